"""How a walk ends: dropped at a bench, given back, or with nothing found."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc
from fulfill.flows.pick.taking import in_tote
from fulfill.flows.pick.task import WORDS, Load, Pick, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import Now, onward
from fulfill.ledger import Entry, Move, Reason
from fulfill.messages import every_flow
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.orders import Order, OrderState, advance_order
from fulfill.places import Place, PlaceKind, Spot
from fulfill.scan import PlaceScan, Scanned
from fulfill.turn import Turn

DROP_KINDS = (PlaceKind.STAGE, PlaceKind.BENCH)


def drop_places(facts: PickFacts) -> tuple[Place, ...]:
    """Where totes may be left, this station's own bench first; the system's own places are no addresses."""
    found = [place for kind in DROP_KINDS for place in facts.places_of_kind(kind)]
    usable = [place for place in found if not place.code.startswith("~") and not place.is_blocked]
    return tuple(sorted(usable, key=lambda place: place.code != facts.station.bench))


def scan_drop(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """One scan puts every tote of the walk down, and the orders are picked."""
    expected = ", ".join(place.code for place in drop_places(facts)[:5])
    if not isinstance(scanned, PlaceScan):
        words = WORDS[Step.SCAN_DROP]
        return Turn(now.task, refuse(scanned, "a stage or bench", f"Scan one of {expected}.", words))
    place = scanned.place
    if place.kind not in DROP_KINDS or place.is_blocked or place.code.startswith("~"):
        kind = f"blocked {place.kind}" if place.is_blocked else str(place.kind)
        return Turn(now.task, refusals.not_a_drop(place.code, kind, expected))
    moves: list[Entry] = []
    changes: list[Change] = []
    totes: list[str] = []
    for load in now.task.loads:
        is_empty = True
        for tote_id in load.totes:
            here = in_tote(tote_id, facts)
            contents = facts.contents(here)
            if not contents:
                changes.append(unbind(tote_id, facts))
                continue
            is_empty = False
            tote = facts.plate(tote_id)
            totes.append(tote.code)
            changes.append(Alter(Doc.PLATE, tote_id, {"place_id": here.place_id}, {"place_id": place.id}))
            there = Spot(place.id, tote_id)
            moves += [Move(c.item, c.on_hand, here, there, Reason.DROP) for c in contents]
        changes += finish(facts.order(load.order_id), is_empty=is_empty)
    message = messages.dropped(now.task.document, ", ".join(dict.fromkeys(totes)), place.code)
    return Turn(None, message, moves=tuple(moves), documents=tuple(changes))


def finish(order: Order, *, is_empty: bool) -> tuple[Change, ...]:
    """Picked, or back to waiting where nothing was found; an order that was cancelled meanwhile stays so."""
    if order.state is not OrderState.PICKING:
        return (Alter(Doc.ORDER, order.id, {"task_id": order.task_id}, {"task_id": None}),)
    if is_empty:
        return (_advanced(order, OrderState.WAITING, "short"),)
    return (_advanced(order, OrderState.PICKED, order.waits),)


def _advanced(order: Order, to: OrderState, waits: str) -> Alter:
    """The order in its next state, free of this walk, in one change."""
    change = advance_order(order, to)
    return replace(
        change,
        before={**change.before, "task_id": order.task_id, "waits": order.waits},
        after={**change.after, "task_id": None, "waits": waits},
    )


def unbind(tote_id: int, facts: PickFacts) -> Alter:
    """The tote is free and stands nowhere in particular."""
    tote = facts.plate(tote_id)
    return Alter(
        Doc.PLATE,
        tote_id,
        {"order_id": tote.order_id, "place_id": tote.place_id},
        {"order_id": None, "place_id": None},
    )


def has_goods(load: Load, facts: PickFacts) -> bool:
    return any(facts.contents(in_tote(tote_id, facts)) for tote_id in load.totes)


def walk_on(turn: Turn[PickTask], order_id: int, picks: tuple[Pick, ...], facts: PickFacts) -> Turn[PickTask]:
    """The turn, and on to the next pick; an order for which nothing is found at all leaves the walk.

    `turn.task` may still count units in hand for this order: then the order has goods.
    """
    task = turn.task
    assert task is not None
    load = task.load_of(order_id)
    if any(p.hold.order_id == order_id for p in picks) or has_goods(load, facts):
        return replace(turn, task=onward(task, picks, facts))
    changes: tuple[Change, ...] = (
        *turn.documents,
        *(unbind(tote_id, facts) for tote_id in load.totes),
        *finish(facts.order(order_id), is_empty=True),
    )
    loads = tuple(other for other in task.loads if other.order_id != order_id)
    if not loads:
        return replace(turn, task=None, message=messages.nothing_found(load.number), documents=changes)
    return replace(turn, task=onward(replace(task, loads=loads), picks, facts), documents=changes)


def cancel(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """Give the work back: as if never begun where no tote holds goods, else for anyone to go on with."""
    task = now.task
    if any(has_goods(load, facts) for load in task.loads):
        return Turn(task, every_flow.given_back(task.document), given_back=True)
    changes: list[Change] = [unbind(tote_id, facts) for load in task.loads for tote_id in load.totes]
    for load in task.loads:
        changes += _let_go(facts.order(load.order_id))
    return Turn(None, every_flow.cancelled(task.document), documents=tuple(changes), cancelled=True)


def _let_go(order: Order) -> tuple[Change, ...]:
    """Released as before this walk claimed it; an order that was cancelled meanwhile stays so."""
    if order.state is OrderState.PICKING:
        return (_advanced(order, OrderState.RELEASED, order.waits),)
    return finish(order, is_empty=True)


def no_more_totes(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """Walk with the totes there are: the orders without one go back, for the next walk."""
    task = now.task
    kept = tuple(load for load in task.loads if load.totes)
    left = tuple(load for load in task.loads if not load.totes)
    if not kept or not left:
        return Turn(task, refusals.totes_first(next(load for load in task.loads if load.wants_tote).number))
    changes = tuple(change for load in left for change in _let_go(facts.order(load.order_id)))
    stay = {load.order_id for load in kept}
    picks = tuple(pick for pick in now.picks if pick.hold.order_id in stay)
    after = onward(replace(task, loads=kept), picks, facts)
    numbers = ", ".join(load.number for load in left)
    return Turn(after, messages.left_for_later(numbers), documents=changes)
