"""The open window in another language, or in other units: every screen made again, the work where it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fulfill.messages import Level
from ui import measures, registry
from ui.app import speak
from ui.measures import Units
from ui.page import Told
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import Window


# A timer's turn. After 0 ms Qt would post it, and what is posted meanwhile is done in the very same turn.
_NEXT_MS = 1


def speaks(app: QApplication, window: Window | None, language: str, units: Units) -> None:
    """Speak and measure so from now on; a window that is open says so itself.

    The words, what stands around the screen, and the screen: each has a turn of its own, so that the window
    hears meanwhile. Until its turn comes the screen stays as it is, and takes what is typed.
    """
    speak(app, language)
    measures.choose(units)
    if window is not None:
        QTimer.singleShot(_NEXT_MS, window, partial(_speak_in, window))


def _speak_in(window: Window) -> None:
    _show_frame(window)
    QTimer.singleShot(_NEXT_MS, window, partial(_say_so, window))


def _say_so(window: Window) -> None:
    _show_screen(window)
    window.tell(Told(Level.OK, tr("This window speaks English now"), sounds=False))


def show_anew(window: Window) -> None:
    """Every text of the window once more. Tasks are the worker's, so none is touched; drafts go along."""
    _show_frame(window)
    _show_screen(window)


def _show_frame(window: Window) -> None:
    window.rail.show_entries(registry.rail())
    window.bar.speak_anew()
    window.sureness.speak_anew()
    window.status.speak_anew(window.person)


def _show_screen(window: Window) -> None:
    name = window.current.name if window.current is not None else ""
    window.pages.put_away()
    if name:
        window.go(name)
