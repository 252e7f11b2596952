"""Making the schema and bringing an older one up to date.

A new database is made from the tables at once and stamped with the newest revision; an older one
takes the steps of `migrations`. Tests hold that both ways lead to the same schema.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from fulfill.clock import SystemClock
from fulfill.errors import NoWarehouse, StoreUnavailable
from fulfill.store import copying, finding, rules
from fulfill.store.engine import Database
from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql

# Every revision of `migrations/versions`, oldest first. Kept here as well, so that a database that
# is up to date is known as such without loading Alembic.
REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
    "0020",
    "0021",
    "0022",
)
NEWEST = REVISIONS[-1]

_IS_THERE = Sql(
    "select count(*) from sqlite_master where type = 'table' and name = :name",
    postgresql="select count(*) from information_schema.tables where table_name = :name"
    " and table_schema = current_schema()",
)
_REVISION = Sql("select version_num from alembic_version")
# Word for word as Alembic makes it.
_MAKE_STAMP = (
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n"
    "\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)
_STAMP = f"INSERT INTO alembic_version (version_num) VALUES ('{NEWEST}')"


def is_there(session: Session) -> bool:
    """Whether this database holds a warehouse already."""
    return bool(session.value(_IS_THERE, name="setting"))


def revision(session: Session) -> str:
    """The revision that the schema is stamped with; "" where there is none."""
    if not session.value(_IS_THERE, name="alembic_version"):
        return ""
    return str(session.value(_REVISION) or "")


def make(database: Database) -> None:
    """Make every table and trigger in an empty database, in one transaction."""
    from fulfill.store.tables import metadata

    with database.engine.begin() as connection:
        metadata.create_all(connection, checkfirst=False)
        dialect = database.dialect
        for statement in (*rules.triggers(dialect), *finding.statements(dialect), _MAKE_STAMP, _STAMP):
            connection.exec_driver_sql(statement.replace("%", "%%"))


def bring_up_to_date(database: Database) -> None:
    """Migrate an older schema, after a backup beside it (SQLite); nothing else is changed.

    Raises StoreUnavailable where there is no warehouse, or one that a newer fulfill has made.
    """
    with database.read() as session:
        found = revision(session)
        if found == NEWEST:
            return
        is_ours = is_there(session)
    if not is_ours:
        raise NoWarehouse(database.where)
    if found not in REVISIONS:
        raise StoreUnavailable(
            f"The warehouse {database.where} was made by a newer fulfill (its schema is {found or 'unknown'};"
            f" this program knows {NEWEST}). Update fulfill on this machine"
        )
    if database.path is not None:
        copying.copy(database.path, _beside(database.path, found))
    migrate(database)


def migrate(database: Database, to: str = NEWEST) -> None:
    """Take the steps up to a revision in one transaction: all of them are kept, or none.

    A second program that comes meanwhile waits, and then finds nothing left to do.
    """
    with database.engine.connect() as connection:
        # A table that is made anew under its old name must not take along the rows that refer to it.
        # Inside a transaction this setting cannot be changed any more.
        raw: Any = connection.connection.dbapi_connection
        is_embedded = database.dialect is Dialect.SQLITE
        if is_embedded:
            raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            if not is_embedded:
                connection.exec_driver_sql("set local statement_timeout = 0")
                # Any two numbers will do, if every fulfill takes the same.
                connection.exec_driver_sql("select pg_advisory_xact_lock(70705, 1)")
            _take_steps(connection, to)
            if is_embedded and (broken := raw.execute("PRAGMA foreign_key_check").fetchone()):
                raise StoreUnavailable(
                    f"The warehouse {database.where} could not be brought up to date: a row of {broken[0]} "
                    f"refers to a {broken[2]} that is not there. Nothing was changed. Run: fulfill check"
                )


def _take_steps(connection: Any, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _beside(path: Path, found: str) -> Path:
    """A free name beside a database for what it was before a migration."""
    day = f"{SystemClock().now():%Y%m%d-%H%M%S}"
    return path.with_name(f"{path.stem}-before-{NEWEST}-from-{found}-{day}{path.suffix}")


def differences(database: Database) -> list[Any]:
    """How the database differs from the tables, as Alembic sees it; empty where it does not."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from fulfill.store.tables import metadata

    with closing(database.engine.connect()) as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": finding.is_table}
        )
        found: list[Any] = compare_metadata(context, metadata)
        return found
