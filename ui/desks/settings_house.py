"""The firm: what stands on papers, which language they speak, how shops call services."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from fulfill.errors import UnusableInput
from fulfill.people import Act
from ui.background import Background
from ui.desks.settings_part import FormSection, may_set
from ui.house import House
from ui.page import Host
from ui.parts.choices import country_choice, paper_languages
from ui.parts.forms import Card, Choice, Field, Form, Note, button, words
from ui.parts.logo import small
from ui.theme.look import look
from ui.words import tr


@dataclass(frozen=True, slots=True)
class _Shown:
    settings: dict[str, str]
    may_change: bool


def _read(house: House) -> _Shown:
    from fulfill.store import setup_book

    with house.warehouse.database.read() as session:
        return _Shown(setup_book.settings(session), may_set(house))


def save_firm(house: House, changes: Mapping[str, str]) -> dict[str, str]:
    """Keep these settings, all or none; what is wrong by name. Raises Refused for who may not."""
    from fulfill.cli.options import setting_of
    from fulfill.cli.setup import keep_setting

    desk = house.desk(Act.SETTINGS)
    checked, faults = {}, {}
    for name, text in changes.items():
        try:
            checked[name] = setting_of(name, text)
        except UnusableInput as unusable:
            faults[name] = str(unusable)
    if not faults:
        for name, value in checked.items():
            keep_setting(desk, name, value)
    return faults


class HouseSection(FormSection):
    """One firm for all stations."""

    @classmethod
    def named(cls) -> str:
        return tr("The firm")

    def __init__(self, host: Host) -> None:
        super().__init__(host, save_firm)
        self._background = Background(self)
        self._logo_shown = ""
        self.note = Note()
        self.column.addWidget(self.note)
        self.column.addWidget(self._address())
        self.column.addWidget(self._logo())
        self.column.addWidget(self._words())
        self.column.addWidget(self._handing())
        self.column.addStretch(1)

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def _show(self, shown: _Shown) -> None:
        self.may_change = shown.may_change
        for field in self.fields.values():
            field.setEnabled(shown.may_change)
        words = tr("Only an administrator changes these. Scan an administrator's badge to do so.")
        self.note.say("" if shown.may_change else words, "warn")
        known = {**_UNSET, **shown.settings}
        kept = {name: known.get(name, "") for name in self.fields if name != "logo"}
        self._show_logo(shown.settings.get("logo", ""))
        self.show_kept({**kept, "logo": _KEPT if shown.settings.get("logo") else ""})

    def saved(self, changes: dict[str, str]) -> None:
        if "logo" in changes:
            # What is kept is the picture, not the path it came from.
            self.kept["logo"] = _KEPT if changes["logo"] else ""
            self.fields["logo"].put(self.kept["logo"])
        self.entered()

    def is_filled(self) -> bool:
        if not self._country.settle():
            self.fields["country"].wrong(tr("Choose a country from the list"))
            return False
        return True

    def _line(
        self, name: str, label: str, note: str = "", most: int = 200, beside: Sequence[QWidget] = ()
    ) -> Field:
        line = QLineEdit()
        line.setMaxLength(most)
        return self.field(name, Field(label, line, note, beside))

    def _address(self) -> Card:
        form = Form()
        form.add(self._line("company", tr("Name on papers")), 3)
        form.add(self._line("name", tr("Name of this warehouse")), 3)
        form.add(self._line("address1", tr("Street and number")), 3)
        form.add(self._line("address2", tr("More of the address")), 3)
        form.add(self._line("postcode", tr("Postcode"), most=20), 1)
        form.add(self._line("city", tr("Town")), 2)
        form.add(self._line("region", tr("State or region")), 1)
        self._country = country_choice()
        form.add(self.field("country", Field(tr("Country"), self._country)), 2)
        form.add(self._line("phone", tr("Telephone")), 3)
        form.add(self._line("email", tr("E-mail")), 3)
        card = Card(tr("Name and address"))
        card.add(form)
        return card

    def _logo(self) -> Card:
        card = Card(tr("Logo"))
        self.picture = words(tr("No logo"))
        self.picture.setAccessibleName(tr("The logo"))
        self.picture.setObjectName("quiet")
        self.picture.setFixedSize(look().px(200), look().px(80))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        browse = button(tr("Browse …"), self._browse, told=tr("Choose a logo"))
        form = Form()
        form.add(self.picture, 2)
        note = tr("A PNG or JPEG file, at most 1 MB; empty for none")
        form.add(self._line("logo", tr("Another logo"), note, 2000, (browse,)), 4)
        card.add(form)
        return card

    def _words(self) -> Card:
        form = Form()
        self._language = Choice(paper_languages())
        form.add(
            self.field(
                "language", Field(tr("Language of papers"), self._language, tr("Where nothing else is known"))
            ),
            3,
        )
        sscc = tr("Extension digit and GS1 company prefix: it begins the number of every parcel")
        form.add(self._line("sscc_prefix", tr("SSCC prefix"), sscc, 20), 3)
        note = tr("How shops call our services: Free Shipping=ECONOMY|Next day=EXPRESS")
        form.add(self._line("services", tr("Words for services"), note, 2000), 6)
        card = Card(tr("Papers and parcels"))
        card.add(form)
        return card

    def _handing(self) -> Card:
        asks = (
            ("nothing", tr("Nothing")), ("driver", tr("The name")), ("signature", tr("Name and signature")),
            ("required", tr("Name and signature, always")),
        )  # fmt: skip
        own = (("no", tr("No")), ("yes", tr("Yes, where it makes one")))
        form = Form()
        form.add(self.field("handover", Field(tr("What a driver is asked for"), Choice(asks))), 3)
        label = tr("The carrier's own manifest is asked for")
        form.add(self.field("handover.carrier_manifest", Field(label, Choice(own))), 3)
        sealed = Choice((("yes", tr("Yes")), ("no", tr("No"))))
        form.add(self.field("handover.proof", Field(tr("Its proof is sealed at the close"), sealed)), 3)
        form.add(
            self._line(
                "handover.proof_folder", tr("Folder of the proofs"), tr("Empty: beside the database"), 500
            ),
            3,
        )
        card = Card(tr("Hand-over"))
        card.add(form)
        return card

    def _browse(self) -> None:
        kinds = tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), "", kinds)
        if chosen:
            self.fields["logo"].put(chosen)
            self.keyed.emit()

    def _show_logo(self, text: str) -> None:
        self._logo_shown = text
        if not text:
            self.picture.setText(tr("No logo"))
            return
        room = self.picture.size()
        self._background.run(
            lambda: small(base64.b64decode(text), room), lambda image: self._show_picture(text, image)
        )

    def _show_picture(self, text: str, image: QImage) -> None:
        if text != self._logo_shown:
            return
        if image.isNull():
            self.picture.setText(tr("No logo"))
        else:
            self.picture.setPixmap(QPixmap.fromImage(image))


# What holds where nobody has chosen.
_UNSET = {"handover": "nothing", "handover.carrier_manifest": "no", "handover.proof": "yes"}
_KEPT = "(as shown)"
