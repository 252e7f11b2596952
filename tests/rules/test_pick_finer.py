from __future__ import annotations

import pytest

from fulfill.catalog import Tracking
from fulfill.flows.pick import Step
from fulfill.messages import Level
from fulfill.places import Spot
from fulfill.scan import ProductScan
from tests.rules.pick_shop import Shop
from tests.rules.picking_walker import Walker, walking


@pytest.fixture
def shop():
    return Shop()


# --- lots -------------------------------------------------------------------------------------------
@pytest.fixture
def tea(shop):
    """3 of lot L1 (until June) and 4 of lot L2 (until December) at A-01; an order wants 2 of L1."""
    shop.tea = shop.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
    shop.l1 = shop.add_lot(shop.tea, "L1", "2026-06-30")
    shop.l2 = shop.add_lot(shop.tea, "L2", "2026-12-31")
    shop.early = shop.put(shop.tea, shop.a1, 3, lot_id=shop.l1.id)
    shop.late = shop.put(shop.tea, shop.a1, 4, lot_id=shop.l2.id)
    shop.add_order("1", (shop.early, shop.a1, 2))
    walker = Walker(shop).begin()
    walker.say("T-1", "A-01")
    return walker


def gs1(shop, lot, expires="", eaches=1):
    return ProductScan(f"01..10{lot}", shop.tea, eaches, lot=lot, expires_on=expires)


def test_where_several_lots_lie_the_product_alone_is_not_enough(shop, tea):
    tea.say("TEA")
    assert tea.expected() == ("lot", ("L1",), None)
    assert tea.say("TEA").code == "lot_wanted"
    tea.say("L1")
    assert tea.expected() == ("product", ("TEA",), 1)
    tea.say("TEA", "!lot L1")
    assert tea.inside(shop.t1) == {"TEA": 2}


def test_where_one_lot_lies_the_product_is_enough(shop, tea):
    shop.stock[Spot(shop.a1.id), shop.late] = 0
    tea.say("TEA", "TEA")
    assert tea.inside(shop.t1) == {"TEA": 2}


def test_a_lot_inside_the_code_is_checked(shop, tea):
    tea.scan(gs1(shop, "L1"))
    assert tea.expected()[2] == 1
    assert tea.scan(gs1(shop, "L1", "2026-07-01")).code == "expiry_differs"
    assert tea.scan(gs1(shop, "NONE")).code == "lot_not_here"


def test_another_lot_that_is_there_and_free_is_taken_after_a_second_scan(shop, tea):
    message = tea.scan(gs1(shop, "L2"))
    assert (message.level, message.code) == (Level.WARN, "confirm_later_lot")
    assert "2026-12-31" in message.text
    assert "L1" in message.text
    tea.scan(gs1(shop, "L2"))
    assert tea.expected()[2] == 1
    tea.scan(gs1(shop, "L2"))
    assert shop.stock[Spot(walking(shop), shop.t1.id), shop.late] == 2
    assert shop.held[Spot(shop.a1.id), shop.early] == 0


def test_any_other_scan_drops_the_change_of_lot(shop, tea):
    tea.scan(gs1(shop, "L2"))
    tea.say("PEN")
    assert tea.scan(gs1(shop, "L2")).level is Level.WARN


def test_a_lot_that_is_promised_to_others_is_not_swapped(shop, tea):
    shop.add_order("2", (shop.late, shop.a1, 4))
    assert tea.scan(gs1(shop, "L2")).code == "lot_promised"


def test_a_lot_with_less_than_wanted_takes_a_part_and_the_rest_of_the_promise_stays(shop, tea):
    shop.add_order("2", (shop.late, shop.a1, 3))
    tea.scan(gs1(shop, "L2"))
    tea.scan(gs1(shop, "L2"))
    assert shop.stock[Spot(walking(shop), shop.t1.id), shop.late] == 1
    assert "lot L1" in tea.ask().prompt.text
    assert tea.expected()[2] == 1


def test_expired_goods_do_not_leave_even_if_promised(shop, tea):
    shop.today = "2026-07-01"
    assert tea.scan(gs1(shop, "L1")).code == "lot_barred"
    shop.stock[Spot(shop.a1.id), shop.late] = 0
    assert tea.say("TEA").code == "lot_barred"


def test_the_last_valid_day_is_still_valid(shop, tea):
    shop.today = "2026-06-30"
    assert tea.scan(gs1(shop, "L1")).level is Level.OK


def test_stock_that_the_book_keeps_without_a_lot_is_never_asked_for_one(shop):
    tea = shop.add_product("TEA", tracking=Tracking.LOT)
    shop.put(tea, shop.a1, 3, lot_id=shop.add_lot(tea, "L1").id)
    bare = shop.put(tea, shop.a1, 2)
    shop.add_order("1", (bare, shop.a1, 2))
    walker = Walker(shop).begin()
    walker.say("T-1", "A-01", "TEA", "TEA")
    assert shop.stock[Spot(walking(shop), shop.t1.id), bare] == 2


def test_the_lot_is_not_changed_while_units_of_the_other_are_in_the_hand(shop, tea):
    tea.scan(gs1(shop, "L1"))
    assert tea.scan(gs1(shop, "L2")).code == "in_hand"
    tea.say("!done")
    tea.scan(gs1(shop, "L2"))
    tea.scan(gs1(shop, "L2"))
    there = Spot(walking(shop), shop.t1.id)
    assert (shop.stock[there, shop.early], shop.stock[there, shop.late]) == (1, 1)


# --- serials ----------------------------------------------------------------------------------------
@pytest.fixture
def cam(shop):
    """Cameras S1 to S4 at A-01; the order wants S1, S4 is promised to somebody else; S9 lies at B-01."""
    shop.cam = shop.add_product("CAM", tracking=Tracking.SERIAL)
    shop.cams = {s: shop.put(shop.cam, shop.a1, 1, serial=s) for s in ("S1", "S2", "S3", "S4")}
    shop.put(shop.cam, shop.b1, 1, serial="S9")
    shop.add_order("1", (shop.cams["S1"], shop.a1, 1), ship_by="2026-03-15")
    shop.most = 1
    walker = Walker(shop).begin()
    shop.add_order("2", (shop.cams["S4"], shop.a1, 1))
    walker.say("T-1", "A-01")
    return walker


def test_a_unit_is_taken_by_its_serial(shop, cam):
    assert cam.expected() == ("serial", ("S1", "S2", "S3"), 1)
    cam.say("S1")
    assert shop.stock[Spot(walking(shop), shop.t1.id), shop.cams["S1"]] == 1


def test_another_free_serial_at_the_same_spot_will_do(shop, cam):
    assert cam.say("!serial S2").code == "picked"
    assert shop.stock[Spot(walking(shop), shop.t1.id), shop.cams["S2"]] == 1
    assert shop.held[Spot(shop.a1.id), shop.cams["S1"]] == 0


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        ("S9", "serial_not_here"),
        ("S4", "serial_promised"),
        ("S7", "serial_unknown"),
        ("CAM", "serial_wanted"),
        ("MUG", "wrong_product"),
        ("!serial", "bad_argument"),
        ("A-01", "unexpected"),
    ],
)
def test_a_serial_that_cannot_be_is_refused(cam, scan, code):
    message = cam.say(scan)
    assert (message.code, message.level) == (code, Level.STOP)


def test_a_serial_elsewhere_is_refused_with_where_it_is(cam):
    assert "B-01" in cam.say("S9").text


def test_a_serial_that_this_walk_wants_for_the_other_order_is_taken_for_that_one(shop):
    cam = shop.add_product("CAM", tracking=Tracking.SERIAL)
    s1, s2 = (shop.put(cam, shop.a1, 1, serial=s) for s in ("S1", "S2"))
    shop.add_order("1", (s1, shop.a1, 1))
    shop.add_order("2", (s2, shop.a1, 1))
    walker = Walker(shop).begin()
    walker.say("T-1", "T-2", "A-01", "S2")
    assert walker.expected() == ("tote", ("T-2",), None)
    walker.say("T-2", "S1", "T-1", "PACK-01")
    assert shop.stock[Spot(shop.bench.id, shop.t2.id), s2] == 1


def test_stock_without_serials_gets_them_as_it_is_picked(shop):
    cam = shop.add_product("CAM", tracking=Tracking.SERIAL)
    bare = shop.put(cam, shop.a1, 3)
    shop.add_order("1", (bare, shop.a1, 2))
    walker = Walker(shop).begin()
    walker.say("T-1", "A-01")
    assert walker.say("S1").code == "confirm_new_serial"
    walker.say("S1")
    assert walker.step == Step.SCAN_SERIAL
    assert walker.say("S1").level is Level.STOP
    walker.say("S2", "S2", "PACK-01")
    assert {i.serial for (s, i), n in shop.stock.items() if s.plate_id == shop.t1.id and n} == {"S1", "S2"}
    assert sum(n for (_, item), n in shop.stock.items() if item.product_id == cam.id) == 3
