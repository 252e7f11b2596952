"""A text of rules in its editor, with what is wrong with it in words above, and its line marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from ui.parts.editor import Editor
from ui.parts.forms import Field
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.rule_desk import Problem


class RuleText(Field):
    """The editor of one text, and what is wrong with it in words beneath."""

    def __init__(self, label: str) -> None:
        self.editor = Editor()
        super().__init__(label, self.editor)
        self.label.hide()
        # Above the text: under it, what is wrong could stand out of sight.
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(0, self.note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.editor.textChanged.connect(self._edited)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def put(self, text: str) -> None:
        self.editor.put(text)
        self.right()

    def wrong(self, why: str) -> None:
        """Why it was not saved; the line is marked as soon as the text was tried."""
        self.note.say(why, "stop")
        self.editor.setAccessibleDescription(why)
        self.editor.setFocus()

    def right(self) -> None:
        self.editor.mark(0)
        self.editor.setAccessibleDescription("")
        self.note.say("")

    def show_problem(self, problem: Problem | None) -> None:
        """What is wrong with it as it stands, or nothing."""
        if problem is None:
            self.right()
            return
        why = problem.why.rstrip(".")
        told = tr("Line {line}: {why}", line=problem.line, why=why) if problem.line else why
        self.note.say(told, "stop")
        self.editor.setAccessibleDescription(told)
        self.editor.mark(problem.line)

    def _edited(self) -> None:
        # What is wrong stays readable while it is mended; the next try takes it away.
        self.changed.emit()
