"""A code to be scanned off the screen, by the next device: bars for a laser, a square for a camera.

Black on white whatever the theme: scanners read contrast, and many do not read white on black.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.icons import qicon
from ui.theme.look import look
from ui.words import tr

# Modules of quiet ground on each side: ten for Code 128 (ISO/IEC 15417), four for QR (ISO/IEC 18004).
_QUIET_BARS, _QUIET_SQUARE = 10, 4
_MODULE_MOST = 4  # px: wider bars gain nothing, and the whole must fit
_BLACK, _WHITE = QColor("#000000"), QColor("#FFFFFF")


def bars_of(code: str) -> str:
    """The modules of Code 128, "1" dark; "" for text that it cannot hold."""
    from fulfill.papers.symbols import CannotEncode, code128

    try:
        return code128(code).modules
    except CannotEncode:
        return ""


def square_of(code: str) -> tuple[str, ...]:
    """The rows of a QR code, "1" dark; () for text that it cannot hold."""
    from fulfill.papers.symbols import CannotEncode, qr

    try:
        return qr(code)
    except CannotEncode:
        return ()


class ShownCode(QWidget):
    """Both codes and the text, as large as the room allows, every bar whole pixels wide."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self._bars, self._square = bars_of(code), square_of(code)
        self.setAccessibleName(tr("Code {code}", code=code))

    @property
    def is_empty(self) -> bool:
        return not self._bars and not self._square

    def sizeHint(self) -> QSize:
        return QSize(look().px(900), look().px(440))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _WHITE)
        text_high = look().px(64)
        inner = self.rect().adjusted(16, 16, -16, -16)
        words = QRect(inner.left(), inner.bottom() - text_high, inner.width(), text_high)
        room = QRect(inner.left(), inner.top(), inner.width(), inner.height() - text_high)
        font = look().font(tokens.NAME, tokens.BOLD)
        paint.line(painter, words, paint.breakable(self.code), font, _BLACK.name(), paint.CENTRE)
        side = self._paint_square(painter, room)
        self._paint_bars(painter, room.adjusted(0, 0, -side, 0))
        painter.end()

    def _paint_square(self, painter: QPainter, room: QRect) -> int:
        """In the right of the room; the width it took (px)."""
        across = len(self._square) + 2 * _QUIET_SQUARE
        module = min(room.height(), room.width() // 2) // across if self._square else 0
        if not module:
            return 0
        left = room.right() + 1 - module * (across - _QUIET_SQUARE)
        top = room.top() + (room.height() - module * len(self._square)) // 2
        for row, modules in enumerate(self._square):
            for at, is_dark in enumerate(modules):
                if is_dark == "1":
                    painter.fillRect(left + at * module, top + row * module, module, module, _BLACK)
        return module * across

    def _paint_bars(self, painter: QPainter, room: QRect) -> None:
        across = len(self._bars) + 2 * _QUIET_BARS
        module = min(_MODULE_MOST, room.width() // across) if self._bars else 0
        if not module:
            return
        left = room.left() + (room.width() - module * len(self._bars)) // 2
        high = min(room.height(), look().px(260))
        top = room.top() + (room.height() - high) // 2
        for at, is_dark in enumerate(self._bars):
            if is_dark == "1":
                painter.fillRect(left + at * module, top, module, high, _BLACK)


class CodeDialog(QDialog):
    """The code over the window, until Esc or its button; scans go on where they went."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paint.one_line(code))
        self.shown = ShownCode(code)
        self.leave = QPushButton(tr("Close (Esc)"))
        self.leave.setMinimumHeight(look().px(56))
        self.leave.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 20)
        whole.addWidget(self.shown, 1)
        whole.addWidget(self.leave)


class CodeButton(QPushButton):
    """Shows a code in large; `code` is which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = ""
        self.setAccessibleName(tr("Show the code to scan"))
        self.setToolTip(tr("Show the code to scan"))
        self.clicked.connect(self._open)
        follow(self, self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = max(look().px(52), tokens.TOUCH_MIN)
        self.setFixedSize(side, side)
        self.setIcon(qicon("scan", look().colours.ink))
        self.setIconSize(QSize(look().px(28), look().px(28)))

    def _open(self) -> None:
        CodeDialog(self.window(), self.code).open()
