"""Money that goes back: as decided, never more than was paid, and exchanges that wait for their return."""

from __future__ import annotations

from fulfill.store.check.asking import ask, rule

# The state that a decision leaves in the piece's own row.
_STATE = (
    "case s.decision when 'refund' then 'asked' when 'credit' then 'asked' when 'exchange' then 'exchanged'"
    " when 'reject' then 'rejected' else s.decision end"
)
_PIECE = (
    "from settlement s join return_unit u on u.id = s.id join rma r on r.id = u.rma_id"
    " join product p on p.id = u.product_id"
)

RULES = (
    rule(
        "refunds_as_decided",
        "settlement",
        ask(
            "return {0}: a piece of {1} was decided as {2}, but stands as {3}",
            "select r.number, p.sku, case s.decision when '' then 'open' else s.decision end,"
            f" case u.refund when '' then 'open' else u.refund end {_PIECE} where u.refund <> {_STATE}",
        ),
        ask(
            "return {0}: {2} was told to be paid for a piece of {1}, which says {3}",
            "select t.number, t.sku, t.told, t.amount_minor from (select r.number, p.sku, s.amount_minor,"
            f" cast(json_extract(b.payload, '$.amount_minor') as bigint) as told {_PIECE}"
            " join outbox b on b.key = 'refund:' || s.id where s.decision in ('refund', 'credit')"
            " and b.outcome not like '%undone%') t where t.told <> t.amount_minor",
            postgresql="select t.number, t.sku, t.told, t.amount_minor from (select r.number, p.sku,"
            " s.amount_minor, cast(cast(b.payload as json) ->> 'amount_minor' as bigint) as told"
            f" {_PIECE} join outbox b on b.key = 'refund:' || s.id where s.decision in ('refund', 'credit')"
            " and b.outcome not like '%undone%') t where t.told <> t.amount_minor",
        ),
    ),
    rule(
        "no_more_paid_back_than_paid",
        "settlement where decision in ('refund', 'credit')",
        ask(
            "order {0} line {1}: {2} was paid, {3} goes back",
            "select o.number, l.line, l.shipped * l.unit_price_minor, t.back from (select u.order_line_id,"
            " sum(s.amount_minor - s.shipping_minor) as back from settlement s"
            " join return_unit u on u.id = s.id where s.decision in ('refund', 'credit')"
            " group by u.order_line_id) t"
            " join order_line l on l.id = t.order_line_id join orders o on o.id = l.order_id"
            " where t.back > l.shipped * l.unit_price_minor",
        ),
        ask(
            "order {0}: {1} was paid for shipping, {2} of it goes back",
            "select o.number, coalesce(h.paid_minor, 0), t.back from (select l.order_id,"
            " sum(s.shipping_minor) as back from settlement s join return_unit u on u.id = s.id"
            " join order_line l on l.id = u.order_line_id group by l.order_id) t"
            " join orders o on o.id = t.order_id left join order_shipping h on h.id = o.id"
            " where t.back > coalesce(h.paid_minor, 0)",
        ),
        ask(
            "return {0}: a piece of {1} is worth {2}, but {3} goes back for it",
            f"select r.number, p.sku, s.price_minor + s.shipping_minor, s.amount_minor {_PIECE}"
            " where s.amount_minor < 0 or s.amount_minor > s.price_minor + s.shipping_minor"
            " or (s.amount_minor <> 0 and s.decision not in ('refund', 'credit'))",
        ),
    ),
    rule(
        "exchanges_wait_for_their_return",
        "exchange",
        ask(
            "order {0} waits for return {1}, of which nothing is left to decide",
            "select o.number, r.number from (select l.rma_id,"
            " sum(l.expected - l.received - l.missing + (select count(*) from return_unit u"
            " left join settlement s on s.id = u.id where u.rma_line_id = l.id"
            " and coalesce(s.decision, '') in ('', 'review'))) as undecided"
            " from rma_line l join return_wish w on w.id = l.id where w.resolution = 'exchange'"
            " group by l.rma_id) t join exchange x on x.id = t.rma_id join orders o on o.id = x.order_id"
            " join rma r on r.id = x.id where t.undecided = 0 and o.on_hold = 1 and o.state = 'waiting'"
            " and o.waits = 'waits for return ' || r.number",
        ),
    ),
)
