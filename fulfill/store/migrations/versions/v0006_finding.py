"""Indexes by which desks find: orders and products by how a name begins, lots, serials, who picked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index("ix_orders_name", "orders", ["name"], postgresql_ops={"name": "text_pattern_ops"})
    op.create_index(
        "ix_orders_number_begins", "orders", ["number"], postgresql_ops={"number": "text_pattern_ops"}
    )
    op.create_index("ix_product_name", "product", ["name"], postgresql_ops={"name": "text_pattern_ops"})
    op.create_index("ix_product_sku_begins", "product", ["sku"], postgresql_ops={"sku": "text_pattern_ops"})
    op.create_index("ix_lot_code", "lot", ["code"])
    _partial("ix_balance_serial", "balance", "serial", "serial <> ''")
    _partial("ix_orders_on_hold", "orders", "id", "on_hold = 1")
    _partial("ix_operation_desk", "operation", "scan", "kind <> 'scan'")
    _partial("ix_move_hold_id", "move", "hold_id", "hold_id IS NOT NULL")


def _partial(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))
