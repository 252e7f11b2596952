"""Pallets at the dock: parcels put on by scan, loaded whole, taken off again."""

from __future__ import annotations

import pytest

from fulfill.catalog import Item
from fulfill.documents import Doc
from fulfill.flows import ship
from fulfill.messages import Level
from fulfill.orders import ParcelState
from fulfill.places import Spot
from fulfill.scan import DocKind, DocumentScan
from fulfill.turn import Kind, PaperKind
from tests.rules.outbound_floor import BENCH, DOCK, SHELF, Floor
from tests.rules.outbound_worker import Worker, expects
from tests.rules.test_ship import loading, packed


@pytest.fixture
def floor():
    floor = Floor()
    floor.mug = floor.add_product("MUG")
    floor.add_pallet(2001, "PAL-1")
    floor.add_pallet(2002, "PAL-2", SHELF)
    return floor


def built(floor, *parcels, pallet: str = "PAL-1") -> Worker:
    """A loader who has put these parcels onto a pallet."""
    worker = Worker(floor, ship)
    worker.all(pallet, *(each.number for each in parcels), "!done")
    return worker


def test_a_free_pallet_begins_a_journey_with_its_own_sscc(floor):
    packed(floor, "1001")
    worker = Worker(floor, ship)
    turn = worker.scan("PAL-1")
    assert (turn.message.code, worker.question.step) == ("pallet_begun", "fill_pallet")
    (row,) = floor.rows[Doc.PALLET].values()
    assert (row["plate_id"], len(row["sscc"]), row["state"]) == (2001, 18, "open")


def test_parcels_stand_on_it_by_scan_and_their_cartons_go_where_it_stands(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first, pallet="PAL-2")
    assert floor.plate(first.plate_id).place_id == SHELF
    assert floor.plate(second.plate_id).place_id == BENCH
    assert worker.question.step == "scan_dock"
    turn = worker.scan("PAL-2")
    assert (turn.message.code, turn.message.values["parcels"]) == ("pallet_goes_on", 1)
    assert first.number not in expects(worker.question, Kind.PARCEL)[0].codes
    assert worker.scan(first.number).message.code == "on_pallet_already"


def test_what_could_go_on_it_is_counted_as_it_is_filled_and_as_it_is_cleared(floor):
    first, *_rest = packed(floor, "1001", 3)
    worker = Worker(floor, ship)
    worker.all("PAL-1", first.number)
    filled = ship.show(worker.task, floor).panels
    worker.scan("!remove")
    assert worker.question.step == "clear_pallet"
    cleared = ship.show(worker.task, floor).panels
    assert [panel.fact for panel in filled] == [panel.fact for panel in cleared] == ["1", "2"]


def test_what_comes_off_a_pallet_stands_beside_no_call_to_put_something_on(floor):
    first, *_rest = packed(floor, "1001", 2)
    worker = Worker(floor, ship)
    worker.all("PAL-1", first.number)
    assert [panel.title.text for panel in ship.show(worker.task, floor).panels][1] == "Can still go on it"
    worker.scan("!remove")
    assert [panel.title.text for panel in ship.show(worker.task, floor).panels][1] == "Not on this pallet"


def test_it_is_loaded_whole_and_its_parcels_follow(floor):
    parcels = packed(floor, "1001", 3)
    worker = built(floor, *parcels[:2])
    worker.scan("DOCK-1")
    assert "PAL-1" in expects(worker.question, Kind.TOTE)[0].codes
    turn = worker.scan("PAL-1")
    assert (turn.message.code, turn.message.values["parcels"]) == ("pallet_loaded", 2)
    (manifest,) = floor.open_manifests()
    assert [each.number for each in floor.load_of(manifest.id)] == [each.number for each in parcels[:2]]
    assert {floor.plate(each.plate_id).place_id for each in parcels[:2]} == {DOCK}
    assert floor.plate(2001).place_id == DOCK
    assert worker.scan("PAL-1").message.code == "pallet_loaded_already"


def test_by_its_sscc_too(floor):
    (parcel,) = packed(floor, "1001")
    worker = built(floor, parcel)
    worker.scan("DOCK-1")
    ((pallet_id, row),) = floor.rows[Doc.PALLET].items()
    worker.scan(DocumentScan(row["sscc"], DocKind.PALLET, pallet_id))
    assert floor.parcel(parcel.id).state is ParcelState.LOADED


def test_a_parcel_alone_comes_off_its_pallet_only_when_scanned_again(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first, second)
    worker.scan("DOCK-1")
    turn = worker.scan(first.number)
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_off_pallet")
    assert worker.scan(first.number).message.code == "loaded"
    assert [each.id for each in floor.parcels_on(101)] == [second.id]


def test_a_parcel_on_another_pallet_changes_over_when_scanned_again(floor):
    first, _ = packed(floor, "1001", 2)
    worker = built(floor, first)
    worker.scan("PAL-2")
    assert worker.scan(first.number).message.code == "confirm_other_pallet"
    worker.scan(first.number)
    assert floor.pallet_of(first.id).code == "PAL-2"


def test_what_is_taken_off_stands_on_none(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first)
    worker.all("PAL-1", "!remove")
    assert worker.question.step == "clear_pallet"
    assert worker.scan(second.number).message.code == "not_on_pallet"
    worker.scan(first.number)
    assert (floor.pallet_of(first.id), worker.question.step) == (None, "fill_pallet")
    assert worker.scan("!remove").message.code == "nothing_on_pallet"


def test_a_pallet_is_of_one_carrier(floor):
    (ours,) = packed(floor, "1001")
    (theirs,) = packed(floor, "1002", carrier="ZOOM")
    worker = Worker(floor, ship)
    worker.all("PAL-1", ours.number)
    assert worker.scan(theirs.number).message.code == "other_carrier"
    worker = loading(floor, "ZOOM")
    assert worker.scan("PAL-1").message.code == "pallet_of_other"


def test_a_parcel_that_is_not_packed_does_not_go_on(floor):
    packed(floor, "1000")
    floor.add_order("1001", (floor.mug, 1))
    Worker(floor).all("1001", "MUG")
    worker = Worker(floor, ship)
    worker.scan("PAL-1")
    assert worker.scan(floor.parcels_of(2)[0].number).message.code == "not_packed"


def test_a_pallet_with_a_void_parcel_is_not_loaded_until_that_is_off(floor):
    first, second = packed(floor, "1001", 2)
    packed(floor, "1002")
    worker = built(floor, first, second)
    floor.rows[Doc.PARCEL][first.id]["state"] = "void"
    worker.scan("DOCK-1")
    turn = worker.scan("PAL-1")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "pallet_blocked")
    assert first.number in turn.message.text
    worker.all("!cancel", "PAL-1", "!remove", first.number, "!done", "!done", "DOCK-1")
    assert worker.scan("PAL-1").message.code == "pallet_loaded"


def test_a_parcel_that_got_another_carriers_label_holds_its_pallet_back(floor):
    first, second = packed(floor, "1001", 2)
    packed(floor, "1002", carrier="ZOOM")
    worker = built(floor, first, second)
    floor.rows[Doc.PARCEL][second.id]["carrier"] = "ZOOM"
    worker.scan("DOCK-1")
    assert worker.task.carrier == ""
    turn = worker.scan("PAL-1")
    assert (turn.message.code, second.number in turn.message.text) == ("pallet_blocked", True)


def test_a_pallet_of_stock_is_none_for_parcels(floor):
    packed(floor, "1001")
    floor.stock[Spot(SHELF, 2002), Item(floor.mug.id)] = 5
    assert Worker(floor, ship).scan("PAL-2").message.code == "pallet_holds_stock"


def test_a_tote_is_no_pallet(floor):
    packed(floor, "1001")
    assert Worker(floor, ship).scan("T-1").message.code == "not_a_pallet"


def test_an_unloaded_pallet_keeps_what_stands_on_it(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first)
    worker.all("DOCK-1", second.number, "PAL-1", "!remove", "PAL-1")
    assert floor.parcel(first.id).state is ParcelState.VERIFIED
    assert floor.pallet_of(first.id).code == "PAL-1"
    assert floor.plate(first.plate_id).place_id == floor.plate(2001).place_id == BENCH
    assert worker.scan("PAL-1").message.code == "pallet_not_loaded"


def test_a_parcel_unloaded_alone_is_off_its_pallet(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first, second)
    worker.all("DOCK-1", "PAL-1", "!remove")
    assert worker.scan(first.number).message.code == "unloaded_off_pallet"
    assert floor.pallet_of(first.id) is None
    worker.scan(second.number)
    assert floor.pallet(101).state == "open"


def test_a_load_with_pallets_goes_with_a_bill_of_lading_and_the_pallet_is_free_after(floor):
    (parcel,) = packed(floor, "1001")
    packed(floor, "1002")
    worker = built(floor, parcel)
    worker.all("DOCK-1", "PAL-1", "!done", "!done")
    kinds = [PaperKind.PALLET_LABEL, PaperKind.MANIFEST, PaperKind.LADING]
    assert [each.kind for each in floor.papers] == kinds
    assert (floor.pallet(101).state, floor.plate(2001).place_id) == ("shipped", None)
    worker = Worker(floor, ship)
    scan = DocumentScan(floor.pallet(101).sscc, DocKind.PALLET, 101)
    assert worker.scan(scan).message.code == "pallet_left"
    assert worker.scan("PAL-1").message.code == "pallet_begun"


def test_a_pallet_that_was_loaded_meanwhile_takes_no_more(floor):
    first, second = packed(floor, "1001", 2)
    worker = built(floor, first)
    worker.scan("PAL-1")
    loading(floor).scan("PAL-1")
    turn = worker.scan(second.number)
    assert (turn.message.level, turn.message.code) == (Level.STOP, "pallet_closed_meanwhile")


def test_the_dock_may_be_scanned_from_the_pallet(floor):
    (parcel,) = packed(floor, "1001")
    worker = Worker(floor, ship)
    worker.all("PAL-1", parcel.number, "DOCK-1")
    assert worker.question.step == "scan_parcel"
    assert worker.scan("PAL-1").message.code == "pallet_loaded"


def test_the_day_of_a_parcel_says_what_it_is_the_day_of(floor):
    first, second = packed(floor, "1001")[0], packed(floor, "1002")[0]
    floor.rows[Doc.ORDER][first.order_id]["ship_by"] = floor.today
    floor.rows[Doc.ORDER][second.order_id]["ship_by"] = "2024-04-30"
    worker = Worker(floor, ship)
    worker.all("PAL-1", first.number)
    scene = ship.show(worker.task, floor)
    assert [row.end.text for row in scene.rows] == [f"Ship by {floor.today}"]
    assert [row.end.text for row in scene.panels[1].rows] == ["Was due 2024-04-30"]
