"""Box advice beside other libraries: what the boxes of 200 orders measure together, and how long it takes.

The orders are made up with a seed: 1 to 12 units of a catalogue of 400 flat, boxy, long and large things, 12
box sizes. Every answer of ours is judged (`tests.box_judge`), support included, which no peer gives. A choice
counts as proved smallest when every smaller box is refuted by a bound or by going through all ways in which
the units can lie beside each other.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import perf_counter

from fulfill.plan import box as advice
from fulfill.plan.box import Box, Fit, Unit, by_size
from fulfill.plan.box_bounds import cannot_hold
from fulfill.plan.box_proof import Verdict, prove
from fulfill.plan.several import share_out
from tests.benchmarks import boxing_peers, measuring
from tests.benchmarks.boxing_peers import Sides
from tests.benchmarks.measuring import Line
from tests.box_judge import faults

SIZES: tuple[Sides, ...] = (
    (160, 120, 60), (200, 150, 90), (230, 160, 120), (250, 200, 150), (305, 230, 100), (305, 230, 180),
    (350, 250, 200), (400, 300, 150), (400, 300, 250), (450, 350, 300), (500, 400, 350), (600, 400, 400),
)  # fmt: skip
BOXES = [Box(f"B{number:02d}", *sides) for number, sides in enumerate(SIZES)]
FEW_UNITS = 8
CHOICES = 40_000
THPACK = Path("../shared/data/optimisation/packing/raw/ivancic1989/thpack9.txt")
CATALOGUE = 400


def compared(orders: int, wave: int, problems: int, choices: int = CHOICES) -> list[Line]:
    """Ours beside every peer that is installed: one order after the other, in one process."""
    work = workload(orders)
    found, took = _advised(work)
    litres = _litres(room for fits in found for room in _rooms(fits))
    lines = [
        Line(
            f"boxing: {orders} orders, {sum(map(len, work))} units",
            f"{_least_litres(work):,.1f} l are a lower bound",
        ),
        Line("boxing: ours", f"{litres:,.1f} l, {_speed(took)}"),
        Line("boxing: ours, judged", "nothing wrong", "nothing wrong", is_met=True),
    ]
    p99 = measuring.percentile(took, 99) * 1e3
    lines.append(Line("boxing: ours, p99 of an order", f"{p99:.1f} ms", "at most 25 ms", p99 <= 25))
    lines += _beside_peers(work, found, sum(took))
    lines += [_proved(work, found, choices), _same_whatever_the_order(work, found)]
    lines += waves(wave)
    return lines + thpack(problems)


def workload(orders: int, seed: int = 7) -> list[list[Sides]]:
    """Orders as lists of units by their sides; what stands first in the catalogue is asked for most."""
    dice = random.Random(seed)
    catalogue = [_size(dice) for _ in range(CATALOGUE)]
    weights = [1 / (rank + 5) for rank in range(CATALOGUE)]
    made = []
    for _ in range(orders):
        units = dice.randint(1, 12)
        order: list[Sides] = []
        while len(order) < units:
            chosen = dice.choices(catalogue, weights)[0]
            order += [chosen] * min(units - len(order), dice.choice((1, 1, 1, 2, 3)))
        made.append(order)
    return made


def _size(dice: random.Random) -> Sides:
    kind = dice.random()
    if kind < 0.45:
        return dice.randrange(60, 180), dice.randrange(40, 130), dice.randrange(10, 60)
    if kind < 0.8:
        return dice.randrange(60, 200), dice.randrange(50, 160), dice.randrange(40, 120)
    if kind < 0.95:
        side = dice.randrange(40, 90)
        return dice.randrange(150, 320), side, side + dice.randrange(20)
    return dice.randrange(200, 380), dice.randrange(150, 290), dice.randrange(80, 240)


def units_of(order: Sequence[Sides]) -> list[Unit]:
    return [Unit(f"U{number:03d}", *sides, weight_g=0, quantity=1) for number, sides in enumerate(order)]


def _advised(work: Sequence[Sequence[Sides]]) -> tuple[list[tuple[Fit, ...]], list[float]]:
    """The boxes of each order and the seconds it took; judged afterwards."""
    found, took = [], []
    for order in work:
        units = units_of(order)
        start = perf_counter()
        fits = share_out(units, BOXES)
        took.append(perf_counter() - start)
        found.append(fits)
    for order, fits in zip(work, found, strict=True):
        assert len(order) == sum(len(fit.placements) for fit in fits), order
        wanted = {unit.sku: unit for unit in units_of(order)}
        for fit in fits:
            wrong = faults(fit, [wanted[one.sku] for one in fit.placements])
            assert not wrong, wrong
    return found, took


def _beside_peers(
    work: Sequence[Sequence[Sides]], found: Sequence[tuple[Fit, ...]], seconds: float
) -> list[Line]:
    """By volume only the orders count of which a peer packs every unit; by time all of them."""
    peers = boxing_peers.present()
    lines: list[Line] = []
    for name in ("packvium", "py3dbp", "3d-bin-packer"):
        if name not in peers:
            lines.append(Line(f"boxing: {name}", "not installed: pip install 'fulfill[bench]'"))
            continue
        theirs, litres, left_out, took = 0.0, 0.0, 0, []
        for order, fits in zip(work, found, strict=True):
            start = perf_counter()
            rooms = peers[name](order, SIZES)
            took.append(perf_counter() - start)
            theirs += _litres(rooms)
            litres += _litres(_rooms(fits)) if rooms else 0
            left_out += not rooms
        told = f"{theirs:,.1f} l, ours {litres:,.1f} l; {left_out} orders left undone; {_speed(took)}"
        lines.append(Line(f"boxing: {name}", told))
        volume, speed = f"boxing: volume, ours / {name}", f"boxing: speed, ours / {name}"
        share = litres / max(theirs, 1e-9)
        if name == "packvium":
            lines.append(Line(volume, f"{share:.3f} ×", "at most 0.955 ×", share <= 0.955))
            lines.append(measuring.least(speed, sum(took) / seconds, 200))
        else:
            lines.append(Line(volume, f"{share:.3f} ×"))
            lines.append(Line(speed, f"{sum(took) / seconds:.1f} ×"))
    return lines


def _proved(work: Sequence[Sequence[Sides]], found: Sequence[tuple[Fit, ...]], choices: int) -> Line:
    """How many choices for few units are proved smallest, and by what."""
    by_bound = by_search = few = 0
    for order, fits in zip(work, found, strict=True):
        if len(order) > FEW_UNITS or len(fits) != 1:
            continue
        few += 1
        things = [unit.thing for unit in units_of(order)]
        smaller = [box.room for box in by_size(BOXES) if box.volume_mm3 < fits[0].box.volume_mm3]
        open_rooms = [room for room in smaller if not cannot_hold(things, room)]
        if not open_rooms:
            by_bound += 1
        elif all(prove(things, room, choices) is Verdict.REFUTED for room in reversed(open_rooms)):
            by_search += 1
    share = 100 * (by_bound + by_search) / max(few, 1)
    told = f"{share:.0f} % of {few} ({by_bound} by a bound, {by_search} by search)"
    return Line(f"boxing: proved smallest, up to {FEW_UNITS} units", told, "at least 70 %", share >= 70)


def _same_whatever_the_order(work: Sequence[Sequence[Sides]], found: Sequence[tuple[Fit, ...]]) -> Line:
    dice = random.Random(1)
    other = 0
    for order, fits in list(zip(work, found, strict=True))[:20]:
        for _ in range(10):
            shuffled = list(order)
            dice.shuffle(shuffled)
            other += _rooms(share_out(units_of(shuffled), BOXES)) != _rooms(fits)
    return Line("boxing: other boxes for shuffled units", str(other), "0", other == 0)


def waves(orders: int) -> list[Line]:
    """A wave of orders boxed ahead: each one new, and with what was chosen before remembered."""
    work = workload(orders, seed=11)
    cold = measuring.timed(lambda: [share_out(units_of(order), BOXES) for order in work])
    remembered = advice.Remembering(most=1_000_000)
    hot = measuring.timed(lambda: [share_out(units_of(order), BOXES, remembered) for order in work])
    again = measuring.timed(lambda: [share_out(units_of(order), BOXES, remembered) for order in work])
    return [
        Line(
            f"boxing: a wave of {orders:,}, nothing remembered",
            f"{cold:.1f} s, {orders / cold:,.0f} orders/s",
        ),
        Line(
            f"boxing: a wave of {orders:,}, remembering",
            f"{hot:.1f} s, {orders / hot:,.0f} orders/s, {len(remembered):,} loads",
        ),
        Line("boxing: the same wave again", f"{again:.2f} s, {orders / again:,.0f} orders/s"),
    ]


def thpack(problems: int) -> list[Line]:
    """How many containers the problems of Ivancic, Mathur and Mohanty (OR-Library, thpack9) take."""
    if not THPACK.exists():
        return [Line("boxing: thpack9", f"{THPACK.name} is not there: left out")]
    given = read_thpack(THPACK)[:problems]
    lines = []
    bins, start = 0, perf_counter()
    for room, things in given:
        units = units_of(things)
        fits = share_out(units, [Box("C", *room)])
        wanted = {unit.sku: unit for unit in units}
        for fit in fits:
            wrong = faults(fit, [wanted[one.sku] for one in fit.placements])
            assert not wrong, wrong
        assert sum(len(fit.placements) for fit in fits) == len(things)
        bins += len(fits)
    took = perf_counter() - start
    lines.append(Line(f"boxing: thpack9, {len(given)} problems, ours", f"{bins} containers, {took:.1f} s"))
    for name, peer in boxing_peers.present().items():
        theirs, took = _peer_bins(peer, given)
        lines.append(Line(f"boxing: thpack9, {name}", f"{theirs} containers, {took:.1f} s"))
    return lines


def _peer_bins(
    peer: Callable[[Sequence[Sides], Sequence[Sides]], list[Sides]],
    given: Sequence[tuple[Sides, list[Sides]]],
) -> tuple[int, float]:
    start = perf_counter()
    bins = sum(len(peer(things, [room])) for room, things in given)
    return bins, perf_counter() - start


def read_thpack(file: Path) -> list[tuple[Sides, list[Sides]]]:
    """The container and the things of each problem, every way up allowed; lengths as they stand."""
    rows = [
        [int(word) for word in line.split()] for line in file.read_text("ascii").splitlines() if line.strip()
    ]
    problems: list[tuple[Sides, list[Sides]]] = []
    for row in rows:
        # A row of three is the container of the next problem; one of eight is a kind of things.
        if len(row) == 3:
            problems.append(((row[0], row[1], row[2]), []))
        elif len(row) == 8:
            _, length, _, width, _, height, _, count = row
            problems[-1][1].extend([(length, width, height)] * count)
        elif len(row) == 7:
            # Three rows of the file lack one flag.
            _, length, _, width, height, _, count = row
            problems[-1][1].extend([(length, width, height)] * count)
    return problems


def _least_litres(work: Sequence[Sequence[Sides]]) -> float:
    """The smallest box of each order that its volume and its sides alone do not refute."""
    rooms = sorted(SIZES, key=lambda room: room[0] * room[1] * room[2])
    found = []
    for order in work:
        things = [unit.thing for unit in units_of(order)]
        found += [room for room in rooms if not cannot_hold(things, room)][:1]
    return _litres(found)


def _rooms(fits: Sequence[Fit]) -> list[Sides]:
    return [fit.box.room for fit in fits]


def _litres(rooms: Iterable[Sides]) -> float:
    return sum(room[0] * room[1] * room[2] for room in rooms) / 1e6


def _speed(took: Sequence[float]) -> str:
    p50, p99 = (measuring.percentile(took, percent) * 1e3 for percent in (50, 99))
    return f"p50 {p50:.2f} ms, p99 {p99:.1f} ms, {len(took) / sum(took):,.0f} orders/s"
