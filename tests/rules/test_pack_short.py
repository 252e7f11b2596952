"""Packing with less than was picked: finished short, missing, damaged; and whatever may be scanned."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.catalog import Item, Tracking
from fulfill.documents import Doc
from fulfill.ledger import Reason
from fulfill.messages import Level
from fulfill.orders import OrderState
from fulfill.places import PlaceKind, Spot
from fulfill.turn import Kind
from tests.rules.outbound_floor import BENCH, DAMAGED, LOSS, SHELF, Floor
from tests.rules.outbound_worker import LARGE, SMALL, Worker, expects, floor_with_boxes, packing


@pytest.fixture
def floor():
    return floor_with_boxes()


# --- finishing with less ----------------------------------------------------------------------------------
def test_finishing_short_is_confirmed_and_what_is_left_goes_back_to_a_shelf(floor):
    worker = packing(floor, (floor.mug, 3), (floor.pen, 1))
    worker.scan("MUG")
    turn = worker.scan("!done")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_short")
    assert "3 of 4" in turn.message.text
    worker.scan("!done")
    assert worker.question.step == "scan_put_back"
    assert expects(worker.question, Kind.PLACE)[0].codes == ("A-01-01",)
    assert worker.scan("BROKEN").message.code == "not_a_shelf"
    worker.all("A-01-01", "A-01-01")
    assert worker.question.step == "scan_label"
    assert floor.stock[Spot(SHELF), Item(floor.mug.id)] == 2
    assert floor.moves[-1].reason is Reason.UNPICK
    assert [(line.picked, line.packed, line.short) for line in floor.order_lines(1)] == [(1, 1, 2), (0, 0, 1)]


def test_any_other_scan_drops_the_confirmation(floor):
    worker = packing(floor, (floor.mug, 3))
    worker.all("MUG", "!done", "MUG")
    assert worker.scan("!done").message.level is Level.WARN


def test_an_unusual_shelf_is_confirmed(floor):
    floor.places = (*floor.places, replace(floor.places[1], id=50, code="Z-09"))
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "!done", "!done")
    assert worker.scan("Z-09").message.code == "other_place"
    assert worker.scan("Z-09").message.code == "parcel_closed"
    assert floor.stock[Spot(50), Item(floor.mug.id)] == 1


def test_with_nothing_packed_there_is_nothing_to_finish(floor):
    worker = packing(floor, (floor.mug, 1))
    assert worker.scan("!done").message.code == "nothing_packed"


def test_a_missing_unit_is_written_off_and_its_shelf_counted(floor):
    worker = packing(floor, (floor.mug, 2), (floor.pen, 1))
    worker.scan("PEN")
    assert worker.scan("!short").message.level is Level.WARN
    turn = worker.scan("!short")
    assert turn.message.code == "parcel_closed"
    assert floor.stock[Spot(LOSS), Item(floor.mug.id)] == 2
    assert (floor.order_lines(1)[0].picked, floor.order_lines(1)[0].short) == (0, 2)
    (request,) = floor.rows[Doc.COUNT_REQUEST].values()
    assert request["place_id"] == SHELF


def test_short_can_name_its_product(floor):
    worker = packing(floor, (floor.mug, 1), (floor.pen, 1))
    assert worker.scan("!short CAM").message.code == "not_waiting"
    worker.all("!short pen", "!short pen")
    assert floor.stock[Spot(LOSS), Item(floor.pen.id)] == 1


def test_an_order_of_which_all_is_missing_waits_and_frees_its_tote(floor):
    worker = packing(floor, (floor.mug, 1))
    turn = worker.all("!short", "!short")
    assert turn.message.code == "nothing_to_ship"
    assert floor.order(1).state is OrderState.WAITING
    assert floor.order(1).task_id is None
    assert floor.totes_of(1) == ()
    assert not floor.effects
    assert not floor.papers


def test_a_damaged_unit_goes_aside_and_the_rest_is_packed(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.scan("!damaged")
    assert worker.question.step == "scan_damaged"
    worker.scan("MUG")
    assert floor.stock[Spot(DAMAGED), Item(floor.mug.id)] == 1
    assert floor.moves[-1].reason is Reason.DAMAGED
    worker.scan("MUG")
    assert worker.question.step == "scan_label"


def test_without_a_damaged_place_nothing_goes_aside(floor):
    floor.places = tuple(each for each in floor.places if each.kind is not PlaceKind.DAMAGED)
    worker = packing(floor, (floor.mug, 2))
    worker.scan("!damaged")
    assert worker.scan("MUG").message.code == "no_damaged_place"


def test_what_lies_in_the_tote_without_a_line_is_put_back_before_the_close(floor):
    worker = packing(floor, (floor.mug, 1))
    floor.stock[Spot(BENCH, 1001), Item(floor.mug.id)] += 1
    worker.scan("MUG")
    assert worker.question.step == "scan_put_back"
    worker.scan("A-01-01")
    assert worker.question.step == "scan_label"
    assert floor.order_lines(1)[0].short == 0


# --- whatever is scanned ----------------------------------------------------------------------------------
CODES = """MUG MUG MUG PEN PEN TEA CAM L1 L2 S1 S2 BOX-S BOX-L A-01-01 BROKEN BENCH-1 T-1 1001 1002 NOBODY
!qty_2 !qty_1 !qty_9 !next !done !done !remove !short !short_PEN !damaged !weight_400 !weight_99 !dims_3_2_1
!reprint_x !void !no !cancel !lot_L1 !serial_S1 RELAY PARCEL LAST""".split()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(CODES), max_size=40), st.booleans())
def test_whatever_is_scanned_nothing_is_lost_and_nothing_moves_that_is_not_there(codes, weighs):
    floor = Floor(boxes=[SMALL, LARGE])
    floor.station = replace(floor.station, weighs=weighs)
    mug, pen = floor.add_product("MUG", weight_g=300), floor.add_product("PEN", weight_g=20)
    tea, cam = floor.add_product("TEA", Tracking.LOT), floor.add_product("CAM", Tracking.SERIAL)
    floor.add_lot(tea, "L1")
    floor.add_lot(tea, "L2")
    floor.add_order(
        "1001", (mug, 3), (pen, 1), (tea, 1, 1), (tea, 2, 2), (cam, 1, 0, "S1"), (cam, 1, 0, "S2")
    )
    floor.add_order("1002", (mug, 1))
    before = sum(floor.stock.values())
    worker, last = Worker(floor), "1001"
    for code in codes:
        raw = code.replace("_", " ")
        parcels = floor.all_parcels()
        if raw == "RELAY":
            floor.relay()
            continue
        if raw == "PARCEL":
            raw = parcels[-1].number if parcels else "NONE"
        elif raw == "LAST":
            raw = last
        last = raw
        if worker.task is None:
            break
        worker.scan(raw)
        if worker.task is not None:
            assert worker.question.expects
        assert sum(floor.stock.values()) == before
