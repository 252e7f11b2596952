"""The real program on a real display, worked by a scanner that types: picked, packed, shipped, come back.

Nothing of the window is reached into: keys go in through the X server, and the database says what came of
them: every code once, in its order, and the moves that follow from the codes. A picture of the last screen
is kept beside the database.

FULFILL_XVFB=all pytest -n 0 tests/ui/test_window_xvfb.py      at more speeds
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.build import Shop
from tests.ui.judging import sound
from tests.ui.scanner import Display, XScanner
from ui.scanning.keystrokes import GS

ROOT = Path(__file__).resolve().parents[2]
MUG = "4006381333931"
TEA, LENS = "4012345123456", "4012345123463"
# GTIN, lot, and a day after the separator that ends a lot: what a DataMatrix on a carton holds.
TEA_OF_LOT_L3 = f"]d2010{TEA}10L3{GS}17480630"
# The separator before the GTIN, as a scanner without symbology identifiers sends it; another ends the lot.
LENS_NUMBER_7 = f"{GS}010{LENS}10B-4{GS}21LX/7"
PATIENCE_S = 25
IS_LONG = os.environ.get("FULFILL_XVFB") == "all"
_SCANS = "operation where kind = 'scan'"
_MOVES = """
select m.quantity, coalesce(l.code, ''), m.serial, a.code, b.code
from move m join operation o on o.seq = m.operation_seq join product p on p.id = m.product_id
join place a on a.id = m.source_place_id join place b on b.id = m.target_place_id
left join lot l on l.id = m.lot_id where p.sku = :sku and o.flow <> '' order by m.seq
"""
_OUT_AND_BACK = ("~WALKING", "STAGE-1", "BENCH-1", "DOCK-1", "~CUSTOMER", "RET-1")
PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    files = (
        ("products", f"sku,name,gtin,tracking\nTEA,Green tea,{TEA},lot+expiry\nLENS,Lens,{LENS},serial\n"),
        ("stock", "place,sku,quantity,lot,expires_on\nA-02,TEA,5,L3,2048-06-30\n"),
        ("stock", "place,sku,quantity,serial\nA-02,LENS,1,LX/7\n"),
    )
    for kind, text in files:
        assert not made.take(kind, text).rejected
    made.order("1001", ("MUG", 1), ("TEA", 1), ("LENS", 1)).release()
    yield made
    made.close()


class Worker:
    """Scans into the program's window; the database tells what it heard. `typed` is all that was scanned."""

    def __init__(self, shop: Shop, scanner: XScanner, delay: int) -> None:
        self._shop, self._scanner, self._delay = shop, scanner, delay
        self.typed: list[str] = []

    def begin(self) -> None:
        """To the first flow, as soon as the program has let its worker in: then it claims the pick."""

        def has_begun() -> bool:
            self._scanner.run("key", "alt+1", "sleep", "0.2")
            return bool(self._shop.value("select count(*) from task where flow = 'pick'"))

        self.wait(has_begun, "opening the window")

    def go(self, flow: int) -> None:
        """To another flow. What is scanned at once after it is for that flow."""
        self._scanner.run("key", f"alt+{flow}")

    def scan(self, *codes: str) -> None:
        """One after the other as fast as they can be typed, whether the window has answered or not."""
        self._scanner.type("".join(f"{code}\r" for code in codes), self._delay)
        self.typed += codes
        self.wait(lambda: len(self.heard()) >= len(self.typed), str(codes))
        assert self.heard() == [code.replace(GS, "<1D>") for code in self.typed]

    def wait(self, until: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not until():
            assert time.monotonic() < end, f"{what}: nothing came of it; {self._journal()}"
            time.sleep(0.05)

    def heard(self) -> list[str]:
        return [row[0] for row in self._shop.rows(f"select scan from {_SCANS} order by seq")]

    def _journal(self) -> list[tuple[object, ...]]:
        return self._shop.rows(f"select scan, level, code from {_SCANS} order by seq desc")[:4]


@contextmanager
def program(shop: Shop, display: Display, scanner: XScanner) -> Iterator[None]:
    """`python -m fulfill` on the shop's database, with settings of its own, until it is closed."""
    home = shop.folder / "home"
    environment = display.environment | {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    words = ["--database", str(shop.folder / "shop.db"), "--station", "S1", "--badge", "SUE"]
    with (shop.folder / "program.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "fulfill", *words], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        scanner.run("search", "--sync", "--onlyvisible", "--name", "Fulfill", "windowfocus", "--sync")
        yield
        assert process.poll() is None, (shop.folder / "program.log").read_text()
    finally:
        process.terminate()
        process.wait(20)


def take_picture(display: Display, file: Path) -> None:
    environment = display.environment | {"PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", PICTURE, str(file)], env=environment, check=True, timeout=60)


def printed(shop: Shop) -> bool:
    return bool(shop.value("select count(*) from paper where kind = 'label' and state = 'printed'"))


def went(shop: Shop, sku: str, lot: str, serial: str) -> tuple[str, ...]:
    """From where to where the flows have moved a product: one unit each time, of this lot and number."""
    moves = shop.rows(_MOVES, sku=sku)
    assert {move[:3] for move in moves} == {(1, lot, serial)}
    assert [move[4] for move in moves[:-1]] == [move[3] for move in moves[1:]]
    return moves[0][3], *(move[4] for move in moves)


@pytest.mark.parametrize("delay", [0, 2, 5, 8, 12, 20] if IS_LONG else [0, 5, 20])
def test_an_order_goes_out_and_comes_back_by_a_scanner_alone(
    shop: Shop, xvfb: Display, x_scanner: XScanner, delay: int
) -> None:
    with program(shop, xvfb, x_scanner):
        worker = Worker(shop, x_scanner, delay)
        worker.begin()
        worker.scan("T-1", "A-01", MUG, "A-02", LENS_NUMBER_7, TEA_OF_LOT_L3, "STAGE-1")
        assert shop.order_state("1001") == "picked"
        worker.go(2)
        worker.scan("T-1", MUG, TEA_OF_LOT_L3, LENS_NUMBER_7)
        worker.wait(lambda: printed(shop), "the label")
        parcel, sscc = shop.rows("select number, sscc from parcel")[0]
        worker.scan(f"]C100{sscc}")
        assert shop.order_state("1001") == "packed"
        worker.go(3)
        worker.scan("DOCK-1", parcel, "!done")
        assert shop.order_state("1001") == "shipped"
        worker.go(4)
        worker.scan("1001", TEA_OF_LOT_L3, "!answer sealed", "A-02", LENS_NUMBER_7, "!answer opened", "Q-1")
        worker.scan(MUG, "!answer sealed", "A-01", "!done")
        take_picture(xvfb, shop.folder / "last_screen.png")
    assert shop.rows(f"select scan, code from {_SCANS} and level in ('warn', 'stop')") == []
    assert went(shop, "MUG", "", "") == ("A-01", *_OUT_AND_BACK, "A-01")
    assert went(shop, "TEA", "L3", "") == ("A-02", *_OUT_AND_BACK, "A-02")
    assert went(shop, "LENS", "", "LX/7") == ("A-02", *_OUT_AND_BACK, "Q-1")
    assert (shop.folder / "last_screen.png").stat().st_size > 10_000
    sound(shop)
