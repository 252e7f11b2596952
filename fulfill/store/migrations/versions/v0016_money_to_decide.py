"""Pieces whose money waits for a person are counted without looking at all that ever came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
_WAITS = sa.text("refund = 'review'")


def upgrade() -> None:
    op.create_index(
        "ix_return_unit_review", "return_unit", ["id"], sqlite_where=_WAITS, postgresql_where=_WAITS
    )
