"""The house's own rates: the table that is in force, and another one from a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fulfill.messages import Level
from fulfill.people import Act as May
from fulfill.plan.rate_rows import RowFault
from fulfill.plan.rates import Rate, RateTable
from ui import countries, measures
from ui.background import Background
from ui.desks.carriers_file import read_rates
from ui.desks.carriers_money import price
from ui.desks.kit import Chip, Chips, Column, DeskTable, Empty, FindField, Latest, find_row
from ui.desks.kit_words import sentence
from ui.desks.settings_part import Section, may_set
from ui.house import House
from ui.page import Host, Key, Told
from ui.parts.forms import Note
from ui.words import tr
from ui.worker import Rank, Trouble

_FAULTS_SHOWN = 12
_NAMED = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """The table that is in force, and where it came from."""

    table: RateTable
    is_imported: bool
    may_change: bool


def _read(house: House) -> Shown:
    from fulfill import bootstrap
    from fulfill.store.warehouse import setting

    with house.warehouse.database.read() as session:
        is_imported = bool(setting(session, "rates"))
    return Shown(bootstrap.rates_of(house.warehouse), is_imported, may_set(house))


def area(rate: Rate) -> str:
    """Where a row holds, in words."""
    if not rate.countries:
        without = ", ".join(sorted(rate.excluded))
        return (
            tr("everywhere else, less {countries}", countries=without) if without else tr("everywhere else")
        )
    # A long list is told by its codes: names would not stand in a line.
    is_few = len(rate.countries) <= _NAMED
    there = ", ".join(sorted(map(countries.name, rate.countries) if is_few else rate.countries))
    if not rate.postcode_from:
        return there
    if rate.postcode_from == rate.postcode_to:
        return f"{there} {rate.postcode_from}…"
    return f"{there} {rate.postcode_from}–{rate.postcode_to}"


class RatesSection(Section):
    """`report` is where it says what became of a file."""

    @classmethod
    def named(cls) -> str:
        return tr("House rates")

    def __init__(self, host: Host, report: Note, parent: QWidget) -> None:
        super().__init__(host)
        self.setParent(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._latest = Latest(host, self)
        self._background = Background(self)
        self._report = report
        self.shown: Shown | None = None
        self.finder = FindField(tr("Find country or zone"))
        self.services = Chips(tr("Services"), (Chip("", tr("All")),))
        empty = Empty("carriers", tr("No rate fits"), tr("Find another country or choose another service."))
        self.table = DeskTable(host, "carriers", tr("Rates"), _columns(), _key, empty)
        self.column.addLayout(find_row(self.finder, self.services))
        self.column.addWidget(self.table, 1)
        self.finder.wanted.connect(lambda _text: self._fill())
        self.services.changed.connect(lambda _names: self._fill())

    def entered(self) -> None:
        self._latest.ask(_read, self._show)

    def keys(self) -> tuple[Key, ...]:
        may_change = self.shown is not None and self.shown.may_change
        return (
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(5, tr("Refresh"), self.entered),
            Key(3, tr("Import rates"), self.choose_file, is_on=may_change, icon="import"),
        )

    @property
    def words(self) -> str:
        """How many rates there are, and whose they are."""
        if self.shown is None:
            return self.named()
        source = tr("imported") if self.shown.is_imported else tr("as they came with the program")
        return tr("{count} rates, {source}", count=len(self.shown.table.rates), source=source)

    def choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Another rate table"), "", "CSV (*.csv)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Look at a file; it comes into force only whole, and only once somebody has said so."""
        self._report.say(tr("Reading {file} …", file=path.name))
        self._background.run(
            lambda: read_rates(path), lambda found: self._looked(path, *found), self._unusable
        )

    # --- what came --------------------------------------------------------------------------------------

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        count = len(shown.table.rates)
        services = [
            Chip(code, code.capitalize(), sum(rate.service == code for rate in shown.table.rates))
            for code in shown.table.services
        ]
        self.services.set_chips((Chip("", tr("All"), count), *services))
        self._fill()
        self.keyed.emit()

    def _fill(self) -> None:
        if self.shown is None:
            return
        word = self.finder.text().strip().casefold()
        named = {code for code, name in countries.countries() if len(word) > 2 and word in name.casefold()}
        service = self.services.one

        def fits(rate: Rate) -> bool:
            if service and rate.service != service:
                return False
            own = (rate.zone, rate.service, rate.name, *rate.countries)
            return not word or any(word in each.casefold() for each in own) or bool(named & rate.countries)

        rates = self.shown.table.rates
        self.table.show_rows([rate for rate in rates if fits(rate)], len(rates))

    def _looked(self, path: Path, text: str, found: RateTable | tuple[RowFault, ...]) -> None:
        if isinstance(found, RateTable):
            self._report.say(
                tr("{file} is a whole table of {count} rates.", file=path.name, count=len(found.rates)), "ok"
            )
            question = tr(
                "Use the {count} rates of {file} from now on? Labels sold before keep their price.",
                count=len(found.rates),
                file=path.name,
            )
            self.host.decide(question, tr("Use them"), lambda: self._keep(text, len(found.rates)))
            return
        told = [tr("Row {row}: {why}", row=fault.row, why=fault.why) for fault in found[:_FAULTS_SHOWN]]
        more = len(found) - len(told)
        if more > 0:
            told.append(sentence(tr("and {count} more", count=more)))
        head = tr(
            "{file} was not taken: {count} faulty rows. Mend them, then import it again.",
            file=path.name,
            count=len(found),
        )
        self._report.say("\n".join((head, *told)), "stop")
        self.host.tell(Told(Level.STOP, head))

    def _keep(self, text: str, count: int) -> None:
        def keep(house: House) -> None:
            from fulfill.cli.setup import keep_setting

            keep_setting(house.desk(May.SETTINGS), "rates", text)

        def kept(_none: None) -> None:
            self._report.say(tr("✓ {count} rates are in force.", count=count), "ok")
            self.host.tell(Told(Level.DONE, tr("{count} rates are in force", count=count)))
            self.entered()

        self.host.worker.ask(keep, kept, self._refused, rank=Rank.ACT, owner=self)

    def _refused(self, trouble: Trouble) -> None:
        self._unusable(trouble.text)

    def _unusable(self, why: str) -> None:
        self._report.say(why, "stop")
        self.host.tell(Told(Level.STOP, why))


def _key(rate: Rate) -> str:
    countries_of = "|".join(sorted(rate.countries))
    return f"{rate.service} {rate.zone} {countries_of} {rate.postcode_from} {rate.weight_to_g}"


def _columns() -> tuple[Column[Rate], ...]:
    return (
        Column("service", tr("Service"), lambda rate: rate.name, 170, is_strong=True),
        Column("zone", tr("Zone"), lambda rate: rate.zone, 76),
        Column("area", tr("Goes to"), area, 110, is_quiet=True, is_wide=True),
        Column(
            "weight", tr("Up to"), lambda rate: measures.large_weight(rate.weight_to_g), 110,
            sort=lambda rate: rate.weight_to_g, value=lambda rate: rate.weight_to_g, is_figure=True,
        ),
        Column(
            "price", tr("Price"), lambda rate: price(rate.price_minor, rate.currency), 110,
            sort=lambda rate: rate.price_minor, is_figure=True,
        ),
        Column("cutoff", tr("Until"), lambda rate: f"{rate.cutoff:%H:%M}", 76, is_figure=True),
        Column("days", tr("Days"), lambda rate: str(rate.transit_days), 68,
               sort=lambda rate: rate.transit_days, is_figure=True),
    )  # fmt: skip
