"""When this machine itself was away: told by a process that only sleeps, and shares no lock with anybody.

python -m tests.ui.sleeper FILE CORE     notes each time that it woke late: when, and how late
"""

from __future__ import annotations

import atexit
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

_NAP_S, _LATE_S = 0.005, 0.005
_NOTE = struct.Struct("dd")  # the moment of waking, on the clock of all processes; seconds too late
_NOTES = 256


@cache
def _notes() -> list[mmap.mmap]:
    """The notes of this process's sleepers, one on each core; they are started for it and end with it."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
    return [_started(core) for core in cores]


def _started(core: int) -> mmap.mmap:
    file = Path(tempfile.mkstemp(prefix="sleeper-")[1])
    file.write_bytes(bytes(_NOTE.size * _NOTES))
    with file.open("r+b") as kept:
        notes = mmap.mmap(kept.fileno(), 0)
    sleeper = subprocess.Popen([sys.executable, __file__, str(file), str(core)], stdin=subprocess.DEVNULL)

    def end() -> None:
        sleeper.kill()
        sleeper.wait()
        file.unlink(missing_ok=True)

    atexit.register(end)
    return notes


def begin() -> None:
    _notes()


def away(began: float, ended: float) -> float:
    """For how long one core woke nobody between two moments of `time.monotonic`, in seconds."""
    return max(_away(notes, began, ended) for notes in _notes())


def _away(notes: mmap.mmap, began: float, ended: float) -> float:
    found = 0.0
    for woke, late in _NOTE.iter_unpack(notes[:]):
        found += max(min(woke, ended) - max(woke - late, began), 0.0)
    return found


def main(path: str, core: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})
    parent = os.getppid()
    with Path(path).open("r+b") as kept:
        notes = mmap.mmap(kept.fileno(), 0)
    at = 0
    while os.getppid() == parent:
        before = time.monotonic()
        time.sleep(_NAP_S)
        woke = time.monotonic()
        if woke - before - _NAP_S > _LATE_S:
            _NOTE.pack_into(notes, at * _NOTE.size, woke, woke - before - _NAP_S)
            at = (at + 1) % _NOTES


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
