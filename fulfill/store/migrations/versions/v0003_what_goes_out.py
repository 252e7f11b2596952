"""Parcels, labels, manifests, and what goes out after the commit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _house_sale()
    _outbox()
    _manifest()
    _paper()
    _parcel()
    _label()
    _parcel_item()


def _house_sale() -> None:
    op.create_table(
        "house_sale",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("sale", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("tracking", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("is_void", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_house_sale")),
        sa.UniqueConstraint("key", name=op.f("uq_house_sale_key")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_house_sale_tracking"), "house_sale", ["tracking"], unique=False)


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'waiting'")),
        sa.Column("attempts", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("lease_until_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("next_at_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("outcome", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.CheckConstraint(
            "state IN ('waiting','claimed','done','parked')", name=op.f("ck_outbox_state_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_outbox_open"),
        "outbox",
        ["next_at_us"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting','claimed')"),
        postgresql_where=sa.text("state IN ('waiting','claimed')"),
    )


def _manifest() -> None:
    op.create_table(
        "manifest",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("carrier", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("dock_id", WHOLE, nullable=True),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("opened_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("closed_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("state IN ('open','closed')", name=op.f("ck_manifest_state_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_manifest")),
        sa.UniqueConstraint("number", name=op.f("uq_manifest_number")),
        sa.ForeignKeyConstraint(["dock_id"], ["place.id"], name=op.f("fk_manifest_dock_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_manifest_open"),
        "manifest",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _paper() -> None:
    op.create_table(
        "paper",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("subject", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("ref", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("copy", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'waiting'")),
        sa.Column("file", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("printer", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("why", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("operation_seq", WHOLE, nullable=True),
        sa.Column("asked_us", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("station_id", WHOLE, nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting','sent','printed','verified','failed','refused','doubtful')",
            name=op.f("ck_paper_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_paper_station_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_paper_document"), "paper", ["document"], unique=False)
    op.create_index(op.f("ix_paper_operation_seq"), "paper", ["operation_seq"], unique=False)


def _parcel() -> None:
    op.create_table(
        "parcel",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("order_id", WHOLE, nullable=False),
        sa.Column("plate_id", WHOLE, nullable=False),
        sa.Column("piece", WHOLE, nullable=False, server_default=sa.text("1")),
        sa.Column("sscc", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'open'")),
        sa.Column("carrier", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("service", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("tracking", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("routing", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("carton", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("currency", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("override_reason", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("weight_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("expected_g", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("cost_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("manifest_id", WHOLE, nullable=True),
        sa.CheckConstraint(
            "state IN ('open','packed','labelled','verified','loaded','shipped','void')",
            name=op.f("ck_parcel_state_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel")),
        sa.UniqueConstraint("number", name=op.f("uq_parcel_number")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_parcel_order_id")),
        sa.ForeignKeyConstraint(["plate_id"], ["plate.id"], name=op.f("fk_parcel_plate_id")),
        sa.UniqueConstraint("sscc", name=op.f("uq_parcel_sscc")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_parcel_manifest_id"), "parcel", ["manifest_id"], unique=False)
    op.create_index(op.f("ix_parcel_order_id"), "parcel", ["order_id"], unique=False)
    op.create_index(op.f("ix_parcel_state"), "parcel", ["state", "carrier"], unique=False)
    op.create_index(
        op.f("uq_parcel_carrier_tracking"),
        "parcel",
        ["carrier", "tracking"],
        unique=True,
        sqlite_where=sa.text("tracking <> ''"),
        postgresql_where=sa.text("tracking <> ''"),
    )


def _label() -> None:
    op.create_table(
        "label",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("parcel_id", WHOLE, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False, server_default=sa.text("'asked'")),
        sa.Column("carrier", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("service", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("tracking", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("routing", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("currency", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("why", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("cost_minor", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("state IN ('asked','bought','void','refused')", name=op.f("ck_label_state_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_label_parcel_id")),
        sa.UniqueConstraint("key", name=op.f("uq_label_key")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_label_parcel_id"), "label", ["parcel_id"], unique=False)
    op.create_index(
        op.f("uq_label_live"),
        "label",
        ["parcel_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('asked','bought')"),
        postgresql_where=sa.text("state IN ('asked','bought')"),
    )


def _parcel_item() -> None:
    op.create_table(
        "parcel_item",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("parcel_id", WHOLE, nullable=False),
        sa.Column("line_id", WHOLE, nullable=False),
        sa.Column("product_id", WHOLE, nullable=False),
        sa.Column("lot_id", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("serial", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("quantity", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_parcel_item_quantity_not_negative")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel_item")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_parcel_item_parcel_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_parcel_item_line_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_parcel_item_product_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_parcel_item_line_id"), "parcel_item", ["line_id"], unique=False)
    op.create_index(op.f("ix_parcel_item_parcel_id"), "parcel_item", ["parcel_id"], unique=False)
    op.create_index(
        op.f("ix_parcel_item_serial"),
        "parcel_item",
        ["product_id", "serial"],
        unique=False,
        sqlite_where=sa.text("serial <> ''"),
        postgresql_where=sa.text("serial <> ''"),
    )
