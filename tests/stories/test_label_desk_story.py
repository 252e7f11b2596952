"""A label made void from a desk: the same as at packing, also when nothing waits to be packed."""

from __future__ import annotations

import pytest

from fulfill import label_desk
from fulfill.messages import Level
from fulfill.store.check import check
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked


@pytest.fixture
def shop(database_url, tmp_path):
    made = Shop.open(database_url, tmp_path)
    picked(made, "1001", ("PEN", 1))
    pia = packer(made)
    pia.scan("1001", "PEN")
    pia.scan(number(made))
    yield made
    made.close()


def number(shop):
    return shop.value("select number from parcel order by id")


def void(shop, badge="SUE", parcel=""):
    first = (shop.ids.fresh(), shop.clock.now())
    second = (shop.ids.fresh(), shop.clock.now())
    return label_desk.void(shop.desk(badge, "S1"), parcel or number(shop), first, second)


def test_the_label_goes_back_and_the_parcel_is_packed_again(shop):
    assert shop.order_state("1001") == "packed"
    answer = void(shop)
    assert (answer.level, answer.code) == (Level.OK, "voided")
    shop.relay.pump()
    assert shop.rows("select state from label") == [("void",)]
    assert shop.rows("select state from parcel order by id") == [("void",), ("open",)]
    assert shop.order_state("1001") == "packing"
    sue = shop.seat("pack", "SUE")
    sue.scan("!done")
    assert shop.value("select count(*) from label where state = 'bought'") == 1
    assert check(shop.warehouse).ok


def test_what_has_left_is_refused_in_words_and_leaves_nothing_open(shop):
    shop.seat("ship", "SUE", "dock").scan("DOCK-1", number(shop), "!done", "!done")
    answer = void(shop)
    assert answer.level is Level.STOP
    assert number(shop) in answer.message
    assert shop.rows("select state from label") == [("bought",)]
    assert shop.value("select count(*) from task where state = 'open'") == 0


def test_who_may_not_void_is_told_so(shop):
    assert void(shop, badge="COY").level is Level.STOP
    assert shop.rows("select state from label") == [("bought",)]


def test_a_parcel_that_nobody_knows_is_refused(shop):
    assert void(shop, parcel="P-NONE").level is Level.STOP


def test_the_same_inputs_again_make_no_second_label_void(shop):
    first = (shop.ids.fresh(), shop.clock.now())
    second = (shop.ids.fresh(), shop.clock.now())
    parcel = number(shop)
    desk = shop.desk("SUE", "S1")
    assert label_desk.void(desk, parcel, first, second).code == "voided"
    again = label_desk.void(desk, parcel, first, second)
    assert again.code in ("voided", "confirm_void")
    assert shop.rows("select state from parcel order by id") == [("void",), ("open",)]
