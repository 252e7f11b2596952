"""From Enter to the painted answer: the real window on a warehouse, beside a window that only paints.

Both windows stand in one process without a screen and are scanned in turn. The second is given the
answers of the first, so that what it lacks is the database alone. Run for itself it is one part:
`python -m tests.benchmarks.window DATABASE FOLDER ORDERS [ORDERS A FILE THAT COMES IN, PRODUCTS]`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import Any

from fulfill.intake import FileReport
from fulfill.store import embedded
from tests.benchmarks import big, floor, measuring
from tests.benchmarks.measuring import Line

_IMPORTED = 20_000
_FILES = 30  # more than come in while it is measured; then the first comes again, and changes nothing
_PATIENCE_MS = 30_000
_CALM_MS = 140  # the bar's flash is over, and a worker has looked
_FRAME_MS = 16.7


@dataclass(slots=True)
class Times:
    """Seconds from Enter to the painted bar and question; each list in the same order."""

    ours: list[float] = field(default_factory=list)
    painted_alone: list[float] = field(default_factory=list)
    stored: list[float] = field(default_factory=list)


def compared(folder: Path, orders: int, products: int, moves: int, imported: int = _IMPORTED) -> list[Line]:
    """The table's lines; while scans are measured, a child imports files of `imported` orders."""
    file = folder / "window.db"
    floor.small(file, folder, 1_000, orders)
    big.grow(file, products, moves)
    floor.with_orders(file, folder, products, orders, big.sku)
    still, _ = _measured(file, folder, orders)
    beside, came_in = _measured(file, folder, orders, imported, products)
    assert came_in, "nothing was imported beside the window"
    return [
        *_lines("nothing beside it", still),
        *_lines("orders coming in beside it", beside),
        Line("window, orders coming in beside it: so many came in", f"{came_in:,}"),
    ]


def _lines(what: str, times: Times) -> list[Line]:
    p99 = measuring.percentile(times.ours, 99) * 1e3
    ratio = measuring.percentile(times.ours, 99) / measuring.percentile(times.painted_alone, 99)
    return [
        measuring.micro(f"window, {what}: Enter to painted", times.ours),
        measuring.micro(f"window, {what}: the same, painted alone", times.painted_alone),
        measuring.micro(f"window, {what}: of that, the worker's thread", times.stored),
        Line(f"window, {what}: p99", f"{p99:.1f} ms", f"one frame, {_FRAME_MS} ms", p99 <= _FRAME_MS),
        Line(
            f"window, {what}: ours / painted alone, p50",
            f"{measuring.ratio_p50(times.ours, times.painted_alone):.2f} ×",
        ),
        measuring.most(f"window, {what}: ours / painted alone, p99", ratio, 3),
    ]


def _measured(
    file: Path, folder: Path, orders: int, imported: int = 0, products: int = 0
) -> tuple[Times, int]:
    """In a process of its own: Qt's application object outlives its use; and how many orders came in."""
    copy = floor.copied(file, f"window-{'beside' if imported else 'still'}.db")
    before = _orders_in(copy)
    words = [str(copy), str(folder), str(orders), str(imported), str(products)]
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window", *words],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    came_in = _orders_in(copy) - before
    for left in folder.glob(f"{copy.name}*"):
        left.unlink()
    return Times(**json.loads(told.stdout.splitlines()[-1])), came_in


def _orders_in(file: Path) -> int:
    raw = embedded.connect(file)
    found: int = raw.execute("select count(*) from orders").fetchone()[0]
    raw.close()
    return found


class _Importing:
    """As the window's import desk does it, in a process beside it: one file of new orders after the other."""

    def __init__(self, file: Path, folder: Path, orders: int, products: int) -> None:
        self._file, self._folder = file, folder
        self._files = [_written(folder, number, orders, products) for number in range(_FILES)]
        self._child: Any = None
        self._trouble: Exception | None = None
        self._is_over = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        from ui.taking import Child, Errand

        try:
            for source in cycle(self._files):
                if self._is_over:
                    return
                self._child = Child(Errand(str(self._file), "S2", "BOSS", str(source), takes=True))
                taken = self._child.outcome(lambda _done: None)
                assert not isinstance(taken, FileReport) or not taken.rejected, taken
        except Exception as trouble:  # noqa: BLE001 - told where it is waited for
            self._trouble = trouble

    def end(self) -> None:
        assert self._trouble is None, self._trouble
        assert self._thread.is_alive(), "the import beside the window ended"
        self._is_over = True
        self._child.stop()
        self._thread.join(30)


def _written(folder: Path, number: int, orders: int, products: int) -> Path:
    source = folder / f"imported-{number}.csv"
    first = 900_000 + number * orders
    rows = "".join(f"{first + n},{big.sku(n % products)},1,{floor.ADDRESS}\n" for n in range(orders))
    source.write_text("order,sku,quantity,name,address1,city,country,postcode\n" + rows)
    return source


class _Front:
    """A window, and when its last answer was painted."""

    def __init__(self, window: Any) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        from tests.ui.scanner import QtScanner

        front = self

        class Painted(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
                if event.type() == QEvent.Type.Paint and front.is_told and not front.is_painting:
                    # All that is to be painted now is painted before the next turn of the loop.
                    front.is_painting = True
                    QTimer.singleShot(0, front.painted)
                return False

        self.window = window
        self.is_told = self.is_painting = False
        self.at = 0.0
        self._scanner = QtScanner(window)
        self._loop: Any = None
        self._eye = Painted()
        window.bar.installEventFilter(self._eye)
        window.told.connect(self._heard)

    def _heard(self, _told: object) -> None:
        self.is_told = True

    def painted(self) -> None:
        self.at = perf_counter()
        if self._loop is not None:
            self._loop.quit()

    def scan(self, code: str) -> float:
        """Seconds from Enter to the painted answer."""
        from PySide6.QtCore import QEventLoop, QTimer

        self._scanner.type(code, 0)
        self.is_told = self.is_painting = False
        self._loop = QEventLoop()
        too_long = QTimer(singleShot=True, interval=_PATIENCE_MS)
        too_long.timeout.connect(self._loop.quit)
        too_long.start()
        start = perf_counter()
        QTimer.singleShot(0, lambda: self._scanner.type("\r", 0))
        self._loop.exec()
        assert self.is_painting, f"no answer to {code}"
        self._loop = None
        return self.at - start

    @property
    def shown(self) -> Any:
        return self.window.current.shown


def _pass(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(found: Callable[[], object]) -> None:
    for _ in range(_PATIENCE_MS // 5):
        if found():
            return
        _pass(5)
    raise AssertionError("the window did not answer")


def measure(file: Path, folder: Path, orders: int, imported: int = 0, products: int = 0) -> Times:
    """Pick walks of one order each, every scan in the real window and then in the one that only paints."""
    from ui.app import Options, application, open_window
    from ui.house import House, Shown

    application()
    times = Times()
    answers: list[Shown] = []
    from_store = House.scan

    def scan(house: House, *asked: Any) -> Shown:
        if house.url == "again":
            return answers[-1]
        start = perf_counter()
        answers.append(from_store(house, *asked))
        times.stored.append(perf_counter() - start)
        return answers[-1]

    House.scan = scan  # type: ignore[method-assign]
    real = open_window(Options(str(file), station="S1", has_relay=False))
    real.show()
    front = _Front(real)
    _until(lambda: real.current)
    front.scan("SUE")
    _until(lambda: real.person)
    real.go("pick")
    _until(lambda: real.current.shown)
    again = _twin(real, front.shown, answers)
    troubles: list[str] = []
    again.window.worker.away.connect(troubles.append)
    importing = _Importing(file, folder, imported, products) if imported else None
    _pass(3_000 if imported else 500)
    times.stored.clear()
    for number in range(orders):
        _walk(front, again, f"T-{number}", times)
        if number < orders - 1:
            front.scan("!next")
    if importing is not None:
        importing.end()
    real.close()
    again.window.close()
    # To be told of trouble is to paint more than the answers.
    assert not troubles, troubles
    return times


def _twin(real: Any, shown: Any, answers: list[Any]) -> _Front:
    """A window whose house knows nothing but the last answer of the real one."""
    from fulfill.clock import RandomIds, SystemClock
    from fulfill.facts import StationProfile
    from ui.house import House
    from ui.window import Window
    from ui.worker import Worker

    class Painter(House):
        @property
        def profile(self) -> StationProfile:
            return StationProfile(1, "S1")

        def begin(self, flow: str) -> Any:
            return shown

        def refresh(self, flow: str, answer: Any) -> Any:
            return answers[-1] if answers else shown

        def log_out(self) -> None: ...

        def rest(self) -> None: ...

        def close(self) -> None: ...

    twin = Window(Worker(Painter("again")), SystemClock(), RandomIds())
    twin.status.refresh = lambda: None  # type: ignore[method-assign]
    twin.show()
    _pass(100)
    # Each window hears its own keys alone.
    real.windowHandle().removeEventFilter(twin.scans)
    twin.windowHandle().removeEventFilter(real.scans)
    twin.scans.watch(twin.windowHandle())
    twin.seated(shown.person)
    twin.go("pick")
    _until(lambda: twin.current.shown)
    return _Front(twin)


def _walk(front: _Front, again: _Front, tote: str, times: Times) -> None:
    front.scan(tote)
    while front.shown.answer.step == "scan_tote":
        front.scan("!done")
    while not front.shown.answer.is_the_end:
        expect = next((each for each in front.shown.answer.expects if each.codes), None)
        if expect is None or expect.kind not in ("place", "product"):
            break
        times.ours.append(front.scan(expect.codes[0]))
        times.painted_alone.append(again.scan(expect.codes[0]))
        _pass(_CALM_MS)


def main() -> int:
    file, folder, *numbers = sys.argv[1:]
    times = measure(Path(file), Path(folder), *map(int, numbers))
    found = {name: getattr(times, name) for name in ("ours", "painted_alone", "stored")}
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
