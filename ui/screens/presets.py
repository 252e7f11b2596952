"""The answer that holds where none is given: the one that Enter takes."""

from __future__ import annotations

from dataclasses import replace

from fulfill.answer import Answer
from ui.parts.pad import Asked

# What is said of a piece unless the worker says otherwise stands in these questions, by this name.
_PRESET = {"ask_component": "grade", "ask_material": "grade"}


def of(asked: Asked, answer: Answer) -> Asked:
    """What a pad asks for, with the answer that its Enter takes."""
    return replace(asked, first=preset(answer, tuple(code for code, _words in asked.choices)))


def preset(answer: Answer, codes: tuple[str, ...]) -> str:
    """The one of these that the question takes for granted; "" where it takes none."""
    if answer.asked is None or answer.asked.code not in _PRESET:
        return ""
    found = str(answer.asked.values.get(_PRESET[answer.asked.code], ""))
    return found if found in codes else ""
