"""Why a parcel weighs what it should not: the explanations that a difference in weight can have.

Each explanation makes the parcel heavier or lighter by something, is more or less sure of that, and has a
prior. By Bayes' rule the difference that is seen tells how probable each is; the best one is named where it
clearly leads. What is shared by parcels that leave (`parcel_weight`) and parcels that come back
(`return_weight`). Weights in grams, variances in g².
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import Final, Generic, TypeVar

K = TypeVar("K")

# The best explanation is named where it has this share of all that is wrong.
LEADS: Final = 0.4
ANYTHING_G: Final = 800
KINDS_MAX: Final = 12
MISSING_MAX: Final = 3
OTHERS_MAX: Final = 60


@dataclass(frozen=True, slots=True)
class Goods:
    """Pieces of one product in a parcel; `weight_g` of one of them, 0 where nobody knows it."""

    sku: str
    weight_g: float
    count: int


Variance = Callable[[Goods], float]
"""How far single pieces of a product are from its weight, as a variance (g²)."""


@dataclass(frozen=True, slots=True)
class Way(Generic[K]):
    """One explanation: by how much it makes the parcel heavier, how sure that is (g²), and its prior.

    Attributes:
        skus: the pieces that it is about, one by one; `instead`: what took the place of the first.
    """

    kind: K
    shift_g: float
    spread: float
    prior: float
    skus: tuple[str, ...] = ()
    instead: str = ""


def normal(distance: float, variance: float) -> float:
    """The density of a normal distribution."""
    return math.exp(-distance * distance / (2 * variance)) / math.sqrt(2 * math.pi * variance)


def heaviest(goods: Sequence[Goods]) -> list[Goods]:
    """The kinds that are looked at: more than anybody could tell apart are left out."""
    return sorted(goods, key=lambda each: -each.weight_g)[:KINDS_MAX]


def some_missing(kind: K, there: Sequence[Goods], prior: float, variance: Variance) -> Iterator[Way[K]]:
    """One, two or three pieces are not in it, and at least one is."""
    kinds, pieces = heaviest(there), sum(goods.count for goods in there)
    subsets = [
        subset
        for most in range(1, min(MISSING_MAX, pieces - 1) + 1)
        for subset in combinations_with_replacement(kinds, most)
        if all(subset.count(goods) <= goods.count for goods in subset)
    ]
    alike = [sum(len(each) == most for each in subsets) for most in range(MISSING_MAX + 1)]
    for subset in subsets:
        # One missing piece is the usual thing; each further one is four times as rare.
        share = prior * 0.75 * 0.25 ** (len(subset) - 1)
        yield Way(
            kind,
            -float(sum(goods.weight_g for goods in subset)),
            sum(variance(goods) for goods in subset),
            share / alike[len(subset)],
            tuple(goods.sku for goods in subset),
        )


def one_swapped(
    kind: K, there: Sequence[Goods], others: Sequence[Goods], prior: float, variance: Variance
) -> Iterator[Way[K]]:
    """One piece is exchanged for one of `others`."""
    pairs = [
        (goods, other)
        for goods in heaviest(there)
        for other in others[:OTHERS_MAX]
        if other.weight_g > 0 and other.sku != goods.sku
    ]
    for goods, other in pairs:
        yield Way(
            kind,
            float(other.weight_g - goods.weight_g),
            variance(goods) + variance(other),
            prior / len(pairs),
            (goods.sku,),
            other.sku,
        )


def leading(chances: Sequence[float], other: float) -> int | None:
    """Which explanation leads, by its place; None where none does. `other`: that of things unthought of."""
    best = max(range(len(chances)), key=lambda at: chances[at], default=None)
    if best is None or chances[best] < LEADS * (sum(chances) + other):
        return None
    return best
