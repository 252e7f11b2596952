"""Times are written by this machine's clock: where it is wrong, the station says so until it is set."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fulfill.tone import Tone
from tests.build import Shop
from tests.ui.build import opened


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
