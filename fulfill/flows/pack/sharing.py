"""What is still to pack out of a tote that many orders of one unit share."""

from __future__ import annotations

from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.orders import OrderState
from fulfill.places import Plate

_TO_PACK = (OrderState.PICKED, OrderState.PACKING)


def to_pack(tote_id: int, facts: PackFacts, without: int = 0) -> tuple[Plate, ...]:
    """What stands for the orders in it that are not packed yet; `without` this order."""
    return tuple(
        each
        for each in facts.sharing(tote_id).plates
        if each.order_id is not None
        and each.order_id != without
        and facts.order(each.order_id).state in _TO_PACK
    )


def after(task: PackTask, order_id: int, facts: PackFacts) -> PackTask | None:
    """What comes after an order of this tote is packed: its next item, or nothing when that was the last."""
    if not task.tote_id or not to_pack(task.tote_id, facts, order_id):
        return None
    return PackTask(step=Step.SCAN_ITEM, tote_id=task.tote_id, tote=task.tote)
