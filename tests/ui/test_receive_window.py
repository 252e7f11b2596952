"""Receiving in the window: each way of working alone, and what happens besides."""

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

WAY = (
    "PO-1", "MUG", "!qty 12", "DOCK-1", "TEA", "L9", "!expiry 2099-01-31", "!qty 4", "P-1",
    "CAM", "S7", "S8", "P-1", "!done",
)  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop_with_purchase(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("way", HANDS)
def test_a_delivery_is_received_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "receive", way).tell(*WAY)
        assert told.level is Level.DONE
        assert shop.value("select state from purchase_order") == "received"
        assert shop.value("select state from receipt") == "closed"
        assert shop.on_hand("DOCK-1", "MUG") == 12
        assert shop.rows("select expires_on from lot where code = 'L9'") == [("2099-01-31",)]
        serials = shop.rows("select serial from balance where on_hand > 0 and serial in ('S7', 'S8')")
        assert len(serials) == 2
    sound(shop)


def test_a_carton_with_lot_and_day_in_one_symbol_wants_no_typing(shop: Shop, qtbot: Any) -> None:
    shop.take("products", "sku,name,gtin,tracking\nTEA,Green tea,4012345123456,lot+expiry\n")
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        story.tell("PO-1", "]d20104012345123456" + "17480131" + "10L9", "!qty 4", "DOCK-1")
        assert shop.rows("select code, expires_on from lot where code = 'L9'") == [("L9", "2048-01-31")]
    sound(shop)


def test_a_day_that_cannot_be_stands_there_to_be_mended(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive", "keys")
        story.tell("PO-1", "TEA", "L9")
        assert story.give("!expiry 2099-13-31").level is Level.STOP
        assert story.page.pad.field is not None
        assert story.page.pad.field.text() == "2099-13-31"


def test_a_serial_number_that_is_elsewhere_is_refused_and_the_screen_stays(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        story.tell("PO-1", "CAM")
        before = state(shop)
        assert "S1" in story.is_refused("S1").text
        assert state(shop) == before


def test_all_is_taken_back_scan_by_scan(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        before = state(shop)
        story.tell("PO-1", "MUG", "!qty 5", "DOCK-1", "TEA", "L9", "!expiry 2099-01-31", "P-1")
        assert state(shop) != before
        story.take_back(shop, before)
    sound(shop)


@pytest.mark.parametrize("way", HANDS)
def test_the_rest_that_is_not_coming_is_said_twice_by_its_key(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive", way)
        story.tell("PO-1", "MUG", "!qty 8", "DOCK-1")
        told = story.give("!short")
        assert told.level is Level.WARN
        assert "F2\u00a0Rest\u00a0is\u00a0not\u00a0coming again" in told.text
        assert shop.value("select state from purchase_order") == "open"
        assert story.tell("!short").level is Level.DONE
        assert shop.value("select state from purchase_order") == "short"
        assert "PO-1" not in story.codes
    sound(shop)


def test_goods_that_come_after_all_open_the_order_again_by_scanning_it_twice(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        story.tell("PO-1", "!short", "!short")
        told = story.give("PO-1")
        assert (told.level, "Scan it again" in told.text) == (Level.WARN, True)
        assert story.tell("PO-1").level is Level.OK
        assert "MUG" in story.codes
        assert shop.value("select state from purchase_order") == "open"
    sound(shop)


def test_where_nothing_is_awaited_no_key_says_that_the_rest_is_not_coming(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        story.tell("!next")
        assert "!short" not in story.codes
        assert "Rest is not coming" not in [button.key.text for button in bench.window.key_row.buttons]


def test_half_a_delivery_outlives_another_badge_and_the_lock(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="REX") as bench:
        story = Story(bench, "receive")
        story.tell("PO-1", "MUG", "!qty 12")
        story.changes_hands("SUE", "REX")
        story.locks_and_goes_on("REX")
        story.tell("DOCK-1")
        assert shop.on_hand("DOCK-1", "MUG") == 12
    sound(shop)


def test_every_step_fits_and_is_reached(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "receive").fits(*WAY)
