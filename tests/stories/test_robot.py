"""A robot needs nothing but the answer and its eyes."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.robot import STUCK_AFTER, Act, Mishap, Robot
from fulfill.robot.mishaps import USUAL, happens
from fulfill.turn import Expect, Kind


class Eyes:
    """A world in which everything that is asked for is there, unless a test says otherwise."""

    def __init__(self, **answers: Any) -> None:
        self.answers = {
            "reachable": 9,
            "eaches": 1,
            "label": "",
            "free_tote": "T-1",
            "other": "X-9",
        } | answers

    def __getattr__(self, name: str) -> Any:
        answers = self.__dict__["answers"]
        return lambda *args: answers[name]


def asks(*expects: Expect, words: str = "", **changes: Any) -> Answer:
    said = Expect(Kind.WORD, tuple(words.split()))
    fields: dict[str, Any] = {
        "scan": None, "level": Level.OK, "code": "", "message": "", "prompt": "", "step": "s",
        "expects": (*expects, said), "task": None,
    }  # fmt: skip
    return Answer(**(fields | changes))


def robot(flow: str, **eyes: Any) -> Robot:
    return Robot(flow, Eyes(**eyes), Random(1))


def test_it_goes_to_the_one_place_that_is_named():
    deed = robot("pick").next(asks(Expect(Kind.PLACE, ("A-01",)), words="!short"))
    assert (deed.act, deed.raw) == (Act.SAY, "A-01")


def test_it_says_short_only_where_its_eyes_see_nothing():
    question = asks(Expect(Kind.PRODUCT, ("MUG",), 2), words="!short !qty")
    walker = robot("pick", reachable=0)
    walker.next(asks(Expect(Kind.PLACE, ("A-01",)), words="!short"))
    deed = walker.next(question)
    assert (deed.raw, deed.mishap) == ("!short", Mishap.SHELF_EMPTY)
    walker = robot("pick", reachable=2)
    walker.next(asks(Expect(Kind.PLACE, ("A-01",)), words="!short"))
    assert walker.next(question).raw == "MUG"


def test_a_case_is_scanned_only_where_as_many_units_are_wanted():
    question = asks(Expect(Kind.PRODUCT, ("MUG-BOX",), 2), words="!short !qty")
    assert robot("pick", eaches=1).next(question).raw == "MUG-BOX"


def test_it_waits_at_the_printer_until_the_label_is_there():
    question = asks(Expect(Kind.PARCEL, ("P1",)), words="!reprint !void !cancel")
    assert robot("pack").next(question).act is Act.WAIT
    assert robot("pack", label="P1").next(question).raw == "P1"


def test_a_warning_is_mostly_confirmed_by_the_same_code():
    warned = asks(Expect(Kind.PLACE, ("A-01",)), level=Level.WARN, scan="B-07")
    said = [Robot("pick", Eyes(), Random(seed)).next(warned).raw for seed in range(30)]
    assert said.count("B-07") > 15
    assert set(said) == {"B-07", "A-01"}


def test_refused_too_often_it_says_that_it_is_stuck_and_leaves():
    refused = asks(Expect(Kind.TOTE), words="!cancel", level=Level.STOP, scan="T-1")
    one = robot("pick")
    deeds = [one.next(refused) for _ in range(STUCK_AFTER)]
    assert deeds[-1].raw == "!cancel"
    assert one.stuck == [refused]


def test_waiting_is_not_counted_as_another_refusal():
    refused = asks(Expect(Kind.PARCEL, ("P1",)), words="!cancel", level=Level.STOP, scan="P9")
    one = robot("pack")
    for _ in range(STUCK_AFTER * 2):
        assert one.next(refused).act is Act.WAIT
    assert one.stuck == []


def test_the_end_of_work_is_the_end():
    over = asks(level=Level.DONE, expects=())
    assert robot("ship").next(over).act is Act.IDLE


@pytest.mark.parametrize("mishap", sorted(USUAL))
def test_each_mishap_can_be_switched_on_alone(mishap):
    rng = Random(1)
    drawn = {happens({mishap: 1.0}, rng) for _ in range(20)}
    assert drawn == {mishap}
    assert happens({}, rng) is None
