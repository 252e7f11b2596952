"""The hand-over: who takes the parcels, what is signed for, and what may still change until then."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill import saved
from fulfill.catalog import Item
from fulfill.documents import Doc
from fulfill.flows import ship
from fulfill.flows.ship.task import Asks, Trailer
from fulfill.messages import Level
from fulfill.orders import ParcelState
from fulfill.people import Person, Role
from fulfill.places import Spot
from fulfill.scan import BadgeScan, DocKind, DocumentScan
from fulfill.turn import EffectKind, Kind, PaperKind
from tests.rules.outbound_floor import CUSTOMER, Floor
from tests.rules.outbound_worker import Worker, expects
from tests.rules.test_ship import loading, packed

DRIVER = Person(9, "DRV-9", "Dora Driver", frozenset({Role.PICKER}))


@pytest.fixture
def floor():
    floor = Floor()
    floor.mug = floor.add_product("MUG")
    floor.asks = Asks.SIGNATURE
    return floor


@pytest.fixture
def worker(floor):
    packed(floor, "1000")
    worker = loading(floor)
    worker.scan(floor.all_parcels()[0].number)
    worker.scan("!done")
    assert worker.question.step == "scan_driver"
    return worker


def handed(floor) -> dict:
    (row,) = floor.rows[Doc.HANDOVER].values()
    return row


# --- the driver -------------------------------------------------------------------------------------------
def test_where_nothing_is_asked_of_a_driver_done_closes_at_once(floor):
    floor.asks = Asks.NOTHING
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    assert worker.all(parcel.number, "!done").message.level is Level.DONE


def test_a_name_closes_the_manifest_where_no_signature_is_asked_for(floor, worker):
    floor.asks = Asks.DRIVER
    turn = worker.scan("Jo O'Neil-Ruiz")
    assert (turn.message.level, turn.is_final) == (Level.DONE, True)
    assert (handed(floor)["driver"], handed(floor)["driver_by"]) == ("Jo O'Neil-Ruiz", "typed")


def test_a_badge_tells_the_name(floor, worker):
    assert [each.kind for each in expects(worker.question, Kind.BADGE)] == [Kind.BADGE]
    worker.scan(BadgeScan("DRV-9", DRIVER))
    assert (worker.task.driver, worker.task.driver_by, worker.question.step) == (
        "Dora Driver", "badge", "sign",
    )  # fmt: skip


@pytest.mark.parametrize("code", ["4006381333931", "1Z999AA10123456784", "C", "DOCK-1", "MUG", "!answer "])
def test_a_code_that_is_no_name_is_refused_and_nothing_is_closed(floor, worker, code):
    assert worker.scan(code).message.level is Level.STOP
    assert worker.question.step == "scan_driver"


def test_a_driver_without_a_name_made_of_letters_is_said_with_answer(floor, worker):
    worker.scan("!answer DRV 8812")
    assert worker.task.driver == "DRV 8812"


def test_a_parcel_scanned_while_the_driver_signs_is_not_loaded(floor, worker):
    (late,) = packed(floor, "1002")
    turn = worker.scan(late.number)
    assert (turn.message.level, turn.message.code) == (Level.STOP, "is_handed_over")
    assert "!no" in turn.message.text


def test_no_goes_back_step_by_step(floor, worker):
    worker.scan("Jo Miller")
    assert worker.question.step == "sign"
    worker.scan("!no")
    assert (worker.question.step, worker.task.driver) == ("scan_driver", "")
    worker.scan("!no")
    assert worker.question.step == "scan_parcel"


def test_a_load_that_changed_since_the_driver_was_asked_is_looked_at_again(floor, worker):
    (late,) = packed(floor, "1002")
    worker.scan("Jo Miller")
    other = loading(floor)
    other.scan(late.number)
    turn = worker.scan("!sign ink")
    assert (turn.message.code, worker.question.step) == ("load_changed", "scan_parcel")
    assert floor.rows[Doc.HANDOVER] == {}
    assert worker.all("!done", "Jo Miller", "!sign ink").message.level is Level.DONE
    assert floor.parcel(late.id).state is ParcelState.SHIPPED


# --- the signature ----------------------------------------------------------------------------------------
def test_a_signature_closes_the_manifest_and_is_kept_with_it(floor, worker):
    turn = worker.all("Jo Miller", "!sign ink")
    assert turn.message.code == "manifest_closed_now"
    row = handed(floor)
    assert (row["driver"], row["signed_us"], row["picture"]) == ("Jo Miller", floor.now_us, b"png")
    assert "[60,40,80]" in row["strokes"]
    assert (len(row["strokes_sha256"]), len(row["picture_sha256"])) == (64, 64)


def test_an_empty_pad_is_no_signature(floor, worker):
    turn = worker.all("Jo Miller", "!sign nothing")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "signature_empty")
    assert worker.scan("!sign").message.code == "bad_argument"


def test_a_signature_may_be_left_out_and_that_is_written_down(floor, worker):
    worker.all("Jo Miller", "!skip")
    assert (handed(floor)["unsigned_why"], handed(floor).get("signed_us", 0)) == ("left out", 0)


def test_where_a_signature_is_required_nothing_closes_without_one(floor, worker):
    floor.asks = Asks.REQUIRED
    worker.scan("Jo Miller")
    assert "!skip" not in expects(worker.question, Kind.WORD)[0].codes
    turn = worker.scan("!skip")
    assert (turn.message.level, turn.message.code) == (Level.STOP, "signature_required")
    assert worker.scan("!sign ink").message.level is Level.DONE


def test_a_photo_and_a_remark_are_kept_at_any_step_of_the_hand_over(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    assert worker.scan("!photo load.jpg").message.code == "nothing_loaded"
    worker.all(parcel.number, "!photo load.jpg", "!done", "!note  two   wet ", "Jo Miller", "!photo b.jpg")
    assert worker.scan("!photo gone.png").message.code == "photo_missing"
    worker.scan("!sign ink")
    assert len(floor.rows[Doc.MANIFEST_PHOTO]) == 2
    assert (handed(floor)["remark"], handed(floor)["driver"]) == ("two wet", "Jo Miller")


def test_a_driver_who_leaves_gives_the_manifest_back_to_whoever_loads_on(floor, worker):
    worker.scan("Jo Miller")
    turn = worker.scan("!cancel")
    assert turn.given_back
    assert (turn.task.step, turn.task.driver) == (ship.Step.SCAN_PARCEL, "")


def test_a_half_done_hand_over_survives_being_saved(floor, worker):
    worker.scan("Jo Miller")
    assert saved.load(ship.ShipTask, saved.dump(worker.task)) == worker.task


def test_the_carriers_own_manifest_is_asked_for_where_the_house_wants_it(floor, worker):
    floor.asks, floor.asks_carrier = Asks.DRIVER, True
    worker.scan("Jo Miller")
    (effect,) = [each for each in floor.effects if each.kind is EffectKind.CARRIER_MANIFEST]
    manifest = floor.manifest(int(effect.payload["manifest_id"]))
    assert effect.key == f"carrier-manifest:{manifest.number}"


# --- what stays, and the manifest on the fly ---------------------------------------------------------
def test_a_parcel_of_an_order_that_would_leave_in_part_says_so(floor):
    first, second = packed(floor, "1001", 2)
    (alone,) = packed(floor, "1002")
    worker = loading(floor)
    turn = worker.all(first.number, "!done")
    assert f"{second.number} (1001 1/2)" in turn.message.text
    assert alone.number in turn.message.text
    assert f"{alone.number} (" not in turn.message.text


def test_the_dock_scanned_again_opens_a_manifest_before_its_first_parcel(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    assert worker.scan("DOCK-1").message.code == "manifest_opened"
    (manifest,) = floor.open_manifests()
    assert worker.scan("DOCK-1").message.code == "manifest_goes_on"
    worker.scan(parcel.number)
    assert [each.id for each in floor.open_manifests()] == [manifest.id]
    assert worker.scan("DOCK-2").message.code == "other_dock"


def test_with_several_carriers_the_dock_alone_opens_nothing(floor):
    packed(floor, "1001")
    packed(floor, "1002", carrier="ZOOM")
    worker = loading(floor)
    turn = worker.scan("DOCK-1")
    assert (turn.message.code, floor.open_manifests()) == ("carrier_first", ())
    assert "ZOOM" in turn.message.text


# --- the trailer ------------------------------------------------------------------------------------------
def trailer(floor, **limits) -> DocumentScan:
    found = Trailer(5, "TR-5", **limits)
    floor.trailers = {5: found}
    return DocumentScan("TR-5", DocKind.TRAILER, 5)


def test_a_trailer_scanned_before_or_after_the_first_parcel_is_kept_with_the_manifest(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.all(trailer(floor), first.number)
    assert handed(floor)["trailer_id"] == 5
    worker = loading(floor, "DOCK-2")
    worker.all(second.number, trailer(floor))
    assert [row["trailer_id"] for row in floor.rows[Doc.HANDOVER].values()] == [5, 5]


def test_more_than_a_trailer_may_hold_is_confirmed_by_scanning_again(floor):
    first, second = packed(floor, "1001", 2)
    worker = loading(floor)
    worker.all(trailer(floor, max_parcels=1), first.number)
    turn = worker.scan(second.number)
    assert (turn.message.level, turn.message.code) == (Level.WARN, "confirm_too_much")
    assert "2 / 1" in turn.message.text
    assert worker.scan(second.number).message.code == "loaded"


def test_a_trailer_that_is_too_small_for_what_is_loaded_is_confirmed(floor):
    parcels = packed(floor, "1001", 3)
    worker = loading(floor)
    worker.all(*(each.number for each in parcels))
    scan = trailer(floor, max_weight_g=1)
    assert worker.scan(scan).message.code == "confirm_small_trailer"
    assert worker.scan(scan).message.code == "trailer_taken"


def test_another_carriers_trailer_is_refused(floor):
    (parcel,) = packed(floor, "1001")
    worker = loading(floor)
    worker.scan(parcel.number)
    turn = worker.scan(trailer(floor, carrier="ZOOM"))
    assert turn.message.code == "trailer_of_other"
    assert {"ZOOM", "ACME"} <= set(turn.message.values.values())


def test_with_two_docks_a_trailer_asks_for_its_dock(floor):
    packed(floor, "1001")
    assert Worker(floor, ship).scan(trailer(floor)).message.code == "dock_first"


# --- any sequence -----------------------------------------------------------------------------------------
CODES = (
    "DOCK-1 DOCK-1 ACME PAL-1 PAL-2 PAL-1 !done !done !done !remove !cancel !no !skip ink photo Jo 0 1 2 3 4"
).split()
SAID = {"ink": "!sign ink", "photo": "!photo a.jpg", "Jo": "Jo Miller"}


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(CODES), max_size=40))
def test_whatever_is_scanned_nothing_ships_unsigned_for_or_off_its_pallet(codes):
    floor = Floor()
    floor.mug, floor.asks = floor.add_product("MUG"), Asks.REQUIRED
    parcels = packed(floor, "1001", 3) + packed(floor, "1002", 2)
    floor.add_pallet(2001, "PAL-1")
    floor.add_pallet(2002, "PAL-2", 3)
    before = sum(floor.stock.values())
    worker = Worker(floor, ship)
    for code in codes:
        if worker.task is None:
            break
        worker.scan(parcels[int(code)].number if code.isdigit() else SAID.get(code, code))
        if worker.task is not None:
            assert worker.question.expects
        assert sum(floor.stock.values()) == before
        gone = [each for each in floor.all_parcels() if each.state is ParcelState.SHIPPED]
        assert floor.stock[Spot(CUSTOMER), Item(floor.mug.id)] == len(gone)
        for each in gone:
            assert floor.rows[Doc.HANDOVER][each.manifest_id]["signed_us"]
        for pallet in floor._pallets():
            states = {(p.state, p.manifest_id) for p in floor.parcels_on(pallet.id)}
            wanted = {
                "open": ParcelState.VERIFIED,
                "loaded": ParcelState.LOADED,
                "shipped": ParcelState.SHIPPED,
            }
            assert states <= {(wanted[pallet.state], pallet.manifest_id)}
        closed = {p.manifest_id for p in gone}
        assert {p.ref for p in floor.papers if p.kind is PaperKind.MANIFEST} == closed
