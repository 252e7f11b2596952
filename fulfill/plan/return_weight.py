"""Whether a returned parcel weighs what it should; if not, which piece is likely missing or another.

The parcel's own weight when it left tells what its box and filling really weigh, and the real weight of
the pieces in it; so what comes back whole should weigh the same. Three things blur that, all normal
distributions here: pieces differ among each other (2 % of their weight each, for those that stay with
the customer or were never weighed with this parcel), a scale and a slip of paper (5 g), and the
packaging, of which a customer in the same box takes or adds a little (5 g and 3 % of it), and who takes
another box, much (60 g and a quarter of it). Whoever weighs it sees whether it is our box, and may say
so; where nobody looked, one in eight is another one.

Each explanation (all there; some missing; one exchanged for another product; none there; something else)
has a likelihood for the weight that is seen, and a prior. By Bayes' rule that gives how probable each
is; the parcel is suspicious where "all there" is improbable, and the best explanation is named where it
clearly leads. Weights in whole grams.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations_with_replacement
from typing import Final

UNIT_SPREAD: Final = 0.02
FLOOR_G: Final = 5.0
FILL_G: Final = 5.0
FILL_SHARE: Final = 0.03
# How probable another box is: where nobody looked, where one said it is ours, and where one said it is not.
OTHER_BOX: Final[dict[bool | None, float]] = {None: 0.125, True: 0.02, False: 1.0}
OTHER_BOX_G: Final = 60.0
OTHER_BOX_SHARE: Final = 0.25
_PRIORS: Final = {"whole": 0.9, "missing": 0.04, "swapped": 0.03, "empty": 0.02, "other": 0.08}
# "All there" must be less probable than this before anybody is bothered; chosen so that in the drawn
# parcels of tests/returns_figures.py fewer than two of a hundred right ones are.
DOUBT: Final[dict[bool | None, float]] = {None: 0.5, True: 0.95, False: 0.7}
# The best explanation is named where it has this share of all that is wrong.
LEADS: Final = 0.4
ANYTHING_G: Final = 800
KINDS_MAX: Final = 12
MISSING_MAX: Final = 3
OTHERS_MAX: Final = 60


class Finding(StrEnum):
    """What a weight says of a parcel that nobody has opened."""

    UNKNOWN = "unknown"
    FITS = "fits"
    LIGHT = "light"
    HEAVY = "heavy"
    MISSING = "missing"
    SWAPPED = "swapped"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Goods:
    """Pieces of one product in a parcel; `weight_g` of one of them, 0 where nobody knows it."""

    sku: str
    weight_g: int
    count: int


@dataclass(frozen=True, slots=True)
class Weighing:
    """All that is known of a returned parcel before it is opened.

    Attributes:
        weight_g: what it weighs now. awaited: what should be in it.
        sent: what was in the parcel when it left. sent_g: what it weighed then, 0 where it was not weighed.
        tare_g: of its box. others: products that could lie in the place of an awaited one.
        is_same_box: it is the box in which we sent it; None where nobody looked.
    """

    weight_g: int
    awaited: tuple[Goods, ...]
    sent: tuple[Goods, ...] = ()
    sent_g: int = 0
    tare_g: int = 0
    others: tuple[Goods, ...] = ()
    is_same_box: bool | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the weight says.

    Attributes:
        off_g: how much heavier it is than expected (negative: lighter).
        skus: the pieces that are likely missing, or the one that is likely exchanged; `instead` by what.
        sure: how probable it is that something is wrong, 0 to 1.
    """

    finding: Finding
    expected_g: int = 0
    off_g: int = 0
    skus: tuple[str, ...] = ()
    instead: str = ""
    sure: float = 0.0

    @property
    def is_suspicious(self) -> bool:
        return self.finding not in (Finding.UNKNOWN, Finding.FITS)


@dataclass(frozen=True, slots=True)
class _Way:
    """One explanation: by how much it makes the parcel heavier, how sure that is (g²), and its prior."""

    finding: Finding
    shift_g: float
    spread: float
    prior: float
    skus: tuple[str, ...] = ()
    instead: str = ""


def judge(weighing: Weighing) -> Judgement:
    """What the weight says of the parcel; UNKNOWN where a piece's weight is, or nothing is awaited."""
    awaited = tuple(goods for goods in weighing.awaited if goods.count)
    if not awaited or weighing.weight_g <= 0 or any(goods.weight_g <= 0 for goods in awaited):
        return Judgement(Finding.UNKNOWN)
    if not (weighing.sent_g or weighing.tare_g):
        # Neither its weight when it left nor its box is known: any box could explain any weight.
        return Judgement(Finding.UNKNOWN)
    expected, spread, packaging = _expected(weighing, awaited)
    off = weighing.weight_g - expected
    ways = tuple(_ways(awaited, weighing.others))
    box = OTHER_BOX[weighing.is_same_box]
    chances = [way.prior * _likelihood(off, way, spread, packaging, box) for way in ways]
    # A piece exchanged for something that nobody thought of: any weight from nothing to far more is as good.
    other = _PRIORS["other"] / (max(goods.weight_g for goods in awaited) + ANYTHING_G)
    whole = chances[0]
    wrong = sum(chances[1:]) + other
    sure = wrong / (wrong + whole)
    shown = Judgement(Finding.FITS, round(expected), round(off), sure=sure)
    if whole / (wrong + whole) >= DOUBT[weighing.is_same_box]:
        return shown
    best = max(range(1, len(ways)), key=lambda at: chances[at])
    if chances[best] < LEADS * wrong:
        kind = Finding.LIGHT if off < 0 else Finding.HEAVY
        return Judgement(kind, round(expected), round(off), sure=sure)
    way = ways[best]
    return Judgement(way.finding, round(expected), round(off), way.skus, way.instead, sure)


def _expected(weighing: Weighing, awaited: tuple[Goods, ...]) -> tuple[float, float, float]:
    """What it should weigh, the variance of that in the same box, and what the packaging weighs."""
    wanted = {goods.sku: goods.count for goods in awaited}
    there = {goods.sku: goods.count for goods in weighing.sent}
    floor = FLOOR_G**2
    is_of_this = all(there.get(sku, 0) >= count for sku, count in wanted.items())
    if not (weighing.sent_g and is_of_this and all(goods.weight_g for goods in weighing.sent)):
        net = sum(goods.weight_g * goods.count for goods in awaited)
        spread = floor + sum(goods.count * (UNIT_SPREAD * goods.weight_g) ** 2 for goods in awaited)
        return net + weighing.tare_g, spread + _fill(weighing.tare_g), float(weighing.tare_g)
    net = sum(goods.weight_g * goods.count for goods in weighing.sent)
    packaging = max(float(weighing.sent_g - net), 0.0)
    expected, spread = float(weighing.sent_g), floor + _fill(packaging)
    for goods in weighing.sent:
        stays = goods.count - wanted.get(goods.sku, 0)
        expected -= stays * goods.weight_g
        spread += stays * (UNIT_SPREAD * goods.weight_g) ** 2
    return expected, spread, packaging


def _fill(packaging: float) -> float:
    return (FILL_G + FILL_SHARE * packaging) ** 2


def _likelihood(off: float, way: _Way, spread: float, packaging: float, box: float) -> float:
    """How likely this difference is under this explanation: in the same box, or in another one."""
    variance = spread + way.spread
    other = variance + (OTHER_BOX_G + OTHER_BOX_SHARE * packaging) ** 2
    distance = off - way.shift_g
    return (1 - box) * _normal(distance, variance) + box * _normal(distance, other)


def _normal(distance: float, variance: float) -> float:
    return math.exp(-distance * distance / (2 * variance)) / math.sqrt(2 * math.pi * variance)


def _ways(awaited: tuple[Goods, ...], others: tuple[Goods, ...]) -> Iterator[_Way]:
    """The explanations, "all there" first; more kinds of goods than anybody could tell apart are left out."""
    yield _Way(Finding.FITS, 0.0, 0.0, _PRIORS["whole"])
    kinds = sorted(awaited, key=lambda goods: -goods.weight_g)[:KINDS_MAX]
    pieces = sum(goods.count for goods in awaited)
    spread_of = {goods.sku: (UNIT_SPREAD * goods.weight_g) ** 2 for goods in awaited}
    total = sum(goods.weight_g * goods.count for goods in awaited)
    everything = sum(goods.count * spread_of[goods.sku] for goods in awaited)
    yield _Way(Finding.EMPTY, -float(total), everything, _PRIORS["empty"])
    subsets = [
        subset
        for most in range(1, min(MISSING_MAX, pieces - 1) + 1)
        for subset in combinations_with_replacement(kinds, most)
        if all(subset.count(goods) <= goods.count for goods in subset)
    ]
    for subset in subsets:
        # One missing piece is the usual thing; each further one is four times as rare.
        share = _PRIORS["missing"] * 0.75 * 0.25 ** (len(subset) - 1)
        alike = sum(len(each) == len(subset) for each in subsets)
        yield _Way(
            Finding.MISSING,
            -float(sum(goods.weight_g for goods in subset)),
            sum(spread_of[goods.sku] for goods in subset),
            share / alike,
            tuple(goods.sku for goods in subset),
        )
    pairs = [
        (goods, other)
        for goods in kinds
        for other in others[:OTHERS_MAX]
        if other.weight_g > 0 and other.sku != goods.sku
    ]
    for goods, other in pairs:
        yield _Way(
            Finding.SWAPPED,
            float(other.weight_g - goods.weight_g),
            spread_of[goods.sku] + (UNIT_SPREAD * other.weight_g) ** 2,
            _PRIORS["swapped"] / len(pairs),
            (goods.sku,),
            other.sku,
        )
