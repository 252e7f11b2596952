from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage

from tests.ui.drawn import places
from ui.parts import paint
from ui.parts.drawings import (
    MapPlace,
    PlacesMap,
)
from ui.parts.places_layout import beside, layout_of
from ui.theme.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def whole(qtbot) -> PlacesMap:
    widget = PlacesMap(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(640, 420)
    widget.set_places([*places("ABCDEFGH"), MapPlace("DOCK-1", "dock", "DOCK", 9000)])
    widget.show()
    return widget


def press(qtbot, widget, *keys) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def test_a_click_chooses_the_place_under_it(qtbot, whole):
    for code in ("A-01-1", "C-04-2", "H-06-1", "DOCK-1"):
        whole.set_current(code)  # brings it into sight
        with qtbot.waitSignal(whole.chosen) as chosen:
            at = whole.rect_of(code).center()
            qtbot.mouseClick(whole.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert chosen.args == [code]


def test_a_click_between_places_chooses_nothing(qtbot, whole):
    heard = []
    whole.chosen.connect(heard.append)
    for at in (QPoint(4, 20), QPoint(whole.viewport().width() - 2, 20), QPoint(200, 1)):
        qtbot.mouseClick(whole.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == []


def test_arrows_walk_through_the_racks(qtbot, whole):
    keys = Qt.Key
    assert whole.current == "A-01-1"
    press(qtbot, whole, keys.Key_Right, keys.Key_Right)
    assert whole.current == "A-03-1"
    press(qtbot, whole, keys.Key_Up)
    assert whole.current == "A-03-2"
    press(qtbot, whole, keys.Key_Down, keys.Key_Down)
    assert whole.current == "B-03-2"
    press(qtbot, whole, keys.Key_End)
    assert whole.current == "B-06-2"
    press(qtbot, whole, keys.Key_Right)
    assert whole.current == "B-06-2"
    press(qtbot, whole, keys.Key_Home, keys.Key_PageDown)
    assert whole.current == "C-01-2"
    press(qtbot, whole, keys.Key_PageUp)
    assert whole.current.startswith("B-01")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_chooses_the_place_with_the_ring(qtbot, whole, key):
    whole.set_current("D-02-2")
    with qtbot.waitSignal(whole.chosen) as chosen:
        qtbot.keyClick(whole, key)
    assert chosen.args == ["D-02-2"]


def test_the_place_with_the_ring_is_always_in_sight(qtbot, whole):
    whole.resize(300, 150)
    for key in (
        Qt.Key.Key_PageDown,
        Qt.Key.Key_End,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(whole, key)
        assert whole.viewport().rect().contains(whole.rect_of(whole.current).center())


def test_the_ring_stays_on_its_place_when_figures_change(whole):
    whole.set_current("C-03-1")
    empty = whole.grab().toImage()
    whole.set_places([*places("ABCDEFGH", fill=0.9), MapPlace("DOCK-1", "dock", "DOCK", 9000)])
    assert whole.current == "C-03-1"
    assert "90 % full" in whole.accessibleDescription()
    assert whole.grab().toImage() != empty
    whole.set_places(places("AB"))
    assert whole.current == "A-01-1"


def test_full_empty_and_blocked_places_differ_in_more_than_colour(qtbot):
    def grey(**state) -> bytes:
        widget = PlacesMap(LIGHT)
        qtbot.addWidget(widget)
        widget.resize(200, 80)
        widget.set_places([MapPlace("A-01-1", **state)])
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        return bytes(image.constBits())

    seen = [grey(), grey(fill=0.4), grey(fill=1.0), grey(fill=1.4), grey(is_blocked=True)]
    assert len(set(seen)) == len(seen)


CODES = st.builds("{}-{:02d}-1".format, st.sampled_from("ABCDEF"), st.integers(1, 40))
CODES_OF_ANY_SHAPE = st.lists(
    st.one_of(CODES, st.text("AB01-", min_size=1, max_size=8), st.text(min_size=1, max_size=6)),
    unique=True,
    max_size=40,
)


@given(CODES_OF_ANY_SHAPE)
def test_every_place_has_a_cell_of_its_own(codes):
    layout = layout_of([MapPlace(code) for code in codes])
    assert {cell.place.code for cell in layout.cells} == set(codes)
    assert len({(cell.column, cell.row) for cell in layout.cells}) == len(codes)


@given(CODES_OF_ANY_SHAPE.filter(bool))
def test_arrows_never_lead_out_of_the_building_and_every_aisle_can_be_reached(codes):
    layout = layout_of([MapPlace(code) for code in codes])
    code = layout.cells[0].place.code
    seen = {layout.band_of(layout.cells[layout.at[code]].row)}
    for _step in range(len(codes)):
        code = beside(layout, code, 0, 1)
        seen.add(layout.band_of(layout.cells[layout.at[code]].row))
    assert seen == set(range(len(layout.bands)))


def test_scrolling_shows_the_same_as_painting_anew(whole):
    whole.resize(400, 160)
    whole.clearFocus()
    whole.grab()
    for value in (7, 40, 23, 90, 0):
        whole.verticalScrollBar().setValue(value)
        moved = whole.viewport().grab().toImage()
        whole._forget()
        assert whole.viewport().grab().toImage() == moved


def test_each_bay_has_its_number_above_its_rack(whole):
    grid = whole.grid
    heads = dict(grid.heads(0, wide=20))
    assert sorted(heads) == [1, 2, 3, 4, 5, 6]
    for bay, room in heads.items():
        below = whole.rect_of(f"A-{bay:02d}-2")
        assert abs(room.center().x() - below.center().x()) <= 2
        assert room.bottom() < below.top() + 1
        assert grid.place_at(room.center()) == ""


@given(st.integers(1, 60), st.integers(4, 200))
def test_the_numbers_of_bays_never_lie_on_one_another(bays, wide):
    widget = PlacesMap(LIGHT)
    widget.resize(640, 420)
    widget.set_places(places("A", bays=bays))
    rooms = [room for _bay, room in widget.grid.heads(0, wide)]
    assert rooms
    assert bays == 1 or all(room.width() >= wide for room in rooms)
    # The first bay always has its number; the next may stand close to it.
    for left, right in pairwise(rooms[1:]):
        assert left.right() < right.left()


def test_five_thousand_places_are_fluid(qtbot):
    widget = PlacesMap(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(1000, 620)
    many = places([f"{at:02d}" for at in range(25)], bays=50, levels=4)
    assert len(many) == 5000
    widget.set_places(many)
    widget.grab()
    drawn = widget._still
    qtbot.keyClick(widget, Qt.Key.Key_Right)
    widget.grab()
    assert widget._still is drawn  # a step of the ring paints no rack again
    began = time.process_time()
    for value in range(0, 600, 30):
        widget.verticalScrollBar().setValue(value)
        widget.viewport().grab()
    assert (time.process_time() - began) / 20 < 0.1


# Gauges


def test_the_note_on_a_place_leaves_the_names_of_the_aisles_in_sight(whole, monkeypatch):
    notes: list[QRect] = []
    card = paint.card
    monkeypatch.setattr(paint, "card", lambda *of: (notes.append(of[1]), card(*of)))
    whole.setFocus()
    whole.grab()
    assert not notes, "nobody points at anything"
    whole._hover("A-01-1")
    whole.grab()
    assert notes
    assert all(note.left() >= whole.grid.names for note in notes)
