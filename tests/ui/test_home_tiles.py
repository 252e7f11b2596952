"""The tiles of home: words of one group are in one size, all of them whole, in each language and size."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollArea

from fulfill.tone import Tone
from tests.ui.build import opened
from tests.ui.desk_room import shipped, shop  # noqa: F401 - fixtures
from tests.ui.watchdog import excused
from tests.ui.whole import cut_words, watched_painting
from ui.anew import show_anew
from ui.app import speak
from ui.theme import tokens
from ui.theme.look import font_at, look


@pytest.fixture
def home(qtbot, shipped):  # noqa: F811
    with watched_painting() as painted, opened(shipped, qtbot, relays=False) as bench, excused("start"):
        bench.painted = painted
        yield bench
        look().choose(percent=100)
        speak(QApplication.instance(), "en")


def test_words_of_one_group_have_one_size_and_are_whole(home):
    for language, percent in product(("en", "de", "es"), (100, 125, 150, 200)):
        speak(QApplication.instance(), language)
        look().choose(percent=percent)
        show_anew(home.window)
        home.go("home")
        # The chips in the head get their room in a turn after their words.
        home.wait(lambda: cut_words(home, home.painted) == [])
        page = home.window.current
        for group in (page.flows.values(), page.desks.values()):
            sizes = {tile._sizes() for tile in group}
            assert len(sizes) == 1, (language, percent)
            word = QFontMetrics(font_at(next(iter(sizes))[0], tokens.MEDIUM))
            assert max(word.horizontalAdvance(tile.text()) for tile in group) < min(t.width() for t in group)
        assert len({tile._sizes() for tile in page._notices}) == 1


def test_large_text_really_is_larger_on_the_tiles(home):
    page = home.window.current
    small = [page.flows["pick"]._sizes()[0], page.desks["orders"]._sizes()[0], *page.truck._sizes()]
    look().choose(percent=200)
    home.settle()
    large = [page.flows["pick"]._sizes()[0], page.desks["orders"]._sizes()[0], *page.truck._sizes()]
    assert all(after >= before * 1.5 for before, after in zip(small, large, strict=True)), (small, large)


def test_whoever_makes_text_small_again_finds_home_as_it_was(home):
    page = home.window.current
    before = [tile.geometry() for tile in (*page.flows.values(), *page.desks.values(), *page._notices)]
    look().choose(percent=200)
    home.settle()
    look().choose(percent=100)
    home.wait(
        lambda: before == [t.geometry() for t in (*page.flows.values(), *page.desks.values(), *page._notices)]
    )


def test_in_large_text_what_wants_a_person_stands_first_and_is_never_cut(home):
    page = home.window.current
    look().choose(percent=150)
    home.settle()
    page.held_up.say("Orders wait", "For stock", "4", Tone.LOOK)
    page._order_notices()
    home.settle()
    assert page._notice_grid.itemAtPosition(0, 0).widget() is page.held_up
    area = page.findChild(QScrollArea)
    seen = area.viewport().rect()
    for tile in page._notices:
        spot = tile.mapTo(area.viewport(), tile.rect().bottomRight())
        assert spot.y() <= seen.bottom(), tile.said
    look().choose(percent=100)
    home.settle()
    assert [page._notice_grid.itemAtPosition(at, 0).widget() for at in range(4)] == list(page._notices)
