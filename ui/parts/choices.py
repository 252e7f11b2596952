"""Choices that several forms share: countries, and the languages of papers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from ui import countries
from ui.parts.forms import Choice

LANGUAGES = (
    ("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"), ("it", "Italiano"),
    ("nl", "Nederlands"), ("pl", "Polski"),
)  # fmt: skip


def paper_languages() -> list[tuple[str, str]]:
    """The languages that papers have words in."""
    from fulfill.papers import texts

    named = dict(LANGUAGES)
    return [(code, named.get(code, code)) for code in texts.languages()]


def country_choice() -> Choice:
    """All countries; typing finds one by any part of its name or by its code."""
    made = Choice([("", ""), *((code, f"{name} ({code})") for code, name in countries.countries())])
    made.setEditable(True)
    made.setInsertPolicy(Choice.InsertPolicy.NoInsert)
    completer = made.completer()
    assert completer is not None
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    made.setMaxVisibleItems(12)
    return made
