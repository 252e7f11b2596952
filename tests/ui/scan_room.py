"""A window with one of each thing that can have the focus, for tests of the scan filter."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
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


def settle() -> None:
    QTest.qWait(120)
