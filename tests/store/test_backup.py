"""A backup is whole or not there; a restore looks first, and keeps what it replaced."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pysqlite3 import dbapi2

from fulfill.errors import StoreUnavailable, UnusableInput
from fulfill.store import copying, schema, server_backup
from fulfill.store.backup import backup, restore
from fulfill.store.check import check
from fulfill.store.engine import open_engine
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, open_warehouse, set_setting, setting
from tests.store.healthy import Copies

ROOT = Path(__file__).resolve().parents[2]
MARK = "mark"


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    return Copies(tmp_path_factory.mktemp("healthy"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, copies: Copies) -> str:
    if request.param == "sqlite":
        return copies.file()
    return copies.on(request.getfixturevalue("postgres_server"))


@pytest.fixture
def file_url(copies: Copies) -> str:
    return copies.file()


@pytest.fixture
def warehouse(url: str) -> Iterator[Warehouse]:
    opened = open_warehouse(url)
    yield opened
    opened.close()


def path_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def write(warehouse: Warehouse, text: str) -> None:
    def put(session):
        set_setting(session, MARK, text)
        session.commit()

    warehouse.database.run(put)


def read(url: str, name: str = MARK) -> str:
    warehouse = open_warehouse(url)
    with warehouse.database.read() as session:
        found = setting(session, name)
    warehouse.close()
    return found


def backed_up(url: str, file: Path, text: str = "then") -> Path:
    warehouse = open_warehouse(url)
    write(warehouse, text)
    backup(warehouse, file)
    write(warehouse, "now")
    warehouse.close()
    return file


def test_a_backup_brings_back_what_was_and_keeps_what_it_replaced(url, tmp_path):
    file = backed_up(url, tmp_path / "b" / "shop.backup")
    assert file.stat().st_mode & 0o777 == 0o600
    kept = restore(url, file)
    assert read(url) == "then"
    again = open_warehouse(url)
    assert check(again).ok
    again.close()
    other = kept
    if "host=" in url:
        start, mark, host = url.partition("?")
        other = f"{start.rpartition('/')[0]}/{kept}{mark}{host}"
    assert read(other) == "now"
    assert [path.name for path in tmp_path.rglob("*.half")] == []


def test_each_restore_begins_a_new_epoch(url, tmp_path):
    file = backed_up(url, tmp_path / "shop.backup")
    epochs = []
    for _ in range(3):
        restore(url, file)
        epochs.append(int(read(url, "db_epoch")))
    assert epochs == [2, 3, 4]


def test_a_backup_is_of_one_moment_while_a_station_works(file_url, tmp_path):
    warehouse = open_warehouse(file_url)
    going = threading.Event()
    add = Sql("insert into counter (name, value) values (:name, :value)")

    def work() -> None:
        # Two rows in each transaction: a backup between them would show.
        for number in range(5000):
            with warehouse.database.write() as session:
                session.run(add, name=f"a{number}", value=number)
                session.run(add, name=f"b{number}", value=number)
                session.commit()
            if going.is_set():
                return

    worker = threading.Thread(target=work)
    worker.start()
    counts = []
    for number in range(5):
        file = tmp_path / f"{number}.backup"
        backup(warehouse, file)
        with closing(dbapi2.connect(file)) as raw:
            halves = [
                raw.execute(f"select count(*) from counter where name glob '{letter}[0-9]*'").fetchone()[0]
                for letter in "ab"
            ]
        assert halves[0] == halves[1]
        counts.append(halves[0])
    going.set()
    worker.join()
    warehouse.close()
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_a_backup_is_one_file_that_needs_no_other(file_url, tmp_path):
    file = backed_up(file_url, tmp_path / "shop.backup")
    assert [path.name for path in tmp_path.iterdir()] == ["shop.backup"]
    elsewhere = tmp_path / "far" / "away.db"
    assert restore(f"sqlite:///{elsewhere}", file) == ""
    assert read(f"sqlite:///{elsewhere}") == "then"


def test_a_copy_of_the_file_alone_is_no_backup(file_url, tmp_path):
    """What was done last lies in the journal beside the file; a backup has it, a plain copy has not."""
    warehouse = open_warehouse(file_url)
    write(warehouse, "last")
    plain = tmp_path / "plain.db"
    # In a program of its own: reading the file here would drop this process's locks on it.
    subprocess.run(["cp", path_of(file_url), plain], check=True)
    backup(warehouse, tmp_path / "real.backup")
    warehouse.close()
    for file, found in ((plain, ""), (tmp_path / "real.backup", "last")):
        restore(file_url, file)
        assert read(file_url) == found


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9])
def test_a_backup_cut_short_is_not_restored(file_url, tmp_path, keep):
    file = backed_up(file_url, tmp_path / "shop.backup")
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * keep)])
    with pytest.raises(StoreUnavailable):
        restore(file_url, file)
    assert read(file_url) == "now"
    assert list(path_of(file_url).parent.glob("*.restoring*")) == []


def test_a_damaged_backup_is_never_taken_for_a_good_one(file_url, tmp_path):
    """Bytes that changed what can be read are found by SQLite's own look or by the rules."""
    file = backed_up(file_url, tmp_path / "shop.backup")
    content = file.read_bytes()
    rng = random.Random(13)
    with closing(dbapi2.connect(file)) as raw:
        page = raw.execute("select rootpage from sqlite_schema where name = 'operation'").fetchone()[0]
    # Somewhere in the text of the journal's own pages.
    words = [at for at in range((page - 1) * 4096, len(content) - 8) if content[at : at + 8] == b'"prompt"']
    assert len(words) > 10
    for at in rng.sample(words, 5):
        file.write_bytes(content[:at] + b'"prompx"' + content[at + 8 :])
        with pytest.raises(StoreUnavailable):
            restore(file_url, file)
    assert read(file_url) == "now"


@pytest.mark.parametrize("content", [b"", b"PGDMP", b"Dear customer, " * 99])
def test_another_kind_of_file_is_not_restored(url, tmp_path, content):
    file = tmp_path / "letter"
    file.write_bytes(content)
    with pytest.raises(StoreUnavailable):
        restore(url, file)
    assert read(url, "warehouse_id")


def test_a_backup_that_breaks_a_rule_is_not_restored(file_url, tmp_path):
    file = backed_up(file_url, tmp_path / "shop.backup")
    with closing(copying.open_raw(file)) as raw:
        raw.execute("update balance set on_hand = on_hand + 1 where is_outside = 0 and serial = ''")
    with pytest.raises(StoreUnavailable, match="breaks the rule conservation"):
        restore(file_url, file)
    assert read(file_url) == "now"


def test_a_backup_of_a_newer_fulfill_is_not_restored(file_url, tmp_path):
    file = backed_up(file_url, tmp_path / "shop.backup")
    with closing(copying.open_raw(file)) as raw:
        raw.execute("update alembic_version set version_num = '9999'")
    with pytest.raises(StoreUnavailable, match="made by a newer fulfill"):
        restore(file_url, file)
    assert read(file_url) == "now"


def test_a_missing_backup_and_the_warehouse_itself_are_refused(file_url, tmp_path):
    with pytest.raises(UnusableInput, match="no backup"):
        restore(file_url, tmp_path / "none")
    with pytest.raises(UnusableInput, match="warehouse itself"):
        restore(file_url, path_of(file_url))
    warehouse = open_warehouse(file_url)
    with pytest.raises(UnusableInput, match="warehouse itself"):
        backup(warehouse, path_of(file_url))
    warehouse.close()


def test_a_backup_replaces_an_earlier_one_of_the_same_warehouse_and_no_other_file(warehouse, tmp_path):
    file = tmp_path / "shop.backup"
    backup(warehouse, file)
    backup(warehouse, file)
    orders = tmp_path / "orders.csv"
    orders.write_text("order,sku\n")
    with pytest.raises(UnusableInput, match="left alone"):
        backup(warehouse, orders)
    assert orders.read_text() == "order,sku\n"


def test_a_backup_never_replaces_another_warehouse(file_url, tmp_path):
    other = create(f"sqlite:///{tmp_path / 'other.db'}", badge="BOSS", name="Boss", sscc_prefix="0000000")
    other.close()
    before = (tmp_path / "other.db").read_bytes()
    warehouse = open_warehouse(file_url)
    with pytest.raises(UnusableInput, match="left alone"):
        backup(warehouse, tmp_path / "other.db")
    warehouse.close()
    assert (tmp_path / "other.db").read_bytes() == before


def test_nothing_is_replaced_while_a_station_has_it_open(url, tmp_path):
    file = backed_up(url, tmp_path / "shop.backup")
    program = (
        "import sys; from fulfill.store.warehouse import open_warehouse;"
        f"w = open_warehouse({url!r}); print('open', flush=True); sys.stdin.read()"
    )
    station = subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert station.stdout is not None
    station.stdout.readline()
    with pytest.raises(StoreUnavailable, match="in use"):
        restore(url, file)
    station.communicate()
    assert read(url) == "now"
    restore(url, file)
    assert read(url) == "then"


def test_a_damaged_warehouse_is_replaced_and_kept_with_its_journal(file_url, tmp_path):
    file = backed_up(file_url, tmp_path / "shop.backup")
    path = path_of(file_url)
    path.write_bytes(b"\xa5" * 50_000)
    path.with_name(path.name + "-wal").write_bytes(b"what was left")
    kept = restore(file_url, file)
    assert read(file_url) == "then"
    assert Path(kept).read_bytes() == b"\xa5" * 50_000
    assert Path(kept + "-wal").read_bytes() == b"what was left"


def test_a_warehouse_whose_journal_was_changed_is_not_backed_up(warehouse, tmp_path):
    old = tmp_path / "old.backup"
    backup(warehouse, old)
    before = old.read_bytes()
    with warehouse.database.write() as session:
        on = "" if warehouse.database.path else " on operation"
        session.script([f"drop trigger operation_no_update{on}"])
        session.script(["update operation set message = 'else' where seq = (select max(seq) from operation)"])
        session.commit()
    with pytest.raises(StoreUnavailable, match="not what was written"):
        backup(warehouse, old)
    assert old.read_bytes() == before


def test_a_backup_that_cannot_be_written_says_so(warehouse, tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        backup(warehouse, tmp_path / "taken" / "shop.backup")


def test_a_server_without_its_tools_says_what_to_install(copies, postgres_server, tmp_path, monkeypatch):
    warehouse = open_warehouse(copies.on(postgres_server))
    monkeypatch.setattr(server_backup.shutil, "which", lambda tool: None)
    with pytest.raises(StoreUnavailable, match="pg_dump is not installed"):
        backup(warehouse, tmp_path / "shop.backup")
    warehouse.close()
    assert list(tmp_path.iterdir()) == []


def test_a_program_killed_while_it_backs_up_leaves_the_old_backup_or_the_new(file_url, tmp_path):
    file = tmp_path / "shop.backup"
    program = (
        "from pathlib import Path; from fulfill.store.warehouse import open_warehouse;"
        "from fulfill.store.backup import backup;"
        f"w = open_warehouse({file_url!r}); print('ready', flush=True)\n"
        f"while True: backup(w, Path({str(file)!r}))"
    )
    rng = random.Random(15)
    for _ in range(6):
        _killed(program, rng.uniform(0.02, 0.2))
        if file.exists():
            with closing(copying.open_raw(file)) as raw:
                assert copying.look(raw) == []
    assert file.exists()


def test_a_program_killed_while_it_restores_leaves_before_or_after(file_url, tmp_path):
    file = backed_up(file_url, tmp_path / "shop.backup")
    program = (
        "from pathlib import Path; from fulfill.store.backup import restore; import fulfill.store.check;"
        f"print('ready', flush=True); restore({file_url!r}, Path({str(file)!r}))"
    )
    rng = random.Random(16)
    for _ in range(6):
        _killed(program, rng.uniform(0.0, 0.5))
        assert read(file_url) in {"now", "then"}
    restore(file_url, file)
    assert read(file_url) == "then"
    database = open_engine(file_url)
    with database.read() as session:
        assert schema.revision(session) == schema.NEWEST
    database.close()


def _killed(program: str, after_s: float) -> None:
    child = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(after_s)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
