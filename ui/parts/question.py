"""The question: a verb in small capitals, the one fact in huge type, and what to scan next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Size, Tone
from ui.parts import paint
from ui.theme import tokens
from ui.theme.look import look

_PIXELS = {
    Size.CODE: tokens.CODE,
    Size.NUMBER: tokens.NUMBER,
    Size.NAME: tokens.PRODUCT,
    Size.SENTENCE: tokens.NAME,
}
_LETTERS_OF_A_CODE = 12


class QuestionView(QWidget):
    """One question a screen."""

    def __init__(self) -> None:
        super().__init__()
        self._verb = self._fact = self._hint = ""
        self._size, self._tone = Size.SENTENCE, Tone.QUIET
        self._is_compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.updateGeometry)

    def show_question(self, verb: str, fact: str, size: Size, hint: str, tone: Tone) -> None:
        if size is Size.CODE and len(fact) > _LETTERS_OF_A_CODE:
            size = Size.NUMBER
        new = (verb, fact, size, hint, tone)
        if new != (self._verb, self._fact, self._size, self._hint, self._tone):
            self._verb, self._fact, self._size, self._hint, self._tone = new
            self.setAccessibleName(paint.joined((verb, fact, hint), ". "))
            self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """With a list under it, the question is set smaller and higher."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()
            self.update()

    @property
    def fact(self) -> str:
        return self._fact

    def sizeHint(self) -> QSize:
        height = 144 if self._is_compact else 212
        return QSize(400, look().px(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, look().px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        here, colours = look(), look().colours
        painter = QPainter(self)
        width, top = self.width(), 0
        if self._verb:
            font = here.font(tokens.BODY, tokens.MEDIUM)
            high = round(font.pixelSize() * 1.5)
            paint.line(painter, QRect(0, 0, width, high), self._verb.upper(), font, colours.soft)
            top = high
        hint_font = here.font(tokens.LARGE)
        hint_high = self._hint_high(hint_font, width)
        room = QRect(0, top, width, max(self.height() - top - hint_high, 10))
        fact = paint.one_line(self._fact)
        font = paint.fitted(fact, room, here.type_px(_PIXELS[self._size]), tokens.MEDIUM)
        used = paint.block(painter, room, fact, font, colours.ink)
        if self._hint:
            colour = {Tone.LOOK: colours.warn, Tone.STOP: colours.stop, Tone.DONE: colours.ok}.get(
                self._tone, colours.soft
            )
            below = QRect(0, min(room.top() + used, self.height() - hint_high), width, hint_high)
            paint.block(painter, below, self._hint, hint_font, colour)
        painter.end()

    def _hint_high(self, font: QFont, width: int) -> int:
        """One line, or two where it needs them (px)."""
        if not self._hint:
            return 0
        metrics = QFontMetrics(font)
        lines = 1 if metrics.horizontalAdvance(self._hint) <= width else 2
        return metrics.lineSpacing() * lines + 4
