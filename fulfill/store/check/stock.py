"""Stock: every unit is somewhere, comes from somewhere, and is promised once."""

from __future__ import annotations

from fulfill.ledger import QUANTITY_MAX
from fulfill.places import OUTSIDE
from fulfill.store.check.asking import ask, rule

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(OUTSIDE))
_KEY = "product_id, place_id, plate_id, lot_id, serial"
# What a key is called by people; a key that points nowhere still gets its numbers.
_NAMED = (
    "coalesce(p.sku, 'product ' || k.product_id), coalesce(l.code, 'place ' || k.place_id),"
    " case when k.plate_id = 0 then '' else ' on ' || coalesce(t.code, 'plate ' || k.plate_id) end,"
    " case when k.lot_id = 0 then '' else ' lot ' || coalesce(b.code, '' || k.lot_id) end,"
    " case when k.serial = '' then '' else ' serial ' || k.serial end"
)
_NAMES = (
    " left join product p on p.id = k.product_id left join place l on l.id = k.place_id"
    " left join plate t on t.id = k.plate_id left join lot b on b.id = k.lot_id"
)
_WHERE = "{0}{3}{4} at {1}{2}"


def _keyed(rest: str, keys: str, where: str = "") -> str:
    return f"select {_NAMED}{rest} from ({keys}) k{_NAMES}{where}"


_DRIFT = (
    f"select {_KEY}, sum(booked) as booked, sum(moved) as moved from ("
    "select product_id, target_place_id as place_id, target_plate_id as plate_id, lot_id, serial,"
    " 0 as booked, quantity as moved from move"
    " union all select product_id, source_place_id, source_plate_id, lot_id, serial, 0, -quantity from move"
    f" union all select {_KEY}, on_hand, 0 from balance) m"
    f" group by {_KEY} having sum(booked) <> sum(moved)"
)
_UNHELD = (
    f"select {_KEY}, sum(held) as held, sum(promised) as promised from ("
    f"select {_KEY}, held, 0 as promised from balance where held <> 0"
    f" union all select {_KEY}, 0, quantity from hold where quantity <> 0) m"
    f" group by {_KEY} having sum(held) <> sum(promised)"
)
# A lot that !undo unmade may still be named by what was taken back with it: that sums to nothing.
_WITH_LOT = " union all ".join(
    f"select product_id, lot_id, '{said}' as said from {rows}"
    for rows, said in {
        "balance where lot_id <> 0 and on_hand <> 0": "stock",
        "move m where lot_id <> 0 and reverses is null and not exists"
        " (select 1 from move r where r.reverses = m.seq)": "a move",
        "hold where lot_id <> 0 and quantity <> 0": "a promise",
        "parcel_item where lot_id <> 0 and quantity <> 0": "a parcel",
        "receipt_line where lot_id <> 0": "a receipt",
        "return_unit where lot_id <> 0": "a return",
        "vendor_line where lot_id <> 0": "a return to a supplier",
    }.items()
)

RULES = (
    rule(
        "conservation",
        "balance",
        ask(
            "{0}{1}{2}: the balances sum to {3}, and should to 0",
            "select coalesce(p.sku, 'product ' || k.product_id),"
            " case when k.lot_id = 0 then '' else ' lot ' || coalesce(b.code, '' || k.lot_id) end,"
            " case when k.serial = '' then '' else ' serial ' || k.serial end, k.total from ("
            "select product_id, lot_id, serial, sum(on_hand) as total from balance"
            " group by product_id, lot_id, serial having sum(on_hand) <> 0) k"
            " left join product p on p.id = k.product_id left join lot b on b.id = k.lot_id",
        ),
    ),
    rule(
        "balances_equal_moves",
        "balance",
        ask(_WHERE + ": the balance says {5}, the moves say {6}", _keyed(", k.booked, k.moved", _DRIFT)),
    ),
    rule(
        "nothing_below_zero",
        "balance where is_outside = 0",
        ask(
            _WHERE + " is {5}",
            _keyed(
                ", k.on_hand",
                f"select {_KEY}, on_hand from balance where is_outside = 0 and on_hand < 0",
            ),
        ),
    ),
    rule(
        "outside_is_outside",
        "place",
        ask(
            "place {0} ({1}) is marked as {2}",
            "select code, kind, case is_outside when 0 then 'inside' else 'outside' end from place"
            f" where is_outside <> case when kind in ({_KINDS}) then 1 else 0 end",
        ),
        ask(
            _WHERE + " counts as {5}, its place does not",
            _keyed(
                ", case k.is_outside when 0 then 'inside' else 'outside' end",
                f"select {_KEY}, is_outside from balance",
                " where k.is_outside <> l.is_outside",
            ),
        ),
    ),
    rule(
        "held_within_on_hand",
        "balance",
        ask(
            _WHERE + ": {5} on hand, {6} held",
            _keyed(
                ", k.on_hand, k.held",
                f"select {_KEY}, on_hand, held from balance"
                " where held < 0 or (is_outside = 0 and held > on_hand)",
            ),
        ),
    ),
    rule(
        "held_is_promised",
        "hold where quantity <> 0",
        ask(_WHERE + ": {5} held, {6} promised", _keyed(", k.held, k.promised", _UNHELD)),
        ask(
            "order {0} line {1}: {2} held, {3} promised",
            "select o.number, l.line, l.held, coalesce(h.promised, 0) from order_line l"
            " join orders o on o.id = l.order_id"
            " left join (select line_id, sum(quantity) as promised from hold group by line_id) h"
            " on h.line_id = l.id where l.held <> coalesce(h.promised, 0)",
        ),
        ask(
            "hold {0} is for order {1}, its line is not or asks for another product",
            "select h.id, o.number from hold h join orders o on o.id = h.order_id"
            " join order_line l on l.id = h.line_id where h.quantity <> 0"
            " and (l.order_id <> h.order_id or l.product_id is null or l.product_id <> h.product_id)",
        ),
    ),
    rule(
        "moves_in_range",
        "move",
        ask(
            "move {0} takes {1}",
            f"select seq, quantity from move where quantity not between 1 and {QUANTITY_MAX}",
        ),
        ask(
            "move {0} goes nowhere",
            "select seq from move where source_place_id = target_place_id"
            " and source_plate_id = target_plate_id",
        ),
        ask(
            "move {0} takes {1} of serial {2}",
            "select seq, quantity, serial from move where serial <> '' and quantity > 1",
        ),
    ),
    rule(
        "serials_inside_once",
        "balance where serial <> ''",
        ask(
            "{0} serial {1} is inside {2} times",
            "select coalesce(p.sku, 'product ' || k.product_id), k.serial, k.total from ("
            "select product_id, serial, sum(on_hand) as total from balance"
            " where serial <> '' and is_outside = 0 group by product_id, serial having sum(on_hand) > 1) k"
            " left join product p on p.id = k.product_id",
        ),
    ),
    rule(
        "lots_of_their_product",
        "lot",
        ask(
            "{0} of {1} names lot {2}, which is of {3}",
            "select distinct k.said, coalesce(p.sku, 'product ' || k.product_id),"
            " coalesce(b.code, '' || k.lot_id), coalesce(q.sku, 'no product')"
            f" from ({_WITH_LOT}) k left join lot b on b.id = k.lot_id"
            " left join product p on p.id = k.product_id left join product q on q.id = b.product_id"
            " where b.id is null or b.product_id <> k.product_id",
        ),
    ),
    rule(
        "plates_stand_where_their_stock_is",
        "balance where plate_id <> 0 and on_hand <> 0",
        ask(
            _WHERE + ": the plate stands at {5}",
            _keyed(
                ", coalesce(s.code, 'no place')",
                f"select {_KEY} from balance where plate_id <> 0 and on_hand <> 0",
                " left join place s on s.id = t.place_id"
                " where t.id is null or t.place_id is null or t.place_id <> k.place_id",
            ),
        ),
    ),
)
