"""The one door of all texts on the screen: our own words are translated here, names and codes pass.

The English text is the key. `tr` marks a text for Qt's tools; `say` also takes the station's messages,
whose templates are translated and then filled. Nothing that comes out of here is ever taken for markup.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fulfill.messages import Message

CONTEXT = "fulfill"


def tr(text: str, **values: str | int) -> str:
    """Our words in the language of the screen, with {named} values filled in."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format_map(values) if values else found


def say(text: Message | str | None) -> str:
    """A message in the language of the screen; a plain text as it is; nothing for None."""
    if text is None or isinstance(text, str):
        return text or ""
    found = QCoreApplication.translate(CONTEXT, text.template)
    if found == text.template:
        return text.text
    return Message(text.level, text.code, found, text.values).text
