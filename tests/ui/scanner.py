"""A scanner for tests: it types codes into a window, by Qt's own events or through an X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

WHY_NO_DISPLAY = "a real window needs Xvfb, xdotool and openbox (`bash .ci/setup dev` installs them)"

_KEYS = {
    "\r": Qt.Key.Key_Return,
    "\n": Qt.Key.Key_Enter,
    "\t": Qt.Key.Key_Tab,
    " ": Qt.Key.Key_Space,
    "\x1d": Qt.Key.Key_BracketRight,
    "\x02": Qt.Key.Key_B,
    "\x03": Qt.Key.Key_C,
}
_X_KEYS = {"\r": "Return", "\n": "KP_Enter", "\t": "Tab", "\x1d": "ctrl+bracketright"}


class ScannerDriver(Protocol):
    def type(self, text: str, delay: int = 5) -> None:
        """Type each character, `delay` ms apart; line ends, Tab and GS are typed as a scanner does."""
        ...

    def scan(self, code: str, delay: int = 5, end: str = "\r") -> None: ...


class QtScanner:
    """Sends keys to the window of a widget, as the system would: past every filter and shortcut.

    Without a widget: to whichever window has the focus.
    """

    def __init__(self, widget: QWidget | None = None) -> None:
        self._widget = widget

    def type(self, text: str, delay: int = 5) -> None:
        for letter in text:
            if delay:
                QTest.qWait(delay)
            self.key(_KEYS.get(letter, _key_of(letter)), letter)

    def scan(self, code: str, delay: int = 5, end: str = "\r") -> None:
        self.type(code + end, delay)
        QGuiApplication.processEvents()

    def key(
        self,
        key: Qt.Key,
        text: str = "",
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        action: QTest.KeyAction = QTest.KeyAction.Click,
    ) -> None:
        if text and text < " " and text not in "\r\n\t\b\x1b":
            modifiers |= Qt.KeyboardModifier.ControlModifier
        QTest.sendKeyEvent(action, self._window(), key, text, modifiers, 0)

    def _window(self) -> QWindow:
        window = QGuiApplication.focusWindow()
        if self._widget is not None:
            window = self._widget.window().windowHandle()
        assert window is not None, "no window has the focus"
        return window


def _key_of(letter: str) -> Qt.Key:
    return Qt.Key(ord(letter.upper())) if letter.isascii() and letter.isprintable() else Qt.Key.Key_unknown


@dataclass(frozen=True)
class Display:
    """A private X server with a window manager. `environment` lets a program open its windows there."""

    name: str

    @property
    def environment(self) -> dict[str, str]:
        kept = {
            key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "XAUTHORITY")
        }
        return kept | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


class XScanner:
    """Types through the X server by xdotool, into whatever window has the focus there."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def type(self, text: str, delay: int = 5) -> None:
        """One run of xdotool for it all: a new one for each part would leave gaps that no scanner has."""
        words: list[str] = []
        plain = ""
        for letter in text:
            if letter not in _X_KEYS:
                plain += letter
                continue
            words += [*self._typed(plain, delay), "key", "--delay", str(delay), _X_KEYS[letter]]
            plain = ""
        self.run(*words, *self._typed(plain, delay))

    def scan(self, code: str, delay: int = 5, end: str = "\r") -> None:
        self.type(code + end, delay)

    def run(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._display.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout

    def focus(self, title: str) -> None:
        self.run("search", "--sync", "--onlyvisible", "--name", f"^{title}$", "windowfocus", "--sync")

    @staticmethod
    def _typed(text: str, delay: int) -> list[str]:
        # `type` takes all words that follow, so that its end must be told.
        return ["type", "--delay", str(delay), "--terminator", "END", text, "END"] if text else []


def lacks_display() -> bool:
    return not all(shutil.which(name) for name in ("Xvfb", "xdotool", "openbox"))


@contextmanager
def running_display(folder: Path, size: str = "1366x768x24") -> Iterator[Display]:
    """Xvfb on a number that was free, with openbox: without a manager no window is active."""
    read, write = os.pipe()
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    assert number, (folder / "xvfb.log").read_text()
    display = Display(f":{number}")
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=display.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(0.3)
        yield display
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait(10)
