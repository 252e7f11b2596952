"""A check or a copy that is stopped ends soon, changes nothing, and leaves no half of anything."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.store import copying, server_backup
from fulfill.store.backup import backup, restore
from fulfill.store.check import check
from fulfill.store.statements import Sql
from fulfill.store.stopping import Stopped, Stopper
from fulfill.store.warehouse import Warehouse, open_warehouse
from tests.store.healthy import Copies

_ENDLESS = Sql(
    "with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000000000)"
    " select count(*) from n"
)


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Copies:
    return Copies(tmp_path_factory.mktemp("healthy"))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def warehouse(request: pytest.FixtureRequest, copies: Copies) -> Iterator[Warehouse]:
    is_file = request.param == "sqlite"
    made = open_warehouse(copies.file() if is_file else copies.on(request.getfixturevalue("postgres_server")))
    yield made
    made.close()


def stopping_at(look: int) -> Stopper:
    """Stops itself when it was looked at so many times."""
    seen: list[tuple[int, int]] = []

    def told(done: int, of: int) -> None:
        seen.append((done, of))
        if len(seen) > look:
            stopper.stop()

    stopper = Stopper(told)
    return stopper


@pytest.mark.parametrize("at", [0, 5, 40])
def test_a_check_that_is_stopped_says_so_and_the_next_one_is_whole(warehouse: Warehouse, at: int) -> None:
    with pytest.raises(Stopped, match="Nothing was changed"):
        check(warehouse, stopper=stopping_at(at))
    assert check(warehouse).ok


def test_a_check_tells_how_far_it_is_and_ends_at_the_last_rule(warehouse: Warehouse) -> None:
    told: list[tuple[int, int]] = []
    report = check(warehouse, stopper=Stopper(lambda done, of: told.append((done, of))))
    assert [done for done, _ in told] == list(range(len(report.checked)))
    assert {of for _, of in told} == {len(report.checked)}


def test_a_statement_under_way_ends_when_it_is_stopped(warehouse: Warehouse) -> None:
    stopper = Stopper()
    threading.Timer(0.3, stopper.stop).start()
    began = time.monotonic()
    with (
        pytest.raises(Stopped),
        warehouse.database.read() as session,
        stopper.over(session.raw),
    ):
        session.value(_ENDLESS)
    assert time.monotonic() - began < 5
    # The connection works on, and no later statement is ended by it.
    with warehouse.database.read() as session:
        assert session.value(Sql("select count(*) from move")) > 0


@pytest.mark.parametrize("at", [0, 1, 7])
def test_a_stopped_copy_leaves_nothing_behind(
    copies: Copies, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    # A small warehouse is copied in many steps, as a large one is.
    monkeypatch.setattr(copying, "_PAGES_AT_ONCE", 5)
    warehouse = open_warehouse(copies.file())
    file = tmp_path / "copies" / "copy.db"
    with pytest.raises(Stopped):
        backup(warehouse, file, stopping_at(at))
    assert list(file.parent.iterdir()) == []
    assert check(warehouse).ok
    warehouse.close()


def test_an_earlier_copy_of_that_name_stays_whole(copies: Copies, tmp_path: Path) -> None:
    url = copies.file()
    warehouse = open_warehouse(url)
    file = tmp_path / "copy.db"
    backup(warehouse, file)
    before = file.read_bytes()
    with pytest.raises(Stopped):
        backup(warehouse, file, stopping_at(0))
    assert file.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["copy.db"]
    warehouse.close()
    restore(url, file)


def test_a_servers_tool_is_ended_and_its_half_file_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    slow = tools / "pg_dump"
    slow.write_text('#!/bin/sh\necho half > "$3"\nexec sleep 60\n')
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    stopper = Stopper()
    threading.Timer(0.3, stopper.stop).start()
    began = time.monotonic()
    with pytest.raises(Stopped):
        server_backup.dump("postgresql+psycopg://nobody@/none", tmp_path / "copy.dump", stopper)
    assert time.monotonic() - began < 5
    assert [each.name for each in tmp_path.iterdir()] == ["tools"]
