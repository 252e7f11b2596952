"""A small window for tests on a real display: it prints each scan as one line of JSON.

    python -m tests.ui.scan_window PLACE [BUSY]

PLACE is what has the focus; BUSY is how many ms the window is busy with each scan. F12 ends it: the last
line tells what the widgets hold.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ui.scanning.filter import ScanFilter


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(place: str, busy_ms: int) -> int:
    app = QApplication([])
    window = QWidget()
    window.setWindowTitle("Scan window")
    clicks: list[bool] = []
    places: dict[str, QWidget] = {
        "button": QPushButton("Ship"),
        "edit": QLineEdit(),
        "spin": QSpinBox(),
        "combo": QComboBox(),
        "table": QTableWidget(3, 3),
    }
    layout = QVBoxLayout(window)
    for widget in places.values():
        layout.addWidget(widget)
    button, edit, combo = places["button"], places["edit"], places["combo"]
    assert isinstance(button, QPushButton)
    assert isinstance(edit, QLineEdit)
    assert isinstance(combo, QComboBox)
    button.clicked.connect(lambda: clicks.append(True))
    combo.addItems(["first", "4", "A", "0"])

    listener = ScanFilter(app)

    def scanned(code: str) -> None:
        say(scan=code)
        time.sleep(busy_ms / 1000)

    listener.scanned.connect(scanned)
    listener.repeated.connect(lambda code: say(repeated=code))
    listener.broken.connect(lambda code: say(broken=code))
    owners = [window]
    window.show()
    places.get(place, button).setFocus()
    if place == "dialog":
        dialog = QDialog(window)
        dialog.setWindowTitle("Scan window")
        QVBoxLayout(dialog).addWidget(QPushButton("Void", dialog, clicked=lambda: clicks.append(True)))
        QTimer.singleShot(0, dialog.open)
        window.setWindowTitle("Behind")
        owners.append(dialog)
    if place == "list":
        QTimer.singleShot(300, combo.showPopup)
    for owner in owners:
        QShortcut(Qt.Key.Key_F12, owner).activated.connect(app.quit)
    QTimer.singleShot(600, lambda: say(ready=place))
    app.exec()
    say(clicks=len(clicks), edit=edit.text(), combo=combo.currentText(), line=listener.line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0))
