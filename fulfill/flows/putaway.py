"""Putaway: bring what came in to the one place that the rules propose.

scan_source --plate----------------------------------> scan_place --proposed place--> done
     '--place--> scan_product --> (scan_lot, serial) ------^  '-- another allowed: scan it again
A pallet stays a pallet in reserve; onto a forward shelf the goods come off, and the plate is free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from fulfill import units
from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc
from fulfill.facts import Content, Facts
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, every_flow, stowing
from fulfill.messages import putaway as say
from fulfill.people import Act
from fulfill.places import Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Expect, Kind, Question, Turn

NAME = "putaway"
ACT = Act.PUTAWAY
AGAIN = True
SOURCES = (PlaceKind.DOCK, PlaceKind.STAGE, PlaceKind.RETURNS)
SHELVES = (PlaceKind.FORWARD, PlaceKind.RESERVE)
ASIDE = (PlaceKind.QUARANTINE, PlaceKind.DAMAGED)
SHOWN_MAX = 20


class Step(StrEnum):
    """Where the worker is; the values are part of the line protocol."""

    SCAN_SOURCE = "scan_source"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_PLACE = "scan_place"


@dataclass(frozen=True, slots=True)
class PutawayTask:
    """What is being carried: a whole plate, or `quantity` eaches (0: all that is free) of one key."""

    step: Step = Step.SCAN_SOURCE
    place_id: int = 0
    plate_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    serial: str = ""
    quantity: int = 0


class PutawayFacts(Facts, Protocol):
    """What putting away asks besides."""

    def plates_waiting(self, most: int = SHOWN_MAX) -> tuple[str, ...]:
        """Codes of plates with goods at docks, stages and returns places that belong to no order."""
        ...

    def places_waiting(self, most: int = SHOWN_MAX) -> tuple[str, ...]:
        """Codes of docks, stages and returns places with loose goods that are not held."""
        ...

    def places_with(self, product_id: int, most: int = SHOWN_MAX) -> tuple[Place, ...]:
        """Forward and reserve places where the product lies: forward first, then by sequence."""
        ...

    def empty_places(self, kind: PlaceKind, most: int = SHOWN_MAX) -> tuple[Place, ...]:
        """Places of a kind with nothing in them and not blocked, by sequence."""
        ...

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...


Answer = Turn[PutawayTask]


def begin(facts: PutawayFacts) -> Answer:
    if not facts.plates_waiting(1) and not facts.places_waiting(1):
        return Turn(None, say.nothing_waits())
    return Turn(PutawayTask(), every_flow.ready("put away"))


def ask(task: PutawayTask, facts: PutawayFacts) -> Question:
    prompt, expects = _asked(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in _takes(task)))
    document = facts.plate(task.plate_id).code if task.plate_id else ""
    left = sum(content.on_hand for content in _load(task, facts)) if task.step is Step.SCAN_PLACE else 0
    return Question(task.step, prompt, (*expects, words), document, 0, left)


def step(task: PutawayTask, scanned: Scanned, facts: PutawayFacts) -> Answer:
    takes = _takes(task)
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
            return _put(task, place, facts)
        case Step.SCAN_PLACE, _:
            return Turn(
                task, refuse(scanned, "the place where it goes", "Scan that place, or say !cancel", takes)
            )
        case _:
            expected = {Step.SCAN_LOT: "the lot", Step.SCAN_SERIAL: "the serial"}.get(task.step, "a product")
            return Turn(task, refuse(scanned, expected, "Scan what you take, or say !cancel", takes))


# --- what is asked ------------------------------------------------------------------------------------


def _takes(task: PutawayTask) -> tuple[Word, ...]:
    match task.step:
        case Step.SCAN_SOURCE:
            return ()
        case Step.SCAN_LOT:
            return (Word.LOT, Word.CANCEL)
        case Step.SCAN_SERIAL:
            return (Word.SERIAL, Word.CANCEL)
        case Step.SCAN_PLACE if not task.plate_id and not task.serial:
            return (Word.QTY, Word.CANCEL)
    return (Word.CANCEL,)


def _asked(task: PutawayTask, facts: PutawayFacts) -> tuple[Message, tuple[Expect, ...]]:
    if task.step is Step.SCAN_SOURCE:
        plates = Expect(Kind.TOTE, facts.plates_waiting(SHOWN_MAX))
        places = Expect(Kind.PLACE, facts.places_waiting(SHOWN_MAX))
        return say.ask_source(), tuple(each for each in (plates, places) if each.codes) or (plates, places)
    here = facts.place(task.place_id)
    if task.step is Step.SCAN_PRODUCT:
        found = dict.fromkeys(content.item.product_id for content in _loose(task, facts))
        products = [facts.product_codes(product_id) for product_id in list(found)[:SHOWN_MAX]]
        return say.ask_product(here.code), tuple(Expect(Kind.PRODUCT, codes) for codes in products)
    if task.step is Step.SCAN_PLACE:
        what, place = _what(task, facts), _proposed(task, facts)
        if not _load(task, facts):
            # Somebody took it away meanwhile: no place is right any more, and the words lead out.
            return say.plate_is_gone(what), ()
        if place is None:
            return say.ask_any_place(what), (Expect(Kind.PLACE),)
        return say.ask_place(what, place.code), (Expect(Kind.PLACE, (place.code,)),)
    sku, contents = facts.product(task.product_id).sku, _loose(task, facts)
    if task.step is Step.SCAN_SERIAL:
        serials = tuple(dict.fromkeys(content.item.serial for content in contents))
        return say.ask_serial(sku), (Expect(Kind.SERIAL, serials),)
    lots = [facts.lot(lot_id) for lot_id in dict.fromkeys(content.item.lot_id for content in contents)]
    return say.ask_lot(sku, here.code), (Expect(Kind.LOT, tuple(lot.code for lot in lots if lot)),)


def _on_word(task: PutawayTask, said: Said, facts: PutawayFacts) -> Answer:
    match said.word:
        case Word.CANCEL:
            return Turn(None, every_flow.cancelled(_what(task, facts)), cancelled=True)
        case Word.LOT:
            return _narrow(task, facts, lot=said.argument)
        case Word.SERIAL:
            return _narrow(task, facts, serial=said.argument)
    sku, place = facts.product(task.product_id).sku, facts.place(task.place_id).code
    free = sum(content.on_hand - content.held for content in _loose(task, facts))
    try:
        quantity = units.quantity(said.argument, least=1)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, "!qty 12"))
    if quantity > free:
        return Turn(task, say.not_more(sku, free, place))
    changed = replace(task, quantity=quantity)
    return Turn(changed, say.taken(_what(changed, facts), place))


# --- what is taken ------------------------------------------------------------------------------------


def _take_plate(task: PutawayTask, plate: Plate, facts: PutawayFacts) -> Answer:
    if plate.kind is PlateKind.CARTON:
        return Turn(task, stowing.plate_is_parcel(plate.code))
    if plate.order_id is not None:
        return Turn(task, stowing.plate_has_order(plate.code))
    if plate.place_id is None or not facts.contents(Spot(plate.place_id, plate.id)):
        return Turn(task, stowing.plate_is_empty(plate.code))
    here = facts.place(plate.place_id)
    if not _is_source(here):
        return Turn(task, say.not_a_source(f"{plate.kind} {plate.code}", here.code))
    taken = replace(task, step=Step.SCAN_PLACE, place_id=here.id, plate_id=plate.id)
    if any(content.held for content in _load(taken, facts)):
        return Turn(task, say.goods_are_held(plate.code))
    return Turn(taken, say.taken(_what(taken, facts), here.code))


def _take_from(task: PutawayTask, place: Place, facts: PutawayFacts) -> Answer:
    if not _is_source(place):
        return Turn(task, say.not_a_source(f"What lies at {place.code}", f"a {place.kind} place"))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=place.id)
    contents = _loose(taken, facts)
    if not contents:
        return Turn(task, say.nothing_here(place.code))
    return Turn(taken, say.ask_product(place.code))


def _take_product(task: PutawayTask, scan: ProductScan, facts: PutawayFacts) -> Answer:
    if task.product_id not in (0, scan.product.id):
        return Turn(task, say.not_this_one(scan.product.sku, facts.place(task.place_id).code))
    named = replace(task, product_id=scan.product.id)
    if not _loose(named, facts):
        return Turn(task, say.not_here(scan.product.sku, facts.place(task.place_id).code))
    answer = _narrow(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def _narrow(task: PutawayTask, facts: PutawayFacts, lot: str = "", serial: str = "") -> Answer:
    """One key of the product, by what was captured; where several are left, the finer code is asked."""
    here, product = facts.place(task.place_id), facts.product(task.product_id)
    contents = _loose(task, facts)
    if lot and product.tracking.by_lot:
        known = facts.lot_by_code(product.id, lot)
        contents = tuple(c for c in contents if known is not None and c.item.lot_id == known.id)
    if serial:
        contents = tuple(c for c in contents if c.item.serial == serial)
    if not contents:
        return Turn(task, say.not_this_one(serial or lot or product.sku, here.code))
    if len(contents) > 1:
        step_ = Step.SCAN_SERIAL if contents[0].item.serial else Step.SCAN_LOT
        asked = replace(task, step=step_)
        is_serial = step_ is Step.SCAN_SERIAL
        return Turn(asked, say.ask_serial(product.sku) if is_serial else say.ask_lot(product.sku, here.code))
    item = contents[0].item
    taken = replace(task, step=Step.SCAN_PLACE, lot_id=item.lot_id, serial=item.serial)
    return Turn(taken, say.taken(_what(taken, facts), here.code))


def _is_source(place: Place) -> bool:
    return place.kind in SOURCES and not place.code.startswith("~")


def _loose(task: PutawayTask, facts: PutawayFacts) -> tuple[Content, ...]:
    """What is free at the source, as far as the task has narrowed it."""
    return tuple(
        content
        for content in facts.contents(Spot(task.place_id))
        if content.on_hand > content.held
        and task.product_id in (0, content.item.product_id)
        and task.lot_id in (0, content.item.lot_id)
        and task.serial in ("", content.item.serial)
    )


def _load(task: PutawayTask, facts: PutawayFacts) -> tuple[Content, ...]:
    """Exactly what is carried, as it is now; nothing when it was taken away meanwhile."""
    if task.plate_id:
        return facts.contents(Spot(task.place_id, task.plate_id))
    found = _loose(task, facts)[:1]
    free = sum(content.on_hand - content.held for content in found)
    quantity = task.quantity or free
    return tuple(replace(content, on_hand=quantity, held=0) for content in found if quantity <= free)


def _what(task: PutawayTask, facts: PutawayFacts) -> str:
    if task.plate_id:
        plate = facts.plate(task.plate_id)
        return f"{plate.kind} {plate.code}"
    if not task.product_id:
        return "Putting away"
    sku = facts.product(task.product_id).sku
    if task.step is not Step.SCAN_PLACE:
        return sku
    return f"{sum(content.on_hand for content in _load(task, facts))} of {sku}"


# --- where it goes ------------------------------------------------------------------------------------


def _put(task: PutawayTask, place: Place, facts: PutawayFacts) -> Answer:
    load = _load(task, facts)
    what = _what(task, facts)
    is_gone = bool(task.plate_id) and facts.plate(task.plate_id).place_id != task.place_id
    if is_gone or not load:
        return Turn(task, say.plate_is_gone(what))
    if any(content.held for content in load):
        return Turn(task, say.goods_are_held(what))
    if (why_not := _why_not(place, load, facts)) is not None:
        return Turn(task, why_not)
    proposed = _proposed(task, facts)
    if proposed is not None and proposed.id != place.id and not facts.confirmed:
        return Turn(task, say.confirm_other_place(place.code, proposed.code))
    stays = bool(task.plate_id) and _stays_on_plate(facts.plate(task.plate_id), place)
    target = Spot(place.id, task.plate_id if stays else 0)
    moves = tuple(Move(c.item, c.on_hand, c.spot, target, Reason.PUTAWAY) for c in load)
    changes: tuple[Change, ...] = ()
    if task.plate_id:
        stands = {"place_id": place.id if stays else None}
        changes = (Alter(Doc.PLATE, task.plate_id, {"place_id": task.place_id}, stands),)
    return Turn(None, say.put_away(what, place.code), moves=moves, documents=changes)


def _stays_on_plate(plate: Plate, place: Place) -> bool:
    """Pallets are stored as pallets; totes are wanted back."""
    return plate.kind is PlateKind.PALLET and place.kind is not PlaceKind.FORWARD


def _why_not(place: Place, load: tuple[Content, ...], facts: PutawayFacts) -> Message | None:
    kinds = ASIDE if _is_barred(load, facts) else (*SHELVES, *ASIDE)
    if place.kind not in kinds:
        return stowing.wrong_kind(place.code, place.kind, f"a {' or '.join(kinds)} place")
    if place.is_blocked:
        return stowing.place_blocked(place.code)
    if not place.max_units and not place.max_weight_g:
        return None
    count = sum(content.on_hand for content in load)
    weight_g = sum(content.on_hand * facts.product(content.item.product_id).weight_g for content in load)
    return stowing.overload(place, facts.load_of(place.id), count, weight_g)


def _is_barred(load: tuple[Content, ...], facts: PutawayFacts) -> bool:
    """A blocked lot never comes to a shelf from which orders are picked."""
    lots = (facts.lot(content.item.lot_id) for content in load if content.item.lot_id)
    return any(lot.is_blocked for lot in lots if lot)


def _proposed(task: PutawayTask, facts: PutawayFacts) -> Place | None:
    """The one place: where the product lies already, else an empty one, else None."""
    load = _load(task, facts)
    if not load:
        return None
    return next((p for p in _candidates(task, load, facts) if _why_not(p, load, facts) is None), None)


def _candidates(task: PutawayTask, load: tuple[Content, ...], facts: PutawayFacts) -> Iterator[Place]:
    if _is_barred(load, facts):
        for kind in ASIDE:
            yield from facts.places_of_kind(kind)
        return
    yield from facts.places_with(load[0].item.product_id)
    is_pallet = bool(task.plate_id) and facts.plate(task.plate_id).kind is PlateKind.PALLET
    for kind in reversed(SHELVES) if is_pallet else SHELVES:
        yield from facts.empty_places(kind)
