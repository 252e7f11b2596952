"""Parcels, labels and manifests, and what goes out after the commit."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, text

from fulfill.store.tables.columns import optional, own_id, ref, table, whole, words

parcel = table(
    "parcel",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    ref("order_id", "orders.id"),
    ref("plate_id", "plate.id"),
    whole("piece", 1),
    Column("sscc", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    *[
        words(n)
        for n in ("carrier", "service", "tracking", "routing", "carton", "currency", "override_reason")
    ],
    *[whole(n) for n in ("weight_g", "expected_g", "cost_minor")],
    whole("manifest_id", None),
    CheckConstraint(
        "state IN ('open','packed','labelled','verified','loaded','shipped','void')", name="state_known"
    ),
    Index("ix_parcel_order_id", "order_id"),
    Index("ix_parcel_state", "state", "carrier"),
    Index("ix_parcel_manifest_id", "manifest_id"),
    Index(
        "uq_parcel_carrier_tracking",
        "carrier",
        "tracking",
        unique=True,
        sqlite_where=text("tracking <> ''"),
        postgresql_where=text("tracking <> ''"),
    ),
)
parcel_item = table(
    "parcel_item",
    own_id(),
    ref("parcel_id", "parcel.id"),
    ref("line_id", "order_line.id"),
    ref("product_id", "product.id"),
    whole("lot_id"),
    words("serial"),
    whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    Index("ix_parcel_item_parcel_id", "parcel_id"),
    Index("ix_parcel_item_line_id", "line_id"),
    Index("ix_parcel_item_product_id", "product_id", "id"),
    Index(
        "ix_parcel_item_serial",
        "product_id",
        "serial",
        sqlite_where=text("serial <> ''"),
        postgresql_where=text("serial <> ''"),
    ),
    # A piece that comes back says its serial number, and not which product it is.
    Index(
        "ix_parcel_item_serial_alone",
        "serial",
        sqlite_where=text("serial <> ''"),
        postgresql_where=text("serial <> ''"),
    ),
)
label = table(
    "label",
    own_id(),
    ref("parcel_id", "parcel.id"),
    Column("key", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'asked'")),
    *[words(n) for n in ("carrier", "service", "tracking", "routing", "currency", "why")],
    whole("cost_minor"),
    CheckConstraint("state IN ('asked','bought','void','refused')", name="state_known"),
    Index(
        "uq_label_live",
        "parcel_id",
        unique=True,
        sqlite_where=text("state IN ('asked','bought')"),
        postgresql_where=text("state IN ('asked','bought')"),
    ),
    Index("ix_label_parcel_id", "parcel_id"),
)
# What the house carrier sold: its own book, which no retry and no crash may double. `id` is its number.
house_sale = table(
    "house_sale",
    own_id(),
    Column("key", Text, nullable=False, unique=True),
    words("sale"),
    words("tracking"),
    whole("is_void"),
    Index("ix_house_sale_tracking", "tracking"),
)
manifest = table(
    "manifest",
    own_id(),
    Column("number", Text, nullable=False, unique=True),
    words("carrier"),
    optional("dock_id", "place.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    whole("opened_us"),
    whole("closed_us"),
    CheckConstraint("state IN ('open','closed')", name="state_known"),
    Index(
        "ix_manifest_open", "id", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")
    ),
)
outbox = table(
    "outbox",
    own_id(),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    words("payload"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    whole("attempts"),
    whole("lease_until_us"),
    whole("next_at_us"),
    words("outcome"),
    CheckConstraint("state IN ('waiting','claimed','done','parked')", name="state_known"),
    Index(
        "ix_outbox_open",
        "next_at_us",
        sqlite_where=text("state IN ('waiting','claimed')"),
        postgresql_where=text("state IN ('waiting','claimed')"),
    ),
    Index(
        "ix_outbox_parked",
        "id",
        sqlite_where=text("state = 'parked'"),
        postgresql_where=text("state = 'parked'"),
    ),
)
paper = table(
    "paper",
    own_id(),
    Column("kind", Text, nullable=False),
    words("document"),
    words("subject"),
    whole("ref"),
    whole("copy"),
    words("reason"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    words("file"),
    words("printer"),
    words("why"),
    whole("operation_seq", None),
    whole("asked_us"),
    optional("station_id", "station.id"),
    CheckConstraint(
        "state IN ('waiting','sent','printed','verified','failed','refused','doubtful')", name="state_known"
    ),
    Index("ix_paper_document", "document"),
    Index("ix_paper_operation_seq", "operation_seq"),
    Index(
        "ix_paper_wanted",
        "state",
        "id",
        sqlite_where=text("state IN ('waiting','failed','doubtful')"),
        postgresql_where=text("state IN ('waiting','failed','doubtful')"),
    ),
)
