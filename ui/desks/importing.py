"""The import's desk: drop a file, see what it is and what it would do, take it in, see what became of it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from fulfill.column_maps import Proposal
from fulfill.exchange.mapping import ColumnMap
from fulfill.intake import FileReport
from fulfill.messages import Level
from fulfill.people import Act as Allowed
from fulfill.preview import Preview
from fulfill.records import Kind
from fulfill.tone import Tone
from ui.background import Background
from ui.desks import importing_choose as asked
from ui.desks import importing_words as said
from ui.desks.importing_acts import ImportActs
from ui.desks.importing_columns import ColumnsEditor
from ui.desks.importing_parts import DropZone, FirstRows, WatchedFolder
from ui.desks.kit import Act, Detail, Empty, Facts, Lines, Sides, count_text, plain_label
from ui.house import House
from ui.page import Host, Key, Page, Told
from ui.parts.forms import Choice
from ui.taking import Child, Errand, Outcome, Stopped
from ui.theme.look import look
from ui.words import tr
from ui.worker import Rank, Trouble


class Stage(StrEnum):
    """Where the file that is shown stands."""

    NONE = "none"
    LOOKING = "looking"
    MAPPING = "mapping"
    READY = "ready"
    TAKING = "taking"
    DONE = "done"
    REFUSED = "refused"


class ImportPage(Page):
    """One file after another. `take(paths)` is where the window brings what is dropped anywhere."""

    name = "import"
    help_page = "import"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.stage = Stage.NONE
        self.file = ""
        self.waiting: list[str] = []
        self.seen: Preview | None = None
        self.report: FileReport | None = None
        self.map: ColumnMap | None = None
        self._child: Child | None = None
        self._number = 0
        self._background = Background(self)
        self.acts = ImportActs(host, self)
        self._is_half = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self.kind.currentIndexChanged.connect(lambda _at: self._kind_chosen())
        self.folder.chosen.connect(lambda file: self.take([file]))
        self._show_stage()

    def _build(self) -> None:
        self.zone, self.folder = DropZone(self.choose), WatchedFolder()
        self.rows, self.kind = FirstRows(), Choice(said.kinds())
        self.kind.setAccessibleName(tr("Kind of list"))
        self.facts, self.reasons = Facts(), Lines(tr("Left out"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far it is"))
        self.now = plain_label("", "quiet")
        self.detail = Detail(tr("The file"), Empty("import", tr("No file"), ""))
        self.detail.add_tab("what", tr("Overview"), self.progress, self.now, self.facts)
        self.detail.add_tab("out", tr("Left out"), self.reasons)
        nothing = QWidget()
        beside = QHBoxLayout(nothing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(24)
        beside.addWidget(self.zone, 2)
        beside.addWidget(self.folder, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        row = QHBoxLayout()
        row.addWidget(plain_label(tr("Kind of list"), "quiet", wraps=False))
        row.addWidget(self.kind, 1)
        column.addLayout(row)
        self.columns = ColumnsEditor()
        self.columns.changed.connect(self._show_mapping)
        column.addWidget(self.columns, 1)
        column.addWidget(self.rows, 1)
        self.sides = Sides(left, self.detail)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.sides)

    # --- files come ----------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        return self._child is not None

    def entered(self, about: str = "") -> None:
        """`about`: a file."""
        self.folder.refresh()
        if about:
            self.take([about])

    def take(self, paths: list[str]) -> None:
        """Look at these, one after another; those that were waiting come first."""
        self.waiting += [path for path in paths if path and path not in self.waiting]
        if self.stage not in (Stage.LOOKING, Stage.TAKING):
            self.next()
        else:
            self._show_stage()

    def next(self) -> None:
        """The next file that waits, or none."""
        self.seen = self.report = self.map = None
        self._number += 1
        with QSignalBlocker(self.kind):
            self.kind.choose("")
        if not self.waiting:
            self.file, self.stage = "", Stage.NONE
            self.folder.refresh()
            self._show_stage()
            return
        self.file = self.waiting.pop(0)
        self._look()

    def choose(self) -> None:
        """Ask for files; the window works on meanwhile."""
        asked.ask_files(self, self.folder.folder, self.take)

    def choose_folder(self) -> None:
        """Ask which folder to watch."""
        asked.ask_folder(self, self.folder.folder, self.folder.watch)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if local:
            self.take(local)
        else:
            words = tr("That is not a file of this computer. Save it here first, then drop it")
            self.host.tell(Told(Level.STOP, words))

    # --- which column is which -------------------------------------------------------------------------

    def ask_columns(self) -> None:
        """Let a person say which column is which."""
        if self.stage is Stage.READY:
            self.stage = Stage.LOOKING
            self._show_stage()
            self._begin(asks=True)

    def _kind_chosen(self) -> None:
        if self.stage is Stage.MAPPING:
            self.columns.show_kind(self.kind.value)
            return
        self.map = None
        self._look_again()

    def see(self) -> None:
        """See what the file would do, read by what was chosen."""
        if self.stage is Stage.MAPPING and self.columns.is_whole:
            self.map = self.columns.map
            self._look()

    def _forget(self, map_: ColumnMap) -> None:
        self.map = None
        self.acts.forget(map_, self._look)

    def _show_mapping(self) -> None:
        if self.stage is not Stage.MAPPING:
            return
        self.detail.show_head(tr("Its columns are not ours"), tr("Nothing is changed yet"))
        self.detail.notice.show_text(*said.unmapped(self.columns))
        self.facts.show_facts(said.mapping_facts(self.columns))
        self._show_reasons([], 0)
        self._show_keys()

    # --- looking and taking --------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self.stage in (Stage.READY, Stage.REFUSED, Stage.DONE) and self.file:
            self.report = None
            self._look()

    def _look(self) -> None:
        self.stage = Stage.LOOKING
        self.seen, self._is_half = None, False
        self._show_stage()
        self._begin()

    def take_in(self) -> None:
        """Take the file in that was looked at."""
        if self.stage is Stage.READY:
            self.stage = Stage.TAKING
            self._show_stage()
            self._begin(takes=True)

    def _begin(self, *, takes: bool = False, asks: bool = False) -> None:
        self._number += 1
        number, file, kind, map_ = self._number, self.file, self.kind.value, self.map

        def who(house: House) -> Errand:
            desk = house.desk(Allowed.IMPORT)
            return Errand(house.url, desk.station.name, desk.person.badge, file, kind, takes, map_, asks)

        def known(errand: Errand) -> None:
            if number == self._number:
                self._start(errand, number)

        def refused(trouble: Trouble) -> None:
            self._failed(trouble.text, number)

        self.host.worker.ask(who, known, refused, rank=Rank.ACT, owner=self)

    def _start(self, errand: Errand, number: int) -> None:
        child = self._child = Child(errand)
        background = self._background
        background.run(
            lambda: child.outcome(lambda done: background.tell(self._moved, (number, done))),
            lambda outcome: self._came(outcome, number),
            lambda why: self._failed(said.failure(why), number),
        )

    def cancel(self) -> None:
        """Stop what is under way; what is in stays in."""
        if self._child is not None and self.stage in (Stage.LOOKING, Stage.TAKING):
            self._child.stop()
            self.now.setText(tr("Stopping …"))

    def _moved(self, told: tuple[int, int]) -> None:
        number, done = told
        if number != self._number:
            return
        of = self.seen.read if self.seen is not None else 0
        self.progress.setRange(0, of)
        self.progress.setValue(min(done, of))
        words = tr("{done} of {of}", done=count_text(done), of=count_text(of)) if of else count_text(done)
        self.now.setText(words)

    def _came(self, outcome: Outcome, number: int) -> None:
        self._child = None
        if number != self._number:
            return
        match outcome:
            case Proposal() as told:
                self.stage = Stage.MAPPING
                self.columns.show_proposal(told, self.kind.value)
                self._show_stage()
                self.host.tell(said.told(self.file, said.unmapped(self.columns), sounds=False))
            case Preview() as seen:
                self.seen, self.stage = seen, Stage.READY
                self._show_stage()
                self.host.tell(said.told(self.file, said.verdict(seen), sounds=False))
            case FileReport() as report:
                self.report, self.stage = report, Stage.DONE
                self._show_stage()
                self.host.tell(said.told(self.file, said.became(report)))
            case Stopped() as end:
                self._stopped(end)

    def _stopped(self, end: Stopped) -> None:
        was_taking = self.stage is Stage.TAKING
        self.stage = Stage.READY if was_taking else Stage.REFUSED
        self._show_stage()
        words = said.stopped(end) if was_taking else tr("Stopped. Nothing was changed.")
        self.detail.notice.show_text(words, Tone.LOOK)
        self.host.tell(Told(Level.WARN, words, sounds=False))

    def _failed(self, why: str, number: int) -> None:
        self._child = None
        if number != self._number:
            return
        self._is_half = self.stage is Stage.TAKING
        self.stage = Stage.REFUSED
        self._show_stage()
        self.detail.notice.show_text(why, Tone.STOP)
        self.host.tell(Told(Level.STOP, why))

    @property
    def _rejects(self) -> str:
        return (self.report.reject_file or "") if self.report is not None else ""

    # --- looks ---------------------------------------------------------------------------------------

    def _show_stage(self) -> None:
        is_empty = self.stage is Stage.NONE
        if self.isVisible():
            # What had the focus may go now; it must not pass to the rail, where Enter would lead away.
            self.setFocus()
        self._stack.setCurrentIndex(0 if is_empty else 1)
        is_busy = self.stage in (Stage.LOOKING, Stage.TAKING)
        self.progress.setVisible(is_busy)
        self.now.setVisible(is_busy)
        self.kind.setEnabled(not is_busy)
        self.columns.setVisible(self.stage is Stage.MAPPING)
        self.rows.setVisible(self.stage is not Stage.MAPPING)
        if is_busy:
            self.progress.setRange(0, 0)
            self.now.setText("")
        more = tr("Files that wait after this one: {count}", count=len(self.waiting)) if self.waiting else ""
        self.set_head(tr("Import"), more)
        if self.stage is Stage.MAPPING:
            self._show_mapping()
        elif not is_empty:
            self._show_file()
        self._show_keys()

    def _show_file(self) -> None:
        name, seen, report = Path(self.file).name, self.seen, self.report
        self.rows.title.setText(name)
        self.rows.under.setText(
            said.recognised(seen) if seen else tr("in {where}", where=str(Path(self.file).parent))
        )
        if seen is None:
            self.rows.show_rows((), ())
        elif report is None:
            self.rows.show_rows(said.columns(seen), seen.rows, {line for line, _why in seen.reasons})
        self.detail.show_head(*said.heading(self.stage, is_half=self._is_half))
        if report is not None:
            self.detail.notice.show_text(*said.became(report))
            self.facts.show_facts(said.results(report))
            self._show_reasons(report.reasons, report.rejected)
        elif seen is not None:
            words = said.verdict(seen) if self.stage is Stage.READY else ("", Tone.QUIET)
            self.detail.notice.show_text(*words)
            self.facts.show_facts(said.expected(seen) if self.stage is Stage.READY else ())
            self._show_reasons(seen.reasons, said.left_out(seen))
        else:
            self.detail.notice.show_text("")
            self.facts.show_facts(())
            self._show_reasons([], 0)

    def _show_reasons(self, pairs: list[tuple[int, str]], of: int) -> None:
        self.reasons.show_lines(said.reasons(pairs, of))
        self.detail.count_tab("out", of or None)
        self.detail.tabs.setVisible(bool(of))
        if not of:
            self.detail.turn_to("what")

    def _show_keys(self) -> None:
        choose = Key(2, tr("Choose files"), self.choose, icon="import")
        onward = tr("Next file") if self.waiting else tr("Close file")
        skip = Key(6, onward, self.next, icon="skip" if self.waiting else "close")
        acts: tuple[Act, ...] = ()
        keys: tuple[Key, ...]
        match self.stage:
            case Stage.NONE:
                keys = (choose, Key(3, tr("Folder"), self.choose_folder, icon="filter"))
            case Stage.LOOKING | Stage.TAKING:
                keys = (Key(8, tr("Stop"), self.cancel, icon="cancel"),)
            case Stage.MAPPING:
                see = Key(12, tr("Preview"), self.see, is_main=True, is_on=self.columns.is_whole)
                keys = (choose, skip, see)
                if (known := self.columns.known) and self.map is None:
                    acts = (Act(tr("Forget these columns"), lambda: self._forget(known)),)
            case Stage.READY:
                is_on = self.seen is not None and said.can_take(self.seen)
                is_csv = self.seen is not None and self.seen.format == "own_csv"
                ask = Key(4, tr("Columns"), self.ask_columns, icon="sort", is_on=is_csv)
                keys = (choose, ask, skip, Key(12, tr("Import"), self.take_in, is_main=True, is_on=is_on))
            case Stage.DONE:
                keys = (choose, *self._after(), self._onward())
                if self._rejects:
                    acts = (
                        Act(tr("Save rejects …"), lambda: self.acts.save(self._rejects)),
                        Act(tr("Open folder"), lambda: self.acts.open_folder(self._rejects)),
                    )
            case _:
                keys = (choose, Key(5, tr("Look again"), self._look_again, icon="retry"), skip)
        self.set_keys(*keys)
        self.detail.set_acts(*acts)

    def _after(self) -> tuple[Key, ...]:
        if self.report is None or self.report.kind != Kind.ORDERS:
            return ()
        return (Key(4, tr("Release orders"), self.acts.release, icon="release"),)

    def _onward(self) -> Key:
        return Key(12, tr("Next file") if self.waiting else tr("Close file"), self.next, is_main=True)
