"""A return before it is opened: its weight, its outside, its photos; and pieces that cannot be ours."""

from __future__ import annotations

import pytest

from fulfill.catalog import Tracking
from fulfill.documents import Doc, Make
from fulfill.flows import returns
from fulfill.flows.returns import Step
from fulfill.messages import Level
from fulfill.photo import PhotoTrouble
from fulfill.turn import Kind
from tests.rules.returns_floor import Desk, desk


@pytest.fixture
def floor() -> Desk:
    """R-1 announces both mugs and the towel of order 1001, which left at 1,010 g in a box of 150 g."""
    made = desk()
    made.mug = made.add_product("MUG", weight_g=300)
    made.towel = made.add_product("TOWEL", weight_g=120)
    made.lamp = made.add_product("LAMP", weight_g=900)
    made.order1 = made.ship("1001", (made.mug, 2), (made.towel, 1), (made.lamp, 1))
    made.rma1 = made.announce("R-1", made.order1, (made.mug, 2), (made.towel, 1), (made.lamp, 1))
    made.weigh_parcel = lambda: made.weights.update(dict.fromkeys(made.parcels, (1790, 1770, 150)))
    made.weigh_parcel()
    return made


def expects(floor: Desk, task: object) -> dict[Kind, object]:
    return {expect.kind: expect for expect in returns.ask(task, floor).expects}


def words_at(floor: Desk, task: object) -> tuple[str, ...]:
    return expects(floor, task)[Kind.WORD].codes


def kept(floor: Desk) -> dict[str, object]:
    return floor.docs[Doc.RETURN_PARCEL][floor.rma1]


# --- weight ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("grams", "code", "told"),
    [
        (1790, "return_weight_fits", "that fits"),
        (1783, "return_weight_fits", "that fits"),
        (1490, "return_likely_missing", "1 × MUG"),
        (1670, "return_likely_missing", "1 × TOWEL"),
        (1370, "return_likely_missing", "TOWEL"),
        (170, "return_likely_empty", "as if it were empty"),
        (1610, "return_likely_swapped", "weighs like TOWEL, not like MUG"),
        (2700, "return_too_heavy", "too heavy by 910 g"),
    ],
)
def test_the_weight_says_what_is_wrong_before_anybody_opens_the_parcel(floor, grams, code, told):
    turn = floor.work("R-1", f"!weight {grams}")
    assert (turn.message.code, turn.message.level) == (code, Level.OK)
    assert told in turn.message.text
    assert turn.task.step is Step.SCAN_PRODUCT
    assert kept(floor)["weight_g"] == grams


def test_the_weight_of_a_return_that_nobody_announced_is_kept_and_not_judged(floor):
    floor.docs[Doc.RMA].clear()
    floor.docs[Doc.RMA_LINE].clear()
    turn = floor.work("1001", "!weight 500")
    assert turn.message.code == "return_weighed"
    [(number, row)] = floor.docs[Doc.RETURN_PARCEL].items()
    assert (number, row["weight_g"]) == (turn.task.rma_id, 500)


def test_without_the_weights_of_the_goods_nothing_is_said_about_them(floor):
    floor.add_product("VASE")
    vase = floor.products[max(floor.products)]
    order = floor.ship("1009", (vase, 1))
    floor.announce("R-9", order, (vase, 1))
    floor.weigh_parcel()
    assert floor.work("R-9", "!weight 100").message.code == "return_weighed"


def test_after_the_first_piece_a_weight_is_only_a_note(floor):
    before = floor.work("R-1", "MUG", "!answer sealed", "A")
    turn = floor.work("!weight 1490", task=before.task)
    assert turn.message.code == "noted"
    assert not floor.docs[Doc.RETURN_PARCEL]


def test_where_the_warehouse_wants_it_nothing_is_taken_in_before_the_parcel_is_weighed(floor):
    floor.weigh_first = True
    task = floor.work("R-1").task
    assert expects(floor, task).keys() == {Kind.WEIGHT, Kind.WORD}
    assert expects(floor, task)[Kind.WEIGHT].quantity == 1790
    refused = floor.work("MUG", task=task)
    assert (refused.message.level, refused.message.code) == (Level.STOP, "weigh_it_first")
    assert "MUG" in refused.message.text
    assert "!skip" in refused.message.text
    weighed = floor.work("!weight 1490", task=task)
    assert floor.work("MUG", task=weighed.task).task.step is Step.ANSWER_CONDITION


def test_a_silent_scale_is_gone_around_with_a_word_that_is_kept(floor):
    floor.weigh_first = True
    turn = floor.work("R-1", "!skip")
    assert turn.message.code == "goes_unweighed"
    assert "Rita" in turn.message.text
    assert kept(floor)["is_unweighed"] == 1
    assert floor.work("MUG", task=turn.task).task.step is Step.ANSWER_CONDITION


def test_a_parcel_that_is_open_already_is_not_asked_for_its_weight_any_more(floor):
    task = floor.work("R-1", "MUG", "!answer sealed", "A").task
    floor.weigh_first = True
    assert Kind.WEIGHT not in expects(floor, task)
    assert floor.work("MUG", task=task).task.step is Step.ANSWER_CONDITION


def test_skip_is_no_word_where_no_weight_is_wanted(floor):
    assert floor.work("R-1", "!skip").message.code == "word_not_here"


# --- outside --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", ["ok", "dented", "torn", "wet", "opened", "other_box"])
def test_how_it_looks_outside_is_kept_with_the_return(floor, answer):
    turn = floor.work("R-1", f"!answer {answer}")
    assert turn.message.code == "return_outside"
    assert kept(floor)["outside"] == answer


def test_what_is_answered_about_the_outside_is_that_and_not_the_weight_once_more(floor):
    task = floor.work("R-1", "!weight 2700").task
    assert floor.work("!answer wet", task=task).message.code == "return_outside"
    assert kept(floor)["outside"] == "wet"


def test_what_was_said_outside_may_be_mended_until_the_first_piece(floor):
    task = floor.work("R-1", "!answer ok", "!weight 1790", "!answer wet").task
    assert (kept(floor)["outside"], kept(floor)["weight_g"]) == ("wet", 1790)
    task = floor.work("MUG", "!answer sealed", "A", task=task).task
    assert floor.work("!answer dented", task=task).message.code == "word_not_here"
    assert "!answer" not in words_at(floor, task)


def test_an_answer_that_is_none_names_those_that_are(floor):
    turn = floor.work("R-1", "!answer purple")
    assert turn.message.level is Level.STOP
    assert all(word in turn.message.text for word in ("dented", "other_box", "undelivered"))
    assert not floor.docs[Doc.RETURN_PARCEL]


def test_in_another_box_a_few_grams_mean_nothing_and_in_ours_they_do(floor):
    """A towel's 120 g could be another box; in our own box they are a towel."""
    assert floor.work("R-1", "!answer other_box", "!weight 1715").message.code == "return_weight_fits"
    other = desk_again(floor)
    assert other.work("R-1", "!answer ok", "!weight 1715").message.code != "return_weight_fits"


def desk_again(floor: Desk) -> Desk:
    floor.docs[Doc.RETURN_PARCEL].clear()
    return floor


def test_saying_that_it_is_our_box_judges_the_weight_again(floor):
    task = floor.work("R-1", "!answer other_box", "!weight 1715").task
    assert floor.work("!answer ok", task=task).message.code == "return_too_light"
    assert kept(floor)["outside"] == "ok"


# --- photos ---------------------------------------------------------------------------------------------


def test_a_photo_before_opening_is_of_the_parcel_and_later_of_the_piece_in_hand(floor):
    task = floor.work("R-1", "!photo lid.jpg").task
    assert task.step is Step.SCAN_PRODUCT
    task = floor.work("MUG", "!photo lid.jpg", task=task).task
    assert [photo.unit_id for photo in floor.photos_of(floor.rma1)] == [0, task.unit.id]
    [first, _] = floor.docs[Doc.PHOTO].values()
    assert (first["sha256"], first["media"], first["bytes"]) == ("ab" * 32, "image/jpeg", b"JPEG")
    assert first["person_id"] == floor.operator.id


def test_a_photo_of_a_return_without_paper_makes_the_return(floor):
    turn = floor.work("!next", "!photo lid.jpg")
    assert isinstance(turn.documents[0], Make)
    assert turn.documents[0].doc is Doc.RMA
    assert [paper.kind for paper in floor.papers] == ["issue_label"]
    assert len(floor.photos_of(turn.task.rma_id)) == 1


@pytest.mark.parametrize("trouble", list(PhotoTrouble))
def test_a_file_that_is_no_photo_is_refused_in_words_and_nothing_is_kept(floor, trouble):
    floor.files["bad.jpg"] = trouble
    task = floor.work("R-1", "MUG").task
    turn = floor.work("!photo bad.jpg", task=task)
    assert (turn.message.level, turn.task) == (Level.STOP, task)
    assert "bad.jpg" in turn.message.text
    assert not floor.docs[Doc.PHOTO]


# --- suspicious pieces ----------------------------------------------------------------------------------


def doubtful() -> Desk:
    """Camera SN1 and tea of lot 5 left with order 1001; one mug did."""
    floor = desk()
    floor.cam = floor.add_product("CAM", tracking=Tracking.SERIAL)
    floor.tea = floor.add_product("TEA", tracking=Tracking.LOT)
    floor.mug = floor.add_product("MUG")
    floor.sent, floor.other = floor.add_lot(floor.tea, "L5"), floor.add_lot(floor.tea, "L6")
    floor.order1 = floor.ship(
        "1001", (floor.cam, 1, "SN1"), (floor.mug, 1), (floor.tea, 1, floor.sent.id), (floor.tea, 1, 0)
    )
    return floor


SUSPECTS = {
    "serial_not_ours": ("1001", "CAM", "SN9"),
    "lot_not_shipped": ("1001", "TEA|L6"),
    "more_than_shipped": ("1001", "MUG", "!answer sealed", "A", "MUG"),
}


@pytest.mark.parametrize(("code", "scans"), SUSPECTS.items())
def test_what_cannot_be_ours_is_refused_where_nothing_else_is_set(code, scans):
    floor = doubtful()
    assert floor.work(*scans).message.code == code


@pytest.mark.parametrize(("code", "scans"), SUSPECTS.items())
def test_or_taken_in_as_suspicious_by_a_second_scan(code, scans):
    floor = doubtful()
    floor.takes_doubtful = True
    warned = floor.work(*scans)
    assert warned.message.level is Level.WARN
    assert "quarantine" in warned.message.text
    floor = doubtful()
    floor.takes_doubtful = True
    turn = floor.work(*scans, scans[-1])
    if turn.task.step is Step.SCAN_LOT:
        turn = floor.work("L6", task=turn.task)
    assert turn.task.step is Step.ANSWER_CONDITION
    [(unit_id, row)] = floor.docs[Doc.RETURN_DOUBT].items()
    assert (unit_id, row["why"]) == (turn.task.unit.id, code)
    assert floor.kept("order_line_id") is None
    effects = len(floor.effects)
    decided = floor.work("!answer sealed", task=turn.task)
    assert expects(floor, decided.task)[Kind.ANSWER].codes == ("quarantine",)
    assert floor.work("A", task=decided.task).message.level is Level.STOP
    floor.work("Q", task=decided.task)
    assert len(floor.effects) == effects, "a suspicious piece brings no money"


def test_a_suspicious_piece_is_none_of_those_that_are_awaited():
    floor = doubtful()
    floor.takes_doubtful = True
    rma_id = floor.announce("R-1", floor.order1, (floor.cam, 1))
    floor.work("R-1", "CAM", "SN9", "SN9")
    [line] = floor.rma_lines(rma_id)
    assert (line.received, line.left, floor.kept("rma_line_id")) == (0, 1, None)


def test_a_serial_that_lies_here_already_is_refused_whatever_is_set():
    floor = doubtful()
    floor.takes_doubtful = True
    task = floor.work("1001", "CAM", "SN1", "!answer sealed", "A").task
    turn = floor.work("CAM", "SN1", "SN1", task=task)
    assert (turn.message.code, turn.message.level) == ("serial_elsewhere", Level.STOP)
