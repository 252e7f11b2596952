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


class CountryChoice(Choice):
    """All countries; typing finds one by any part of its name or by its code."""

    def __init__(self) -> None:
        self._named = countries.countries()
        super().__init__([("", ""), *((code, f"{name} ({code})") for code, name in self._named)])
        self.setEditable(True)
        line = self.lineEdit()
        assert line is not None
        line.editingFinished.connect(self.settle)

    def settle(self) -> bool:
        """Whether what is typed is one of them, or nothing; then that one is chosen."""
        typed = self.currentText().strip()
        if typed != self.itemText(self.currentIndex()):
            code = countries.meant(typed) if typed else ""
            if code is None:
                return False
            self.choose(code)
        return True


def country_choice() -> CountryChoice:
    made = CountryChoice()
    made.setInsertPolicy(Choice.InsertPolicy.NoInsert)
    completer = made.completer()
    assert completer is not None
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    made.setMaxVisibleItems(12)
    return made
