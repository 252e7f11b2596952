"""All rules, asked one after the other over one snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from fulfill.clock import SystemClock, microseconds
from fulfill.store.check import (
    handover,
    house,
    inbound,
    journal,
    money_back,
    orders,
    parcels,
    photos,
    proofs,
    stock,
    vendor,
    works,
)
from fulfill.store.check.asking import MOST, Rule, Violation, Watched, answers
from fulfill.store.failures import Halted
from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql
from fulfill.store.stopping import Stopper
from fulfill.store.warehouse import Warehouse

_MOVES = Sql("select count(*) from move")
RULES: tuple[Rule | Watched, ...] = (
    *house.STRUCTURE,
    *stock.RULES,
    *journal.RULES,
    *orders.RULES,
    *parcels.RULES,
    *inbound.RULES,
    *money_back.RULES,
    *photos.RULES,
    *handover.RULES,
    *proofs.RULES,
    *vendor.RULES,
    *works.RULES,
    *house.RULES,
)


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    Attributes:
        moves: how many there are.
        checked: how many things each rule was held over, by its name.
        linked_only: links of the journal under the keys of other machines: their digests were
            recomputed, but whether those machines wrote them only they can tell.
    """

    ok: bool
    moves: int
    checked: dict[str, int]
    violations: list[Violation]
    linked_only: int = 0


def check(warehouse: Warehouse, now_us: int | None = None, stopper: Stopper | None = None) -> Report:
    """Hold every rule over the whole warehouse, as of one moment; stations may work meanwhile.

    Raises Stopped where `stopper` ends it; nothing is changed either way.
    """
    stopper = stopper or Stopper()
    values = {"now": microseconds(SystemClock().now()) if now_us is None else now_us}
    checked: dict[str, int] = {}
    violations: list[Violation] = []
    chains = journal.Chains(warehouse.key)
    moves = 0
    try:
        rules = (*RULES, Watched("chain_unbroken", chains.look))
        with warehouse.database.read() as session, stopper.over(session.raw):
            _without_haste(session)
            moves = session.value(_MOVES)
            for at, rule in enumerate(rules):
                stopper.look(at, len(rules))
                checked[rule.name], found = _hold(session, rule, values)
                violations += (Violation(rule.name, what) for what in _capped(found))
    except Halted as damaged:
        # A file that cannot be read to its end breaks the first rule of all.
        violations.append(Violation("integrity", str(damaged)))
    return Report(not violations, moves, checked, violations, chains.linked_only)


def _hold(session: Session, rule: Rule | Watched, values: dict[str, int]) -> tuple[int, Iterable[str]]:
    if isinstance(rule, Watched):
        return rule.look(session)
    count: int = session.value(rule.counts)
    return count, (said for question in rule.questions for said in answers(session, question, values))


def _capped(found: Iterable[str]) -> Iterator[str]:
    told = iter(found)
    yield from islice(told, MOST + 1)
    if rest := sum(1 for _ in told):
        yield f"… and {rest} more"


def _without_haste(session: Session) -> None:
    """A server's limit for a scan's statement is no limit for this."""
    if session.dialect is Dialect.POSTGRESQL:
        session.script(["set local statement_timeout = 0"])
