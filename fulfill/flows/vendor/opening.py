"""Which supplier, and which return: a new list of what may go back, or one under way."""

from __future__ import annotations

from fulfill.describe import refuse
from fulfill.documents import Change, Doc, Field, Make
from fulfill.flows.vendor.task import (
    LINES_MAX,
    SHOWN_MAX,
    WORDS,
    Answer,
    Step,
    VendorFacts,
    VendorTask,
    is_here,
    step_of,
)
from fulfill.messages import every_flow
from fulfill.messages import vendor as say
from fulfill.scan import DocKind, DocumentScan, PlateScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Turn
from fulfill.vendor_return import Candidate, VendorReturn, VendorState


def open_return(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step scan_supplier: a supplier, a return's number, or goods that may go back."""
    match scanned:
        case Said(word=Word.CANCEL):
            return Turn(None, every_flow.cancelled("The return to a supplier"), cancelled=True)
        case DocumentScan(kind=DocKind.VENDOR_RETURN, ref=return_id):
            return _enter(task, facts.vendor_return(return_id), facts)
        case DocumentScan(kind=DocKind.SUPPLIER, ref=supplier_id):
            return _of_supplier(task, supplier_id, facts)
        case PlateScan(plate=plate):
            if return_id := facts.return_of_plate(plate.id):
                return _enter(task, facts.vendor_return(return_id), facts)
            found = [each for each in facts.candidates(0) if each.spot.plate_id == plate.id]
            return _of_goods(task, f"{plate.kind} {plate.code}", found, facts)
        case ProductScan(product=product, lot=lot, serial=serial):
            found = [each for each in facts.candidates(0) if each.item.product_id == product.id]
            found = [each for each in found if serial in ("", each.item.serial)]
            return _of_goods(task, " ".join(filter(None, (product.sku, lot, serial))), found, facts)
    # A number that a supplier gave is no code of ours: it may look like an order's or a delivery's.
    if not isinstance(scanned, Said) and (found_ids := facts.authorised_as(scanned.raw.strip())):
        returns = [facts.vendor_return(each) for each in found_ids]
        if len(returns) > 1:
            return Turn(task, say.several_returns(scanned.raw, _numbers(returns)))
        return _enter(task, returns[0], facts)
    expected = "a supplier, the number of a return to one, or goods that may go back"
    way_out = "Scan the supplier's code, or a piece that goes back"
    return Turn(task, refuse(scanned, expected, way_out, WORDS[Step.SCAN_SUPPLIER]))


def another(task: VendorTask, supplier_id: int, facts: VendorFacts) -> Answer:
    """A second list for the same supplier, beside one that is asked for already."""
    found = facts.candidates(supplier_id)
    if not found:
        return Turn(task, say.nothing_more(facts.supplier(supplier_id).code))
    return _draft(supplier_id, found, facts)


def _of_goods(task: VendorTask, what: str, found: list[Candidate], facts: VendorFacts) -> Answer:
    suppliers = dict.fromkeys(each.supplier_id for each in found)
    if not suppliers:
        return Turn(task, say.not_a_candidate(what))
    if len(suppliers) > 1:
        codes = ", ".join(facts.supplier(each).code for each in suppliers)
        return Turn(task, say.several_suppliers(what, codes))
    return _of_supplier(task, next(iter(suppliers)), facts)


def _of_supplier(task: VendorTask, supplier_id: int, facts: VendorFacts) -> Answer:
    live = facts.live_returns(supplier_id)
    under_way = [each for each in live if is_here(each)]
    if len(under_way) == 1:
        return _enter(task, under_way[0], facts)
    if under_way:
        return Turn(task, say.several_returns(facts.supplier(supplier_id).code, _numbers(under_way)))
    found = facts.candidates(supplier_id)
    if found:
        return _draft(supplier_id, found, facts)
    if len(live) == 1:
        return _enter(task, live[0], facts)
    supplier = facts.supplier(supplier_id)
    if live:
        return Turn(task, say.several_returns(supplier.code, _numbers(live)))
    return Turn(task, say.nothing_to_send(supplier.code, supplier.name))


def _numbers(returns: list[VendorReturn] | tuple[VendorReturn, ...]) -> str:
    return ", ".join(each.number for each in returns[:SHOWN_MAX])


def _draft(supplier_id: int, found: tuple[Candidate, ...], facts: VendorFacts) -> Answer:
    """A new list with all that may go back; a debit note is in one currency, so a list is too."""
    currency = next((each.currency for each in found if each.currency), "")
    chosen = [each for each in found if each.currency in ("", currency)][:LINES_MAX]
    return_id = facts.number(Doc.VENDOR_RETURN)
    number = f"VR{return_id:07d}"
    fields: dict[str, Field] = {
        "number": number, "supplier_id": supplier_id, "state": str(VendorState.DRAFT),
        "currency": currency, "opened_us": facts.now_us,
    }  # fmt: skip
    made = (Make(Doc.VENDOR_RETURN, return_id, fields), *_lines(return_id, chosen, facts))
    pieces = sum(each.quantity for each in chosen)
    said = say.listed_for(number, facts.supplier(supplier_id).code, pieces)
    return Turn(VendorTask(Step.CHECK_LIST, return_id), said, documents=made)


def _lines(return_id: int, found: list[Candidate], facts: VendorFacts) -> tuple[Change, ...]:
    return tuple(_line(return_id, each, facts) for each in found)


def _line(return_id: int, found: Candidate, facts: VendorFacts) -> Make:
    fields: dict[str, Field] = {
        "return_id": return_id,
        "product_id": found.item.product_id,
        "lot_id": found.item.lot_id,
        "serial": found.item.serial,
        "place_id": found.spot.place_id,
        "plate_id": found.spot.plate_id,
        "reason": str(found.why),
        "planned": found.quantity,
        "picked": 0,
        "receipt_id": found.receipt_id,
        "purchase_line_id": found.purchase_line_id,
        "unit_cost_minor": found.unit_cost_minor,
        "due_on": found.due_on,
    }
    return Make(Doc.VENDOR_LINE, facts.number(Doc.VENDOR_LINE), fields)


def _enter(task: VendorTask, vendor: VendorReturn, facts: VendorFacts) -> Answer:
    if vendor.state in (VendorState.CLOSED, VendorState.CANCELLED):
        return Turn(task, say.is_over(vendor.number, str(vendor.state)))
    opened = VendorTask(step_of(vendor, facts), vendor.id)
    if vendor.state is not VendorState.DRAFT:
        return Turn(opened, say.goes_on(vendor.number, str(vendor.state)))
    # What became returnable since the list was made comes onto it.
    there = facts.vendor_lines(vendor.id)
    known = {(line.item, line.spot) for line in there}
    fresh = [
        each
        for each in facts.candidates(vendor.supplier_id)
        if (each.item, each.spot) not in known and each.currency in ("", vendor.currency)
    ]
    fresh = fresh[: max(0, LINES_MAX - len(there))]
    said = say.goes_on(vendor.number, str(vendor.state))
    if fresh:
        said = say.list_grew(vendor.number, sum(each.quantity for each in fresh))
    return Turn(opened, said, documents=_lines(vendor.id, fresh, facts))
