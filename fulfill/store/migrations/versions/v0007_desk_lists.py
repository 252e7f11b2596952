"""Indexes of what wants a person: papers that are not out yet, and rows of the outbox that were parked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    wanted = "state IN ('waiting','failed','doubtful')"
    _partial("ix_paper_wanted", "paper", ["state", "id"], wanted)
    _partial("ix_outbox_parked", "outbox", ["id"], "state = 'parked'")


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
