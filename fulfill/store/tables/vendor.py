"""Goods that go back to their supplier: what is sent, in which cartons, and what is credited for it."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, text

from fulfill.store.tables.columns import optional, own_id, ref, table, whole, words

# As in fulfill.vendor_return, which says what may follow what.
VENDOR_STATES = (
    "draft requested authorised picking packed shipped awaiting_credit awaiting_replacement closed cancelled"
).split()
_STATES = ",".join(repr(state) for state in VENDOR_STATES)
_LIVE = "state NOT IN ('closed','cancelled')"

vendor_return = table(
    "vendor_return",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    ref("supplier_id", "supplier.id"),
    Column("state", Text, nullable=False, server_default=text("'draft'")),
    # The supplier's own number for it; "" while there is none.
    words("authorisation"),
    words("currency"),
    words("tracking"),
    words("note"),
    *[whole(n) for n in ("opened_us", "requested_us", "shipped_us", "closed_us")],
    # What comes in place of the goods.
    optional("replacement_id", "purchase_order.id"),
    CheckConstraint(f"state IN ({_STATES})", name="state_known"),
    Index("ix_vendor_return_supplier_id", "supplier_id"),
    Index("ix_vendor_return_live", "id", sqlite_where=text(_LIVE), postgresql_where=text(_LIVE)),
)
vendor_line = table(
    "vendor_line",
    own_id(),
    ref("return_id", "vendor_return.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    ref("place_id", "place.id"),
    whole("plate_id"),
    words("reason"),
    whole("planned"),
    whole("picked"),
    optional("receipt_id", "receipt.id"),
    optional("purchase_line_id", "purchase_line.id"),
    whole("unit_cost_minor"),
    words("due_on"),
    CheckConstraint("0 <= picked AND picked <= planned", name="picked_was_planned"),
    CheckConstraint("unit_cost_minor >= 0", name="cost_not_negative"),
    Index("ix_vendor_line_return_id", "return_id"),
    Index("ix_vendor_line_product_id", "product_id"),
)
vendor_carton = table(
    "vendor_carton",
    own_id(),
    ref("return_id", "vendor_return.id"),
    ref("plate_id", "plate.id"),
    whole("piece", 1),
    Column("sscc", Text, nullable=False, unique=True),
    words("carton"),
    whole("weight_g"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    CheckConstraint("state IN ('open','closed','verified')", name="state_known"),
    Index("ix_vendor_carton_return_id", "return_id"),
)
vendor_item = table(
    "vendor_item",
    own_id(),
    ref("carton_id", "vendor_carton.id"),
    ref("line_id", "vendor_line.id"),
    whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    Index("ix_vendor_item_carton_id", "carton_id"),
    Index("ix_vendor_item_line_id", "line_id"),
)
vendor_credit = table(
    "vendor_credit",
    own_id(),
    ref("return_id", "vendor_return.id"),
    whole("amount_minor"),
    words("reference"),
    whole("at_us"),
    CheckConstraint("amount_minor > 0", name="amount_positive"),
    Index("ix_vendor_credit_return_id", "return_id"),
)
