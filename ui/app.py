"""The program: one application, one look, one window on one warehouse.

Everything here happens before the first paint, so it brings in nothing that the first paint does not
need: the database is opened in the worker's thread while the window already stands.
"""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from fulfill.clock import RandomIds, SystemClock
from resources import FOLDER
from ui import beside, giving_way, phrases, registry, words
from ui.classes import Making
from ui.house import House, Opened
from ui.parts import bar
from ui.rubbish import Sweeper, leave_to_sweepers
from ui.theme.look import load_type, look, palette, plain_font
from ui.window import Window
from ui.worker import Rank, Trouble, Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from fulfill.ports import Clock, Ids
    from ui.sound import Sounds


_DRESSED = "dressed"
_STYLE = "Fusion"
_PAINTED_BY_MS = 1000
_LOADED_BY_MS = 5000


@dataclass(frozen=True, slots=True)
class Options:
    """How the window is opened.

    Attributes:
        url: the database. station: name of this seat, "" for the machine's. badge: who works, "" asks.
        has_relay: prints and buys labels beside the window; tests bring their own.
    """

    url: str
    station: str = ""
    badge: str = ""
    has_relay: bool = True
    idle_lock_min: int = 10


def application() -> QApplication:
    """The application object, in our look; the one that is there already, if there is one."""
    leave_to_sweepers()
    there = QApplication.instance()
    if isinstance(there, QApplication):
        if not there.property(_DRESSED):
            there.setStyle(_STYLE)
            _dress(there)
        return there
    QApplication.setApplicationName("fulfill")
    QApplication.setApplicationDisplayName("Fulfill")
    QApplication.setOrganizationName("fulfill")
    QApplication.setDesktopFileName("fulfill")
    # By its argument: `setStyle` answers with a QStyle, and to make that class takes as long as the window.
    app = QApplication([*sys.argv[:1], "-style", _STYLE])
    _dress(app)
    return app


def _show_icon() -> None:
    from PySide6.QtGui import QIcon

    picture = QPixmap()
    picture.loadFromData((FOLDER / "icons" / "fulfill.svg").read_bytes())
    QApplication.setWindowIcon(QIcon(picture))


def _dress(app: QApplication) -> None:
    load_type()
    # The taskbar can wait until the window stands.
    QTimer.singleShot(0, app, _show_icon)
    app.setPalette(palette(look().colours))
    app.setFont(plain_font())
    app.setProperty(_DRESSED, "yes")
    # Each call into Qt gives Python's lock away and wants it back: while the database's thread works, the
    # window waits this long for it, some hundred times for one screen.
    sys.setswitchinterval(0.0001)


def speak(app: QApplication, language: str = "") -> None:
    """Load the words of a language ("de"), or of the system's for ""."""
    from PySide6.QtCore import QLibraryInfo

    locale = _locale(language)
    QLocale.setDefault(locale)
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    for folder, name in (
        (str(FOLDER / "translations"), "fulfill"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
    words.forget()


def _locale(language: str) -> QLocale:
    """A language as this machine's country writes it: whoever reads English in Germany weighs in grams."""
    system = QLocale.system()
    if not language or QLocale(language).language() is system.language():
        return system
    return QLocale(QLocale(language).language(), system.territory())


def open_window(
    options: Options, clock: Clock | None = None, ids: Ids | None = None, sounds: Sounds | None = None
) -> Window:
    """A window on a warehouse; the warehouse is being opened when it comes back."""
    clock, ids = clock or SystemClock(), ids or RandomIds()
    house = House(options.url, options.station, clock, ids)
    worker = Worker(house)
    relay = beside.relay(options.url, options.station) if options.has_relay else None
    window = Window(worker, clock, ids, sounds=sounds, relay=relay, idle_lock_min=options.idle_lock_min)

    def opened(found: Opened) -> None:
        window.start(found)
        # The screen behind the lock is made while somebody looks for the badge.
        QTimer.singleShot(0, window, lambda: window.pages.named("home"))
        _bring_in_ahead(window)
        if options.badge:
            window.scan(options.badge)
        elif found.only is not None:
            window.scan(found.only.badge)

    def load(_house: House) -> None:
        # Loading takes longer than a window may be deaf, so that it is done here.
        for page in ("lock", "home", "pick"):
            registry.load(page)
        phrases.value("")
        bar.load()

    def open_house() -> None:
        making = Making(window)

        def found_it(found: Opened) -> None:
            # Only now: what is loaded names classes of Qt, and so does the window meanwhile.
            making.then(
                lambda: worker.ask(
                    load, lambda _none: opened(found), window.cannot_open, rank=Rank.ACT, owner=window
                )
            )

        def failed(trouble: Trouble) -> None:
            making.then(lambda: window.cannot_open(trouble))

        worker.ask(lambda house: house.open(), found_it, failed, rank=Rank.ACT, owner=window)

    _FirstPaint(window, open_house)
    window.told.connect(giving_way.answered)
    Sweeper(window, window.told)
    return window


def _bring_in_ahead(window: Window) -> None:
    pages = [partial(registry.load, desk.page) for desk in (*registry.DESKS, *registry.ASIDE)]
    reads = (_read_countries, _read_messages, _read_versions, _read_papers)
    window.pages.ahead.begin((*pages, *reads, *(partial(import_module, each) for each in registry.BESIDE)))


def _read_papers() -> None:
    from ui.parts import choices

    choices.paper_languages()


def _read_countries() -> None:
    from ui import countries

    countries.countries()


def _read_messages() -> None:
    from ui import retold

    retold.load()


def _read_versions() -> None:
    from ui import diagnostics

    diagnostics.versions()


class _FirstPaint(QObject):
    """Does something once, when a window has been painted for the first time, or will not be soon.

    What opens a warehouse loads a great deal, and would take its time from the first picture.
    """

    def __init__(self, window: QObject, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        self._window = window
        window.installEventFilter(self)
        QTimer.singleShot(_PAINTED_BY_MS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    def _go(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._window.removeEventFilter(self)
            then()
            self.deleteLater()


def run(options: Options) -> int:
    """Open the window and work until it is closed; the exit code."""
    from ui.program import Program

    app = application()
    program = Program(app, options)
    if not program.start():
        return 0
    # What is loaded by now is no rubbish ever: to look it all through again would stop the window.
    QTimer.singleShot(_LOADED_BY_MS, app, gc.freeze)
    code = app.exec()
    program.end()
    return code
