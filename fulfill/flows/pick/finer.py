"""Lots and serials: what exactly was taken, and the change to another one that really lies there."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Item, Lot
from fulfill.flows.pick.taking import complete, count_up, swap
from fulfill.flows.pick.task import Pick, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import Now
from fulfill.ledger import Lift
from fulfill.messages import Message
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.turn import Turn


def lots_here(pick: Pick, facts: PickFacts) -> int:
    """How many lots of the product lie at the spot."""
    product_id = pick.hold.item.product_id
    return len({c.item.lot_id for c in facts.contents(pick.hold.spot) if c.item.product_id == product_id})


def own_lot_barred(pick: Pick, facts: PickFacts) -> Message | None:
    """Why the promised lot may not leave today; a day has passed since it was promised, perhaps."""
    lot = facts.lot(pick.hold.item.lot_id) if pick.hold.item.lot_id else None
    return _barred(lot, pick.sku, facts) if lot else None


def _barred(lot: Lot, sku: str, facts: PickFacts) -> Message | None:
    if lot.is_blocked:
        return refusals.lot_barred(lot.code, sku, "is blocked")
    if lot.is_expired(facts.today):
        return refusals.lot_barred(lot.code, sku, f"was good until {lot.expires_on}")
    return None


def lot_read(now: Now, code: str, eaches: int, facts: PickFacts, expires_on: str = "") -> Turn[PickTask]:
    """`eaches` of lot `code` were scanned; `expires_on` is ISO text where the code told it."""
    assert now.pick is not None
    pick = now.pick
    own = facts.lot(pick.hold.item.lot_id) if pick.hold.item.lot_id else None
    if own is None:
        # The book keeps this stock without a lot: there is nothing to hold the code against.
        return count_up(now, eaches, facts)
    lot = own if code == own.code else facts.lot_by_code(pick.hold.item.product_id, code)
    if lot is None:
        return Turn(now.task, refusals.lot_not_here(code, pick.sku, pick.place, own.code))
    if expires_on and lot.expires_on and expires_on != lot.expires_on:
        return Turn(now.task, refusals.expiry_differs(lot.code, expires_on, lot.expires_on))
    if barred := _barred(lot, pick.sku, facts):
        return Turn(now.task, barred)
    if lot.id == own.id:
        return count_up(now, eaches, facts)
    return _other_lot(now, lot, own, eaches, facts)


def _other_lot(now: Now, lot: Lot, own: Lot, eaches: int, facts: PickFacts) -> Turn[PickTask]:
    """Take another lot than promised, if it is there, free, and the picker means it."""
    assert now.pick is not None
    pick, task, hold = now.pick, now.task, now.pick.hold
    item = Item(hold.item.product_id, lot.id)
    stock = facts.stock_of(item, hold.spot)
    if stock is None or stock.on_hand <= 0:
        return Turn(task, refusals.lot_not_here(lot.code, pick.sku, pick.place, own.code))
    if task.counted:
        return Turn(task, refusals.in_hand(task.counted, pick.sku))
    if other := _ours(now, item):
        return count_up(replace(now, task=replace(task, hold_id=other.hold.id), pick=other), eaches, facts)
    quantity = min(stock.on_hand - stock.held, hold.quantity)
    if quantity <= 0:
        return Turn(task, refusals.lot_promised(lot.code, pick.sku, own.code))
    if eaches > quantity:
        return Turn(task, refusals.too_many(eaches, quantity, pick.sku))
    if not facts.confirmed:
        if own.expires_on and (not lot.expires_on or lot.expires_on > own.expires_on):
            later = messages.confirm_later_lot(lot.code, lot.expires_on, own.code, own.expires_on)
            return Turn(task, later)
        return Turn(task, messages.confirm_lot(lot.code, own.code))
    swapped, promise = swap(now, item, quantity, facts)
    return count_up(swapped, eaches, facts, before=(Lift(hold, quantity), promise))


def _ours(now: Now, item: Item) -> Pick | None:
    """The pick of this walk that wants just this item from the same spot."""
    assert now.pick is not None
    spot = now.pick.hold.spot
    return next((p for p in now.picks if p.hold.item == item and p.hold.spot == spot), None)


def serial_read(now: Now, serial: str, facts: PickFacts) -> Turn[PickTask]:
    """One unit with this serial is in the hand: it must be one that the book has at this spot."""
    assert now.pick is not None
    pick, task, hold = now.pick, now.task, now.pick.hold
    if serial == hold.item.serial:
        return count_up(now, 1, facts)
    stock = facts.serial_now(hold.item.product_id, serial)
    if stock is None:
        if hold.item.serial:
            expected = hold.item.serial
            return Turn(task, refusals.serial_unknown(serial, pick.sku, expected, pick.place))
        return _new_serial(now, serial, facts)
    if stock.spot != hold.spot:
        where = facts.place(stock.spot.place_id).code
        return Turn(task, refusals.serial_not_here(serial, pick.sku, where, pick.place))
    if other := _ours(now, stock.item):
        return count_up(replace(now, task=replace(task, hold_id=other.hold.id), pick=other), 1, facts)
    if stock.held >= stock.on_hand:
        return Turn(task, refusals.serial_promised(serial, pick.sku, hold.item.serial or "another"))
    swapped, promise = swap(now, stock.item, 1, facts)
    return count_up(swapped, 1, facts, before=(Lift(hold, 1), promise))


def _new_serial(now: Now, serial: str, facts: PickFacts) -> Turn[PickTask]:
    """Stock that came without serials gets them as it is picked, one unit at a time."""
    assert now.pick is not None
    if not facts.confirmed:
        return Turn(now.task, messages.confirm_new_serial(serial, now.pick.sku))
    task = replace(now.task, counted=1, serial=serial, step=Step.SCAN_SERIAL)
    return complete(replace(now, task=task), facts)
