"""What an opened database promises: kept when committed, undone when not, and honest when it cannot."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from sqlalchemy import text

from fulfill.store import embedded
from fulfill.store.engine import open_engine
from fulfill.store.failures import Broken, Busy, Conflict
from fulfill.store.statements import Dialect, Sql

ADD = Sql("insert into bin (id, name, units) values (:id, :name, :units)")
TAKE = Sql("update bin set units = units - :n where id = :id and units >= :n")
UNITS = Sql("select units from bin where id = :id")
TABLE = (
    "create table bin (id bigint primary key, name text not null constraint uq_bin_name unique, "
    "units bigint not null constraint ck_bin_units check (units >= 0))"
)


@pytest.fixture
def bins(database):
    with database.write() as session:
        session.script([TABLE])
        session.run(ADD, id=1, name="A-01", units=10)
        session.commit()
    return database


def units(database, bin_id=1):
    with database.read() as session:
        return session.value(UNITS, id=bin_id)


# ------------------------------------------------------------------ transactions


def test_work_that_is_committed_is_kept(bins):
    with bins.write() as session:
        assert session.run(TAKE, id=1, n=3) == 1
        assert not session.kept
        session.commit()
        assert session.kept
    assert units(bins) == 7


def test_work_that_is_not_committed_is_not_kept(bins):
    with bins.write() as session:
        session.run(TAKE, id=1, n=3)
    assert units(bins) == 10


def test_work_before_an_exception_is_not_kept(bins):
    def work(session):
        session.run(TAKE, id=1, n=3)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bins.run(work)
    assert units(bins) == 10


def test_nothing_can_follow_a_commit_in_the_same_transaction(bins):
    with bins.write() as session:
        session.commit()
        for late in (
            lambda: session.run(TAKE, id=1, n=1),
            lambda: session.run_many(ADD, [(2, "A-02", 1)]),
            lambda: session.connection,
            session.commit,
        ):
            with pytest.raises(RuntimeError, match="over"):
                late()
    assert units(bins) == 10


def test_nothing_can_follow_a_failure_in_the_same_transaction(bins):
    with bins.write() as session:
        with pytest.raises(Conflict):
            session.run(ADD, id=1, name="A-09", units=1)
        with pytest.raises(RuntimeError, match="over"):
            session.commit()


def test_a_reader_cannot_write(bins):
    with pytest.raises(Exception, match=r"read-?only"), bins.read() as session:
        session.run(TAKE, id=1, n=1)
    assert units(bins) == 10
    # That was a bug in the program and not a fault of the disk: the warehouse goes on.
    with bins.write() as session:
        session.commit()


def test_a_reader_sees_one_moment_while_others_write(bins):
    with bins.read() as reader:
        assert reader.value(UNITS, id=1) == 10
        with bins.write() as session:
            session.run(TAKE, id=1, n=4)
            session.commit()
        assert reader.value(UNITS, id=1) == 10
    assert units(bins) == 6


def test_threads_share_a_database_each_with_its_own_connections(bins):
    def take() -> None:
        for _ in range(2):
            bins.run(one_taken)

    def one_taken(session):
        session.run(TAKE, id=1, n=1)
        session.commit()

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert units(bins) == 2


def test_sqlalchemy_works_inside_our_transaction(bins):
    with bins.write() as session:
        session.run(TAKE, id=1, n=1)
        assert session.connection.execute(text("select units from bin")).scalar() == 9
        session.connection.execute(text("update bin set units = 5"))
    assert units(bins) == 10
    with bins.write() as session:
        session.connection.execute(text("update bin set units = 5"))
        session.commit()
    assert units(bins) == 5


def test_migrations_get_real_transactions(bins):
    """Without a real BEGIN, an interrupted migration leaves half of itself behind."""
    with bins.engine.connect() as connection:
        for name in ("kept", "dropped"):
            with connection.begin() as transaction:
                connection.execute(text(f"create table {name} (id bigint)"))
                if name == "dropped":
                    transaction.rollback()
    with bins.read() as session:
        assert session.one(Sql("select count(*) from kept")) == (0,)
    with pytest.raises(Exception, match="dropped"), bins.read() as session:
        session.one(Sql("select count(*) from dropped"))


# ------------------------------------------------------------------ answers


def test_rows_come_as_tuples_and_by_name(bins):
    with bins.write() as session:
        session.run_many(ADD, [(2, "A-02", 5), (3, "A-03", 6)])
        session.run_many(ADD, [{"id": 4, "name": "A-04", "units": 7}])
        found = session.all(Sql("select id, units from bin where id > :low order by id"), low=1)
        assert found == [(2, 5), (3, 6), (4, 7)]
        assert session.one(Sql("select 1 from bin where id = :id"), id=99) is None
        assert session.value(Sql("select 1 from bin where id = :id"), id=99) is None
        listed = list(session.rows(Sql("select id, name from bin where id = :id"), id=2))
        assert listed == [{"id": 2, "name": "A-02"}]
        back = session.one(Sql("update bin set units = 1 where id = :id returning name, units"), id=2)
        assert back == ("A-02", 1)
        session.commit()
    assert units(bins, 2) == 1


def test_sums_are_whole_numbers_on_both(bins):
    with bins.read() as session:
        total = session.value(Sql("select sum(units) from bin"))
    assert (total, type(total)) == (10, int)


def test_colons_and_percents_in_text_survive(bins):
    tricky = Sql("select ':id', '100%', cast(:id as bigint) -- :ghost 5%", postgresql=None)
    with bins.read() as session:
        assert session.one(tricky, id=7) == (":id", "100%", 7)


@pytest.mark.parametrize(
    ("portable", "psycopg_text", "names"),
    [
        ("select :a, :b, :a", "select %(a)s, %(b)s, %(a)s", ("a", "b")),
        ("select x::text, ':a''b' where y = :y", "select x::text, ':a''b' where y = %(y)s", ("y",)),
        ('select ":a" /* :b */, 5 % :n', 'select ":a" /* :b */, 5 %% %(n)s', ("n",)),
        ("select 'a%' -- :c\n, :d", "select 'a%%' -- :c\n, %(d)s", ("d",)),
        ("do $x$ begin :no; end $x$", "do $x$ begin :no; end $x$", ()),
    ],
)
def test_named_parameters_become_the_drivers_own(portable, psycopg_text, names):
    sql = Sql(portable)
    assert (sql.sqlite, sql.postgresql, sql.names) == (portable, psycopg_text, names)


def test_a_second_row_with_the_same_key_is_a_conflict(bins):
    with pytest.raises(Conflict) as refused, bins.write() as session:
        session.run(ADD, id=2, name="A-01", units=1)
    named = {Dialect.SQLITE: "bin.name", Dialect.POSTGRESQL: "uq_bin_name"}
    assert refused.value.constraint == named[bins.dialect]


def test_a_row_against_a_check_is_broken_and_names_the_check(bins):
    with pytest.raises(Broken) as refused, bins.write() as session:
        session.run(ADD, id=2, name="A-02", units=-1)
    assert refused.value.constraint == "ck_bin_units"


# ------------------------------------------------------------------ trouble on the way


def test_an_operation_is_tried_again_while_others_are_in_the_way(bins):
    tries = []

    def work(session):
        tries.append(session.run(TAKE, id=1, n=1))
        if len(tries) < 4:
            raise Busy("in the way")
        session.commit()
        return "done"

    assert bins.run(work) == "done"
    assert len(tries) == 4
    assert units(bins) == 9


def test_trying_again_ends_with_its_budget(bins):
    def work(_session):
        raise Busy("in the way")

    with pytest.raises(Busy):
        bins.run(work, budget_s=0.05)


def test_a_rule_that_says_no_is_not_tried_again(bins):
    tries = []

    def work(session):
        tries.append(1)
        session.run(ADD, id=1, name="A-01", units=1)

    with pytest.raises(Conflict):
        bins.run(work)
    assert len(tries) == 1


def test_a_cut_connection_is_replaced_and_the_operation_asked_again(postgres_url):
    database, other = open_engine(postgres_url), open_engine(postgres_url)
    with database.write() as session:
        session.script([TABLE])
        session.run(ADD, id=1, name="A-01", units=10)
        session.commit()
    tries = []

    def work(session):
        tries.append(1)
        if len(tries) == 1:
            mine = session.value(Sql("select pg_backend_pid()"))
            with other.write() as killer:
                killer.value(Sql("select pg_terminate_backend(cast(:pid as integer))"), pid=mine)
        session.run(TAKE, id=1, n=1)
        session.commit()

    database.run(work)
    assert len(tries) == 2
    assert units(database) == 9
    database.close()
    other.close()


def test_a_writer_waits_for_another_but_not_for_ever(sqlite_url, monkeypatch):
    database = open_engine(sqlite_url, create=True)
    other = open_engine(sqlite_url)
    with database.write():
        monkeypatch.setattr(embedded, "PATIENCE_S", 0.05)
        with pytest.raises(Busy, match="in use by another station"), other.write():
            pass
        monkeypatch.undo()
        late = threading.Thread(target=other.run, args=(lambda session: session.commit(),))
        late.start()
        late.join(timeout=0.1)
        assert late.is_alive()
    late.join(timeout=5)
    assert not late.is_alive()
    other.close()
    database.close()


STATION = """
import sys
from fulfill.store import embedded
from fulfill.store.engine import open_engine
from fulfill.store.statements import Sql
database = open_engine(sys.argv[1])
def take(session):
    left = session.value(Sql("select units from bin where id = 1"))
    session.run(Sql("update bin set units = :left where id = 1"), left=left - 1)
    session.commit()
for _ in range(100):
    database.run(take)
"""


def test_two_stations_at_once_lose_nothing_and_are_never_locked_out(sqlite_url):
    """Each reads and then writes: the pattern that loses stock unless writers begin IMMEDIATE."""
    database = open_engine(sqlite_url, create=True)
    with database.write() as session:
        session.script([TABLE])
        session.run(ADD, id=1, name="A-01", units=1000)
        session.commit()
    stations = [
        subprocess.Popen([sys.executable, "-c", STATION, sqlite_url], stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for station in stations:
        _, complaint = station.communicate(timeout=60)
        assert (station.returncode, complaint) == (0, "")
    assert units(database) == 800
    database.close()
