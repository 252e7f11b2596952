"""What an opened database promises: kept when committed, undone when not, and honest when it cannot."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from fulfill.errors import StoreUnavailable, UnusableInput
from fulfill.store import embedded, server
from fulfill.store.engine import open_engine
from fulfill.store.failures import Broken, Busy, Conflict, Halted, Lost
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


# ------------------------------------------------------------------ settings


def test_sqlite_has_every_setting_in_force(sqlite_url):
    database = open_engine(sqlite_url, create=True)
    with database.write() as session:
        found = {name: session.value(Sql(f"PRAGMA {name}")) for name in embedded.SETTINGS}
        assert session.value(Sql("PRAGMA query_only")) == 0
    with database.read() as session:
        assert session.value(Sql("PRAGMA query_only")) == 1
    database.close()
    assert found == embedded.SETTINGS


def test_postgresql_has_every_setting_in_force(postgres_url):
    database = open_engine(postgres_url)
    with database.write() as session:
        found = {name: session.value(Sql(f"show {name}")) for name in server.SETTINGS}
        assert session.value(Sql("show transaction_isolation")) == "read committed"
    database.close()
    assert found == server.SETTINGS


def test_a_setting_that_is_not_honoured_is_refused(sqlite_url, monkeypatch):
    monkeypatch.setitem(embedded.SETTINGS, "journal_mode", "wal3")
    with pytest.raises(StoreUnavailable, match="journal_mode should be wal3, but is"):
        open_engine(sqlite_url, create=True)


def test_a_server_that_may_lose_commits_is_refused(postgres_url, monkeypatch):
    monkeypatch.delenv("FULFILL_ALLOW_UNSAFE_SERVER")
    with pytest.raises(StoreUnavailable, match="fsync = off; it should be on"):
        open_engine(postgres_url)


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 44, 5), (3, 50, 6), (3, 51, 2)])
def test_an_sqlite_with_the_wal_fault_is_refused(version):
    with pytest.raises(StoreUnavailable, match="pysqlite3"):
        embedded.check_version(version)


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 4)])
def test_a_mended_sqlite_is_taken(version):
    embedded.check_version(version)


# ------------------------------------------------------------------ places that cannot be used


@pytest.mark.parametrize(
    "url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", ":memory:", "sqlite://host/x"]
)
def test_another_kind_of_url_is_unusable(url):
    with pytest.raises(UnusableInput):
        open_engine(url)


def test_a_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(StoreUnavailable, match="fulfill init"):
        open_engine(str(tmp_path / "none.db"))
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_for_its_owner_alone_and_an_old_one_becomes_so(tmp_path):
    path = tmp_path / "deep" / "shop.db"
    open_engine(str(path), create=True).close()
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    open_engine(f"sqlite:///{path}").close()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "name", ["OneDrive", "OneDrive - Acme GmbH", "Dropbox", "dropbox (Acme)", "Nextcloud"]
)
def test_a_synced_folder_is_refused(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    with pytest.raises(StoreUnavailable, match="synced folder"):
        open_engine(str(folder / "shop.db"), create=True)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("path", ["\\\\server\\share\\shop.db", "//server/share/shop.db"])
def test_a_network_share_is_refused(path):
    with pytest.raises(StoreUnavailable, match="network share"):
        embedded.refuse_shared(Path(path))


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_a_network_disk_is_refused_by_its_mount(kind):
    mounts = (
        f"/dev/sda / ext4 rw 0 0\nserver:/x /mnt/big\\040disk {kind} rw 0 0\n"
        "/dev/b /mnt/big\\040disk/in ext4 rw 0 0\n"
    )
    with pytest.raises(StoreUnavailable, match=kind):
        embedded.refuse_shared(Path("/mnt/big disk/shop.db"), mounts)
    embedded.refuse_shared(Path("/mnt/big disk/in/shop.db"), mounts)
    embedded.refuse_shared(Path("/mnt/other/shop.db"), mounts)


def test_a_file_that_is_no_database_is_named_in_words(tmp_path):
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear customer, " * 500)
    with pytest.raises(StoreUnavailable, match=r"not a fulfill database: .*letter\.db"):
        open_engine(str(path))


def test_a_damaged_file_stops_writing_with_words(sqlite_url):
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    made = open_engine(sqlite_url, create=True)
    with made.write() as session:
        session.script([TABLE])
        session.run_many(ADD, [(n, f"A-{n:05}", n) for n in range(5000)])
        session.commit()
    made.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)

    database = open_engine(sqlite_url)
    with pytest.raises(Halted, match="damaged"), database.write() as session:
        session.all(Sql("select sum(units), max(name) from bin"))
    with pytest.raises(StoreUnavailable, match="damaged"), database.write() as session:
        session.commit()
    database.close()


def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path):
    with pytest.raises(Lost) as refused:
        open_engine(f"postgresql+psycopg://me:secret@/shop?host={tmp_path}")
    assert "PostgreSQL /shop" in str(refused.value)
    assert "secret" not in str(refused.value)


def test_a_database_that_the_server_does_not_have_is_final(postgres_server):
    with pytest.raises(StoreUnavailable, match="does not exist") as refused:
        open_engine(postgres_server.url("no_such_shop"))
    assert not isinstance(refused.value, Busy)


def test_a_closed_database_says_so(database):
    database.close()
    with pytest.raises(StoreUnavailable, match="closed"), database.write():
        pass


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


STATION = """
import sys
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
