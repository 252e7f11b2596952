"""The first start as it looks: cards alike, nothing jumps, what is typed into is in sight."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fulfill.errors import StoreUnavailable
from tests.ui.build_house import type_in
from ui.app import application, speak
from ui.first import making
from ui.first.window import FirstWindow
from ui.state import use_state
from ui.theme.dress import dress
from ui.theme.look import look


@pytest.fixture
def window(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    use_state(tmp_path / "window.ini")
    application()

    def opens(language: str = "en", percent: int = 100) -> FirstWindow:
        speak(QApplication.instance(), language)  # type: ignore[arg-type]
        look().choose(percent=percent)
        made = FirstWindow(str(tmp_path / "new.db"), "")
        qtbot.addWidget(made)
        made.resize(1280, 720)
        with qtbot.waitExposed(made):
            made.show()
        return made

    yield opens
    look().choose(percent=100)
    speak(QApplication.instance(), "en")  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_cards_of_the_ways_are_in_one_size_in_which_all_of_them_are_whole(
    window: Any, language: str, percent: int
) -> None:
    ways = window(language, percent).start.welcome.ways
    title = min(way.title_px() for way in ways)
    text = min(way.text_px(title) for way in ways)
    for way in ways:
        assert (way.title_px(), way.text_px(title)) >= (title, text)
        assert way._text_room(title).bottom() < way.height()
        assert way._peers == ways


def test_a_file_that_is_not_there_is_told_with_a_way_that_this_window_has(window: Any, qtbot: Any) -> None:
    start = window().start
    start.show_step(start.other)
    type_in(start.other.where, "/nowhere/missing.db", enter=True)
    qtbot.waitUntil(lambda: bool(start.other.field.fault), timeout=30_000)
    assert "/nowhere/missing.db" in start.other.field.fault
    assert "fulfill init" not in start.other.field.fault


def test_a_file_that_is_no_warehouse_is_told_likewise(tmp_path: Path) -> None:
    file = tmp_path / "there.db"
    file.write_text("")
    with pytest.raises(StoreUnavailable) as told:
        making.look_into(str(file))
    assert str(file) in str(told.value)
    assert "fulfill init" not in str(told.value)


def test_what_else_is_wrong_with_a_warehouse_is_told_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_url: str) -> None:
        raise StoreUnavailable("It is locked")

    file = tmp_path / "there.db"
    file.write_text("")
    monkeypatch.setattr("fulfill.store.warehouse.open_warehouse", locked)
    with pytest.raises(StoreUnavailable, match="It is locked"):
        making.look_into(str(file))


def test_why_a_logo_is_refused_is_said_in_the_language_of_the_screen(window: Any, tmp_path: Path) -> None:
    firm = window("de").start.firm
    firm.wrong("logo", f"{tmp_path / 'l.svg'} is no PNG and no JPEG. Save the logo as one of them")
    assert "ist weder PNG noch JPEG" in firm.fields["logo"].fault


def test_what_is_typed_into_stays_in_sight_above_the_keys(window: Any, qtbot: Any) -> None:
    start = window("de", 150).start
    start.show_step(start.firm)
    field = start.firm.fields["logo"].control
    field.setFocus()
    high = start.frame._area.viewport().height()
    start.frame.press(8)
    qtbot.waitUntil(lambda: start.frame._area.viewport().height() < high - 100)

    def is_seen() -> bool:
        view = start.frame._area.viewport()
        return bool(view.rect().contains(field.rect().translated(field.mapTo(view, field.rect().topLeft()))))

    qtbot.waitUntil(is_seen, timeout=5000)


def test_nothing_that_is_printed_sends_the_focus_to_the_key_that_leaves(window: Any, qtbot: Any) -> None:
    start = window().start
    proof = start.proof
    proof.show_made(making.Made("x", "ANN-1", "Bench"))
    start.show_step(proof)
    for printed in (proof.print_test, proof.print_papers):
        printed.setFocus()
        printed.click()
        assert QApplication.focusWidget() is proof.typed
        qtbot.waitUntil(printed.isEnabled, timeout=30_000)
        assert QApplication.focusWidget() is proof.typed


@pytest.mark.parametrize("percent", [100, 200])
def test_neither_the_focus_nor_a_fault_makes_a_field_or_a_button_grow(qtbot: Any, percent: int) -> None:
    look().choose(percent=percent)
    page = QWidget()
    dress(page)
    column = QVBoxLayout(page)
    parts = [QLineEdit("a"), QLineEdit("b"), QPushButton("Go"), QPushButton("All")]
    parts[3].setObjectName("chip")
    for part in parts:
        column.addWidget(part)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    for part in parts:
        parts[parts.index(part) - 1].setFocus()
        before = part.sizeHint().height()
        part.setFocus()
        assert part.sizeHint().height() == before
        part.setProperty("bad", True)
        part.style().unpolish(part)
        part.style().polish(part)
        assert part.sizeHint().height() == before
    look().choose(percent=100)
