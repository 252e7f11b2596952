from __future__ import annotations

from pathlib import Path

from tests.benchmarks import floor, window_start


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    floor.small(tmp_path / "shop.db", tmp_path, 60, 1)
    assert window_start.loaded_before_the_first_paint(tmp_path / "shop.db") == []
