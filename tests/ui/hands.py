"""Three ways to work the window with nothing else: a scanner, a keyboard, a finger.

Each takes the same inputs ("A-01", "!qty 3", "!done") and does what a worker does for them there:

for given in story: hand.give(given)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from fulfill.scan import Word
from tests.ui.build import Bench
from tests.ui.scanner import QtScanner
from ui.page import Told
from ui.screens import words
from ui.screens.flow import FlowPage
from ui.window import Window

_TIMES = 5  # as quick as a quick typist, who leaves 75 ms between two keys
_HUMAN_MS = 75 // _TIMES


class Hand(Protocol):
    """One way to work. `inputs` counts what a worker did: one scan, one typed code, one touched word."""

    inputs: int

    def give(self, given: str) -> Told:
        """A code, or a word of the protocol; what the window answered."""
        ...


class ByScan:
    """Everything is scanned: the words stand on command barcodes."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.inputs = bench, 0

    def give(self, given: str) -> Told:
        self.inputs += 1
        told = self.bench.scan(given)
        self.bench.settle()
        return told


class ByKeys:
    """Everything is typed; nothing is touched."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.inputs = bench, 0
        self._keyboard = QtScanner(bench.window)

    def give(self, given: str) -> Told:
        self.inputs += 1
        before = len(self.bench.told)
        word, value = _parts(given)
        if word is None:
            self.type(given)
            self._press(Qt.Key.Key_Return)
        else:
            self._word(word)
            if value:
                self._value(value)
        return _answer(self.bench, before)

    def type(self, text: str) -> None:
        with _hurried(self.bench.window):
            self._keyboard.type(text, _HUMAN_MS)
            QTest.qWait(_HUMAN_MS)

    def _word(self, word: Word) -> None:
        page = _page(self.bench)
        if word is Word.ANSWER and page.pad.choices:
            return
        button = _word_button(self.bench, word)
        if button is not None:
            key = button.key.f  # type: ignore[attr-defined]
            self._press(getattr(Qt.Key, f"Key_F{key}"))
            return
        self._press(Qt.Key.Key_F8)
        self._choose(str(word))

    def _value(self, value: str) -> None:
        page = _page(self.bench)
        if page.pad.choices:
            self._choose(value)
            return
        assert page.pad.field is not None, "nothing asks for a value"
        self.type(value)
        self._press(Qt.Key.Key_Enter)

    def _choose(self, value: str) -> None:
        """By Tab from one choice to the next, and Enter."""
        pad = _page(self.bench).pad
        assert value in pad.choices, (value, pad.choices)
        for _ in range(pad.choices.index(value)):
            self._press(Qt.Key.Key_Tab)
        self._press(Qt.Key.Key_Return)

    def _press(self, key: Qt.Key) -> None:
        with _hurried(self.bench.window):
            QTest.qWait(_HUMAN_MS)  # an Enter at once after a scan is the scanner's own second end
            self._keyboard.key(key, "\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else "")
        self.bench.settle()


class ByTouch:
    """Everything is touched: codes on the letter pad that the key at the end of the bar opens."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.inputs = bench, 0

    def give(self, given: str) -> Told:
        self.inputs += 1
        before = len(self.bench.told)
        word, value = _parts(given)
        if word is None:
            touch(self.bench.window.bar.type_button)
            self._on_pad(given)
        else:
            self._word(word)
            if value:
                self._value(value)
        return _answer(self.bench, before)

    def _word(self, word: Word) -> None:
        if word is Word.ANSWER and _page(self.bench).pad.choices:
            return
        button = _word_button(self.bench, word)
        if button is not None:
            touch(button)
            return
        self.bench.touch("More")
        self.bench.touch(_named(self.bench, word))

    def _value(self, value: str) -> None:
        pad = _page(self.bench).pad
        if pad.choices:
            touch(pad.findChildren(QPushButton)[pad.choices.index(value)])
        else:
            self._on_pad(value)

    def _on_pad(self, text: str) -> None:
        pad = _page(self.bench).pad
        assert pad.field is not None
        pad.field.selectAll()
        for letter in text:
            self._key(letter)
        touch(next(key for key in pad.findChildren(QPushButton) if key.objectName() == "main"))

    def _key(self, letter: str) -> None:
        shown = "␣" if letter == " " else letter
        keys = {key.text(): key for key in _page(self.bench).pad.findChildren(QPushButton)}
        if shown not in keys:
            touch(keys["⇧"])
            keys = {key.text(): key for key in _page(self.bench).pad.findChildren(QPushButton)}
        touch(keys[shown])


HANDS = {"scans": ByScan, "keys": ByKeys, "touch": ByTouch}


def touch(button: QAbstractButton) -> None:
    """A finger on the middle of a button that can be seen and pressed."""
    assert button.isVisible(), f"{button.text()} is not to be seen"
    assert button.isEnabled(), f"{button.text()} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@contextmanager
def _hurried(window: Window) -> Iterator[None]:
    """A hand types several times as quickly as any person, beside a scanner that is quicker by as much.

    How fingers are told from a scanner at the pace of both is for the tests of the scan filter.
    """
    wedge = window.scans._wedge
    before = wedge.rules
    times = {
        name: getattr(before, name) // _TIMES for name in ("gap", "quick", "hold", "pause", "bounce", "aside")
    }
    wedge.rules = replace(before, **times)
    try:
        yield
    finally:
        wedge.rules = before


def _parts(given: str) -> tuple[Word | None, str]:
    if not given.startswith("!"):
        return None, ""
    word, _, value = given[1:].partition(" ")
    return Word(word), value


def _page(bench: Bench) -> FlowPage:
    page = bench.window.current
    assert isinstance(page, FlowPage)
    return page


def _named(bench: Bench, word: Word) -> str:
    """What stands on the word's key at this step."""
    page = _page(bench)
    return words.named(word, page.name, page.shown.answer.step if page.shown else "")


def _word_button(bench: Bench, word: Word) -> QAbstractButton | None:
    """The button of a word in the key row, where it stands there."""
    for button in bench.window.key_row.buttons:
        if button.key.text == _named(bench, word):
            return button
    return None


def _answer(bench: Bench, before: int) -> Told:
    bench.settle()
    assert len(bench.told) > before, "nothing was answered"
    return bench.told[-1]
