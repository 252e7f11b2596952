"""Picking in the window: each way of working alone, and what a tired worker does besides."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.hands import HANDS, ByKeys, ByScan, ByTouch, touch
from tests.ui.judging import look_at, out_of_reach, sound

WAY = ("T-1", "A-01", "MUG", "!qty 2", "A-02", "PEN", "STAGE-1")


@pytest.fixture
def shop(shop: Shop) -> Shop:
    return shop.order("1001", ("MUG", 2), ("PEN", 1)).release()


def in_tote(shop: Shop) -> dict[str, int]:
    rows = shop.rows(
        "select p.sku, sum(b.on_hand) from balance b join product p on p.id = b.product_id"
        " join plate t on t.id = b.plate_id where t.code = 'T-1' and b.on_hand > 0 group by p.sku"
    )
    return {sku: int(count) for sku, count in rows}


@pytest.mark.parametrize("way", HANDS)
def test_an_order_is_picked_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        hand = HANDS[way](bench)
        for given in WAY:
            told = hand.give(given)
            assert told.level in (Level.OK, Level.DONE), f"{given}: {told.text}"
        assert shop.order_state("1001") == "picked"
        assert in_tote(shop) == {"MUG": 2, "PEN": 1}
        assert shop.on_hand("A-01", "MUG") == 8
    sound(shop)


def test_one_line_and_one_tote_want_no_more_than_two_scans(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        hand = ByScan(bench)
        for given in WAY:
            hand.give(given)
        shop.order("1002", ("PEN", 1)).release()
        bench.press("F3")
        bench.scan("T-2")
        line = ByScan(bench)
        while "A-02" in bench.fact or "PEN" in _expected(bench):
            line.give("A-02" if "A-02" in bench.fact else "PEN")
        assert line.inputs == 2
        assert bench.scan("STAGE-1").level is Level.DONE
        assert shop.order_state("1002") == "picked"


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


def test_a_number_that_is_refused_stands_there_to_be_mended(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01", "MUG")
        keys = ByKeys(bench)
        assert keys.give("!qty 7").level is Level.STOP
        pad = bench.window.current.pad  # type: ignore[union-attr]
        assert pad.isVisible()
        assert pad.field.text() == "7"
        keys.type("2")
        bench.press("Return")
        assert bench.fact == "A-02"
        assert not pad.isVisible()


def test_a_code_typed_by_touch_and_refused_stands_there_to_be_mended(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1")
        hand = ByTouch(bench)
        assert hand.give("A-02").level is Level.STOP
        assert bench.window.current.pad.field.text() == "A-02"  # type: ignore[union-attr]
        bench.touch("⌫", "1", "Enter")
        assert bench.told[-1].level is Level.OK
        assert in_tote(shop) == {}


def test_undo_stands_on_f9_and_on_a_button(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01")
        assert bench.fact != "A-01"
        bench.press("F9")
        assert bench.fact == "A-01"
        bench.scan("A-01", "MUG", "MUG")
        assert in_tote(shop) == {"MUG": 2}
        bench.touch("Undo", "Undo", "Undo")
        assert bench.fact == "A-01"
        assert in_tote(shop) == {}
    sound(shop)


def test_another_badge_in_mid_work_leaves_the_task_to_its_owner(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="IDA") as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01", "MUG")
        bench.scan("SUE")
        bench.wait(lambda: bench.window.person is not None and bench.window.person.name == "Sue")
        owner = "select p.name from task t join person p on p.id = t.person_id where t.state = 'open'"
        assert shop.value(owner) == "Ida"
        bench.scan("IDA")
        assert bench.window.person is not None
        assert bench.window.person.name == "Ida"
        assert "MUG" in _expected(bench)
        bench.scan("MUG", "A-02", "PEN", "STAGE-1")
        assert shop.order_state("1001") == "picked"
    sound(shop)


def test_the_lock_keeps_the_task_and_its_owner_goes_on(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        bench.scan("T-1", "A-01", "MUG")
        bench.window.lock()
        bench.settle()
        assert bench.window.current is not None
        assert bench.window.current.name == "lock"
        bench.scan("SUE")
        bench.wait(lambda: bench.fact != "Scan your badge" and "MUG" in _expected(bench))
        bench.scan("MUG", "A-02", "PEN", "STAGE-1")
        assert shop.order_state("1001") == "picked"
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("pick")
        assert look_at(bench) == []
        for given in WAY:
            ByScan(bench).give(given)
            assert look_at(bench) == [], given
            assert out_of_reach(bench) == []
        bench.touch("Type a code")
        assert look_at(bench) == []


def _expected(bench: Bench) -> str:
    page = bench.window.current
    shown = getattr(page, "shown", None)
    return " ".join(code for expect in shown.answer.expects for code in expect.codes) if shown else ""


def test_the_rail_opens_each_screen_by_touch_and_by_its_shortcut(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        for word, page in (("Pick", "pick"), ("Put away", "putaway"), ("Desks", "home")):
            rail = bench.window.rail.findChildren(QAbstractButton)
            touch(next(button for button in rail if button.text() == word))
            bench.settle()
            assert bench.window.current is not None
            assert bench.window.current.name == page
        QTest.keyClick(bench.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "ship")
