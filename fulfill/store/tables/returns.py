"""Permissions to return, and each unit that came back."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Text, text

from fulfill.store.tables.columns import Whole, optional, own_id, ref, table, whole, words

rma = table(
    "rma",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    optional("order_id", "orders.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    words("expires_on"),
    whole("is_blind"),
    whole("opened_us"),
    words("fingerprint"),
    Index("ix_rma_order_id", "order_id"),
    Index("ix_rma_open", "id", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
)
rma_line = table(
    "rma_line",
    own_id(),
    ref("rma_id", "rma.id"),
    optional("order_line_id", "order_line.id"),
    ref("product_id", "product.id"),
    whole("expected"),
    whole("received"),
    whole("missing"),
    words("reason"),
    CheckConstraint("received >= 0 AND missing >= 0", name="parts_not_negative"),
    Index("ix_rma_line_rma_id", "rma_id"),
)
return_unit = table(
    "return_unit",
    own_id(),
    ref("rma_id", "rma.id"),
    optional("rma_line_id", "rma_line.id"),
    optional("order_line_id", "order_line.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    *[words(n) for n in ("reason", "condition", "grade", "disposition", "override_reason", "refund")],
    optional("place_id", "place.id"),
    Index("ix_return_unit_rma_id", "rma_id"),
    Index("ix_return_unit_order_line_id", "order_line_id"),
    Index(
        "ix_return_unit_review",
        "id",
        sqlite_where=text("refund = 'review'"),
        postgresql_where=text("refund = 'review'"),
    ),
)
# What was asked of a piece and answered, by which book; `id` is the piece's.
inspection = table(
    "inspection",
    Column("id", Whole, ForeignKey("return_unit.id"), primary_key=True, autoincrement=False),
    whole("book"),
    words("answers"),
    optional("approver_id", "person.id"),
    whole("is_labelled"),
)
