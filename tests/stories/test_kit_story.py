"""A piece that came back is made good: from the returns bench over the kit bench to the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill import rule_desk
from fulfill.errors import UnusableInput
from fulfill.messages import Level
from tests.stories.kit_bench import Bench, open_floor, opened_mug, orders, send_back, sound, stock
from tests.stories.test_returns_story import Floor, Seat


@pytest.fixture
def floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    made = open_floor(database_url, tmp_path)
    yield made
    made.warehouse.close()


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


def test_the_warehouses_own_list_decides_as_what_it_is_sold(floor):
    own = 'version = 1\nsame = ["A"]\n[usual]\nrefurbish = "C"\n[product.MUG]\nC = "MUG-B"\n'
    assert rule_desk.take(floor.desk("BOSS"), "regrade", own) == 1
    with pytest.raises(UnusableInput, match="Line 2: same says 'Z'"):
        rule_desk.take(floor.desk("BOSS"), "regrade", own.replace('["A"]', '["Z"]'))
    opened_mug(floor)
    kim = Bench(floor)
    kim.say("U0000001", "!done", "W0000001", "D-01")
    assert kim.last.code == "work_done", kim.last.message
    assert floor.stock("D-01") == {"MUG-B": 1}
    assert orders(floor) == [("WO0000001", "refurbish", "done", "C")]


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
