"""Which return is this? By its own number, by parcel or tracking, by order; or by nothing at all.

Without such a paper the piece itself may say it (its serial number), or who sent it (name or e-mail).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import returns as say
from fulfill.orders import ParcelState
from fulfill.people import Act
from fulfill.places import PlateKind
from fulfill.returned import ReturnUnit, Rma, RmaState
from fulfill.scan import (
    DocKind,
    DocumentScan,
    OrderScan,
    ParcelScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    Word,
)
from fulfill.turn import Turn

STEPS = (Step.SCAN_RETURN, Step.CHOOSE_ORDER)
WORDS = (Word.NEXT, Word.CANCEL)
CHOICE_WORDS = (Word.ANSWER, Word.NO, Word.NEXT, Word.CANCEL)
CHOICES_MAX = 20
# A shorter beginning of a name would fit half of the customers.
_LETTERS_LEAST = 3


def find_return(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_return. Nothing is written: a new return gets its number with its first piece."""
    match scanned:
        case Said(word=Word.NEXT):
            return Turn(ReturnsTask(Step.SCAN_PRODUCT, is_blind=True), say.blind())
        case DocumentScan(kind=DocKind.RMA, ref=rma_id):
            return _open(task, facts.rma(rma_id), facts)
        case ParcelScan(parcel_id=parcel_id):
            parcel = facts.parcel(parcel_id)
            if parcel.state is not ParcelState.SHIPPED:
                return Turn(task, say.parcel_not_shipped(parcel.number, parcel.state))
            turn = _of_order(task, parcel.order_id, facts)
            if turn.task is None or not turn.task.order_id:
                return turn
            return replace(turn, task=replace(turn.task, parcel_id=parcel_id))
        case PlateScan(plate=plate) if plate.kind is PlateKind.CARTON and plate.order_id is not None:
            return _of_order(task, plate.order_id, facts)
        case OrderScan(order_id=order_id):
            return _of_order(task, order_id, facts)
        case _:
            found = _search(scanned, facts)
            if len(found) == 1:
                return _of_order(task, found[0], facts)
            if found:
                senders = facts.senders(found[:CHOICES_MAX])
                fitting = tuple(sender.order_id for sender in senders)
                choosing = ReturnsTask(Step.CHOOSE_ORDER, found=fitting)
                if len(found) > CHOICES_MAX:
                    return Turn(choosing, say.too_many_fit(scanned.raw, CHOICES_MAX))
                return Turn(choosing, say.several_fit(scanned.raw, len(fitting)))
            return Turn(
                task,
                refuse(
                    scanned,
                    "a return, a parcel or tracking number, an order, a serial number, or a customer",
                    "Scan the slip or label that came with the goods, or type the customer's name or e-mail;"
                    " without any paper say !next",
                    WORDS,
                ),
            )


def _search(scanned: Scanned, facts: ReturnsFacts) -> tuple[int, ...]:
    """Orders that the piece itself or its sender may belong to; one more than can be chosen from."""
    most = CHOICES_MAX + 1
    match scanned:
        case ProductScan(product=product, serial=serial) if serial:
            return facts.sent_with_serial(serial, product.id, most)
        case UnknownScan(raw=raw):
            text = raw.strip()
            found = facts.sent_with_serial(text, 0, most)
            return found or (facts.sent_to(text, most) if len(text) >= _LETTERS_LEAST else ())
        case _:
            return ()


def choose_order(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step choose_order: one of the orders that fit, or any paper after all."""
    match scanned:
        case Said(word=Word.NO):
            return Turn(ReturnsTask(), say.search_again())
        case Said(word=Word.ANSWER, argument=text) | UnknownScan(raw=text):
            wanted = text.strip().casefold()
            for sender in facts.senders(task.found):
                if sender.order.casefold() == wanted:
                    return _of_order(task, sender.order_id, facts)
        case Said(word=Word.NEXT) | DocumentScan() | ParcelScan() | PlateScan() | OrderScan():
            return find_return(task, scanned, facts)
        case _:
            pass
    return Turn(
        task,
        refuse(
            scanned,
            "one of the orders shown",
            "Scan or type the order's number, !no searches again, !next goes on without paper",
            CHOICE_WORDS,
        ),
    )


def _of_order(task: ReturnsTask, order_id: int, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    order = facts.order(order_id)
    lines = facts.order_lines(order_id)
    if not any(line.shipped for line in lines):
        return Turn(task, say.not_shipped(order.number, order.state))
    open_ones = facts.open_rmas_of(order_id)
    if len(open_ones) > 1:
        return Turn(task, say.several_returns(order.number, ", ".join(rma.number for rma in open_ones)))
    if open_ones:
        return _open(task, open_ones[0], facts)
    if all(line.shipped <= facts.returned(line.id) for line in lines):
        return Turn(task, say.all_returned(order.number))
    opened = ReturnsTask(Step.SCAN_PRODUCT, order_id=order_id, order=order.number, is_ours=True)
    return Turn(opened, say.opened_for_order(order.number))


def _open(task: ReturnsTask, rma: Rma, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    if rma.state is not RmaState.OPEN:
        return Turn(task, say.closed(rma.number, outcome_of(rma.id, facts)))
    if rma.is_expired(facts.today):
        if not facts.operator.may(Act.OVERRIDE):
            return Turn(task, say.expired_not_allowed(rma.number, rma.expires_on, facts.operator.name))
        if not facts.confirmed:
            return Turn(task, say.expired(rma.number, rma.expires_on))
    opened = ReturnsTask(
        Step.SCAN_PRODUCT,
        rma.id,
        rma.number,
        rma.order_id or 0,
        facts.order(rma.order_id).number if rma.order_id else "",
        is_blind=rma.is_blind,
        is_ours=rma.is_ours,
        units=sum(line.received for line in facts.rma_lines(rma.id)),
    )
    waiting = undecided(rma.id, facts)
    if waiting is not None:
        return _take_up(task, opened, waiting, facts)
    left = sum(line.left for line in facts.rma_lines(rma.id))
    return Turn(opened, say.opened(rma.number, left))


def _take_up(
    task: ReturnsTask, opened: ReturnsTask, waiting: ReturnUnit, facts: ReturnsFacts
) -> Turn[ReturnsTask]:
    """A piece that someone took in and never decided must not be forgotten at the returns place."""
    sku = facts.product(waiting.product_id).sku
    if not facts.confirmed:
        return Turn(task, say.undecided(opened.rma, sku, place_of(waiting, facts)))
    unit = Unit(
        waiting.product_id,
        waiting.id,
        waiting.rma_line_id or 0,
        waiting.order_line_id or 0,
        waiting.lot_id,
        waiting.serial,
        reason=waiting.reason,
        is_extra=waiting.rma_line_id is None,
        place_id=waiting.place_id or 0,
        condition=waiting.condition,
        grade=waiting.grade,
        book=waiting.book,
        answers=waiting.answers,
    )
    step = Step.CONFIRM_DISPOSITION if unit.condition else Step.ANSWER_CONDITION
    return Turn(
        ReturnsTask(
            step,
            opened.rma_id,
            opened.rma,
            opened.order_id,
            opened.order,
            is_blind=opened.is_blind,
            is_ours=opened.is_ours,
            units=opened.units,
            unit=unit,
        ),
        say.go_on_deciding(sku),
    )


def undecided(rma_id: int, facts: ReturnsFacts, besides: int = 0) -> ReturnUnit | None:
    """A piece of this return without a disposition, other than `besides`."""
    units = facts.units_of(rma_id)
    return next((unit for unit in units if unit.disposition is None and unit.id != besides), None)


def place_of(unit: ReturnUnit, facts: ReturnsFacts) -> str:
    return facts.place(unit.place_id).code if unit.place_id else "no place"


def outcome_of(rma_id: int, facts: ReturnsFacts) -> str:
    """How it ended, like "3 received (2 restock, 1 scrap), 1 missing"."""
    units = facts.units_of(rma_id)
    counted = Counter(str(unit.disposition) for unit in units if unit.disposition)
    parts = ", ".join(f"{count} {name}" for name, count in sorted(counted.items()))
    missing = sum(line.missing for line in facts.rma_lines(rma_id))
    received = f"{len(units)} received" + (f" ({parts})" if parts else "")
    return received + (f", {missing} missing" if missing else "")
