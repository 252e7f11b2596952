"""Python's search for rubbish, put off until nobody waits for the window.

Left to itself it begins in the midst of anything, every few scans, and stops window and database alike: for
2 ms as a rule, and for 40 when it goes through all there is.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, SignalInstance

# An answer is painted, and the next scan has not come yet.
_CALM_MS: Final = 250
# Nobody scans, types or touches: a thorough search may last.
_QUIET_MS: Final = 20_000
# What is loaded by now is no rubbish ever: it is never looked through again.
_LOADED_BY_MS: Final = 5000
# So many more objects than before begin a search all the same: somebody scans without a pause.
_MANY: Final = 50_000


class Sweeper(QObject):
    """Searches when the window has been calm for a moment, and thoroughly when it has been quiet for long."""

    def __init__(self, parent: QObject, told: SignalInstance) -> None:
        super().__init__(parent)
        gc.set_threshold(_MANY, 10, 10)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._calm.timeout.connect(self._sweep)
        self._quiet.timeout.connect(gc.collect)
        told.connect(self._put_off)
        QTimer.singleShot(_LOADED_BY_MS, self, gc.freeze)

    def _put_off(self) -> None:
        self._calm.start()
        self._quiet.start()

    @staticmethod
    def _sweep() -> None:
        gc.collect(1)
