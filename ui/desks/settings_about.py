"""The program: its version, the licences of what it stands on, its log, and a file for who mends it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from fulfill.messages import Level
from ui import diagnostics
from ui.background import Background
from ui.desks.settings_part import Section
from ui.house import House
from ui.page import Host, Told
from ui.parts.forms import Card, Note, button, words
from ui.parts.paint import breakable
from ui.parts.wrapping import Wrapping
from ui.words import tr


@dataclass(frozen=True, slots=True)
class _Shown:
    server: str
    operations: int
    size: int


def _read(house: House) -> _Shown:
    from fulfill.store.views import desk_settings

    with house.warehouse.database.read() as session:
        facts = desk_settings.database_facts(session)
    return _Shown(facts.server, facts.operations, facts.size)


class AboutSection(Section):
    """Nothing here changes anything."""

    @classmethod
    def named(cls) -> str:
        return tr("About")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._background = Background(self)
        self._shown = _Shown("", 0, 0)
        self.versions = words(diagnostics.versions())
        self.note = Note()
        self.column.addWidget(self._program())
        self.column.addWidget(self._log())
        self.column.addWidget(_licences())
        self.column.addStretch(1)

    def entered(self) -> None:
        self.host.worker.ask(_read, self._show, owner=self)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.text())
        self.host.tell(Told(Level.OK, tr("The versions are in the clipboard"), sounds=False))

    def write_to(self, file: Path) -> None:
        """Write the diagnostics; how it went is told under the button."""
        from fulfill.cli import logs

        shown = self._shown
        facts = {"operations": str(shown.operations), "database bytes": str(shown.size)}
        self._background.run(
            lambda: diagnostics.write(file, logs.file(), database=shown.server, facts=facts),
            lambda written: self.note.say(tr("✓ Written to {file}", file=str(written)), "ok"),
            lambda why: self.note.say(why, "stop"),
        )

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        self.versions.setText(diagnostics.versions(shown.server))

    def _program(self) -> Card:
        card = Card("fulfill")
        card.add(words(tr("A fulfilment station: receive, pick, pack, label, ship and take back.")))
        self.versions.setObjectName("quiet")
        card.add(self.versions)
        row = QHBoxLayout()
        row.addWidget(button(tr("Copy version info"), self.copy))
        row.addStretch(1)
        card.inner.addLayout(row)
        return card

    def _log(self) -> Card:
        card = Card(tr("When something is wrong"))
        row = Wrapping()
        row.addWidget(button(tr("Open log folder"), self._open_folder))
        row.addWidget(button(tr("Save diagnostics …"), self._save))
        card.add(row)
        card.add(
            words(
                tr("Diagnostics hold versions and places in the program; no names, codes or addresses."),
                "quiet",
            )
        )
        card.add(self.note)
        return card

    def _open_folder(self) -> None:
        from fulfill.cli import logs

        folder = logs.file().parent
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.note.say(tr("The log is in {folder}", folder=str(folder)))

    def _save(self) -> None:
        dialog = QFileDialog(self, tr("Save diagnostics"), "fulfill-diagnostics.zip", "ZIP (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.open()


def _licences() -> Card:
    card = Card(tr("What it stands on"))
    for name, licence, is_lgpl in diagnostics.LICENCES:
        mark = tr("{licence}, used unchanged", licence=licence) if is_lgpl else licence
        card.add(words(f"{name}: {mark}", "quiet"))
    card.add(
        words(
            breakable(
                tr(
                    "Qt and PySide6 are free software under the GNU Lesser General Public License, version 3."
                    " They are used as they come, as libraries of their own beside this program, and may be"
                    " replaced by other versions. Their source is at https://code.qt.io; the licence text is"
                    " at https://www.gnu.org/licenses/lgpl-3.0.html."
                )
            )
        )
    )
    return card
