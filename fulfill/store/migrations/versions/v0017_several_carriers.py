"""Several carriers: who was chosen for a label, its own bytes, and carriers' manifests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "label_choice",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("carrier", sa.Text(), nullable=False),
        *[_words(name) for name in ("service", "rule", "currency", "shipment", "meta")],
        *[_whole(name) for name in ("quoted_minor", "limit_minor", "is_sent", "chosen_us")],
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_choice")),
        sa.ForeignKeyConstraint(["id"], ["label.id"], name=op.f("fk_label_choice_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "label_file",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_file")),
        sa.ForeignKeyConstraint(["id"], ["label.id"], name=op.f("fk_label_file_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "carrier_manifest",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        *[_words(name) for name in ("carrier", "reference", "media")],
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        _whole("made_us"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carrier_manifest")),
        sa.ForeignKeyConstraint(["id"], ["manifest.id"], name=op.f("fk_carrier_manifest_id")),
        sqlite_strict=True,
    )


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''"))


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, nullable=False, server_default=sa.text("0"))
