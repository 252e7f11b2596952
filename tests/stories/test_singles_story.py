"""Many orders of one unit in one tote: walked together, and each item finds its order at the bench."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.store import views
from fulfill.store.check import check
from tests.build import Shop
from tests.stories.bench import finished, follow, sets, walked
from tests.stories.test_pack_story import packer


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(sqlite_url, tmp_path)
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


@pytest.fixture
def anywhere(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    """The same on either kind of database."""
    opened = Shop.open(database_url, tmp_path)
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


def ordered(shop: Shop, *orders: tuple[str, str], **more: str) -> None:
    for number, sku in orders:
        shop.order(number, (sku, 1), **more)
    shop.release()


def bound(shop: Shop) -> int:
    return shop.value("select count(*) from plate where order_id is not null and kind = 'tote'")


def test_one_tote_brings_them_all_and_each_item_finds_its_order(anywhere):
    shop = anywhere
    ordered(shop, ("1", "MUG"), ("2", "PEN"), ("3", "MUG"))
    fresh = shop.seat("pick", "IDA", "cart", pick_orders_max=1, pick_singles=10)
    assert "one free tote for 3 orders" in fresh.last.prompt
    assert fresh.station.scene().fact.text == fresh.last.prompt
    picker = walked(shop)
    assert picker.last.code == "dropped"
    assert picker.last.message.count("T-1") == 1
    assert {shop.order_state(number) for number in "123"} == {"picked"}
    pia = packer(shop)
    assert pia.codes("tote") == ("T-1",)
    opened = pia.scan("T-1")
    assert (opened.code, opened.step) == ("batch_opened", "scan_item")
    assert "3 orders" in opened.message
    packed = []
    for sku in ("PEN", "MUG", "MUG"):
        assert pia.scan(sku).step == "scan_label"
        packed.append(pia.last.task.document)
        assert finished(pia) == "order_packed"
    assert packed == ["2", "1", "3"]
    assert {shop.order_state(number) for number in "123"} == {"packed"}
    assert bound(shop) == 0, "the tote is free again"
    assert pia.last.step in ("scan_start", "")


def test_the_most_urgent_order_comes_first_whatever_came_first_into_the_tote(shop):
    ordered(shop, ("1", "MUG"), ship_by="2026-12-24")
    ordered(shop, ("2", "MUG"), ship_by="2026-12-01")
    walked(shop)
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    assert pia.last.task.document == "2"
    assert finished(pia) == "order_packed"
    assert pia.last.step == "scan_item", "the tote itself stood for the order that is packed; the other waits"
    assert pia.scan("MUG").task.document == "1"


def test_a_tote_of_many_orders_lists_its_own_and_no_other_that_waits(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    walked(shop)
    ordered(shop, ("3", "MUG"))
    walked(shop, tote="T-2")
    pia = packer(shop)
    assert {row.title for row in pia.station.scene().rows} == {"1", "2", "3"}
    pia.scan("T-1")
    assert {row.title for row in pia.station.scene().rows} == {"1", "2"}


def test_a_station_that_begins_anew_goes_on_with_the_tote(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    walked(shop)
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    finished(pia)
    again = packer(shop)
    assert (again.last.code, again.last.step) == ("resumed", "scan_item")
    again.scan("PEN")
    finished(again)
    assert bound(shop) == 0


def test_what_is_not_in_the_tote_is_refused_and_another_tote_is_begun_as_ever(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    walked(shop)
    shop.order("3", ("GAS", 2)).release()
    other = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    other.scan("T-2")
    follow(other)
    pia = packer(shop)
    refused = pia.scan("T-1", "GAS")
    assert (refused.level, refused.code) == (Level.STOP, "not_in_batch")
    assert pia.scan("T-2").task.document == "3"
    assert pia.scan("!cancel").code == "pack_cancelled"
    assert packer(shop, "SUE").scan("T-1", "!cancel").code == "cancelled"


def test_a_tote_that_still_holds_orders_takes_no_new_ones(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    walked(shop)
    pia = packer(shop)
    pia.scan("T-1", "MUG")
    finished(pia)
    ordered(shop, ("4", "MUG"), ("5", "PEN"))
    picker = shop.seat("pick", "IDA", "cart", pick_singles=10)
    assert picker.scan("T-1").code == "tote_taken", "what it stood for is packed, but it is not empty"
    pia.scan("PEN")
    finished(pia)
    assert picker.scan("T-1").code == "tote_bound_many", "empty, it is used again"
    follow(picker)
    assert packer(shop, "SUE").scan("T-1").code == "batch_opened"


def test_orders_of_several_units_and_of_serials_keep_their_own_totes(shop):
    shop.order("1", ("MUG", 2)).order("2", ("CAM", 1)).order("3", ("MUG", 1), ("PEN", 1))
    ordered(shop, ("4", "PEN"), ("5", "MUG"))
    picker = shop.seat("pick", "IDA", "cart", pick_orders_max=4, pick_singles=10)
    assert set(picker.last.task.document.split(", ")) == {"1", "2", "3"}
    picker.scan("!cancel")
    assert shop.seat("pick", "IDA", "cart", pick_orders_max=1).last.task.document == "1"


def test_a_walk_of_singles_that_is_given_up_leaves_nothing_bound(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    picker = shop.seat("pick", "IDA", "cart", pick_singles=10)
    picker.scan("T-1", "!undo", "T-1", "!cancel")
    assert bound(shop) == 0
    assert {shop.order_state(number) for number in "12"} == {"released"}


def test_what_is_short_or_taken_out_leaves_the_others_in_the_tote(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"), ("3", "PEN"))
    picker = shop.seat("pick", "IDA", "cart", pick_singles=10)
    picker.scan("T-1", "A-01", "MUG", "A-02", "PEN")
    assert picker.scan("!remove").step == "remove_product"
    assert {"MUG", "PEN"} <= set(picker.codes("product")), "all that lies in the tote would do"
    picker.scan("MUG", "A-01")
    assert picker.last.code == "removed"
    follow(picker)
    pia = packer(shop)
    for sku in ("MUG", "PEN", "PEN"):
        pia.scan(*(("T-1",) if pia.last.step == "scan_start" else ()), sku)
        finished(pia)
    assert bound(shop) == 0


def test_a_full_tote_stays_with_what_is_in_it_and_the_rest_gets_another(shop):
    ordered(shop, ("1", "MUG"), ("2", "MUG"), ("3", "PEN"), ("4", "PEN"))
    picker = shop.seat("pick", "IDA", "cart", pick_singles=10)
    picker.scan("T-1", "A-01", "MUG", "MUG")
    assert picker.scan("!full").step == "scan_tote"
    picker.scan("T-2")
    follow(picker)
    pia = packer(shop)
    assert "2 orders" in pia.scan("T-1").message
    assert pia.scan("PEN").code == "not_in_batch"
    assert "2 orders" in pia.scan("T-2").message


def test_with_four_eyes_a_batch_holds_nothing_for_its_picker(shop):
    sets(shop, four_eyes="yes")
    shop.take("people", "badge,name,role\nIDA,Ida,picker|packer\n")
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    walked(shop)
    ida = packer(shop, "IDA")
    assert ida.scan("T-1", "MUG").code == "not_in_batch"
    assert packer(shop).scan("T-1", "MUG").step == "scan_label"


def test_people_never_read_the_plates_that_stand_for_further_orders(shop):
    ordered(shop, ("1", "MUG"), ("2", "PEN"))
    picker = walked(shop)
    pia = packer(shop)
    pia.scan("T-1", "PEN")
    with shop.warehouse.database.read() as session:
        told = [str(list(views.listed(session, what, "2026-11-23"))) for what in ("stock", "moves")]
        told += [str(views.single(session, "order", number, "2026-11-23")) for number in "12"]
    told += [str(answer) for seat in (picker, pia) for answer in seat.answers]
    assert all("~T-1" not in text for text in told)
    assert all("T-1" in text for text in told[:2])
