"""Work orders: what a piece is made into, and what went into it. Kits are made of the same two tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, text

from fulfill.store.tables.columns import optional, own_id, ref, table, whole, words

_OPEN = "state IN ('open','made')"
_OF_A_UNIT = "unit_id IS NOT NULL AND state <> 'cancelled'"

work_order = table(
    "work_order",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    optional("unit_id", "return_unit.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    optional("place_id", "place.id"),
    whole("quantity", 1),
    whole("task_id"),
    words("grade"),
    optional("result_id", "product.id"),
    whole("result_lot_id"),
    optional("result_place_id", "place.id"),
    whole("opened_us"),
    whole("done_us"),
    CheckConstraint("kind IN ('refurbish','repackage','kit')", name="kind_known"),
    CheckConstraint("state IN ('open','made','done','cancelled')", name="state_known"),
    CheckConstraint("quantity > 0", name="quantity_positive"),
    Index("ix_work_order_open", "id", sqlite_where=text(_OPEN), postgresql_where=text(_OPEN)),
    # A returned piece is worked on once.
    Index(
        "uq_work_order_unit_id",
        "unit_id",
        unique=True,
        sqlite_where=text(_OF_A_UNIT),
        postgresql_where=text(_OF_A_UNIT),
    ),
)
work_part = table(
    "work_part",
    own_id(),
    ref("work_id", "work_order.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    ref("place_id", "place.id"),
    whole("plate_id"),
    whole("quantity"),
    whole("is_source"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    Index("ix_work_part_work_id", "work_id"),
)
