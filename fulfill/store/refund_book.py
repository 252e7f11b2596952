"""Pieces whose money waits for a person."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.documents import Alter, Doc
from fulfill.returned import Case, Condition, Disposition, RefundState
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_WAITING = Sql(
    "select u.id, r.number, u.condition, u.disposition, u.reason, d.category, d.hazard,"
    " coalesce(t.expires_on, ''), coalesce(s.why, '') from return_unit u join rma r on r.id = u.rma_id"
    " join product d on d.id = u.product_id left join lot t on t.id = u.lot_id"
    " left join settlement s on s.id = u.id where u.id = :unit and u.refund = 'review'"
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One piece that waits; `why` is the term or the rule that made it wait, `expires_on` its lot's day."""

    unit_id: int
    rma: str
    condition: Condition
    disposition: Disposition
    reason: str
    category: str
    hazard: str
    expires_on: str
    why: str

    def case(self, today: str) -> Case:
        """The piece as the rules see it. Who waits for a person is matched to an order."""
        return Case(
            self.condition,
            self.reason,
            self.category,
            is_hazardous=bool(self.hazard),
            is_expired=bool(self.expires_on) and today > self.expires_on,
        )

    def decided(self, state: RefundState) -> Alter:
        """Its own row with the state; refused aloud where somebody else was faster."""
        return Alter(
            Doc.RETURN_UNIT, self.unit_id, {"refund": str(RefundState.REVIEW)}, {"refund": str(state)}
        )


def waiting(session: Session, unit_id: int) -> Waiting | None:
    """A piece by its id; None where it is none that waits."""
    row = session.one(_WAITING, unit=unit_id)
    if row is None:
        return None
    id_, rma, condition, disposition, *rest = row
    return Waiting(int(id_), rma, Condition(condition), Disposition(disposition), *rest)
