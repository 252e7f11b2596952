"""Packing, unit by unit: how it starts, what goes into the carton, and what is refused."""

from __future__ import annotations

import pytest

from fulfill import saved
from fulfill.catalog import Item, Tracking
from fulfill.documents import Doc
from fulfill.flows import pack
from fulfill.ledger import Reason
from fulfill.messages import Level
from fulfill.orders import OrderState
from fulfill.places import Place, PlaceKind, Spot
from fulfill.scan import AmbiguousScan, ProductScan
from fulfill.turn import EffectKind, Kind, PaperKind
from tests.rules.outbound_floor import BENCH, SHELF, Floor
from tests.rules.outbound_worker import Worker, expects, packing


@pytest.fixture
def floor():
    floor = Floor()
    floor.mug = floor.add_product("MUG", codes={"MUG": 1, "MUG-BOX": 6})
    floor.pen = floor.add_product("PEN", weight_g=20)
    return floor


# --- starting --------------------------------------------------------------------------------------------
def test_with_nothing_picked_there_is_no_work(floor):
    floor.add_order("1001", (floor.mug, 1), state=OrderState.RELEASED)
    turn = pack.begin(floor)
    assert (turn.task, turn.message.code, turn.message.level) == (None, "no_work", Level.DONE)


def test_the_first_question_names_the_totes_and_orders_that_wait(floor):
    floor.add_order("1001", (floor.mug, 1), tote="T-9")
    question = Worker(floor).question
    assert question.step == "scan_start"
    assert [each.codes for each in expects(question, Kind.TOTE)] == [("T-9",)]
    assert [each.codes for each in expects(question, Kind.ORDER)] == [("1001",)]
    assert expects(question, Kind.PRODUCT)


@pytest.mark.parametrize("first", ["T-9", "1001"])
def test_a_tote_or_an_order_opens_its_parcel_and_claims_the_order(floor, first):
    order = floor.add_order("1001", (floor.mug, 2), tote="T-9")
    worker = Worker(floor)
    turn = worker.scan(first)
    assert turn.message.code == "order_opened"
    assert floor.order(order).state is OrderState.PACKING
    assert floor.order(order).task_id == floor.task_id
    (parcel,) = floor.all_parcels()
    assert parcel.number.startswith("P")
    assert parcel.piece == 1
    assert floor.plate(parcel.plate_id).place_id == BENCH
    assert not floor.moves


def test_a_product_starts_the_order_that_ships_first_and_counts_its_unit(floor):
    floor.add_order("LATE", (floor.mug, 2), ship_by="2024-05-09")
    soon = floor.add_order("SOON", (floor.mug, 2), ship_by="2024-05-02")
    worker = Worker(floor)
    turn = worker.scan("MUG")
    assert turn.message.code == "packed_unit"
    assert worker.task.order_id == soon
    assert floor.order_lines(soon)[0].packed == 1


def test_one_scan_packs_an_order_of_one_unit_up_to_its_label(floor):
    floor.add_order("1001", (floor.mug, 1))
    worker = Worker(floor)
    turn = worker.scan("MUG")
    assert turn.message.code == "parcel_closed"
    assert worker.question.step == "scan_label"


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (OrderState.WAITING, "not_picked"),
        (OrderState.PICKING, "not_picked"),
        (OrderState.PACKED, "packed_already"),
        (OrderState.SHIPPED, "packed_already"),
        (OrderState.CANCELLED, "packed_already"),
    ],
)
def test_an_order_that_is_not_to_be_packed_is_refused_with_its_state(floor, state, code):
    floor.add_order("1000", (floor.mug, 1))
    floor.add_order("1001", (floor.mug, 1), state=state)
    turn = Worker(floor).scan("1001")
    assert (turn.message.level, turn.message.code) == (Level.STOP, code)
    assert str(state) in turn.message.text


def test_an_order_in_other_hands_is_refused_with_their_name(floor):
    floor.add_order("1000", (floor.mug, 1))
    order = floor.add_order("1001", (floor.mug, 1), state=OrderState.PACKING)
    floor.rows[Doc.ORDER][order]["task_id"] = 5
    floor.holders[5] = "Bob at pack-2"
    turn = Worker(floor).scan("1001")
    assert turn.message.code == "in_other_hands"
    assert "Bob at pack-2" in turn.message.text


def test_an_order_on_hold_is_refused(floor):
    floor.held_orders.add(floor.add_order("1001", (floor.mug, 1)))
    assert Worker(floor).scan("1001").message.code == "on_hold"


def test_an_empty_tote_is_refused(floor):
    floor.add_order("1001", (floor.mug, 1))
    floor.rows[Doc.PLATE][5] = {"code": "T-5", "kind": "tote", "place_id": BENCH, "order_id": None}
    assert Worker(floor).scan("T-5").message.code == "tote_empty"


def test_a_product_that_no_picked_order_waits_for_is_refused(floor):
    floor.add_order("1001", (floor.mug, 1))
    assert Worker(floor).scan("PEN").message.code == "nobody_waits"


def test_without_a_bench_nothing_can_be_packed(floor):
    floor.add_order("1001", (floor.mug, 1))
    floor.places = tuple(each for each in floor.places if each.kind is not PlaceKind.BENCH)
    assert Worker(floor).scan("1001").message.code == "no_bench"


# --- units ------------------------------------------------------------------------------------------------
def test_each_scan_is_one_move_from_the_tote_into_the_carton(floor):
    worker = packing(floor, (floor.mug, 2), (floor.pen, 1))
    worker.scan("MUG")
    (move,) = floor.moves
    (parcel,) = floor.all_parcels()
    assert (move.reason, move.quantity, move.item) == (Reason.PACK, 1, Item(floor.mug.id))
    assert move.source == Spot(BENCH, 1001)
    assert move.target == Spot(BENCH, parcel.plate_id)
    assert [(row.item, row.quantity) for row in floor.parcel_items(parcel.id)] == [(Item(floor.mug.id), 1)]


def test_the_question_says_what_is_left_of_each_product_and_no_barcode_that_is_too_much(floor):
    worker = packing(floor, (floor.mug, 7), (floor.pen, 1))
    question = worker.question
    assert [(each.codes, each.quantity) for each in expects(question, Kind.PRODUCT)] == [
        (("MUG", "MUG-BOX"), 7),
        (("PEN",), 1),
    ]
    worker.scan("MUG-BOX")
    question = worker.question
    assert [(each.codes, each.quantity) for each in expects(question, Kind.PRODUCT)] == [
        (("MUG",), 1),
        (("PEN",), 1),
    ]
    assert (question.document, question.done, question.left) == ("1001", 6, 2)


def test_a_case_counts_its_eaches_and_not_more_than_are_left(floor):
    worker = packing(floor, (floor.mug, 5))
    turn = worker.scan("MUG-BOX")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "too_many")
    assert "Not more than 5" in turn.message.text
    assert not floor.moves


def test_qty_sets_the_count_of_the_product_scanned_last(floor):
    worker = packing(floor, (floor.mug, 5), (floor.pen, 1))
    worker.all("MUG", "!qty 4")
    assert floor.order_lines(1)[0].packed == 4
    worker.scan("!qty 2")
    assert floor.order_lines(1)[0].packed == 2
    assert worker.scan("!qty 6").message.code == "too_many"
    assert worker.scan("!qty 0").message.code == "bad_argument"
    assert worker.scan("!qty x").message.code == "bad_argument"
    worker.scan("!qty 5")
    assert floor.order_lines(1)[0].packed == 5


def test_qty_before_any_unit_is_refused(floor):
    worker = packing(floor, (floor.mug, 5))
    assert worker.scan("!qty 5").message.code == "no_count_yet"


def test_a_product_of_another_order_is_refused_and_not_counted(floor):
    floor.add_order("1000", (floor.pen, 1))
    worker = packing(floor, (floor.mug, 1))
    turn = worker.scan("PEN")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "not_in_order")
    assert "MUG" in turn.message.text


def test_a_surplus_unit_is_refused_until_the_parcel_is_open_for_it(floor):
    worker = packing(floor, (floor.mug, 1), (floor.pen, 1))
    worker.scan("MUG")
    before = worker.question
    turn = worker.scan("MUG")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "surplus")
    assert worker.question == before
    assert len(floor.moves) == 1


def test_removed_units_go_back_into_the_tote_and_can_be_packed_again(floor):
    worker = packing(floor, (floor.mug, 2), (floor.pen, 1))
    worker.all("MUG", "!qty 2", "!remove")
    assert worker.question.step == "scan_out"
    turn = worker.scan("MUG")
    assert turn.message.code == "taken_out"
    assert floor.moves[-1].reason is Reason.UNPACK
    assert floor.moves[-1].target == Spot(BENCH, 1001)
    assert worker.scan("PEN").message.code == "not_in_parcel"
    worker.scan("!qty 2")
    assert floor.order_lines(1)[0].packed == 0
    assert worker.question.step == "scan_product", "an empty carton has nothing more to take out"
    worker.all("MUG", "MUG", "PEN")
    assert worker.question.step == "scan_label"


def test_nothing_can_be_removed_from_an_empty_parcel(floor):
    worker = packing(floor, (floor.mug, 2))
    assert worker.scan("!remove").message.code == "parcel_empty"


def test_taking_out_ends_with_done(floor):
    worker = packing(floor, (floor.mug, 3))
    worker.all("MUG", "!remove", "!done", "MUG")
    assert floor.order_lines(1)[0].packed == 2


# --- lots and serials -------------------------------------------------------------------------------------
@pytest.fixture
def tea(floor):
    tea = floor.add_product("TEA", Tracking.LOT)
    floor.add_lot(tea, "L1")
    floor.add_lot(tea, "L2")
    return tea


def test_with_several_lots_in_the_tote_the_lot_is_asked_for(floor, tea):
    worker = packing(floor, (tea, 1, 1), (tea, 1, 2))
    worker.scan("TEA")
    question = worker.question
    assert question.step == "scan_lot"
    assert expects(question, Kind.LOT)[0].codes == ("L1", "L2")
    assert worker.scan("L9").message.code == "wrong_lot"
    worker.scan("L2")
    assert floor.moves[-1].item == Item(tea.id, 2)


def test_a_barcode_that_carries_the_lot_needs_no_question(floor, tea):
    worker = packing(floor, (tea, 1, 1), (tea, 1, 2))
    worker.scan(ProductScan("gs1", tea, lot="L1"))
    assert floor.moves[-1].item == Item(tea.id, 1)
    assert worker.scan(ProductScan("gs1", tea, lot="L9")).message.code == "wrong_lot"


def test_a_lot_question_can_be_left(floor, tea):
    worker = packing(floor, (tea, 1, 1), (tea, 1, 2))
    worker.all("TEA", "!no")
    assert worker.question.step == "scan_product"
    assert not floor.moves


@pytest.fixture
def camera(floor):
    return floor.add_product("CAM", Tracking.SERIAL)


def test_a_serial_is_asked_for_and_must_be_one_that_was_picked(floor, camera):
    worker = packing(floor, (camera, 1, 0, "S1"), (camera, 1, 0, "S2"))
    worker.scan("CAM")
    question = worker.question
    assert question.step == "scan_serial"
    assert set(expects(question, Kind.SERIAL)[0].codes) == {"S1", "S2"}
    turn = worker.scan("S9")
    assert turn.message.code == "wrong_serial"
    assert "S1" in turn.message.text
    worker.scan("S2")
    assert floor.moves[-1].item == Item(camera.id, 0, "S2")


def test_a_serial_alone_says_which_unit_it_is(floor, camera):
    worker = packing(floor, (camera, 1, 0, "S1"), (camera, 1, 0, "S2"))
    worker.scan("S1")
    assert floor.moves[-1].item == Item(camera.id, 0, "S1")


def test_the_removed_serial_is_the_one_scanned(floor, camera):
    worker = packing(floor, (camera, 1, 0, "S1"), (camera, 1, 0, "S2"), (floor.mug, 1))
    worker.all("S1", "S2", "!remove")
    assert worker.scan("CAM").message.code == "scan_finer"
    worker.scan("S2")
    assert floor.moves[-1].item == Item(camera.id, 0, "S2")
    assert floor.moves[-1].reason is Reason.UNPACK


# --- refusals that help -----------------------------------------------------------------------------------
@pytest.mark.parametrize("raw", ["A-01-01", "T-1", "1001", "NOBODY-KNOWS", "!note x", "!yes"])
def test_a_wrong_scan_says_what_it_was_and_what_was_expected(floor, raw):
    worker = packing(floor, (floor.mug, 2))
    before = worker.question
    turn = worker.scan(raw)
    assert turn.message.level is Level.STOP
    assert "Expected" in turn.message.text or "Words that do" in turn.message.text
    assert worker.question == before


def test_an_ambiguous_code_is_refused_with_its_meanings(floor):
    worker = packing(floor, (floor.mug, 2))
    turn = worker.scan(AmbiguousScan("7", ("product MUG", "place 7")))
    assert turn.message.code == "ambiguous"


# --- giving back ------------------------------------------------------------------------------------------
def test_cancel_with_nothing_packed_gives_the_order_back_as_it_was(floor):
    worker = packing(floor, (floor.mug, 2))
    turn = worker.scan("!cancel")
    assert turn.cancelled
    assert floor.order(1).state is OrderState.PICKED
    assert floor.order(1).task_id is None
    assert floor.parcels_of(1) == ()


def test_cancel_with_units_packed_leaves_the_task_for_anyone(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.scan("MUG")
    turn = worker.scan("!cancel")
    assert turn.given_back
    assert turn.task is not None
    assert floor.order(1).state is OrderState.PACKING


def test_the_task_survives_being_saved(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.scan("MUG")
    assert saved.load(pack.PackTask, saved.dump(worker.task)) == worker.task


def test_stock_on_a_shelf_is_never_touched_by_packing(floor):
    floor.stock[Spot(SHELF), Item(floor.mug.id)] = 9
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    assert floor.stock[Spot(SHELF), Item(floor.mug.id)] == 9


def test_the_station_packs_at_its_own_bench(floor):
    from dataclasses import replace

    floor.places = (*floor.places, Place(40, "BENCH-2", PlaceKind.BENCH))
    floor.station = replace(floor.station, bench="BENCH-2")
    packing(floor, (floor.mug, 1))
    (parcel,) = floor.all_parcels()
    assert floor.plate(parcel.plate_id).place_id == 40


def test_the_last_unit_buys_the_label_once_and_prints_slip_and_label(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    (parcel,) = floor.all_parcels()
    assert [each.kind for each in floor.effects] == [EffectKind.BUY_LABEL]
    assert floor.effects[0].payload == {"parcel_id": parcel.id, "service": parcel.service}
    assert floor.label_of(parcel.id).key == floor.effects[0].key
    assert [(each.kind, each.document, each.ref) for each in floor.papers] == [
        (PaperKind.SLIP, "1001", parcel.id),
        (PaperKind.LABEL, parcel.number, parcel.id),
    ]
