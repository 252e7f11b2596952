"""The one door of all texts on the screen: our own words are translated here, names and codes pass.

The English text is the key. `tr` marks a text for Qt's tools; `say` also takes the station's messages,
whose templates are translated and then filled. Nothing that comes out of here is ever taken for markup.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from fulfill.messages import Level, Message, Value
from ui import locale, measures, phrases

CONTEXT = "fulfill"
_FIRST = re.compile(r"\{(\w+)\}")
_DAY_LONG = len("2026-11-22")
# A weight or an edge and its unit are one value: what stands behind the number follows the number.
_MEASURED = re.compile(r"\{(\w+_(?:g|mm))\}[ \u00a0]?(?:g|mm)\b")
# Values that are weights and volumes of a whole load.
_LOADS = frozenset({"load", "over"})
_SIDES = re.compile(r"(\d+) × (\d+) × (\d+) mm")
_WITHOUT_GRAMS = {
    phrases.phrase("Weigh parcel {parcel} and say !weight with its grams"): phrases.phrase(
        "Weigh parcel {parcel} and say !weight"
    ),
    "Say !weight with its grams": phrases.phrase("Say !weight"),
}


def tr(text: str, **values: str | int) -> str:
    """Our words in the language of the screen, with {named} values filled in."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format_map(values) if values else found


def say(text: Message | str | None) -> str:
    """A message in the language of the screen; a plain text as it is; nothing for None."""
    if text is None:
        return ""
    if isinstance(text, str):
        # A day alone is no name; days inside longer texts from outside stay as they were written.
        return locale.day(text) if len(text) == _DAY_LONG else text
    here = f"{QLocale().name()} {measures.is_us()}"
    return _said(text.template, tuple(text.values.items()), here)


def forget() -> None:
    """Another language is spoken now."""
    _said.cache_clear()


@lru_cache(maxsize=256)
def _said(template: str, values: tuple[tuple[str, Value], ...], _here: str) -> str:
    """A template in the language of the screen, and filled: a screen says the same at each scan."""
    if measures.is_us():
        template = _WITHOUT_GRAMS.get(template, template)
    # A day in the sentence itself is an example of what is typed: written as days are written here.
    found = locale.shown(_MEASURED.sub(r"{\1}", QCoreApplication.translate(CONTEXT, template)))
    filled = {name: _value(name, value) for name, value in values}
    if begun := _FIRST.match(found):
        # Our own word in front begins the sentence; a code or a name stays as it is written.
        name = begun[1]
        value = dict(values).get(name)
        if name in phrases.OURS and isinstance(value, str) and phrases.begins_in_ours(value):
            shown = str(filled[name])
            filled[name] = shown[:1].upper() + shown[1:]
    return Message(Level.OK, "", found, filled).text


def _value(name: str, value: Value) -> Value:
    if not isinstance(value, str):
        return _measured(name, value)
    if name in _LOADS:
        return measures.loads(value)
    if name == "sides":
        return _SIDES.sub(lambda found: measures.sides(*map(int, found.groups())), value)
    if name in phrases.OURS:
        value = phrases.value(_WITHOUT_GRAMS.get(value, value) if measures.is_us() else value)
    if name in phrases.DAYS:
        value = locale.shown(value)
    return phrases.place_words(value) if "~" in value else value


def _measured(name: str, value: int) -> Value:
    if name.endswith("_g"):
        return measures.weight(value)
    return measures.length(value) if name.endswith("_mm") else value
