"""Moving in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, state

WAY = ("A-01", "MUG", "!qty 3", "B-01")


@pytest.mark.parametrize("way", HANDS)
def test_stock_is_moved_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "move", way).tell(*WAY)
        assert told.level is Level.DONE
        assert (shop.on_hand("A-01", "MUG"), shop.on_hand("B-01", "MUG")) == (7, 53)
    sound(shop)


def test_more_than_lies_there_is_refused_and_the_number_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "move", "touch")
        story.tell("A-01", "MUG")
        before = story.screen
        assert story.give("!qty 99").level is Level.STOP
        assert story.screen == before
        assert story.page.pad.field is not None
        assert story.page.pad.field.text() == "99"


def test_the_number_that_is_asked_stands_for_all_that_lies_there(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "move", "touch")
        story.tell("A-01", "MUG")
        bench.press("F5")
        pad = story.page.pad
        assert pad._asked is not None
        assert pad._asked.prompt == "How many? All 10, or fewer"
        assert pad.field is not None
        assert (pad.field.text(), pad.field.selectedText()) == ("10", "10")


def test_a_product_that_is_not_there_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "move")
        story.tell("A-01")
        before = state(shop)
        assert "PEN" in story.is_refused("PEN").text
        assert state(shop) == before


def test_all_is_taken_back(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "move")
        before = state(shop)
        story.tell(*WAY)
        assert state(shop) != before
        story.take_back(shop, before)
    sound(shop)


def test_goods_in_hand_outlive_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="COY") as bench:
        story = Story(bench, "move")
        story.tell("A-01", "MUG", "!qty 3")
        story.changes_hands("SUE", "COY")
        story.locks_and_goes_on("COY")
        story.tell("B-01")
        assert shop.on_hand("B-01", "MUG") == 53
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "move").fits(*WAY)


def test_who_may_not_move_is_told_so_at_once_and_asked_no_question_of_the_work(
    shop: Shop, qtbot: Any
) -> None:
    shop.take("people", "badge,name,role\nAUD,Audrey,auditor\n")
    with opened(shop, qtbot, badge="AUD") as bench:
        bench.go("move")
        page: Any = bench.window.current
        assert "Audrey (auditor) may not move" in page.question.accessibleName()
        assert "Scan the badge of someone who may move" in page.question.accessibleName()
        assert "take from" not in page.question.accessibleName()
        bench.scan("COY")
        assert "take from" in page.question.accessibleName()
