"""Locks a station that nobody has touched for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_KIND = QEvent.Type
_SIGNS = frozenset({_KIND.MouseButtonPress, _KIND.TouchBegin, _KIND.KeyPress, _KIND.Wheel})


class IdleLock(QObject):
    """Counts from the last scan, key or touch, while somebody is here; 0 minutes never lock.

    Keys and touches are seen at the windows themselves, before anything in them has had its share.
    """

    def __init__(self, parent: QObject, minutes: int, lock: Callable[[], None]) -> None:
        super().__init__(parent)
        self._is_on = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lock)
        self.set_minutes(minutes)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def set_minutes(self, minutes: int) -> None:
        self._timer.setInterval(max(minutes, 0) * 60_000)
        self.sign()

    def begin(self) -> None:
        """Somebody is here."""
        self._is_on = True
        self.sign()

    def end(self) -> None:
        """Nobody is here, so there is nothing to lock."""
        self._is_on = False
        self._timer.stop()

    def sign(self) -> None:
        """Somebody has done something."""
        self._timer.stop()
        if self._is_on and self._timer.interval() > 0:
            self._timer.start()

    @property
    def left_ms(self) -> int:
        """How long until it locks; -1 where it will not."""
        return self._timer.remainingTime()

    def _watch(self, window: QObject | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self.sign()
        return False
