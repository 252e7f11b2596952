"""A scanner on a serial port, or one that shows itself as such over USB or Bluetooth."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.scanning.repeats import Repeats
from ui.scanning.serial_bytes import Heard, SerialBytes

if TYPE_CHECKING:
    from serial import Serial

log = logging.getLogger(__name__)

_FIRST_WAIT_S = 0.25
_LONGEST_WAIT_S = 5.0
_READ_S = 0.2
_AGAIN_MS = 300


class PortState(StrEnum):
    """AWAY: unplugged or in use elsewhere; it is tried again. MISSING: pyserial is not installed."""

    AWAY = "away"
    THERE = "there"
    MISSING = "missing"


class SerialScanner(QObject):
    """Listens from the moment it is made until `close`, in a thread of its own.

    Signals:
        scanned(str): a whole code; separators inside it are kept.
        repeated(str): the same code within 300 ms; `scanned` was said once.
        broken(str): a piece that had no end, or was longer than any code.
        state_changed(str): a PortState: "there", "away" or "missing".
    """

    scanned = Signal(str)
    repeated = Signal(str)
    broken = Signal(str)
    state_changed = Signal(str)
    _happened = Signal(str, str)

    def __init__(
        self, port: str, parent: QObject | None = None, *, baud: int = 9600, prefix: str = ""
    ) -> None:
        super().__init__(parent)
        self.port = port
        self.state = PortState.AWAY
        self._baud = baud
        self._bytes = SerialBytes(prefix.encode())
        self._repeats = Repeats(_AGAIN_MS)
        self._closing = threading.Event()
        # The thread only says what happened; everything else is done where the window lives.
        self._happened.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"scanner on {port}", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let go of the port; takes a read's time at most (0.2 s)."""
        self._closing.set()
        if self._thread is not threading.current_thread():
            self._thread.join(2)

    # In the GUI's thread

    def _say(self, what: str, text: str) -> None:
        if self._closing.is_set():
            return
        match what:
            case "scanned":
                self.scanned.emit(text)
            case "repeated":
                self.repeated.emit(text)
            case "broken":
                self.broken.emit(text)
            case _:
                self.state = PortState(text)
                self.state_changed.emit(text)

    # In the port's thread

    def _run(self) -> None:
        try:
            import serial
        except ImportError:
            log.warning("scanners on a serial line need pyserial: pip install 'fulfill[hardware]'")
            self._tell("state", PortState.MISSING)
            return
        wait = _FIRST_WAIT_S
        while not self._closing.is_set():
            try:
                with serial.serial_for_url(self.port, self._baud, timeout=_READ_S) as line:
                    wait = _FIRST_WAIT_S
                    self._tell("state", PortState.THERE)
                    self._listen(line)
            except (OSError, ValueError, TypeError) as fault:
                # pyserial's own fault is an OSError; a port that goes while it is read can also end in a
                # TypeError inside pyserial.
                log.info("scanner on %s: %s", self.port, fault)
            if not self._closing.is_set():
                self._bytes.forget()
                self._tell("state", PortState.AWAY)
                self._closing.wait(wait)
                wait = min(wait * 2, _LONGEST_WAIT_S)

    def _listen(self, line: Serial) -> None:
        while not self._closing.is_set():
            data = line.read(max(line.in_waiting, 1))
            now = time.monotonic_ns() // 1_000_000
            self._hear(self._bytes.feed(data, now), now)

    def _hear(self, heard: Heard, now: int) -> None:
        for code in heard.codes:
            again = self._repeats.seen(code, now, now)
            self._tell("repeated" if again else "scanned", code)
        for piece in heard.broken:
            self._tell("broken", piece)

    def _tell(self, what: str, text: str) -> None:
        # The window may be gone already when the program ends.
        with contextlib.suppress(RuntimeError):
            self._happened.emit(what, text)
