"""What products and boxes really weigh, learned from the parcels that were weighed.

A weighed parcel is one equation: its box with its filling, and so many pieces of each product, weigh
together what the scale said. Parcels of several products tell about all of them at once, so that they are
solved together: the mean weights are those that fit all equations best (least squares), each held to what
the catalogue says as by a spring (ridge: the normal prior N(catalogue, CATALOGUE_SHARE) of a Bayesian
linear regression, C. M. Bishop, Pattern Recognition and Machine Learning, 2006, formulas 3.49 to 3.51).
What was packed or weighed wrongly must not teach anything: an equation that is off by more than HUBER
standard deviations counts less, the further off the less (P. J. Huber, Robust Estimation of a Location
Parameter, Ann. Math. Statist. 35, 1964), and so does a catalogue that all parcels contradict. How far
single pieces of a product are apart comes from what is left over, shared out among those that were in the
parcel by the EM step for variance components (N. Laird, J. Ware, Random-Effects Models for Longitudinal
Data, Biometrics 38, 1982), held to START_SHARE as by PRIOR_LESSONS parcels.

Only the newest parcels of each product are asked, so that a supplier's new material is learned as well.
Two products that never part are each known badly and together well: `sure_mg` says so. All that is kept is
whole milligrams.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

# What a scale, and the rounding to whole grams, add (standard deviation, g).
SCALE_G: Final = 1.5
HUBER: Final = 2.0
# Once the means are found, what is further off than this counts nothing, unless that is many of all.
TRIM: Final = 6.0
TRIM_MOST: Final = 0.25
# How far catalogues are off: of a product a share of its weight, of a box its filling besides.
CATALOGUE_SHARE: Final = 0.08
CATALOGUE_LEAST_G: Final = 5.0
UNKNOWN_G: Final = 3000.0
FILLING_G: Final = 20.0
FILLING_SHARE: Final = 0.15
# How far single pieces, and single boxes with their filling, are apart before anything is learned.
START_SHARE: Final = 0.015
START_LEAST_G: Final = 0.5
START_BOX_G: Final = 4.0
START_BOX_SHARE: Final = 0.03
PRIOR_LESSONS: Final = 4.0
NEWEST: Final = 40
SOLVED_MOST: Final = 12
EVERY: Final = 8
_PASSES: Final = 8
# Known well: from so many parcels, and the mean to this.
WELL_LESSONS: Final = 5
WELL_G: Final = 4.0
WELL_SHARE: Final = 0.015
# A catalogue that is less off than this is right enough.
WRONG_G: Final = 3.0
WRONG_SHARE: Final = 0.03


class Of(StrEnum):
    """Whose weight: a piece of a product, or a box of one type with its filling, tape and label."""

    PRODUCT = "product"
    CARTON = "carton"


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """Something that has a weight; `ref` is the product's or the box type's id."""

    of: Of
    ref: int


@dataclass(frozen=True, slots=True)
class Learned:
    """What is known of one subject.

    Attributes:
        mean_mg: the mean weight; sure_mg: the standard deviation of that mean, for it is an estimate.
        spread_mg: the standard deviation of single pieces. lessons: the parcels that it comes from.
    """

    mean_mg: int
    sure_mg: int
    spread_mg: int
    lessons: int

    @property
    def mean_g(self) -> float:
        return self.mean_mg / 1000

    @property
    def is_well(self) -> bool:
        """Whether it is known so well that a parcel may be held against it."""
        sure_g = self.sure_mg / 1000
        return self.lessons >= WELL_LESSONS and sure_g <= max(WELL_G, WELL_SHARE * self.mean_g)


def is_due(lessons: int) -> bool:
    """Whether with so many parcels a weight is solved anew: at each of the first, then now and then."""
    return lessons <= 2 * EVERY or lessons % EVERY == 0


def catalogue_is_wrong(learned: Learned, catalogue_g: int) -> bool:
    """Whether parcels say that a product weighs something else than its catalogue does."""
    off_mg = abs(learned.mean_mg - catalogue_g * 1000)
    return learned.is_well and off_mg > max(
        WRONG_G * 1000, WRONG_SHARE * learned.mean_mg, 3 * learned.sure_mg
    )


@dataclass(frozen=True, slots=True)
class Lesson:
    """One weighed parcel: what it weighed (g), and how many of each were in it, its box among them."""

    weight_g: int
    contents: tuple[tuple[Subject, int], ...]


def from_catalogue(subject: Subject, weight_g: int) -> Learned:
    """What is known before any parcel: the catalogue's weight (0: nothing) and what such things scatter."""
    if subject.of is Of.CARTON:
        sure, spread = FILLING_G + FILLING_SHARE * weight_g, START_BOX_G + START_BOX_SHARE * weight_g
    elif weight_g:
        sure, spread = max(CATALOGUE_LEAST_G, CATALOGUE_SHARE * weight_g), _start(weight_g)
    else:
        sure, spread = UNKNOWN_G, _start(weight_g)
    return Learned(weight_g * 1000, _mg(sure), _mg(spread), 0)


def learn(
    about: Iterable[Subject],
    lessons: Sequence[Lesson],
    known: Mapping[Subject, Learned],
    catalogue: Mapping[Subject, int],
) -> dict[Subject, Learned]:
    """What these lessons tell about some subjects; nothing about those that are in none of them.

    The lessons are parcels with any of them in it. What else is in those is taken from `known`, else from
    the catalogue (grams; 0 or nothing where nobody knows), and solved too where it is in several of them
    and not known well.
    """
    wanted = tuple(dict.fromkeys(about))
    counts: dict[Subject, int] = {}
    for lesson in lessons:
        for subject, _ in lesson.contents:
            counts[subject] = counts.get(subject, 0) + 1
    priors = {each: from_catalogue(each, catalogue.get(each, 0)) for each in counts}
    beside = {each: known.get(each, priors[each]) for each in counts}
    solved = _solved(wanted, counts, beside)
    system = _System(solved, lessons, priors | {each: beside[each] for each in solved if each not in wanted})
    for subject in set(counts) - set(solved):
        system.take_as_known(subject, beside[subject])
    for subject in wanted:
        if subject in system.at and subject in known and known[subject].lessons:
            # The spread goes on from where it stood; the mean is found anew.
            system.spreads[system.at[subject]] = (known[subject].spread_mg / 1000) ** 2
    for number in range(_PASSES):
        system.go(trims=number > _PASSES // 2)
    return {each: system.learned(each, counts[each]) for each in wanted if each in counts}


def _solved(
    wanted: tuple[Subject, ...], counts: Mapping[Subject, int], beside: Mapping[Subject, Learned]
) -> tuple[Subject, ...]:
    """The subjects that are solved together: more would not be told apart any better, and take longer."""
    others = [each for each in counts if each not in wanted and counts[each] > 1 and not beside[each].is_well]
    others.sort(key=lambda each: (-counts[each], each))
    own = [each for each in wanted if each in counts]
    return tuple(own + others[: max(0, SOLVED_MOST - len(own))])


class _System:
    """The equations of all lessons, solved again and again: weights of equations follow from what is left."""

    def __init__(
        self, solved: tuple[Subject, ...], lessons: Sequence[Lesson], priors: Mapping[Subject, Learned]
    ) -> None:
        self.at = {subject: place for place, subject in enumerate(solved)}
        self.prior = [priors[each].mean_g for each in solved]
        self.prior_variance = [(priors[each].sure_mg / 1000) ** 2 for each in solved]
        self.start = [(priors[each].spread_mg / 1000) ** 2 for each in solved]
        self.mean, self.spreads = list(self.prior), list(self.start)
        self.inverse: list[list[float]] = []
        self._lessons = lessons
        self._rows = [
            [(self.at[subject], count) for subject, count in lesson.contents if subject in self.at]
            for lesson in lessons
        ]
        self._weights = [float(lesson.weight_g) for lesson in lessons]
        self._noise = [SCALE_G**2] * len(lessons)
        self._trusts: list[float] = []

    def take_as_known(self, subject: Subject, learned: Learned) -> None:
        """What is not solved is taken off, and makes its lessons less sure."""
        variance, doubt = (learned.spread_mg / 1000) ** 2, (learned.sure_mg / 1000) ** 2
        for number, lesson in enumerate(self._lessons):
            for each, count in lesson.contents:
                if each == subject:
                    self._weights[number] -= count * learned.mean_g
                    self._noise[number] += count * variance + count * count * doubt

    def go(self, *, trims: bool) -> None:
        """One pass: the means by weighted least squares, then the spreads by what is left over."""
        self._trusts = self._trusted(trims=trims)
        size = len(self.mean)
        matrix = [[0.0] * size for _ in range(size)]
        right = [0.0] * size
        for place in range(size):
            # A catalogue that is far off counts less as well.
            distance = abs(self.mean[place] - self.prior[place]) / math.sqrt(self.prior_variance[place])
            trust = _trust(distance) / self.prior_variance[place]
            matrix[place][place] += trust
            right[place] += trust * self.prior[place]
        for number, row in enumerate(self._rows):
            trust = self._trusts[number] / self._variance(number)
            for place, count in row:
                line, part = matrix[place], trust * count
                right[place] += part * self._weights[number]
                for other, many in row:
                    line[other] += part * many
        self.inverse = _inverted(matrix)
        self.mean = [
            sum(one * value for one, value in zip(line, right, strict=True)) for line in self.inverse
        ]
        self._spread()

    def _trusted(self, *, trims: bool) -> list[float]:
        """How much each lesson counts, 0 to 1."""
        if not self._trusts:
            # At first nothing is known that anything could be far from.
            return [1.0] * len(self._rows)
        far = [abs(self._left(at)) / math.sqrt(self._variance(at)) for at in range(len(self._rows))]
        wild = sum(each > TRIM for each in far)
        if trims and wild <= TRIM_MOST * len(far):
            return [0.0 if each > TRIM else _trust(each) for each in far]
        return [_trust(each) for each in far]

    def _left(self, number: int) -> float:
        return self._weights[number] - sum(count * self.mean[place] for place, count in self._rows[number])

    def _variance(self, number: int) -> float:
        return self._noise[number] + sum(count * self.spreads[place] for place, count in self._rows[number])

    def _spread(self) -> None:
        size = len(self.mean)
        sums, counts = [0.0] * size, [0.0] * size
        for number, row in enumerate(self._rows):
            if not self._trusts[number]:
                continue
            variance = self._variance(number)
            # What is left over is less than what was there, by what the means have taken for themselves.
            taken = sum(
                count * many * self.inverse[place][other] for place, count in row for other, many in row
            )
            left = self._left(number) ** 2
            square = min(left, HUBER**2 * variance) + min(taken, variance)
            for place, count in row:
                own = self.spreads[place]
                share = count * own / variance
                sums[place] += share * share * square / count + own * (1 - share)
                counts[place] += 1
        for place in range(size):
            whole = PRIOR_LESSONS * self.start[place] + sums[place]
            self.spreads[place] = whole / (PRIOR_LESSONS + counts[place])

    def learned(self, subject: Subject, lessons: int) -> Learned:
        place = self.at[subject]
        sure = math.sqrt(self.inverse[place][place])
        mean = max(0.0, self.mean[place])
        return Learned(_mg(mean), _mg(sure), _mg(math.sqrt(self.spreads[place])), lessons)


def _trust(distance: float) -> float:
    """Huber's weight of something that is so many standard deviations off."""
    return 1.0 if distance <= HUBER else HUBER / distance


def _inverted(matrix: list[list[float]]) -> list[list[float]]:
    """The inverse of a small symmetric positive matrix, by Gauss and Jordan."""
    size = len(matrix)
    work = [
        [*line, *(1.0 if at == place else 0.0 for at in range(size))] for place, line in enumerate(matrix)
    ]
    for place in range(size):
        # The springs to the catalogue make every pivot positive: none need be looked for.
        pivot = work[place][place]
        own = work[place] = [value / pivot for value in work[place]]
        for other in range(size):
            factor = work[other][place]
            if other != place and factor:
                work[other] = [value - factor * one for value, one in zip(work[other], own, strict=True)]
    return [line[size:] for line in work]


def _start(weight_g: float) -> float:
    return max(START_LEAST_G, START_SHARE * weight_g)


def _mg(grams: float) -> int:
    return round(grams * 1000)
