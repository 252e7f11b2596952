"""The main road: tote, place, product (and its lot or serial), tote. Each step takes one input."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Tracking
from fulfill.describe import describe, refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.pick import singles
from fulfill.flows.pick.asking import serials_here
from fulfill.flows.pick.finer import lot_read, lots_here, own_lot_barred, serial_read
from fulfill.flows.pick.taking import complete, count_up, in_tote, take
from fulfill.flows.pick.task import WORDS, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import Now, onward
from fulfill.messages import Message, every_flow
from fulfill.messages import pick as messages
from fulfill.messages import pick_refusals as refusals
from fulfill.places import PlateKind, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.units import BadValue, quantity


def scan_tote(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """Bind a free, empty tote to the first order that wants one."""
    task = now.task
    load = next(load for load in task.loads if load.wants_tote)
    if not isinstance(scanned, PlateScan):
        expected = f"a free tote for order {load.number}"
        return Turn(task, refuse(scanned, expected, "Scan a tote that stands empty.", WORDS[task.step]))
    tote = scanned.plate
    if tote.kind is not PlateKind.TOTE:
        return Turn(task, refusals.not_a_tote(describe(scanned), load.number))
    if tote.order_id is not None:
        owner = facts.order(tote.order_id).number
        return Turn(task, refusals.tote_taken(tote.code, owner, load.number))
    if tote.place_id is not None and (lies := facts.contents(Spot(tote.place_id, tote.id))):
        what = f"{lies[0].on_hand} × {facts.product(lies[0].item.product_id).sku}"
        return Turn(task, refusals.tote_not_empty(tote.code, what, load.number))
    walking = in_tote(tote.id, facts).place_id
    if facts.station.pick_singles and any(share.order_id is not None for share in facts.shares(tote)):
        return Turn(task, refusals.tote_not_empty(tote.code, "goods of other orders", load.number))
    if task.is_shared:
        return singles.bind(now, tote, walking, facts)
    bind = Alter(
        Doc.PLATE,
        tote.id,
        {"order_id": None, "place_id": tote.place_id},
        {"order_id": load.order_id, "place_id": walking},
    )
    bound = replace(load, totes=(*load.totes, tote.id), is_full=False)
    loads = tuple(bound if other is load else other for other in task.loads)
    task = onward(replace(task, loads=loads), now.picks, facts)
    return Turn(task, messages.bound(tote.code, load.number), documents=(bind,))


def scan_place(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """The picker stands where the goods lie; the pallet that they lie on says the same."""
    assert now.pick is not None
    pick, spot = now.pick, now.pick.hold.spot
    match scanned:
        case PlaceScan(place=place) if place.id == spot.place_id:
            pass
        case PlateScan(plate=plate) if plate.id == spot.plate_id:
            pass
        case PlaceScan(place=place):
            return Turn(now.task, refusals.wrong_place(place.code, pick.place, pick.sku))
        case ProductScan(product=product):
            return Turn(now.task, refusals.place_first(product.sku, pick.place))
        case _:
            way_out = "Go there and scan its label."
            message = refuse(scanned, f"place {pick.place}", way_out, WORDS[now.task.step])
            return Turn(now.task, message)
    task = onward(replace(now.task, place_id=spot.place_id), now.picks, facts)
    return Turn(task, messages.at_place(pick.place))


def scan_product(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """Count what is taken; a product of several lots is asked for its lot."""
    assert now.pick is not None
    pick, task = now.pick, now.task
    match scanned:
        case ProductScan(product=product) if product.id == pick.hold.item.product_id:
            return _count(now, scanned, facts)
        case ProductScan(product=product):
            return Turn(task, refusals.wrong_product(product.sku, product.name, pick.sku, pick.place))
        case Said(word=Word.QTY, argument=argument):
            return set_quantity(now, argument, facts)
        case Said(word=Word.DONE):
            if not task.counted:
                return Turn(task, refusals.nothing_counted(pick.sku))
            return complete(now, facts)
        case _:
            way_out = f"Scan {pick.sku}, or say !short if there is none."
            message = refuse(scanned, f"product {pick.sku} ({pick.name})", way_out, WORDS[task.step])
            return Turn(task, message)


def _count(now: Now, scanned: ProductScan, facts: PickFacts) -> Turn[PickTask]:
    assert now.pick is not None
    pick, task = now.pick, now.task
    if not pick.tracking.by_lot:
        return count_up(now, scanned.eaches, facts)
    if scanned.lot:
        return lot_read(now, scanned.lot, scanned.eaches, facts, scanned.expires_on)
    if task.counted + scanned.eaches > pick.hold.quantity:
        found = task.counted + scanned.eaches
        return Turn(task, refusals.too_many(found, pick.hold.quantity, pick.sku))
    if pick.hold.item.lot_id and lots_here(pick, facts) > 1:
        asked = replace(task, pending=scanned.eaches, step=Step.SCAN_LOT)
        return Turn(asked, messages.lot_needed(pick.sku))
    if barred := own_lot_barred(pick, facts):
        return Turn(task, barred)
    return count_up(now, scanned.eaches, facts)


def set_quantity(now: Now, argument: str, facts: PickFacts) -> Turn[PickTask]:
    """`!qty N` sets the count; one scan must have shown first that it is the right product."""
    assert now.pick is not None
    task, hold, sku = now.task, now.pick.hold, now.pick.sku
    try:
        wanted = quantity(argument, least=1)
    except BadValue:
        return Turn(task, every_flow.bad_argument("qty", argument, "!qty N, with N from 1"))
    if not task.counted:
        return Turn(task, refusals.scan_one_first(sku))
    if now.pick.tracking is Tracking.SERIAL:
        if wanted > 1:
            return Turn(task, refusals.too_many(wanted, 1, sku))
        return Turn(task, messages.counted(task.counted, hold.quantity, sku))
    if wanted > hold.quantity:
        return Turn(task, refusals.too_many(wanted, hold.quantity, sku))
    return count_up(replace(now, task=replace(task, counted=0, is_ready=False)), wanted, facts)


def scan_lot(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """The lot of what was just scanned, as a code of its own or inside a GS1 code."""
    assert now.pick is not None
    pick, task = now.pick, now.task
    lot = facts.lot(pick.hold.item.lot_id)
    wanted = lot.code if lot else ""
    match scanned:
        case Said(word=Word.LOT, argument=argument):
            if not argument:
                return Turn(task, every_flow.bad_argument("lot", argument, "!lot CODE"))
            return lot_read(now, argument, task.pending, facts)
        case Said(word=Word.NO):
            task = replace(task, pending=0, step=Step.SCAN_PRODUCT)
            return Turn(task, messages.counted(task.counted, pick.hold.quantity, pick.sku))
        case ProductScan(product=product) if product.id != pick.hold.item.product_id:
            return Turn(task, refusals.wrong_product(product.sku, product.name, pick.sku, pick.place))
        case ProductScan(lot=found, expires_on=expires) if found:
            return lot_read(now, found, task.pending, facts, expires)
        case ProductScan(raw=raw) if raw != wanted:
            return Turn(task, refusals.lot_wanted(pick.sku, wanted))
        case UnknownScan(raw=raw):
            return lot_read(now, raw, task.pending, facts)
        case _ if scanned.raw == wanted:
            return lot_read(now, wanted, task.pending, facts)
        case _:
            return Turn(task, refuse(scanned, f"lot {wanted}", "Scan the lot.", WORDS[task.step]))


def scan_serial(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """One unit by its serial."""
    assert now.pick is not None
    pick, task = now.pick, now.task
    match scanned:
        case Said(word=Word.SERIAL, argument=argument):
            if not argument:
                return Turn(task, every_flow.bad_argument("serial", argument, "!serial CODE"))
            return serial_read(now, argument, facts)
        case UnknownScan(raw=raw):
            return serial_read(now, raw, facts)
        case _ if scanned.raw in serials_here(now, facts):
            return serial_read(now, scanned.raw, facts)
        case ProductScan(product=product) if product.id != pick.hold.item.product_id:
            return Turn(task, refusals.wrong_product(product.sku, product.name, pick.sku, pick.place))
        case ProductScan(serial=serial) if serial:
            return serial_read(now, serial, facts)
        case ProductScan():
            return Turn(task, refusals.serial_wanted(pick.sku, pick.hold.item.serial))
        case _:
            message = refuse(scanned, f"a serial of {pick.sku}", "Scan the serial.", WORDS[task.step])
            return Turn(task, message)


def scan_tote_into(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """What is in the hand goes into the tote of its own order, and into no other."""
    assert now.pick is not None
    task, load = now.task, now.load
    match scanned:
        case PlateScan(plate=plate) if plate.id == load.totes[-1]:
            return take(now, facts)
        case Said(word=Word.QTY, argument=argument):
            return set_quantity(now, argument, facts)
        case PlateScan(plate=plate) if plate.kind is PlateKind.TOTE:
            return Turn(task, _wrong_tote(now, plate.code, plate.order_id, facts))
        case _:
            tote = facts.plate(load.totes[-1]).code
            message = refuse(scanned, f"tote {tote}", f"Put it into {tote} and scan it.", WORDS[task.step])
            return Turn(task, message)


def _wrong_tote(now: Now, found: str, owner_id: int | None, facts: PickFacts) -> Message:
    owner = facts.order(owner_id).number if owner_id is not None else ""
    return refusals.wrong_tote(found, owner, facts.plate(now.load.totes[-1]).code, now.load.number)
