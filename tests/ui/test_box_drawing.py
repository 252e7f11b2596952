from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from fulfill.scene import Block, BoxPicture
from tests.ui.drawn import colours_of, painted
from ui.parts.box_order import far_to_near, pieces_of
from ui.parts.drawings import (
    BoxDrawing,
)
from ui.theme.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


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


def test_what_was_put_in_just_now_stands_out_and_the_next_one_is_outlined(qtbot):
    widget = BoxDrawing(LIGHT)
    qtbot.addWidget(widget)
    first, second = Block(0, 0, 0, 90, 90, 90, "MUG"), Block(100, 0, 0, 90, 90, 90, "PEN")
    widget.set_box(BoxPicture(200, 100, 100, (first,)))
    assert LIGHT.accent.lower() not in colours_of(painted(widget))
    widget.set_box(BoxPicture(200, 100, 100, (first,), now=0))
    with_now = painted(widget)
    assert LIGHT.accent.lower() in colours_of(with_now)
    widget.set_box(BoxPicture(200, 100, 100, (first,), coming=second))
    assert LIGHT.accent.lower() in colours_of(painted(widget))
    assert widget.accessibleDescription().endswith("Next: PEN.")
    widget.set_box(BoxPicture(200, 100, 100, (first,), now=0, coming=second))
    assert painted(widget) != with_now
