"""The box of the open parcel as a picture: where each unit that is in it should lie."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from fulfill.catalog import Carton, Product
from fulfill.flows.pack.task import PackFacts
from fulfill.flows.pack.work import Work
from fulfill.plan.box import Box, Fit, Placement, Unit, fits, propose, remembered
from fulfill.plan.box_goods import box_of, units_of
from fulfill.plan.several import UNITS_MAX as SHARED_MOST
from fulfill.plan.several import share_out
from fulfill.scene import Block, BoxPicture

# Trying how things lie costs time for each scan: beyond this many eaches the box is drawn empty.
DRAWN_MOST = 40
Units = tuple[tuple[Product, int], ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """How `units` lie in a box.

    Attributes:
        is_tried: they are few enough to be tried. is_smallest: no smaller box type takes them.
        boxes: how many boxes they need; with more than one, `fit` is the share of this one.
        fit: the proof that they go in, or None.
    """

    is_tried: bool = False
    is_smallest: bool = False
    boxes: int = 1
    fit: Fit | None = None


def of_parcel(work: Work, box: Carton, facts: PackFacts) -> Planned:
    """How all that is in the open parcel, and all that is left for it, lies in a box."""
    counts = {product.id: count for product, count in work.units()}
    for id_ in work.products_left():
        counts[id_] = counts.get(id_, 0) + work.left(id_)
    return planned(
        tuple((work.products[id_], count) for id_, count in counts.items()), box, _free(work, facts)
    )


def planned(units: Units, box: Carton, cartons: tuple[Carton, ...]) -> Planned:
    """How the units lie in `box`, one of `cartons` or one of the packer's own."""
    if sum(count for _, count in units) > DRAWN_MOST:
        return Planned()
    return _planned(_units(units), box_of(box), tuple(map(box_of, cartons)))


def first_of_several(units: Units, work: Work, facts: PackFacts) -> str:
    """Code of the first box where it takes several; "" where no boxes take them."""
    if sum(count for _, count in units) > SHARED_MOST:
        return ""
    shares = _shared(_units(units), tuple(map(box_of, _free(work, facts))))
    return shares[0].box.code if shares else ""


def _free(work: Work, facts: PackFacts) -> tuple[Carton, ...]:
    barred = facts.bench_rules().barred_boxes(work.order)
    return tuple(each for each in facts.cartons() if each.code not in barred)


def _units(units: Units) -> tuple[Unit, ...]:
    return tuple(units_of(product, count) for product, count in sorted(units, key=lambda each: each[0].sku))


@lru_cache(maxsize=64)
def _planned(units: tuple[Unit, ...], box: Box, boxes: tuple[Box, ...]) -> Planned:
    """Kept from scan to scan: what is in the parcel and what is still to pack stay the same together."""
    smallest = propose(units, boxes, remembered)
    if smallest is not None and smallest.box == box:
        return Planned(is_tried=True, is_smallest=True, fit=smallest)
    if (found := fits(units, box, remembered)) is not None or smallest is not None:
        return Planned(is_tried=True, fit=found)
    shares = _shared(units, boxes)
    first = next(iter(shares), None)
    if first is None or first.box != box:
        return Planned(is_tried=True)
    return Planned(is_tried=True, boxes=len(shares), fit=first)


@lru_cache(maxsize=64)
def _shared(units: tuple[Unit, ...], boxes: tuple[Box, ...]) -> tuple[Fit, ...]:
    return share_out(units, boxes, remembered)


def next_product(work: Work, fit: Fit | None) -> Product:
    """What goes in next: the first of the list that has nothing still to come under it."""
    left = _outside(fit, work.units()) if fit else []
    for id_ in work.products_left():
        own = next((each for each in left if each.sku == work.products[id_].sku), None)
        # What has no place in the plan, its size being unknown, stands under nothing.
        if own is None or not any(_is_under(other, own) for other in left):
            return work.products[id_]
    return work.products[work.products_left()[0]]


def is_full(work: Work, fit: Fit | None) -> bool:
    """Whether all that the plan has for this box is in it."""
    return fit is not None and not _outside(fit, work.units())


def _outside(fit: Fit, inside: Units) -> list[Placement]:
    """What of the plan is not inside, lowest first."""
    there = {product.sku: count for product, count in inside}
    left = []
    for each in fit.placements:
        if there.get(each.sku, 0) > 0:
            there[each.sku] -= 1
        else:
            left.append(each)
    return left


def _coming(work: Work, fit: Fit | None) -> Placement | None:
    """Where the next unit goes; None where no plan says so."""
    if fit is None or not work.units_left:
        return None
    sku = next_product(work, fit).sku
    return next((each for each in _outside(fit, work.units()) if each.sku == sku), None)


def _is_under(one: Placement, other: Placement) -> bool:
    return (
        one.z_mm < other.z_mm
        and one.x_mm < other.x_mm + other.length_mm
        and other.x_mm < one.x_mm + one.length_mm
        and one.y_mm < other.y_mm + other.width_mm
        and other.y_mm < one.y_mm + one.width_mm
    )


def drawn(box: Carton, fit: Fit | None, work: Work, scanned: str = "") -> BoxPicture:
    """The box with what is in it now, each unit where the plan for the whole parcel has it, lowest first.

    `scanned` is the SKU that went in last: its place is shown, and that of what comes next.
    """
    left = {product.sku: count for product, count in work.units()}
    blocks: list[Block] = []
    for each in fit.placements if fit else ():
        if left.get(each.sku, 0) > 0:
            left[each.sku] -= 1
            blocks.append(_block(each))
    now = max((number for number, each in enumerate(blocks) if each.name == scanned), default=-1)
    coming = _coming(work, fit)
    return BoxPicture(
        box.length_mm, box.width_mm, box.height_mm, tuple(blocks), now, _block(coming) if coming else None
    )


def _block(each: Placement) -> Block:
    sides = (each.length_mm, each.width_mm, each.height_mm)
    return Block(each.x_mm, each.y_mm, each.z_mm, *sides, each.sku)


def own_box(code: str) -> Carton | None:
    """The box of no type whose sides stand in the place of its code ("300x200x150"), or None."""
    sides = code.split("x")
    if len(sides) != 3 or not all(side.isascii() and side.isdigit() for side in sides):  # three lengths
        return None
    length, width, height = map(int, sides)
    return Carton(0, code, "", length, width, height)
