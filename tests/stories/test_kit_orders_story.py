"""Work orders come and go: made by hand or with a put-away, left, lost, counted, listed and ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import work_desk
from fulfill.errors import Refused
from fulfill.floor import flow_named
from fulfill.messages import Level
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store import views
from fulfill.works import WorkKind
from tests.stories.kit_bench import Bench, open_floor, opened_mug, orders, send_back, sound
from tests.stories.test_returns_story import Floor, Seat


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    made = open_floor(database_url, tmp_path)
    yield made
    made.warehouse.close()


def test_the_list_tells_what_waits_since_when_and_what_went_in(floor):
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("WO0000001", "U0000001", "C-01", "CTN", "!qty 2")
    with floor.warehouse.database.read() as session:
        (row,) = views.listed(session, "work_orders", "2099-01-01", "U0000001")
        rows = list(views.table(session, "work_orders", "2099-01-01"))
    assert (row["work_order"], row["rma"], row["sku"], row["state"], row["person"]) == (
        "WO0000001", "R-1", "MUG", "open", "Kim",
    )  # fmt: skip
    assert row["age_days"] > 20_000
    assert [(each["sku"], each["part"], each["part_quantity"]) for each in rows] == [
        ("MUG", "MUG", 1),
        ("MUG", "CTN", 2),
    ]
    kim.say("!answer A", "!done", "W0000001", "B-01")
    with floor.warehouse.database.read() as session:
        (row,) = views.listed(session, "work_orders", "2099-01-01", "done")
    assert (row["age_days"], row["grade"], row["result"], row["result_place"]) == (None, "A", "MUG", "B-01")


def test_after_a_crash_the_work_goes_on(floor):
    opened_mug(floor)
    Bench(floor).say("U0000001", "!answer A")
    again = Bench(floor)
    assert (again.last.code, again.last.step) == ("resumed", "scan_component")
    again.say("!done", "W0000001", "B-01")
    assert again.last.code == "work_done"


def test_the_wrong_piece_is_refused(floor):
    for _ in range(2):
        opened_mug(floor)
    kim = Bench(floor)
    kim.say("WO0000001")
    assert kim.say("U0000002").code == "another_label"
    assert kim.say("TEA").code == "wrong_piece"
    assert kim.say("B-01").code == "lies_elsewhere"
    assert kim.say("Q-1").level is Level.OK
    assert kim.say("U0000001").code == "piece_in"


def test_a_piece_that_was_carried_off_is_still_found_or_told_missing(floor):
    floor.take("places", "code,kind,sequence\nQ-2,quarantine,10\n")
    opened_mug(floor)
    carry(floor, "Q-1", "Q-2")
    kim = Bench(floor)
    assert "Q-2" in kim.say("WO0000001").prompt
    carry(floor, "Q-2", "X-1")
    assert kim.say("MUG").code == "piece_gone"
    ended = kim.say("!void")
    assert (ended.code, orders(floor)) == ("work_ended", [("WO0000001", "refurbish", "cancelled", "")])
    sound(floor)


def carry(floor: Floor, source: str, target: str) -> None:
    at = floor.desk("SUE")
    seat = Station(floor.warehouse, flow_named("move"), at.station, at.person, floor.clock, floor.ids)
    seat.begin()
    for code in (source, "MUG", target):
        if seat.handle(ScanEvent(floor.ids.fresh(), code, floor.clock.now())).level is Level.WARN:
            seat.handle(ScanEvent(floor.ids.fresh(), code, floor.clock.now()))


def test_an_order_is_made_by_hand_for_a_piece_that_has_none(floor):
    send_back(floor, "R-1", "MUG", "!answer sealed", "!answer quarantine", "!reason contaminated", "Q-1")
    kim = Bench(floor)
    assert kim.say("A-01").code == "no_piece_waits_there"
    made = kim.say("!next", "Q-1", "MUG")
    assert (made.code, made.step) == ("piece_in", "scan_component")
    assert [paper.kind for paper in kim.station.papers(made.seq)] == ["work_label"]
    assert orders(floor) == [("WO0000001", "refurbish", "open", "")]
    sound(floor)


def test_a_piece_with_an_order_gets_no_second_one(floor):
    opened_mug(floor)
    kim = Bench(floor)
    assert kim.say("!next", "Q-1", "MUG").code == "has_order"
    kim.say("!cancel")
    assert kim.say("Q-1", "MUG").code == "piece_in"
    assert len(orders(floor)) == 1


def test_material_is_counted_taken_back_and_its_lot_asked_for(floor):
    floor.take(
        "stock", "place,sku,quantity,lot,expires_on\nC-01,TEA,5,L8,2099-01-01\nC-01,TEA,5,L9,2020-01-01\n"
    )
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001", "C-01", "CTN-10")
    assert floor.stock("C-01")["CTN"] == 30
    assert kim.say("!qty 99").code == "short_stock"
    kim.say("!qty 2")
    assert floor.stock("C-01")["CTN"] == 38
    assert kim.say("TEA").step == "scan_lot"
    assert set(kim.codes("lot")) == {"L8", "L9"}
    assert kim.say("L9").code == "material_expired"
    assert kim.say("L8").code == "material_in"
    kim.say("!remove")
    assert (floor.stock("C-01"), floor.stock("Q-1")) == ({"CTN": 40, "TEA": 10}, {"MUG": 1})
    assert kim.say("!void").code == "work_ended_at"
    sound(floor)


def test_a_put_away_cannot_be_undone_once_somebody_works_on_the_piece(floor):
    rita = Seat(floor)
    for code in ("R-1", "MUG", "!answer opened", "!answer refurbish", "Q-1"):
        if rita.say(code).level is Level.WARN:
            rita.say(code)
    kim = Bench(floor)
    kim.say("WO0000001", "U0000001")
    assert rita.say("!undo").level is Level.STOP, "the piece is on the bench"
    kim.say("!remove", "!cancel")
    assert rita.say("!undo").level is Level.STOP, "what was worked on is written down"
    assert orders(floor) == [("WO0000001", "refurbish", "open", "")]


def test_an_order_that_is_undone_under_its_worker_is_told(floor):
    rita = Seat(floor)
    for code in ("R-1", "MUG", "!answer opened", "!answer refurbish", "Q-1"):
        if rita.say(code).level is Level.WARN:
            rita.say(code)
    kim = Bench(floor)
    kim.say("WO0000001")
    rita.say("!undo")
    assert rita.last.code == "undone", rita.last.message
    assert kim.say("MUG").code == "order_is_gone"
    assert kim.station.scene() is not None
    assert kim.say("!cancel").step == "scan_work"


def test_an_order_is_made_and_ended_at_a_desk(floor):
    send_back(floor, "R-1", "MUG", "!answer sealed", "!answer quarantine", "!reason contaminated", "Q-1")
    sue = floor.desk("SUE")
    number = work_desk.make(sue, "Q-1", "MUG", WorkKind.REPACKAGE)
    assert orders(floor) == [(number, "repackage", "open", "")]
    assert floor.all("select kind, document from paper order by id")[-1] == ("work_label", number)
    for place, sku, why in (
        ("Q-1", "MUG", "has its order already"),
        ("Q-1", "TEA", "No TEA lies free at Q-1"),
        ("Q-9", "MUG", "lies free at"),
        ("A-01", "TEA", "is a forward place"),
    ):
        with pytest.raises(Refused, match=why):
            work_desk.make(sue, place, sku, WorkKind.REFURBISH)
    with pytest.raises(Refused, match="may not"):
        work_desk.make(floor.desk("IDA"), "Q-1", "MUG", WorkKind.REFURBISH)
    kim = Bench(floor)
    kim.say(number)
    with pytest.raises(Refused, match="Kim works on"):
        work_desk.end(sue, number)
    kim.say("MUG")
    with pytest.raises(Refused, match="goods on the bench"):
        work_desk.end(sue, number)
    kim.say("!remove", "!cancel")
    work_desk.end(sue, number)
    assert orders(floor) == [(number, "repackage", "cancelled", "")]
    with pytest.raises(Refused, match="cancelled already"):
        work_desk.end(sue, number)
    with pytest.raises(Refused, match="There is no work order"):
        work_desk.end(sue, "WO9")
    sound(floor)


def test_of_several_serials_one_is_named(floor):
    floor.take("stock", "place,sku,quantity,serial\nQ-1,CAM,1,S8\nQ-1,CAM,1,S9\n")
    sue = floor.desk("SUE")
    with pytest.raises(Refused, match="give its lot or its serial"):
        work_desk.make(sue, "Q-1", "CAM", WorkKind.REFURBISH)
    number = work_desk.make(sue, "Q-1", "CAM", WorkKind.REFURBISH, serial="S9")
    assert floor.all("select number, serial from work_order") == [(number, "S9")]
    kim = Bench(floor)
    kim.say(number, "CAM")
    assert kim.say("S8").code == "not_this_piece", "it lies there, but is another one"
    assert kim.say("S9").code == "piece_in"


def test_of_like_pieces_the_one_at_the_orders_own_place_is_fetched(floor):
    floor.take("places", "code,kind,sequence\nQ-0,quarantine,1\n")
    opened_mug(floor)
    floor.take("stock", "place,sku,quantity\nQ-0,MUG,1\n")
    kim = Bench(floor)
    assert "Q-1" in kim.say("WO0000001").prompt
    kim.say("MUG")
    assert (floor.stock("Q-0"), floor.stock("Q-1")) == ({"MUG": 1}, {})
