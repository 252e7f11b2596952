"""What a packer may not do at this bench: pack what they picked, type numbers, skip, as the rules have it."""

from __future__ import annotations

from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.messages import Message
from fulfill.messages import pack_bench as says
from fulfill.plan.bench import must_scan_each
from fulfill.scan import ProductScan, Said, Scanned, Word
from fulfill.turn import Turn


def refusal(task: PackTask, scanned: Scanned, facts: PackFacts) -> Message | None:
    """Why this packer may not do this now; None: it may be done. To give work back is always allowed."""
    if isinstance(scanned, Said) and scanned.word in (Word.CANCEL, Word.NO):
        return None
    if task.order_id and (message := own_picking(task.order_id, task.order, facts)) is not None:
        return message
    if facts.operator.is_trainee and (message := _learns(task, scanned, facts)) is not None:
        return message
    return _one_by_one(task, scanned, facts)


def own_picking(order_id: int, order: str, facts: PackFacts) -> Message | None:
    """Four eyes: the one who picked it is not the one who checks it."""
    if facts.bench_rules().four_eyes and facts.operator.id in facts.pickers_of(order_id):
        return says.picked_it_yourself(facts.operator.name, order)
    return None


def _learns(task: PackTask, scanned: Scanned, facts: PackFacts) -> Message | None:
    """A trainee scans each unit, and nothing is left out, cancelled or kept against the expected weight."""
    name = facts.operator.name
    match scanned:
        case Said(word=Word.QTY):
            return says.trainee_scans_each(name)
        case ProductScan(eaches=eaches) if eaches > 1:
            return says.trainee_scans_each(name)
        case Said(word=Word.SHORT) if task.step is Step.SCAN_INSERT:
            return None
        case Said(word=Word.SHORT | Word.VOID | Word.REASON as word):
            return says.trainee_may_not(name, f"!{word}")
        case Said(word=Word.DONE) if task.step is Step.SCAN_PRODUCT and _is_short(task, facts):
            return says.trainee_packs_all(name, task.order)
        case Said(word=Word.WEIGHT) if facts.confirmed:
            return says.trainee_weighs_again(name)
        case _:
            return None


def _is_short(task: PackTask, facts: PackFacts) -> bool:
    return any(line.picked > line.packed for line in facts.order_lines(task.order_id))


def _one_by_one(task: PackTask, scanned: Scanned, facts: PackFacts) -> Message | None:
    """Where a rule wants each unit scanned, no number is typed and no case counts as its pieces."""
    match scanned:
        case Said(word=Word.QTY) if task.product_id:
            product = facts.product(task.product_id)
        case ProductScan(product=product, eaches=eaches) if eaches > 1:
            pass
        case _:
            return None
    if must_scan_each(facts.bench_rules().bench, product, facts.operator.badge):
        return says.scan_each_unit(product.sku)
    return None


def held_back(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask] | None:
    """The refusal as a turn that changes nothing."""
    message = refusal(task, scanned, facts)
    return Turn(task, message) if message is not None else None
