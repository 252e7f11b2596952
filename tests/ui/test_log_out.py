"""Who leaves the bench locks it by one scan of the command sheet; the work waits for whoever comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fulfill import copies
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.judging import sound
from tests.ui.story import open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = open_shop(tmp_path)
    yield made
    made.close()


def test_a_scan_locks_the_station_and_the_badge_comes_back_to_the_work(shop: Shop, qtbot: Any) -> None:
    shop.order("1001", ("MUG", 2)).release()
    with opened(shop, qtbot, badge="IDA") as bench:
        bench.go("pick")
        bench.scan("T-1")
        step = bench.fact
        bench.window.scan("!LOGOUT")
        bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "lock")
        assert bench.window.person is None
        bench.window.scan("IDA")
        bench.wait(lambda: bench.window.person is not None)
        bench.settle()
        assert bench.window.current is not None
        assert bench.window.current.name == "pick"
        assert bench.fact == step
    assert not shop.rows("select 1 from operation where scan = '!LOGOUT'")
    sound(shop)


def test_who_scans_their_own_badge_stays_where_they_are_and_is_told_so(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="IDA") as bench:
        bench.go("home")
        bench.window.scan("IDA")
        bench.wait(lambda: bool(bench.told) and bench.told[-1].text == "Ida is here already")
        assert bench.window.current is not None
        assert bench.window.current.name == "home"
        assert bench.window.person is not None


def test_the_command_sheet_has_it() -> None:
    assert ("!logout", "Log out") in copies._COMMANDS
