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


class Grade(StrEnum):
    """A: as new. B: opened, otherwise as new. C: used or not whole. D: broken. No public standard says so."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Disposition(StrEnum):
    """What becomes of a unit. Until one is decided and carried out, nobody can be promised it."""

    RESTOCK = "restock"
    REFURBISH = "refurbish"
    QUARANTINE = "quarantine"
    VENDOR = "vendor"
    DONATE = "donate"
    RECYCLE = "recycle"
    SCRAP = "scrap"


class RefundState(StrEnum):
    """NONE: no money for this unit. ASKED: the shop was told, once. REVIEW: a person has to decide."""

    NONE = "none"
    ASKED = "asked"
    REVIEW = "review"


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
    """One piece that came back. Grade and disposition are None while they are not decided.

    `place_id` is where it was put last; without `rma_line_id` nobody announced it.
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
    grade: Grade | None = None
    disposition: Disposition | None = None
    refund: RefundState | None = None
    place_id: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules look at when they judge one piece.

    Attributes:
        reason: the customer's, in the words of whichever shop it came from.
        is_matched: it is known as a piece of an order that may come back; else it is a blind or extra one.
        is_blocked: the product or its lot is stopped (a recall).
    """

    condition: Condition
    reason: str = ""
    category: str = ""
    is_hazardous: bool = False
    is_expired: bool = False
    is_blocked: bool = False
    is_matched: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of a case.

    Attributes:
        allowed: all dispositions that a person may choose, the proposed one first.
        why: the explanation that people read, a clause after "because".
        refund: what becomes of the money once the piece is put away.
    """

    grade: Grade
    allowed: tuple[Disposition, ...]
    rule: str
    why: str
    refund: RefundState

    @property
    def proposed(self) -> Disposition:
        return self.allowed[0]


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
