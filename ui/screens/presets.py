"""The answer that holds where none is given: the one that Enter takes."""

from __future__ import annotations

from dataclasses import replace

from fulfill.answer import Answer
from fulfill.scene import Row, Scene
from ui.parts.pad import Asked
from ui.screens import words
from ui.words import say

# What holds for a piece unless the worker says otherwise stands in these questions, by this name.
_PRESET = {"ask_component": "grade", "ask_material": "grade", "confirm_disposition": "proposed"}


def offered(codes: tuple[str, ...], answer: Answer, scene: Scene | None, flow: str) -> Asked:
    """The answers as buttons: each with what the list says of it, the one that Enter takes marked."""
    asked = words.choice_of(codes, words.question(answer), flow, answer.step)
    listed = {str(row.title): row for row in scene.rows} if scene is not None else {}
    choices = tuple(
        (code, f"{shown}\n{_known(listed[code])}" if code in listed else shown)
        for code, shown in asked.choices
    )
    is_numbered = words.picks_by_number(flow, answer.step)
    return of(replace(asked, choices=choices, is_numbered=is_numbered), answer)


def _known(row: Row) -> str:
    return ", ".join(part for part in (say(row.detail), say(row.end)) if part)


def of(asked: Asked, answer: Answer) -> Asked:
    """What a pad asks for, with the answer that its Enter takes."""
    return replace(asked, first=preset(answer, tuple(code for code, _words in asked.choices)))


def preset(answer: Answer, codes: tuple[str, ...]) -> str:
    """The one of these that the question takes for granted; "" where it takes none."""
    if answer.asked is None or answer.asked.code not in _PRESET:
        return ""
    found = str(answer.asked.values.get(_PRESET[answer.asked.code], ""))
    return found if found in codes else ""
