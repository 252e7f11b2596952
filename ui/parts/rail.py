"""The rail: every flow with what waits in it, and the desks. The present one stands out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.parts import paint
from ui.theme import tokens
from ui.theme.dress import follow
from ui.theme.icons import icon
from ui.theme.look import font_at, look
from ui.words import tr

_MOST_SHOWN = 999
_WIDEST = 124  # px of the 1280 × 720 design: the rail in large text


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the rail: a screen's name, its word, its drawing, its shortcut ("Alt+1")."""

    page: str
    text: str
    icon: str
    shortcut: str


class RailButton(QAbstractButton):
    """A drawing, a word, and how many wait."""

    def __init__(self, entry: Entry, opens: Callable[[], None]) -> None:
        super().__init__()
        self._waits = 0
        self.pixels = tokens.SMALL
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # `clicked` says whether it is checked, which nobody here wants to hear.
        self.clicked.connect(lambda _checked: opens())
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        self.entry = entry
        self.setText(entry.text)
        self.setToolTip(f"{entry.text} ({entry.shortcut})" if entry.shortcut else entry.text)
        self.setShortcut(entry.shortcut)
        self._name()
        self.update()

    def event(self, event: QEvent) -> bool:
        # Of itself it shows a press for 100 ms and acts then: a scan meanwhile went to the screen before.
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def show_waiting(self, count: int) -> None:
        if count != self._waits:
            self._waits = count
            self._name()
            self.update()

    def _name(self) -> None:
        waits = tr("{count} waiting", count=self._waits) if self._waits else ""
        self.setAccessibleName(paint.joined((self.entry.text, waits), ", "))

    def sizeHint(self) -> QSize:
        return QSize(look().px(72), look().px(76))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(64), look().px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        here, colours = look(), look().colours
        ink = colours.railink
        # On the rail the accent alone is too dark for a ring that is to be found.
        ring = colours.railink
        if self.isChecked():
            surface = _open_surface()
            paint.card(painter, self.rect(), surface, None, tokens.CONTROL_RADIUS)
            ink = ring = colours.accent
            if surface != colours.card:
                ink = ring = colours.rail
        if self.hasFocus() or (self.underMouse() and not self.isChecked()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ring), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 11, 11)
        font = font_at(self.pixels, tokens.REGULAR)
        word_high = round(font.pixelSize() * 1.35)
        size = min(here.px(32), self.height() - word_high - 4)
        total = size + word_high + 2
        top = (self.height() - total) // 2
        drawn = icon(self.entry.icon, ink, size)
        painter.drawPixmap((self.width() - size) // 2, top, size, size, drawn)
        room = QRect(2, top + size + 2, self.width() - 4, word_high)
        paint.line(painter, room, self.text(), font, ink, paint.CENTRE)
        if self._waits:
            self._badge(painter, top, size)
        painter.end()

    def _badge(self, painter: QPainter, top: int, drawn: int) -> None:
        """How many, on a pill over the drawing's corner; a ring of the ground keeps the two apart."""
        here, colours = look(), look().colours
        words = str(self._waits) if self._waits <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
        pixels = round(here.px(tokens.SMALL) * (1 + (here.percent / 100 - 1) * 0.3))
        font = font_at(pixels, tokens.BOLD)
        high = round(pixels * 1.5)
        wide = max(QFontMetrics(font).horizontalAdvance(words) + here.px(10), here.px(24))
        left = min((self.width() + drawn) // 2 - here.px(4), self.width() - wide - 3)
        chip = QRect(left, max(top - here.px(6), 3), wide, high)
        ring = _open_surface() if self.isChecked() else colours.rail
        paint.card(painter, chip.adjusted(-2, -2, 2, 2), ring, None, high / 2 + 2)
        paint.card(painter, chip, colours.accent, None, high / 2)
        paint.line(painter, chip, words, font, colours.badge if here.is_dark else "#FFFFFF", paint.CENTRE)


def _open_surface() -> str:
    """Where the cards are as dark as the rail, the open entry is a light pill: colour alone does not tell."""
    colours = look().colours
    return colours.railink if colours.card == colours.rail else colours.card


class Rail(QWidget):
    """The entries from above, the desks last."""

    def __init__(self, entries: tuple[Entry, ...], opens: Callable[[str], None]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 12)
        layout.setSpacing(4)
        self._buttons: dict[str, RailButton] = {}
        for entry in entries:
            button = RailButton(entry, partial(opens, entry.page))
            self._buttons[entry.page] = button
            layout.addWidget(button, 1)
        follow(self, self._restyle)
        self._restyle()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """The same entries in another language."""
        for entry in entries:
            self._buttons[entry.page].show_entry(entry)
        self._restyle()

    def show_page(self, page: str) -> None:
        """Mark the entry of a screen; a desk's screens are all under the last entry."""
        if page == "lock":
            for button in self._buttons.values():
                # One of them is always marked, but where nobody is here: then none of them is open.
                button.setAutoExclusive(False)
                button.setChecked(False)
                button.setAutoExclusive(True)
            return
        button = self._buttons.get(page) or self._buttons["home"]
        button.setChecked(True)

    def show_waiting(self, counts: dict[str, int]) -> None:
        for page, button in self._buttons.items():
            button.show_waiting(counts.get(page, 0))

    def _restyle(self) -> None:
        """As wide as its longest word wants, within bounds; every word in the same size."""
        here = look()
        around = 8 + 8 + 6
        pixels = here.type_px(tokens.SMALL)
        while (wanted := self._widest(pixels) + around) > here.px(_WIDEST) and pixels > tokens.SMALL - 1:
            pixels -= 1
        self.setFixedWidth(min(max(wanted, here.px(tokens.RAIL_WIDTH)), here.px(_WIDEST)))
        for button in self._buttons.values():
            button.pixels = pixels
            button.update()
        self.update()

    def _widest(self, pixels: int) -> int:
        metrics = QFontMetrics(font_at(pixels, tokens.REGULAR))
        return max((metrics.horizontalAdvance(button.text()) for button in self._buttons.values()), default=0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Not fillRect: the first one that is called makes all of Qt's named gradients.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().colours.rail))
        painter.drawRect(self.rect())
        painter.end()
