"""Where it goes: a place, a plate that stands somewhere, or a whole plate to a place."""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Alter, Change, Doc
from fulfill.facts import Content
from fulfill.flows.move.carrying import free_at, is_ours, source_name
from fulfill.flows.move.task import GUARDED, Answer, MoveFacts, MoveTask
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, stowing
from fulfill.messages import move as say
from fulfill.people import Act
from fulfill.places import Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.turn import Turn


def put(task: MoveTask, place: Place, plate_id: int, facts: MoveFacts) -> Answer:
    target = Spot(place.id, plate_id)
    source = Spot(task.place_id, task.plate_id)
    if target == source:
        return Turn(task, say.same_place(source_name(task, facts)))
    contents = free_at(task, facts)[:1]
    free = sum(content.on_hand - content.held for content in contents)
    sku = facts.product(task.product_id).sku
    if task.count > free:
        held = sum(content.held for content in contents)
        return Turn(task, say.not_more(sku, free, held, source_name(task, facts)))
    carried = tuple(replace(content, on_hand=task.count) for content in contents)
    if (why_not := _why_not(task, place, carried, facts)) is not None:
        return Turn(task, why_not)
    moves = tuple(Move(c.item, c.on_hand, c.spot, target, _reason(task, place)) for c in carried)
    where = f"{facts.plate(plate_id).code} at {place.code}" if plate_id else place.code
    return Turn(None, say.moved(f"{task.count} of {sku}", source_name(task, facts), where), moves=moves)


def put_on_plate(task: MoveTask, plate: Plate, facts: MoveFacts) -> Answer:
    if (why_not := not_this_plate(plate)) is not None:
        return Turn(task, why_not)
    if plate.place_id is None:
        return Turn(task, stowing.plate_stands_nowhere(plate.code))
    return put(task, facts.place(plate.place_id), plate.id, facts)


def put_plate(task: MoveTask, place: Place, facts: MoveFacts) -> Answer:
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
    message = say.moved(source_name(task, facts), source, place.code)
    return Turn(None, message, moves=moves, documents=(stands,))


def not_this_plate(plate: Plate) -> Message | None:
    if plate.kind is PlateKind.CARTON:
        return stowing.plate_is_parcel(plate.code)
    return stowing.plate_has_order(plate.code) if plate.order_id is not None else None


def _why_not(task: MoveTask, place: Place, carried: tuple[Content, ...], facts: MoveFacts) -> Message | None:
    if not is_ours(place):
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
