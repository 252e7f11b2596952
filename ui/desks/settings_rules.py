"""Rules of returns: what is asked and decided about goods that come back, read, tried and kept by version.

What they mean stands there in sentences; a key shows the text on the left of them. It is read while it is
typed; a text that cannot be used is kept in the editor and nowhere else, and the last good version stays in
force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fulfill.errors import UnusableInput
from fulfill.people import Act
from fulfill.plan.inspection import Book
from fulfill.plan.refund import Terms
from fulfill.rule_desk import Problem
from ui.desks import settings_rules_said as said
from ui.desks.kit import Lines, when_text
from ui.desks.rule_meaning import Meaning
from ui.desks.rule_text import RuleText
from ui.desks.rule_unfold import Unfold
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host
from ui.parts.forms import Card, Choice, Field, Form, Note, button
from ui.theme.look import look
from ui.words import tr

_PAUSE_MS = 400
_INSPECTION, _MONEY = "inspection", "money"
_TEXTS = (_INSPECTION, _MONEY)
_TEXT_HIGH = 376  # a screen of 1280 × 720 is filled with it


@dataclass(frozen=True, slots=True)
class _Version:
    """One version of a text; 0 is the one that came with the program."""

    number: int
    at_us: int
    who: str


@dataclass(frozen=True, slots=True)
class _Shown:
    texts: Mapping[str, str]
    versions: Mapping[str, tuple[_Version, ...]]
    options: Mapping[str, str]
    categories: tuple[str, ...]
    today: str
    may_change: bool


@dataclass(frozen=True, slots=True)
class _Judged:
    """A text that was tried: what is wrong with it, or what it says."""

    text: str
    problem: Problem | None = None
    read: object = field(default=None, repr=False)


def _read(house: House) -> _Shown:
    from fulfill import rule_desk
    from fulfill.cli.options import RETURNS
    from fulfill.store import rule_books, setup_book
    from fulfill.store.views import desk_settings

    with house.warehouse.database.read() as session:
        return _Shown(
            {name: rule_desk.text_of(session, name)[1] for name in _TEXTS},
            {name: tuple(_Version(*row) for row in rule_books.versions(session, name)) for name in _TEXTS},
            {name: setup_book.settings(session).get(name, "") for name in RETURNS},
            desk_settings.categories(session),
            house.today,
            may_set(house),
        )


def _text_of(house: House, name: str, version: int) -> str:
    from fulfill import rule_desk
    from fulfill.store import rule_books

    if not version:
        return rule_desk.kind_of(name).built_in()
    with house.warehouse.database.read() as session:
        return rule_books.text_of(session, version, name) or ""


def _judge(name: str, text: str) -> _Judged:
    from fulfill import rule_desk

    problem = rule_desk.problem_of(name, text)
    return _Judged(text, problem, None if problem else rule_desk.kind_of(name).read(text))


def save_rules(house: House, changes: Mapping[str, str]) -> dict[str, str]:
    """Keep these texts and options, all or none; what is wrong by name. Raises Refused for who may not."""
    from fulfill import rule_desk
    from fulfill.cli.options import setting_of
    from fulfill.cli.setup import keep_setting

    desk = house.desk(Act.SETTINGS)
    faults = {}
    for name, text in changes.items():
        try:
            rule_desk.kind_of(name).read(text) if name in _TEXTS else setting_of(name, text)
        except UnusableInput as unusable:
            faults[name] = str(unusable)
    if not faults:
        for name, text in changes.items():
            if name in _TEXTS:
                rule_desk.take(desk, name, text)
            else:
                keep_setting(desk, name, text)
    return faults


class RulesSection(FormSection):
    """Which questions, which rules, which terms; F12 makes a new version of what was changed."""

    @classmethod
    def named(cls) -> str:
        return tr("Returns rules")

    def __init__(self, host: Host) -> None:
        super().__init__(host, save_rules)
        self._shown: _Shown | None = None
        self._meant: dict[str, object] = {}
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self.judge)
        self.note = Note()
        self.column.addWidget(self.note)
        self._build_top()
        self._build_texts()
        self.column.addWidget(self._options())
        self.column.addStretch(1)

    # --- what it is made of ----------------------------------------------------------------------------

    def _build_top(self) -> None:
        self.kind = Choice(
            ((_INSPECTION, tr("Questions and what becomes of it")), (_MONEY, tr("Money back")))
        )
        self.kind.currentIndexChanged.connect(lambda _at: self._turn())
        self.version = Choice()
        self.version.activated.connect(lambda _at: self.take_back())
        self.built_in = button(
            tr("Use the original"),
            lambda: self.take_version(0),
            told=tr("Put the program's own text into the editor"),
        )
        form = Form()
        form.add(Field(tr("Which rules"), self.kind), 3)
        form.add(Field(tr("Versions"), self.version, beside=(self.built_in,)), 3)
        self.column.addWidget(form)

    def _build_texts(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(look().px(_TEXT_HIGH))
        self.texts = {
            _INSPECTION: RuleText(tr("The questions and rules, as text")),
            _MONEY: RuleText(tr("The terms of money, as text")),
        }
        for name, text in self.texts.items():
            self.field(name, text)
            text.changed.connect(self._wait.start)
            self.stack.addWidget(text)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.stack, 11)
        preview = self._preview()
        self.unfold = Unfold(self.stack, preview)
        self.unfold.turned.connect(lambda is_open: self.area.stand_beside(is_text_open=is_open))
        across.addWidget(preview, 9)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self._category_field, 1)
        above.addStretch(0)
        above.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(above)
        self.column.addLayout(across)

    def _preview(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.category = Choice()
        self.category.currentIndexChanged.connect(lambda _at: self._show_meaning())
        self._category_field = Field(tr("What it means for"), self.category)
        self.stale = Note()
        self.meaning = Lines(tr("What the rules mean"))
        self.area = Meaning(self.meaning, tr("What the rules mean"))
        column.addWidget(self.stale)
        column.addWidget(self.area, 1)
        return whole

    def _options(self) -> Card:
        card, form = Card(tr("Taking returns in")), Form()
        labels = (
            ("auto", tr("Where a label was printed")), ("always", tr("Always")), ("never", tr("Never")),
        )  # fmt: skip
        weigh = (("no", tr("Where there is time")), ("yes", tr("Always, before it is opened")))
        odd = (("refuse", tr("It is refused")), ("quarantine", tr("It goes into quarantine, marked")))
        form.add(self._choice("returns.scan_label", tr("A piece's own label is scanned back"), labels), 3)
        form.add(self._choice("returns.weigh_first", tr("The parcel is weighed"), weigh), 3)
        form.add(self._choice("returns.suspicious", tr("A piece that never left on that order"), odd), 3)
        card.add(form)
        return card

    def _choice(self, name: str, label: str, choices: tuple[tuple[str, str], ...]) -> Field:
        return self.field(name, Field(label, Choice(choices)))

    # --- what is kept, and what was typed ----------------------------------------------------------------

    @property
    def text(self) -> RuleText:
        """The editor that is shown."""
        return self.texts[self.kind.value]

    def value(self, name: str) -> str:
        # Spaces around a text of ours are part of it.
        return self.fields[name].text if name in _TEXTS else super().value(name)

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self.may_change = shown.may_change
        told = tr("Only an administrator changes these. Scan an administrator's badge to do so.")
        self.note.say("" if shown.may_change else told, "warn")
        for text in self.texts.values():
            text.editor.setReadOnly(not shown.may_change)
        for name in shown.options:
            self.fields[name].setEnabled(shown.may_change)
        self.built_in.setEnabled(shown.may_change)
        self.show_kept({**shown.texts, **shown.options})
        self._turn()

    def saved(self, changes: dict[str, str]) -> None:  # noqa: ARG002 - all is read again
        self.entered()

    def fault(self, name: str, why: str) -> None:
        if name in _TEXTS:
            self.kind.choose(name)
            self.unfold.show_text(is_wanted=True)
        super().fault(name, why)
        if name in _TEXTS:
            self.judge()

    def _turn(self) -> None:
        """Show the other text, its versions, and what it means."""
        name = self.kind.value
        self.stack.setCurrentWidget(self.texts[name])
        self._category_field.setVisible(name == _INSPECTION)
        self._show_versions()
        self._show_meaning()
        self.judge()

    # --- versions ---------------------------------------------------------------------------------------

    def _show_versions(self) -> None:
        if self._shown is None:
            return
        day = date.fromisoformat(self._shown.today)
        found = self._shown.versions[self.kind.value]
        choices = [
            (str(each.number), tr("{number}: {when}, {who}", number=each.number,
                                  when=when_text(each.at_us, day), who=each.who))
            for each in found
        ]  # fmt: skip
        choices.append(("0", tr("The original")))
        self.version.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.version.set_choices(choices)
        self.version.setCurrentIndex(0)
        self.version.blockSignals(False)  # noqa: FBT003

    def take_back(self) -> None:
        """The chosen version into the editor."""
        self.take_version(int(self.version.value or 0))

    def take_version(self, number: int) -> None:
        """A version into the editor; what was typed and not saved is only replaced once that is decided."""
        name = self.kind.value

        def put(text: str) -> None:
            self.texts[name].put(text)
            self.keyed.emit()
            self.judge()

        def take() -> None:
            self.host.worker.ask(lambda house: _text_of(house, name, number), put, owner=self)

        if name in self.changes():
            question = tr("Put it in place of what you have typed and not saved?")
            self.host.decide(question, tr("Replace"), take)
        else:
            take()

    # --- what it means ------------------------------------------------------------------------------------

    def judge(self) -> None:
        """Try the text as it stands."""
        self._wait.stop()
        name, text = self.kind.value, self.text.text
        if self._shown is None:
            return
        self.host.worker.ask(lambda _house: _judge(name, text), lambda it: self._judged(name, it), owner=self)

    def _judged(self, name: str, judged: _Judged) -> None:
        if self.texts[name].text != judged.text:
            return  # Typed on since: that will be tried by itself.
        if judged.problem is not None and name == self.kind.value:
            self.unfold.show_text(is_wanted=True)
        self.texts[name].show_problem(judged.problem)
        if judged.problem is None:
            self._meant[name] = judged.read
        if name == self.kind.value:
            last = tr("As it was before line {line} went wrong", line=judged.problem.line or 1) if (
                judged.problem
            ) else ""  # fmt: skip
            self.stale.say(last if name in self._meant else "", "warn")
            self._show_meaning()

    def _show_meaning(self) -> None:
        match self._meant.get(self.kind.value):
            case Book() as book:
                goods = self._shown.categories if self._shown else ()
                choices = said.categories(book, goods)
                if choices != self._choices():
                    self.category.blockSignals(True)  # noqa: FBT003 - Qt's own
                    self.category.set_choices(choices)
                    self.category.blockSignals(False)  # noqa: FBT003
                lines = said.book_lines(book, self.category.value)
            case Terms() as terms:
                lines = said.terms_lines(terms)
            case _:
                lines = ()
        if lines != self.meaning.lines:
            self.meaning.show_lines(lines)

    def _choices(self) -> tuple[tuple[str, str], ...]:
        count = self.category.count()
        return tuple((str(self.category.itemData(at)), self.category.itemText(at)) for at in range(count))
