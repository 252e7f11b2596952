"""The tables, said once, for SQLite and PostgreSQL alike.

Quantities are integers of eaches; weights grams; lengths millimetres; money minor units; times
microseconds since 1970 UTC (`_us`); dates ISO text, which sorts. Id 0 means "none" where a column
is part of a key, since NULLs never equal each other. Rules that stock rests on stand here a second
time as CHECKs and triggers (`rules.py`), so that no program can talk its way around them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

# Alembic's batch mode on SQLite can only drop what has a name.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Whole = BigInteger().with_variant(Integer(), "sqlite")
QUANTITY_MAX = 1_000_000_000


def _id() -> Column[int]:
    return Column("id", Whole, primary_key=True, autoincrement=False)


def _whole(name: str, default: int | None = 0) -> Column[int]:
    """A whole number; with no default it may be unknown (NULL)."""
    if default is None:
        return Column(name, Whole, nullable=True)
    return Column(name, Whole, nullable=False, server_default=text(str(default)))


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _ref(name: str, target: str) -> Column[int]:
    return Column(name, Whole, ForeignKey(target), nullable=False)


def _optional(name: str, target: str) -> Column[int]:
    return Column(name, Whole, ForeignKey(target), nullable=True)


def _table(
    name: str, *parts: Column[int] | Column[str] | CheckConstraint | UniqueConstraint | Index
) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


def _address() -> list[Column[str]]:
    names = ("name", "company", "address1", "address2", "city", "region", "postcode", "country")
    return [_text(n) for n in (*names, "phone", "email")]


# --- the warehouse itself -------------------------------------------------------------------------
setting = _table("setting", Column("name", Text, primary_key=True), _text("value"))
counter = _table("counter", Column("name", Text, primary_key=True), _whole("value"))
station = _table("station", _id(), Column("name", Text, nullable=False, unique=True), _text("profile"))
person = _table(
    "person",
    _id(),
    Column("badge", Text, nullable=False, unique=True),
    _text("name"),
    _text("roles"),
    _text("pin_hash"),
    _whole("is_active", 1),
    _whole("failures"),
    _whole("locked_until_us"),
)

# --- the universal code index: what any scanned code is ---------------------------------------------
code = Table(
    "code",
    metadata,
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("ref", Whole, nullable=False),
    _whole("eaches", 1),
    PrimaryKeyConstraint("code", "kind", "ref"),
    Index("ix_code_kind_ref", "kind", "ref"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# --- catalog and places -----------------------------------------------------------------------------
product = _table(
    "product",
    _id(),
    Column("sku", Text, nullable=False, unique=True),
    _text("name"),
    _text("gtin"),
    _text("barcodes"),
    _whole("weight_g"),
    _whole("length_mm"),
    _whole("width_mm"),
    _whole("height_mm"),
    Column("tracking", Text, nullable=False, server_default=text("'none'")),
    _whole("price_minor"),
    *[_text(n) for n in ("currency", "category", "country_of_origin", "hs_code", "hazard")],
    *[_text(n) for n in ("supplier", "supplier_sku", "image")],
    _whole("is_blocked"),
    CheckConstraint("tracking IN ('none','lot','lot+expiry','serial')", name="tracking_known"),
)
lot = _table(
    "lot",
    _id(),
    _ref("product_id", "product.id"),
    _text("code"),
    _text("expires_on"),
    _whole("is_blocked"),
    UniqueConstraint("product_id", "code", "expires_on"),
)
place = _table(
    "place",
    _id(),
    Column("code", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    *[_text(n) for n in ("zone", "aisle", "bay", "level", "position")],
    _whole("sequence"),
    _whole("max_weight_g"),
    _whole("max_units"),
    _whole("is_outside"),
    _whole("is_blocked"),
)
plate = _table(
    "plate",
    _id(),
    Column("code", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    _optional("place_id", "place.id"),
    _whole("order_id", None),
)
carton = _table(
    "carton",
    _id(),
    Column("code", Text, nullable=False, unique=True),
    _text("name"),
    *[_whole(n) for n in ("length_mm", "width_mm", "height_mm", "tare_g", "max_weight_g", "price_minor")],
)
supplier = _table(
    "supplier",
    _id(),
    Column("code", Text, nullable=False, unique=True),
    *_address(),
    _text("gln"),
    _whole("lead_time_days"),
)

# --- the journal: every input, accepted or refused, and every command; one hash chain per station ----
operation = _table(
    "operation",
    Column("seq", Whole, primary_key=True),
    Column("event", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    _ref("station_id", "station.id"),
    _whole("chain_seq"),
    _whole("at_us"),
    _optional("person_id", "person.id"),
    _text("roles"),
    _text("flow"),
    _whole("task_id", None),
    _text("step"),
    _text("scan"),
    _text("level"),
    _text("code"),
    _text("message"),
    _text("answer"),
    _text("undo"),
    _whole("undoes", None),
    Column("payload_hash", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("key_id", Text, nullable=False),
    Column("mac", Text, nullable=False),
    UniqueConstraint("station_id", "chain_seq"),
    Index("uq_operation_undoes", "undoes", unique=True),
    Index(
        "ix_operation_undoable",
        "person_id",
        "flow",
        "seq",
        sqlite_where=text("undo <> ''"),
        postgresql_where=text("undo <> ''"),
    ),
)

# --- stock --------------------------------------------------------------------------------------------
move = _table(
    "move",
    Column("seq", Whole, primary_key=True),
    Column(
        "operation_seq",
        Whole,
        # The operation's own row is written last, when its answer and its hash are known.
        ForeignKey("operation.seq", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    _ref("product_id", "product.id"),
    _whole("lot_id"),
    _text("serial"),
    _whole("quantity"),
    _ref("source_place_id", "place.id"),
    _whole("source_plate_id"),
    _ref("target_place_id", "place.id"),
    _whole("target_plate_id"),
    Column("reason", Text, nullable=False),
    _whole("hold_id", None),
    _optional("reverses", "move.seq"),
    CheckConstraint(f"quantity BETWEEN 1 AND {QUANTITY_MAX}", name="quantity_in_range"),
    CheckConstraint(
        "source_place_id <> target_place_id OR source_plate_id <> target_plate_id", name="goes_somewhere"
    ),
    CheckConstraint("serial = '' OR quantity = 1", name="a_serial_is_one"),
    Index("ix_move_operation_seq", "operation_seq"),
    Index("ix_move_product_id_seq", "product_id", "seq"),
    Index("uq_move_reverses", "reverses", unique=True),
)
balance = Table(
    "balance",
    metadata,
    Column("product_id", Whole, ForeignKey("product.id"), nullable=False),
    Column("place_id", Whole, ForeignKey("place.id"), nullable=False),
    _whole("plate_id"),
    _whole("lot_id"),
    _text("serial"),
    _whole("on_hand"),
    _whole("held"),
    _whole("is_outside"),
    _whole("since_us"),
    PrimaryKeyConstraint("product_id", "place_id", "plate_id", "lot_id", "serial"),
    CheckConstraint("held >= 0", name="held_not_negative"),
    CheckConstraint("is_outside = 1 OR on_hand >= held", name="on_hand_covers_held"),
    CheckConstraint("is_outside = 1 OR serial = '' OR on_hand <= 1", name="a_serial_is_one"),
    Index("ix_balance_place_id_plate_id", "place_id", "plate_id"),
    Index(
        "ix_balance_plate_id",
        "plate_id",
        sqlite_where=text("plate_id <> 0"),
        postgresql_where=text("plate_id <> 0"),
    ),
    Index(
        "uq_balance_serial_inside",
        "product_id",
        "serial",
        unique=True,
        sqlite_where=text("serial <> '' AND is_outside = 0 AND on_hand > 0"),
        postgresql_where=text("serial <> '' AND is_outside = 0 AND on_hand > 0"),
    ),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
hold = _table(
    "hold",
    _id(),
    _ref("order_id", "orders.id"),
    _ref("line_id", "order_line.id"),
    _ref("product_id", "product.id"),
    _ref("place_id", "place.id"),
    _whole("plate_id"),
    _whole("lot_id"),
    _text("serial"),
    _whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    Index("ix_hold_order_id", "order_id"),
    Index("ix_hold_line_id", "line_id"),
    Index(
        "ix_hold_open",
        "product_id",
        "place_id",
        sqlite_where=text("quantity > 0"),
        postgresql_where=text("quantity > 0"),
    ),
)

# --- orders -------------------------------------------------------------------------------------------
ORDER_STATES = "waiting released picking picked packing packed part_shipped shipped cancelled".split()
orders = _table(
    "orders",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    *_address(),
    *[_text(n) for n in ("channel", "service", "currency", "note", "gift_note", "language")],
    Column("payment", Text, nullable=False, server_default=text("'paid'")),
    Column("partial", Text, nullable=False, server_default=text("'complete'")),
    _whole("priority"),
    _whole("ordered_at_us"),
    _text("ship_by"),
    _text("waits"),
    _whole("on_hold"),
    _whole("task_id", None),
    _text("fingerprint"),
    CheckConstraint(f"state IN ({','.join(repr(s) for s in ORDER_STATES)})", name="state_known"),
    Index("ix_orders_state_ship_by", "state", "ship_by"),
)
order_line = _table(
    "order_line",
    _id(),
    _ref("order_id", "orders.id"),
    _whole("line"),
    _text("sku"),
    _optional("product_id", "product.id"),
    *[_whole(n) for n in ("ordered", "held", "picked", "packed", "shipped", "short", "cancelled")],
    _whole("unit_price_minor"),
    UniqueConstraint("order_id", "line"),
    CheckConstraint("held >= 0 AND short >= 0 AND cancelled >= 0", name="parts_not_negative"),
    CheckConstraint("0 <= shipped AND shipped <= packed AND packed <= picked", name="in_order_of_work"),
    CheckConstraint("picked + held + short + cancelled <= ordered", name="never_more_than_ordered"),
    Index("ix_order_line_product_id", "product_id"),
    Index("ix_order_line_sku", "sku"),
)

# --- present work ---------------------------------------------------------------------------------------
task = _table(
    "task",
    _id(),
    Column("flow", Text, nullable=False),
    _text("document"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _optional("person_id", "person.id"),
    _optional("station_id", "station.id"),
    _text("step"),
    _text("body"),
    _whole("units_done"),
    _whole("units_left"),
    _whole("version"),
    _whole("started_us"),
    CheckConstraint("state IN ('open','done','cancelled')", name="state_known"),
    Index(
        "ix_task_open",
        "flow",
        "person_id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)
count_request = _table(
    "count_request",
    _id(),
    _ref("place_id", "place.id"),
    _text("reason"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _whole("asked_us"),
)

# --- parcels, labels, manifests ---------------------------------------------------------------------------
parcel = _table(
    "parcel",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    _ref("order_id", "orders.id"),
    _ref("plate_id", "plate.id"),
    _whole("piece", 1),
    Column("sscc", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    *[
        _text(n)
        for n in ("carrier", "service", "tracking", "routing", "carton", "currency", "override_reason")
    ],
    *[_whole(n) for n in ("weight_g", "expected_g", "cost_minor")],
    _whole("manifest_id", None),
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
parcel_item = _table(
    "parcel_item",
    _id(),
    _ref("parcel_id", "parcel.id"),
    _ref("line_id", "order_line.id"),
    _ref("product_id", "product.id"),
    _whole("lot_id"),
    _text("serial"),
    _whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
    Index("ix_parcel_item_parcel_id", "parcel_id"),
    Index("ix_parcel_item_line_id", "line_id"),
    Index(
        "ix_parcel_item_serial",
        "product_id",
        "serial",
        sqlite_where=text("serial <> ''"),
        postgresql_where=text("serial <> ''"),
    ),
)
label = _table(
    "label",
    _id(),
    _ref("parcel_id", "parcel.id"),
    Column("key", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False, server_default=text("'asked'")),
    *[_text(n) for n in ("carrier", "service", "tracking", "routing", "currency", "why")],
    _whole("cost_minor"),
    CheckConstraint("state IN ('asked','bought','void','refused')", name="state_known"),
    Index(
        "uq_label_live",
        "parcel_id",
        unique=True,
        sqlite_where=text("state IN ('asked','bought')"),
        postgresql_where=text("state IN ('asked','bought')"),
    ),
)
manifest = _table(
    "manifest",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    _text("carrier"),
    _optional("dock_id", "place.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _whole("opened_us"),
    _whole("closed_us"),
    CheckConstraint("state IN ('open','closed')", name="state_known"),
)

# --- inbound ------------------------------------------------------------------------------------------------
purchase_order = _table(
    "purchase_order",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    _ref("supplier_id", "supplier.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _text("fingerprint"),
)
purchase_line = _table(
    "purchase_line",
    _id(),
    _ref("purchase_id", "purchase_order.id"),
    _whole("line"),
    _ref("product_id", "product.id"),
    _whole("ordered"),
    _whole("received"),
    _text("expected_on"),
    _whole("unit_cost_minor"),
    _text("currency"),
    UniqueConstraint("purchase_id", "line"),
    CheckConstraint("received >= 0", name="received_not_negative"),
)
receipt = _table(
    "receipt",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    _optional("purchase_id", "purchase_order.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _whole("opened_us"),
)
receipt_line = _table(
    "receipt_line",
    _id(),
    _ref("receipt_id", "receipt.id"),
    _optional("purchase_line_id", "purchase_line.id"),
    _ref("product_id", "product.id"),
    _whole("lot_id"),
    _text("serial"),
    _text("condition"),
    _whole("quantity"),
    CheckConstraint("quantity >= 0", name="quantity_not_negative"),
)

# --- returns ------------------------------------------------------------------------------------------------
rma = _table(
    "rma",
    _id(),
    Column("number", Text, nullable=False, unique=True),
    _optional("order_id", "orders.id"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    _text("expires_on"),
    _whole("is_blind"),
    _whole("opened_us"),
    _text("fingerprint"),
)
rma_line = _table(
    "rma_line",
    _id(),
    _ref("rma_id", "rma.id"),
    _optional("order_line_id", "order_line.id"),
    _ref("product_id", "product.id"),
    _whole("expected"),
    _whole("received"),
    _whole("missing"),
    _text("reason"),
    CheckConstraint("received >= 0 AND missing >= 0", name="parts_not_negative"),
)
return_unit = _table(
    "return_unit",
    _id(),
    _ref("rma_id", "rma.id"),
    _optional("rma_line_id", "rma_line.id"),
    _optional("order_line_id", "order_line.id"),
    _ref("product_id", "product.id"),
    _whole("lot_id"),
    _text("serial"),
    *[_text(n) for n in ("reason", "condition", "grade", "disposition", "override_reason", "refund")],
    _optional("place_id", "place.id"),
    Index("ix_return_unit_rma_id", "rma_id"),
    Index("ix_return_unit_order_line_id", "order_line_id"),
)

# --- what goes out after the commit -----------------------------------------------------------------------------
outbox = _table(
    "outbox",
    _id(),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    _text("payload"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    _whole("attempts"),
    _whole("lease_until_us"),
    _whole("next_at_us"),
    _text("outcome"),
    CheckConstraint("state IN ('waiting','claimed','done','parked')", name="state_known"),
    Index(
        "ix_outbox_open",
        "next_at_us",
        sqlite_where=text("state IN ('waiting','claimed')"),
        postgresql_where=text("state IN ('waiting','claimed')"),
    ),
)
paper = _table(
    "paper",
    _id(),
    Column("kind", Text, nullable=False),
    _text("document"),
    _text("subject"),
    _whole("ref"),
    _whole("copy"),
    _text("reason"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    _text("file"),
    _text("printer"),
    _text("why"),
    _whole("operation_seq", None),
    _whole("asked_us"),
    _optional("station_id", "station.id"),
    CheckConstraint(
        "state IN ('waiting','sent','printed','verified','failed','refused','doubtful')", name="state_known"
    ),
    Index("ix_paper_document", "document"),
    Index("ix_paper_operation_seq", "operation_seq"),
)
