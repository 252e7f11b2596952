"""Orders and their lines, and the work that is going on."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text

from fulfill.store.tables.columns import address, optional, own_id, ref, table, whole, words

ORDER_STATES = "waiting released picking picked packing packed part_shipped shipped cancelled".split()
orders = table(
    "orders",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    *address(),
    *[words(n) for n in ("channel", "service", "currency", "note", "gift_note", "language")],
    Column("payment", Text, nullable=False, server_default=text("'paid'")),
    Column("partial", Text, nullable=False, server_default=text("'complete'")),
    whole("priority"),
    whole("ordered_at_us"),
    words("ship_by"),
    words("waits"),
    whole("on_hold"),
    whole("task_id", None),
    words("fingerprint"),
    CheckConstraint(f"state IN ({','.join(repr(s) for s in ORDER_STATES)})", name="state_known"),
    Index("ix_orders_state_ship_by", "state", "ship_by"),
    # Finding by the beginning of a name or a number; PostgreSQL's usual order of letters cannot do that.
    Index("ix_orders_name", "name", postgresql_ops={"name": "text_pattern_ops"}),
    Index("ix_orders_number_begins", "number", postgresql_ops={"number": "text_pattern_ops"}),
    Index("ix_orders_on_hold", "id", sqlite_where=text("on_hold = 1"), postgresql_where=text("on_hold = 1")),
)
order_line = table(
    "order_line",
    own_id(),
    ref("order_id", "orders.id"),
    whole("line"),
    words("sku"),
    optional("product_id", "product.id"),
    *[whole(n) for n in ("ordered", "held", "picked", "packed", "shipped", "short", "cancelled")],
    whole("unit_price_minor"),
    whole("returned"),
    UniqueConstraint("order_id", "line"),
    CheckConstraint("held >= 0 AND short >= 0 AND cancelled >= 0", name="parts_not_negative"),
    CheckConstraint("0 <= shipped AND shipped <= packed AND packed <= picked", name="in_order_of_work"),
    CheckConstraint("picked + held + short + cancelled <= ordered", name="never_more_than_ordered"),
    CheckConstraint("returned BETWEEN 0 AND shipped", name="returned_was_shipped"),
    Index("ix_order_line_product_id", "product_id"),
    Index(
        "ix_order_line_sku",
        "sku",
        sqlite_where=text("product_id IS NULL"),
        postgresql_where=text("product_id IS NULL"),
    ),
)
task = table(
    "task",
    own_id(),
    Column("flow", Text, nullable=False),
    words("document"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    optional("person_id", "person.id"),
    optional("station_id", "station.id"),
    words("step"),
    words("body"),
    whole("units_done"),
    whole("units_left"),
    whole("version"),
    whole("started_us"),
    CheckConstraint("state IN ('open','done','cancelled')", name="state_known"),
    Index(
        "ix_task_open",
        "flow",
        "person_id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
    Index(
        "ix_task_document",
        "document",
        sqlite_where=text("flow in ('kit','returns','ship')"),
        postgresql_where=text("flow in ('kit','returns','ship')"),
    ),
)
count_request = table(
    "count_request",
    own_id(),
    ref("place_id", "place.id"),
    words("reason"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    whole("asked_us"),
    Index(
        "ix_count_request_open",
        "place_id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)
