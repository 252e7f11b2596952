"""Packing of things into one box, in integer millimetres: everything inside, apart, and on firm ground.

First a few plain orders with a few rules where each thing goes. Then orders by chance, with things of one
kind laid as blocks now and then (large steps in many directions find more than small ones in one: compare
Crainic, Perboli, Tadei: Extreme Point-Based Heuristics for Three-Dimensional Bin Packing, 2008). The chance
is a fixed row of numbers and the effort is counted, never timed: the same things in the same box always end
the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from fulfill.plan.packing_search import (
    Group,
    Loading,
    Rule,
    Search,
    alike,
    lowest,
    smallest_corner,
    touching,
)
from fulfill.plan.packing_spaces import Placed, Sides, Spot, Thing

# Spots tried that one call may spend, to begin with and per pair of things; then what was not found counts
# as no fit.
EFFORT_MAX: Final = 400
EFFORT_PER_PAIR: Final = 0
# One try of very many things costs more than all tries of a usual order together.
ITEMS_MAX: Final = 400
# Spots that one order may try before the next one is better, per thing.
_STEPS: Final = 3
_WIDE: Final = 99
_FULL_PERCENT: Final = 87

_Rank: TypeAlias = tuple[int, ...]
_ORDERS: Final[tuple[Callable[[Thing], _Rank], ...]] = (
    lambda thing: (-thing.volume, -max(thing[:3])),
    lambda thing: (-max(thing[:3]), -thing.volume),
    lambda thing: (-(thing.volume // min(thing[:3])), -min(thing[:3])),  # largest face first
)
# The plain tries, the most fruitful first; then by chance, by these rules in turn.
_QUICK: Final[tuple[tuple[int, Rule], ...]] = ((0, lowest), (0, touching))
_RULES: Final[tuple[Rule, ...]] = (lowest, touching, smallest_corner, touching, alike, touching)


def pack(
    things: Sequence[Thing], room: Sides, is_hopeless: Callable[[], bool] | None = None
) -> list[Spot] | None:
    """A spot for every thing, in the order given; None when none was found.

    The answer does not depend on the order of the things: equal sets get equal sets of spots.
    `is_hopeless` is asked once, after the plain tries and before the others.
    """
    if len(things) > ITEMS_MAX:
        return None
    if not things:
        return []
    loading = Loading(sorted(things), room)
    effort = (EFFORT_MAX + EFFORT_PER_PAIR * len(things) ** 2) // _dear(things, room)
    for groups, rule, steps, width in _tries(loading, things, is_hopeless):
        search = Search(loading, groups, rule, steps, width)
        if search.is_found():
            return _as_given(things, loading, groups, search.placed)
        effort -= search.steps + 1
        if effort <= 0:
            return None
    return None


def _dear(things: Sequence[Thing], room: Sides) -> int:
    """By how much the effort is cut: a room that is all but full takes its things hardly ever."""
    share = 100 * sum(thing.volume for thing in things) // (room[0] * room[1] * room[2])
    return 1 if share < _FULL_PERCENT else 5


_Try: TypeAlias = tuple[list[Group], Rule, int, int]


def _tries(
    loading: Loading, things: Sequence[Thing], is_hopeless: Callable[[], bool] | None
) -> Iterator[_Try]:
    counts = [sum(thing == kind for thing in things) for kind in loading.kinds]
    tried = set()
    for order, rule in _QUICK:
        groups = _plain(loading, counts, order)
        # Few things have few orders.
        if (tuple(groups), rule) not in tried:
            tried.add((tuple(groups), rule))
            yield groups, rule, _STEPS * len(things), 1
    if is_hopeless is not None and is_hopeless():
        return
    dice = _dice()
    number = 0
    while True:
        yield _by_chance(loading, counts, dice), _RULES[number % len(_RULES)], _STEPS * len(things), _WIDE
        number += 1


def _plain(loading: Loading, counts: Sequence[int], order: int) -> list[Group]:
    """The things one by one: what is fragile last, since nothing may stand on it."""
    kinds = loading.kinds
    ranked = sorted(
        range(len(kinds)), key=lambda k: (kinds[k].is_fragile, _ORDERS[order](kinds[k]), kinds[k])
    )
    return [(kind, 1) for kind in ranked for _ in range(counts[kind])]


def _by_chance(loading: Loading, counts: Sequence[int], dice: Iterator[int]) -> list[Group]:
    """Mostly the large ones first, and some of a kind together."""
    ranked = []
    for number, kind in enumerate(loading.kinds):
        left = counts[number]
        while left:
            count = 1
            if left > 1 and not next(dice) % 3:
                count = left if next(dice) % 2 else min(left, 2 + next(dice) % 3)
            weight = -kind.volume * count * (10 + next(dice) % 190)
            ranked.append((kind.is_fragile, weight, number, count))
            left -= count
    ranked.sort()
    return [(number, count) for _, _, number, count in ranked]


def _dice() -> Iterator[int]:
    """A fixed row of numbers without a pattern that matters here (a linear congruential generator)."""
    number = 7936
    while True:
        number = (number * 1_103_515_245 + 12_345) & 0x7FFFFFFF
        yield number >> 10


def _as_given(
    things: Sequence[Thing], loading: Loading, groups: Sequence[Group], placed: Sequence[Placed]
) -> list[Spot]:
    """The spots in the order of the things."""
    laid = iter(placed)
    spots: dict[Thing, list[Spot]] = {kind: [] for kind in loading.kinds}
    for number, count in groups:
        spots[loading.kinds[number]] += [next(laid)[:6] for _ in range(count)]
    waiting = {kind: iter(sorted(found)) for kind, found in spots.items()}
    return [next(waiting[thing]) for thing in things]
