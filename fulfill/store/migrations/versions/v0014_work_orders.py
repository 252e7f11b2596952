"""Refurbishing and repackaging as small work orders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OPEN = sa.text("state IN ('open','made')")
_OF_A_UNIT = sa.text("unit_id IS NOT NULL AND state <> 'cancelled'")


def upgrade() -> None:
    _orders()
    _parts()


def _orders() -> None:
    op.create_table(
        "work_order",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("unit_id", _WHOLE, nullable=True),
        sa.Column("product_id", _WHOLE, nullable=False),
        sa.Column("lot_id", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("serial", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("place_id", _WHOLE, nullable=True),
        sa.Column("quantity", _WHOLE, server_default=sa.text("1"), nullable=False),
        sa.Column("task_id", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("grade", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("result_id", _WHOLE, nullable=True),
        sa.Column("result_lot_id", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("result_place_id", _WHOLE, nullable=True),
        sa.Column("opened_us", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("done_us", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_order")),
        sa.CheckConstraint("kind IN ('refurbish','repackage','kit')", name=op.f("ck_work_order_kind_known")),
        sa.CheckConstraint(
            "state IN ('open','made','done','cancelled')", name=op.f("ck_work_order_state_known")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_work_order_quantity_positive")),
        sa.UniqueConstraint("number", name=op.f("uq_work_order_number")),
        sa.ForeignKeyConstraint(["unit_id"], ["return_unit.id"], name=op.f("fk_work_order_unit_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_work_order_product_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_work_order_place_id")),
        sa.ForeignKeyConstraint(["result_id"], ["product.id"], name=op.f("fk_work_order_result_id")),
        sa.ForeignKeyConstraint(
            ["result_place_id"], ["place.id"], name=op.f("fk_work_order_result_place_id")
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_work_order_open", "work_order", ["id"], unique=False, sqlite_where=_OPEN, postgresql_where=_OPEN
    )
    op.create_index(
        "uq_work_order_unit_id",
        "work_order",
        ["unit_id"],
        unique=True,
        sqlite_where=_OF_A_UNIT,
        postgresql_where=_OF_A_UNIT,
    )


def _parts() -> None:
    op.create_table(
        "work_part",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("work_id", _WHOLE, nullable=False),
        sa.Column("product_id", _WHOLE, nullable=False),
        sa.Column("lot_id", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("serial", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("place_id", _WHOLE, nullable=False),
        sa.Column("plate_id", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("quantity", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.Column("is_source", _WHOLE, server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_part")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_work_part_quantity_not_negative")),
        sa.ForeignKeyConstraint(["work_id"], ["work_order.id"], name=op.f("fk_work_part_work_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_work_part_product_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_work_part_place_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_work_part_work_id", "work_part", ["work_id"], unique=False)
