"""Move: carry stock from one place or plate to another, on a person's own account.

scan_source --place, plate--> scan_product --product--> (scan_lot, serial) --all, !qty--> scan_place
                                  |                                                          |
                                  '--place (a whole plate goes)-------> done <--place, plate-'
Only what is free moves: what is held for orders stays. Out of quarantine a supervisor must carry.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from fulfill import units
from fulfill.describe import refuse
from fulfill.documents import Alter, Change, Doc
from fulfill.facts import Content, Facts
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, every_flow, stowing
from fulfill.messages import move as say
from fulfill.people import Act
from fulfill.places import Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Expect, Kind, Question, Turn

NAME = "move"
ACT = Act.MOVE
AGAIN = True
SHOWN_MAX = 20
GUARDED = frozenset(
    {PlaceKind.QUARANTINE, PlaceKind.DAMAGED, PlaceKind.RETURNS, PlaceKind.VENDOR, PlaceKind.SCRAP}
)
REASONS = (Reason.MOVE, Reason.REPLENISH, Reason.DAMAGED, Reason.DISPOSE)


class Step(StrEnum):
    """Where the worker is; the values are part of the line protocol."""

    SCAN_SOURCE = "scan_source"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_PLACE = "scan_place"


@dataclass(frozen=True, slots=True)
class MoveTask:
    """What is carried: `count` eaches of one key from a place, or from a plate that stands there.

    Attributes:
        scanned: eaches of the product scan that still waits for its lot or serial.
        reason: "" lets the target's kind decide.
    """

    step: Step = Step.SCAN_SOURCE
    place_id: int = 0
    plate_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    serial: str = ""
    count: int = 0
    scanned: int = 0
    reason: str = ""


class MoveFacts(Facts, Protocol):
    """What moving asks besides."""

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...


Answer = Turn[MoveTask]


def begin(facts: MoveFacts) -> Answer:  # noqa: ARG001 - every flow begins with its facts
    return Turn(MoveTask(), every_flow.ready(NAME))


def ask(task: MoveTask, facts: MoveFacts) -> Question:
    prompt, expects = _asked(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in _takes(task)))
    document = _source_name(task, facts) if task.place_id else ""
    return Question(task.step, prompt, (*expects, words), document, 0, task.count)


def step(task: MoveTask, scanned: Scanned, facts: MoveFacts) -> Answer:
    takes = _takes(task)
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
            return _put_plate(task, place, facts)
        case Step.SCAN_PRODUCT | Step.SCAN_PLACE, PlaceScan(place=place) if task.count:
            return _put(task, place, 0, facts)
        case Step.SCAN_PRODUCT | Step.SCAN_PLACE, PlateScan(plate=plate) if task.count:
            return _put_on_plate(task, plate, facts)
        case _:
            return Turn(task, refuse(scanned, *_expected(task), takes))


# --- what is asked ------------------------------------------------------------------------------------


def _takes(task: MoveTask) -> tuple[Word, ...]:
    match task.step:
        case Step.SCAN_SOURCE:
            return ()
        case Step.SCAN_LOT:
            return (Word.LOT, Word.CANCEL)
        case Step.SCAN_SERIAL:
            return (Word.SERIAL, Word.CANCEL)
        case _ if task.count:
            return (Word.QTY, Word.DAMAGED, Word.REASON, Word.CANCEL)
    return (Word.DAMAGED, Word.REASON, Word.CANCEL)


def _expected(task: MoveTask) -> tuple[str, str]:
    match task.step:
        case Step.SCAN_LOT:
            return "the lot", "Scan the lot that you take, or say !cancel"
        case Step.SCAN_SERIAL:
            return "the serial", "Scan the serial that you take, or say !cancel"
        case _ if task.count:
            return "a place, a pallet or a tote", "Scan where it goes, or say !cancel"
    return "a product", "Scan what you take, or say !cancel"


def _asked(task: MoveTask, facts: MoveFacts) -> tuple[Message, tuple[Expect, ...]]:
    if task.step is Step.SCAN_SOURCE:
        return say.ask_source(), (Expect(Kind.PLACE), Expect(Kind.TOTE))
    where = _source_name(task, facts)
    if not task.product_id:
        found = dict.fromkeys(content.item.product_id for content in _free(task, facts))
        products = tuple(
            Expect(Kind.PRODUCT, facts.product_codes(product_id)) for product_id in list(found)[:SHOWN_MAX]
        )
        if task.plate_id:
            return say.ask_product_or_place(where), (*products, Expect(Kind.PLACE))
        return say.ask_product(where), products
    sku, contents = facts.product(task.product_id).sku, _free(task, facts)
    if task.step is Step.SCAN_LOT:
        lots = [facts.lot(lot_id) for lot_id in dict.fromkeys(content.item.lot_id for content in contents)]
        return say.ask_lot(sku, where), (Expect(Kind.LOT, tuple(lot.code for lot in lots if lot)),)
    if task.step is Step.SCAN_SERIAL:
        serials = tuple(content.item.serial for content in contents)
        return say.ask_serial(sku), (Expect(Kind.SERIAL, serials),)
    targets = (Expect(Kind.PLACE), Expect(Kind.TOTE))
    left = sum(content.on_hand - content.held for content in contents) - task.count
    if task.step is Step.SCAN_PRODUCT and left > 0:
        more = Expect(Kind.PRODUCT, facts.product_codes(task.product_id), left)
        return say.ask_more(task.count, sku), (more, *targets)
    return say.ask_place(task.count, sku), targets


def _source_name(task: MoveTask, facts: MoveFacts) -> str:
    if task.plate_id:
        plate = facts.plate(task.plate_id)
        return f"{plate.kind} {plate.code}"
    return facts.place(task.place_id).code


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


# --- what is taken ------------------------------------------------------------------------------------


def _take_from_place(task: MoveTask, place: Place, facts: MoveFacts) -> Answer:
    if not _is_ours(place):
        return Turn(task, say.not_a_place_of_ours(place.code))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=place.id)
    if not _free(taken, facts):
        return Turn(task, say.nothing_free(place.code))
    return Turn(taken, say.source_taken(place.code))


def _take_from_plate(task: MoveTask, plate: Plate, facts: MoveFacts) -> Answer:
    if (why_not := _not_this_plate(plate)) is not None:
        return Turn(task, why_not)
    if plate.place_id is None or not facts.contents(Spot(plate.place_id, plate.id)):
        return Turn(task, stowing.plate_is_empty(plate.code))
    taken = replace(task, step=Step.SCAN_PRODUCT, place_id=plate.place_id, plate_id=plate.id)
    return Turn(taken, say.source_taken(_source_name(taken, facts)))


def _not_this_plate(plate: Plate) -> Message | None:
    if plate.kind is PlateKind.CARTON:
        return stowing.plate_is_parcel(plate.code)
    return stowing.plate_has_order(plate.code) if plate.order_id is not None else None


def _is_ours(place: Place) -> bool:
    return not place.is_outside and not place.code.startswith("~")


def _free(task: MoveTask, facts: MoveFacts) -> tuple[Content, ...]:
    """What is free at the source, as far as the task has narrowed it."""
    return tuple(
        content
        for content in facts.contents(Spot(task.place_id, task.plate_id))
        if content.on_hand > content.held
        and task.product_id in (0, content.item.product_id)
        and task.lot_id in (0, content.item.lot_id)
        and task.serial in ("", content.item.serial)
    )


def _take_product(task: MoveTask, scan: ProductScan, facts: MoveFacts) -> Answer:
    where = _source_name(task, facts)
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
    if not _free(named, facts):
        return Turn(task, say.not_here(scan.product.sku, where))
    answer = _narrow(named, facts, scan.lot, scan.serial)
    return replace(answer, task=task) if answer.task == named else answer


def _narrow(task: MoveTask, facts: MoveFacts, lot: str = "", serial: str = "") -> Answer:
    """One key of the product, by what was captured; where several are left, the finer code is asked."""
    where, product = _source_name(task, facts), facts.product(task.product_id)
    contents = _free(task, facts)
    if lot and product.tracking.by_lot:
        known = facts.lot_by_code(product.id, lot)
        contents = tuple(c for c in contents if known is not None and c.item.lot_id == known.id)
    if serial:
        contents = tuple(c for c in contents if c.item.serial == serial)
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
    sku, contents = facts.product(task.product_id).sku, _free(task, facts)
    free = sum(content.on_hand - content.held for content in contents)
    if count > free:
        held = sum(content.held for content in contents)
        return Turn(task, say.not_more(sku, free, held, _source_name(task, facts)))
    is_all = is_said or count == free
    counted = replace(task, step=Step.SCAN_PLACE if is_all else Step.SCAN_PRODUCT, count=count, scanned=0)
    return Turn(counted, say.counted(count, sku))


# --- where it goes ------------------------------------------------------------------------------------


def _put(task: MoveTask, place: Place, plate_id: int, facts: MoveFacts) -> Answer:
    target = Spot(place.id, plate_id)
    source = Spot(task.place_id, task.plate_id)
    if target == source:
        return Turn(task, say.same_place(_source_name(task, facts)))
    contents = _free(task, facts)[:1]
    free = sum(content.on_hand - content.held for content in contents)
    sku = facts.product(task.product_id).sku
    if task.count > free:
        held = sum(content.held for content in contents)
        return Turn(task, say.not_more(sku, free, held, _source_name(task, facts)))
    carried = tuple(replace(content, on_hand=task.count) for content in contents)
    if (why_not := _why_not(task, place, carried, facts)) is not None:
        return Turn(task, why_not)
    moves = tuple(Move(c.item, c.on_hand, c.spot, target, _reason(task, place)) for c in carried)
    where = f"{facts.plate(plate_id).code} at {place.code}" if plate_id else place.code
    return Turn(None, say.moved(f"{task.count} of {sku}", _source_name(task, facts), where), moves=moves)


def _put_on_plate(task: MoveTask, plate: Plate, facts: MoveFacts) -> Answer:
    if (why_not := _not_this_plate(plate)) is not None:
        return Turn(task, why_not)
    if plate.place_id is None:
        return Turn(task, stowing.plate_stands_nowhere(plate.code))
    return _put(task, facts.place(plate.place_id), plate.id, facts)


def _put_plate(task: MoveTask, place: Place, facts: MoveFacts) -> Answer:
    """The whole plate with all that lies on it."""
    plate = facts.plate(task.plate_id)
    contents = facts.contents(Spot(task.place_id, task.plate_id))
    if plate.place_id != task.place_id or not contents:
        return Turn(task, say.gone(plate.code))
    if place.id == task.place_id:
        return Turn(task, say.same_place(place.code))
    if any(content.held for content in contents):
        return Turn(task, say.plate_held(plate.code))
    if (why_not := _why_not(task, place, contents, facts)) is not None:
        return Turn(task, why_not)
    target, reason = Spot(place.id, plate.id), _reason(task, place)
    moves = tuple(Move(c.item, c.on_hand, c.spot, target, reason) for c in contents)
    stands: Change = Alter(Doc.PLATE, plate.id, {"place_id": task.place_id}, {"place_id": place.id})
    source = facts.place(task.place_id).code
    message = say.moved(_source_name(task, facts), source, place.code)
    return Turn(None, message, moves=moves, documents=(stands,))


def _why_not(task: MoveTask, place: Place, carried: tuple[Content, ...], facts: MoveFacts) -> Message | None:
    if not _is_ours(place):
        return say.not_a_place_of_ours(place.code)
    if place.is_blocked:
        return stowing.place_blocked(place.code)
    source = facts.place(task.place_id)
    if source.kind in GUARDED and place.kind not in GUARDED and not facts.operator.may(Act.OVERRIDE):
        return say.guarded(source.code, source.kind)
    is_same = place.id == source.id
    if is_same or (not place.max_units and not place.max_weight_g):
        return None
    count = sum(content.on_hand for content in carried)
    weight_g = sum(content.on_hand * facts.product(content.item.product_id).weight_g for content in carried)
    return stowing.overload(place, facts.load_of(place.id), count, weight_g)


def _reason(task: MoveTask, place: Place) -> Reason:
    if task.reason:
        return Reason(task.reason)
    by_kind = {PlaceKind.DAMAGED: Reason.DAMAGED, PlaceKind.SCRAP: Reason.DISPOSE}
    return by_kind.get(place.kind, Reason.MOVE)
