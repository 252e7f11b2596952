"""One search for spots: groups of things in a given order, each to the spots that a rule likes best.

A group is some things of one kind that lie in rows as one block. A spot after which a thing still to come
would have no room left is passed over at once; where nothing goes on, the search goes back, as far as its
steps allow.
"""

# Innermost loops: comparing costs half of what calling `min` or `max` does.
# ruff: noqa: FURB136, PLR1730

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from fulfill.plan.packing_spaces import (
    Placed,
    Sides,
    Space,
    Spot,
    Thing,
    carries,
    cut,
    empty,
    is_carried,
    orientations_within,
    rooms_left,
    tops_under,
)

# The number of a kind of things, and how many of them.
Group: TypeAlias = tuple[int, int]
# A block of things: its sides, and the sides of each thing in it.
Block: TypeAlias = tuple[int, int, int, int, int, int]
# A spot for a block by its rank: the rank, the two corners, the sides of each thing.
Ranked: TypeAlias = tuple[int, int, int, int, int, int, int, int, int, int]
# The corners of a spot, the room, what lies in it already: the lower the better.
Rule: TypeAlias = Callable[[Spot, Sides, Sequence[Placed]], int]

_MUCH: Final = 1 << 20


def lowest(spot: Spot, _room: Sides, _placed: Sequence[Placed]) -> int:
    """The lowest top, then the backmost end."""
    return (spot[5] * _MUCH + spot[4]) * _MUCH + spot[3]


def smallest_corner(spot: Spot, _room: Sides, _placed: Sequence[Placed]) -> int:
    """All that lies there fills the smallest corner of the room."""
    return spot[3] * spot[4] * spot[5] * 4096 + spot[2]


def alike(spot: Spot, room: Sides, _placed: Sequence[Placed]) -> int:
    """What lies there grows along all sides alike, in proportion to the room."""
    grown = max(spot[3] * 4096 // room[0], spot[4] * 4096 // room[1], spot[5] * 4096 // room[2])
    return (grown * _MUCH + spot[5]) * _MUCH + spot[4]


def touching(spot: Spot, room: Sides, placed: Sequence[Placed]) -> int:
    """As much of its surface as possible touches walls and other things."""
    x1, y1, z1, x2, y2, z2 = spot
    along, across, up = x2 - x1, y2 - y1, z2 - z1
    sides, fronts, base = across * up, along * up, along * across
    touched = 0
    if not x1:
        touched += sides
    if x2 == room[0]:
        touched += sides
    if not y1:
        touched += fronts
    if y2 == room[1]:
        touched += fronts
    if not z1:
        touched += base
    if z2 == room[2]:
        touched += base
    for p1, q1, r1, p2, q2, r2, _ in placed:
        if x1 > p2 or p1 > x2 or y1 > q2 or q1 > y2 or z1 > r2 or r1 > z2:
            continue
        # Along one axis they only touch, so that this part is 0 and the other two make the area.
        over = (x2 if x2 < p2 else p2) - (x1 if x1 > p1 else p1)
        deep = (y2 if y2 < q2 else q2) - (y1 if y1 > q1 else q1)
        tall = (z2 if z2 < r2 else r2) - (z1 if z1 > r1 else r1)
        touched += over * deep + deep * tall + over * tall
    return -(touched * 100_000 // (sides + fronts + base))


class Loading:
    """The kinds of things that go into a room, and in which blocks they can lie there."""

    def __init__(self, things: Sequence[Thing], room: Sides) -> None:
        self.room = room
        self.kinds = tuple(dict.fromkeys(things))
        self.ways = [orientations_within(kind, room) for kind in self.kinds]
        self.thin = [min(kind[:3]) for kind in self.kinds]
        self.volumes = [kind.volume for kind in self.kinds]
        self.girths = [sum(kind[:3]) ** 3 for kind in self.kinds]
        self._blocks: dict[Group, tuple[Block, ...]] = {}

    def blocks(self, group: Group) -> tuple[Block, ...]:
        found = self._blocks.get(group)
        if found is None:
            found = self._blocks[group] = tuple(sorted(set(self._made(*group))))
        return found

    def _made(self, kind: int, count: int) -> Iterator[Block]:
        x, y, z = self.room
        for along, across, up in self.ways[kind]:
            for columns in range(1, count + 1):
                for rows in range(1, count // columns + 1):
                    layers = count // (columns * rows)
                    if columns * rows * layers != count or (layers > 1 and self.kinds[kind].is_fragile):
                        continue
                    sides = (columns * along, rows * across, layers * up)
                    if sides[0] <= x and sides[1] <= y and sides[2] <= z:
                        yield (*sides, along, across, up)


class Search:
    """Groups in an order and a rule; `steps` bounds how many spots are tried, `width` at each group."""

    def __init__(self, loading: Loading, groups: Sequence[Group], rule: Rule, steps: int, width: int) -> None:
        self._loading = loading
        self._groups = groups
        self._rule = rule
        self._width = width
        self._most = steps
        self.steps = 0
        self._deepest = 0
        self.placed: list[Placed] = []
        self._thin = [0] * len(groups)
        self._left: list[list[tuple[Sequence[Sides], int]]] = [[] for _ in groups]
        thin = _MUCH
        counts: dict[int, int] = {}
        for at in range(len(groups) - 1, -1, -1):
            kind, count = groups[at]
            thin = min(thin, loading.thin[kind])
            # The largest things mostly stand first in the order: they are asked for first, too.
            counts = {kind: counts.pop(kind, 0) + count, **counts}
            self._thin[at] = thin
            self._left[at] = [(loading.ways[each], many) for each, many in counts.items()]

    def is_found(self) -> bool:
        """Whether everything lies in the room now, as `placed` says, group by group."""
        return self._go_on(0, empty(self._loading.room))

    def most_laid(self) -> int:
        """The volume of what lay in the room when most groups did."""
        volumes = self._loading.volumes
        return sum(volumes[kind] * count for kind, count in self._groups[: self._deepest])

    def _go_on(self, at: int, spaces: list[Space]) -> bool:
        if at > self._deepest:
            self._deepest = at
        ranked = self.ranked(self._groups[at], spaces)
        ranked.sort()
        is_last = at + 1 == len(self._groups)
        placed, fragile = self.placed, self._loading.kinds[self._groups[at][0]].is_fragile
        tried = 0
        before: Ranked | None = None
        for each in ranked:
            if each == before:
                continue
            before = each
            self.steps += 1
            rest = [] if is_last else cut(spaces, each[1:7], self._thin[at + 1])
            if not is_last and not rooms_left(self._left[at + 1], rest):
                continue
            if (units := _units(each, placed, is_fragile=fragile)) is None:
                continue
            kept = len(placed)
            placed += units
            if is_last or self._go_on(at + 1, rest):
                return True
            del placed[kept:]
            tried += 1
            if tried >= self._width or self.steps > self._most:
                return False
        return False

    def ranked(self, group: Group, spaces: list[Space]) -> list[Ranked]:
        """Where the group may lie: in the corners of the free spaces, or on the tops under them."""
        placed, room, rule = self.placed, self._loading.room, self._rule
        blocks = self._loading.blocks(group)
        found: list[Ranked] = []
        for space in spaces:
            x1, y1, z1, _, _, _, long, wide, high = space
            tops: list[Placed] | None = None
            for along, across, up, a, b, c in blocks:
                if along > long or across > wide or up > high:
                    continue
                x, y = x1, y1
                if z1:
                    if tops is None:
                        tops = tops_under(space, placed)
                    if not is_carried(x, y, along, across, tops):
                        corner = _on_tops(space, along, across, tops)
                        if corner is None:
                            continue
                        x, y = corner
                spot = (x, y, z1, x + along, y + across, z1 + up)
                found.append((rule(spot, room, placed), *spot, a, b, c))
        return found


def _on_tops(space: Space, along: int, across: int, tops: Sequence[Placed]) -> tuple[int, int] | None:
    """The first corner of a top in the space from which a base is carried: its own hangs in the air."""
    x1, y1, _, x2, y2 = space[:5]
    for p1, q1, _, _, _, _, fragile in tops:
        if fragile:
            continue
        x, y = (max(x1, p1)), (max(y1, q1))
        if x + along <= x2 and y + across <= y2 and is_carried(x, y, along, across, tops):
            return x, y
    return None


def _units(each: Ranked, placed: Sequence[Placed], *, is_fragile: bool) -> list[Placed] | None:
    """The things of a block in its spot; None when one of them hangs in the air, or must carry another."""
    _, x1, y1, z1, x2, y2, z2, along, across, up = each
    if is_fragile and carries((x1, y1, z1, x2, y2, z2), placed):
        return None
    if x2 - x1 == along and y2 - y1 == across and z2 - z1 == up:
        return [(x1, y1, z1, x2, y2, z2, is_fragile)]
    if z1:
        tops = [p for p in placed if p[5] == z1]
        for x in range(x1, x2, along):
            for y in range(y1, y2, across):
                if not is_carried(x, y, along, across, tops):
                    return None
    return [
        (x, y, z, x + along, y + across, z + up, is_fragile)
        for z in range(z1, z2, up)
        for y in range(y1, y2, across)
        for x in range(x1, x2, along)
    ]
