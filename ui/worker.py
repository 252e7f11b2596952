"""The one thread that owns the database, and the way to it and back: the window itself never waits.

Work is given as a function of the house; its result comes back to the thread of the window. Scans go
before everything else. Where the database cannot be reached, a scan is tried again under its own id
until it is kept (the same event twice is one), and the window is told meanwhile.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from fulfill.errors import Refused, StoreUnavailable, UnusableInput
from ui.house import House
from ui.words import say

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_RETRY_S = (0.5, 1.0, 2.0, 5.0)


class Rank(IntEnum):
    """What goes first."""

    SCAN = 0
    ACT = 1
    READ = 2
    IDLE = 3
    END = 9


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something was not done, in words for a person; `is_refused` where the rules said no."""

    text: str
    is_refused: bool = False
    is_away: bool = False


@dataclass(order=True, slots=True)
class _Job:
    rank: Rank
    number: int
    work: Callable[[House], Any] = field(compare=False)
    then: Callable[[Any], None] | None = field(compare=False)
    failed: Callable[[Trouble], None] | None = field(compare=False)
    owner: QObject | None = field(compare=False)
    persists: bool = field(compare=False, default=False)


class Worker(QObject):
    """Runs work on the house in its own thread.

    Signals:
        away(str): the database cannot be used, and why; said at each try. back(): it can again.
        failed(Trouble): work that nobody else hears the failure of.
    """

    away = Signal(str)
    back = Signal()
    failed = Signal(object)
    _came = Signal(object, object, object)

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._over = threading.Event()
        self._given: dict[int, bool] = {}  # what a person gave and is not done: does it persist?
        self._began = 0.0
        self._is_away = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def ask(
        self,
        work: Callable[[House], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        rank: Rank = Rank.READ,
        owner: QObject | None = None,
        persists: bool = False,
    ) -> None:
        """Have `work` done; `then` gets its result in the window's thread, unless `owner` has gone by then.

        `persists`: while the database is away it is tried again for ever, and nothing overtakes it.
        """
        number = next(self._numbers)
        if rank <= Rank.ACT:
            self._given[number] = persists
        self._jobs.put(_Job(rank, number, work, then, failed, owner, persists))

    @property
    def waiting(self) -> int:
        """How many pieces of work have not begun."""
        return self._jobs.qsize()

    @property
    def kept(self) -> int:
        """How many scans the database does not have yet."""
        return sum(tuple(self._given.values()))

    @property
    def held_s(self) -> float:
        """How long one piece of work has kept a person waiting; 0 while nobody waits."""
        began = self._began
        return time.monotonic() - began if began and self._given else 0.0

    def close(self, patience_s: float = 10.0) -> None:
        """Finish what was scanned, then let the database go."""
        self._jobs.put(_Job(Rank.END, next(self._numbers), lambda house: house.close(), None, None, None))
        self._thread.join(0.2)
        self._over.set()
        left = self.kept + 1
        while self._thread.is_alive() and self.kept < left:
            # As long as scans go in, the end waits for them.
            left = self.kept
            self._thread.join(patience_s)

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            self._began = time.monotonic()
            self._carry_out(job)
            self._began = 0.0
            self._given.pop(job.number, None)
            if job.rank is Rank.END:
                return

    def _carry_out(self, job: _Job) -> None:
        for tries in itertools.count():
            try:
                result = job.work(self._house)
            except StoreUnavailable as trouble:
                _LOG.warning("the database cannot be used: %s", trouble)
                self._is_away = True
                self.away.emit(str(trouble))
                if not job.persists:
                    self._fail(job, Trouble(str(trouble), is_away=True))
                    return
                if self._over.wait(_RETRY_S[min(tries, len(_RETRY_S) - 1)]):
                    return
                continue
            except Refused as refused:
                self._fail(job, Trouble(say(refused.message), is_refused=True))
            except UnusableInput as unusable:
                self._fail(job, Trouble(str(unusable), is_refused=True))
            except Exception as bug:  # noqa: BLE001 - a bug must not stop the station; it is in the log
                _LOG.exception("work in the background failed")
                self._fail(job, Trouble(f"That did not work: {bug}. It is in the log; nothing was changed"))
            else:
                if job.then is not None:
                    self._came.emit(job.then, job.owner, result)
            if self._is_away and job.rank is not Rank.END:
                self._is_away = False
                self.back.emit()
            return

    def _fail(self, job: _Job, trouble: Trouble) -> None:
        if job.failed is not None:
            self._came.emit(job.failed, job.owner, trouble)
        else:
            self.failed.emit(trouble)

    def _deliver(self, then: Callable[[Any], None], owner: QObject | None, result: object) -> None:
        if owner is None or isValid(owner):
            then(result)
