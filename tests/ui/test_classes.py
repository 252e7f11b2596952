"""No two threads make a class of Qt at one time: the window makes all of them before others may want one."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from tests.build import Shop
from ui import classes
from ui.classes import Making

# In a program of its own: in a run of tests somebody has long since named every class.
_OPENS = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import threading
from PySide6.QtCore import QTimer
from ui import classes, registry
from ui.app import Options, application, open_window
from ui.classes import unmade
from ui.house import House

class SlowTimer:
    @staticmethod
    def singleShot(_ms, owner, act):
        QTimer.singleShot(10, owner, act)

# The database is open long before the last class is there.
classes.QTimer, classes._SLICE_S = SlowTimer, 0.001
app = application()
left, there, load, open_ = {}, threading.current_thread(), registry.load, House.open

def loaded(page):
    if threading.current_thread() is not there:
        left.setdefault(page, len(unmade()))
    load(page)

def opens(house):
    import PySide6.QtCore as core, PySide6.QtGui as gui, PySide6.QtWidgets as widgets
    before = set(sys.modules)
    found = open_(house)
    qt = [name for name in set(sys.modules) - before if name.startswith("ui.") or "PySide6" in name]
    print("opening brought in", sorted(qt))
    return found

registry.load, House.open = loaded, opens
window = open_window(Options(sys.argv[1], station="S1", badge="SUE", has_relay=False))
window.show()
looks = QTimer(interval=20)
looks.timeout.connect(lambda: len(left) > len(registry.DESKS) and app.quit())
looks.start()
QTimer.singleShot(20_000, app.quit)
print("at first", len(unmade()) > 100)
app.exec()
print("left", sorted(set(left.values())), len(left) > len(registry.DESKS))
window.close()
"""


def test_the_other_thread_loads_a_screen_only_when_every_class_is_there(shop: Shop, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _OPENS, shop.warehouse.database.url],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = set(done.stdout.splitlines())
    assert told == {"at first True", "opening brought in []", "left [0] True"}, done.stdout


def test_all_of_them_are_made_a_few_at_a_time_and_who_waits_is_told_once(
    qtbot: Any, monkeypatch: Any
) -> None:
    class Module:
        def __init__(self) -> None:
            self.made: list[tuple[str, threading.Thread]] = []

        def __getattr__(self, name: str) -> str:
            self.made.append((name, threading.current_thread()))
            return name

    module, told = Module(), []
    names = [f"Q{number}" for number in range(5)]
    monkeypatch.setattr(classes, "unmade", lambda: [(module, name) for name in names])
    monkeypatch.setattr(classes, "_SLICE_S", 0.0)
    owner = QObject()
    making = Making(owner)
    making.then(lambda: told.append("first"))
    assert len(module.made) == 1, "the window hears between two of them"
    assert told == []
    qtbot.waitUntil(lambda: making.is_done, timeout=2000)
    making.then(lambda: told.append("second"))
    assert module.made == [(name, threading.current_thread()) for name in names]
    assert told == ["first", "second"]


def test_nothing_is_left_when_they_are_made(qapp: Any, qtbot: Any) -> None:
    owner = QObject()
    making = Making(owner)
    qtbot.waitUntil(lambda: making.is_done, timeout=10_000)
    assert classes.unmade() == []
