"""The open window in another language, or in other units: every screen made again, the work where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from fulfill.messages import Level
from ui import measures, registry
from ui.app import speak
from ui.measures import Units
from ui.page import Told
from ui.words import tr

if TYPE_CHECKING:
    from ui.window import Window


def speaks(app: QApplication, window: Window | None, language: str, units: Units) -> None:
    """Speak and measure so from now on; a window that is open says so itself."""
    speak(app, language)
    measures.choose(units)
    if window is not None:
        show_anew(window)
        window.tell(Told(Level.OK, tr("This window speaks English now"), sounds=False))


def show_anew(window: Window) -> None:
    """Every text of the window once more. Tasks are the worker's, so none is touched; drafts go along."""
    name = window.current.name if window.current is not None else ""
    window.pages.put_away()
    window.rail.show_entries(registry.rail())
    window.bar.speak_anew()
    window.sureness.speak_anew()
    window.status.speak_anew(window.person)
    if name:
        window.go(name)
