"""Which box for these units: the smallest in which everything is proven to fit.

Smallest is by volume, then price, then code. A box is refuted by weight, volume and sides; what is left
is tried by extreme-point packing (Crainic, Perboli, Tadei: Extreme Point-Based Heuristics for
Three-Dimensional Bin Packing, 2008), in all six orientations, in several fixed orders. Everything is
integer millimetres, without chance and clock: the same units give the same box in whatever order they
come. A heuristic may miss a fit; it never claims one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from fulfill.plan.packing import Sides, Spot, orientations, pack


@dataclass(frozen=True, slots=True)
class Box:
    """A box type.

    Attributes:
        length_mm, width_mm, height_mm: inside.
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


@dataclass(frozen=True, slots=True)
class Unit:
    """So many eaches of one size. A side of 0 is a size that nobody knows."""

    sku: str
    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int
    quantity: int

    @property
    def has_size(self) -> bool:
        return min(self.length_mm, self.width_mm, self.height_mm) > 0


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
        placements: one per each whose size is known.
        unknown: SKUs without a size, sorted; they count by weight only, so with them the box is a guess.
        weight_g: of the packed box, tare included.
    """

    box: Box
    placements: tuple[Placement, ...]
    unknown: tuple[str, ...]
    weight_g: int


def propose(units: Iterable[Unit], boxes: Iterable[Box]) -> Fit | None:
    """The smallest box that takes all units; None when no box is found for them, or nothing is to pack."""
    kept = [unit for unit in units if unit.quantity > 0]
    if not kept:
        return None
    for box in sorted(boxes, key=lambda each: (each.volume_mm3, each.price_minor, each.code)):
        if found := fits(kept, box):
            return found
    return None


def fits(units: Iterable[Unit], box: Box) -> Fit | None:
    """How the units lie in the box; None when they do not fit, or no way was found."""
    kept = sorted(
        (unit for unit in units if unit.quantity > 0),
        key=lambda unit: (sorted(_sides(unit)), unit.sku, unit.weight_g, unit.quantity),
    )
    weight_g = box.tare_g + sum(unit.weight_g * unit.quantity for unit in kept)
    if box.max_weight_g and weight_g > box.max_weight_g:
        return None
    sized = [unit for unit in kept if unit.has_size]
    room = (box.length_mm, box.width_mm, box.height_mm)
    if min(room) <= 0 or _cannot_hold(sized, room):
        return None
    names = [unit.sku for unit in sized for _ in range(unit.quantity)]
    items = [_sides(unit) for unit in sized for _ in range(unit.quantity)]
    spots = _grid(sized, room) or pack(items, room)
    if spots is None:
        return None
    placements = tuple(
        Placement(sku, x1, y1, z1, x2 - x1, y2 - y1, z2 - z1)
        for sku, (x1, y1, z1, x2, y2, z2) in zip(names, spots, strict=True)
    )
    unknown = tuple(sorted({unit.sku for unit in kept if not unit.has_size}))
    return Fit(box, placements, unknown, weight_g)


def _sides(unit: Unit) -> Sides:
    return unit.length_mm, unit.width_mm, unit.height_mm


def _cannot_hold(units: list[Unit], room: Sides) -> bool:
    """Bounds that refute a box at once: the volume, a side too long, two units too thick for each other."""
    low, middle, high = sorted(room)
    volume_mm3, thickest = 0, [0, 0]
    for unit in units:
        least, mean, most = sorted(_sides(unit))
        if least > low or mean > middle or most > high:
            return True
        volume_mm3 += least * mean * most * unit.quantity
        thickest += [least] * min(unit.quantity, 2)
    # Two boxes that do not overlap are apart along one axis, and there both thicknesses add up.
    return volume_mm3 > low * middle * high or sum(sorted(thickest)[-2:]) > high


def _grid(units: list[Unit], room: Sides) -> list[Spot] | None:
    """Eaches of one size in rows and layers, where that takes them all: quick for large quantities."""
    if len({tuple(sorted(_sides(unit))) for unit in units}) != 1:
        return None
    count = sum(unit.quantity for unit in units)
    for a, b, c in orientations(_sides(units[0])):
        along, across, up = room[0] // a, room[1] // b, room[2] // c
        if along * across * up >= count:
            corners = product(range(up), range(across), range(along))
            spots = ((x * a, y * b, z * c) for z, y, x in corners)
            return [(x, y, z, x + a, y + b, z + c) for (x, y, z), _ in zip(spots, range(count), strict=False)]
    return None
