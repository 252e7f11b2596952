"""Who carries parcels and what it costs: the table, another one from a file, and a parcel to try."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fulfill.messages import Level, Message
from fulfill.people import Act as May
from fulfill.plan.rate_rows import RowFault
from fulfill.plan.rates import Quote, Rate, RateTable
from ui import countries, measures
from ui.background import Background
from ui.desks.carriers_file import read_rates
from ui.desks.carriers_rules import RuleFiles
from ui.desks.kit import Chip, Chips, Column, DeskTable, Empty, FindField, Latest, Sides, find_row
from ui.house import House
from ui.page import Host, Key, Page, Told
from ui.parts.choices import country_choice
from ui.parts.forms import Card, Field, Form, Note, scrolled, words
from ui.words import say, tr
from ui.worker import Rank, Trouble

_SMALLEST = {"JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}
_FAULTS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Shown:
    """The carriers by code, and the table that is in force."""

    carriers: tuple[str, ...]
    table: RateTable
    is_imported: bool
    may_change: bool


def _read(house: House) -> Shown:
    from fulfill import bootstrap
    from fulfill.store.warehouse import setting

    with house.warehouse.database.read() as session:
        is_imported = bool(setting(session, "rates"))
    may_change = house.person is not None and house.person.may(May.SETTINGS)
    carriers = tuple(bootstrap.carriers_of(house.warehouse))
    return Shown(carriers, bootstrap.rates_of(house.warehouse), is_imported, may_change)


def price(minor: int, currency: str) -> str:
    """Money as people write it here: 4.90 EUR."""
    digits = _SMALLEST.get(currency, 2)
    return f"{QLocale().toString(minor / 10**digits, 'f', digits)} {currency}"


def area(rate: Rate) -> str:
    """Where a row holds, in words."""
    if not rate.countries:
        without = ", ".join(sorted(rate.excluded))
        return (
            tr("everywhere else, less {countries}", countries=without) if without else tr("everywhere else")
        )
    there = ", ".join(sorted(rate.countries))
    if not rate.postcode_from:
        return there
    if rate.postcode_from == rate.postcode_to:
        return f"{there} {rate.postcode_from}…"
    return f"{there} {rate.postcode_from}–{rate.postcode_to}"


class CarriersPage(Page):
    """Rates on the left, a parcel to try on the right."""

    name = "carriers"
    help_page = "carriers"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._latest, self._quotes = Latest(host, self), Latest(host, self)
        self._background = Background(self)
        self._shown: Shown | None = None
        self.finder = FindField(tr("Find country or zone"))
        self.services = Chips(tr("Services"), (Chip("", tr("All")),))
        empty = Empty("carriers", tr("No rate fits"), tr("Find another country or choose another service."))
        self.table = DeskTable(host, "carriers", tr("Rates"), _columns(), _key, empty)
        self.country = country_choice()
        self.postcode, self.weight = QLineEdit(), QLineEdit(measures.weight(1000))
        self.fields = (
            Field(tr("To"), self.country),
            Field(tr("Postcode"), self.postcode),
            Field(tr("Weight"), self.weight),
        )
        self.answer, self.report = words(""), Note()
        self.rules = RuleFiles(host, self, self.report)
        self.quotes: tuple[Quote, ...] = ()
        self._build()
        self.set_head(tr("Carriers"))

    def entered(self, about: str = "") -> None:
        if about:
            self.finder.set_text_now(about)
        if not self.country.value:
            self.country.choose(countries.here() or "DE")
        self._latest.ask(_read, self._show)

    def try_parcel(self) -> None:
        """What each service asks for the parcel that is described."""
        try:
            grams = measures.grams(self.weight.text())
        except measures.Unclear as unclear:
            self.fields[2].wrong(say(unclear.why))
            return
        shown = self.country.currentText()
        country = self.country.value if self.country.findText(shown) >= 0 else ""
        if not country:
            self.fields[0].wrong(tr("Choose a country from the list"))
            return
        postcode = self.postcode.text()

        def ask(house: House) -> tuple[Quote, ...] | Message:
            from fulfill import bootstrap
            from fulfill.plan import rates

            table = bootstrap.rates_of(house.warehouse)
            found = rates.quote(table, country, postcode, grams)
            why = rates.choose(table, "", country, postcode, grams) if not found else None
            return why if isinstance(why, Message) else found

        self._quotes.ask(ask, self._show_quotes)

    def choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Another rate table"), "", "CSV (*.csv)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Look at a file; it comes into force only whole, and only once somebody has said so."""
        self.report.say(tr("Reading {file} …", file=path.name))
        self._background.run(
            lambda: read_rates(path), lambda found: self._looked(path, *found), self._unusable
        )

    # --- what came --------------------------------------------------------------------------------------

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        count = len(shown.table.rates)
        source = tr("imported") if shown.is_imported else tr("as it comes with the program")
        self.set_head(
            tr("Carriers"),
            tr(
                "{carriers}: {count} rates, {source}",
                carriers=", ".join(shown.carriers),
                count=count,
                source=source,
            ),
        )
        services = [
            Chip(code, code.capitalize(), sum(rate.service == code for rate in shown.table.rates))
            for code in shown.table.services
        ]
        self.services.set_chips((Chip("", tr("All"), count), *services))
        self._fill()
        self.set_keys(
            Key(2, tr("Find"), self.finder.take_focus, icon="find"),
            Key(3, tr("Import rates"), self.choose_file, is_on=shown.may_change, icon="import"),
            Key(5, tr("Refresh"), self.entered),
            Key(6, tr("Write rules"), self.rules.save, icon="export"),
            Key(7, tr("Import rules"), self.rules.choose, is_on=shown.may_change, icon="import"),
            Key(12, tr("Try a parcel"), self.try_parcel, is_main=True),
        )

    def _fill(self) -> None:
        if self._shown is None:
            return
        word = self.finder.text().strip().casefold()
        named = {code for code, name in countries.countries() if len(word) > 2 and word in name.casefold()}
        service = self.services.one

        def fits(rate: Rate) -> bool:
            if service and rate.service != service:
                return False
            own = (rate.zone, rate.service, rate.name, *rate.countries)
            return not word or any(word in each.casefold() for each in own) or bool(named & rate.countries)

        rates = self._shown.table.rates
        self.table.show_rows([rate for rate in rates if fits(rate)], len(rates))

    def _show_quotes(self, found: tuple[Quote, ...] | Message) -> None:
        if isinstance(found, Message):
            self.quotes = ()
            self.answer.setText(say(found))
            return
        self.quotes = found
        lines = []
        for each in found:
            days = (
                tr("1 working day")
                if each.transit_days == 1
                else tr("{count} working days", count=each.transit_days)
            )
            lines.append(
                tr(
                    "{name}: {price}\nleaves today until {time}, {days}, zone {zone}",
                    name=each.name,
                    price=price(each.price_minor, each.currency),
                    time=f"{each.cutoff:%H:%M}",
                    days=days,
                    zone=each.zone,
                )
            )
        self.answer.setText("\n\n".join(lines))

    def _looked(self, path: Path, text: str, found: RateTable | tuple[RowFault, ...]) -> None:
        if isinstance(found, RateTable):
            self.report.say(
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
            told.append(tr("and {count} more", count=more))
        head = tr(
            "{file} was not taken: {count} faulty rows. Mend them, then import it again.",
            file=path.name,
            count=len(found),
        )
        self.report.say("\n".join((head, *told)), "stop")
        self.host.tell(Told(Level.STOP, head))

    def _keep(self, text: str, count: int) -> None:
        def keep(house: House) -> None:
            from fulfill.cli.setup import keep_setting

            keep_setting(house.desk(May.SETTINGS), "rates", text)

        def kept(_none: None) -> None:
            self.report.say(tr("✓ {count} rates are in force.", count=count), "ok")
            self.host.tell(Told(Level.DONE, tr("{count} rates are in force", count=count)))
            self.entered()

        self.host.worker.ask(keep, kept, self._refused, rank=Rank.ACT, owner=self)

    def _refused(self, trouble: Trouble) -> None:
        self._unusable(trouble.text)

    def _unusable(self, why: str) -> None:
        self.report.say(why, "stop")
        self.host.tell(Told(Level.STOP, why))

    # --- what it looks like -------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(find_row(self.finder, self.services))
        column.addWidget(self.report)
        column.addWidget(self.table, 1)
        sides = Sides(left, self._trial())
        sides.setSizes([760, 340])
        outer.addWidget(sides)
        self.finder.wanted.connect(lambda _text: self._fill())
        self.services.changed.connect(lambda _names: self._fill())

    def _trial(self) -> QWidget:
        card = Card(tr("Try a parcel"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.fields[0])
        pair = Form()
        for field in self.fields[1:]:
            pair.add(field, 3)
        column.addWidget(pair)
        for line in (self.postcode, self.weight):
            line.setMaxLength(20)
            line.returnPressed.connect(self.try_parcel)
        self.answer.setAccessibleName(tr("What it costs"))
        column.addWidget(self.answer)
        column.addStretch(1)
        card.inner.addWidget(scrolled(inside), 1)
        return card


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
