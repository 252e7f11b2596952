"""Purchases, receipts and returns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _purchase_order()
    _rma()
    _purchase_line()
    _receipt()
    _rma_line()
    _receipt_line()
    _return_unit()


def _purchase_order() -> None:
    op.create_table(
        "purchase_order",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("supplier_id", WHOLE, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("fingerprint", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_order")),
        sa.UniqueConstraint("number", name=op.f("uq_purchase_order_number")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_purchase_order_supplier_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_purchase_order_open"),
        "purchase_order",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _rma() -> None:
    op.create_table(
        "rma",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("order_id", WHOLE, nullable=True),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("expires_on", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("is_blind", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("opened_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("fingerprint", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rma")),
        sa.UniqueConstraint("number", name=op.f("uq_rma_number")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_rma_order_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_rma_open"),
        "rma",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(op.f("ix_rma_order_id"), "rma", ["order_id"], unique=False)


def _purchase_line() -> None:
    op.create_table(
        "purchase_line",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("purchase_id", WHOLE, nullable=False),
        sa.Column("line", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("ordered", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("received", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("expected_on", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("unit_cost_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("currency", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.UniqueConstraint("purchase_id", "line", name=op.f("uq_purchase_line_purchase_id_line")),
        sa.CheckConstraint("received >= 0", name=op.f("ck_purchase_line_received_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_line")),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["purchase_order.id"], name=op.f("fk_purchase_line_purchase_id")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_purchase_line_product_id")),
        sqlite_strict=True,
    )


def _receipt() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("purchase_id", WHOLE, nullable=True),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("opened_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("number", name=op.f("uq_receipt_number")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchase_order.id"], name=op.f("fk_receipt_purchase_id")),
        sqlite_strict=True,
    )


def _rma_line() -> None:
    op.create_table(
        "rma_line",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("rma_id", WHOLE, nullable=False),
        sa.Column("order_line_id", WHOLE, nullable=True),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("expected", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("received", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("missing", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.CheckConstraint("received >= 0 AND missing >= 0", name=op.f("ck_rma_line_parts_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rma_line")),
        sa.ForeignKeyConstraint(["rma_id"], ["rma.id"], name=op.f("fk_rma_line_rma_id")),
        sa.ForeignKeyConstraint(["order_line_id"], ["order_line.id"], name=op.f("fk_rma_line_order_line_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_rma_line_product_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_rma_line_rma_id"), "rma_line", ["rma_id"], unique=False)


def _receipt_line() -> None:
    op.create_table(
        "receipt_line",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("receipt_id", WHOLE, nullable=False),
        sa.Column("purchase_line_id", WHOLE, nullable=True),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("condition", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("quantity", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_receipt_line_quantity_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_line")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_receipt_line_receipt_id")),
        sa.ForeignKeyConstraint(
            ["purchase_line_id"], ["purchase_line.id"], name=op.f("fk_receipt_line_purchase_line_id")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_receipt_line_product_id")),
        sqlite_strict=True,
    )


def _return_unit() -> None:
    op.create_table(
        "return_unit",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("rma_id", WHOLE, nullable=False),
        sa.Column("rma_line_id", WHOLE, nullable=True),
        sa.Column("order_line_id", WHOLE, nullable=True),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("condition", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("grade", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("disposition", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("override_reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("refund", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("place_id", WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_unit")),
        sa.ForeignKeyConstraint(["rma_id"], ["rma.id"], name=op.f("fk_return_unit_rma_id")),
        sa.ForeignKeyConstraint(["rma_line_id"], ["rma_line.id"], name=op.f("fk_return_unit_rma_line_id")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_return_unit_order_line_id")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_return_unit_product_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_return_unit_place_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_return_unit_order_line_id"), "return_unit", ["order_line_id"], unique=False)
    op.create_index(op.f("ix_return_unit_rma_id"), "return_unit", ["rma_id"], unique=False)
