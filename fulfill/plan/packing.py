"""Packing of things into one box, in integer millimetres: everything inside, apart, and on firm ground.

First a few plain orders with a few rules where each thing goes. Then orders by chance, with things of one
kind laid as blocks now and then (large steps in many directions find more than small ones in one: compare
Crainic, Perboli, Tadei: Extreme Point-Based Heuristics for Three-Dimensional Bin Packing, 2008). The chance
is a fixed row of numbers and the effort is counted, never timed: the same things in the same box always end
the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import mul
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

# So many spots one call may try by chance; then what was not found counts as no fit. Where fewer look worth
# it than the least, none is tried.
EFFORT_MIN: Final = 50
EFFORT_MAX: Final = 700
# One try of very many things costs more than all tries of a usual order together.
ITEMS_MAX: Final = 400
# Spots that one order may try before the next one is better, per thing.
_STEPS: Final = 2
_WIDE: Final = 99
# Beyond these the figures behind `_effort` do not reach.
_FULL_LEAST: Final = 55
_COUNT_MOST: Final = 12

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
    counts = [sum(thing == kind for thing in things) for kind in loading.kinds]
    nearest = 0
    tried = []
    for order, rule in _QUICK:
        groups = _plain(loading, counts, order)
        # Few things have few orders.
        if (groups, rule) not in tried:
            tried.append((groups, rule))
            search = Search(loading, groups, rule, _STEPS * len(things), 1)
            if search.is_found():
                return _as_given(things, loading, groups, search.placed)
            nearest = max(nearest, search.most_laid())
    if _effort(loading, counts, nearest) < EFFORT_MIN or (is_hopeless is not None and is_hopeless()):
        return None
    return _packed_by_chance(things, loading, counts, nearest)


def _packed_by_chance(
    things: Sequence[Thing], loading: Loading, counts: Sequence[int], nearest: int
) -> list[Spot] | None:
    """One order after another, for as long as that looks worth it."""
    dice = _dice()
    spent = number = 0
    while spent < _effort(loading, counts, nearest):
        groups = _by_chance(loading, counts, dice, number)
        search = Search(loading, groups, _RULES[number % len(_RULES)], _STEPS * len(things), _WIDE)
        if search.is_found():
            return _as_given(things, loading, groups, search.placed)
        nearest = max(nearest, search.most_laid())
        spent += search.steps + 1
        number += 1
    return None


def _effort(loading: Loading, counts: Sequence[int], nearest: int) -> int:
    """How many spots are worth trying where of all the volume so much lay in the room already at best.

    They double with each 12 % of the volume by which a try came nearer; in a room that would be nine
    tenths full they are a fiftieth of those in one that would be two thirds full. Fitted to 1,081 loads that
    bounds and plain tries leave open: a logistic regression of whether the next 120 spots find a fit, set to
    about 1 in 70.
    """
    volume = sum(map(mul, loading.volumes, counts))
    x, y, z = loading.room
    full = max(100 * volume // (x * y * z), _FULL_LEAST)
    laid = 100 * nearest // volume
    count = min(sum(counts), _COUNT_MOST)
    millioctaves = 86.3 * laid + 564.3 * full - 5.176 * full * full + 384 * count - 14_200
    return min(EFFORT_MAX, int(2 ** (millioctaves / 1000)))


def _plain(loading: Loading, counts: Sequence[int], order: int) -> list[Group]:
    """The things one by one: what is fragile last, since nothing may stand on it."""
    kinds = loading.kinds
    ranked = sorted(
        range(len(kinds)), key=lambda k: (kinds[k].is_fragile, _ORDERS[order](kinds[k]), kinds[k])
    )
    return [(kind, 1) for kind in ranked for _ in range(counts[kind])]


def _by_chance(loading: Loading, counts: Sequence[int], dice: Iterator[int], number: int) -> list[Group]:
    """Mostly the large ones first, the later the less strictly, and some of a kind together."""
    sizes = loading.girths if number % 3 == 0 else loading.volumes
    noise = min(40 + 5 * number, 100)
    ranked = []
    for kind, most in enumerate(counts):
        left = most
        while left:
            count = 1
            if left > 1 and not next(dice) % 2:
                count = left if next(dice) % 2 else min(left, 2 + next(dice) % 3)
            rank = -sizes[kind] * count * (50 + next(dice) % noise)
            ranked.append((loading.kinds[kind].is_fragile, rank, kind, count))
            left -= count
    ranked.sort()
    return [(kind, count) for _, _, kind, count in ranked]


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
