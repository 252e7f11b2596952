"""A practice warehouse as it stands in the middle of a shift: something waits in every flow.

The same road as everything else: our own lists are imported, orders released, and robots work them at
real stations. They stop where a person would want to take over: some orders to pick, some in totes at
the bench, parcels at the dock, goods to put away, places to count, returns on their way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from fulfill import demo_data
from fulfill import desk as desks
from fulfill.adapters.folder_printer import FolderPrinter
from fulfill.demo_data import house
from fulfill.house_book import HouseBook
from fulfill.practice_files import DATABASE, LISTS, MARK, PAPERS
from fulfill.simulate import prepare
from fulfill.simulate.day import Day
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, save_profile, set_setting, station_profile

LEAD_BADGE = "BOSS"
STATION = "BENCH-1"
ORDERS, FIRST = 64, 30
_BEHIND = timedelta(hours=3)
_STEPS_MOST = 6000
_QUIET_ROUNDS = 5
_COUNTS = Sql("select state, count(*) from orders group by state")
_PARCELS = Sql("select count(*) from parcel where state = 'verified'")
_FLOOR_FLOWS = ("pick", "pack", "ship", "count")
Told = Callable[[int, int], None]


def furnish(folder: Path, now: datetime, *, seed: int = 1, progress: Told | None = None) -> str:
    """Build it in an empty folder; the URL of its database. `now` (UTC) is the middle of its shift."""
    for name in (PAPERS, LISTS):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("A practice warehouse: nothing in it is real.\n", encoding="utf-8")
    url = f"sqlite:///{folder / DATABASE}"
    warehouse = create(url, badge=LEAD_BADGE, name="Robin Berg", sscc_prefix=house.SSCC_PREFIX)
    try:
        sign(warehouse)
        printer = FolderPrinter(f"folder:{folder / PAPERS}", folder / PAPERS)
        day = prepare(
            warehouse,
            folder / LISTS,
            seed,
            ORDERS,
            faults=False,
            careful=True,
            open_printer=lambda _profile, _kind: printer,
            start=now - _BEHIND,
            book=HouseBook(warehouse.database),
        )
        _Shift(day, progress or (lambda _done, _of: None)).play()
        _seat(warehouse, folder)
    finally:
        warehouse.close()
    return url


def sign(warehouse: Warehouse) -> None:
    """The practice shop's name, address and sign, so that its papers look like a shop's."""

    def furnish_house(session: Session) -> None:
        for name, value in house.settings().items():
            set_setting(session, name, value)
        session.commit()

    warehouse.database.run(furnish_house)


def _seat(warehouse: Warehouse, folder: Path) -> None:
    """The station at which the practice goes on prints into the folder that one can look into."""
    profile = station_profile(warehouse, STATION)
    spec = f"folder:{folder / PAPERS}"
    save_profile(warehouse, replace(profile, printers={"label": spec, "paper": spec}, weighs=False))


class _Shift:
    """The morning before the practice begins."""

    def __init__(self, day: Day, told: Told) -> None:
        self._day = day
        self._told = told
        header, rows = demo_data.table("orders", day.scope)
        self._header = header
        numbers = list(dict.fromkeys(row[0] for row in rows))
        self._early = [row for row in rows if row[0] in set(numbers[:FIRST])]
        self._later = [row for row in rows if row[0] not in set(numbers[:FIRST])]

    def play(self) -> None:
        self._told(1, 6)
        self._take_orders("orders-early.csv", self._early)
        self._work(_FLOOR_FLOWS)
        self._told(2, 6)
        self._work(("receive",), steps=90)
        self._work(("putaway",), steps=30)
        self._work(("receive",), steps=40)
        self._told(3, 6)
        self._announce()
        self._work(("returns",), steps=14)
        self._told(4, 6)
        self._take_orders("orders-later.csv", self._later)
        self._work(("pick",), until=lambda: self._in_state("picked") >= 13)
        self._told(5, 6)
        self._work(("pack",), until=lambda: self._ready() >= 5)
        self._shorts()
        self._pallet()
        self._leave()
        self._told(6, 6)

    def _take_orders(self, name: str, rows: list[tuple[str, ...]]) -> None:
        self._day.take(name, demo_data.csv_text(self._header, rows))
        desks.release(self._day.lead)

    def _work(
        self, flows: tuple[str, ...], *, until: Callable[[], bool] | None = None, steps: int = _STEPS_MOST
    ) -> None:
        """Let the workers of these flows go on until enough is done, or none has anything left."""
        crew = [worker for worker in self._day.workers if worker.flow.name in flows]
        scans, quiet = -1, 0
        for step in range(steps):
            if until is not None and step % 5 == 0 and until():
                return
            worker = crew[step % len(crew)]
            worker.act([each for each in crew if each.flow.name == worker.flow.name])
            self._day.clock.seconds += 0.8
            self._day.relay.pump()
            # A worker is idle after every piece of work; nothing is left when nobody has scanned for a while.
            quiet = quiet + 1 if self._day.tally.scans == scans else 0
            scans = self._day.tally.scans
            if quiet > _QUIET_ROUNDS * len(crew):
                return

    def _announce(self) -> None:
        """Some customers have told that something comes back, and their parcels stand at the door."""
        self._day.send_back()

    def _in_state(self, state: str) -> int:
        with self._day.warehouse.database.read() as session:
            return {row[0]: int(row[1]) for row in session.all(_COUNTS)}.get(state, 0)

    def _ready(self) -> int:
        with self._day.warehouse.database.read() as session:
            return int(session.value(_PARCELS))

    def _shorts(self) -> None:
        """A picker finds less than there should be: a place to count, an order that waits."""
        worker = next(worker for worker in self._day.workers if worker.flow.name == "pick")
        for _ in range(12):
            worker.act([worker])
            self._day.clock.seconds += 0.8
            if worker.answer is not None and worker.answer.step == "scan_product":
                break
        if worker.station is not None and worker.answer is not None and worker.answer.step == "scan_product":
            from fulfill.scan import ScanEvent

            for word in ("!short", "!cancel"):
                event = ScanEvent(self._day.lead.ids.fresh(), word, self._day.clock.now())
                worker.station.handle(event)

    def _pallet(self) -> None:
        """Some parcels stand on a pallet at the dock already, for whoever loads."""
        from fulfill.floor import flow_named
        from fulfill.scan import ScanEvent
        from fulfill.station import Station

        lead = self._day.lead
        station = Station(
            self._day.warehouse, flow_named("ship"), lead.station, lead.person, lead.clock, lead.ids
        )
        answer = station.begin()
        for code in ("PAL-1", "", "", "!done", "!cancel"):
            ready = (each for expect in answer.expects if expect.kind == "parcel" for each in expect.codes)
            raw = code or next(ready, "")
            if raw:
                answer = station.handle(ScanEvent(lead.ids.fresh(), raw, self._day.clock.now()))

    def _leave(self) -> None:
        """Everybody but the packer gives back what was begun, so that whoever comes may take it."""
        from fulfill.scan import ScanEvent

        for worker in self._day.workers:
            if worker.station is not None and worker.flow.name in ("pick", "count", "putaway"):
                event = ScanEvent(self._day.lead.ids.fresh(), "!cancel", self._day.clock.now())
                worker.station.handle(event)
            worker.leave()
        self._day.relay.pump()
