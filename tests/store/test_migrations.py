"""The schema: two ways to it that lead to the same place, and an upgrade that is done whole or not at all."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fulfill.errors import StoreUnavailable
from fulfill.store import rules, schema
from fulfill.store.engine import Database, open_engine
from fulfill.store.statements import Dialect, Sql
from fulfill.store.warehouse import create, open_warehouse

ROOT = Path(__file__).resolve().parents[2]

_PG_SCHEMA = """
select 'column', c.table_name, c.column_name, c.ordinal_position::text, c.data_type, c.is_nullable,
       coalesce(c.column_default, '')
  from information_schema.columns c where c.table_schema = 'public'
union all
select 'constraint', conrelid::regclass::text, conname, '', pg_get_constraintdef(oid), '', ''
  from pg_constraint where connamespace = 'public'::regnamespace
union all
select 'index', tablename, indexname, '', indexdef, '', '' from pg_indexes where schemaname = 'public'
union all
select 'trigger', tgrelid::regclass::text, tgname, tgenabled::text, pg_get_triggerdef(oid), '', ''
  from pg_trigger where not tgisinternal
union all
select 'function', proname, '', '', prosrc, '', ''
  from pg_proc where pronamespace = 'public'::regnamespace
"""


def shape(database: Database) -> set[tuple]:
    """Everything that makes the schema, in the database's own words."""
    with database.read() as session:
        if database.dialect is Dialect.SQLITE:
            return set(session.all(Sql("select type, name, tbl_name, sql from sqlite_schema")))
        return set(session.all(Sql("", sqlite="select 1", postgresql=_PG_SCHEMA)))


def migrated(database: Database, to: str = schema.NEWEST) -> Database:
    schema.migrate(database, to)
    return database


def test_a_new_schema_and_a_migrated_one_are_the_same(database, request, tmp_path):
    schema.make(database)
    made = shape(database)
    if database.dialect is Dialect.SQLITE:
        other = open_engine(str(tmp_path / "other.db"), create=True)
        steps = shape(migrated(other))
        other.close()
    else:
        server = request.getfixturevalue("postgres_server")
        with server.database() as url:
            other = open_engine(url)
            steps = shape(migrated(other))
            other.close()
    assert steps - made == set()
    assert made - steps == set()


def test_a_migrated_schema_is_that_of_the_tables(database):
    migrated(database)
    assert schema.differences(database) == []


def test_the_revisions_named_in_the_program_are_those_that_lie_there():
    folder = ROOT / "fulfill" / "store" / "migrations" / "versions"
    there = sorted(path.name[1:5] for path in folder.glob("v*.py"))
    assert list(schema.REVISIONS) == there


def test_every_trigger_is_there(database):
    migrated(database)
    wanted = Sql(
        "select name from sqlite_schema where type = 'trigger'",
        postgresql="select tgname from pg_trigger where not tgisinternal",
    )
    with database.read() as session:
        assert rules.names(database.dialect) == {row[0] for row in session.all(wanted)}


def test_a_new_warehouse_has_the_newest_revision_and_nothing_to_do(database_url):
    create(database_url, badge="A1").close()
    warehouse = open_warehouse(database_url)
    with warehouse.database.read() as session:
        assert schema.revision(session) == schema.NEWEST
    warehouse.close()


def test_a_station_that_starts_loads_neither_alembic_nor_sqlalchemy(sqlite_url):
    create(sqlite_url, badge="A1").close()
    program = (
        "import sys; from fulfill.store.warehouse import open_warehouse;"
        f"open_warehouse({sqlite_url!r}).close();"
        "print([name for name in ('sqlalchemy', 'alembic') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_an_older_warehouse_is_backed_up_and_brought_up_to_date(database_url, tmp_path):
    older = open_engine(database_url, create=True)
    migrated(older, "0003")
    with older.write() as session:
        session.script(["insert into setting (name, value) values ('warehouse_id', 'abc')"])
        session.commit()
    schema.bring_up_to_date(older)
    with older.read() as session:
        assert schema.revision(session) == schema.NEWEST
        assert session.value(Sql("select value from setting where name = 'warehouse_id'")) == "abc"
    assert schema.differences(older) == []
    is_embedded = older.dialect is Dialect.SQLITE
    older.close()
    if is_embedded:
        [kept] = tmp_path.glob("*-before-*")
        before = open_engine(str(kept))
        with before.read() as session:
            assert schema.revision(session) == "0003"
        before.close()


@pytest.mark.parametrize("stamp", ["9999", "", None])
def test_a_newer_or_unknown_schema_is_refused_in_words_and_left_alone(database_url, stamp):
    create(database_url, badge="A1").close()
    database = open_engine(database_url)
    with database.write() as session:
        if stamp is None:
            session.script(["drop table alembic_version"])
        else:
            session.run(Sql("update alembic_version set version_num = :stamp"), stamp=stamp)
        session.commit()
    before = shape(database)
    with pytest.raises(StoreUnavailable, match="made by a newer fulfill"):
        open_warehouse(database_url)
    assert shape(database) == before
    database.close()


def test_a_database_that_holds_no_warehouse_says_so(database_url):
    open_engine(database_url, create=True).close()
    with pytest.raises(StoreUnavailable, match="holds no warehouse"):
        open_warehouse(database_url)


def test_a_step_that_fails_leaves_what_was_there_before(database, monkeypatch):
    migrated(database, "0002")
    before = shape(database)
    monkeypatch.setattr(schema, "_take_steps", _fails_late(schema._take_steps))
    with pytest.raises(ZeroDivisionError):
        schema.migrate(database)
    assert shape(database) == before


def _fails_late(steps):
    def take(connection, to):
        steps(connection, to)
        raise ZeroDivisionError

    return take


def test_rows_that_refer_to_nothing_stop_a_migration(sqlite_url):
    database = open_engine(sqlite_url, create=True)
    migrated(database, "0003")
    with database.engine.connect() as connection:
        connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            connection.exec_driver_sql("insert into lot (id, product_id, code) values (1, 77, 'L')")
    with pytest.raises(StoreUnavailable, match="a row of lot"):
        schema.migrate(database)
    with database.read() as session:
        assert schema.revision(session) == "0003"
    database.close()


def test_a_program_killed_while_it_migrates_leaves_before_or_after(sqlite_url):
    database = open_engine(sqlite_url, create=True)
    migrated(database, "0001")
    before = shape(database)
    path = database.path
    assert path is not None
    database.close()
    program = (
        "from fulfill.store.engine import open_engine; from fulfill.store import schema;"
        "import alembic.command, fulfill.store.tables;"
        f"d = open_engine({sqlite_url!r}); d.engine; print('ready', flush=True); schema.migrate(d)"
    )
    seen = set()
    rng = random.Random(14)
    original = path.read_bytes()
    for kill in range(8):
        _remove(path)
        path.write_bytes(original)
        child = subprocess.Popen(
            [sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert child.stdout is not None
        child.stdout.readline()
        if kill:
            time.sleep(rng.uniform(0, 0.15))
            os.kill(child.pid, signal.SIGKILL)
        child.wait()
        child.stdout.close()
        again = open_engine(sqlite_url)
        found = shape(again)
        with again.read() as session:
            stamp = schema.revision(session)
            assert session.value(Sql("PRAGMA quick_check")) == "ok"
        assert stamp in {"0001", schema.NEWEST}
        if stamp == "0001":
            assert found == before
        seen.add(stamp)
        schema.migrate(again)
        assert schema.differences(again) == []
        again.close()
    # The first was given time to finish: the test has seen both sides.
    assert seen == {"0001", schema.NEWEST}


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
