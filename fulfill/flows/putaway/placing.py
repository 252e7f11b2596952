"""Where it goes: the one place that the rules propose, and any other that they allow."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill.documents import Alter, Change, Doc
from fulfill.facts import Content
from fulfill.flows.putaway.carrying import carried, what_of
from fulfill.flows.putaway.task import ASIDE, SHELVES, Answer, PutawayFacts, PutawayTask
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, stowing
from fulfill.messages import putaway as say
from fulfill.places import Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.turn import Turn


def put(task: PutawayTask, place: Place, facts: PutawayFacts) -> Answer:
    load = carried(task, facts)
    what = what_of(task, facts)
    is_gone = bool(task.plate_id) and facts.plate(task.plate_id).place_id != task.place_id
    if is_gone or not load:
        return Turn(task, say.plate_is_gone(what))
    if any(content.held for content in load):
        return Turn(task, say.goods_are_held(what))
    if (why_not := _why_not(place, load, facts)) is not None:
        return Turn(task, why_not)
    proposed = proposed_place(task, facts)
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
    kinds = ASIDE if is_barred(load, facts) else (*SHELVES, *ASIDE)
    if place.kind not in kinds:
        return stowing.wrong_kind(place.code, place.kind, f"a {' or '.join(kinds)} place")
    if place.is_blocked:
        return stowing.place_blocked(place.code)
    if not place.max_units and not place.max_weight_g:
        return None
    count = sum(content.on_hand for content in load)
    weight_g = sum(content.on_hand * facts.product(content.item.product_id).weight_g for content in load)
    return stowing.overload(place, facts.load_of(place.id), count, weight_g)


def is_barred(load: tuple[Content, ...], facts: PutawayFacts) -> bool:
    """A blocked lot never comes to a shelf from which orders are picked."""
    lots = (facts.lot(content.item.lot_id) for content in load if content.item.lot_id)
    return any(lot.is_blocked for lot in lots if lot)


def proposed_place(task: PutawayTask, facts: PutawayFacts) -> Place | None:
    """The one place: where the product lies already, else an empty one, else None."""
    load = carried(task, facts)
    if not load:
        return None
    return next((p for p in _candidates(task, load, facts) if _why_not(p, load, facts) is None), None)


def _candidates(task: PutawayTask, load: tuple[Content, ...], facts: PutawayFacts) -> Iterator[Place]:
    if is_barred(load, facts):
        for kind in ASIDE:
            yield from facts.places_of_kind(kind)
        return
    yield from facts.places_with(load[0].item.product_id)
    is_pallet = bool(task.plate_id) and facts.plate(task.plate_id).kind is PlateKind.PALLET
    for kind in reversed(SHELVES) if is_pallet else SHELVES:
        yield from facts.empty_places(kind)
