"""A code that a hand typed and the station refused stands in the line again; a scanned one does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from fulfill.messages import Level
from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.scanner import QtScanner
from ui.parts.bar import shown_code

HUMAN_MS = 90


@pytest.fixture
def bench(tmp_path: Path, qtbot: Any) -> Iterator[Bench]:
    shop = Shop.open(f"sqlite:///{tmp_path / 'shop.db'}", tmp_path)
    shop.order("1001", ("MUG", 2)).release()
    with opened(shop, qtbot) as made:
        made.go("pick")
        yield made
    shop.close()


def type_in(bench: Bench, text: str) -> None:
    """As fingers do: slower than any scanner."""
    QtScanner(bench.window).type(text, HUMAN_MS)
    bench.wait(lambda: bench.window.bar.typed.endswith(text[-1]))


def key(bench: Bench, which: Qt.Key, text: str) -> None:
    QtScanner(bench.window).key(which, text)
    bench.settle()


def send(bench: Bench) -> Level:
    before = len(bench.told)
    key(bench, Qt.Key.Key_Return, "\r")
    bench.wait(lambda: len(bench.told) > before)
    return bench.told[-1].level


def test_a_refused_code_is_put_back_and_its_end_can_be_mended(bench: Bench) -> None:
    type_in(bench, "T-9")
    assert send(bench) is Level.STOP
    assert (bench.window.scans.line, bench.window.bar.typed) == ("T-9", "T-9")
    key(bench, Qt.Key.Key_Backspace, "\b")
    assert bench.window.bar.typed == "T-"
    type_in(bench, "1")
    assert send(bench) is Level.OK
    assert (bench.window.scans.line, bench.window.bar.typed) == ("", "")


def test_what_is_typed_next_takes_its_place(bench: Bench) -> None:
    type_in(bench, "T-9")
    assert send(bench) is Level.STOP
    type_in(bench, "T-1")
    assert bench.window.bar.typed == "T-1"
    assert send(bench) is Level.OK


def test_a_scan_drops_it_and_is_not_joined_to_it(bench: Bench) -> None:
    type_in(bench, "T-9")
    assert send(bench) is Level.STOP
    assert bench.scan("T-1").level is Level.OK
    assert (bench.window.scans.line, bench.window.bar.typed) == ("", "")


def test_escape_empties_the_line(bench: Bench) -> None:
    type_in(bench, "T-9")
    assert send(bench) is Level.STOP
    key(bench, Qt.Key.Key_Escape, "\x1b")
    assert (bench.window.scans.line, bench.window.bar.typed) == ("", "")


def test_a_refused_scan_is_not_put_back(bench: Bench) -> None:
    assert bench.scan("NO-SUCH-CODE").level is Level.STOP
    assert (bench.window.scans.line, bench.window.bar.typed) == ("", "")


def test_a_key_is_not_called_a_scan(bench: Bench) -> None:
    bench.press("F9")
    bench.wait(lambda: bench.told[-1].scanned == "!undo")
    assert shown_code(bench.told[-1]) == ""
    assert shown_code(bench.scan("B-01")) == "B-01"
