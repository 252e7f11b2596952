"""A plain text with numbered lines, in letters of one width; one line can be marked as the wrong one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look


class _Numbers(QWidget):
    """The strip left of the text."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.numbers_wide, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(self, event.rect())


class Editor(QPlainTextEdit):
    """Tab goes on to the next field, as everywhere: whoever has only keys gets out again."""

    def __init__(self) -> None:
        super().__init__()
        self._marked = 0
        self._numbers = _Numbers(self)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._scrolled)
        follow(self, self._restyle)
        self._restyle()

    @property
    def marked(self) -> int:
        """The line that is marked, from 1; 0: none."""
        return self._marked

    def put(self, text: str) -> None:
        """Another text, which Ctrl+Z takes away again; the view stays where it was."""
        if text == self.toPlainText():
            return
        bar = self.verticalScrollBar()
        at = bar.value()
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        bar.setValue(at)

    def mark(self, line: int) -> None:
        """Mark a line as the wrong one; 0 marks none."""
        self._marked = line
        spots = []
        if line:
            spot = QTextEdit.ExtraSelection()
            spot.format.setBackground(QColor(look().colours.stopbg))
            spot.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's own
            spot.cursor = QTextCursor(self._block(line))
            spots.append(spot)
        self.setExtraSelections(spots)
        self._numbers.update()

    def show_line(self, line: int) -> None:
        """Put the cursor there, and the line where it is seen."""
        self.setTextCursor(QTextCursor(self._block(line)))
        self.centerCursor()

    def _block(self, line: int) -> QTextBlock:
        document = self.document()
        found = document.findBlockByNumber(min(line, document.blockCount()) - 1)
        return found if found.isValid() else document.lastBlock()

    # --- numbers --------------------------------------------------------------------------------------

    @property
    def numbers_wide(self) -> int:
        """Room for the largest number and a mark before it (px)."""
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9" * (digits + 2)) + look().px(12)

    def paint_numbers(self, strip: QWidget, shown: QRect) -> None:
        painter = QPainter(strip)
        colours = look().colours
        painter.fillRect(shown, QColor(colours.chip))
        painter.setFont(self.font())
        block, right = self.firstVisibleBlock(), strip.width() - look().px(8)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= shown.bottom():
            high = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            is_marked = number == self._marked
            painter.setPen(QColor(colours.stop if is_marked else colours.soft))
            room = QRect(0, round(top), right, round(high))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"▸ {number}" if is_marked else str(number))
            top += high
            block = block.next()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_wide, 0, 0, 0)
        self._place()

    def _place(self) -> None:
        inside = self.viewport().geometry()
        wide = self.numbers_wide
        self._numbers.setGeometry(inside.left() - wide, inside.top(), wide, inside.height())

    def _scrolled(self, shown: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, shown.y(), self._numbers.width(), shown.height())

    def _restyle(self) -> None:
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        # The sheet of the screen names the typeface of all words; these letters want one width.
        self.setStyleSheet(
            f'QPlainTextEdit {{ font-family: "{family}"; font-size: {look().type_px(tokens.TEXT)}px;'
            f" padding: 4px; }} QPlainTextEdit:focus {{ padding: 2px; }}"
        )
        self._make_room()
        self.mark(self._marked)
