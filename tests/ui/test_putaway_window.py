"""Putting away in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, open_shop_with_purchase, state

WAY = ("P-1", "A-02", "DOCK-1", "MUG", "!qty 6", "A-01")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop_with_purchase(tmp_path)
    rex = made.seat("receive", "REX", "gate")
    rex.scan("!next", "MUG", "!qty 6", "DOCK-1", "PEN", "!qty 9", "P-1", "!done")
    yield made
    made.close()


@pytest.mark.parametrize("way", HANDS)
def test_goods_are_put_away_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "putaway", way).tell(*WAY)
        assert told.level is Level.DONE
        assert shop.on_hand("A-02", "PEN") == 39
        assert shop.on_hand("A-01", "MUG") == 16
        assert shop.on_hand("DOCK-1", "MUG") == 0
    sound(shop)


def test_a_bench_is_no_place_for_stock_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "putaway")
        story.tell("DOCK-1", "MUG")
        before = state(shop)
        assert "BENCH-1" in story.is_refused("BENCH-1").text
        assert state(shop) == before


def test_another_place_typed_by_touch_is_confirmed_without_typing_it_again(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "putaway", "touch")
        story.tell("P-1")
        assert story.give("A-01").level is Level.WARN
        bench.touch("Enter")
        assert bench.told[-1].level is Level.DONE
        assert shop.on_hand("A-01", "PEN") == 9
    sound(shop)


def test_all_is_taken_back(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "putaway")
        before = state(shop)
        story.tell(*WAY[:-1])
        story.take_back(shop, before)
    sound(shop)


def test_goods_on_the_way_outlive_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="REX") as bench:
        story = Story(bench, "putaway")
        story.tell("DOCK-1", "MUG", "!qty 6")
        story.changes_hands("SUE", "REX")
        story.locks_and_goes_on("REX")
        story.tell("A-01")
        assert shop.on_hand("A-01", "MUG") == 16
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "putaway").fits(*WAY)


def test_the_bar_does_not_say_the_question_a_second_time(shop: Shop, qtbot: Any) -> None:
    shop.seat("receive", "REX", "gate").scan("!next", "PEN", "DOCK-1", "!done")
    with opened(shop, qtbot) as bench:
        story = Story(bench, "putaway")
        told = story.tell("DOCK-1")
        assert story.page.question.fact.startswith("Scan the product that you take from")
        assert told.text == "Right, go on"
