"""Count: what lies at a place is scanned by somebody who is not told what should lie there.

scan_place --place--> scan_product --product--> (scan_lot) --> (give_expiry) --> scan_product
                           |    '-- product with serials --> scan_serial --serial--> scan_serial
                           '--!done--> booked, or: a second person must, or: it moved meanwhile
"""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.catalog import Product, Tracking
from fulfill.describe import refuse
from fulfill.flows.count import closing
from fulfill.flows.count.asking import WORDS, ask
from fulfill.flows.count.showing import show
from fulfill.flows.count.task import (
    CountFacts,
    CountRequest,
    CountTask,
    Step,
    Tally,
    fingerprint,
)
from fulfill.messages import count as say
from fulfill.messages import every_flow
from fulfill.people import Act
from fulfill.places import Place, Plate, PlateKind
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

__all__ = [
    "ACT",
    "AGAIN",
    "NAME",
    "CountFacts",
    "CountRequest",
    "CountTask",
    "Step",
    "Tally",
    "ask",
    "begin",
    "show",
    "step",
]

NAME = "count"
ACT = Act.COUNT
AGAIN = True
COUNT_MAX = 9_999_999

Answer = Turn[CountTask]


def begin(facts: CountFacts) -> Answer:  # noqa: ARG001 - every flow begins with its facts
    return Turn(CountTask(), every_flow.ready(NAME))


def step(task: CountTask, scanned: Scanned, facts: CountFacts) -> Answer:
    takes = WORDS[task.step]
    if isinstance(scanned, Said):
        if scanned.word not in takes:
            return Turn(task, every_flow.word_not_here(scanned.word, takes))
        return _on_word(task, scanned, facts)
    match task.step, scanned:
        case Step.SCAN_PLACE, PlaceScan(place=place):
            return _start(task, place, facts)
        case Step.SCAN_PLACE, _:
            return Turn(task, refuse(scanned, "a place", "Scan the label of the place that you count", takes))
        case Step.SCAN_PRODUCT | Step.SCAN_SERIAL, ProductScan():
            return _take(task, scanned, facts)
        case Step.SCAN_PRODUCT | Step.SCAN_SERIAL, PlateScan(plate=plate):
            return _turn_to_plate(task, plate, facts)
        case Step.SCAN_SERIAL, UnknownScan(raw=raw, is_bare=True):
            return _take_serial(task, raw, facts)
        case Step.SCAN_LOT | Step.GIVE_EXPIRY, ProductScan(product=product, lot=lot, expires_on=day) if (
            task.waiting and product.id == task.waiting.product_id and (lot or task.waiting.lot)
        ):
            return _take_lot(task, lot or task.waiting.lot, day, facts)
        case Step.SCAN_LOT, UnknownScan(raw=raw, is_bare=True):
            return _take_lot(task, *units.lot_in(raw), facts)
        case Step.GIVE_EXPIRY, UnknownScan(raw=raw, is_bare=True):
            return _take_expiry(task, raw, facts)
        case _:
            return Turn(task, refuse(scanned, *_expected(task), takes))


def _expected(task: CountTask) -> tuple[str, str]:
    match task.step:
        case Step.SCAN_LOT:
            return "the lot", "Scan the lot, or say !lot and its code"
        case Step.GIVE_EXPIRY:
            return "the last valid day", "Say !expiry and the day, like !expiry 2027-03-31"
        case Step.SCAN_SERIAL:
            return "a serial", "Scan the next serial or product, or say !done"
    return "a product", "Scan what lies here, or say !done when that is all"


def _on_word(task: CountTask, said: Said, facts: CountFacts) -> Answer:
    match said.word:
        case Word.DONE:
            return closing.close(task, facts)
        case Word.QTY:
            return _set_count(task, said, facts)
        case Word.LOT:
            return _take_lot(task, said.argument, "", facts)
        case Word.EXPIRY:
            return _take_expiry(task, said.argument, facts)
        case Word.SERIAL:
            return _take_serial(task, said.argument, facts)
    place = facts.place(task.place_id).code
    return Turn(None, every_flow.cancelled(f"The count of {place}"), cancelled=True)


def _start(task: CountTask, place: Place, facts: CountFacts) -> Answer:
    if place.is_outside or place.code.startswith("~"):
        return Turn(task, say.not_countable(place.code))
    if not closing.may_count(task, place.id, facts):
        return Turn(task, say.other_counter(place.code))
    started = CountTask(Step.SCAN_PRODUCT, place.id, facts.last_move(), fingerprint(place.id, facts))
    return Turn(started, say.started(place.code))


def _turn_to_plate(task: CountTask, plate: Plate, facts: CountFacts) -> Answer:
    if plate.order_id is not None or plate.kind is PlateKind.CARTON:
        return Turn(task, say.plate_of_order(plate.code))
    if plate.place_id != task.place_id:
        where = facts.place(plate.place_id).code if plate.place_id else "no place"
        return Turn(task, say.plate_elsewhere(plate.code, where))
    turned = replace(task, step=Step.SCAN_PRODUCT, plate_id=plate.id, waiting=None)
    return Turn(turned, say.on_plate(f"{plate.kind} {plate.code}"))


# --- what is seen -------------------------------------------------------------------------------------


def _take(task: CountTask, scan: ProductScan, facts: CountFacts) -> Answer:
    product = scan.product
    seen = Tally(task.plate_id, product.id, count=scan.eaches)
    if product.tracking is Tracking.SERIAL:
        if scan.eaches > 1:
            return Turn(task, say.one_by_one(product.sku))
        waits = replace(task, step=Step.SCAN_SERIAL, waiting=replace(seen, count=0))
        if not scan.serial:
            return Turn(waits, say.ask_serial(product.sku))
        answer = _take_serial(waits, scan.serial, facts)
        return replace(answer, task=task) if answer.task == waits else answer
    if not product.tracking.by_lot:
        return _add(task, seen, product)
    last = task.tallies[-1] if task.tallies else None
    is_same = last is not None and (last.plate_id, last.product_id) == (task.plate_id, product.id)
    lot = scan.lot or (last.lot if last and is_same else "")
    waits = replace(task, step=Step.SCAN_LOT, waiting=seen)
    if not lot:
        return Turn(waits, say.ask_lot(product.sku))
    answer = _take_lot(waits, lot, scan.expires_on, facts)
    return replace(answer, task=task) if answer.task == waits else answer


def _take_lot(task: CountTask, lot: str, expires_on: str, facts: CountFacts) -> Answer:
    waiting = task.waiting
    assert waiting is not None, task
    product = facts.product(waiting.product_id)
    try:
        lot = units.code(lot)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("lot", lot, "!lot L-2027"))
    known = facts.lot_by_code(product.id, lot)
    before = next((t.expires_on for t in task.tallies if (t.product_id, t.lot) == (product.id, lot)), "")
    day = known.expires_on if known else before
    if day and expires_on and day != expires_on:
        return Turn(task, say.other_expiry(lot, product.sku, day, expires_on))
    seen = replace(waiting, lot=lot, expires_on=day or expires_on)
    if product.tracking is Tracking.LOT_EXPIRY and known is None and not seen.expires_on:
        return Turn(replace(task, step=Step.GIVE_EXPIRY, waiting=seen), say.ask_expiry(product.sku, lot))
    return _add(task, seen, product)


def _take_expiry(task: CountTask, text: str, facts: CountFacts) -> Answer:
    waiting = task.waiting
    assert waiting is not None, task
    day = units.day_in(text)
    if not day:
        return Turn(task, every_flow.bad_argument("expiry", text, "!expiry 2027-03-31"))
    return _add(task, replace(waiting, expires_on=day), facts.product(waiting.product_id))


def _take_serial(task: CountTask, raw: str, facts: CountFacts) -> Answer:
    waiting = task.waiting
    assert waiting is not None, task
    product = facts.product(waiting.product_id)
    element = units.element_in(raw)
    try:
        serial = units.code(element.serial if element is not None and element.serial else raw)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("serial", raw, "!serial SN-1001"))
    if any((tally.product_id, tally.serial) == (product.id, serial) for tally in task.tallies):
        return Turn(task, say.serial_twice(serial))
    seen = replace(waiting, serial=serial, count=1)
    tallies = (*task.tallies, seen)
    count = sum(tally.count for tally in tallies if tally.product_id == product.id)
    return Turn(replace(task, tallies=tallies), say.serial_counted(serial, count, product.sku))


def _add(task: CountTask, seen: Tally, product: Product) -> Answer:
    """One more sighting: added to its own tally, which becomes the last one."""
    before = next((tally.count for tally in task.tallies if tally.key == seen.key), 0)
    others = tuple(tally for tally in task.tallies if tally.key != seen.key)
    total = replace(seen, count=min(before + seen.count, COUNT_MAX))
    after = replace(task, step=Step.SCAN_PRODUCT, tallies=(*others, total), waiting=None)
    return Turn(after, say.counted(total.count, product.sku))


def _set_count(task: CountTask, said: Said, facts: CountFacts) -> Answer:
    """`!qty N`: so many of what was scanned last; 0 takes it out of the count."""
    if not task.tallies and task.waiting is None:
        return Turn(task, say.nothing_counted())
    last = task.waiting or task.tallies[-1]
    sku = facts.product(last.product_id).sku
    try:
        count = units.quantity(said.argument)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, "!qty 12"))
    if last.serial and count > 1:
        return Turn(task, say.one_by_one(sku))
    if task.waiting is not None:
        waiting = replace(last, count=count) if count else None
        step_ = task.step if count else Step.SCAN_PRODUCT
        return Turn(replace(task, step=step_, waiting=waiting), say.counted(count, sku))
    changed = (replace(last, count=count),) if count else ()
    return Turn(replace(task, tallies=(*task.tallies[:-1], *changed)), say.counted(count, sku))
