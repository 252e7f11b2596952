"""The first start as one widget: which page comes after which."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background
from ui.first import making
from ui.first.early import Early
from ui.first.firm import Chief, Firm, Seat
from ui.first.frame import Frame, Step
from ui.first.making import Made, Wanted
from ui.first.proof import Proof
from ui.first.restoring import BringBack
from ui.first.ways import Busy, OpenOther, Practice, Welcome
from ui.state import state
from ui.words import tr


class FirstStart(QWidget):
    """Fills the window until there is a warehouse to work in.

    Signals:
        chosen(str, bool): the url of a warehouse that can be opened, and whether it is for practice only.
    """

    chosen = Signal(str, bool)

    def __init__(self, url: str = "", problem: str = "") -> None:
        super().__init__()
        self._background = Background(self)
        self._made_url = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.frame = Frame()
        outer.addWidget(self.frame)
        folder = making.default_folder() / "practice"
        self.welcome, self.practice, self.other = Welcome(), Practice(folder), OpenOther()
        self.firm, self.chief, self.seat = Firm(), Chief(making.free_file(url)), Seat()
        self.proof, self.copied = Proof(), BringBack(url)
        self.early = Early(self)
        self.busy = Busy(tr("One moment"))
        self._problem = problem
        self._connect()
        self.show_step(self.welcome)

    def show_step(self, step: Step) -> None:
        self.frame.show_step(step)
        is_first = step is self.welcome and bool(self._problem)
        self.frame.note.say(self._problem if is_first else "", "warn")

    def scanned(self, raw: str) -> bool:
        """A scan while the first start is shown."""
        if self.early.took(raw):
            return True
        return self.frame.step.scanned(raw) if self.frame.step is not None else False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12 and self.frame.press(key - Qt.Key.Key_F1 + 1):
            return
        if key == Qt.Key.Key_Escape and self.frame.step not in (self.welcome, self.busy, self.proof):
            if self.frame.step is not None:
                self.frame.step.back.emit()
            return
        if self.frame.step is self.welcome and key in (
            Qt.Key.Key_1,
            Qt.Key.Key_2,
            Qt.Key.Key_3,
            Qt.Key.Key_4,
        ):
            self.welcome.ways[key - Qt.Key.Key_1].click()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        go = {step: partial(self.show_step, step) for step in (self.welcome, self.firm, self.chief)}
        self.welcome.practise.connect(lambda: self.show_step(self.practice))
        self.welcome.new.connect(lambda: self.show_step(self.firm))
        self.welcome.other.connect(lambda: self.show_step(self.other))
        self.welcome.back_up.connect(lambda: self.show_step(self.copied))
        for step in (self.practice, self.other, self.copied, self.firm):
            step.back.connect(go[self.welcome])
        self.chief.back.connect(go[self.firm])
        self.seat.back.connect(go[self.chief])
        self.firm.forth.connect(lambda: self._forth(self.firm, self.chief))
        self.chief.forth.connect(lambda: self._forth(self.chief, self.seat))
        self.seat.forth.connect(self._make)
        self.practice.fresh.connect(self._practise)
        self.practice.gone_on.connect(self._go_on)
        self.other.opened.connect(lambda url: self._take(url, "", is_practice=False))
        self.copied.opened.connect(lambda url: self._take(url, "", is_practice=False))
        self.proof.finished.connect(self._finish)

    # --- practice -----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        from fulfill.practice_files import DATABASE

        self._take(f"sqlite:///{self.practice.folder / DATABASE}", "Practice", is_practice=True)

    def _practise(self) -> None:
        folder = self.practice.folder
        self._wait(tr("Making a warehouse to practise in"))
        self._background.run(
            lambda: making.make_practice(folder, self._progress),
            lambda made: self._take(made.url, made.station, is_practice=True),
            self._no_practice,
        )

    def _no_practice(self, why: str) -> None:
        self.show_step(self.practice)
        self.practice.note.say(why, "stop")

    # --- a new one ----------------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """What was typed on all pages."""
        chief = {name: field.text.strip() for name, field in self.chief.fields.items()}
        settings = self.firm.settings()
        return Wanted(
            url=chief["url"],
            settings={**settings, "name": settings["company"]},
            administrator=chief["administrator"],
            badge=chief["badge"],
            pin=chief["pin"],
            station=self.seat.fields["station"].text.strip(),
            printers=self.seat.printers(),
            sheet=self.seat.sheet.value,
        )

    def _forth(self, step: Firm | Chief, then: Step) -> None:
        if not step.is_filled():
            return
        wanted = self.wanted

        def looked(found: dict[str, str]) -> None:
            here = [name for name in step.fields if name in found]
            for name in reversed(here):
                step.wrong(name, found[name])
            if not here and self.frame.step is step:
                self.show_step(then)
                self.early.open()
            else:
                self.early.drop()

        self.early.shut()
        self._background.run(lambda: making.faults(wanted), looked, lambda _why: self.early.drop())

    def _make(self) -> None:
        if not self.seat.is_filled():
            return
        wanted = self.wanted
        again = bool(self._made_url) and self._made_url == wanted.url
        self._wait(tr("Making your warehouse"))

        def make() -> Made | dict[str, str]:
            return making.faults(wanted) or making.make(wanted, self._progress, again=again)

        self._background.run(make, self._ended, self._not_made)

    def _ended(self, result: Made | dict[str, str]) -> None:
        if isinstance(result, Made):
            self._made_url = result.url
            self.proof.show_made(result)
            self.show_step(self.proof)
            return
        for step in (self.firm, self.chief, self.seat):
            here = [name for name in step.fields if name in result]
            if here:
                self.show_step(step)
                for name in reversed(here):
                    step.wrong(name, result[name])
                return

    def _not_made(self, why: str) -> None:
        self.show_step(self.chief)
        self.chief.wrong("url", why)

    def _finish(self) -> None:
        self._take(self._made_url, self.wanted.station, is_practice=False)

    def _wait(self, title: str) -> None:
        self.busy.title = title
        self.busy.show_progress(0, 1, tr("One moment"))
        self.show_step(self.busy)

    def _progress(self, done: int, of: int, now: str) -> None:
        """Called in the background."""
        self._background.tell(lambda told: self.busy.show_progress(*told), (done, of, now))

    def _take(self, url: str, station: str, *, is_practice: bool) -> None:
        if not is_practice:
            state().database = url
            if station:
                state().station = station
        self.chosen.emit(url, is_practice)
