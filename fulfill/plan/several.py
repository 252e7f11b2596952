"""Several boxes for units that no single one takes: few of them, and those small.

One box is looked for first, with all the effort that `fulfill.plan.box` has: two are never proposed where one
was found. Else each box size is filled as full as it goes; the one that leaves the least for the next, by the
volume of boxes it then takes, is kept, and the rest is shared out likewise. At the end each share gets the
smallest box that takes it. The same units give the same boxes in whatever order they come.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from fulfill.plan.box import Box, Choose, Fit, Unit, as_fit, by_size, choose, propose
from fulfill.plan.packing_fill import fill
from fulfill.plan.packing_spaces import Spot

# Nobody shares out more by hand at one bench.
UNITS_MAX: Final = 400
# So many of the largest boxes are tried for each share.
_TRIED: Final = 4


def share_out(units: Iterable[Unit], boxes: Iterable[Box], choose: Choose = choose) -> tuple[Fit, ...]:
    """One box for each share of the units, the fullest first; () when some unit goes into none of them."""
    kept = [unit for unit in units if unit.quantity > 0]
    sized = by_size(boxes)
    if not kept or not sized:
        return ()
    if (one := propose(kept, sized, choose)) is not None:
        return (one,)
    if sum(unit.quantity for unit in kept) > UNITS_MAX:
        return ()
    singles = sorted(
        (replace(unit, quantity=1) for unit in kept for _ in range(unit.quantity)),
        key=lambda unit: (unit.thing, unit.sku, unit.weight_g),
    )
    alone = {unit: propose([unit], sized, choose) is not None for unit in set(singles)}
    if not all(alone.values()):
        return ()
    found: list[Fit] = []
    while singles:
        share, singles = _share(singles, sized, choose)
        found.append(share)
    return tuple(found)


remembered = lru_cache(maxsize=256)(share_out)
"""The same for tuples of units and boxes, and what was asked before is known at once."""


def _share(units: Sequence[Unit], boxes: Sequence[Box], choose: Choose) -> tuple[Fit, list[Unit]]:
    """The box that is filled next, and the units that are left for others."""
    if (last := propose(units, boxes, choose)) is not None:
        return last, []
    ranked = []
    for number, box in enumerate(reversed(boxes)):
        laid = _fill(units, box)
        if not laid:
            continue
        held = _volume(units[i] for i in laid)
        # What is left would need so many of these boxes again: few boxes before small ones.
        rest = -(-(_volume(units) - held) // max(held, 1))
        ranked.append((rest, box.volume_mm3, number, laid, box))
        if len(ranked) == _TRIED:
            break
    _, _, _, laid, box = min(ranked, key=lambda each: each[:3])
    share = [units[i] for i in sorted(laid)]
    spots = [spot for i in sorted(laid) if (spot := laid[i]) is not None]
    smaller = boxes[: boxes.index(box)]
    fit = propose(share, smaller, choose) or as_fit(share, box, spots)
    return fit, [unit for i, unit in enumerate(units) if i not in laid]


def _fill(units: Sequence[Unit], box: Box) -> dict[int, Spot | None]:
    """Which units go into the box together, by number, and where; those of unknown size by weight alone."""
    sized = [i for i, unit in enumerate(units) if unit.has_size]
    most_g = max(box.max_weight_g - box.tare_g, 1) if box.max_weight_g else 0
    laid: dict[int, Spot | None] = {}
    if sized:
        found = fill([units[i].thing for i in sized], [units[i].weight_g for i in sized], box.room, most_g)
        laid |= {sized[at]: spot for at, spot in found.items()}
    carried = sum(units[i].weight_g for i in laid)
    for i, unit in enumerate(units):
        if not unit.has_size and (not most_g or carried + unit.weight_g <= most_g):
            laid[i] = None
            carried += unit.weight_g
    return laid


def _volume(units: Iterable[Unit]) -> int:
    return sum(unit.thing.volume * unit.quantity for unit in units)
