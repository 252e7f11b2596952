"""Grows a small warehouse to a huge one by bulk SQL: a million products, ten million moves.

What is put in is true (every product sums to zero, balances are the sums of their moves), but short:
ten thousand old moves share one operation, which carries no answer. Triggers and the indexes of the
ledger are taken off while it is filled, and put back as they were.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fulfill.store import embedded, finding

PER_OPERATION = 10_000
FIRST = 10_000_000  # the ids of what is put in, above those of the small warehouse
_NUMBERS = "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < :count) "
# Each product is received once (its balance) and then carried to another shelf and back, so that all the
# moves after the first leave its balance as it was.
_FILL = (
    (
        _NUMBERS
        + "insert into place (id, code, kind, sequence) select :first + i, printf('Z-%07d', i), 'reserve',"
        " 1000000 + i from n limit :places"
    ),
    (
        _NUMBERS + "insert into code (code, kind, ref) select printf('Z-%07d', i), 'place', :first + i"
        " from n limit :places"
    ),
    (
        _NUMBERS + "insert into product (id, sku, name, weight_g) select :first + i, printf('BIG-%08d', i),"
        " printf('Thing of the great warehouse %d', i), 100 + i % 900 from n limit :products"
    ),
    (
        _NUMBERS + "insert into code (code, kind, ref) select printf('BIG-%08d', i), 'product', :first + i"
        " from n limit :products"
    ),
    (
        _NUMBERS + "insert into balance (product_id, place_id, on_hand, since_us) select :first + i,"
        " :first + i % :places, 50, 1 from n limit :products"
    ),
    (
        _NUMBERS
        + "insert into operation (seq, event, kind, station_id, chain_seq, payload_hash, digest, key_id,"
        " mac) select :first + i, printf('big-%d', i), 'import', 0, i + 1, '', '', '', '' from n limit"
        " :operations"
    ),
    # The first move of each product comes from the supplier; the next ones go there and back again.
    (
        _NUMBERS
        + "insert into move (seq, operation_seq, product_id, quantity, source_place_id, target_place_id,"
        " reason) select :first + i, :first + i / :per, :first + i % :products, case when i < :products"
        " then 50 else 1"
        " end, case when i < :products then :supplier when (i / :products) % 2 then :first + i %"
        " :products % :places"
        " else :first + (i % :products + 1) % :places end,"
        " case when i < :products then :first + i % :products %"
        " :places when (i / :products) % 2 then :first + (i % :products + 1) % :places else :first + i %"
        " :products %"
        " :places end, case when i < :products then 'receive' else 'move' end from n limit :moves"
    ),
    (
        "insert into balance (product_id, place_id, on_hand, is_outside, since_us) select product_id,"
        " :supplier, -50,"
        " 1, 1 from balance where product_id >= :first and is_outside = 0"
    ),
)


def sku(number: int) -> str:
    return f"BIG-{number:08d}"


def grow(file: Path, products: int, moves: int) -> None:
    """Put `products` more products and at least as many moves into a closed warehouse."""
    raw = embedded.connect(file)
    taken_off = raw.execute(
        "select type, name, sql from sqlite_schema where sql is not null and (type = 'trigger' or"
        " (type = 'index'"
        " and tbl_name in ('move', 'operation')))"
    ).fetchall()
    raw.execute("pragma foreign_keys = off")
    raw.execute("pragma synchronous = off")
    raw.execute("pragma cache_size = -400000")
    raw.execute("begin immediate")
    for kind, name, _ in taken_off:
        raw.execute(f"drop {kind} {name}")
    # Whole pairs there and back, so that the sums are as the balances say.
    rounds = max(1, moves // products) | 1
    values: dict[str, Any] = {
        "first": FIRST,
        "places": max(2, products // 10),
        "products": products,
        "moves": rounds * products,
        "operations": rounds * products // PER_OPERATION + 1,
        "per": PER_OPERATION,
        "count": rounds * products,
        "supplier": raw.execute("select id from place where code = '~SUPPLIER'").fetchone()[0],
    }
    for statement in _FILL:
        raw.execute(statement, values)
    for _, _, sql in taken_off:
        raw.execute(sql)
    raw.execute(finding.FILL)
    raw.commit()
    raw.execute("pragma wal_checkpoint(truncate)").fetchall()
    raw.close()
