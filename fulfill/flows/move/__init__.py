"""Move: carry stock from one place or plate to another, on a person's own account.

scan_source --place, plate--> scan_product --product--> (scan_lot, serial) --all, !qty--> scan_place
                                  |                                                          |
                                  '--place (a whole plate goes)-------> done <--place, plate-'
Only what is free moves: what is held for orders stays. Out of quarantine a supervisor must carry.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.describe import refuse
from fulfill.facts import marked
from fulfill.flows.move.asking import ask, expected_at, takes_of
from fulfill.flows.move.carrying import free_at, is_ours, source_name
from fulfill.flows.move.placing import not_this_plate, put, put_on_plate, put_plate
from fulfill.flows.move.showing import show
from fulfill.flows.move.task import REASONS, Answer, MoveFacts, MoveTask, Step
from fulfill.ledger import Reason
from fulfill.messages import every_flow, stowing
from fulfill.messages import move as say
from fulfill.people import Act
from fulfill.places import Place, Plate, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

__all__ = [
    "ACT",
    "AGAIN",
    "NAME",
    "MoveFacts",
    "MoveTask",
    "Step",
    "ask",
    "begin",
    "show",
    "step",
]

NAME = "move"
ACT = Act.MOVE
AGAIN = True


def begin(facts: MoveFacts) -> Answer:  # noqa: ARG001 - every flow begins with its facts
    return Turn(MoveTask(), every_flow.ready(NAME))


def step(task: MoveTask, scanned: Scanned, facts: MoveFacts) -> Answer:
    takes = takes_of(task)
    if isinstance(scanned, Said):
        if scanned.word not in takes:
            return Turn(task, every_flow.word_not_here(scanned.word, takes))
        return _on_word(task, scanned, facts)
    match task.step, scanned:
        case Step.SCAN_SOURCE, PlaceScan(place=place):
            return _take_from_place(task, place, facts)
        case Step.SCAN_SOURCE, PlateScan(plate=plate):
            return _take_from_plate(task, plate, facts)
        case Step.SCAN_SOURCE, _:
            way_out = "Scan where you take from"
            return Turn(task, refuse(scanned, "a place, a pallet or a tote", way_out, takes))
        case _, ProductScan():
            return _take_product(task, scanned, facts)
        case Step.SCAN_LOT, UnknownScan(raw=raw):
            return _narrow(task, facts, lot=raw)
        case Step.SCAN_SERIAL, UnknownScan(raw=raw):
            return _narrow(task, facts, serial=raw)
        case Step.SCAN_PRODUCT, PlaceScan(place=place) if task.plate_id and not task.count:
            return put_plate(task, place, facts)
        case Step.SCAN_PRODUCT | Step.SCAN_PLACE, PlaceScan(place=place) if task.count:
            return put(task, place, 0, facts)
        case Step.SCAN_PRODUCT | Step.SCAN_PLACE, PlateScan(plate=plate) if task.count:
            return put_on_plate(task, plate, facts)
        case _:
            return Turn(task, refuse(scanned, *expected_at(task), takes))


def _on_word(task: MoveTask, said: Said, facts: MoveFacts) -> Answer:
    match said.word:
        case Word.CANCEL:
            return Turn(None, every_flow.cancelled("The move"), cancelled=True)
        case Word.LOT:
            return _narrow(task, facts, lot=said.argument)
        case Word.SERIAL:
            return _narrow(task, facts, serial=said.argument)
        case Word.DAMAGED:
            return Turn(replace(task, reason=str(Reason.DAMAGED)), say.reason_noted(Reason.DAMAGED))
        case Word.REASON:
            reason = said.argument.lower()
            if reason not in REASONS:
                return Turn(task, say.bad_reason(said.argument, ", ".join(REASONS)))
            return Turn(replace(task, reason=reason), say.reason_noted(reason))
    try:
        count = units.quantity(said.argument)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, "!qty 12"))
    if count:
        return _count(task, count, facts, is_said=True)
    sku = facts.product(task.product_id).sku
    empty = replace(task, step=Step.SCAN_PRODUCT, product_id=0, lot_id=0, serial="", count=0)
    return Turn(empty, say.dropped(sku))


def _take_from_place(task: MoveTask, place: Place, facts: MoveFacts) -> Answer:
    if not is_ours(place):
        return Turn(task, say.not_a_place_of_ours(place.code))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=place.id)
    if not free_at(taken, facts):
        return Turn(task, say.nothing_free(place.code))
    return Turn(taken, say.source_taken(place.code))


def _take_from_plate(task: MoveTask, plate: Plate, facts: MoveFacts) -> Answer:
    if (why_not := not_this_plate(plate)) is not None:
        return Turn(task, why_not)
    if plate.place_id is None or not facts.contents(Spot(plate.place_id, plate.id)):
        return Turn(task, stowing.plate_is_empty(plate.code))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=plate.place_id, plate_id=plate.id)
    return Turn(taken, say.source_taken(source_name(taken, facts)))


def _take_product(task: MoveTask, scan: ProductScan, facts: MoveFacts) -> Answer:
    where = source_name(task, facts)
    if task.product_id not in (0, scan.product.id):
        now = f"{task.count} of {facts.product(task.product_id).sku}"
        return Turn(task, say.one_at_a_time(scan.product.sku, now))
    if task.count:
        # The key is known by now: a finer code must be the same one, a plain one counts more of it.
        lot = facts.lot(task.lot_id)
        if scan.serial not in ("", task.serial) or (lot and scan.lot not in ("", lot.code)):
            return Turn(task, say.one_at_a_time(scan.raw, f"{task.count} of {scan.product.sku}"))
        return _count(task, task.count + scan.eaches, facts)
    named = replace(task, product_id=scan.product.id, scanned=scan.eaches)
    if not free_at(named, facts):
        return Turn(task, say.not_here(scan.product.sku, where))
    answer = _narrow(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def _narrow(task: MoveTask, facts: MoveFacts, lot: str = "", serial: str = "") -> Answer:
    """One key of the product, by what was captured; where several are left, the finer code is asked."""
    where, product = source_name(task, facts), facts.product(task.product_id)
    contents = marked(free_at(task, facts), product, lot, serial, facts)
    if not contents:
        return Turn(task, say.not_here(serial or lot or product.sku, where))
    if len(contents) > 1:
        if contents[0].item.serial:
            return Turn(replace(task, step=Step.SCAN_SERIAL), say.ask_serial(product.sku))
        return Turn(replace(task, step=Step.SCAN_LOT), say.ask_lot(product.sku, where))
    item = contents[0].item
    found = replace(task, lot_id=item.lot_id, serial=item.serial)
    answer = _count(found, max(1, task.scanned), facts)
    return replace(answer, task=task) if answer.task == found else answer


def _count(task: MoveTask, count: int, facts: MoveFacts, *, is_said: bool = False) -> Answer:
    """The count, if so many are free; the step goes on by itself when that is all there is."""
    sku, contents = facts.product(task.product_id).sku, free_at(task, facts)
    free = sum(content.on_hand - content.held for content in contents)
    if count > free:
        held = sum(content.held for content in contents)
        return Turn(task, say.not_more(sku, free, held, source_name(task, facts)))
    is_all = is_said or count == free
    counted = replace(task, step=Step.SCAN_PLACE if is_all else Step.SCAN_PRODUCT, count=count, scanned=0)
    return Turn(counted, say.counted(count, sku))
