"""Labels bought and void, and their parcels, written down under the label's own key."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.documents import Alter, Doc, Field
from fulfill.errors import Refused
from fulfill.messages import every_flow
from fulfill.ports import LabelBought
from fulfill.store import document_book
from fulfill.store.session import Session
from fulfill.store.statements import Sql

# What a label bore that was made void, in the table of codes; its `ref` is the label's id.
VOID_LABEL = "void_label"
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
_NOTE = Sql("update label set why = :why where id = :id and state = 'bought'")
_OTHERS = Sql(
    "select 1 from label where parcel_id = :parcel and id <> :id and state in ('asked', 'bought') limit 1"
)
_ANY = Sql("select 1 from label where parcel_id = :parcel limit 1")
_BEFORE = Sql(
    "select 1 from label l join outbox b on b.key in (l.key, 'void:' || l.key) where l.parcel_id = :parcel"
    " and l.id < :id and l.state = 'void' and b.state in ('waiting', 'claimed') limit 1"
)
_TO_GIVE_UP = Sql(
    "select id, parcel_id, state, tracking from label where key = :key",
    postgresql="select id, parcel_id, state, tracking from label where key = :key for update",
)
_GIVE_UP = Sql("update label set state = 'void' where id = :id")
_SSCC = Sql("select sscc from parcel where id = :id")
_PARCEL_STATE = Sql("select state from parcel where id = :id")
_VOID = Sql("update label set state = 'void' where tracking = :tracking and state = 'bought'")


_NAMES = ("state", "carrier", "service", "tracking", "routing", "cost_minor", "currency")


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A label asked for, bought, refused or void."""

    id: int
    parcel_id: int
    state: str


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A label that is void since the turn that asked for it was taken back.

    Attributes:
        was: its state before. tracking: "" where it was not bought, as far as anybody knows.
    """

    id: int
    parcel_id: int
    was: str
    tracking: str


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
    before = dict(zip(_NAMES, row, strict=True))
    after: dict[str, Field] = {
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


def is_behind(session: Session, label: LabelRow) -> bool:
    """Whether an earlier label of the parcel is still being given back: until then no other is bought."""
    return session.one(_BEFORE, parcel=label.parcel_id, id=label.id) is not None


def has_any(session: Session, parcel_id: int) -> bool:
    """Whether a label was ever asked for this parcel."""
    return session.one(_ANY, parcel=parcel_id) is not None


def give_up(session: Session, key: str, service: str | None) -> GivenUp:
    """Make a label void, and its parcel as it was before the label came.

    `service` is the one that the parcel had then; None leaves the one that was sold. What stands on
    the label is known from here on as a void label's. Raises Refused where somebody has gone on with
    the parcel or made the label void.
    """
    row = session.one(_TO_GIVE_UP, key=key)
    if row is None or row[2] == "void":
        raise Refused(every_flow.changed_meanwhile("This parcel"))
    label = GivenUp(row[0], row[1], row[2], row[3])
    session.run(_GIVE_UP, id=label.id)
    if label.was == "bought":
        _unlabel(session, label, service)
    return label


def _unlabel(session: Session, label: GivenUp, service: str | None) -> None:
    parcel = dict(zip(_NAMES, session.one(_PARCEL, id=label.parcel_id) or (), strict=True))
    blank: dict[str, Field] = {name: 0 if name == "cost_minor" else "" for name in _NAMES}
    after = blank | {"state": "packed", "service": parcel["service"] if service is None else service}
    labelled = parcel | {"state": "labelled"}
    document_book.carry_out(session, [Alter(Doc.PARCEL, label.parcel_id, labelled, after)])
    # The parcel keeps its SSCC until it is closed anew; then this label's is nobody else's.
    for code in (label.tracking, session.value(_SSCC, id=label.parcel_id)):
        session.run(document_book.ADD_CODE, code=code, kind=VOID_LABEL, ref=label.id, eaches=1)


def refused(session: Session, label: LabelRow, why: str) -> None:
    session.run(_REFUSED, id=label.id, why=why)


def note(session: Session, label: LabelRow, why: str) -> None:
    """Keep what a person should look at on a label that is bought."""
    session.run(_NOTE, id=label.id, why=why)


def waiting(session: Session, label: LabelRow, why: str) -> None:
    """Keep why a label is not there yet, for whoever looks."""
    session.run(_WHY, id=label.id, why=why)


def void(session: Session, tracking: str) -> None:
    session.run(_VOID, tracking=tracking)
