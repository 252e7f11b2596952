"""Who types on while the next page of the first start is on its way types into that page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.build_house import type_in
from ui.first.start import FirstStart
from ui.state import use_state

pytestmark = pytest.mark.usefixtures("window_listens")


@pytest.fixture
def start(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FirstStart:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    use_state(tmp_path / "window.ini")
    made = FirstStart(str(tmp_path / "new.db"), "")
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.show_step(made.firm)
    type_in(made.firm.fields["company"].control, "Soap")
    made.firm.country.choose("DE")
    return made


def press(start: FirstStart, *keys: Qt.Key | str) -> None:
    """One key after another, each to what has the focus then, without a pause."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(start.focusWidget(), key)
        else:
            QTest.keyClick(start.focusWidget(), key)


def test_what_is_typed_after_f12_stands_on_the_next_page(start: FirstStart, qtbot: Any) -> None:
    first, second = list(start.chief.fields.values())[:2]
    for field in (first, second):
        field.put("")
    press(start, Qt.Key.Key_F12, "Ann", Qt.Key.Key_Tab, "x7")
    qtbot.waitUntil(lambda: start.frame.step is start.chief)
    assert first.text == "Ann"
    assert any(field.text.lower() == "x7" for field in start.chief.fields.values())
    assert start.firm.fields["company"].text == "Soap"


def test_f12_pressed_twice_goes_one_page_on(start: FirstStart, qtbot: Any) -> None:
    start.chief.fields["administrator"].put("Ann")
    press(start, Qt.Key.Key_F12, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: start.frame.step is start.chief)
    qtbot.wait(300)
    assert start.frame.step is start.chief


def test_what_was_meant_for_a_page_that_does_not_come_is_written_nowhere(
    start: FirstStart, qtbot: Any
) -> None:
    start.firm.fields["logo"].put("/no/such/logo.png")
    press(start, Qt.Key.Key_F12, "Ann")
    qtbot.waitUntil(lambda: bool(start.firm.fields["logo"].fault))
    assert start.frame.step is start.firm
    assert {field.text for field in start.firm.fields.values()}.isdisjoint({"Ann", "SoapAnn"})
    press(start, "x")
    assert "x" in start.firm.fields["logo"].text


def test_a_scan_waits_for_its_page_too(start: FirstStart, qtbot: Any) -> None:
    start.chief.fields["administrator"].put("")
    press(start, Qt.Key.Key_F12)
    assert start.scanned("ANN-7")
    qtbot.waitUntil(lambda: start.frame.step is start.chief)
    assert start.chief.fields["administrator"].text == "ANN-7"
