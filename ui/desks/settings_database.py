"""Where everything is kept: how large it is, whether it holds its rules, and its copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from fulfill.clock import SystemClock
from fulfill.store.stopping import Stopper
from ui.background import Background
from ui.daily import DAYS_KEPT, MONTHS_KEPT, back_up
from ui.desks.kit_words import sentence
from ui.desks.settings_part import Section
from ui.house import House
from ui.page import Host, Key
from ui.parts.forms import Card, Field, Note, PathLine, button, words
from ui.state import state
from ui.words import tr

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class _Shown:
    url: str
    where: str
    server: str
    size: int
    operations: int
    is_file: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    rules: int
    moves: int
    faults: tuple[str, ...]


def _read(house: House) -> _Shown:
    from fulfill.store.views import desk_settings

    database = house.warehouse.database
    with database.read() as session:
        facts = desk_settings.database_facts(session)
    is_file = database.path is not None
    return _Shown(house.url, database.where, facts.server, facts.size, facts.operations, is_file)


def check_all(url: str, stopper: Stopper | None = None) -> Checked:
    """Hold the whole database against its rules, over a connection of its own. Raises WarehouseError."""
    from fulfill.store.check import check
    from fulfill.store.warehouse import open_warehouse

    warehouse = open_warehouse(url)
    try:
        report = check(warehouse, stopper=stopper)
    finally:
        warehouse.close()
    faults = tuple(f"{one.rule}: {one.what}" for one in report.violations)
    return Checked(len(report.checked), report.moves, faults)


def _tone(is_stopped: bool) -> str:  # noqa: FBT001 - one word of two
    return "warn" if is_stopped else "stop"


class DatabaseSection(Section):
    """Check and copy; both run beside the work, and can be stopped."""

    @classmethod
    def named(cls) -> str:
        return tr("Database")

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._background = Background(self)
        self._shown: _Shown | None = None
        self._stopper: Stopper | None = None
        self._is_checking = False
        self.facts = words("")
        self.check_note, self.backup_note, self.each_day = Note(), Note(), Note()
        self.check_button = button(tr("Check now"), self.check)
        self.backup_button = button(tr("Back up now"), self.back_up, "main")
        self.running = QProgressBar()
        self.running.setTextVisible(False)
        self.running.setAccessibleName(tr("Under way"))
        self.running.hide()
        self._build()

    def entered(self) -> None:
        self.folder.put(state().backup_folder)
        self._show_each_day()
        self._show_last()
        self.host.worker.ask(_read, self._show, owner=self)

    def check(self) -> None:
        shown = self._shown
        if shown is None:
            return
        stopper = self._busy(is_busy=True, checks=True)
        self.check_note.say(tr("Checking. Work may go on meanwhile …"))
        self._background.run(lambda: check_all(shown.url, stopper), self._checked, self._not_checked)

    def back_up(self) -> None:
        shown, folder = self._shown, Path(self.folder.text.strip())
        if shown is None:
            return
        if not self.folder.text.strip() or not folder.is_absolute():
            self.folder.wrong(tr("Choose a folder first, best on another disk"))
            return
        state().backup_folder = str(folder)
        self._show_each_day()
        now = SystemClock().now()
        stopper = self._busy(is_busy=True)
        self.backup_note.say(tr("Copying. Work may go on meanwhile …"))
        self._background.run(
            lambda: back_up(shown.url, folder, now, stopper=stopper),
            lambda file: self._backed_up(file, now),
            self._not_backed_up,
        )

    def _show(self, shown: _Shown) -> None:
        self._shown = shown
        size = QLocale().formattedDataSize(shown.size)
        lines = (
            tr("Where: {where}", where=shown.where),
            tr("Kept by: {server}", server=shown.server),
            tr("Size: {size}", size=size),
            tr("Journal: {count} entries", count=QLocale().toString(shown.operations)),
        )
        self.facts.setText("\n".join(lines))

    def _checked(self, checked: Checked) -> None:
        self._busy(is_busy=False)
        if not checked.faults:
            moves = QLocale().toString(checked.moves)
            self.check_note.say(
                tr("✓ All {rules} rules hold over {moves} moves.", rules=checked.rules, moves=moves), "ok"
            )
            return
        more = len(checked.faults) - _SHOWN
        rest = [sentence(tr("and {count} more", count=more))] if more > 0 else []
        told = [*checked.faults[:_SHOWN], *rest]
        way = tr("Stop work on this database until they are understood:")
        head = tr("{count} things are not as they should be.", count=len(checked.faults))
        self.check_note.say("\n".join((f"{head} {way}", *told)), "stop")

    def _not_checked(self, why: str) -> None:
        is_stopped = self._is_stopped
        self._busy(is_busy=False)
        self.check_note.say(tr("Stopped. Nothing was changed.") if is_stopped else why, _tone(is_stopped))

    def _backed_up(self, file: Path, now: datetime) -> None:
        self._busy(is_busy=False)
        state().backup_at = now
        self.backup_note.say(tr("✓ The copy is in {file}", file=str(file)), "ok")
        self._show_last()

    def _not_backed_up(self, why: str) -> None:
        is_stopped = self._is_stopped
        self._busy(is_busy=False)
        words = tr("Stopped. No copy was made, and no half of one lies there.")
        self.backup_note.say(words if is_stopped else why, _tone(is_stopped))

    @property
    def _is_stopped(self) -> bool:
        return self._stopper is not None and self._stopper.is_stopped

    def keys(self) -> tuple[Key, ...]:
        """While something runs, what ends it."""
        if self._stopper is None:
            return ()
        return (Key(7, tr("Stop"), self.stop, icon="cancel", is_on=not self._is_stopped),)

    def stop(self) -> None:
        """End the check or the copy that is under way."""
        if self._stopper is not None:
            self._stopper.stop()
            (self.check_note if self._is_checking else self.backup_note).say(tr("Stopping …"))
            self.keyed.emit()

    def _moved(self, told: tuple[int, int]) -> None:
        done, of = told
        if self._stopper is not None:
            # So that a copy of any size fits into what a bar can count.
            self.running.setRange(0, 1000 if of else 0)
            self.running.setValue(1000 * done // of if of else 0)

    def _busy(self, *, is_busy: bool, checks: bool = False) -> Stopper:
        background = self._background
        stopper = Stopper(lambda done, of: background.tell(self._moved, (done, of)))
        self._stopper, self._is_checking = stopper if is_busy else None, checks
        self.running.setRange(0, 0)
        self.running.setVisible(is_busy)
        self.check_button.setEnabled(not is_busy)
        self._offer_copy()
        self.keyed.emit()
        return stopper

    def _offer_copy(self) -> None:
        """A copy goes somewhere: without a folder there is nothing to press."""
        self.backup_button.setEnabled(self._stopper is None and bool(self.folder.text.strip()))

    def _show_each_day(self) -> None:
        """A copy each day is promised only where there is a folder for it; what is only typed is not kept."""
        typed = self.folder.text.strip()
        self._offer_copy()
        if typed != state().backup_folder and typed:
            self.each_day.say(tr("Press Back up now to use this folder"), "warn")
            return
        if not state().backup_folder:
            self.each_day.say(tr("No folder chosen: no copy is made"), "warn")
            return
        each_day = tr(
            "While the window is open, a copy is made there each day by itself. The last {days} stay, and the"
            " last of each of {months} months.",
            days=DAYS_KEPT,
            months=MONTHS_KEPT,
        )
        self.each_day.say(each_day)

    def _show_last(self) -> None:
        at = state().backup_at
        if at is None:
            self.last.say(tr("This machine has made no copy yet."), "warn")
            return
        local = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.ShortFormat
        )
        self.last.say(tr("Last copy made here: {when}", when=local))

    def _build(self) -> None:
        there = Card(tr("The database"))
        there.add(self.facts)
        checks = Card(tr("Is everything right?"))
        row = QHBoxLayout()
        row.addWidget(self.check_button)
        row.addWidget(words(tr("Checks every move, order and parcel. It changes nothing."), "quiet"), 1)
        checks.inner.addLayout(row)
        checks.add(self.check_note)
        copies = Card(tr("Backup copies"))
        line = PathLine()
        line.setMaxLength(2000)
        self.folder = Field(
            tr("Folder for copies"),
            line,
            tr("Best on another disk"),
            (button(tr("Browse …"), self._browse, told=tr("Choose a folder")), self.backup_button),
        )
        self.folder.changed.connect(self._show_each_day)
        self.last = Note()
        # Whoever has no copy is told so first, before all that is only to be known.
        for each in (self.each_day, self.last, self.folder, self.backup_note):
            copies.add(each)
        for part in (copies, self.running, checks, there):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for copies"), self.folder.text)
        if chosen:
            self.folder.put(chosen)
