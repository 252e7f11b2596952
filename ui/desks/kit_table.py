"""A calm table: tall rows, no grid, states as dot and word; by keys, by touch, and out to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from fulfill.messages import Level
from ui.desks.kit_columns import Wish, kept_clear, share, title_wide, wish
from ui.desks.kit_foot import Foot
from ui.desks.kit_kept import KeptColumns, columns_menu, popup_above
from ui.desks.kit_model import Column, RowsModel
from ui.desks.kit_said import Empty
from ui.desks.kit_view import Header, View, row_height
from ui.desks.kit_words import count_text
from ui.page import Host, Told
from ui.state import layout_settings
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr
from ui.worker import Rank

_ROWS_LEAST = 3


class DeskTable(QWidget):
    """A table on a card, with a line at its foot that tells how many of all are shown.

    `key` names a row, so that the same one stays chosen when the rows are read again.
    `name` is where its column widths are kept.

    Signals:
        chosen(row | None): another row is the present one. opened(row): Enter, or a double click, on it.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        host: Host,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        empty: Empty | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._host, self._name, self._key = host, name, key
        self._is_filling = False
        self._left_out: tuple[str, ...] = ()
        self._wished: dict[int, Wish] = {}
        self._asked: dict[int, tuple[Wish, bool]] | None = None
        self.model = RowsModel(columns, self)
        self._kept = KeptColumns(name, self.model)
        self._kept.order()
        self.view = View()
        self.view.setAccessibleName(title)
        self.view.setModel(self.model)
        self.empty = empty or Empty("find", tr("Nothing here"), "")
        self.foot = Foot(self, self.choose_columns, self.export_shown)
        self.count, self.chooser, self.export = self.foot.count, self.foot.chooser, self.foot.export
        self._stack = QStackedLayout()
        self._build()
        self._connect()
        # How wide its columns are is told by its first size, or its first rows.
        self.view.verticalHeader().setDefaultSectionSize(row_height())

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        pad = look().px(8)
        whole.setContentsMargins(pad, pad, pad, 0)
        whole.setSpacing(0)
        # A layout that stands already takes a part in once; what is put elsewhere later is dressed again.
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.foot)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(lambda _index: self._open())
        self.view.copied.connect(self.copy)
        self.view.resized.connect(self._fit)
        header = self.view.horizontalHeader()
        assert isinstance(header, Header)
        header.ordered.connect(self._order)
        header.sectionResized.connect(self._keep_width)
        follow(self, self._restyle)

    # --- rows ---------------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Any], of: int | None = None, *, is_more: bool = False) -> None:
        """Show these; `of` is how many there are in all, `is_more` that nobody counted them to the end."""
        was = self.current
        self._is_filling = True
        top = self.view.verticalScrollBar().value()
        self.model.set_rows(rows)
        self._is_filling = False
        self._asked = None
        self._fit()
        self._stack.setCurrentWidget(self.view if rows else self.empty)
        self.foot.offer(is_any=bool(rows))
        told = self._counted(len(rows), of, is_more=is_more)
        self.foot.tell(told, count_text(len(rows)) if rows else "")
        if was is not None and self.choose(self._key(was)):
            self.view.verticalScrollBar().setValue(top)
            return
        if was is not None:
            self.chosen.emit(None)

    def _counted(self, shown: int, of: int | None, *, is_more: bool) -> str:
        if not shown:
            return ""
        if is_more:
            return tr("The first {shown} shown: find, or filter, to see fewer", shown=count_text(shown))
        if of is not None and of > shown:
            return tr("{shown} of {of} shown", shown=count_text(shown), of=count_text(of))
        return tr("{shown} shown", shown=count_text(shown))

    @property
    def current(self) -> Any | None:
        """The present row."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    @property
    def selected(self) -> list[Any]:
        """The chosen rows, from the top."""
        at = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.rows[row] for row in at]

    def choose(self, key: str) -> bool:
        """Make the row with this key the present one; False where it is not shown."""
        for at, row in enumerate(self.model.rows):
            if self._key(row) == key:
                flags = QItemSelectionModel.SelectionFlag
                index = self.model.index(at, 0)
                self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.view.scrollTo(index)
                return True
        return False

    def choose_first(self) -> None:
        """What stands on top, where nothing is wanted."""
        if self.model.rows:
            self.choose(self._key(self.model.rows[0]))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_filling:
            self.chosen.emit(self.model.rows[now.row()] if now.isValid() else None)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _order(self, section: int) -> None:
        """Upwards, downwards, and back to the order in which the rows came."""
        name = self.model.columns[section].name
        if self.model.sorted_by != name:
            self.model.order_by(name)
        elif not self.model.is_descending:
            self.model.order_by(name, is_descending=True)
        else:
            self.model.order_by("")
        self._kept.keep_order()
        self.view.horizontalHeader().viewport().update()

    def hide_columns(self, *names: str) -> None:
        """Leave these columns out; all others are shown."""
        self._left_out = names
        self._asked = None
        self._fit()

    def choose_columns(self) -> None:
        """Offer every column of this list, to be shown or left out."""
        offered = [
            (column.name, column.title, not self.view.isColumnHidden(at), column.is_strong)
            for at, column in enumerate(self.model.columns)
            if column.name not in self._left_out
        ]
        menu = columns_menu(self, self._kept, offered, self._restyle)
        popup_above(menu, self.foot.more if self.foot.is_low else self.chooser)

    # --- out ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_control and event.key() == Qt.Key.Key_E:
            self.export_shown()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """The chosen rows to the clipboard, for a spreadsheet."""
        rows = self.selected
        if rows:
            QGuiApplication.clipboard().setText(self.model.as_tsv(rows))
            self._host.tell(Told(Level.OK, tr("{count} copied", count=_rows(len(rows))), sounds=False))

    def export_shown(self) -> None:
        """Ask where to, then write what is shown as CSV."""
        if not self.model.rows:
            return
        dialog = QFileDialog(self, tr("Export to a file"), f"{self._name}.csv", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.open()

    def write_to(self, path: Path) -> None:
        """Write what is shown, in its order, to a CSV; what came of it is told in the message bar."""
        heads, *lines = self.model.lines(self.model.rows)
        rows = [dict(zip(heads, line, strict=True)) for line in lines]

        def write(_house: object) -> int:
            from fulfill.exchange import writing

            writing.write_list(path, rows, heads)
            return len(rows)

        def written(count: int) -> None:
            words = tr("{count} written to {file}", count=_rows(count), file=path.name)
            self._host.tell(Told(Level.OK, words, sounds=False))

        self._host.worker.ask(
            write,
            written,
            lambda trouble: self._host.tell(Told(Level.STOP, trouble.text)),
            rank=Rank.IDLE,
            owner=self,
        )

    # --- looks --------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(row_height())
        self._wished, self._asked = {}, None
        self._fit()
        self.view.viewport().update()
        self.view.horizontalHeader().viewport().update()

    def _fit(self) -> None:
        """Give each column what it says; what is left over goes to the wide ones. Then whole rows only."""
        if self._asked is None:
            self._asked = self._ask_columns()
        wishes: dict[int, Wish] = {}
        for at, (wished, is_given) in self._asked.items():
            before = self._wished.get(at, wished)
            # A column that was wide enough a moment ago does not jump when the rows are read again.
            wishes[at] = wished if wished.whole >= before.whole or is_given else before
        self._wished = wishes if self.model.rows else {}
        asked = list(wishes.values())
        shares = share(asked, self.view.viewport().width())
        if self.foot.is_low and any(shares):
            # The last title stands before the key in the head, not under it.
            last = [at for at, wide in zip(wishes, shares, strict=True) if wide][-1]
            least = title_wide(self.model.columns[last]) + self.foot.more_wide()
            shares = kept_clear(shares, asked, least)
        widths = dict(zip(wishes, shares, strict=True))
        self._is_filling = True
        for at in range(len(self.model.columns)):
            wide = widths.get(at, 0)
            if self.view.isColumnHidden(at) == bool(wide):
                self.view.setColumnHidden(at, not wide)
            if wide:
                self.view.setColumnWidth(at, wide)
        self._is_filling = False
        was_low = self.foot.is_low
        self._keep_rows_whole()
        if self.foot.is_low and not was_low:
            self._fit()

    def _ask_columns(self) -> dict[int, tuple[Wish, bool]]:
        """What each column that may be seen wants for these rows, and whether a person gave its width."""
        kept = layout_settings()
        asked: dict[int, tuple[Wish, bool]] = {}
        for at, column in enumerate(self.model.columns):
            if column.name in self._left_out:
                continue
            value = str(kept.value(f"{self._name}/{column.name}") or "")
            given = max(48, look().px(int(value))) if value.isdigit() else None
            wished = self._kept.wish(column.name, wish(column, self.model.rows, given), kept)
            if wished is not None:
                asked[at] = wished, given is not None
        return asked

    def _keep_rows_whole(self) -> None:
        """No row is cut in two at the foot: the view ends with the last that has room.

        Where fewer than three of them have it, the foot gives way to rows, and is a key in the head.
        """
        header, row = self.view.horizontalHeader(), row_height()
        head, room = header.sizeHint().height(), self.height() - look().px(8)
        above_foot = room - self.foot.sizeHint().height()
        wanted = min(len(self.model.rows), _ROWS_LEAST)
        is_low = above_foot < head + wanted * row <= head + len(self.model.rows) * row
        gains = (room - head) // row > max(above_foot - head, 0) // row
        # Above the keyboard on the screen, in huge text, not even one stands whole: then most of it is seen.
        is_low = is_low and wanted > 0 and (gains or above_foot < head + row)
        self.foot.make_low(is_low=is_low)
        if is_low:
            wide, pad = self.foot.more_wide(), look().px(8)
            scrolls = head + len(self.model.rows) * row > room
            right = self.width() - pad - (self.view.verticalScrollBar().sizeHint().width() if scrolls else 0)
            self.foot.more.setGeometry(right - wide, pad + 2, wide, head - 4)
        assert isinstance(header, Header)
        header.keep_free(self.foot.more_wide() if is_low else 0)
        if not is_low:
            room = above_foot
        if room > head + row:
            self.view.setMaximumHeight(head + (room - head) // row * row)
        elif is_low:
            self.view.setMaximumHeight(max(room, head))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_rows_whole()
        self.foot.say_count()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # The foot has another height: it is dressed, or the text has grown.
            self._keep_rows_whole()
        return super().event(event)

    def _keep_width(self, section: int, _old: int, new: int) -> None:
        if not self._is_filling:
            name = self.model.columns[section].name
            layout_settings().setValue(f"{self._name}/{name}", round(new / look().window))
            self._asked = None


def _rows(count: int) -> str:
    return tr("1 row") if count == 1 else tr("{count} rows", count=count_text(count))
