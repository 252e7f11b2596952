"""A carton is closed, its label scanned on it; handed over, they all are the supplier's."""

from __future__ import annotations

from fulfill import units
from fulfill.catalog import Carton
from fulfill.describe import refuse
from fulfill.documents import Alter, Doc, Field
from fulfill.flows.vendor.taking import carton_spot
from fulfill.flows.vendor.task import (
    WORDS,
    Answer,
    Step,
    VendorFacts,
    VendorTask,
    afresh,
    closed_carton,
    open_carton,
    wanted,
)
from fulfill.ledger import Move, Reason
from fulfill.messages import every_flow
from fulfill.messages import vendor_packing as tell
from fulfill.places import SUPPLIER_CODE, Spot
from fulfill.scan import CartonScan, DocKind, DocumentScan, PlateScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn
from fulfill.vendor_return import CartonState, VendorCarton, VendorState, advance_vendor, owed_minor

_TRACKING_MAX = 48


def close_carton(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step scan_carton: which box type it is, or !done for any other packing."""
    carton = open_carton(task.return_id, facts)
    if carton is None:
        return Turn(task, tell.nothing_packed())
    match scanned:
        case CartonScan(carton=box):
            return _close(task, carton, box, facts)
        case Said(word=Word.DONE):
            return _close(task, carton, None, facts)
        case Said(word=Word.WEIGHT, argument=text):
            try:
                weight_g = units.weight_g(text)
            except units.BadValue:
                return Turn(task, every_flow.bad_argument("weight", text, "!weight 1250"))
            weighed = Alter(
                Doc.VENDOR_CARTON, carton.id, {"weight_g": carton.weight_g}, {"weight_g": weight_g}
            )
            return Turn(task, tell.weighed(weight_g), documents=(weighed,))
    way_out = "Scan the box type, or say !done"
    return Turn(task, refuse(scanned, "a box type, or !done", way_out, WORDS[Step.SCAN_CARTON]))


def expected_g(carton: VendorCarton, facts: VendorFacts) -> int:
    """What the goods in a carton weigh together, in g."""
    lines = {line.id: line for line in facts.vendor_lines(carton.return_id)}
    inside = [each for each in facts.packed(carton.return_id) if each.carton_id == carton.id]
    return sum(each.quantity * facts.product(lines[each.line_id].item.product_id).weight_g for each in inside)


def _close(task: VendorTask, carton: VendorCarton, box: Carton | None, facts: VendorFacts) -> Answer:
    weight_g = carton.weight_g or expected_g(carton, facts) + (box.tare_g if box else 0)
    if box is not None and box.max_weight_g and weight_g > box.max_weight_g:
        return Turn(task, tell.too_heavy(box.code, weight_g, box.max_weight_g))
    before: dict[str, Field] = {"state": str(carton.state), "carton": "", "weight_g": carton.weight_g}
    after: dict[str, Field] = {
        "state": str(CartonState.CLOSED),
        "carton": box.code if box else "",
        "weight_g": weight_g,
    }
    number = facts.vendor_return(task.return_id).number
    papers = (
        PaperWanted(PaperKind.VENDOR_LABEL, number, carton.id),
        PaperWanted(PaperKind.VENDOR_SLIP, number, carton.id),
    )
    closed = Alter(Doc.VENDOR_CARTON, carton.id, before, after)
    said = tell.carton_closed(carton.piece, number)
    return Turn(afresh(task, Step.SCAN_LABEL), said, documents=(closed,), papers=papers)


def scan_label(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step scan_label: any barcode of this carton's own label."""
    carton = closed_carton(task.return_id, facts)
    if carton is None:
        return Turn(task, tell.nothing_packed())
    match scanned:
        case PlateScan(plate=plate) if plate.id == carton.plate_id:
            return _verified(task, carton, facts)
        case DocumentScan(kind=DocKind.VENDOR_RETURN, ref=ref) if ref == task.return_id:
            return _verified(task, carton, facts)
        case Said(word=Word.REPRINT, argument=reason):
            return _reprint(task, carton, reason.strip(), facts)
        case Said():
            pass
        case _ if scanned.raw.strip() == facts.vendor_return(task.return_id).authorisation:
            return _verified(task, carton, facts)
    way_out = "Scan the label on the carton, or say !reprint and why"
    expected = f"the label of carton {carton.piece}"
    return Turn(task, refuse(scanned, expected, way_out, WORDS[Step.SCAN_LABEL]))


def _reprint(task: VendorTask, carton: VendorCarton, reason: str, facts: VendorFacts) -> Answer:
    if not reason:
        return Turn(task, every_flow.bad_argument("reprint", "", "!reprint label lost"))
    copy = facts.copies(PaperKind.VENDOR_LABEL, carton.id) + 1
    number = facts.vendor_return(task.return_id).number
    again = PaperWanted(PaperKind.VENDOR_LABEL, number, carton.id, copy, reason)
    return Turn(task, tell.printed_again(copy), papers=(again,))


def _verified(task: VendorTask, carton: VendorCarton, facts: VendorFacts) -> Answer:
    seen = Alter(
        Doc.VENDOR_CARTON,
        carton.id,
        {"state": str(CartonState.CLOSED)},
        {"state": str(CartonState.VERIFIED)},
    )
    if left := sum(line.left for line in wanted(task, facts)):
        return Turn(afresh(task, Step.SCAN_CANDIDATE), tell.next_carton(left), documents=(seen,))
    vendor = facts.vendor_return(task.return_id)
    packed = advance_vendor(vendor, VendorState.PACKED)
    note = PaperWanted(PaperKind.DEBIT_NOTE, vendor.number, vendor.id)
    said = tell.all_labelled(vendor.number, carton.piece)
    return Turn(afresh(task, Step.HAND_OVER), said, documents=(seen, packed), papers=(note,))


def hand_over(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step hand_over: a tracking number if there is one, and !done when the carrier has it all."""
    vendor = facts.vendor_return(task.return_id)
    match scanned:
        case Said(word=Word.DONE):
            return _ship(task, facts)
        case Said(word=Word.NOTE, argument=text):
            try:
                note = units.name(text)
            except units.BadValue:
                return Turn(task, every_flow.bad_argument("note", text, "!note TEXT"))
            noted = Alter(Doc.VENDOR_RETURN, vendor.id, {"note": vendor.note}, {"note": note})
            return Turn(task, tell.noted(note), documents=(noted,))
        case UnknownScan(raw=raw) if 0 < len(raw.strip()) <= _TRACKING_MAX:
            tracking = raw.strip()
            before: dict[str, Field] = {"tracking": vendor.tracking}
            kept = Alter(Doc.VENDOR_RETURN, vendor.id, before, {"tracking": tracking})
            return Turn(task, tell.tracked(tracking), documents=(kept,))
    expected = "the carrier's tracking number, or !done"
    way_out = "Say !done when it is handed over"
    return Turn(task, refuse(scanned, expected, way_out, WORDS[Step.HAND_OVER]))


def _ship(task: VendorTask, facts: VendorFacts) -> Answer:
    """Everything leaves the building and is the supplier's; from here nothing is taken back."""
    vendor = facts.vendor_return(task.return_id)
    target = facts.place_by_code(SUPPLIER_CODE)
    assert target is not None, SUPPLIER_CODE
    moves = tuple(
        Move(content.item, content.on_hand, content.spot, Spot(target.id), Reason.VENDOR)
        for carton in facts.vendor_cartons(vendor.id)
        for content in facts.contents(carton_spot(carton, facts))
    )
    sent = advance_vendor(vendor, VendorState.SHIPPED, {"shipped_us": 0}, shipped_us=facts.now_us)
    minor = owed_minor(facts.vendor_lines(vendor.id))
    said = tell.shipped_unpriced(vendor.number, facts.supplier(vendor.supplier_id).code)
    if minor:
        owed = units.amount_text(minor, vendor.currency)
        said = tell.shipped(vendor.number, facts.supplier(vendor.supplier_id).code, owed)
    return Turn(None, said, moves, (sent,), is_final=True)
