"""Times are written by this machine's clock: where it is wrong, the station says so until it is set."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fulfill.store import embedded
from fulfill.tone import Tone
from tests.build import Shop
from tests.ui.build import opened
from ui.house import House


def test_a_clock_that_is_wrong_is_told_at_the_station_until_it_is_set(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        chip, database = bench.window.status.chips["station"], bench.window.status.chips["database"]
        bench.go("pick")
        bench.scan("!where MUG")
        bench.wait(lambda: " ms" in database.toolTip())
        assert (chip.words, chip.tone) == ("S1", Tone.QUIET)
        shop.clock.at -= timedelta(minutes=30)
        bench.window.status.refresh()
        bench.wait(lambda: chip.tone is Tone.LOOK)
        assert chip.words == "Clock wrong"
        assert "min behind" in chip.toolTip()
        shop.clock.at += timedelta(minutes=30)
        bench.window.status.refresh()
        bench.wait(lambda: chip.words == "S1")


def test_what_can_be_done_when_nobody_waits_is_done_after_a_scan_and_not_during_one(
    shop: Shop, qtbot: Any, monkeypatch: Any
) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        rested: list[int] = []
        monkeypatch.setattr(House, "rest", lambda _house: rested.append(bench.window.worker.kept))
        for _ in range(3):
            bench.scan("!where MUG")
        bench.wait(lambda: bool(rested))
        assert set(rested) == {0}


def test_the_log_stays_short_where_a_worker_pauses_between_scans(shop: Shop) -> None:
    house = House(shop.warehouse.database.url, "S1", shop.clock, shop.ids)
    house.log_in("BOSS")
    house.begin("pick")
    for number in range(80):
        house.scan("pick", "!where MUG", f"look-{number}", shop.clock.now())
        house.rest()
    raw = embedded.connect(house.warehouse.database.path, only_reads=True)
    _busy, pages, moved = raw.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    raw.close()
    assert pages - moved < 200, "the last scans alone: each writes some pages"
    house.close()


def test_practice_is_told_in_the_window_itself_and_its_clock_does_not_matter(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        chip = bench.window.status.chips["station"]
        bench.window.mark_practice()
        bench.go("pick")
        bench.scan("!where MUG")
        shop.clock.at -= timedelta(minutes=30)
        bench.window.status.refresh()
        bench.settle()
        assert (chip.words, chip.tone) == ("Practice", Tone.LOOK)


def test_the_list_of_keys_is_one_key_away(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("help")
        bench.wait(lambda: bench.window.current.shown == "index")
        bench.go("pick")
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Question, control)
        bench.wait(lambda: bench.window.current.name == "help")
        bench.wait(lambda: bench.window.current.shown == "keys")
