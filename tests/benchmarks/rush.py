"""Fifty scans a second, typed blindly into the real window: what of it reaches the database, and when.

Run for itself it is one part: `python -m tests.benchmarks.rush DATABASE FOLDER SECONDS`, a warehouse with
enough orders to pick. Exit code 1, with what differs, when a single scan is lost, doubled or out of turn.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks import floor
from tests.benchmarks.measuring import Line
from tests.build import Shop

EVERY_S = 0.02
STATION = "pick-1"
_AN_ORDER = 2 * floor.LINES + 2  # its tote, each line's place and product, and `!next`


@dataclass(frozen=True, slots=True)
class Rush:
    """What came of it.

    Attributes:
        scans, kept, moves, taken: typed; journal lines in the same order; moves made; moves there should be.
        typed_s, drained_s: seconds of typing, and from the last Enter until all was answered.
        longest_queue: how many scans waited at most.
    """

    scans: int
    kept: int
    moves: int
    taken: int
    typed_s: float
    drained_s: float
    longest_queue: int


def counted(folder: Path, seconds: float) -> list[Line]:
    """The table's lines; raises where a scan was lost."""
    orders = int(seconds / EVERY_S) // _AN_ORDER + 2
    file = folder / "rush.db"
    floor.small(file, folder, 1_000, orders)
    floor.with_orders(file, folder, 1_000, orders)
    floor.one_order_at_a_time(file, folder, STATION)
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.rush", str(file), str(folder), str(seconds)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert told.returncode == 0, told.stderr[-2000:]
    found = Rush(**json.loads(told.stdout.splitlines()[-1]))
    rate = found.scans / found.typed_s
    is_whole = found.kept == found.scans and found.moves == found.taken
    return [
        Line(
            "rush: typed into the window",
            f"{found.scans:,} scans in {found.typed_s:.1f} s: {rate:.1f} a second",
        ),
        Line("rush: lines in the scan journal", f"{found.kept:,}", f"{found.scans:,}", is_whole),
        Line("rush: moves", f"{found.moves:,}", f"{found.taken:,}", is_whole),
        Line("rush: scans that waited, at most", f"{found.longest_queue:,}"),
        Line("rush: until the last one was answered", f"{found.drained_s * 1e3:,.0f} ms"),
    ]


def type_as_a_scanner(window: Any) -> None:
    """The keys of one code belong together, however busy this process is while it types them.

    A scanner's keys bear the time at which it sent them; those of a test are made in the process measured.
    """
    window.scans.rules = replace(window.scans.rules, gap=5_000, quick=5_000)


def walked(file: Path, folder: Path, scans: int) -> tuple[list[str], int]:
    """The codes of pick walks and the moves they make, found out on a copy by a station without a window.

    Each code is right when it comes, and none comes twice in a row.
    """
    orders = scans // _AN_ORDER + 2
    seat = floor.Seat(floor.copied(file, "walked.db"), folder, "pick")
    codes: list[str] = []
    for scan in floor.pick_walks(orders)(seat):
        seat.scan(scan.raw)
        codes.append(scan.raw)
        if len(codes) == scans:
            break
    moves = _moves(seat.shop)
    seat.shop.close()
    return codes, moves


def _moves(shop: Shop) -> int:
    """Of picking alone."""
    found: int = shop.value(
        "select count(*) from move m join operation o on o.seq = m.operation_seq where o.flow = 'pick'"
    )
    return found


def measure(file: Path, folder: Path, seconds: float) -> tuple[Rush, list[str], list[str]]:
    """What came of it, what was typed, and what the journal has."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    from tests.benchmarks.window import _until
    from tests.ui.scanner import QtScanner
    from ui.app import Options, application, open_window

    codes, taken = walked(file, folder, int(seconds / EVERY_S))
    application()
    window: Any = open_window(Options(str(file), station=STATION, has_relay=False, idle_lock_min=0))
    type_as_a_scanner(window)
    window.show()
    _until(lambda: window.current)
    scanner = QtScanner(window)
    scanner.scan("SUE", 0)
    _until(lambda: window.person)
    window.go("pick")
    _until(lambda: window.current.shown)
    waiting = list(reversed(codes))
    loop, longest = QEventLoop(), 0
    start = perf_counter()

    def type_what_is_due() -> None:
        # A keyboard does not wait for a window that is late: what is due comes at once.
        nonlocal longest
        while waiting and perf_counter() - start >= (len(codes) - len(waiting)) * EVERY_S:
            scanner.type(waiting.pop() + "\r", 0)
        longest = max(longest, window.worker.kept)
        if not waiting:
            loop.quit()

    beat = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
    beat.timeout.connect(type_what_is_due)
    beat.start()
    loop.exec()
    beat.stop()
    typed_s = perf_counter() - start
    last = perf_counter()
    _until(lambda: not window.worker.kept and not window.scans.line)
    _until(lambda: window.current.shown.answer.scan == codes[-1])
    drained_s = perf_counter() - last
    window.close()
    shop = floor.opened(file, folder, "look")
    kept = [
        row[0]
        for row in shop.rows("select scan from operation where flow = 'pick' and scan <> '' order by seq")
    ]
    moves = _moves(shop)
    shop.close()
    in_turn = sum(ours == theirs for ours, theirs in zip(codes, kept, strict=False))
    return Rush(len(codes), in_turn, moves, taken, typed_s, drained_s, longest), codes, kept


def main() -> int:
    found, typed, kept = measure(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]))
    sys.stdout.write(json.dumps(asdict(found)) + "\n")
    if typed == kept and found.moves == found.taken:
        return 0
    at = next((n for n, pair in enumerate(zip(typed, kept, strict=False)) if pair[0] != pair[1]), len(kept))
    sys.stderr.write(f"{found}\nfrom {at}: typed {typed[at : at + 5]}, kept {kept[at : at + 5]}\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
