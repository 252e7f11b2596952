"""Opening a database: every setting in force, and in plain words what cannot be used and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from fulfill.errors import StoreUnavailable, UnusableInput
from fulfill.store import embedded, server
from fulfill.store.engine import open_engine
from fulfill.store.failures import Busy, Halted, Lost
from fulfill.store.statements import Sql

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
        session.script(["create table bin (id integer primary key, name text, units integer)"])
        add = Sql("insert into bin values (:id, :name, :units)")
        session.run_many(add, [(n, f"A-{n:05}", n) for n in range(5000)])
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


def test_a_file_that_was_replaced_in_use_takes_nothing_until_it_is_back(tmp_path):
    path, aside = tmp_path / "shop.db", tmp_path / "aside.db"
    database = open_engine(str(path), create=True)
    _keep(database, "create table t (n integer)")
    path.rename(aside)
    for is_replaced in (False, True):
        if is_replaced:
            path.write_bytes(aside.read_bytes())
        with pytest.raises(StoreUnavailable, match="removed, moved or replaced"):
            _keep(database, "insert into t values (1)")
        with pytest.raises(StoreUnavailable, match="removed, moved or replaced"), database.read():
            pass
        assert path.exists() is is_replaced
    aside.replace(path)
    _keep(database, "insert into t values (2)")
    with database.read() as session:
        assert session.all(Sql("select n from t")) == [(2,)]
    database.close()


def _keep(database, statement):
    with database.write() as session:
        session.run(Sql(statement))
        session.commit()
