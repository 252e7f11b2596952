"""Goods go back to their supplier, from the list to the credit, by scans on the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fulfill.messages import Level
from fulfill.places import SUPPLIER_CODE
from tests.stories.vendor_bench import Floor, Seat, open_floor

PACKED = ("V-1", "MUG", "!qty 2", "S1", "S2", "TEA", "L2", "!qty 3", "MUG", "!qty 2", "!done")


@pytest.fixture
def floor(sqlite_url: str, tmp_path: Path) -> Iterator[Floor]:
    opened = open_floor(sqlite_url, tmp_path)
    yield opened
    opened.warehouse.close()


@pytest.fixture
def either_floor(database_url: str, tmp_path: Path) -> Iterator[Floor]:
    """The same on both kinds of database: for the ways that together take every statement."""
    opened = open_floor(database_url, tmp_path)
    yield opened
    opened.warehouse.close()


def label_of(seat: Seat) -> str:
    return seat.codes("parcel")[0]


def shipped(floor: Floor) -> Seat:
    """All that Acme takes back has left under RA-77: 165 euros for cameras, mugs and tea."""
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-77", *PACKED)
    rita.way(label_of(rita), "TRACK-9", "!done")
    return rita


def test_from_the_list_to_the_credit(either_floor):
    floor = either_floor
    rita = Seat(floor)
    assert rita.codes("document") == ("ACME",), "Beta's goods are all sound"
    before = floor.stock(SUPPLIER_CODE)
    rita.say("ACME")
    assert (rita.last.step, rita.last.task.document, rita.last.task.left) == ("check_list", "VR0000001", 9)
    rows = floor.all(
        "select p.sku, l.reason, l.planned, l.unit_cost_minor, r.number from vendor_line l"
        " join product p on p.id = l.product_id left join receipt r on r.id = l.receipt_id order by l.id"
    )
    assert sorted(rows) == [
        ("CAM", "defective", 1, 8000, "R0000001"),
        ("CAM", "defective", 1, 8000, "R0000001"),
        ("MUG", "defective", 2, 250, "R0000001"),
        ("MUG", "over_delivered", 2, 250, "R0000001"),
        ("TEA", "expired", 3, 120, "R0000001"),
    ]
    assert rita.way("!done") == ["vendor_requested"]
    assert rita.last.step == "give_authorisation"
    assert rita.way("RA-77") == ["vendor_authorised"]
    rita.way(*PACKED)
    assert rita.last.step == "scan_label"
    assert floor.stock("A-01")["TEA"] == 5
    assert rita.way(label_of(rita)) == ["all_labelled"]
    assert rita.way("TRACK-9", "!done")[-1] == "vendor_shipped"
    assert rita.last.level is Level.DONE
    gone = floor.stock(SUPPLIER_CODE)
    assert {sku: gone[sku] - before[sku] for sku in gone if gone[sku] != before[sku]} == {
        "CAM": 2, "MUG": 4, "TEA": 3,
    }  # fmt: skip
    assert rita.way("RA-77", "!answer credit", "!answer 173.60 CN-1")[-1] == "vendor_credited"
    assert floor.all("select state, authorisation, tracking from vendor_return") == [
        ("closed", "RA-77", "TRACK-9")
    ]
    assert floor.all("select amount_minor, reference from vendor_credit") == [(17360, "CN-1")]
    kinds = [row[0] for row in floor.all("select kind from paper order by id")]
    assert kinds == ["vendor_request", "vendor_label", "vendor_slip", "debit_note"]
    assert floor.all("select key from outbox where kind = 'vendor_request'") == [("vendor:VR0000001",)]
    assert floor.check() == []
    assert rita.say("VR0000001").code == "vendor_is_over"


def test_expired_goods_that_are_barred_from_sale_may_leave_to_their_supplier(floor):
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-1", "TEA")
    assert rita.codes("lot") == ("L2",)
    assert rita.say("L1").code == "not_this_one", "the good lot of the same shelf stays"
    assert rita.way("L2") == ["vendor_packed"]


def test_undo_takes_it_back_scan_by_scan_until_it_is_shipped(either_floor):
    floor = either_floor
    rita = Seat(floor)
    states = [floor.state()]
    way = "ACME,CAM,!remove,CAM,CAM,!done,RA-77,V-1,MUG,!qty 2,S1,!full,BOX-S,(label),S2,TEA,L2,!skip,!short"
    way += ",!done,!done,!weight 900,!done,(label),TRK"
    done = []
    for code in way.split(","):
        rita.say(label_of(rita) if code == "(label)" else code)
        if rita.last.level is Level.OK:
            done.append(code)
            states.append(floor.state())
    assert (len(done), done[-1]) == (24, "TRK"), "only the first !done asks whether it is enough"
    for before in reversed(states[:-1]):
        assert rita.say("!undo").code in ("undone", "confirm_undo"), rita.last
        if rita.last.code == "confirm_undo":
            assert rita.say("!undo").code == "undone"
        assert floor.state() == before
    assert floor.check() == []


def test_after_the_hand_over_nothing_is_taken_back(floor):
    rita = shipped(floor)
    assert rita.say("!undo").code == "cannot_undo"
    assert rita.say("VR0000001", "!void").code == "word_not_here"


def test_a_refusal_changes_nothing(floor):
    rita = Seat(floor)
    wrong = {
        (): ("A-01", "PEN", "BETA", "nonsense", "!done", "1001", "T-1"),
        ("ACME",): ("PEN", "A-01", "!qty 2", "!remove", "!answer x", "RA-1"),
        ("MUG", "!done"): ("!done", "!note", "!note Ω", "x" * 31, "VR0000001"),
        ("RA-77",): ("PEN", "MUG", "S3", "!qty 3", "!full", "~SUPPLIER", "BOX-S", "!done"),
        ("CAM",): ("S3", "MUG", "RITA9", "!done"),
        ("S1", "!done", "!done"): ("MUG", "!weight x", "nonsense"),
        ("BOX-S",): ("BOX-S", "ACME", "!reprint", "!done", "S1"),
    }
    for way, refused in wrong.items():
        for code in way:
            rita.say(code)
        before = floor.state()
        for code in refused:
            rita.say(code)
            assert rita.last.level in (Level.STOP, Level.WARN), (code, rita.last)
            assert floor.state() == before, code


def test_goods_in_several_cartons_each_with_its_own_label(floor):
    rita = Seat(floor)
    rita.way("ACME", "!done", "RA-77", "S1", "!full", "BOX-S")
    first = label_of(rita)
    assert rita.way(first) == ["next_carton"]
    rita.way("S2", "TEA", "L2", "!qty 3")
    rita.say("!done", "!done", "BOX-S")
    assert label_of(rita) != first
    assert rita.say(first).level is Level.STOP, "the other carton's label"
    rita.say(label_of(rita))
    assert "2 cartons" in rita.last.prompt
    rita.way("!done")
    assert floor.all("select piece, weight_g, state from vendor_carton order by piece") == [
        (1, 620, "verified"), (2, 920, "verified"),
    ]  # fmt: skip
    assert floor.check() == []


def test_what_is_given_up_goes_back_where_it_lay(floor):
    rita = Seat(floor)
    before = [floor.stock(place) for place in ("A-01", "B-01", "V-1")]
    rita.way("ACME", "!done", "RA-77", *PACKED)
    assert rita.say("!void").level is Level.WARN
    assert rita.say("!void").code == "vendor_given_up_packed"
    assert [floor.stock(place) for place in ("A-01", "B-01", "V-1")] == before
    assert floor.all("select state from vendor_return") == [("cancelled",)]
    assert floor.check() == []
    assert rita.way("ACME") == ["list_made"], "it may go back another day"
    assert rita.last.task.left == 9


def test_a_second_person_goes_on_where_the_return_stands(floor):
    rita, rex = Seat(floor), Seat(floor, "REX")
    rita.way("ACME", "!done", "!cancel")
    assert rita.last.step == "scan_supplier"
    rex.way("VR0000001", "RA-77")
    rita.way("ACME")
    assert rita.last.step == "scan_candidate"
    rex.way("S1")
    assert rita.say("S1").level is Level.STOP, "it is packed already"
    rita.way("S2")
    assert floor.all("select count(*) from vendor_carton") == [(1,)]
    rex.way("V-1", "MUG", "!qty 2", "TEA", "L2", "!qty 3", "MUG", "!qty 2", "!done")
    rex.way(label_of(rex), "!done")
    assert rita.say("S1").level is not Level.OK
    assert rita.say("!help").step == "settle"
    assert floor.check() == []


def test_what_is_not_there_comes_off_the_list_and_is_counted(floor):
    rita = Seat(floor)
    rita.way("TEA")
    assert rita.last.task.document == "VR0000001", "the goods themselves name the supplier"
    rita.way("!done")
    assert rita.say("!skip").level is Level.WARN
    assert rita.say("!skip").code == "goes_without"
    assert "Take 3 × TEA" in rita.last.prompt
    assert "is authorised" in rita.say("!where VR0000001").message
    assert rita.way("!short") == ["vendor_short"]
    assert floor.all("select reason, state from count_request") == [("short", "open")]
    assert rita.last.task.left == 6


def test_what_was_found_elsewhere_is_taken_from_there(floor):
    sue = Seat(floor, "SUE", "move")
    sue.way("V-1", "MUG", "!qty 2", "V-2")
    sue.way("V-1", "CAM", "S1", "V-2")
    sue.way("B-01", "MUG", "!qty 10", "V-2")
    rita = Seat(floor)
    rita.way("ACME")
    sue.way("V-2", "MUG", "!qty 12", "CAGE")
    rita.way("!done", "RA-1")
    assert rita.say("V-2", "MUG").code == "not_lying_there"
    rita.way("CAGE", "MUG", "!qty 2")
    sue.way("V-2", "CAM", "CAGE")
    assert rita.way("S1") == ["vendor_packed"], "a serial is wherever the book says"
    assert floor.check() == []


def test_a_credit_of_another_amount_is_told_before_it_is_kept(floor):
    rita = shipped(floor)
    rita.way("VR0000001", "!answer credit")
    assert rita.codes("answer") == ("173.60 EUR", "replacement")
    assert rita.say("!answer 100.00 CN-1").code == "confirm_less"
    assert "73.60 EUR less" in rita.last.message
    assert rita.say("!answer 100.00 CN-1").code == "credited_in_part"
    assert rita.codes("answer") == ("73.60 EUR",)
    assert rita.say("!answer 5.00 CN-1").code == "credit_note_known"
    assert rita.say("!answer replacement").code == "credited_already"
    assert rita.say("!answer 5.00 USD CN-2").code == "other_currency"
    for bad in ("-5", "0", "1e3", "5,00", "", "٥"):
        assert rita.say(f"!answer {bad}").level is Level.STOP, bad
    assert rita.say("!answer 80.00 CN-2").code == "confirm_more"
    assert rita.say("!done").code == "not_allowed", "to write off is not a clerk's to decide"
    assert rita.say("!undo").code == "undone"
    assert floor.all("select count(*) from vendor_credit") == [(0,)]
    assert rita.say("!answer 173.60 CN-1").code == "vendor_credited"
    assert floor.check() == []


def test_a_supervisor_writes_the_rest_off(floor):
    shipped(floor)
    sue = Seat(floor, "SUE")
    sue.say("VR0000001", "!answer 100.00 CN-1", "!answer 100.00 CN-1")
    assert sue.say("!done").code == "credit_missing"
    assert "73.60 EUR" in sue.last.message
    assert sue.say("!done").code == "vendor_written_off"
    assert floor.all("select state from vendor_return") == [("closed",)]


def test_other_goods_come_instead_and_are_received_like_any_delivery(either_floor):
    floor = either_floor
    rita = shipped(floor)
    assert rita.way("VR0000001", "!answer replacement")[-1] == "awaits_replacement"
    rows = floor.all(
        "select p.sku, l.ordered, l.unit_cost_minor, l.currency from purchase_line l"
        " join purchase_order o on o.id = l.purchase_id join product p on p.id = l.product_id"
        " where o.number = 'VR0000001-R' order by p.sku"
    )
    assert rows == [("CAM", 2, 8000, "EUR"), ("MUG", 4, 250, "EUR"), ("TEA", 3, 120, "EUR")]
    assert rita.say("!done").code == "not_allowed", "nothing has come yet"
    receive = Seat(floor, "LUC", "receive")
    receive.way("VR0000001-R", "MUG", "!qty 4", "D-1", "CAM", "N1", "N2", "D-1")
    receive.way("TEA", "!qty 3", "L9", "!expiry 2099-01-31", "D-1", "!done")
    assert "9 of 9" in rita.say("!help").prompt
    assert rita.say("!done").code == "vendor_closed"
    assert floor.check() == []


def test_other_goods_that_do_not_come_are_written_off_by_a_supervisor(floor):
    shipped(floor).way("VR0000001", "!answer replacement")
    receive = Seat(floor, "LUC", "receive")
    receive.way("VR0000001-R", "MUG", "D-1")
    assert (receive.say("!short").level, receive.say("!short").level) == ("warn", "done")
    sue = Seat(floor, "SUE")
    assert sue.say("VR0000001").prompt.startswith("1 of 9")
    assert sue.say("!done").code == "goods_missing"
    assert sue.say("!done").level == "done"
    assert floor.all("select state from vendor_return") == [("closed",)]
    assert floor.check() == []


def test_the_number_of_theirs_may_look_like_one_of_ours(floor):
    rita = Seat(floor)
    rita.way("ACME", "!done")
    assert rita.say("PO-1").code == "is_that_the_number"
    assert rita.say("PO-1").code == "vendor_authorised"
    rita.say("S1", "!done", "!done", "BOX-S")
    assert "PO-1" in rita.codes("parcel")
    assert rita.way("PO-1") == ["all_labelled"]
    receive = Seat(floor, "LUC", "receive")
    assert receive.say("PO-1").code != "ambiguous", "at the dock it is the delivery, as ever"
    assert receive.say("!where PO-1").code == "found"


def test_two_lists_for_one_supplier(either_floor):
    floor = either_floor
    rita = Seat(floor)
    rita.way("ACME", "CAM", "!remove", "CAM", "!remove", "!done")
    rita.way("!next")
    assert (rita.last.task.document, rita.last.task.left) == ("VR0000002", 2)
    rita.way("!done", "RA-9", "!cancel")
    assert rita.say("ACME").code == "several_vendor_returns"
    rita.way("VR0000001")
    assert rita.say("RA-9").code == "confirm_same_number"
    assert rita.say("!next").code == "nothing_more"


def test_an_empty_list_asks_nobody_and_a_picker_may_not(floor):
    rita = Seat(floor)
    rita.way("ACME")
    for sku in ("CAM", "CAM", "MUG", "MUG", "TEA"):
        rita.way(sku, "!remove")
    assert rita.say("!done").code == "list_is_empty"
    assert rita.way("CAM") == ["back_on_list"]
    assert rita.way("!done") == ["vendor_requested"]
    assert Seat(floor, "IDA").last.code == "not_allowed"
    assert Seat(floor, "SUE").say("BETA").code == "nothing_to_send"
