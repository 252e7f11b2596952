"""Goods go from where they lie into a carton: by product, exact lot and serial, or a whole plate at once."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Item, Product, Tracking
from fulfill.describe import describe, refuse
from fulfill.documents import Alter, Change, Doc, Field, Make
from fulfill.flows.vendor.taking import take
from fulfill.flows.vendor.task import (
    WORDS,
    Answer,
    Step,
    VendorFacts,
    VendorTask,
    afresh,
    open_carton,
    wanted,
)
from fulfill.messages import Message, every_flow
from fulfill.messages import vendor as say
from fulfill.messages import vendor_packing as tell
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.vendor_return import VendorLine


def pick(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step scan_candidate."""
    match scanned:
        case ProductScan():
            return _product(task, scanned, facts)
        case PlateScan(plate=plate):
            return _whole_plate(task, plate.id, f"{plate.kind} {plate.code}", facts)
        case PlaceScan(place=place):
            if place.is_outside or place.code.startswith("~"):
                return Turn(task, tell.not_there(place.code))
            return Turn(replace(task, place_id=place.id), tell.looks_at(place.code))
        case Said(word=Word.QTY, argument=text):
            return _quantity(task, text, facts)
        case Said(word=Word.SHORT):
            return _short(task, facts)
        case Said(word=Word.SKIP):
            return _skip(task, facts)
        case Said(word=Word.FULL):
            if open_carton(task.return_id, facts) is None:
                return Turn(task, tell.nothing_packed())
            return Turn(afresh(task, Step.SCAN_CARTON), tell.carton_full())
        case Said(word=Word.DONE):
            return _enough(task, facts)
        case UnknownScan(raw=raw) if lines := _with_serial(task, raw.strip(), facts):
            return _take(task, lines, 1, facts)
    expected = "goods of this return"
    return Turn(task, refuse(scanned, expected, "Scan what the list names", WORDS[Step.SCAN_CANDIDATE]))


def finer(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The steps scan_lot and scan_serial: which one of the product exactly."""
    product = facts.product(task.product_id)
    is_lot = task.step is Step.SCAN_LOT
    what = "lot" if is_lot else "serial"
    match scanned:
        case PlaceScan():
            return pick(afresh(task, Step.SCAN_CANDIDATE), scanned, facts)
        case Said(word=Word.NO):
            return Turn(afresh(task, Step.SCAN_CANDIDATE), tell.put_back(product.sku))
        case ProductScan(product=scan) if scan.id == product.id and (scanned.lot or scanned.serial):
            return _narrow(task, product, task.pending, scanned.lot, scanned.serial, facts)
        case Said(word=Word.LOT | Word.SERIAL, argument=text):
            return _finer_text(task, product, text.strip(), facts)
        case UnknownScan(raw=raw):
            return _finer_text(task, product, raw.strip(), facts)
    way_out = f"Scan the {what} on the piece, or say !{what} CODE"
    return Turn(task, refuse(scanned, f"the {what} of {product.sku}", way_out, WORDS[task.step]))


def _finer_text(task: VendorTask, product: Product, text: str, facts: VendorFacts) -> Answer:
    if task.step is Step.SCAN_LOT:
        return _narrow(task, product, task.pending, units.lot_in(text)[0], "", facts)
    element = units.element_in(text)
    serial = element.serial if element is not None and element.serial else text
    return _narrow(task, product, task.pending, "", serial, facts)


def _with_serial(task: VendorTask, serial: str, facts: VendorFacts) -> list[VendorLine]:
    """The one line with this serial; a number that two products bear does not tell which."""
    lines = [line for line in wanted(task, facts) if serial and line.item.serial == serial]
    return lines if len(lines) == 1 else []


def _product(task: VendorTask, scan: ProductScan, facts: VendorFacts) -> Answer:
    if not any(line.item.product_id == scan.product.id for line in wanted(task, facts)):
        return Turn(task, _not_wanted(task, scan, facts))
    return _narrow(task, scan.product, scan.eaches, scan.lot, scan.serial, facts)


def _not_wanted(task: VendorTask, scan: ProductScan, facts: VendorFacts) -> Message:
    number = facts.vendor_return(task.return_id).number
    lines = facts.vendor_lines(task.return_id)
    if any(line.picked and line.item.product_id == scan.product.id for line in lines):
        return tell.all_packed(scan.product.sku, number)
    return say.not_listed(describe(scan), number)


def _narrow(
    task: VendorTask, product: Product, eaches: int, lot: str, serial: str, facts: VendorFacts
) -> Answer:
    """Ask for what is still missing to know which goods these are, or pack them."""
    lines = [line for line in wanted(task, facts) if line.item.product_id == product.id]
    if product.tracking is Tracking.SERIAL and not serial:
        asking = replace(task, step=Step.SCAN_SERIAL, product_id=product.id, lot_id=0, count=0, pending=1)
        return Turn(asking, tell.needs_serial(product.sku))
    if product.tracking.by_lot and not lot and any(line.item.lot_id for line in lines):
        asking = replace(task, step=Step.SCAN_LOT, product_id=product.id, lot_id=0, count=0, pending=eaches)
        return Turn(asking, tell.needs_lot(product.sku))
    known = "" if serial else lot
    fitting = [line for line in lines if _is(line, known, serial, facts)]
    if not fitting:
        there = ", ".join(dict.fromkeys(filter(None, (_finest(line, facts) for line in lines))))
        return Turn(task, tell.not_this_one(serial or lot or product.sku, product.sku, there))
    return _at_place(task, fitting, eaches, facts)


def _at_place(task: VendorTask, lines: list[VendorLine], eaches: int, facts: VendorFacts) -> Answer:
    """The lines at the one place that the goods come from; where there are several, the worker tells."""
    here = [line for line in lines if line.spot.place_id == task.place_id]
    places = dict.fromkeys(facts.place(line.spot.place_id).code for line in lines)
    if not here and len(places) > 1 and not lines[0].item.serial:
        sku = facts.product(lines[0].item.product_id).sku
        return Turn(task, tell.which_place(sku, ", ".join(places)))
    return _take(task, here or lines, eaches, facts)


def _is(line: VendorLine, lot: str, serial: str, facts: VendorFacts) -> bool:
    found = facts.lot(line.item.lot_id)
    return serial in ("", line.item.serial) and (not lot or (found is not None and found.code == lot))


def _finest(line: VendorLine, facts: VendorFacts) -> str:
    lot = facts.lot(line.item.lot_id)
    return line.item.serial or (lot.code if lot else "")


def _take(task: VendorTask, lines: list[VendorLine], eaches: int, facts: VendorFacts) -> Answer:
    """So many of these lines, in their order, into the open carton."""
    item = lines[0].item
    same = (task.product_id, task.lot_id) == (item.product_id, item.lot_id)
    left = sum(line.left for line in lines)
    if eaches > left:
        return Turn(task, tell.too_many(facts.product(item.product_id).sku, eaches, left))
    shares: list[tuple[VendorLine, int]] = []
    wants = eaches
    for line in lines:
        if share := min(wants, line.left):
            shares.append((line, share))
            wants -= share
    counted = replace(
        task,
        step=Step.SCAN_CANDIDATE,
        product_id=item.product_id,
        lot_id=item.lot_id,
        count=(task.count if same and not item.serial else 0) + eaches,
        pending=0,
    )
    return take(task, counted, shares, facts)


def _whole_plate(task: VendorTask, plate_id: int, name: str, facts: VendorFacts) -> Answer:
    lines = [line for line in wanted(task, facts) if line.spot.plate_id == plate_id]
    if not lines:
        return Turn(task, say.not_listed(name, facts.vendor_return(task.return_id).number))
    return take(task, afresh(task, Step.SCAN_CANDIDATE), [(line, line.left) for line in lines], facts)


def _quantity(task: VendorTask, text: str, facts: VendorFacts) -> Answer:
    """`!qty N`: of what was scanned last, N are in the carton."""
    try:
        count = units.quantity(text)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("qty", text, "!qty 12"))
    if not task.product_id or not task.count:
        return Turn(task, tell.nothing_counted())
    sku = facts.product(task.product_id).sku
    if count < task.count:
        return Turn(task, tell.fewer_by_undo(sku, count, task.count))
    if count == task.count:
        left = sum(line.left for line in wanted(task, facts))
        return Turn(task, tell.packed(count, sku, left))
    item = Item(task.product_id, task.lot_id)
    lines = [line for line in wanted(task, facts) if line.item == item]
    if not lines:
        return Turn(task, tell.too_many(sku, count - task.count, 0))
    return _at_place(task, lines, count - task.count, facts)


def _short(task: VendorTask, facts: VendorFacts) -> Answer:
    """What should lie there does not: it comes off the list, and the place is to be counted."""
    line = next(iter(wanted(task, facts)), None)
    if line is None:
        return Turn(task, tell.nothing_left())
    fields: dict[str, Field] = {
        "place_id": line.spot.place_id,
        "reason": "short",
        "state": "open",
        "asked_us": facts.now_us,
    }
    changes = (_cut(line), Make(Doc.COUNT_REQUEST, facts.number(Doc.COUNT_REQUEST), fields))
    sku, place = facts.product(line.item.product_id).sku, facts.place(line.spot.place_id).code
    is_last = len(wanted(task, facts)) == 1 and open_carton(task.return_id, facts) is not None
    after = afresh(task, Step.SCAN_CARTON if is_last else Step.SCAN_CANDIDATE)
    return Turn(after, tell.short(line.left, sku, place), documents=changes)


def _cut(line: VendorLine) -> Change:
    return Alter(
        Doc.VENDOR_LINE,
        line.id,
        {"planned": line.planned, "picked": line.picked},
        {"planned": line.picked, "picked": line.picked},
    )


def _skip(task: VendorTask, facts: VendorFacts) -> Answer:
    lines = wanted(task, facts)
    if len(lines) < 2:
        return Turn(task, tell.nothing_else_first())
    rest = tuple(each for each in task.skipped if each != lines[0].id)
    later = replace(afresh(task, Step.SCAN_CANDIDATE), skipped=(*rest, lines[0].id))
    return Turn(later, tell.later(facts.product(lines[0].item.product_id).sku))


def _enough(task: VendorTask, facts: VendorFacts) -> Answer:
    """`!done`: what is not packed stays, and comes off the list once a person has agreed."""
    lines = wanted(task, facts)
    if open_carton(task.return_id, facts) is None:
        cartons = facts.vendor_cartons(task.return_id)
        return Turn(task, tell.all_in_cartons() if cartons else tell.nothing_packed())
    left = sum(line.left for line in lines)
    if left and not facts.confirmed:
        return Turn(task, tell.confirm_enough(left))
    changes = tuple(_cut(line) for line in lines)
    return Turn(afresh(task, Step.SCAN_CARTON), tell.carton_full(), documents=changes)
