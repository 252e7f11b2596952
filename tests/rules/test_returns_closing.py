"""Judging a returned piece, putting it away, the money, and the end of the return."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.catalog import Tracking
from fulfill.documents import Doc
from fulfill.flows import returns
from fulfill.flows.returns import ReturnsTask, Step
from fulfill.messages import Level
from fulfill.places import OUTSIDE, SELLABLE, PlaceKind
from fulfill.returned import Disposition, RefundState, RmaState
from fulfill.scan import AmbiguousScan
from fulfill.turn import EffectKind, Kind, PaperKind
from tests.rules.returns_floor import Desk, desk


@pytest.fixture
def floor() -> Desk:
    made = desk()
    made.mug = made.add_product("MUG", weight_g=300)
    made.order1 = made.ship("O-1", (made.mug, 3))
    made.rma1 = made.announce("R-1", made.order1, (made.mug, 3))
    return made


def expects(floor, task):
    return {each.kind: each for each in returns.ask(task, floor).expects}


def refused(turn, code):
    assert (turn.message.level, turn.message.code) == (Level.STOP, code), turn.message.text
    return turn.message.text


# --- judging --------------------------------------------------------------------------------------


def test_the_answer_gives_the_grade_and_the_piece_its_label(floor):
    turn = floor.work("R-1", "MUG", "!answer worn")
    assert floor.unit().grade == "C"
    (paper,) = turn.papers
    assert (paper.kind, paper.document, paper.ref) == (PaperKind.ITEM_LABEL, "R-1", floor.unit().id)


def test_an_answer_may_be_scanned_from_a_sheet(floor):
    assert floor.work("R-1", "MUG", "SEALED").task.step is Step.CONFIRM_DISPOSITION


def test_an_answer_that_is_none_is_refused_with_all_that_are(floor):
    text = refused(floor.work("R-1", "MUG", "!answer fine"), "no_such_answer")
    assert "sealed, opened, worn" in text


def test_the_prompt_says_why_the_rule_proposes_it(floor):
    task = floor.work("R-1", "MUG", "!answer opened").task
    assert "because it has to be checked" in returns.ask(task, floor).prompt.text


def test_yes_takes_the_proposal_and_then_asks_for_its_place(floor):
    turn = floor.work("R-1", "MUG", "!answer opened", "!yes")
    assert turn.task.step is Step.SCAN_PLACE
    assert expects(floor, turn.task)[Kind.PLACE].codes == ("Q",)


def test_deciding_against_the_rule_needs_a_reason_from_the_list_and_keeps_it(floor):
    turn = floor.work("R-1", "MUG", "!answer sealed", "!answer scrap")
    assert turn.task.step is Step.GIVE_REASON
    refused(floor.work("X", task=turn.task), "unexpected")
    refused(floor.work("!reason because", task=turn.task), "no_such_reason")
    floor.work("!reason contaminated", "X", task=turn.task)
    assert floor.kept("override_reason") == "contaminated"
    assert floor.unit().disposition is Disposition.SCRAP


def test_no_goes_back_to_the_proposal(floor):
    turn = floor.work("R-1", "MUG", "!answer sealed", "!answer scrap", "!no")
    assert turn.task.step is Step.CONFIRM_DISPOSITION
    floor.work("A", task=turn.task)
    assert (floor.unit().disposition, floor.kept("override_reason")) == (Disposition.RESTOCK, "")


def test_no_at_the_place_decides_again_and_forgets_the_override(floor):
    turn = floor.work(
        "R-1", "MUG", "!answer sealed", "!answer scrap", "!reason contaminated", "!no", "!yes", "A"
    )
    assert turn.message.level is Level.OK
    assert floor.kept("override_reason") == ""


def test_what_the_rule_forbids_nobody_may_restock(floor):
    turn = floor.work("R-1", "MUG", "!answer worn")
    text = refused(floor.work("!answer restock", task=turn.task), "disposition_forbidden")
    assert "it was used" in text


def test_a_blocked_product_is_not_restocked(floor):
    floor.products[floor.mug.id] = replace(floor.mug, is_blocked=True)
    assert (
        expects(floor, floor.work("R-1", "MUG", "!answer sealed").task)[Kind.ANSWER].codes[0] == "quarantine"
    )


# --- places ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["Q", "RET", "D", "V", "X"])
def test_a_restocked_piece_goes_to_a_picking_place_only(floor, place):
    turn = floor.work("R-1", "MUG", "!answer sealed", "!yes", place)
    assert "forward or reserve" in refused(turn, "wrong_place")


@pytest.mark.parametrize("place", ["A", "B", "RET", "D"])
def test_a_quarantined_piece_never_lands_where_it_could_be_sold(floor, place):
    floor.work("!next", "MUG", "!answer sealed", place)
    assert floor.unit().disposition is None
    assert floor.on_hand(floor.place_by_code("RET"), floor.mug) == 1


def test_a_full_or_blocked_place_is_refused_and_not_suggested(floor):
    full, blocked = floor.place_by_code("A"), floor.place_by_code("B")
    floor.places[full.id] = replace(full, max_weight_g=299)
    floor.places[blocked.id] = replace(blocked, is_blocked=True)
    turn = floor.work("R-1", "MUG", "!answer sealed")
    assert expects(floor, turn.task)[Kind.PLACE].codes == ()
    refused(floor.work("A", task=turn.task), "place_full")
    refused(floor.work("B", task=turn.task), "place_blocked")


# --- money ----------------------------------------------------------------------------------------


def test_a_clean_piece_asks_the_shop_for_its_refund_once(floor):
    floor.work("R-1", "MUG", "!answer sealed", "A")
    (effect,) = floor.effects
    assert (effect.kind, effect.key) == (EffectKind.REFUND, f"refund:{floor.unit().id}")
    told = {
        "rma": "R-1",
        "order": "O-1",
        "sku": "MUG",
        "quantity": 1,
        "amount_minor": 1290,
        "currency": "EUR",
        "outcome": "complete",
        "unit": floor.unit().id,
        "decision": "refund",
        "price_minor": 1290,
        "fee_minor": 0,
        "shipping_minor": 0,
        "postage_minor": 0,
        "why": "inspection",
        "reason": "",
        "reason_code": "not_given",
        "disposition": "restock",
        "disposition_code": "restocked",
    }
    assert dict(effect.payload) == told
    assert floor.unit().refund is RefundState.ASKED


def test_nothing_is_asked_before_the_piece_is_put_away(floor):
    floor.work("R-1", "MUG", "!answer sealed", "!yes")
    assert not floor.effects


def test_what_the_customer_spoilt_is_for_a_person_to_decide(floor):
    floor.work("R-1", "MUG", "!answer damaged", "X")
    assert not floor.effects
    assert floor.unit().refund is RefundState.REVIEW


def test_each_piece_has_a_refund_of_its_own(floor):
    floor.work("R-1", *("MUG", "!answer sealed", "A") * 3)
    assert len({effect.key for effect in floor.effects}) == 3


# --- the end --------------------------------------------------------------------------------------


def test_when_all_is_here_only_the_end_is_asked_for(floor):
    turn = floor.work("R-1", *("MUG", "!answer sealed", "A") * 3)
    asked = expects(floor, turn.task)
    assert asked.keys() == {Kind.WORD}
    assert asked[Kind.WORD].codes[0] == "!done"
    turn = floor.work("!done", task=turn.task)
    assert (turn.task, turn.message.level) == (None, Level.DONE)
    assert floor.rma(floor.rma1).state is RmaState.RECEIVED


def test_missing_pieces_are_told_first_and_recorded_on_the_second_done(floor):
    turn = floor.work("R-1", "MUG", "!answer sealed", "A", "!done")
    assert (turn.message.level, turn.message.code) == (Level.WARN, "units_missing")
    assert "2 × MUG" in turn.message.text
    assert floor.rma(floor.rma1).state is RmaState.OPEN
    floor.work("!done", "!done", task=turn.task)
    (line,) = floor.rma_lines(floor.rma1)
    assert (line.received, line.missing) == (1, 2)
    assert floor.rma(floor.rma1).state is RmaState.RECEIVED


def test_an_empty_box_is_a_return_of_which_all_is_missing(floor):
    assert floor.work("R-1", "!done", "!done").message.level is Level.DONE
    assert floor.rma_lines(floor.rma1)[0].missing == 3


def test_done_before_anything_came_of_an_unannounced_return_makes_none(floor):
    other = floor.ship("O-2", (floor.mug, 1))
    refused(floor.work(other.number, "!done"), "nothing_taken_in")
    assert len(floor.docs[Doc.RMA]) == 1


def test_a_return_with_an_undecided_piece_cannot_be_closed_by_a_colleague(floor):
    here = floor.work("R-1").task
    floor.work("R-1", "MUG")
    text = refused(floor.work("!done", task=here), "still_undecided")
    assert "RET" in text


def test_a_piece_that_was_left_undecided_is_taken_up_by_scanning_its_return_again(floor):
    left = floor.work("R-1", "MUG")
    given = floor.work("!cancel", task=left.task)
    assert given.given_back
    assert given.task == left.task
    assert floor.work("R-1").message.code == "undecided_unit"
    turn = floor.work("R-1", "R-1", "!answer sealed", "A")
    assert turn.task.units == 1
    assert floor.unit().disposition is Disposition.RESTOCK


def test_a_judged_piece_is_taken_up_where_it_was_left(floor):
    floor.work("R-1", "MUG", "!answer worn", "!cancel")
    assert floor.work("R-1", "R-1").task.step is Step.CONFIRM_DISPOSITION


def test_cancel_between_two_pieces_leaves_the_return_open_for_anyone(floor):
    turn = floor.work("R-1", "MUG", "!answer sealed", "A", "!cancel")
    assert (turn.task, turn.message.code) == (None, "return_left_open")
    assert floor.rma(floor.rma1).state is RmaState.OPEN
    question = returns.ask(floor.work("R-1").task, floor)
    assert (question.done, question.left) == (1, 2)


@pytest.mark.parametrize("word", ["!note lid is scratched", "!weight 300"])
def test_evidence_is_accepted_and_changes_nothing(floor, word):
    before = floor.work("R-1", "MUG")
    turn = floor.work(word, task=before.task)
    assert (turn.task, turn.message.level) == (before.task, Level.OK)
    assert not turn.moves
    assert not turn.documents


@pytest.mark.parametrize("word", ["!note", "!photo ", "!weight", "!weight heavy", "!weight -3", "!weight 0"])
def test_evidence_without_content_is_refused(floor, word):
    assert floor.work("R-1", word).message.code == "bad_argument"


@pytest.mark.parametrize("codes", [("R-1",), ("R-1", "MUG"), ("R-1", "MUG", "!answer worn", "!yes")])
def test_a_word_that_a_step_does_not_take_is_refused_with_those_it_does(floor, codes):
    task = floor.work(*codes).task
    text = refused(floor.work("!void", task=task), "word_not_here")
    assert "!cancel" in text
    taken = expects(floor, task)[Kind.WORD].codes
    assert all(word in text for word in taken)


def test_a_code_with_two_meanings_is_refused_at_every_step(floor):
    for codes in ((), ("R-1",), ("R-1", "MUG"), ("R-1", "R-1", "!answer worn"), ("R-1", "R-1", "!yes")):
        task = floor.work(*codes).task if codes else ReturnsTask()
        turn = returns.step(task, AmbiguousScan("77", ("place 77", "tote 77")), floor)
        assert turn.message.code == "ambiguous"


# --- any sequence ---------------------------------------------------------------------------------

CODES = (
    "R-1 O-1 O-2 TO-2 MUG MUG*6 TEA TEA|L1 L1 L9 PHONE S1 S2 S9 PHONE|||S1 A B Q V X RET D nonsense"
    " !next !done !yes !no !cancel !void !undo"
).split()
ANSWERS = [
    f"!answer {each}" for each in "sealed opened damaged defective restock scrap vendor quarantine".split()
]
INPUTS = st.sampled_from(
    [*CODES, *ANSWERS, "!reason contaminated", "!reason", "!answer", "!serial", "!lot L1"]
)


def crowded() -> Desk:
    made = desk()
    mug, cup = made.add_product("MUG"), made.add_product("CUP")
    tea = made.add_product("TEA", tracking=Tracking.LOT, category="food")
    phone = made.add_product("PHONE", tracking=Tracking.SERIAL, hazard="UN3481")
    lots = [made.add_lot(tea, code).id for code in ("L1", "L2")]
    first = made.ship("O-1", (mug, 2), (cup, 1))
    made.ship("O-2", (mug, 1), (tea, 1, lots[0]), (tea, 1, lots[1]), (phone, 1, "S1"), (phone, 1, "S2"))
    made.announce("R-1", first, (mug, 1))
    return made


def next_code(floor, task, choice):
    """A code that was asked for, in the words of the line protocol; or any other."""
    kind, code, at = choice
    if kind == "any":
        return code
    options = [
        f"!answer {each}" if expect.kind is Kind.ANSWER else each
        for expect in returns.ask(task, floor).expects
        for each in expect.codes
        if each != "!cancel"
    ]
    return options[at % len(options)] if options else code


CHOICES = st.tuples(st.sampled_from(["asked", "asked", "asked", "any"]), INPUTS, st.integers(0, 20))


def feed(floor, task, code):
    """The task after a scan that is repeated where a warning asks for it."""
    for confirmed in (False, True):
        floor.confirmed = confirmed
        turn = returns.step(task, floor.find(code), floor)
        assert turn.message.text
        if turn.message.level in (Level.OK, Level.DONE):
            floor.carry_out(turn)
            task = turn.task or returns.begin(floor).task
        returns.ask(task, floor)
        if turn.message.level is not Level.WARN:
            break
    return task


def assert_all_is_right(floor):
    for line in floor.lines.values():
        assert floor.returned(line.id) <= line.shipped
    serials = [
        (unit.order_line_id, unit.serial) for unit in floor.units() if unit.serial and unit.order_line_id
    ]
    assert len(serials) == len(set(serials))
    for unit in floor.units():
        kind = floor.place(unit.place_id).kind
        assert (kind in SELLABLE) == (unit.disposition is Disposition.RESTOCK)
        assert (kind is PlaceKind.RETURNS) == (unit.disposition is None)
    for rma_id in floor.docs[Doc.RMA]:
        assert all(line.received + line.missing <= line.expected for line in floor.rma_lines(rma_id))
    inside = [n for (spot, _), n in floor.stock.items() if floor.place(spot.place_id).kind not in OUTSIDE]
    assert sum(inside) == len(floor.units())
    keys = [effect.key for effect in floor.effects]
    assert len(keys) == len(set(keys)) == sum(unit.refund is RefundState.ASKED for unit in floor.units())


@settings(max_examples=150, deadline=None)
@given(st.lists(CHOICES, min_size=5, max_size=50))
def test_whatever_is_scanned_at_whatever_step_all_stays_right(choices):
    floor = crowded()
    task = returns.begin(floor).task
    for choice in choices:
        task = feed(floor, task, next_code(floor, task, choice))
    assert_all_is_right(floor)


PIECES = ("MUG", "CUP", "TEA|L1", "TEA|L2", "PHONE|||S1", "PHONE|||S2", "PHONE|||S9")
VISITS = st.tuples(
    st.sampled_from(("R-1", "O-1", "O-2", "!next")),
    st.sampled_from(PIECES),
    st.lists(st.integers(0, 20), min_size=4, max_size=6),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(VISITS, min_size=3, max_size=12))
def test_however_often_one_tries_no_more_comes_back_than_left(visits):
    floor = crowded()
    for paper, piece, choices in visits:
        task = feed(floor, returns.begin(floor).task, paper)
        task = feed(floor, task, piece)
        for at in choices:
            if task.unit is not None:
                task = feed(floor, task, next_code(floor, task, ("asked", "!yes", at)))
    assert_all_is_right(floor)
