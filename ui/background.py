"""Work that needs no database and may take its time: printers, other programs, files; beside the window.

The database has a thread of its own (`ui.worker`); a printer that hangs must not hold it up.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from fulfill.errors import WarehouseError

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


class Background(QObject):
    """Runs each piece of work in a thread of its own; its end comes back to the window's thread.

    Give it a parent, or keep it: what ends after it has gone is heard by nobody.
    """

    _ended = Signal(object, object)
    _moved = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.running = 0

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Have `work` done; then `then` gets its result, or `failed` a sentence why there is none."""
        self.running += 1
        thread = threading.Thread(
            target=self._carry_out, args=(work, then, failed), name="background", daemon=True
        )
        thread.start()

    def tell(self, told: Callable[[Any], None], value: Any) -> None:
        """From inside the work: say something to the window meanwhile."""
        if isValid(self):
            self._moved.emit(told, value)

    def _carry_out(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[str], None] | None,
    ) -> None:
        heard: Callable[[Any], None] | None
        value: object
        try:
            value, heard = work(), then
        except WarehouseError as trouble:
            value, heard = str(trouble), failed
        except OSError as trouble:
            value, heard = f"{trouble.strerror or trouble}: {trouble.filename or ''}".rstrip(": "), failed
        except Exception as bug:  # noqa: BLE001 - a bug must not stop the window; it is in the log
            _LOG.exception("work in the background failed")
            value, heard = f"That did not work ({bug}). It is in the log", failed
        if isValid(self):
            self._ended.emit(lambda end: self._end(heard, end), value)

    def _end(self, heard: Callable[[Any], None] | None, value: object) -> None:
        self.running -= 1
        if heard is not None:
            heard(value)

    def _deliver(self, heard: Callable[[Any], None], value: object) -> None:
        heard(value)
