"""A unit too many: where the warehouse wants it so, nothing goes on until it was scanned out."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Product
from fulfill.describe import refuse
from fulfill.flows.pack.task import PackTask, Step
from fulfill.flows.pack.work import Draft, onward, stay
from fulfill.messages import pack_bench as says
from fulfill.scan import ProductScan, Scanned, Word
from fulfill.turn import Turn


def found(task: PackTask, draft: Draft, product: Product, eaches: int) -> Turn[PackTask]:
    """It is in the packer's hand or in the box by now: it is asked for until it is out."""
    asks = replace(onward(task, Step.SCAN_SURPLUS), product_id=product.id, pending=eaches)
    return stay(asks, says.surplus_found(eaches, product.sku, draft.work.packed(product.id)))


def step(task: PackTask, scanned: Scanned, draft: Draft) -> Turn[PackTask]:
    product = draft.work.products[task.product_id]
    match scanned:
        case ProductScan(product=again, eaches=eaches) if again.id == product.id:
            left = task.pending - eaches
            if left > 0:
                return stay(replace(task, pending=left), says.surplus_left(left, product.sku))
            return stay(onward(task, Step.SCAN_PRODUCT), says.surplus_out(product.sku))
        case _:
            expected = f"the unit of {product.sku} that is too many"
            way_out = "Take it out of the box, scan it and bring it to returns or quarantine"
            return stay(task, refuse(scanned, expected, way_out, (Word.CANCEL,)))
