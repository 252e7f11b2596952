from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.build import Shop
from tests.ui import monkey
from ui.state import use_state
from ui.theme.look import look


def test_nothing_a_monkey_does_breaks_the_window(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What a monkey writes and chooses in the settings is nobody else's.
    monkeypatch.chdir(tmp_path)
    scheme, percent = look().scheme, look().percent
    use_state(tmp_path / "monkey.ini")
    shop = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    for number in range(1, 9):
        shop.order(f"10{number:02}", ("MUG", 2), ("PEN", 1))
    shop.release()
    try:
        done = monkey.let_loose(shop, qtbot, seed=monkey.seed(), seconds=monkey.seconds())
        print(f"seed {monkey.seed()}, {monkey.seconds():g} s: {done.total()} acts, {dict(done)}")  # noqa: T201
        assert done.total() > 20
        assert done["drop"]
    finally:
        use_state(tmp_path / "after.ini")
        look().choose(scheme, percent)
        shop.close()
