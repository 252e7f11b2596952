"""Putaway: bring what came in to the one place that the rules propose.

scan_source --plate----------------------------------> scan_place --proposed place--> done
     '--place--> scan_product --> (scan_lot, serial) ------^  '-- another allowed: scan it again
A pallet stays a pallet in reserve; onto a forward shelf the goods come off, and the plate is free.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.describe import refuse
from fulfill.facts import marked
from fulfill.flows.putaway.asking import ask, takes_of
from fulfill.flows.putaway.carrying import carried, is_source, loose, what_of
from fulfill.flows.putaway.placing import put
from fulfill.flows.putaway.showing import show
from fulfill.flows.putaway.task import SHELVES, SOURCES, Answer, PutawayFacts, PutawayTask, Step
from fulfill.messages import every_flow, stowing
from fulfill.messages import putaway as say
from fulfill.people import Act
from fulfill.places import Place, Plate, PlateKind, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

__all__ = [
    "ACT",
    "AGAIN",
    "NAME",
    "SHELVES",
    "SOURCES",
    "PutawayFacts",
    "PutawayTask",
    "Step",
    "ask",
    "begin",
    "show",
    "step",
]

NAME = "putaway"
ACT = Act.PUTAWAY
AGAIN = True


def begin(facts: PutawayFacts) -> Answer:
    if not facts.plates_waiting(1) and not facts.places_waiting(1):
        return Turn(None, say.nothing_waits())
    return Turn(PutawayTask(), every_flow.ready(NAME))


def step(task: PutawayTask, scanned: Scanned, facts: PutawayFacts) -> Answer:
    takes = takes_of(task)
    if isinstance(scanned, Said):
        if scanned.word not in takes:
            return Turn(task, every_flow.word_not_here(scanned.word, takes))
        return _on_word(task, scanned, facts)
    match task.step, scanned:
        case Step.SCAN_SOURCE, PlateScan(plate=plate):
            return _take_plate(task, plate, facts)
        case Step.SCAN_SOURCE, PlaceScan(place=place):
            return _take_from(task, place, facts)
        case Step.SCAN_SOURCE, _:
            way_out = "Scan goods that wait at a dock, stage or returns place"
            return Turn(task, refuse(scanned, "a pallet, a tote or a place", way_out, takes))
        case Step.SCAN_PRODUCT | Step.SCAN_LOT | Step.SCAN_SERIAL, ProductScan():
            return _take_product(task, scanned, facts)
        case Step.SCAN_LOT, UnknownScan(raw=raw):
            return _narrow(task, facts, lot=raw)
        case Step.SCAN_SERIAL, UnknownScan(raw=raw):
            return _narrow(task, facts, serial=raw)
        case Step.SCAN_PLACE, PlaceScan(place=place):
            return put(task, place, facts)
        case Step.SCAN_PLACE, _:
            return Turn(
                task, refuse(scanned, "the place where it goes", "Scan that place, or say !cancel", takes)
            )
        case _:
            expected = {Step.SCAN_LOT: "the lot", Step.SCAN_SERIAL: "the serial"}.get(task.step, "a product")
            return Turn(task, refuse(scanned, expected, "Scan what you take, or say !cancel", takes))


def _on_word(task: PutawayTask, said: Said, facts: PutawayFacts) -> Answer:
    match said.word:
        case Word.CANCEL:
            return Turn(None, every_flow.cancelled(what_of(task, facts)), cancelled=True)
        case Word.LOT:
            return _narrow(task, facts, lot=said.argument)
        case Word.SERIAL:
            return _narrow(task, facts, serial=said.argument)
    sku, place = facts.product(task.product_id).sku, facts.place(task.place_id).code
    free = sum(content.on_hand - content.held for content in loose(task, facts))
    try:
        quantity = units.quantity(said.argument, least=1)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, "!qty 12"))
    if quantity > free:
        return Turn(task, say.not_more(sku, free, place))
    changed = replace(task, quantity=quantity)
    return Turn(changed, say.taken(what_of(changed, facts), place))


def _take_plate(task: PutawayTask, plate: Plate, facts: PutawayFacts) -> Answer:
    if plate.kind is PlateKind.CARTON:
        return Turn(task, stowing.plate_is_parcel(plate.code))
    if plate.order_id is not None:
        return Turn(task, stowing.plate_has_order(plate.code))
    if plate.place_id is None or not facts.contents(Spot(plate.place_id, plate.id)):
        return Turn(task, stowing.plate_is_empty(plate.code))
    here = facts.place(plate.place_id)
    if not is_source(here):
        return Turn(task, say.not_a_source(f"{plate.kind} {plate.code}", here.code))
    taken = replace(task, step=Step.SCAN_PLACE, place_id=here.id, plate_id=plate.id)
    if any(content.held for content in carried(taken, facts)):
        return Turn(task, say.goods_are_held(plate.code))
    return Turn(taken, say.taken(what_of(taken, facts), here.code))


def _take_from(task: PutawayTask, place: Place, facts: PutawayFacts) -> Answer:
    if not is_source(place):
        return Turn(task, say.not_a_source(f"What lies at {place.code}", f"a {place.kind} place"))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=place.id)
    contents = loose(taken, facts)
    if not contents:
        return Turn(task, say.nothing_here(place.code))
    return Turn(taken, say.ask_product(place.code))


def _take_product(task: PutawayTask, scan: ProductScan, facts: PutawayFacts) -> Answer:
    if task.product_id not in (0, scan.product.id):
        return Turn(task, say.not_this_one(scan.product.sku, facts.place(task.place_id).code))
    named = replace(task, product_id=scan.product.id)
    if not loose(named, facts):
        return Turn(task, say.not_here(scan.product.sku, facts.place(task.place_id).code))
    answer = _narrow(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def _narrow(task: PutawayTask, facts: PutawayFacts, lot: str = "", serial: str = "") -> Answer:
    """One key of the product, by what was captured; where several are left, the finer code is asked."""
    here, product = facts.place(task.place_id), facts.product(task.product_id)
    contents = marked(loose(task, facts), product, lot, serial, facts)
    if not contents:
        return Turn(task, say.not_this_one(serial or lot or product.sku, here.code))
    if len(contents) > 1:
        step_ = Step.SCAN_SERIAL if contents[0].item.serial else Step.SCAN_LOT
        asked = replace(task, step=step_)
        is_serial = step_ is Step.SCAN_SERIAL
        return Turn(asked, say.ask_serial(product.sku) if is_serial else say.ask_lot(product.sku, here.code))
    item = contents[0].item
    taken = replace(task, step=Step.SCAN_PLACE, lot_id=item.lot_id, serial=item.serial)
    return Turn(taken, say.taken(what_of(taken, facts), here.code))
