"""A picture of every screen, on a practice warehouse in mid-shift: for the manual, and to be judged."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fulfill.clock import SystemClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from ui.window import Window

SIZES = {"": (1280, 720), "-1920": (1920, 1080)}
_LARGE_TEXT = 150
_SETTLED_S = 0.12
_SETTLED_TURNS = 20


@dataclass(frozen=True, slots=True)
class Shot:
    """One look of a screen: the ending of its picture, and how large its text is."""

    scheme: str
    ending: str
    percent: int = 100

    def of(self, screen: str) -> str:
        return f"{screen}-{self.scheme}{self.ending}.png"


class Morning:
    """`ports.Clock` of a shift in its middle: today at twenty to eleven, whenever that is."""

    def __init__(self) -> None:
        now = SystemClock().now()
        begun = now.astimezone().replace(hour=10, minute=40, second=0, microsecond=0)
        self._ahead = begun - now

    def now(self) -> datetime:
        return SystemClock().now() + self._ahead


PLAIN = tuple(Shot(scheme, ending) for ending in SIZES for scheme in ("light", "dark"))
# The screens that everybody sees, in high contrast with large text as well.
ALL = (*PLAIN, Shot("contrast", "", _LARGE_TEXT))


def take(folder: Path, language: str = "en") -> Iterator[str]:
    """Write the pictures into a folder, `pick-light.png` and so on; the name of each as it is written."""
    # Pictures want no display; whoever wants a real one says so.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from fulfill.practice import furnish

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fulfill-screens-") as name:
        keep_layout_in(Path(name))
        base, more = Path(name) / "base", Path(name) / "more"
        base.mkdir()
        yield "building a practice warehouse"
        furnish(base, Morning().now())
        shutil.copytree(base, more)
        _dress(language)
        yield from _first_start(folder)
        yield from _usual(base, folder)
        yield from _every_step(more, folder)


def keep_layout_in(folder: Path) -> None:
    """Widths that somebody gave to columns at this machine are no part of the pictures."""
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


def settle() -> None:
    """Let what is in sight be dressed and laid out to its end."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from ui.theme.dress import is_changing

    end, turns = time.monotonic() + _SETTLED_S, 0
    while time.monotonic() < end or turns < _SETTLED_TURNS:
        # What is dressed last is laid out, and its lists fitted, in the turns after that; a slow machine has
        # fewer of them in the same time.
        turns = 0 if is_changing() else turns + 1
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


# Grams and dates of Europe in each of them.
_COUNTRIES = {"en": "IE", "de": "DE", "es": "ES"}


def _dress(language: str) -> None:
    """The same pictures on every machine."""
    from PySide6.QtCore import QLocale

    from ui.app import application, speak

    app = application()
    app.setCursorFlashTime(0)  # a caret does not come and go
    speak(app, language)
    QLocale.setDefault(QLocale(f"{language}_{_COUNTRIES[language]}"))


def _first_start(folder: Path) -> Iterator[str]:
    from ui.tour_first import open_first, pages

    window = open_first()
    window.show()
    try:
        for screen in pages(window.start):
            yield from _pictures(window, window, folder, screen)
    finally:
        window.close()
        window.deleteLater()


def _usual(house: Path, folder: Path) -> Iterator[str]:
    """The screens as a warehouse has them that changed no rule."""
    from ui.tour import Tour

    with _window(house) as window:
        tour = Tour(window)
        tour.come_in()
        for screen in tour.screens():
            yield from _pictures(window, tour.front or window, folder, screen, ALL)


def _every_step(house: Path, folder: Path) -> Iterator[str]:
    """Each step of each flow, and what lies before a screen, where every rule is switched on."""
    from ui.tour import Tour
    from ui.tour_more import Rounds

    with _window(house) as window:
        tour = Tour(window)
        tour.come_in()
        for screen in Rounds(window, tour).screens():
            yield from _pictures(window, tour.front or window, folder, screen)


@contextmanager
def _window(house: Path) -> Iterator[Window]:
    from fulfill.practice import LEAD_BADGE, STATION
    from fulfill.practice_files import DATABASE
    from ui.app import Options, open_window

    options = Options(f"sqlite:///{house / DATABASE}", STATION, LEAD_BADGE, has_relay=False, idle_lock_min=0)
    window = open_window(options, Morning())
    try:
        window.resize(*SIZES[""])
        window.show()
        yield window
    finally:
        window.close()
        window.deleteLater()


def _pictures(
    window: QMainWindow, shown: QWidget, folder: Path, screen: str, looks: tuple[Shot, ...] = PLAIN
) -> Iterator[str]:
    """One screen in these looks; then it stands as it stood before."""
    # In front, as it is worked at: what has the focus shows it.
    shown.activateWindow()
    for shot in looks:
        _turn(window, shot)
        shown.grab().save(str(folder / shot.of(screen)))
        yield shot.of(screen)
    _turn(window, PLAIN[0])


def _turn(window: QMainWindow, shot: Shot) -> None:
    from ui.theme.look import look
    from ui.theme.tokens import Scheme

    look().choose(Scheme(shot.scheme), shot.percent)
    window.resize(*SIZES[shot.ending])
    settle()
