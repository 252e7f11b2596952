"""From the packed parcel to the closed manifest, by scans, on the real store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from fulfill.messages import Level
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Seat, Shop
from tests.stories.test_pack_story import packer, picked


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    carrier = FakeCarrier()
    shop = Shop.open(database_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def packed(shop: Shop, number: str, parcels: int = 1, sku: str = "PEN") -> list[str]:
    """An order of one unit a parcel, packed and labelled; its parcels' numbers."""
    picked(shop, number, (sku, parcels))
    pia = packer(shop)
    pia.scan(number, sku)
    for _ in range(parcels - 1):
        pia.scan("!next", sku)
    query = (
        "select p.number from parcel p join orders o on o.id = p.order_id where o.number = :n order by p.id"
    )
    numbers = [row[0] for row in shop.rows(query, n=number)]
    pia.scan(*numbers)
    assert shop.order_state(number) == "packed"
    return numbers


def loader(shop: Shop, start: str = "DOCK-1", badge: str = "SUE") -> Seat:
    seat = shop.seat("ship", badge, f"dock of {badge}")
    seat.scan(start)
    return seat


def places(shop: Shop, parcel: str) -> set[str]:
    """Where the contents of a parcel lie."""
    rows = shop.rows(
        "select l.code from parcel p join balance b on b.plate_id = p.plate_id and b.plate_id <> 0"
        " join place l on l.id = b.place_id where p.number = :parcel and b.on_hand > 0",
        parcel=parcel,
    )
    return {row[0] for row in rows}


def test_parcels_are_loaded_the_manifest_closes_and_the_shop_is_told(shop):
    first = packed(shop, "1001")[0]
    second = packed(shop, "1002")[0]
    sue = loader(shop)
    assert set(sue.codes("parcel")) >= {first, second}
    assert sue.scan(first).code == "loaded"
    assert (sue.last.task.done, sue.last.task.left) == (1, 1)
    assert places(shop, first) == {"DOCK-1"}
    sue.scan(second)
    end = sue.scan("!done")
    assert (end.level, end.code, end.expects) == (Level.DONE, "manifest_closed_now", ())
    assert (shop.order_state("1001"), shop.order_state("1002")) == ("shipped", "shipped")
    assert shop.rows("select state from parcel") == [("shipped",), ("shipped",)]
    assert places(shop, first) == set()
    assert shop.on_hand("~CUSTOMER", "PEN") == 2
    assert [row[0] for row in shop.rows("select state from paper where kind = 'manifest'")] == ["printed"]
    told = sorted((shop.folder / "outbox").glob("shipped-*.json"))
    assert len(told) == 2
    assert "FAKE00000001" in json.dumps([json.loads(path.read_text()) for path in told])


def test_what_is_closed_stays_closed(shop):
    first = packed(shop, "1001")[0]
    second = packed(shop, "1002")[0]
    sue = loader(shop)
    sue.scan(first, "!done", "!done")
    assert sue.scan("!undo").code == "cannot_undo"
    sue.scan("DOCK-1")
    refused = sue.scan(first)
    assert (refused.level, refused.code) == (Level.STOP, "shipped_already")
    assert "M0000001" in refused.message
    assert "2026-11-23 at" in refused.message
    assert sue.scan(second, "!remove", first).code == "shipped_already"


def test_loading_can_be_taken_back_and_unloaded(shop):
    first = packed(shop, "1001")[0]
    sue = loader(shop)
    sue.scan(first, "!undo")
    assert places(shop, first) == {"BENCH-1"}
    assert shop.rows("select state, manifest_id from parcel") == [("verified", None)]
    sue.scan(first, "!remove", first)
    assert places(shop, first) == {"BENCH-1"}
    assert sue.scan("!done").code == "nothing_loaded"


def test_the_left_behind_are_named_and_an_order_waits_for_its_last_parcel(shop):
    first, second = packed(shop, "1001", 2)
    sue = loader(shop, "FAKE")
    sue.scan(first)
    warned = sue.scan("!done")
    assert (warned.level, second in warned.message) == (Level.WARN, True)
    sue.scan("!done")
    assert shop.order_state("1001") == "packed"
    sue.scan("DOCK-1", second, "!done")
    assert shop.order_state("1001") == "shipped"
    assert shop.rows("select shipped from order_line") == [(2,)]


def test_two_loaders_share_the_open_manifest_of_a_dock(shop):
    first, second = packed(shop, "1001", 2)
    sue, pia = loader(shop), loader(shop, badge="PIA")
    sue.scan(first)
    assert pia.scan(first).code == "already_loaded"
    pia.scan(second)
    assert shop.rows("select count(*) from manifest") == [(1,)]
    pia.scan("!done")
    assert shop.order_state("1001") == "shipped"
    assert sue.last.step == "scan_parcel"
    assert sue.scan(first).code == "shipped_already"


def test_a_parcel_that_is_not_packed_is_refused(shop):
    packed(shop, "1001")
    picked(shop, "1002", ("MUG", 1), tote="T-2")
    pia = packer(shop)
    pia.scan("MUG")
    number = shop.value("select max(number) from parcel")
    refused = loader(shop).scan(number)
    assert (refused.level, refused.code) == (Level.STOP, "not_packed")


@pytest.mark.slow
def test_a_trailer_of_parcels_closes_in_one_go(shop):
    """Each query of the close reads the whole manifest at once, so it stays quick."""
    numbers = packed(shop, "1001", 25)
    sue = loader(shop)
    sue.scan(*numbers)
    began = perf_counter()
    assert sue.scan("!done").code == "manifest_closed_now"
    assert perf_counter() - began < 5
    assert shop.rows("select shipped from order_line") == [(25,)]
