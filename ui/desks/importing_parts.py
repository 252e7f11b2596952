"""The parts of the import's desk: where files are dropped, the first rows of one, the watched folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fulfill.tone import Tone
from ui.background import Background
from ui.desks.kit import Act, Column, Empty, Line, Lines, RowsModel, plain_label
from ui.desks.kit_columns import DOT, Wish, share
from ui.desks.kit_view import View, row_height
from ui.state import state
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.words import tr

_SOON_MS = 500
_FILES_SHOWN = 6
_SCANNED_MAX = 2_000
_ENDINGS = (".csv", ".json", ".txt", ".tsv")
_KEPT = "import/folder"


class DropZone(Empty):
    """A dashed room that says what may be dropped on it."""

    def __init__(self, choose: Callable[[], None]) -> None:
        super().__init__(
            "import",
            tr("Drop files here"),
            tr("Orders from Shopify or WooCommerce, or your own CSV: products, places, stock, orders"),
            Act(tr("Choose files …"), choose, is_main=True),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(look().colours.soft), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(look().colours.card))
        radius = tokens.CARD_RADIUS
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), radius, radius)
        painter.end()
        super().paintEvent(event)


class FirstRows(QFrame):
    """The first rows of a file as they stand in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title, self.under = plain_label("", "heading"), plain_label("", "quiet")
        self.view = View()
        self.view.setAccessibleName(tr("First rows of the file"))
        whole = QVBoxLayout(self)
        pad = look().px(16)
        whole.setContentsMargins(pad, pad, pad, look().px(8))
        whole.setSpacing(look().px(6))
        for part in (self.title, self.under):
            whole.addWidget(part)
        whole.addWidget(self.view, 1)
        whole.addStretch(0)
        self._model = RowsModel((), self)
        self.view.setModel(self._model)
        self.view.resized.connect(self._fit)
        follow(self, self._fit)

    def show_rows(
        self,
        columns: Sequence[str],
        rows: Sequence[tuple[int, tuple[str, ...]]],
        left_out: Collection[int] = (),
    ) -> None:
        """`left_out`: the lines that will not come in; they are marked where they stand."""
        heads: list[Column[tuple[int, tuple[str, ...]]]] = [
            Column("line", tr("Line"), lambda row: str(row[0]), is_figure=True, is_quiet=True)
        ]
        if any(line in left_out for line, _cells in rows):
            heads.append(
                Column(
                    "fate",
                    tr("Comes in"),
                    lambda row: tr("left out") if row[0] in left_out else tr("yes"),
                    tone=lambda row: Tone.LOOK if row[0] in left_out else None,
                    is_quiet=True,
                )
            )
        heads += [Column(f"c{at}", name, partial(_cell, at)) for at, name in enumerate(columns)]
        before = self._model
        self._model = RowsModel(heads, self)
        self._model.set_rows(rows)
        self.view.setModel(self._model)
        self.view.setVisible(bool(rows))
        before.deleteLater()
        self._fit()

    def _fit(self) -> None:
        """Each column as wide as what is in it, within reason; none is cut by the card's edge."""
        self.view.verticalHeader().setDefaultSectionSize(row_height())
        metrics = QFontMetrics(look().font(tokens.BODY, tokens.MEDIUM))
        wishes = []
        for head in self._model.columns:
            cells = (metrics.horizontalAdvance(head.text(row)) for row in self._model.rows)
            dot = look().px(DOT) if head.tone is not None else 0
            wide = max([metrics.horizontalAdvance(head.title), *cells]) + look().px(36) + dot
            whole = min(max(wide, look().px(72)), look().px(240))
            wishes.append(Wish(whole, whole if dot else min(whole, look().px(110))))
        for at, wide in enumerate(to_the_edge(wishes, self.view.viewport().width())):
            self.view.setColumnWidth(at, wide)


def to_the_edge(wishes: Sequence[Wish], room: int) -> list[int]:
    """Widths (px) with which a column ends where the room ends, though more of them follow beyond it."""
    if sum(wish.whole for wish in wishes) <= room:
        return [wish.whole for wish in wishes]
    if sum(wish.least for wish in wishes) <= room:
        widths = share(wishes, room)
        widths[-1] -= sum(widths) - room  # what rounding left over
        return widths
    widths, left = [wish.whole for wish in wishes], room
    for at, wish in enumerate(wishes):
        if wish.whole > left:
            if left >= wish.least:
                widths[at] = left
            elif at:
                widths[at - 1] += left
            break
        left -= wish.whole
    return widths


def _cell(at: int, row: tuple[int, tuple[str, ...]]) -> str:
    cells = row[1]
    return cells[at] if at < len(cells) else ""


class WatchedFolder(QWidget):
    """What lies in the folder into which the shop's exports come: newest first, chosen by a touch.

    Signals:
        chosen(str): this file.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.head = plain_label("", "heading")
        self.lines = Lines(tr("Files in the folder"))
        self.lines.opened.connect(self.chosen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        whole.addWidget(self.lines)
        whole.addStretch(1)
        self._background = Background(self)
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._watcher.directoryChanged.connect(lambda _folder: self._soon.start())
        self._soon.timeout.connect(self.refresh)

    @property
    def folder(self) -> str:
        return str(state().kept.value(_KEPT, "") or "")

    def watch(self, folder: str) -> None:
        """From now on this one; "" for none."""
        state().kept.setValue(_KEPT, folder)
        self.refresh()

    def refresh(self) -> None:
        folder = self.folder
        self.setVisible(bool(folder))
        if not folder:
            return
        self._background.run(lambda: _files(Path(folder)), self._show, self._gone)

    def _show(self, files: tuple[str, ...]) -> None:
        folder = self.folder
        if folder and folder not in self._watcher.directories():
            if old := self._watcher.directories():
                self._watcher.removePaths(old)
            self._watcher.addPath(folder)
        self.head.setText(tr("In {folder}", folder=folder))
        lines = tuple(Line(Path(file).name, key=file) for file in files)
        self.lines.show_lines(lines or (Line(tr("No lists are waiting there")),))

    def _gone(self, why: str) -> None:
        self.head.setText(tr("The folder cannot be read: {why}", why=why))
        self.lines.show_lines(())


def _files(folder: Path) -> tuple[str, ...]:
    """The newest lists in a folder. Raises OSError."""
    found: list[tuple[float, str]] = []
    for seen, path in enumerate(folder.iterdir()):
        if seen >= _SCANNED_MAX:
            break
        name = path.name.lower()
        if name.endswith(_ENDINGS) and not name.endswith(".rejects.csv") and path.is_file():
            found.append((path.stat().st_mtime, str(path)))
    return tuple(file for _, file in sorted(found, reverse=True)[:_FILES_SHOWN])
