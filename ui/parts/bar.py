"""The message bar: the answer to the last scan, by colour, mark and word, and what was scanned."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fulfill.messages import Level
from ui.page import Told
from ui.parts import paint
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import look
from ui.words import tr

_FLASH_MS = 120
_MARKS = {Level.OK: "ok", Level.DONE: "done", Level.WARN: "warn", Level.STOP: "stop"}


def load() -> None:
    """Bring in what a screen reader needs: it is large, and nothing is told before the first paint."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # noqa: F401


class TypeButton(QAbstractButton):
    """Types a code by touch, for a label that no scanner reads and a station without a keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.speak_anew()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def speak_anew(self) -> None:
        self.setText(tr("Type a code"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())

    def sizeHint(self) -> QSize:
        return QSize(look().px(64), look().px(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        edge = colours.accent if self.hasFocus() else colours.line
        fill = colours.chip if self.isDown() or self.underMouse() else colours.card
        room = self.rect().adjusted(0, here.px(5), -here.px(5), -here.px(5))
        paint.card(painter, room, fill, edge, tokens.CONTROL_RADIUS)
        size = here.px(28)
        left, top = room.center().x() - size // 2, room.center().y() - size // 2
        painter.drawPixmap(left, top, size, size, icon("keyboard", colours.ink, size))
        painter.end()


def shown_code(told: Told | None) -> str:
    """The code that an answer is to. A word of the work was pressed as a rule, and its key says it better."""
    return "" if told is None or told.scanned.startswith("!") else told.scanned


class MessageBar(QWidget):
    """Says what happened until the next scan. Typed characters stand on its right until Enter.

    Signals:
        wants_code: the button at its right end was touched: a code is to be typed on the screen.
    """

    wants_code = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: Told | None = None
        self._typed = self._asks = ""
        self._is_marked = False
        self._is_flashing = False
        self._calm = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._calm.timeout.connect(self._calmed)
        self.type_button = TypeButton(self)
        self.type_button.clicked.connect(self.wants_code)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    @property
    def told(self) -> Told | None:
        return self._told

    def speak_anew(self) -> None:
        """In another language now: what was said in the one before is over."""
        self.type_button.speak_anew()
        self.tell(None)

    def tell(self, told: Told | None) -> None:
        self._told = told
        if told is not None:
            self._is_flashing = True
            self._calm.start()
            level = {Level.STOP: tr("Stop"), Level.WARN: tr("Look")}.get(told.level, tr("Right"))
            spoken = told.text if self._look_of is None else f"{level}: {told.text}"
            self.setAccessibleName(paint.spoken(spoken))
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()

    @property
    def _look_of(self) -> Level | None:
        """The level that it looks like: what only asks is quiet, as is nothing said."""
        told = self._told
        return told.level if told and not (told.asks and told.level is Level.OK) else None

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self._typed

    def show_typed(self, text: str, *, is_marked: bool = False) -> None:
        """What is being typed by hand, as it grows; marked: what is typed next takes its place."""
        if (text, is_marked) != (self._typed, self._is_marked):
            self._typed, self._is_marked = text, is_marked
            self.update()

    def offer_typing(self, *, is_offered: bool, asks: str = "") -> None:
        """Whether this screen takes codes that are typed by touch, and what it asks for instead of one."""
        if (is_offered, asks) == (not self.type_button.isHidden(), self._asks):
            return
        self._asks = asks
        self.type_button.setVisible(is_offered)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.type_button.sizeHint().width()
        self.type_button.setGeometry(self.width() - wide, 0, wide, self.height())

    def sizeHint(self) -> QSize:
        return QSize(400, max(look().px(60), round(look().type_px(tokens.LARGE) * 2.5)))

    def _calmed(self) -> None:
        self._is_flashing = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        told = self._told
        level = self._look_of
        fill, ink = {
            Level.OK: (colours.okbg, colours.ok),
            Level.DONE: (colours.okbg, colours.ok),
            Level.WARN: (colours.warnbg, colours.warn),
            Level.STOP: (colours.stopbg, colours.stop),
            None: (colours.chip, colours.soft),
        }[level]
        if self._is_flashing and level is not None:
            shade = QColor(fill)
            fill = (shade.lighter(130) if here.is_dark else shade.darker(106)).name()
        paint.stripe(painter, self.rect(), fill, ink, tokens.CONTROL_RADIUS, here.px(8))
        right = self._aside(painter, ink)
        size = here.px(28)
        left = here.px(24)
        mark = _MARKS[level] if level else "scan"
        painter.drawPixmap(left, (self.height() - size) // 2, size, size, icon(mark, ink, size))
        words = told.text if told else self._asks or tr("Scan, or type a code and press Enter")
        room = QRect(left + size + here.px(16), 4, right - left - size - here.px(28), self.height() - 8)
        font = paint.fitted(
            words, room, here.type_px(tokens.LARGE), tokens.REGULAR, least=here.px(tokens.TEXT)
        )
        if paint.wide(words, font.pixelSize()) <= room.width():
            paint.line(painter, room, words, font, ink)
        else:
            tall = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 999), 0x1000, words).height()
            room.setTop(max(room.top(), (self.height() - tall) // 2))
            paint.block(painter, room, words, font, ink)
        painter.end()

    def _aside(self, painter: QPainter, ink: str) -> int:
        """What was scanned or is being typed; where the sentence must stop (px)."""
        here, colours = look(), look().colours
        right = self.width() - here.px(16)
        if not self.type_button.isHidden():
            right -= self.type_button.width()
        if self._typed:
            font = here.font(tokens.LARGE, tokens.MEDIUM)
            words = self._typed if self._is_marked else f"{self._typed}▏"
            wide = min(QFontMetrics(font).horizontalAdvance(words) + here.px(28), self.width() // 2)
            box = QRect(right - wide, here.px(8), wide, self.height() - here.px(16))
            paint.card(painter, box, colours.card, colours.accent, tokens.CONTROL_RADIUS - 4)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideLeft, wide - here.px(24))
            within = box.adjusted(here.px(12), 0, -here.px(12), 0)
            if self._is_marked:
                marked = within.adjusted(-here.px(4), here.px(6), here.px(4), -here.px(6))
                painter.fillRect(marked, QColor(colours.accent))
            paint.line(painter, within, shown, font, colours.badge if self._is_marked else colours.ink)
            return right - wide - here.px(12)
        scanned = shown_code(self._told)
        if not scanned:
            return right
        font = here.font(tokens.SMALL)
        words = tr("scanned {code}", code=paint.one_line(scanned.replace("\x1d", "⟨GS⟩"))[:60])
        wide = min(paint.wide(words, font.pixelSize()) + 4, self.width() // 3)
        said = self._told.text if self._told else ""
        large = paint.wide(said, here.type_px(tokens.LARGE))
        if scanned in said and large > right - wide - here.px(80):
            # A long sentence that names the code itself needs the room.
            return right
        paint.line(painter, QRect(right - wide, 0, wide, self.height()), words, font, ink, paint.RIGHT)
        return right - wide - here.px(12)
