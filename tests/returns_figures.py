"""How often the weight alone points out what is wrong with a returned parcel, and how often it cries wolf.

    python -m tests.returns_figures [--cases N] [--seed N]

The warehouse is the practice one: its 300 products, ordered as often as there. What is drawn for a case:

- an order of one to four lines, one to three pieces each; all of it comes back, or (two in five) a part;
- real pieces: each product is off its book weight by 1 % (normal), each piece of it by another 1 %;
- the smallest of five boxes that holds the goods by weight, with its filling; weighed as it left, to 2 g;
- the customer: seven of eight take the same box and change its filling (5 g and 3 % of the packaging,
  normal); one of eight takes another of the five boxes, with its own filling;
- the scale at the returns bench: 2 g;
- the worker says whether it is our box, and is wrong about it once in a hundred times.

Wrong parcels are of three kinds in equal parts: one piece is missing (not the only one), one piece is
another product of the catalogue at random, or the box is empty. A swap for something of the same weight
cannot be seen by weight, and counts as not seen. Two harder worlds are told as well: nobody says anything
about the box; and a quarter of all customers take another one.
"""

from __future__ import annotations

import argparse
import random
import sys
from dataclasses import dataclass
from math import sqrt

from fulfill.demo_data.goods import Good, goods
from fulfill.plan.return_weight import Finding, Goods, Weighing, judge

SEED = 20261122
# Box and filling, g; what it holds, g.
BOXES = ((60, 400), (120, 1200), (220, 3000), (380, 7000), (650, 60000))
KINDS = ("missing", "swapped", "empty")
OTHER_BOX = 0.125


@dataclass(frozen=True)
class Case:
    """A drawn parcel with what is really in it: kind "" is as it should be."""

    weighing: Weighing
    kind: str
    wrong: str = ""
    instead: str = ""


@dataclass(frozen=True)
class Figures:
    """Shares of 0 to 1. `named`: of those detected, how often the right piece was named."""

    cases: int
    detected: dict[str, float]
    named: float
    false_alarms: float

    @property
    def detection(self) -> float:
        return sum(self.detected.values()) / len(self.detected)


@dataclass(frozen=True)
class World:
    """How customers pack, and whether the worker says which box it is."""

    name: str = "as documented"
    other_box: float = OTHER_BOX
    looks: bool = True


WORLDS = (World(), World("nobody looks at the box", looks=False), World("a quarter in other boxes", 0.25))


def draw(rng: random.Random, shop: tuple[Good, ...], kind: str, world: World) -> Case:
    """One parcel that left and came back."""
    weights = [good.category.popularity for good in shop]
    lines = rng.choices((1, 2, 3, 4), (5, 4, 2, 1))[0]
    ordered: dict[str, tuple[Good, int]] = {}
    for good in rng.choices(shop, weights, k=lines):
        ordered[good.sku] = (good, rng.choices((1, 2, 3), (8, 2, 1))[0])
    pieces = [good for good, count in ordered.values() for _ in range(count)]
    back = list(pieces)
    if rng.random() < 0.4:
        back = rng.sample(pieces, rng.randint(1, len(pieces)))
    if kind == "missing" and len(back) < 2:
        back = pieces = [*pieces, *rng.choices(shop, weights, k=1)] if len(pieces) < 2 else pieces
    bias = {good.sku: rng.gauss(1, 0.01) for good in shop}

    def real(good: Good) -> float:
        return good.weight_g * bias[good.sku] * rng.gauss(1, 0.01)

    made = [(good, real(good)) for good in pieces]
    net = sum(weight for _, weight in made)
    box = next(at for at, (_, most) in enumerate(BOXES) if net <= most)
    packaging = BOXES[box][0] * rng.uniform(0.95, 1.35)
    sent_g = round(net + packaging + rng.gauss(0, 2))
    left = list(made)
    inside = [left.pop(next(at for at, (each, _) in enumerate(left) if each is good)) for good in back]
    wrong = instead = ""
    if kind == "missing":
        wrong = inside.pop(rng.randrange(len(inside)))[0].sku
    elif kind == "swapped":
        at = rng.randrange(len(inside))
        wrong = inside[at][0].sku
        other = rng.choice([good for good in shop if good.sku != wrong])
        inside[at], instead = (other, real(other)), other.sku
    elif kind == "empty":
        inside = []
    is_other = rng.random() < world.other_box
    if is_other:
        packaging = rng.choice([each for each in BOXES if each is not BOXES[box]][: box + 1])[0]
        packaging *= rng.uniform(0.95, 1.35)
    else:
        packaging = max(10.0, packaging + rng.gauss(0, 5 + 0.03 * packaging))
    weight_g = max(1, round(sum(weight for _, weight in inside) + packaging + rng.gauss(0, 2)))
    same = (is_other == (rng.random() < 0.01)) if world.looks else None
    return Case(
        Weighing(weight_g, _goods(back), _goods(pieces), sent_g, BOXES[box][0], _others(pieces), same),
        kind,
        wrong,
        instead,
    )


def _goods(pieces: list[Good]) -> tuple[Goods, ...]:
    counted: dict[str, int] = {}
    for good in pieces:
        counted[good.sku] = counted.get(good.sku, 0) + 1
    by_sku = {good.sku: good for good in pieces}
    return tuple(Goods(sku, by_sku[sku].weight_g, count) for sku, count in counted.items())


def _others(pieces: list[Good]) -> tuple[Goods, ...]:
    """What the store would offer: other products of the same order."""
    return tuple(Goods(good.sku, good.weight_g, 1) for good in {each.sku: each for each in pieces}.values())


def figures(cases: int, seed: int, world: World = WORLDS[0]) -> Figures:
    """`cases` wrong parcels and as many right ones."""
    rng = random.Random(seed)
    shop = goods()
    detected: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    named: list[bool] = []
    for at in range(cases):
        case = draw(rng, shop, KINDS[at % len(KINDS)], world)
        said = judge(case.weighing)
        detected[case.kind].append(said.is_suspicious)
        if case.kind == "missing" and said.is_suspicious:
            named.append(said.finding is Finding.MISSING and said.skus == (case.wrong,))
    alarms = [judge(draw(rng, shop, "", world).weighing).is_suspicious for _ in range(cases)]
    shares = {kind: sum(found) / len(found) for kind, found in detected.items() if found}
    return Figures(cases, shares, sum(named) / max(1, len(named)), sum(alarms) / cases)


def _interval(share: float, count: int) -> str:
    """Wilson's 95 % interval."""
    z = 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return f"{share:6.1%} ({middle - half:.1%} to {middle + half:.1%})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=SEED)
    told = parser.parse_args()
    for world in WORLDS:
        found = figures(told.cases, told.seed, world)
        lines = [f"{world.name}: seed {told.seed}, {found.cases} wrong parcels and as many right ones"]
        lines += [
            f"  {kind:9} {_interval(share, found.cases // 3)}" for kind, share in found.detected.items()
        ]
        lines.append(f"  detected  {_interval(found.detection, found.cases)}")
        lines.append(f"  of the missing ones seen, the right piece is named: {found.named:.1%}")
        lines.append(f"  false alarms {_interval(found.false_alarms, found.cases)}")
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
