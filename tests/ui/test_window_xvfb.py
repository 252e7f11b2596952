"""The real program on a real display, worked by a scanner that types: picked, packed, shipped, come back.

Nothing of the window is reached into: keys go in through the X server, and the database says what came of
them. A picture of the last screen is kept beside the database.
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
TEA = "4012345123456"
# GTIN, lot, and a day after the separator that ends a lot: what a DataMatrix on a carton holds.
TEA_OF_LOT_L3 = f"]d2010{TEA}10L3{GS}17480630"
PATIENCE_S = 25
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
        ("products", f"sku,name,gtin,tracking\nTEA,Green tea,{TEA},lot+expiry\n"),
        ("stock", "place,sku,quantity,lot,expires_on\nA-02,TEA,5,L3,2048-06-30\n"),
    )
    for kind, text in files:
        assert not made.take(kind, text).rejected
    made.order("1001", ("MUG", 1), ("TEA", 1)).release()
    yield made
    made.close()


class Worker:
    """Scans into the program's window and waits until the database has each scan."""

    def __init__(self, shop: Shop, scanner: XScanner, delay: int) -> None:
        self._shop, self._scanner, self._delay = shop, scanner, delay

    def go(self, flow: int) -> None:
        self._scanner.run("key", f"alt+{flow}")
        time.sleep(0.4)

    def scan(self, *codes: str) -> None:
        for code in codes:
            before = self._scans()
            self._scanner.scan(code, self._delay)
            self.wait(lambda before=before: self._scans() > before, code)  # type: ignore[misc]
            assert self._scans() == before + 1, f"{code} counted more than once"

    def wait(self, until: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not until():
            assert time.monotonic() < end, f"{what}: nothing came of it; {self._journal()}"
            time.sleep(0.05)

    def _scans(self) -> int:
        return int(self._shop.value("select count(*) from operation where kind = 'scan'"))

    def _journal(self) -> list[tuple[object, ...]]:
        return self._shop.rows(
            "select scan, level, code from operation where kind = 'scan' order by seq desc"
        )[:4]


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
        time.sleep(1.5)
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


@pytest.mark.parametrize("delay", [0, 2, 8, 20])
def test_an_order_goes_out_and_comes_back_by_a_scanner_alone(
    shop: Shop, xvfb: Display, x_scanner: XScanner, delay: int
) -> None:
    with program(shop, xvfb, x_scanner):
        worker = Worker(shop, x_scanner, delay)
        worker.go(1)
        worker.scan("T-1", "A-01", MUG, "A-02", TEA_OF_LOT_L3, "STAGE-1")
        assert shop.order_state("1001") == "picked"
        worker.go(2)
        worker.scan("T-1", MUG, TEA_OF_LOT_L3)
        worker.wait(lambda: printed(shop), "the label")
        parcel = str(shop.value("select number from parcel"))
        worker.scan(parcel)
        assert shop.order_state("1001") == "packed"
        worker.go(3)
        worker.scan("DOCK-1", parcel, "!done")
        assert shop.order_state("1001") == "shipped"
        worker.go(4)
        worker.scan("1001", MUG, "!answer sealed", "A-01", "!done")
        take_picture(xvfb, shop.folder / "last_screen.png")
    lots = "select l.code from parcel_item i join lot l on l.id = i.lot_id where i.lot_id <> 0"
    assert shop.rows(lots) == [("L3",)]
    assert shop.on_hand("A-01", "MUG") == 10
    assert shop.on_hand("~CUSTOMER", "TEA") == 1
    assert shop.rows("select distinct level from operation where kind = 'scan' and level = 'stop'") == []
    assert (shop.folder / "last_screen.png").stat().st_size > 10_000
    sound(shop)
