"""What was asked of a returned piece, what was answered, and who agreed; every version of the questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_NONE = sa.text("0")


def upgrade() -> None:
    op.create_table(
        "rule_book",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", _WHOLE, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_us", _WHOLE, server_default=_NONE, nullable=False),
        sa.Column("person_id", _WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_book")),
        sa.UniqueConstraint("name", "version", name=op.f("uq_rule_book_name_version")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_rule_book_person_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "inspection",
        sa.Column("id", _WHOLE, nullable=False),
        sa.Column("book", _WHOLE, server_default=_NONE, nullable=False),
        sa.Column("answers", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("approver_id", _WHOLE, nullable=True),
        sa.Column("is_labelled", _WHOLE, server_default=_NONE, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
        sa.ForeignKeyConstraint(["id"], ["return_unit.id"], name=op.f("fk_inspection_id")),
        sa.ForeignKeyConstraint(["approver_id"], ["person.id"], name=op.f("fk_inspection_approver_id")),
        sqlite_strict=True,
    )
