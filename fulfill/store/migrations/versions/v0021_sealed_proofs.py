"""A hand-over has one proof, sealed at its close; what was scanned for one document is found by itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TOLD = sa.text("flow in ('kit','returns')")
_NAMED = sa.text("flow in ('kit','returns','ship')")


def upgrade() -> None:
    op.create_table(
        "proof",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        *[
            sa.Column(name, _WHOLE, nullable=False, server_default=sa.text("0"))
            for name in ("bytes", "records", "photos", "made_us")
        ],
        sa.Column("kept", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof")),
        sa.ForeignKeyConstraint(["id"], ["manifest.id"], name=op.f("fk_proof_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_operation_task", "operation", ["task_id"], sqlite_where=_TOLD, postgresql_where=_TOLD)
    op.create_index("ix_task_document", "task", ["document"], sqlite_where=_NAMED, postgresql_where=_NAMED)
