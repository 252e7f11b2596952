"""The program around the window: what this machine remembers, scanners, sounds, the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from fulfill.clock import SystemClock
from ui import crash, measures
from ui.app import Options, open_window, speak
from ui.crash import Report
from ui.single import Single, bring_forward
from ui.sound import Sounds
from ui.state import LANGUAGE, UNITS, state
from ui.theme.look import look
from ui.window import Window
from ui.words import tr

if TYPE_CHECKING:
    from ui.first.window import FirstWindow
    from ui.house import Opened
    from ui.parts.crash_card import CrashCard
    from ui.scanning.serial_port import SerialScanner

_GEOMETRY = "window/geometry"
# A title bar with its frame (px), however thick the desktop draws it.
_TITLE_BAR = 48


def has_room(window: QSize, screen: QSize) -> bool:
    """Whether a window of this size stands whole on the screen; else its row of keys lies below the edge."""
    return window.width() <= screen.width() and window.height() + _TITLE_BAR <= screen.height()


class Program(QObject):
    """One window at a time on one warehouse; asks which one where there is none."""

    def __init__(self, app: QApplication, options: Options) -> None:
        super().__init__(app)
        self._app = app
        self._options = options
        self._sounds = Sounds()
        self._serial: SerialScanner | None = None
        self._single: Single | None = None
        self._card: CrashCard | None = None
        self.window: Window | None = None
        self.first: FirstWindow | None = None
        state().changed.connect(self._changed)

    def start(self) -> bool:
        """Open the window as this machine remembers it; False where another program has it open already."""
        if not self._claim(self._options.url):
            return False
        crashes = crash.begin()
        crashes.happened.connect(self._crashed, Qt.ConnectionType.QueuedConnection)
        kept = state()
        look().choose(kept.scheme, kept.text_percent)
        speak(self._app, kept.language)
        measures.choose(kept.units)
        self._set_sounds()
        self.open(self._options)
        return True

    def _claim(self, url: str) -> bool:
        """One window for each database: where there is one, it is brought forward instead."""
        if self._single is not None and self._single.is_of(url):
            # A new warehouse at the usual place, for which this program was started: it is ours already.
            return True
        single = Single(url)
        if not single.claim():
            if not single.call():
                self._say_deaf(single.holder)
            return False
        if self._single is not None:
            self._single.close()
        self._single = single
        single.wanted.connect(self._wanted)
        return True

    def _say_deaf(self, holder: int) -> None:
        """The one that has it does not show itself: without a word, a second start seems to do nothing."""
        speak(self._app, state().language)
        text = tr(
            "Fulfill is open on this database already, but does not answer (process {holder}). Wait a minute;"
            " if it stays so, end that process and start again.",
            holder=holder,
        )
        box = QMessageBox(QMessageBox.Icon.Warning, "Fulfill", text)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()

    def _wanted(self) -> None:
        shown = self.window if self.first is None else self.first
        if shown is not None:
            bring_forward(shown)

    def _crashed(self, report: Report) -> None:
        """The fault is told in the window, with what may be given to others; the station goes on."""
        if self.window is not None:
            if self._card is None or self._card.parent() is not self.window:
                from ui.parts.crash_card import CrashCard

                self._card = CrashCard(self.window)
            self._card.show_report(report)

    def open(self, options: Options) -> Window:
        """A window on a warehouse, where this machine had it last."""
        self._options = options
        window = open_window(options, sounds=self._sounds)
        window.no_warehouse.connect(self._ask_which)
        self.window = window
        geometry = state().kept.value(_GEOMETRY)
        is_kept = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        if not is_kept and not has_room(window.size(), window.screen().availableSize()):
            window.setWindowState(Qt.WindowState.WindowMaximized)
        self._set_scanner()
        window.opened.connect(self._keep_copies)
        window.show()
        return window

    def _keep_copies(self, opened: Opened) -> None:
        """What is real is copied each day, if a folder is named for it."""
        if self.window is not None and not opened.is_practice:
            from ui.daily import DailyCopy

            DailyCopy(self.window, self._options.url, SystemClock(), self.window.tell)

    def end(self) -> None:
        """The application is over: keep where the window stood."""
        if self.window is not None:
            state().kept.setValue(_GEOMETRY, self.window.saveGeometry())
        if self._serial is not None:
            self._serial.close()
        if self._single is not None:
            self._single.close()

    # --- the first start -----------------------------------------------------------------------------------

    def _ask_which(self, why: str) -> None:
        from ui.first.window import FirstWindow

        if self.window is None:
            return
        self.first = FirstWindow(self._options.url, why)
        self.first.chosen.connect(self._chosen)
        self.first.restoreGeometry(self.window.saveGeometry())
        self.first.show()
        self.window.hide()

    def _chosen(self, url: str, is_practice: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self._claim(url):
            return
        before, first = self.window, self.first
        self.window = self.first = None
        window = self.open(Options(url, station=state().station, has_relay=self._options.has_relay))
        if is_practice:
            window.mark_practice()
        for gone in (before, first):
            if gone is not None:
                gone.close()
                gone.deleteLater()

    # --- what this machine remembers ------------------------------------------------------------------------

    def _changed(self, name: str) -> None:
        match name.partition("/")[0]:
            case "sound":
                self._set_sounds()
            case "scanner":
                self._set_scanner()
            case "look" if name in (LANGUAGE, UNITS):
                # Whoever chose it stands on a screen that is made anew by this.
                QTimer.singleShot(0, self, self._speak_anew)
            case "lock" if self.window is not None:
                self.window.lock_after(state().idle_minutes)

    def _speak_anew(self) -> None:
        from ui import anew

        anew.speaks(self._app, self.window, state().language, state().units)

    def _set_sounds(self) -> None:
        self._sounds.is_on = state().sound
        self._sounds.volume = state().volume

    def _set_scanner(self) -> None:
        if self.window is None:
            return
        self.window.scans.rules = state().scan_rules()
        self.window.lock_after(state().idle_minutes)
        if self._serial is not None:
            self._serial.close()
            self._serial = None
        if port := state().serial_port:
            from ui.scanning.serial_port import SerialScanner

            self._serial = SerialScanner(port, parent=self)
            self._serial.scanned.connect(self.window.scan)
