"""Each unit is scanned: into the parcel, out of it again, or aside because it is damaged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fulfill import units
from fulfill.catalog import Item, Product
from fulfill.describe import refuse
from fulfill.facts import Content
from fulfill.flows.pack import closing, marks, naming, surplus
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, Work, onward, stay
from fulfill.ledger import Reason
from fulfill.messages import Message, every_flow
from fulfill.messages import pack as says
from fulfill.messages import pack_refusals as refusals
from fulfill.places import PlaceKind, Spot
from fulfill.scan import ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

OUT_WORDS = (Word.QTY, Word.DONE, Word.REMOVE, Word.CANCEL)


# --- into the parcel -----------------------------------------------------------------------------------
def product(task: PackTask, draft: Draft, scan: ProductScan) -> Turn[PackTask]:
    """A unit (or a case of them) of a product, before the parcel."""
    work, found = draft.work, scan.product
    if (refusal := _may_pack(work, found, scan.eaches)) is not None:
        if refusal.code == "surplus" and draft.facts.bench_rules().scans_surplus_out:
            return surplus.found(task, draft, found, scan.eaches)
        return stay(task, refusal)
    stock = work.stock_of(found.id)
    if naming.by_serial(found, draft.facts):
        if not scan.serial:
            asked = replace(onward(task, Step.SCAN_SERIAL), product_id=found.id)
            return draft.turn(asked, says.which_serial(found.sku))
        return serial(task, draft, found, scan.serial)
    if scan.lot:
        return of_lot(task, draft, found, scan.lot, scan.eaches)
    is_asked = found.tracking.by_lot and len({each.item.lot_id for each in stock}) > 1
    if is_asked or naming.wants_lot(found, stock, draft.facts):
        asked = replace(onward(task, Step.SCAN_LOT), product_id=found.id, pending=scan.eaches)
        return draft.turn(asked, says.which_lot(found.sku, lots_of(stock, draft.facts)))
    return _take(task, draft, found, stock, scan.eaches)


def loose_serial(work: Work, raw: str) -> Product | None:
    """The one product in the totes that has this serial number: then the number says all."""
    found = {each.item.product_id for each in work.stock if each.item.serial and each.item.serial == raw}
    return work.products[found.pop()] if len(found) == 1 else None


def of_lot(task: PackTask, draft: Draft, found: Product, lot: str, count: int) -> Turn[PackTask]:
    stock = draft.work.stock_of(found.id)
    of_it = tuple(each for each in stock if lot_code(each.item, draft.facts) == lot)
    if not of_it:
        named = naming.lot(draft, found, lot, stock, count)
        if named is None:
            return stay(task, refusals.wrong_lot(lot, found.sku, lots_of(stock, draft.facts)))
        of_it = (named,)
    return _take(task, draft, found, of_it, count)


def serial(task: PackTask, draft: Draft, found: Product, number: str) -> Turn[PackTask]:
    stock = draft.work.stock_of(found.id)
    this = tuple(each for each in stock if each.item.serial == number)
    if not this:
        named = naming.serial(draft, found, number, stock)
        if named is None:
            there = says.listed(each.item.serial for each in stock)
            return stay(task, refusals.wrong_serial(number, found.sku, there))
        if isinstance(named, Message):
            return stay(task, named)
        this = (named,)
    return _take(task, draft, found, this, 1)


def lot_step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    found = draft.work.products[task.product_id]
    match scanned:
        case Said(word=Word.NO):
            return stay(onward(task, Step.SCAN_PRODUCT), says.dropped())
        case Said(word=Word.LOT, argument=lot) if lot:
            return of_lot(task, draft, found, lot, task.pending)
        case ProductScan(product=again, lot=lot) if again.id == found.id and lot:
            return of_lot(task, draft, found, lot, scanned.eaches)
        case Said() | ProductScan():
            expected = f"a lot of {found.sku}: {lots_of(draft.work.stock_of(found.id), draft.facts)}"
            return stay(task, refuse(scanned, expected, "Scan the lot, or say !no", (Word.LOT, Word.NO)))
        case _:
            return of_lot(task, draft, found, scanned.raw.strip(), task.pending)


def serial_step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    found = draft.work.products[task.product_id]
    match scanned:
        case Said(word=Word.NO):
            return stay(onward(task, Step.SCAN_PRODUCT), says.dropped())
        case Said(word=Word.SERIAL, argument=number) if number:
            return serial(task, draft, found, number)
        case ProductScan(product=again, serial=number) if again.id == found.id and number:
            return serial(task, draft, found, number)
        case Said() | ProductScan():
            expected = f"a serial number of {found.sku}"
            return stay(task, refuse(scanned, expected, "Scan it, or say !no", (Word.SERIAL, Word.NO)))
        case _:
            return serial(task, draft, found, scanned.raw.strip())


def set_count(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!qty N: of the product scanned last, N in a row and not the number of scans."""
    if not task.product_id or not task.count:
        return stay(task, refusals.no_count_yet())
    found = draft.work.products[task.product_id]
    if naming.by_serial(found, draft.facts):
        return stay(task, refusals.serial_one_by_one(found.sku))
    try:
        wanted = units.quantity(argument, least=1)
    except units.BadValue:
        return stay(task, every_flow.bad_argument(Word.QTY, argument, "!qty 3, a whole number from 1"))
    more, is_out = wanted - task.count, task.step is Step.SCAN_OUT
    if not more:
        return stay(task, says.count_stands(wanted, found.sku))
    if (more > 0) is is_out:
        of_it = {i: n for i, n in draft.work.inside().items() if _is_of(i, task)}
        return _back(replace(task, count=wanted), draft, found, of_it, abs(more))
    if abs(more) > draft.work.left(found.id):
        return stay(task, refusals.too_many(task.count + draft.work.left(found.id), found.sku, wanted))
    stock = tuple(each for each in draft.work.stock_of(found.id) if each.item.lot_id == task.lot_id)
    return _take(task, draft, found, stock, abs(more), wanted)


def _is_of(item: Item, task: PackTask) -> bool:
    return (item.product_id, item.lot_id) == (task.product_id, task.lot_id)


def _may_pack(work: Work, found: Product, eaches: int) -> Message | None:
    if not work.has(found.id):
        wanted = says.listed(work.products[id_].sku for id_ in work.products_left())
        return refusals.not_in_order(found.sku, work.order.number, wanted or "nothing any more")
    left = work.left(found.id)
    if not left:
        return refusals.surplus(found.sku, work.packed(found.id), work.order.number)
    if eaches > left:
        return refusals.too_many(left, found.sku, eaches)
    return None


def _take(
    task: PackTask, draft: Draft, found: Product, stock: tuple[Content, ...], eaches: int, count: int = 0
) -> Turn[PackTask]:
    """Move units into the parcel; `count` is how many in a row that makes, 0: told from the task."""
    there = sum(each.on_hand for each in stock)
    if there < eaches:
        totes = says.listed(each.code for each in draft.work.totes)
        return stay(task, refusals.not_in_totes(found.sku, there, totes))
    if (refusal := closing.box_refuses(task, draft.work, found.weight_g * eaches, draft.facts)) is not None:
        return stay(task, refusal)
    lot_id = stock[0].item.lot_id
    is_run = (task.step, task.product_id, task.lot_id) == (Step.SCAN_PRODUCT, found.id, lot_id)
    draft.pack(task.parcel_id, stock, eaches)
    run = count or (task.count if is_run else 0) + eaches
    after = Step.SCAN_OUT if task.step is Step.SCAN_OUT else Step.SCAN_PRODUCT
    counted = replace(onward(task, after), product_id=found.id, lot_id=lot_id, count=run)
    said = says.packed(
        eaches, found.sku, draft.work.units_left, draft.work.order.number, marks.careful(found)
    )
    if draft.work.units_left or after is Step.SCAN_OUT:
        return draft.turn(counted, said)
    return closing.all_in(counted, draft)


# --- out of it again -----------------------------------------------------------------------------------
def out_step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    work = draft.work
    parcel = work.parcel(task.parcel_id)
    match scanned:
        case ProductScan(product=found):
            return _out(task, draft, found, scanned)
        case UnknownScan(raw=raw) if raw in {item.serial for item in work.inside()}:
            item = next(item for item in work.inside() if item.serial == raw)
            return _remove(task, draft, work.products[item.product_id], {item: 1}, 1)
        case Said(word=Word.QTY, argument=argument):
            return set_count(task, draft, argument)
        case Said(word=Word.DONE | Word.REMOVE):
            return stay(onward(task, Step.SCAN_PRODUCT), says.taking_out_ended())
        case _:
            expected = f"a product that is in parcel {parcel.number}"
            return stay(task, refuse(scanned, expected, "Scan the unit, or say !done", OUT_WORDS))


def _out(task: PackTask, draft: Draft, found: Product, scan: ProductScan) -> Turn[PackTask]:
    inside = {item: n for item, n in draft.work.inside().items() if item.product_id == found.id}
    if not inside:
        skus = says.listed({draft.work.products[item.product_id].sku for item in draft.work.inside()})
        number = draft.work.parcel(task.parcel_id).number
        return stay(task, refusals.not_in_parcel(found.sku, number, skus or "nothing"))
    if scan.lot:
        inside = {item: n for item, n in inside.items() if lot_code(item, draft.facts) == scan.lot}
    if scan.serial:
        inside = {item: n for item, n in inside.items() if item.serial == scan.serial}
    if len(inside) != 1:
        return stay(task, refusals.finer(found.sku))
    return _remove(task, draft, found, inside, scan.eaches)


def _remove(
    task: PackTask, draft: Draft, found: Product, inside: dict[Item, int], eaches: int
) -> Turn[PackTask]:
    item = next(iter(inside))
    is_run = _is_of(item, task)
    run = (task.count if is_run else 0) + eaches
    counted = replace(task, product_id=found.id, lot_id=item.lot_id, count=run)
    return _back(counted, draft, found, inside, eaches, task)


def _back(
    task: PackTask,
    draft: Draft,
    found: Product,
    inside: dict[Item, int],
    eaches: int,
    before: PackTask | None = None,
) -> Turn[PackTask]:
    """Take units out of the parcel, back into the order's first tote; `before` is kept on a refusal."""
    there = sum(inside.values())
    if eaches > there:
        return stay(before or task, refusals.too_many_out(there, found.sku))
    if not draft.work.totes:
        return stay(before or task, refusals.no_tote(draft.work.order.number))
    tote, left = draft.work.totes[0], eaches
    for item, count in inside.items():
        taken = min(left, count)
        if taken:
            draft.unpack(task.parcel_id, item, taken, tote)
            left -= taken
    after = task if draft.work.units_inside else onward(task, Step.SCAN_PRODUCT)
    return draft.turn(after, says.taken_out(eaches, found.sku, tote.code))


# --- aside ---------------------------------------------------------------------------------------------
def damaged_step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    work = draft.work
    match scanned:
        case ProductScan(product=found):
            if (refusal := _may_pack(work, found, 1)) is not None:
                return stay(task, refusal)
            stock = work.stock_of(found.id)
            if scanned.lot:
                stock = tuple(e for e in stock if lot_code(e.item, draft.facts) == scanned.lot)
            if scanned.serial:
                stock = tuple(e for e in stock if e.item.serial == scanned.serial)
            return _aside(task, draft, found, stock)
        case UnknownScan(raw=raw) if (by_serial := loose_serial(work, raw)) is not None:
            return _aside(task, draft, by_serial, tuple(e for e in work.stock if e.item.serial == raw))
        case Said(word=Word.NO | Word.DAMAGED):
            return stay(onward(task, Step.SCAN_PRODUCT), says.dropped())
        case _:
            way_out = "Scan it, or say !no"
            return stay(task, refuse(scanned, "the damaged unit", way_out, (Word.NO,)))


def _aside(task: PackTask, draft: Draft, found: Product, stock: tuple[Content, ...]) -> Turn[PackTask]:
    if not stock:
        totes = says.listed(each.code for each in draft.work.totes)
        return stay(task, refusals.not_in_totes(found.sku, 0, totes))
    if len({each.item for each in stock}) > 1:
        return stay(task, refusals.finer(found.sku))
    place = next(iter(draft.facts.places_of_kind(PlaceKind.DAMAGED, 1)), None)
    if place is None:
        return stay(task, refusals.no_damaged_place())
    draft.take_away(stock[0], 1, Spot(place.id), Reason.DAMAGED)
    draft.write_off(found.id, 1)
    return closing.go_on(onward(task, Step.SCAN_PRODUCT), draft, says.damaged(found.sku, place.code))


# --- lots ----------------------------------------------------------------------------------------------
def lot_code(item: Item, facts: PackFacts) -> str:
    lot = facts.lot(item.lot_id) if item.lot_id else None
    return lot.code if lot else ""


def lots_of(stock: Iterable[Content], facts: PackFacts) -> str:
    codes = dict.fromkeys(lot_code(each.item, facts) for each in stock)
    return says.listed(code for code in codes if code)
