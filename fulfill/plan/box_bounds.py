"""Bounds that refute a box at once: no packing of these things into it exists, found or not.

All of them leave out support and fragility, so what they refute is refuted with these rules too. Dual
feasible functions after Fekete and Schepers, New classes of fast lower bounds for bin packing problems
(2001): sides are enlarged in such a way that what fits still fits; then the volumes are added up. Since
things may be turned, each counts with its least enlarged volume over all ways to lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product
from typing import Final

from fulfill.plan.packing_spaces import Sides, Thing, orientations_within

# Divisible by much, so that fractions of the room's side stay whole numbers.
_FULL: Final = 2 * 2 * 2 * 3 * 3 * 5 * 7
# Functions by parts: 1/2, 1/3 … of a side are the sizes at which one more fits beside.
_PARTS: Final = (2, 3, 4)


def cannot_hold(things: Sequence[Thing], room: Sides) -> bool:
    """Whether the box is refuted by the sides, the volume, or two things too thick for each other."""
    low, middle, high = sorted(room)
    volume, thick, thicker = 0, 0, 0
    for thing in things:
        a, b, c = thing[:3]
        least, mean, most = sorted((a, b, c))
        if least > low or mean > middle or most > high:
            return True
        if thing.is_upright and not orientations_within(thing, room):
            return True
        volume += a * b * c
        if least > thick:
            thick, thicker = (thicker, least) if least > thicker else (least, thicker)
    # Two things that do not overlap are apart along one axis, and there both thicknesses add up.
    return volume > low * middle * high or thick + thicker > high


def halves_overflow(things: Sequence[Thing], room: Sides) -> bool:
    """`overflows` with the one function that refutes most: more than half of a side counts as all of it."""
    counts: dict[Thing, int] = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    totals = [0] * 8
    for thing, count in counts.items():
        for at, volume in enumerate(_by_halves(thing, room)):
            totals[at] += volume * count
    return max(totals) > room[0] * room[1] * room[2]


@lru_cache(maxsize=16384)
def _by_halves(thing: Thing, room: Sides) -> tuple[int, ...]:
    """The least volume of a thing with its sides, some of them enlarged, for each choice of axes."""
    x, y, z = room
    found = []
    for a, b, c in orientations_within(thing, room):
        longs = (a, x * (2 * a > x) or a * (2 * a == x))
        wides = (b, y * (2 * b > y) or b * (2 * b == y))
        highs = (c, z * (2 * c > z) or c * (2 * c == z))
        found.append([along * across * up for along in longs for across in wides for up in highs])
    return tuple(map(min, zip(*found, strict=True)))


def overflows(things: Iterable[Thing], room: Sides, parts: Sequence[int] = _PARTS) -> bool:
    """Whether the enlarged volumes of the things are more than the room, for any of the functions."""
    counts: dict[Thing, int] = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    enlarged = [(_enlarged(thing, room, tuple(parts)), count) for thing, count in counts.items()]
    whole = _FULL**3
    return any(
        sum(volumes[at] * count for volumes, count in enlarged) > whole
        for at in range(_combinations(tuple(parts)))
    )


def _combinations(parts: tuple[int, ...]) -> int:
    return (1 + 2 * len(parts)) ** 3


@lru_cache(maxsize=8192)
def _enlarged(thing: Thing, room: Sides, parts: tuple[int, ...]) -> tuple[int, ...]:
    """The least enlarged volume of a thing for each combination of functions along the three axes."""
    ways = orientations_within(thing, room)
    sides = [[_along(way[axis], room[axis], parts) for axis in range(3)] for way in ways]
    kinds = range(1 + 2 * len(parts))
    return tuple(
        min(along[0][a] * along[1][b] * along[2][c] for along in sides)
        for a, b, c in product(kinds, repeat=3)
    )


@lru_cache(maxsize=65536)
def _along(side: int, whole: int, parts: tuple[int, ...]) -> tuple[int, ...]:
    """Every enlarged length of one side, rounded down; the first is the length itself."""
    found = [side * _FULL // whole]
    for part in parts:
        found.append(_stepped(side, whole, part - 1))
        found.append(_levelled(side, whole, part))
    return tuple(found)


def _stepped(side: int, whole: int, k: int) -> int:
    """u(k): what is more than a part of the side counts as if as many of it as fit filled the side."""
    times = (k + 1) * side
    if times % whole == 0:
        return side * _FULL // whole
    return times // whole * _FULL // k


def _levelled(side: int, whole: int, part: int) -> int:
    """U(1/part): what leaves less than a part beside it counts as all, what is less than it as nothing."""
    if side * part > whole * (part - 1):
        return _FULL
    if side * part < whole:
        return 0
    return side * _FULL // whole
