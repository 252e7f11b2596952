"""Queries for many keys at once: the keys go in as one JSON text, on both databases alike."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache

from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql


@cache
def _among(select: str, column: str) -> Sql:
    return Sql(
        f"{select} where {column} in (select value from json_each(:keys))",
        postgresql=f"{select} where {column} in (select json_array_elements_text(cast(:keys as json)))",
    )


def rows_among(session: Session, select: str, column: str, keys: Iterable[str]) -> list[Row]:
    """The rows of `select …` whose text column is one of the keys."""
    return session.all(_among(select, column), keys=json.dumps(sorted(set(keys))))


def ids_by_code(session: Session, table: str, column: str, keys: Iterable[str]) -> dict[str, int]:
    """Code to id for those of the keys that are there."""
    return {row[0]: row[1] for row in rows_among(session, f"select {column}, id from {table}", column, keys)}
