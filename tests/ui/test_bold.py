"""Headings are seen to be headings: bold is drawn bold, though the typeface is one variable file."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.app import application
from ui.desks.kit import plain_label
from ui.theme.dress import dress
from ui.theme.look import look

WORDS = "Shipping label"


@pytest.mark.parametrize("name", ["title", "heading", "empty"])
def test_what_the_style_sheet_makes_bold_is_drawn_bold(qtbot, name):
    application()
    page = QWidget()
    qtbot.addWidget(page)
    dress(page)
    label = plain_label(WORDS, name)
    QVBoxLayout(page).addWidget(label)
    page.show()
    font = label.font()
    regular = QFontMetrics(_at(font.pixelSize(), 400)).horizontalAdvance(WORDS)
    assert QFontMetrics(font).horizontalAdvance(WORDS) > regular


def _at(pixels, weight):
    font = look().font(17, weight)
    found = type(font)(font)
    found.setPixelSize(pixels)
    return found
