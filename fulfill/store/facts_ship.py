"""What shipping asks: parcels that are ready, manifests, and what one manifest holds, in one query each."""

from __future__ import annotations

from collections.abc import Mapping

from fulfill.facts import Content
from fulfill.flows.ship import Leaving, Manifest
from fulfill.flows.ship.task import PARCELS_MOST, CarrierLoad, Seen
from fulfill.orders import OrderLine, Parcel
from fulfill.store.facts import ORDER_COLUMNS, PARCEL_COLUMNS, content_of, order_of, parcel_of
from fulfill.store.facts_ship_handing import StoreHandingFacts
from fulfill.store.statements import Sql

_PARCEL = ", ".join(f"p.{name}" for name in PARCEL_COLUMNS.split(", "))
_ORDER = ", ".join(f"o.{name}" for name in ORDER_COLUMNS.split(", "))
_LINE = ", ".join(
    f"l.{name}"
    for name in (
        "id order_id line sku product_id ordered held picked packed shipped short cancelled unit_price_minor"
    ).split()
)
# Two statements each, so that the one with a carrier walks along the index on (state, carrier).
_READY_FROM = (
    " from parcel p join orders o on o.id = p.order_id where p.state = 'verified' and p.manifest_id is null"
    " and o.state = 'packed'"
)
_READY = Sql(f"select {_PARCEL}{_READY_FROM} order by p.number limit :most")
_READY_OF = Sql(f"select {_PARCEL}{_READY_FROM} and p.carrier = :carrier order by p.number limit :most")
_COUNT = Sql(f"select count(*){_READY_FROM}")
_COUNT_OF = Sql(f"select count(*){_READY_FROM} and p.carrier = :carrier")
_CARRIERS = Sql(
    f"select p.carrier{_READY_FROM} union select carrier from parcel where state = 'loaded' order by 1"
)
_MANIFEST_COLUMNS = "id, number, carrier, dock_id, state, closed_us"
_MANIFEST = Sql(f"select {_MANIFEST_COLUMNS} from manifest where id = :id")
_OPEN = Sql(f"select {_MANIFEST_COLUMNS} from manifest where state = 'open' order by id")
_LOAD = Sql(f"select {_PARCEL} from parcel p where p.manifest_id = :manifest order by p.number")
_LOADED = Sql("select count(*) from parcel where manifest_id = :manifest")
_STOCK = Sql(
    "select b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand, b.held, b.since_us"
    " from parcel p join plate c on c.id = p.plate_id join balance b on b.plate_id = c.id"
    " and b.place_id = c.place_id where p.manifest_id = :manifest and b.plate_id <> 0 and b.on_hand > 0"
    " order by b.product_id, b.lot_id, b.serial, b.plate_id"
)
_LINES = Sql(
    "select i.line_id, sum(i.quantity) from parcel p join parcel_item i on i.parcel_id = p.id"
    " where p.manifest_id = :manifest and i.quantity > 0 group by i.line_id order by i.line_id"
)
_ORDERS = Sql(
    f"select {_ORDER}, (select count(*) from parcel q where q.order_id = o.id"
    " and q.state not in ('void', 'shipped') and (q.manifest_id is null or q.manifest_id <> :manifest))"
    " from orders o where o.id in (select p.order_id from parcel p where p.manifest_id = :manifest)"
    " order by o.id"
)
_ORDER_LINES = Sql(
    f"select {_LINE} from order_line l"
    " where l.order_id in (select p.order_id from parcel p where p.manifest_id = :manifest)"
    " order by l.order_id, l.line"
)
_SEEN = "select p.number, o.number, p.carrier, p.service, o.country, o.ship_by"
_FIRST = "order by case when o.ship_by = '' then 1 else 0 end, o.ship_by, p.number limit :most"
_MISSING_SEEN = Sql(f"{_SEEN}{_READY_FROM} {_FIRST}")
_MISSING_SEEN_OF = Sql(f"{_SEEN}{_READY_FROM} and p.carrier = :carrier {_FIRST}")
_LOADED_SEEN = Sql(
    f"{_SEEN} from parcel p join orders o on o.id = p.order_id where p.manifest_id = :manifest"
    " order by p.number limit :most"
)
_READY_LOADS = Sql(f"select p.carrier, count(*), min(nullif(o.ship_by, '')){_READY_FROM} group by p.carrier")
_LOADED_LOADS = Sql("select carrier, count(*) from parcel where state = 'loaded' group by carrier")
NO_DAY = "9999"


class StoreShipFacts(StoreHandingFacts):
    """`ShipFacts` over the open transaction."""

    def ready(self, carrier: str, most: int = PARCELS_MOST) -> tuple[Parcel, ...]:
        if carrier:
            rows = self.session.all(_READY_OF, carrier=carrier, most=most)
        else:
            rows = self.session.all(_READY, most=most)
        return tuple(parcel_of(row) for row in rows)

    def ready_count(self, carrier: str) -> int:
        count = self.session.value(_COUNT_OF, carrier=carrier) if carrier else self.session.value(_COUNT)
        return int(count)

    def ready_carriers(self) -> tuple[str, ...]:
        return tuple(row[0] for row in self.session.all(_CARRIERS))

    def manifest(self, manifest_id: int) -> Manifest:
        row = self.session.one(_MANIFEST, id=manifest_id)
        assert row is not None, manifest_id
        return Manifest(*row)

    def open_manifests(self) -> tuple[Manifest, ...]:
        return tuple(Manifest(*row) for row in self.session.all(_OPEN))

    def load_of(self, manifest_id: int) -> tuple[Parcel, ...]:
        return tuple(parcel_of(row) for row in self.session.all(_LOAD, manifest=manifest_id))

    def loaded_count(self, manifest_id: int) -> int:
        return int(self.session.value(_LOADED, manifest=manifest_id))

    def loaded_stock(self, manifest_id: int) -> tuple[Content, ...]:
        return tuple(content_of(row) for row in self.session.all(_STOCK, manifest=manifest_id))

    def loaded_lines(self, manifest_id: int) -> Mapping[int, int]:
        # PostgreSQL sums to a Decimal.
        return {line: int(count) for line, count in self.session.all(_LINES, manifest=manifest_id)}

    def loaded_orders(self, manifest_id: int) -> tuple[Leaving, ...]:
        lines: dict[int, list[OrderLine]] = {}
        for row in self.session.all(_ORDER_LINES, manifest=manifest_id):
            line = OrderLine(*row)
            lines.setdefault(line.order_id, []).append(line)
        return tuple(
            Leaving(order_of(row[:-1]), tuple(lines.get(row[0], ())), int(row[-1]))
            for row in self.session.all(_ORDERS, manifest=manifest_id)
        )

    def missing_seen(self, carrier: str, most: int) -> tuple[Seen, ...]:
        if carrier:
            rows = self.session.all(_MISSING_SEEN_OF, carrier=carrier, most=most)
        else:
            rows = self.session.all(_MISSING_SEEN, most=most)
        return tuple(Seen(*row) for row in rows)

    def loaded_seen(self, manifest_id: int, most: int) -> tuple[Seen, ...]:
        return tuple(Seen(*row) for row in self.session.all(_LOADED_SEEN, manifest=manifest_id, most=most))

    def carrier_loads(self) -> tuple[CarrierLoad, ...]:
        loaded = {str(carrier): int(count) for carrier, count in self.session.all(_LOADED_LOADS)}
        found = [
            CarrierLoad(carrier, int(count), loaded.pop(carrier, 0), day or "")
            for carrier, count, day in self.session.all(_READY_LOADS)
        ]
        found += [CarrierLoad(carrier, 0, count, "") for carrier, count in loaded.items()]
        return tuple(sorted(found, key=lambda each: (each.ship_by or NO_DAY, each.carrier)))
