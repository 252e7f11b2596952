"""What a seat gave back comes to it again by itself only where nothing else waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.store.check import check
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(database_url, tmp_path)
    yield opened
    assert check(opened.warehouse).violations == []
    opened.close()


def test_a_packer_who_gives_an_order_back_goes_on_with_another(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 2), tote="T-2")
    pia = packer(shop)
    assert pia.scan("T-1", "MUG", "!cancel").code == "given_back"
    again = pia.station.begin()
    assert (again.code, again.task) == ("ready", None), "the one that was put aside is not forced on her"
    assert pia.scan("T-2").task.document == "1002"


def test_of_several_orders_that_were_given_back_none_comes_again_while_a_tote_waits(shop):
    for number, tote in (("1001", "T-1"), ("1002", "T-2")):
        picked(shop, number, ("MUG", 2), tote=tote)
    pia = packer(shop)
    for tote in ("T-1", "T-2"):
        assert pia.scan(tote, "MUG", "!cancel").code == "given_back"
    picked(shop, "1003", ("PEN", 1), tote="T-3")
    assert pia.station.begin().code == "ready"


def test_what_was_given_back_is_taken_up_by_its_scan_at_the_same_seat(shop):
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 2), tote="T-2")
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!cancel")
    pia.station.begin()
    taken_up = pia.scan("T-1")
    assert (taken_up.task.document, taken_up.task.left) == ("1001", 1)


def test_where_nothing_else_waits_it_comes_again(shop):
    picked(shop, "1001", ("MUG", 2))
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!cancel")
    again = pia.station.begin()
    assert (again.code, again.task.document) == ("resumed", "1001")


def test_a_picker_who_gives_a_walk_back_gets_another_and_another_picker_the_first(shop):
    for number in ("1001", "1002"):
        shop.order(number, ("MUG", 1), ("PEN", 1)).release(number)
    ida = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    first = ida.last.task.document
    ida.scan("T-1", "A-01", "MUG", "!cancel")
    assert ida.last.code == "given_back"
    again = ida.scan("!next")
    assert again.task.document != first
    other = shop.seat("pick", "SUE", "cart2", pick_orders_max=1)
    assert (other.last.code, other.last.task.document) == ("resumed", first)


def test_whoever_takes_the_seat_is_given_what_the_one_before_gave_back(shop):
    shop.take("people", "badge,name,role\nREX,Rex,packer\n")
    picked(shop, "1001", ("MUG", 2))
    picked(shop, "1002", ("PEN", 2), tote="T-2")
    pia = packer(shop)
    pia.scan("T-1", "MUG", "!cancel")
    came = pia.scan("REX")
    assert (came.task.document, came.task.left) == ("1001", 1)
