from __future__ import annotations

import re
from dataclasses import replace

import pytest

from fulfill.facts import StationProfile
from fulfill.flows import pick
from fulfill.flows.pick import Step
from fulfill.messages import Level
from fulfill.orders import OrderState
from fulfill.places import PlaceKind, PlateKind, Spot
from fulfill.scan import AmbiguousScan
from tests.rules.pick_shop import Shop
from tests.rules.picking_walker import Walker, walking


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def one(shop):
    """One order: 2 mugs at A-01, 1 pen at A-02; its tote is bound."""
    shop.add_order("1001", (shop.mugs, shop.a1, 2), (shop.pens, shop.a2, 1))
    walker = Walker(shop).begin()
    walker.say("T-1")
    return walker


@pytest.fixture
def two(shop):
    """Two orders in a cart, a mug each at A-01, and a pen for the second; both totes are bound."""
    shop.add_order("1001", (shop.mugs, shop.a1, 1))
    shop.add_order("1002", (shop.mugs, shop.a1, 2), (shop.pens, shop.a2, 1))
    walker = Walker(shop).begin()
    walker.say("T-1", "T-2")
    return walker


# --- claiming ---------------------------------------------------------------------------------------
def test_no_released_order_is_no_work(shop):
    turn = pick.begin(shop)
    assert (turn.task, turn.message.code, turn.message.level) == (None, "no_work", Level.DONE)


def test_a_walk_claims_what_ships_first_up_to_what_the_cart_takes(shop):
    shop.most = 2
    for number, ship_by in (("1", "2026-03-18"), ("2", "2026-03-16"), ("3", ""), ("4", "2026-03-17")):
        shop.add_order(number, (shop.mugs, shop.a1, 1), ship_by=ship_by)
    walker = Walker(shop).begin()
    assert walker.ask().document == "2, 4"
    assert [o.number for o in shop.orders.values() if o.state is OrderState.PICKING] == ["2", "4"]
    assert {o.task_id for o in shop.orders.values() if o.state is OrderState.PICKING} == {shop.task_id}


def test_priorities_are_never_mixed_in_one_walk(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1), priority=0)
    shop.add_order("2", (shop.mugs, shop.a1, 1), priority=9)
    shop.add_order("3", (shop.mugs, shop.a1, 1), priority=9)
    assert Walker(shop).begin().ask().document == "2, 3"


def test_a_claim_names_the_order_as_nobodys_so_that_two_stations_cannot_both_win(shop):
    shop.add_order("1", (shop.mugs, shop.a1, 1))
    (claim,) = pick.begin(shop).documents
    assert claim.before == {"state": "released", "task_id": None}
    assert claim.after == {"state": "picking", "task_id": shop.task_id}


# --- the way ----------------------------------------------------------------------------------------
def test_one_order_goes_place_by_place_into_one_tote_and_is_dropped_at_a_bench(shop, one):
    assert one.expected() == ("place", ("A-01",), None)
    one.say("A-01")
    assert one.expected() == ("product", ("MUG",), 2)
    one.say("MUG")
    assert one.expected() == ("product", ("MUG",), 1)
    assert one.say("MUG").code == "picked"
    assert one.inside(shop.t1) == {"MUG": 2}
    one.say("A-02", "PEN")
    assert one.expected() == ("place", ("PACK-01",), None)
    assert one.say("PACK-01").level is Level.DONE
    assert one.task is None
    order = shop.orders[1]
    assert (order.state, order.task_id) == (OrderState.PICKED, None)
    assert shop.plates[1].place_id == shop.bench.id
    assert shop.stock[Spot(shop.bench.id, shop.t1.id), shop.mugs] == 2
    assert [(line.held, line.picked) for line in shop.lines.values()] == [(0, 2), (0, 1)]


def test_a_bound_tote_walks_at_no_address(shop, one):
    tote = shop.plates[shop.t1.id]
    assert (tote.order_id, tote.place_id) == (1, walking(shop))


def test_a_cart_asks_for_the_tote_of_the_right_order_after_each_pick(shop, two):
    two.say("A-01", "MUG")
    assert two.expected() == ("tote", ("T-1",), None)
    two.say("T-1")
    assert two.expected() == ("product", ("MUG",), 2)  # the same place is not scanned again
    two.say("MUG", "MUG", "T-2", "A-02", "PEN", "T-2", "PACK-01")
    assert two.inside(shop.t1) == {"MUG": 1}
    assert two.inside(shop.t2) == {"MUG": 2, "PEN": 1}
    assert {o.state for o in shop.orders.values()} == {OrderState.PICKED}


def test_the_walk_follows_the_sequence_of_places_not_that_of_lines(shop):
    far = shop.add_place("Z-09", sequence=1)
    shop.put(shop.pen, far, 1)
    shop.add_order("1", (shop.mugs, shop.a1, 1), (shop.pens, far, 1))
    walker = Walker(shop).begin()
    walker.say("T-1")
    assert walker.expected()[1] == ("Z-09",)


def test_the_walk_goes_on_from_where_the_picker_stands(shop):
    shop.put(shop.pen, shop.b1, 1)
    shop.put(shop.mug, shop.a2, 1)
    shop.add_order("1", (shop.mugs, shop.a2, 1), (shop.pens, shop.b1, 1))
    walker = Walker(shop).begin()
    walker.say("T-1", "A-02", "!short")
    assert walker.expected()[1] == ("B-01",)  # and back to A-01, where the other mug was found, after that
    walker.say("B-01", "PEN")
    assert walker.expected()[1] == ("A-01",)


def test_the_stations_own_bench_is_named_first(shop, one, monkeypatch):
    shop.add_place("STAGE-1", PlaceKind.STAGE)
    seat = StationProfile(1, "S1", bench="PACK-01")
    one.say("A-01", "MUG", "MUG", "A-02", "PEN")
    assert one.expected()[1] == ("STAGE-1", "PACK-01")
    monkeypatch.setattr(Shop, "station", seat)
    assert one.expected()[1] == ("PACK-01", "STAGE-1")


def test_an_order_that_was_cancelled_meanwhile_stays_so_and_its_goods_can_be_put_back(shop, one):
    one.say("A-01", "MUG", "MUG")
    shop.lift(2)
    shop.orders[1] = replace(shop.orders[1], state=OrderState.CANCELLED)
    one.say("!remove", "MUG", "A-01")
    assert (shop.lines[1].picked, shop.lines[1].held) == (1, 0)
    assert one.step == Step.SCAN_DROP
    one.say("PACK-01")
    assert (shop.orders[1].state, shop.orders[1].task_id) == (OrderState.CANCELLED, None)
    assert one.inside(shop.t1) == {"MUG": 1}


def test_progress_counts_eaches(one):
    assert (one.ask().done, one.ask().left) == (0, 3)
    one.say("A-01", "MUG")
    assert (one.ask().done, one.ask().left) == (1, 2)
    one.say("MUG", "A-02", "PEN")
    assert (one.ask().done, one.ask().left) == (3, 0)


# --- the guards -------------------------------------------------------------------------------------
def test_a_tote_of_another_order_is_refused_with_whose_it_is(shop):
    shop.add_order("1001", (shop.mugs, shop.a1, 1))
    shop.add_order("1002", (shop.mugs, shop.a1, 1))
    walker = Walker(shop).begin()
    walker.say("T-1")
    message = walker.say("T-1")
    assert message.code == "tote_taken"
    assert "1001" in message.text
    assert walker.step == Step.SCAN_TOTE


def test_a_tote_with_stock_in_it_is_refused_with_what_it_holds(shop):
    shop.add_order("1001", (shop.mugs, shop.a1, 1))
    full = shop.add_tote("T-9", shop.bench)
    shop.put(shop.pen, shop.bench, 3, plate_id=full.id)
    message = Walker(shop).begin().say("T-9")
    assert message.code == "tote_not_empty"
    assert "3 × PEN" in message.text


@pytest.mark.parametrize("kind", [PlateKind.PALLET, PlateKind.CARTON, PlateKind.CART])
def test_only_a_tote_is_a_tote(shop, kind):
    shop.add_order("1001", (shop.mugs, shop.a1, 1))
    shop.add_tote("P-1", kind=kind)
    assert Walker(shop).begin().say("P-1").code == "not_a_tote"


@pytest.mark.parametrize(
    ("before", "scan", "code"),
    [
        ((), "A-02", "wrong_place"),
        ((), "MUG", "place_first"),
        ((), "T-2", "unexpected"),
        ((), "???", "unknown_code"),
        ((), "!qty 2", "word_not_here"),
        (("A-01",), "PEN", "wrong_product"),
        (("A-01",), "A-02", "unexpected"),
        (("A-01",), "MUG-CASE", "too_many"),
        (("A-01",), "!qty 1", "scan_one_first"),
        (("A-01",), "!done", "nothing_counted"),
        (("A-01", "MUG"), "!qty 3", "too_many"),
        (("A-01", "MUG"), "!qty 0", "bad_argument"),
        (("A-01", "MUG"), "!qty -1", "bad_argument"),
        (("A-01", "MUG"), "!qty", "bad_argument"),
        (("A-01", "MUG"), "!damaged x", "bad_argument"),
        (("A-01", "MUG"), "!damaged 3", "too_many"),
        (("A-01", "MUG", "MUG", "A-02", "PEN"), "A-01", "not_a_drop"),
        (("A-01", "MUG", "MUG", "A-02", "PEN"), "MUG", "unexpected"),
        (("A-01", "MUG", "MUG", "A-02", "PEN"), "~WALKING", "not_a_drop"),
        (("A-01", "MUG", "MUG", "A-02", "PEN"), "!short", "word_not_here"),
    ],
)
def test_what_is_wrong_is_refused_and_changes_nothing(shop, one, before, scan, code):
    one.say(*before)
    asked, moves = one.ask(), len(shop.moves)
    message = one.say(scan)
    assert (message.code, message.level) == (code, Level.STOP)
    assert one.ask() == asked
    assert len(shop.moves) == moves


def test_a_refused_place_or_product_says_what_was_expected_and_the_way_out(one):
    text = one.say("A-02").text
    assert "A-02" in text
    assert "Expected: A-01" in text
    assert "Go to A-01" in text
    text = one.say("A-01", "PEN").text
    assert "PEN" in text
    assert "Expected: MUG" in text
    assert "Put it back" in text


def test_the_tote_of_the_other_order_gets_nothing(shop, two):
    message = two.say("A-01", "MUG", "T-2")
    assert message.code == "wrong_tote"
    assert re.search("T-2.*1002.*T-1.*1001", message.text)
    assert two.inside(shop.t2) == {}
    two.say("T-1")
    assert two.inside(shop.t1) == {"MUG": 1}


def test_what_could_mean_two_things_is_asked_finer(one):
    one.say("A-01")
    message = one.scan(AmbiguousScan("123", ("product MUG (Mug)", "product PEN (Pen)")))
    assert (message.code, message.level) == ("ambiguous", Level.STOP)


def test_a_case_counts_what_it_holds_and_is_only_expected_where_it_fits(shop):
    shop.put(shop.mug, shop.a1, 10)
    shop.add_order("1", (shop.mugs, shop.a1, 7))
    walker = Walker(shop).begin()
    walker.say("T-1", "A-01")
    assert set(walker.expected()[1]) == {"MUG", "MUG-CASE"}
    walker.say("MUG-CASE")
    assert walker.expected() == ("product", ("MUG",), 1)


def test_a_quantity_can_be_said_once_one_was_scanned(shop, one):
    one.say("A-01", "MUG")
    assert one.say("!qty 2").code == "picked"
    assert one.inside(shop.t1) == {"MUG": 2}


def test_less_than_wanted_can_be_put_in_and_the_rest_stays_next(shop, one):
    one.say("A-01", "MUG")
    assert one.say("!done").code == "picked"
    assert one.inside(shop.t1) == {"MUG": 1}
    assert one.expected() == ("product", ("MUG",), 1)


def test_less_than_wanted_goes_into_its_tote_of_several_and_the_rest_stays_next(shop, two):
    two.say("A-01", "MUG", "T-1", "MUG", "!done")
    assert two.expected() == ("tote", ("T-2",), None)
    two.say("T-2")
    assert two.inside(shop.t2) == {"MUG": 1}
    assert two.expected() == ("product", ("MUG",), 1)


def test_the_count_can_be_corrected_before_the_tote(shop, two):
    two.say("A-01", "MUG", "T-1", "MUG", "MUG", "!qty 1")
    assert two.step == Step.SCAN_PRODUCT
    two.say("MUG", "T-2")
    assert two.inside(shop.t2) == {"MUG": 2}


def test_a_pallet_says_where_its_place_is(shop):
    pallet = shop.add_tote("P-1", shop.b1, PlateKind.PALLET)
    shop.put(shop.mug, shop.b1, 4, plate_id=pallet.id)
    order = shop.add_order("1", (shop.mugs, shop.a1, 1))
    hold = shop.holds[1]
    shop.held[hold.spot, hold.item] -= 1
    shop.holds[1] = type(hold)(1, order.id, 1, hold.item, Spot(shop.b1.id, pallet.id), 1)
    shop.held[shop.holds[1].spot, hold.item] += 1
    walker = Walker(shop).begin()
    walker.say("T-1", "P-1")
    assert "P-1" in walker.ask().prompt.text
    walker.say("MUG")
    assert shop.stock[Spot(shop.b1.id, pallet.id), hold.item] == 3


def test_what_somebody_lifted_meanwhile_is_walked_past(shop, one):
    one.say("A-01", "MUG")
    shop.lift(1)
    assert one.expected() == ("place", ("A-02",), None)
    one.say("A-02", "PEN", "PACK-01")
    assert one.inside(shop.t1) == {"PEN": 1}
