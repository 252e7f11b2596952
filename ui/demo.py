"""`fulfill demo`: the window on a fresh practice warehouse, with or without a display."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.play import Player
    from ui.tour import Tour
    from ui.window import Window

_SIZE = (1280, 720)
# A picture of a flow is taken in the midst of its work.
_PICTURED_AFTER = 3
_SHIFT_S = 300.0


@dataclass(frozen=True, slots=True)
class Played:
    """Inputs per flow, and what went wrong, in words."""

    flows: dict[str, int]
    troubles: tuple[str, ...]


def lacks_display() -> bool:
    """Whether a window cannot be shown here. Who names a platform for Qt knows better."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


def show(folder: Path, url: str, *, plays: bool) -> int:
    """Open the window and stay until it is closed; the exit code."""
    from fulfill.practice import LEAD_BADGE, STATION
    from fulfill.practice_files import PAPERS
    from ui.app import Options, application
    from ui.play import Player
    from ui.program import Program

    app = application()
    program = Program(app, Options(url, STATION, LEAD_BADGE))
    program.start()
    window = program.window
    assert window is not None
    window.mark_practice()
    if plays:
        player = Player(window, folder / PAPERS)
        _when_in(window, player.start)
    code = app.exec()
    program.end()
    return code


def _when_in(window: Window, begin: Callable[[], None]) -> None:
    """Begin once, when somebody has come in and the first screen stands."""
    from PySide6.QtCore import QTimer

    timer = QTimer(window, interval=200)

    def look_at_it() -> None:
        if window.person is not None and window.current is not None and window.current.name != "lock":
            timer.stop()
            begin()

    timer.timeout.connect(look_at_it)
    timer.start()


def play_unseen(folder: Path, url: str, progress: Callable[[int, int], None]) -> Played:
    """Play the shift as fast as it goes, take a picture of each screen, and close the window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.shots import keep_layout_in

    with tempfile.TemporaryDirectory(prefix="fulfill-demo-window-") as own:
        keep_layout_in(Path(own))
        return _play(folder, url, progress)


def _play(folder: Path, url: str, progress: Callable[[int, int], None]) -> Played:
    from fulfill.demo import SCREENS
    from fulfill.practice import LEAD_BADGE, STATION
    from fulfill.practice_files import PAPERS
    from ui.app import Options, application, open_window
    from ui.play import AT_ONCE_MS, SHIFT, Player
    from ui.theme.look import look
    from ui.theme.tokens import Scheme
    from ui.tour import Tour

    application()
    look().choose(Scheme.LIGHT, 100)
    window = open_window(Options(url, STATION, LEAD_BADGE, idle_lock_min=0))
    window.mark_practice()
    try:
        window.resize(*_SIZE)
        window.show()
        tour = Tour(window)
        tour.come_in()
        tour.calm()
        player = Player(window, folder / PAPERS, pause_ms=AT_ONCE_MS)
        pictures = _Pictures(window, folder / SCREENS)
        player.worked.connect(pictures.flow)
        player.worked.connect(lambda flow, _scans: progress(_reached(flow), len(SHIFT)))
        _work(player, tour, pictures)
    finally:
        window.close()
        window.deleteLater()
    return Played(dict(player.scans), player.troubles)


def _reached(flow: str) -> int:
    from ui.play import SHIFT

    return [each.flow for each in SHIFT].index(flow) + 1


def _work(player: Player, tour: Tour, pictures: _Pictures) -> None:
    player.start()
    tour.until(lambda: player.is_over, _SHIFT_S)
    for screen in tour.desks():
        pictures.take(screen)


class _Pictures:
    """One picture of each screen, taken once it stands."""

    def __init__(self, window: Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True)

    def flow(self, flow: str, scans: int) -> None:
        """While a flow is worked its picture is the latest until it is in the midst of it."""
        if scans <= _PICTURED_AFTER:
            self.take(flow)

    def take(self, screen: str) -> None:
        from ui.shots import settle

        settle()
        self._window.grab().save(str(self._folder / f"{screen}-light.png"))
