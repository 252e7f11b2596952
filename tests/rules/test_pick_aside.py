from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from fulfill.catalog import Tracking
from fulfill.flows.pick import Step
from fulfill.messages import Level
from fulfill.orders import OrderState
from fulfill.places import Spot
from tests.rules import pick_shop
from tests.rules.picking_walker import Walker


@dataclass
class Shop(pick_shop.Shop):
    """5 mugs at A-01, 5 pens at A-02, 4 mugs in the reserve B-01, a bench, a cage, three totes."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.spare = self.put(self.mug, self.b1, 4)


@pytest.fixture
def shop():
    return Shop()


def walk(shop: Shop, *totes: str) -> Walker:
    walker = Walker(shop).begin()
    walker.say(*totes)
    return walker


def at(shop: Shop, place: Any, item: Any) -> tuple[int, int]:
    return shop.stock[Spot(place.id), item], shop.held[Spot(place.id), item]


# --- short ------------------------------------------------------------------------------------------
def test_short_takes_what_was_counted_and_promises_the_rest_from_elsewhere_at_once(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3))
    walker = walk(shop, "T-1", "A-01", "MUG")
    message = walker.say("!short")
    assert message.code == "short"
    assert "B-01" in message.text
    assert walker.inside(shop.t1) == {"MUG": 1}
    assert at(shop, shop.a1, shop.mugs) == (4, 0)
    assert at(shop, shop.b1, shop.spare) == (4, 2)
    assert walker.expected() == ("place", ("B-01",), None)
    walker.say("B-01", "MUG", "MUG", "PACK-01")
    assert walker.inside(shop.t1) == {"MUG": 3}
    assert (shop.lines[1].picked, shop.lines[1].short) == (3, 0)


def test_short_asks_for_a_count_of_the_place_once(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "!short", "A-01", "!short")
    assert [(c["place_id"], c["reason"], c["state"]) for c in shop.counts] == [(shop.a1.id, "short", "open")]
    assert walker.expected()[1] == ("B-01",)


def test_stock_that_was_said_not_to_be_there_is_not_promised_again(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "A-01", "!short")
    walker.say("A-02", "PEN", "B-01", "!short")
    assert walker.step == Step.SCAN_DROP
    assert shop.lines[1].short == 1


def test_what_cannot_be_found_is_short_and_the_rest_of_the_order_is_picked(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 2))
    walker = walk(shop, "T-1", "A-01", "MUG", "A-02", "PEN", "!short")
    assert walker.step == Step.SCAN_DROP
    walker.say("PACK-01")
    assert shop.orders[1].state is OrderState.PICKED
    line = shop.lines[2]
    assert (line.ordered, line.picked, line.held, line.short) == (2, 1, 0, 1)


def test_an_order_of_which_nothing_is_found_waits_again_and_its_tote_is_free(shop):
    shop.add_order("1", (shop.pens, shop.a2, 2))
    walker = walk(shop, "T-1")
    message = walker.say("A-02", "!short")
    assert (message.level, message.code) == (Level.DONE, "nothing_found")
    assert walker.task is None
    order = shop.orders[1]
    assert (order.state, order.waits, order.task_id) == (OrderState.WAITING, "short", None)
    assert (shop.plates[1].order_id, shop.plates[1].place_id) == (None, None)
    assert shop.lines[1].short == 2


def test_the_other_orders_of_the_cart_walk_on_without_it(shop):
    shop.add_order("1", (shop.pens, shop.a2, 2))
    shop.add_order("2", (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG", "T-2", "A-02", "!short", "PACK-01")
    assert walker.task is None
    assert [o.state for o in shop.orders.values()] == [OrderState.WAITING, OrderState.PICKED]
    assert shop.plates[1].order_id is None


def test_short_in_a_cart_still_asks_for_the_tote_of_what_was_counted(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3))
    shop.add_order("2", (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG", "MUG", "!short")
    assert walker.expected() == ("tote", ("T-1",), None)
    walker.say("T-1")
    assert walker.inside(shop.t1) == {"MUG": 2}
    assert at(shop, shop.b1, shop.spare) == (4, 1)


def test_expired_and_blocked_stock_is_never_promised_instead(shop):
    tea = shop.add_product("TEA", tracking=Tracking.LOT)
    old, barred = shop.add_lot(tea, "OLD", "2026-03-14"), shop.add_lot(tea, "BAD", is_blocked=True)
    good, first = shop.add_lot(tea, "GOOD", "2027-01-01"), shop.add_lot(tea, "FIRST", "2026-05-01")
    for lot in (old, barred, good, first):
        shop.put(tea, shop.b1, 5, lot_id=lot.id)
    wanted = shop.put(tea, shop.a1, 1, lot_id=good.id)
    shop.add_order("1", (wanted, shop.a1, 1))
    walker = walk(shop, "T-1", "A-01", "!short", "B-01")
    assert "lot FIRST" in walker.ask().prompt.text


# --- skip -------------------------------------------------------------------------------------------
def test_skip_puts_the_pick_last_and_it_is_still_to_be_done(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "!skip")
    assert walker.expected()[1] == ("A-02",)
    walker.say("A-02", "PEN")
    assert walker.expected()[1] == ("A-01",)
    assert walker.say("!skip").code == "last_line"
    walker.say("A-01", "MUG", "PACK-01")
    assert walker.inside(shop.t1) == {"MUG": 1, "PEN": 1}


def test_skipping_everything_comes_round_in_the_order_of_skipping(shop):
    spare = shop.add_place("C-01")
    shop.put(shop.pen, spare, 1)
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 1), (shop.pens, spare, 1))
    walker = walk(shop, "T-1")
    seen = []
    for _ in range(6):
        seen += walker.expected()[1]
        walker.say("!skip")
    assert seen == ["A-01", "A-02", "C-01", "A-01", "A-02", "C-01"]


def test_skip_with_one_tote_keeps_what_was_counted_in_it(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "A-01", "MUG", "!skip")
    assert walker.inside(shop.t1) == {"MUG": 1}
    assert walker.expected()[1] == ("A-02",)


def test_skip_with_several_totes_wants_the_hand_empty(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3))
    shop.add_order("2", (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG")
    assert walker.say("!skip").code == "in_hand"
    walker.say("!done", "T-1", "!skip")
    assert walker.expected()[1] == ("A-02",)


# --- damaged ----------------------------------------------------------------------------------------
def test_a_damaged_unit_goes_to_the_cage_and_another_is_promised(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    walker = walk(shop, "T-1", "A-01", "!damaged")
    assert shop.stock[Spot(shop.cage.id), shop.mugs] == 1
    assert at(shop, shop.a1, shop.mugs) == (4, 2)
    walker.say("MUG", "MUG", "PACK-01")
    assert walker.inside(shop.t1) == {"MUG": 2}
    assert not shop.counts


def test_another_unit_from_the_same_shelf_is_not_called_another_place(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    said = walk(shop, "T-1", "A-01").say("!damaged").text
    assert said.endswith("Take another one from A-01.")
    assert "instead" not in said


def test_a_damaged_unit_that_is_replaced_from_elsewhere_says_where(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 5))
    said = walk(shop, "T-1", "A-01").say("!damaged").text
    assert said.endswith("Take it from B-01 instead.")


def test_the_last_damaged_unit_leaves_the_line_short(shop):
    shop.add_order("1", (shop.pens, shop.a2, 5))
    walker = walk(shop, "T-1", "A-02", "PEN", "!damaged 2")
    assert (shop.lines[1].held, shop.lines[1].short) == (3, 2)
    assert walker.expected() == ("product", ("PEN",), 3)
    walker.say("PEN", "!qty 3", "PACK-01")
    assert walker.inside(shop.t1) == {"PEN": 3}


def test_a_unit_found_damaged_in_the_hand_does_not_reach_the_tote(shop):
    shop.add_order("1", (shop.pens, shop.a2, 1))
    shop.add_order("2", (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG", "T-2", "A-02", "PEN", "!damaged")
    assert walker.expected() == ("product", ("PEN",), 1)
    assert walker.inside(shop.t1) == {}
    assert shop.stock[Spot(shop.cage.id), shop.pens] == 1


def test_without_a_place_for_damaged_goods_it_says_so(shop):
    del shop.places[shop.cage.id]
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    assert walk(shop, "T-1", "A-01").say("!damaged").code == "no_damaged_place"


# --- full totes -------------------------------------------------------------------------------------
def test_a_full_tote_stays_with_its_order_and_the_next_takes_the_rest(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3))
    walker = walk(shop, "T-1", "A-01", "MUG", "!full")
    assert walker.expected() == ("tote", (), None)
    walker.say("T-3")
    assert walker.expected() == ("product", ("MUG",), 2)
    walker.say("MUG", "MUG")
    assert walker.expected() == ("tote", ("T-3",), None)  # there are several now
    assert walker.say("T-1").code == "wrong_tote"
    walker.say("T-3", "PACK-01")
    assert (walker.inside(shop.t1), walker.inside(shop.t3)) == ({"MUG": 1}, {"MUG": 2})
    assert {p.order_id for p in (shop.plates[1], shop.plates[3])} == {1}
    assert {p.place_id for p in (shop.plates[1], shop.plates[3])} == {shop.bench.id}


def test_in_a_cart_what_is_in_the_hand_goes_into_the_new_tote(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    shop.add_order("2", (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG", "MUG", "!full", "T-3")
    assert walker.expected() == ("tote", ("T-3",), None)
    walker.say("T-3")
    assert walker.inside(shop.t3) == {"MUG": 2}


def test_a_tote_that_stayed_empty_is_free_after_the_drop(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "!full", "T-2", "A-01", "MUG", "T-2", "PACK-01")
    assert walker.task is None
    assert shop.plates[1].order_id is None
    assert shop.plates[2].order_id == 1


# --- out again --------------------------------------------------------------------------------------
def test_what_is_removed_goes_back_and_is_asked_for_again(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "A-01", "MUG", "MUG", "!remove")
    assert walker.expected() == ("product", ("MUG", "MUG-CASE"), None)
    walker.say("MUG")
    assert walker.expected() == ("place", ("A-01",), None)
    assert walker.say("A-01").code == "removed"
    assert walker.inside(shop.t1) == {"MUG": 1}
    assert at(shop, shop.a1, shop.mugs) == (4, 1)
    assert (shop.lines[1].picked, shop.lines[1].held) == (1, 1)
    assert (walker.ask().done, walker.ask().left) == (1, 2)
    walker.say("A-02", "PEN", "A-01", "MUG", "PACK-01")
    assert walker.inside(shop.t1) == {"MUG": 2, "PEN": 1}


def test_another_shelf_is_confirmed_and_no_other_kind_of_place_takes_it(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    walker = walk(shop, "T-1", "A-01", "MUG", "MUG", "!remove", "MUG", "!qty 2")
    assert walker.say("CAGE").code == "not_for_stock"
    assert walker.say("~CUSTOMER").code == "not_for_stock"
    message = walker.say("A-02")
    assert (message.level, message.code) == (Level.WARN, "confirm_other_place")
    walker.say("A-02")
    assert at(shop, shop.a2, shop.mugs) == (2, 2)
    assert walker.expected() == ("product", ("MUG",), 2)


def test_not_more_is_removed_than_lies_in_the_tote(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "A-01", "MUG", "!remove")
    assert walker.say("MUG-CASE").code == "too_many"
    assert walker.say("PEN").code == "not_in_tote"
    walker.say("MUG")
    assert walker.say("MUG").code == "too_many"


def test_removing_can_be_left_as_it_is(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "A-01", "MUG", "!remove", "!done")
    assert walker.step == Step.SCAN_DROP
    walker.say("!remove", "MUG", "!done")
    assert walker.step == Step.SCAN_DROP
    assert walker.inside(shop.t1) == {"MUG": 1}


def test_with_several_filled_totes_removing_asks_which(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    shop.add_order("2", (shop.mugs, shop.a1, 1), (shop.pens, shop.a2, 1))
    walker = walk(shop, "T-1", "T-2", "A-01", "MUG", "T-1", "MUG", "T-2", "!remove")
    assert walker.expected() == ("tote", ("T-1", "T-2"), None)
    assert walker.say("T-3").level is Level.STOP
    walker.say("T-2", "MUG", "A-01")
    assert (walker.inside(shop.t1), walker.inside(shop.t2)) == ({"MUG": 1}, {})
    assert [line.picked for line in shop.lines.values()] == [1, 0, 0]


def test_removing_wants_the_hand_empty(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 3))
    walker = walk(shop, "T-1", "A-01", "MUG", "!done", "MUG")
    assert walker.say("!remove").code == "in_hand"


def test_empty_totes_have_nothing_to_remove(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    assert walk(shop, "T-1").say("!remove").code == "nothing_to_remove"


def test_of_several_lots_in_the_tote_the_lot_says_which(shop):
    tea = shop.add_product("TEA", tracking=Tracking.LOT)
    lots = [shop.add_lot(tea, code) for code in ("L1", "L2")]
    items = [shop.put(tea, shop.a1, 1, lot_id=lot.id) for lot in lots]
    shop.add_order("1", (items[0], shop.a1, 1), (items[1], shop.a1, 1))
    walker = walk(shop, "T-1", "A-01", "TEA", "L1", "TEA", "!remove")
    message = walker.say("TEA")
    assert message.code == "say_which"
    assert "L1" in message.text
    assert walker.expected() == ("lot", ("L1", "L2"), None)
    walker.say("L2", "A-01")
    assert shop.stock[Spot(shop.a1.id), items[1]] == 1


# --- giving back ------------------------------------------------------------------------------------
def test_cancel_before_anything_is_picked_leaves_no_trace(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    walker = walk(shop, "T-1", "A-01")
    assert walker.say("!cancel").level is Level.DONE
    assert (walker.task, walker.turn.cancelled) == (None, True)
    assert (shop.orders[1].state, shop.orders[1].task_id) == (OrderState.RELEASED, None)
    assert shop.plates[1].order_id is None
    assert at(shop, shop.a1, shop.mugs) == (5, 1)


def test_cancel_with_goods_in_a_tote_gives_the_task_to_anyone(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 2))
    walker = walk(shop, "T-1", "A-01", "MUG", "!done", "!cancel")
    assert walker.turn.given_back
    assert walker.task is not None
    assert shop.orders[1].state is OrderState.PICKING
    walker.say("MUG", "PACK-01")
    assert walker.inside(shop.t1) == {"MUG": 2}
