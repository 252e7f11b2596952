from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor

from fulfill.scene import Block, BoxPicture
from fulfill.tone import Tone
from tests.ui.drawn import painted, places, stops
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
from ui.theme.tokens import CONTRAST, DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


EVERY = (ProgressBar, Meter, StatusDot, Sparkbars, WalkMap, PlacesMap, BoxDrawing)


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
