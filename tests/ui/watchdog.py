"""How long the window did not listen: no turn of its event loop, and no act on it, may take over 50 ms.

What is measured. A timer beats every few ms; the time from one beat to the next is a turn. It runs while
Qt works for the window: in each of its loops, and in each call by which a test does what a person does
(keys, clicks, `Window.go`). What a test does in between is nobody's waiting, and is left out.

What of a turn is the window's. A turn lasts as long as the clock on the wall says, less what was not
its doing:

- the time for which its thread was ready and the machine had no core for it, as Linux counts it
  (`/proc/self/task/*/schedstat`), and the time that the machine itself was away (`steal`, and of the time
  asleep whatever a process that only sleeps was woken too late);
- the time for which Python looked through its whole memory for rubbish: a run of tests has far more of it
  than the program, which sets aside what it has loaded (`ui.app.run`);
- the time for which it slept while a thread worked that is a process of its own in real life (the relay):
  it waited for Python's lock, which it would not have had to share.

So a turn counts its work, its reading of files, its sleep, its waiting for a lock, and for the thread of
the database. A thread of our own that sleeps would be no measure of the machine: whoever keeps Python's lock
keeps the sleeper from waking, and would be forgiven by it.

Work is that of a processor which may be slow today: a turn over the limit is held against a loop of known
length that runs right then. And where threads wait for a core most of the time, as in a run of tests on
every core, Python's lock and the caches are nobody's measure: there only a stop of four times the limit is
told. The limit itself is held by `pytest -n 0 tests/ui` on a machine that does nothing else.
"""

from __future__ import annotations

import faulthandler
import functools
import gc
import linecache
import re
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qt_compat import qt_api

from tests.ui import machine, sleeper
from tests.ui.machine import Counts

BEAT_MS = 5
LIMIT_S = 0.050
# What is not counted, and why. Nothing else is.
EXCUSED = {
    "start": "a window is made, painted and logged into for the first time, and the screens are being loaded",
    "meant": "a test stops the window on purpose",
}
_LOOK_S = 0.01
_FRAME = re.compile(r'File "(.+)", line (\d+) in (.+)')
_CROWDED_TIMES = 4
_WHOLE_MEMORY = 2  # the generation of such a sweep
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
        self._machine = machine.Machine()
        self._depth = self._excuses = 0
        self._began = 0.0
        self._worked = self._all_worked = 0.0
        self._before: dict[int, Counts] = {}
        self._me = threading.get_native_id()
        self._seen: list[str] = []
        self._swept = {True: 0.0, False: 0.0}  # seconds of this turn, in the window's thread or in another
        self._sweeps_since = 0.0
        gc.callbacks.append(self._sweep)
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
        gc.callbacks.remove(self._sweep)
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
        if self._depth and not self._excuses:
            self._end(0.0)
        self._excuses += 1
        try:
            yield
        finally:
            self._excuses -= 1
            self._begin()

    def _begin(self) -> None:
        self._seen = []
        self._swept = {True: 0.0, False: 0.0}
        self._machine.note_stolen(time.perf_counter())
        self._before = self._machine.read()
        self._worked, self._all_worked = time.thread_time(), time.process_time()
        self._began = time.perf_counter()

    def _beat(self) -> None:
        if self._depth:
            self._end(BEAT_MS / 1000)
            self._begin()

    def _end(self, idle_s: float) -> None:
        """The turn is over; `idle_s` of it the window may have waited for its timer."""
        if self._excuses:
            return
        took = time.perf_counter() - self._began
        worked = time.thread_time() - self._worked - self._swept[True]
        if took - idle_s <= min(self._limit_s, self.longest):
            return
        asleep = max(took - worked - sum(self._swept.values()) - idle_s - self._not_ours(), 0.0)
        net = worked + asleep
        if net > self._limit_s:
            asleep = max(asleep - self._nobody_awake(took), 0.0)
            net = worked + asleep
        self.longest = max(self.longest, net)
        allowed = self._limit_s * (_CROWDED_TIMES if machine.is_crowded() else 1)
        if net <= allowed or worked / machine.slowness() + asleep - self._machine.stolen() <= allowed:
            return
        self.blocks.append(Block(net, worked, asleep, self._where()))

    def _not_ours(self) -> float:
        """Seconds of this turn for which others may have kept the window from going on."""
        now = self._machine.read()
        excused = now[self._me].queued - self._before[self._me].queued
        # By the whole process: a thread that has ended meanwhile is on no other list.
        excused += time.process_time() - self._all_worked - (time.thread_time() - self._worked)
        for thread in threading.enumerate():
            if thread.native_id in (None, self._me) or thread.name == _WATCHER:
                continue
            counts = now.get(thread.native_id, Counts())
            was = self._before.get(thread.native_id, Counts())
            excused += counts.queued - was.queued
            if thread.name == _DATABASE:
                excused -= counts.worked - was.worked
        return max(excused, 0.0)

    @staticmethod
    def _nobody_awake(took: float) -> float:
        """Seconds of this turn for which the machine woke nobody; the last of them may only be noted soon."""
        now = time.monotonic()
        time.sleep(3 * BEAT_MS / 1000)
        return sleeper.away(now - took, now)

    def _sweep(self, phase: str, of: dict[str, int]) -> None:
        if of["generation"] == _WHOLE_MEMORY and phase == "start":
            self._sweeps_since = time.perf_counter()
        elif of["generation"] == _WHOLE_MEMORY:
            here = threading.get_native_id() == self._me
            self._swept[here] += time.perf_counter() - self._sweeps_since

    # --- where ------------------------------------------------------------------------------------------

    def _watch(self, window: int) -> None:
        """Note what the window is at when a turn grows long."""
        while not self._is_over.wait(_LOOK_S):
            if self._depth and len(self._seen) < 4 and time.perf_counter() - self._began > self._limit_s / 2:
                told = _told(window)
                if self._depth:
                    self._seen.append(told)

    def _where(self) -> str:
        return "\n  --\n".join(dict.fromkeys(self._seen)) or "  (it was over before it could be seen)"


def _told(window: int) -> str:
    """Where the window is, outermost first.

    By the interpreter's own dump, which holds no frame: what a frame held last would be freed in this
    thread, and a Qt connection that ends here waits for the window, which waits for it.
    """
    with tempfile.TemporaryFile() as dump:
        faulthandler.dump_traceback(dump)
        dump.seek(0)
        threads = dump.read().decode("utf-8", "replace").split("\n\n")
    own = next((text for text in threads if f"hread 0x{window:016x} " in text), "")
    lines = [
        f"  {file.rpartition('/main/')[2]}:{number} {name}: {linecache.getline(file, int(number)).strip()}"
        for file, number, name in _FRAME.findall(own)
        if "/ui/" in file and file != __file__
    ]
    return "\n".join(reversed(lines[:8]))


# --- the doors through which a test has Qt work for the window ---------------------------------------------

_dogs: list[Watchdog] = []
_QTEST = ("keyClick", "keyEvent", "keyPress", "keyRelease", "sendKeyEvent", "mouseClick")
_QTEST += ("mouseDClick", "mouseMove", "mousePress", "mouseRelease", "qWait", "qWaitForWindowExposed")
_WINDOW = ("go", "back", "lock", "scan")


@contextmanager
def inside() -> Iterator[None]:
    """What happens here, the window does; for a test that calls what Qt would call."""
    with _dogs[-1].inside() if _dogs else nullcontext():
        yield


@contextmanager
def excused(why: str) -> Iterator[None]:
    with _dogs[-1].excused(why) if _dogs else nullcontext():
        yield


def _door(call: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(call)
    def watched_call(*given: Any, **named: Any) -> Any:
        with inside():
            return call(*given, **named)

    return watched_call


_ALL_KEYS = _door(QTest.keyClicks)


def _one_by_one(widget: Any, text: str, *more: Any) -> None:
    """Each key is an act of its own; between two of them a person may do something else."""
    for letter in text:
        _ALL_KEYS(widget, letter, *more)


@functools.cache
def _set_doors() -> None:
    """Once a run, for all tests: without a watchdog a door is only a call."""
    from ui.theme.look import Look
    from ui.window import Window

    Look.choose = _door(Look.choose)
    for name in _QTEST:
        setattr(QTest, name, staticmethod(_door(getattr(QTest, name))))
    QTest.keyClicks = staticmethod(_one_by_one)
    for name in _WINDOW:
        setattr(Window, name, _door(getattr(Window, name)))
    QCoreApplication.processEvents = staticmethod(_door(QCoreApplication.processEvents))
    qt_api.exec = _door(qt_api.exec)


@contextmanager
def watched(limit_s: float = LIMIT_S) -> Iterator[Watchdog]:
    """Fails when the window did not listen for longer than the limit, less what was not its doing."""
    _set_doors()
    sleeper.begin()
    dog = Watchdog(limit_s)
    _dogs.append(dog)
    try:
        yield dog
    finally:
        _dogs.remove(dog)
        dog.stop()
    told = "\n".join(str(block) for block in dog.blocks)
    assert not dog.blocks, f"the window did not listen for over {limit_s * 1e3:.0f} ms:\n{told}"
