"""Work orders: what goes in and comes out adds up, a piece is worked on once, what is barred is not sold."""

from __future__ import annotations

from fulfill.ledger import Reason
from fulfill.store.check.asking import ask, rule

_MADE = f"m.reason = '{Reason.MAKE}' and not exists (select 1 from move r where r.reverses = m.seq)"
_KEY = "product_id, lot_id, serial"
# What lies on the bench by the moves, and by the orders: parts of open orders, less nothing.
_MOVED = (
    f"select m.{_KEY.replace(', ', ', m.')}, sum(case when t.kind = 'making' then m.quantity else"
    " -m.quantity end) as there from move m join place t on t.id = m.target_place_id"
    f" where {_MADE} group by m.{_KEY.replace(', ', ', m.')}"
)
_WRITTEN = (
    f"select {_KEY}, sum(quantity) as there from (select {_KEY}, quantity from work_part union all"
    " select result_id, result_lot_id, serial, -quantity from work_order where state = 'done')"
    f" w group by {_KEY}"
)

RULES = (
    rule(
        "work_orders_add_up",
        "work_order",
        ask(
            "{0} {1}: work orders say that {2} went in and did not come out, but {3} by moves",
            "select p.sku, case when k.serial <> '' then k.serial else coalesce(l.code, '') end,"
            " coalesce(w.there, 0), coalesce(m.there, 0)"
            f" from (select {_KEY} from ({_MOVED}) a union select {_KEY} from ({_WRITTEN}) b) k"
            " join product p on p.id = k.product_id left join lot l on l.id = k.lot_id"
            f" left join ({_MOVED}) m on m.product_id = k.product_id and m.lot_id = k.lot_id"
            " and m.serial = k.serial"
            f" left join ({_WRITTEN}) w on w.product_id = k.product_id and w.lot_id = k.lot_id"
            " and w.serial = k.serial where coalesce(w.there, 0) <> coalesce(m.there, 0)",
        ),
        ask(
            "work order {0} is {1}, but its piece went in {2} times",
            "select w.number, w.state, coalesce(p.pieces, 0) from work_order w left join (select work_id,"
            " sum(quantity) as pieces from work_part where is_source = 1 group by work_id) p"
            " on p.work_id = w.id where w.kind <> 'kit' and (coalesce(p.pieces, 0) > 1"
            " or (w.state in ('made', 'done') and coalesce(p.pieces, 0) <> 1)"
            " or (w.state = 'cancelled' and coalesce(p.pieces, 0) <> 0))",
        ),
        ask(
            "work order {0} took {1} as its piece, but is about {2}",
            "select w.number, d.sku || ' ' || p.serial, e.sku || ' ' || w.serial from work_part p"
            " join work_order w on w.id = p.work_id join product d on d.id = p.product_id"
            " join product e on e.id = w.product_id where p.is_source = 1 and p.quantity > 0"
            " and (p.product_id <> w.product_id or p.lot_id <> w.lot_id or p.serial <> w.serial)",
        ),
        ask(
            "the piece U{0} has {1} work orders",
            "select unit_id, count(*) from work_order where unit_id is not null and state <> 'cancelled'"
            " group by unit_id having count(*) > 1",
        ),
    ),
    rule(
        "work_never_sells_what_is_barred",
        "work_order where state = 'done'",
        ask(
            "work order {0}: {1} is hazardous, but was put to {2}, where orders are picked from",
            "select w.number, d.sku, l.code from work_order w join place l on l.id = w.result_place_id"
            " join product d on d.id in (w.product_id, w.result_id) where w.state = 'done'"
            " and l.kind in ('forward', 'reserve') and d.hazard <> ''",
        ),
        ask(
            "work order {0} failed, but {1} was put to {2}, where orders are picked from",
            "select w.number, d.sku, l.code from work_order w join place l on l.id = w.result_place_id"
            " join product d on d.id = w.result_id where w.state = 'done' and w.grade = 'fail'"
            " and l.kind in ('forward', 'reserve')",
        ),
    ),
)
