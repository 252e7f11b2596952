"""What packing asks: who waits, what lies in an order's totes, its parcels and labels, which box fits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from fulfill import gs1
from fulfill.catalog import Carton, Item, Product
from fulfill.facts import Content
from fulfill.flows.pack.going_out import Outgoing
from fulfill.flows.pack.task import Label, PackedItem
from fulfill.orders import Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.places import SELLABLE, Place, Plate, PlateKind, tote_shown
from fulfill.plan.box import propose
from fulfill.plan.box_goods import box_of, units_of
from fulfill.store import box_book
from fulfill.store.facts import (
    PARCEL_COLUMNS,
    PRODUCT_COLUMNS,
    content_of,
    next_number,
    once,
    parcel_of,
    place_of,
    product_of,
)
from fulfill.store.facts_bench import BenchFacts
from fulfill.store.facts_weights import WeightFacts
from fulfill.store.statements import Sql

_SHELVES = ", ".join(f"'{kind}'" for kind in sorted(SELLABLE))

_HOLDER = Sql(
    "select p.name, s.name from task t left join person p on p.id = t.person_id"
    " left join station s on s.id = t.station_id where t.id = :task and t.state = 'open'"
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


class StorePackFacts(BenchFacts, WeightFacts):
    """`PackFacts` over the open transaction. What is asked, and how it is shown, goes by the same order."""

    order = once(BenchFacts.order)
    order_lines = once(BenchFacts.order_lines)

    @property
    def task_id(self) -> int:
        """The first scan claims an order, so its task must have its number before it is saved."""
        if not self.moment.task_id:
            self.moment.task_id = next_number(self.session, "task")
        return self.moment.task_id

    def holder(self, task_id: int) -> str:
        row = self.session.one(_HOLDER, task=task_id)
        if row is None:
            return ""
        person, station = row
        return f"{person} at {station}" if person else "nobody at present (it was given back)"

    def is_on_hold(self, order_id: int) -> bool:
        return bool(self.session.value(_ON_HOLD, order=order_id))

    @once
    def totes_of(self, order_id: int) -> tuple[Plate, ...]:
        rows = self.session.all(_TOTES, order=order_id)
        return tuple(
            Plate(id_, tote_shown(code), PlateKind(kind), place, order)
            for id_, code, kind, place, order in rows
        )

    @once
    def stock_in_totes(self, order_id: int) -> tuple[Content, ...]:
        return tuple(content_of(row) for row in self.session.all(_STOCK, order=order_id))

    @once
    def products_of(self, order_id: int) -> Mapping[int, Product]:
        rows = self.session.all(_PRODUCTS, order=order_id)
        return {product.id: product for product in map(product_of, rows)}

    def codes_of(self, order_id: int) -> Mapping[int, tuple[tuple[str, int], ...]]:
        found: dict[int, list[tuple[str, int]]] = {}
        for product_id, code, eaches in self.session.all(_CODES, order=order_id):
            found.setdefault(product_id, []).append((code, eaches))
        # A GTIN is kept with its 14 digits too; one of the two spellings is enough.
        return {id_: _one_spelling(codes) for id_, codes in found.items()}

    @once
    def parcels_of(self, order_id: int) -> tuple[Parcel, ...]:
        return tuple(parcel_of(row) for row in self.session.all(_PARCELS, order=order_id))

    @once
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

    def outgoing(self, order_id: int) -> Outgoing:
        from fulfill.store import export_facts

        return export_facts.outgoing(self.session, order_id)

    @once
    def cartons(self) -> tuple[Carton, ...]:
        return tuple(Carton(*row) for row in self.session.all(_CARTONS))

    def box_for(
        self, units: tuple[tuple[Product, int], ...], without: frozenset[str] = frozenset()
    ) -> Carton | None:
        if sum(count for _, count in units) > box_book.UNITS_MOST:
            return None
        cartons = {each.code: each for each in self.cartons() if each.code not in without}
        boxes = map(box_of, cartons.values())
        wanted = [units_of(product, count) for product, count in units]
        fit = propose(wanted, boxes, partial(box_book.chosen, self.session))
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
