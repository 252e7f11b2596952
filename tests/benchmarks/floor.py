"""The warehouses that are measured: made by our own lists, copied byte for byte, worked as `expects` says."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from fulfill.answer import Answer
from fulfill.facts import StationProfile
from fulfill.floor import flow_named
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.store.warehouse import create, open_warehouse, save_profile
from tests.build import CountedIds, Shop

ADDRESS = "Ann Lee,1 High St,London,GB,SW1A 1AA"
LINES = 4
SKUS_MIN = 60
_WORKS = count(1)


@dataclass(frozen=True, slots=True)
class Scan:
    """One input; `counts` when its time is wanted, since it moves stock from one spot to another."""

    raw: str
    counts: bool


def sku(number: int) -> str:
    return f"SKU-{number:07d}"


def place(number: int) -> str:
    return f"A-{number // 100:05d}-{number % 100:02d}"


def small(file: Path, folder: Path, products: int, orders: int) -> None:
    """A warehouse with `products`, each in stock at one shelf, and as many totes as `orders`."""
    shop = Shop(create(str(file), badge="BOSS", sscc_prefix="0952000"), folder)
    many = max(products, SKUS_MIN)
    shop.take("products", "sku,name\n" + "".join(f"{sku(n)},Thing {n}\n" for n in range(many)))
    places = max(1, many // 10)
    shelves = "".join(f"{place(n)},forward,{n + 1}\n" for n in range(places))
    shop.take("places", f"code,kind,sequence\n{shelves}BENCH-1,bench,999999\nDOCK-1,dock,999998\n")
    shop.take("people", "badge,name,role\nIDA,Ida,picker\nPIA,Pia,packer\nSUE,Sue,supervisor\n")
    shop.take(
        "stock",
        "place,sku,quantity\n" + "".join(f"{place(n % places)},{sku(n)},100000\n" for n in range(many)),
    )
    shop.take("totes", "code,kind\n" + "".join(f"T-{n},tote\n" for n in range(orders)))
    shop.close()


def with_orders(
    file: Path, folder: Path, products: int, orders: int, named: Callable[[int], str] = sku
) -> None:
    """Orders of LINES different products, one each, released: what a picker walks."""
    shop = opened(file, folder, "orders")
    choose = random.Random(7)
    many = max(products, SKUS_MIN)
    rows = [
        f"{1000 + n},{named(one)},1,{ADDRESS}\n"
        for n in range(orders)
        for one in choose.sample(range(many), LINES)
    ]
    header = "order,sku,quantity,name,address1,city,country,postcode\n"
    shop.take("orders", header + "".join(rows))
    shop.release()
    shop.close()


def copied(file: Path, name: str) -> Path:
    """A copy of a closed database."""
    target = file.with_name(name)
    shutil.copyfile(file, target)
    return target


def opened(file: Path, folder: Path, work: str) -> Shop:
    shop = Shop(open_warehouse(str(file)), folder)
    # Each piece of work counts its ids anew: those of the one before stand in the journal already.
    shop.ids = CountedIds(f"{work}-{next(_WORKS)}-")
    return shop


class Seat:
    """One station on one database, whose events can be told again elsewhere."""

    def __init__(self, file: Path, folder: Path, flow_name: str) -> None:
        self.shop = opened(file, folder, flow_name)
        profile = self.shop.desk("SUE", f"{flow_name}-1").station
        self.station = Station(
            self.shop.warehouse,
            flow_named(flow_name),
            _one_order(profile),
            self.shop.person("SUE"),
            self.shop.clock,
            self.shop.ids,
        )
        self.last: Answer = self.station.begin()

    def event(self, raw: str) -> ScanEvent:
        return ScanEvent(self.shop.ids.fresh(), raw, self.shop.clock.now())

    def scan(self, raw: str) -> Answer:
        self.last = self.station.handle(self.event(raw))
        assert self.last.level in {"ok", "done"}, self.last
        return self.last


def _one_order(profile: StationProfile) -> StationProfile:
    return replace(profile, pick_orders_max=1)


def one_order_at_a_time(file: Path, folder: Path, station: str) -> None:
    """The station asks for one tote and walks one order, as `pick_walks` does."""
    shop = opened(file, folder, "station")
    save_profile(shop.warehouse, _one_order(shop.desk("SUE", station).station))
    shop.close()


def pick_walks(orders: int) -> Callable[[Seat], Iterator[Scan]]:
    """Walks of one order and one tote each; a product's scan takes it into the tote."""

    def scans(seat: Seat) -> Iterator[Scan]:
        for number in range(orders):
            yield Scan(f"T-{number}", counts=False)
            while not seat.last.is_the_end:
                expect = seat.last.expects[0]
                yield Scan(expect.codes[0], counts=expect.kind == "product")
            if number < orders - 1:
                yield Scan("!next", counts=False)

    return scans


def packing(orders: int) -> Callable[[Seat], Iterator[Scan]]:
    """Orders packed but for their last unit, then given back: no label is bought, no paper printed."""

    def scans(seat: Seat) -> Iterator[Scan]:
        for number in range(orders):
            yield Scan(f"T-{number}", counts=False)
            for _ in range(LINES - 1):
                expect = next(each for each in seat.last.expects if each.kind == "product")
                yield Scan(expect.codes[0], counts=True)
            yield Scan("!cancel", counts=False)

    return scans
