"""Every sentence an operator can read: a level, a stable code, a template and its values.

One module of this package per flow holds that flow's sentences as small functions, so that each
sentence has one name and one place. A template is filled only when it is shown: a translation
replaces the template and keeps the values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

Value = str | int


class Level(StrEnum):
    """How an answer is shown; the values are part of the line protocol."""

    OK = "ok"
    DONE = "done"
    WARN = "warn"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for a person.

    Attributes:
        level: ok, done, warn (scan the same code again to confirm) or stop (nothing changed).
        code: stable snake_case name; programs and translations key on it.
        template: the English sentence with {named} values.
        values: what fills the template; text from outside stays text.
    """

    level: Level
    code: str
    template: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text(self) -> str:
        text = self.template.format_map(self.values)
        if "~" in text:
            for code, words in _NOT_ON_A_LABEL:
                text = text.replace(code, words)
            text = _SHARED.sub(r"\1", text)
        return text


# A plate that stands for one of many orders in a tote is read as that tote.
_SHARED = re.compile(r"~([^~\s]+)\.\d+\b")
# The system's own places have codes that no label has; people read what they stand for.
_NOT_ON_A_LABEL = (
    ("~WALKING", "a picker's tote, on its way"),
    ("~SUPPLIER", "the supplier's"),
    ("~CUSTOMER", "a customer's"),
    ("~LOSS", "lost and found"),
    ("~MAKING", "the kit bench"),
    ("~SCRAPPED", "the scrap"),
)


def many(count: int, one: str) -> str:
    """A count with its noun as people say it: 1 unit, 3 units."""
    return f"{count} {one}" if count == 1 else f"{count} {one}s"


def ok(code: str, template: str, **values: Value) -> Message:
    return Message(Level.OK, code, template, values)


def done(code: str, template: str, **values: Value) -> Message:
    return Message(Level.DONE, code, template, values)


def warn(code: str, template: str, **values: Value) -> Message:
    return Message(Level.WARN, code, template, values)


def stop(code: str, template: str, **values: Value) -> Message:
    return Message(Level.STOP, code, template, values)
