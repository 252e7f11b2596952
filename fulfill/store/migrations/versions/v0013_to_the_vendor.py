"""Goods go back to their supplier, and a credit is awaited."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_STATES = (
    "'draft','requested','authorised','picking','packed','shipped','awaiting_credit','awaiting_replacement',"
    "'closed','cancelled'"
)
_LIVE = sa.text("state NOT IN ('closed','cancelled')")


def upgrade() -> None:
    _vendor_return()
    _vendor_line()
    _vendor_carton()
    _vendor_item()
    _vendor_credit()
    op.create_index("ix_receipt_line_product_id", "receipt_line", ["product_id", "lot_id"])


def _whole(name: str, default: int = 0) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, server_default=sa.text(str(default)), nullable=False)


def _words(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=sa.text(f"'{default}'"), nullable=False)


def _ref(name: str, *, is_optional: bool = False) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, nullable=is_optional)


def _id() -> sa.Column[int]:
    return sa.Column("id", _WHOLE, autoincrement=False, nullable=False)


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))


def _holds(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _vendor_return() -> None:
    table = "vendor_return"
    op.create_table(
        table,
        _id(),
        sa.Column("number", sa.Text(), nullable=False),
        _ref("supplier_id"),
        _words("state", "draft"),
        *[_words(name) for name in ("authorisation", "currency", "tracking", "note")],
        *[_whole(name) for name in ("opened_us", "requested_us", "shipped_us", "closed_us")],
        _ref("replacement_id", is_optional=True),
        _key(table),
        _holds(table, "state_known", f"state IN ({_STATES})"),
        sa.UniqueConstraint("number", name=op.f("uq_vendor_return_number")),
        _to(table, "supplier_id", "supplier"),
        _to(table, "replacement_id", "purchase_order"),
        sqlite_strict=True,
    )
    op.create_index("ix_vendor_return_supplier_id", table, ["supplier_id"])
    op.create_index("ix_vendor_return_live", table, ["id"], sqlite_where=_LIVE, postgresql_where=_LIVE)


def _vendor_line() -> None:
    table = "vendor_line"
    op.create_table(
        table,
        _id(),
        _ref("return_id"),
        _ref("product_id"),
        _whole("lot_id"),
        _words("serial"),
        _ref("place_id"),
        _whole("plate_id"),
        _words("reason"),
        _whole("planned"),
        _whole("picked"),
        _ref("receipt_id", is_optional=True),
        _ref("purchase_line_id", is_optional=True),
        _whole("unit_cost_minor"),
        _words("due_on"),
        _key(table),
        _holds(table, "picked_was_planned", "0 <= picked AND picked <= planned"),
        _holds(table, "cost_not_negative", "unit_cost_minor >= 0"),
        _to(table, "return_id", "vendor_return"),
        _to(table, "product_id", "product"),
        _to(table, "place_id", "place"),
        _to(table, "receipt_id", "receipt"),
        _to(table, "purchase_line_id", "purchase_line"),
        sqlite_strict=True,
    )
    op.create_index("ix_vendor_line_return_id", table, ["return_id"])
    op.create_index("ix_vendor_line_product_id", table, ["product_id"])


def _vendor_carton() -> None:
    table = "vendor_carton"
    op.create_table(
        table,
        _id(),
        _ref("return_id"),
        _ref("plate_id"),
        _whole("piece", 1),
        sa.Column("sscc", sa.Text(), nullable=False),
        _words("carton"),
        _whole("weight_g"),
        _words("state", "open"),
        _key(table),
        _holds(table, "state_known", "state IN ('open','closed','verified')"),
        _to(table, "return_id", "vendor_return"),
        _to(table, "plate_id", "plate"),
        sa.UniqueConstraint("sscc", name=op.f("uq_vendor_carton_sscc")),
        sqlite_strict=True,
    )
    op.create_index("ix_vendor_carton_return_id", table, ["return_id"])


def _vendor_item() -> None:
    table = "vendor_item"
    op.create_table(
        table,
        _id(),
        _ref("carton_id"),
        _ref("line_id"),
        _whole("quantity"),
        _key(table),
        _holds(table, "quantity_not_negative", "quantity >= 0"),
        _to(table, "carton_id", "vendor_carton"),
        _to(table, "line_id", "vendor_line"),
        sqlite_strict=True,
    )
    op.create_index("ix_vendor_item_carton_id", table, ["carton_id"])
    op.create_index("ix_vendor_item_line_id", table, ["line_id"])


def _vendor_credit() -> None:
    table = "vendor_credit"
    op.create_table(
        table,
        _id(),
        _ref("return_id"),
        _whole("amount_minor"),
        _words("reference"),
        _whole("at_us"),
        _key(table),
        _holds(table, "amount_positive", "amount_minor > 0"),
        _to(table, "return_id", "vendor_return"),
        sqlite_strict=True,
    )
    op.create_index("ix_vendor_credit_return_id", table, ["return_id"])
