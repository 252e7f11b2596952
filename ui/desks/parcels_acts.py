"""What a desk does to parcels: a label is made void."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.page import Host, Told
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.answer import Answer
    from ui.house import House


class ParcelActs:
    """`after` is called when something was done or refused."""

    def __init__(self, host: Host, owner: QWidget, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    def void(self, number: str) -> None:
        """As `!void` at packing, by whoever is here: the parcel is then open, and packing goes on with it."""
        first, second = self._host.stamp(), self._host.stamp()

        def work(house: House) -> Answer:
            from fulfill import label_desk

            answer = label_desk.void(house.desk(Allowed.VOID), number, first, second)
            # The seat at packing must find the parcel that is open now.
            house.forget_profile()
            return answer

        def came(answer: Answer) -> None:
            self._host.papers_wanted(has_written=True)
            if answer.level in (Level.OK, Level.DONE):
                self._host.go("pack")
            self._host.tell(Told(answer.level, answer.message))
            self._after()

        def failed(trouble: Trouble) -> None:
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(work, came, failed, rank=Rank.ACT, owner=self._owner)
