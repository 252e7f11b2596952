"""Inspecting a returned piece on the real store: questions by category, photo, label, a second person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fulfill import rule_desk
from fulfill.errors import Refused, UnusableInput
from fulfill.messages import Level
from fulfill.plan.inspection_file import built_in_text
from fulfill.store import rule_books
from fulfill.store.check import check
from fulfill.store.statements import Sql
from fulfill.store.views import inbound
from tests.stories.test_returns_story import ADDRESS, Floor, Seat, floor  # noqa: F401 - a fixture

GOODS = """sku,name,tracking,category,weight_g,price
TOY,Puzzle,none,toys,1000,25.00
RING,Gold ring,none,jewellery,10,450.00
SHIRT,Shirt,none,clothing,200,30.00
"""
STOCK = "place,sku,quantity\nB-01,TOY,9\nB-01,RING,9\nB-01,SHIRT,9\n"
ORDERS = f"""order,sku,quantity,unit_price,currency,{ADDRESS}
1005,TOY,2,25.00,EUR,Ed Sun,5 High St,London,GB,SW1A 1AA
1005,RING,2,450.00,EUR,Ed Sun,5 High St,London,GB,SW1A 1AA
1005,SHIRT,2,30.00,EUR,Ed Sun,5 High St,London,GB,SW1A 1AA
"""


@pytest.fixture
def seat(floor: Floor) -> Iterator[Seat]:  # noqa: F811 - a fixture
    floor.take("products", GOODS)
    floor.take("stock", STOCK)
    floor.take("orders", ORDERS)
    floor.leave("1005", ("TOY", "B-01", 2, "", ""), ("RING", "B-01", 2, "", ""), ("SHIRT", "B-01", 2, "", ""))
    # The short way in which these orders left broke rules of its own.
    before = {violation.what for violation in check(floor.warehouse).violations}
    made = Seat(floor)
    made.say("1005")
    yield made
    assert {violation.what for violation in check(floor.warehouse).violations} <= before


@pytest.fixture
def labelling(seat: Seat) -> Seat:
    """The same seat at a station with a label printer."""
    profile = replace(seat.station.profile, printers={"label": "tcp:127.0.0.1:1"})
    seat.station.profile = profile
    seat.say("1005")
    return seat


def photo(folder: Path) -> Path:
    """A real picture, one red dot wide."""
    from PIL import Image

    file = folder / "defect.png"
    Image.new("RGB", (8, 8), "red").save(file)
    return file


def kept(seat: Seat) -> tuple[object, ...]:
    (row,) = seat.floor.all(
        "select u.condition, u.grade, i.answers, i.book, i.is_labelled, i.approver_id from inspection i"
        " join return_unit u on u.id = i.id order by u.id desc limit 1"
    )
    return (row[0], row[1], json.loads(str(row[2])), *row[3:])


# --- questions ------------------------------------------------------------------------------------------


def test_an_opened_toy_is_weighed_and_the_scale_says_that_a_part_is_missing(seat):
    said = seat.say("TOY", "!answer opened")
    assert (said.step, said.message) == ("answer_question", "Noted: opened")
    (weight,) = [expect for expect in said.expects if expect.kind == "weight"]
    assert weight.quantity == 1000
    scene = seat.station.scene()
    assert "1000 g" in scene.hint.text
    assert "!weight" in scene.hint.text, "how it is weighed is told where it is asked"
    assert seat.say("!weight heavy").level is Level.STOP
    said = seat.say("!weight 900")
    assert said.step == "confirm_disposition"
    seat.say("!yes", "Q-1")
    assert kept(seat)[:4] == ("incomplete", "C", [["condition", "opened"], ["set_weight", "incomplete"]], 0)


def test_where_the_scale_is_silent_a_person_answers_its_question(seat):
    said = seat.say("TOY", "!answer opened", "!answer complete")
    assert said.step == "confirm_disposition"
    assert "grade B" in said.message


def test_a_question_leads_on_by_its_answer_and_one_that_it_does_not_know_changes_nothing(seat):
    said = seat.say("SHIRT", "!answer worn")
    assert said.step == "answer_question"
    assert "tags" in said.prompt
    before = seat.floor.state()
    said = seat.say("!answer maybe")
    assert (said.level, said.code) == (Level.STOP, "no_such_answer")
    assert "yes, no" in said.message
    assert seat.say("MUG").code == "finish_this_first"
    assert seat.floor.state() == before
    said = seat.say("!answer yes")
    assert said.step == "confirm_disposition"
    assert seat.codes("answer")[0] == "repackage"


def test_undo_takes_one_answer_back_and_asks_it_again(seat):
    seat.say("SHIRT", "!answer worn")
    said = seat.say("!undo")
    assert said.step == "answer_condition"
    said = seat.say("!answer opened", "!answer yes", "!undo")
    assert said.step == "answer_question"
    assert seat.floor.all("select count(*) from inspection") == [(0,)]
    assert seat.say("!answer no").step == "take_photo"


def test_a_photo_is_wanted_and_what_is_no_photo_changes_nothing(seat, tmp_path):
    said = seat.say("SHIRT", "!answer opened", "!answer no")
    assert (said.step, said.code) == ("take_photo", "photo_wanted")
    assert seat.station.scene().goods.chip == "", "what becomes of it hangs on the photo"
    assert seat.say("!photo").level is Level.STOP
    assert seat.say("SHIRT").level is Level.STOP
    said = seat.say(f"!photo {photo(tmp_path)}")
    assert (said.level, said.step) == (Level.OK, "confirm_disposition")


def test_nobody_is_held_up_where_no_photo_can_be_taken_and_that_is_kept(seat):
    seat.say("SHIRT", "!answer opened", "!answer no", "!no", "!yes", "Q-1")
    assert kept(seat)[2][-1] == ["photo", "none"]


# --- its label ------------------------------------------------------------------------------------------


def test_the_place_that_was_named_stays_named_while_the_label_is_stuck_on(labelling):
    labelling.say("TOY", "!answer sealed")
    place = labelling.codes("place")[0]
    labelling.say("!yes")
    hint = labelling.station.scene().hint.text
    assert hint.startswith(f"Then bring it to {place}, or any ")


def test_a_sealed_piece_takes_four_inputs_with_its_label(labelling):
    said = labelling.say("TOY", "!answer sealed")
    (label,) = labelling.codes("any")
    said = labelling.say(label, "B-01")
    assert (said.level, said.code) == (Level.OK, "unit_placed")
    assert kept(labelling)[4] == 1
    assert labelling.floor.stock("B-01")["TOY"] == 8


def test_a_station_that_prints_labels_asks_for_the_scan_and_takes_a_second_scan_of_the_place_without(
    labelling,
):
    said = labelling.say("TOY", "!answer sealed", "B-01")
    assert (said.level, said.code) == (Level.WARN, "not_labelled")
    assert "U0000001" in said.message
    said = labelling.say("B-01")
    assert said.code == "unit_placed"
    assert kept(labelling)[4] == 0


def test_the_label_of_another_piece_is_refused(labelling):
    labelling.say("TOY", "!answer sealed", "U0000001", "B-01", "TOY", "!answer sealed")
    said = labelling.say("U0000001")
    assert (said.level, said.code) == (Level.STOP, "finish_this_first")
    assert labelling.say("U0000002").step == "scan_place"


def test_a_station_without_a_label_printer_asks_for_no_scan_unless_the_warehouse_says_so(seat):
    assert seat.say("TOY", "!answer sealed", "B-01").code == "unit_placed"
    with seat.floor.warehouse.database.write() as session:
        session.run(Sql("insert into setting (name, value) values ('returns.scan_label', 'always')"))
        session.commit()
    assert seat.say("TOY", "!answer sealed", "B-01").code == "not_labelled"


def test_an_opened_broken_piece_with_a_serial_takes_eight_inputs_photo_and_label_among_them(
    labelling, tmp_path
):
    labelling.say("!cancel", "R-1")
    inputs = ["CAM", "S1", "!answer opened", "!answer yes", "!answer no", f"!photo {photo(tmp_path)}"]
    labelling.say(*inputs)
    inputs += [labelling.codes("any")[0], labelling.codes("place")[0]]
    said = labelling.say(*inputs[-2:])
    assert (said.level, said.code) == (Level.OK, "unit_placed")
    assert len(inputs) == 8
    assert kept(labelling)[:2] == ("defective", "D")


# --- a second person ------------------------------------------------------------------------------------


def test_above_the_value_nobody_decides_against_the_rule_alone(seat):
    said = seat.say("RING", "!answer sealed", "!answer scrap", "!reason not_worth_it")
    assert (said.step, said.code) == ("approve", "second_person")
    assert [expect.kind for expect in said.expects] == ["badge", "word"]
    assert seat.say("RITA").code == "own_badge"
    assert seat.say("REX").code == "may_not_approve"
    assert seat.say("X-1").level is Level.STOP
    assert seat.station.person.badge == "RITA"
    said = seat.say("SUE")
    assert (said.code, said.step) == ("second_person_agreed", "scan_place")
    assert seat.station.person.badge == "RITA"
    seat.say("X-1")
    (sue,) = seat.floor.all("select id from person where badge = 'SUE'")
    assert kept(seat)[5] == sue[0]
    with seat.floor.warehouse.database.read() as session:
        shown = inbound.one_return(session, "RMA0000003", "2026-01-01")
    (unit,) = shown["units"]
    assert (unit["answers"], unit["approved_by"]) == ("condition=sealed", "Sue")


def test_a_second_person_who_has_a_pin_gives_it_and_it_is_kept_nowhere(seat):
    seat.floor.take("people", "badge,name,role,pin\nSUE,Sue,supervisor,27182\n")
    said = seat.say("RING", "!answer sealed", "!answer scrap", "!reason not_worth_it")
    assert seat.say("!pin 27182").code == "no_badge_waits"
    said = seat.say("SUE")
    assert (said.code, said.step) == ("pin_wanted", "approve")
    said = seat.say("!pin 11111")
    assert (said.code, said.step, said.scan) == ("wrong_pin", "approve", "!pin")
    said = seat.say("!PIN  27182")
    assert (said.code, said.step, said.scan) == ("second_person_agreed", "scan_place", "SUE")
    assert seat.station.person.badge == "RITA"
    assert seat.say("X-1").code == "unit_placed"
    assert not seat.floor.all("select 1 from operation where scan like '%27182%' or scan like '%11111%'")


def test_another_scan_lets_the_waiting_badge_go(seat):
    seat.floor.take("people", "badge,name,role,pin\nSUE,Sue,supervisor,27182\n")
    seat.say("RING", "!answer sealed", "!answer scrap", "!reason not_worth_it", "SUE", "!help")
    said = seat.say("!pin 27182")
    assert (said.code, said.step) == ("no_badge_waits", "approve")


def test_without_a_second_person_the_proposal_stands(seat):
    said = seat.say("RING", "!answer sealed", "!answer scrap", "!reason not_worth_it", "!no")
    assert (said.step, said.code) == ("confirm_disposition", "proposal_kept")
    assert seat.say("B-01").code == "unit_placed"


def test_below_the_value_a_reason_is_enough(seat):
    said = seat.say("TOY", "!answer sealed", "!answer scrap", "!reason not_worth_it")
    assert said.step == "scan_place"


def test_elsewhere_a_badge_still_changes_the_worker(seat):
    seat.say("TOY", "!answer sealed", "SUE")
    assert seat.station.person.badge == "SUE"


# --- the warehouse's own book ----------------------------------------------------------------------------


def own_book(seat: Seat, text: str) -> int:
    return rule_desk.take(seat.floor.desk("BOSS"), "inspection", text)


def test_a_warehouse_asks_its_own_questions_from_the_next_piece_on(seat):
    seat.say("SHIRT", "!answer worn")
    text = built_in_text().replace('then = { opened = "tags", worn = "tags" }', 'then = { opened = "tags" }')
    assert own_book(seat, text) == 1
    # The piece in hand keeps the questions it began with.
    assert seat.say("!answer yes", "!yes", "Q-1").code == "unit_placed"
    assert kept(seat)[3] == 0
    assert seat.say("SHIRT", "!answer worn").step == "confirm_disposition"
    seat.say("!yes", "Q-1")
    assert kept(seat)[3] == 1


def test_every_version_stays_and_the_same_text_is_no_new_one(seat):
    text = built_in_text().replace("second_person_above = 20000", "second_person_above = 0")
    assert own_book(seat, built_in_text()) == 0
    assert own_book(seat, text) == 1
    assert own_book(seat, text) == 1
    assert own_book(seat, built_in_text()) == 2
    with seat.floor.warehouse.database.read() as session:
        assert [row[0] for row in rule_books.versions(session, "inspection")] == [2, 1]
        assert rule_books.text_of(session, 1) == text
        assert rule_books.book(session, 1).second_person_minor == 0


def test_a_text_that_cannot_be_used_is_refused_and_the_last_good_one_stays(seat):
    with pytest.raises(UnusableInput, match="Line 1"):
        own_book(seat, "this is no book")
    with pytest.raises(Refused):
        rule_desk.take(seat.floor.desk("RITA"), "inspection", built_in_text() + "\n")
    assert seat.floor.all("select count(*) from rule_book") == [(0,)]
    assert seat.say("SHIRT", "!answer worn").step == "answer_question"
