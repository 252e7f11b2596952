"""Keys that are pressed while a section of the settings is still on its way do what they say there."""

from __future__ import annotations

import pytest

from tests.ui.build import Bench, opened
from ui.desks.settings import SettingsPage
from ui.desks.settings_part import FormSection


@pytest.fixture
def bench(shop, qtbot):
    with opened(shop, qtbot, badge="BOSS", relays=False) as made:
        # Its modules are there, as they are within its first seconds.
        made.wait(lambda: made.window.pages.ahead.is_over)
        yield made


def coming(bench: Bench, about: str) -> SettingsPage:
    """The settings, of which the section is still on its way."""
    bench.window.go("settings", about)
    page = bench.window.current
    assert isinstance(page, SettingsPage)
    assert page.is_coming
    return page


def is_read(page: SettingsPage) -> bool:
    section = page.section
    return not page.is_coming and isinstance(section, FormSection) and bool(section.kept)


def test_the_keyboard_wanted_early_comes_with_the_section(bench: Bench) -> None:
    page = coming(bench, "house")
    bench.window.key_row.show_keys(())
    key(bench, "F8")
    assert page.touch.isHidden()
    bench.wait(page.touch.isVisible)
    assert is_read(page) or page.section.isVisible()
    bench.press("F8")
    assert page.touch.isHidden(), "pressed once more, it acts at once"


def test_an_early_save_saves_neither_the_section_before_nor_what_is_typed_later(bench: Bench) -> None:
    page = coming(bench, "house")
    bench.wait(lambda: is_read(page))
    house = page.sections["house"]
    assert isinstance(house, FormSection)
    house.fields["company"].put("Other & Co")
    house.keyed.emit()
    page.buttons["look"].click()
    coming(bench, "papers")
    key(bench, "F12")
    bench.wait(lambda: is_read(page))
    papers = page.section
    assert isinstance(papers, FormSection)
    papers.fields["slip_thanks"].put("Thanks!")
    papers.keyed.emit()
    bench.settle()
    assert not house.is_saving
    assert not papers.is_saving
    assert house.changes() == {"company": "Other & Co"}
    assert papers.changes() == {"slip_thanks": "Thanks!"}


def key(bench: Bench, name: str) -> None:
    """Pressed at this very moment: nothing else of the window comes between."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(bench.window.focusWidget() or bench.window, getattr(Qt.Key, f"Key_{name}"))
