"""A seeded warehouse of robot workers on a virtual clock, against the real stations and the real store.

Everything that could differ between two runs (time, ids, chance, the carrier, the printers) comes from
the seed. The end of the day proves the rest: faults stop, and whatever can be shipped is shipped.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random

from fulfill import demo_data
from fulfill.adapters.carrier_book import Book
from fulfill.operations import Desk
from fulfill.relay.printing import OpenPrinter, draw_paper
from fulfill.robot.mishaps import Mishap
from fulfill.simulate.day import Day, Progress, crew
from fulfill.simulate.outside import Desk as PrinterDesk
from fulfill.simulate.outside import Drawer, HeapingPrinter, MoodyCarrier, MoodyPrinter, Pile, Trouble
from fulfill.simulate.ports import DAY, SeededIds, VirtualClock
from fulfill.simulate.sight import Sight
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, person_by_badge, save_profile, station_profile

__all__ = ["SimulationReport", "prepare", "simulate"]

# From so many orders on, a kind of mishap that never happened means that it is never tried.
COVERAGE_FROM = 500
# Papers are drawn and read back for real once in so many: the rest of the time is for the floor.
DRAWN_EVERY = 25
_MOVES = Sql(
    "select m.seq, p.sku, m.quantity, coalesce(t.code, ''), m.serial, s.code, m.source_plate_id, e.code,"
    " m.target_plate_id, m.reason from move m join product p on p.id = m.product_id"
    " join place s on s.id = m.source_place_id join place e on e.id = m.target_place_id"
    " left join lot t on t.id = m.lot_id order by m.seq"
)
_ORDERS = Sql("select state, count(*) from orders group by state order by state")
_RETURNED = Sql("select count(*) from return_unit")
_LABELS = Sql("select key, state, tracking from label order by id")
_PARCELS = Sql("select number, state, tracking from parcel where state <> 'void' order by id")


@dataclass(slots=True)
class SimulationReport:
    """What a run did and whether it kept every rule; `ok` is false as soon as there is one violation.

    Attributes:
        shipped: orders that left whole or in part. parcels: those that are not void.
        digest: over all moves; the same seed gives the same one.
        seconds_virtual: how long the day was for those in it.
    """

    seed: int
    orders: int
    shipped: int = 0
    returned: int = 0
    parcels: int = 0
    moves: int = 0
    scans: int = 0
    digest: str = ""
    ok: bool = False
    violations: list[str] = field(default_factory=list)
    mishaps: dict[str, int] = field(default_factory=dict)
    faults: dict[str, int] = field(default_factory=dict)
    refusals: dict[str, int] = field(default_factory=dict)
    states: dict[str, int] = field(default_factory=dict)
    flows: dict[str, int] = field(default_factory=dict)
    seconds_virtual: int = 0

    @property
    def exit_code(self) -> int:
        return 0 if self.ok else 1

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def simulate(
    *,
    seed: int,
    orders: int = 500,
    faults: bool = False,
    url: str | None = None,
    progress: Progress | None = None,
    careful: bool = False,
) -> SimulationReport:
    """Play one day.

    `url` names an empty database to play in (an SQLAlchemy URL); a temporary file when left out.
    `faults` lets carrier, printers and relay misbehave; `careful` lets the workers make no mistakes.
    `progress` is told the virtual seconds passed and those of the day.
    """
    with tempfile.TemporaryDirectory(prefix="fulfill-simulation-", dir=_in_memory()) as folder:
        where = url or f"sqlite:///{Path(folder) / 'simulation.db'}"
        with _warehouse(where) as warehouse:
            day = prepare(warehouse, Path(folder), seed, orders, faults=faults, careful=careful)
            day.run(progress)
            return _report(day, seed, orders, is_covered=not careful and orders >= COVERAGE_FROM)


def _in_memory() -> str | None:
    """A folder that lives in memory, where the system has one: a simulation is not kept."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a folder of its own is made


@contextmanager
def _warehouse(url: str) -> Iterator[Warehouse]:
    warehouse = create(url, badge="BOSS")
    try:
        yield warehouse
    finally:
        warehouse.close()


def prepare(  # noqa: PLR0913 - all of a day that differs from day to day, each by its name
    warehouse: Warehouse,
    folder: Path,
    seed: int,
    orders: int,
    *,
    faults: bool,
    careful: bool,
    open_printer: OpenPrinter | None = None,
    start: datetime = DAY,
    book: Book | None = None,
) -> Day:
    """A day that has not begun: all imported but the orders, everybody seated; it begins at `start`.

    `book`: where the carrier writes its sales, for who goes on afterwards; in memory when left out.
    """
    from fulfill.adapters.carrier_book import MemoryBook
    from fulfill.adapters.house_carrier import HouseCarrier, house_table
    from fulfill.floor import flow_named
    from fulfill.relay import Relay

    def rng(what: str) -> Random:
        return Random(f"{seed}:{what}")

    clock, ids, pile = VirtualClock(start), SeededIds(rng("ids")), Pile()
    trouble = Trouble(rng("trouble"), faults)
    carrier = MoodyCarrier(HouseCarrier(book or MemoryBook(), house_table()), trouble)
    printers = PrinterDesk(MoodyPrinter(pile, trouble))
    relay = Relay(
        warehouse,
        clock=clock,
        carriers={carrier.code: carrier},
        open_printer=_heaping(open_printer, pile) if open_printer else printers.open,
        outbox_folder=folder / "outbox",
        draw=draw_paper if open_printer else Drawer(every=DRAWN_EVERY).draw,
    )
    with warehouse.database.read() as session:
        found = person_by_badge(session, "BOSS")
    assert found is not None
    lead = Desk(warehouse, found[0], station_profile(warehouse, "OFFICE"), clock, ids)
    scope = demo_data.Scope(seed, orders, start.date())
    sight = Sight(warehouse, pile, rng("sight"), start.date())
    day = Day(warehouse, clock, relay, sight, pile, carrier, trouble, lead, rng("day"), scope, folder)
    _take_lists(day)
    sight.open_eyes()
    if not careful:
        sight.mislay(0.12)
    crew(day, flow_named, seed, careful=careful)
    _equip(day)
    return day


def _take_lists(day: Day) -> None:
    for kind in demo_data.KINDS:
        if kind != "orders":
            day.take(f"{kind}.csv", demo_data.csv_text(*demo_data.table(kind, day.scope)))


def _heaping(open_printer: OpenPrinter, pile: Pile) -> OpenPrinter:
    """The same printers, whose paper the robots see."""
    return lambda profile, kind: HeapingPrinter(open_printer(profile, kind), pile)


def _equip(day: Day) -> None:
    from dataclasses import replace

    for worker in day.workers:
        bench = worker.profile.name if worker.profile.name.startswith("BENCH") else "BENCH-3"
        worker.profile = replace(worker.profile, bench=bench, weighs=bench == "BENCH-2")
        save_profile(day.warehouse, worker.profile)


def _report(day: Day, seed: int, orders: int, *, is_covered: bool) -> SimulationReport:
    report = SimulationReport(seed, orders)
    tally = day.tally
    digest = hashlib.sha256()
    with day.warehouse.database.read() as session:
        for row in session.rows(_MOVES):
            digest.update(json.dumps(list(row)).encode())
            report.moves += 1
        report.states = {state: int(count) for state, count in session.all(_ORDERS)}
        returned = int(session.value(_RETURNED))
        labels, parcels = session.all(_LABELS), session.all(_PARCELS)
    report.digest = digest.hexdigest()
    report.shipped = report.states.get("shipped", 0) + report.states.get("part_shipped", 0)
    report.parcels = len(parcels)
    report.returned = returned
    report.scans = tally.scans
    report.mishaps = dict(sorted(tally.mishaps.items()))
    report.refusals = dict(sorted(tally.refusals.items()))
    report.faults = dict(sorted(day.trouble.fired.items()))
    report.flows = dict(sorted(tally.flows.items()))
    report.seconds_virtual = int(day.clock.seconds)
    report.violations = [
        *tally.troubles,
        *day.unfinished(),
        *_stuck(day),
        *_labels_wrong(day, labels, parcels),
        *_broken_rules(day.warehouse),
    ]
    if is_covered:
        report.violations += [
            f"the mishap {each} never happened" for each in Mishap if not tally.mishaps[each]
        ]
    report.ok = not report.violations
    return report


def _stuck(day: Day) -> list[str]:
    return [
        f"{worker.name} was stuck in {worker.flow.name} at {answer.step}: {answer.message}"
        for worker in day.workers
        for answer in worker.robot.stuck
    ]


def _labels_wrong(
    day: Day, labels: list[tuple[str, str, str]], parcels: list[tuple[str, str, str]]
) -> list[str]:
    """The carrier's own book against ours: one label a parcel, paid once, and none that we do not know."""
    told = [f"the label {key} was sold twice" for key in day.carrier.twice]
    ours = {key: (state, tracking) for key, state, tracking in labels}
    for key, sold in day.carrier.sold.items():
        state, tracking = ours.get(key, ("", ""))
        is_void = sold.tracking in day.carrier.voided
        if not is_void and (state != "bought" or tracking != sold.tracking):
            told.append(f"the carrier sold {sold.tracking} under {key}, and here it is {state or 'unknown'}")
    live = {sold.tracking for sold in day.carrier.sold.values()} - day.carrier.voided
    told += [
        f"parcel {number} left with the label {tracking}, which is not sold"
        for number, state, tracking in parcels
        if state == "shipped" and tracking not in live
    ]
    return told


def _broken_rules(warehouse: Warehouse) -> list[str]:
    from fulfill.store.check import check

    report = check(warehouse)
    return [f"{each.rule}: {each.what}" for each in report.violations]
