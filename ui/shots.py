"""A picture of every screen, on a practice warehouse in mid-shift: for the manual, and to be judged."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

SIZES = {"": (1280, 720), "-1920": (1920, 1080)}
_LARGE_TEXT = 150


def take(folder: Path) -> Iterator[str]:
    """Write the pictures into a folder, `pick-light.png` and so on; the name of each as it is written."""
    # Pictures want no display; whoever wants a real one says so.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from fulfill.clock import SystemClock
    from fulfill.practice import furnish
    from ui.theme.tokens import Scheme

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fulfill-screens-") as name:
        # Widths that somebody gave to columns at this machine are no part of the pictures.
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        base = Path(name) / "base"
        base.mkdir()
        yield "building a practice warehouse"
        furnish(base, SystemClock().now())
        for at, (scheme, ending) in enumerate(
            (scheme, ending) for ending in SIZES for scheme in (Scheme.LIGHT, Scheme.DARK)
        ):
            house = Path(name) / str(at)
            shutil.copytree(base, house)
            yield from _tour(house, folder, scheme, ending)
        house = Path(name) / "more"
        shutil.copytree(base, house)
        yield from _tour(house, folder, Scheme.CONTRAST, "", percent=_LARGE_TEXT)


def _tour(house: Path, folder: Path, scheme: str, ending: str, percent: int = 100) -> Iterator[str]:
    from PySide6.QtCore import QLocale

    from fulfill.practice import DATABASE, LEAD_BADGE, STATION
    from ui.app import Options, application, open_window
    from ui.theme.look import look
    from ui.theme.tokens import Scheme
    from ui.tour import Tour

    application()
    # The same pictures on every machine, in the words that are in the code, with grams and dates of Europe.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Ireland))
    look().choose(Scheme(scheme), percent)
    url = f"sqlite:///{house / DATABASE}"
    window = open_window(Options(url, STATION, LEAD_BADGE, has_relay=False, idle_lock_min=0))
    try:
        window.resize(*SIZES[ending])
        window.show()
        tour = Tour(window)
        tour.come_in()
        for screen in tour.screens():
            file = folder / f"{screen}-{scheme}{ending}.png"
            (tour.front or window).grab().save(str(file))
            yield file.name
    finally:
        window.close()
        window.deleteLater()
