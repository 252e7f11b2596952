"""Carries out what was decided about a piece's money: one signal for the shop, one row, the exchange order.

At the bench and at a desk alike the claim is looked up, the terms say what comes of it (`refund`), and here
that becomes changes. The signal's key is the piece's own for ever, whatever its kind, so that no piece is
paid for twice; the row of a piece is written once, and a second decision finds it taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.orders import WAITS_FOR, OrderState
from fulfill.plan.refund import Account, Piece, Settled
from fulfill.return_codes import ReturnReason, outcome_of, outcome_to, reason_of, reason_to, system_of
from fulfill.returned import Case, Claim, Decision, Disposition, RefundState, Wish
from fulfill.turn import Effect, EffectKind

_DECLINED = "shopify_decline"
_KINDS = {Decision.EXCHANGE: EffectKind.EXCHANGE, Decision.REJECT: EffectKind.REJECTION}


def waits_for(rma: str) -> str:
    """Why an exchange order is not released."""
    return f"{WAITS_FOR}{rma}"


@dataclass(frozen=True, slots=True)
class Exchange:
    """The order that waits for a return, with eaches.

    Attributes:
        rma: the number of the return. is_held: nobody has let it go, cancelled or begun it meanwhile.
        is_gone: it is cancelled, and can be no exchange any more.
        open: pieces of the return that ask for an exchange and are not decided yet.
        left: pieces that it will send, as it stands.
        lines: (line of the return, line of this order, sku of what is sent).
    """

    order_id: int
    number: str
    rma: str
    is_held: bool
    is_gone: bool
    open: int
    left: int
    lines: tuple[tuple[int, int, str], ...]

    def line_for(self, rma_line_id: int) -> tuple[int, str] | None:
        """The line that replaces a line of the return, and its SKU; None where none does."""
        return next(((line, sku) for of, line, sku in self.lines if of == rma_line_id), None)


@dataclass(frozen=True, slots=True)
class Claimed:
    """One returned piece and all that its money depends on.

    Attributes:
        is_kept: its row of money is there already, from when it came.
        reason: the customer's, as it came. channel: the order's.
    """

    unit_id: int
    rma: str
    order: str
    sku: str
    currency: str = ""
    channel: str = ""
    reason: str = ""
    price_minor: int = 0
    wish: Wish = Wish.REFUND
    rma_line_id: int = 0
    days_out: int | None = None
    is_announced: bool = False
    is_kept: bool = False
    account: Account = Account()  # noqa: RUF009 - frozen
    exchange: Exchange | None = None

    @property
    def can_exchange(self) -> bool:
        return (
            self.exchange is not None
            and not self.exchange.is_gone
            and self.exchange.line_for(self.rma_line_id) is not None
        )


@dataclass(frozen=True, slots=True)
class Carried:
    """What is to be written: the state of the piece's own row, the signal if any, and the changes."""

    state: RefundState
    effects: tuple[Effect, ...]
    documents: tuple[Change, ...]


def piece_of(
    claimed: Claimed, case: Case, claim: Claim, disposition: Disposition, state: RefundState
) -> Piece:
    """The piece as the terms see it. An exchange that is gone becomes a refund."""
    wish = claimed.wish
    if wish is Wish.EXCHANGE and not claimed.can_exchange:
        wish = Wish.REFUND
    return Piece(
        case,
        claim,
        disposition,
        state,
        claimed.price_minor,
        claimed.currency,
        wish,
        claimed.days_out,
        claimed.is_announced,
    )


def carry(claimed: Claimed, piece: Piece, settled: Settled, now_us: int, note: str = "") -> Carried:
    """Everything that follows from the decision about a piece."""
    effects: tuple[Effect, ...] = ()
    if settled.decision not in (Decision.NONE, Decision.REVIEW):
        effects = (_signal(claimed, piece, settled, note),)
    documents = (_row(claimed, settled, now_us, note), *_exchange(claimed, settled.decision))
    return Carried(settled.decision.state, effects, documents)


def _row(claimed: Claimed, settled: Settled, now_us: int, note: str) -> Make | Alter:
    after: dict[str, Field] = {
        "decided_us": now_us,
        "decision": str(settled.decision),
        "price_minor": settled.price_minor,
        "fee_minor": settled.fee_minor,
        "shipping_minor": settled.shipping_minor,
        "postage_minor": settled.postage_minor,
        "amount_minor": settled.amount_minor,
        "currency": claimed.currency,
        "why": settled.why,
        "note": note,
    }
    if not claimed.is_kept:
        return Make(Doc.SETTLEMENT, claimed.unit_id, after)
    before: dict[str, Field] = {name: 0 if isinstance(value, int) else "" for name, value in after.items()}
    return Alter(Doc.SETTLEMENT, claimed.unit_id, before, after)


def carry_later(claimed: Claimed, piece: Piece, settled: Settled, was: str, note: str) -> Carried:
    """The same for a piece that waited for a person, and must wait still; `was` is the why of that.

    When it was judged stays as it is.
    """
    effects = (_signal(claimed, piece, settled, note),)
    row = _row(claimed, settled, 0, note)
    # A piece that came before rows of money were kept has none to alter.
    if isinstance(row, Alter):
        after = {name: value for name, value in row.after.items() if name != "decided_us"}
        before: dict[str, Field] = {name: row.before[name] for name in after}
        before |= {
            "decision": str(Decision.REVIEW),
            "price_minor": claimed.price_minor,
            "currency": claimed.currency,
            "why": was,
        }
        row = Alter(row.doc, row.id, before, after)
    documents = (row, *_exchange(claimed, settled.decision))
    return Carried(settled.decision.state, effects, documents)


def _signal(claimed: Claimed, piece: Piece, settled: Settled, note: str) -> Effect:
    """What the shop is told, in its own codes where it has any."""
    system, reason = system_of(claimed.channel), reason_of(claimed.reason, system_of(claimed.channel))
    outcome = outcome_of(
        piece.disposition, piece.case.condition, piece.claim, is_expired=piece.case.is_expired
    )
    payload: dict[str, str | int] = {
        "rma": claimed.rma,
        "order": claimed.order,
        "sku": claimed.sku,
        "quantity": 1,
        "amount_minor": settled.amount_minor,
        "currency": claimed.currency,
        "outcome": "complete",
        "unit": claimed.unit_id,
        "decision": str(settled.decision),
        "price_minor": settled.price_minor,
        "fee_minor": settled.fee_minor,
        "shipping_minor": settled.shipping_minor,
        "postage_minor": settled.postage_minor,
        "why": settled.why,
        "reason": claimed.reason,
        "reason_code": reason_to(system, reason) or str(reason),
        "disposition": str(piece.disposition),
        "disposition_code": outcome_to(system, outcome) or str(outcome),
    }
    if note:
        payload["note"] = note
    line = claimed.exchange.line_for(claimed.rma_line_id) if claimed.exchange else None
    if settled.decision is Decision.EXCHANGE and claimed.exchange is not None and line is not None:
        payload |= {"exchange_order": claimed.exchange.number, "exchange_sku": line[1]}
    if settled.decision is Decision.REJECT and system == "shopify":
        late = settled.why == "late"
        payload["decline_code"] = reason_to(_DECLINED, ReturnReason.TOO_LATE if late else ReturnReason.OTHER)
    kind = _KINDS.get(settled.decision, EffectKind.REFUND)
    return Effect(kind, f"refund:{claimed.unit_id}", payload)


def _exchange(claimed: Claimed, decision: Decision) -> tuple[Change, ...]:
    """The exchange order after one piece that it waited for is decided."""
    exchange = claimed.exchange
    if exchange is None or decision is Decision.REVIEW or claimed.wish is not Wish.EXCHANGE:
        return ()
    line = exchange.line_for(claimed.rma_line_id)
    if line is None:
        return ()
    return after_pieces(exchange, [(line[0], 1, decision is Decision.EXCHANGE)])


def after_pieces(exchange: Exchange, decided: Iterable[tuple[int, int, bool]]) -> tuple[Change, ...]:
    """The exchange order after pieces of its return are decided: (its line, eaches, whether granted).

    What is refused is cancelled. When no piece is left to decide, the rest may go, or the whole is cancelled.
    """
    if not exchange.is_held:
        return ()
    changes: list[Change] = []
    still_open, left = exchange.open, exchange.left
    for line_id, count, is_granted in decided:
        still_open -= count
        if not is_granted:
            left -= count
            changes.append(Add(Doc.LINE, line_id, {"cancelled": count}))
    if still_open <= 0:
        state = OrderState.WAITING if left > 0 else OrderState.CANCELLED
        before: dict[str, Field] = {
            "state": str(OrderState.WAITING),
            "on_hold": 1,
            "waits": waits_for(exchange.rma),
        }
        after: dict[str, Field] = {"state": str(state), "on_hold": 0, "waits": ""}
        changes.append(Alter(Doc.ORDER, exchange.order_id, before, after))
    return tuple(changes)
