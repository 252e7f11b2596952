"""Release: promise stock to the orders that may go, in one transaction.

One ordered read of what is wanted, one of what is free, the plan in memory (`plan.allocate`), and
each table written once for all orders together.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from fulfill.catalog import Item
from fulfill.orders import WAITS_FOR
from fulfill.places import SELLABLE, Spot
from fulfill.plan.allocate import Demand, Plan, Supply, Wanting, allocate
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql, Values

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(SELLABLE))
_ASKED = " and o.number in (select value from json_each(:numbers))"
_ASKED_PG = " and o.number in (select json_array_elements_text(cast(:numbers as json)))"
_ORDERS = (
    "select o.id, o.number, o.state, o.ship_by, o.priority, o.ordered_at_us, o.partial, o.payment, o.on_hold,"
    " o.waits from orders o where o.state in ('waiting', 'part_shipped')"
)
ALL_ORDERS = Sql(_ORDERS)
ASKED_ORDERS = Sql(_ORDERS + _ASKED, postgresql=_ORDERS + _ASKED_PG)
_WANTED = "l.ordered - l.cancelled - l.picked - l.held"
_LINES_OF = (
    f"select l.order_id, l.id, l.sku, l.product_id, {_WANTED}, l.short from order_line l"
    " join orders o on o.id = l.order_id where o.state in ('waiting', 'part_shipped')"
)
_ORDER_BY = " order by l.order_id, l.line"
ALL_LINES = Sql(_LINES_OF + _ORDER_BY)
ASKED_LINES = Sql(_LINES_OF + _ASKED + _ORDER_BY, postgresql=_LINES_OF + _ASKED_PG + _ORDER_BY)
# What may be promised: a place that sells and is not in doubt, a lot and a product that nobody blocked,
# and a last valid day that has not passed.
_SUPPLY = (
    "select b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand - b.held,"
    " coalesce(t.expires_on, ''), b.since_us, p.sequence from balance b"
    " {join} place p on p.id = b.place_id join product d on d.id = b.product_id"
    " left join lot t on t.id = b.lot_id where b.on_hand > b.held and b.is_outside = 0"
    f" and p.kind in ({_KINDS}) and p.is_blocked = 0 and d.is_blocked = 0"
    " and (t.id is null or (t.is_blocked = 0 and (t.expires_on = '' or t.expires_on >= :today)))"
    " and not exists (select 1 from count_request c where c.place_id = b.place_id and c.state = 'open'"
    " and c.reason = 'short')"
)
# SQLite takes a CROSS JOIN in the order in which it is written; left to itself it begins with the places of a
# kind, and looks for every product at every one of them.
SUPPLY = Sql(
    _SUPPLY.format(join="cross join") + " and b.product_id in (select value from json_each(:products))",
    postgresql=_SUPPLY.format(join="join")
    + " and b.product_id in (select cast(json_array_elements_text(cast(:products as json)) as bigint))",
)
# Two releases at once would promise the same stock and find out only at the end. SQLite has one writer
# anyway; PostgreSQL lets the second begin when the first has committed.
_ONE_AT_A_TIME = Sql(
    "select 1", postgresql="select 1 from pg_advisory_xact_lock(hashtext('fulfill release'))"
)
_INSERT_HOLD = Sql(
    "insert into hold (id, order_id, line_id, product_id, place_id, plate_id, lot_id, serial, quantity)"
    " values (:id, :order, :line, :product, :place, :plate, :lot, :serial, :quantity)"
)
_HOLD_BALANCE = Sql(
    "update balance set held = held + :quantity where product_id = :product and place_id = :place"
    " and plate_id = :plate and lot_id = :lot and serial = :serial"
)
_SET_LINE = Sql("update order_line set held = held + :held, short = :short where id = :id")
_SET_ORDER = Sql("update orders set state = :state, waits = :waits where id = :id")
UNPAID = "unpaid"
SHORT = "short"
ON_HOLD = "on hold"


@dataclass(slots=True)
class Released:
    """What a release did, by order number. `short` has (order, sku, missing eaches)."""

    released: list[str] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    short: list[tuple[str, str, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Asked:
    """The orders looked at: id to (number, state, waits), and the lines' ids to (sku, short)."""

    orders: dict[int, tuple[str, str, str]] = field(default_factory=dict)
    lines: dict[int, tuple[str, int]] = field(default_factory=dict)
    wanting: list[Wanting] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)


def release(session: Session, today: str, numbers: Iterable[str] | None = None) -> Released:
    """Promise stock to the waiting orders (or to those named); not committed here."""
    session.one(_ONE_AT_A_TIME)
    asked = _read(session, None if numbers is None else json.dumps(list(numbers)))
    products = sorted({line.product_id for order in asked.wanting for line in order.lines})
    supplies = [
        Supply(Item(product, lot, serial), Spot(place, plate), free, expires_on, since, sequence)
        for product, lot, serial, place, plate, free, expires_on, since, sequence in session.all(
            SUPPLY, today=today, products=json.dumps(products)
        )
    ]
    plan = allocate(asked.wanting, supplies)
    _write_grants(session, plan)
    return _write_orders(session, asked, plan)


def _read(session: Session, numbers: str | None) -> _Asked:
    if numbers is None:
        order_rows, line_rows = session.all(ALL_ORDERS), session.all(ALL_LINES)
    else:
        order_rows = session.all(ASKED_ORDERS, numbers=numbers)
        line_rows = session.all(ASKED_LINES, numbers=numbers)
    asked = _Asked()
    lines: defaultdict[int, list[Demand]] = defaultdict(list)
    unknown: dict[int, str] = {}
    for order_id, line_id, sku, product_id, wanted, short in line_rows:
        asked.lines[line_id] = (sku, short)
        if wanted <= 0:
            continue
        if product_id is None:
            unknown.setdefault(order_id, f"unknown product {sku}")
        else:
            lines[order_id].append(Demand(line_id, product_id, wanted))
    for (
        order_id,
        number,
        state,
        ship_by,
        priority,
        ordered_at_us,
        partial,
        payment,
        on_hold,
        waits,
    ) in order_rows:
        asked.orders[order_id] = (number, state, waits)
        reason = _stands_against(payment, on_hold, waits) or unknown.get(order_id, "")
        if reason:
            asked.reasons[order_id] = reason
        elif lines[order_id]:
            asked.wanting.append(
                Wanting(
                    order_id, ship_by, priority, ordered_at_us, partial == "complete", tuple(lines[order_id])
                )
            )
    return asked


def _stands_against(payment: str, on_hold: int, waits: str) -> str:
    if on_hold:
        # An exchange is held by its return, and says so until that is in.
        return waits if waits.startswith(WAITS_FOR) else ON_HOLD
    if payment == "pending":
        return UNPAID
    return waits if waits.startswith("address") else ""


def _write_grants(session: Session, plan: Plan) -> None:
    if not plan.grants:
        return
    last = next_number(session, "hold", len(plan.grants))
    first = last - len(plan.grants) + 1
    held: defaultdict[tuple[int, int, int, int, str], int] = defaultdict(int)
    rows: list[Values] = []
    for hold_id, grant in enumerate(plan.grants, first):
        item, spot = grant.item, grant.spot
        held[item.product_id, spot.place_id, spot.plate_id, item.lot_id, item.serial] += grant.quantity
        rows.append(
            {
                "id": hold_id,
                "order": grant.order_id,
                "line": grant.line_id,
                "product": item.product_id,
                "place": spot.place_id,
                "plate": spot.plate_id,
                "lot": item.lot_id,
                "serial": item.serial,
                "quantity": grant.quantity,
            }
        )
    session.run_many(_INSERT_HOLD, rows)
    # In one sorted order, like every change of balances; a CHECK refuses what is not free any more.
    balances: list[Values] = [
        {
            "product": key[0],
            "place": key[1],
            "plate": key[2],
            "lot": key[3],
            "serial": key[4],
            "quantity": n,
        }
        for key, n in sorted(held.items())
    ]
    session.run_many(_HOLD_BALANCE, balances)


def _write_orders(session: Session, asked: _Asked, plan: Plan) -> Released:
    told = Released()
    granted: defaultdict[int, int] = defaultdict(int)
    for grant in plan.grants:
        granted[grant.line_id] += grant.quantity
    missing = {one.line_id: one for one in plan.missing}
    released = set(plan.released)
    lines: list[Values] = [
        {
            "id": line_id,
            "held": granted.get(line_id, 0),
            "short": missing[line_id].short if line_id in missing else 0,
        }
        for order in asked.wanting
        for line_id in (line.line_id for line in order.lines)
        if line_id in granted or line_id in missing or asked.lines[line_id][1]
    ]
    session.run_many(_SET_LINE, lines)
    orders: list[Values] = []
    for order in sorted(asked.wanting, key=lambda one: one.rank):
        number, state, waits = asked.orders[order.order_id]
        if order.order_id in released:
            told.released.append(number)
            orders.append({"id": order.order_id, "state": "released", "waits": ""})
        else:
            told.waiting.append((number, SHORT))
            if waits != SHORT:
                orders.append({"id": order.order_id, "state": state, "waits": SHORT})
    for one in plan.missing:
        told.short.append((asked.orders[one.order_id][0], asked.lines[one.line_id][0], one.short))
    for order_id, reason in asked.reasons.items():
        number, state, waits = asked.orders[order_id]
        told.waiting.append((number, reason))
        if waits != reason:
            orders.append({"id": order_id, "state": state, "waits": reason})
    session.run_many(_SET_ORDER, orders)
    return told
