"""Which box was chosen for which load, so that the same load is not tried again."""

from __future__ import annotations

from sqlalchemy import Column, Index, Text

from fulfill.store.tables.columns import table, whole

# `load` is the digest of the sizes and of the boxes that were free to choose from; `choice` as JSON.
box_memo = table(
    "box_memo",
    Column("load", Text, primary_key=True),
    Column("choice", Text, nullable=False),
    whole("made_us"),
    Index("ix_box_memo_made_us", "made_us"),
)
