"""How long the window did not listen: the longest gap between two beats of its own event loop.

A beat comes every few ms; how late it comes is the gap. The machine is measured beside it, by a thread
that only sleeps: a gap that the machine made is not the window's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
LIMIT_S = 0.050


class Watchdog(QObject):
    """Counts from its making until `stop`.

    Attributes:
        longest: seconds of the longest gap. machine: seconds of the longest sleep beyond what was asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.machine = 0.0
        self._last = 0.0
        self._is_over = threading.Event()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._sleeper = threading.Thread(target=self._sleep, daemon=True)
        self._sleeper.start()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.longest = max(self.longest, now - self._last - BEAT_MS / 1000)
        self._last = now

    def _sleep(self) -> None:
        while not self._is_over.is_set():
            start = time.perf_counter()
            time.sleep(BEAT_MS / 1000)
            self.machine = max(self.machine, time.perf_counter() - start - BEAT_MS / 1000)

    def stop(self) -> None:
        self._timer.stop()
        self._is_over.set()
        self._sleeper.join(2)

    @property
    def net(self) -> float:
        """Seconds that the window did not listen, less what the machine kept everybody waiting."""
        return max(self.longest - self.machine, 0.0)


def slowness() -> float:
    """How much slower this machine is now than the one on which the limit was set: 1 or more."""
    took = []
    for _ in range(5):
        start = time.perf_counter()
        sum(number * number for number in range(60_000))
        took.append(time.perf_counter() - start)
    return max(1.0, min(took) / 0.005)


@contextmanager
def watched(limit_s: float = LIMIT_S) -> Iterator[Watchdog]:
    """Fails when the window did not listen for longer than the limit, stretched as the machine is."""
    stretch = slowness()
    dog = Watchdog()
    try:
        yield dog
    finally:
        dog.stop()
    allowed = limit_s * max(stretch, slowness())
    assert dog.net <= allowed, f"the window did not listen for {dog.net * 1e3:.0f} ms ({allowed * 1e3:.0f})"
