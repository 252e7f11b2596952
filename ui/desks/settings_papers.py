"""What stands on papers and which go with a parcel: the shop's own words, customs numbers, and a preview."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from ui.desks.papers_preview import Preview
from ui.desks.papers_samples import sample, samples
from ui.desks.papers_words import kind_word
from ui.desks.settings_house import save_firm
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host
from ui.parts.forms import Card, Check, Choice, Field, Form, Note
from ui.theme.look import look
from ui.words import tr

_WITH_PARCEL = ("return_form", "box_return_label", "logistic_label")
_PAUSE_MS = 400


@dataclass(frozen=True, slots=True)
class _Shown:
    settings: dict[str, str]
    may_change: bool
    sheet: str
    dpi: int


def _read(house: House) -> _Shown:
    from fulfill.store import setup_book

    with house.warehouse.database.read() as session:
        known = setup_book.settings(session)
    return _Shown(known, may_set(house), house.profile.sheet, house.profile.dpi)


class PapersSection(FormSection):
    """One firm for all stations; the preview shows what is typed, saved or not."""

    @classmethod
    def named(cls) -> str:
        return tr("Papers")

    def __init__(self, host: Host) -> None:
        super().__init__(host, save_firm)
        self._shown: _Shown | None = None
        self.note = Note()
        self.column.addWidget(self.note)
        self.checks: dict[str, Field] = {}
        self.column.addWidget(self._words())
        self.column.addWidget(self._with_parcel())
        self.column.addWidget(self._customs())
        self.column.addWidget(self._carriers())
        self.column.addWidget(self._preview())
        self.column.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self.show_preview)
        self.keyed.connect(self._soon.start)

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def saved(self, changes: dict[str, str]) -> None:  # noqa: ARG002 - all of it is read again
        self.entered()

    def value(self, name: str) -> str:
        if name == "parcel_papers":
            return "|".join(kind for kind in _WITH_PARCEL if self.checks[kind].text == "yes")
        return super().value(name)

    def put(self, name: str, text: str) -> None:
        if name != "parcel_papers":
            super().put(name, text)
            return
        wanted = text.split("|")
        for kind, field in self.checks.items():
            field.put("yes" if kind in wanted else "no")

    def show_preview(self) -> None:
        """Draw the chosen paper with what is typed now."""
        shown = self._shown
        if shown is None or not self.isVisible():
            return
        typed = {name: self.value(name) for name in self.fields}
        self.preview.show_paper(sample(self.kind.value, shown.settings | typed), shown.sheet, shown.dpi)

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self.may_change = shown.may_change
        for field in (*self.fields.values(), *self.checks.values()):
            field.setEnabled(shown.may_change)
        words = tr("Only an administrator changes these. Scan an administrator's badge to do so.")
        self.note.say("" if shown.may_change else words, "warn")
        self.show_kept({name: shown.settings.get(name, "") for name in self.fields})
        self.show_preview()

    # --- what it looks like -----------------------------------------------------------------------------

    def _line(self, name: str, label: str, note: str = "", most: int = 200) -> Field:
        line = QLineEdit()
        line.setMaxLength(most)
        return self.field(name, Field(label, line, note))

    def _words(self) -> Card:
        form = Form()
        form.add(
            self._line(
                "slip_thanks",
                tr("Thanks on the slip"),
                tr("Empty: the program's own thanks, in the customer's language"),
            ),
            6,
        )
        form.add(
            self._line("slip_footer", tr("At the foot of each page"), tr("Register, tax number, address")), 6
        )
        link = tr("Printed on the slip; {order} becomes the order's number. Empty: no QR code")
        form.add(self._line("slip_link", tr("Web address for the QR code"), link), 6)
        steps = tr("Write | between the steps. Empty: the program's own steps, in the customer's language")
        form.add(self._line("return_text", tr("How to return"), steps, 900), 6)
        card = Card(tr("Your words"))
        card.add(form)
        return card

    def _with_parcel(self) -> Card:
        form = Form()
        for kind in _WITH_PARCEL:
            made = Field(kind_word(kind), Check(tr("Print it with every parcel")))
            made.changed.connect(self.keyed)
            self.checks[kind] = made
            form.add(made, 2)
        # What is saved is one setting; the first box stands for it where something is wrong.
        self.fields["parcel_papers"] = self.checks[_WITH_PARCEL[0]]
        card = Card(tr("In every box"))
        card.add(form)
        return card

    def _customs(self) -> Card:
        form = Form()
        form.add(self._line("eori", tr("EORI number"), "", 17), 2)
        form.add(self._line("vat_number", tr("VAT number"), "", 20), 2)
        form.add(self._line("ioss", tr("IOSS number"), tr("On declarations into the EU"), 12), 2)
        terms = Choice([(term, term) for term in ("DAP", "DDP", "DPU", "CPT", "CIP", "FCA", "EXW")])
        form.add(self.field("incoterm", Field(tr("Terms of delivery"), terms)), 2)
        held = Choice(
            (
                ("", tr("Where we have a customs number")),
                ("hold", tr("Always")),
                ("pass", tr("Never: it is declared elsewhere")),
            )
        )
        form.add(self.field("customs", Field(tr("Hold parcels whose declaration lacks something"), held)), 4)
        card = Card(tr("Customs"))
        card.add(form)
        return card

    def _carriers(self) -> Card:
        form = Form()
        read = Choice((("", tr("Yes, show me a label that does not")), ("off", tr("No"))))
        words = tr("Labels in ZPL with barcodes are read; whatever they say, they are kept and printed")
        asked = tr("Look whether a carrier's label bears the number bought")
        form.add(self.field("label_check", Field(asked, read, words)), 6)
        card = Card(tr("Carriers' labels"))
        card.add(form)
        return card

    def _preview(self) -> Card:
        card = Card(tr("Preview"))
        self.kind = Choice([(kind, kind_word(kind)) for kind in samples()])
        self.kind.activated.connect(self.show_preview)
        card.add(Field(tr("Paper"), self.kind))
        self.preview = Preview(has_list=False)
        self.preview.setFixedHeight(look().px(560))
        card.add(self.preview)
        return card
