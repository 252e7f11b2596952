"""A durable scan: our station beside the bare statements, the ORM twin, and itself on a huge warehouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from fulfill.store.statements import Sql
from tests.benchmarks import floor, measuring
from tests.benchmarks.floor import Scan, Seat
from tests.benchmarks.measuring import Line
from tests.benchmarks.orm_scan import OrmStation
from tests.benchmarks.replaying import Bare, Told, record

# What stock and work look like afterwards must be the same, whoever did it.
SAME = (
    "select product_id, place_id, plate_id, on_hand, held from balance order by 1, 2, 3",
    "select id, quantity from hold order by id",
    "select id, held, picked, packed from order_line order by id",
    "select product_id, quantity, source_place_id, target_plate_id from move order by seq",
    "select id, state, step, units_done, units_left from task order by id",
)


@dataclass(slots=True)
class Times:
    """Seconds of each counted scan, in the same order in all lists."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    orm: list[float] = field(default_factory=list)
    statements: list[int] = field(default_factory=list)


def beside_bare(
    file: Path, folder: Path, flow: str, scans: Callable[[Seat], Iterator[Scan]], *, is_durable: bool = True
) -> Times:
    """The same scans through a station and as bare statements (and an ORM, for picking), one by one in turn.

    Not durable, nothing waits for the disk: what is left is what each program costs the processor.
    """
    told = record(floor.copied(file, f"{flow}-told.db"), folder, flow, scans)
    ours_file = floor.copied(file, f"{flow}-ours.db")
    bare_file = floor.copied(file, f"{flow}-bare.db")
    orm_file = floor.copied(file, f"{flow}-orm.db") if flow == "pick" else None
    for each in (ours_file, bare_file, orm_file):
        if each is not None:
            # The seat's own beginning is no scan: it is done on every copy alike.
            Seat(each, folder, flow).shop.close()
    seat = Seat(ours_file, folder, flow)
    bare, orm = Bare(bare_file), OrmStation(orm_file, b"k" * 32) if orm_file else None
    if not is_durable:
        writers = [seat.shop.warehouse.database._seat(only_reads=False).raw, bare.raw]
        for raw in (*writers, *([orm.raw] if orm else ())):
            raw.execute("pragma synchronous = off")
    times = _in_turn(told, seat, bare, orm)
    files = [each for each in (ours_file, bare_file, orm_file) if each is not None]
    seat.shop.close()
    _check_same(files)
    return times


def _in_turn(told: list[Told], seat: Seat, bare: Bare, orm: OrmStation | None) -> Times:
    times = Times()
    person, station = seat.station.person.id, seat.station.profile.id
    for each in told:
        event = seat.event(each.scan.raw)
        task_id = seat.last.task.id if seat.last.task else 0
        start = perf_counter()
        seat.last = seat.station.handle(event)
        took = perf_counter() - start
        assert seat.last.level in {"ok", "done"}, seat.last
        bare_took = bare.replay(each.statements)
        if not each.scan.counts:
            if orm is not None:
                orm.replay(each.statements)
            continue
        times.ours.append(took)
        times.bare.append(bare_took)
        times.statements.append(len(each.statements))
        if orm is not None:
            now_us = int(event.at.timestamp() * 1_000_000)
            start = perf_counter()
            orm.take(event.raw, event.id, now_us, person, station, task_id)
            times.orm.append(perf_counter() - start)
    bare.raw.close()
    if orm is not None:
        orm.raw.close()
    return times


def _check_same(files: list[Path]) -> None:
    """All copies tell the same story; a twin that did less would be no measure."""
    answers = []
    for file in files:
        bare = Bare(file)
        answers.append([bare.raw.execute(Sql(each).sqlite).fetchall() for each in SAME])
        bare.raw.close()
    for other in answers[1:]:
        for question, mine, theirs in zip(SAME, answers[0], other, strict=True):
            assert mine == theirs, f"the copies differ: {question}"


def walk(file: Path, folder: Path, orders: int) -> None:
    """Pick every order, so that packing has something to do."""
    seat = Seat(file, folder, "pick")
    for scan in floor.pick_walks(orders)(seat):
        seat.scan(scan.raw)
    seat.shop.close()


def small_and_large(small: Path, large: Path, folder: Path, orders: int) -> tuple[list[float], list[float]]:
    """The counted picking scans of two warehouses, one by one in turn."""
    seats = [Seat(file, folder, "pick") for file in (small, large)]
    ways = [floor.pick_walks(orders)(seat) for seat in seats]
    times: tuple[list[float], list[float]] = ([], [])
    while True:
        ended = 0
        for seat, way, kept in zip(seats, ways, times, strict=True):
            scan = next(way, None)
            if scan is None:
                ended += 1
                continue
            event = seat.event(scan.raw)
            start = perf_counter()
            seat.last = seat.station.handle(event)
            took = perf_counter() - start
            assert seat.last.level in {"ok", "done"}, seat.last
            if scan.counts:
                kept.append(took)
        if ended == len(seats):
            break
    for seat in seats:
        seat.shop.close()
    return times


def lines(flow: str, times: Times, *, is_durable: bool = True) -> list[Line]:
    """The table's lines of one flow; only what is durable has aims."""
    if not is_durable:
        overs = [(times.ours, times.bare, "station / bare"), (times.orm, times.ours, "ORM / station")]
        return [
            Line(f"{flow} scan: {name}, no disk, p50", f"{measuring.ratio_p50(over, under):.2f} ×")
            for over, under, name in overs
            if over
        ]
    found = [
        measuring.micro(f"{flow} scan, our station", times.ours),
        measuring.micro(
            f"{flow} scan, its {measuring.percentile(times.statements, 50):.0f} statements bare", times.bare
        ),
        measuring.most(f"{flow} scan: station / bare, p50", measuring.ratio_p50(times.ours, times.bare), 4),
    ]
    if times.orm:
        found.append(measuring.micro(f"{flow} scan, ORM twin", times.orm))
        found.append(
            measuring.least(f"{flow} scan: ORM / station, p50", measuring.ratio_p50(times.orm, times.ours), 5)
        )
    return found
