"""The house carrier's sales: one row per key, for ever; the row's id is the sale's running number."""

from __future__ import annotations

from fulfill.store.engine import Database
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_GET = Sql("select sale, is_void from house_sale where key = :key")
_NUMBER = Sql("select id from house_sale where key = :key")
_RESERVE = Sql("insert into house_sale (id, key) values (:id, :key) on conflict do nothing")
_PUT = Sql("update house_sale set sale = :sale, tracking = :tracking where key = :key and sale = ''")
_VOID = Sql("update house_sale set is_void = 1 where tracking = :tracking")


def get(database: Database, key: str) -> tuple[str, bool] | None:
    """What was sold under a key, as it was put, and whether it is void."""
    with database.read() as session:
        row = session.one(_GET, key=key)
    return (row[0], bool(row[1])) if row is not None and row[0] else None


def number(database: Database, key: str) -> int:
    """A number that is this key's alone."""

    def reserve(session: Session) -> int:
        known = session.value(_NUMBER, key=key)
        if known is None:
            session.run(_RESERVE, id=next_number(session, "house_sale"), key=key)
            known = session.value(_NUMBER, key=key)
            session.commit()
        return int(known)

    return database.run(reserve)


def put(database: Database, key: str, sale: str, tracking: str) -> None:
    """Keep the first sale of a key; a second one changes nothing."""
    number(database, key)

    def keep(session: Session) -> None:
        session.run(_PUT, key=key, sale=sale, tracking=tracking)
        session.commit()

    database.run(keep)


def void(database: Database, tracking: str) -> bool:
    def strike(session: Session) -> bool:
        changed = session.run(_VOID, tracking=tracking)
        session.commit()
        return changed > 0

    return database.run(strike)
