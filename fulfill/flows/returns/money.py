"""What becomes of the customer's money, and of the order that waits in exchange, when a piece is put away."""

from __future__ import annotations

from fulfill.documents import Change, Doc, Make
from fulfill.flows.returns.task import ReturnsFacts, Unit
from fulfill.plan.disposition import claim_of
from fulfill.plan.refund import settle
from fulfill.plan.settling import Carried, after_pieces, carry, piece_of
from fulfill.returned import Case, RmaLine, Verdict


def came(unit_id: int, facts: ReturnsFacts) -> Make:
    """The piece's row of money, from the moment it comes."""
    return Make(Doc.SETTLEMENT, unit_id, {"came_us": facts.now_us})


def settle_unit(unit: Unit, case: Case, verdict: Verdict, facts: ReturnsFacts) -> Carried:
    """What is told to the shop and written down once the piece in hand has its chosen disposition."""
    assert unit.chosen is not None, unit
    claimed = facts.claimed(unit.id)
    piece = piece_of(claimed, case, claim_of(unit.reason), unit.chosen, verdict.refund)
    return carry(claimed, piece, settle(piece, claimed.account, facts.money_terms()), facts.now_us)


def nothing_for_missing(rma_id: int, lines: list[RmaLine], facts: ReturnsFacts) -> tuple[Change, ...]:
    """What never came is not exchanged either; the rest of the exchange may go."""
    exchange = facts.exchange_of(rma_id)
    if exchange is None:
        return ()
    refused = [(found[0], line.left, False) for line in lines if (found := exchange.line_for(line.id))]
    return after_pieces(exchange, refused) if refused else ()
