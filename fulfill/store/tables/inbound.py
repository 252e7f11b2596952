"""Purchases and what came of them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text

from fulfill.store.tables.columns import optional, own_id, ref, table, whole, words

purchase_order = table(
    "purchase_order",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    ref("supplier_id", "supplier.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    words("fingerprint"),
    Index(
        "ix_purchase_order_open",
        "id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)
purchase_line = table(
    "purchase_line",
    own_id(),
    ref("purchase_id", "purchase_order.id"),
    whole("line"),
    ref("product_id", "product.id"),
    whole("ordered"),
    whole("received"),
    words("expected_on"),
    whole("unit_cost_minor"),
    words("currency"),
    UniqueConstraint("purchase_id", "line"),
    CheckConstraint("received >= 0", name="received_not_negative"),
)
receipt = table(
    "receipt",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    optional("purchase_id", "purchase_order.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    whole("opened_us"),
)
receipt_line = table(
    "receipt_line",
    own_id(),
    ref("receipt_id", "receipt.id"),
    optional("purchase_line_id", "purchase_line.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    words("condition"),
    whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    # What came with which delivery: where goods that go back came from.
    Index("ix_receipt_line_product_id", "product_id", "lot_id"),
)
