"""Packing of many alike things: in rows and layers, kind by kind, each block where it fills a space best.

For large quantities a search unit by unit is dear and no better. A fragile kind lies in one layer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
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
    orientations,
)

# A kind of thing and how many of it.
Count: TypeAlias = tuple[Thing, int]
# So many things along, across and up, each lying this way.
_Block: TypeAlias = tuple[int, int, int, Sides]

_ORDERS: Final[tuple[Callable[[Count], tuple[int, ...]], ...]] = (
    lambda count: (-count[0].volume,),
    lambda count: (-count[0].volume * count[1],),
    lambda count: (-max(count[0][:3]),),
)


def grid(thing: Thing, quantity: int, room: Sides) -> list[Spot] | None:
    """Things of one kind in rows and layers of the whole box, where that takes them all."""
    for a, b, c in orientations(thing):
        along, across, up = room[0] // a, room[1] // b, room[2] // c
        layers = min(up, 1) if thing.is_fragile else up
        if along * across * layers >= quantity:
            corners = product(range(layers), range(across), range(along))
            laid = ((x * a, y * b, z * c) for z, y, x in corners)
            return [
                (x, y, z, x + a, y + b, z + c) for (x, y, z), _ in zip(laid, range(quantity), strict=False)
            ]
    return None


def pack_blocks(counts: Sequence[Count], room: Sides) -> dict[Thing, list[Spot]] | None:
    """Spots for every thing by its kind; None where this way takes not all of them."""
    for order in _ORDERS:
        ordered = sorted(counts, key=lambda count: (count[0].is_fragile, order(count), count))
        if (found := _laid(ordered, room)) is not None:
            return found
    return None


def _laid(counts: Sequence[Count], room: Sides) -> dict[Thing, list[Spot]] | None:
    spaces = empty(room)
    placed: list[Placed] = []
    found: dict[Thing, list[Spot]] = {}
    for at, (thing, quantity) in enumerate(counts):
        left = quantity
        lies = found.setdefault(thing, [])
        while left:
            best = _best(thing, left, spaces, placed)
            if best is None:
                return None
            space, block = best
            for spot in _units(space, block):
                lies.append(spot)
                placed.append((*spot, thing.is_fragile))
            along, across, up, (a, b, c) = block
            left -= along * across * up
            x, y, z = space[:3]
            thin = min(min(kind[:3]) for kind, _ in counts[at if left else at + 1 :] or counts[at:])
            spaces = cut(spaces, (x, y, z, x + along * a, y + across * b, z + up * c), thin)
    return found


def _best(
    thing: Thing, left: int, spaces: Sequence[Space], placed: Sequence[Placed]
) -> tuple[Space, _Block] | None:
    """The free space and the block that takes most things at once, the lowest among equals."""
    ranked = []
    for space in spaces:
        a1, b1, c1, _, _, _, long, wide, high = space
        for a, b, c in orientations(thing):
            along = min(long // a, left)
            across = min(wide // b, left // along) if along else 0
            up = min(high // c, left // (along * across)) if across else 0
            if up:
                up = 1 if thing.is_fragile else up
                ranked.append(
                    (-along * across * up, c1 + up * c, b1, a1, space, (along, across, up, (a, b, c)))
                )
    for _, _, _, _, space, block in sorted(ranked):
        if _is_firm(space, block, placed, is_fragile=thing.is_fragile):
            return space, block
    return None


def _is_firm(space: Space, block: _Block, placed: Sequence[Placed], *, is_fragile: bool) -> bool:
    along, across, up, way = block
    x, y, z = space[:3]
    beneath = [each for each in placed if each[5] == z]
    bottom = _units(space, (along, across, 1, way))
    if z and not all(is_carried(spot[0], spot[1], way[0], way[1], beneath) for spot in bottom):
        return False
    whole = (x, y, z, x + along * way[0], y + across * way[1], z + up * way[2])
    return not (is_fragile and carries(whole, placed))


def _units(space: Space, block: _Block) -> Iterator[Spot]:
    x, y, z = space[:3]
    along, across, up, (a, b, c) = block
    for k, j, i in product(range(up), range(across), range(along)):
        yield x + i * a, y + j * b, z + k * c, x + i * a + a, y + j * b + b, z + k * c + c
