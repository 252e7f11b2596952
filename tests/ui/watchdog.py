"""How long the window did not listen: no turn of its event loop, and no act on it, may take over 50 ms.

What is measured. A timer beats every few ms; the time from one beat to the next is a turn. It runs while
Qt works for the window: in each of its loops, and in each call by which a test does what a person does
(keys, clicks, `Window.go`). What a test does in between is nobody's waiting, and is left out.

What of a turn is the window's. A turn lasts as long as the clock on the wall says, less what was not
its doing:

- the time for which its thread was ready and the machine had no core for it, as Linux counts it
  (`/proc/self/task/*/schedstat`), and the time that the machine itself was away (`steal`);
- the time for which it slept while a thread worked that is a process of its own in real life (the relay):
  it waited for Python's lock, which it would not have had to share.

So a turn counts its work, its reading of files, its sleep, its waiting for a lock, and for the thread of
the database. A second thread that sleeps would be no measure of the machine: whoever keeps Python's lock
keeps the sleeper from waking, and would be forgiven by it.

Work is that of a processor which may be slow today: a turn over the limit is held against a loop of known
length that runs right then.
"""

from __future__ import annotations

import functools
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qt_compat import qt_api

BEAT_MS = 5
LIMIT_S = 0.050
# What is allowed to last longer, and why. Nothing else is.
EXCUSED = {
    "start": "a window is made and painted for the first time: nobody can have asked it anything yet",
    "direct": "a test's own worker, which does in place what the database's thread does in a real window",
}
_ROUND_LENGTH = 60_000
_ROUND_S = 0.005  # how long that many rounds take on the machine on which the limit was set
_LOOK_S = 0.01
_STEAL_EVERY_S = 0.1
_DATABASE, _WATCHER = "database", "watchdog"


@dataclass(frozen=True, slots=True)
class Block:
    """A turn that was too long, in seconds; `where` is what the window was at."""

    took: float
    worked: float
    slept: float
    where: str

    def __str__(self) -> str:
        parts = f"{self.took * 1e3:.0f} ms ({self.worked * 1e3:.0f} at work, {self.slept * 1e3:.0f} asleep)"
        return f"{parts}\n{self.where}"


@dataclass(slots=True)
class _Counts:
    """Seconds of one thread: at work, and ready without a core."""

    worked: float = 0.0
    queued: float = 0.0


class _Machine:
    """What Linux knows of the threads of this process. Elsewhere it knows nothing, and excuses nothing."""

    def __init__(self) -> None:
        self._files: dict[int, int] = {}
        self._stolen = self._looked = 0.0

    def read(self) -> dict[int, _Counts]:
        return {
            thread.native_id: self._counts(thread.native_id)
            for thread in threading.enumerate()
            if thread.native_id
        }

    def _counts(self, thread: int) -> _Counts:
        with suppress(OSError, ValueError):
            if thread not in self._files:
                self._files[thread] = os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY)
            worked, queued, _slices = os.pread(self._files[thread], 80, 0).split()
            return _Counts(int(worked) / 1e9, int(queued) / 1e9)
        # That thread has ended; its number may be another's next time.
        with suppress(OSError, KeyError):
            os.close(self._files.pop(thread))
        return _Counts()

    def note_stolen(self, now: float) -> None:
        if now - self._looked > _STEAL_EVERY_S:
            self._looked, self._stolen = now, _stolen()

    def stolen(self) -> float:
        """Seconds that this machine was away since a moment ago."""
        return _stolen() - self._stolen

    def close(self) -> None:
        while self._files:
            os.close(self._files.popitem()[1])


def _stolen() -> float:
    with suppress(OSError, ValueError, IndexError), open("/proc/stat", "rb") as counts:
        return int(counts.readline().split()[8]) / os.sysconf("SC_CLK_TCK")
    return 0.0


class Watchdog(QObject):
    """Looks from its making until `stop`.

    Attributes:
        blocks: the turns that were too long. longest: seconds of the longest turn, too long or not.
    """

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.longest = 0.0
        self._limit_s = limit_s
        self._machine = _Machine()
        self._depth = 0
        self._began = 0.0
        self._worked = 0.0
        self._before: dict[int, _Counts] = {}
        self._me = threading.get_native_id()
        self._seen: list[str] = []
        self._is_over = threading.Event()
        self._watcher = threading.Thread(
            target=self._watch, args=(threading.get_ident(),), name=_WATCHER, daemon=True
        )
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watcher.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._is_over.set()
        self._watcher.join(2)
        self._machine.close()

    # --- turns ----------------------------------------------------------------------------------------

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Qt works for the window from here to the end."""
        self._depth += 1
        if self._depth == 1:
            self._begin()
        try:
            yield
        finally:
            self._depth -= 1
            if self._depth == 0:
                self._end(0.0)

    @contextmanager
    def excused(self, why: str) -> Iterator[None]:
        """What happens here is not the window's, for one of the reasons of `EXCUSED`."""
        assert why in EXCUSED, why
        depth, self._depth = self._depth, 0
        if depth:
            self._end(0.0)
        try:
            yield
        finally:
            self._depth = depth
            self._begin()

    def _begin(self) -> None:
        self._seen = []
        self._machine.note_stolen(time.perf_counter())
        self._before = self._machine.read()
        self._worked = time.thread_time()
        self._began = time.perf_counter()

    def _beat(self) -> None:
        if self._depth:
            self._end(BEAT_MS / 1000)
            self._begin()

    def _end(self, idle_s: float) -> None:
        """The turn is over; `idle_s` of it the window may have waited for its timer."""
        took = time.perf_counter() - self._began
        worked = time.thread_time() - self._worked
        if took - idle_s <= min(self._limit_s, self.longest):
            return
        asleep = max(took - worked - idle_s - self._not_ours(), 0.0)
        net = worked + asleep
        self.longest = max(self.longest, net)
        if net <= self._limit_s or worked / slowness() + asleep - self._machine.stolen() <= self._limit_s:
            return
        self.blocks.append(Block(net, worked, asleep, self._where()))

    def _not_ours(self) -> float:
        """Seconds of this turn for which others may have kept the window from going on."""
        now = self._machine.read()
        excused = now[self._me].queued - self._before[self._me].queued
        for thread in threading.enumerate():
            if thread.native_id in (None, self._me) or thread.name == _WATCHER:
                continue
            counts = now.get(thread.native_id, _Counts())
            was = self._before.get(thread.native_id, _Counts())
            excused += counts.queued - was.queued
            if thread.name != _DATABASE:
                excused += counts.worked - was.worked
        return excused

    # --- where ------------------------------------------------------------------------------------------

    def _watch(self, window: int) -> None:
        """Note what the window is at when a turn grows long."""
        while not self._is_over.wait(_LOOK_S):
            if self._depth and len(self._seen) < 4 and time.perf_counter() - self._began > self._limit_s / 2:
                frame = sys._current_frames().get(window)
                if frame is not None and self._depth:
                    self._seen.append(_told(traceback.extract_stack(frame)))

    def _where(self) -> str:
        return "\n  --\n".join(dict.fromkeys(self._seen)) or "  (it was over before it could be seen)"


def _told(stack: traceback.StackSummary) -> str:
    lines = [
        f"  {frame.filename.rpartition('/main/')[2]}:{frame.lineno} {frame.name}: {frame.line}"
        for frame in stack
        if "/ui/" in frame.filename and frame.filename != __file__
    ]
    return "\n".join(lines[-8:])


def slowness() -> float:
    """How much slower this machine is now than the one on which the limit was set: 1 or more."""
    took = []
    for _ in range(5):
        start = time.thread_time()
        sum(number * number for number in range(_ROUND_LENGTH))
        took.append(time.thread_time() - start)
    return max(1.0, min(took) / _ROUND_S)


# --- the doors through which a test has Qt work for the window ------------------------------------------------

_dogs: list[Watchdog] = []
_QTEST = ("keyClick", "keyClicks", "keyEvent", "keyPress", "keyRelease", "sendKeyEvent", "mouseClick")
_QTEST += ("mouseDClick", "mouseMove", "mousePress", "mouseRelease", "qWait", "qWaitForWindowExposed")
_WINDOW = ("go", "back", "lock", "scan")


@contextmanager
def inside() -> Iterator[None]:
    """What happens here, the window does; for a test that calls what Qt would call."""
    with _dogs[-1].inside() if _dogs else suppress():
        yield


@contextmanager
def excused(why: str) -> Iterator[None]:
    with _dogs[-1].excused(why) if _dogs else suppress():
        yield


def _door(call: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(call)
    def watched_call(*given: Any, **named: Any) -> Any:
        with inside():
            return call(*given, **named)

    return watched_call


@functools.cache
def _set_doors() -> None:
    """Once a run, for all tests: without a watchdog a door is only a call."""
    from ui.theme.look import Look
    from ui.window import Window

    for name in _QTEST:
        setattr(QTest, name, staticmethod(_door(getattr(QTest, name))))
    for name in _WINDOW:
        setattr(Window, name, _door(getattr(Window, name)))
    Look.choose = _door(Look.choose)
    QCoreApplication.processEvents = staticmethod(_door(QCoreApplication.processEvents))
    qt_api.exec = _door(qt_api.exec)


@contextmanager
def watched(limit_s: float = LIMIT_S) -> Iterator[Watchdog]:
    """Fails when the window did not listen for longer than the limit, less what was not its doing."""
    _set_doors()
    dog = Watchdog(limit_s)
    _dogs.append(dog)
    try:
        yield dog
    finally:
        _dogs.remove(dog)
        dog.stop()
    told = "\n".join(str(block) for block in dog.blocks)
    assert not dog.blocks, f"the window did not listen for over {limit_s * 1e3:.0f} ms:\n{told}"
