"""The warehouse itself: settings, counters, stations, people, and what every scanned code is."""

from __future__ import annotations

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from fulfill.store.tables.columns import Whole, metadata, own_id, table, whole, words

setting = table("setting", Column("name", Text, primary_key=True), words("value"))
counter = table("counter", Column("name", Text, primary_key=True), whole("value"))
station = table("station", own_id(), Column("name", Text, nullable=False, unique=True), words("profile"))
person = table(
    "person",
    own_id(),
    Column("badge", Text, nullable=False, unique=True),
    words("name"),
    words("roles"),
    words("pin_hash"),
    whole("is_active", 1),
    whole("failures"),
    whole("locked_until_us"),
)
# One index of every code that can be scanned, and what it stands for.
code = Table(
    "code",
    metadata,
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("ref", Whole, nullable=False),
    whole("eaches", 1),
    PrimaryKeyConstraint("code", "kind", "ref"),
    Index("ix_code_kind_ref", "kind", "ref"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
