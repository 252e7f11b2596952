"""Returns as a desk sees them: those that wait by age, closed ones, and one with what was sent and came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views import desk_return_pieces as pieces
from fulfill.store.views import late_names
from fulfill.store.views.desk_return_pieces import CameUnit, ClosedParcel, PhotoSeen

MOST = 200


class Show(StrEnum):
    """The filters of the returns' desk."""

    OPEN = "open"
    UNDECIDED = "undecided"
    MONEY = "review"
    CLOSED = "received"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ReturnSeen:
    """One return in a list; units in eaches, `expires_on` an ISO day or "".

    Attributes:
        undecided: pieces that were taken in and of which nobody has said what becomes of them.
        review: pieces whose money waits for a person.
        came_us: when the first of them came in, or the first undecided one; 0: nothing has come.
    """

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
    undecided: int = 0
    review: int = 0
    came_us: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many returns there are of each kind that waits; at most 1000 are counted."""

    opened: int
    undecided: int
    review: int


@dataclass(frozen=True, slots=True)
class ReturnsFound:
    """A screen of returns; `is_more`: there are others."""

    rows: tuple[ReturnSeen, ...]
    is_more: bool


@dataclass(frozen=True, slots=True)
class SentLine:
    """What was announced of one product, and what came of it.

    `wording` is what the customer writes, `wish` what they ask for besides the money ("" for nothing).
    """

    sku: str
    name: str
    sent: int
    expected: int
    received: int
    missing: int
    reason: str
    wording: str = ""
    wish: str = ""
    exchange_sku: str = ""


@dataclass(frozen=True, slots=True)
class ReturnStory:
    """One return with everything. `form` is the newest return form that came out, 0 for none, of `forms`.

    `exchange` is the number of the order that waits for this return, or "".
    """

    seen: ReturnSeen
    parcel: str
    lines: tuple[SentLine, ...]
    units: tuple[CameUnit, ...]
    form: int
    forms: int
    closed: ClosedParcel | None = None
    photos: tuple[PhotoSeen, ...] = ()
    exchange: str = ""


_ROW = (
    "select r.id, r.number, coalesce(o.number, ''), coalesce(case when o.company <> '' then o.company"
    " else o.name end, ''), r.state, r.expires_on, r.is_blind, r.opened_us,"
    " coalesce((select sum(l.expected) from rma_line l where l.rma_id = r.id), 0),"
    " (select count(*) from return_unit u where u.rma_id = r.id),"
    " coalesce((select sum(l.missing) from rma_line l where l.rma_id = r.id), 0),"
    " (select count(*) from return_unit u where u.rma_id = r.id and u.disposition = ''),"
    " (select count(*) from return_unit u where u.rma_id = r.id and u.refund = 'review'),"
    # Where something is undecided, that is what waits; else the return waits since its first piece came.
    " (select coalesce(min(case when u.disposition = '' then s.came_us end), min(s.came_us), 0)"
    " from return_unit u join settlement s on s.id = u.id where u.rma_id = r.id and s.came_us > 0) as came"
    " from rma r left join orders o on o.id = r.order_id"
)
_HERE = "exists (select 1 from return_unit h where h.rma_id = r.id)"
_UNDECIDED = (
    "r.state = 'open' and exists (select 1 from return_unit h where h.rma_id = r.id and h.disposition = '')"
)
_REVIEW = "r.id in (select h.rma_id from return_unit h where h.refund = 'review')"
_LISTS = {
    Show.UNDECIDED: Sql(f"{_ROW} where {_UNDECIDED} order by came, r.id limit :most"),
    Show.MONEY: Sql(f"{_ROW} where {_REVIEW} order by came, r.id limit :most"),
    Show.CLOSED: Sql(f"{_ROW} where r.state = 'received' order by r.id desc limit :most"),
    Show.ALL: Sql(f"{_ROW} order by r.id desc limit :most"),
}
# Two lists and not one: what is here is sorted by its age, and the many that are announced need not be.
_OPEN_HERE = Sql(f"{_ROW} where r.state = 'open' and {_HERE} order by came, r.id limit :most")
_OPEN_AWAITED = Sql(f"{_ROW} where r.state = 'open' and not {_HERE} order by r.id limit :most")
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
_LATE = late_names.named(
    "select q.id, ' ' || n.name || ' ' || n.company as called"
    " from (select id, order_id from rma order by id desc limit :lately) q join orders n on n.id = q.order_id"
)
_THESE = Sql(
    f"{_ROW} where r.id in (select value from json_each(:ids)) order by r.id desc",
    postgresql=f"{_ROW} where r.id in (select cast(n as bigint)"
    " from json_array_elements_text(cast(:ids as json)) as n) order by r.id desc",
)
_ONE = Sql(f"{_ROW} where r.number in (:text, :upper)")
_OPEN = Sql("select count(*) from (select 1 from rma where state = 'open' limit 1000) r")
_COUNTS = Sql(
    "select (select count(*) from (select 1 from rma where state = 'open' limit 1000) r),"
    f" (select count(*) from (select 1 from rma r where {_UNDECIDED} limit 1000) r),"
    f" (select count(*) from (select 1 from rma r where {_REVIEW} limit 1000) r)"
)
# Walked by the index on open returns, so that a million closed ones cost nothing.
_OLDEST = Sql(
    "select count(*), coalesce(min(came), 0) from (select (select min(s.came_us) from return_unit u join"
    " settlement s on s.id = u.id where u.rma_id = r.id and u.disposition = '' and s.came_us > 0) as came"
    f" from rma r where {_UNDECIDED} limit 1000) w"
)
_LINES = Sql(
    "select d.sku, d.name, coalesce(o.shipped, 0), l.expected, l.received, l.missing, l.reason,"
    " coalesce(w.wording, ''), coalesce(w.resolution, ''), coalesce(x.sku, '')"
    " from rma_line l join product d on d.id = l.product_id left join order_line o on o.id = l.order_line_id"
    " left join return_wish w on w.id = l.id left join product x on x.id = w.exchange_product_id"
    " where l.rma_id = :id order by l.id limit 200"
)
_EXCHANGE = Sql("select o.number from exchange e join orders o on o.id = e.order_id where e.id = :id")
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
    """Open returns by age: the longest here first, then those that are awaited; closed ones newest first."""
    if show is Show.OPEN:
        rows = session.all(_OPEN_HERE, most=MOST + 1)
        rows = [*rows, *session.all(_OPEN_AWAITED, most=MOST + 1 - len(rows))]
    else:
        rows = session.all(_LISTS[show], most=MOST + 1)
    return ReturnsFound(tuple(_seen(row) for row in rows[:MOST]), len(rows) > MOST)


def open_count(session: Session) -> int:
    return int(session.value(_OPEN))


def counts(session: Session) -> Counts:
    """What waits, in returns."""
    row = session.one(_COUNTS)
    return Counts(*(int(each) for each in row)) if row else Counts(0, 0, 0)


def undecided(session: Session) -> tuple[int, int]:
    """How many returns have undecided pieces, at most 1000, and since when the longest waits (0: unknown)."""
    row = session.one(_OLDEST)
    return (int(row[0]), int(row[1])) if row else (0, 0)


def found(session: Session, text: str) -> ReturnsFound:
    """Returns by number, by order, by a parcel of it, or by how the customer's name begins.

    Among the last 5,000 also by any word of the customer's or the firm's name, or else by any part of it.
    """
    text = text.strip()
    rows = session.all(_BY_CODE, text=text, upper=text.upper(), most=MOST + 1)
    if not rows and text:
        seen: dict[int, tuple[object, ...]] = {}
        for begin in dict.fromkeys((text, text.title(), text.capitalize(), text.upper(), text.lower())):
            for row in session.all(_BY_NAME, first=begin, last=begin + _LAST, most=MOST + 1):
                seen[row[0]] = row
        late = late_names.by_word(session, _LATE, text, MOST + 1)
        if not seen and not late:
            late = late_names.by_part(session, _LATE, text, MOST + 1)
        if ids := [each for each in late if each not in seen]:
            seen |= {row[0]: row for row in session.all(_THESE, ids=json.dumps(ids))}
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
        pieces.units(session, seen.id),
        int(form[0]) if form else 0,
        int(form[1]) if form else 0,
        pieces.closed_parcel(session, seen.id),
        pieces.photos(session, seen.id),
        str(session.value(_EXCHANGE, id=seen.id) or ""),
    )


def _seen(row: tuple[object, ...]) -> ReturnSeen:
    id_, number, order, name, state, expires_on, is_blind, opened_us, *counted = row
    return ReturnSeen(
        int(str(id_)), str(number), str(order), str(name), str(state), str(expires_on), bool(is_blind),
        int(str(opened_us)), *(int(str(each)) for each in counted),
    )  # fmt: skip
