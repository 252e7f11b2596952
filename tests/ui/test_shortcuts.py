"""A desk is one key away from every screen, and from a locked one none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.build import opened
from ui import shortcuts


@pytest.mark.parametrize("at", ["pick", "orders", "home"])
def test_ctrl_and_a_digit_opens_a_desk_wherever_one_is(shop, qtbot, at):
    assert shortcuts.of_desks()["stock"] == "Ctrl+2"
    with opened(shop, qtbot) as bench:
        bench.go(at)
        QTest.keyClick(bench.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        bench.wait(lambda: bench.window.current.name == "stock")


def test_a_locked_station_stays_locked(shop, qtbot):
    with opened(shop, qtbot) as bench:
        bench.window.lock()
        bench.wait(lambda: bench.window.current.name == "lock")
        QTest.keyClick(bench.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        bench.settle()
        assert bench.window.current.name == "lock"


def test_a_scan_at_once_after_the_key_of_a_flow_is_for_that_flow(shop, qtbot):
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        QTest.keyClick(bench.window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
        bench.scan("A-01")
        bench.settle()
        assert shop.rows("select flow from operation where scan = 'A-01'") == [("putaway",)]
