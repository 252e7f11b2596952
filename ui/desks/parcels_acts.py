"""What a desk does to parcels and manifests: a copy of a paper, a label made void."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from fulfill.answer import Answer
    from fulfill.operations import Doing
    from ui.house import House


class ParcelActs:
    """`after` is called when something was done or refused."""

    def __init__(self, host: Host, owner: QObject, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    def copy(self, paper: int, reason: str, done: Callable[[], None], refused: Callable[[str], None]) -> None:
        """One more of a paper that came out, counted and marked."""

        def came(told: str) -> None:
            done()
            self._host.tell(Told(Level.OK, told))
            self._host.papers_wanted(has_written=True)
            self._after()

        def failed(trouble: Trouble) -> None:
            refused(trouble.text)
            self._host.tell(Told(Level.STOP, trouble.text))

        self._host.worker.ask(
            lambda house: print_copy(house, paper, reason), came, failed, rank=Rank.ACT, owner=self._owner
        )

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


def print_copy(house: House, paper: int, reason: str) -> str:
    """As `fulfill papers reprint`. Raises Refused."""
    from fulfill import operations
    from fulfill.store import paper_desk

    desk = house.desk(Allowed.REPRINT)

    def do(doing: Doing) -> str:
        doing.said = paper_desk.copy(doing.session, paper, reason, doing.seq, desk.station.id, doing.now_us)
        return doing.said

    return operations.run(desk, Allowed.REPRINT, "paper_reprint", f"{paper} {reason}", do)


def reasons() -> tuple[str, ...]:
    """Why a copy is wanted, mostly."""
    return (tr("It is lost"), tr("It cannot be read"), tr("It is damaged"), tr("The driver asks"))
