"""The flows that can be worked here, each with its pure functions, its task and its facts.

A flow and its store are loaded when they are first asked for: a command that works none loads none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.people import Act
from fulfill.scan import Scanned
from fulfill.store.facts import Moment
from fulfill.store.session import Session
from fulfill.turn import Question, Turn


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow with the facts that its store reads for it.

    Attributes:
        again: after a task has ended, the flow at once asks for the next first scan.
    """

    name: str
    act: Act
    again: bool
    task_type: type
    begin: Callable[[Any], Turn[Any]]
    ask: Callable[[Any, Any], Question]
    step: Callable[[Any, Scanned, Any], Turn[Any]]
    facts: Callable[[Session, Moment], Any]


LATER = {
    "replenish": "Move the stock by hand meanwhile: fulfill work move",
    "vendor": "Keep what goes back at a place of the kind vendor meanwhile: fulfill work move",
    "kit": "It is not part of this version",
}


def _receive() -> Flow:
    from fulfill.flows import receive
    from fulfill.store.facts_receive import StoreReceiveFacts

    return Flow(
        receive.NAME, receive.ACT, receive.AGAIN, receive.ReceiveTask,
        receive.begin, receive.ask, receive.step, StoreReceiveFacts,
    )  # fmt: skip


def _putaway() -> Flow:
    from fulfill.flows import putaway
    from fulfill.store.facts_putaway import StorePutawayFacts

    return Flow(
        putaway.NAME, putaway.ACT, putaway.AGAIN, putaway.PutawayTask,
        putaway.begin, putaway.ask, putaway.step, StorePutawayFacts,
    )  # fmt: skip


def _move() -> Flow:
    from fulfill.flows import move
    from fulfill.store.facts_move import StoreMoveFacts

    return Flow(
        move.NAME, move.ACT, move.AGAIN, move.MoveTask,
        move.begin, move.ask, move.step, StoreMoveFacts,
    )  # fmt: skip


def _count() -> Flow:
    from fulfill.flows import count
    from fulfill.store.facts_count import StoreCountFacts

    return Flow(
        count.NAME, count.ACT, count.AGAIN, count.CountTask,
        count.begin, count.ask, count.step, StoreCountFacts,
    )  # fmt: skip


def _pick() -> Flow:
    from fulfill.flows import pick
    from fulfill.store.facts_pick import StorePickFacts

    return Flow(
        pick.NAME, pick.ACT, pick.AGAIN, pick.PickTask,
        pick.begin, pick.ask, pick.step, StorePickFacts,
    )  # fmt: skip


def _pack() -> Flow:
    from fulfill.flows import pack
    from fulfill.store.facts_pack import StorePackFacts

    return Flow(
        pack.NAME, pack.ACT, pack.AGAIN, pack.PackTask,
        pack.begin, pack.ask, pack.step, StorePackFacts,
    )  # fmt: skip


def _ship() -> Flow:
    from fulfill.flows import ship
    from fulfill.store.facts_ship import StoreShipFacts

    return Flow(
        ship.NAME, ship.ACT, ship.AGAIN, ship.ShipTask,
        ship.begin, ship.ask, ship.step, StoreShipFacts,
    )  # fmt: skip


def _returns() -> Flow:
    from fulfill.flows import returns
    from fulfill.store.facts_returns import StoreReturnsFacts

    return Flow(
        returns.NAME, returns.ACT, returns.AGAIN, returns.ReturnsTask,
        returns.begin, returns.ask, returns.step, StoreReturnsFacts,
    )  # fmt: skip


# In the order in which goods travel.
FLOWS: dict[str, Callable[[], Flow]] = {
    "receive": _receive,
    "putaway": _putaway,
    "move": _move,
    "count": _count,
    "pick": _pick,
    "pack": _pack,
    "ship": _ship,
    "returns": _returns,
}


def flow_named(name: str) -> Flow:
    """A flow by its name; raises UnusableInput with the names that there are."""
    if name in LATER:
        raise UnusableInput(f"Work of the kind {name} comes with a later version. {LATER[name]}")
    make = FLOWS.get(name)
    if make is None:
        raise UnusableInput(f"There is no flow {name[:40]!r}. Flows: {', '.join(FLOWS)}")
    return make()
