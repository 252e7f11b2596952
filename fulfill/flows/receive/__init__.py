"""Receive: a delivery is counted product by product and put down; it becomes stock where it lies.

scan_document --purchase order--> scan_product --product--> (scan_lot) --> (give_expiry)
      |                               ^   |                       |
      '--!next, or a product----------'   '--enough, !qty---> scan_place --place, plate--> scan_product
                                          |--!done--> closed
                                          '--!short, said twice--> closed, and so is the purchase order
A purchase order that was closed short opens again when it is scanned twice.
A product with serials goes by scan_serial, one scan a unit.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import describe, refuse
from fulfill.flows.receive import closing, counting, stowing
from fulfill.flows.receive.asking import ask, takes_of
from fulfill.flows.receive.showing import show
from fulfill.flows.receive.task import (
    CLOSED_SHORT,
    OPEN,
    Batch,
    Condition,
    Purchase,
    PurchaseLine,
    ReceiveFacts,
    ReceiveTask,
    Step,
)
from fulfill.messages import every_flow
from fulfill.messages import receive as say
from fulfill.people import Act
from fulfill.scan import (
    DocKind,
    DocumentScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    Word,
)
from fulfill.turn import Turn

__all__ = [
    "ACT",
    "AGAIN",
    "NAME",
    "Batch",
    "Condition",
    "Purchase",
    "PurchaseLine",
    "ReceiveFacts",
    "ReceiveTask",
    "Step",
    "ask",
    "begin",
    "show",
    "step",
]

NAME = "receive"
_A_SERIAL = ("a serial", "Scan the unit's serial, or say !serial and its code")
ACT = Act.RECEIVE
AGAIN = True


def begin(facts: ReceiveFacts) -> Turn[ReceiveTask]:  # noqa: ARG001 - every flow begins with its facts
    return Turn(ReceiveTask(), every_flow.ready(NAME))


def step(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    takes = takes_of(task, facts)
    if isinstance(scanned, Said):
        if scanned.word not in takes:
            return Turn(task, every_flow.word_not_here(scanned.word, takes))
        return _on_word(task, scanned, facts)
    match task.step:
        case Step.SCAN_DOCUMENT:
            return _open(task, scanned, facts)
        case Step.SCAN_LOT:
            answer = counting.take_lot(task, scanned, facts)
            expected, way_out = "the lot", "Scan the lot's barcode, or say !lot and its code"
        case Step.GIVE_EXPIRY:
            answer = counting.take_expiry(task, scanned, facts)
            expected, way_out = "the last valid day", "Say !expiry and the day, like !expiry 2027-03-31"
        case _:
            return _on_goods(task, scanned, facts)
    return answer or Turn(task, refuse(scanned, expected, way_out, takes))


def _on_word(task: ReceiveTask, said: Said, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    match said.word:
        case Word.NEXT:
            return Turn(replace(task, step=Step.SCAN_PRODUCT), say.opened_unknown())
        case Word.QTY:
            return counting.set_count(task, said, facts)
        case Word.DAMAGED:
            return counting.mark_damaged(task, said, facts)
        case Word.LOT:
            answer = counting.take_lot(task, said, facts)
        case Word.EXPIRY:
            answer = counting.take_expiry(task, said, facts)
        case Word.SERIAL:
            answer = counting.take_serial(task, said.argument, facts)
        case Word.DONE:
            answer = closing.close(task, facts)
        case Word.SHORT:
            answer = closing.close_short(task, said, facts)
        case _:
            answer = _cancel(task)
    assert answer is not None, said
    return answer


def _open(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    match scanned:
        case DocumentScan(kind=DocKind.PURCHASE, ref=ref):
            purchase = facts.purchase(ref)
            if purchase.state == CLOSED_SHORT:
                return closing.open_again(task, ref, facts)
            if purchase.state != OPEN:
                return Turn(task, say.purchase_not_open(purchase.number, purchase.state))
            units = sum(line.awaited for line in facts.purchase_lines(ref))
            opened = replace(task, step=Step.SCAN_PRODUCT, purchase_id=ref, purchase=purchase.number)
            return Turn(opened, say.opened(purchase.number, units))
        case ProductScan():
            answer = counting.take_product(replace(task, step=Step.SCAN_PRODUCT), scanned, facts)
            return answer if answer.task is not None and answer.task.batch else replace(answer, task=task)
        case _:
            way_out = "Scan its purchase order, or say !next for a delivery without one"
            return Turn(
                task, refuse(scanned, "a purchase order or a product", way_out, takes_of(task, facts))
            )


def _on_goods(task: ReceiveTask, scanned: Scanned, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    batch = task.batch
    match scanned:
        case ProductScan():
            return counting.take_product(task, scanned, facts)
        case UnknownScan(raw=raw, is_bare=True) if batch and task.step is Step.SCAN_SERIAL:
            return counting.take_serial(task, counting.serial_in(raw), facts)
        case UnknownScan() if batch and task.step is Step.SCAN_SERIAL:
            return Turn(task, refuse(scanned, *_A_SERIAL))
        case PlaceScan() | PlateScan() | UnknownScan() if batch and batch.count:
            return stowing.put_down(task, scanned, facts)
        case DocumentScan() if batch:
            sku = facts.product(batch.product_id).sku
            return Turn(task, say.place_first(batch.count, sku, describe(scanned)))
        case _ if batch and task.step is Step.SCAN_SERIAL:
            return Turn(task, refuse(scanned, *_A_SERIAL))
        case _ if batch:
            return Turn(task, refuse(scanned, "a place, pallet or tote", "Scan where the goods go"))
        case _:
            return Turn(task, refuse(scanned, "a product", "Scan what came, or say !done when that is all"))


def _cancel(task: ReceiveTask) -> Turn[ReceiveTask]:
    """`!cancel`: what lies already stays received, and anyone may go on; counted units are forgotten."""
    if not task.receipt_id:
        return Turn(None, every_flow.cancelled(task.document), cancelled=True)
    rest = replace(task, step=Step.SCAN_PRODUCT, batch=None)
    return Turn(rest, every_flow.given_back(task.receipt), given_back=True)
