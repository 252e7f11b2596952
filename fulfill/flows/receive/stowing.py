"""Putting the counted units down: the one place where a delivery becomes stock."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fulfill import gs1, units
from fulfill.catalog import Item, Product
from fulfill.describe import refuse
from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.flows.receive.closing import opened_again
from fulfill.flows.receive.counting import excess
from fulfill.flows.receive.task import (
    CLOSED_SHORT,
    Batch,
    Condition,
    PurchaseLine,
    ReceiveFacts,
    ReceiveTask,
    Step,
    awaited,
)
from fulfill.ledger import Move, Reason
from fulfill.messages import Level, Message, every_flow, stowing
from fulfill.messages import receive as say
from fulfill.places import SUPPLIER_CODE, Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.scan import PlaceScan, PlateScan, Scanned, UnknownScan
from fulfill.turn import Turn

SOUND_KINDS = (PlaceKind.DOCK, PlaceKind.STAGE, PlaceKind.FORWARD, PlaceKind.RESERVE)
ASIDE_KINDS = (PlaceKind.DAMAGED, PlaceKind.QUARANTINE)


@dataclass(frozen=True, slots=True)
class _Landing:
    """Where the batch comes to lie, and what must be changed so that it can."""

    place: Place
    plate_id: int
    name: str
    changes: tuple[Change, ...] = ()


def kinds_for(condition: Condition) -> tuple[PlaceKind, ...]:
    return ASIDE_KINDS if condition is Condition.DAMAGED else (*SOUND_KINDS, PlaceKind.QUARANTINE)


def likely_places(condition: Condition, facts: ReceiveFacts) -> tuple[str, ...]:
    """Codes to offer: docks and stages (aside: damaged, quarantine); where there are none, shelves."""
    first = ASIDE_KINDS if condition is Condition.DAMAGED else SOUND_KINDS[:2]
    then = () if condition is Condition.DAMAGED else SOUND_KINDS[2:]
    return _codes(first, facts) or _codes(then, facts)


def put_down(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    """The batch goes to the scanned place or plate: moves, receipt lines and counters in one turn."""
    batch = task.batch
    assert batch is not None, task
    assert batch.count > 0, task
    landing = _landing(task, batch, scanned, facts)
    if isinstance(landing, Message):
        return Turn(task, landing)
    product = facts.product(batch.product_id)
    if (why_not := _changed_meanwhile(task, batch, product, facts)) is not None:
        return Turn(task, why_not)
    if landing.place.max_units or landing.place.max_weight_g:
        load = facts.load_of(landing.place.id)
        full = stowing.overload(landing.place, load, batch.count, batch.count * product.weight_g)
        if full is not None:
            return Turn(task, full)
    receipt_id, number, changes = _receipt(task, facts)
    reopened = _reopened(task, batch, facts)
    lot_id, lot_changes = _lot(batch, facts)
    source = facts.place_by_code(SUPPLIER_CODE)
    assert source is not None, "every warehouse has its outside places"
    moves = tuple(
        Move(
            Item(product.id, lot_id, serial),
            count,
            Spot(source.id),
            Spot(landing.place.id, landing.plate_id),
            Reason.RECEIVE,
        )
        for serial, count in _pieces(batch)
    )
    lines = _lines(task, batch, lot_id, receipt_id, facts)
    plates = (*task.plates, landing.plate_id) if landing.plate_id not in (0, *task.plates) else task.plates
    after = replace(
        task,
        step=Step.SCAN_PRODUCT,
        receipt_id=receipt_id,
        receipt=number,
        batch=None,
        plates=plates,
        units=task.units + batch.count,
    )
    return Turn(
        after,
        _told(task, batch.count, product.sku, landing.name, number, is_reopened=bool(reopened)),
        moves=moves,
        documents=(*landing.changes, *changes, *lot_changes, *lines, *reopened),
    )


def _changed_meanwhile(
    task: ReceiveTask, batch: Batch, product: Product, facts: ReceiveFacts
) -> Message | None:
    """What held when the units were counted must hold when they are put down: others receive too."""
    over = excess(task, batch, product, facts)
    if over is not None and (over.level is not Level.WARN or not facts.confirmed):
        return over
    known = facts.lot_by_code(product.id, batch.lot) if batch.lot else None
    if known is not None and known.is_blocked and batch.condition is Condition.SOUND:
        return say.lot_blocked(batch.lot, product.sku)
    if known is not None and known.expires_on and batch.expires_on not in ("", known.expires_on):
        return say.other_expiry(batch.lot, product.sku, known.expires_on, batch.expires_on)
    for serial in batch.serials:
        if (now := facts.serial_now(product.id, serial)) is not None:
            return every_flow.serial_elsewhere(serial, facts.place(now.spot.place_id).code)
    return None


def _reopened(task: ReceiveTask, batch: Batch, facts: ReceiveFacts) -> tuple[Change, ...]:
    """What is in hand came, though somebody at another dock has said meanwhile that it is not coming."""
    if not task.purchase_id or not awaited(task, batch.product_id, facts):
        return ()
    is_short = facts.purchase(task.purchase_id).state == CLOSED_SHORT
    return (opened_again(task.purchase_id),) if is_short else ()


def _told(task: ReceiveTask, count: int, sku: str, where: str, receipt: str, *, is_reopened: bool) -> Message:
    if is_reopened:
        return say.received_after_all(count, sku, where, receipt, task.purchase)
    return say.received(count, sku, where, receipt)


def _codes(kinds: tuple[PlaceKind, ...], facts: ReceiveFacts) -> tuple[str, ...]:
    return tuple(
        place.code
        for kind in kinds
        for place in facts.places_of_kind(kind)
        if not place.is_blocked and not place.code.startswith("~")
    )


def _landing(task: ReceiveTask, batch: Batch, scanned: Scanned, facts: ReceiveFacts) -> _Landing | Message:
    match scanned:
        case PlaceScan(place=place):
            return _why_not(place, batch.condition) or _Landing(place, 0, place.code)
        case PlateScan(plate=plate):
            return _on_plate(task, plate, batch, facts)
        case UnknownScan(raw=raw, why="") if code := _plate_code(raw):
            return _on_new_plate(code, batch, facts)
        case _:
            return refuse(scanned, "a pallet, a tote or a place", "Scan where the goods go")


def _why_not(place: Place, condition: Condition) -> Message | None:
    if place.kind not in kinds_for(condition) or place.code.startswith("~"):
        names = " or ".join(f"{kind}" for kind in kinds_for(condition))
        return stowing.wrong_kind(place.code, place.kind, f"a {names} place")
    return stowing.place_blocked(place.code) if place.is_blocked else None


def _plate_code(raw: str) -> str:
    """The code a new pallet would have: the SSCC of a GS1 label, else the code as it is; "" for none."""
    element = gs1.parse(raw)
    code = element.sscc if element is not None and element.sscc else gs1.plain(raw)
    try:
        return "" if code.startswith(("~", "!")) else units.code(code)
    except units.BadValue:
        return ""


def _on_plate(task: ReceiveTask, plate: Plate, batch: Batch, facts: ReceiveFacts) -> _Landing | Message:
    if plate.kind is PlateKind.CARTON:
        return stowing.plate_is_parcel(plate.code)
    if plate.order_id is not None:
        return stowing.plate_has_order(plate.code)
    place = facts.place(plate.place_id) if plate.place_id is not None else None
    holds = place is not None and bool(facts.contents(Spot(place.id, plate.id)))
    if place is not None and holds:
        if plate.id not in task.plates:
            return stowing.plate_not_empty(plate.code)
        return _why_not(place, batch.condition) or _landed(place, plate)
    if place is not None and _why_not(place, batch.condition) is None:
        return _landed(place, plate)
    standing = _where_plates_stand(batch.condition, facts)
    if standing is None:
        return stowing.plate_stands_nowhere(plate.code)
    moved = Alter(Doc.PLATE, plate.id, {"place_id": plate.place_id}, {"place_id": standing.id})
    return replace(_landed(standing, plate), changes=(moved,))


def _on_new_plate(raw: str, batch: Batch, facts: ReceiveFacts) -> _Landing | Message:
    standing = _where_plates_stand(batch.condition, facts)
    if standing is None:
        return stowing.plate_stands_nowhere(raw)
    if not facts.confirmed:
        return say.confirm_new_plate(raw)
    plate = Plate(facts.number(Doc.PLATE), raw, PlateKind.PALLET, standing.id)
    made = Make(Doc.PLATE, plate.id, {"code": raw, "kind": str(plate.kind), "place_id": standing.id})
    return replace(_landed(standing, plate), changes=(made,))


def _landed(place: Place, plate: Plate) -> _Landing:
    return _Landing(place, plate.id, f"{plate.kind} {plate.code} at {place.code}")


def _where_plates_stand(condition: Condition, facts: ReceiveFacts) -> Place | None:
    codes = likely_places(condition, facts)
    return facts.place_by_code(codes[0]) if codes else None


def _pieces(batch: Batch) -> tuple[tuple[str, int], ...]:
    return tuple((serial, 1) for serial in batch.serials) or (("", batch.count),)


def _receipt(task: ReceiveTask, facts: ReceiveFacts) -> tuple[int, str, tuple[Change, ...]]:
    if task.receipt_id:
        return task.receipt_id, task.receipt, ()
    receipt_id = facts.number(Doc.RECEIPT)
    number = f"R{receipt_id:07d}"
    fields: dict[str, Field] = {
        "number": number,
        "purchase_id": task.purchase_id or None,
        "state": "open",
        "opened_us": facts.now_us,
    }
    return receipt_id, number, (Make(Doc.RECEIPT, receipt_id, fields),)


def _lot(batch: Batch, facts: ReceiveFacts) -> tuple[int, tuple[Change, ...]]:
    if not batch.lot:
        return 0, ()
    known = facts.lot_by_code(batch.product_id, batch.lot)
    if known is None:
        lot_id = facts.number(Doc.LOT)
        fields: dict[str, Field] = {
            "product_id": batch.product_id,
            "code": batch.lot,
            "expires_on": batch.expires_on,
        }
        return lot_id, (Make(Doc.LOT, lot_id, fields),)
    if batch.expires_on and not known.expires_on:
        day = {"expires_on": batch.expires_on}
        return known.id, (Alter(Doc.LOT, known.id, {"expires_on": ""}, day),)
    return known.id, ()


def _lines(
    task: ReceiveTask, batch: Batch, lot_id: int, receipt_id: int, facts: ReceiveFacts
) -> list[Change]:
    """Receipt lines, and what they add to the purchase lines: first to those that still await some."""
    lines: tuple[PurchaseLine, ...] = ()
    if task.purchase_id:
        every = facts.purchase_lines(task.purchase_id)
        lines = tuple(line for line in every if line.product_id == batch.product_id)
    shares = _shares(lines, batch.count)
    changes: list[Change] = [
        Add(Doc.PURCHASE_LINE, line_id, {"received": count}) for line_id, count in shares if line_id
    ]
    pieces = list(shares)
    if batch.serials:
        pieces = [(line_id, 1) for line_id, count in shares for _ in range(count)]
    serials = batch.serials or ("",) * len(pieces)
    for (line_id, count), serial in zip(pieces, serials, strict=True):
        fields: dict[str, Field] = {
            "receipt_id": receipt_id,
            "purchase_line_id": line_id or None,
            "product_id": batch.product_id,
            "lot_id": lot_id,
            "serial": serial,
            "condition": str(batch.condition),
            "quantity": count,
        }
        changes.append(Make(Doc.RECEIPT_LINE, facts.number(Doc.RECEIPT_LINE), fields))
    return changes


def _shares(lines: tuple[PurchaseLine, ...], count: int) -> tuple[tuple[int, int], ...]:
    """(purchase line id or 0, eaches): the surplus counts to the last line, as surplus."""
    shares: dict[int, int] = {}
    for line in lines:
        taken = min(count, line.awaited)
        if taken:
            shares[line.id] = taken
            count -= taken
    if count:
        last = lines[-1].id if lines else 0
        shares[last] = shares.get(last, 0) + count
    return tuple(shares.items())
