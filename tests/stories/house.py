"""What the stories of single benches have in common: a small warehouse, and one person at work in it."""

from __future__ import annotations

from pathlib import Path

from fulfill import intake
from fulfill.answer import Answer
from fulfill.clock import RandomIds, SystemClock
from fulfill.floor import flow_named
from fulfill.operations import Desk
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, person_by_badge, station_profile


class House:
    """A warehouse on the real store; `folder` is where the files lie that it takes in."""

    def __init__(self, warehouse: Warehouse, folder: Path) -> None:
        self.warehouse, self.folder = warehouse, folder
        self.clock, self.ids = SystemClock(), RandomIds()

    def take(self, kind: str, text: str) -> None:
        file = self.folder / f"{kind}.csv"
        file.write_text(text)
        report = intake.take_file(self.desk("BOSS"), file, kind)
        assert not report.rejected, report

    def desk(self, badge: str) -> Desk:
        with self.warehouse.database.read() as session:
            found = person_by_badge(session, badge)
        assert found is not None
        profile = station_profile(self.warehouse, f"seat of {badge}")
        return Desk(self.warehouse, found[0], profile, self.clock, self.ids)

    def all(self, statement: str) -> list[tuple[object, ...]]:
        with self.warehouse.database.read() as session:
            return [tuple(row) for row in session.all(Sql(statement))]

    def stock(self, place: str) -> dict[str, int]:
        """What lies at a place, by SKU."""
        rows = self.all(
            "select p.sku, cast(sum(b.on_hand) as bigint) from balance b"
            " join product p on p.id = b.product_id join place l on l.id = b.place_id"
            f" where l.code = '{place}' and b.on_hand <> 0 group by p.sku"
        )
        return {str(sku): int(str(count)) for sku, count in rows}


class Worker:
    """One person at one station, in one flow. `last` is the last answer."""

    def __init__(self, floor: House, badge: str, flow: str) -> None:
        at = floor.desk(badge)
        self.floor = floor
        self.station = Station(
            floor.warehouse, flow_named(flow), at.station, at.person, floor.clock, floor.ids
        )
        self.last: Answer = self.station.begin()

    def say(self, *raws: str) -> Answer:
        for raw in raws:
            event = ScanEvent(self.floor.ids.fresh(), raw, self.floor.clock.now())
            self.last = self.station.handle(event)
        return self.last

    def codes(self, kind: str) -> tuple[str, ...]:
        """What is expected of a kind; nothing where nothing of it is."""
        return next((expect.codes for expect in self.last.expects if expect.kind == kind), ())
