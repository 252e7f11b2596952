"""The row of keys at the foot: up to seven words with their F-keys, the same word always on the same key."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.page import Key
from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.look import font_at, look

_SLOTS = 6
_GAP = 12
_WORDS_BESIDE = 125  # per cent of text, up to which the word has room beside its F-key


class KeyButton(QAbstractButton):
    """One act: "F2 Short". Its text shrinks before it is cut; a press is felt at once."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self.key = key
        self.pixels = look().type_px(tokens.BODY)
        # Keys never take the focus from what is being typed in; F-keys and touch press them.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_key(key)
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self.key.act()

    def set_key(self, key: Key) -> bool:
        """Whether it looks other than before."""
        is_same = key == self.key and self.text() == key.text
        # The act is another one at each answer, even where the word on the key stays.
        self.key = key
        if is_same:
            return False
        self.setText(key.text)
        named = f"{key.text}, F{key.f}" if key.f else key.text
        self.setAccessibleName(named)
        self.setToolTip(paint.tip(named))
        self.setEnabled(key.is_on)
        self.update()
        return True

    @property
    def fitting(self) -> int:
        """The largest type in which its word stands in it (px)."""
        here = look()
        return _fitting(self.key.text, self.key.f, self.width(), self.height(), (here.percent, here.window))

    def sizeHint(self) -> QSize:
        return QSize(look().px(120), _key_high())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(64), _key_high())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.end()

    def _picture(self) -> QPixmap:
        """Drawn once in each of its states: the keys of the next step are mostly those of an earlier one."""
        here, key, ratio = look(), self.key, self.devicePixelRatioF()
        state = (
            *(key.text, key.f, key.is_main, key.is_calm, self.isEnabled(), self.isDown(), self.underMouse()),
            *(self.hasFocus(), self.pixels, self.width(), self.height(), ratio),
            *(here.percent, here.window, here.colours.bg, here.colours.accent),
        )
        found = QPixmap()
        if not QPixmapCache.find(repr(state), found):
            found = QPixmap(self.size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(QColor(here.colours.bg))
            painter = QPainter(found)
            self._draw(painter)
            painter.end()
            QPixmapCache.insert(repr(state), found)
        return found

    def _draw(self, painter: QPainter) -> None:
        colours = look().colours
        is_main = self.key.is_main and self.isEnabled() and not self.key.is_calm
        fill = colours.accent if is_main else colours.card
        ink = colours.badge if is_main else colours.ink if self.isEnabled() else colours.soft
        if self.isDown():
            # Not the hairline's colour: in high contrast that is the one of the words.
            fill = colours.chip if not is_main else QColor(colours.accent).darker(115).name()
        elif self.underMouse() and not is_main and self.isEnabled():
            fill = colours.chip
        # What cannot be pressed has no edge: in high contrast its words are nearly as bright as the others'.
        edge = colours.accent if is_main else colours.line if self.isEnabled() else None
        if self.isDown():
            edge = colours.ink
        paint.card(painter, self.rect(), fill if edge else colours.bg, edge, tokens.CONTROL_RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink if is_main else colours.accent), 3))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)
        if self.key.f:
            colour = ink if is_main else colours.soft
            paint.line(painter, _f_room(self.key.f, self.height()), f"F{self.key.f}", _f_font(), colour)
        room = _room(self.key.f, self.width(), self.height())
        weight = tokens.MEDIUM if is_main else tokens.REGULAR
        font = font_at(self.pixels, weight)
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(self.key.text) <= room.width():
            paint.line(painter, room, self.key.text, font, ink)
        else:
            tall = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.key.text).height()
            room.setTop(room.top() + max((room.height() - tall) // 2, 0))
            paint.block(painter, room, self.key.text, font, ink)


@lru_cache(maxsize=64)
def _fitting(word: str, f: int, wide: int, high: int, _here: tuple[int, float]) -> int:
    """The largest type in which a word stands in a key of that size (px): the same keys come at each scan."""
    here = look()
    room = _room(f, wide, high)
    font = paint.fitted(word, room, here.type_px(tokens.BODY), tokens.MEDIUM, least=here.px(tokens.SMALL))
    return font.pixelSize()


def _room(f: int, wide: int, high: int) -> QRect:
    """Where the word of a key stands."""
    here = look()
    left, top = here.px(14), 2
    if f and _is_tall():
        top = _f_room(f, high).bottom()
    elif f:
        left = _f_room(f, high).right() + here.px(11)
    return QRect(left, top, wide - left - here.px(8), high - top - 3)


def _f_room(f: int, high: int) -> QRect:
    """Where its F-key stands: before the word, above it in large text."""
    left, wide = look().px(14), paint.wide(f"F{f}", _f_pixels(), tokens.MEDIUM) + 2
    if _is_tall():
        return QRect(left, look().px(4), wide, QFontMetrics(_f_font()).height())
    return QRect(left, 0, wide, high)


def _f_pixels() -> int:
    """The F-key is found by its place as well: it needs to grow less than the word."""
    here = look()
    return round(here.px(tokens.SMALL) * (1 + (here.percent / 100 - 1) * 0.3))


def _f_font() -> QFont:
    return font_at(_f_pixels(), tokens.MEDIUM)


def _is_tall() -> bool:
    return look().percent > _WORDS_BESIDE


def _key_high() -> int:
    here = look()
    return round(here.px(tokens.KEY_HEIGHT) * (1 + (here.percent / 100 - 1) * 0.2))


class KeyRow(QWidget):
    """Shows the keys of the present screen. Its buttons are placed by itself: see `Column`."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[KeyButton] = []
        self._buttons: list[KeyButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, self._grown)

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        is_same = len(keys) == len(self._buttons)
        # A button that is not wanted now is kept: the next step wants it again.
        for gone in self._buttons[len(keys) :]:
            gone.hide()
        seen = len(self._buttons)
        for button, key in zip(self._made, keys, strict=False):
            is_same = not button.set_key(key) and is_same
        for key in keys[len(self._made) :]:
            button = KeyButton(key)
            button.setParent(self)
            if self._made:
                # For Tab it is behind its neighbour, and not behind all that is on the screen.
                self.setTabOrder(self._made[-1], button)
            self._made.append(button)
        self._buttons = self._made[: len(keys)]
        if not is_same:
            self._place()
        for button in self._buttons[seen:]:
            button.show()

    def sizeHint(self) -> QSize:
        return QSize(look().px(120) * _SLOTS, _key_high())

    def _place(self) -> None:
        """Few keys keep the width of many, so that each is found where it always is; the main one is last."""
        count, left = len(self._buttons), 0
        most = max(-(-(self.width() - _GAP * (_SLOTS - 1)) // _SLOTS), look().px(150))
        room = max(self.width() - _GAP * (count - 1), 0)
        # Parts of a pixel are carried on, so that the last key ends where the row does.
        carried = 0.0
        for at, button in enumerate(self._buttons):
            carried += min(room / count, most)
            wide = int(carried + 0.5)
            carried -= wide
            if at == count - 1 and button.key.is_main:
                left = self.width() - wide
            button.setGeometry(left, 0, wide, self.height())
            left += wide + _GAP
        self._even()

    def _even(self) -> None:
        """One size of type for the row, that of its longest word; only that one goes below the usual size."""
        fitting = [button.fitting for button in self._buttons]
        usual = max(min(fitting, default=0), look().px(tokens.BODY))
        for button, most in zip(self._buttons, fitting, strict=True):
            if button.pixels != min(most, usual):
                button.pixels = min(most, usual)
                button.update()

    def resizeEvent(self, _event: object) -> None:
        self._place()

    def press(self, f: int) -> bool:
        """Press the button of an F-key; whether there was one."""
        for button in self._buttons:
            if button.key.f == f:
                if button.isEnabled():
                    button.click()
                return True
        return False

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        return tuple(self._buttons)

    def _grown(self) -> None:
        self.updateGeometry()
        for button in self._made:
            button.update()
        self._place()
