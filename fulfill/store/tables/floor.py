"""What is where: products and lots, places and plates, cartons, suppliers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint, text

from fulfill.store.tables.columns import address, optional, own_id, ref, table, whole, words

product = table(
    "product",
    own_id(),
    Column("sku", Text, nullable=False, unique=True),
    words("name"),
    words("gtin"),
    words("barcodes"),
    whole("weight_g"),
    whole("length_mm"),
    whole("width_mm"),
    whole("height_mm"),
    Column("tracking", Text, nullable=False, server_default=text("'none'")),
    whole("price_minor"),
    *[words(n) for n in ("currency", "category", "country_of_origin", "hs_code", "hazard")],
    *[words(n) for n in ("supplier", "supplier_sku", "image")],
    whole("is_blocked"),
    Index("ix_product_name", "name", postgresql_ops={"name": "text_pattern_ops"}),
    Index("ix_product_sku_begins", "sku", postgresql_ops={"sku": "text_pattern_ops"}),
    CheckConstraint("tracking IN ('none','lot','lot+expiry','serial')", name="tracking_known"),
)
lot = table(
    "lot",
    own_id(),
    ref("product_id", "product.id"),
    words("code"),
    words("expires_on"),
    whole("is_blocked"),
    UniqueConstraint("product_id", "code", "expires_on"),
    Index("ix_lot_code", "code"),
)
place = table(
    "place",
    own_id(),
    Column("code", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    *[words(n) for n in ("zone", "aisle", "bay", "level", "position")],
    whole("sequence"),
    whole("max_weight_g"),
    whole("max_units"),
    whole("is_outside"),
    whole("is_blocked"),
    Index("ix_place_kind", "kind", "sequence", "code"),
)
plate = table(
    "plate",
    own_id(),
    Column("code", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    optional("place_id", "place.id"),
    whole("order_id", None),
    Index(
        "ix_plate_order_id",
        "order_id",
        sqlite_where=text("order_id IS NOT NULL"),
        postgresql_where=text("order_id IS NOT NULL"),
    ),
)
carton = table(
    "carton",
    own_id(),
    Column("code", Text, nullable=False, unique=True),
    words("name"),
    *[whole(n) for n in ("length_mm", "width_mm", "height_mm", "tare_g", "max_weight_g", "price_minor")],
)
supplier = table(
    "supplier",
    own_id(),
    Column("code", Text, nullable=False, unique=True),
    *address(),
    words("gln"),
    whole("lead_time_days"),
)
