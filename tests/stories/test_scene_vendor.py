"""The return to a supplier as the screen shows it: where to go, what to take, what tells it apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.scene import Size
from tests.stories.scenes import seen, text
from tests.stories.vendor_bench import Floor, Seat, open_floor


@pytest.fixture
def floor(sqlite_url: str, tmp_path: Path) -> Iterator[Floor]:
    opened = open_floor(sqlite_url, tmp_path)
    yield opened
    opened.warehouse.close()


def test_the_list_is_checked_before_anything_is_packed(floor: Floor) -> None:
    rita = Seat(floor)
    rita.way("ACME")
    scene = seen(rita)
    assert (scene.verb.text, text(scene.fact)) == ("Check the list", "9 pieces")


def test_the_place_is_asked_before_what_is_taken_there(floor: Floor) -> None:
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-77")
    scene = seen(rita)
    first = text(scene.fact)
    assert (scene.verb.text, scene.size) == ("Take from", Size.CODE)
    scene = seen(rita, first)
    assert (scene.verb.text, scene.size) == ("Take", Size.NAME)
    assert text(scene.fact).endswith(scene.goods.name)


def test_the_lot_or_serial_that_tells_goods_apart_is_large(floor: Floor) -> None:
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-77", "V-1", "MUG", "!qty 2", "S1")
    scene = seen(rita)
    assert (text(scene.goods.chip_label), scene.goods.chip) == ("Serial", "S2")
    rita.way("S2")
    chips = set()
    for raws in ((), ("TEA", "L2", "!qty 3")):
        goods = seen(rita, *raws).goods
        chips.add((goods.sku, text(goods.chip_label), goods.chip))
    assert ("TEA", "Lot", "L2") in chips
    assert ("MUG", "", "") in chips
