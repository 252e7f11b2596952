"""What the window does while what it leans on is away: it lives, says so, and loses nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from fulfill.errors import StoreUnavailable
from fulfill.messages import Level
from fulfill.store import embedded, engine
from tests.build import Shop
from tests.postgres import Server
from tests.ui.build import Bench, opened
from tests.ui.judging import sound
from tests.ui.watchdog import watched
from ui.worker import Rank

MUG, PEN = "4006381333931", "PEN"
WALK = ("A-01", MUG, "A-02", PEN)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    yield from _shop(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)


def _shop(url: str, folder: Path) -> Iterator[Shop]:
    made = Shop.open(url, folder)
    made.order("1001", ("MUG", 1), ("PEN", 1)).release()
    yield made
    made.close()


def picked(shop: Shop) -> int:
    """Pieces that lie in the tote."""
    found: int = shop.value(
        "select coalesce(sum(b.on_hand), 0) from balance b join plate t on t.id = b.plate_id"
        " where t.code = 'T-1'"
    )
    return int(found)


def journal(shop: Shop) -> list[tuple[str, str]]:
    """What was scanned after the tote, and how it was answered."""
    rows = shop.rows("select scan, level from operation where flow = 'pick' order by seq")
    return [row for row in rows if row[0] in WALK]


def type_blindly(bench: Bench, *codes: str) -> None:
    """Scan on without looking at an answer, as a worker does who is quick."""
    for code in codes:
        bench._scanner.scan(code, 0)
        QTest.qWait(20)


def at_the_shelf(bench: Bench) -> None:
    bench.go("pick")
    bench.scan("T-1")
    bench.settle()


def says(bench: Bench, words: str) -> bool:
    return any(words in told.text for told in bench.told)


# Whichever look at the database comes first: one at work, one that was idle, one that calls anew.
GONE = ("The database is busy", "was lost", "does not let us in")


def stands(bench: Bench) -> str:
    """What the bar says now."""
    told = bench.window.bar.told
    return told.text if told is not None else ""


def all_went_in(bench: Bench, shop: Shop) -> None:
    """The whole walk, once each, in the order in which it was scanned."""
    bench.wait(lambda: picked(shop) == 2)
    bench.settle()
    assert journal(shop) == [("A-01", "ok"), (MUG, "ok"), ("A-02", "ok"), (PEN, "ok")]
    assert bench.told[-1].level in {Level.OK, Level.DONE}
    bench.wait(lambda: bench.window.status.chips["database"].words == "Database")
    sound(shop)


def line(bench: Bench) -> Any:
    """The very connection that the window writes with."""
    found: list[Any] = []
    bench.window.worker.ask(
        lambda house: house.warehouse.database._seat(only_reads=False).raw, found.append, rank=Rank.ACT
    )
    bench.wait(lambda: bool(found))
    return found[0]


def test_scans_wait_for_a_locked_database_and_all_go_in(shop: Shop, qtbot: Any, tmp_path: Path) -> None:
    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        other = embedded.connect(tmp_path / "shop.db")
        other.execute("begin immediate")
        with watched():
            type_blindly(bench, *WALK)
            bench.wait(lambda: stands(bench).startswith("The database is busy. 4 scans are kept"))
            assert bench.window.status.chips["database"].words == "Database busy"
            # Whatever needs no writing goes on meanwhile.
            bench.window.go("home")
            bench.window.go("pick")
            qtbot.wait(1500)
        assert picked(shop) == 0
        other.execute("rollback")
        other.close()
        all_went_in(bench, shop)


def test_a_database_that_stays_locked_is_told_and_nothing_is_half_done(
    shop: Shop, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "PATIENCE_S", 0.2)
    monkeypatch.setattr(engine.Database.run, "__defaults__", (0.4,))
    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        other = embedded.connect(tmp_path / "shop.db")
        other.execute("begin immediate")
        before = journal(shop)
        type_blindly(bench, *WALK)
        bench.wait(lambda: says(bench, "in use by another station"))
        told = next(told for told in bench.told if "in use by another station" in told.text)
        assert told.level is Level.STOP
        # Whoever scans it again would take it twice.
        assert "Try again" not in told.text
        assert "4 scans are kept" in told.text
        assert bench.window.status.chips["database"].words == "Database away"
        assert (picked(shop), journal(shop)) == (0, before)
        other.execute("rollback")
        other.close()
        all_went_in(bench, shop)


def test_what_is_not_kept_is_refused_with_the_way_out(
    shop: Shop, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "PATIENCE_S", 0.2)
    monkeypatch.setattr(engine.Database.run, "__defaults__", (0.4,))
    with opened(shop, qtbot) as bench:
        other = embedded.connect(tmp_path / "shop.db")
        other.execute("begin immediate")
        bench.window.go("pick")
        bench.wait(lambda: says(bench, "Try again."))
        assert not says(bench, "is kept")
        assert not says(bench, "are kept")
        other.execute("rollback")
        other.close()
        bench.window.go("home")
        bench.go("pick")
        bench.wait(lambda: bench.window.status.chips["database"].words == "Database")
        type_blindly(bench, "T-1", *WALK)
        all_went_in(bench, shop)


def test_a_window_that_keeps_scans_asks_before_it_closes(shop: Shop, qtbot: Any, tmp_path: Path) -> None:
    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        other = embedded.connect(tmp_path / "shop.db")
        other.execute("begin immediate")
        type_blindly(bench, *WALK)
        bench.wait(lambda: stands(bench).startswith("The database is busy"))
        assert not bench.window.close()
        assert bench.window.isVisible()
        assert bench.window.sureness.accessibleName().startswith("The database does not have 4 of your scans")
        bench.window.sureness.leave()
        other.execute("rollback")
        other.close()
        all_went_in(bench, shop)


@pytest.mark.parametrize(
    ("trouble", "mended", "words"),
    [
        ("max_page_count = 1", "max_page_count = 1073741823", "is full"),
        ("query_only = 1", "query_only = 0", "may only be read"),
    ],
)
def test_a_disk_that_is_full_or_may_not_be_written_is_told_and_the_scans_go_in_later(
    shop: Shop, qtbot: Any, trouble: str, mended: str, words: str
) -> None:
    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        raw = line(bench)
        raw.execute(f"pragma {trouble}").fetchall()
        noise = [f"N{number}" for number in range(30)]
        with watched():
            # What is refused is written down too: so the last page is full soon.
            type_blindly(bench, *noise, *WALK)
            bench.wait(lambda: says(bench, words))
            bench.wait(lambda: says(bench, "scans are kept") or says(bench, "scan is kept"))
        assert picked(shop) == 0
        raw.execute(f"pragma {mended}").fetchall()
        all_went_in(bench, shop)
        assert shop.rows("select scan from operation where scan like 'N%' order by seq") == [
            (code,) for code in noise
        ]


@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_database_file_that_is_taken_away_takes_no_scan_with_it(
    shop: Shop, qtbot: Any, tmp_path: Path, *, is_replaced: bool
) -> None:
    file, aside = tmp_path / "shop.db", tmp_path / "aside.db"
    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        file.rename(aside)
        if is_replaced:
            file.write_bytes(aside.read_bytes())
        with watched():
            type_blindly(bench, *WALK)
            bench.wait(lambda: says(bench, "was removed, moved or replaced"))
            bench.wait(lambda: says(bench, "scans are kept") or says(bench, "scan is kept"))
        # A file of the same name must not come into being by itself.
        assert file.exists() is is_replaced
        aside.replace(file)
        all_went_in(bench, shop)


def test_a_database_that_cannot_be_reached_is_told_and_the_scan_goes_in_later(
    shop: Shop, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.house import House

    whole = House.scan
    until = [0.0]

    def away(house: House, *asked: Any) -> Any:
        if time.monotonic() < until[0]:
            raise StoreUnavailable("The database does not answer.")
        return whole(house, *asked)

    with opened(shop, qtbot) as bench:
        at_the_shelf(bench)
        monkeypatch.setattr(House, "scan", away)
        until[0] = time.monotonic() + 2
        with watched():
            type_blindly(bench, *WALK)
            bench.wait(lambda: says(bench, "does not answer"))
            bench.wait(lambda: says(bench, "scans are kept") or says(bench, "scan is kept"))
            bench.wait(lambda: picked(shop) == 2)
        all_went_in(bench, shop)


def cut_off(url: str) -> None:
    """The server ends every connection but this one."""
    import psycopg

    others = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"{others} and pid <> pg_backend_pid()".encode())


@pytest.mark.postgres
def test_a_server_that_goes_and_comes_back_gets_every_scan(
    postgres_server: Server, postgres_url: str, qtbot: Any, tmp_path: Path
) -> None:
    for shop in _shop(postgres_url, tmp_path):
        with opened(shop, qtbot) as bench:
            at_the_shelf(bench)
            cut_off(postgres_url)
            type_blindly(bench, WALK[0])
            bench.settle()
            assert bench.told[-1].level is Level.OK
            postgres_server.control("stop", "-m", "immediate")
            try:
                with watched():
                    type_blindly(bench, *WALK[1:])
                    bench.wait(lambda: any(sign in stands(bench) or says(bench, sign) for sign in GONE))
            finally:
                postgres_server.control("start")
            # The test's own line was cut as well.
            with suppress(StoreUnavailable):
                picked(shop)
            all_went_in(bench, shop)
