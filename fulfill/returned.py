"""Returns: permission to send back, each unit that came back, what it is worth and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.documents import Alter, Doc
from fulfill.errors import Refused
from fulfill.messages import stop


class RmaState(StrEnum):
    """OPEN: units may come in. RECEIVED: every expected unit came or is recorded as missing."""

    OPEN = "open"
    RECEIVED = "received"


RMA_EDGES = frozenset({(RmaState.OPEN, RmaState.RECEIVED)})


class Condition(StrEnum):
    """How a unit looks when it is unpacked: the operator's one answer about it."""

    SEALED = "sealed"
    OPENED = "opened"
    WORN = "worn"
    DIRTY = "dirty"
    INCOMPLETE = "incomplete"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"


class Claim(StrEnum):
    """What a customer's reason says about the goods, in whichever shop's words it came."""

    FAULT = "fault"
    TRANSIT = "transit"
    MISSING_PARTS = "missing_parts"
    WRONG_ITEM = "wrong_item"
    UNDELIVERED = "undelivered"
    OTHER = "other"


class Disposition(StrEnum):
    """What becomes of a unit. Until one is decided and carried out, nobody can be promised it."""

    RESTOCK = "restock"
    REFURBISH = "refurbish"
    REPACKAGE = "repackage"
    QUARANTINE = "quarantine"
    VENDOR = "vendor"
    DONATE = "donate"
    RECYCLE = "recycle"
    SCRAP = "scrap"


class RefundState(StrEnum):
    """NONE: no money for this unit. ASKED: the shop was told, once. REVIEW: a person has to decide.

    EXCHANGED and REJECTED: the shop was told so, once, and no money goes back.
    """

    NONE = "none"
    ASKED = "asked"
    REVIEW = "review"
    EXCHANGED = "exchanged"
    REJECTED = "rejected"


class Wish(StrEnum):
    """What a customer asks for in return."""

    REFUND = "refund"
    EXCHANGE = "exchange"
    CREDIT = "credit"


class Decision(StrEnum):
    """What becomes of the claim for one piece. The shop is told of each but NONE and REVIEW, once."""

    NONE = "none"
    REFUND = "refund"
    CREDIT = "credit"
    EXCHANGE = "exchange"
    REJECT = "reject"
    REVIEW = "review"

    @property
    def pays(self) -> bool:
        return self in (Decision.REFUND, Decision.CREDIT)

    @property
    def state(self) -> RefundState:
        """How it stands in the piece's own row."""
        return {
            Decision.REFUND: RefundState.ASKED,
            Decision.CREDIT: RefundState.ASKED,
            Decision.EXCHANGE: RefundState.EXCHANGED,
            Decision.REJECT: RefundState.REJECTED,
            Decision.REVIEW: RefundState.REVIEW,
        }.get(self, RefundState.NONE)


@dataclass(frozen=True, slots=True)
class Rma:
    """Permission to return. `order_id` is None on a blind return; `expires_on` is its last valid day or "".

    Attributes:
        is_ours: made at a station because goods came unannounced: its lines grow with what comes in.
    """

    id: int
    number: str
    order_id: int | None
    state: RmaState
    expires_on: str = ""
    is_blind: bool = False
    is_ours: bool = False
    opened_us: int = 0

    def is_expired(self, today: str) -> bool:
        return bool(self.expires_on) and today > self.expires_on


@dataclass(frozen=True, slots=True)
class RmaLine:
    """One line, in eaches: `expected` = `received` + `missing` + what may still come."""

    id: int
    rma_id: int
    order_line_id: int | None
    product_id: int
    expected: int
    received: int = 0
    missing: int = 0
    reason: str = ""

    @property
    def left(self) -> int:
        return max(0, self.expected - self.received - self.missing)


@dataclass(frozen=True, slots=True)
class ReturnUnit:
    """One piece that came back. Grade ("") and disposition (None) are not decided at first.

    `place_id` is where it was put last; without `rma_line_id` nobody announced it. `answers` are those
    to the questions of version `book`, as (question, reply).
    """

    id: int
    rma_id: int
    rma_line_id: int | None
    order_line_id: int | None
    product_id: int
    lot_id: int = 0
    serial: str = ""
    reason: str = ""
    condition: Condition | None = None
    grade: str = ""
    disposition: Disposition | None = None
    refund: RefundState | None = None
    place_id: int | None = None
    book: int = 0
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules look at when they judge one piece.

    Attributes:
        reason: the customer's, in the words of whichever shop it came from.
        is_matched: it is known as a piece of an order that may come back; else it is a blind or extra one.
        is_blocked: the product or its lot is stopped (a recall).
        grade: what the answers made of it; "": the one that its condition has.
        answers: (question, reply), in the order in which they were given.
        value_minor: what was paid for it, in minor units; 0: nobody knows.
    """

    condition: Condition
    reason: str = ""
    category: str = ""
    is_hazardous: bool = False
    is_expired: bool = False
    is_blocked: bool = False
    is_matched: bool = True
    grade: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    value_minor: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of a case.

    Attributes:
        allowed: all dispositions that a person may choose, the proposed one first.
        why: the explanation that people read, a clause after "because".
        refund: what becomes of the money once the piece is put away.
    """

    grade: str
    allowed: tuple[Disposition, ...]
    rule: str
    why: str
    refund: RefundState

    @property
    def proposed(self) -> Disposition:
        return self.allowed[0]


def label_of(unit_id: int) -> str:
    """The code on a returned piece's own label."""
    return f"U{unit_id:07d}"


def advance_rma(rma: Rma, to: RmaState) -> Alter:
    """The one way a return's state moves; an edge that is not drawn is refused aloud."""
    if (rma.state, to) not in RMA_EDGES:
        raise Refused(
            stop(
                "rma_cannot",
                "Return {rma} is {state} and cannot become {to}. Look it up with !where {rma}",
                rma=rma.number,
                state=rma.state,
                to=to,
            )
        )
    return Alter(Doc.RMA, rma.id, {"state": str(rma.state)}, {"state": str(to)})
