"""A monkey at the window: whatever it does, nothing breaks, and the books are right afterwards.

FULFILL_MONKEY_S=300 pytest tests/ui/test_monkey.py --timeout 600      for five minutes
"""

from __future__ import annotations

import logging
import os
import random
import sys
import time
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.judging import sound

_PAGES = ("pick", "pack", "ship", "returns", "receive", "putaway", "move", "count", "home", "orders", "stock")
_RIGHT = (
    "A-01",
    "A-02",
    "MUG",
    "PEN",
    "4006381333931",
    "T-1",
    "T-2",
    "STAGE-1",
    "BOX-S",
    "1001",
    "SUE",
    "IDA",
)
_WRONG = (
    "nonsense",
    "!undo",
    "!short",
    "!cancel",
    "!done",
    "!next",
    "\x1d01",
    "ä€漢",
    "<b>x</b>",
    "%s{0}",
    "'; --",
)
_KEYS = (
    *(getattr(Qt.Key, f"Key_F{number}") for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)),
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down,
)  # fmt: skip


def seconds() -> float:
    return float(os.environ.get("FULFILL_MONKEY_S", "30"))


class _Faults(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(self.format(record))


def let_loose(shop: Shop, qtbot: Any, seed: int, seconds: float) -> int:
    """How many things it did. Fails on any fault in the log, a dead window, or books that do not add up."""
    choose = random.Random(seed)
    faults = _Faults()
    logging.getLogger().addHandler(faults)
    before, raised = sys.excepthook, []
    sys.excepthook = lambda *what: raised.append(what)
    count = 0
    try:
        with opened(shop, qtbot) as bench:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                _act(bench, choose)
                count += 1
                assert not raised, f"seed {seed}, act {count}: {raised[0]}"
                assert not faults.found, f"seed {seed}, act {count}: {faults.found[0]}"
            bench.settle()
            assert bench.window.isVisible()
    finally:
        sys.excepthook = before
        logging.getLogger().removeHandler(faults)
    sound(shop)
    return count


def _act(bench: Bench, choose: random.Random) -> None:
    window = bench.window
    match choose.randrange(8):
        case 0 | 1 | 2:
            bench._scanner.scan(choose.choice(_RIGHT), 0)
        case 3:
            bench._scanner.scan(choose.choice((*_WRONG, "9" * choose.choice((50, 10_000)))), 0)
        case 4 | 5:
            _press(window, choose.choice(_KEYS))
        case 6:
            target = QPoint(choose.randrange(window.width()), choose.randrange(window.height()))
            part = window.childAt(target)
            if part is not None:
                QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFrom(window, target))
        case _:
            if window.person is not None:
                window.go(choose.choice(_PAGES))
    QTest.qWait(choose.choice((0, 5, 20)))


def _press(window: Any, key: Qt.Key) -> None:
    popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    QTest.keyClick(popup or window.focusWidget() or window, key)
