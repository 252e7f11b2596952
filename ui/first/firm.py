"""A new warehouse, page by page: the firm, who runs it, this station."""

from __future__ import annotations

import socket

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from ui import countries, printouts
from ui.background import Background
from ui.first.frame import Step
from ui.page import Key
from ui.parts.choices import country_choice, paper_languages
from ui.parts.forms import Card, Choice, Field, Form, button, words
from ui.parts.logo import small
from ui.parts.printer_choice import PrinterChoice
from ui.retold import retold
from ui.theme.look import look
from ui.words import tr


class _Page(Step):
    """A page of fields.

    Signals:
        forth: to the next page.
    """

    forth = Signal()
    has_fields = True

    def __init__(self, title: str, subtitle: str, forth: str) -> None:
        super().__init__(title, subtitle)
        self.fields: dict[str, Field] = {}
        self.set_keys(
            Key(11, tr("Back"), self.back.emit, icon="back"),
            Key(12, forth, self.forth.emit, is_main=True),
        )

    def line(self, name: str, label: str, note: str = "", *, first: str = "", most: int = 200) -> Field:
        line = QLineEdit(first)
        line.setMaxLength(most)
        line.returnPressed.connect(self.forth.emit)
        self.fields[name] = Field(label, line, note)
        return self.fields[name]

    def entered(self) -> None:
        faulty = next((field for field in self.fields.values() if field.fault), None)
        (faulty or next(iter(self.fields.values()))).control.setFocus()

    def wrong(self, name: str, why: str) -> None:
        self.fields[name].wrong(retold(why))

    def is_filled(self) -> bool:
        """Whether one may go on; else the field says what is missing."""
        return True


class Firm(_Page):
    """The name and address that stand on papers, and the logo."""

    def __init__(self) -> None:
        super().__init__(
            tr("Your firm"),
            tr("New warehouse, page 1 of 4. Name and address stand on slips and labels."),
            tr("Next"),
        )
        form = Form()
        form.add(self.line("company", tr("Name of the firm")), 4)
        self.language = Choice(paper_languages())
        self.fields["language"] = Field(tr("Language of papers"), self.language)
        form.add(self.fields["language"], 2)
        form.add(self.line("address1", tr("Street and number")), 3)
        form.add(self.line("address2", tr("More of the address")), 3)
        form.add(self.line("postcode", tr("Postcode"), most=20), 1)
        form.add(self.line("city", tr("Town")), 2)
        form.add(self.line("region", tr("State or region")), 1)
        self.country = country_choice()
        self.country.choose(countries.here())
        self.fields["country"] = Field(tr("Country"), self.country)
        form.add(self.fields["country"], 2)
        card = Card()
        card.add(form)
        card.inner.addLayout(self._logo())
        self.middle.addWidget(card)
        self.middle.addStretch(1)

    def settings(self) -> dict[str, str]:
        return {name: field.text.strip() for name, field in self.fields.items()}

    def is_filled(self) -> bool:
        if not self.fields["company"].text.strip():
            self.wrong("company", tr("What is the firm called?"))
            return False
        if not self.country.settle():
            self.wrong("country", tr("Choose a country from the list"))
            return False
        return True

    def _logo(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.picture = words("")
        self.picture.setAccessibleName(tr("The logo"))
        self.picture.setFixedSize(look().px(200), look().px(72))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setText(tr("No logo"))
        self.picture.setObjectName("quiet")
        note = tr("A PNG or JPEG file, at most 1 MB; it may be left out")
        field = self.line("logo", tr("Logo"), note, most=2000)
        browse = button(tr("Browse …"), self._browse, told=tr("Choose a logo"))
        field.changed.connect(self._preview)
        row.addWidget(field, 1)
        row.addWidget(browse, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._background = Background(self)
        return row

    def _browse(self) -> None:
        kinds = tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), "", kinds)
        if chosen:
            self.fields["logo"].put(chosen)
            self._preview()

    def _preview(self) -> None:
        path = self.fields["logo"].text.strip()
        if not path:
            self.picture.setText(tr("No logo"))
            return
        room = self.picture.size()
        self._background.run(
            lambda: _picture(path, room), lambda image: self._show(path, image), self._no_logo
        )

    def _no_logo(self, why: str) -> None:
        self.picture.setText(tr("No logo"))
        self.fields["logo"].note.say(retold(why), "warn")

    def _show(self, path: str, image: QImage) -> None:
        if path != self.fields["logo"].text.strip():
            return
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.fields["logo"].right()


def _picture(path: str, room: QSize) -> QImage:
    """The logo in a file. Raises UnusableInput, in words."""
    import base64

    from fulfill.cli.options import setting_of

    return small(base64.b64decode(setting_of("logo", path)), room)


class Chief(_Page):
    """The administrator, and where all is kept."""

    def __init__(self, file: str) -> None:
        super().__init__(
            tr("Who runs it"),
            tr("New warehouse, page 2 of 4. The first badge may do everything; others follow later."),
            tr("Next"),
        )
        form = Form()
        form.add(self.line("administrator", tr("Your name")), 3)
        form.add(
            self.line("pin", tr("PIN"), tr("4 to 12 digits, or empty: then the badge alone opens"), most=12),
            3,
        )
        pin = self.fields["pin"].control
        if isinstance(pin, QLineEdit):
            pin.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
            pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        code = QLineEdit(printouts.fresh_code())
        code.setMaxLength(48)
        code.returnPressed.connect(self.forth.emit)
        note = tr("What the scanner reads on your badge. It is printed at the end; keep it to yourself")
        self.fields["badge"] = Field(tr("Badge"), code, note, (button(tr("Another badge"), self._another),))
        form.add(self.fields["badge"], 6)
        card = Card()
        card.add(form)
        self.middle.addWidget(card)
        where = Card(tr("Where it is kept"))
        note = tr("A file of its own on this machine, or postgresql://… for several stations")
        where.add(self.line("url", tr("Database"), note, first=file, most=2000))
        self.middle.addWidget(where)
        self.middle.addStretch(1)

    def is_filled(self) -> bool:
        for name, why in (
            ("administrator", tr("Who are you?")),
            ("badge", tr("A badge has a code")),
            ("url", tr("Where should it be kept?")),
        ):
            if not self.fields[name].text.strip():
                self.wrong(name, why)
                return False
        return True

    def scanned(self, raw: str) -> bool:
        """A badge that is scanned into its field takes the place of the code that stood there."""
        badge = self.fields["badge"]
        if self.window().focusWidget() is not badge.control:
            return False
        badge.put(raw.strip())
        return True

    def _another(self) -> None:
        self.fields["badge"].put(printouts.fresh_code())


class Seat(_Page):
    """The station and its printers."""

    def __init__(self) -> None:
        super().__init__(
            tr("This station"),
            tr("New warehouse, page 3 of 4. All of it can be changed later."),
            tr("Make the warehouse"),
        )
        form = Form()
        form.add(
            self.line(
                "station",
                tr("Name of this station"),
                tr("As on its sign: S1, Bench 2"),
                first=_here(),
                most=60,
            ),
            3,
        )
        self.sheet = Choice((("A4", "A4"), ("LETTER", "US Letter")))
        self.fields["sheet"] = Field(tr("Sheets of paper"), self.sheet)
        form.add(self.fields["sheet"], 3)
        self.labels = PrinterChoice(tr("Labels come out of"), is_label=True)
        self.papers = PrinterChoice(tr("Slips and lists come out of"), is_label=False)
        form.add(self.labels, 3)
        form.add(self.papers, 3)
        self.fields["label"], self.fields["paper"] = self.labels.way_field, self.papers.way_field
        card = Card()
        card.add(form)
        self.middle.addWidget(card)
        self.middle.addStretch(1)
        self._background = Background(self)
        self._asked = False

    def entered(self) -> None:
        super().entered()
        if not self._asked:
            from fulfill.adapters.cups_queues import queues

            self._asked = True
            self._background.run(queues, self._show_queues)

    def printers(self) -> dict[str, str]:
        return {"label": self.labels.spec, "paper": self.papers.spec}

    def is_filled(self) -> bool:
        return self.labels.check() and self.papers.check()

    def wrong(self, name: str, why: str) -> None:
        choice = {"label": self.labels, "paper": self.papers}.get(name)
        (choice.fault_field if choice else self.fields[name]).wrong(why)

    def _show_queues(self, found: tuple[str, ...]) -> None:
        self.labels.set_queues(found)
        self.papers.set_queues(found)


def _here() -> str:
    return (socket.gethostname() or "S1").partition(".")[0][:60]
