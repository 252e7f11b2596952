"""What the settings desk shows of the database itself, and the places it lets a station choose from."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

_MOST = 200
_BENCHES = Sql(f"select code from place where kind = 'bench' order by sequence, code limit {_MOST}")
_CATEGORIES = Sql(
    f"select distinct category from product where category <> '' order by category limit {_MOST}"
)
_SIZE = Sql(
    "",
    sqlite="select page_count * page_size from pragma_page_count(), pragma_page_size()",
    postgresql="select pg_database_size(current_database())",
)
_LAST = Sql("select coalesce(max(seq), 0) from operation")
_VERSION = Sql("", sqlite="select 'SQLite ' || sqlite_version()", postgresql="select version()")


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """`size` in bytes; `operations` is how many links the journal has; `server` names its program."""

    size: int
    operations: int
    server: str


def benches(session: Session) -> list[str]:
    """Codes of the places where a station may pack; the first 200."""
    return [str(row[0]) for row in session.all(_BENCHES)]


def categories(session: Session) -> tuple[str, ...]:
    """The categories of the goods, as the products name them; the first 200."""
    return tuple(str(row[0]) for row in session.all(_CATEGORIES))


def database_facts(session: Session) -> DatabaseFacts:
    server = str(session.value(_VERSION))
    # PostgreSQL tells its compiler and its machine too.
    return DatabaseFacts(
        int(session.value(_SIZE)), int(session.value(_LAST)), server.partition(" on ")[0][:80]
    )
