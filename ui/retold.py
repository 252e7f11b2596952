"""Sentences that were kept in English (the journal, what a desk did, why a label was refused), said again.

The book keeps what was answered as it was answered: an English sentence with its values filled in. For a
reader of another language the message it came from is found again by its template, and said anew. What is
no sentence of ours (a person's reason, a carrier's words) stays as it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from fulfill.messages import Level, Message, Value
from ui import measures
from ui.words import say

_SLOT = re.compile(r"\{(\w+)\}")
_LEAST_LETTERS = 5
_FILES = ("../../fulfill/", "../../ui/kept_words.py")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class _Known:
    """A template, the longest of its words between two values, and its pattern once it is wanted."""

    template: str
    anchor: str


def retold(text: str) -> str:
    """A kept sentence, or several one after the other, in the language of the screen."""
    here = QLocale()
    if not text or len(text) > _LONGEST:
        return text
    if here.language() in (QLocale.Language.English, QLocale.Language.C) and not measures.is_us():
        return text
    return _retold(text, f"{here.name()} {measures.is_us()}")


def load() -> None:
    """Read the book of all messages, in whichever thread: the first one that comes is told at once."""
    _templates()


@lru_cache(maxsize=1024)
def _retold(text: str, _here: str) -> str:
    found = _one(text)
    if found is not None:
        return found
    at = text.find(". ")
    while at >= 0:
        head = _one(text[:at]) or _one(text[: at + 1])
        if head is not None:
            return f"{head.rstrip('.')}. {retold(text[at + 2 :])}"
        at = text.find(". ", at + 1)
    return text


def _one(text: str) -> str | None:
    plain, patterns = _templates()
    if text in plain:
        return say(Message(Level.OK, "", text, {}))
    for known in patterns:
        if known.anchor in text and (match := _pattern(known.template).fullmatch(text)) is not None:
            values = {name: _value(name, value) for name, value in match.groupdict().items()}
            return say(Message(Level.OK, "", known.template, values))
    return None


def _value(name: str, text: str) -> Value:
    return int(text) if name.endswith(("_g", "_mm")) and text.isdigit() else text


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    """The template with a group in the place of each value; a value that comes again is the same."""
    made, at, seen = "", 0, set()
    for slot in _SLOT.finditer(template):
        made += re.escape(template[at : slot.start()])
        name, at = slot.group(1), slot.end()
        made += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
        seen.add(name)
    return re.compile(made + re.escape(template[at:]), re.DOTALL)


@lru_cache(maxsize=1)
def _templates() -> tuple[frozenset[str], tuple[_Known, ...]]:
    """Every message's template: those without values, and the others, the most telling first."""
    from importlib.resources import files
    from xml.etree import ElementTree as ET

    file = files("resources") / "translations" / "fulfill_de.ts"
    plain, patterns = set(), []
    for message in ET.fromstring(file.read_bytes()).iter("message"):  # noqa: S314 - our own file
        location = message.find("location")
        template = message.findtext("source") or ""
        # What has vanished from the program may still stand in its book.
        if location is not None and not (location.get("filename") or "").startswith(_FILES):
            continue
        if "{" not in template:
            plain.add(template)
            continue
        pieces = _SLOT.sub("\0", template).split("\0")
        if sum(letter.isalpha() for piece in pieces for letter in piece) >= _LEAST_LETTERS:
            patterns.append(_Known(template, max(pieces, key=len)))
    return frozenset(plain), tuple(sorted(patterns, key=lambda known: -len(_SLOT.sub("", known.template))))
