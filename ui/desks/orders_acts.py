"""What the orders' desk does: each a question to the database's thread, whose answer is told in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fulfill.messages import Level
from fulfill.people import Act as Allowed
from ui.desks.orders_words import waits_word
from ui.page import Host, Told
from ui.words import tr
from ui.worker import Rank, Trouble

if TYPE_CHECKING:
    from ui.house import House


class OrderActs:
    """Release, hold, resume, cancel, switch; `after` reads the screen again."""

    def __init__(self, host: Host, owner: QObject, after: Callable[[], None]) -> None:
        self._host, self._owner, self._after = host, owner, after

    def _do(self, work: Callable[[House], Told]) -> None:
        def done(told: Told) -> None:
            self._host.tell(told)
            self._after()

        def failed(trouble: Trouble) -> None:
            self._host.tell(Told(Level.STOP, trouble.text))
            self._after()

        self._host.worker.ask(work, done, failed, rank=Rank.ACT, owner=self._owner)

    def release(self, *numbers: str) -> None:
        """Promise stock to these orders, or to all that wait."""

        def work(house: House) -> Told:
            from fulfill import desk

            told = desk.release(house.desk(Allowed.RELEASE), list(numbers) or None)
            released, waiting = len(told.released), len(told.waiting)
            if numbers and told.waiting:
                number, why = told.waiting[0]
                said = tr("Order {order} still waits: {why}", order=number, why=waits_word(why))
                return Told(Level.WARN, said)
            if numbers and released:
                return Told(Level.OK, tr("Order {order} can be picked now", order=numbers[0]))
            if not released and not waiting:
                return Told(Level.OK, tr("No order waits to be released"))
            said = tr("{released} orders released, {waiting} still wait", released=released, waiting=waiting)
            return Told(Level.OK, said)

        self._do(work)

    def change(self, name: str, number: str) -> None:
        """`name` is what `fulfill.desk` calls it: hold_order, resume_order, cancel_order."""
        said = {
            "hold_order": tr("Order {order} is on hold; its stock is free again", order=number),
            "resume_order": tr("Order {order} may go again with the next release", order=number),
            "cancel_order": tr("Order {order} is cancelled", order=number),
        }[name]

        def work(house: House) -> Told:
            from fulfill import desk

            getattr(desk, name)(house.desk(Allowed.RELEASE), number)
            return Told(Level.OK, said)

        self._do(work)

    def set_partial(self, number: str, complete: bool) -> None:  # noqa: FBT001 - the switch itself
        """Whether it leaves only whole."""

        def work(house: House) -> Told:
            from fulfill import desk

            desk.set_partial(house.desk(Allowed.RELEASE), number, complete=complete)
            if complete:
                return Told(Level.OK, tr("Order {order} leaves only whole", order=number))
            return Told(Level.OK, tr("Order {order} leaves with what there is", order=number))

        self._do(work)
