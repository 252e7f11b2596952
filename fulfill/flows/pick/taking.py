"""From the shelf into the tote: the one entry that a pick makes, and what is promised instead."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item
from fulfill.documents import Add, Doc
from fulfill.flows.pick.task import Pick, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import Now, after, onward
from fulfill.ledger import Entry, Hold, Move, Promise, Reason
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.places import LOSS_CODE, WALKING_CODE, Place, Spot
from fulfill.turn import Turn


def system_place(code: str, facts: PickFacts) -> Place:
    place = facts.place_by_code(code)
    assert place is not None, f"{code} is made with the warehouse"
    return place


def in_tote(tote_id: int, facts: PickFacts) -> Spot:
    """A tote of the walk, as the ledger knows it: it stands at no address."""
    return Spot(system_place(WALKING_CODE, facts).id, tote_id)


def count_up(now: Now, eaches: int, facts: PickFacts, before: tuple[Entry, ...] = ()) -> Turn[PickTask]:
    """So many more are counted; when all is there it goes on by itself. `before` must happen first."""
    assert now.pick is not None
    hold, sku = now.pick.hold, now.pick.sku
    total = now.task.counted + eaches
    if total > hold.quantity:
        return Turn(now.task, refusals.too_many(total, hold.quantity, sku))
    task = replace(now.task, counted=total, pending=0, step=Step.SCAN_PRODUCT)
    if total == hold.quantity:
        return complete(replace(now, task=task), facts, before)
    return Turn(task, messages.counted(total, hold.quantity, sku), moves=before)


def complete(now: Now, facts: PickFacts, before: tuple[Entry, ...] = ()) -> Turn[PickTask]:
    """What is counted is all for now: into the only tote at once, or else the right tote is asked for."""
    assert now.pick is not None
    if not now.task.has_several_totes:
        return take(now, facts, before)
    task = replace(now.task, is_ready=True, pending=0, step=Step.SCAN_TOTE_INTO)
    return Turn(task, messages.counted(task.counted, now.pick.hold.quantity, now.pick.sku), moves=before)


def take(now: Now, facts: PickFacts, before: tuple[Entry, ...] = ()) -> Turn[PickTask]:
    """Move what is counted into the order's tote, and go on."""
    assert now.pick is not None
    hold, counted = now.pick.hold, now.task.counted
    tote = facts.plate(now.load.totes[-1])
    task = replace(now.task, counted=0, is_ready=False, serial="", taken=now.task.taken + counted)
    return Turn(
        onward(task, after(now.picks, now.pick, hold.quantity - counted), facts),
        messages.picked(counted, now.pick.sku, tote.code),
        moves=(*before, *_entries(now, in_tote(tote.id, facts), facts)),
        documents=(Add(Doc.LINE, hold.line_id, {"held": -counted, "picked": counted}),),
    )


def _entries(now: Now, target: Spot, facts: PickFacts) -> tuple[Entry, ...]:
    assert now.pick is not None
    hold, counted, serial = now.pick.hold, now.task.counted, now.task.serial
    if not serial:
        return (Move(hold.item, counted, hold.spot, target, Reason.PICK, hold.id),)
    # The book had a unit without a serial here. It leaves by the place where differences go, and
    # comes back under its own name, so that both keys stay true and the product still sums to zero.
    loss = Spot(system_place(LOSS_CODE, facts).id)
    named = Item(hold.item.product_id, hold.item.lot_id, serial)
    return (
        Move(hold.item, 1, hold.spot, loss, Reason.COUNT, hold.id),
        Move(named, 1, loss, target, Reason.PICK),
    )


def swap(now: Now, item: Item, quantity: int, facts: PickFacts) -> tuple[Now, Promise]:
    """The walk with `quantity` promised on `item` at the same spot instead; Lift the old hold first."""
    assert now.pick is not None
    hold = now.pick.hold
    fresh = replace(hold, id=facts.number("hold"), item=item, quantity=quantity)
    pick = replace(now.pick, hold=fresh)
    picks = after(now.picks, now.pick, hold.quantity - quantity, (pick,))
    return Now(replace(now.task, hold_id=fresh.id), picks, pick), Promise(fresh)


def promise_elsewhere(
    pick: Pick, wanted: int, not_at_place: int, facts: PickFacts
) -> tuple[tuple[Pick, ...], int]:
    """New picks for up to `wanted` eaches from other stock, and how many could not be found."""
    found: list[Pick] = []
    for free in facts.free_stock(pick.hold.item.product_id, not_at_place):
        if wanted <= 0:
            break
        quantity = min(wanted, free.quantity)
        hold = Hold(
            facts.number("hold"), pick.hold.order_id, pick.hold.line_id, free.item, free.spot, quantity
        )
        found.append(replace(pick, hold=hold, place=free.place, sequence=free.sequence))
        wanted -= quantity
    return tuple(found), wanted
