"""A copy each day by itself: made once, kept for a while, and told where it cannot be made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from fulfill.messages import Level
from fulfill.store.warehouse import open_warehouse
from tests.build import MONDAY, Shop
from tests.ui.build import opened
from ui.app import Options, application
from ui.daily import DAYS_KEPT, MONTHS_KEPT, DailyCopy, too_old
from ui.house import Opened
from ui.page import Told
from ui.program import Program
from ui.state import state, use_state


class Standing:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.at = MONDAY

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    before = state().file
    use_state(tmp_path / "window.ini")
    yield tmp_path / "copies"
    use_state(before)


def test_each_day_has_one_copy_that_opens(qtbot: Any, shop: Shop, folder: Path) -> None:
    clock, told = Standing(), list[Told]()
    daily = DailyCopy(window := QObject(), shop.warehouse.database.url, clock, told.append)

    def looks() -> int:
        daily.look()
        qtbot.waitUntil(lambda: not daily._background.running, timeout=5000)
        return len(list(folder.iterdir())) if folder.exists() else 0

    assert looks() == 0
    state().backup_folder = str(folder)
    assert looks() == 1
    clock.at += timedelta(hours=3)
    assert looks() == 1
    assert state().backup_at == MONDAY
    clock.at += timedelta(days=1)
    assert looks() == 2
    open_warehouse(str(next(folder.iterdir()))).close()
    assert told == []
    window.deleteLater()


def test_a_folder_that_is_none_is_told_once_a_day(qtbot: Any, shop: Shop, folder: Path) -> None:
    folder.write_text("no folder")
    state().backup_folder = str(folder)
    told = list[Told]()
    daily = DailyCopy(window := QObject(), shop.warehouse.database.url, Standing(), told.append)
    for _ in range(2):
        daily.look()
        qtbot.waitUntil(lambda: not daily._background.running, timeout=5000)
    assert [each.level for each in told] == [Level.WARN]
    window.deleteLater()


def test_last_days_and_months_stay_and_what_was_copied_by_hand_does() -> None:
    by_hand = ["fulfill-ab12cd-20250101-080000.db", "holiday-daily-20250101-080000.db", "notes.txt"]
    days = [MONDAY - timedelta(days=back) for back in range(400)]
    daily = [f"fulfill-ab12cd-daily-{day:%Y%m%d-%H%M%S}.db" for day in days]
    kept = {*by_hand, *daily} - too_old([*by_hand, *daily])
    assert kept >= {*by_hand, *daily[:DAYS_KEPT]}
    # This month's last is among the days.
    assert len(kept) == len(by_hand) + DAYS_KEPT + MONTHS_KEPT - 1
    assert "fulfill-ab12cd-daily-20261031-080000.db" in kept


def test_the_program_looks_after_copies_once_its_warehouse_is_open(
    qtbot: Any, shop: Shop, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = list[Any]()

    def open_here(*_: object, **__: object) -> Any:
        return made[0]

    monkeypatch.setattr("ui.program.open_window", open_here)
    with opened(shop, qtbot) as bench:
        made.append(bench.window)
        program = Program(application(), Options(shop.warehouse.database.url))
        program.open(Options(shop.warehouse.database.url))
        bench.window.opened.emit(Opened("", "", "S1", 1, None, is_practice=True))
        assert bench.window.findChild(DailyCopy) is None
        bench.window.opened.emit(Opened("", "", "S1", 1, None))
        assert bench.window.findChild(DailyCopy) is not None
        program.window = None
        program.deleteLater()
