"""Orders of one unit, picked together into one tote: the packer scans any item, and its order is found then.

The tote itself stands for the first of them, and a plate that nobody sees for each other one: so each unit
is the order's own in the ledger, from the shelf to its parcel.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from fulfill.catalog import Tracking
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.pick.closing import unbind
from fulfill.flows.pick.task import PickFacts, PickTask
from fulfill.flows.pick.walk import Now, onward
from fulfill.messages import pick as messages
from fulfill.orders import Order
from fulfill.places import Plate, share_code
from fulfill.turn import Turn


def batch(due: Sequence[Order], most: int, facts: PickFacts) -> tuple[list[Order], bool]:
    """What one walk takes of the orders that are due, and whether they share one tote.

    The most urgent order decides: where it has one unit, others of one unit go with it, else they wait.
    """
    limit = facts.station.pick_singles
    if limit < 2 or not due:
        return list(due[:most]), False
    alone = _of_one_unit(due, facts)
    if due[0].id not in alone:
        return [order for order in due if order.id not in alone][:most], False
    together = [order for order in due if order.id in alone][:limit]
    return together, len(together) > 1


def _of_one_unit(due: Sequence[Order], facts: PickFacts) -> frozenset[int]:
    """Those that want one unit, by no lot or serial: a unit with a number is one order's own."""
    picks = facts.open_picks(tuple(order.id for order in due))
    units = Counter[int]()
    tracked = set()
    for pick in picks:
        units[pick.hold.order_id] += pick.hold.quantity
        if pick.tracking is not Tracking.NONE:
            tracked.add(pick.hold.order_id)
    return frozenset(order for order, count in units.items() if count == 1 and order not in tracked)


def bind(now: Now, tote: Plate, walking: int, facts: PickFacts) -> Turn[PickTask]:
    """One tote for all orders that want one."""
    wanting = [load for load in now.task.loads if load.wants_tote]
    known = {plate.code: plate for plate in facts.shares(tote)}
    changes: list[Change] = [_bound(tote, wanting[0].order_id, walking)]
    totes = {wanting[0].order_id: tote.id}
    for at, load in enumerate(wanting[1:], 2):
        code = share_code(tote.code, at)
        share = known.get(code)
        if share is None:
            totes[load.order_id] = facts.number(Doc.PLATE)
            fields: dict[str, Field] = {
                "code": code,
                "kind": "tote",
                "place_id": walking,
                "order_id": load.order_id,
            }
            changes.append(Make(Doc.PLATE, totes[load.order_id], fields))
        else:
            totes[load.order_id] = share.id
            changes.append(_bound(share, load.order_id, walking))
    loads = tuple(
        replace(load, totes=(*load.totes, totes[load.order_id]), is_full=False)
        if load.order_id in totes
        else load
        for load in now.task.loads
    )
    task = onward(replace(now.task, loads=loads), now.picks, facts)
    return Turn(task, messages.bound_many(tote.code, len(wanting)), documents=tuple(changes))


def _bound(tote: Plate, order_id: int, walking: int) -> Alter:
    before: dict[str, Field] = {"order_id": None, "place_id": tote.place_id}
    return Alter(Doc.PLATE, tote.id, before, {"order_id": order_id, "place_id": walking})


def full(now: Now, facts: PickFacts) -> Turn[PickTask]:
    """The tote takes no more: what is in it stays, and the orders that are still to pick get another one."""
    to_pick = {pick.hold.order_id for pick in now.picks}
    left = [load for load in now.task.loads if load.order_id in to_pick]
    code = facts.plate(now.load.totes[-1]).code
    changes = tuple(unbind(tote_id, facts) for load in left for tote_id in load.totes)
    freed = tuple(replace(load, totes=()) if load in left else load for load in now.task.loads)
    task = replace(now.task, loads=freed, counted=0, is_ready=False)
    return Turn(onward(task, now.picks, facts), messages.tote_full(code), documents=changes)
