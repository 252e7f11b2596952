"""What the scale shows, live until it is locked: its picture or a padlock, the weight, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from fulfill.messages import Level
from fulfill.weighing import Phase
from ui import measures
from ui.parts import paint
from ui.scale import Live, SharedScale
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import look
from ui.words import say, tr

_EVERY_MS = 100
_NONE = "–"
_HIGH, _LOCK = 92, 40


class LiveWeight(QWidget):
    """Stands over the field of a pad, and writes the weight into it once it is locked.

    What a person types there is never overwritten. It looks at the scale only while it is shown.
    """

    def __init__(self, scale: SharedScale, field: QLineEdit, locked: Callable[[int, str], None]) -> None:
        """`locked` gets the grams and the text that stands for them."""
        super().__init__()
        self._scale, self._field, self._locked = scale, field, locked
        self._live: Live | None = None
        before = scale.now().settled
        text = measures.bare_weight(before.locked_g) if before.phase is Phase.LOCKED else ""
        self._written = text if field.text() == text else ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._again = QPushButton(tr("Weigh again"))
        self._again.setMinimumHeight(look().px(tokens.TOUCH_MIN))
        self._again.clicked.connect(self._weigh_again)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(self._again)
        self._again.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look_at_it)

    @property
    def is_locked(self) -> bool:
        return self._live is not None and self._live.settled.phase is Phase.LOCKED

    @property
    def is_looking(self) -> bool:
        """Whether it asks the scale now and then: only while it is shown."""
        return self._timer.isActive()

    def weight(self) -> str:
        """What stands there in large type."""
        live = self._live
        if live is None or not (self.is_locked or live.is_heard):
            return _NONE
        reading = live.settled.reading
        if not self.is_locked and (reading is None or not reading.has_weight):
            return _NONE
        return measures.weight(max(0, live.settled.grams))

    def look_at_it(self) -> None:
        live = self._scale.now()
        if live == self._live:
            return
        self._live = live
        self._again.setVisible(self.is_locked and live.settled.differs)
        self._write()
        self.setAccessibleName(paint.joined((self.weight(), say(live.words)), ". "))
        self.update()

    def _write(self) -> None:
        """The locked weight into the field, unless somebody types there; away again when it is none."""
        if self._field.text() not in ("", self._written):
            return
        live = self._live
        if live is not None and self.is_locked:
            text = measures.bare_weight(live.settled.locked_g)
            self._locked(live.settled.locked_g, text)
            if self._field.text() != text:
                self._field.setText(text)
                self._field.selectAll()
            self._written = text
        elif self._field.text() and self._written:
            self._field.clear()

    def _weigh_again(self) -> None:
        self._scale.again()
        self._field.setFocus()
        self.look_at_it()

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        self.look_at_it()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self._least_high())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._least_high())

    def _least_high(self) -> int:
        """What the weight and the line under it need, in text of any size (px)."""
        here = look()
        lines = here.type_px(tokens.NAME) * 1.3 + here.type_px(tokens.TEXT) * 1.4
        return max(here.px(_HIGH), round(lines) + 2 * here.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        live = self._live
        if live is None:
            return
        here, colours = look(), look().colours
        painter = QPainter(self)
        fill, ink = colours.chip, colours.ink
        if self.is_locked:
            fill, ink = colours.okbg, colours.ok
        paint.card(painter, self.rect(), fill, None, tokens.CONTROL_RADIUS)
        pad, side = here.px(14), here.px(_LOCK)
        name = "lock" if self.is_locked else "scale"
        painter.drawPixmap(pad, (self.height() - side) // 2, icon(name, ink, side))
        left, top = pad + side + here.px(14), here.px(6)
        wide = self.width() - left - pad - (self._again.width() + pad if self._again.isVisible() else 0)
        text, told = self.weight(), say(live.words)
        # What is wrong takes more than a line, and names the weights itself.
        is_long = paint.wide(told, here.type_px(tokens.TEXT)) > wide
        size = here.type_px(tokens.NAME)
        high = 0 if is_long else round(size * 1.3)
        if high:
            room = QRect(left, top, wide, high)
            paint.line(painter, room, text, paint.fitted(text, room, size, tokens.MEDIUM), ink)
        words = QRect(left, top + high, wide, self.height() - high - 2 * top)
        colour = colours.soft if self.is_locked and not is_long else _COLOURS[live.words.level]()
        paint.block(painter, words, told, here.font(tokens.TEXT), colour)
        painter.end()


_COLOURS: dict[Level, Callable[[], str]] = {
    Level.OK: lambda: look().colours.soft,
    Level.DONE: lambda: look().colours.ok,
    Level.WARN: lambda: look().colours.warn,
    Level.STOP: lambda: look().colours.stop,
}
