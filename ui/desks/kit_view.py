"""The view inside a desk's table: how its cells and titles are painted, and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desks.kit_model import Index, RowsModel
from ui.parts import paint
from ui.theme import tokens
from ui.theme.look import font_at, look
from ui.theme.toned import tone_colour
from ui.words import tr

_ROW = 54
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Cells(QStyledItemDelegate):
    """Paints a cell as text alone: the row's highlight is one rounded shape, a state is a dot and a word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = option.widget, index.model()
        if not isinstance(view, View) or not isinstance(model, RowsModel):
            return
        here, colours = look(), look().colours
        painter.save()
        rect: QRect = option.rect
        if view.selectionModel().isSelected(index):
            painter.setClipRect(rect)
            whole = QRect(2, rect.top() + 1, view.viewport().width() - 4, rect.height() - 2)
            paint.card(painter, whole, colours.chip, None, tokens.CONTROL_RADIUS)
            if view.hasFocus() and index.row() == view.currentIndex().row():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.accent), 3))
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 10, 10)
            painter.setClipping(False)
        column = model.columns[index.column()]
        pad = here.px(12)
        room = rect.adjusted(pad, 0, -pad, 0)
        weight = tokens.MEDIUM if column.is_strong else tokens.REGULAR
        colour = colours.soft if column.is_quiet else colours.ink
        row = model.rows[index.row()]
        tone = column.tone(row) if column.tone is not None else None
        text = column.shown(row)
        if tone is not None and text:
            colour = tone_colour(tone)
            size = here.px(10)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(room.left(), rect.center().y() - size // 2 + 1, size, size)
            room.setLeft(room.left() + size + here.px(10))
        font = font_at(type_of(text, room.width(), weight), weight)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if column.is_figure:
            paint.line(painter, room, text, font, colour, paint.RIGHT)
        else:
            paint.line(painter, room, text, font, colour)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, row_height())


def type_of(text: str, room: int, weight: int) -> int:
    """The size of type (px) of one cell: in large text a long one is smaller, not below the small size."""
    usual = look().type_px(tokens.BODY)
    wide = QFontMetrics(font_at(usual, weight)).horizontalAdvance(text)
    if look().percent <= 100 or wide <= room:
        return usual
    return max(look().type_px(tokens.SMALL), usual * room // wide)


def row_height() -> int:
    here = look()
    return max(here.px(_ROW), round(here.type_px(tokens.BODY) * 1.9))


class Header(QHeaderView):
    """Column titles that Tab reaches: arrows go along them, Enter or Space orders by one."""

    ordered = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._at = self._free = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(48)
        self.setAccessibleName(tr("Column titles: arrow keys and Enter order the table"))
        self.sectionClicked.connect(self.ordered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                self._at = (self._at + step) % max(self.count(), 1)
                self.viewport().update()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.ordered.emit(self._at)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keep_free(self, wide: int) -> None:
        """No title stands in so many px at its right end."""
        if wide != self._free:
            self._free = wide
            self.viewport().update()

    def sizeHint(self) -> QSize:
        # Asked some thirty times while a table is made: Qt's own answer would measure every title each time.
        return QSize(self.length(), max(look().px(44), look().type_px(tokens.TEXT) * 2))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        here, colours = look(), look().colours
        painter.save()
        painter.fillRect(rect, QColor(colours.card))
        column = model.columns[section]
        text = column.title
        if column.name == model.sorted_by:
            text += " ↓" if model.is_descending else " ↑"
        font = here.font(tokens.TEXT, tokens.MEDIUM)
        pad = here.px(12)
        rect.setRight(min(rect.right(), self.viewport().width() - self._free))
        align = paint.RIGHT if column.is_figure else _LEFT
        paint.line(painter, rect.adjusted(pad, 0, -pad, 0), text, font, colours.soft, align)
        if self.hasFocus() and section == self._at:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 8, 8)
        painter.restore()


class View(QTableView):
    """The table itself: whole rows, arrows and Enter, Ctrl+C."""

    opened = Signal()
    copied = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalHeader(Header(self))
        # The delegate paints the highlight and the focus: one rounded shape for the whole row. The sheet of
        # the window says so: one of its own would be read, and all in it dressed, at each step of its making.
        self.setObjectName("rows")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(Cells(self))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            # No jump to a row by its first letter: what is typed here is meant for the scan line.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
