"""Every word of every screen is whole: in each language, in each look, in text up to twice as large.

The short form looks at each screen in three of eighteen ways. All of them:

    FULFILL_LOOKS=all pytest tests/ui/test_whole_words.py
"""

from __future__ import annotations

import os
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.build import opened
from tests.ui.desk_room import shipped, shop  # noqa: F401 - fixtures
from tests.ui.whole import cut_words, overlapping, watched_painting
from ui import registry
from ui.anew import show_anew
from ui.app import speak
from ui.theme.look import look
from ui.theme.tokens import Scheme

PAGES = (*registry.FLOWS, *(desk.page for desk in registry.DESKS), "lock")
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
FEW = (
    ("en", Scheme.LIGHT, 100),
    ("de", Scheme.CONTRAST, 200),
    ("es", Scheme.DARK, 200),
)
ALL = tuple(product(("en", "de", "es"), SCHEMES, (100, 200)))


@pytest.mark.parametrize(
    ("language", "scheme", "percent"), ALL if os.environ.get("FULFILL_LOOKS") == "all" else FEW
)
def test_every_word_of_every_screen_is_whole(qtbot, shipped, language, scheme, percent):  # noqa: F811
    found: list[str] = []
    with watched_painting() as painted, opened(shipped, qtbot, relays=False) as bench:
        app = QApplication.instance()
        try:
            speak(app, language)
            look().choose(scheme, percent)
            show_anew(bench.window)
            for page in PAGES:
                bench.window.lock() if page == "lock" else bench.go(page)
                bench.settle()
                found += [f"{page}: {fault}" for fault in cut_words(bench, painted) + overlapping(bench)]
        finally:
            look().choose(Scheme.SYSTEM, 100)
            speak(app, "en")
    assert not found, "\n".join(found)
