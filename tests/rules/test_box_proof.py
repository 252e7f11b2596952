"""What refutes a box is never wrong: whatever was cut out of it goes into it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fulfill.plan.box_bounds import cannot_hold, overflows
from fulfill.plan.box_proof import Verdict, prove
from fulfill.plan.packing import pack
from fulfill.plan.packing_spaces import Thing

ROOM = (240, 180, 120)
CHOICES = 3_000


def pieces_of(room: tuple[int, int, int], cuts: int, dice: random.Random) -> list[Thing]:
    """The room cut up, some of the pieces turned and some of them shrunk: they go in by their making."""
    pieces = [room]
    for _ in range(cuts):
        piece = pieces.pop(dice.randrange(len(pieces)))
        axis = dice.randrange(3)
        if piece[axis] < 2:
            pieces.append(piece)
            continue
        at = dice.randrange(1, piece[axis])
        for side in (at, piece[axis] - at):
            cut = [*piece]
            cut[axis] = side
            pieces.append((cut[0], cut[1], cut[2]))
    things = []
    for piece in pieces:
        a, b, c = (max(1, side - dice.choice((0, 0, 1))) for side in piece)
        is_upright = dice.random() < 0.3
        things.append(Thing(b, a, c, is_upright=True) if is_upright else Thing(*dice.sample((a, b, c), 3)))
    return things


@given(st.integers(0, 7), st.randoms(use_true_random=False))
def test_what_was_cut_out_of_a_room_is_never_refuted(cuts: int, dice: random.Random) -> None:
    things = pieces_of(ROOM, cuts, dice)
    assert not cannot_hold(things, ROOM)
    assert not overflows(things, ROOM)
    assert prove(things, ROOM, 400) is not Verdict.REFUTED


@settings(max_examples=60)
@given(
    st.lists(st.builds(Thing, *[st.integers(30, 170)] * 3, st.booleans()), min_size=1, max_size=5),
)
def test_what_lies_in_a_room_is_never_refuted_for_it(things: list[Thing]) -> None:
    verdict = prove(things, ROOM, CHOICES)
    if pack(things, ROOM) is not None:
        assert verdict is not Verdict.REFUTED


def small_truth(things: list[Thing], room: tuple[int, int, int], lies: list[tuple[int, ...]]) -> bool:
    """Every corner of every thing at every whole millimetre: slow, and plainly right."""
    if not things:
        return True
    first, rest = things[0], things[1:]
    a, b, c = first[:3]
    ways = {(a, b, c), (b, a, c)}
    if not first.is_upright:
        ways |= {(a, c, b), (b, c, a), (c, a, b), (c, b, a)}
    for along, across, up in ways:
        for x in range(room[0] - along + 1):
            for y in range(room[1] - across + 1):
                for z in range(room[2] - up + 1):
                    spot = (x, y, z, x + along, y + across, z + up)
                    if all(
                        x >= o[3]
                        or o[0] >= spot[3]
                        or y >= o[4]
                        or o[1] >= spot[4]
                        or z >= o[5]
                        or o[2] >= spot[5]
                        for o in lies
                    ) and small_truth(rest, room, [*lies, spot]):
                        return True
    return False


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.builds(Thing, *[st.integers(1, 3)] * 3, st.booleans()), min_size=1, max_size=4),
    st.tuples(*[st.integers(2, 4)] * 3),
)
def test_in_small_rooms_the_proof_says_what_trying_everything_says(
    things: list[Thing], room: tuple[int, int, int]
) -> None:
    verdict = prove(things, room, 100_000)
    assert verdict is not Verdict.OPEN
    assert (verdict is Verdict.FITS) is small_truth(things, room, [])


def test_a_box_is_refuted_by_each_bound() -> None:
    assert cannot_hold([Thing(241, 10, 10)], ROOM), "too long"
    assert cannot_hold([Thing(130, 130, 130)], ROOM), "too thick"
    assert cannot_hold([Thing(10, 10, 121, is_upright=True)], ROOM), "too high as it must stand"
    assert not cannot_hold([Thing(10, 10, 121)], ROOM)
    assert cannot_hold([Thing(120, 120, 120)] * 3, (239, 180, 180)), "no two beside each other"
    assert cannot_hold([Thing(100, 100, 100)] * 6, ROOM), "too much by volume"


def test_things_larger_than_half_the_room_are_counted() -> None:
    # Seven cubes of 101 fill 90 % of a cube of 200, and no two of them lie beside each other.
    assert overflows([Thing(101, 101, 101)] * 2, (200, 200, 200))
    assert not overflows([Thing(100, 100, 100)] * 8, (200, 200, 200))


@pytest.mark.parametrize(("spare", "verdict"), [(0, Verdict.REFUTED), (1, Verdict.FITS)])
def test_what_no_bound_sees_is_found_by_going_through_all_ways(spare: int, verdict: Verdict) -> None:
    # Three bars, each along another axis, round a corner: they need exactly 60 along each.
    bars = [Thing(60, 30, 30)] * 3
    room = (59 + spare, 60, 60)
    assert not cannot_hold(bars, (60, 60, 60))
    assert prove(bars, room if spare else (59, 59, 60), CHOICES) is verdict


def test_a_proof_that_is_cut_short_says_so() -> None:
    things = [Thing(50 + n, 60 + n, 70 + n) for n in range(8)]
    assert prove(things, (150, 150, 120), 3) is not Verdict.FITS
    assert prove(things, (152, 152, 152), 1) is Verdict.OPEN
