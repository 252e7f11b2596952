"""A piece that came back is made good: from the returns bench over the kit bench to the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.answer import Answer
from fulfill.floor import flow_named
from fulfill.messages import Level
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store import check
from fulfill.store.warehouse import create
from tests.stories.test_returns_story import Floor, Seat

FLOW = flow_named("kit")
MORE = {
    "products": """sku,name,barcodes,tracking,hazard,category
MUG-B,Red mug - second choice,4006381333931,none,,kitchen
CAM-B,Camera - second choice,,serial,,electronics
TEA-B,Green tea - open box,,lot+expiry,,food
CTN,Gift carton,CTN-10=10,none,,packaging
""",
    "places": "code,kind,sequence,max_units\nC-01,reserve,7,\nD-01,forward,8,\nFULL,forward,9,1\n",
    "stock": "place,sku,quantity\nC-01,CTN,40\nFULL,CTN,1\n",
    "people": "badge,name,role\nKIM,Kim,packer\n",
}


class Bench:
    """One worker at a kit bench."""

    def __init__(self, floor: Floor, badge: str = "KIM") -> None:
        at = floor.desk(badge)
        self.floor = floor
        self.station = Station(floor.warehouse, FLOW, at.station, at.person, floor.clock, floor.ids)
        self.last: Answer = self.station.begin()

    def say(self, *raws: str) -> Answer:
        for raw in raws:
            event = ScanEvent(self.floor.ids.fresh(), raw, self.floor.clock.now())
            self.last = self.station.handle(event)
        return self.last

    def codes(self, kind: str) -> tuple[str, ...]:
        return next(expect.codes for expect in self.last.expects if expect.kind == kind)


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    warehouse = create(database_url, badge="BOSS")
    try:
        made = Floor(warehouse, tmp_path)
        for kind, text in MORE.items():
            made.take(kind, text)
        yield made
    finally:
        warehouse.close()


def send_back(floor: Floor, *codes: str) -> None:
    """A returned piece, put away to be refurbished."""
    rita = Seat(floor)
    for code in codes:
        if rita.say(code).level is Level.WARN:
            rita.say(code)
        assert rita.last.level in (Level.OK, Level.DONE), rita.last.message
    rita.say("!cancel")


def opened_mug(floor: Floor) -> None:
    send_back(floor, "R-1", "MUG", "!answer opened", "!answer refurbish", "Q-1")


def stock(floor: Floor) -> list[tuple[object, ...]]:
    return floor.all(
        "select p.sku, l.code, b.serial, b.on_hand from balance b join product p on p.id = b.product_id"
        " join place l on l.id = b.place_id where b.on_hand <> 0 and b.is_outside = 0"
        " order by p.sku, l.code, b.serial"
    )


def orders(floor: Floor) -> list[tuple[object, ...]]:
    return floor.all("select number, kind, state, grade from work_order order by id")


def sound(floor: Floor) -> None:
    """Every rule holds, but those that the quick shipping of these tests leaves out."""
    found = check.check(floor.warehouse).violations
    shipping = ("parcel", "label", "manifest", "order")
    assert [each for each in found if not any(word in each.rule for word in shipping)] == []
    assert [each for each in found if "work" in each.rule] == []


def test_a_returned_piece_is_made_good_and_sold_again(floor):
    opened_mug(floor)
    assert orders(floor) == [("WO0000001", "refurbish", "open", "")]
    kim = Bench(floor)
    assert kim.codes("document") == ("WO0000001",)
    kim.say("WO0000001")
    assert kim.codes("product")[:2] == ("U0000001", "MUG")
    assert kim.say("U0000001").code == "piece_in"
    assert floor.stock("Q-1") == {}
    kim.say("C-01", "CTN", "!answer A")
    label = kim.say("!done")
    paper = kim.station.papers(label.seq)[0]
    assert (label.step, paper.kind, paper.document) == ("scan_label", "result_label", "WO0000001")
    kim.say("W0000001")
    assert kim.codes("place")[0] in ("A-01", "B-01")
    end = kim.say("B-01")
    assert (end.level, end.code, end.step) == (Level.DONE, "work_done", "scan_work")
    assert floor.stock("B-01")["MUG"] == 18
    assert floor.stock("C-01") == {"CTN": 39}
    assert orders(floor) == [("WO0000001", "refurbish", "done", "A")]
    assert floor.all("select l.code from return_unit u join place l on l.id = u.place_id") == [("B-01",)]
    sound(floor)


def test_what_is_not_as_new_is_sold_as_the_product_of_its_grade(floor):
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001", "!answer B", "!done")
    assert kim.last.code == "made"
    assert "MUG-B" in kim.last.message
    kim.say("W0000001", "D-01")
    assert kim.last.code == "work_done"
    assert floor.stock("D-01") == {"MUG-B": 1}
    assert (sold := floor.all("select sum(on_hand) from balance b join product p on p.id = b.product_id"
        " where p.sku = 'MUG' and b.is_outside = 0")) == [(17,)], sold  # fmt: skip
    sound(floor)


def test_without_a_product_of_its_grade_one_is_scanned_and_said_twice(floor):
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001", "!answer C", "!done")
    assert kim.last.step == "scan_target"
    assert kim.say("MUG").code == "not_as_itself"
    assert kim.say("CAM-B").code == "tracked_otherwise"
    assert (kim.say("4006381333931").level, kim.last.step) == (Level.WARN, "scan_target")
    assert kim.say("4006381333931").code == "made"
    kim.say("W0000001", "D-01")
    assert floor.stock("D-01") == {"MUG-B": 1}
    sound(floor)


def test_the_usual_grade_stands_where_none_is_said(floor):
    opened_mug(floor)
    Bench(floor).say("U0000001", "!done")
    assert orders(floor) == [("WO0000001", "refurbish", "made", "B")]


def test_a_serial_goes_along_under_the_other_product(floor):
    rita = Seat(floor)
    rita.say("R-1", "CAM", "S2", "!answer opened")
    while "refurbish" not in rita.codes("answer"):
        rita.say(f"!answer {rita.codes('answer')[0]}")
    rita.say("!answer refurbish")
    if rita.last.step == "give_reason":
        rita.say("!reason repairable")
    rita.say("Q-1", "Q-1", "!cancel")
    assert orders(floor) == [("WO0000001", "refurbish", "open", "")]
    kim = Bench(floor)
    kim.say("WO0000001")
    assert kim.codes("serial") == ("S2",)
    assert kim.say("S1").level is Level.STOP
    assert kim.say("CAM").step == "scan_serial"
    assert kim.say("S3").code == "not_this_piece"
    assert kim.say("S2").code == "piece_in"
    kim.say("!answer B", "!done", "W0000001", "D-01")
    assert kim.last.code == "work_done", kim.last.message
    assert ("CAM-B", "D-01", "S2", 1) in stock(floor)
    # The labels of the returned piece and of what was made of it both stand for what it is now.
    assert "CAM-B" in kim.say("!where U0000001").message
    assert "CAM-B" in kim.say("!where W0000001").message
    sound(floor)


def test_a_lot_goes_along_with_its_last_day(floor):
    send_back(
        floor, "1002", "TEA", "L1", "!answer sealed", "!answer quarantine", "!reason contaminated", "Q-1"
    )
    kim = Bench(floor)
    kim.say("Q-1", "TEA", "!answer repackage", "!answer B", "!done", "W0000001", "D-01")
    assert kim.last.code == "work_done", kim.last.message
    lots = "select p.sku, t.code, t.expires_on from lot t join product p on p.id = t.product_id order by t.id"
    assert floor.all(lots)[-1] == ("TEA-B", "L1", "2099-06-30")
    sound(floor)


def test_hazardous_and_expired_goods_never_become_sellable(floor):
    sue = Seat(floor, "SUE")
    sue.say("R-OLD", "R-OLD", "GAS", "!answer opened", "Q-1", "Q-1", "!cancel")
    send_back(
        floor, "1002", "TEA", "L2", "!answer sealed", "!answer quarantine", "!reason contaminated", "Q-1"
    )
    for product in ("GAS", "TEA"):
        kim = Bench(floor)
        kim.say("!next", "Q-1", product, "!answer A", "!done")
        assert kim.last.code == "made_barred", kim.last.message
        kim.say(f"W{len(orders(floor)):07d}")
        assert kim.codes("place")[0] == "Q-1"
        before = stock(floor)
        for place in ("A-01", "B-01", "D-01"):
            assert kim.say(place).code == "never_for_sale", kim.last.message
        assert stock(floor) == before
        assert kim.say("X-1").code == "work_done"
    sound(floor)


def test_what_cannot_be_saved_goes_to_scrap_and_nowhere_else(floor):
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001", "!answer fail", "!done")
    assert kim.last.step == "scan_place"
    assert kim.say("B-01").code == "never_for_sale"
    assert kim.say("Q-1").code == "wrong_kind"
    assert kim.say("X-1").code == "work_failed"
    assert floor.stock("X-1") == {"MUG": 1}
    sound(floor)


def test_undo_takes_the_work_back_scan_by_scan(floor):
    opened_mug(floor)
    kim = Bench(floor)
    tables = ("work_order", "work_part", "return_unit", "lot")
    steps = "WO0000001|U0000001|C-01|CTN|!qty 3|!qty 1|!remove|U0000001|!answer C|!answer A|!done|!no"
    states = []
    for code in (*steps.split("|"), "!answer A", "!done", "W0000001", "B-01"):
        states.append([stock(floor), *(floor.all(f"select * from {table} order by id") for table in tables)])
        assert kim.say(code).level in (Level.OK, Level.DONE), (code, kim.last.message)
    for before in reversed(states):
        if kim.say("!undo").level is Level.WARN:
            kim.say("!undo")
        assert kim.last.code == "undone", kim.last.message
        assert [
            stock(floor),
            *(floor.all(f"select * from {table} order by id") for table in tables),
        ] == before
    sound(floor)


def test_a_refusal_changes_nothing(floor):
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001")
    before = stock(floor), orders(floor)
    refused = "CTN|nonsense|!answer gold|!void|!qty 2|!short|1001|R-1|~MAKING|RET-1|W0000001"
    for code in refused.split("|"):
        assert kim.say(code).level is Level.STOP, code
        assert (stock(floor), orders(floor)) == before, code
    kim.say("!answer A", "!done")
    assert kim.say("U0000001").level is Level.STOP
    kim.say("W0000001")
    assert kim.say("FULL").code == "place_full"
    assert kim.say("Q-1").code == "wrong_kind"
    sound(floor)


def test_an_order_is_left_and_taken_up_by_somebody_else_as_it_stands(floor):
    opened_mug(floor)
    kim, sue = Bench(floor), Bench(floor, "SUE")
    kim.say("U0000001", "C-01", "CTN")
    refused = sue.say("WO0000001")
    assert (refused.code, "Kim" in refused.message) == ("held_by", True)
    assert sue.say("U0000001").code == "held_by"
    assert kim.say("!cancel").code == "left_as_it_is"
    taken = sue.say("WO0000001")
    assert (taken.code, taken.step) == ("taken_up", "scan_component")
    sue.say("!answer A", "!done", "!cancel")
    assert kim.say("WO0000001").step == "scan_label"
    kim.say("W0000001", "B-01")
    assert kim.last.code == "work_done"
    assert kim.say("WO0000001").code == "order_is_over"
    sound(floor)


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
