"""What packing asks: who waits, what lies in an order's totes, its parcels and labels, which box fits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from fulfill import gs1
from fulfill.catalog import Carton, Item, Product
from fulfill.facts import Content
from fulfill.flows.pack.task import Label, PackedItem, Waiting
from fulfill.orders import Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.places import SELLABLE, Place, Plate, PlateKind
from fulfill.plan.box import Box, Unit, propose
from fulfill.store.facts import (
    PARCEL_COLUMNS,
    PRODUCT_COLUMNS,
    StoreFacts,
    content_of,
    next_number,
    parcel_of,
    place_of,
    product_of,
)
from fulfill.store.statements import Sql

_SHELVES = ", ".join(f"'{kind}'" for kind in sorted(SELLABLE))
# A box is proposed by trying; beyond this many eaches nobody packs one box by one.
UNITS_MOST = 200

# An order with no day to ship goes last; two statements, so that each walks along (state, ship_by).
_WAITING = (
    "select o.id, o.number, o.ship_by, o.service, o.country, (select coalesce(sum(l.picked - l.packed), 0)"
    " from order_line l where l.order_id = o.id) from orders o where o.state = '{state}' and {day}"
    " and o.task_id is null and o.on_hold = 0"
    " order by o.ship_by, o.priority desc, o.ordered_at_us, o.id limit :most"
)
_WAITING_BY_URGENCY = tuple(
    Sql(_WAITING.format(state=state, day=day))
    for state, day in (
        ("packing", "o.ship_by > ''"),
        ("picked", "o.ship_by > ''"),
        ("packing", "o.ship_by = ''"),
        ("picked", "o.ship_by = ''"),
    )
)
# From the plates that hold this product now to the orders they are bound to: never through all orders
# that ever had it.
_WAITING_FOR = Sql(
    "select o.id from balance b join plate p on p.id = b.plate_id join orders o on o.id = p.order_id"
    " where b.product_id = :product and b.plate_id <> 0 and b.is_outside = 0 and b.on_hand > 0"
    " and p.kind <> 'carton' and o.state in ('picked', 'packing') and o.task_id is null and o.on_hold = 0"
    " and exists (select 1 from order_line l where l.order_id = o.id and l.product_id = :product"
    " and l.picked > l.packed)"
    " order by o.ship_by = '', o.ship_by, exists (select 1 from order_line l where l.order_id = o.id"
    " and l.picked + l.cancelled < l.ordered), o.priority desc, o.ordered_at_us, o.id limit 1"
)
_HOLDER = Sql(
    "select p.name, s.name from task t left join person p on p.id = t.person_id"
    " left join station s on s.id = t.station_id where t.id = :task and t.state = 'open'"
)
_TOTES_OF = (
    "select order_id, code from plate where order_id in (%s) and order_id is not null and kind <> 'carton'"
    " order by code"
)
_TOTES = Sql(
    "select id, code, kind, place_id, order_id from plate where order_id = :order and kind <> 'carton'"
    " order by code"
)
_STOCK = Sql(
    "select b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand, b.held, b.since_us"
    " from plate p join balance b on b.plate_id = p.id and b.place_id = p.place_id"
    " where p.order_id = :order and p.kind <> 'carton' and b.plate_id <> 0 and b.on_hand > 0"
    " order by b.product_id, b.lot_id, b.serial, b.plate_id"
)
_PRODUCTS = Sql(
    f"select {PRODUCT_COLUMNS} from product"
    " where id in (select product_id from order_line where order_id = :order)"
)
_CODES = Sql(
    "select c.ref, c.code, c.eaches from code c where c.kind = 'product'"
    " and c.ref in (select product_id from order_line where order_id = :order)"
    " order by c.ref, c.eaches, c.code"
)
_PARCELS = Sql(
    f"select {PARCEL_COLUMNS} from parcel where order_id = :order and state <> 'void' order by piece, id"
)
_ITEMS = Sql(
    "select id, line_id, product_id, lot_id, serial, quantity from parcel_item where parcel_id = :parcel"
    " order by id"
)
_PARCEL_BY_CODE = Sql("select ref from code where code = :code and kind = 'parcel'")
_LABEL = Sql(
    "select id, key, state, tracking, why from label where parcel_id = :parcel order by id desc limit 1"
)
_ON_HOLD = Sql("select on_hold from orders where id = :order")
_OVERRIDE = Sql("select override_reason from parcel where id = :parcel")
_PRINTS = Sql(
    "select count(*) from paper where document = :document and kind = :kind and ref = :ref"
    " and why not like 'taken back%'"
)
_CARTONS = Sql(
    "select id, code, name, length_mm, width_mm, height_mm, tare_g, max_weight_g, price_minor from carton"
    " order by code"
)
_PICKED_FROM = Sql("select distinct place_id from hold where line_id = :line order by place_id")
_HOMES = Sql(
    "select p.id, p.code, p.kind, p.zone, p.sequence, p.max_weight_g, p.max_units, p.is_blocked"
    " from balance b join place p on p.id = b.place_id where b.product_id = :product and b.is_outside = 0"
    f" and b.on_hand > 0 and p.kind in ({_SHELVES}) and p.is_blocked = 0"
    " group by p.id, p.code, p.kind, p.zone, p.sequence, p.max_weight_g, p.max_units, p.is_blocked"
    " order by p.kind, p.sequence, p.code limit :most"
)


@cache
def _totes_among(orders: int) -> Sql:
    return Sql(_TOTES_OF % ", ".join(f":order_{n}" for n in range(orders)))


class StorePackFacts(StoreFacts):
    """`PackFacts` over the open transaction."""

    @property
    def task_id(self) -> int:
        """The first scan claims an order, so its task must have its number before it is saved."""
        if not self.moment.task_id:
            self.moment.task_id = next_number(self.session, "task")
        return self.moment.task_id

    def waiting(self, most: int = 50) -> tuple[Waiting, ...]:
        rows: list[Any] = []
        for statement in _WAITING_BY_URGENCY:
            if len(rows) < most:
                rows += self.session.all(statement, most=most - len(rows))
        # Whether anything waits at all is asked with 1, and needs no totes.
        totes = self._tote_codes([row[0] for row in rows]) if most > 1 else {}
        return tuple(
            Waiting(number, tuple(totes.get(id_, ())), ship_by, service, country, int(units))
            for id_, number, ship_by, service, country, units in rows
        )

    def _tote_codes(self, order_ids: list[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        if order_ids:
            names = {f"order_{n}": each for n, each in enumerate(order_ids)}
            for order_id, code in self.session.all(_totes_among(len(order_ids)), **names):
                found.setdefault(order_id, []).append(code)
        return found

    def waiting_for(self, product_id: int) -> int | None:
        found: int | None = self.session.value(_WAITING_FOR, product=product_id)
        return found

    def holder(self, task_id: int) -> str:
        row = self.session.one(_HOLDER, task=task_id)
        if row is None:
            return ""
        person, station = row
        return f"{person} at {station}" if person else "nobody at present (it was given back)"

    def is_on_hold(self, order_id: int) -> bool:
        return bool(self.session.value(_ON_HOLD, order=order_id))

    def totes_of(self, order_id: int) -> tuple[Plate, ...]:
        rows = self.session.all(_TOTES, order=order_id)
        return tuple(
            Plate(id_, code, PlateKind(kind), place, order) for id_, code, kind, place, order in rows
        )

    def stock_in_totes(self, order_id: int) -> tuple[Content, ...]:
        return tuple(content_of(row) for row in self.session.all(_STOCK, order=order_id))

    def products_of(self, order_id: int) -> Mapping[int, Product]:
        rows = self.session.all(_PRODUCTS, order=order_id)
        return {product.id: product for product in map(product_of, rows)}

    def codes_of(self, order_id: int) -> Mapping[int, tuple[tuple[str, int], ...]]:
        found: dict[int, list[tuple[str, int]]] = {}
        for product_id, code, eaches in self.session.all(_CODES, order=order_id):
            found.setdefault(product_id, []).append((code, eaches))
        # A GTIN is kept with its 14 digits too; one of the two spellings is enough.
        return {id_: _one_spelling(codes) for id_, codes in found.items()}

    def parcels_of(self, order_id: int) -> tuple[Parcel, ...]:
        return tuple(parcel_of(row) for row in self.session.all(_PARCELS, order=order_id))

    def parcel_items(self, parcel_id: int) -> tuple[PackedItem, ...]:
        rows = self.session.all(_ITEMS, parcel=parcel_id)
        return tuple(
            PackedItem(id_, line, Item(product, lot, serial), quantity)
            for id_, line, product, lot, serial, quantity in rows
        )

    def parcel_by_code(self, code: str) -> Parcel | None:
        rows = self.session.all(_PARCEL_BY_CODE, code=code)
        return self.parcel(rows[0][0]) if len(rows) == 1 else None

    def label_of(self, parcel_id: int) -> Label | None:
        row = self.session.one(_LABEL, parcel=parcel_id)
        return Label(*row) if row else None

    def override_reason(self, parcel_id: int) -> str:
        return str(self.session.value(_OVERRIDE, parcel=parcel_id) or "")

    def prints(self, kind: str, document: str, ref: int) -> int:
        return int(self.session.value(_PRINTS, kind=kind, document=document, ref=ref) or 0)

    def cartons(self) -> tuple[Carton, ...]:
        return tuple(Carton(*row) for row in self.session.all(_CARTONS))

    def box_for(self, units: tuple[tuple[Product, int], ...]) -> Carton | None:
        if sum(count for _, count in units) > UNITS_MOST:
            return None
        cartons = {each.code: each for each in self.cartons()}
        boxes = [_box(each) for each in cartons.values()]
        fit = propose([_unit(product, count) for product, count in units], boxes)
        return cartons[fit.box.code] if fit else None

    def picked_from(self, line_ids: tuple[int, ...]) -> tuple[int, ...]:
        found = (row[0] for line in line_ids for row in self.session.all(_PICKED_FROM, line=line))
        return tuple(dict.fromkeys(found))

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_HOMES, product=product_id, most=most))

    def picture(self, file: str) -> Picture | PhotoTrouble:
        from fulfill.store.photo_files import read_picture

        return read_picture(file)


def _one_spelling(codes: list[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    long = {gs1.gtin14(code) for code, _ in codes if len(code) < 14 and gs1.is_gtin(code)}
    return tuple((code, eaches) for code, eaches in codes if code not in long)


def _box(carton: Carton) -> Box:
    return Box(
        carton.code,
        carton.length_mm,
        carton.width_mm,
        carton.height_mm,
        carton.tare_g,
        carton.max_weight_g,
        carton.price_minor,
    )


def _unit(product: Product, count: int) -> Unit:
    return Unit(product.sku, product.length_mm, product.width_mm, product.height_mm, product.weight_g, count)
