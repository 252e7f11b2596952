"""What a returned piece is worth to its customer, and the exchange that waits for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _settlement()
    _return_wish()
    op.create_table(
        "exchange",
        _id(),
        sa.Column("order_id", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange")),
        sa.UniqueConstraint("order_id", name=op.f("uq_exchange_order_id")),
        sa.ForeignKeyConstraint(["id"], ["rma.id"], name=op.f("fk_exchange_id")),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name=op.f("fk_exchange_order_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "order_shipping",
        _id(),
        _whole("paid_minor"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_shipping")),
        sa.CheckConstraint("paid_minor >= 0", name=op.f("ck_order_shipping_not_negative")),
        sa.ForeignKeyConstraint(["id"], ["orders.id"], name=op.f("fk_order_shipping_id")),
        sqlite_strict=True,
    )


def _id() -> sa.Column[int]:
    return sa.Column("id", WHOLE, nullable=False, autoincrement=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, WHOLE, nullable=False, server_default=sa.text("0"))


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def _settlement() -> None:
    amounts = ("price_minor", "fee_minor", "shipping_minor", "postage_minor", "amount_minor")
    op.create_table(
        "settlement",
        _id(),
        _whole("came_us"),
        _whole("decided_us"),
        _words("decision"),
        *[_whole(name) for name in amounts],
        *[_words(name) for name in ("currency", "why", "note")],
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
        sa.CheckConstraint(
            "fee_minor >= 0 AND shipping_minor >= 0 AND postage_minor >= 0",
            name=op.f("ck_settlement_parts_not_negative"),
        ),
        sa.CheckConstraint(
            "amount_minor BETWEEN 0 AND price_minor + shipping_minor",
            name=op.f("ck_settlement_never_more_than_paid"),
        ),
        sa.CheckConstraint(
            "decision IN ('','none','refund','credit','exchange','reject','review')",
            name=op.f("ck_settlement_decision_known"),
        ),
        sa.ForeignKeyConstraint(["id"], ["return_unit.id"], name=op.f("fk_settlement_id")),
        sqlite_strict=True,
    )


def _return_wish() -> None:
    op.create_table(
        "return_wish",
        _id(),
        _words("resolution"),
        sa.Column("exchange_product_id", WHOLE, nullable=True),
        _words("wording"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_wish")),
        sa.CheckConstraint(
            "resolution IN ('','refund','exchange','credit')", name=op.f("ck_return_wish_resolution_known")
        ),
        sa.ForeignKeyConstraint(["id"], ["rma_line.id"], name=op.f("fk_return_wish_id")),
        sa.ForeignKeyConstraint(
            ["exchange_product_id"], ["product.id"], name=op.f("fk_return_wish_exchange_product_id")
        ),
        sqlite_strict=True,
    )
