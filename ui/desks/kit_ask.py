"""Questions of one kind, of which only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from fulfill.messages import Level
from ui.house import House
from ui.page import Host, Told
from ui.worker import Rank, Trouble

T = TypeVar("T")


class Latest:
    """Asks the worker for one kind of thing; an answer that was overtaken is dropped.

    A refusal is told in the message bar. `is_asking` while the newest answer is still to come.
    """

    def __init__(self, host: Host, owner: QObject) -> None:
        self._host, self._owner = host, owner
        self._number = 0
        self.is_asking = False

    def ask(
        self,
        work: Callable[[House], T],
        then: Callable[[T], None],
        failed: Callable[[Trouble], None] | None = None,
        *,
        rank: Rank = Rank.READ,
    ) -> None:
        self._number += 1
        number = self._number
        self.is_asking = True

        def came(found: T) -> None:
            if number == self._number:
                self.is_asking = False
                then(found)

        def went_wrong(trouble: Trouble) -> None:
            if number == self._number:
                self.is_asking = False
                (failed or self._tell)(trouble)

        self._host.worker.ask(work, came, went_wrong, rank=rank, owner=self._owner)

    def forget(self) -> None:
        """What is still to come is not wanted any more."""
        self._number += 1
        self.is_asking = False

    def _tell(self, trouble: Trouble) -> None:
        self._host.tell(Told(Level.STOP, trouble.text))
