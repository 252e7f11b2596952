"""One read-only model for every table: rows are frozen values, columns say how to read them."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fulfill.exchange.rows import guard
from fulfill.tone import Tone
from ui.desks.kit_words import sentence
from ui.parts.paint import one_line

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)  # no slots: `Column[Row](...)` needs room for its type
class Column(Generic[R]):
    """One column of a table.

    Attributes:
        name: for settings and sorting, never shown. title: what stands above it.
        text: what a cell says. width: px of the 1280 × 720 design; `is_wide` takes what is left over.
        tone: the meaning of a cell, a dot before the word, or None. sort: what to order by, else the text.
        value: what an export writes, else the text. is_figure: right-aligned. is_strong, is_quiet: rank.
        least: px of the design below which a wide one does not go; quiet ones leave before, 0 for the usual.
        stays: it is never left out for want of room.
    """

    name: str
    title: str
    text: Callable[[R], str]
    width: int = 120
    tone: Callable[[R], Tone | None] | None = None
    sort: Callable[[R], Any] | None = None
    value: Callable[[R], Any] | None = None
    is_figure: bool = False
    is_strong: bool = False
    is_quiet: bool = False
    is_wide: bool = False
    least: int = 0
    stays: bool = False

    def order(self, row: R) -> Any:
        """What a row is ordered by."""
        return self.sort(row) if self.sort is not None else self.text(row).casefold()

    def shown(self, row: R) -> str:
        """What a cell shows, in one line; a state is a word that stands alone, and begins with a capital."""
        text = one_line(self.text(row))
        return text if self.tone is None else sentence(text)

    def exported(self, row: R) -> Any:
        return self.value(row) if self.value is not None else self.text(row)


class RowsModel(QAbstractTableModel):
    """Rows as they were read, in an order that can be changed; nothing is ever edited here."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._given: tuple[Any, ...] = ()
        self.rows: tuple[Any, ...] = ()
        self.sorted_by = ""
        self.is_descending = False

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Other rows; they take on the order that was chosen."""
        self.beginResetModel()
        self._given = tuple(rows)
        self.rows = self._ordered()
        self.endResetModel()

    def order_by(self, name: str, *, is_descending: bool = False) -> None:
        """Order by a column, "" for the order in which the rows came."""
        self.layoutAboutToBeChanged.emit()
        was = self.persistentIndexList()
        held = [(index, self.rows[index.row()]) for index in was]
        self.sorted_by, self.is_descending = name, is_descending
        self.rows = self._ordered()
        places = {id(row): at for at, row in enumerate(self.rows)}
        for index, row in held:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))
        self.layoutChanged.emit()

    def _ordered(self) -> tuple[Any, ...]:
        column = next((each for each in self.columns if each.name == self.sorted_by), None)
        if column is None:
            return self._given
        return tuple(sorted(self._given, key=column.order, reverse=self.is_descending))

    def lines(self, rows: Sequence[Any]) -> list[list[Any]]:
        """Rows as an export writes them, with the titles first."""
        heads: list[Any] = [column.title for column in self.columns]
        return [heads, *([column.exported(row) for column in self.columns] for row in rows)]

    def as_tsv(self, rows: Sequence[Any]) -> str:
        """Rows for the clipboard; no cell is taken for a formula, or breaks its line."""
        cells = ([one_line(guard(str(cell))) for cell in line] for line in self.lines(rows))
        return "\n".join("\t".join(line) for line in cells)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(column.text(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _FIGURE if column.is_figure else _WORDS
            case Qt.ItemDataRole.ToolTipRole:
                # Always as markup: a long cell is then wrapped.
                text = column.text(row)
                return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>' if text else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {one_line(column.text(row))}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _FIGURE if column.is_figure else _WORDS
        return None
