"""Packing: boxes, weights, several parcels, labels scanned back, and finishing with less."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fulfill.documents import Doc
from fulfill.messages import Level
from fulfill.messages import pack as messages
from fulfill.orders import OrderState, ParcelState
from fulfill.people import Person, Role
from fulfill.scan import VoidLabelScan
from fulfill.turn import EffectKind, Kind, PaperKind
from tests.rules.outbound_worker import Worker, expects, floor_with_boxes, only, packing


@pytest.fixture
def floor():
    return floor_with_boxes()


# --- box and weight ---------------------------------------------------------------------------------------
def test_the_proposed_box_and_the_expected_weight_stand(floor):
    worker = packing(floor, (floor.mug, 2))
    assert "BOX-S" in worker.question.prompt.text
    worker.all("MUG", "MUG")
    parcel = only(floor)
    assert (parcel.carton, parcel.expected_g, parcel.weight_g) == ("BOX-S", 650, 650)


def test_another_box_is_taken_by_its_scan(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("BOX-L", "MUG", "MUG")
    assert (only(floor).carton, only(floor).expected_g) == ("BOX-L", 750)


def test_a_box_that_is_too_weak_is_refused(floor):
    worker = packing(floor, (floor.mug, 5))
    worker.all("MUG", "!qty 4")
    turn = worker.scan("BOX-S")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "box_too_weak")


def test_a_unit_that_the_scanned_box_cannot_carry_is_refused(floor):
    worker = packing(floor, (floor.mug, 5))
    worker.all("BOX-S", "MUG", "MUG", "MUG")
    assert worker.scan("MUG").message.code == "box_too_weak"
    worker.all("!next", "MUG", "MUG")
    assert len(floor.parcels_of(1)) == 2


def test_an_odd_box_is_given_by_its_sides(floor):
    worker = packing(floor, (floor.mug, 1))
    assert worker.scan("!dims 300 200").message.code == "bad_argument"
    assert worker.scan("!dims 300 0 10").message.code == "bad_argument"
    worker.all("!dims 200 300 150", "MUG")
    assert only(floor).carton == "300x200x150"


def test_a_weight_within_tolerance_is_kept(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "!weight 655", "MUG")
    assert (only(floor).weight_g, only(floor).expected_g) == (655, 650)


def test_a_weight_that_differs_is_kept_only_when_said_again(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.scan("MUG")
    turn = worker.scan("!weight 2000")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "weight_differs")
    assert only(floor).weight_g == 0
    worker.all("!weight 2000", "MUG")
    parcel = only(floor)
    assert parcel.weight_g == 2000
    assert "2000" in floor.override_reason(parcel.id)


def test_a_weight_that_fits_no_more_once_all_is_in_is_asked_for_again(floor):
    worker = packing(floor, (floor.mug, 3))
    worker.all("MUG", "!weight 350", "MUG")
    turn = worker.scan("MUG")
    assert turn.message.code == "weigh_again"
    assert worker.question.step == "give_weight"
    assert expects(worker.question, Kind.WEIGHT)[0].quantity == 950
    worker.scan("!weight 960")
    assert worker.question.step == "scan_label"
    assert only(floor).weight_g == 960


def test_a_weighing_station_demands_the_weight_of_each_parcel(floor):
    floor.station = replace(floor.station, weighs=True)
    worker = packing(floor, (floor.mug, 1), (floor.pen, 1))
    worker.all("MUG", "!next")
    assert worker.question.step == "give_weight"
    assert floor.papers == []
    worker.scan("!weight 350")
    assert worker.question.step == "scan_product"
    worker.scan("PEN")
    assert worker.question.step == "give_weight"
    assert expects(worker.question, Kind.WEIGHT)[0].quantity == 70
    worker.scan("!weight 70")
    assert worker.question.step == "scan_label"
    assert [each.weight_g for each in floor.parcels_of(1)] == [350, 70]


def test_without_all_weights_nothing_is_held_against_the_scale(floor):
    feather = floor.add_product("FEATHER", weight_g=0)
    worker = packing(floor, (feather, 2))
    worker.scan("FEATHER")
    assert worker.scan("!weight 9000").message.code == "weighed"


@pytest.mark.parametrize("said", ["!weight", "!weight 0", "!weight -5", "!weight 1.5", "!weight x"])
def test_what_is_no_weight_is_refused(floor, said):
    worker = packing(floor, (floor.mug, 2))
    worker.scan("MUG")
    assert worker.scan(said).message.code == "bad_argument"


def test_an_empty_parcel_is_not_weighed(floor):
    worker = packing(floor, (floor.mug, 2))
    assert worker.scan("!weight 300").message.code == "parcel_empty"


# --- several parcels --------------------------------------------------------------------------------------
def test_each_parcel_has_its_own_number_label_and_papers(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "!next", "MUG")
    first, second = floor.parcels_of(1)
    assert (first.piece, second.piece) == (1, 2)
    assert first.sscc != second.sscc
    assert [each.kind for each in floor.papers] == [PaperKind.SLIP, PaperKind.LABEL] * 2
    assert len({each.key for each in floor.effects}) == 2
    assert set(expects(worker.question, Kind.PARCEL)[0].codes) == {
        first.number, first.sscc, second.number, second.sscc,
    }  # fmt: skip


def test_another_parcel_needs_units_in_this_one_and_left_for_the_next(floor):
    worker = packing(floor, (floor.mug, 2))
    assert worker.scan("!next").message.code == "parcel_empty"


def test_a_closed_parcel_is_locked(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "!next")
    assert worker.scan("!remove").message.code == "parcel_empty"


# --- the label scanned back -------------------------------------------------------------------------------
def test_the_order_counts_as_packed_when_every_label_is_scanned_back(floor):
    worker = packing(floor, (floor.mug, 2))
    worker.all("MUG", "!next", "MUG")
    floor.relay()
    first, second = floor.parcels_of(1)
    turn = worker.scan(first.tracking)
    assert turn.message.code == "label_verified"
    assert floor.order(1).state is OrderState.PACKING
    assert worker.scan(first.number).message.code == "verified_already"
    turn = worker.scan(second.sscc)
    assert (turn.task, turn.message.code, turn.message.level) == (None, "order_packed", Level.DONE)
    assert floor.order(1).state is OrderState.PACKED
    assert floor.order(1).task_id is None
    assert {each.state for each in floor.parcels_of(1)} == {ParcelState.VERIFIED}
    assert floor.totes_of(1) == (), "its tote is free again"


def test_a_label_that_is_not_bought_cannot_be_scanned_back(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    turn = worker.scan(only(floor).number)
    assert (turn.message.level, turn.message.code) == (Level.STOP, "label_not_bought")


def test_another_parcels_label_is_refused(floor):
    floor.add_order("1000", (floor.pen, 1))
    other = Worker(floor)
    other.all("1000", "PEN")
    floor.add_order("1002", (floor.mug, 1))
    worker = Worker(floor)
    worker.all("1002", "MUG")
    floor.relay()
    turn = worker.scan(floor.parcels_of(1)[0].number)
    assert turn.message.code == "other_parcel"
    assert "1000" in turn.message.text


def test_a_unit_scanned_after_the_close_is_surplus(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    assert worker.scan("MUG").message.code == "all_packed"


def test_a_copy_needs_its_reason_and_is_counted(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    floor.relay()
    assert worker.scan("!reprint").message.code == "reprint_needs_reason"
    worker.scan("!reprint torn")
    worker.scan("!reprint torn again")
    copies = [(each.copy, each.reason) for each in floor.papers if each.kind is PaperKind.LABEL]
    assert copies == [(0, ""), (1, "torn"), (2, "torn again")]
    worker.scan("!reprint slip lost")
    assert floor.papers[-1].kind is PaperKind.SLIP
    assert floor.papers[-1].copy == 1


# --- void --------------------------------------------------------------------------------------------------
def test_void_cancels_the_label_once_confirmed_and_opens_a_parcel_in_its_place(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    floor.relay()
    old = only(floor)
    assert worker.scan("!void").message.level is Level.WARN
    worker.scan("!void")
    assert floor.parcel(old.id).state is ParcelState.VOID
    fresh = only(floor)
    assert (fresh.plate_id, fresh.piece) == (old.plate_id, old.piece)
    assert floor.effects[-1].kind is EffectKind.VOID_LABEL
    assert floor.label_of(old.id).state == "void"
    assert worker.scan("!done").message.code == "parcel_closed"
    floor.relay()
    assert worker.scan(old.number).message.code == "label_void"
    assert worker.scan(fresh.number).message.code == "order_packed"


def test_void_waits_for_the_carriers_answer(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    assert worker.scan("!void").message.code == "void_too_soon"


def test_a_label_that_the_carrier_gives_no_clear_answer_about_can_be_given_up(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    label = next(iter(floor.rows[Doc.LABEL].values()))
    label["why"] = "the carrier does not answer"
    worker.all("!void", "!void")
    assert label["state"] == "void"
    assert only(floor).state is ParcelState.OPEN
    worker.scan("!done")
    assert floor.effects[0].key != floor.effects[1].key


def test_a_parcel_whose_label_was_refused_is_opened_again_and_asks_anew(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    label = next(iter(floor.rows[Doc.LABEL].values()))
    label |= {"state": "refused", "why": "no such postcode"}
    first = floor.effects.pop()
    assert "no such postcode" in worker.scan(only(floor).number).message.text
    worker.all("!void", "!void")
    assert only(floor).state is ParcelState.OPEN
    worker.scan("!done")
    assert floor.effects[-1].key != first.key


def test_a_packed_orders_parcel_can_be_opened_from_the_first_step(floor):
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    floor.relay()
    number = only(floor).number
    worker.scan(number)
    floor.add_order("1002", (floor.pen, 1))
    worker = Worker(floor)
    assert worker.scan(number).message.code == "parcel_here"
    worker.all(f"!void {number}", f"!void {number}")
    assert floor.order(1).state is OrderState.PACKING
    assert worker.scan("!remove").message.code == "taking_out"
    assert worker.scan("MUG").message.code == "no_tote"
    worker.all("!done", "!done")
    floor.relay()
    assert worker.scan(only(floor).number).message.code == "order_packed"


def test_only_those_who_may_void_and_reprint_do(floor):
    floor.operator = Person(2, "B-2", "Bob", frozenset({Role.PACKER}))
    worker = packing(floor, (floor.mug, 1))
    worker.scan("MUG")
    floor.relay()
    assert worker.scan("!void").message.code == "not_allowed"
    assert worker.scan("!reprint torn").message.code == "reprinted"


# --- a label after another ---------------------------------------------------------------------------------
def test_a_parcel_that_had_a_label_gets_the_next_one_under_an_sscc_of_its_own(floor):
    worker = packing(floor, (floor.mug, 1))
    first = only(floor).sscc
    worker.scan("MUG")
    assert only(floor).sscc == first, "nothing else bears it yet"
    next(iter(floor.rows[Doc.LABEL].values())).update(state="refused", why="no such postcode")
    worker.all("!void", "!void", "!done")
    assert only(floor).sscc != first


@pytest.mark.parametrize("at", [(), ("1001",), ("1001", "MUG")])
def test_a_void_label_is_refused_at_every_step_with_the_way_out(floor, at):
    floor.add_order("1001", (floor.mug, 1))
    worker = Worker(floor)
    for raw in at:
        worker.scan(raw)
    refused = worker.scan(VoidLabelScan("TRK-1", "P1"))
    assert (refused.message.level, refused.message.code) == (Level.STOP, "void_label")
    assert "scan the new one" in refused.message.text


def test_a_box_of_the_packers_own_is_told_by_its_sides():
    assert messages.parcel_closed("P1", "300x200x100", 1816).text == (
        "Parcel P1 is closed (300 × 200 × 100 mm, 1816 g); its slip prints, its label follows"
    )
    assert "box BOX-M" in messages.parcel_closed("P1", "BOX-M", 1816).text
