"""A unit that no scanner can read is counted by hand, with the reason, and reports count it."""

from __future__ import annotations

from fulfill.flows.pack import scanning
from fulfill.flows.pack.task import PackFacts, PackTask, Tickers
from fulfill.flows.pack.work import Draft, stay
from fulfill.messages import every_flow, pack_bench, pack_refusals
from fulfill.messages import pack as says
from fulfill.people import Act
from fulfill.scan import ProductScan, Word
from fulfill.turn import Turn


def tick(task: PackTask, draft: Draft, argument: str) -> Turn[PackTask]:
    """!reason [PRODUCT] WHY: one unit of the product named, else of the next one in the list."""
    facts, work = draft.facts, draft.work
    if not _may(facts):
        return stay(task, pack_bench.may_not_tick(facts.operator.name))
    first, _, rest = argument.strip().partition(" ")
    by_sku = {work.products[id_].sku.upper(): work.products[id_] for id_ in work.products_left()}
    named = by_sku.get(first.upper())
    why = rest.strip() if named else argument.strip()
    if not why:
        return stay(
            task,
            every_flow.bad_argument(Word.REASON, argument, "!reason no barcode, or !reason PEN no barcode"),
        )
    if not by_sku:
        return stay(task, pack_refusals.not_waiting("Nothing", says.listed(by_sku)))
    return scanning.product(task, draft, ProductScan("", named or next(iter(by_sku.values()))))


def _may(facts: PackFacts) -> bool:
    match facts.bench_rules().ticks:
        case Tickers.NOBODY:
            return False
        case Tickers.SUPERVISORS:
            return facts.operator.may(Act.OVERRIDE)
        case _:
            return True
