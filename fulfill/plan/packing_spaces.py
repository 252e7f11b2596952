"""Free spaces in a box, and firm ground in them.

The free room is kept as the largest cuboids that are empty (maximal spaces: Lai and Chan, Developing a
simulated annealing algorithm for the cutting stock problem, 1997). They overlap; each placed thing cuts
those that it lies in. What lies higher than the floor needs three quarters of its base on tops, and no top
of a fragile thing under any of it. Everything is integer millimetres.
"""

# Innermost loops: comparing costs half of what calling `min` or `max` does.
# ruff: noqa: FURB136

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

Sides: TypeAlias = tuple[int, int, int]
# The two corners of a placed thing: x1, y1, z1, x2, y2, z2.
Spot: TypeAlias = tuple[int, int, int, int, int, int]
# A placed thing: its spot, and whether it is fragile.
Placed: TypeAlias = tuple[int, int, int, int, int, int, bool]
# An empty cuboid: its two corners, and its three sides.
Space: TypeAlias = tuple[int, int, int, int, int, int, int, int, int]

# At least three quarters of each base stand on something.
SUPPORT_NUMERATOR: Final = 3
SUPPORT_DENOMINATOR: Final = 4


class Thing(NamedTuple):
    """One unit to pack: its sides in mm as it stands, and how it may lie.

    Attributes:
        is_upright: this side up: `height` stays its height. is_fragile: nothing may stand on it.
    """

    length: int
    width: int
    height: int
    is_upright: bool = False
    is_fragile: bool = False

    @property
    def volume(self) -> int:
        return self.length * self.width * self.height


@lru_cache(maxsize=8192)
def orientations(thing: Thing) -> tuple[Sides, ...]:
    """The up to six ways to lay it, flat first: the lowest thing leaves the most room above."""
    a, b, c = thing.length, thing.width, thing.height
    ways = {(a, b, c), (b, a, c)}
    if not thing.is_upright:
        ways |= {(a, c, b), (b, c, a), (c, a, b), (c, b, a)}
    return tuple(sorted(ways, key=lambda way: (way[2], way[1])))


@lru_cache(maxsize=8192)
def orientations_within(thing: Thing, room: Sides) -> tuple[Sides, ...]:
    """The ways to lay it that go into the room at all."""
    x, y, z = room
    return tuple(way for way in orientations(thing) if way[0] <= x and way[1] <= y and way[2] <= z)


def empty(room: Sides) -> list[Space]:
    """The one free space of an empty room."""
    return [(0, 0, 0, *room, *room)]


def tops_under(space: Space, placed: Iterable[Placed]) -> list[Placed]:
    """What a thing in this space would stand on."""
    a1, b1, c1, a2, b2 = space[:5]
    return [p for p in placed if p[5] == c1 and p[0] < a2 and p[3] > a1 and p[1] < b2 and p[4] > b1]


def is_carried(x: int, y: int, along: int, across: int, tops: Iterable[Placed]) -> bool:
    """Whether enough of a base lies on these tops, and none of it on a fragile one."""
    x2, y2 = x + along, y + across
    carried = 0
    for p1, q1, _, p2, q2, _, fragile in tops:
        if x < p2 and p1 < x2 and y < q2 and q1 < y2:
            if fragile:
                return False
            carried += ((x2 if x2 < p2 else p2) - (x if x > p1 else p1)) * (
                (y2 if y2 < q2 else q2) - (y if y > q1 else q1)
            )
    return carried * SUPPORT_DENOMINATOR >= along * across * SUPPORT_NUMERATOR


def carries(spot: Spot, placed: Iterable[Placed]) -> bool:
    """Whether something would stand on a thing put here: it is slid in under an overhang."""
    x1, y1, _, x2, y2, top = spot
    return any(
        w1 == top and x1 < u2 and u1 < x2 and y1 < v2 and v1 < y2 for u1, v1, w1, u2, v2, _, _ in placed
    )


def rooms_left(kinds: Iterable[tuple[Sequence[Sides], int]], spaces: Sequence[Space]) -> bool:
    """Whether so many of each kind, by the ways it may lie, still go into the spaces, each kind alone."""
    for ways, count in kinds:
        left = count
        for _, _, _, _, _, _, long, wide, high in spaces:
            for along, across, up in ways:
                if along <= long and across <= wide and up <= high:
                    if left > 1:
                        left -= _most(ways, long, wide, high)
                    else:
                        left = 0
                    break
            if left <= 0:
                break
        else:
            return False
    return True


def _most(ways: Iterable[Sides], long: int, wide: int, high: int) -> int:
    """So many of a kind lie in rows in a space, all of them the same way."""
    return max((long // along) * (wide // across) * (high // up) for along, across, up in ways)


def cut(spaces: Iterable[Space], spot: Sequence[int], thin: int) -> list[Space]:
    """The free spaces that are left beside, before, behind, under and above a spot.

    A space thinner than `thin`, the thinnest thing still to come, is of no use to anybody.
    """
    x1, y1, z1, x2, y2, z2 = spot
    kept: list[Space] = []
    left, right, front, back, under, above = faces = [], [], [], [], [], []  # type: ignore[var-annotated]
    for space in spaces:
        a1, b1, c1, a2, b2, c2, long, wide, high = space
        if x1 >= a2 or x2 <= a1 or y1 >= b2 or y2 <= b1 or z1 >= c2 or z2 <= c1:
            kept.append(space)
            continue
        if x1 - a1 >= thin:
            left.append((a1, b1, c1, x1, b2, c2, x1 - a1, wide, high))
        if a2 - x2 >= thin:
            right.append((x2, b1, c1, a2, b2, c2, a2 - x2, wide, high))
        if y1 - b1 >= thin:
            front.append((a1, b1, c1, a2, y1, c2, long, y1 - b1, high))
        if b2 - y2 >= thin:
            back.append((a1, y2, c1, a2, b2, c2, long, b2 - y2, high))
        if z1 - c1 >= thin:
            under.append((a1, b1, c1, a2, b2, z1, long, wide, z1 - c1))
        if c2 - z2 >= thin:
            above.append((a1, b1, z2, a2, b2, c2, long, wide, c2 - z2))
    return _largest(kept, faces)


def _largest(kept: list[Space], faces: Iterable[list[Space]]) -> list[Space]:
    """The kept spaces and those of the fresh ones that lie in no other.

    A space at one face of the spot can lie in none at another face, since each reaches past all the others.
    """
    found = list(kept)
    for fresh in faces:
        if not fresh:
            continue
        if len(fresh) > 1:
            # The larger first: a space can lie only in one that is no smaller.
            fresh.sort(key=_volume, reverse=True)
        others = kept
        for one in fresh:
            a1, b1, c1, a2, b2, c2, _, _, _ = one
            for p1, q1, r1, p2, q2, r2, _, _, _ in others:
                if p1 <= a1 and p2 >= a2 and q1 <= b1 and q2 >= b2 and r1 <= c1 and r2 >= c2:
                    break
            else:
                found.append(one)
                if len(fresh) > 1:
                    others = [*others, one]
    return found


def _volume(space: Space) -> int:
    return space[6] * space[7] * space[8]
