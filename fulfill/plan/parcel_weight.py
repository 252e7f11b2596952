"""Whether a packed parcel weighs what is in it; if not, what is likely wrong with it.

What a parcel should weigh is the sum of its box and its pieces, and how far off it may be follows from how
far single pieces and boxes are apart, from how surely their means are known, and from the scale: variances
add up, and the limit is so many standard deviations as the wanted share of false alarms leaves outside
(both tails of a normal distribution). That holds where all of it is known well from parcels before.
Elsewhere the catalogue is held against it with a tolerance that forgives a kitchen scale.

What is likely wrong: each explanation (a piece too few, one too many, one instead of another, another box,
something unthought of) has a likelihood for the weight that is seen and a prior; the best one is named where
it clearly leads (`explaining`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from fulfill.plan.explaining import (
    ANYTHING_G,
    Goods,
    Way,
    heaviest,
    leading,
    normal,
    one_swapped,
    some_missing,
)
from fulfill.plan.weights import SCALE_G, Learned

# A kitchen scale and a box of paper scatter by this much; below it a difference says nothing.
TOLERANCE_G: Final = 30
TOLERANCE_PERCENT: Final = 5
# A limit is never narrower: whole grams and a draught of air are no finding.
LEAST_G: Final = 3.0
_PRIORS: Final = {"missing": 0.4, "extra": 0.25, "swapped": 0.2, "box": 0.1, "other": 0.05}
EXTRA_MAX: Final = 2


class Wrong(StrEnum):
    """What is likely wrong with a parcel; LIGHT and HEAVY where no explanation leads."""

    LIGHT = "light"
    HEAVY = "heavy"
    MISSING = "missing"
    EXTRA = "extra"
    SWAPPED = "swapped"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Piece:
    """Pieces of one product; `weight` is what is known of one of them, None where nothing is."""

    sku: str
    count: int
    weight: Learned | None

    @property
    def is_known(self) -> bool:
        return self.weight is not None and (self.weight.mean_mg > 0)


@dataclass(frozen=True, slots=True)
class Box:
    """A box type, or none (""): a box of the packer's own weighs nobody knows what."""

    code: str = ""
    weight: Learned | None = None


@dataclass(frozen=True, slots=True)
class Load:
    """A box and what is in it."""

    pieces: tuple[Piece, ...]
    box: Box = Box()

    @property
    def is_known(self) -> bool:
        """Whether every piece's weight is known, from parcels or from the catalogue."""
        return all(piece.is_known for piece in self.pieces)

    @property
    def is_well(self) -> bool:
        """Whether all of it is known well from parcels before."""
        weights = (*(piece.weight for piece in self.pieces), self.box.weight)
        return bool(self.pieces) and all(weight is not None and weight.is_well for weight in weights)

    @property
    def expected_g(self) -> int:
        return round(self._expected())

    def _expected(self) -> float:
        pieces = sum(piece.count * piece.weight.mean_g for piece in self.pieces if piece.weight)
        return pieces + (self.box.weight.mean_g if self.box.weight else 0.0)

    @property
    def variance(self) -> float:
        """How far off a right parcel is, as a variance (g²), the scale's part included."""
        found = SCALE_G**2
        for piece in self.pieces:
            if piece.weight is not None:
                doubt = (piece.weight.sure_mg / 1000) ** 2
                found += piece.count * (piece.weight.spread_mg / 1000) ** 2 + piece.count**2 * doubt
        if self.box.weight is not None:
            found += (self.box.weight.spread_mg**2 + self.box.weight.sure_mg**2) / 1_000_000
        return found

    def limit_g(self, alarms: int) -> float:
        """How far off it may be; `alarms`: of so many right parcels in a thousand one may be suspected."""
        by_catalogue = max(TOLERANCE_G, self.expected_g * TOLERANCE_PERCENT // 100)
        if not self.is_well:
            return float(by_catalogue)
        return max(LEAST_G, _deviations(alarms) * math.sqrt(self.variance))

    def differs(self, weight_g: int, alarms: int) -> bool:
        """Whether this weight is not that of such a load; never where a piece's weight is unknown."""
        return self.is_known and abs(weight_g - self.expected_g) > self.limit_g(alarms)


@dataclass(frozen=True, slots=True)
class Explained:
    """What is likely wrong.

    Attributes:
        off_g: how much heavier it is than expected (negative: lighter).
        skus: the pieces it is about, one by one; `instead`: the product or the box that is there instead.
    """

    wrong: Wrong
    off_g: int
    skus: tuple[str, ...] = ()
    instead: str = ""


def explain(load: Load, weight_g: int, others: tuple[Piece, ...], boxes: tuple[Box, ...]) -> Explained:
    """The likeliest explanation of a weight that differs.

    `others` are products that could lie in the place of those that should be in it, `boxes` those that
    there are.
    """
    off = weight_g - load._expected()  # noqa: SLF001 - of our own load
    ways = tuple(_ways(load, others, boxes))
    chances = [way.prior * normal(off - way.shift_g, load.variance + way.spread) for way in ways]
    most = max((piece.weight.mean_g for piece in load.pieces if piece.weight), default=0.0)
    best = leading(chances, _PRIORS["other"] / (most + ANYTHING_G))
    if best is None:
        return Explained(Wrong.LIGHT if off < 0 else Wrong.HEAVY, round(off))
    way = ways[best]
    return Explained(way.kind, round(off), way.skus, way.instead)


def _ways(load: Load, others: tuple[Piece, ...], boxes: tuple[Box, ...]) -> Iterator[Way[Wrong]]:
    known = {piece.sku: piece.weight for piece in (*others, *load.pieces) if piece.weight}

    def variance(goods: Goods) -> float:
        weight = known[goods.sku]
        return (weight.spread_mg**2 + weight.sure_mg**2) / 1_000_000

    there, beside = _goods(load.pieces), _goods(others)
    yield from some_missing(Wrong.MISSING, there, _PRIORS["missing"], variance)
    kinds = heaviest(there)
    for goods in kinds:
        for many in range(1, EXTRA_MAX + 1):
            prior = _PRIORS["extra"] * (0.8 if many == 1 else 0.2) / len(kinds)
            yield Way(Wrong.EXTRA, many * goods.weight_g, many * variance(goods), prior, (goods.sku,) * many)
    yield from one_swapped(Wrong.SWAPPED, there, beside, _PRIORS["swapped"], variance)
    if load.box.weight is None:
        return
    different = [box for box in boxes if box.weight is not None and box.code != load.box.code]
    for box in different:
        assert box.weight is not None, box
        shift = box.weight.mean_g - load.box.weight.mean_g
        doubt = (box.weight.spread_mg**2 + box.weight.sure_mg**2) / 1_000_000
        yield Way(Wrong.BOX, shift, doubt, _PRIORS["box"] / len(different), (), box.code)


def _goods(pieces: tuple[Piece, ...]) -> tuple[Goods, ...]:
    return tuple(
        Goods(piece.sku, piece.weight.mean_g, piece.count)
        for piece in pieces
        if piece.weight is not None and piece.weight.mean_mg > 0
    )


@lru_cache(maxsize=64)
def _deviations(alarms: int) -> float:
    """So many standard deviations leave this share (in a thousand) of a normal distribution outside."""
    # Brings in half of the library of numbers; only a station that weighs needs it.
    from statistics import NormalDist

    return NormalDist().inv_cdf(1 - alarms / 2000)
