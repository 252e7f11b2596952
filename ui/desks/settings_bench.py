"""Packing: who may pack what, what becomes of a unit too many, and the house's own rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from fulfill.errors import UnusableInput
from fulfill.people import Act
from fulfill.plan.bench import Bench
from fulfill.rule_desk import Problem
from ui.desks.kit import Lines
from ui.desks.rule_original import Original
from ui.desks.rule_text import RuleText
from ui.desks.rule_unfold import Unfold
from ui.desks.settings_bench_said import bench_lines
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host
from ui.parts.forms import Card, Choice, Field, Form, Note, words
from ui.theme.look import look
from ui.words import tr

_RULES = "packing"
_PAUSE_MS = 400
_TEXT_HIGH = 300
# What holds unset stands first.
_ALARMS = (2, 1, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class _Shown:
    text: str
    options: Mapping[str, str]
    may_change: bool


def _read(house: House) -> _Shown:
    from fulfill import rule_desk
    from fulfill.store import setup_book
    from fulfill.store.facts_bench import SETTINGS

    with house.warehouse.database.read() as session:
        known = setup_book.settings(session)
        options = {name: known.get(name, "") for name in SETTINGS}
        return _Shown(rule_desk.text_of(session, _RULES)[1], options, may_set(house))


@dataclass(frozen=True, slots=True)
class _Judged:
    """A text that was tried: what is wrong with it, or what it says."""

    problem: Problem | None
    bench: Bench | None


def _judge(text: str) -> _Judged:
    from fulfill import rule_desk
    from fulfill.plan import bench_file

    problem = rule_desk.problem_of(_RULES, text)
    return _Judged(problem, None if problem else bench_file.read(text))


def save_bench(house: House, changes: Mapping[str, str]) -> dict[str, str]:
    """Keep these options and rules, all or none; what is wrong by name. Raises Refused for who may not."""
    from fulfill import rule_desk
    from fulfill.cli.options import setting_of
    from fulfill.cli.setup import keep_setting

    desk = house.desk(Act.SETTINGS)
    faults = {}
    for name, text in changes.items():
        try:
            rule_desk.kind_of(_RULES).read(text) if name == _RULES else setting_of(name, text)
        except UnusableInput as unusable:
            faults[name] = str(unusable)
    if not faults:
        for name, text in changes.items():
            if name == _RULES:
                rule_desk.take(desk, name, text)
            else:
                keep_setting(desk, name, text)
    return faults


class BenchSection(FormSection):
    """The options of all benches; the rules are tried while they are typed, a bad text is never in force."""

    @classmethod
    def named(cls) -> str:
        return tr("Packing")

    def __init__(self, host: Host) -> None:
        super().__init__(host, save_bench)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._wait.timeout.connect(self.judge)
        self.note = Note()
        self.column.addWidget(self.note)
        self.column.addWidget(self._options())
        self.column.addWidget(self._rules())
        self.column.addStretch(1)

    def value(self, name: str) -> str:
        # Spaces around a text of ours are part of it.
        return self.fields[name].text if name == _RULES else super().value(name)

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def saved(self, changes: dict[str, str]) -> None:  # noqa: ARG002 - all is read again
        self.entered()

    def fault(self, name: str, why: str) -> None:
        if name == _RULES:
            self.unfold.show_text(is_wanted=True)
        super().fault(name, why)
        if name == _RULES:
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
            if found.bench is not None:
                self.meaning.show_lines(bench_lines(found.bench))

        self.host.worker.ask(lambda _house: _judge(text), tried, owner=self)

    def _show(self, shown: _Shown) -> None:
        self.may_change = shown.may_change
        told = tr("Only an administrator changes these. Scan an administrator's badge to do so.")
        self.note.say("" if shown.may_change else told, "warn")
        self.text.editor.setReadOnly(not shown.may_change)
        self.built_in.setEnabled(shown.may_change)
        for name in shown.options:
            self.fields[name].setEnabled(shown.may_change)
        self.show_kept({**shown.options, _RULES: shown.text})
        self.judge()

    def _options(self) -> Card:
        card, form = Card(tr("At the bench")), Form()
        eyes = (("no", tr("May pack it too")), ("yes", tr("May not pack it: four eyes")))
        surplus = (("refuse", tr("Is refused and stays out")), ("scan_out", tr("Must be scanned out")))
        over = (("no", tr("Stays with them")), ("badge", tr("Taken over with a supervisor's badge")))
        hand = (
            ("packers", tr("Packers count it by hand")),
            ("supervisors", tr("Only supervisors count it by hand")),
            ("nobody", tr("Nobody counts it by hand")),
        )
        alarms = tuple((str(each), tr("{count} of 1,000 right parcels", count=each)) for each in _ALARMS)
        form.add(self._choice("pack.four_eyes", tr("Who picked an order"), eyes), 3)
        form.add(self._choice("pack.surplus", tr("A unit too many"), surplus), 3)
        form.add(self._choice("pack.take_over", tr("An order in other hands"), over), 3)
        form.add(self._choice("pack.by_hand", tr("A unit without a barcode"), hand), 3)
        form.add(self._choice("pack.weight_alarms", tr("False alarms of the scale"), alarms), 3)
        card.add(form)
        return card

    def _rules(self) -> Card:
        card = Card(tr("Rules of packing: inserts, counting one by one, numbers to scan"))
        self.text = RuleText(tr("The rules of packing, as text"))
        self.text.editor.setMinimumHeight(look().px(_TEXT_HIGH))
        self.field(_RULES, self.text)
        self.text.changed.connect(self._wait.start)
        self.built_in = Original(self, _RULES, self.text)
        self.meaning = Lines(tr("What the rules mean"))
        card.inner.addWidget(self.meaning)
        how = tr("Lines that begin with # are not in force: take the # away from what you need.")
        told = words(how, "quiet")
        self.unfold = Unfold(self.text, None, told, self.built_in)
        row = QHBoxLayout()
        row.addWidget(self.unfold)
        row.addWidget(self.built_in)
        row.addStretch(1)
        card.inner.addLayout(row)
        card.inner.addWidget(told)
        card.inner.addWidget(self.text)
        return card

    def _choice(self, name: str, label: str, choices: tuple[tuple[str, str], ...]) -> Field:
        return self.field(name, Field(label, Choice(choices)))
