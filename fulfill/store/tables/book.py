"""Books of rules that a warehouse has edited; every version stays."""

from __future__ import annotations

from sqlalchemy import Column, Text, UniqueConstraint

from fulfill.store.tables.columns import optional, own_id, table, whole

rule_book = table(
    "rule_book",
    own_id(),
    Column("name", Text, nullable=False),
    Column("version", whole("version").type, nullable=False),
    Column("body", Text, nullable=False),
    whole("made_us"),
    optional("person_id", "person.id"),
    UniqueConstraint("name", "version"),
)
