"""How what is seen follows the look: its style sheet, and what it draws and measures itself.

A style sheet on the whole application is worn by every widget that was ever made: with all screens there, a
change of colours or of the text's size stopped the window for seconds. Here each screen wears it itself, and
whatever is hidden changes when it is shown next.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakMethod, WeakSet

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.theme.sheet import sheet

_COMING: WeakSet[QObject] = WeakSet()


def is_changing() -> bool:
    """Whether something in sight still wears the look of before; it changes in the next turns."""
    return any(isValid(each) for each in _COMING)


class _Follower(QObject):
    def __init__(self, part: QWidget, restyle: Callable[[], None], turn_ms: int | None) -> None:
        super().__init__(part)
        self._part = part
        self._restyle = WeakMethod(restyle)
        self._turn_ms = turn_ms
        self._is_late = False
        look().changed.connect(self._changed)

    def _changed(self) -> None:
        if self._part.isVisible() and self._turn_ms is not None:
            # Once for all changes until then: a window that is drawn larger has one at every step.
            if self not in _COMING:
                _COMING.add(self)
                QTimer.singleShot(self._turn_ms, self, self._in_turn)
        else:
            self._now()

    def _in_turn(self) -> None:
        _COMING.discard(self)
        self._now()

    def _now(self) -> None:
        if self._part.isVisible():
            self._go()
        elif not self._is_late:
            self._is_late = True
            self._part.installEventFilter(self)

    def _go(self) -> None:
        restyle = self._restyle()
        if restyle is not None:
            restyle()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_late:
            self._is_late = False
            self._part.removeEventFilter(self)
            self._go()
        return False


class _Dress(QObject):
    def __init__(self, wearer: QWidget, turn_ms: int | None) -> None:
        super().__init__(wearer)
        self._wearer = wearer
        self._worn = ""
        _Follower(wearer, self.put_on, turn_ms)
        self.put_on()

    def put_on(self) -> None:
        wanted = sheet(look())
        if wanted != self._worn:
            self._worn = wanted
            self._wearer.setStyleSheet(wanted)


def follow(part: QWidget, restyle: Callable[[], None], turn_ms: int | None = None) -> None:
    """Call a method of a part when the look has changed: at once where it is seen, else when it is shown.

    With `turn_ms`, so many ms after the others, in a turn of its own.
    """
    _Follower(part, restyle, turn_ms)


def dress_again(part: QWidget) -> None:
    """Its name, or a property of it, is another: what the style sheet says of that holds from now on."""
    style = part.style()
    style.unpolish(part)
    style.polish(part)


def dress(wearer: QWidget, turn_ms: int | None = None) -> None:
    """Have a widget, and all that will ever be in it, wear the style sheet of the look, now and later.

    Best before anything is in it: each part is then dressed once, when it comes. With `turn_ms` a later look
    is put on so many ms after the others' if it is in sight: a screen whose parts wear it one by one changes
    them in turns of their own, and the window hears in between.
    """
    _Dress(wearer, turn_ms)
