"""What must hold after any season of returns, asked by other means than `fulfill check` does."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from tests.build import Shop

_UNITS = """
select u.id, o.number, d.sku, u.order_line_id, coalesce(u.rma_line_id, 0), u.serial, u.condition, u.grade,
       u.disposition, d.hazard, coalesce(t.expires_on, ''), coalesce(k.kind, ''), coalesce(s.decided_us, 0)
from return_unit u join product d on d.id = u.product_id left join order_line l on l.id = u.order_line_id
left join orders o on o.id = l.order_id left join lot t on t.id = u.lot_id
left join place k on k.id = u.place_id
left join settlement s on s.id = u.id
"""
_SHIPPED = "select id, shipped, returned, unit_price_minor from order_line"
_TOLD = (
    "select key, kind, payload from outbox where kind in ('refund', 'exchange', 'rejection')"
    " and outcome not like '%undone%'"
)
_LINES = "select id, expected, received, missing from rma_line"
_SHELVES = {"forward", "reserve"}


def wrong(shop: Shop) -> list[str]:
    """Each thing that cannot be, in words; empty after any honest season."""
    found: list[str] = []
    units = shop.rows(_UNITS)
    lines = {row[0]: row for row in shop.rows(_SHIPPED)}
    back = Counter(row[3] for row in units if row[3])
    found += [
        f"line {line}: {count} came back of {lines[line][1]}"
        for line, count in back.items()
        if count > lines[line][1]
    ]
    found += [
        f"line {id_}: counts {returned} returned, {back[id_]} pieces are there"
        for id_, _, returned, _ in lines.values()
        if returned != back[id_]
    ]
    serials = Counter((row[2], row[5], row[3]) for row in units if row[5] and row[3])
    found += [
        f"serial {serial} of {sku} came back {n} times" for (sku, serial, _), n in serials.items() if n > 1
    ]
    for (
        id_,
        _,
        sku,
        line,
        rma_line,
        _,
        condition,
        grade,
        disposition,
        hazard,
        expires_on,
        place,
        decided_us,
    ) in units:
        if disposition != "restock":
            if disposition and place in _SHELVES:
                found.append(f"piece {id_} of {sku} is to be {disposition}, and lies on a shelf")
            continue
        if grade != "A" or condition != "sealed":
            found.append(f"piece {id_} of {sku} is restocked, but {condition}, grade {grade}")
        today = datetime.fromtimestamp(decided_us / 1_000_000, UTC).date().isoformat()
        if hazard or (expires_on and expires_on < today) or not (line and rma_line):
            found.append(f"piece {id_} of {sku} is restocked, but hazardous, expired or nobody's")
    return found + _money(shop, {row[0]: row for row in units}, lines)


def _money(shop: Shop, units: dict[int, tuple[Any, ...]], lines: dict[int, tuple[Any, ...]]) -> list[str]:
    found: list[str] = []
    told: Counter[int] = Counter()
    paid: Counter[int] = Counter()
    for key, _, payload in shop.rows(_TOLD):
        unit_id = int(key.split(":")[1])
        said = payload if isinstance(payload, dict) else json.loads(payload)
        told[unit_id] += 1
        unit = units.get(unit_id)
        if unit is None or not unit[3]:
            found.append(f"{key}: money for a piece that nobody sent")
            continue
        if not unit[8]:
            found.append(f"{key}: money for a piece that is not decided")
        paid[unit[3]] += int(said["amount_minor"]) - int(said.get("shipping_minor", 0))
    found += [f"piece {unit} was paid for {n} times" for unit, n in told.items() if n > 1]
    found += [
        f"line {line}: {amount} paid back of {lines[line][1]} × {lines[line][3]}"
        for line, amount in paid.items()
        if amount > lines[line][1] * lines[line][3]
    ]
    for id_, expected, received, missing in shop.rows(_LINES):
        if received + missing > expected:
            found.append(f"return line {id_}: {received} received and {missing} missing of {expected}")
    return found
