"""Shipping in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_ship_story import packed
from tests.ui.build import Bench, opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, state
from ui.page import Key
from ui.parts.keyrow import KeyRow
from ui.theme.look import look


@pytest.fixture
def shop(shop: Shop) -> Shop:
    for number in ("1001", "1002"):
        packed(shop, number)
    return shop


def parcel(bench: Bench, at: int) -> str:
    number: str = bench.shop.rows("select number from parcel order by id")[at][0]
    return number


def first(bench: Bench) -> str:
    return parcel(bench, 0)


def second(bench: Bench) -> str:
    return parcel(bench, 1)


WAY = ("DOCK-1", first, second, "!done")


@pytest.mark.parametrize("way", HANDS)
def test_a_truck_is_loaded_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "ship", way).tell(*WAY)
        assert told.level is Level.DONE
        assert [shop.order_state(number) for number in ("1001", "1002")] == ["shipped", "shipped"]
        assert shop.on_hand("~CUSTOMER", "PEN") == 2
        assert shop.rows("select state from manifest") == [("closed",)]
    sound(shop)


def test_a_code_that_is_no_parcel_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")
        story.tell("DOCK-1")
        before = state(shop)
        assert "MUG" in story.is_refused("MUG").text
        assert state(shop) == before


def test_what_was_loaded_is_taken_back_until_the_truck_has_left(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")
        before = state(shop)
        story.tell("DOCK-1", first, second)
        story.take_back(shop, before)
        story.tell(first, second, "!done")
        bench.press("F9")
        assert bench.told[-1].level is Level.STOP
        assert shop.order_state("1001") == "shipped"
    sound(shop)


def test_half_a_truck_outlives_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="PIA") as bench:
        story = Story(bench, "ship")
        story.tell("DOCK-1", first)
        story.changes_hands("SUE", "PIA")
        story.locks_and_goes_on("PIA")
        story.tell(second, "!done")
        assert shop.order_state("1002") == "shipped"
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "ship").fits(*WAY)


def test_the_key_that_closes_does_not_invite_while_nothing_is_loaded(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")

        def done() -> Key:
            return next(key for key in iter(story.page.keys()) if key.f == 12)

        story.tell("DOCK-1")
        assert (done().is_main, done().is_calm) == (True, True)
        story.tell(first)
        assert (done().is_main, done().is_calm) == (True, False)


def test_a_calm_key_is_in_its_place_without_the_colour(qtbot: Any) -> None:
    row = KeyRow()
    qtbot.addWidget(row)
    row.resize(900, 60)
    row.show_keys((Key(1, "Help", lambda: None), Key(12, "Done", lambda: None, is_main=True)))
    row.show()
    loud, at = row.grab().toImage(), row._buttons[-1].geometry()
    row.show_keys((Key(1, "Help", lambda: None), Key(12, "Done", lambda: None, is_main=True, is_calm=True)))
    calm = row.grab().toImage()
    assert row._buttons[-1].geometry() == at
    spot = at.center().x(), at.top() + 6
    assert loud.pixelColor(*spot).name() == look().colours.accent.lower()
    assert calm.pixelColor(*spot).name() == look().colours.card.lower()
