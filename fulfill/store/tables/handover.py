"""What a hand-over has beside its manifest: trailers, pallets, the driver's signature, photos."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, LargeBinary, Text, text

from fulfill.store.tables.columns import Whole, optional, own_id, ref, table, whole, words

# What may be loaded; 0 means that nobody said how much.
trailer = table(
    "trailer",
    own_id(),
    Column("code", Text, nullable=False, unique=True),
    words("carrier"),
    *[whole(n) for n in ("max_weight_g", "max_volume_l", "max_parcels")],
)
# One journey of a pallet: the plate comes back and is built anew, with another SSCC.
pallet = table(
    "pallet",
    own_id(),
    ref("plate_id", "plate.id"),
    Column("sscc", Text, nullable=False, unique=True),
    words("carrier"),
    Column("state", Text, nullable=False, server_default=text("'open'")),
    optional("manifest_id", "manifest.id"),
    CheckConstraint("state IN ('open','loaded','shipped')", name="state_known"),
    Index(
        "uq_pallet_plate_id",
        "plate_id",
        unique=True,
        sqlite_where=text("state <> 'shipped'"),
        postgresql_where=text("state <> 'shipped'"),
    ),
    Index("ix_pallet_manifest_id", "manifest_id"),
)
# Which pallet a parcel stands on; `id` is the parcel's. Taken off again it stands on none (NULL).
on_pallet = table(
    "on_pallet",
    Column("id", Whole, ForeignKey("parcel.id"), primary_key=True, autoincrement=False),
    optional("pallet_id", "pallet.id"),
    Index("ix_on_pallet_pallet_id", "pallet_id"),
)
# Who took a manifest's parcels, and how that was witnessed; `id` is the manifest's. The signature is kept as
# it was drawn (`strokes`) and as a picture.
handover = table(
    "handover",
    Column("id", Whole, ForeignKey("manifest.id"), primary_key=True, autoincrement=False),
    optional("trailer_id", "trailer.id"),
    *[words(n) for n in ("driver", "driver_by", "remark", "strokes", "strokes_sha256")],
    Column("picture", LargeBinary, nullable=True),  # type: ignore[arg-type]
    words("picture_sha256"),
    whole("signed_us"),
    words("unsigned_why"),
)
manifest_photo = table(
    "manifest_photo",
    own_id(),
    ref("manifest_id", "manifest.id"),
    Column("sha256", Text, nullable=False),
    Column("media", Text, nullable=False),
    words("name"),
    whole("width"),
    whole("height"),
    whole("at_us"),
    optional("person_id", "person.id"),
    Column("bytes", LargeBinary, nullable=False),  # type: ignore[arg-type]
    Index("ix_manifest_photo_manifest_id", "manifest_id"),
)
# The one proof of a closed manifest, as it was sealed; `id` is the manifest's. `kept` is all of the bundle
# but its photos, which lie in `manifest_photo`, packed with zlib; `bytes` and `sha256`: of the whole.
proof = table(
    "proof",
    Column("id", Whole, ForeignKey("manifest.id"), primary_key=True, autoincrement=False),
    Column("digest", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    *[whole(n) for n in ("bytes", "records", "photos", "made_us")],
    Column("kept", LargeBinary, nullable=False),  # type: ignore[arg-type]
)
