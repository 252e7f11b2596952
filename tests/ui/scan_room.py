"""A window with one of each thing that can have the focus, for tests of the scan filter."""

from __future__ import annotations

import time

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ui.scanning.filter import ScanFilter
from ui.scanning.keystrokes import Rules

CODE = "4006381333931"
# A machine that runs many tests may take longer over a key than any scanner.
PATIENT = Rules(gap=300)
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Room(QWidget):
    """One of each thing that can have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Room")
        self.button = QPushButton("Ship")
        self.clicks = 0
        self.button.clicked.connect(self._clicked)
        self.edit = QLineEdit()
        self.text = QPlainTextEdit()
        self.spin = QSpinBox()
        self.spin.setRange(0, 999)
        self.combo = QComboBox()
        self.combo.addItems(["Small", "Medium", "400"])
        self.written = QComboBox()
        self.written.setEditable(True)
        self.table = QTableWidget(3, 2)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        for widget in self.all():
            layout.addWidget(widget)

    def all(self) -> list[QWidget]:
        return [self.button, self.edit, self.text, self.spin, self.combo, self.written, self.table]

    def _clicked(self) -> None:
        self.clicks += 1

    def state(self) -> tuple[object, ...]:
        cell = self.table.currentIndex()
        return (
            self.clicks,
            self.edit.text(),
            self.text.toPlainText(),
            self.spin.value(),
            self.spin.text(),
            self.combo.currentText(),
            self.written.currentText(),
            (cell.row(), cell.column()),
        )


class Heard:
    def __init__(self, listener: ScanFilter) -> None:
        self.scans: list[str] = []
        self.line: list[str] = []
        self.repeats: list[str] = []
        self.broken: list[str] = []
        listener.scanned.connect(self.scans.append)
        listener.typed.connect(self.line.append)
        listener.repeated.connect(self.repeats.append)
        listener.broken.connect(self.broken.append)


@pytest.fixture
def listener(qapp):
    listener = ScanFilter()
    yield listener
    # At once, or it would still listen at the windows of the next test.
    shiboken6.delete(listener)


@pytest.fixture
def heard(listener) -> Heard:
    return Heard(listener)


@pytest.fixture
def room(qtbot, heard) -> Room:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitActive(room)
    return room


class Stamped:
    """A scanner whose keys carry the times at which it typed, however busy the machine is."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._at = time.monotonic_ns() // 1_000_000

    def wait(self, ms: int) -> None:
        self._at += ms

    def type(self, text: str, gap: int) -> None:
        for letter in text:
            self._at += gap
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, NO_KEYS, letter)
                event.setTimestamp(self._at)
                QCoreApplication.sendEvent(self._room.windowHandle(), event)

    def scan(self, code: str, gap: int) -> None:
        self.type(code + "\r", gap)


@pytest.fixture
def stamped(room) -> Stamped:
    return Stamped(room)


def settle() -> None:
    QTest.qWait(120)
