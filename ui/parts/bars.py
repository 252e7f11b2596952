"""How full something is, a bar for each thing that it is full of: a name, a text, and the bar below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Bar
from fulfill.tone import Tone
from ui import measures
from ui.parts import paint
from ui.parts.mixing import mix
from ui.theme import tokens
from ui.theme.look import font_at, look
from ui.theme.toned import tone_colour
from ui.words import say, tr

_FULL, _NEARLY = 1000, 900
_HIGH_PX, _GAP_PX, _INDENT_PX = 12, 12, 12
_LOW_PX = 6  # a bar, and the gap below it, where there is little room: its text is what is read
_AIR_PX = 4  # of the gap: between a text and its own bar
_LINE, _TIGHT = 1.4, 1.25  # a line of text, in its size


class Bars(QWidget):
    """Bars under each other. More than full is said by its colour, by stripes, and by a spoken word."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        self.setVisible(bool(bars))
        if bars == self._bars:
            return
        self._bars = bars
        self.setAccessibleName(paint.joined(tuple(self._told(bar) for bar in bars), ". "))
        self.updateGeometry()
        self.update()

    @staticmethod
    def _told(bar: Bar) -> str:
        return f"{say(bar.name)} {measures.loads(bar.text)}, {tr('{percent} % full', percent=bar.fill // 10)}"

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    @property
    def least_high(self) -> int:
        """What it needs at least, its texts in full size over low bars (px)."""
        here = look()
        return len(self._bars) * (round(here.type_px(tokens.TEXT) * _TIGHT) + 2 * here.px(_LOW_PX))

    def _one(self) -> int:
        here = look()
        return round(here.type_px(tokens.TEXT) * _LINE) + here.px(_HIGH_PX) + here.px(_GAP_PX)

    def measures(self) -> tuple[int, int, int]:
        """One bar with its text, the text, and the bar itself (px): all are seen, however low it is.

        The text's room has air at its foot, so that no letter stands on the bar.
        """
        here = look()
        one = min(self._one(), self.height() // max(len(self._bars), 1))
        text, air = here.type_px(tokens.TEXT), here.px(_AIR_PX)
        # The text keeps its size as long as it can; bar and gap share what it leaves.
        left = max(one - round(text * _TIGHT), 4)
        high = min(here.px(_HIGH_PX), max(left // 2, 3), max(one // 4, 3))
        gap = min(here.px(_GAP_PX) - air, max((left - high) // 2, 1))
        return one, min(round(text * _LINE) + air, one - high - gap), high

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), len(self._bars) * self._one())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.least_high)

    @staticmethod
    def tone(bar: Bar) -> Tone:
        if bar.fill > _FULL:
            return Tone.STOP
        return Tone.LOOK if bar.fill >= _NEARLY else Tone.NOW

    def paintEvent(self, _event: QPaintEvent) -> None:
        here, colours = look(), look().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one, words, high = self.measures()
        line = words - min(here.px(_AIR_PX), max(words // 8, 1))
        pixels = max(min(here.type_px(tokens.TEXT), int(words / _TIGHT)), 1)
        plain, bold = font_at(pixels, tokens.REGULAR), font_at(pixels, tokens.MEDIUM)
        top, left_edge = 0, here.px(_INDENT_PX)
        wide = self.width() - 2 * left_edge
        painter.translate(left_edge, 0)
        for bar in self._bars:
            tone = tone_colour(self.tone(bar)) if self.tone(bar) is not Tone.NOW else colours.accent
            room = QRect(0, top, wide, line)
            taken = paint.line(painter, room, say(bar.name), plain, colours.soft)
            left = QRect(taken + here.px(8), top, wide - taken - here.px(8), line)
            paint.line(painter, left, measures.loads(bar.text), bold, colours.ink, paint.RIGHT)
            track = QRectF(0, top + words, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(colours.chip, colours.ink, 0.06))
            painter.drawRoundedRect(track, high / 2, high / 2)
            share = min(bar.fill / _FULL, 1.0)
            if share > 0:
                painter.setBrush(QColor(tone))
                full = QRectF(0, top + words, max(wide * share, high), high)
                painter.drawRoundedRect(full, high / 2, high / 2)
            if bar.fill > _FULL:
                painter.setPen(QColor(colours.card))
                for at in range(high, wide, high):
                    painter.drawLine(at - high // 2, top + words + high, at, top + words)
            top += one
        painter.end()
