"""A monkey at the window: whatever it does, nothing breaks, and the books are right afterwards.

FULFILL_MONKEY_S=300 pytest tests/ui/test_monkey.py --timeout 600      for five minutes
"""

from __future__ import annotations

import logging
import os
import random
import sys
import time
from collections import Counter
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.build import Shop
from tests.ui import droppings
from tests.ui.build import Bench, opened
from tests.ui.judging import sound
from ui import registry

_PAGES = (*registry.FLOWS, *(desk.page for desk in registry.DESKS))
_DIALOG_MS = 150
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


def seed() -> int:
    return int(os.environ.get("FULFILL_MONKEY_SEED", "7"))


class _Faults(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(self.format(record))


class Monkey:
    """What it does comes from the seed alone; `acts` counts what it did, by kind."""

    def __init__(self, bench: Bench, seed: int) -> None:
        self.acts: Counter[str] = Counter()
        self._bench = bench
        self._choose = random.Random(seed)
        self._files = droppings.make(bench.shop.folder / "drops")
        # A dialog with a loop of its own would hold the monkey for ever: it is answered from inside.
        self._in_dialog = random.Random(seed)
        self._answers = QTimer(interval=_DIALOG_MS)
        self._answers.timeout.connect(self._answer_dialog)
        self._answers.start()

    def act(self) -> None:
        kind = self._choose.choice(
            ("scan", "scan", "scan", "nonsense", "key", "key", "click", "click", "go", "drop")
        )
        self.acts[kind] += 1
        getattr(self, f"_{kind}")()
        QTest.qWait(self._choose.choice((0, 5, 20)))

    def stop(self) -> None:
        self._answers.stop()

    def _scan(self) -> None:
        self._bench._scanner.scan(self._choose.choice(_RIGHT), 0)

    def _nonsense(self) -> None:
        self._bench._scanner.scan(self._choose.choice((*_WRONG, "9" * self._choose.choice((50, 10_000)))), 0)

    def _key(self) -> None:
        _press(self._bench.window, self._choose.choice(_KEYS))

    def _click(self) -> None:
        window = self._bench.window
        target = QPoint(self._choose.randrange(window.width()), self._choose.randrange(window.height()))
        part = window.childAt(target)
        if part is not None:
            QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.mapFrom(window, target))

    def _go(self) -> None:
        page = self._choose.choice(_PAGES)
        if self._bench.window.person is not None:
            self._bench.window.go(page)

    def _drop(self) -> None:
        files = self._choose.sample(self._files, self._choose.choice((0, 1, 1, 1, 2, 5)))
        droppings.drop(
            self._bench.window, files, self._choose.choice(((), (), ("https://example.com/a.csv",)))
        )

    def _answer_dialog(self) -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is not None:
            self.acts["dialog"] += 1
            # Enter once in a while; leaving always gets out in the end.
            keys = (Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab)
            QTest.keyClick(dialog, self._in_dialog.choice(keys))


def let_loose(shop: Shop, qtbot: Any, seed: int, seconds: float) -> Counter[str]:
    """What it did. Fails on any fault in the log, a dead window, or books that do not add up."""
    faults = _Faults()
    logging.getLogger().addHandler(faults)
    before, raised = sys.excepthook, []
    sys.excepthook = lambda *what: raised.append(what)
    try:
        with opened(shop, qtbot) as bench:
            monkey = Monkey(bench, seed)
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                monkey.act()
                where = f"seed {seed}, {monkey.acts}"
                assert not raised, f"{where}: {raised[0]}"
                assert not faults.found, f"{where}: {faults.found[0]}"
            monkey.stop()
            bench.settle()
            assert bench.window.isVisible()
    finally:
        sys.excepthook = before
        logging.getLogger().removeHandler(faults)
    sound(shop)
    return monkey.acts


def _press(window: Any, key: Qt.Key) -> None:
    popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    QTest.keyClick(popup or window.focusWidget() or window, key)
