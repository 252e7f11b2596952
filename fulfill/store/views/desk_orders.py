"""The orders as a desk lists them: found by what a person types, filtered, never more than a screen needs.

Every list is cut off in the database, by an index, so that it answers as fast at a million orders.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views import late_names

MOST = 200
COUNT_MOST = 10_000


class Show(StrEnum):
    """The filters of the orders' desk. MISSING their truck is no state of the book: a forecast names them."""

    ALL = "all"
    LATE = "late"
    MISSING = "missing"
    WAITING = "waiting"
    HELD = "held"
    PICKING = "picking"
    PACKED = "packed"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """One order in a list. `ship_by` is an ISO day or ""; `is_late`: it should have left by then."""

    number: str
    name: str
    company: str
    city: str
    country: str
    ship_by: str
    service: str
    state: str
    waits: str
    on_hold: bool
    lines: int
    is_late: bool


@dataclass(frozen=True, slots=True)
class OrdersFound:
    """A screen of orders; `count` is how many there are, None where counting them would take too long."""

    rows: tuple[OrderSeen, ...]
    count: int | None


_OPEN = ("waiting", "released", "picking", "picked", "packing", "packed", "part_shipped")
_LATE = "o.ship_by > '' and o.ship_by < :today"
# Which states a filter walks through, by the index on state and day, and what else must be so.
_STATES: dict[Show, tuple[tuple[str, ...], str]] = {
    Show.LATE: (_OPEN, _LATE),
    Show.WAITING: (("waiting",), "o.on_hold = 0"),
    Show.PICKING: (("released", "picking", "picked"), "1 = 1"),
    Show.PACKED: (("packing", "packed"), "1 = 1"),
    Show.SHIPPED: (("shipped", "part_shipped"), "1 = 1"),
}


def _walks(show: Show) -> tuple[Sql, Sql]:
    """The ids of a filter, soonest first (what has left: newest first), and how many there are."""
    if show is Show.ALL:
        ids = "select o.id from orders o where :today = :today order by o.id desc limit :most"
        counted = "select 1 from orders o where :today = :today limit :most"
        return Sql(ids), Sql(f"select count(*) from ({counted}) c")
    if show is Show.HELD:
        held = "from orders o where o.on_hold = 1 and :today = :today and o.state <> 'cancelled'"
        ids = f"select o.id {held} order by o.id desc limit :most"
        return Sql(ids), Sql(f"select count(*) from (select 1 {held} limit :most) c")
    states, also = _STATES[show]
    down = " desc" if show is Show.SHIPPED else ""
    each = [
        f"select * from (select o.id, o.ship_by from orders o where o.state = '{state}' and {also}"
        f" and :today = :today order by o.ship_by{down} limit :most) s{at}"
        for at, state in enumerate(states)
    ]
    counts = [
        f"select 1 as one from (select 1 from orders o where o.state = '{state}' and {also}"
        f" and :today = :today limit :most) c{at}"
        for at, state in enumerate(states)
    ]
    ids = f"select id from ({' union all '.join(each)}) u order by ship_by{down}, id{down} limit :most"
    return Sql(ids), Sql(f"select count(*) from ({' union all '.join(counts)}) c")


_WALKS: dict[Show, tuple[Sql, Sql]] = {show: _walks(show) for show in Show if show is not Show.MISSING}
_ROWS = (
    "select o.id, o.number, o.name, o.company, o.city, o.country, o.ship_by, o.service, o.state, o.waits,"
    " o.on_hold, (select count(*) from order_line l where l.order_id = o.id) from orders o where o.id in"
)
_SEEN = Sql(
    f"{_ROWS} (select value from json_each(:ids))",
    postgresql=f"{_ROWS} (select cast(n as bigint) from json_array_elements_text(cast(:ids as json)) as n)",
)
_NUMBERED = "select id, number from orders where number in"
_THESE = Sql(
    f"{_NUMBERED} (select value from json_each(:numbers))",
    postgresql=f"{_NUMBERED} (select n from json_array_elements_text(cast(:numbers as json)) as n)",
)
# Whatever bears a code that leads to an order: itself, its parcels, its totes, its returns.
_BY_CODE = Sql(
    "select case c.kind when 'order' then c.ref"
    " when 'parcel' then (select order_id from parcel where id = c.ref)"
    " when 'plate' then (select order_id from plate where id = c.ref)"
    " when 'rma' then (select order_id from rma where id = c.ref) end"
    " from code c where c.code in (:text, :upper) and c.kind in ('order', 'parcel', 'plate', 'rma')"
)
_BY_NUMBER = Sql(
    "select id from orders where number >= :first and number < :last order by number limit :most",
    postgresql="select id from orders where number ~>=~ :first and number ~<~ :last"
    " order by number limit :most",
)
_BY_NAME = Sql(
    "select id from orders where name >= :first and name < :last order by name, id desc limit :most",
    postgresql="select id from orders where name ~>=~ :first and name ~<~ :last"
    " order by name, id desc limit :most",
)
_CALLED = late_names.named(
    "select id, ' ' || name || ' ' || company as called from orders order by id desc limit :lately"
)
# Lines of a product that is known are found by it; only those of unknown products are in an index by SKU.
_BY_SKU = Sql(
    "select order_id from (select * from (select l.id, l.order_id from product p"
    " join order_line l on l.product_id = p.id where p.sku in (:text, :upper)"
    " order by l.id desc limit :most) as known"
    " union all select * from (select id, order_id from order_line"
    " where product_id is null and sku in (:text, :upper) order by id desc limit :most) as unknown"
    ") as found order by id desc limit :most"
)
_LAST = "\U0010ffff"


def listed(session: Session, show: Show, today: str) -> OrdersFound:
    """The first orders of a filter; `today` is an ISO day."""
    ids, count = _WALKS[show]
    found = [row[0] for row in session.all(ids, today=today, most=MOST)]
    return OrdersFound(_seen(session, found, today), _counted(session, count, today))


def these(session: Session, numbers: Sequence[str], today: str) -> OrdersFound:
    """The orders of these numbers, in this order; the first `MOST` are shown, all are counted."""
    ids = {row[1]: row[0] for row in session.all(_THESE, numbers=json.dumps(numbers[:MOST]))}
    return OrdersFound(_seen(session, [ids[each] for each in numbers if each in ids], today), len(numbers))


def found(session: Session, text: str, today: str) -> OrdersFound:
    """Orders by number, tracking code, tote or return, by SKU, or by how a number or a name begins.

    A name is looked for as it was typed, in capitals, in small letters, and with Capital Letters; among
    the last 5,000 orders also by how any word of it, or of the firm's name, begins, and where that finds
    nothing, by any part of it.
    """
    text = text.strip()
    upper = text.upper()
    ids = dict.fromkeys(row[0] for row in session.all(_BY_CODE, text=text, upper=upper) if row[0])
    if text:
        for begin in dict.fromkeys((text, upper)):
            _gather(session, ids, _BY_NUMBER, begin)
        for begin in dict.fromkeys((text, text.title(), text.capitalize(), upper, text.lower())):
            _gather(session, ids, _BY_NAME, begin)
        if len(ids) < MOST:
            ids |= dict.fromkeys(late_names.by_word(session, _CALLED, text, MOST))
        by_sku = session.all(_BY_SKU, text=text, upper=upper, most=MOST)
        ids |= dict.fromkeys(row[0] for row in by_sku)
        if not ids:
            ids |= dict.fromkeys(late_names.by_part(session, _CALLED, text, MOST))
    first = list(ids)[:MOST]
    return OrdersFound(_seen(session, first, today), len(ids) if len(ids) < MOST else None)


def tallies(session: Session, today: str) -> dict[Show, int | None]:
    """How many orders each filter of open work holds; None where there are more than COUNT_MOST."""
    counted = (Show.LATE, Show.WAITING, Show.HELD, Show.PICKING, Show.PACKED)
    return {show: _counted(session, _WALKS[show][1], today) for show in counted}


def _counted(session: Session, sql: Sql, today: str) -> int | None:
    count = int(session.value(sql, today=today, most=COUNT_MOST + 1) or 0)
    return count if count <= COUNT_MOST else None


def _gather(session: Session, ids: dict[int, None], sql: Sql, begin: str) -> None:
    rows = session.all(sql, first=begin, last=begin + _LAST, most=MOST)
    ids |= dict.fromkeys(row[0] for row in rows)


def _seen(session: Session, ids: list[int], today: str) -> tuple[OrderSeen, ...]:
    by_id = {row[0]: row[1:] for row in session.all(_SEEN, ids=json.dumps(ids))}
    return tuple(seen(by_id[each], today) for each in ids if each in by_id)


def seen(row: tuple[str, ...], today: str) -> OrderSeen:
    """A row as a list shows it."""
    number, name, company, city, country, ship_by, service, state, waits, on_hold, lines = row
    is_late = "" < ship_by < today and state in _OPEN
    return OrderSeen(
        number,
        name,
        company,
        city,
        country,
        ship_by,
        service,
        state,
        waits,
        bool(on_hold),
        int(lines),
        is_late,
    )
