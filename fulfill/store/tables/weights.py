"""What parcels weighed, and what products and boxes weigh by that."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, PrimaryKeyConstraint, Table, Text

from fulfill.store.tables.columns import Whole, metadata, own_id, ref, table, whole

# A parcel as it was weighed when it was closed, in a box of a known type.
weighing = table(
    "weighing",
    own_id(),
    ref("parcel_id", "parcel.id"),
    ref("carton_id", "carton.id"),
    whole("weight_g"),
    CheckConstraint("weight_g > 0", name="weight_positive"),
    Index("ix_weighing_parcel_id", "parcel_id"),
    Index("ix_weighing_carton_id", "carton_id", "id"),
)
weight_known = Table(
    "weight_known",
    metadata,
    Column("kind", Text, nullable=False),
    Column("ref", Whole, nullable=False),
    *[whole(name) for name in ("mean_mg", "sure_mg", "spread_mg", "lessons")],
    PrimaryKeyConstraint("kind", "ref"),
    CheckConstraint("kind IN ('product','carton')", name="kind_known"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
