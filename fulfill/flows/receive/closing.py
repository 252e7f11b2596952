"""How a delivery ends: all came, some is still awaited, or the rest is not coming; and opened once more."""

from __future__ import annotations

from dataclasses import replace

from fulfill import units
from fulfill.documents import Alter, Change, Doc
from fulfill.flows.receive.task import CLOSED_SHORT, OPEN, RECEIVED, ReceiveFacts, ReceiveTask, Step
from fulfill.messages import every_flow
from fulfill.messages import receive as say
from fulfill.scan import Said
from fulfill.turn import Turn

_NAMED_MAX = 5


def close(task: ReceiveTask, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    """`!done`: the receipt is closed; the purchase order too, when all of it is there."""
    if not task.receipt_id:
        return Turn(None, say.nothing_received(task.document), cancelled=True)
    closed = _receipt_closed(task)
    if not task.purchase_id:
        return Turn(None, say.closed(task.receipt, task.units), documents=tuple(closed))
    state = facts.purchase(task.purchase_id).state
    if missing := missing_of(task.purchase_id, facts):
        # Somebody at another dock may have said meanwhile that the rest is not coming.
        told = say.closed_without if state == CLOSED_SHORT else say.closed_short
        message = told(task.receipt, task.units, task.purchase, missing)
        return Turn(None, message, documents=tuple(closed))
    if state == OPEN:
        closed.append(Alter(Doc.PURCHASE, task.purchase_id, {"state": OPEN}, {"state": RECEIVED}))
    message = say.closed_complete(task.receipt, task.units, task.purchase)
    return Turn(None, message, documents=tuple(closed))


def close_short(task: ReceiveTask, said: Said, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    """`!short`, said twice: what is missing is awaited no longer. A reason stays with it in the journal."""
    try:
        reason = units.line(said.argument)
    except units.BadValue:
        return Turn(
            task, every_flow.bad_argument(said.word, said.argument, "!short sold out at the supplier")
        )
    missing = missing_of(task.purchase_id, facts)
    if not facts.confirmed:
        return Turn(task, say.confirm_short(task.purchase, missing, f"!{said.word} {reason}".rstrip()))
    closed = _receipt_closed(task) if task.receipt_id else []
    if facts.purchase(task.purchase_id).state == OPEN:
        closed.append(Alter(Doc.PURCHASE, task.purchase_id, {"state": OPEN}, {"state": CLOSED_SHORT}))
    if not task.receipt_id:
        return Turn(None, say.short(task.purchase, missing, reason), documents=tuple(closed))
    message = say.closed_without(task.receipt, task.units, task.purchase, missing, reason)
    return Turn(None, message, documents=tuple(closed))


def open_again(task: ReceiveTask, purchase_id: int, facts: ReceiveFacts) -> Turn[ReceiveTask]:
    """A purchase order that was closed short is scanned: goods came after all, once it is scanned again."""
    number = facts.purchase(purchase_id).number
    if not facts.confirmed:
        return Turn(task, say.confirm_open_again(number, missing_of(purchase_id, facts)))
    opened = replace(task, step=Step.SCAN_PRODUCT, purchase_id=purchase_id, purchase=number)
    awaited = sum(line.awaited for line in facts.purchase_lines(purchase_id))
    return Turn(opened, say.opened_again(number, awaited), documents=(opened_again(purchase_id),))


def opened_again(purchase_id: int) -> Change:
    return Alter(Doc.PURCHASE, purchase_id, {"state": CLOSED_SHORT}, {"state": OPEN})


def missing_of(purchase_id: int, facts: ReceiveFacts) -> str:
    """What a purchase order still awaits, the first lines by name; "" when all of it is there."""
    missing = [line for line in facts.purchase_lines(purchase_id) if line.awaited]
    named = [f"{line.awaited} of {facts.product(line.product_id).sku}" for line in missing[:_NAMED_MAX]]
    more = f" and {len(missing) - _NAMED_MAX} more" if len(missing) > _NAMED_MAX else ""
    return ", ".join(named) + more


def _receipt_closed(task: ReceiveTask) -> list[Change]:
    return [Alter(Doc.RECEIPT, task.receipt_id, {"state": "open"}, {"state": "closed"})]
