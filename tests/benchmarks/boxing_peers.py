"""Other libraries that choose boxes, each as people use it: `pip install 'fulfill[bench]'` brings them.

None of them knows support, fragility or weight as we do; they are asked for less and judged by their boxes
alone. Where one has no choice of boxes, the smallest that takes all is found by trying from the smallest on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec

Sides = tuple[int, int, int]
# The units of an order and the rooms of all boxes to the rooms of the boxes taken; [] where units are left.
Peer = Callable[[Sequence[Sides], Sequence[Sides]], list[Sides]]
_NO_WEIGHT_LIMIT = 1e9


def present() -> dict[str, Peer]:
    """The peers that are installed, by name."""
    known: dict[str, tuple[str, Peer]] = {
        "packvium": ("packvium", by_packvium),
        "py3dbp": ("py3dbp", by_py3dbp),
        "3d-bin-packer": ("bin_packer", by_bin_packer),
    }
    return {name: peer for name, (module, peer) in known.items() if find_spec(module)}


def by_packvium(things: Sequence[Sides], rooms: Sequence[Sides]) -> list[Sides]:
    """Its default profile, with the volume of a box as its cost; [] where it leaves units out.

    It stops after a second, done or not: on a busy machine it leaves units out of many orders.
    """
    from packvium import Container, Dimensions, Item, Packer, PackingConfig

    items = [Item.create(str(i), Dimensions.mm(*map(str, sides))) for i, sides in enumerate(things)]
    containers = [
        Container.create(str(i), Dimensions.mm(*map(str, room)), cost_minor=room[0] * room[1] * room[2])
        for i, room in enumerate(rooms)
    ]
    packed = Packer(PackingConfig.balanced()).pack(items=items, containers=containers)
    if sum(len(each.placements) for each in packed.containers) < len(things):
        return []
    taken = []
    for each in packed.containers:
        container = each.container if hasattr(each, "container") else each
        taken.append(rooms[int(container.id.split("#")[0].split(":")[0])])
    return taken


def by_py3dbp(things: Sequence[Sides], rooms: Sequence[Sides]) -> list[Sides]:
    from py3dbp import Bin, Item, Packer

    def inside(numbers: Sequence[int], room: Sides) -> list[int]:
        packer = Packer()
        packer.add_bin(Bin("box", *room, _NO_WEIGHT_LIMIT))
        for i in numbers:
            packer.add_item(Item(str(i), *things[i], 1))
        packer.pack(bigger_first=True, number_of_decimals=0)
        return [int(item.name) for item in packer.bins[0].items]

    return _smallest_first(things, rooms, inside)


def by_bin_packer(things: Sequence[Sides], rooms: Sequence[Sides]) -> list[Sides]:
    from bin_packer import Bin, Item, Packer

    def inside(numbers: Sequence[int], room: Sides) -> list[int]:
        packer = Packer()
        packer.add_bin(Bin("box", *room))
        for i in numbers:
            packer.add_item(Item(str(i), *things[i]))
        packer.pack()
        return [int(item.name) for item in packer.bins[0].items] if packer.bins else []

    return _smallest_first(things, rooms, inside)


def _smallest_first(
    things: Sequence[Sides], rooms: Sequence[Sides], inside: Callable[[Sequence[int], Sides], list[int]]
) -> list[Sides]:
    """The smallest room that takes all; where none does, the largest is filled and the rest goes on."""
    ordered = sorted(rooms, key=_volume)
    left, taken = list(range(len(things))), []
    while left:
        volume = sum(_volume(things[i]) for i in left)
        for room in ordered:
            if _volume(room) >= volume and len(inside(left, room)) == len(left):
                return [*taken, room]
        packed = set(inside(left, ordered[-1]))
        if not packed:
            return taken
        taken.append(ordered[-1])
        left = [i for i in left if i not in packed]
    return taken


def _volume(sides: Sides) -> int:
    return sides[0] * sides[1] * sides[2]
