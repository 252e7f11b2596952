"""Returns as a desk sees them: open ones by age, closed ones, and one with what was sent beside what came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 200


class Show(StrEnum):
    """The filters of the returns' desk."""

    OPEN = "open"
    CLOSED = "received"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ReturnSeen:
    """One return in a list; units in eaches, `expires_on` an ISO day or ""."""

    id: int
    number: str
    order: str
    name: str
    state: str
    expires_on: str
    is_blind: bool
    opened_us: int
    expected: int
    received: int
    missing: int


@dataclass(frozen=True, slots=True)
class ReturnsFound:
    """A screen of returns; `is_more`: there are others."""

    rows: tuple[ReturnSeen, ...]
    is_more: bool


@dataclass(frozen=True, slots=True)
class SentLine:
    """What was announced of one product, and what came of it."""

    sku: str
    name: str
    sent: int
    expected: int
    received: int
    missing: int
    reason: str


@dataclass(frozen=True, slots=True)
class CameUnit:
    """One unit that came: how it looked, its grade, what becomes of it, where it lies, its refund."""

    id: int
    sku: str
    name: str
    lot: str
    serial: str
    reason: str
    condition: str
    grade: str
    disposition: str
    override_reason: str
    refund: str
    place: str


@dataclass(frozen=True, slots=True)
class ReturnStory:
    """One return with everything. `form` is the newest return form that came out, 0 for none, of `forms`."""

    seen: ReturnSeen
    parcel: str
    lines: tuple[SentLine, ...]
    units: tuple[CameUnit, ...]
    form: int
    forms: int


_ROW = (
    "select r.id, r.number, coalesce(o.number, ''), coalesce(case when o.company <> '' then o.company"
    " else o.name end, ''), r.state, r.expires_on, r.is_blind, r.opened_us,"
    " coalesce((select sum(l.expected) from rma_line l where l.rma_id = r.id), 0),"
    " (select count(*) from return_unit u where u.rma_id = r.id),"
    " coalesce((select sum(l.missing) from rma_line l where l.rma_id = r.id), 0)"
    " from rma r left join orders o on o.id = r.order_id"
)
_LISTS = {
    Show.OPEN: Sql(f"{_ROW} where r.state = 'open' order by r.id limit :most"),
    Show.CLOSED: Sql(f"{_ROW} where r.state = 'received' order by r.id desc limit :most"),
    Show.ALL: Sql(f"{_ROW} order by r.id desc limit :most"),
}
_BY_CODE = Sql(
    f"{_ROW} where r.id in (select ref from code where code in (:text, :upper) and kind = 'rma'"
    " union select q.id from code c join rma q on q.order_id = c.ref where c.code in (:text, :upper)"
    " and c.kind = 'order' union select q.id from code c join parcel k on k.id = c.ref"
    " join rma q on q.order_id = k.order_id where c.code in (:text, :upper) and c.kind = 'parcel')"
    " order by r.id desc limit :most"
)
_NAMED = "select q.id from orders n join rma q on q.order_id = n.id where {range} order by n.name limit :most"
_BY_NAME = Sql(
    f"{_ROW} where r.id in ({_NAMED.format(range='n.name >= :first and n.name < :last')}) order by r.id desc",
    postgresql=f"{_ROW} where r.id in ({_NAMED.format(range='n.name ~>=~ :first and n.name ~<~ :last')})"
    " order by r.id desc",
)
_ONE = Sql(f"{_ROW} where r.number in (:text, :upper)")
_OPEN = Sql("select count(*) from (select 1 from rma where state = 'open' limit 1000) r")
_LINES = Sql(
    "select d.sku, d.name, coalesce(o.shipped, 0), l.expected, l.received, l.missing, l.reason"
    " from rma_line l join product d on d.id = l.product_id left join order_line o on o.id = l.order_line_id"
    " where l.rma_id = :id order by l.id limit 200"
)
_UNITS = Sql(
    "select u.id, d.sku, d.name, coalesce(t.code, ''), u.serial, u.reason, u.condition, u.grade,"
    " u.disposition, u.override_reason, u.refund, coalesce(p.code, '') from return_unit u"
    " join product d on d.id = u.product_id left join lot t on t.id = u.lot_id"
    " left join place p on p.id = u.place_id where u.rma_id = :id order by u.id limit 200"
)
_PARCEL = Sql(
    "select k.number from rma r join parcel k on k.order_id = r.order_id where r.id = :id"
    " and k.state = 'shipped' order by k.id desc limit 1"
)
# The newest form of the order that came out: of it a copy can be made.
_FORM = Sql(
    "select coalesce(max(a.id), 0), count(*) from paper a"
    " where a.document = :order and a.kind = 'return_form'"
    " and a.state in ('sent', 'printed', 'verified', 'doubtful')"
)
_LAST = "\U0010ffff"


def listed(session: Session, show: Show) -> ReturnsFound:
    """Open returns oldest first; closed ones newest first."""
    rows = session.all(_LISTS[show], most=MOST + 1)
    return ReturnsFound(tuple(_seen(row) for row in rows[:MOST]), len(rows) > MOST)


def open_count(session: Session) -> int:
    return int(session.value(_OPEN))


def found(session: Session, text: str) -> ReturnsFound:
    """Returns by number, by order, by a parcel of it, or by how the customer's name begins."""
    text = text.strip()
    rows = session.all(_BY_CODE, text=text, upper=text.upper(), most=MOST + 1)
    if not rows and text:
        seen: dict[int, tuple[object, ...]] = {}
        for begin in dict.fromkeys((text, text.title(), text.capitalize(), text.upper(), text.lower())):
            for row in session.all(_BY_NAME, first=begin, last=begin + _LAST, most=MOST + 1):
                seen[row[0]] = row
        rows = list(seen.values())
    return ReturnsFound(tuple(_seen(row) for row in rows[:MOST]), len(rows) > MOST)


def story(session: Session, number: str) -> ReturnStory | None:
    """One return by its number; None where there is none."""
    row = session.one(_ONE, text=number, upper=number.upper())
    if row is None:
        return None
    seen = _seen(row)
    form = session.one(_FORM, order=seen.order) if seen.order else None
    return ReturnStory(
        seen,
        str(session.value(_PARCEL, id=seen.id) or ""),
        tuple(SentLine(*each) for each in session.all(_LINES, id=seen.id)),
        tuple(CameUnit(*each) for each in session.all(_UNITS, id=seen.id)),
        int(form[0]) if form else 0,
        int(form[1]) if form else 0,
    )


def _seen(row: tuple[object, ...]) -> ReturnSeen:
    id_, number, order, name, state, expires_on, is_blind, opened_us, expected, received, missing = row
    return ReturnSeen(
        int(str(id_)), str(number), str(order), str(name), str(state), str(expires_on), bool(is_blind),
        int(str(opened_us)), int(str(expected)), int(str(received)), int(str(missing)),
    )  # fmt: skip
