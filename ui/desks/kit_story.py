"""A time line: what happened to the chosen one, oldest first, with a dot that tells how it went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fulfill.scene import Said
from fulfill.tone import Tone
from ui.desks.kit_words import wrapped, wrapped_high
from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import say, tr


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its time ("08:02"), what it was, and a quieter line beneath it.

    A `day` is shown under the time where it is another than that of the event before.
    """

    time: str
    what: Said
    detail: Said = ""
    tone: Tone = Tone.QUIET
    day: str = ""


class Story(QWidget):
    """Paints events under one another, as high as they need; put it into a scroll area."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._events: tuple[Event, ...] = ()
        self._spots: list[tuple[int, int, int]] = []
        self.setAccessibleName(name or tr("What happened"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self, self._arrange)

    @property
    def events(self) -> tuple[Event, ...]:
        return self._events

    def show_events(self, events: tuple[Event, ...]) -> None:
        self._events = events
        told = (paint.joined((e.day, e.time, say(e.what), say(e.detail)), ", ") for e in events)
        self.setAccessibleDescription("\n".join(told))
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        spots = self._measure(width)
        return spots[-1][0] + spots[-1][1] + spots[-1][2] + look().px(20) if spots else 0

    def sizeHint(self) -> QSize:
        return QSize(look().px(280), self.heightForWidth(max(self.width(), look().px(280))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def _arrange(self) -> None:
        self._spots = self._measure(self.width())
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _lefts(self) -> tuple[int, int]:
        """Where times and words begin (px)."""
        here = look()
        time = QFontMetrics(here.font(tokens.TEXT)).horizontalAdvance("00:00 ")
        days = (
            QFontMetrics(here.font(tokens.SMALL)).horizontalAdvance(event.day + " ") for event in self._events
        )
        return here.px(28), here.px(28) + max(time, *days, 0, 0) + here.px(8)

    def _measure(self, width: int) -> list[tuple[int, int, int]]:
        """Top, and the heights of what and detail, for each event (px)."""
        here = look()
        room = max(width - self._lefts()[1] - here.px(4), 40)
        what = QFontMetrics(here.font(tokens.BODY))
        detail = QFontMetrics(here.font(tokens.TEXT))
        top, spots = here.px(4), []
        day = ""
        for event in self._events:
            high = wrapped_high(what, room, say(event.what))
            low = 0
            if event.detail:
                low = wrapped_high(detail, room, say(event.detail)) + 2
            least = what.height() + (detail.height() if event.day and event.day != day else 0)
            day = event.day
            low = max(low, least - high)
            spots.append((top, high, low))
            top += high + low + here.px(20)
        return spots

    def paintEvent(self, shown: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, colours = look(), look().colours
        times, words = self._lefts()
        size = here.px(12)
        middle = round(here.type_px(tokens.BODY) * 0.7)
        if len(self._spots) > 1:
            painter.setPen(QPen(QColor(colours.line), 2))
            painter.drawLine(size // 2, self._spots[0][0] + middle, size // 2, self._spots[-1][0] + middle)
        day = ""
        for event, (top, high, low) in zip(self._events, self._spots, strict=True):
            is_new_day, day = event.day != day, event.day
            if top > shown.rect().bottom() or top + high + low < shown.rect().top():
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone_colour(event.tone)))
            painter.drawEllipse(0, top + middle - size // 2, size, size)
            text = here.font(tokens.TEXT)
            line = QFontMetrics(here.font(tokens.BODY)).height()
            paint.line(painter, QRect(times, top, words - times, line), event.time, text, colours.soft)
            if is_new_day and event.day:
                under = QRect(times, top + line, words - times, QFontMetrics(text).height())
                paint.line(painter, under, event.day, here.font(tokens.SMALL), colours.soft)
            self._words(painter, QRect(words, top, self.width() - words - here.px(4), high), event, low)
        painter.end()

    def _words(self, painter: QPainter, room: QRect, event: Event, low: int) -> None:
        here, colours = look(), look().colours
        wrapped(painter, room, say(event.what), here.font(tokens.BODY), colours.ink)
        if event.detail:
            loud = event.tone in (Tone.LOOK, Tone.STOP)
            colour = tone_colour(event.tone) if loud else colours.soft
            under = QRect(room.left(), room.bottom() + 3, room.width(), low)
            wrapped(painter, under, say(event.detail), here.font(tokens.TEXT), colour)
