"""Makers for stories: a small shop on the real store, its people, its printers and its carrier.

shop = Shop.open(url, folder)
shop.take("orders", "order,sku,quantity,…")
shop.release()
packer = shop.seat("pack")
packer.scan("T-1", "MUG")
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fulfill import desk as desks
from fulfill import intake
from fulfill.adapters.house_carrier import HouseCarrier, house_table
from fulfill.adapters.printing import DeskPrinter, open_printer
from fulfill.answer import Answer
from fulfill.facts import StationProfile
from fulfill.floor import flow_named
from fulfill.house_book import HouseBook
from fulfill.intake import FileReport
from fulfill.operations import Desk
from fulfill.people import Person
from fulfill.ports import Carrier
from fulfill.relay import Relay
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, create, open_warehouse, person_by_badge, station_profile
from tests.stocked import Template

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ADDRESS = "name,address1,city,country,postcode"
ANN = "Ann Lee,1 High St,London,GB,SW1A 1AA"
FILES = {
    "products": """sku,name,gtin,barcodes,weight_g,length_mm,width_mm,height_mm,tracking,hazard,category
MUG,Red mug,4006381333931,MUG-BOX=6,300,100,90,90,none,,kitchen
PEN,Blue pen,,,20,140,15,15,none,,office
TEA,Green tea,,,120,80,80,100,lot+expiry,,food
CAM,Camera,,,450,120,80,60,serial,,electronics
GAS,Gas can,,,900,80,80,250,none,UN1950,camping
""",
    "places": """code,kind,sequence
A-01,forward,1
A-02,forward,2
B-01,reserve,3
STAGE-1,stage,900
BENCH-1,bench,910
DOCK-1,dock,920
RET-1,returns,930
Q-1,quarantine,940
DMG-1,damaged,945
V-1,vendor,950
X-1,scrap,960
""",
    "totes": "code,kind\n" + "".join(f"T-{n},tote\n" for n in range(1, 7)),
    "cartons": """code,name,length_mm,width_mm,height_mm,tare_g,max_weight_g
BOX-S,Small box,250,200,150,90,5000
BOX-L,Large box,500,400,300,350,20000
""",
    "people": """badge,name,role
IDA,Ida,picker
PIA,Pia,packer
REX,Rex,receiver
RITA,Rita,returns
COY,Coy,counter
SUE,Sue,supervisor
""",
    "stock": """place,sku,quantity,lot,expires_on,serial
A-01,MUG,10,,,
B-01,MUG,50,,,
A-02,PEN,30,,,
A-02,TEA,5,L1,2099-06-30,
A-02,TEA,5,L2,2099-12-31,
A-01,CAM,1,,,S1
A-01,CAM,1,,,S2
A-01,GAS,5,,,
""",
}

flow = flow_named


class StoryClock:
    """A clock that moves one second at each look, so that no two moments are the same."""

    def __init__(self, start: datetime = MONDAY) -> None:
        self.at = start

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


class CountedIds:
    """Ids that are the same in each run."""

    def __init__(self, prefix: str = "e") -> None:
        self._prefix = prefix
        self.given = 0

    def fresh(self) -> str:
        self.given += 1
        return f"{self._prefix}{self.given}"


class Shop:
    """A warehouse with what a small shop has."""

    def __init__(
        self, warehouse: Warehouse, folder: Path, carriers: Mapping[str, Carrier] | None = None
    ) -> None:
        self.warehouse = warehouse
        self.folder = folder
        self.clock = StoryClock()
        self.ids = CountedIds()
        (folder / "papers").mkdir(exist_ok=True)
        self.printer_spec = f"folder:{folder / 'papers'}"
        house = HouseCarrier(HouseBook(warehouse.database), house_table())
        self.relay = Relay(
            warehouse,
            clock=self.clock,
            carriers=carriers or {house.code: house},
            open_printer=self._printer,
            outbox_folder=folder / "outbox",
        )

    @classmethod
    def open(cls, url: str, folder: Path, carriers: Mapping[str, Carrier] | None = None) -> Shop:
        """A new shop with places, products, stock, people, totes and box types."""
        at, given = _STOCKED.copy(url)
        shop = cls(open_warehouse(url), folder, carriers)
        shop.clock.at, shop.ids.given = at, given
        return shop

    def close(self) -> None:
        self.warehouse.close()

    def person(self, badge: str) -> Person:
        with self.warehouse.database.read() as session:
            found = person_by_badge(session, badge)
        assert found is not None, badge
        return found[0]

    def desk(self, badge: str = "BOSS", station: str = "office") -> Desk:
        profile = station_profile(self.warehouse, station)
        return Desk(self.warehouse, self.person(badge), profile, self.clock, self.ids)

    def take(self, kind: str, text: str) -> FileReport:
        """Import a file of our own CSV."""
        path = self.folder / f"{kind}.csv"
        path.write_text(text, encoding="utf-8")
        return intake.take_file(self.desk(), path, kind)

    def order(self, number: str, *lines: tuple[str, int], **more: str) -> Shop:
        """Import one order of Ann's; `more` are further columns of the orders file."""
        header = ",".join(["order", "sku", "quantity", *more, ADDRESS])
        rows = [",".join([number, sku, str(quantity), *more.values(), ANN]) for sku, quantity in lines]
        report = self.take("orders", "\n".join([header, *rows]) + "\n")
        assert not report.rejected, report
        return self

    def release(self, *numbers: str) -> Shop:
        desks.release(self.desk(), list(numbers) or None)
        return self

    def seat(self, flow_name: str, badge: str = "SUE", station: str = "S1", **profile: Any) -> Seat:
        found = station_profile(self.warehouse, station)
        return Seat(self, flow_name, self.person(badge), replace(found, **profile))

    def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        with self.warehouse.database.read() as session:
            return session.all(Sql(sql), **values)

    def value(self, sql: str, **values: Any) -> Any:
        rows = self.rows(sql, **values)
        return rows[0][0] if rows else None

    def order_state(self, number: str) -> str:
        state: str = self.value("select state from orders where number = :n", n=number)
        return state

    def on_hand(self, place: str, sku: str) -> int:
        total: int = self.value(
            "select coalesce(sum(b.on_hand), 0) from balance b join place l on l.id = b.place_id"
            " join product p on p.id = b.product_id where l.code = :place and p.sku = :sku",
            place=place,
            sku=sku,
        )
        return total

    def _printer(self, profile: StationProfile, kind: str) -> DeskPrinter:
        return open_printer(profile.printers.get(kind, self.printer_spec))


def _stock(url: str, folder: Path) -> tuple[datetime, int]:
    """A new shop with all of FILES; when its clock stood then, and how many ids it had given."""
    shop = Shop(create(url, badge="BOSS", sscc_prefix="0952000"), folder)
    for kind, text in FILES.items():
        report = shop.take(kind, text)
        assert not report.rejected, report
    shop.close()
    return shop.clock.at, shop.ids.given


_STOCKED = Template(_stock)


class Seat:
    """One worker at one station in one flow; the relay runs after each scan, as it does in `work`."""

    def __init__(self, shop: Shop, flow_name: str, person: Person, profile: StationProfile) -> None:
        self.shop = shop
        self.station = Station(shop.warehouse, flow_named(flow_name), profile, person, shop.clock, shop.ids)
        self.answers: list[Answer] = [self.station.begin()]

    @property
    def last(self) -> Answer:
        return self.answers[-1]

    def scan(self, *raws: str) -> Answer:
        """Send codes or words one after the other; the last answer."""
        for raw in raws:
            event = ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now())
            self.answers.append(self.station.handle(event))
            self.shop.relay.pump()
        return self.last

    def codes(self, kind: str) -> tuple[str, ...]:
        """What the last answer expects of a kind."""
        return tuple(code for expect in self.last.expects if expect.kind == kind for code in expect.codes)
