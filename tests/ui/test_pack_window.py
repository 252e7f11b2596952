"""Packing in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill import people_desk
from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_pack_story import picked
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.scanner import QtScanner
from tests.ui.story import Story, label, state

WAY = ("T-1", "MUG", "!qty 2", "PEN", label)


@pytest.fixture
def shop(shop: Shop) -> Shop:
    picked(shop, "1001", ("MUG", 2), ("PEN", 1))
    return shop


@pytest.mark.parametrize("way", HANDS)
def test_an_order_is_packed_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "pack", way).tell(*WAY)
        assert told.level is Level.DONE
        assert shop.order_state("1001") == "packed"
        assert shop.rows("select state, carton from parcel") == [("verified", "BOX-S")]
        assert shop.rows("select kind, state from paper order by id") == [
            ("slip", "printed"),
            ("label", "printed"),
        ]
    sound(shop)


def test_the_label_scanned_back_is_all_that_is_wanted_after_the_last_product(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "pack")
        story.tell(*WAY[:-1])
        before = story.hand.inputs
        story.tell(label)
        assert story.hand.inputs - before <= 3
        assert shop.order_state("1001") == "packed"


def test_what_does_not_belong_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "pack")
        story.tell("T-1", "MUG")
        before = state(shop)
        assert "CAM" in story.is_refused("CAM").text
        assert state(shop) == before


def test_all_is_taken_back_to_the_full_tote(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "pack")
        before = state(shop)
        story.tell("T-1", "MUG", "!qty 2")
        assert state(shop) != before
        story.take_back(shop, before)
    sound(shop)


def test_a_half_packed_order_outlives_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="PIA") as bench:
        story = Story(bench, "pack")
        story.tell("T-1", "MUG")
        story.changes_hands("SUE", "PIA")
        story.locks_and_goes_on("PIA")
        story.tell("!qty 2", "PEN", label)
        assert shop.order_state("1001") == "packed"
    sound(shop)


def test_who_may_not_pack_is_let_in_all_the_same_and_the_parcel_stays_whose_it_is(
    shop: Shop, qtbot: Any
) -> None:
    with opened(shop, qtbot, badge="PIA") as bench:
        story = Story(bench, "pack")
        story.tell("T-1", "MUG")
        bench.scan("IDA")
        bench.wait(lambda: bench.window.person is not None and bench.window.person.name == "Ida")
        bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "home")
        bench.scan("PIA")
        bench.go("pack")
        story.tell("!qty 2", "PEN", label)
        assert shop.order_state("1001") == "packed"
    sound(shop)


def test_who_has_a_pin_gives_it_in_mid_work_and_goes_on(shop: Shop, qtbot: Any) -> None:
    people_desk.set_pin(shop.desk(), shop.person("SUE").id, "2718")
    with opened(shop, qtbot, badge="PIA") as bench:
        Story(bench, "pack").tell("T-1", "MUG")
        bench.scan("SUE")
        bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "lock")
        # At a person's pace: four digits and Enter at a machine's would be a code.
        QtScanner().type("2718\r", 90)
        bench.wait(lambda: bench.window.person is not None and bench.window.person.name == "Sue")
        bench.wait(lambda: bench.window.current is not None and bench.window.current.name == "pack")
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "pack").fits(*WAY)
