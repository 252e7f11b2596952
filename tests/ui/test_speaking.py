"""Another language, or other units, in the open window: at once, everywhere; the work stays where it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from fulfill.messages import Level
from fulfill.scan import Word
from tests.build import Shop
from tests.ui.build import Bench, opened
from ui import measures
from ui.app import Options, application, speak
from ui.desks.settings import SettingsPage
from ui.measures import Units
from ui.program import Program
from ui.screens.words import BY_WORD
from ui.state import state, use_state


@pytest.fixture
def shop(shop: Shop) -> Shop:
    """With an order to pick."""
    shop.order("1001", ("MUG", 2), ("PEN", 1)).release()
    return shop


@pytest.fixture
def bench(shop: Shop, qtbot: Any, tmp_path: Path) -> Iterator[Bench]:
    """A window whose program listens to what is chosen in the settings."""
    before, here = state().file, QLocale()
    use_state(tmp_path / "window.ini")
    with opened(shop, qtbot) as made:
        program = Program(application(), Options(shop.warehouse.database.url))
        program.window = made.window
        yield made
        program.window = None
        program.deleteLater()
    speak(application(), "en")
    QLocale.setDefault(here)
    measures.choose(Units.LOCAL)
    use_state(before)


def chosen(bench: Bench, box: Any, value: str) -> None:
    """What a hand does with a list: choose, then the list says that it was chosen."""
    before = len(bench.told)
    box.choose(value)
    box.activated.emit(box.currentIndex())
    bench.wait(lambda: len(bench.told) > before)
    bench.settle()


def settings(bench: Bench) -> SettingsPage:
    page = bench.window.current
    assert isinstance(page, SettingsPage)
    return page


def words(bench: Bench) -> set[str]:
    return set(bench.buttons())


def test_a_language_that_is_chosen_is_spoken_at_once_and_the_task_is_kept(bench: Bench, shop: Shop) -> None:
    bench.go("pick")
    bench.scan("T-1", "A-01")
    asked, seats = bench.fact, shop.value("select count(*) from task")
    bench.go("settings", "look")
    for language, pick, title, said in (
        ("de", "Picken", "Aussehen und Ton", "Deutsch"),
        ("es", "Picking", "Aspecto y sonido", "español"),
        ("en", "Pick", "Look and sound", "English"),
    ):
        chosen(bench, settings(bench).section.language, language)  # type: ignore[attr-defined]
        assert said in bench.told[-1].text
        assert settings(bench).section.named() == title
        assert pick in words(bench)
    chosen(bench, settings(bench).section.language, "de")  # type: ignore[attr-defined]
    bench.go("pick")
    assert bench.fact == asked
    assert shop.value("select count(*) from task") == seats
    assert bench.scan("MUG").level in (Level.OK, Level.DONE)
    assert "Rückgängig" in words(bench)


def test_what_was_typed_in_the_settings_is_still_there_in_the_other_language(bench: Bench) -> None:
    bench.go("settings", "station")
    page = settings(bench)
    bench.wait(lambda: bool(page.section.kept))
    field = page.section.fields["pick_orders_max"]
    field.put("7")
    bench.go("settings", "look")
    chosen(bench, settings(bench).section.language, "es")  # type: ignore[attr-defined]
    assert settings(bench) is not page
    # Nobody has looked at that section meanwhile; it waits through one more language.
    chosen(bench, settings(bench).section.language, "de")  # type: ignore[attr-defined]
    assert "station" not in settings(bench).sections
    bench.go("settings", "station")
    bench.wait(lambda: settings(bench).section.fields["pick_orders_max"].text == "7")
    assert "pick_orders_max" in settings(bench).section.changes()


def test_ounces_are_shown_and_typed_and_the_ledger_keeps_grams(bench: Bench, shop: Shop) -> None:
    bench.go("settings", "look")
    chosen(bench, settings(bench).section.units, "oz")  # type: ignore[attr-defined]
    bench.go("pick")
    bench.scan("T-1", "A-01", "MUG", "!qty 2", "A-02", "PEN", "STAGE-1")
    bench.go("pack")
    bench.scan("1001", "MUG")
    bench.window.current.press(BY_WORD[Word.WEIGHT])  # type: ignore[union-attr]
    pad = bench.window.current.pad  # type: ignore[union-attr]
    assert isinstance(pad.field, QLineEdit)
    pad.field.setText("2 stone")
    pad.give()
    assert "2 stone is no clear weight" in bench.told[-1].text
    assert pad.field.text() == "2 stone", "nothing typed is lost"
    pad.field.setText("2 lb 3 oz")
    pad.give()
    bench.settle()
    assert "2 lb 3.0 oz" in bench.told[-1].text
    assert "992" in str(shop.rows("select scan from operation where scan like '!weight%'"))
