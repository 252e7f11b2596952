"""Products say how they may lie in a box, and what was chosen for a load is known the next time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "handling",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        _whole("is_upright"),
        _whole("is_fragile"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handling")),
        sa.ForeignKeyConstraint(["id"], ["product.id"], name=op.f("fk_handling_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "box_memo",
        sa.Column("load", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        _whole("made_us"),
        sa.PrimaryKeyConstraint("load", name=op.f("pk_box_memo")),
        sqlite_strict=True,
    )
    op.create_index("ix_box_memo_made_us", "box_memo", ["made_us"])


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, nullable=False, server_default=sa.text("0"))
