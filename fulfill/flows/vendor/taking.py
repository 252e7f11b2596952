"""The one place where goods go into a carton, and out of all of them again when a return is given up."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fulfill.documents import Add, Alter, Change, Doc, Make
from fulfill.facts import Content
from fulfill.flows.vendor.task import Answer, Step, VendorFacts, VendorTask, afresh, open_carton, wanted
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, every_flow
from fulfill.messages import vendor_packing as tell
from fulfill.places import Place, PlaceKind, PlateKind, Spot
from fulfill.turn import Turn
from fulfill.vendor_return import (
    CartonState,
    VendorCarton,
    VendorLine,
    VendorReturn,
    VendorState,
    advance_vendor,
)

# Where a carton stands while it is packed: never where goods are promised to orders from.
_STANDS = (PlaceKind.VENDOR, PlaceKind.BENCH, PlaceKind.STAGE, PlaceKind.QUARANTINE)


@dataclass(slots=True)
class _Draft:
    documents: list[Change] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)


def take(
    task: VendorTask, after: VendorTask, shares: list[tuple[VendorLine, int]], facts: VendorFacts
) -> Answer:
    """These eaches of these lines go into the open carton, or into a new one; `after` is the task then."""
    vendor = facts.vendor_return(task.return_id)
    draft = _Draft()
    if vendor.state is VendorState.AUTHORISED:
        draft.documents.append(advance_vendor(vendor, VendorState.PICKING))
    carton = open_carton(vendor.id, facts) or _new_carton(vendor, draft, facts)
    if carton is None:
        return Turn(task, tell.no_place_for_cartons())
    spot = _spot_of(carton, draft, facts)
    inside = {each.line_id: each.id for each in facts.packed(vendor.id) if each.carton_id == carton.id}
    for line, count in shares:
        source = _where(line, count, task.place_id, facts)
        if isinstance(source, Message):
            return Turn(task, source)
        draft.moves.append(Move(line.item, count, source, spot, Reason.VENDOR))
        draft.documents.append(Add(Doc.VENDOR_LINE, line.id, {"picked": count}))
        if line.id in inside:
            draft.documents.append(Add(Doc.VENDOR_ITEM, inside[line.id], {"quantity": count}))
        else:
            fields = {"carton_id": carton.id, "line_id": line.id, "quantity": count}
            draft.documents.append(Make(Doc.VENDOR_ITEM, facts.number(Doc.VENDOR_ITEM), fields))
    total = sum(count for _, count in shares)
    lines = wanted(task, facts)
    left = sum(line.left for line in lines) - total
    here = sum(line.left for line in lines if line.spot.place_id == task.place_id)
    if 0 < here <= total:
        after = replace(after, place_id=0)
    sku = facts.product(shares[0][0].item.product_id).sku
    said = tell.packed(total, sku, left)
    if not left:
        after, said = afresh(task, Step.SCAN_CARTON), tell.last_packed(total, sku)
    return Turn(after, said, tuple(draft.moves), tuple(draft.documents))


def _new_carton(vendor: VendorReturn, draft: _Draft, facts: VendorFacts) -> VendorCarton | None:
    place = _standing(facts)
    if place is None:
        return None
    plate_id, carton_id, sscc = facts.number(Doc.PLATE), facts.number(Doc.VENDOR_CARTON), facts.sscc()
    piece = len(facts.vendor_cartons(vendor.id)) + 1
    draft.documents += (
        Make(Doc.PLATE, plate_id, {"code": sscc, "kind": str(PlateKind.CARTON), "place_id": place.id}),
        Make(
            Doc.VENDOR_CARTON,
            carton_id,
            {
                "return_id": vendor.id, "plate_id": plate_id, "piece": piece, "sscc": sscc, "carton": "",
                "weight_g": 0, "state": str(CartonState.OPEN),
            },
        ),
    )  # fmt: skip
    return VendorCarton(carton_id, vendor.id, plate_id, piece, sscc, "", 0, CartonState.OPEN)


def _standing(facts: VendorFacts) -> Place | None:
    own = facts.place_by_code(facts.station.bench) if facts.station.bench else None
    kinds = [place for kind in _STANDS for place in facts.places_of_kind(kind)]
    first = [place for place in kinds if place.kind is PlaceKind.VENDOR]
    found = (*first, *((own,) if own else ()), *kinds)
    return next((place for place in found if not place.is_blocked and not place.code.startswith("~")), None)


def _spot_of(carton: VendorCarton, draft: _Draft, facts: VendorFacts) -> Spot:
    for change in draft.documents:
        if isinstance(change, Make) and (change.doc, change.id) == (Doc.PLATE, carton.plate_id):
            return Spot(int(str(change.fields["place_id"])), carton.plate_id)
    return carton_spot(carton, facts)


def carton_spot(carton: VendorCarton, facts: VendorFacts) -> Spot:
    place_id = facts.plate(carton.plate_id).place_id
    assert place_id is not None, carton
    return Spot(place_id, carton.plate_id)


def _where(line: VendorLine, count: int, place_id: int, facts: VendorFacts) -> Spot | Message:
    """Where these eaches are taken from: where the worker says, where the list says, or where a serial is."""
    found = _there(line, place_id, facts)
    free = found.on_hand - found.held if found is not None else 0
    if found is None or free < count:
        sku = facts.product(line.item.product_id).sku
        place = facts.place(place_id or line.spot.place_id).code
        if found is not None and found.held and found.on_hand >= count:
            return tell.is_promised(sku, place, free, found.held)
        return tell.not_lying_there(sku, place, count, max(free, 0))
    return found.spot


def _there(line: VendorLine, place_id: int, facts: VendorFacts) -> Content | None:
    if line.item.serial:
        return facts.serial_now(line.item.product_id, line.item.serial)
    if place_id not in (0, line.spot.place_id):
        there = facts.contents_of_place(place_id)
        here = [each for each in there if each.item == line.item and not _is_packed(each.spot, facts)]
        if here:
            return max(here, key=lambda each: each.on_hand - each.held)
    spot = line.spot
    if spot.plate_id and (stands := facts.plate(spot.plate_id).place_id):
        spot = Spot(stands, spot.plate_id)
    return facts.stock_of(line.item, spot)


def _is_packed(spot: Spot, facts: VendorFacts) -> bool:
    """What lies in a carton is packed already, for a supplier or for a customer."""
    return bool(spot.plate_id) and facts.plate(spot.plate_id).kind is PlateKind.CARTON


def give_up(task: VendorTask, facts: VendorFacts) -> Answer:
    """`!void`: the return is cancelled; what is in its cartons goes back to where it lay."""
    vendor = facts.vendor_return(task.return_id)
    cancelled = advance_vendor(vendor, VendorState.CANCELLED, {"closed_us": 0}, closed_us=facts.now_us)
    lines = {line.id: line for line in facts.vendor_lines(vendor.id)}
    cartons = {each.id: each for each in facts.vendor_cartons(vendor.id)}
    inside = [each for each in facts.packed(vendor.id) if each.quantity]
    places = dict.fromkeys(facts.place(lines[each.line_id].spot.place_id).code for each in inside)
    if not facts.confirmed:
        pieces = sum(each.quantity for each in inside)
        return Turn(task, tell.confirm_give_up(vendor.number, pieces, ", ".join(places)))
    draft = _Draft([cancelled])
    for each in inside:
        line, source = lines[each.line_id], carton_spot(cartons[each.carton_id], facts)
        back = _home(line, facts)
        if back == source:
            return Turn(task, every_flow.changed_meanwhile(vendor.number))
        draft.moves.append(Move(line.item, each.quantity, source, back, Reason.VENDOR))
        draft.documents.append(Add(Doc.VENDOR_LINE, line.id, {"picked": -each.quantity}))
        draft.documents.append(Add(Doc.VENDOR_ITEM, each.id, {"quantity": -each.quantity}))
    for carton in cartons.values():
        place_id = facts.plate(carton.plate_id).place_id
        gone = {"place_id": None}
        draft.documents.append(Alter(Doc.PLATE, carton.plate_id, {"place_id": place_id}, dict(gone)))
    said = tell.given_up(vendor.number, ", ".join(places))
    return Turn(None, said, tuple(draft.moves), tuple(draft.documents))


def _home(line: VendorLine, facts: VendorFacts) -> Spot:
    """Where it lay: on its plate, if that still stands there, else loose at the place."""
    plate_id = line.spot.plate_id
    is_there = plate_id and facts.plate(plate_id).place_id == line.spot.place_id
    return line.spot if is_there else Spot(line.spot.place_id)
