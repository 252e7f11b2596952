"""What the window does while what it leans on is away: it lives, says so, and loses nothing."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.judging import sound
from tests.ui.watchdog import watched


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
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


def type_blindly(bench: Bench, *codes: str) -> None:
    """Scan on without looking at an answer, as a worker does who is quick."""
    for code in codes:
        bench._scanner.scan(code, 0)
        QTest.qWait(20)


def test_a_database_that_cannot_be_reached_is_told_and_the_scan_goes_in_later(
    shop: Shop, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fulfill.errors import StoreUnavailable
    from ui.house import House

    whole = House.scan
    until = [0.0]

    def away(house: House, *asked: Any) -> Any:
        if time.monotonic() < until[0]:
            raise StoreUnavailable("The database does not answer.")
        return whole(house, *asked)

    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1")
        monkeypatch.setattr(House, "scan", away)
        until[0] = time.monotonic() + 2
        with watched():
            type_blindly(bench, "A-01", "4006381333931")
            bench.wait(lambda: any("does not answer" in told.text for told in bench.told))
            assert any("Your last scan is kept" in told.text for told in bench.told)
            bench.wait(lambda: picked(shop) == 1)
        bench.settle()
        assert bench.told[-1].level in {Level.OK, Level.DONE}
    sound(shop)
