"""Returns in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_ship_story import loader, packed
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, state

WAY = ("1001", "PEN", "!answer sealed", "A-02", "!done")


@pytest.fixture
def shop(shop: Shop) -> Shop:
    parcels = packed(shop, "1001")
    loader(shop).scan(*parcels, "!done")
    assert shop.order_state("1001") == "shipped"
    return shop


@pytest.mark.parametrize("way", HANDS)
def test_a_return_is_taken_in_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "returns", way).tell(*WAY)
        assert told.level is Level.DONE
        assert shop.rows("select condition, disposition from return_unit") == [("sealed", "restock")]
        assert shop.on_hand("A-02", "PEN") == 30
        assert shop.value("select state from rma") == "received"
    sound(shop)


def test_a_piece_of_another_order_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "returns")
        story.tell("1001")
        before = state(shop)
        assert "A-02" in story.is_refused("A-02").text
        assert state(shop) == before


def test_all_is_taken_back_scan_by_scan(shop: Shop, qtbot: Any) -> None:
    # What the shop was told already is not taken back; here it is told later.
    with opened(shop, qtbot, relays=False) as bench:
        story = Story(bench, "returns")
        before = state(shop)
        story.tell(*WAY[:-1])
        story.take_back(shop, before)
    sound(shop)


def test_a_question_with_choices_stays_when_a_pad_is_left(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "returns")
        story.tell("1001", "PEN")
        choices = story.page.pad.choices
        assert "sealed" in choices
        bench.touch("Type a code")
        assert story.page.pad.choices == ()
        bench.press("Escape")
        assert story.page.pad.choices == choices
        bench.scan(str(choices.index("sealed") + 1))
        assert shop.value("select condition from return_unit") == "sealed"


def test_a_return_outlives_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="RITA") as bench:
        story = Story(bench, "returns")
        story.tell("1001", "PEN", "!answer sealed")
        story.changes_hands("SUE", "RITA")
        story.locks_and_goes_on("RITA")
        story.tell("A-02", "!done")
        assert shop.on_hand("A-02", "PEN") == 30
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "returns").fits(*WAY)


def test_orders_that_fit_a_name_stand_once_as_a_list_to_touch(shop: Shop, qtbot: Any) -> None:
    parcels = packed(shop, "1002")
    loader(shop).scan(*parcels, "!done")
    assert shop.order_state("1002") == "shipped"
    with opened(shop, qtbot) as bench:
        story = Story(bench, "returns")
        story.tell("Ann Lee")
        assert story.page.shown.answer.step == "choose_order"
        assert story.page.pad.choices == ()
        assert {str(row.title) for row in story.page.rows.rows} >= {"1001", "1002"}
        bench.scan("1002")
        assert story.page.shown.answer.step == "scan_product"
