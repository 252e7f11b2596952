"""Small pictures of a number: how far, how full, how it stands, how it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fulfill.tone import Tone
from ui.parts.mixing import mix
from ui.parts.paint import tip
from ui.theme.look import look
from ui.theme.tokens import Colours
from ui.words import tr

_FULL = 0.9  # from here a meter says "nearly full"


def colour_of(tone: Tone, colours: Colours) -> str:
    """The one colour that a tone has."""
    return {
        Tone.NOW: colours.accent,
        Tone.DONE: colours.ok,
        Tone.LOOK: colours.warn,
        Tone.STOP: colours.stop,
        Tone.PLAIN: colours.ink,
    }.get(tone, colours.soft)


class Gauge(QWidget):
    """What all of them share: their colours, and a start without a value."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.updateGeometry()
        self.update()


class ProgressBar(Gauge):
    """How far the work is: 8 px high, round at its ends."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(colours)
        self._done, self._of = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(0, 0)

    def set_progress(self, done: int, of: int) -> None:
        """Pieces done of all; `of` 0 shows an empty bar."""
        if self.accessibleName() and (done, of) == (self._done, self._of):
            return
        self._done, self._of = done, of
        self.setAccessibleName(tr("Progress"))
        self.setAccessibleDescription(tr("{done} of {of}", done=done, of=of))
        self.update()

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return min(max(self._done / self._of, 0.0), 1.0) if self._of > 0 else 0.0

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(40), look().px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _bar(painter, QRectF(self.rect()), self.share, self._track(), QColor(self._colours.accent))
        painter.end()

    def _track(self) -> QColor:
        return mix(self._colours.chip, self._colours.ink, 0.06)


def _bar(painter: QPainter, room: QRectF, share: float, track: QColor, colour: QColor) -> None:
    round_ = min(room.height(), room.width()) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(room, round_, round_)
    if share > 0:
        painter.setBrush(colour)
        wide = max(room.width() * share, 2 * round_)
        painter.drawRoundedRect(QRectF(room.left(), room.top(), wide, room.height()), round_, round_)


class Meter(Gauge):
    """How full something is; above the limit it is striped as well as red."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(colours)
        self._fill = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_fill(0.0)

    def set_fill(self, fill: float, name: str = "") -> None:
        """`fill` is 0 for empty and 1 for full; more than 1 is more than is allowed."""
        self._fill = max(fill, 0.0)
        self.setAccessibleName(name or tr("Fill"))
        words = tr("{percent} % full", percent=round(self._fill * 100))
        self.setAccessibleDescription(words)
        self.setToolTip(tip(words))
        self.update()

    @property
    def tone(self) -> Tone:
        if self._fill > 1:
            return Tone.STOP
        return Tone.LOOK if self._fill >= _FULL else Tone.NOW

    def sizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(32), look().px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(colour_of(self.tone, self._colours))
        room = QRectF(self.rect())
        _bar(painter, room, min(self._fill, 1.0), mix(self._colours.chip, self._colours.ink, 0.06), colour)
        if self.tone is Tone.STOP:
            painter.setPen(QColor(self._colours.stopbg))
            step = max(room.height(), 6.0)
            for at in range(1, int(room.width() / step)):
                left = room.left() + at * step
                painter.drawLine(QPointF(left - step / 2, room.bottom()), QPointF(left, room.top()))
        painter.end()


class StatusDot(Gauge):
    """A state by shape and colour: a dot, a triangle for "look", a square for "stop"; the word is spoken."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(colours)
        self._tone = Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, tone: Tone, words: str) -> None:
        self._tone = tone
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.update()

    @property
    def tone(self) -> Tone:
        return self._tone

    def sizeHint(self) -> QSize:
        return QSize(look().px(12), look().px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(self._tone, self._colours)))
        size = min(self.width(), self.height()) - 2.0
        left, top = (self.width() - size) / 2, (self.height() - size) / 2
        if self._tone is Tone.STOP:
            painter.drawRoundedRect(QRectF(left, top, size, size), 1, 1)
        elif self._tone is Tone.LOOK:
            corners = ((size / 2, 0.0), (size, size), (0.0, size))
            painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in corners]))
        else:
            painter.drawEllipse(QRectF(left, top, size, size))
        painter.end()


class Sparkbars(Gauge):
    """A row of small bars, the last or a chosen one in the accent; the value stands in the tool tip."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(colours)
        self._values: tuple[int, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._current = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(
        self, values: Sequence[int], labels: Sequence[str] = (), *, current: int = -1, name: str = ""
    ) -> None:
        """Values from 0 (below it counts as 0), each with its label ("Mon"); `current` counts from 0."""
        self._values = tuple(max(value, 0) for value in values)
        self._labels = tuple(labels)
        self._current = current if current >= 0 else len(values) + current
        self.setAccessibleName(name or tr("Bars"))
        self.setAccessibleDescription(", ".join(self.said(at) for at in range(len(values))))
        self.update()

    def said(self, at: int) -> str:
        """One bar in words: "Mon 12"."""
        label = self._labels[at] if at < len(self._labels) else ""
        return f"{label} {self._values[at]}".strip()

    def bar(self, at: int) -> QRectF:
        """Where a bar stands (px of the widget); a value above 0 is at least 2 px high."""
        wide = self.width() / max(len(self._values), 1)
        gap = min(wide * 0.25, look().px(6))
        most = max(self._values, default=0)
        value = self._values[at]
        high = max((self.height() - 2) * value / most, 2.0) if most and value else 0.0
        return QRectF(at * wide + gap / 2, self.height() - 1 - high, wide - gap, high)

    def sizeHint(self) -> QSize:
        return QSize(look().px(160), look().px(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(48), look().px(24))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._values:
            at = int(event.position().x() / self.width() * len(self._values))
            if 0 <= at < len(self._values):
                QToolTip.showText(event.globalPosition().toPoint(), tip(self.said(at)), self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._colours.line))
        painter.setPen(Qt.PenStyle.NoPen)
        quiet = mix(self._colours.card, self._colours.soft, 0.55)
        for at in range(len(self._values)):
            bar = self.bar(at)
            painter.setBrush(QColor(self._colours.accent) if at == self._current else quiet)
            radius = min(3.0, bar.width() / 2, bar.height() / 2)
            painter.drawRoundedRect(bar, radius, radius)
        painter.end()
