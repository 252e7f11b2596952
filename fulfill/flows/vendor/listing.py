"""The list is checked and sent to the supplier, who answers with a number, or will not have them."""

from __future__ import annotations

import re
from dataclasses import replace

from fulfill import units
from fulfill.describe import describe, refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.vendor.opening import another
from fulfill.flows.vendor.task import WORDS, Answer, Step, VendorFacts, VendorTask
from fulfill.messages import every_flow
from fulfill.messages import vendor as say
from fulfill.scan import ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Effect, EffectKind, PaperKind, PaperWanted, Turn
from fulfill.vendor_return import VendorLine, VendorReturn, VendorState, advance_vendor

# What a Code 128 barcode can say that fits the label of a carton.
_NUMBER = re.compile(r"[!-~](?:[ -~]{0,28}[!-~])?")


def check_list(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step check_list: all stands on it; a person takes off what shall stay, and sends it."""
    match scanned:
        case ProductScan():
            return _choose(task, scanned, facts)
        case Said(word=Word.QTY, argument=text):
            return _set_planned(task, text, facts)
        case Said(word=Word.REMOVE):
            return _set_planned(task, "0", facts)
        case Said(word=Word.DONE):
            return request(task, facts)
    expected = "a product on the list, or !done"
    return Turn(task, refuse(scanned, expected, "Say !done to ask the supplier", WORDS[Step.CHECK_LIST]))


def _choose(task: VendorTask, scan: ProductScan, facts: VendorFacts) -> Answer:
    """The line that is spoken of; the same product again goes on to its next line."""
    lines = [line for line in facts.vendor_lines(task.return_id) if _is_of(line, scan, facts)]
    if not lines:
        number = facts.vendor_return(task.return_id).number
        return Turn(task, say.not_listed(describe(scan), number))
    line = next((each for each in lines if each.id > task.line_id), lines[0])
    if line.planned:
        return Turn(replace(task, line_id=line.id), say.line_chosen(named(line, facts), line.planned))
    most = _most(task, line, facts)
    if not most:
        return Turn(task, say.gone_from_list(named(line, facts), facts.place(line.spot.place_id).code))
    back = _planned(line, most)
    said = say.back_on_list(named(line, facts), most)
    return Turn(replace(task, line_id=line.id), said, documents=(back,))


def _is_of(line: VendorLine, scan: ProductScan, facts: VendorFacts) -> bool:
    if line.item.product_id != scan.product.id or scan.serial not in ("", line.item.serial):
        return False
    lot = facts.lot(line.item.lot_id)
    return not scan.lot or (lot is not None and lot.code == scan.lot)


def named(line: VendorLine, facts: VendorFacts) -> str:
    """A line as people say it: "CAM serial S2", "TEA lot L2"."""
    lot = facts.lot(line.item.lot_id)
    parts = [facts.product(line.item.product_id).sku]
    parts += [f"lot {lot.code}"] if lot else []
    parts += [f"serial {line.item.serial}"] if line.item.serial else []
    return " ".join(parts)


def _most(task: VendorTask, line: VendorLine, facts: VendorFacts) -> int:
    """Eaches that this line may take at most: its own, and what is offered at its spot besides."""
    supplier_id = facts.vendor_return(task.return_id).supplier_id
    key = (line.item, line.spot)
    free = sum(each.quantity for each in facts.candidates(supplier_id) if (each.item, each.spot) == key)
    return line.planned + free


def _planned(line: VendorLine, count: int) -> Alter:
    return Alter(Doc.VENDOR_LINE, line.id, {"planned": line.planned}, {"planned": count})


def _set_planned(task: VendorTask, text: str, facts: VendorFacts) -> Answer:
    lines = facts.vendor_lines(task.return_id)
    line = next((each for each in lines if each.id == task.line_id), None)
    if line is None:
        return Turn(task, say.choose_first())
    try:
        count = units.quantity(text)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("qty", text, "!qty 12"))
    what = named(line, facts)
    if count > (most := _most(task, line, facts)):
        return Turn(task, say.not_so_many(what, count, most))
    if count == line.planned:
        return Turn(task, say.line_chosen(what, count))
    said = say.line_chosen(what, count) if count else say.off_the_list(what)
    return Turn(task, said, documents=(_planned(line, count),))


def request(task: VendorTask, facts: VendorFacts) -> Answer:
    vendor = facts.vendor_return(task.return_id)
    pieces = sum(line.planned for line in facts.vendor_lines(vendor.id))
    if not pieces:
        return Turn(task, say.list_is_empty(vendor.number))
    asked = advance_vendor(vendor, VendorState.REQUESTED, {"requested_us": 0}, requested_us=facts.now_us)
    return Turn(
        VendorTask(Step.GIVE_AUTHORISATION, vendor.id),
        say.requested(vendor.number, facts.supplier(vendor.supplier_id).code, pieces),
        documents=(asked,),
        effects=(Effect(EffectKind.VENDOR_REQUEST, f"vendor:{vendor.number}", {"return_id": vendor.id}),),
        papers=(PaperWanted(PaperKind.VENDOR_REQUEST, vendor.number, vendor.id),),
    )


# --- the supplier's answer ----------------------------------------------------------------------------
def give_authorisation(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The step give_authorisation: the supplier's number, scanned from their letter or typed."""
    vendor = facts.vendor_return(task.return_id)
    match scanned:
        case Said(word=Word.NOTE, argument=text):
            return authorise(task, vendor, text, facts)
        case Said(word=Word.SKIP):
            if not facts.confirmed:
                return Turn(task, say.confirm_no_number(vendor.number))
            return _authorised(vendor, "")
        case Said(word=Word.NEXT):
            return another(task, vendor.supplier_id, facts)
        case Said():
            return Turn(task, every_flow.word_not_here(scanned.word, WORDS[Step.GIVE_AUTHORISATION]))
        case UnknownScan(raw=raw):
            return authorise(task, vendor, raw, facts)
    # A number of theirs may look like one of ours; a stray scan of a product looks so too.
    if scanned.raw.strip() == vendor.number or not facts.confirmed:
        return Turn(task, say.is_that_the_number(describe(scanned), scanned.raw))
    return authorise(task, vendor, scanned.raw, facts)


def authorise(task: VendorTask, vendor: VendorReturn, text: str, facts: VendorFacts) -> Answer:
    """The supplier agreed under this number."""
    number = text.strip()
    if not _NUMBER.fullmatch(number) or number == vendor.number:
        return Turn(task, say.bad_number(number))
    other = facts.same_authorisation(vendor, number)
    if other and not facts.confirmed:
        return Turn(task, say.confirm_same_number(number, other))
    return _authorised(vendor, number)


def _authorised(vendor: VendorReturn, number: str) -> Answer:
    before = {"authorisation": vendor.authorisation}
    agreed = advance_vendor(vendor, VendorState.AUTHORISED, dict(before), authorisation=number)
    said = say.authorised(vendor.number, number) if number else say.goes_without(vendor.number)
    return Turn(VendorTask(Step.SCAN_CANDIDATE, vendor.id), said, documents=(agreed,))
