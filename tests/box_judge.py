"""The independent judge of packings: it knows nothing of how they are found.

`faults` names everything that is wrong with a packing: what is missing or has another size, what sticks out,
overlaps, hangs in the air, stands on something fragile, lies on its side though it must not, or is too heavy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from fulfill.plan.box import Fit, Placement, Unit

Span = tuple[int, int]


def faults(found: Fit, units: Sequence[Unit]) -> list[str]:
    """What is wrong, in words; [] when nothing is."""
    box, laid = found.box, found.placements
    told = _content(laid, units)
    for one in laid:
        inside = zip(_spans(one), (box.length_mm, box.width_mm, box.height_mm), strict=True)
        if not all(0 <= low < high <= side for (low, high), side in inside):
            told.append(f"{one} is not inside {box.code}")
    for one, other in combinations(laid, 2):
        if all(_common(a, b) > 0 for a, b in zip(_spans(one), _spans(other), strict=True)):
            told.append(f"{one} and {other} overlap")
    told += _support(laid, {unit.sku for unit in units if unit.is_fragile})
    weight_g = box.tare_g + sum(unit.weight_g * unit.quantity for unit in units)
    if found.weight_g != weight_g:
        told.append(f"it weighs {weight_g} g, not {found.weight_g} g")
    if box.max_weight_g and weight_g > box.max_weight_g:
        told.append(f"{weight_g} g are too heavy for {box.code}")
    return told


def _content(laid: Iterable[Placement], units: Iterable[Unit]) -> list[str]:
    """Each unit once, in its size; one that must stay upright has its height along the box's."""
    wanted: Counter[tuple[object, ...]] = Counter()
    upright = {unit.sku for unit in units if unit.is_upright}
    for unit in units:
        sides = (unit.length_mm, unit.width_mm, unit.height_mm)
        if min(sides) > 0:
            wanted[_shape(unit.sku, sides, unit.sku in upright)] += unit.quantity
    lies = Counter(
        _shape(one.sku, (one.length_mm, one.width_mm, one.height_mm), one.sku in upright) for one in laid
    )
    return [f"{shape}: {lies[shape]} lie there, not {wanted[shape]}" for shape in wanted | lies
            if lies[shape] != wanted[shape]]  # fmt: skip


def _shape(sku: str, sides: tuple[int, int, int], is_upright: bool) -> tuple[object, ...]:
    if is_upright:
        return sku, sides[2], tuple(sorted(sides[:2]))
    return sku, tuple(sorted(sides))


def _support(laid: Sequence[Placement], fragile: set[str]) -> list[str]:
    told = []
    for one in laid:
        beneath = [other for other in laid if other.z_mm + other.height_mm == one.z_mm]
        carried = 0
        for other in beneath:
            area = _common(_spans(one)[0], _spans(other)[0]) * _common(_spans(one)[1], _spans(other)[1])
            carried += area
            if area and other.sku in fragile:
                told.append(f"{one} stands on the fragile {other}")
        if one.z_mm and carried * 4 < one.length_mm * one.width_mm * 3:
            told.append(f"{one} hangs in the air: {carried} mm² of its base are carried")
    return told


def _spans(one: Placement) -> tuple[Span, Span, Span]:
    return (
        (one.x_mm, one.x_mm + one.length_mm),
        (one.y_mm, one.y_mm + one.width_mm),
        (one.z_mm, one.z_mm + one.height_mm),
    )


def _common(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
