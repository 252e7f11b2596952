"""Python's search for rubbish, put off until nobody waits for the window, and done in its thread alone.

Left to itself it begins in the midst of anything, every few scans, and stops window and database alike: for
2 ms as a rule, and for 40 when it goes through all there is. And it begins wherever memory is asked for just
then: in another thread, where nothing of Qt may be taken down; or in the midst of Qt's own taking down, which
asks Python whether it has a word in it, while Qt holds a lock that the next thing to go waits for: then the
window stands still for ever. So it is off as long as there is an application, between two windows as well.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance

# An answer is painted, and the next scan has not come yet. What one scan leaves lying is swept in 0.1 ms;
# what hundreds of scans leave that come without so long a pause between them takes 30.
_CALM_MS: Final = 60
# Nobody scans, types or touches: a thorough search may last.
_QUIET_MS: Final = 20_000
# Somebody scans without a pause, or nothing is scanned at all: what has come together is swept all the same.
_LOOK_MS: Final = 1_000
_MANY: Final = 50_000


def leave_to_sweepers() -> None:
    """From now on Python searches when a `Sweeper` says so, and never by itself."""
    gc.disable()


class Sweeper(QObject):
    """Searches when the window has been calm for a moment, and thoroughly when it has been quiet for long."""

    def __init__(self, parent: QObject, told: SignalInstance) -> None:
        super().__init__(parent)
        leave_to_sweepers()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._calm.timeout.connect(_sweep)
        self._quiet.timeout.connect(gc.collect)
        self._look.timeout.connect(_sweep_much)
        self._look.start()
        told.connect(self._put_off)

    def _put_off(self) -> None:
        self._calm.start()
        self._quiet.start()


def _sweep() -> None:
    gc.collect(1)


def _sweep_much() -> None:
    if gc.get_count()[0] >= _MANY:
        gc.collect(1)
