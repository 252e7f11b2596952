from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import opened


@pytest.fixture
def shop(tmp_path: Path) -> Any:
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    made.order("1001", ("MUG", 2), ("PEN", 1)).release()
    yield made
    made.close()


def test_an_order_is_picked_by_scans_alone(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1")
        assert bench.fact == "A-01"
        bench.scan("A-01", "4006381333931", "4006381333931")
        assert bench.fact == "A-02"
        bench.scan("A-02", "PEN", "STAGE-1")
        assert shop.order_state("1001") == "picked"


def test_a_wrong_scan_is_refused_in_the_bar_and_changes_nothing(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1")
        told = bench.scan("A-02")
        assert told.level is Level.STOP
        assert "A-02" in told.text
        assert "A-01" in told.text
        assert told.scanned == "A-02"
        assert bench.fact == "A-01"


def test_undo_stands_on_f9_and_on_a_button(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01")
        assert "MUG" in bench.window.head.accessibleName() or bench.fact
        bench.press("F9")
        assert bench.fact == "A-01"
        bench.scan("A-01")
        bench.touch("Undo")
        assert bench.fact == "A-01"


def test_nothing_reaches_over_the_edge_at_1280_by_720(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01")
        assert bench.cut_off() == []
