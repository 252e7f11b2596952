"""The index by SKU holds only the lines that wait for their product: an import writes one row less a line."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
_WAITS = "product_id IS NULL"


def upgrade() -> None:
    op.drop_index("ix_order_line_sku", table_name="order_line")
    op.create_index(
        "ix_order_line_sku",
        "order_line",
        ["sku"],
        sqlite_where=sa.text(_WAITS),
        postgresql_where=sa.text(_WAITS),
    )
