from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.build import Shop
from tests.ui import monkey


def test_nothing_a_monkey_does_breaks_the_window(tmp_path: Path, qtbot: Any) -> None:
    shop = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    for number in range(1, 9):
        shop.order(f"10{number:02}", ("MUG", 2), ("PEN", 1))
    shop.release()
    try:
        done = monkey.let_loose(shop, qtbot, seed=7, seconds=monkey.seconds())
        assert done > 20
    finally:
        shop.close()
