"""An order that leaves in two parts: released, shipped, released again, and what is left of it cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import desk as desks
from fulfill.store.check import check
from tests.adapters.fake_carrier import FakeCarrier
from tests.build import Shop
from tests.stories.test_pack_story import packer
from tests.stories.test_ship_story import loader


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    (tmp_path / "papers").mkdir(exist_ok=True)
    carrier = FakeCarrier()
    shop = Shop.open(database_url, tmp_path, {carrier.code: carrier})
    yield shop
    shop.close()


def leaves(shop: Shop, tote: str) -> None:
    """What is released of order 1001 is picked, packed and shipped."""
    ida = shop.seat("pick", "IDA", "cart")
    ida.scan(tote)
    while ida.last.step != "scan_drop":
        ida.scan(ida.last.expects[0].codes[0])
    ida.scan("BENCH-1")
    pia = packer(shop)
    pia.scan("1001")
    while pia.last.step != "scan_label":
        pia.scan(pia.codes("product")[0])
    parcel = shop.value("select number from parcel where state = 'labelled'")
    pia.scan(parcel)
    loader(shop).scan(parcel, "!done", "!done")


def line(shop: Shop) -> tuple[int, ...]:
    return shop.rows("select ordered, held, picked, shipped, short, cancelled from order_line")[0]


def violations(shop: Shop) -> list[object]:
    return list(check(shop.warehouse).violations)


def test_what_there_is_leaves_the_rest_follows_and_the_last_is_cancelled(shop):
    shop.order("1001", ("GAS", 9))
    desks.set_partial(shop.desk(), "1001", complete=False)
    told = desks.release(shop.desk())
    assert (told.released, told.short) == (["1001"], [("1001", "GAS", 4)])
    leaves(shop, "T-1")
    assert shop.order_state("1001") == "part_shipped"
    assert line(shop) == (9, 0, 5, 5, 4, 0)
    shop.take("stock", "place,sku,quantity\nA-01,GAS,3\n")
    told = desks.release(shop.desk())
    assert (told.released, told.short) == (["1001"], [("1001", "GAS", 1)])
    leaves(shop, "T-2")
    assert shop.order_state("1001") == "part_shipped"
    assert line(shop) == (9, 0, 8, 8, 1, 0)
    desks.cancel_order(shop.desk(), "1001")
    assert shop.order_state("1001") == "shipped"
    assert line(shop) == (9, 0, 8, 8, 0, 1)
    assert violations(shop) == []


def test_the_rest_on_hold_stays_and_goes_when_it_is_let_go(shop):
    shop.order("1001", ("GAS", 6))
    desks.set_partial(shop.desk(), "1001", complete=False)
    shop.release()
    leaves(shop, "T-1")
    desks.hold_order(shop.desk(), "1001")
    shop.take("stock", "place,sku,quantity\nA-01,GAS,3\n")
    assert desks.release(shop.desk()).waiting == [("1001", "on hold")]
    assert shop.order_state("1001") == "part_shipped"
    desks.resume_order(shop.desk(), "1001")
    shop.release()
    leaves(shop, "T-2")
    assert shop.order_state("1001") == "shipped"
    assert violations(shop) == []
