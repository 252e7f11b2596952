"""What the rail counts is what its screen offers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.store.views import board
from tests.build import Shop


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    made = Shop.open(database_url, tmp_path)
    yield made
    made.close()


def test_goods_of_one_dock_are_one_thing_to_put_away(shop: Shop) -> None:
    shop.take(
        "stock",
        "place,sku,quantity,lot,expires_on,serial\n"
        "DOCK-1,MUG,5,,,\nDOCK-1,PEN,9,,,\nDOCK-1,GAS,2,,,\nRET-1,MUG,1,,,\n",
    )
    with shop.warehouse.database.read() as session:
        counted = board.board(session, "2026-11-23").waiting["putaway"]
    scene = shop.seat("putaway").station.scene()
    assert scene is not None
    assert counted == len(scene.rows) == 2
