"""What the supplier owes for goods that left: a credit, compared with the debit note, or other goods."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from fulfill import units
from fulfill.describe import refuse
from fulfill.documents import Change, Doc, Field, Make
from fulfill.flows.vendor.task import WORDS, Answer, Step, VendorFacts, VendorTask
from fulfill.messages import every_flow
from fulfill.messages import vendor_settling as owing
from fulfill.people import Act, format_roles
from fulfill.scan import Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn
from fulfill.vendor_return import VendorReturn, VendorState, advance_vendor

CREDIT, REPLACEMENT = "credit", "replacement"
_FORM = "!answer 45.00 CREDIT-NOTE-NUMBER"


def settle(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """The steps settle and give_credit."""
    vendor = facts.vendor_return(task.return_id)
    match scanned:
        case Said(word=Word.DONE):
            return close(task, vendor, facts)
        # On a bench the amount is typed: as a note, or just as it stands on the credit note.
        case Said(word=Word.NOTE, argument=text) | UnknownScan(raw=text) if task.step is Step.GIVE_CREDIT:
            return credit(task, vendor, text, facts)
        case Said(word=Word.ANSWER, argument=text):
            match text.strip().lower():
                case "credit":
                    return await_credit(task, vendor)
                case "replacement":
                    return await_replacement(task, vendor, facts)
                case _:
                    return credit(task, vendor, text, facts)
    expected = "what the supplier gives: credit, an amount, or replacement"
    way_out = f"Say {_FORM}, or !cancel to leave it open"
    return Turn(task, refuse(scanned, expected, way_out, WORDS[task.step]))


def await_credit(task: VendorTask, vendor: VendorReturn) -> Answer:
    """The supplier has the goods and will credit them."""
    if vendor.state is not VendorState.SHIPPED:
        return Turn(task, owing.awaits_already(vendor.number, str(vendor.state)))
    awaiting = advance_vendor(vendor, VendorState.AWAITING_CREDIT)
    after = VendorTask(Step.GIVE_CREDIT, vendor.id)
    return Turn(after, owing.awaits_credit(vendor.number), documents=(awaiting,))


def await_replacement(task: VendorTask, vendor: VendorReturn, facts: VendorFacts) -> Answer:
    """The supplier sends other goods: a purchase order awaits them."""
    if vendor.state not in (VendorState.SHIPPED, VendorState.AWAITING_CREDIT):
        return Turn(task, owing.awaits_already(vendor.number, str(vendor.state)))
    if facts.owed(vendor.id).credited_minor:
        return Turn(task, owing.credited_already(vendor.number))
    purchase_id, number = facts.number(Doc.PURCHASE), f"{vendor.number}-R"
    head: dict[str, Field] = {"number": number, "supplier_id": vendor.supplier_id, "state": "open"}
    documents: list[Change] = [Make(Doc.PURCHASE, purchase_id, head)]
    eaches: Counter[int] = Counter()
    costs: dict[int, int] = {}
    for line in facts.vendor_lines(vendor.id):
        if line.picked:
            eaches[line.item.product_id] += line.picked
            costs.setdefault(line.item.product_id, line.unit_cost_minor)
    for at, (product_id, count) in enumerate(eaches.items(), 1):
        fields: dict[str, Field] = {
            "purchase_id": purchase_id, "line": at, "product_id": product_id, "ordered": count,
            "received": 0, "expected_on": "", "unit_cost_minor": costs[product_id],
            "currency": vendor.currency,
        }  # fmt: skip
        documents.append(Make(Doc.PURCHASE_LINE, facts.number(Doc.PURCHASE_LINE), fields))
    state = VendorState.AWAITING_REPLACEMENT
    documents.append(advance_vendor(vendor, state, {"replacement_id": None}, replacement_id=purchase_id))
    said = owing.awaits_replacement(vendor.number, number, eaches.total())
    return Turn(VendorTask(Step.SETTLE, vendor.id), said, documents=tuple(documents))


def credit(task: VendorTask, vendor: VendorReturn, text: str, facts: VendorFacts) -> Answer:
    """A credit note: its amount, and its number if it has one; a difference is told before it is kept."""
    if vendor.state not in (VendorState.SHIPPED, VendorState.AWAITING_CREDIT):
        return Turn(task, owing.no_credit_awaited(vendor.number, str(vendor.state)))
    amount, *rest = text.split() or [""]
    if rest and rest[0].upper() in units.CURRENCIES:
        found = rest.pop(0).upper()
        if vendor.currency and found != vendor.currency:
            return Turn(task, owing.other_currency(vendor.number, found, vendor.currency))
    reference = " ".join(rest)
    try:
        minor = units.money_minor(amount, vendor.currency)
        reference = units.line(reference)
    except units.BadValue:
        return Turn(task, every_flow.bad_argument("answer", text, _FORM))
    if not minor:
        return Turn(task, every_flow.bad_argument("answer", text, _FORM))
    if reference and (other := facts.credit_note(vendor.supplier_id, reference)):
        return Turn(task, owing.credit_note_known(reference, other))
    return _credited(task, vendor, minor, reference, facts)


def _credited(
    task: VendorTask, vendor: VendorReturn, minor: int, reference: str, facts: VendorFacts
) -> Answer:
    owed = facts.owed(vendor.id)
    differs = minor - owed.open_minor if owed.owed_minor else 0
    money = [units.amount_text(each, vendor.currency) for each in (minor, owed.open_minor, abs(differs))]
    if differs and not facts.confirmed:
        told = owing.confirm_less if differs < 0 else owing.confirm_more
        return Turn(task, told(vendor.number, *money))
    documents: list[Change] = [
        Make(
            Doc.VENDOR_CREDIT,
            facts.number(Doc.VENDOR_CREDIT),
            {"return_id": vendor.id, "amount_minor": minor, "reference": reference, "at_us": facts.now_us},
        )
    ]
    if vendor.state is VendorState.SHIPPED:
        documents.append(advance_vendor(vendor, VendorState.AWAITING_CREDIT))
        vendor = replace(vendor, state=VendorState.AWAITING_CREDIT)
    if differs < 0:
        after = VendorTask(Step.GIVE_CREDIT, vendor.id)
        return Turn(
            after, owing.credited_in_part(vendor.number, money[0], money[2]), documents=tuple(documents)
        )
    documents.append(_closed(vendor, facts))
    return Turn(None, owing.credited(vendor.number, money[0]), documents=tuple(documents))


def close(task: VendorTask, vendor: VendorReturn, facts: VendorFacts) -> Answer:
    """Nothing more comes. What is still owed is given up, which is not for everybody to decide."""
    owed = facts.owed(vendor.id)
    match vendor.state:
        case VendorState.AWAITING_CREDIT if owed.open_minor > 0 or not owed.credited_minor:
            missing = owing.credit_missing(vendor.number, units.amount_text(owed.open_minor, vendor.currency))
        case VendorState.AWAITING_REPLACEMENT if owed.received < owed.ordered:
            missing = owing.goods_missing(vendor.number, owed.replacement, owed.received, owed.ordered)
        case VendorState.AWAITING_CREDIT | VendorState.AWAITING_REPLACEMENT:
            return Turn(None, owing.closed(vendor.number), documents=(_closed(vendor, facts),))
        case _:
            return Turn(task, owing.owes_first(vendor.number))
    if not facts.operator.may(Act.OVERRIDE):
        who = facts.operator
        return Turn(task, every_flow.not_allowed(who.name, format_roles(who.roles), "write off what is owed"))
    if not facts.confirmed:
        return Turn(task, missing)
    return Turn(None, owing.written_off(vendor.number), documents=(_closed(vendor, facts),))


def _closed(vendor: VendorReturn, facts: VendorFacts) -> Change:
    return advance_vendor(vendor, VendorState.CLOSED, {"closed_us": 0}, closed_us=facts.now_us)
