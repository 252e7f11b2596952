"""The question: a verb in small capitals, the one fact in huge type, and what to scan next."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Size
from fulfill.tone import Tone
from ui.parts import paint
from ui.theme import tokens
from ui.theme.look import font_at, look

_PIXELS = {
    Size.CODE: tokens.CODE,
    Size.NUMBER: tokens.NUMBER,
    Size.NAME: tokens.PRODUCT,
    Size.SENTENCE: tokens.NAME,
}
_LETTERS_OF_A_CODE = 12
_LITTLE_LESS = 0.8


def _bearing(font: QFont, text: str) -> int:
    """How far in the ink of the first letter begins (px); below 0, how far out."""
    return _bearing_of(text[:1], font.pixelSize(), int(font.weight()))


@lru_cache(maxsize=128)
def _bearing_of(letter: str, pixels: int, weight: int) -> int:
    found = QFontMetrics(font_at(pixels, weight)).tightBoundingRect(letter).left()
    return found - 1 if found < 0 else found


class QuestionView(QWidget):
    """One question a screen."""

    def __init__(self) -> None:
        super().__init__()
        self._verb = self._fact = self._hint = ""
        self._size, self._tone = Size.SENTENCE, Tone.QUIET
        self._is_compact = False
        self.fact_pixels = self.hint_pixels = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look().changed.connect(self.updateGeometry)

    def show_question(self, verb: str, fact: str, size: Size, hint: str, tone: Tone) -> None:
        if size is Size.CODE and len(fact) > _LETTERS_OF_A_CODE:
            size = Size.NUMBER
        new = (verb, fact, size, hint, tone)
        if new != (self._verb, self._fact, self._size, self._hint, self._tone):
            self._verb, self._fact, self._size, self._hint, self._tone = new
            self.setAccessibleName(paint.spoken(paint.joined((verb, fact, hint), ". ")))
            self.update()

    def set_compact(self, *, is_compact: bool) -> bool:
        """With a list under it, the question is set smaller and higher; whether it was otherwise."""
        if is_compact == self._is_compact:
            return False
        self._is_compact = is_compact
        self.updateGeometry()
        self.update()
        return True

    @property
    def fact(self) -> str:
        return self._fact

    def sizeHint(self) -> QSize:
        height = look().px(144) if self._is_compact else look().px(212)
        return QSize(400, max(height, self._least_high()))

    def minimumSizeHint(self) -> QSize:
        height = look().px(136) if self._is_compact else look().px(112)
        return QSize(200, max(height, self._least_high()))

    def _least_high(self) -> int:
        """What the verb, one line of the fact and one of the hint need (px)."""
        here = look()
        lines = here.type_px(tokens.BODY) * 1.5 + here.type_px(tokens.NAME) * 1.4
        return round(lines + here.type_px(tokens.LARGE) * 1.5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        here, colours = look(), look().colours
        painter = QPainter(self)
        width, top = self.width(), 0
        if self._verb:
            font = here.font(tokens.BODY, tokens.MEDIUM)
            high = round(font.pixelSize() * 1.5)
            paint.line(painter, QRect(0, 0, width, high), self._verb.upper(), font, colours.soft)
            top = high
        hint_high = self._hint_high(here.font(tokens.LARGE), width)
        # The fact is the largest thing: what is said under it gives way.
        hint_high = min(hint_high, round((self.height() - top) * (0.38 if self._verb else 0.5)))
        under = QRect(0, 0, width, hint_high)
        # A J needs the room to the left of where it is set, too.
        out = min(_bearing(here.font(tokens.LARGE), self._hint), 0)
        under = under.adjusted(0, 0, out, 0)
        hint_font = paint.fitted(self._hint, under, here.type_px(tokens.LARGE), tokens.REGULAR)
        room = QRect(0, top, width, max(self.height() - top - hint_high, 10))
        fact = paint.one_line(self._fact)
        # A sentence that stands alone on the screen has the room of a product's name.
        alone = self._size is Size.SENTENCE and not self._is_compact
        pixels = here.type_px(tokens.PRODUCT if alone else _PIXELS[self._size])
        # A J reaches out to the left of where it stands: it is moved in, or its hook would be cut off.
        whole, out = room, min(_bearing(font_at(pixels, tokens.MEDIUM), fact), 0)
        room = room.adjusted(0, 0, out, 0)
        # A little smaller on one line is read sooner than a single word on the next.
        on_one = QRect(room.left(), room.top(), room.width(), min(round(pixels * 1.4), room.height()))
        font = paint.fitted(fact, on_one, pixels, tokens.MEDIUM)
        if font.pixelSize() < pixels * _LITTLE_LESS:
            font = paint.fitted(fact, room, pixels, tokens.MEDIUM)
        if hint_font.pixelSize() > font.pixelSize():
            hint_font = font_at(font.pixelSize(), tokens.REGULAR)
        self.fact_pixels, self.hint_pixels = font.pixelSize(), hint_font.pixelSize()
        # Huge letters stand where the small ones above and below them begin.
        bearing = _bearing(font, fact)
        air = round(bearing * 0.6) if bearing > 0 else bearing
        used = paint.block(painter, whole.adjusted(-air, 0, 0, 0), fact, font, colours.ink)
        if self._hint:
            colour = {Tone.LOOK: colours.warn, Tone.STOP: colours.stop, Tone.DONE: colours.ok}.get(
                self._tone, colours.soft
            )
            below = QRect(0, min(room.top() + used, self.height() - hint_high), width, hint_high)
            inwards = max(-_bearing(hint_font, self._hint), 0)
            paint.block(painter, below.adjusted(inwards, 0, 0, 0), self._hint, hint_font, colour)
        painter.end()

    def _hint_high(self, font: QFont, width: int) -> int:
        """One line, or two where it needs them (px)."""
        if not self._hint:
            return 0
        metrics = QFontMetrics(font)
        lines = 1 if paint.wide(self._hint, font.pixelSize()) <= width else 2
        return metrics.lineSpacing() * lines + 4
