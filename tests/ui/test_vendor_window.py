"""Sending goods back to their supplier in the window: each way of working alone, and what happens besides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.hands import HANDS
from tests.ui.judging import sound
from tests.ui.story import Story, open_shop, state


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """Two mugs and the camera S9 of Acme's wait at V-1."""
    shop = open_shop(tmp_path)
    files = {
        "suppliers": "code,name\nACME,Acme Ltd\n",
        "products": "sku,name,weight_g,tracking,supplier\n"
        "MUG,Red mug,300,none,ACME\nCAM,Camera,450,serial,ACME\n",
        "stock": "place,sku,quantity,serial\nV-1,MUG,2,\nV-1,CAM,1,S9\n",
        "purchase_orders": "po,supplier,sku,quantity,unit_cost,currency\nPO-1,ACME,MUG,2,2.50,EUR\n",
    }
    for kind, text in files.items():
        assert not shop.take(kind, text).rejected
    return shop


def carton(bench: Bench) -> str:
    """The barcode on the label that has come out."""
    ((sscc,),) = bench.shop.rows("select sscc from vendor_carton where state = 'closed'")
    return str(sscc)


WAY = ("ACME", "!done", "RA-77", "MUG", "!qty 2", "CAM", "S9", "BOX-S", carton, "!done")


@pytest.mark.parametrize("way", HANDS)
def test_goods_go_back_by_one_way_of_working_alone(shop: Shop, qtbot: Any, way: str) -> None:
    with opened(shop, qtbot) as bench:
        told = Story(bench, "vendor", way).tell(*WAY)
        assert told.level is Level.DONE
    assert shop.rows("select state, authorisation from vendor_return") == [("shipped", "RA-77")]
    assert (shop.on_hand("V-1", "MUG"), shop.on_hand("V-1", "CAM")) == (0, 0)
    sound(shop)


def test_the_list_is_beside_the_question_and_a_stranger_is_refused(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "vendor")
        story.tell("ACME", "!done", "RA-77")
        assert "Red mug" in story.page.rows.accessibleName() + str(
            [row.title for row in story.page.rows.rows]
        )
        before = state(shop)
        assert "PEN" in story.is_refused("PEN").text
        assert state(shop) == before


def test_a_credit_is_chosen_by_its_key_and_typed_where_it_differs(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "vendor", "touch")
        story.tell(*WAY)
        story.tell("VR0000001", "!answer credit")
        assert story.give("!note 4.00 CN-1").level is Level.DONE
    assert shop.rows("select state from vendor_return") == [("closed",)]


def test_every_step_fits_the_screen(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "vendor").fits(*WAY, "VR0000001", "!answer credit")
