"""What every step of the first start looks like: a title, its middle, and the same row of keys below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.page import Key
from ui.parts import paint
from ui.parts.forms import Note, scrolled, words
from ui.parts.keyrow import KeyRow
from ui.parts.touchkeys import TouchKeys
from ui.theme import tokens
from ui.theme.icons import icon
from ui.theme.look import font_at, look
from ui.words import tr


class Step(QWidget):
    """One page of the first start; what was typed stays in it, whatever happens.

    Signals:
        back: to the page before. keyed: its keys are others now.
    """

    back = Signal()
    keyed = Signal()
    has_fields = False

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.title, self.subtitle = title, subtitle
        self._keys: tuple[Key, ...] = ()
        self.middle = QVBoxLayout(self)
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(16)

    def keys(self) -> tuple[Key, ...]:
        return self._keys

    def set_keys(self, *keys: Key) -> None:
        self._keys = keys
        self.keyed.emit()

    def entered(self) -> None:
        """It is shown now."""

    def scanned(self, raw: str) -> bool:  # noqa: ARG002 - most pages want no scan
        """A scan while it is shown; False when it has no use for it."""
        return False


class Way(QAbstractButton):
    """One of the ways to begin: a large card with a drawing, a name, and what it means."""

    def __init__(self, drawing: str, title: str, text: str, act: Callable[[], None]) -> None:
        super().__init__()
        self._drawing, self._title, self._text = drawing, title, text
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(act)
        look().changed.connect(self.update)
        self._peers: tuple[Way, ...] = (self,)

    def stand_with(self, peers: tuple[Way, ...]) -> None:
        """Cards side by side are in the same sizes of type: those in which each is whole."""
        self._peers = peers

    def sizeHint(self) -> QSize:
        return QSize(look().px(340), look().px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(220))

    def keyPressEvent(self, event: object) -> None:
        key = event.key()  # type: ignore[attr-defined]
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.window().focusNextChild() if key == Qt.Key.Key_Right else self.focusPreviousChild()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        here, colours = look(), look().colours
        painter = QPainter(self)
        fill = colours.chip if self.isDown() or self.underMouse() else colours.card
        paint.card(painter, self.rect(), fill, colours.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 15, 15)
        pad, size = here.px(32), here.px(88)
        painter.drawPixmap(pad, pad, size, size, icon(self._drawing, colours.accent, size))
        title = min(peer.title_px() for peer in self._peers)
        text = min(peer.text_px(title) for peer in self._peers)
        room = self._title_room()
        paint.block(painter, room, self._title, font_at(title, tokens.MEDIUM), colours.ink)
        paint.block(painter, self._text_room(title), self._text, font_at(text), colours.soft)
        painter.end()

    def _title_room(self) -> QRect:
        pad, top = look().px(32), look().px(32 + 88 + 20)
        return QRect(pad, top, self.width() - 2 * pad, look().type_px(tokens.TITLE) * 3)

    def title_px(self) -> int:
        """The size in which its title is whole (px)."""
        most = look().type_px(tokens.TITLE)
        return paint.fitted(self._title, self._title_room(), most, tokens.MEDIUM).pixelSize()

    def _text_room(self, title_px: int) -> QRect:
        """Below its title, in one or two lines."""
        room = self._title_room()
        metrics = QFontMetrics(font_at(title_px, tokens.MEDIUM))
        high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._title).height()
        top = room.top() + high + look().px(12)
        return QRect(room.left(), top, room.width(), self.height() - top - look().px(16))

    def text_px(self, title_px: int) -> int:
        """The size in which its text is whole below a title of this size (px)."""
        most = look().type_px(tokens.LARGE)
        room = self._text_room(title_px)
        return paint.fitted(self._text, room, most, tokens.REGULAR, tokens.SMALL).pixelSize()


class Frame(QFrame):
    """Shows one step at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.step: Step | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(56, 32, 56, 24)
        outer.setSpacing(16)
        self.title, self.subtitle = words("", "title"), words("", "subtitle")
        outer.addWidget(self.title)
        outer.addWidget(self.subtitle)
        self.note = Note()
        self.note.hide()
        outer.addWidget(self.note)
        self._holder = QWidget()
        self._area = scrolled(self._holder)
        self._stack = QVBoxLayout(self._holder)
        self._stack.setContentsMargins(0, 0, 8, 0)
        outer.addWidget(self._area, 1)
        self.touch = TouchKeys()
        self.touch.hide()
        foot = QVBoxLayout()
        foot.setSpacing(16)
        # As far to the right as the cards above, which leave room for a scroll bar.
        foot.setContentsMargins(0, 0, 8, 0)
        self.row = KeyRow()
        foot.addWidget(self.touch)
        foot.addWidget(self.row)
        outer.addLayout(foot)

    def show_step(self, step: Step) -> None:
        if self.step is not None:
            self.step.hide()
            self.step.keyed.disconnect(self._rekey)
        if self._stack.indexOf(step) < 0:
            self._stack.addWidget(step)
        self.step = step
        step.keyed.connect(self._rekey)
        self.title.setText(step.title)
        self.subtitle.setText(step.subtitle)
        self.subtitle.setVisible(bool(step.subtitle))
        step.show()
        if not step.has_fields:
            self.touch.hide()
        self._area.verticalScrollBar().setValue(0)
        self._rekey()
        step.entered()

    def press(self, f: int) -> bool:
        return self.row.press(f)

    def toggle_touch(self) -> None:
        self.touch.setVisible(not self.touch.isVisible())
        if self.touch.isVisible():
            # The keys take half of the page: what is typed into stays in sight.
            QTimer.singleShot(0, self, self._show_field)

    def _show_field(self) -> None:
        field = self.focusWidget()
        if self._holder.isAncestorOf(field):
            self._area.ensureWidgetVisible(field, 0, look().px(40))

    def _rekey(self) -> None:
        step = self.step
        if step is None:
            return
        keys = step.keys()
        if step.has_fields:
            keys = (*keys[:-1], Key(8, tr("Keyboard"), self.toggle_touch, icon="keyboard"), *keys[-1:])
        self.row.show_keys(())
        self.row.show_keys(keys)
        self.row.setVisible(bool(keys))
