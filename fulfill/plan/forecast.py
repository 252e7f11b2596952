"""Which orders will miss their truck, from how long this station's own work takes.

A list schedule in two stages: hands that are free take the most urgent order that is ready for them, first
to pick, then to pack. Nobody is asked to work differently; the answer is when each would be ready. Without
chance and clock: the same work, hands and paces give the same moments.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

SAMPLES_MOST = 200
# Fewer say more of chance than of the station.
SAMPLES_LEAST = 8
HANDS_MOST = 40


class Stage(StrEnum):
    """What is next for an order. READY: it is closed and labelled, and waits for its truck."""

    PICK = "pick"
    PACK = "pack"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long one order takes: `start_s` whatever it holds, and `each_s` for each line or unit (seconds).

    `seen` is from how many pieces of work that is known; 0: it is only supposed.
    """

    start_s: float
    each_s: float
    seen: int = 0

    def seconds(self, count: int) -> float:
        return self.start_s + self.each_s * count


# Supposed until the station knows better: a walk to each line; a box, its papers and its label.
PICK_SUPPOSED = Pace(30.0, 15.0)
PACK_SUPPOSED = Pace(45.0, 6.0)


@dataclass(frozen=True, slots=True)
class Paces:
    """How long picking takes by lines, and packing by units."""

    pick: Pace = PICK_SUPPOSED
    pack: Pace = PACK_SUPPOSED


@dataclass(frozen=True, slots=True)
class Hands:
    """How many people pick and pack; where nobody does now, one is supposed to come."""

    pickers: int = 1
    packers: int = 1


@dataclass(frozen=True, slots=True)
class Job:
    """One order that is to leave.

    Attributes:
        truck: until when it must be ready, local time; None where its service has no such time.
        service: of its carrier; "" where the cheapest is taken.
        lines: still to pick. units: still to pack.
        urgency: what is taken first is smaller.
    """

    order: str
    stage: Stage
    truck: datetime | None
    service: str = ""
    lines: int = 0
    units: int = 0
    urgency: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """When an order will be ready."""

    job: Job
    ready_at: datetime

    @property
    def over_s(self) -> int:
        """Seconds that it comes too late; 0 where it does not."""
        if self.job.truck is None:
            return 0
        return max(0, int((self.ready_at - self.job.truck).total_seconds()))


@dataclass(frozen=True, slots=True)
class Truck:
    """The orders of one service and time. `ready_at` is when the last of them will be ready."""

    service: str
    at: datetime
    orders: int
    missed: int
    ready_at: datetime


def pace_of(samples: Iterable[tuple[int, float]], supposed: Pace) -> Pace:
    """The line through (count, seconds) of work that was done: the median of all slopes, then of the rests.

    Theil 1950, Sen 1968: up to 29 % of the samples may be a break, a phone call, a lost box. With too few
    samples it is what is supposed; where all have the same count, only the start is learned.
    """
    known = [(count, seconds) for count, seconds in samples if count > 0 and seconds > 0][:SAMPLES_MOST]
    if len(known) < SAMPLES_LEAST:
        return supposed
    slopes = [
        (late - soon) / (more - few)
        for at, (few, soon) in enumerate(known)
        for more, late in known[at + 1 :]
        if more != few
    ]
    each = max(0.0, median(slopes)) if slopes else supposed.each_s
    start = median(seconds - each * count for count, seconds in known)
    if start < 0:
        # Through the origin instead: work before it begins takes no less than nothing.
        return Pace(0.0, median(seconds / count for count, seconds in known), len(known))
    return Pace(start, each, len(known))


def forecast(jobs: Sequence[Job], now: datetime, hands: Hands, paces: Paces) -> tuple[Due, ...]:
    """When each order will be ready, in the order of the jobs. `now` is local, as the trucks are."""
    picked = _picked(jobs, max(1, hands.pickers), paces.pick)
    ready = _packed(jobs, picked, max(1, hands.packers), paces.pack)
    return tuple(
        Due(job, now + timedelta(seconds=ready[at])) if job.stage is not Stage.READY else Due(job, now)
        for at, job in enumerate(jobs)
    )


def _picked(jobs: Sequence[Job], pickers: int, pace: Pace) -> dict[int, float]:
    """Seconds from now until each order is picked; the most urgent is begun first."""
    free = [0.0] * pickers
    found = {at: 0.0 for at, job in enumerate(jobs) if job.stage is Stage.PACK}
    to_pick = sorted((job.urgency, job.order, at) for at, job in enumerate(jobs) if job.stage is Stage.PICK)
    for *_, at in to_pick:
        found[at] = heapq.heappop(free) + pace.seconds(jobs[at].lines)
        heapq.heappush(free, found[at])
    return found


def _packed(jobs: Sequence[Job], picked: dict[int, float], packers: int, pace: Pace) -> dict[int, float]:
    """Seconds from now until each is packed: who is free takes the most urgent that is picked by then."""
    free = [0.0] * packers
    coming = sorted(((when, at) for at, when in picked.items()), reverse=True)
    here: list[tuple[tuple[str, ...], str, int]] = []
    found: dict[int, float] = {}
    while coming or here:
        now = heapq.heappop(free)
        if not here and coming[-1][0] > now:
            now = coming[-1][0]
        while coming and coming[-1][0] <= now:
            at = coming.pop()[1]
            heapq.heappush(here, (jobs[at].urgency, jobs[at].order, at))
        *_, at = heapq.heappop(here)
        found[at] = now + pace.seconds(jobs[at].units)
        heapq.heappush(free, found[at])
    return found


def by_truck(dues: Iterable[Due]) -> tuple[Truck, ...]:
    """The trucks by time, with how many of their orders will miss them."""
    loads: defaultdict[tuple[datetime, str], list[Due]] = defaultdict(list)
    for due in dues:
        if due.job.truck is not None:
            loads[due.job.truck, due.job.service].append(due)
    return tuple(
        Truck(
            service,
            at,
            len(load),
            sum(due.over_s > 0 for due in load),
            max(due.ready_at for due in load),
        )
        for (at, service), load in sorted(loads.items())
    )


def hands_needed(jobs: Sequence[Job], now: datetime, hands: Hands, paces: Paces) -> Hands | None:
    """So few people that no order misses a truck which it can still make; None where none are enough.

    First the packers, with pickers in plenty, then the pickers: never fewer than there are. An order that
    would be late even if it alone were worked on is not waited for.
    """
    wanted = [
        replace(job, truck=None) if forecast([job], now, Hands(), paces)[0].over_s else job for job in jobs
    ]

    def is_enough(tried: Hands) -> bool:
        return not any(due.over_s for due in forecast(wanted, now, tried, paces))

    packers = _fewest(hands.packers, lambda many: is_enough(Hands(HANDS_MOST, many)))
    pickers = _fewest(hands.pickers, lambda many: is_enough(Hands(many, packers)))
    found = Hands(pickers, packers)
    return found if is_enough(found) else None


def _fewest(least: int, is_enough: Callable[[int], bool]) -> int:
    low, high = max(1, least), max(1, least, HANDS_MOST)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle + 1, high)
    return low
