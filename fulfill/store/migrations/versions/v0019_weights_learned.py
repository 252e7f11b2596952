"""Parcels teach what products and boxes weigh: each weighing, and what is known by them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "weighing",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("parcel_id", _WHOLE, nullable=False),
        sa.Column("carton_id", _WHOLE, nullable=False),
        _whole("weight_g"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weighing")),
        sa.CheckConstraint("weight_g > 0", name=op.f("ck_weighing_weight_positive")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_weighing_parcel_id")),
        sa.ForeignKeyConstraint(["carton_id"], ["carton.id"], name=op.f("fk_weighing_carton_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_weighing_parcel_id", "weighing", ["parcel_id"])
    op.create_index("ix_weighing_carton_id", "weighing", ["carton_id", "id"])
    op.create_table(
        "weight_known",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref", _WHOLE, nullable=False),
        *[_whole(name) for name in ("mean_mg", "sure_mg", "spread_mg", "lessons")],
        sa.PrimaryKeyConstraint("kind", "ref", name=op.f("pk_weight_known")),
        sa.CheckConstraint("kind IN ('product','carton')", name=op.f("ck_weight_known_kind_known")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_parcel_item_product_id", "parcel_item", ["product_id", "id"])


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, nullable=False, server_default=sa.text("0"))
