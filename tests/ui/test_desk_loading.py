"""A desk whose parts are still being loaded: the window listens on meanwhile, and the last wish counts."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from tests.build import Shop
from tests.ui import droppings
from tests.ui.build import Bench, opened
from ui import registry


@pytest.fixture
def bench(tmp_path: Path, qtbot: Any) -> Iterator[Bench]:
    shop = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    try:
        with opened(shop, qtbot, badge="BOSS", relays=False) as made:
            yield made
    finally:
        shop.close()


class Slow:
    """One desk is being loaded until `over` is set."""

    def __init__(self, patch: pytest.MonkeyPatch, desk: str) -> None:
        self.over = threading.Event()
        self._desk, self._load, self._is_loaded = desk, registry.load, registry.is_loaded
        patch.setattr(registry, "load", self._slowly)
        patch.setattr(registry, "is_loaded", self._is_there)

    def _slowly(self, name: str) -> None:
        if name == self._desk:
            assert self.over.wait(20)
        self._load(name)

    def _is_there(self, name: str) -> bool:
        return self._is_loaded(name) and (name != self._desk or self.over.is_set())


def test_the_window_listens_on_while_a_desk_is_loaded_and_it_comes_then(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch, "settings")
    bench.go("home")
    bench.window.go("settings")
    assert bench.window.current is not None
    assert bench.window.current.name == "home"
    bench.window.go("pick")
    bench.go("home")
    QTest.qWait(200)  # what home reads is there: nobody asks for two desks in one moment
    bench.window.go("settings")
    slow.over.set()
    bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "settings")


def test_nobody_is_led_away_to_a_desk_that_came_too_late(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch, "settings")
    bench.window.go("settings")
    bench.go("home")
    slow.over.set()
    bench.settle()
    assert bench.window.current is not None
    assert bench.window.current.name == "home"


def test_files_that_are_dropped_while_the_desk_is_loaded_are_shown_when_it_is_there(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow = Slow(monkeypatch, "import")
    file = tmp_path / "orders.csv"
    file.write_text("order,sku,quantity\n1,MUG,1\n", encoding="utf-8")
    droppings.drop(bench.window, [file])
    assert bench.window.current is not None
    assert bench.window.current.name != "import"
    slow.over.set()
    bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "import")
    page: Any = bench.window.current
    bench.wait(lambda: "orders.csv" in page.subtitle or "orders.csv" in page.title or bool(page.facts.facts))


def test_what_another_thread_is_still_loading_is_not_there_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    registry.load("journal")
    assert registry.is_loaded("journal")
    spec = sys.modules["ui.desks.journal"].__spec__
    monkeypatch.setattr(spec, "_initializing", True, raising=False)
    assert not registry.is_loaded("journal")
