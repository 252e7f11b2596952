"""SQL said once for SQLite and PostgreSQL, with named parameters, compiled when the module is read.

The portable subset that our statements keep to: `:name` parameters, `cast(:x as bigint)` where a
parameter may be NULL and nothing else tells its type, `insert … on conflict`, `returning`, window
functions, and `limit :n offset :m`. Where one database needs its own words, give them beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum

SqlValue = str | int | float | bytes | None
Values = Mapping[str, SqlValue]

# What must be left alone comes first: literals, quoted names, comments, dollar quotes, `::` casts.
_TOKEN = re.compile(
    r"""
      (?P<kept>  '(?:[^']|'')*'
               | "(?:[^"]|"")*"
               | --[^\n]*
               | /\*.*?\*/
               | \$(?P<tag>\w*)\$.*?\$(?P=tag)\$
               | ::
      )
    | :(?P<name>[A-Za-z_]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)


class Dialect(StrEnum):
    """Which of the two databases; the value is SQLAlchemy's name for it."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class Sql:
    """One statement, ready for both drivers.

    Attributes:
        sqlite: the text as SQLite takes it (`:name`).
        postgresql: the text as psycopg takes it (`%(name)s`, and `%` doubled).
        names: the parameters in the order in which they first appear.
    """

    __slots__ = ("names", "postgresql", "sqlite")

    def __init__(self, text: str, *, sqlite: str | None = None, postgresql: str | None = None) -> None:
        """`sqlite` and `postgresql` replace the portable text there; parameters are `:name` in all three."""
        self.sqlite = sqlite or text
        self.postgresql = _for_psycopg(postgresql or text)
        self.names = _names(text)

    def __repr__(self) -> str:
        return f"Sql({self.sqlite!r})"

    def row(self, values: Values | Iterable[SqlValue]) -> Values:
        """Values by name; a plain row is taken in the order of `names`."""
        if isinstance(values, Mapping):
            return values
        return dict(zip(self.names, values, strict=True))


def _names(text: str) -> tuple[str, ...]:
    found = (match["name"] for match in _TOKEN.finditer(text))
    return tuple(dict.fromkeys(name for name in found if name is not None))


def _for_psycopg(text: str) -> str:
    pieces: list[str] = []
    start = 0
    for match in _TOKEN.finditer(text):
        pieces.append(text[start : match.start()].replace("%", "%%"))
        name = match["name"]
        pieces.append(match[0].replace("%", "%%") if name is None else f"%({name})s")
        start = match.end()
    pieces.append(text[start:].replace("%", "%%"))
    return "".join(pieces)
