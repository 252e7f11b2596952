"""What a customer gets back for one returned piece: refund, credit, exchange, refusal, or a person decides.

The terms are data (`refund_file` reads them). Some things hold whatever they say, and `settle` makes sure of
them: nothing is paid for a piece that is matched to no order, nobody pays a fee for goods that were at fault,
no amount is negative, and no more goes back than was paid. Money is whole minor units; a fee is rounded to
the nearest one, halves up, piece by piece, so that the pieces of a line never bring more than its price.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.returned import Case, Claim, Condition, Decision, Disposition, RefundState, Wish

_THOUSAND = 1000


class ShippingBack(StrEnum):
    """When the shipping that was paid for an order goes back."""

    EVERYTHING_BACK = "everything_back"
    OUR_FAULT = "our_fault"


class Payer(StrEnum):
    """Who pays the way back."""

    CUSTOMER = "customer"
    SHOP = "shop"
    BY_FAULT = "by_fault"


@dataclass(frozen=True, slots=True)
class Term:
    """One row: where every column that is given fits, its fee is taken and its decision stands.

    Attributes:
        decision: REFUND, REVIEW or REJECT; None leaves it to the inspection.
        fee_permille: of the price, 0 to 1000.
    """

    name: str
    conditions: frozenset[Condition] = frozenset()
    claims: frozenset[Claim] = frozenset()
    categories: tuple[str, ...] = ()
    dispositions: frozenset[Disposition] = frozenset()
    decision: Decision | None = None
    fee_permille: int = 0

    def fits(self, piece: Piece) -> bool:
        category = piece.case.category.lower()
        return (
            (not self.conditions or piece.case.condition in self.conditions)
            and (not self.claims or piece.claim in self.claims)
            and (not self.dispositions or piece.disposition in self.dispositions)
            and (not self.categories or any(word in category for word in self.categories))
        )


@dataclass(frozen=True, slots=True)
class Terms:
    """All of it. `late_days` 0: however late; `label_minor` 0: customers send at their own cost."""

    terms: tuple[Term, ...] = ()
    shipping_back: frozenset[ShippingBack] = frozenset(ShippingBack)
    payer: Payer = Payer.BY_FAULT
    label_minor: int = 0
    label_currency: str = ""
    late_days: int = 0
    late_even_announced: bool = False
    our_fault: frozenset[Claim] = frozenset(Claim) - {Claim.OTHER}


@dataclass(frozen=True, slots=True)
class Piece:
    """One returned piece as money sees it.

    Attributes:
        state: what the inspection says of the money.
        price_minor: what was paid for it.
        wish: what the customer asks for; EXCHANGE only where an order waits for it.
        days_out: whole days from its parcel leaving until it came; None: nobody knows.
    """

    case: Case
    claim: Claim
    disposition: Disposition
    state: RefundState
    price_minor: int
    currency: str = ""
    wish: Wish = Wish.REFUND
    days_out: int | None = None
    is_announced: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """What was paid for the order, and what went back so far, in minor units and eaches.

    Attributes:
        shipped, paid_back: pieces of the whole order; paid back are those refunded or credited.
        postage_taken_minor: taken off within this return already.
    """

    shipping_paid_minor: int = 0
    shipping_back_minor: int = 0
    shipped: int = 0
    paid_back: int = 0
    postage_taken_minor: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """What comes of it: amount = price - fee - postage + shipping, where money is paid, else 0.

    `why` names the term or the rule that decided.
    """

    decision: Decision
    price_minor: int = 0
    fee_minor: int = 0
    postage_minor: int = 0
    shipping_minor: int = 0
    why: str = ""

    @property
    def amount_minor(self) -> int:
        if not self.decision.pays:
            return 0
        return self.price_minor - self.fee_minor - self.postage_minor + self.shipping_minor


def settle(piece: Piece, account: Account, terms: Terms) -> Settled:
    """What the terms say of a piece that the inspection has decided."""
    if piece.state is RefundState.NONE or not piece.case.is_matched:
        return Settled(Decision.NONE, piece.price_minor, why="unmatched")
    term = _term(piece, terms)
    decision = Decision.REVIEW if piece.state is RefundState.REVIEW else Decision.REFUND
    why = "inspection"
    if term is not None and term.decision is not None:
        decision, why = term.decision, term.name
    if decision is not Decision.REJECT and _is_late(piece, terms):
        # Goods that were at fault are a matter of warranty, which no return period ends.
        decision, why = Decision.REVIEW if piece.claim in terms.our_fault else Decision.REJECT, "late"
    if decision is not Decision.REFUND:
        return Settled(decision, piece.price_minor, why=why)
    return _as_wished(piece, account, terms, why)


def decide(piece: Piece, account: Account, terms: Terms, decision: Decision) -> Settled:
    """What a person decided about a piece that waited for it: REFUND, CREDIT, EXCHANGE or REJECT."""
    if decision.pays:
        return _paid(piece, account, terms, decision, "person")
    return Settled(decision, piece.price_minor, why="person")


def lowered(settled: Settled, amount_minor: int) -> Settled:
    """The same payment made smaller by a person: what is missing counts as a fee. Never more than it was."""
    assert settled.decision.pays, settled
    assert 0 <= amount_minor <= settled.amount_minor, (settled, amount_minor)
    missing = settled.amount_minor - amount_minor
    return Settled(
        settled.decision,
        settled.price_minor,
        settled.fee_minor + missing,
        settled.postage_minor,
        settled.shipping_minor,
        settled.why,
    )


def _as_wished(piece: Piece, account: Account, terms: Terms, why: str) -> Settled:
    match piece.wish:
        case Wish.EXCHANGE:
            return Settled(Decision.EXCHANGE, piece.price_minor, why=why)
        case Wish.CREDIT:
            return _paid(piece, account, terms, Decision.CREDIT, why)
        case _:
            return _paid(piece, account, terms, Decision.REFUND, why)


def _paid(piece: Piece, account: Account, terms: Terms, decision: Decision, why: str) -> Settled:
    price = max(0, piece.price_minor)
    fee = _fee(piece, price, terms)
    postage = min(_postage(piece, account, terms), price - fee)
    return Settled(decision, price, fee, postage, _shipping(piece, account, terms), why)


def _term(piece: Piece, terms: Terms) -> Term | None:
    return next((term for term in terms.terms if term.fits(piece)), None)


def _is_late(piece: Piece, terms: Terms) -> bool:
    if not terms.late_days or piece.days_out is None:
        return False
    if piece.is_announced and not terms.late_even_announced:
        return False
    return piece.days_out > terms.late_days


def _fee(piece: Piece, price: int, terms: Terms) -> int:
    term = _term(piece, terms)
    if term is None or piece.claim in terms.our_fault:
        return 0
    return min(price, (price * term.fee_permille + _THOUSAND // 2) // _THOUSAND)


def _postage(piece: Piece, account: Account, terms: Terms) -> int:
    """What is still to be taken off for the label of this return."""
    if terms.payer is Payer.SHOP or (terms.payer is Payer.BY_FAULT and piece.claim in terms.our_fault):
        return 0
    if terms.label_currency and terms.label_currency != piece.currency:
        return 0
    return max(0, terms.label_minor - account.postage_taken_minor)


def _shipping(piece: Piece, account: Account, terms: Terms) -> int:
    """The whole shipping of the order, or what is left of it: once, however many pieces come back."""
    is_last = account.paid_back + 1 >= account.shipped
    is_due = (ShippingBack.EVERYTHING_BACK in terms.shipping_back and is_last) or (
        ShippingBack.OUR_FAULT in terms.shipping_back and piece.claim in terms.our_fault
    )
    return max(0, account.shipping_paid_minor - account.shipping_back_minor) if is_due else 0
