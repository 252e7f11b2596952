"""Counting in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.messages import Level
from fulfill.scene import Row, Scene, Size
from fulfill.tone import Tone
from tests.build import Shop
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, state
from ui.screens.flow import FlowPage

WAY = ("A-01", "MUG", "!qty 9", "CAM", "S1", "S2", "GAS", "!qty 5", "!done")


@pytest.mark.parametrize("way", HANDS)
def test_a_place_is_counted_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "count", way).tell(*WAY)
        assert told.level is Level.DONE
        assert shop.on_hand("A-01", "MUG") == 9
        assert shop.on_hand("A-01", "GAS") == 5
    sound(shop)


def test_the_screen_never_tells_what_should_be_there(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "count")
        story.tell("B-01")
        # 50 mugs lie there.
        assert "50" not in " ".join(story.screen)
        story.tell("MUG")
        assert "50" not in " ".join(story.screen)


def test_a_tote_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "count")
        story.tell("A-01", "MUG")
        before = state(shop)
        assert "T-1" in story.is_refused("T-1").text
        assert state(shop) == before


def test_a_booked_count_is_taken_back(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "count")
        before = state(shop)
        story.tell(*WAY)
        assert state(shop) != before
        story.take_back(shop, before)
    sound(shop)


def test_half_a_count_outlives_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="COY") as bench:
        story = Story(bench, "count")
        story.tell("A-01", "MUG", "!qty 9")
        story.changes_hands("SUE", "COY")
        story.locks_and_goes_on("COY")
        story.tell("CAM", "S1", "S2", "GAS", "!qty 5", "!done")
        assert shop.on_hand("A-01", "MUG") == 9
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "count").fits(*WAY)


def test_a_place_that_is_asked_for_over_a_row_or_two_has_the_room_they_leave(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("count")
        page = bench.window.current
        assert isinstance(page, FlowPage)

        def pixels(count: int) -> int:
            rows = tuple(Row(f"A-{at:02}", "Asked for") for at in range(count))
            page._arrange(Scene("Counting", fact="A-01", size=Size.CODE, rows=rows), is_answer=False)
            page.question.show_question("GO TO", "A-01", Size.CODE, "Then scan the place", Tone.QUIET)
            page.rows.show_rows(rows)
            bench.settle()
            bench.window.grab()
            return page.question.fact_pixels

        assert pixels(1) == pixels(2) > 1.5 * pixels(8)
