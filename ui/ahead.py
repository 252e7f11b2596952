"""What desks stand on is brought in while nobody waits: at their first opening it would stop the window.

One piece at a time, and none while a screen is being made: two threads at work share one lock of Python's.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from ui.worker import Rank, Worker

_LATER_MS = 20


class Ahead(QObject):
    """Has the database's thread do pieces of work when it has nothing else to do.

    Attributes:
        is_at_it: whether a piece is under way, or will be as soon as nobody waits for the database.
    """

    def __init__(self, window: QObject, worker: Worker, is_making: Callable[[], bool]) -> None:
        super().__init__(window)
        self._worker, self._is_making = worker, is_making
        self._pieces: deque[Callable[[], object]] = deque()
        self.is_at_it = False

    @property
    def is_over(self) -> bool:
        return not self.is_at_it and not self._pieces

    def begin(self, pieces: Iterable[Callable[[], object]]) -> None:
        self._pieces.extend(pieces)
        self._next()

    def _next(self) -> None:
        if not self._pieces:
            return
        if self._is_making():
            QTimer.singleShot(_LATER_MS, self, self._next)
            return
        self.is_at_it = True
        piece = self._pieces.popleft()
        self._worker.ask(lambda _house: piece(), self._done, self._done, rank=Rank.IDLE, owner=self)

    def _done(self, _end: object) -> None:
        self.is_at_it = False
        # Not in the turn that heard of it: whoever waits for this moment is served first.
        QTimer.singleShot(1, self, self._next)
