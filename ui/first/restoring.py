"""Bring back a copy: which one, in whose place, and what became of what stood there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ui.background import Background
from ui.first import making
from ui.first.frame import Step
from ui.page import Key
from ui.parts.forms import Card, Field, Note, button
from ui.state import state
from ui.words import tr

_LONGEST = 2000


class BringBack(Step):
    """A copy is looked through before it takes the place of a warehouse, which is kept beside it.

    Signals:
        opened(str): the url of the warehouse, once its copy stands there and a person has read so.
    """

    opened = Signal(str)
    has_fields = True

    def __init__(self, url: str = "") -> None:
        super().__init__(
            tr("Bring back a copy"),
            tr(
                "The copy is checked first: if it is not sound, nothing is changed. Close the other stations."
            ),
        )
        self._url, self._done, self._is_busy = url, "", False
        self._background = Background(self)
        self.copy, self.where = QLineEdit(), QLineEdit()
        for line in (self.copy, self.where):
            line.setMaxLength(_LONGEST)
            line.returnPressed.connect(self._go_on)
            line.textChanged.connect(lambda _text: self._show_keys())
        self.copy_field = Field(
            tr("The copy"),
            self.copy,
            tr("The newest in your folder for copies stands here"),
            (button(tr("Browse …"), self._browse, told=tr("Choose a copy")),),
        )
        self.where_field = Field(
            tr("Goes to"),
            self.where,
            tr("The warehouse that it replaces; what stands there now is kept beside it"),
        )
        self.note = Note()
        card = Card()
        for part in (self.copy_field, self.where_field, self.note):
            card.add(part)
        self.middle.addWidget(card)
        self.middle.addStretch(1)
        self._show_keys()

    def entered(self) -> None:
        if not self.copy.text():
            self.copy_field.put(found := newest(state().backup_folder))
            if not found:
                self.copy_field.note.say(tr("No copy was found in the usual folder. Browse for the file."))
        if not self.where.text():
            self.where_field.put(self._url or state().database or str(making.usual_file()))
        self.copy.setFocus()

    def _go_on(self) -> None:
        if self._done:
            self.opened.emit(self._done)
        else:
            self.bring()

    def bring(self) -> None:
        """Have it checked and put in its place."""
        copy, url = self.copy.text().strip(), self.where.text().strip()
        for field, text in ((self.copy_field, copy), (self.where_field, url)):
            if not text:
                field.wrong(tr("Name it first"))
                return
            if why := making.half_named(text):
                field.wrong(why)
                return
            field.right()
        self._is_busy = True
        self._show_keys()
        self.note.say(tr("Looking through the copy …"))

        def work() -> str:
            from fulfill.store.backup import restore

            return restore(url, Path(copy))

        self._background.run(work, lambda kept: self._came(url, kept), self._failed)

    def _came(self, url: str, kept: str) -> None:
        self._done, self._is_busy = url, False
        told = tr("✓ The copy stands in its place.")
        if kept:
            told = f"{told} {tr('What stood there is kept: {where}', where=kept)}"
        self.note.say(told, "ok")
        self._show_keys()

    def _failed(self, why: str) -> None:
        self._is_busy = False
        self.note.say(why, "stop")
        self._show_keys()

    def _show_keys(self) -> None:
        is_busy, is_named = self._is_busy, bool(self.copy.text().strip() and self.where.text().strip())
        for field in (self.copy, self.where):
            field.setReadOnly(is_busy or bool(self._done))
        words = tr("Open it") if self._done else tr("Bring it back")
        self.set_keys(
            Key(11, tr("Back"), self.back.emit, icon="back", is_on=not is_busy),
            Key(12, words, self._go_on, is_main=True, is_on=is_named and not is_busy),
        )

    def _browse(self) -> None:
        kinds = tr("Copies (*.db *.dump);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a copy"), self.copy.text(), kinds)
        if chosen:
            self.copy_field.put(chosen)


def newest(folder: str) -> str:
    """The newest copy in a folder, by the moment in its name; "" where there is none."""
    try:
        found = [each for each in Path(folder).iterdir() if each.suffix in (".db", ".dump")] if folder else []
    except OSError:
        return ""
    ours = [each for each in found if each.name.startswith("fulfill-")]
    return str(max(ours, key=lambda each: each.stem[-15:])) if ours else ""
