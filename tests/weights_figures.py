"""How soon learned weights show what is wrong with a packed parcel, and how often they cry wolf.

    python -m tests.weights_figures [--seed N] [--parcels N] [--alarms N]

The warehouse is the practice one: its 300 products, ordered as often as there. What is drawn:

- real goods: each product is off its catalogue weight by 4 % (normal), one in twenty by a factor of 0.6 to
  1.6; each piece of it by another 1 % and at least 0.3 g;
- an order of one to four lines, one to three pieces each, in the smallest of five boxes that holds it by
  weight; a box with its filling scatters by 3 g and 2 %;
- the scale: 1 g, and whole grams;
- while learning, 2 % of the parcels are packed wrongly and nobody notices.

After `--parcels` weighed parcels, as many again are judged that are right, and as many of each kind that is
wrong: a piece missing, a piece too many, a piece exchanged for another product of the catalogue at random,
another box. Only parcels count of which all is known well: others are held to the tolerance by which parcels
were judged before. `could`: of the wrong ones, those that differ by more than 12 g, which could be seen.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter, deque
from dataclasses import dataclass, field

from fulfill.demo_data.goods import Good, goods
from fulfill.plan.parcel_weight import Box, Load, Piece, Wrong, explain
from fulfill.plan.weights import (
    NEWEST,
    WELL_LESSONS,
    Learned,
    Lesson,
    Of,
    Subject,
    from_catalogue,
    is_due,
    learn,
)

SEED = 20261122
# Tare by the catalogue and filling, g; what it holds, g.
BOXES = ((60, 10, 400), (120, 25, 1200), (220, 45, 3000), (380, 80, 7000), (650, 120, 90_000))
KINDS = ("missing", "extra", "swapped", "box")
COULD_G = 12
OFFERED = 20


@dataclass
class House:
    """The goods as they really are, and what was learned of them so far."""

    rng: random.Random
    shop: tuple[Good, ...] = field(default_factory=goods)
    known: dict[Subject, Learned] = field(default_factory=dict)
    lessons: dict[Subject, deque[Lesson]] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        rng = self.rng
        self.real = [
            good.weight_g * (rng.uniform(0.6, 1.6) if rng.random() < 0.05 else rng.gauss(1, 0.04))
            for good in self.shop
        ]
        self.weights = [good.category.popularity for good in self.shop]
        self.catalogue = {product(at): good.weight_g for at, good in enumerate(self.shop)}
        self.catalogue |= {carton(at): tare for at, (tare, _, _) in enumerate(BOXES)}

    def order(self) -> Counter[int]:
        found: Counter[int] = Counter()
        lines = self.rng.choices((1, 2, 3, 4), (5, 4, 2, 1))[0]
        for at in self.rng.choices(range(len(self.shop)), self.weights, k=lines):
            found[at] += self.rng.choices((1, 2, 3), (8, 2, 1))[0]
        return found

    def weigh(self, wants: Counter[int], box: int) -> int:
        tare, filling, _ = BOXES[box]
        total = self.rng.gauss(tare + filling, 3 + 0.02 * (tare + filling)) + self.rng.gauss(0, 1)
        for at, count in wants.items():
            scatter = max(0.3, 0.01 * self.real[at])
            total += sum(self.rng.gauss(self.real[at], scatter) for _ in range(count))
        return max(1, round(total))

    def box_for(self, wants: Counter[int]) -> int:
        net = sum(self.real[at] * count for at, count in wants.items())
        return next(at for at, (_, _, most) in enumerate(BOXES) if net <= most)

    # --- learning, as the relay does it -------------------------------------------------------------
    def learn(self, wants: Counter[int], box: int, weight_g: int) -> None:
        contents = ((carton(box), 1), *((product(at), count) for at, count in sorted(wants.items())))
        lesson, due = Lesson(weight_g, contents), []
        for subject, _ in contents:
            kept = self.lessons.setdefault(subject, deque(maxlen=NEWEST))
            kept.append(lesson)
            before = self.known.get(subject)
            count = (before.lessons if before else 0) + 1
            if before:
                self.known[subject] = Learned(before.mean_mg, before.sure_mg, before.spread_mg, count)
            if before is None or is_due(count):
                due.append((subject, count))
        began = time.process_time()
        asked = list({id(each): each for subject, _ in due for each in self.lessons[subject]}.values())
        news = learn([subject for subject, _ in due], asked, self.known, self.catalogue)
        self.seconds.append(time.process_time() - began)
        for subject, count in due:
            one = news[subject]
            self.known[subject] = Learned(one.mean_mg, one.sure_mg, one.spread_mg, count)

    # --- judging --------------------------------------------------------------------------------------
    def knows(self, subject: Subject) -> Learned:
        known = self.known.get(subject)
        enough = known is not None and known.lessons >= WELL_LESSONS
        return known if known and enough else from_catalogue(subject, self.catalogue[subject])

    def load(self, wants: Counter[int], box: int) -> Load:
        return Load(tuple(self.piece(at, count) for at, count in wants.items()), self.box(box))

    def piece(self, at: int, count: int = 1) -> Piece:
        return Piece(self.shop[at].sku, count, self.knows(product(at)))

    def box(self, at: int) -> Box:
        return Box(f"BOX-{at}", self.knows(carton(at)))

    def spoilt(self, wants: Counter[int], box: int, kind: str) -> tuple[Counter[int], int, tuple[str, str]]:
        """The same packed wrongly, and what is to be named."""
        wrong, which = Counter(wants), self.rng.choice(list(wants.elements()))
        sku = self.shop[which].sku
        match kind:
            case "missing":
                wrong[which] -= 1
            case "extra":
                wrong[which] += 1
            case "swapped":
                other = self.rng.choice([at for at in range(len(self.shop)) if at != which])
                wrong[which] -= 1
                wrong[other] += 1
                return +wrong, box, (sku, self.shop[other].sku)
            case _:
                box = self.rng.choice([at for at in range(len(BOXES)) if abs(at - box) == 1])
                return wrong, box, ("", f"BOX-{box}")
        return +wrong, box, (sku, "")


@dataclass(frozen=True)
class Figures:
    """Shares of 0 to 1, by kind of mistake where it says so; microseconds of the pure learning."""

    parcels: int
    known_well: float
    false_alarms: float
    detected: dict[str, float]
    could: dict[str, float]
    named: dict[str, float]
    learning_us: float
    learning_worst_us: float


def product(at: int) -> Subject:
    return Subject(Of.PRODUCT, at + 1)


def carton(at: int) -> Subject:
    return Subject(Of.CARTON, at + 1)


def figures(seed: int, parcels: int, alarms: int = 2) -> Figures:
    """Learn from so many parcels, then judge as many of each kind."""
    house = House(random.Random(seed))
    for _ in range(parcels):
        wants = house.order()
        box = house.box_for(wants)
        packed = (wants, box)
        if house.rng.random() < 0.02 and wants.total() > 1:
            packed = house.spoilt(wants, box, house.rng.choice(KINDS))[:2]
        house.learn(wants, box, house.weigh(*packed))
    well = false = 0
    tally = Tally()
    for _ in range(parcels):
        wants = house.order()
        box = house.box_for(wants)
        load = house.load(wants, box)
        if not load.is_well:
            continue
        well += 1
        false += load.differs(house.weigh(wants, box), alarms)
        for kind in KINDS:
            if kind != "missing" or wants.total() > 1:
                tally.judge(house, wants, box, kind, alarms)
    learning = sorted(house.seconds)
    return Figures(
        parcels,
        well / parcels,
        false / max(1, well),
        {kind: tally.seen[kind] / max(1, tally.tried[kind]) for kind in KINDS},
        {kind: tally.could_seen[kind] / max(1, tally.could[kind]) for kind in KINDS},
        {kind: tally.named[kind] / max(1, tally.seen[kind]) for kind in KINDS},
        1e6 * sum(learning) / len(learning),
        1e6 * learning[-1],
    )


@dataclass
class Tally:
    """How many of each kind were tried, seen, could be seen, were then, and were named rightly."""

    tried: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    could: Counter[str] = field(default_factory=Counter)
    could_seen: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)

    def judge(self, house: House, wants: Counter[int], box: int, kind: str, alarms: int) -> None:
        """One parcel that is packed wrongly."""
        load = house.load(wants, box)
        really, its_box, (sku, instead) = house.spoilt(wants, box, kind)
        weight_g = house.weigh(really, its_box)
        is_seen = load.differs(weight_g, alarms)
        self.tried[kind] += 1
        self.seen[kind] += is_seen
        if abs(house.load(really, its_box).expected_g - load.expected_g) > COULD_G:
            self.could[kind] += 1
            self.could_seen[kind] += is_seen
        if not is_seen:
            return
        # The right one is among what the store would offer: neighbours on the shelf and in the list.
        beside = [at for at in really if at not in wants] + house.rng.sample(range(len(house.shop)), OFFERED)
        others = tuple(house.piece(at) for at in dict.fromkeys((*wants, *beside)))
        told = explain(load, weight_g, others, tuple(house.box(at) for at in range(len(BOXES))))
        self.named[kind] += _is_named(told.wrong, told.skus, told.instead, kind, sku, instead)


def _is_named(wrong: Wrong, skus: tuple[str, ...], other: str, kind: str, sku: str, instead: str) -> bool:
    if kind == "box":
        return wrong is Wrong.BOX and other == instead
    if kind == "swapped":
        return wrong is Wrong.SWAPPED and (skus, other) == ((sku,), instead)
    return wrong.value == kind and skus == (sku,)


def main() -> None:
    call = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    call.add_argument("--seed", type=int, default=SEED)
    call.add_argument("--parcels", type=int, default=8000)
    call.add_argument("--alarms", type=int, default=2, help="false alarms of a thousand that are borne")
    told = call.parse_args()
    found = figures(told.seed, told.parcels, told.alarms)
    lines = [
        f"seed {told.seed}: {found.parcels} parcels learned from, as many judged",
        f"  all is known well in     {found.known_well:7.1%} of the parcels",
        f"  false alarms             {found.false_alarms:7.2%} (wanted {told.alarms / 1000:.2%})",
    ]
    lines += [
        f"  {kind:8} detected {found.detected[kind]:7.1%}; of those over {COULD_G} g"
        f" {found.could[kind]:7.1%}; named rightly {found.named[kind]:7.1%}"
        for kind in KINDS
    ]
    worst = f"{found.learning_worst_us:.0f} at most"
    lines.append(f"  learning                 {found.learning_us:7.0f} µs a parcel, {worst}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
