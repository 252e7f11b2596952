"""The walk through the building as a plan: which racks are drawn, and the way between the stops.

Nothing is known of the real building but its codes and the order of the walk, so this is a plan like that
of an underground line: every aisle a lane with a rack beside it or racks on both sides, and a cross lane
at either end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from fulfill.scene import Stop
from fulfill.tone import Tone
from ui.parts.place_codes import Address, address, aisles_between, natural

AISLES_MAX = 16
AISLES_LEAST = 3
ROWS_LEAST = 5
# Beyond so many bays, odd ones stand on the left and even ones on the right of a lane.
_ROWS_ONE_A_BAY = 14
_ROWS_MAX = 40

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """Lanes from left to right and rows from the front (0) to the back.

    Attributes:
        aisles: codes, "" for a rack that only fills the picture. rows: bays along an aisle.
        is_two_sided: odd bays left, even ones right; else one rack stands beside each lane.
        bays_a_row: more than 1 where an aisle is too long to draw every bay.
    """

    aisles: tuple[str, ...]
    rows: int
    is_two_sided: bool = False
    bays_a_row: int = 1

    def cell(self, place: Address) -> tuple[int, int, int]:
        """Lane, row and side (-1 left, 1 right, 0 the only one) of a place."""
        lane = self.aisles.index(place.aisle)
        bay = max(place.bay, 1)
        side = 0
        if self.is_two_sided:
            side = -1 if bay % 2 else 1
            bay = (bay + 1) // 2
        return lane, min((bay - 1) // self.bays_a_row, self.rows - 1), side


def plan_of(codes: Iterable[str]) -> Plan:
    """A plan on which every one of these places can be found; the same one at each stop of a walk."""
    return _plan_of(tuple(codes))


@lru_cache(maxsize=32)
def _plan_of(codes: tuple[str, ...]) -> Plan:
    places = [address(code) for code in codes]
    aisles = aisles_between([place.aisle for place in places], AISLES_MAX)
    aisles = sorted(aisles, key=natural)
    aisles += [""] * max(0, AISLES_LEAST - len(aisles))
    bays = max((place.bay for place in places), default=1)
    is_two_sided = bays > _ROWS_ONE_A_BAY
    rows = max(-(-bays // 2) if is_two_sided else bays, ROWS_LEAST)
    bays_a_row = -(-rows // _ROWS_MAX)
    return Plan(tuple(aisles), -(-rows // bays_a_row), is_two_sided, bays_a_row)


@dataclass(frozen=True, slots=True)
class Walk:
    """Corners in (lane, row) units, row -1 being the cross lane in front, `rows` the one at the back."""

    walked: tuple[Point, ...]
    ahead: tuple[Point, ...]
    here: Point | None


def walk_of(stops: Sequence[Stop], plan: Plan) -> Walk:
    """The way so far, from the front through what is done; and the way from here through the rest.

    What was skipped lies behind in the sequence and comes at the end of the way ahead.
    """
    ordered = sorted(stops, key=lambda stop: (stop.sequence, stop.place))
    now = next((stop for stop in ordered if stop.tone is Tone.NOW), None)
    done = [stop for stop in ordered if stop.tone is Tone.DONE]
    rest = [stop for stop in ordered if stop.tone is not Tone.DONE and stop is not now]
    if now is not None:
        rest.sort(key=lambda stop: (stop.sequence < now.sequence, stop.sequence, stop.place))
    reached = [_at(stop, plan) for stop in (*done, *([now] if now else []))]
    to_come = [_at(stop, plan) for stop in rest]
    start = (reached or to_come)[:1]
    walked = _way([(lane, -1.0) for lane, _row in start] + reached, plan) if reached else ()
    here = reached[-1] if reached else None
    ahead = _way(([here] if here else [(lane, -1.0) for lane, _row in start]) + to_come, plan)
    return Walk(walked, ahead if len(ahead) > 1 else (), here)


def _at(stop: Stop, plan: Plan) -> Point:
    lane, row, _side = plan.cell(address(stop.place))
    return float(lane), float(row)


def _way(points: list[Point], plan: Plan) -> tuple[Point, ...]:
    """Along lanes and cross lanes only, by the nearer end of the aisle."""
    way: list[Point] = points[:1]
    for lane, row in points[1:]:
        from_lane, from_row = way[-1]
        if lane != from_lane:
            front = from_row + row + 2
            back = 2 * plan.rows - from_row - row
            cross = -1.0 if front <= back else float(plan.rows)
            way += [(from_lane, cross), (lane, cross)]
        way.append((lane, row))
    return tuple(point for at, point in enumerate(way) if at == 0 or point != way[at - 1])


def once(way: tuple[Point, ...]) -> list[list[Point]]:
    """The way in runs, each stretch only the first time: dashes drawn over dashes would be a solid line."""
    seen: set[frozenset[Point]] = set()
    runs: list[list[Point]] = []
    is_open = False
    for at in range(1, len(way)):
        for one, other in _paces(way[at - 1], way[at]):
            pace = frozenset((one, other))
            if pace in seen:
                is_open = False
                continue
            seen.add(pace)
            if is_open:
                runs[-1].append(other)
            else:
                runs.append([one, other])
            is_open = True
    return [_straightened(run) for run in runs]


def _paces(start: Point, end: Point) -> list[tuple[Point, Point]]:
    """A straight stretch in steps of one lane or one row."""
    count = round(abs(end[0] - start[0]) + abs(end[1] - start[1]))
    if not count:
        return []
    across, along = (end[0] - start[0]) / count, (end[1] - start[1]) / count
    points = [(start[0] + across * at, start[1] + along * at) for at in range(count + 1)]
    return list(pairwise(points))


def _straightened(run: list[Point]) -> list[Point]:
    """Without the points between two corners, so that dashes run on."""
    kept = run[:1]
    for at in range(1, len(run) - 1):
        before, here, after = kept[-1], run[at], run[at + 1]
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1]):
            kept.append(here)
    return kept + run[-1:]
