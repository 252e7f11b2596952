"""Taking returns in: whose goods are these, may they come back, and which piece is it?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from fulfill.catalog import Tracking
from fulfill.documents import Doc
from fulfill.flows import returns
from fulfill.flows.returns import Step
from fulfill.ledger import Reason
from fulfill.messages import Level
from fulfill.orders import ParcelState
from fulfill.people import Role
from fulfill.places import CUSTOMER_CODE, SELLABLE, PlaceKind, Spot
from fulfill.returned import Disposition, RefundState
from fulfill.saved import dump, load
from fulfill.turn import Kind, PaperKind
from tests.rules.returns_floor import Desk, desk


@pytest.fixture
def floor() -> Desk:
    made = desk()
    made.mug = made.add_product("MUG", weight_g=300)
    made.pen = made.add_product("PEN")
    made.order1 = made.ship("O-1", (made.mug, 2), (made.pen, 3))
    made.rma1 = made.announce("R-1", made.order1, (made.mug, 1), (made.pen, 2), reason="UNWANTED_ITEM")
    return made


@pytest.fixture
def bare() -> Desk:
    """An order that left, of which no return was announced."""
    made = desk()
    made.mug = made.add_product("MUG", weight_g=300)
    made.order1 = made.ship("O-1", (made.mug, 2))
    return made


def expects(floor, task):
    return {each.kind: each for each in returns.ask(task, floor).expects}


def refused(turn, code):
    assert (turn.message.level, turn.message.code) == (Level.STOP, code), turn.message.text
    return turn.message.text


# --- finding the return ---------------------------------------------------------------------------


def test_it_begins_without_touching_anything_and_lists_the_open_returns(floor):
    turn = returns.begin(floor)
    assert not turn.documents
    asked = expects(floor, turn.task)
    assert asked[Kind.DOCUMENT].codes == ("R-1",)
    assert {Kind.TRACKING, Kind.PARCEL, Kind.ORDER} <= asked.keys()
    assert "!next" in asked[Kind.WORD].codes


@pytest.mark.parametrize("code", ["R-1", "O-1", "PO-1", "TO-1"])
def test_a_return_is_found_by_its_number_the_order_the_parcel_or_the_tracking(floor, code):
    turn = floor.work(code)
    assert (turn.task.rma, turn.task.order) == ("R-1", "O-1")
    question = returns.ask(turn.task, floor)
    assert (question.step, question.document, question.left) == ("scan_product", "R-1", 3)
    assert expects(floor, turn.task)[Kind.PRODUCT].codes == ("MUG", "PEN")


def test_an_order_without_a_return_gets_one_with_its_first_piece_and_not_before(bare):
    turn = bare.work("O-1")
    assert not bare.docs[Doc.RMA]
    turn = bare.work("MUG", task=turn.task)
    assert turn.task.rma == "RMA0000001"
    assert bare.rma(turn.task.rma_id).order_id == bare.order1.id
    assert [line.expected for line in bare.rma_lines(turn.task.rma_id)] == [1]


def test_a_return_number_that_a_shop_uses_already_is_not_given_out_again(bare):
    bare.announce("RMA0000002", bare.order1, state="received")
    assert bare.work("O-1", "MUG").task.rma == "RMA0000002X"


def test_a_second_piece_grows_the_same_line_of_a_return_made_here(bare):
    turn = bare.work("O-1", "MUG", "!answer sealed", "A", "MUG")
    (line,) = bare.rma_lines(turn.task.rma_id)
    assert (line.expected, line.received, line.left) == (2, 2, 0)


def test_an_order_with_several_open_returns_asks_for_the_returns_own_code(floor):
    floor.announce("R-2", floor.order1, (floor.pen, 1))
    text = refused(floor.work("O-1"), "several_returns")
    assert "R-1, R-2" in text


def test_nothing_comes_back_of_an_order_that_never_left(floor):
    for line in floor.order_lines(floor.order1.id):
        floor.lines[line.id] = replace(line, shipped=0)
    refused(floor.work("O-1"), "not_shipped_yet")


def test_a_parcel_that_is_still_in_the_building_cannot_come_back(floor):
    floor.parcels[1] = replace(floor.parcels[1], state=ParcelState.VERIFIED)
    refused(floor.work("PO-1"), "parcel_not_shipped")


def test_a_closed_return_tells_its_outcome(floor):
    floor.work("R-1", "MUG", "!answer sealed", "A", "!done", "!done")
    text = refused(floor.work("R-1"), "return_closed")
    assert "1 received (1 restock), 2 missing" in text


def test_an_expired_return_is_refused_unless_someone_may_override_and_confirms(floor):
    floor.docs[Doc.RMA][floor.rma1]["expires_on"] = "2026-03-14"
    refused(floor.work("R-1"), "return_expired_refused")
    floor.as_supervisor()
    assert floor.work("R-1").message.level is Level.WARN
    assert floor.work("R-1", "R-1").task.step is Step.SCAN_PRODUCT


def test_a_return_is_good_on_its_last_day(floor):
    floor.docs[Doc.RMA][floor.rma1]["expires_on"] = floor.today
    assert floor.work("R-1").task.step is Step.SCAN_PRODUCT


@pytest.mark.parametrize(
    ("code", "what"), [("A", "place A"), ("MUG", "product MUG"), ("nonsense", "nonsense")]
)
def test_anything_else_is_refused_with_what_it_is_and_the_way_out(floor, code, what):
    turn = floor.work(code)
    assert turn.message.level is Level.STOP
    assert what in turn.message.text
    assert "!next" in turn.message.text


# --- one piece ------------------------------------------------------------------------------------


def test_a_piece_goes_from_the_customer_to_the_returns_place_where_nothing_is_sold(floor):
    turn = floor.work("R-1", "MUG")
    (move,) = turn.moves
    customer, returned = floor.place_by_code(CUSTOMER_CODE), floor.place_by_code("RET")
    assert (move.source, move.target) == (Spot(customer.id), Spot(returned.id))
    assert (move.quantity, move.reason) == (1, Reason.RETURN)
    assert returned.kind not in SELLABLE
    assert turn.task.step is Step.ANSWER_CONDITION
    assert (floor.unit().disposition, floor.unit().reason) == (None, "UNWANTED_ITEM")
    assert floor.rma_lines(floor.rma1)[0].received == 1


def test_a_sealed_piece_takes_three_inputs_and_is_restocked_where_it_lies_already(floor):
    floor.put(floor.mug, floor.place_by_code("B"), 5)
    turn = floor.work("R-1", "MUG", "!answer sealed")
    asked = expects(floor, turn.task)
    assert asked[Kind.ANSWER].codes[0] == "restock"
    assert asked[Kind.PLACE].codes == ("B", "A")
    turn = floor.work("B", task=turn.task)
    assert turn.task.step is Step.SCAN_PRODUCT
    assert floor.on_hand(floor.place_by_code("B"), floor.mug) == 6
    assert floor.on_hand(floor.place_by_code("RET"), floor.mug) == 0
    assert floor.unit().disposition is Disposition.RESTOCK


def test_more_than_was_shipped_is_refused_over_all_returns_of_the_order(bare):
    bare.work("O-1", "MUG", "!answer sealed", "A", "MUG", "!answer sealed", "A", "!done")
    refused(bare.work("O-1"), "all_returned")
    bare.announce("R-2", bare.order1, (bare.mug, 2))
    text = refused(bare.work("R-2", "MUG"), "more_than_shipped")
    assert "2 were shipped on order O-1 and 2 came back" in text


def test_more_than_announced_is_an_extra_piece_that_a_person_confirms(floor):
    turn = floor.work("R-1", "MUG", "!answer sealed", "A", "MUG")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "not_on_return")
    floor.work("MUG", "MUG", "!answer sealed", task=turn.task)
    unit = floor.unit()
    assert (unit.rma_line_id, unit.order_line_id) == (None, floor.order_lines(floor.order1.id)[0].id)
    assert floor.rma_lines(floor.rma1)[0].received == 1


def test_a_wrong_item_is_kept_in_quarantine_whatever_anyone_says_and_brings_no_money(floor):
    cup = floor.add_product("CUP")
    turn = floor.work("R-1", "CUP", "CUP", "!answer sealed")
    assert expects(floor, turn.task)[Kind.ANSWER].codes == ("quarantine",)
    refused(floor.work("!answer restock", task=turn.task), "disposition_forbidden")
    refused(floor.work("A", task=turn.task), "wrong_place")
    floor.work("Q", task=turn.task)
    assert floor.on_hand(floor.place_by_code("Q"), cup) == 1
    assert floor.unit().refund is RefundState.NONE
    assert not floor.effects


def test_a_case_is_not_taken_in_as_one_piece(floor):
    refused(floor.work("R-1", "MUG*12"), "one_piece")


def test_one_piece_is_finished_before_the_next(floor):
    turn = floor.work("R-1", "MUG")
    text = refused(floor.work("PEN", task=turn.task), "finish_this_first")
    assert "product PEN" in text
    assert "MUG" in text


def test_without_a_returns_place_nothing_comes_in_and_the_sentence_says_how_to_make_one(floor):
    place = floor.place_by_code("RET")
    floor.places[place.id] = replace(place, is_blocked=True)
    assert "Import a places file" in refused(floor.work("R-1", "MUG"), "no_returns_place")


def test_a_full_returns_place_gives_way_to_the_next_and_then_to_a_refusal(floor):
    place = floor.place_by_code("RET")
    floor.places[place.id] = replace(place, max_units=1)
    floor.work("R-1", "MUG")
    order = floor.ship("O-9", (floor.mug, 1))
    refused(floor.work(order.number, "MUG"), "returns_place_full")
    other = floor.add_place("RET2", PlaceKind.RETURNS)
    assert floor.work(order.number, "MUG").moves[0].target == Spot(other.id)


# --- serials and lots -----------------------------------------------------------------------------


@pytest.fixture
def phones() -> Desk:
    made = desk()
    made.phone = made.add_product("PHONE", tracking=Tracking.SERIAL)
    made.order1 = made.ship("O-1", (made.phone, 1, "S1"), (made.phone, 1, "S2"))
    made.ship("O-2", (made.phone, 1, "S3"))
    return made


def test_a_serial_must_be_one_that_left_with_this_order(phones):
    turn = phones.work("O-1", "PHONE")
    assert turn.task.step is Step.SCAN_SERIAL
    assert expects(phones, turn.task)[Kind.SERIAL].codes == ("S1", "S2")
    text = refused(phones.work("S3", task=turn.task), "serial_not_ours")
    assert "Serial S3 of PHONE was not shipped on order O-1" in text
    turn = phones.work("S2", task=turn.task)
    assert turn.moves[0].item.serial == "S2"


def test_a_serial_that_came_back_already_is_refused_with_when(phones):
    phones.work("O-1", "PHONE", "S1", "!answer sealed", "A")
    text = refused(phones.work("O-1", "PHONE|||S1"), "already_returned")
    assert "RMA0000001 of 1970-01-01" in text


def test_a_serial_in_the_barcode_is_not_asked_for(phones):
    assert phones.work("O-1", "PHONE|||S1").task.step is Step.ANSWER_CONDITION


def test_a_blind_serial_that_stands_in_stock_is_refused(phones):
    phones.put(phones.phone, phones.place_by_code("A"), 1, serial="S9")
    refused(phones.work("!next", "PHONE", "S9"), "serial_elsewhere")


def test_a_place_is_no_serial(phones):
    assert phones.work("O-1", "PHONE", "A").message.level is Level.STOP


@pytest.fixture
def teas() -> Desk:
    made = desk()
    made.tea = made.add_product("TEA", tracking=Tracking.LOT_EXPIRY)
    made.old = made.add_lot(made.tea, "L1", "2026-03-01")
    made.new = made.add_lot(made.tea, "L2", "2027-03-01")
    made.order1 = made.ship("O-1", (made.tea, 1, made.old.id), (made.tea, 2, made.new.id))
    made.order2 = made.ship("O-2", (made.tea, 1, made.new.id))
    return made


def test_the_lot_is_known_where_only_one_was_shipped(teas):
    assert teas.work("O-2", "TEA").moves[0].item.lot_id == teas.new.id


def test_the_lot_is_asked_where_several_were_shipped(teas):
    turn = teas.work("O-1", "TEA")
    assert expects(teas, turn.task)[Kind.LOT].codes == ("L1", "L2")
    refused(teas.work("L7", task=turn.task), "lot_not_shipped")
    assert teas.work("!lot L1", task=turn.task).moves[0].item.lot_id == teas.old.id


def test_a_lot_that_is_all_back_is_not_asked_for_again(teas):
    teas.work("O-1", "TEA|L1", "!answer opened", "X")
    assert teas.work("O-1", "TEA").moves[0].item.lot_id == teas.new.id


def test_a_lot_in_the_barcode_must_be_one_that_was_shipped(teas):
    refused(teas.work("O-2", "TEA|L1"), "lot_not_shipped")


def test_expired_goods_are_never_restocked_however_sealed(teas):
    turn = teas.work("O-1", "TEA|L1", "!answer sealed")
    assert "restock" not in expects(teas, turn.task)[Kind.ANSWER].codes
    refused(teas.work("!answer restock", task=turn.task), "disposition_forbidden")


def test_a_blind_lot_that_was_never_here_is_written_down_after_a_second_scan(teas):
    turn = teas.work("!next", "TEA", "L9")
    assert turn.message.code == "unknown_lot"
    turn = teas.work("L9", "L9", task=turn.task)
    assert teas.lot_by_code(teas.tea.id, "L9") is not None
    assert turn.task.step is Step.ANSWER_CONDITION


# --- blind returns --------------------------------------------------------------------------------


def test_a_blind_return_is_labelled_once_and_all_of_it_kept_apart_without_money(floor):
    turn = floor.work("!next", "MUG", "!answer sealed", "Q", "PEN", "!answer opened", "Q", "!done")
    assert turn.message.level is Level.DONE
    kinds = [paper.kind for paper in floor.papers]
    assert kinds.count(PaperKind.ISSUE_LABEL) == 1
    assert {unit.disposition for unit in floor.units()} == {Disposition.QUARANTINE}
    assert not floor.effects
    rma = floor.rma(floor.unit().rma_id)
    assert (rma.is_blind, rma.order_id) == (True, None)


@pytest.mark.parametrize(
    "codes", [("R-1",), ("R-1", "MUG"), ("O-1", "PEN", "!answer worn", "!answer scrap", "!reason repairable")]
)
def test_a_task_survives_being_saved(floor, codes):
    task = floor.work(*codes).task
    assert load(returns.ReturnsTask, dump(task)) == task


def test_pickers_do_not_override(floor):
    floor.operator = replace(floor.operator, roles=frozenset({Role.PICKER}))
    floor.docs[Doc.RMA][floor.rma1]["expires_on"] = "2020-01-01"
    refused(floor.work("R-1"), "return_expired_refused")
