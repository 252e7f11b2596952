"""The rules of the bench in the window: each way of working alone does what they ask for."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.stories.bench import rules, sets, walked
from tests.stories.test_pack_story import picked
from tests.ui.build import opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, label


@pytest.mark.parametrize("way", HANDS)
def test_an_insert_and_a_unit_without_a_barcode_are_confirmed_by_one_way_alone(
    shop: Shop, qtbot: Any, way: str
) -> None:
    rules(shop, "[[insert]]", 'name = "card"', 'says = "the thank-you card"')
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    with opened(shop, qtbot) as bench:
        told = Story(bench, "pack", way).tell("T-1", "MUG", "!reason torn label", "!yes", label)
        assert told.level is Level.DONE
    assert shop.order_state("1001") == "packed"
    sound(shop)


def test_a_surplus_unit_is_red_until_it_is_scanned_out(shop: Shop, qtbot: Any) -> None:
    sets(shop, surplus="scan_out")
    picked(shop, "1001", ("MUG", 1), ("PEN", 1))
    with opened(shop, qtbot) as bench:
        story = Story(bench, "pack")
        story.tell("T-1", "MUG")
        assert story.give("MUG").level is Level.STOP, "it is no success, whatever was taken"
        assert "scanned out" in story.page.question.accessibleName()
        told = story.tell("MUG", "PEN", label)
        assert told.level is Level.DONE
    sound(shop)


def test_a_tote_of_many_orders_is_worked_off_in_the_window(shop: Shop, qtbot: Any) -> None:
    for number, sku in (("1", "MUG"), ("2", "PEN")):
        shop.order(number, (sku, 1))
    shop.release()
    walked(shop)
    with opened(shop, qtbot) as bench:
        story = Story(bench, "pack")
        story.tell("T-1", "PEN", label)
        assert "next item out of tote T-1" in story.page.question.accessibleName()
        story.tell("MUG")
        bench.wait(lambda: shop.value("select count(*) from parcel where state = 'labelled'") == 1)
        story.tell(label)
    assert {shop.order_state(number) for number in "12"} == {"packed"}
    sound(shop)
