"""A list of another program, in the real window: by keys alone and by touch alone, and nothing blocks it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.build import Shop
from tests.ui.build import Bench, opened
from ui.desks.importing import ImportPage, Stage

HEADS = "Bestellnummer;Artikel;Menge;Vorname;Nachname;Straße;Ort;PLZ"
ROW = "R-1;MUG;1;Ann;Lee;Hauptstr. 1;Dresden;01067"


def asked(bench: Bench, shop: Shop) -> ImportPage:
    """Their list, as wide as such lists are, waits to be told which column is which."""
    more = "".join(f";Zusatz {at}" for at in range(30))
    file = shop.folder / "export.csv"
    file.write_text(f"{HEADS}{more}\n{ROW}{';' * 30}\n", encoding="utf-8")
    bench.go("import", str(file))
    page: Any = bench.window.current
    bench.wait(lambda: page.stage is Stage.MAPPING and page.columns.is_built)
    return page


def say_germany(bench: Bench, page: ImportPage, way: str) -> None:
    """Choose "Always the same …" for the country, and type it."""
    choice: Any = page.columns.fields["country"].control
    line = page.columns.always["country"]
    if way == "keys":
        choice.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(choice, Qt.Key.Key_End)
        QTest.keyClick(choice, Qt.Key.Key_Tab)
        assert line.hasFocus()
    else:
        choice.showPopup()
        view = choice.view()
        at = view.model().index(choice.findData("="), 0)
        view.scrollTo(at)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(at).center())
        bench.wait(line.isVisible)
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClicks(line, "DE")


@pytest.mark.parametrize("way", ["keys", "touch"])
def test_a_list_of_another_program_comes_in_by_one_way_of_working_alone(
    shop: Shop, qtbot: Any, way: str
) -> None:
    with opened(shop, qtbot, badge="BOSS") as bench:
        page = asked(bench, shop)
        say_germany(bench, page, way)
        for words, stage in (("Preview", Stage.READY), ("Import", Stage.DONE)):
            bench.wait(lambda: page._keys[-1].is_on)
            if way == "keys":
                bench.press("F12")
            else:
                bench.touch(words)
            bench.wait(lambda stage=stage: page.stage is stage)  # type: ignore[misc]
        assert shop.value("select country from orders where number = 'R-1'") == "DE"
        assert not bench.cut_off()


def test_a_scan_while_columns_are_chosen_changes_none_of_them(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot, badge="BOSS") as bench:
        page = asked(bench, shop)
        page.columns.fields["country"].control.choose("=")
        page.columns.always["country"].setFocus()
        before = page.columns.map
        bench._scanner.scan("A-01", 0)
        bench.wait(lambda: bench.window.current is not page)
        bench.go("import")
        assert page.stage is Stage.MAPPING
        assert page.columns.map == before
