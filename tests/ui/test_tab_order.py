"""Tab goes as one reads: the keys in their row, the filters, what can be done behind what it is done to."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.ui.build import opened
from tests.ui.desk_room import shipped, shop  # noqa: F401 - fixtures
from tests.ui.watchdog import excused
from ui import registry
from ui.desks.kit import Chips, Empty
from ui.theme.dress import dress
from ui.theme.look import look


@pytest.fixture(scope="module")
def rounds():
    """Desks in the order of Home and backwards: what is made when must not tell in what order Tab goes."""
    pages = [desk.page for desk in registry.DESKS]
    return [*pages, *reversed(pages)]


def chain(window):
    """What Tab comes to, one after the other."""
    found, at = [], window.nextInFocusChain()
    while at is not window:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def follow_each_other(found, parts):
    places = [found.index(part) for part in parts if part in found]
    return all(right == left + 1 for left, right in pairwise(places))


@pytest.fixture
def bench(qtbot, shipped):  # noqa: F811
    with opened(shipped, qtbot, badge="BOSS", relays=False) as made:
        yield made


def test_keys_and_filters_follow_each_other_on_every_desk_whichever_was_open_before(bench, rounds):
    for page in rounds:
        with excused("start"):
            bench.go(page)
            bench.settle()
        window = bench.window
        found = chain(window)
        assert follow_each_other(found, window.key_row.buttons), page
        for chips in window.current.findChildren(Chips):
            assert follow_each_other(found, chips.buttons), (page, chips.accessibleName())


def test_what_is_done_to_a_person_comes_behind_what_is_written_of_them(bench):
    with excused("start"):
        bench.go("people")
        bench.settle()
    page = bench.window.current
    page.table.choose_first()
    bench.settle()
    found, card = chain(bench.window), page.card
    acts = [found.index(act) for act in card.acts.values() if act.isVisible()]
    assert acts
    assert min(acts) == max(found.index(box) for box in card.roles.values()) + 1
    assert all(act.window() is bench.window for act in card.acts.values())


def pixels(part, window):
    area = part.rect().translated(part.mapTo(window, QPoint(0, 0)))
    return window.grab(area).toImage()


def test_a_list_that_is_empty_and_a_text_that_is_scrolled_show_that_they_have_the_keys(qtbot):
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    window.resize(500, 300)
    empty = Empty("info", "Nothing", "Choose another day")
    area = QScrollArea()
    area.setObjectName("story")
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for at, part in enumerate((empty, area)):
        part.setParent(window)
        part.setGeometry(0, 150 * at, 500, 140)
    with qtbot.waitActive(window):
        window.show()
    for part, other in ((empty, area), (area, empty)):
        other.setFocus()
        before = pixels(part, window)
        part.setFocus()
        assert pixels(part, window) != before


def test_what_scrolls_by_keys_on_the_desks_wears_that_ring(bench):
    for page, part in (
        ("carriers", ""),
        ("carriers", "rules"),
        ("settings", "rules"),
        ("settings", "papers"),
    ):
        with excused("start"):
            bench.go(page, part)
            bench.settle()
        areas = [
            area
            for area in bench.window.current.findChildren(QScrollArea)
            if area.isVisible() and area.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert all(area.objectName() == "story" for area in areas), (page, part)
    assert look().percent == 100
