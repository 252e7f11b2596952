"""People and firms by any word of their names, among what came last.

A surname stands in the middle of a name, where no index finds it: only so many of the newest are read
through. Where no word begins so, any part of a word is looked for.
"""

from __future__ import annotations

from fulfill.store.session import Session
from fulfill.store.statements import Sql

LATELY = 5_000
_PART_LEAST = 3


def named(newest: str) -> Sql:
    """`newest` selects `id` and `called` (a space before each name) of the newest `:lately`."""
    return Sql(
        f"select id from ({newest}) as late"
        " where instr(lower(called), :word) > 0 or instr(lower(called), :capital) > 0"
        " order by id desc limit :most",
        postgresql=f"select id from ({newest}) as late"
        " where strpos(lower(called), :word) > 0 or strpos(lower(called), :capital) > 0"
        " order by id desc limit :most",
    )


def by_word(session: Session, sql: Sql, text: str, most: int) -> list[int]:
    """Those in whose names a word begins like the text, newest first."""
    return _ids(session, sql, text.lower(), " ", most)


def by_part(session: Session, sql: Sql, text: str, most: int) -> list[int]:
    """Those in whose names the text stands anywhere; none for one or two letters, which are everywhere."""
    return _ids(session, sql, text.lower(), "", most) if len(text) >= _PART_LEAST else []


def _ids(session: Session, sql: Sql, text: str, before: str, most: int) -> list[int]:
    # SQLite makes small letters of A to Z only: an Ö that begins the word is looked for as it stands, too.
    found = {"word": f"{before}{text}", "capital": f"{before}{text[:1].upper()}{text[1:]}"}
    return [int(row[0]) for row in session.all(sql, **found, lately=LATELY, most=most)]
