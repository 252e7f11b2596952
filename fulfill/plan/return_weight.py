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

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fulfill.plan.explaining import ANYTHING_G, Goods, Way, leading, normal, one_swapped, some_missing

__all__ = ["DOUBT", "Finding", "Goods", "Judgement", "Weighing", "judge"]

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
    best = leading(chances[1:], other)
    if best is None:
        kind = Finding.LIGHT if off < 0 else Finding.HEAVY
        return Judgement(kind, round(expected), round(off), sure=sure)
    way = ways[1 + best]
    return Judgement(way.kind, round(expected), round(off), way.skus, way.instead, sure)


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


def _likelihood(off: float, way: Way[Finding], spread: float, packaging: float, box: float) -> float:
    """How likely this difference is under this explanation: in the same box, or in another one."""
    variance = spread + way.spread
    other = variance + (OTHER_BOX_G + OTHER_BOX_SHARE * packaging) ** 2
    distance = off - way.shift_g
    return (1 - box) * normal(distance, variance) + box * normal(distance, other)


def _variance(goods: Goods) -> float:
    return (UNIT_SPREAD * goods.weight_g) ** 2


def _ways(awaited: tuple[Goods, ...], others: tuple[Goods, ...]) -> Iterator[Way[Finding]]:
    """The explanations, "all there" first."""
    yield Way(Finding.FITS, 0.0, 0.0, _PRIORS["whole"])
    total = sum(goods.weight_g * goods.count for goods in awaited)
    everything = sum(goods.count * _variance(goods) for goods in awaited)
    yield Way(Finding.EMPTY, -float(total), everything, _PRIORS["empty"])
    yield from some_missing(Finding.MISSING, awaited, _PRIORS["missing"], _variance)
    yield from one_swapped(Finding.SWAPPED, awaited, others, _PRIORS["swapped"], _variance)
