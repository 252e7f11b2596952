"""The house, its people, goods and places, the journal, moves and balances."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _carton()
    _code()
    _counter()
    _person()
    _place()
    _product()
    _setting()
    _station()
    _supplier()
    _balance()
    _lot()
    _operation()
    _plate()
    _move()


def _carton() -> None:
    op.create_table(
        "carton",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("length_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("width_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("height_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("tare_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("max_weight_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("price_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carton")),
        sa.UniqueConstraint("code", name=op.f("uq_carton_code")),
        sqlite_strict=True,
    )


def _code() -> None:
    op.create_table(
        "code",
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("ref", WHOLE, nullable=False),
        sa.Column("eaches", WHOLE, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("code", "kind", "ref", name=op.f("pk_code")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_code_kind_ref"), "code", ["kind", "ref"], unique=False)


def _counter() -> None:
    op.create_table(
        "counter",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
        sqlite_strict=True,
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("badge", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("roles", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("pin_hash", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("is_active", WHOLE, nullable=False, server_default=sa.text("1")),
        sa.Column("failures", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("locked_until_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("badge", name=op.f("uq_person_badge")),
        sqlite_strict=True,
    )


def _place() -> None:
    op.create_table(
        "place",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("aisle", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("bay", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("level", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("position", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("sequence", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("max_weight_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("max_units", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("is_outside", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("is_blocked", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        sa.UniqueConstraint("code", name=op.f("uq_place_code")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_place_kind"), "place", ["kind", "sequence", "code"], unique=False)


def _product() -> None:
    op.create_table(
        "product",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("sku", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("gtin", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("barcodes", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("weight_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("length_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("width_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("height_mm", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("tracking", sa.Text, nullable=False, server_default=sa.text("'none'")),
        sa.Column("price_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("currency", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("category", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("country_of_origin", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("hs_code", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("hazard", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("supplier", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("supplier_sku", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("image", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("is_blocked", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint(
            "tracking IN ('none','lot','lot+expiry','serial')", name=op.f("ck_product_tracking_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("sku", name=op.f("uq_product_sku")),
        sqlite_strict=True,
    )


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        sqlite_strict=True,
    )


def _station() -> None:
    op.create_table(
        "station",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sa.UniqueConstraint("name", name=op.f("uq_station_name")),
        sqlite_strict=True,
    )


def _supplier() -> None:
    op.create_table(
        "supplier",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("code", sa.Text, nullable=False),
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
        sa.Column("gln", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("lead_time_days", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("code", name=op.f("uq_supplier_code")),
        sqlite_strict=True,
    )


def _balance() -> None:
    op.create_table(
        "balance",
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("place_id", WHOLE, nullable=False),
        sa.Column("plate_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("on_hand", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("held", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("is_outside", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("since_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint(
            "product_id", "place_id", "plate_id", "lot_id", "serial", name=op.f("pk_balance")
        ),
        sa.CheckConstraint("held >= 0", name=op.f("ck_balance_held_not_negative")),
        sa.CheckConstraint("is_outside = 1 OR on_hand >= held", name=op.f("ck_balance_on_hand_covers_held")),
        sa.CheckConstraint(
            "is_outside = 1 OR serial = '' OR on_hand <= 1", name=op.f("ck_balance_a_serial_is_one")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_balance_product_id")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_balance_place_id")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_balance_inside"),
        "balance",
        ["product_id"],
        unique=False,
        sqlite_where=sa.text("is_outside = 0 AND on_hand > 0"),
        postgresql_where=sa.text("is_outside = 0 AND on_hand > 0"),
    )
    op.create_index(op.f("ix_balance_place_id_plate_id"), "balance", ["place_id", "plate_id"], unique=False)
    op.create_index(
        op.f("ix_balance_plate_id"),
        "balance",
        ["plate_id"],
        unique=False,
        sqlite_where=sa.text("plate_id <> 0"),
        postgresql_where=sa.text("plate_id <> 0"),
    )
    op.create_index(
        op.f("uq_balance_serial_inside"),
        "balance",
        ["product_id", "serial"],
        unique=True,
        sqlite_where=sa.text("serial <> '' AND is_outside = 0 AND on_hand > 0"),
        postgresql_where=sa.text("serial <> '' AND is_outside = 0 AND on_hand > 0"),
    )


def _lot() -> None:
    op.create_table(
        "lot",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("code", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("expires_on", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("is_blocked", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.UniqueConstraint(
            "product_id", "code", "expires_on", name=op.f("uq_lot_product_id_code_expires_on")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lot")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_lot_product_id")),
        sqlite_strict=True,
    )


def _operation() -> None:
    op.create_table(
        "operation",
        sa.Column("seq", WHOLE, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("station_id", WHOLE, nullable=False),
        sa.Column("chain_seq", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("at_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("person_id", WHOLE, nullable=True),
        sa.Column("roles", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("flow", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("task_id", WHOLE, nullable=True),
        sa.Column("step", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("scan", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("level", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("code", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("message", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("answer", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("undo", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("undoes", WHOLE, nullable=True),
        sa.Column("payload_hash", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("key_id", sa.Text, nullable=False),
        sa.Column("mac", sa.Text, nullable=False),
        sa.UniqueConstraint("station_id", "chain_seq", name=op.f("uq_operation_station_id_chain_seq")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_operation")),
        sa.UniqueConstraint("event", name=op.f("uq_operation_event")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_operation_station_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_operation_person_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_operation_undoable"),
        "operation",
        ["person_id", "flow", "seq"],
        unique=False,
        sqlite_where=sa.text("undo <> ''"),
        postgresql_where=sa.text("undo <> ''"),
    )
    op.create_index(op.f("uq_operation_undoes"), "operation", ["undoes"], unique=True)


def _plate() -> None:
    op.create_table(
        "plate",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("place_id", WHOLE, nullable=True),
        sa.Column("order_id", WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plate")),
        sa.UniqueConstraint("code", name=op.f("uq_plate_code")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_plate_place_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_plate_order_id"),
        "plate",
        ["order_id"],
        unique=False,
        sqlite_where=sa.text("order_id IS NOT NULL"),
        postgresql_where=sa.text("order_id IS NOT NULL"),
    )


def _move() -> None:
    op.create_table(
        "move",
        sa.Column("seq", WHOLE, nullable=False),
        sa.Column("operation_seq", WHOLE, nullable=False),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("quantity", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("source_place_id", WHOLE, nullable=False),
        sa.Column("source_plate_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("target_place_id", WHOLE, nullable=False),
        sa.Column("target_plate_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("hold_id", WHOLE, nullable=True),
        sa.Column("reverses", WHOLE, nullable=True),
        sa.CheckConstraint("quantity BETWEEN 1 AND 1000000000", name=op.f("ck_move_quantity_in_range")),
        sa.CheckConstraint(
            "source_place_id <> target_place_id OR source_plate_id <> target_plate_id",
            name=op.f("ck_move_goes_somewhere"),
        ),
        sa.CheckConstraint("serial = '' OR quantity = 1", name=op.f("ck_move_a_serial_is_one")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_move")),
        sa.ForeignKeyConstraint(
            ["operation_seq"],
            ["operation.seq"],
            name=op.f("fk_move_operation_seq"),
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_move_product_id")),
        sa.ForeignKeyConstraint(["source_place_id"], ["place.id"], name=op.f("fk_move_source_place_id")),
        sa.ForeignKeyConstraint(["target_place_id"], ["place.id"], name=op.f("fk_move_target_place_id")),
        sa.ForeignKeyConstraint(["reverses"], ["move.seq"], name=op.f("fk_move_reverses")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_move_operation_seq"), "move", ["operation_seq"], unique=False)
    op.create_index(op.f("ix_move_product_id_seq"), "move", ["product_id", "seq"], unique=False)
    op.create_index(op.f("uq_move_reverses"), "move", ["reverses"], unique=True)
