"""Labels bought and void, and their parcels, written down under the label's own key."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.documents import Alter, Doc
from fulfill.ports import LabelBought
from fulfill.store import document_book
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_LABEL = Sql("select id, parcel_id, state from label where key = :key")
_PARCEL = Sql(
    "select state, carrier, service, tracking, routing, cost_minor, currency from parcel where id = :id"
)
_BOUGHT = Sql(
    "update label set state = 'bought', carrier = :carrier, service = :service, tracking = :tracking,"
    " routing = :routing, cost_minor = :cost, currency = :currency, why = ''"
    " where id = :id and state in ('asked', 'refused')"
)
_REFUSED = Sql("update label set state = 'refused', why = :why where id = :id and state = 'asked'")
_WHY = Sql("update label set why = :why where id = :id and state = 'asked'")
_OTHERS = Sql(
    "select 1 from label where parcel_id = :parcel and id <> :id and state in ('asked', 'bought') limit 1"
)
_PARCEL_STATE = Sql("select state from parcel where id = :id")
_VOID = Sql("update label set state = 'void' where tracking = :tracking and state = 'bought'")


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A label asked for, bought, refused or void."""

    id: int
    parcel_id: int
    state: str


def by_key(session: Session, key: str) -> LabelRow | None:
    row = session.one(_LABEL, key=key)
    return LabelRow(*row) if row else None


def is_wanted(session: Session, label: LabelRow) -> bool:
    """Whether the parcel still waits for this very label, and for no later one."""
    is_packed = session.value(_PARCEL_STATE, id=label.parcel_id) == "packed"
    return is_packed and session.one(_OTHERS, parcel=label.parcel_id, id=label.id) is None


def bought(session: Session, label: LabelRow, sold: LabelBought) -> bool:
    """Write a purchase down; False where the parcel does not want this label any more."""
    changed = session.run(
        _BOUGHT,
        id=label.id,
        carrier=sold.carrier,
        service=sold.service,
        tracking=sold.tracking,
        routing=sold.routing,
        cost=sold.cost_minor,
        currency=sold.currency,
    )
    row = session.one(_PARCEL, id=label.parcel_id)
    if changed != 1 or row is None or row[0] != "packed":
        return False
    names = ("state", "carrier", "service", "tracking", "routing", "cost_minor", "currency")
    before = dict(zip(names, row, strict=True))
    after: dict[str, str | int | None] = {
        "state": "labelled",
        "carrier": sold.carrier,
        "service": sold.service,
        "tracking": sold.tracking,
        "routing": sold.routing,
        "cost_minor": sold.cost_minor,
        "currency": sold.currency,
    }
    document_book.carry_out(session, [Alter(Doc.PARCEL, label.parcel_id, before, after)])
    return True


def refused(session: Session, label: LabelRow, why: str) -> None:
    session.run(_REFUSED, id=label.id, why=why)


def waiting(session: Session, label: LabelRow, why: str) -> None:
    """Keep why a label is not there yet, for whoever looks."""
    session.run(_WHY, id=label.id, why=why)


def void(session: Session, tracking: str) -> None:
    session.run(_VOID, tracking=tracking)
