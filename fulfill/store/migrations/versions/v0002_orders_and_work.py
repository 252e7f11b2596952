"""Orders, what is promised to them, and the work that is going on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _orders()
    _count_request()
    _order_line()
    _task()
    _hold()


def _orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'waiting'")),
        sa.Column("name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("company", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("address1", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("address2", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("city", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("region", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("postcode", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("country", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("phone", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("email", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("channel", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("service", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("currency", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("note", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("gift_note", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("language", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("payment", sa.Text, nullable=False, server_default=sa.text("'paid'")),
        sa.Column("partial", sa.Text, nullable=False, server_default=sa.text("'complete'")),
        sa.Column("priority", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("ordered_at_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("ship_by", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("waits", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("on_hold", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("task_id", WHOLE, nullable=True),
        sa.Column("fingerprint", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.CheckConstraint(
            (
                "state IN ('waiting','released','picking','picked',"
                "'packing','packed','part_shipped','shipped','cancelled')"
            ),
            name=op.f("ck_orders_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sa.UniqueConstraint("number", name=op.f("uq_orders_number")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_orders_state_ship_by"), "orders", ["state", "ship_by"], unique=False)


def _count_request() -> None:
    op.create_table(
        "count_request",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("place_id", WHOLE, nullable=False),
        sa.Column("reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("asked_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_count_request")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_count_request_place_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_count_request_open"),
        "count_request",
        ["place_id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _order_line() -> None:
    op.create_table(
        "order_line",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("order_id", WHOLE, nullable=False),
        sa.Column("line", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("sku", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("product_id", WHOLE, nullable=True),
        sa.Column("ordered", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("held", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("picked", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("packed", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("shipped", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("short", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("cancelled", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("unit_price_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("returned", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.UniqueConstraint("order_id", "line", name=op.f("uq_order_line_order_id_line")),
        sa.CheckConstraint(
            "held >= 0 AND short >= 0 AND cancelled >= 0", name=op.f("ck_order_line_parts_not_negative")
        ),
        sa.CheckConstraint(
            "0 <= shipped AND shipped <= packed AND packed <= picked",
            name=op.f("ck_order_line_in_order_of_work"),
        ),
        sa.CheckConstraint(
            "picked + held + short + cancelled <= ordered", name=op.f("ck_order_line_never_more_than_ordered")
        ),
        sa.CheckConstraint("returned BETWEEN 0 AND shipped", name=op.f("ck_order_line_returned_was_shipped")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_line")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_order_line_order_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_order_line_product_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_order_line_product_id"), "order_line", ["product_id"], unique=False)
    op.create_index(op.f("ix_order_line_sku"), "order_line", ["sku"], unique=False)


def _task() -> None:
    op.create_table(
        "task",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("flow", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("person_id", WHOLE, nullable=True),
        sa.Column("station_id", WHOLE, nullable=True),
        sa.Column("step", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("body", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("units_done", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("units_left", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("version", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("started_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("state IN ('open','done','cancelled')", name=op.f("ck_task_state_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_task_person_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_task_station_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_task_open"),
        "task",
        ["flow", "person_id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _hold() -> None:
    op.create_table(
        "hold",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("order_id", WHOLE, nullable=False),
        sa.Column("line_id", WHOLE, nullable=False),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("place_id", WHOLE, nullable=False),
        sa.Column("plate_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("quantity", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_hold_quantity_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_hold_order_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_hold_line_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_hold_product_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_hold_place_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_hold_line_id"), "hold", ["line_id"], unique=False)
    op.create_index(
        op.f("ix_hold_open"),
        "hold",
        ["product_id", "place_id"],
        unique=False,
        sqlite_where=sa.text("quantity > 0"),
        postgresql_where=sa.text("quantity > 0"),
    )
    op.create_index(op.f("ix_hold_order_id"), "hold", ["order_id"], unique=False)
