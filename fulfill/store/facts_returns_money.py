"""What money asks of a returned piece: what was paid, what went back, and which order waits in exchange."""

from __future__ import annotations

from fulfill.flows.returns.accepting import MADE_HERE
from fulfill.plan.refund import Account, Terms
from fulfill.plan.refund_file import in_force
from fulfill.plan.settling import Claimed, Exchange, waits_for
from fulfill.returned import Wish
from fulfill.store import rule_books
from fulfill.store.facts_stowing import LoadFacts
from fulfill.store.session import Session
from fulfill.store.statements import Sql

MONEY = "money"
_UNIT = Sql(
    "select u.rma_id, r.number, r.is_blind, r.fingerprint, coalesce(u.rma_line_id, 0),"
    " coalesce(u.order_line_id, 0), d.sku, u.reason, coalesce(w.resolution, ''),"
    " case when s.id is null then 0 else 1 end, coalesce(s.came_us, 0)"
    " from return_unit u join rma r on r.id = u.rma_id join product d on d.id = u.product_id"
    " left join return_wish w on w.id = u.rma_line_id left join settlement s on s.id = u.id"
    " where u.id = :unit"
)
_PAID_SQL = (
    "select o.id, o.number, o.currency, o.channel, l.unit_price_minor, coalesce(h.paid_minor, 0)"
    " from order_line l join orders o on o.id = l.order_id left join order_shipping h on h.id = o.id"
    " where l.id = :line"
)
# Whoever pays for two pieces of one order in the same moment must see what the other one paid: its shipping
# goes back once. SQLite has one writer anyway.
_PAID = Sql(_PAID_SQL, postgresql=f"{_PAID_SQL} for update of o")
_SHIPPED = Sql("select cast(coalesce(sum(shipped), 0) as bigint) from order_line where order_id = :order")
_BACK = Sql(
    "select cast(coalesce(sum(s.shipping_minor), 0) as bigint), count(*) from order_line l"
    " join return_unit u on u.order_line_id = l.id join settlement s on s.id = u.id"
    " where l.order_id = :order and s.decision in ('refund', 'credit')"
)
_POSTAGE = Sql(
    "select cast(coalesce(sum(s.postage_minor), 0) as bigint) from return_unit u"
    " join settlement s on s.id = u.id where u.rma_id = :rma"
)
_LEFT_US = Sql(
    "select min(m.closed_us) from parcel_item i join parcel p on p.id = i.parcel_id"
    " join manifest m on m.id = p.manifest_id where i.line_id = :line and p.state = 'shipped'"
    " and i.quantity > 0 and m.closed_us > 0"
)
_EXCHANGE = Sql(
    "select o.id, o.number, o.state, o.on_hold, o.waits, r.number from exchange x"
    " join orders o on o.id = x.order_id join rma r on r.id = x.id where x.id = :rma"
)
_EXCHANGE_LINES = Sql(
    "select w.id, n.id, n.sku from rma_line l join return_wish w on w.id = l.id"
    " join order_line n on n.order_id = :order and n.product_id = w.exchange_product_id"
    " where l.rma_id = :rma and w.resolution = 'exchange' order by w.id"
)
_EXCHANGE_LEFT = Sql(
    "select cast(coalesce(sum(ordered - cancelled), 0) as bigint) from order_line where order_id = :order"
)
# Of each line that asks for an exchange: what may still come, and what came and is not decided.
_EXCHANGE_OPEN = Sql(
    "select cast(coalesce(sum(l.expected - l.received - l.missing + (select count(*) from return_unit u"
    " left join settlement s on s.id = u.id where u.rma_line_id = l.id"
    " and coalesce(s.decision, '') in ('', 'review'))), 0) as bigint)"
    " from rma_line l join return_wish w on w.id = l.id where l.rma_id = :rma and w.resolution = 'exchange'"
)
_DAY_US = 86_400_000_000


def terms(session: Session) -> Terms:
    """The terms of the warehouse's own text, or those that come with the program."""
    return in_force(rule_books.newest(session, MONEY)[1])


def exchange_of(session: Session, rma_id: int) -> Exchange | None:
    """The order that waits for a return, with what is open of it."""
    row = session.one(_EXCHANGE, rma=rma_id)
    if row is None:
        return None
    order_id, number, state, on_hold, waits, rma = row
    lines = session.all(_EXCHANGE_LINES, rma=rma_id, order=order_id)
    return Exchange(
        int(order_id),
        str(number),
        str(rma),
        is_held=state == "waiting" and bool(on_hold) and waits == waits_for(str(rma)),
        is_gone=state == "cancelled",
        open=int(session.value(_EXCHANGE_OPEN, rma=rma_id)),
        left=int(session.value(_EXCHANGE_LEFT, order=order_id)),
        lines=tuple((int(of), int(line), str(sku)) for of, line, sku in lines),
    )


def claimed(session: Session, unit_id: int, now_us: int) -> Claimed:
    """A piece that came back; where no order is known to which it belongs, nothing was paid for it."""
    row = session.one(_UNIT, unit=unit_id)
    assert row is not None, unit_id
    rma_id, rma, is_blind, mark, rma_line, order_line, sku, reason, wish, is_kept, came_us = row
    paid = session.one(_PAID, line=order_line) if order_line else None
    if paid is None:
        return Claimed(unit_id, rma, "", sku, reason=reason, is_kept=bool(is_kept))
    order_id, order, currency, channel, price, shipping = paid
    shipping_back, paid_back = session.one(_BACK, order=order_id) or (0, 0)
    left_us = session.value(_LEFT_US, line=order_line)
    return Claimed(
        unit_id,
        rma,
        order,
        sku,
        currency,
        channel,
        reason,
        int(price),
        Wish(wish or Wish.REFUND),
        int(rma_line),
        None if left_us is None else max(0, (int(came_us) or now_us) - int(left_us)) // _DAY_US,
        is_announced=not is_blind and mark != MADE_HERE,
        is_kept=bool(is_kept),
        account=Account(
            int(shipping),
            int(shipping_back),
            int(session.value(_SHIPPED, order=order_id)),
            int(paid_back),
            int(session.value(_POSTAGE, rma=rma_id)),
        ),
        exchange=exchange_of(session, rma_id),
    )


class MoneyBackFacts(LoadFacts):
    """`MoneyFacts` over the open transaction."""

    def money_terms(self) -> Terms:
        return terms(self.session)

    def claimed(self, unit_id: int) -> Claimed:
        return claimed(self.session, unit_id, self.now_us)

    def exchange_of(self, rma_id: int) -> Exchange | None:
        return exchange_of(self.session, rma_id)
