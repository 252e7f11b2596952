"""The answer that holds where none is given: the one that Enter takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fulfill.answer import Answer
from fulfill.scan import Word
from fulfill.scene import Row, Scene
from ui.parts.pad import Asked
from ui.screens import words
from ui.words import say, tr

if TYPE_CHECKING:
    from ui.house import Shown

# Where goods are carried, and a number is how many of those that lie there.
_CARRIED = frozenset({"move", "putaway"})

# What holds for a piece unless the worker says otherwise stands in these questions, by this name.
_PRESET = {"ask_component": "grade", "ask_material": "grade", "confirm_disposition": "proposed"}


def asked(key: words.WordKey, first: str, flow: str, shown: Shown | None) -> Asked:
    """What a word's pad asks for; a number of goods in hand says how many there are, and stands for all."""
    found = replace(words.asked(key), first=first)
    goods = shown.scene.goods if shown is not None and shown.scene is not None else None
    if key.word is not Word.QTY or flow not in _CARRIED or goods is None or not goods.quantity:
        return found
    there = goods.of or goods.quantity
    return replace(
        found, first=first or str(there), prompt=tr("How many? All {count}, or fewer", count=there)
    )


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
