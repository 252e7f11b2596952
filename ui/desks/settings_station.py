"""One station: its printers, its bench, how its orders are walked, and its scanner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fulfill.adapters.printing import DPI_KNOWN, DeskPrinter
from fulfill.errors import UnusableInput
from fulfill.facts import StationProfile
from fulfill.people import Act
from fulfill.ports import SendOutcome
from fulfill.turn import PaperKind
from ui import printouts
from ui.background import Background
from ui.desks.papers_words import kind_word
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host
from ui.parts.forms import Card, Check, Choice, Field, Form, Note, button
from ui.parts.printer_choice import PrinterChoice
from ui.state import read_control, state
from ui.words import tr

_OTHER_KINDS = tuple(str(kind) for kind in PaperKind)


@dataclass(frozen=True, slots=True)
class _Shown:
    profile: StationProfile
    benches: tuple[str, ...]
    may_change: bool
    opened: Callable[[StationProfile, str], DeskPrinter]


def _read(house: House) -> _Shown:
    from fulfill.bootstrap import printers_of
    from fulfill.store.views import desk_settings

    house.forget_profile()
    with house.warehouse.database.read() as session:
        benches = tuple(desk_settings.benches(session))
    return _Shown(house.profile, benches, may_set(house), printers_of(house.warehouse))


def _as_text(profile: StationProfile) -> dict[str, str]:
    """A station's options as `fulfill station set` takes them."""
    return {
        "sheet": profile.sheet,
        "dpi": str(profile.dpi),
        "bench": profile.bench,
        "pick_orders_max": str(profile.pick_orders_max),
        "pick_singles": str(profile.pick_singles),
        "weighs": "yes" if profile.weighs else "no",
        "scale": profile.scale,
        **{f"printer.{kind}": spec for kind, spec in profile.printers.items()},
    }


def save_options(house: House, changes: Mapping[str, str]) -> dict[str, str]:
    """Keep a station's options, all or none; what is wrong by name. Raises Refused for who may not."""
    from fulfill.cli.options import changed_profile
    from fulfill.cli.setup import keep_profile

    desk = house.desk(Act.SETTINGS)
    profile, faults = desk.station, {}
    with house.warehouse.database.read() as session:
        for name, text in changes.items():
            try:
                profile = changed_profile(session, profile, name, text)
            except UnusableInput as unusable:
                faults[name] = str(unusable)
    if not faults:
        keep_profile(desk, profile, changes)
        house.forget_profile()
    return faults


class StationSection(FormSection):
    """Printers by kind of paper, the bench, and the scanner of this machine."""

    @classmethod
    def named(cls) -> str:
        return tr("This station")

    def __init__(self, host: Host) -> None:
        super().__init__(host, save_options)
        self._background = Background(self)
        self._shown: _Shown | None = None
        self._others: dict[str, str] = {}
        self._has_queues = False
        self.note = Note()
        self.column.addWidget(self.note)
        self.labels = PrinterChoice(tr("Labels"), is_label=True)
        self.papers = PrinterChoice(tr("Slips and lists"), is_label=False)
        self.kind = Choice([(kind, kind_word(kind)) for kind in _OTHER_KINDS])
        self.other = PrinterChoice(tr("That paper prints on"), is_label=True)
        self.column.addWidget(self._printers())
        self.column.addWidget(self._bench())
        self.column.addWidget(self._scanner())
        self.column.addStretch(1)
        self.fields["printer.label"] = self.labels.way_field
        self.fields["printer.paper"] = self.papers.way_field
        for choice in (self.labels, self.papers):
            choice.changed.connect(self.keyed)
        self.kind.activated.connect(self._show_other)
        self.other.changed.connect(self._other_changed)

    def entered(self) -> None:
        kept = state()
        for field, text in (
            (self.prefix, kept.scan_prefix),
            (self.suffix, kept.scan_suffix),
            (self.gap, str(kept.scan_gap_ms)),
            (self.serial, kept.serial_port),
        ):
            if not field.fault:
                field.put(text)
        self.host.worker.ask(_read, self._show, owner=self)
        if not self._has_queues:
            from fulfill.adapters.cups_queues import queues

            self._has_queues = True
            self._background.run(queues, self._show_queues)

    def scanned(self, raw: str) -> bool:
        """Shows what a scanner sends, with what cannot be seen."""
        shown = "".join(c if c.isprintable() else f"⟨{_NAMES.get(c, f'{ord(c):02X}')}⟩" for c in raw)
        self.tried.say(tr("✓ {count} characters: {code}", count=len(raw), code=shown), "ok")
        return True

    # --- what is kept ---------------------------------------------------------------------------------

    def value(self, name: str) -> str:
        match name:
            case "printer.label":
                return self.labels.spec
            case "printer.paper":
                return self.papers.spec
        return super().value(name)

    def put(self, name: str, text: str) -> None:
        match name:
            case "printer.label":
                self.labels.put(text)
            case "printer.paper":
                self.papers.put(text)
            case _:
                super().put(name, text)

    def changes(self) -> dict[str, str]:
        found = super().changes()
        for kind in _OTHER_KINDS:
            name = f"printer.{kind}"
            if name not in self.fields and self._others.get(kind, "") != self.kept.get(name, ""):
                found[name] = self._others.get(kind, "")
        return found

    def revert(self) -> None:
        super().revert()
        self._take_others()

    def is_filled(self) -> bool:
        return self.labels.check() and self.papers.check() and self.other.check()

    def fault(self, name: str, why: str) -> None:
        choice = {"printer.label": self.labels, "printer.paper": self.papers}.get(name)
        if choice is None and name.startswith("printer."):
            choice = self.other
        (choice.fault_field if choice else self.fields[name]).wrong(why)

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self.may_change = shown.may_change
        self.note.say(
            "" if shown.may_change else tr("Only an administrator changes printers and options."), "warn"
        )
        self.bench.set_choices(
            [("", tr("The first bench there is")), *((code, code) for code in shown.benches)]
        )
        typed = bool(self.kept) and bool(self.changes())
        self.show_kept(_as_text(shown.profile))
        if not typed:
            self._take_others()
        for one in (self.printers_card, self.bench_card):
            one.setEnabled(shown.may_change)
        self.keyed.emit()

    def _take_others(self) -> None:
        self._others = {kind: self.kept.get(f"printer.{kind}", "") for kind in _OTHER_KINDS}
        self._show_other()

    def _show_other(self) -> None:
        self.other.put(self._others.get(self.kind.value, ""))

    def _other_changed(self) -> None:
        if self.kind.value != "label":
            self._others[self.kind.value] = self.other.spec
        self.keyed.emit()

    def _show_queues(self, found: tuple[str, ...]) -> None:
        for choice in (self.labels, self.papers, self.other):
            choice.set_queues(found)

    # --- trying ---------------------------------------------------------------------------------------

    def _test(self, kind: str, spec: str, note: Note) -> None:
        """Print on what is shown, saved or not."""
        shown = self._shown
        if shown is None:
            return
        note.say(tr("Printing …"))

        def work() -> SendOutcome:
            from fulfill.adapters.printing import open_printer

            printer = open_printer(spec) if spec else shown.opened(shown.profile, kind)
            if kind == "slip":
                return printouts.send_test_page(printer, shown.profile.sheet)
            return printouts.send_test_label(printer, printouts.fresh_code("TEST-", 4))

        self._background.run(
            work, lambda outcome: note.say(*printouts.told(outcome)), lambda why: note.say(why, "stop")
        )

    # --- what it looks like -----------------------------------------------------------------------------

    def _printers(self) -> Card:
        self.printers_card = Card(tr("Printers"))
        form = Form()
        form.add(self.labels, 3)
        form.add(self.papers, 3)
        self.label_note, self.paper_note = Note(), Note()
        tests = (
            (tr("Print a test label"), lambda: self._test("badge", self.labels.spec, self.label_note)),
            (tr("Print a test page"), lambda: self._test("slip", self.papers.spec, self.paper_note)),
        )
        for (text, act), note in zip(tests, (self.label_note, self.paper_note), strict=True):
            form.add(button(text, act), 3)
            note.setAccessibleName(text)
        form.add(self.label_note, 3)
        form.add(self.paper_note, 3)
        form.add(Field(tr("A printer of its own for"), self.kind), 3)
        form.add(self.other, 3)
        self.printers_card.add(form)
        return self.printers_card

    def _bench(self) -> Card:
        self.bench_card = Card(tr("Work"))
        form = Form()
        sheet = Choice((("A4", "A4"), ("LETTER", "US Letter")))
        form.add(self.field("sheet", Field(tr("Sheets of paper"), sheet)), 2)
        dpi = Choice([(str(dpi), f"{dpi} dpi") for dpi in sorted(DPI_KNOWN)])
        form.add(self.field("dpi", Field(tr("Labels in files"), dpi)), 2)
        self.bench = Choice()
        form.add(self.field("bench", Field(tr("Bench"), self.bench)), 2)
        most = QLineEdit()
        most.setMaxLength(2)
        form.add(self.field("pick_orders_max", Field(tr("Orders on one walk"), most, tr("1 to 50 totes"))), 2)
        together = QLineEdit()
        together.setMaxLength(2)
        note = tr("Orders of one unit in one tote, up to 50; 0: each has its own")
        form.add(self.field("pick_singles", Field(tr("Single units together"), together, note)), 2)
        weighs = Check(tr("Each parcel is weighed"))
        form.add(self.field("weighs", Field(tr("Scale"), weighs)), 2)
        scale = QLineEdit()
        way = tr("sics:COM3, toledo:COM3 or hid:auto; empty: weights are typed")
        form.add(self.field("scale", Field(tr("Scale's connection"), scale, way)), 4)
        self.bench_card.add(form)
        return self.bench_card

    def _scanner(self) -> Card:
        card = Card(tr("Scanner of this machine"))
        form = Form()
        self.prefix = self._own(tr("Sends first"), tr(r"Prefix, as \x02; mostly empty"))
        self.suffix = self._own(tr("Sends last"), tr(r"Suffix before Enter, as \x03"))
        self.gap = self._own(tr("Pause at most"), tr("Milliseconds between two characters, 10 to 200"))
        self.serial = self._own(tr("Serial port"), tr("As COM3 or /dev/ttyACM0"))
        form.add(self.prefix, 3)
        form.add(self.suffix, 3)
        form.add(self.gap, 3)
        form.add(self.serial, 3)
        card.add(form)
        row = QHBoxLayout()
        row.addWidget(button(tr("Keep"), self._keep_scanner, told=tr("Keep the scanner's settings")))
        self.tried = Note(tr("Scan anything now to see what the scanner sends."))
        row.addWidget(self.tried, 1)
        card.inner.addLayout(row)
        return card

    def _own(self, label: str, note: str) -> Field:
        line = QLineEdit()
        line.setMaxLength(60)
        line.returnPressed.connect(self._keep_scanner)
        return Field(label, line, note)

    def _keep_scanner(self) -> None:
        for field in (self.prefix, self.suffix):
            try:
                read_control(field.text)
            except ValueError:
                field.wrong(tr(r"After \x come two digits, 0 to 9 and A to F"))
                return
        gap = self.gap.text.strip()
        if not (gap.isascii() and gap.isdigit() and 10 <= int(gap) <= 200):
            self.gap.wrong(tr("A whole number from 10 to 200"))
            return
        kept = state()
        kept.scan_prefix, kept.scan_suffix = self.prefix.text, self.suffix.text
        kept.scan_gap_ms, kept.serial_port = int(gap), self.serial.text.strip()
        self.tried.say(tr("✓ Kept. Scan something to try it."), "ok")


_NAMES = {"\x1d": "GS", "\x1e": "RS", "\x04": "EOT", "\t": "TAB", "\x02": "STX", "\x03": "ETX"}
