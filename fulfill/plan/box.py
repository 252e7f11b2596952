"""Which box for these units: the smallest in which everything is proven to fit.

Smallest is by volume, then price, then code. A box is refuted by weight, volume and sides; what is left
is tried (`fulfill.plan.packing`), and between the quick tries and the long ones a proof is looked for that
nothing will do (`fulfill.plan.box_proof`). Units lie in any orientation or this side up; at least three
quarters of each base are carried; nothing stands on a fragile unit. Everything is integer millimetres,
without chance and clock: the same units give the same box in whatever order they come. A heuristic may
miss a fit; it never claims one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from fulfill.plan.box_bounds import cannot_hold, halves_overflow
from fulfill.plan.box_proof import Verdict, relate
from fulfill.plan.packing import pack
from fulfill.plan.packing_blocks import grid, pack_blocks
from fulfill.plan.packing_spaces import Sides, Spot, Thing

# From so many units on, they are laid in blocks of alike ones first.
BLOCKS_FROM: Final = 20
# So many things, and choices, a proof before the long tries may have; beyond that the tries are cheaper.
PROVED_MAX: Final = 5
CHOICES_MAX: Final = 8


@dataclass(frozen=True, slots=True)
class Box:
    """A box type.

    Attributes:
        length_mm, width_mm, height_mm: inside; it stands on its length and width.
        tare_g: of the empty box.
        max_weight_g: of the packed box, tare included; 0 when there is no limit.
        price_minor: what one costs.
    """

    code: str
    length_mm: int
    width_mm: int
    height_mm: int
    tare_g: int = 0
    max_weight_g: int = 0
    price_minor: int = 0

    @property
    def volume_mm3(self) -> int:
        return self.length_mm * self.width_mm * self.height_mm

    @property
    def room(self) -> Sides:
        return self.length_mm, self.width_mm, self.height_mm


@dataclass(frozen=True, slots=True)
class Unit:
    """So many eaches of one size. A side of 0 is a size that nobody knows.

    Attributes:
        is_upright: this side up: its height stays upright. is_fragile: nothing may stand on it.
    """

    sku: str
    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int
    quantity: int
    is_upright: bool = False
    is_fragile: bool = False

    @property
    def has_size(self) -> bool:
        return min(self.length_mm, self.width_mm, self.height_mm) > 0

    @property
    def thing(self) -> Thing:
        """One each as the search takes it: equal things are equal, whichever way round they are written."""
        if self.is_upright:
            low, high = sorted((self.length_mm, self.width_mm))
            return Thing(low, high, self.height_mm, is_upright=True, is_fragile=self.is_fragile)
        low, middle, high = sorted((self.length_mm, self.width_mm, self.height_mm))
        return Thing(low, middle, high, is_fragile=self.is_fragile)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one each lies: its corner nearest to the box's own corner, and its sides as it lies there."""

    sku: str
    x_mm: int
    y_mm: int
    z_mm: int
    length_mm: int
    width_mm: int
    height_mm: int


@dataclass(frozen=True, slots=True)
class Fit:
    """Proof that the units go into the box.

    Attributes:
        placements: one per each whose size is known, in the order in which they can be laid in from above.
        unknown: SKUs without a size, sorted; they count by weight only, so with them the box is a guess.
        weight_g: of the packed box, tare included.
    """

    box: Box
    placements: tuple[Placement, ...]
    unknown: tuple[str, ...]
    weight_g: int


# Things in canonical order, the rooms of the boxes from the smallest on; which of them takes all, and where.
Things: TypeAlias = tuple[Thing, ...]
Rooms: TypeAlias = tuple[Sides, ...]
Choice: TypeAlias = tuple[int, tuple[Spot, ...]]
Choose: TypeAlias = Callable[[Things, Rooms], Choice | None]


def choose(things: Things, rooms: Rooms) -> Choice | None:
    """The first room that takes all the things, and a spot for each; None when none was found."""
    for number, room in enumerate(rooms):
        if (spots := lay(things, room)) is not None:
            return number, tuple(spots)
    return None


class Remembering:
    """`choose` that knows at once what it, or somebody else, chose before; it forgets the oldest first.

    Safe to share between threads: the same question has one answer, whoever asks it first.
    """

    def __init__(self, most: int = 4096) -> None:
        self._most = most
        self._known: dict[tuple[Things, Rooms], Choice | None] = {}

    def __call__(self, things: Things, rooms: Rooms) -> Choice | None:
        load = (things, rooms)
        try:
            return self._known[load]
        except KeyError:
            choice = choose(things, rooms)
        self.keep(things, rooms, choice)
        return choice

    def knows(self, things: Things, rooms: Rooms) -> bool:
        return (things, rooms) in self._known

    def keep(self, things: Things, rooms: Rooms, choice: Choice | None) -> None:
        """Know it from now on."""
        if len(self._known) >= self._most:
            for load in list(self._known)[: self._most // 2]:
                self._known.pop(load, None)
        self._known[things, rooms] = choice

    def __len__(self) -> int:
        return len(self._known)

    def forget(self) -> None:
        self._known.clear()


remembered: Final = Remembering()
"""What this program chose or read lately."""


def propose(units: Iterable[Unit], boxes: Iterable[Box], choose: Choose = choose) -> Fit | None:
    """The smallest box that takes all units; None when no box is found for them, or nothing is to pack.

    `choose` may remember what it chose before: its answer depends on nothing but its arguments.
    """
    kept = _sorted(units)
    if not kept:
        return None
    able = _able(kept, boxes)
    choice = choose(_things(kept), tuple(box.room for box in able))
    if choice is None:
        return None
    return as_fit(kept, able[choice[0]], choice[1])


def load_of(units: Iterable[Unit], boxes: Iterable[Box]) -> tuple[Things, Rooms]:
    """What `propose` asks `choose`."""
    kept = _sorted(units)
    return _things(kept), tuple(box.room for box in _able(kept, boxes))


def fits(units: Iterable[Unit], box: Box, choose: Choose = choose) -> Fit | None:
    """How the units lie in the box; None when they do not fit, or no way was found."""
    kept = _sorted(units)
    if not _able(kept, [box]):
        return None
    choice = choose(_things(kept), (box.room,))
    return as_fit(kept, box, choice[1]) if choice is not None else None


def by_size(boxes: Iterable[Box]) -> list[Box]:
    """Boxes from the smallest on: by volume, then price, then code."""
    return sorted(boxes, key=lambda each: (each.volume_mm3, each.price_minor, each.code))


def lay(things: Sequence[Thing], room: Sides) -> list[Spot] | None:
    """A spot for each thing in the room, in the order given; None when there is none or none was found."""
    if min(room) <= 0 or cannot_hold(things, room) or halves_overflow(things, room):
        return None
    counts = Counter(things)
    if len(counts) == 1 and (rows := grid(things[0], len(things), room)) is not None:
        return rows
    if len(things) >= BLOCKS_FROM and (blocks := pack_blocks(sorted(counts.items()), room)) is not None:
        waiting = {thing: iter(spots) for thing, spots in blocks.items()}
        return [next(waiting[thing]) for thing in things]
    return pack(things, room, lambda: _is_refuted(things, room))


def _is_refuted(things: Sequence[Thing], room: Sides) -> bool:
    return len(things) <= PROVED_MAX and relate(things, room, CHOICES_MAX) is Verdict.REFUTED


def _sorted(units: Iterable[Unit]) -> list[Unit]:
    kept = (unit for unit in units if unit.quantity > 0)
    return sorted(kept, key=lambda unit: (unit.thing, unit.sku, unit.weight_g, unit.quantity))


def _things(units: Iterable[Unit]) -> Things:
    return tuple(unit.thing for unit in units if unit.has_size for _ in range(unit.quantity))


def _able(units: Sequence[Unit], boxes: Iterable[Box]) -> list[Box]:
    """The boxes that carry the weight, from the smallest on."""
    contents_g = _contents_g(units)
    return [
        box
        for box in by_size(boxes)
        if min(box.room) > 0 and (not box.max_weight_g or box.tare_g + contents_g <= box.max_weight_g)
    ]


def _contents_g(units: Sequence[Unit]) -> int:
    return sum(unit.weight_g * unit.quantity for unit in units)


def as_fit(units: Sequence[Unit], box: Box, spots: Sequence[Spot]) -> Fit:
    """The units with a spot for each one each whose size is known, in the order of the units."""
    skus = [unit.sku for unit in units if unit.has_size for _ in range(unit.quantity)]
    laid = [
        Placement(sku, x1, y1, z1, x2 - x1, y2 - y1, z2 - z1)
        for sku, (x1, y1, z1, x2, y2, z2) in zip(skus, spots, strict=True)
    ]
    # What lies lower goes in first: so nothing has to be pushed in under something else. Of what lies on
    # one level the far end comes first, where the hand then still reaches over nothing.
    laid.sort(key=lambda each: (each.z_mm, -each.y_mm, -each.x_mm, each.sku))
    unknown = tuple(sorted({unit.sku for unit in units if not unit.has_size}))
    return Fit(box, tuple(laid), unknown, box.tare_g + _contents_g(units))
