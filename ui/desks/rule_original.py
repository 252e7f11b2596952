"""The key that puts the program's own text of rules back into the editor."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from ui.desks.rule_text import RuleText
from ui.desks.settings_part import FormSection
from ui.house import House
from ui.words import tr


class Original(QPushButton):
    """The text that comes with the program, into the editor; it is saved like any other."""

    def __init__(self, section: FormSection, rules: str, text: RuleText) -> None:
        super().__init__(tr("Use the original"))
        self.setAccessibleName(tr("Put the program's own text into the editor"))
        self.setAutoDefault(True)
        self._section, self._rules, self._text = section, rules, text
        self.clicked.connect(self.take)

    def take(self) -> None:
        """Read it beside the window, and put it there."""
        rules = self._rules

        def read(_house: House) -> str:
            from fulfill import rule_desk

            return rule_desk.kind_of(rules).built_in()

        self._section.host.worker.ask(read, self._put, owner=self._section)

    def _put(self, text: str) -> None:
        self._text.put(text)
        self._section.keyed.emit()
