"""A returned parcel is weighed, looked at and photographed before it is opened."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _return_parcel()
    op.create_table(
        "return_doubt",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_doubt")),
        sa.ForeignKeyConstraint(["id"], ["return_unit.id"], name=op.f("fk_return_doubt_id")),
        sqlite_strict=True,
    )
    _photo()


def _return_parcel() -> None:
    op.create_table(
        "return_parcel",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        _words("kind"),
        sa.Column("parcel_id", WHOLE, nullable=True),
        _whole("weight_g"),
        _whole("is_unweighed"),
        _words("outside"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_parcel")),
        sa.CheckConstraint("weight_g >= 0", name=op.f("ck_return_parcel_weight_not_negative")),
        sa.ForeignKeyConstraint(["id"], ["rma.id"], name=op.f("fk_return_parcel_id")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_return_parcel_parcel_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_return_parcel_parcel_id", "return_parcel", ["parcel_id"])


def _photo() -> None:
    op.create_table(
        "photo",
        sa.Column("id", WHOLE, nullable=False, autoincrement=False),
        sa.Column("rma_id", WHOLE, nullable=True),
        sa.Column("unit_id", WHOLE, nullable=True),
        sa.Column("parcel_id", WHOLE, nullable=True),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("media", sa.Text, nullable=False),
        _words("name"),
        _whole("width"),
        _whole("height"),
        _whole("at_us"),
        sa.Column("person_id", WHOLE, nullable=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sa.CheckConstraint(
            "rma_id IS NOT NULL OR parcel_id IS NOT NULL", name=op.f("ck_photo_shows_something")
        ),
        sa.ForeignKeyConstraint(["rma_id"], ["rma.id"], name=op.f("fk_photo_rma_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["return_unit.id"], name=op.f("fk_photo_unit_id")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_photo_parcel_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_photo_person_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_photo_parcel_id", "photo", ["parcel_id"])
    op.create_index("ix_photo_rma_id", "photo", ["rma_id"])
    op.create_index("ix_photo_unit_id", "photo", ["unit_id"])


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, WHOLE, nullable=False, server_default=sa.text("0"))
