from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage

from fulfill.scene import Block, BoxPicture, Stop, Tone
from ui.parts.box_order import far_to_near, pieces_of
from ui.parts.drawings import (
    BoxDrawing,
    MapPlace,
    Meter,
    PlacesMap,
    ProgressBar,
    Sparkbars,
    StatusDot,
    WalkMap,
)
from ui.parts.place_codes import Address, address, aisles_between
from ui.parts.places_layout import beside, layout_of
from ui.parts.walk_layout import once, plan_of, walk_of
from ui.theme.tokens import CONTRAST, DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

EVERY = (ProgressBar, Meter, StatusDot, Sparkbars, WalkMap, PlacesMap, BoxDrawing)


def stops(codes: str, now: int = -1) -> tuple[Stop, ...]:
    """Places in the order of the walk; those before `now` are done."""
    tones = [Tone.DONE if at < now else Tone.NOW if at == now else Tone.PLAIN for at in range(20)]
    return tuple(Stop(code, at * 10, tones[at]) for at, code in enumerate(codes.split()))


def places(aisles: str = "ABC", bays: int = 6, levels: int = 2, fill: float = 0.5) -> list[MapPlace]:
    return [
        MapPlace(f"{aisle}-{bay:02d}-{level}", "forward", aisle, at * 1000 + bay * 10 + level, fill)
        for at, aisle in enumerate(aisles)
        for bay in range(1, bays + 1)
        for level in range(1, levels + 1)
    ]


def painted(widget, size: tuple[int, int] = (400, 240)) -> QImage:
    widget.resize(*size)
    return widget.grab().toImage()


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


# All of them


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_a_drawing_without_content_is_painted_and_has_a_size(qtbot, kind, colours):
    widget = kind(colours)
    qtbot.addWidget(widget)
    assert widget.sizeHint().isValid()
    assert widget.sizeHint().width() >= widget.minimumSizeHint().width()
    for size in ((1, 1), (30, 10), (300, 200)):
        painted(widget, size)


def test_every_drawing_says_in_words_what_it_shows(qtbot):
    walk, box, bar = WalkMap(LIGHT), BoxDrawing(LIGHT), ProgressBar(LIGHT)
    meter, dot, bars, whole = Meter(LIGHT), StatusDot(LIGHT), Sparkbars(LIGHT), PlacesMap(LIGHT)
    for widget in (walk, box, bar, meter, dot, bars, whole):
        qtbot.addWidget(widget)
    walk.set_walk(stops("A-01-1 A-03-1 B-02-1", now=1))
    box.set_box(BoxPicture(380, 300, 220, (Block(0, 0, 0, 10, 10, 10, "MUG-RED"),)))
    bar.set_progress(12, 31)
    meter.set_fill(0.75, "Tote T-07")
    dot.set_state(Tone.STOP, "Printer out of paper")
    bars.set_values([3, 12], ["Mon", "Tue"], name="Orders a day")
    whole.set_places([MapPlace("A-01-1", "forward", fill=0.5, is_blocked=True)])
    said = [
        (one.accessibleName(), one.accessibleDescription())
        for one in (walk, box, bar, meter, dot, bars, whole)
    ]
    assert said == [
        ("Map of the walk", "1 of 3 places done. Now at A-03-1."),
        ("Box 380 × 300 × 220 mm", "1 of 1 things in it. MUG-RED"),
        ("Progress", "12 of 31"),
        ("Tote T-07", "75 % full"),
        ("Printer out of paper", ""),
        ("Orders a day", "Mon 3, Tue 12"),
        ("Map of places", "A-01-1 · forward · 50 % full · blocked"),
    ]


@pytest.mark.parametrize("kind", EVERY)
def test_a_drawing_takes_other_colours_at_once(qtbot, kind):
    widget = kind(LIGHT)
    qtbot.addWidget(widget)
    fill(widget)
    light = painted(widget)
    widget.set_colours(DARK)
    assert painted(widget) != light


def fill(widget) -> None:
    match widget:
        case ProgressBar():
            widget.set_progress(1, 2)
        case WalkMap():
            widget.set_walk(stops("A-01-1 A-03-1 B-02-1", now=1))
        case PlacesMap():
            widget.set_places(places())
        case BoxDrawing():
            widget.set_box(BoxPicture(100, 100, 100, (Block(0, 0, 0, 50, 50, 50),)))
        case Meter():
            widget.set_fill(0.5)
        case Sparkbars():
            widget.set_values([1, 2, 3])
        case StatusDot():
            widget.set_state(Tone.DONE, "in order")


# Codes of places


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


def blocks_apart(length: int = 400, width: int = 300, height: int = 250):
    """A random packing: a box cut again and again, some parts left empty; none overlap."""

    @st.composite
    def packing(draw):
        parts, done = [(0, 0, 0, length, width, height)], []
        for _cut in range(draw(st.integers(0, 9))):
            part = parts.pop(draw(st.integers(0, len(parts) - 1)))
            axis = draw(st.integers(0, 2))
            if part[axis + 3] < 40:
                parts.append(part)
                continue
            at = draw(st.integers(10, part[axis + 3] - 10))
            first, second = [*part], [*part]
            first[axis + 3] = at
            second[axis] += at
            second[axis + 3] -= at
            parts += [tuple(first), tuple(second)]
        done += [Block(*part, f"SKU-{at}") for at, part in enumerate(parts) if draw(st.booleans())]
        return BoxPicture(length, width, height, tuple(done))

    return packing()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(box=blocks_apart(), wide=st.integers(64, 500), high=st.integers(48, 400))
def test_a_packed_box_stays_inside_its_widget(qapp, box, wide, high):
    widget = BoxDrawing(LIGHT)
    widget.resize(wide, high)
    widget.set_box(box)
    room = QRectF(widget.rect())
    for block in box.blocks:
        assert room.contains(widget.shape_of(block).boundingRect())
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    border = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    assert all(image.pixelColor(*at) == ground for at in border)


def is_behind(one: Block, other: Block) -> bool:
    """Whether a plane has `one` wholly on the far side of `other`: the eye is at x = y = 0, above."""
    return one.x >= other.x + other.length or one.y >= other.y + other.width or one.z + one.height <= other.z


@given(blocks_apart())
def test_what_is_near_is_painted_after_what_is_far(box):
    order = far_to_near(pieces_of(box.blocks))
    drawn = [
        Block(*one.low, *(high - low for low, high in zip(one.low, one.high, strict=True))) for one in order
    ]
    for at, near in enumerate(drawn):
        for far in drawn[:at]:
            assert is_behind(far, near) or not is_behind(near, far)


BLOCKS = st.builds(Block, *[st.integers(0, 200)] * 3, *[st.integers(1, 200)] * 3)


@given(st.lists(BLOCKS, max_size=7))
def test_cutting_loses_nothing_even_where_blocks_overlap(blocks):
    volume = dict.fromkeys(range(len(blocks)), 0)
    for piece in far_to_near(pieces_of(blocks)):
        sides = [high - low for low, high in zip(piece.low, piece.high, strict=True)]
        volume[piece.number] += sides[0] * sides[1] * sides[2]
    assert volume == {at: one.length * one.width * one.height for at, one in enumerate(blocks)}


def test_three_bars_that_lie_over_each_other_in_a_ring_are_cut():
    # Each of them is in part behind the next: no order of whole bars is right.
    bars = (
        Block(0, 0, 10, 30, 10, 10), Block(0, 10, 0, 10, 10, 30), Block(10, 0, 0, 10, 30, 10),
    )  # fmt: skip
    order = far_to_near(pieces_of(bars))
    assert len(order) > 3
    for at, near in enumerate(order):
        for far in order[:at]:
            assert (
                far.low[0] >= near.high[0] or far.low[1] >= near.high[1] or far.high[2] <= near.low[2]
            ) or not (near.low[0] >= far.high[0] or near.low[1] >= far.high[1] or near.high[2] <= far.low[2])


def test_a_near_block_hides_a_far_one(qtbot):
    widget = BoxDrawing(LIGHT)
    qtbot.addWidget(widget)
    near, far = Block(0, 0, 0, 100, 100, 200, "NEAR"), Block(100, 100, 0, 100, 100, 100, "FAR")
    widget.set_box(BoxPicture(200, 200, 200, (near, far)))
    both = painted(widget)
    widget.set_box(BoxPicture(200, 200, 200, (far, near)))
    assert painted(widget) == both


def test_the_box_fills_step_by_step(qtbot):
    widget = BoxDrawing(LIGHT)
    qtbot.addWidget(widget)
    widget.set_box(BoxPicture(200, 100, 100, (Block(0, 0, 0, 90, 90, 90), Block(100, 0, 0, 90, 90, 90))))
    assert widget.step == 2
    seen = []
    for step in (0, 1, 2, 99):
        widget.set_step(step)
        seen.append(painted(widget))
    assert widget.step == 2
    assert seen[0] != seen[1] != seen[2]
    assert seen[2] == seen[3]
    assert LIGHT.accent.lower() not in colours_of(seen[0])
    assert LIGHT.accent.lower() in colours_of(seen[1])
    widget.set_step(None)
    assert LIGHT.accent.lower() not in colours_of(painted(widget))


# All places


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


@pytest.mark.parametrize(
    ("done", "of", "share"), [(0, 0, 0), (0, 5, 0), (1, 4, 0.25), (4, 4, 1), (9, 4, 1), (-1, 4, 0)]
)
def test_the_bar_shows_the_share_that_is_done(qtbot, done, of, share):
    bar = ProgressBar(LIGHT)
    qtbot.addWidget(bar)
    bar.set_progress(done, of)
    assert bar.share == share
    image = painted(bar, (200, 8))
    lit = sum(image.pixelColor(x, 4) == QColor(LIGHT.accent) for x in range(200))
    assert abs(lit - 200 * share) <= 4


@pytest.mark.parametrize(
    ("fill", "tone"), [(0, Tone.NOW), (0.5, Tone.NOW), (0.95, Tone.LOOK), (1.2, Tone.STOP)]
)
def test_a_meter_warns_before_it_is_too_full(qtbot, fill, tone):
    meter = Meter(LIGHT)
    qtbot.addWidget(meter)
    meter.set_fill(fill)
    assert meter.tone is tone


def test_states_have_shapes_of_their_own(qtbot):
    dot = StatusDot(CONTRAST)
    qtbot.addWidget(dot)
    shapes = set()
    for tone in (Tone.DONE, Tone.LOOK, Tone.STOP):
        dot.set_state(tone, tone.value)
        image = painted(dot, (24, 24))
        ground = image.pixelColor(0, 0)
        shapes.add(tuple(image.pixelColor(x, y) != ground for x in range(24) for y in range(24)))
    assert len(shapes) == 3


@given(st.lists(st.integers(-5, 10**9), max_size=30))
def test_bars_stand_on_the_ground_and_inside(values):
    bars = Sparkbars(LIGHT)
    bars.resize(300, 60)
    bars.set_values(values)
    for at, value in enumerate(values):
        bar = bars.bar(at)
        assert QRectF(QRect(0, 0, 300, 60)).contains(bar) or value <= 0
        assert (bar.height() >= 2) == (value > 0)
