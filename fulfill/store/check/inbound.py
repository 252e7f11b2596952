"""What comes in: receipts, and returns that are received, judged and paid back once."""

from __future__ import annotations

from fulfill.returned import Disposition, RefundState
from fulfill.store.check.asking import ask, rule

_DISPOSITIONS = ", ".join(f"'{each}'" for each in Disposition)
_REFUNDS = ", ".join(f"'{each}'" for each in RefundState)
_TOLD = "'asked', 'exchanged', 'rejected'"
# Moves of a reason, less those taken back, in eaches by product.
_NET = (
    "select m.product_id, sum(m.quantity) as moved from move m where m.reason = '{reason}' and not exists"
    " (select 1 from move r where r.reverses = m.seq) group by m.product_id"
)

RULES = (
    rule(
        "receipts_add_up",
        "receipt_line",
        ask(
            "purchase {0} line {1}: {2} received, but its receipts say {3}",
            "select o.number, l.line, l.received, coalesce(r.counted, 0) from purchase_line l"
            " join purchase_order o on o.id = l.purchase_id left join (select purchase_line_id,"
            " sum(quantity) as counted from receipt_line where purchase_line_id is not null"
            " group by purchase_line_id) r on r.purchase_line_id = l.id"
            " where l.received <> coalesce(r.counted, 0)",
        ),
        ask(
            "receipt {0} counts {1} for a line of another product",
            "select t.number, p.sku from receipt_line r join receipt t on t.id = r.receipt_id"
            " join product p on p.id = r.product_id join purchase_line l on l.id = r.purchase_line_id"
            " where l.product_id <> r.product_id",
        ),
        ask(
            "{0}: receipts count {1}, but {2} came in by moves",
            "select p.sku, coalesce(r.counted, 0), coalesce(m.moved, 0) from product p"
            " left join (select product_id, sum(quantity) as counted from receipt_line group by product_id) r"
            f" on r.product_id = p.id left join ({_NET.format(reason='receive')}) m on m.product_id = p.id"
            " where coalesce(r.counted, 0) <> coalesce(m.moved, 0)",
        ),
    ),
    rule(
        "returns_within_permission",
        "rma_line",
        ask(
            "return {0}: {1} of {2} allowed, but {3} received and {4} missing",
            "select r.number, l.expected, p.sku, l.received, l.missing from rma_line l"
            " join rma r on r.id = l.rma_id join product p on p.id = l.product_id"
            " where l.received + l.missing > l.expected or l.received < 0 or l.missing < 0",
        ),
        ask(
            "return {0}: {1} of {2} received, but {3} pieces are written down",
            "select r.number, l.received, p.sku, coalesce(u.pieces, 0) from rma_line l"
            " join rma r on r.id = l.rma_id join product p on p.id = l.product_id"
            " left join (select rma_line_id, count(*) as pieces from return_unit group by rma_line_id) u"
            " on u.rma_line_id = l.id where l.received <> coalesce(u.pieces, 0)",
        ),
    ),
    rule(
        "returned_pieces_judged_once",
        "return_unit",
        ask(
            "return {0}: a piece of {1} is to be {2}, which is no disposition",
            "select r.number, p.sku, u.disposition from return_unit u join rma r on r.id = u.rma_id"
            " join product p on p.id = u.product_id"
            f" where u.disposition <> '' and u.disposition not in ({_DISPOSITIONS})",
        ),
        ask(
            "{0}: {1} pieces came back, but {2} by moves",
            "select p.sku, coalesce(u.pieces, 0), coalesce(m.moved, 0) from product p left join"
            " (select product_id, count(*) as pieces from return_unit group by product_id) u"
            f" on u.product_id = p.id left join ({_NET.format(reason='return')}) m on m.product_id = p.id"
            " where coalesce(u.pieces, 0) <> coalesce(m.moved, 0)",
        ),
        ask(
            "{0}: {1} returned pieces are decided, but {2} were put away",
            "select p.sku, coalesce(u.pieces, 0), coalesce(m.moved, 0) from product p left join"
            " (select product_id, count(*) as pieces from return_unit where disposition <> ''"
            " group by product_id) u on u.product_id = p.id"
            " left join (select m.product_id, sum(m.quantity) as moved from move m join place s"
            " on s.id = m.source_place_id where m.reason = 'dispose' and s.kind = 'returns' and not exists"
            " (select 1 from move r where r.reverses = m.seq) group by m.product_id) m"
            " on m.product_id = p.id where coalesce(u.pieces, 0) <> coalesce(m.moved, 0)",
        ),
    ),
    rule(
        "refunds_once",
        "return_unit where refund <> ''",
        ask(
            "return {0}: the refund of a piece of {1} is {2}, which is no state of it",
            "select r.number, p.sku, u.refund from return_unit u join rma r on r.id = u.rma_id"
            " join product p on p.id = u.product_id"
            f" where u.refund <> '' and u.refund not in ({_REFUNDS})",
        ),
        ask(
            "return {0}: a piece of {1} counts as {2}, but the shop was never to be told",
            "select r.number, p.sku, u.refund from return_unit u join rma r on r.id = u.rma_id"
            f" join product p on p.id = u.product_id where u.refund in ({_TOLD}) and not exists"
            " (select 1 from outbox b where b.key = 'refund:' || u.id)",
        ),
        ask(
            "return {0}: the shop is told to pay back a piece of {1}, which says {2}",
            "select r.number, p.sku, case u.refund when '' then 'nothing' else u.refund end"
            " from return_unit u join rma r on r.id = u.rma_id join product p on p.id = u.product_id"
            " join outbox b on b.key = 'refund:' || u.id"
            f" where u.refund not in ({_TOLD}) and b.outcome not like '%undone%'",
        ),
    ),
    rule(
        "no_more_returned_than_shipped",
        "return_unit where order_line_id is not null",
        ask(
            "order {0} line {1}: {2} shipped, {3} returned",
            "select o.number, l.line, l.shipped, u.pieces from (select order_line_id, count(*) as pieces"
            " from return_unit where order_line_id is not null group by order_line_id) u"
            " join order_line l on l.id = u.order_line_id join orders o on o.id = l.order_id"
            " where u.pieces > l.shipped",
        ),
    ),
)
