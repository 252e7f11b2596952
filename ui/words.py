"""The one door of all texts on the screen: our own words are translated here, names and codes pass.

The English text is the key. `tr` marks a text for Qt's tools; `say` also takes the station's messages,
whose templates are translated and then filled. Nothing that comes out of here is ever taken for markup.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fulfill.messages import Message, Value
from ui import locale, phrases

CONTEXT = "fulfill"
_DAY_LONG = len("2026-11-22")


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
    found = QCoreApplication.translate(CONTEXT, text.template)
    values = {name: _value(name, value) for name, value in text.values.items()}
    return Message(text.level, text.code, found, values).text


def _value(name: str, value: Value) -> Value:
    if not isinstance(value, str):
        return locale.number(value) if name.endswith("_g") else value
    if name in phrases.OURS:
        value = phrases.value(value)
    if name in phrases.DAYS:
        value = locale.shown(value)
    return phrases.place_words(value) if "~" in value else value
