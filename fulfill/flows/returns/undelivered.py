"""Return to sender: a parcel that nobody took comes back as it was packed, and goes back to stock whole.

    scan_product --!yes--> put_back --place, product, !answer all--> ... --the last one--> closed

What lies in it is known to the lot and the serial, so it is taken in at once, as new; then one place is
scanned for each product, or one for all. What may not be sold goes to quarantine. A parcel that was
opened or that got wet is inspected piece by piece, as any other return.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from fulfill.catalog import Item, Product
from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.flows.returns.accepting import fields_of
from fulfill.flows.returns.money import came
from fulfill.flows.returns.parcel_facts import Outside, Packed, SentParcel
from fulfill.flows.returns.parcel_first import is_undelivered, judgement, must_weigh, parcel_of
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.ledger import Move, Reason
from fulfill.messages import Message, every_flow
from fulfill.messages import returns as say
from fulfill.messages import returns_parcel as says
from fulfill.messages import returns_undelivered as whole_says
from fulfill.places import CUSTOMER_CODE, Place, PlaceKind, Spot
from fulfill.returned import Condition, RmaLine
from fulfill.turn import Turn

REASON = "UNDELIVERABLE"
PIECES_MAX = 200
_TOUCHED = (Outside.TORN, Outside.WET, Outside.OPENED, Outside.OTHER_BOX)


def reason_of(task: ReturnsTask, facts: ReturnsFacts) -> str:
    """The reason of a piece that nobody announced: the carrier's, where it brings the parcel back."""
    return REASON if is_undelivered(task, facts) else ""


def take_whole(task: ReturnsTask, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """`!yes` at a closed parcel: all that is in it comes in at once, as it was packed."""
    if must_weigh(task, facts):
        return Turn(task, says.not_weighed("!yes", task.document))
    arrived = facts.arrived(task.rma_id)
    if arrived.outside in _TOUCHED:
        return Turn(task, whole_says.not_untouched(task.document, str(arrived.outside)))
    parcel = parcel_of(task, facts)
    if parcel is None:
        numbers = ", ".join(each.number for each in facts.sent_parcels(task.order_id)) or task.order
        return Turn(task, whole_says.which_parcel(task.document, numbers))
    inside = _left_of(parcel, facts)
    count = sum(item.quantity for item in inside)
    place = _refusal(task, parcel, inside, count, facts) or _room_for(inside, facts)
    if isinstance(place, Message):
        return Turn(task, place)
    said = judgement(task, facts, arrived.weight_g, arrived.outside)
    if said.is_suspicious and not facts.confirmed:
        return Turn(task, whole_says.weighs_otherwise(task.document, abs(said.off_g)))
    documents, units = _taken_in(task, inside, place, facts)
    customer = facts.place_by_code(CUSTOMER_CODE)
    assert customer is not None, "every warehouse is made with its outside places"
    moves = tuple(
        Move(
            Item(item.product_id, item.lot_id, item.serial),
            item.quantity,
            Spot(customer.id),
            Spot(place.id),
            Reason.RETURN,
        )
        for item in inside
    )
    return Turn(
        replace(task, step=Step.PUT_BACK, units=task.units + units, parcel_id=parcel.id),
        whole_says.taken_whole(parcel.number, count, place.code),
        moves=moves,
        documents=documents,
    )


def _left_of(parcel: SentParcel, facts: ReturnsFacts) -> tuple[Packed, ...]:
    """What of a parcel has not come back yet."""
    found: list[Packed] = []
    used: Counter[tuple[int, int]] = Counter()
    for item in parcel.items:
        key = (item.line_id, item.lot_id)
        if item.serial:
            quantity = 0 if facts.returned_on(item.line_id, item.serial) else item.quantity
        else:
            left = sum(lot.left for lot in facts.shipped_lots(item.line_id) if lot.lot_id == item.lot_id)
            quantity = min(item.quantity, left - used[key])
        if quantity > 0:
            used[key] += quantity
            found.append(replace(item, quantity=quantity))
    return tuple(found)


def _refusal(
    task: ReturnsTask, parcel: SentParcel, inside: tuple[Packed, ...], count: int, facts: ReturnsFacts
) -> Message | None:
    if not count:
        return whole_says.nothing_left(parcel.number)
    if count > PIECES_MAX:
        return whole_says.too_many_at_once(parcel.number, count, PIECES_MAX)
    for item in inside:
        here = facts.serial_now(item.product_id, item.serial) if item.serial else None
        if here is not None:
            return every_flow.serial_elsewhere(item.serial, facts.place(here.spot.place_id).code)
    wanted = Counter[int]()
    for item in inside:
        wanted[item.line_id] += item.quantity
    lines = {line.id: line for line in facts.order_lines(task.order_id)}
    if any(lines[id_].shipped - facts.returned(id_) < pieces for id_, pieces in wanted.items()):
        return every_flow.changed_meanwhile(task.document)
    return None


def _room_for(inside: tuple[Packed, ...], facts: ReturnsFacts) -> Place | Message:
    """The first place of kind returns that takes all of it."""
    places = [place for place in facts.places_of_kind(PlaceKind.RETURNS) if not place.is_blocked]
    if not places:
        return say.no_returns_place()
    pieces = [facts.product(item.product_id) for item in inside for _ in range(item.quantity)]
    roomy = (place for place in places if how_many(place, pieces, facts) == len(pieces))
    return next(roomy, None) or say.returns_places_full()


def how_many(place: Place, pieces: list[Product], facts: ReturnsFacts) -> int:
    """How many of these, from the first on, the place takes besides what lies there."""
    if not (place.max_units or place.max_weight_g):
        return len(pieces)
    units, grams = facts.load_of(place.id)
    for at, product in enumerate(pieces):
        units, grams = units + 1, grams + product.weight_g
        if (place.max_units and units > place.max_units) or (
            place.max_weight_g and grams > place.max_weight_g
        ):
            return at
    return len(pieces)


# --- written down ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Slot:
    """A line of the return as it fills up; `line` None: it is made for what nobody announced."""

    id: int
    line: RmaLine | None
    order_line_id: int
    product_id: int
    grows: int = 0
    taken: int = 0

    def change(self, rma_id: int) -> Change:
        if self.line is None:
            made: dict[str, Field] = {
                "rma_id": rma_id,
                "order_line_id": self.order_line_id,
                "product_id": self.product_id,
                "expected": self.taken,
                "received": self.taken,
            }
            return Make(Doc.RMA_LINE, self.id, made)
        before = {"expected": self.line.expected, "received": self.line.received}
        after = {"expected": before["expected"] + self.grows, "received": before["received"] + self.taken}
        return Alter(Doc.RMA_LINE, self.id, before, after)


def _taken_in(
    task: ReturnsTask, inside: tuple[Packed, ...], place: Place, facts: ReturnsFacts
) -> tuple[tuple[Change, ...], int]:
    """The lines of the return, each piece, and the counters of the order; how many pieces."""
    lines = facts.rma_lines(task.rma_id)
    slots = [_Slot(line.id, line, line.order_line_id or 0, line.product_id) for line in lines]
    grade = facts.book().grade_for(Condition.SEALED)
    pieces: list[Change] = []
    back: Counter[int] = Counter()
    for item in inside:
        for _ in range(item.quantity):
            slot = _slot_for(task, item, slots, facts)
            slot.taken += 1
            unit = Unit(
                item.product_id,
                facts.number(Doc.RETURN_UNIT),
                slot.id,
                item.line_id,
                item.lot_id,
                item.serial,
                reason=(slot.line.reason if slot.line else "") or REASON,
                place_id=place.id,
            )
            judged = {"condition": str(Condition.SEALED), "grade": grade}
            pieces += (Make(Doc.RETURN_UNIT, unit.id, fields_of(task, unit) | judged), came(unit.id, facts))
            back[item.line_id] += 1
    counted = tuple(slot.change(task.rma_id) for slot in slots if slot.taken)
    # The table holds it to what was shipped, whichever station is faster.
    shipped = tuple(Add(Doc.LINE, line_id, {"returned": count}) for line_id, count in back.items())
    return (*counted, *pieces, *shipped), sum(back.values())


def _slot_for(task: ReturnsTask, item: Packed, slots: list[_Slot], facts: ReturnsFacts) -> _Slot:
    """The line on which one more piece counts: one that awaits it, else one that grows, else a new one."""
    fitting = [slot for slot in slots if slot.product_id == item.product_id]
    own = [slot for slot in fitting if slot.order_line_id == item.line_id]
    if not task.is_ours:
        free = [slot for slot in own or fitting if slot.line is not None and slot.line.left > slot.taken]
        loose = [s for s in fitting if not s.order_line_id and s.line is not None and s.line.left > s.taken]
        if free or loose:
            return (free or loose)[0]
    made = next((slot for slot in own if slot.line is None or task.is_ours), None)
    if made is None:
        made = _Slot(facts.number(Doc.RMA_LINE), None, item.line_id, item.product_id)
        slots.append(made)
    elif made.line is not None:
        made.grows += 1
    return made
