"""Shipping: loading by scan, what is refused, what is still missing, and the manifest that closes once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Item
from fulfill.documents import Add, Doc
from fulfill.flows import ship
from fulfill.ledger import Reason
from fulfill.messages import Level
from fulfill.orders import OrderState, ParcelState
from fulfill.places import PlaceKind, Spot
from fulfill.scan import DocKind, DocumentScan
from fulfill.turn import EffectKind, Kind, PaperKind
from tests.rules.outbound_floor import BENCH, CUSTOMER, DOCK, Floor
from tests.rules.outbound_worker import Worker, expects


@pytest.fixture
def floor():
    floor = Floor()
    floor.mug = floor.add_product("MUG")
    return floor


def packed(floor, number: str, parcels: int = 1, carrier: str = "ACME", units: int = 0) -> list:
    """An order packed into so many parcels, each with its label on."""
    order = floor.add_order(number, (floor.mug, units or parcels))
    worker, floor.carrier = Worker(floor), carrier
    worker.scan(number)
    for _ in range(parcels - 1):
        worker.all("MUG", "!next")
    worker.scan("MUG")
    if units > parcels:
        worker.all("!done", "!done", "A-01-01")
    floor.relay()
    for parcel in floor.parcels_of(order):
        worker.scan(parcel.number)
    floor.effects.clear()
    floor.papers.clear()
    floor.moves.clear()
    return list(floor.parcels_of(order))


def loading(floor, start: str = "DOCK-1") -> Worker:
    worker = Worker(floor, ship)
    worker.scan(start)
    return worker


# --- starting --------------------------------------------------------------------------------------------
def test_with_nothing_packed_there_is_no_work(floor):
    turn = ship.begin(floor)
    assert (turn.task, turn.message.code) == (None, "no_work")


def test_the_first_question_names_the_docks_and_the_carriers(floor):
    packed(floor, "1001")
    question = Worker(floor, ship).question
    assert question.step == "scan_dock"
    assert expects(question, Kind.DOCK)[0].codes == ("DOCK-1", "DOCK-2")
    assert expects(question, Kind.ANY)[0].codes == ("ACME",)


@pytest.mark.parametrize("start", ["DOCK-1", "ACME", "acme"])
def test_a_dock_or_a_carrier_starts_the_loading(floor, start):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor, start)
    assert worker.question.step == "scan_parcel"
    assert expects(worker.question, Kind.PARCEL)[0].codes == (parcel.number, parcel.sscc, parcel.tracking)
    assert floor.open_manifests() == (), "no manifest before the first parcel"


def test_another_place_is_no_dock(floor):
    packed(floor, "1001")
    turn = Worker(floor, ship).scan("BENCH-1")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "not_a_dock")
    assert "DOCK-1" in turn.message.text


def test_a_carrier_nobody_waits_for_is_refused(floor):
    packed(floor, "1001")
    assert Worker(floor, ship).scan("NOBODY").message.code == "unknown_code"


# --- loading ----------------------------------------------------------------------------------------------
def test_a_loaded_parcel_goes_to_the_dock_and_onto_the_manifest(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    turn = worker.scan(parcel.tracking)
    assert turn.message.code == "loaded"
    (manifest,) = floor.open_manifests()
    assert manifest.number.startswith("M")
    assert manifest.carrier == "ACME"
    now = floor.parcel(parcel.id)
    assert (now.state, now.manifest_id) == (ParcelState.LOADED, manifest.id)
    assert floor.plate(parcel.plate_id).place_id == DOCK
    (move,) = floor.moves
    assert (move.reason, move.source, move.target) == (
        Reason.LOAD,
        Spot(BENCH, parcel.plate_id),
        Spot(DOCK, parcel.plate_id),
    )


def test_each_answer_says_how_many_are_loaded_and_which_are_missing(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.scan(first.number)
    question = worker.question
    assert (question.done, question.left) == (1, 1)
    assert second.number in expects(question, Kind.PARCEL)[0].codes
    assert first.number not in expects(question, Kind.PARCEL)[0].codes
    worker.scan(second.number)
    assert expects(worker.question, Kind.PARCEL) == []
    assert "!done" in worker.question.prompt.text


def test_a_parcel_loaded_twice_is_refused(floor):
    first, _ = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.scan(first.number)
    assert worker.scan(first.number).message.code == "already_loaded"


def test_a_parcel_of_another_carrier_is_refused_with_both_names(floor):
    (ours,) = packed(floor, "1001")
    (theirs,) = packed(floor, "1002", carrier="ZOOM")
    worker = loading(floor)
    worker.scan(ours.number)
    turn = worker.scan(theirs.number)
    assert turn.message.code == "other_carrier"
    assert "ZOOM" in turn.message.text
    assert "ACME" in turn.message.text


def test_with_several_carriers_at_a_dock_the_first_parcel_pins_one(floor):
    packed(floor, "1001")
    (theirs,) = packed(floor, "1002", carrier="ZOOM")
    worker = loading(floor)
    assert worker.question.left == 2
    worker.scan(theirs.number)
    assert worker.question.left == 0
    assert worker.task.carrier == "ZOOM"


def test_a_carrier_said_at_the_dock_pins_it_too(floor):
    packed(floor, "1001")
    packed(floor, "1002", carrier="ZOOM")
    worker = loading(floor)
    worker.scan("ZOOM")
    assert worker.task.carrier == "ZOOM"
    assert worker.task.dock_id == DOCK


def test_a_parcel_whose_label_was_not_scanned_back_is_refused(floor):
    packed(floor, "1000")
    floor.add_order("1001", (floor.mug, 1))
    Worker(floor).all("1001", "MUG")
    parcel = floor.parcels_of(2)[0]
    worker = loading(floor)
    assert worker.scan(parcel.number).message.code == "not_packed"
    floor.relay()
    turn = worker.scan(parcel.number)
    assert turn.message.code == "not_packed"
    assert "1001" in turn.message.text


def test_a_parcel_of_an_order_that_is_still_being_packed_is_refused(floor):
    packed(floor, "1000")
    floor.add_order("1001", (floor.mug, 2))
    packer = Worker(floor)
    packer.all("1001", "MUG", "!next")
    floor.relay()
    first = floor.parcels_of(2)[0]
    packer.scan(first.number)
    assert loading(floor).scan(first.number).message.code == "order_not_packed"


def test_an_unknown_code_is_refused_with_what_was_expected(floor):
    packed(floor, "1001")
    turn = loading(floor).scan("HUH")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "unknown_code")
    assert "label" in turn.message.text


def test_an_open_manifest_at_the_dock_goes_on(floor):
    first, second = packed(floor, "1001", 2)
    loading(floor).scan(first.number)
    other = Worker(floor, ship)
    turn = other.scan("DOCK-1")
    assert turn.message.code == "manifest_goes_on"
    other.scan(second.number)
    assert len(floor.rows[Doc.MANIFEST]) == 1


def test_a_parcel_on_another_manifest_is_refused(floor):
    first, second = packed(floor, "1001", 2)
    loading(floor).scan(first.number)
    worker = loading(floor, "DOCK-2")
    worker.scan(second.number)
    turn = worker.scan(first.number)
    assert turn.message.code == "other_manifest"
    assert "DOCK-1" in turn.message.text


def test_without_any_dock_parcels_ship_from_where_they_stand(floor):
    floor.places = tuple(each for each in floor.places if each.kind is not PlaceKind.DOCK)
    (parcel,) = packed(floor, "1001")
    worker = loading(floor, "ACME")
    worker.scan(parcel.number)
    assert floor.moves == []
    assert worker.scan("!done").message.level is Level.DONE


# --- unloading --------------------------------------------------------------------------------------------
def test_an_unloaded_parcel_is_as_it_was(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.all(first.number, second.number, "!remove")
    assert worker.question.step == "scan_out"
    worker.scan(second.number)
    assert floor.parcel(second.id) == second
    assert floor.plate(second.plate_id).place_id == BENCH
    assert worker.scan(second.number).message.code == "not_loaded"
    worker.scan("!done")
    assert worker.question.step == "scan_parcel"


def test_after_the_last_one_is_unloaded_parcels_are_loaded_again(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    worker.all(parcel.number, "!remove", parcel.number)
    assert worker.question.step == "scan_parcel"
    assert worker.scan("!done").message.code == "nothing_loaded"
    assert worker.scan("!remove").message.code == "nothing_loaded"


# --- closing ----------------------------------------------------------------------------------------------
def test_a_closed_manifest_ships_its_orders_tells_the_shop_and_prints(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.all(first.number, second.number)
    turn = worker.scan("!done")
    assert (turn.task, turn.message.level, turn.is_final) == (None, Level.DONE, True)
    manifest = floor.manifest(floor.parcel(first.id).manifest_id)
    assert (manifest.state, manifest.closed_us) == ("closed", floor.now_us)
    assert floor.order(1).state is OrderState.SHIPPED
    assert floor.order_lines(1)[0].shipped == 2
    assert floor.stock[Spot(CUSTOMER), Item(floor.mug.id)] == 2
    effect, proof = floor.effects
    assert (proof.kind, proof.key) == (EffectKind.PROOF, "proof:M0000101")
    assert (effect.kind, effect.key) == (EffectKind.CONFIRM_SHIPPED, f"shipped:{manifest.number}:1001")
    (paper,) = floor.papers
    assert (paper.kind, paper.document, paper.ref) == (PaperKind.MANIFEST, manifest.number, manifest.id)


def test_with_nothing_loaded_nothing_is_closed(floor):
    packed(floor, "1001")
    assert loading(floor).scan("!done").message.code == "nothing_loaded"


def test_what_is_left_behind_is_named_before_the_close(floor):
    parcels = [packed(floor, f"10{n}")[0] for n in range(13)]
    worker = loading(floor)
    worker.scan(parcels[0].number)
    turn = worker.scan("!done")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_left_behind")
    assert turn.message.values["count"] == 12
    assert parcels[1].number in turn.message.text
    assert "and 2 more" in turn.message.text
    assert worker.scan("!done").message.level is Level.DONE
    assert floor.parcel(parcels[1].id).state is ParcelState.VERIFIED


def test_an_order_stays_packed_until_its_last_parcel_leaves(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.all(first.number, "!done", "!done")
    assert floor.order(1).state is OrderState.PACKED
    assert floor.order_lines(1)[0].shipped == 1
    worker = loading(floor)
    worker.all(second.number, "!done")
    assert floor.order(1).state is OrderState.SHIPPED
    told = {each.key for each in floor.effects if each.kind is EffectKind.CONFIRM_SHIPPED}
    assert len(told) == 2, "the shop hears of each departure"


def test_an_order_that_was_packed_short_is_shipped_in_part(floor):
    (parcel,) = packed(floor, "1001", units=2)
    worker = loading(floor)
    worker.all(parcel.number, "!done")
    assert floor.order(1).state is OrderState.PART_SHIPPED


def test_after_the_close_nothing_in_it_changes(floor):
    (first,) = packed(floor, "1001")
    (second,) = packed(floor, "1002")
    worker = loading(floor)
    worker.all(first.number, "!done", "!done")
    manifest = floor.manifest(floor.parcel(first.id).manifest_id)
    worker = loading(floor)
    turn = worker.scan(first.number)
    assert turn.message.code == "shipped_already"
    assert manifest.number in turn.message.text
    assert "2023-11-14 at 22:13 UTC" in turn.message.text
    worker.all(second.number, "!remove")
    assert worker.scan(first.number).message.code == "shipped_already"


def test_a_closed_manifests_number_is_refused_and_an_open_one_goes_on(floor):
    (first,) = packed(floor, "1001")
    (second,) = packed(floor, "1002")
    worker = loading(floor)
    worker.scan(first.number)
    (manifest,) = floor.open_manifests()
    scan = DocumentScan(manifest.number, DocKind.MANIFEST, manifest.id)
    assert Worker(floor, ship).scan(scan).message.code == "manifest_goes_on"
    worker.all("!done", "!done")
    assert Worker(floor, ship).scan(scan).message.code == "manifest_closed"
    assert second.state is ParcelState.VERIFIED


def test_a_manifest_closed_at_another_station_lets_this_one_begin_anew(floor):
    first, second = packed(floor, "1001", 2)
    here, there = loading(floor), loading(floor)
    here.scan(first.number)
    there = loading(floor)
    there.all("!done", "!done")
    assert here.question.step == "scan_parcel"
    here.scan(second.number)
    assert len(floor.rows[Doc.MANIFEST]) == 2


def test_cancel_keeps_what_is_loaded_for_whoever_goes_on(floor):
    first, _ = packed(floor, "1001", 2)
    worker = loading(floor)
    assert worker.scan("!cancel").cancelled
    worker = loading(floor)
    worker.scan(first.number)
    assert worker.scan("!cancel").given_back
    assert floor.parcel(first.id).state is ParcelState.LOADED


def test_the_task_survives_being_saved(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    worker.scan(parcel.number)
    assert saved.load(ship.ShipTask, saved.dump(worker.task)) == worker.task


def test_a_close_writes_each_line_once_however_many_parcels_it_has(floor):
    parcels = packed(floor, "1001", 4)
    worker = loading(floor)
    worker.all(*(each.number for each in parcels))
    turn = worker.scan("!done")
    adds = [each for each in turn.documents if isinstance(each, Add)]
    assert [each.amounts for each in adds] == [{"shipped": 4}]


CODES = (
    "DOCK-1 DOCK-2 ACME ZOOM BENCH-1 NOBODY MUG 1001 !done !done !remove !cancel !skip 0 1 2 3 4 5".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(CODES), max_size=30))
def test_whatever_is_scanned_nothing_ships_twice_and_nothing_is_lost(codes):
    floor = Floor()
    floor.mug = floor.add_product("MUG")
    parcels = packed(floor, "1001", 3) + packed(floor, "1002", 2, "ZOOM") + packed(floor, "1003")
    before = sum(floor.stock.values())
    worker = Worker(floor, ship)
    for code in codes:
        if worker.task is None:
            break
        worker.scan(parcels[int(code)].number if code.isdigit() and len(code) == 1 else code)
        if worker.task is not None:
            assert worker.question.expects
        assert sum(floor.stock.values()) == before
        gone = sum(each.state is ParcelState.SHIPPED for each in floor.all_parcels())
        assert floor.stock[Spot(CUSTOMER), Item(floor.mug.id)] == gone
        closed = [row for row in floor.rows[Doc.MANIFEST].values() if row["state"] == "closed"]
        told = [each for each in floor.effects if each.kind is EffectKind.CONFIRM_SHIPPED]
        assert len(told) == len({each.key for each in told})
        assert bool(gone) == bool(closed)


def test_a_blocked_dock_takes_nothing(floor):
    packed(floor, "1001")
    floor.places = tuple(
        replace(each, is_blocked=True) if each.code == "DOCK-1" else each for each in floor.places
    )
    assert Worker(floor, ship).scan("DOCK-1").message.code == "not_a_dock"
