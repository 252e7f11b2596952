"""A tote with many orders of one unit: any item is scanned, and its order chosen, the most urgent first."""

from __future__ import annotations

from dataclasses import replace

from fulfill.flows.pack import starting
from fulfill.flows.pack.sharing import to_pack
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import stay
from fulfill.messages import every_flow
from fulfill.messages import pack_bench as says
from fulfill.places import Plate
from fulfill.scan import PlateScan, ProductScan, Said, Scanned, Word
from fulfill.turn import Turn


def open_tote(task: PackTask, tote: Plate, facts: PackFacts) -> Turn[PackTask] | None:
    """Work this tote off; None where it is a tote of one order, or of none."""
    waiting = to_pack(tote.id, facts) if facts.sharing(tote.id).is_shared else ()
    if not waiting:
        return None
    opened = replace(task, step=Step.SCAN_ITEM, tote_id=tote.id, tote=tote.code, asked_order=0)
    return stay(opened, says.batch_opened(tote.code, len(waiting)))


def item_step(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    """An item chooses its order and is packed at once; another tote or order is begun as ever."""
    match scanned:
        case ProductScan(product=product):
            not_by = facts.operator.id if facts.bench_rules().four_eyes else 0
            found = facts.waiting_in(task.tote_id, product.id, not_by)
            if found is None:
                return stay(task, says.not_in_batch(product.sku, task.tote))
            return starting.begin_order(task, found, scanned, facts)
        case PlateScan(plate=plate) if plate.id == task.tote_id:
            return stay(task, says.batch_opened(task.tote, len(to_pack(task.tote_id, facts))))
        case Said(word=Word.CANCEL):
            return Turn(None, every_flow.cancelled(f"Tote {task.tote}"), cancelled=True)
        case PlateScan(plate=plate) if (opened := open_tote(task, plate, facts)) is not None:
            return opened
        case _:
            return starting.start(PackTask(), scanned, facts)
