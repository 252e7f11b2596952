"""An hour's scans through the real window, as fast as it goes: how much more memory it has at the end.

Picking and packing in turn, each scan answered before the next. What Python holds is told by tracemalloc;
what the whole process holds is told by runs without it (which would count itself): once with SQLite's page
cache so small that it is full from the beginning, and once as it is, where the cache grows to its bound.
One run for itself: `python -m tests.benchmarks.hour DATABASE FOLDER SCANS [--traced | --small-cache]`.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tracemalloc
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fulfill.store import embedded
from tests.benchmarks import floor
from tests.benchmarks.measuring import Line
from tests.benchmarks.rush import STATION, type_as_a_scanner

_WARM = 0.2
_AIM = 1_000_000
_PATIENCE_MS = 30_000
_LOG = "FULFILL_HOUR_LOG"  # set to anything: what is held after each order, and who grew


def grown(folder: Path, scans: int, *, is_quick: bool = False) -> list[Line]:
    """The table's lines; quickly, the first one alone."""
    lines = []
    bound = abs(int(embedded.SETTINGS["cache_size"])) // 1024
    runs = [
        ("Python's own, by tracemalloc", ["--traced"]),
        ("the whole process", ["--small-cache"]),
        (f"with a page cache of up to {bound} MiB a connection", []),
    ]
    for number, (what, words) in enumerate(runs[: 1 if is_quick else 3]):
        home = folder / str(number)
        home.mkdir()
        file = warehouse(home, scans)
        told = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.hour", str(file), str(home), str(scans), *words],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        found = json.loads(told.stdout.splitlines()[-1])
        more = found["after"] - found["before"]
        lines.append(
            Line(
                f"hour: {what}, {found['scans']:,} scans after a warm-up",
                f"{more / 1e6:+.2f} MB on {found['before'] / 1e6:.0f} MB",
                "under 1 MB more" if words else "",
                more < _AIM if words else None,
            )
        )
        sys.stderr.write(told.stderr)
    return lines


def warehouse(folder: Path, scans: int) -> Path:
    file = folder / "hour.db"
    orders = scans // 15 + 10
    floor.small(file, folder, 1_000, orders)
    floor.with_orders(file, folder, 1_000, orders)
    floor.one_order_at_a_time(file, folder, STATION)
    return file


class _Worker:
    """Scans what the window asks for, an order after the other: picked, then packed but for its last unit."""

    def __init__(self, window: Any) -> None:
        from tests.ui.scanner import QtScanner

        self.window, self.scans = window, 0
        self._scanner = QtScanner(window)
        self._told, self._code = 0, ""
        self._said: deque[str] = deque(maxlen=5)
        self._loop: Any = None
        window.told.connect(self._heard)

    def _heard(self, told: Any) -> None:
        self._said.append(told.text)
        if told.scanned != self._code:
            return
        self._told += 1
        if self._loop is not None:
            self._loop.quit()

    def scan(self, code: str) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        before, self._code = self._told, code
        self._scanner.type(code + "\r", 0)
        self._loop = QEventLoop()
        too_long = QTimer(singleShot=True, interval=_PATIENCE_MS)
        too_long.timeout.connect(self._loop.quit)
        too_long.start()
        self._loop.exec()
        self._loop = None
        assert self._told > before, f"no answer to {code}, scan {self.scans}; told {self._said}"
        self.scans += 1

    def come_in(self, badge: str) -> None:
        from tests.benchmarks.window import _until

        self._scanner.type(badge + "\r", 0)
        _until(lambda: self.window.person is not None)

    def go(self, page: str) -> None:
        from tests.benchmarks.window import _until

        self.window.go(page)
        _until(lambda: self.window.current.shown is not None)
        _until(lambda: not self.window.worker.waiting)

    @property
    def expects(self) -> Any:
        return self.window.current.shown.answer.expects

    def orders(self) -> Iterator[int]:
        """One more order done at each step; how many scans so far."""
        number = 0
        while True:
            self.go("pick")
            if not self.expects:
                self.scan("!next")
            self.scan(f"T-{number}")
            while self.expects and (wanted := self.expects[0]).kind in ("place", "product"):
                self.scan(wanted.codes[0])
            self.go("pack")
            self.scan(f"T-{number}")
            for _ in range(floor.LINES - 1):
                self.scan(next(each for each in self.expects if each.kind == "product").codes[0])
            self.scan("!cancel")
            number += 1
            yield self.scans


def measure(file: Path, scans: int, *, is_traced: bool) -> dict[str, int]:
    from tests.benchmarks.window import _until
    from ui.app import Options, application, open_window

    application()
    if is_traced:
        tracemalloc.start(12 if os.environ.get(_LOG) else 1)
    window: Any = open_window(Options(str(file), station=STATION, has_relay=False, idle_lock_min=0))
    type_as_a_scanner(window)
    window.show()
    _until(lambda: window.current)
    worker = _Worker(window)
    worker.come_in("SUE")
    before = at = 0
    first = None
    for done in worker.orders():
        if not before and done >= scans * _WARM:
            before, at = _held(is_traced=is_traced), done
            first = tracemalloc.take_snapshot() if is_traced else None
        if os.environ.get(_LOG):
            sys.stderr.write(f"{done} {_held(is_traced=is_traced)}\n")
        if done >= scans:
            break
    after = _held(is_traced=is_traced)
    if first is not None and os.environ.get(_LOG):
        _tell_who_grew(first)
    window.close()
    return {"before": before, "after": after, "scans": worker.scans - at}


def _tell_who_grew(first: tracemalloc.Snapshot) -> None:
    for one in tracemalloc.take_snapshot().compare_to(first, "traceback")[:12]:
        where = "\n".join(one.traceback.format())
        sys.stderr.write(f"{one.size_diff:+,} bytes, {one.count_diff:+,} pieces\n{where}\n")


def _held(*, is_traced: bool) -> int:
    """Bytes held now, with nothing left that only waits to be collected."""
    gc.collect()
    if is_traced:
        return tracemalloc.get_traced_memory()[0]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    if "--small-cache" in sys.argv:
        embedded.SETTINGS["cache_size"] = -512
    found = measure(Path(sys.argv[1]), int(sys.argv[3]), is_traced="--traced" in sys.argv)
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
