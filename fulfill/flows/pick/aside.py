"""What can come between: short, skip, damaged, full tote. Each means another thing."""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Add, Change, Doc, Field, Make
from fulfill.flows.pick import singles
from fulfill.flows.pick.closing import walk_on
from fulfill.flows.pick.taking import complete, promise_elsewhere, take
from fulfill.flows.pick.task import Pick, PickFacts, PickTask
from fulfill.flows.pick.walk import Now, after, onward
from fulfill.ledger import Entry, Lift, Move, Promise, Reason
from fulfill.messages import every_flow
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.places import PlaceKind, Spot
from fulfill.turn import Turn
from fulfill.units import BadValue, quantity


def short(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """The rest of this pick is not there.

    What was counted is taken; the rest is promised from elsewhere at once, and what cannot be found is
    short. The place is to be counted, and until then nothing more is promised from it.
    """
    assert now.pick is not None
    pick, hold, counted = now.pick, now.pick.hold, now.task.counted
    rest = hold.quantity - counted
    more, missing = promise_elsewhere(pick, rest, hold.spot.place_id, facts)
    entries: tuple[Entry, ...] = (Lift(hold, rest), *(Promise(p.hold) for p in more))
    changes = _short_line(hold.line_id, missing) + _count_asked(hold.spot.place_id, facts)
    message = messages.shorted(rest, pick.sku, pick.place, _places(more), missing)
    return _without(now, counted, more, Turn(now.task, message, entries, changes), facts)


def damaged(now: Now, argument: str, facts: PickFacts) -> Turn[PickTask]:
    """`!damaged N` (else 1): units that nobody should get, the last scanned first."""
    assert now.pick is not None
    pick, hold = now.pick, now.pick.hold
    try:
        broken = quantity(argument, least=1) if argument else 1
    except BadValue:
        return Turn(
            now.task, every_flow.bad_argument("damaged", argument, "!damaged or !damaged N, N from 1")
        )
    if broken > hold.quantity:
        return Turn(now.task, refusals.too_many(broken, hold.quantity, pick.sku))
    places = facts.places_of_kind(PlaceKind.DAMAGED, 1)
    if not places:
        return Turn(now.task, refusals.no_damaged_place())
    more, missing = promise_elsewhere(pick, broken, 0, facts)
    out = Move(hold.item, broken, hold.spot, Spot(places[0].id), Reason.DAMAGED, hold.id)
    entries: tuple[Entry, ...] = (out, *(Promise(p.hold) for p in more))
    is_here = any(other.hold.spot.place_id == hold.spot.place_id for other in more)
    message = messages.damaged(broken, pick.sku, places[0].code, _places(more), missing, is_here=is_here)
    task = replace(now.task, counted=max(0, now.task.counted - broken), is_ready=False, serial="")
    turn = Turn(task, message, entries, _short_line(hold.line_id, missing))
    return _without(now, hold.quantity - broken, more, turn, facts)


def _without(
    now: Now, left: int, more: tuple[Pick, ...], turn: Turn[PickTask], facts: PickFacts
) -> Turn[PickTask]:
    """The turn, once the pick has only `left` eaches and `more` are promised elsewhere."""
    assert now.pick is not None
    assert turn.task is not None
    picks = after(now.picks, now.pick, left, more)
    if not left or turn.task.counted < left:
        return walk_on(turn, now.pick.hold.order_id, picks, facts)
    rest = replace(now.pick, hold=replace(now.pick.hold, quantity=left))
    whole = complete(Now(turn.task, picks, rest), facts, turn.moves)
    return replace(whole, message=turn.message, documents=(*turn.documents, *whole.documents))


def _short_line(line_id: int, missing: int) -> tuple[Change, ...]:
    return (Add(Doc.LINE, line_id, {"held": -missing, "short": missing}),) if missing else ()


def _count_asked(place_id: int, facts: PickFacts) -> tuple[Change, ...]:
    """One open request a place is enough."""
    if facts.is_in_doubt(place_id):
        return ()
    fields: dict[str, Field] = {
        "place_id": place_id,
        "reason": "short",
        "state": "open",
        "asked_us": facts.now_us,
    }
    return (Make(Doc.COUNT_REQUEST, facts.number(Doc.COUNT_REQUEST), fields),)


def _places(picks: tuple[Pick, ...]) -> str:
    return ", ".join(dict.fromkeys(pick.place for pick in picks))


def skip(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """Later: this pick comes last, and is still to be done."""
    assert now.pick is not None
    pick, task = now.pick, now.task
    if len(now.picks) == 1:
        return Turn(task, refusals.last_line(pick.sku, pick.place))
    if task.counted and task.has_several_totes:
        return Turn(task, refusals.in_hand(task.counted, pick.sku))
    others = tuple(hold_id for hold_id in task.skipped if hold_id != pick.hold.id)
    later = replace(task, hold_id=0, skipped=(*others, pick.hold.id))
    message = messages.skipped(pick.place, pick.sku)
    if task.counted:
        return replace(take(replace(now, task=later), facts), message=message)
    return Turn(onward(later, now.picks, facts), message)


def full(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """The tote takes no more: it stays with its order, and the next tote takes the rest.

    With one tote each unit goes straight in, so what is counted lies in the full one already; with
    several it is still in the hand and goes into the new one.
    """
    if now.task.is_shared:
        return singles.full(now, facts)
    load = now.load
    tote = facts.plate(load.totes[-1])
    loads = tuple(replace(other, is_full=True) if other is load else other for other in now.task.loads)
    task = replace(now.task, loads=loads)
    message = messages.tote_full(tote.code)
    if task.counted and not task.has_several_totes:
        return replace(take(replace(now, task=task), facts), message=message)
    return Turn(onward(task, now.picks, facts), message)
