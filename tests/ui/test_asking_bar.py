"""The look of the message bar: green is for what was done, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from fulfill.answer import Answer
from fulfill.messages import Level, Message
from fulfill.messages import count as counts
from fulfill.messages import pack_bench as benches
from fulfill.messages import returns as returning
from fulfill.messages import returns_inspecting as inspecting
from fulfill.messages import ship as shipping
from fulfill.messages.every_flow import ready
from fulfill.scene import Scene
from ui.page import Told
from ui.parts.bar import MessageBar
from ui.screens import words
from ui.theme.look import look


def answer(said: Message, asked: Message, scan: str | None = "X") -> Answer:
    return Answer(scan, said.level, said.code, said.text, asked.text, "any", (), None, said=said, asked=asked)


NEXT = counts.ask_place()


@pytest.mark.parametrize(
    ("said", "asked", "scan"),
    [
        (ready("count"), NEXT, None),
        (counts.ask_expiry("TEA", "L1"), counts.ask_expiry("TEA", "L1"), "L1"),
        (returning.needs_lot("TEA"), NEXT, "TEA"),
        (inspecting.photo_wanted("Damaged", "MUG"), NEXT, "!answer damaged"),
        (shipping.unloading(), NEXT, "!remove"),
    ],
)
def test_what_only_asks_is_not_said_as_if_it_were_done(said: Message, asked: Message, scan: str) -> None:
    assert words.only_asks(answer(said, asked, scan))


def test_what_was_taken_is_said_as_done() -> None:
    assert not words.only_asks(answer(counts.counted(1, "MUG"), NEXT))


def test_a_refusal_is_no_question_and_stays_as_loud_as_it_is() -> None:
    refused = answer(counts.nothing_counted(), NEXT, None)
    assert not words.only_asks(refused)
    assert words.told_as(refused, Scene("x")) is Level.STOP


def test_work_that_waits_for_a_second_person_is_amber() -> None:
    for said in (inspecting.second_person("MUG"), benches.who_allows("1001", "Sam")):
        assert words.told_as(answer(said, NEXT), Scene("x")) is Level.WARN


def test_the_bar_is_quiet_while_it_asks_and_green_when_something_was_done(qtbot: Any) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(600, 60)
    colours = look().colours

    def edge(told: Told) -> str:
        bar.tell(told)
        return str(bar.grab().toImage().pixelColor(2, 30).name()).upper()

    assert edge(Told(Level.OK, "Taken")) == colours.ok.upper()
    assert bar.accessibleName() == "Right: Taken"
    assert edge(Told(Level.OK, "Which lot?", asks=True)) == colours.soft.upper()
    assert bar.accessibleName() == "Which lot?"
    assert edge(Told(Level.WARN, "Twice?", asks=True)) == colours.warn.upper()
