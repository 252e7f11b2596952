"""What a returned piece is worth to its customer, and the exchange that waits for it.

Tables beside those of returns and orders: most orders paid no shipping of their own and most returns
ask for nothing but their money, and what is decided about money has its own row, made once.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, UniqueConstraint

from fulfill.store.tables.columns import Whole, optional, ref, table, whole, words


def _same_id(target: str) -> Column[int]:
    """The key of a row beside another one: it is that one's."""
    return Column("id", Whole, ForeignKey(target), primary_key=True, autoincrement=False)


# One row for each piece that came back, `id` is the piece's: when it came, and what was decided.
settlement = table(
    "settlement",
    _same_id("return_unit.id"),
    whole("came_us"),
    whole("decided_us"),
    words("decision"),
    *[whole(n) for n in ("price_minor", "fee_minor", "shipping_minor", "postage_minor", "amount_minor")],
    *[words(n) for n in ("currency", "why", "note")],
    CheckConstraint(
        "fee_minor >= 0 AND shipping_minor >= 0 AND postage_minor >= 0", name="parts_not_negative"
    ),
    CheckConstraint("amount_minor BETWEEN 0 AND price_minor + shipping_minor", name="never_more_than_paid"),
    CheckConstraint(
        "decision IN ('','none','refund','credit','exchange','reject','review')", name="decision_known"
    ),
)
# What a customer wishes for a line of a return besides money, and says in words; `id` is the line's.
return_wish = table(
    "return_wish",
    _same_id("rma_line.id"),
    words("resolution"),
    optional("exchange_product_id", "product.id"),
    words("wording"),
    CheckConstraint("resolution IN ('','refund','exchange','credit')", name="resolution_known"),
)
# The order that waits for a return; `id` is the return's.
exchange = table(
    "exchange",
    _same_id("rma.id"),
    ref("order_id", "orders.id"),
    UniqueConstraint("order_id"),
)
# What was paid for the shipping of an order, where its file says so; `id` is the order's.
order_shipping = table(
    "order_shipping",
    _same_id("orders.id"),
    whole("paid_minor"),
    CheckConstraint("paid_minor >= 0", name="not_negative"),
)
