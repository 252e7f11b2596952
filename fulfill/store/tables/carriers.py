"""What carriers were asked and gave: who sells a label, the label itself, and their own manifests."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, LargeBinary, Text

from fulfill.store.tables.columns import Whole, table, whole, words

# Who was chosen to sell a label, kept before anything is bought: a retry asks the same carrier for the same
# service. `id` is the label's. `is_sent` is 1 from the moment on at which the carrier may have sold it.
label_choice = table(
    "label_choice",
    Column("id", Whole, ForeignKey("label.id"), primary_key=True, autoincrement=False),
    Column("carrier", Text, nullable=False),
    *[words(name) for name in ("service", "rule", "currency", "shipment", "meta")],
    *[whole(name) for name in ("quoted_minor", "limit_minor", "is_sent", "chosen_us")],
)
# The label in the carrier's own bytes, where it sends one; `id` is the label's.
label_file = table(
    "label_file",
    Column("id", Whole, ForeignKey("label.id"), primary_key=True, autoincrement=False),
    Column("media", Text, nullable=False),
    Column("bytes", LargeBinary, nullable=False),  # type: ignore[arg-type]
)
# The carrier's own manifest or scan form; `id` is our manifest's.
carrier_manifest = table(
    "carrier_manifest",
    Column("id", Whole, ForeignKey("manifest.id"), primary_key=True, autoincrement=False),
    *[words(name) for name in ("carrier", "reference", "media")],
    Column("bytes", LargeBinary, nullable=False),  # type: ignore[arg-type]
    whole("made_us"),
)
