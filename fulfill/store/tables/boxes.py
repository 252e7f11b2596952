"""How products may lie in a box, and which box was chosen for which load."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Text

from fulfill.store.tables.columns import Whole, table, whole

# Of a product that is packed with care; its id is the product's. Most have none.
handling = table(
    "handling",
    Column("id", Whole, ForeignKey("product.id"), primary_key=True, autoincrement=False),
    whole("is_upright"),
    whole("is_fragile"),
)
# `load` is the digest of the sizes and of the boxes that were free to choose from; `choice` as JSON.
box_memo = table(
    "box_memo",
    Column("load", Text, primary_key=True),
    Column("choice", Text, nullable=False),
    whole("made_us"),
    Index("ix_box_memo_made_us", "made_us"),
)
