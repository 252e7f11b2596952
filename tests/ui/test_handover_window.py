"""Pallets and drivers in the window, by each way of working alone."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.cli.setup import keep_setting
from fulfill.messages import Level
from tests.build import Shop
from tests.stories.test_ship_story import packed
from tests.ui.build import Bench, opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story


@pytest.fixture
def shop(shop: Shop) -> Shop:
    keep_setting(shop.desk(), "handover", "signature")
    shop.take("totes", "code,kind\nPAL-1,pallet\n")
    shop.take("trailers", "code,max_parcels\nTR-7,9\n")
    for number in ("1001", "1002"):
        packed(shop, number)
    return shop


def first(bench: Bench) -> str:
    return str(bench.shop.value("select min(number) from parcel"))


def second(bench: Bench) -> str:
    return str(bench.shop.value("select max(number) from parcel"))


WAY = (
    "PAL-1", first, second, "!done", "DOCK-1", "TR-7", "PAL-1", "!done", "!answer Jo Miller", "!no",
    "!answer Dana Fuhrmann", "!skip",
)  # fmt: skip


@pytest.mark.parametrize("way", HANDS)
def test_a_pallet_is_built_loaded_and_handed_over_by_one_way_of_working_alone(
    shop: Shop, qtbot: Any, way: str
) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "ship", way).tell(*WAY)
        assert told.level is Level.DONE
        assert [shop.order_state(number) for number in ("1001", "1002")] == ["shipped", "shipped"]
        assert shop.rows("select driver, unsigned_why from handover") == [("Dana Fuhrmann", "left out")]
        assert shop.rows("select state from pallet") == [("shipped",)]
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "ship").fits(*WAY)


def test_the_trailers_bars_are_seen_and_spoken(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "ship")
        story.tell("DOCK-1", first, "TR-7")
        card = next(card for card in story.page.cards if card.isVisible() and card._bars.bars)
        (bar,) = card._bars.bars
        assert (bar.text, bar.fill) == ("1 / 9", 111)
        assert "11 % full" in card._bars.accessibleName()
        bench.wait(lambda: card._bars.height() >= card._bars.least_high)
