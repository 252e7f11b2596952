"""The program: one application, one look, one window on one warehouse.

Everything here happens before the first paint, so it brings in nothing that the first paint does not
need: the database is opened in the worker's thread while the window already stands.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from fulfill.clock import RandomIds, SystemClock
from ui import beside
from ui.house import House, Opened
from ui.theme.look import load_type, look, palette
from ui.theme.sheet import sheet
from ui.window import Window
from ui.worker import Rank, Worker

if TYPE_CHECKING:
    from fulfill.ports import Clock, Ids
    from ui.sound import Sounds


_DRESSED = "dressed"


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
    there = QApplication.instance()
    if isinstance(there, QApplication):
        if not there.property(_DRESSED):
            _dress(there)
        return there
    QApplication.setApplicationName("fulfill")
    QApplication.setApplicationDisplayName("Fulfill")
    QApplication.setOrganizationName("fulfill")
    QApplication.setDesktopFileName("fulfill")
    app = QApplication(sys.argv[:1])
    _dress(app)
    # Between two scans the window must get its turn quickly, whatever else runs in this process.
    sys.setswitchinterval(0.001)
    return app


def _dress(app: QApplication) -> None:
    from importlib.resources import files

    app.setStyle("Fusion")
    load_type()
    picture = QPixmap()
    picture.loadFromData((files("resources") / "icons" / "fulfill.svg").read_bytes())
    app.setWindowIcon(QIcon(picture))
    app.setPalette(palette(look().colours))
    app.setStyleSheet(sheet(look()))
    app.setProperty(_DRESSED, "yes")


def speak(app: QApplication, language: str = "") -> None:
    """Load the words of a language ("de"), or of the system's for ""."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    from importlib.resources import files

    for folder, name in (
        (str(files("resources") / "translations"), "fulfill"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)


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
        if options.badge:
            window.scan(options.badge)
        elif found.only is not None:
            window.scan(found.only.badge)

    worker.ask(lambda house: house.open(), opened, window.cannot_open, rank=Rank.ACT, owner=window)
    return window


def run(options: Options) -> int:
    """Open the window and work until it is closed; the exit code."""
    from ui.program import Program

    app = application()
    program = Program(app, options)
    program.start()
    code = app.exec()
    program.end()
    return code
