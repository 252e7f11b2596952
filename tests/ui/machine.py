"""What the machine itself was doing while the window was watched, as Linux counts it."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_ROUND_LENGTH = 60_000
_ROUND_S = 0.005  # how long that many rounds take on the machine on which the limit was set
_STEAL_EVERY_S = 0.1
_CROWDED_PERCENT = 20.0


@dataclass(slots=True)
class Counts:
    """Seconds of one thread: at work, and ready without a core."""

    worked: float = 0.0
    queued: float = 0.0


class Machine:
    """What Linux knows of the threads of this process. Elsewhere it knows nothing, and excuses nothing."""

    def __init__(self) -> None:
        self._files: dict[int, int] = {}
        self._stolen = self._looked = 0.0

    def read(self) -> dict[int, Counts]:
        return {
            thread.native_id: self._counts(thread.native_id)
            for thread in threading.enumerate()
            if thread.native_id
        }

    def _counts(self, thread: int) -> Counts:
        with suppress(OSError, ValueError):
            if thread not in self._files:
                self._files[thread] = os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY)
            worked, queued, _slices = os.pread(self._files[thread], 80, 0).split()
            return Counts(int(worked) / 1e9, int(queued) / 1e9)
        # That thread has ended; its number may be another's next time.
        with suppress(OSError, KeyError):
            os.close(self._files.pop(thread))
        return Counts()

    def note_stolen(self, now: float) -> None:
        if now - self._looked > _STEAL_EVERY_S:
            self._looked, self._stolen = now, stolen()

    def stolen(self) -> float:
        """Seconds that this machine was away since a moment ago."""
        return stolen() - self._stolen

    def close(self) -> None:
        while self._files:
            os.close(self._files.popitem()[1])


def stolen() -> float:
    with suppress(OSError, ValueError, IndexError), Path("/proc/stat").open("rb") as counts:
        return int(counts.readline().split()[8]) / os.sysconf("SC_CLK_TCK")
    return 0.0


def is_crowded() -> bool:
    """Whether somebody waits for a core for a good part of the time: other tests, or other programs."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return True
    with suppress(OSError, ValueError, IndexError):
        some = Path("/proc/pressure/cpu").read_text().splitlines()[0]
        return float(some.split("avg10=")[1].split()[0]) > _CROWDED_PERCENT
    return False


def slowness() -> float:
    """How much slower this machine is now than the one on which the limit was set: 1 or more."""
    took = []
    for _ in range(5):
        start = time.thread_time()
        sum(number * number for number in range(_ROUND_LENGTH))
        took.append(time.thread_time() - start)
    return max(1.0, min(took) / _ROUND_S)
