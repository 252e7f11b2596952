"""A newcomer's first hour with the real program on a real display: by keys and a scanner, nothing else."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.scanner import Display, XScanner

ROOT = Path(__file__).resolve().parents[2]
HUMAN_MS = 130
PATIENCE_S = 25


class Newcomer:
    def __init__(self, folder: Path, scanner: XScanner) -> None:
        self.scanner = scanner
        self.data = folder / "data" / "fulfill"
        self.database = self.data / "warehouse.db"

    def types(self, text: str) -> None:
        self.scanner.type(text, HUMAN_MS)
        self.scanner.run("sleep", "0.2")

    def presses(self, *keys: str) -> None:
        for key in keys:
            self.scanner.run("key", key, "sleep", "0.3")

    def waits(self, until: Callable[[], Any], what: str) -> Any:
        end = time.monotonic() + PATIENCE_S
        while not (found := until()):
            assert time.monotonic() < end, f"{what}: nothing came of it"
            time.sleep(0.1)
        return found

    def sees(self, title: str) -> None:
        def is_focused() -> bool:
            try:
                self.scanner.run(
                    "search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync"
                )
            except subprocess.CalledProcessError:
                return False  # it has its name before it can be given the keys
            return True

        self.waits(is_focused, title)

    def prints(self) -> Path | None:
        """Enter, as soon as the page is there, prints; after that it does nothing in its empty field."""
        self.presses("Return")
        return next(self.data.glob("warehouse.db.papers/test-*"), None)

    def rows(self, question: str) -> list[Any]:
        with sqlite3.connect(self.database) as connection:
            return connection.execute(question).fetchall()


@pytest.fixture
def newcomer(tmp_path: Path, xvfb: Display, x_scanner: XScanner) -> Iterator[Newcomer]:
    folders = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "HOME": ""}
    environment = xvfb.environment | {name: str(tmp_path / part) for name, part in folders.items()}
    with (tmp_path / "program.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "fulfill"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        yield Newcomer(tmp_path, x_scanner)
        assert process.poll() is None, (tmp_path / "program.log").read_text()
    finally:
        process.terminate()
        process.wait(20)


def test_a_new_warehouse_at_the_usual_place_is_made_proved_and_worked_in(newcomer: Newcomer) -> None:
    newcomer.sees("^Welcome to fulfill")
    newcomer.presses("2")
    newcomer.types("Tom & Co\t\t1 High St\t\tSW1A 1AA\tLondon\t\tunited k")
    newcomer.presses("Down", "Return", "F12")
    time.sleep(1)  # what was typed is looked at before the next page comes
    newcomer.types("Ann Lee\t\t")
    # The badge that Ann has already is scanned in the place of the one that was made up.
    newcomer.scanner.scan("ANN-0001", 5)
    newcomer.presses("F12")
    time.sleep(1)
    newcomer.presses("F12")
    newcomer.waits(newcomer.database.exists, "making the warehouse")
    label = newcomer.waits(newcomer.prints, "the test label")
    newcomer.scanner.scan(label.stem.removeprefix("test-"), 5)
    newcomer.presses("F12")
    newcomer.sees("^Tom & Co – Fulfill")
    newcomer.scanner.scan("ANN-0001", 5)
    newcomer.presses("alt+5")
    newcomer.scanner.scan("!next", 5)
    newcomer.waits(lambda: newcomer.rows("select 1 from operation where scan = '!next'"), "the first scan")
    assert newcomer.rows("select name, badge from person") == [("Ann Lee", "ANN-0001")]
    assert dict(newcomer.rows("select name, value from setting"))["city"] == "London"
