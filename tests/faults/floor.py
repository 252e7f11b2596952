"""What the fault tests share: a worker who does what he is asked, and what always holds."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from fulfill.answer import Answer
from fulfill.store.engine import Database
from fulfill.store.statements import Sql

Rows = list[tuple[Any, ...]]
# Everything that a scan may change, besides the journal and the running numbers.
STATE = (
    "select product_id, place_id, plate_id, lot_id, serial, on_hand, held from balance where on_hand <> 0",
    "select id, line_id, quantity from hold where quantity <> 0",
    "select id, state, waits, on_hold, task_id from orders",
    "select id, held, picked, packed, shipped, short, cancelled from order_line",
    "select id, state, carton, weight_g, tracking, manifest_id from parcel",
    "select id, parcel_id, quantity from parcel_item",
    "select id, key, state, tracking from label",
    "select id, state from manifest",
    "select id, key, kind from outbox",
    "select id, kind, document, copy from paper",
    "select id, code, place_id, order_id from plate",
    "select id, state, person_id, document, step, body from task where state = 'open'",
    "select id, state from receipt",
    "select id, quantity, condition, serial from receipt_line",
    "select id, received from purchase_line",
    "select id, code, expires_on from lot",
    "select id, state from rma",
    "select id, received, missing from rma_line",
    "select place_id, state from count_request",
    "select seq, quantity from move",
)
FREE_TOTE = (
    "select code from plate p where kind = 'tote' and order_id is null and not exists"
    " (select 1 from balance b where b.plate_id = p.id and b.on_hand <> 0) order by code limit 1"
)


def rows(database: Database, sql: str, **values: Any) -> Rows:
    with database.read() as session:
        return session.all(Sql(sql), **values)


def value(database: Database, sql: str, **values: Any) -> Any:
    found = rows(database, sql, **values)
    return found[0][0] if found else None


def state(database: Database) -> list[Rows]:
    """How the warehouse stands, to be compared with how it stood."""
    with database.read() as session:
        return [sorted(session.all(Sql(statement)), key=repr) for statement in STATE]


def wanted(answer: Answer, database: Database, dice: random.Random) -> str | None:
    """What a diligent worker scans next; None where there is nothing to do yet."""
    expects = [expect for expect in answer.expects if expect.kind != "word"]
    if not answer.expects:
        return "!next"
    match answer.step:
        case "scan_tote":
            return value(database, FREE_TOTE)
        case "scan_product" if not any(expect.kind == "product" for expect in expects):
            return "!done"
        case "scan_product":
            first = next(expect for expect in expects if expect.kind == "product")
            return dice.choice(first.codes)
        case "scan_label":
            codes = expects[0].codes if expects else ()
            bought = "select 1 from parcel where number = :n and state = 'labelled'"
            return codes[0] if codes and value(database, bought, n=codes[0]) else None
        case _:
            return expects[0].codes[0] if expects and expects[0].codes else None


def breaches(database: Database) -> list[str]:
    """What is wrong with the books: every rule that must hold between two transactions, whoever died."""
    with database.read() as session:

        def ask(sql: str) -> Rows:
            return session.all(Sql(sql))

        found = [f"{why}: {bad[:3]}" for why, sql in RULES.items() if (bad := ask(sql))]
        balances = Counter({row[:5]: row[5] for row in ask(_ON_HAND)})
        for *item, quantity, source, source_plate, target, target_plate in ask(_MOVES):
            product, lot, serial = item
            balances[product, source, source_plate, lot, serial] += quantity
            balances[product, target, target_plate, lot, serial] -= quantity
        found += [f"balance and moves differ by {left} at {key}" for key, left in balances.items() if left]
    return found


_ON_HAND = "select product_id, place_id, plate_id, lot_id, serial, on_hand from balance"
_MOVES = (
    "select product_id, lot_id, serial, quantity, source_place_id, source_plate_id, target_place_id,"
    " target_plate_id from move"
)
_KEYS = ("product_id", "place_id", "plate_id", "lot_id", "serial")
_SAME = " and ".join(f"h.{key} = b.{key}" for key in _KEYS)
RULES = {
    "stock inside the building is negative": "select * from balance where is_outside = 0 and on_hand < 0",
    "what is held is not what is promised": f"select * from balance b where held <>"
    f" (select coalesce(sum(quantity), 0) from hold h where {_SAME})",
    "a promise lies on no stock": f"select * from hold h where quantity > 0 and not exists"
    f" (select 1 from balance b where {_SAME})",
    "a line's promises do not add up": "select l.id, l.held from order_line l where held <>"
    " (select coalesce(sum(quantity), 0) from hold h where h.line_id = l.id)",
    "a line's picked units are not in its moves": "select l.id, l.picked from order_line l where picked <>"
    " (select coalesce(sum(case when m.reverses is null then m.quantity else -m.quantity end), 0)"
    " from move m join hold h on h.id = m.hold_id where h.line_id = l.id)",
    "a line's packed units are in no parcel": "select l.id, l.packed from order_line l where packed <>"
    " (select coalesce(sum(quantity), 0) from parcel_item i where i.line_id = l.id)",
    "a chain has a gap": "select station_id from operation group by station_id"
    " having count(*) <> max(chain_seq)",
    "a paper is in no outbox": "select id from paper p where not exists"
    " (select 1 from outbox o where o.key = 'paper:' || p.id)",
    "a closed parcel has no label asked for": "select id from parcel p where state not in ('open', 'void')"
    " and not exists (select 1 from label l where l.parcel_id = p.id)",
    "an order is claimed by no open task": "select id from orders o where task_id is not null"
    " and state in ('picking', 'packing') and not exists"
    " (select 1 from task t where t.id = o.task_id and t.state = 'open')",
}
