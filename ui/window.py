"""The window: rail, head, one screen, message bar and keys; and the one target of all scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from fulfill.messages import Level
from ui import giving_way, papers_said, registry, shortcuts
from ui.away import Away
from ui.idle import IdleLock
from ui.page import Key, Page, Told
from ui.pages import Pages
from ui.parts.bar import MessageBar
from ui.parts.column import Column
from ui.parts.head import Head
from ui.parts.keyrow import KeyRow
from ui.parts.rail import Rail
from ui.parts.sureness import Sureness
from ui.scale import SharedScale
from ui.scanning.filter import ScanFilter
from ui.status import StationStatus
from ui.theme import tokens
from ui.theme.dress import dress
from ui.theme.look import look, palette
from ui.words import tr
from ui.worker import Rank, Trouble, Worker

if TYPE_CHECKING:
    from fulfill.answer import PaperShown
    from fulfill.people import Person
    from fulfill.ports import Clock, Ids
    from ui.beside import Beside
    from ui.house import Opened
    from ui.sound import Sounds

_RELAY_AFTER_MS = 400
_SOUNDS = {Level.OK: "ok", Level.DONE: "done", Level.WARN: "warn", Level.STOP: "stop"}
# Stands on the command sheet: who leaves the bench locks it by a scan.
_LOG_OUT = "!logout"


class Window(QMainWindow):
    """The station's window.

    Signals:
        told(Told): what the message bar says now. shown_page(str): another screen is shown.
        opened(Opened): the warehouse is there. no_warehouse(str): it cannot be opened, and why.
    """

    told = Signal(object)
    shown_page = Signal(str)
    opened = Signal(object)
    no_warehouse = Signal(str)

    def __init__(
        self,
        worker: Worker,
        clock: Clock,
        ids: Ids,
        *,
        sounds: Sounds | None = None,
        relay: Beside | None = None,
        idle_lock_min: int = 10,
    ) -> None:
        super().__init__()
        self._worker = worker
        self._clock, self._ids = clock, ids
        self._sounds = sounds
        self._relay = relay
        self.scale = SharedScale()
        self._person: Person | None = None
        self._is_over = self._may_lose = False
        self._trail: list[str] = []
        self._by_hand = ""
        self.setWindowTitle("Fulfill")
        self.setMinimumSize(QSize(1024, 600))
        self.resize(tokens.BASE_WIDTH, tokens.BASE_HEIGHT)
        self.setAcceptDrops(True)
        # Qt would make an animation at each change of a layout, though nothing here is ever docked.
        self.setAnimated(False)
        self._build()
        self._listen()
        self._idle = IdleLock(self, idle_lock_min, self.lock)
        look().changed.connect(self._restyle)
        self._restyle()

    # --- building -------------------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QWidget()
        whole.setObjectName("page")
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.rail = Rail(registry.rail(), self.go)
        across.addWidget(self.rail)
        self.head = Head()
        self.stack = QStackedWidget()
        self.pages = Pages(self, self.stack, self._show_head, self._show_keys)
        self.bar = MessageBar()
        self.bar.wants_code.connect(self._type_code)
        self.key_row = KeyRow()
        parts = (self.head, self.stack, self.bar, self.key_row)
        margins = QMargins(tokens.MARGIN, 10, tokens.MARGIN, 20)
        across.addWidget(Column(parts, self.stack, margins, spacing=12), 1)
        self.sureness = Sureness(whole)
        for part in (self.rail, self.head, self.bar, self.key_row, self.sureness):
            dress(part)
        self._whole = whole
        self.setCentralWidget(whole)
        self.status = StationStatus(self.head, self._worker, self.go, self.lock, self._relay)
        self.status.counted.connect(self.rail.show_waiting)
        self.status.held.connect(lambda *paper: self.tell(papers_said.held(*paper)))

    def _listen(self) -> None:
        self.scans = ScanFilter(self)
        self.scans.scanned.connect(self.scan)
        self.scans.sent.connect(self._sent)
        self.scans.typed.connect(self._typed)
        self.scans.repeated.connect(lambda _code: self._sound("repeat"))
        self.scans.broken.connect(self._broken)
        self._away = Away(self, self._worker, self.status, self.tell, self.bar)
        self._worker.failed.connect(self._failed)
        shortcuts.listen(self)

    def start(self, opened: Opened) -> None:
        """The warehouse is open: show who must come in, or the first screen."""
        self.status.start(opened)
        self._away.start()
        if opened.is_practice:
            self.mark_practice()
        elif opened.name:
            self.setWindowTitle(f"{opened.name} – Fulfill")
        if self._relay is not None:
            QTimer.singleShot(_RELAY_AFTER_MS, self._relay.keep_running)
        self.lock()
        self.opened.emit(opened)

    def mark_practice(self) -> None:
        """Nothing here is real: said where it cannot be overlooked."""
        self.setWindowTitle(tr("Practice – Fulfill"))
        self.status.mark_practice()

    def lock_after(self, minutes: int) -> None:
        """Lock after so long without a scan, a key or a touch; 0 never does."""
        self._idle.set_minutes(minutes)

    def cannot_open(self, trouble: Trouble) -> None:
        """There is no warehouse here, or it cannot be opened: the ways that there are."""
        self.status.away(trouble.text)
        self.no_warehouse.emit(trouble.text)

    # --- what screens use (ui.page.Host) ----------------------------------------------------------------

    @property
    def worker(self) -> Worker:
        return self._worker

    @property
    def person(self) -> Person | None:
        return self._person

    def stamp(self) -> tuple[str, datetime]:
        return self._ids.fresh(), self._clock.now()

    def tell(self, told: Told) -> None:
        self.bar.tell(told)
        if told.scanned:
            by_hand, self._by_hand = self._by_hand, ""
            if told.level is Level.STOP and told.scanned == by_hand and self.scans.offer(by_hand):
                # Nothing that was typed is lost: it stands there again, to be mended.
                self.bar.show_typed(by_hand, is_marked=True)
        if told.sounds:
            self._sound(_SOUNDS[told.level])
        self.told.emit(told)

    def go(self, page: str, about: str = "") -> None:
        if self._person is None and page not in registry.OPEN_TO_ALL:
            page = "lock"
        if self.pages.comes_later(page, lambda: self.go(page, about)):
            return
        screen = self.pages.named(page)
        before = self.current
        if before is not screen:
            if before is not None:
                before.left()
                self._trail = [*self._trail[-19:], before.name]
            self.stack.setCurrentWidget(screen)
        self.rail.show_page(page)
        self.status.show_person(None if page == "lock" else self._person)  # who is it? nobody knows yet
        self.sureness.leave()
        screen.entered(about)
        self._show_head()
        self._show_keys()
        if before is not screen:
            self.bar.tell(None)
            self.shown_page.emit(page)

    def back(self) -> None:
        while self._trail:
            page = self._trail.pop()
            if page not in ("lock", self.current.name if self.current else ""):
                self.go(page)
                self._trail.pop()
                return
        self.go("home")

    def decide(self, question: str, yes: str, act: Callable[[], None], *, is_grave: bool = False) -> None:
        self.sureness.ask(question, yes, act, is_grave=is_grave)

    def seated(self, person: Person) -> None:
        if self._person is None or person.id != self._person.id:
            came = self._person is not None
            self._person = person
            self.status.show_person(person)
            if came:
                self.pages.start_again(less=self.current)
        self._idle.begin()

    def papers_wanted(self, has_written: bool) -> None:  # noqa: FBT001 - as the protocol says
        if has_written:
            self.status.soon()

    def papers_seen(self, papers: tuple[PaperShown, ...]) -> None:
        if (told := papers_said.stuck(papers)) is not None:
            self.tell(told)

    def scan(self, raw: str) -> None:
        """One code from any scanner, or typed by hand: to the screen that is shown, else looked up."""
        giving_way.scanned()
        self._idle.sign()
        self.bar.show_typed("")
        self.sureness.leave()
        if raw.strip().casefold() == _LOG_OUT:
            self.lock()
            return
        screen = self.current
        if screen is not None and screen.scanned(raw):
            return
        if self._person is None:
            self.go("lock", raw)
        else:
            self.go("stock", raw)

    # --- who is here ----------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Nobody may work until a badge is scanned; every task stays where it is."""
        self._idle.end()
        was = self.current.name if self.current is not None else ""
        self._person = None
        self._worker.ask(lambda house: house.log_out(), rank=Rank.ACT)
        self.go("lock")
        if was and was != "lock":
            self._trail.append(was)

    def come_in(self, person: Person) -> None:
        """Somebody has shown who they are: to where this station was, else home."""
        self.pages.start_again()
        self.seated(person)
        was = next((page for page in reversed(self._trail) if page != "lock"), "home")
        self._trail.clear()
        self.go(was)
        self.tell(Told(Level.OK, tr("Welcome, {name}", name=person.name)))

    # --- the screens ----------------------------------------------------------------------

    @property
    def current(self) -> Page | None:
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def _show_head(self) -> None:
        page = self.current
        if page is not None:
            self.head.show_head(page.title, page.subtitle, page.done, page.of)
            self.bar.offer_typing(is_offered=page.takes_codes, asks=page.asks)

    def _show_keys(self) -> None:
        page = self.current
        keys = page.keys() if page is not None else ()
        helped = Key(1, tr("Close") if page and page.name == "help" else tr("Help"), self._help)
        main = [key for key in keys if key.is_main and key.f == 12]
        others = sorted((key for key in keys if key not in main), key=lambda key: key.f or 99)
        self.key_row.show_keys((*others, helped, *main))

    def _help(self) -> None:
        page = self.current
        if page is not None and page.name == "help":
            self.back()
        else:
            self.go("help", page.help_page or page.name if page is not None else "")

    # --- keys, typing, size ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._idle.sign()
        key, focus = event.key(), self.focusWidget()
        if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
            if key == Qt.Key.Key_F11:
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            elif not self.key_row.press(key - Qt.Key.Key_F1 + 1):
                super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            # Space alone presses a button of Qt; a worker presses Enter.
            focus.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._person is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files dropped anywhere are shown at the import desk; nothing is taken in before that is said."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self._person is not None:
            event.acceptProposedAction()
            self.go("import", "\n".join(paths))

    def _escape(self) -> None:
        """One step back, and never a loss."""
        if self.sureness.isVisible():
            self.sureness.leave()
        elif self.scans.line:
            self.scans.clear_line()
        elif (
            self.current is not None
            and not self.current.step_back()
            and self.current.name not in ("lock", "home")
        ):
            self.back()

    def _type_code(self) -> None:
        if self.current is not None:
            self.current.type_code()

    def _typed(self, text: str) -> None:
        self._idle.sign()
        self.bar.show_typed(text)

    def _sent(self, code: str) -> None:
        self._by_hand = code

    def _broken(self, code: str) -> None:
        self.tell(Told(Level.STOP, tr("That code came in pieces. Scan it again"), code))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look().fit(self.width(), self.height())
        self.sureness.setGeometry(self._whole.rect())

    def _restyle(self) -> None:
        app = QApplication.instance()
        # A window that was closed must not dress the application again.
        if isinstance(app, QApplication) and not self._is_over:
            app.setPalette(palette(look().colours))

    # --- the end -------------------------------------------------------------------------------

    def _failed(self, trouble: Trouble) -> None:
        self.tell(Told(Level.STOP, trouble.text))

    def _sound(self, name: str) -> None:
        if self._sounds is not None:
            self._sounds.play(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_lose and (asked := self._away.lost_by_closing() or self.pages.ended_by_closing()):
            event.ignore()
            self.decide(*asked, self._close_anyhow, is_grave=True)
            return
        self._away.stop()
        self.status.stop()
        self._is_over = True
        self._idle.end()
        self.scale.close()
        # What was scanned and what is being printed are finished first: nobody should look at that.
        self.hide()
        if self._relay is not None:
            self._relay.close()
        self._worker.close()
        super().closeEvent(event)

    def _close_anyhow(self) -> None:
        self._may_lose = True
        self.close()
