"""What to do next, and every code that would do."""

from __future__ import annotations

from fulfill import units
from fulfill.catalog import Tracking
from fulfill.flows.vendor.listing import named
from fulfill.flows.vendor.sending import expected_g
from fulfill.flows.vendor.settling import CREDIT, REPLACEMENT
from fulfill.flows.vendor.task import (
    SHOWN_MAX,
    WORDS,
    Step,
    VendorFacts,
    VendorTask,
    closed_carton,
    current,
    open_carton,
    wanted,
)
from fulfill.messages import Message
from fulfill.messages import vendor_prompts as say
from fulfill.turn import Expect, Kind, Question
from fulfill.vendor_return import VendorLine, VendorReturn, VendorState

_Asked = tuple[Message, tuple[Expect, ...]]


def ask(task: VendorTask, facts: VendorFacts) -> Question:
    """`done` counts pieces that are packed, `left` those that are still to be."""
    task = current(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in WORDS[task.step]))
    if not task.return_id:
        prompt, expects = _start(facts)
        return Question(task.step, prompt, (*expects, words))
    vendor = facts.vendor_return(task.return_id)
    lines = facts.vendor_lines(vendor.id)
    prompt, expects = _asked(task, vendor, facts)
    done, left = sum(line.picked for line in lines), sum(line.left for line in lines)
    return Question(task.step, prompt, (*expects, words), vendor.number, done, left)


def _start(facts: VendorFacts) -> _Asked:
    """Returns under way come first: what is begun is to be finished."""
    numbers = tuple(each.number for each in facts.live_returns(most=SHOWN_MAX))
    suppliers = tuple(offer.supplier.code for offer in facts.offers())
    codes = tuple(dict.fromkeys((*numbers, *suppliers)))
    if not codes:
        return say.nothing_waits(), (Expect(Kind.DOCUMENT),)
    return say.scan_supplier(), (Expect(Kind.DOCUMENT, codes), Expect(Kind.PRODUCT), Expect(Kind.TOTE))


def _asked(task: VendorTask, vendor: VendorReturn, facts: VendorFacts) -> _Asked:
    supplier = facts.supplier(vendor.supplier_id)
    match task.step:
        case Step.CHECK_LIST:
            pieces = sum(line.planned for line in facts.vendor_lines(vendor.id))
            return say.check_list(pieces, supplier.name or supplier.code), (Expect(Kind.PRODUCT),)
        case Step.GIVE_AUTHORISATION:
            return say.give_authorisation(supplier.name or supplier.code), (Expect(Kind.ANY),)
        case Step.SCAN_CANDIDATE:
            return _candidates(task, facts)
        case Step.SCAN_LOT | Step.SCAN_SERIAL:
            return _finer(task, facts)
        case Step.SCAN_CARTON:
            carton = open_carton(vendor.id, facts)
            weight = expected_g(carton, facts) if carton is not None else 0
            boxes = tuple(box.code for box in facts.boxes()[:SHOWN_MAX])
            shown = (Expect(Kind.CARTON, boxes),) if boxes else ()
            return say.scan_carton(), (*shown, Expect(Kind.WEIGHT, (), weight or None))
        case Step.SCAN_LABEL:
            carton = closed_carton(vendor.id, facts)
            assert carton is not None, vendor
            codes = tuple(dict.fromkeys((carton.sscc, vendor.reference)))
            return say.scan_label(carton.piece), (Expect(Kind.PARCEL, codes),)
        case Step.HAND_OVER:
            cartons = len(facts.vendor_cartons(vendor.id))
            prompt = say.hand_over(cartons) if cartons > 1 else say.hand_one_over()
            return prompt, (Expect(Kind.TRACKING),)
    return _settling(vendor, supplier.name or supplier.code, facts)


def _candidates(task: VendorTask, facts: VendorFacts) -> _Asked:
    lines = wanted(task, facts)
    if not lines:
        return say.nothing_to_take(), ()
    first = lines[0]
    at = facts.place(first.spot.place_id).code
    products: dict[int, int] = {}
    for line in lines:
        products[line.item.product_id] = products.get(line.item.product_id, 0) + line.left
    expects = [
        Expect(Kind.PRODUCT, facts.product_codes(product_id), left)
        for product_id, left in list(products.items())[:SHOWN_MAX]
    ]
    if serials := tuple(line.item.serial for line in lines if line.item.serial)[:SHOWN_MAX]:
        expects.append(Expect(Kind.SERIAL, serials))
    plates = dict.fromkeys(line.spot.plate_id for line in lines if line.spot.plate_id)
    if plates:
        expects.append(Expect(Kind.TOTE, tuple(facts.plate(each).code for each in list(plates)[:SHOWN_MAX])))
    places = dict.fromkeys(line.spot.place_id for line in lines)
    expects.append(Expect(Kind.PLACE, tuple(facts.place(each).code for each in list(places)[:SHOWN_MAX])))
    return say.take(first.left, named(first, facts), at), tuple(expects)


def _finer(task: VendorTask, facts: VendorFacts) -> _Asked:
    product = facts.product(task.product_id)
    lines = [line for line in wanted(task, facts) if line.item.product_id == product.id]
    if product.tracking is Tracking.SERIAL:
        serials = tuple(line.item.serial for line in lines if line.item.serial)[:SHOWN_MAX]
        return say.scan_serial(product.sku), (Expect(Kind.SERIAL, serials),)
    return say.scan_lot(product.sku), (Expect(Kind.LOT, _lots(lines, facts)),)


def _lots(lines: list[VendorLine], facts: VendorFacts) -> tuple[str, ...]:
    found = [facts.lot(line.item.lot_id) for line in lines]
    return tuple(dict.fromkeys(lot.code for lot in found if lot))[:SHOWN_MAX]


def _settling(vendor: VendorReturn, supplier: str, facts: VendorFacts) -> _Asked:
    owed = facts.owed(vendor.id)
    money = units.amount_text(owed.open_minor, vendor.currency)
    match vendor.state:
        case VendorState.SHIPPED:
            prompt = say.settle(supplier, money) if owed.owed_minor else say.settle_unpriced(supplier)
            return prompt, (Expect(Kind.ANSWER, (CREDIT, REPLACEMENT)),)
        case VendorState.AWAITING_REPLACEMENT:
            return say.await_goods(owed.replacement, owed.received, owed.ordered), ()
    # With its currency: beside the choice's number on a button the bare amount would read as another one.
    choices = ((money,) if owed.open_minor > 0 else ()) + (() if owed.credited_minor else (REPLACEMENT,))
    prompt = say.give_credit(money) if owed.owed_minor else say.give_credit_unpriced()
    return prompt, (Expect(Kind.ANSWER, choices),)
