"""The same window on a real display, with keys that come through an X server as a scanner's do."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ui.scanning.keystrokes import GS

ROOT = Path(__file__).resolve().parents[2]
CODES = [
    "4006381333931",
    f"{GS}0104006381333931{GS}21A B c",
    "A-01-03",
    "Tote #7 (blue) 50%",
    "00000000",
    "!undo",
]


class Window:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._said: queue.Queue[dict[str, Any]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(json.loads(line))

    def next(self) -> dict[str, Any] | None:
        try:
            return self._said.get(timeout=10)
        except queue.Empty:
            return None


@contextmanager
def window(display, place: str, busy: int = 0) -> Iterator[Window]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.scan_window", place, str(busy)],
        cwd=ROOT,
        env=display.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        shown = Window(process)
        assert shown.next() == {"ready": place}
        yield shown
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.parametrize("place", ["button", "edit", "spin", "combo", "list", "table", "dialog"])
def test_every_scan_is_heard_once_and_nothing_else_happens(xvfb, x_scanner, place):
    with window(xvfb, place) as shown:
        x_scanner.focus("Scan window")
        for delay in (0, 2, 8, 20):
            for code in CODES:
                x_scanner.scan(code, delay)
                assert shown.next() == {"scan": code}, f"at {delay} ms"
        if place == "list":
            x_scanner.run("key", "Escape")  # an open list keeps shortcuts from the window
        x_scanner.run("key", "F12")
        assert shown.next() == {"clicks": 0, "edit": "", "combo": "first", "line": ""}


def test_scans_that_come_while_the_window_is_busy_are_heard_in_their_order(xvfb, x_scanner):
    codes = [f"LPN-{number:05d}" for number in range(20)]
    with window(xvfb, "edit", busy=120) as shown:
        x_scanner.focus("Scan window")
        x_scanner.type("".join(code + "\r" for code in codes), 1)
        assert [shown.next() for _ in codes] == [{"scan": code} for code in codes]
        x_scanner.run("key", "F12")
        assert shown.next()["edit"] == ""


def test_a_person_types_into_the_field_at_150_ms_a_key(xvfb, x_scanner):
    with window(xvfb, "edit") as shown:
        x_scanner.focus("Scan window")
        x_scanner.type("Mug, blue 7\r", 150)
        x_scanner.run("key", "F12")
        assert shown.next()["edit"] == "Mug, blue 7"


def test_a_key_held_down_fills_the_field_and_is_no_scan(xvfb, x_scanner):
    with window(xvfb, "edit") as shown:
        x_scanner.focus("Scan window")
        x_scanner.run("keydown", "a", "sleep", "1.2", "keyup", "a", "key", "Return", "key", "F12")
        said = shown.next()
        assert set(said["edit"]) == {"a"}
        assert len(said["edit"]) > 5


@pytest.fixture
def german_keyboard(xvfb) -> Iterator[None]:
    """xdotool could type any letter, but it changes the keyboard for each; Qt may hear that too late."""
    for layout in ("de", "us"):
        subprocess.run(["setxkbmap", layout], env=xvfb.environment, check=True, timeout=20)
        if layout == "de":
            yield


def test_letters_of_another_keyboard_arrive_whole(xvfb, german_keyboard, x_scanner):
    with window(xvfb, "button") as shown:
        x_scanner.focus("Scan window")
        for delay in (0, 8):
            x_scanner.scan(f"Größe-Äü @{delay}", delay)
            assert shown.next() == {"scan": f"Größe-Äü @{delay}"}
