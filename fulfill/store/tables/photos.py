"""What is seen of a return before it is opened: its parcel, its photos, and pieces that are doubtful."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, LargeBinary, Text

from fulfill.store.tables.columns import Whole, optional, own_id, table, whole, words

# One row of a return from which something was written down before it was opened; `id` is the return's.
return_parcel = table(
    "return_parcel",
    Column("id", Whole, ForeignKey("rma.id"), primary_key=True, autoincrement=False),
    words("kind"),
    optional("parcel_id", "parcel.id"),
    whole("weight_g"),
    whole("is_unweighed"),
    words("outside"),
    CheckConstraint("weight_g >= 0", name="weight_not_negative"),
    Index("ix_return_parcel_parcel_id", "parcel_id"),
)
# A piece that was taken in although it cannot be what was sent; `id` is the piece's.
return_doubt = table(
    "return_doubt",
    Column("id", Whole, ForeignKey("return_unit.id"), primary_key=True, autoincrement=False),
    Column("why", Text, nullable=False),
)
# The picture itself lies in the database, so that a backup has it. Of a return it shows a piece, or without
# `unit_id` the parcel that came; without `rma_id` it shows a parcel as it was packed.
photo = table(
    "photo",
    own_id(),
    optional("rma_id", "rma.id"),
    optional("unit_id", "return_unit.id"),
    optional("parcel_id", "parcel.id"),
    Column("sha256", Text, nullable=False),
    Column("media", Text, nullable=False),
    words("name"),
    whole("width"),
    whole("height"),
    whole("at_us"),
    optional("person_id", "person.id"),
    Column("bytes", LargeBinary, nullable=False),  # type: ignore[arg-type]
    CheckConstraint("rma_id IS NOT NULL OR parcel_id IS NOT NULL", name="shows_something"),
    Index("ix_photo_parcel_id", "parcel_id"),
    Index("ix_photo_rma_id", "rma_id"),
    Index("ix_photo_unit_id", "unit_id"),
)
