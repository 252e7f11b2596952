"""What is likely wrong with a parcel is said in the language of the screen, whatever goods are called."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fulfill.messages import pack
from fulfill.messages import pack_weight as says
from ui.app import speak
from ui.words import say


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "de")
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (says.check_all(), "prüfen, ob etwas fehlt oder zu viel ist"),
        (says.one_missing("MUG-RED"), "wahrscheinlich ein MUG-RED zu wenig"),
        (says.one_missing("Mug, red or blue"), "wahrscheinlich ein Mug, red or blue zu wenig"),
        (says.some_missing("2 × PEN, 1 × MUG"), "wahrscheinlich zu wenig: 2 × PEN, 1 × MUG"),
        (says.one_extra("PEN"), "wahrscheinlich ein PEN zu viel"),
        (says.some_extra("2 × PEN"), "wahrscheinlich zu viel: 2 × PEN"),
        (says.swapped("MUG-RED", "MUG-BLUE"), "wahrscheinlich ein MUG-RED statt MUG-BLUE"),
        (says.another_box("BOX-S", "BOX-L"), "wahrscheinlich Karton BOX-L, nicht BOX-S"),
        (says.too_light(), "es ist leichter, also prüfen, was fehlt"),
        (says.too_heavy(), "es ist schwerer, also prüfen, was zu viel ist"),
    ],
)
def test_each_explanation_is_said_in_german(german: None, why: str, said: str) -> None:
    told = say(pack.weight_differs(512, 710, why))
    assert told.startswith(f"512 g statt der erwarteten 710 g: {said}. "), told
