"""A photo of the open box is kept with its parcel, and stands beside what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from fulfill.messages import Level
from fulfill.store import evidence_book
from fulfill.store.check import check
from fulfill.store.views import desk_return_pieces
from tests.build import Seat, Shop
from tests.stories.test_ship_story import loader, picked


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    made = Shop.open(database_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def photo(tmp_path: Path) -> str:
    file = tmp_path / "box.png"
    Image.new("RGB", (40, 30), "blue").save(file)
    return str(file)


def packing(shop: Shop) -> Seat:
    picked(shop, "1001", ("PEN", 1), ("MUG", 1))
    pia = shop.seat("pack", "PIA", "bench")
    pia.scan("1001")
    return pia


def kept(shop: Shop) -> int:
    count: int = shop.value("select count(*) from photo")
    return count


def test_the_open_box_is_photographed_before_and_after_it_is_closed(shop, photo):
    pia = packing(shop)
    said = pia.scan(f"!photo {photo}")
    assert (said.level, said.code, said.step) == (Level.OK, "photo_kept", "scan_product")
    assert "P0000001" in said.message
    pia.scan("PEN", "MUG")
    assert pia.last.step == "scan_label"
    assert pia.scan(f"!photo {photo}").code == "photo_kept"
    assert kept(shop) == 2
    pia.scan("!undo")
    assert kept(shop) == 1
    pia.scan(*pia.codes("parcel"))
    assert shop.order_state("1001") == "packed"
    assert check(shop.warehouse).ok


@pytest.mark.parametrize("file", ["", "/nowhere/box.png"])
def test_what_is_no_photo_changes_nothing(shop, file):
    pia = packing(shop)
    said = pia.scan(f"!photo {file}")
    assert (said.level, said.step) == (Level.STOP, "scan_product")
    assert kept(shop) == 0


def test_what_was_photographed_at_packing_stands_beside_what_comes_back(shop, photo):
    pia = packing(shop)
    pia.scan(f"!photo {photo}", "PEN", "MUG")
    parcel = pia.codes("parcel")[0]
    pia.scan(parcel)
    loader(shop).scan(parcel, "!done")
    rita = shop.seat("returns", "RITA")
    rita.scan(parcel, "!weight 340")
    panels = rita.station.scene().panels
    rows = [row for panel in panels for row in panel.rows]
    (told,) = [row for row in rows if getattr(row.title, "code", "") == "returns_photos_at_packing"]
    assert (told.detail, told.figure) == (parcel, "1")
    rita.scan(f"!photo {photo}")
    with shop.warehouse.database.read() as session:
        rma = session.one(evidence_book.Sql("select id, number from rma"))
        seen = desk_return_pieces.photos(session, rma[0])
        told = evidence_book.gather(session, rma[1])
    assert [bool(each.is_of_packing) for each in seen] == [True, False]
    assert told is not None
    assert [record["packed_as"] for record in told.of("photo")] == [parcel, None]
    assert len(told.photos) == 2
