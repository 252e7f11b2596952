"""Making the schema and bringing an older one up to date."""

from __future__ import annotations

from fulfill.store import rules
from fulfill.store.engine import Database
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.tables import metadata

_IS_THERE = Sql(
    "select count(*) from sqlite_master where type = 'table' and name = 'setting'",
    postgresql="select count(*) from information_schema.tables where table_name = 'setting'"
    " and table_schema = current_schema()",
)


def is_there(session: Session) -> bool:
    """Whether this database holds a warehouse already."""
    return bool(session.value(_IS_THERE))


def make(database: Database) -> None:
    """Make every table and trigger in an empty database."""
    with database.engine.begin() as connection:
        metadata.create_all(connection)
        for statement in rules.triggers(database.dialect):
            connection.exec_driver_sql(statement.replace("%", "%%"))


def bring_up_to_date(database: Database) -> None:
    """Migrate an older schema; a newer one is refused."""
