"""Extreme-point packing of cuboids into one cuboid, in integer millimetres.

An extreme point is a corner where the next item may lie: beside, behind or above a placed item, slid
back until it touches something. Items are taken in a fixed order; each goes to the first point that has
room for it, or to the point it fills most tightly. Several orders and fill directions are tried, always
the same ones, until one takes everything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import product
from typing import Final, TypeAlias

Sides: TypeAlias = tuple[int, int, int]
# The two corners of a placed item: x1, y1, z1, x2, y2, z2.
Spot: TypeAlias = tuple[int, int, int, int, int, int]
# Where an item may lie, and how far its edges may go from there: z, y, x, along x, along y, along z. As
# tuples in this order they sort the lowest first, then the backmost.
Point: TypeAlias = tuple[int, int, int, int, int, int]

# Comparisons of two items that one call may spend, to begin with and per pair of items; then what was
# not found counts as no fit.
EFFORT_MAX: Final = 300_000
EFFORT_PER_PAIR: Final = 50
# One try of very many items costs more than all tries of a usual order together.
ITEMS_MAX: Final = 400

_FAR: Final = 1 << 60

# Which side of the room each try calls its length, width and height: it fills along length first.
_DIRECTIONS: Final = ((0, 1, 2), (2, 1, 0), (0, 2, 1))
_ORDERS: Final[tuple[Callable[[Sides], tuple[int, ...]], ...]] = (
    lambda sides: (-sides[0] * sides[1] * sides[2], -max(sides)),
    lambda sides: (-max(sides), -sides[0] * sides[1] * sides[2]),
    lambda sides: (-(sides[0] * sides[1] * sides[2] // min(sides)), -min(sides)),  # largest face first
    lambda sides: (-min(sides), -sides[0] * sides[1] * sides[2]),
)


class _Effort:
    """What is left of the work allowed. A count, not a clock: the same input always ends the same way."""

    def __init__(self, left: int) -> None:
        self.left = left


def pack(items: Sequence[Sides], room: Sides) -> list[Spot] | None:
    """A spot for every item, in the order given; None when none was found.

    The answer does not depend on the order of the items: equal sets get equal sets of spots.
    """
    if len(items) > ITEMS_MAX:
        return None
    effort = _Effort(EFFORT_MAX + EFFORT_PER_PAIR * len(items) ** 2)
    tried = set()
    for is_tight, order, direction in product((False, True), _ORDERS, _DIRECTIONS):
        turned = (room[direction[0]], room[direction[1]], room[direction[2]])
        sequence = sorted(range(len(items)), key=lambda i: (order(items[i]), sorted(items[i]), i))
        ordered = tuple(items[i] for i in sequence)
        # Few items have few orders: most tries of a small load would be repetitions.
        if (is_tight, turned, ordered) in tried:
            continue
        tried.add((is_tight, turned, ordered))
        spots = _try(ordered, turned, effort, is_tight=is_tight)
        if spots is not None:
            placed = dict(zip(sequence, (_turned_back(spot, direction) for spot in spots), strict=True))
            return [placed[i] for i in range(len(items))]
        if effort.left <= 0:
            return None
    return None


def _try(items: Sequence[Sides], room: Sides, effort: _Effort, *, is_tight: bool) -> list[Spot] | None:
    placed: list[Spot] = []
    points: list[Point] = [(0, 0, 0, *room)]
    thinnest = min(min(sides) for sides in items) if items else 0
    # Where there was no room for one, there is none for the next of the same size.
    dead: set[Point] = set()
    last: list[int] = []
    for sides in items:
        if sorted(sides) != last:
            dead, last = set(), sorted(sides)
        live = [point for point in points if point not in dead]
        spot = _find(sides, live, placed, effort, dead, is_tight=is_tight)
        if spot is None:
            return None
        placed.append(spot)
        points = _points_after(points, placed, room, thinnest)
    return placed


def _find(
    sides: Sides,
    points: list[Point],
    placed: list[Spot],
    effort: _Effort,
    dead: set[Point],
    *,
    is_tight: bool,
) -> Spot | None:
    """The first point with room for the item, or the one that it leaves the narrowest gap at."""
    ways = orientations(sides)
    best: Spot | None = None
    least_gap = _FAR
    for point in points:
        z, y, x, space_x, space_y, space_z = point
        is_dead = True
        for a, b, c in ways:
            if a > space_x or b > space_y or c > space_z:
                continue
            gap = min(space_x - a, space_y - b) if is_tight else 0
            if gap >= least_gap:
                is_dead = False
                continue
            spot = (x, y, z, x + a, y + b, z + c)
            effort.left -= len(placed) + 1
            if _is_free(spot, placed):
                if gap == 0:
                    return spot
                best, least_gap, is_dead = spot, gap, False
        if is_dead:
            dead.add(point)
        if effort.left <= 0:
            return best
    return best


@lru_cache(maxsize=4096)
def orientations(sides: Sides) -> tuple[Sides, ...]:
    """The up to six ways to lay it, flat first: the lowest item leaves the most room above."""
    a, b, c = sides
    ways = {(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)}
    return tuple(sorted(ways, key=lambda way: (way[2], way[1])))


def _is_free(spot: Spot, placed: list[Spot]) -> bool:
    x1, y1, z1, x2, y2, z2 = spot
    for u1, v1, w1, u2, v2, w2 in placed:
        if x1 < u2 and u1 < x2 and y1 < v2 and v1 < y2 and z1 < w2 and w1 < z2:
            return False
    return True


def _points_after(points: list[Point], placed: list[Spot], room: Sides, thinnest: int) -> list[Point]:
    """The points that are left after the last item was placed, and those that it makes.

    A point whose free way along any axis is shorter than the thinnest item is of no use to anybody.
    """
    x1, y1, z1, x2, y2, z2 = placed[-1]
    left: dict[Sides, Point] = {}
    for z, y, x, space_x, space_y, space_z in points:
        in_x, in_y, in_z = x1 <= x < x2, y1 <= y < y2, z1 <= z < z2
        if in_y and in_z and x < x2:
            space_x = min(space_x, x1 - x)  # noqa: PLW2901 - the same point, with less space
        if in_x and in_z and y < y2:
            space_y = min(space_y, y1 - y)  # noqa: PLW2901
        if in_x and in_y and z < z2:
            space_z = min(space_z, z1 - z)  # noqa: PLW2901
        if space_x >= thinnest and space_y >= thinnest and space_z >= thinnest:
            left[z, y, x] = (z, y, x, space_x, space_y, space_z)
    for corner in _corners(placed, room):
        if corner not in left:
            spaces = _spaces(corner, placed, room)
            if min(spaces) >= thinnest:
                left[corner] = (*corner, *spaces)
    return sorted(left.values())


def _corners(placed: list[Spot], room: Sides) -> set[Sides]:
    """The up to six extreme points of the last item, as (z, y, x)."""
    x1, y1, z1, x2, y2, z2 = placed[-1]
    made = set()
    if x2 < room[0]:
        made |= {(z1, _slide_y(placed, x2, y1, z1), x2), (_slide_z(placed, x2, y1, z1), y1, x2)}
    if y2 < room[1]:
        made |= {(z1, y2, _slide_x(placed, x1, y2, z1)), (_slide_z(placed, x1, y2, z1), y2, x1)}
    if z2 < room[2]:
        made |= {(z2, y1, _slide_x(placed, x1, y1, z2)), (z2, _slide_y(placed, x1, y1, z2), x1)}
    return made


def _spaces(corner: Sides, placed: list[Spot], room: Sides) -> Sides:
    """How far an edge can go from the point along each axis; below 1 where the point lies in an item."""
    z, y, x = corner
    space_x, space_y, space_z = room[0] - x, room[1] - y, room[2] - z
    for x1, y1, z1, x2, y2, z2 in placed:
        in_x, in_y, in_z = x1 <= x < x2, y1 <= y < y2, z1 <= z < z2
        if in_y and in_z and x < x2:
            space_x = min(space_x, x1 - x)
        if in_x and in_z and y < y2:
            space_y = min(space_y, y1 - y)
        if in_x and in_y and z < z2:
            space_z = min(space_z, z1 - z)
    return space_x, space_y, space_z


def _slide_x(placed: list[Spot], x: int, y: int, z: int) -> int:
    """How far the point goes back along x until it touches an item or the wall."""
    return max((s[3] for s in placed if s[3] <= x and s[1] <= y < s[4] and s[2] <= z < s[5]), default=0)


def _slide_y(placed: list[Spot], x: int, y: int, z: int) -> int:
    return max((s[4] for s in placed if s[4] <= y and s[0] <= x < s[3] and s[2] <= z < s[5]), default=0)


def _slide_z(placed: list[Spot], x: int, y: int, z: int) -> int:
    return max((s[5] for s in placed if s[5] <= z and s[0] <= x < s[3] and s[1] <= y < s[4]), default=0)


def _turned_back(spot: Spot, direction: tuple[int, int, int]) -> Spot:
    """The spot in the room as it stands: axis i of the try is axis direction[i] of the room."""
    low, high = [0, 0, 0], [0, 0, 0]
    for axis, real in enumerate(direction):
        low[real], high[real] = spot[axis], spot[axis + 3]
    return low[0], low[1], low[2], high[0], high[1], high[2]
