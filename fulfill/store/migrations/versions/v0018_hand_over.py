"""The hand-over: trailers, pallets and what stands on them, the driver's signature, photos of the load."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
_WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_NONE, _EMPTY = sa.text("0"), sa.text("''")
_UNDER_WAY = sa.text("state <> 'shipped'")


def _words(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=_EMPTY, nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, _WHOLE, server_default=_NONE, nullable=False)


def upgrade() -> None:
    _trailers()
    _pallets()
    _signed()


def _trailers() -> None:
    op.create_table(
        "trailer",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        _words("carrier"),
        _count("max_weight_g"),
        _count("max_volume_l"),
        _count("max_parcels"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trailer")),
        sa.UniqueConstraint("code", name=op.f("uq_trailer_code")),
        sqlite_strict=True,
    )


def _pallets() -> None:
    op.create_table(
        "pallet",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("plate_id", _WHOLE, nullable=False),
        sa.Column("sscc", sa.Text(), nullable=False),
        _words("carrier"),
        sa.Column("state", sa.Text(), server_default=sa.text("'open'"), nullable=False),
        sa.Column("manifest_id", _WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pallet")),
        sa.CheckConstraint("state IN ('open','loaded','shipped')", name=op.f("ck_pallet_state_known")),
        sa.ForeignKeyConstraint(["plate_id"], ["plate.id"], name=op.f("fk_pallet_plate_id")),
        sa.UniqueConstraint("sscc", name=op.f("uq_pallet_sscc")),
        sa.ForeignKeyConstraint(["manifest_id"], ["manifest.id"], name=op.f("fk_pallet_manifest_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_pallet_plate_id",
        "pallet",
        ["plate_id"],
        unique=True,
        sqlite_where=_UNDER_WAY,
        postgresql_where=_UNDER_WAY,
    )
    op.create_index("ix_pallet_manifest_id", "pallet", ["manifest_id"], unique=False)
    op.create_table(
        "on_pallet",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("pallet_id", _WHOLE, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_on_pallet")),
        sa.ForeignKeyConstraint(["id"], ["parcel.id"], name=op.f("fk_on_pallet_id")),
        sa.ForeignKeyConstraint(["pallet_id"], ["pallet.id"], name=op.f("fk_on_pallet_pallet_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_on_pallet_pallet_id", "on_pallet", ["pallet_id"], unique=False)


def _signed() -> None:
    op.create_table(
        "handover",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("trailer_id", _WHOLE, nullable=True),
        *[_words(name) for name in ("driver", "driver_by", "remark", "strokes", "strokes_sha256")],
        sa.Column("picture", sa.LargeBinary(), nullable=True),
        _words("picture_sha256"),
        _count("signed_us"),
        _words("unsigned_why"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sa.ForeignKeyConstraint(["id"], ["manifest.id"], name=op.f("fk_handover_id")),
        sa.ForeignKeyConstraint(["trailer_id"], ["trailer.id"], name=op.f("fk_handover_trailer_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "manifest_photo",
        sa.Column("id", _WHOLE, autoincrement=False, nullable=False),
        sa.Column("manifest_id", _WHOLE, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        _words("name"),
        _count("width"),
        _count("height"),
        _count("at_us"),
        sa.Column("person_id", _WHOLE, nullable=True),
        sa.Column("bytes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_manifest_photo")),
        sa.ForeignKeyConstraint(["manifest_id"], ["manifest.id"], name=op.f("fk_manifest_photo_manifest_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_manifest_photo_person_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_manifest_photo_manifest_id", "manifest_photo", ["manifest_id"], unique=False)
