"""The box of the open parcel as a picture: where each unit that is in it should lie."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fulfill.catalog import Carton, Product
from fulfill.plan.box import Box, Fit, Unit, fits, propose, remembered
from fulfill.plan.box_goods import box_of, units_of
from fulfill.scene import Block, BoxPicture

# Trying how things lie costs time for each scan: beyond this many eaches the box is drawn empty.
DRAWN_MOST = 40
Units = tuple[tuple[Product, int], ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """How `units` lie in a box.

    Attributes:
        is_tried: they are few enough to be tried. is_smallest: no smaller box type takes them.
        fit: the proof that they go in, or None.
    """

    is_tried: bool = False
    is_smallest: bool = False
    fit: Fit | None = None


def planned(units: Units, box: Carton, cartons: tuple[Carton, ...]) -> Planned:
    """How the units lie in `box`, one of `cartons` or one of the packer's own."""
    if sum(count for _, count in units) > DRAWN_MOST:
        return Planned()
    wanted = tuple(units_of(product, count) for product, count in sorted(units, key=lambda each: each[0].sku))
    return _planned(wanted, box_of(box), tuple(map(box_of, cartons)))


@lru_cache(maxsize=64)
def _planned(units: tuple[Unit, ...], box: Box, boxes: tuple[Box, ...]) -> Planned:
    """Kept from scan to scan: what is in the parcel and what is still to pack stay the same together."""
    smallest = propose(units, boxes, remembered)
    if smallest is not None and smallest.box == box:
        return Planned(is_tried=True, is_smallest=True, fit=smallest)
    return Planned(is_tried=True, fit=fits(units, box, remembered))


def drawn(box: Carton, fit: Fit | None, inside: Units) -> BoxPicture:
    """The box with what is in it now, each unit where the plan for the whole parcel has it, lowest first."""
    left = {product.sku: count for product, count in inside}
    blocks: list[Block] = []
    lowest = sorted(fit.placements, key=lambda each: (each.z_mm, -each.y_mm, -each.x_mm)) if fit else []
    for each in lowest:
        if left.get(each.sku, 0) > 0:
            left[each.sku] -= 1
            sides = (each.length_mm, each.width_mm, each.height_mm)
            blocks.append(Block(each.x_mm, each.y_mm, each.z_mm, *sides, each.sku))
    return BoxPicture(box.length_mm, box.width_mm, box.height_mm, tuple(blocks))


def own_box(code: str) -> Carton | None:
    """The box of no type whose sides stand in the place of its code ("300x200x150"), or None."""
    sides = code.split("x")
    if len(sides) != 3 or not all(side.isascii() and side.isdigit() for side in sides):  # three lengths
        return None
    length, width, height = map(int, sides)
    return Carton(0, code, "", length, width, height)
