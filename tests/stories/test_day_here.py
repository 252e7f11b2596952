"""What is due today goes by the calendar on the wall of the warehouse, not by that of Greenwich."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fulfill.scan import ScanEvent
from tests.build import Shop, StoryClock
from ui.house import House

EVENING = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


@pytest.fixture
def in_los_angeles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as there:
        there.setenv("TZ", "America/Los_Angeles")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a program cannot be set here")
@pytest.mark.usefixtures("in_los_angeles")
def test_an_evening_shift_in_the_west_is_not_yet_tomorrow(tmp_path: Path) -> None:
    shop = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    try:
        station = shop.seat("pick").station
        assert station._moment(ScanEvent("e", "", EVENING), None).today == "2026-11-23"
        house = House(shop.warehouse.database.url, "S1", StoryClock(EVENING))
        assert house.today == "2026-11-23"
    finally:
        shop.close()
