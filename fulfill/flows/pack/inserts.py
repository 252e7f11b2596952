"""What is laid into the box besides the goods: asked for one by one before the last parcel is closed."""

from __future__ import annotations

from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, Work, onward
from fulfill.messages import pack_bench as says
from fulfill.plan.bench import Insert, Sold, asks_first, inserts_for
from fulfill.scan import Word
from fulfill.turn import Turn

WORDS = (Word.YES, Word.SHORT, Word.CANCEL)


def missing(task: PackTask, work: Work, facts: PackFacts) -> tuple[Insert, ...]:
    """What is still to be laid in, in the order of the rules."""
    bench = facts.bench_rules().bench
    if not bench.inserts:
        return ()
    order = work.order
    packed = {line.product_id for line in work.lines if line.packed > line.shipped}
    sold = Sold(
        tuple(product for id_, product in work.products.items() if id_ in packed),
        order.country,
        order.channel,
        order.service,
        order.currency,
        sum(line.unit_price_minor * line.wanted for line in work.lines),
        asks_first(bench) and facts.is_first_order(order.id),
        bool(order.gift_note),
    )
    return tuple(each for each in inserts_for(bench, sold) if each.name not in task.inserts)


def asked(task: PackTask, draft: Draft) -> Turn[PackTask] | None:
    """The question for the next insert, before the parcel that completes the order is closed."""
    if task.opens_next or not (wanted := missing(task, draft.work, draft.facts)):
        return None
    return draft.turn(onward(task, Step.SCAN_INSERT), says.lay_in(wanted[0].says))


def words_of(task: PackTask, work: Work, facts: PackFacts) -> tuple[Word, ...]:
    wanted = missing(task, work, facts)
    return taken(wanted[0]) if wanted else (Word.YES, Word.CANCEL)


def taken(insert: Insert) -> tuple[Word, ...]:
    """What has a code is scanned; only what has none is confirmed by a key."""
    return tuple(word for word in WORDS if word is not Word.YES or not insert.code)
