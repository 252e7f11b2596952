"""Return to sender: a parcel that nobody took goes back to stock whole, by as few scans as can be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.catalog import Tracking
from fulfill.documents import Doc
from fulfill.flows import returns
from fulfill.flows.returns import Step
from fulfill.messages import Level
from fulfill.places import CUSTOMER_CODE, PlaceKind, Spot
from fulfill.returned import RmaState
from fulfill.turn import Kind
from tests.rules.returns_floor import Desk, desk


@pytest.fixture
def floor() -> Desk:
    """Order 1001 left with two mugs, a camera S1 and a can of gas; 1002 with two lots of tea."""
    made = desk()
    made.mug = made.add_product("MUG", weight_g=300)
    made.cam = made.add_product("CAM", weight_g=700, tracking=Tracking.SERIAL)
    made.gas = made.add_product("GAS", weight_g=900, hazard="UN1950")
    made.tea = made.add_product("TEA", weight_g=120, tracking=Tracking.LOT_EXPIRY)
    made.fresh = made.add_lot(made.tea, "L1", "2099-01-01")
    made.old = made.add_lot(made.tea, "L2", "2020-01-01")
    made.order1 = made.ship("1001", (made.mug, 2), (made.cam, 1, "S1"), (made.gas, 1))
    made.order2 = made.ship("1002", (made.tea, 2, made.fresh.id), (made.tea, 1, made.old.id))
    return made


def codes(floor: Desk, task: object, kind: Kind) -> tuple[str, ...]:
    return next((e.codes for e in returns.ask(task, floor).expects if e.kind is kind), ())


def fates(floor: Desk) -> list[tuple[str, str, str]]:
    return sorted(
        (floor.products[unit.product_id].sku, str(unit.disposition), floor.places[unit.place_id].code)
        for unit in floor.units()
    )


def test_four_inputs_bring_a_whole_parcel_back_to_stock(floor):
    one = floor.ship("1005", (floor.mug, 3))
    turn = floor.work("T1005", "!answer undelivered", "!yes", "A")
    assert (turn.task, turn.message.level) == (None, Level.DONE)
    assert "put away: 3" in turn.message.text
    assert fates(floor) == [("MUG", "restock", "A")] * 3
    assert floor.on_hand(floor.place_by_code("A"), floor.mug) == 3
    assert len(floor.effects) == 3, "each piece is paid back by a signal of its own"
    [rma] = [floor.rma(id_) for id_ in floor.docs[Doc.RMA]]
    assert (rma.state, rma.order_id) == (RmaState.RECEIVED, one.id)


def test_a_parcel_that_was_not_delivered_is_asked_about_as_a_whole(floor):
    turn = floor.work("T1001", "!answer undelivered")
    assert returns.ask(turn.task, floor).prompt.code == "return_is_unopened"
    turn = floor.work("T1002", "!answer ok")
    assert returns.ask(turn.task, floor).prompt.code != "return_is_unopened"


def test_a_return_that_was_announced_as_undelivered_needs_one_word_less(floor):
    floor.announce(
        "R-1", floor.order1, (floor.mug, 2), (floor.cam, 1), (floor.gas, 1), reason="UNDELIVERABLE"
    )
    task = floor.work("R-1").task
    assert "!yes" in codes(floor, task, Kind.WORD)
    turn = floor.work("!yes", "!answer all", "A", "Q", task=task)
    assert turn.task is None
    assert fates(floor) == [
        ("CAM", "restock", "A"),
        ("GAS", "quarantine", "Q"),
        ("MUG", "restock", "A"),
        ("MUG", "restock", "A"),
    ]
    assert all((unit.serial == "S1") == (unit.product_id == floor.cam.id) for unit in floor.units())


def test_an_ordinary_return_takes_no_yes(floor):
    floor.announce("R-1", floor.order1, (floor.mug, 2), reason="UNWANTED")
    turn = floor.work("R-1", "!yes")
    assert (turn.message.code, turn.message.level) == ("word_not_here", Level.STOP)


def test_each_product_is_asked_for_in_turn_what_can_be_sold_first(floor):
    task = floor.work("T1001", "!answer undelivered", "!yes").task
    assert task.step is Step.PUT_BACK
    asked = []
    for place in ("A", "A", "Q"):
        asked.append(returns.ask(task, floor).prompt.values["sku"])
        task = floor.work(place, task=task).task
    assert sorted(asked[:2]) == ["CAM", "MUG"]
    assert asked[2] == "GAS"
    assert task is None


def test_the_piece_in_the_hand_goes_first_when_it_is_scanned(floor):
    task = floor.work("T1001", "!answer undelivered", "!yes", "GAS").task
    assert returns.ask(task, floor).prompt.values["sku"] == "GAS"
    assert codes(floor, task, Kind.PLACE) == ("Q",)
    assert floor.work("TEA", task=task).message.code == "not_to_put_back"


def test_a_quarantine_place_takes_what_belongs_there_whatever_is_asked_for(floor):
    task = floor.work("T1001", "!answer undelivered", "!yes", "Q").task
    assert fates(floor)[1:2] == [("GAS", "quarantine", "Q")]
    assert returns.ask(task, floor).prompt.values["sku"] in ("CAM", "MUG")


@pytest.mark.parametrize("place", ["X", "V", "D", "RET"])
def test_a_place_that_takes_none_of_it_is_refused(floor, place):
    task = floor.work("T1001", "!answer undelivered", "!yes").task
    turn = floor.work(place, task=task)
    assert (turn.message.code, turn.task) == ("wrong_place", task)


def test_an_expired_lot_never_goes_back_on_sale(floor):
    turn = floor.work("T1002", "!answer undelivered", "!yes", "A", "Q")
    assert turn.task is None
    tea = [(unit.lot_id, str(unit.disposition)) for unit in floor.units()]
    assert sorted(tea) == [
        (floor.fresh.id, "restock"),
        (floor.fresh.id, "restock"),
        (floor.old.id, "quarantine"),
    ]


def test_a_blocked_product_goes_to_quarantine_with_the_reason_said(floor):
    floor.products[floor.mug.id] = replace(floor.mug, is_blocked=True)
    floor.ship("1006", (floor.mug, 1))
    task = floor.work("T1006", "!answer undelivered", "!yes").task
    assert "blocked" in returns.ask(task, floor).prompt.text
    assert floor.work("A", task=task).message.code == "wrong_place"


def test_a_place_that_takes_only_some_is_filled_and_the_rest_is_asked_for(floor):
    floor.ship("1005", (floor.mug, 3))
    small = floor.place_by_code("A")
    floor.places[small.id] = replace(small, max_units=2)
    turn = floor.work("T1005", "!answer undelivered", "!yes", "A")
    assert turn.message.code == "place_took_some"
    assert "other 1" in turn.message.text
    full = floor.work("A", task=turn.task)
    assert (full.message.code, full.task) == ("place_full", turn.task)
    assert floor.work("B", task=turn.task).task is None


@pytest.mark.parametrize("outside", ["torn", "wet", "opened", "other_box"])
def test_a_parcel_that_was_touched_is_inspected_piece_by_piece(floor, outside):
    task = floor.work("T1001", f"!answer {outside}", "!answer undelivered").task
    turn = floor.work("!yes", task=task)
    assert (turn.message.code, turn.task) == ("parcel_not_untouched", task)
    inspected = floor.work("MUG", "!answer damaged", task=task)
    assert inspected.task.step is Step.CONFIRM_DISPOSITION
    assert floor.kept("reason") == "UNDELIVERABLE"


def test_a_weight_that_does_not_fit_is_asked_about_before_it_is_believed(floor):
    floor.weights = dict.fromkeys(floor.parcels, (2400, 2350, 150))
    task = floor.work("T1001", "!answer undelivered", "!weight 1700").task
    turn = floor.work("!yes", task=task)
    assert (turn.message.level, turn.message.code) == (Level.WARN, "undelivered_weight_differs")
    assert floor.work("!yes", "!yes", task=task).task.step is Step.PUT_BACK


def test_where_each_parcel_is_weighed_this_one_is_as_well(floor):
    floor.weigh_first = True
    turn = floor.work("T1001", "!answer undelivered", "!yes")
    assert turn.message.code == "weigh_it_first"
    assert floor.work("!weight 2400", "!yes", task=turn.task).task.step is Step.PUT_BACK


def test_of_several_parcels_the_one_in_hand_must_be_told(floor):
    again = floor.ship("1007", (floor.mug, 1))
    other = next(each for each in floor.parcels.values() if each.order_id == again.id)
    floor.parcels[99] = replace(other, id=99, number="P1007-2", tracking="T1007-2")
    task = floor.work("1007", "!answer undelivered").task
    turn = floor.work("!yes", task=task)
    assert turn.message.code == "which_parcel"
    assert "P1007-2" in turn.message.text
    assert floor.work("T1007", "!yes", task=task).task.step is Step.PUT_BACK


def test_a_parcel_of_another_order_is_refused(floor):
    turn = floor.work("T1001", "!answer undelivered", "T1002")
    assert turn.message.code == "parcel_of_another_order"


def test_without_an_order_nobody_knows_what_is_in_it(floor):
    turn = floor.work("!next", "!answer undelivered")
    assert turn.message.code == "undelivered_of_nobody"
    assert not floor.docs[Doc.RMA]


def test_what_came_back_already_is_not_taken_in_twice(floor):
    floor.work("1001", "MUG", "!answer sealed", "A", "!done")
    turn = floor.work("T1001", "!answer undelivered", "!yes", "!answer all", "A", "Q")
    assert turn.task is None
    assert [sku for sku, *_ in fates(floor)] == ["CAM", "GAS", "MUG", "MUG"]
    assert floor.work("T1001").message.code == "all_returned"


def test_a_serial_that_came_back_and_left_again_is_not_taken_in_with_its_old_parcel(floor):
    """It is at a customer's once more, but of another order: what comes back now is the rest."""
    floor.work("1001", "CAM", "S1", "!answer sealed", "A", "!done")
    cam = next(item for _, item in floor.stock if item.serial == "S1")
    customer = floor.place_by_code(CUSTOMER_CODE)
    floor.stock[Spot(floor.place_by_code("A").id), cam] -= 1
    floor.stock[Spot(customer.id), cam] += 1
    floor.work("T1001", "!answer undelivered", "!yes", "A", "Q")
    assert [sku for sku, *_ in fates(floor)] == ["CAM", "GAS", "MUG", "MUG"]


def test_full_returns_places_refuse_the_whole_and_change_nothing(floor):
    waiting = floor.place_by_code("RET")
    floor.places[waiting.id] = replace(waiting, max_units=3)
    task = floor.work("T1001", "!answer undelivered").task
    turn = floor.work("!yes", task=task)
    assert (turn.message.code, turn.task) == ("returns_place_full", task)
    assert not floor.units()


def test_work_that_is_given_back_half_done_is_taken_up_where_it_was(floor):
    turn = floor.work("T1001", "!answer undelivered", "!yes", "GAS", "Q", "!cancel")
    assert turn.given_back
    assert floor.work("!answer all", "A", task=turn.task).task is None


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["MUG", "GAS", "TEA"]), st.integers(1, 4)), min_size=1, max_size=4),
    st.lists(st.sampled_from(["A", "B", "Q", "X", "!answer all", "MUG", "GAS", "!no", "junk"]), max_size=12),
)
def test_whatever_is_scanned_every_piece_ends_in_one_place_and_once(lines, scans):
    floor = desk()
    kinds = {
        "MUG": floor.add_product("MUG", weight_g=300),
        "GAS": floor.add_product("GAS", weight_g=900, hazard="UN1950"),
        "TEA": floor.add_product("TEA", weight_g=100),
    }
    counted: dict[str, int] = {}
    for sku, count in lines:
        counted[sku] = counted.get(sku, 0) + count
    floor.ship("1", *((kinds[sku], count) for sku, count in counted.items()))
    task = floor.work("T1", "!answer undelivered", "!yes").task
    for scan in (*scans, "!answer all", "A", "Q"):
        turn = floor.work(scan, task=task)
        task = turn.task
        if task is None or task.step is not Step.PUT_BACK:
            break
    assert task is None
    assert [sku for sku, *_ in fates(floor)] == sorted(s for s, n in counted.items() for _ in range(n))
    assert all((kind == "restock") == (sku != "GAS") for sku, kind, _ in fates(floor))
    assert floor.on_hand(floor.place_by_code("RET"), kinds["MUG"]) == 0
    for place in floor.places.values():
        if place.kind in (PlaceKind.FORWARD, PlaceKind.RESERVE):
            assert floor.on_hand(place, kinds["GAS"]) == 0
