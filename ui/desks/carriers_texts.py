"""The rules of who sells which label: in sentences, and as text that is tried while it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fulfill.errors import UnusableInput
from fulfill.people import Act
from ui.desks.carriers_rules import NAME, RuleFiles
from ui.desks.carriers_said import book_lines
from ui.desks.kit import Lines
from ui.desks.rule_original import Original
from ui.desks.rule_text import RuleText
from ui.desks.rule_unfold import Unfold
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host, Key
from ui.parts.forms import Note, scrolled
from ui.words import tr

if TYPE_CHECKING:
    from fulfill.plan.service_rule import ServiceBook
    from fulfill.rule_desk import Problem

_PAUSE_MS = 400


@dataclass(frozen=True, slots=True)
class _Shown:
    text: str
    version: int
    may_change: bool


@dataclass(frozen=True, slots=True)
class _Judged:
    problem: Problem | None
    book: ServiceBook | None


def _read(house: House) -> _Shown:
    from fulfill import rule_desk

    with house.warehouse.database.read() as session:
        version, text = rule_desk.text_of(session, NAME)
    return _Shown(text, version, may_set(house))


def _judge(text: str) -> _Judged:
    from fulfill import rule_desk
    from fulfill.plan import service_rule_file

    problem = rule_desk.problem_of(NAME, text)
    return _Judged(problem, None if problem else service_rule_file.read(text))


def save_rules(house: House, changes: Mapping[str, str]) -> dict[str, str]:
    """Go by this text from now on, or say what is wrong with it. Raises Refused for who may not."""
    from fulfill import rule_desk

    desk = house.desk(Act.SETTINGS)
    try:
        rule_desk.take(desk, NAME, changes[NAME])
    except UnusableInput as bad:
        return {NAME: str(bad)}
    return {}


class TextsSection(FormSection):
    """F12 makes a new version of the text; a bad one is marked by its line and never in force."""

    @classmethod
    def named(cls) -> str:
        return tr("Rules")

    def __init__(self, host: Host, files: RuleFiles, parent: QWidget) -> None:
        super().__init__(host, save_rules)
        self.setParent(parent)
        self._files = files
        files.taken = self.entered
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self.judge)
        self.note, self.stale = Note(), Note()
        self.text = RuleText(tr("The rules of carriers, as text"))
        self.field(NAME, self.text)
        self.text.changed.connect(self._wait.start)
        self.built_in = Original(self, NAME, self.text)
        self.meaning = Lines(tr("What the rules mean"))
        self._build()

    @property
    def version_words(self) -> str:
        """Which version is in force."""
        return self._version

    def keys(self) -> tuple[Key, ...]:
        undo, save = super().keys()
        return (
            undo,
            Key(6, tr("Write rules"), self._files.save, icon="export"),
            Key(7, tr("Import rules"), self._files.choose, is_on=self.may_change, icon="import"),
            save,
        )

    def value(self, name: str) -> str:
        # Spaces around a text of ours are part of it.
        return self.fields[name].text

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def saved(self, changes: dict[str, str]) -> None:  # noqa: ARG002 - all is read again
        self.entered()

    def fault(self, name: str, why: str) -> None:
        self.unfold.show_text(is_wanted=True)
        super().fault(name, why)
        self.judge()

    def judge(self) -> None:
        """Try the text as it stands."""
        self._wait.stop()
        text = self.text.text

        def tried(found: _Judged) -> None:
            if self.text.text != text:
                return  # Typed on since: that will be tried by itself.
            if found.problem is not None:
                self.unfold.show_text(is_wanted=True)
            self.text.show_problem(found.problem)
            if found.book is not None:
                self.meaning.show_lines(book_lines(found.book))
            line = found.problem.line if found.problem else 0
            self.stale.say(tr("As it was before line {line} went wrong", line=line) if line else "", "warn")

        self.host.worker.ask(lambda _house: _judge(text), tried, owner=self)

    def _show(self, shown: _Shown) -> None:
        self.may_change = shown.may_change
        told = tr("Only an administrator changes these. Scan an administrator's badge to do so.")
        self.note.say("" if shown.may_change else told, "warn")
        self.text.editor.setReadOnly(not shown.may_change)
        self.built_in.setEnabled(shown.may_change)
        number = tr("version {number} is in force", number=shown.version)
        self._version = number if shown.version else tr("As it came with the program")
        self.show_kept({NAME: shown.text})
        self.judge()

    def _build(self) -> None:
        self._version = ""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.note)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stale)
        area = scrolled(self.meaning)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setObjectName("story")
        area.setAccessibleName(tr("What the rules mean"))
        column.addWidget(area, 1)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.text, 11)
        across.addWidget(right, 9)
        self.column.addLayout(across, 1)
        self.unfold = Unfold(self.text, right, self.built_in)
        foot = QHBoxLayout()
        foot.addWidget(self.unfold)
        foot.addWidget(self.built_in)
        foot.addStretch(1)
        self.column.addLayout(foot)
