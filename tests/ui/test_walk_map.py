from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from fulfill.scene import Stop
from fulfill.tone import Tone
from tests.ui.drawn import painted, stops
from ui.parts.drawings import (
    WalkMap,
)
from ui.parts.place_codes import Address, address, aisles_between
from ui.parts.walk_layout import once, plan_of, walk_of
from ui.theme.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("code", "read"),
    [
        ("A-03-2", Address("A", 3, 2)),
        ("a-03-2", Address("A", 3, 2)),
        ("A-03-02-1", Address("A", 3, 2, 1)),
        ("12-45-2", Address("12", 45, 2)),
        ("AISLE-03-07-2-1", Address("AISLE 03", 7, 2, 1)),
        ("A12", Address("A", 12)),
        ("STAGE-1", Address("STAGE", 1)),
        ("DOCK", Address("DOCK")),
        ("Ω-7", Address("Ω", 7)),
        ("~WALKING", Address("WALKING")),
        ("", Address("")),
    ],
)
def test_a_code_says_where_its_place_stands(code, read):
    assert address(code) == read


@given(st.text(max_size=30))
def test_any_text_is_a_place_somewhere(code):
    where = address(code)
    assert min(where.bay, where.level, where.position) >= 0
    plan = plan_of([code])
    lane, row, _side = plan.cell(where)
    assert 0 <= lane < len(plan.aisles)
    assert 0 <= row < plan.rows


@pytest.mark.parametrize(
    ("aisles", "drawn"),
    [
        (["C", "A"], ["A", "B", "C"]),
        (["12", "09"], ["09", "10", "11", "12"]),
        (["A", "STAGE"], ["A", "STAGE"]),
        (["1", "900"], ["1", "900"]),
        ([], []),
    ],
)
def test_aisles_that_the_walk_passes_are_drawn_too(aisles, drawn):
    assert aisles_between(aisles, 16) == drawn


# The walk


def test_the_walk_is_whole_before_the_dot_and_dashed_after_it():
    walk = stops("A-02-1 A-06-1 B-03-1 D-05-1", now=2)
    way = walk_of(walk, plan_of(stop.place for stop in walk))
    assert way.here == (1.0, 2.0)
    assert way.walked[0] == (0.0, -1.0)
    assert way.walked[-1] == way.ahead[0] == way.here
    assert way.ahead[-1] == (3.0, 4.0)


def test_a_walk_leaves_an_aisle_by_its_nearer_end():
    walk = stops("A-08-1 B-08-1 B-01-1 C-01-1", now=3)
    way = walk_of(walk, plan_of(stop.place for stop in walk))
    assert (0.0, 8.0) in way.walked
    assert (2.0, -1.0) in way.walked


def test_what_was_skipped_comes_at_the_end():
    walk = (Stop("A-01-1", 1), Stop("B-01-1", 2, Tone.NOW), Stop("C-01-1", 3))
    way = walk_of(walk, plan_of(stop.place for stop in walk))
    assert way.ahead[-1] == (0.0, 0.0)


def test_a_walk_not_begun_has_no_dot_and_one_that_is_done_no_dashes():
    plan = plan_of(["A-01-1", "B-02-1"])
    before, after = walk_of(stops("A-01-1 B-02-1"), plan), walk_of(stops("A-01-1 B-02-1", now=9), plan)
    assert (before.here, before.walked) == (None, ())
    assert before.ahead[-1] == (1.0, 1.0)
    assert (after.here, after.ahead) == ((1.0, 1.0), ())


CODES = st.builds("{}-{:02d}-1".format, st.sampled_from("ABCDEF"), st.integers(1, 40))
WALKS = st.lists(st.builds(Stop, CODES, st.integers(0, 99), st.sampled_from(Tone)), max_size=12)


@given(WALKS)
def test_a_walk_keeps_to_lanes_and_passes_every_stop(walk):
    plan = plan_of(stop.place for stop in walk)
    way = walk_of(walk, plan)
    for line in (way.walked, way.ahead):
        for one, other in pairwise(line):
            is_along = one[0] == other[0]
            assert is_along or (one[1] == other[1] and one[1] in (-1.0, float(plan.rows)))
    ends = {*way.walked, *way.ahead, way.here}
    for stop in walk:
        lane, row, _side = plan.cell(address(stop.place))
        assert any(passes(line, (lane, row)) for line in (way.walked, way.ahead)) or (lane, row) in ends


def passes(line, at) -> bool:
    return any(
        one[0] == other[0] == at[0] and min(one[1], other[1]) <= at[1] <= max(one[1], other[1])
        for one, other in pairwise(line)
    )


@given(WALKS)
def test_no_stretch_of_the_way_is_drawn_twice(walk):
    way = walk_of(walk, plan_of(stop.place for stop in walk)).ahead
    seen: set[tuple[tuple[float, float], tuple[float, float]]] = set()
    for run in once(way):
        for one, other in pairwise(run):
            long = round(abs(one[0] - other[0]) + abs(one[1] - other[1]))
            for at in range(long):
                ends = [
                    (one[0] + (other[0] - one[0]) * k / long, one[1] + (other[1] - one[1]) * k / long)
                    for k in (at, at + 1)
                ]
                pace = (min(ends), max(ends))
                assert pace not in seen
                seen.add(pace)
    assert bool(seen) == (len(way) > 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(walk=WALKS, wide=st.integers(120, 700), high=st.integers(72, 500))
def test_the_map_of_a_walk_stays_inside_its_widget(qapp, walk, wide, high):
    widget = WalkMap(LIGHT)
    widget.resize(wide, high)
    widget.set_walk(walk)
    room = QRectF(widget.rect())
    for lane in range(len(widget.plan.aisles)):
        for row in range(widget.plan.rows):
            assert room.contains(widget.block(lane, row, -1).united(widget.block(lane, row, 1)))
    for corner in (*widget.walk.walked, *widget.walk.ahead):
        assert room.contains(widget.point(corner))


def test_the_dot_is_where_one_stands(qtbot):
    widget = WalkMap(LIGHT)
    qtbot.addWidget(widget)
    widget.set_walk(stops("A-02-1 A-06-1 B-03-1", now=1))
    image = painted(widget)
    at = widget.point((0, 5)).toPoint()
    assert image.pixelColor(at) == QColor(LIGHT.accent)


def test_the_map_shows_the_whole_building_where_it_knows_it(qtbot):
    widget = WalkMap(LIGHT)
    qtbot.addWidget(widget)
    widget.set_places(f"{aisle}-09-1" for aisle in "ABCDEF")
    widget.set_walk(stops("B-02-1", now=0))
    assert widget.plan.aisles == tuple("ABCDEF")
    assert widget.plan.rows == 9


# The box
