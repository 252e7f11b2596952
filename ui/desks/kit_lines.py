"""A short list in a detail: a title that may wrap, a quieter line beneath, a figure at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from fulfill.scene import Said
from fulfill.tone import Tone
from ui.desks.kit_focus import FocusSeen
from ui.desks.kit_words import wrapped, wrapped_high
from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import look
from ui.theme.toned import tone_colour
from ui.words import say, tr


@dataclass(frozen=True, slots=True)
class Line:
    """One row: title, detail, figure; with `key`, it can be chosen and opens what it names.

    `indent` is how many steps it stands in, under the row that leads to it; `is_head`: it heads those below.
    """

    title: Said
    detail: Said = ""
    figure: str = ""
    tone: Tone = Tone.PLAIN
    key: str = ""
    indent: int = 0
    is_head: bool = False


class Lines(FocusSeen):
    """Paints lines under one another, as high as they need; put it into a scroll area.

    Signals:
        opened(str): the key of a line that was clicked, or on which Enter was pressed.
    """

    opened = Signal(str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._spots: list[tuple[int, int, int]] = []
        self._at = 0
        self.setAccessibleName(name or tr("Lines"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, self._arrange)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._at = next((at for at, line in enumerate(lines) if line.key), 0)
        can_open = any(line.key for line in lines)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_open else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor)
        told = (paint.joined((say(line.title), say(line.detail), line.figure), ", ") for line in lines)
        self.setAccessibleDescription("\n".join(told))
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(look().px(280), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            keyed = [at for at, line in enumerate(self._lines) if line.key]
            further = [at for at in keyed if (at - self._at) * step > 0]
            if further:
                self._at = min(further) if step > 0 else max(further)
                self.update()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._at)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        y = event.position().toPoint().y()
        for at, (top, high, low) in enumerate(self._spots):
            if top <= y < top + high + low + self._gap:
                self._at = at
                self._open(at)
                self.update()
                return

    def _open(self, at: int) -> None:
        if at < len(self._lines) and self._lines[at].key:
            self.opened.emit(self._lines[at].key)

    @property
    def _gap(self) -> int:
        return look().px(16)

    def _arrange(self) -> None:
        here = look()
        title, detail = QFontMetrics(here.font(tokens.BODY)), QFontMetrics(here.font(tokens.TEXT))
        top, spots = 0, []
        for line in self._lines:
            room = max(self.width() - self._figure_wide(line) - here.px(12) - self._step(line), 40)
            high = wrapped_high(title, room, say(line.title))
            low = 0
            if line.detail:
                low = wrapped_high(detail, room, say(line.detail))
            # What can be chosen by a finger is as high as a finger needs.
            low = max(low, tokens.TOUCH_MIN - self._gap - high) if line.key else low
            spots.append((top, high, low))
            top += high + low + self._gap
        self._spots = spots
        self.setFixedHeight(top)
        self.updateGeometry()
        self.update()

    @staticmethod
    def _step(line: Line) -> int:
        return look().px(24) * line.indent

    def _figure_wide(self, line: Line) -> int:
        font = look().font(tokens.BODY, tokens.MEDIUM)
        return QFontMetrics(font).horizontalAdvance(line.figure) + look().px(12) if line.figure else 0

    def paintEvent(self, shown: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, colours = look(), look().colours
        half = self._gap // 2
        for at, (line, (top, high, low)) in enumerate(zip(self._lines, self._spots, strict=True)):
            whole = QRect(0, top, self.width(), high + low + self._gap)
            if not whole.intersects(shown.rect()):
                continue
            painter.setPen(QPen(QColor(colours.line), 1))
            if at:
                painter.drawLine(self._step(line), top, self.width(), top)
            if self.hasFocus() and at == self._at:
                painter.setPen(QPen(QColor(colours.accent), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 8, 8)
            inset = here.px(6)
            wide = self._figure_wide(line)
            loud = line.tone in (Tone.LOOK, Tone.STOP)
            colour = colours.accent if line.key else colours.ink
            left = inset + self._step(line)
            room = QRect(left, top + half, self.width() - wide - inset - left, high)
            bold = tokens.MEDIUM if line.is_head else tokens.REGULAR
            wrapped(painter, room, say(line.title), here.font(tokens.BODY, bold), colour)
            under = QRect(left, top + half + high, room.width(), low)
            quiet = tone_colour(line.tone) if loud else colours.soft
            wrapped(painter, under, say(line.detail), here.font(tokens.TEXT), quiet)
            if line.figure:
                figure = QRect(
                    inset, top + half, self.width() - 2 * inset, QFontMetrics(here.font(tokens.BODY)).height()
                )
                paint.line(
                    painter,
                    figure,
                    line.figure,
                    here.font(tokens.BODY, tokens.MEDIUM),
                    tone_colour(line.tone),
                    paint.RIGHT,
                )
        painter.end()
