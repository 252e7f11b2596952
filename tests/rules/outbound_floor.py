"""A small warehouse in memory that carries turns out: packing and shipping are tested on it step by step."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from fulfill.catalog import Carton, Item, Lot, Product, Tracking
from fulfill.documents import Add, Alter, Doc, Make
from fulfill.facts import Content, StationProfile
from fulfill.flows import ship
from fulfill.flows.pack.going_out import Outgoing
from fulfill.flows.pack.task import Label, PackedItem, Waiting
from fulfill.ledger import Move
from fulfill.orders import Order, OrderLine, OrderState, Parcel, ParcelState
from fulfill.people import Person, Role
from fulfill.places import CUSTOMER_CODE, LOSS_CODE, Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.scan import (
    CartonScan,
    OrderScan,
    ParcelScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    Word,
)
from fulfill.store.codes import read_word
from fulfill.turn import Effect, EffectKind, PaperWanted, Turn
from tests.rules.bench_floor import BenchFloor
from tests.rules.handover_floor import Handing
from tests.rules.known_weights import KnownWeights

BENCH, SHELF, DOCK, DAMAGED, LOSS, CUSTOMER, DOCK_2 = 1, 2, 3, 4, 5, 6, 7
PLACES = (
    Place(BENCH, "BENCH-1", PlaceKind.BENCH),
    Place(SHELF, "A-01-01", PlaceKind.FORWARD),
    Place(DOCK, "DOCK-1", PlaceKind.DOCK),
    Place(DAMAGED, "BROKEN", PlaceKind.DAMAGED),
    Place(LOSS, LOSS_CODE, PlaceKind.LOSS),
    Place(CUSTOMER, CUSTOMER_CODE, PlaceKind.CUSTOMER),
    Place(DOCK_2, "DOCK-2", PlaceKind.DOCK),
)
EVERYONE = frozenset({Role.PACKER, Role.SUPERVISOR})


@dataclass
class Floor(BenchFloor, KnownWeights, Handing):
    """Documents by kind and id, stock by spot and item; it is its own facts."""

    operator: Person = field(default_factory=lambda: Person(1, "B-1", "Ann", EVERYONE))
    station: StationProfile = field(default_factory=lambda: StationProfile(1, "pack-1"))
    now_us: int = 1_700_000_000_000_000
    today: str = "2024-05-01"
    event: str = "event"
    confirmed: bool = False
    task_id: int = 77
    products: dict[int, Product] = field(default_factory=dict)
    barcodes: dict[int, dict[str, int]] = field(default_factory=dict)
    lots: dict[int, Lot] = field(default_factory=dict)
    boxes: list[Carton] = field(default_factory=list)
    rows: dict[Doc, dict[int, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    stock: dict[tuple[Spot, Item], int] = field(default_factory=lambda: defaultdict(int))
    numbers: dict[str, int] = field(default_factory=lambda: defaultdict(lambda: 100))
    moves: list[Move] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    papers: list[PaperWanted] = field(default_factory=list)
    holders: dict[int, str] = field(default_factory=dict)
    held_orders: set[int] = field(default_factory=set)
    places: tuple[Place, ...] = PLACES
    carrier: str = "ACME"
    out: Outgoing = field(default_factory=Outgoing)
    reads: int = 0

    # --- makers ------------------------------------------------------------------------------------
    def add_product(self, sku, tracking=Tracking.NONE, weight_g=100, codes=None, **more) -> Product:
        id_ = len(self.products) + 1
        found = Product(id_, sku, sku.title(), tracking=tracking, weight_g=weight_g, **more)
        self.products[id_] = found
        self.barcodes[id_] = codes or {sku: 1}
        return found

    def add_lot(self, product: Product, code: str) -> Lot:
        found = Lot(len(self.lots) + 1, product.id, code)
        self.lots[found.id] = found
        return found

    def add_order(self, number: str, *wants, state=OrderState.PICKED, tote="", ship_by="", priority=0) -> int:
        """`wants`: (product, eaches) or (product, eaches, lot id, serial); all of it lies in the tote."""
        id_ = len(self.rows[Doc.ORDER]) + 1
        self.rows[Doc.ORDER][id_] = {
            "number": number, "state": str(state), "task_id": None, "ship_by": ship_by, "priority": priority,
            "waits": "",
        }  # fmt: skip
        plate = 1000 + id_
        self.rows[Doc.PLATE][plate] = {
            "code": tote or f"T-{id_}",
            "kind": "tote",
            "place_id": BENCH,
            "order_id": id_,
        }
        by_product: dict[int, int] = defaultdict(int)
        for product, count, *finer in wants:
            by_product[product.id] += count
            item = Item(product.id, *finer)
            self.stock[Spot(BENCH, plate), item] += count
        for line, (product_id, count) in enumerate(by_product.items(), 1):
            self.rows[Doc.LINE][id_ * 10 + line] = {
                "order_id": id_, "line": line, "sku": self.products[product_id].sku,
                "product_id": product_id, "ordered": count, "held": 0, "picked": count, "packed": 0,
                "shipped": 0, "short": 0, "cancelled": 0,
            }  # fmt: skip
        return id_

    # --- carrying out --------------------------------------------------------------------------------
    def carry_out(self, turn: Turn[Any]) -> None:
        for move in turn.moves:
            assert isinstance(move, Move)
            self.moves.append(move)
            self.stock[move.source, move.item] -= move.quantity
            self.stock[move.target, move.item] += move.quantity
        for change in turn.documents:
            self._change(change)
        for spot, item in self.stock:
            if not self.place(spot.place_id).is_outside:
                assert self.stock[spot, item] >= 0, (spot, item)
        self._rules()
        self.effects += turn.effects
        self.papers += turn.papers

    def _change(self, change: Any) -> None:
        table = self.rows[change.doc]
        match change:
            case Make():
                assert change.id not in table, change
                table[change.id] = dict(change.fields)
            case Alter():
                row = table[change.id]
                for name, value in change.before.items():
                    assert (row.get(name) or None) == (value or None), (change, row)
                row.update(change.after)
            case Add():
                for name, amount in change.amounts.items():
                    table[change.id][name] += amount

    def _rules(self) -> None:
        for line in self.rows[Doc.LINE].values():
            assert 0 <= line["shipped"] <= line["packed"] <= line["picked"], line
            assert line["picked"] + line["held"] + line["short"] + line["cancelled"] <= line["ordered"], line
            assert line["short"] >= 0, line
        assert all(row["quantity"] >= 0 for row in self.rows[Doc.PARCEL_ITEM].values())
        for id_, parcel in self.rows[Doc.PARCEL].items():
            if parcel["state"] in ("void", "shipped"):
                continue
            plate = self.rows[Doc.PLATE][parcel["plate_id"]]
            inside = defaultdict(int)
            for row in self.rows[Doc.PARCEL_ITEM].values():
                if row["parcel_id"] == id_ and row["quantity"]:
                    inside[Item(row["product_id"], row["lot_id"], row["serial"])] += row["quantity"]
            spot = Spot(plate["place_id"], parcel["plate_id"])
            there = {item: n for (at, item), n in self.stock.items() if at == spot and n}
            assert inside == there, (parcel, inside, there)

    def relay(self) -> None:
        """The carrier sells every label that was asked for."""
        for effect in self.effects:
            if effect.kind is EffectKind.BUY_LABEL:
                parcel_id = int(effect.payload["parcel_id"])
                tracking = f"TR{parcel_id}"
                row = self.rows[Doc.PARCEL][parcel_id]
                assert row["state"] == "packed"
                row |= {"tracking": tracking, "carrier": self.carrier, "state": "labelled"}
                label = next(r for r in self.rows[Doc.LABEL].values() if r["key"] == effect.key)
                label |= {"state": "bought", "tracking": tracking}
        self.effects = [each for each in self.effects if each.kind is not EffectKind.BUY_LABEL]

    # --- facts ---------------------------------------------------------------------------------------
    def number(self, doc) -> int:
        self.numbers[str(doc)] += 1
        return self.numbers[str(doc)]

    def sscc(self) -> str:
        return f"{self.number('sscc'):018d}"

    def product(self, product_id: int) -> Product:
        return self.products[product_id]

    def place(self, place_id: int) -> Place:
        return next(each for each in self.places if each.id == place_id)

    def place_by_code(self, code: str) -> Place | None:
        return next((each for each in self.places if each.code == code), None)

    def places_of_kind(self, kind, most=50):
        return tuple(each for each in self.places if each.kind is kind)[:most]

    def plate(self, plate_id: int) -> Plate:
        row = self.rows[Doc.PLATE][plate_id]
        return Plate(plate_id, row["code"], PlateKind(row["kind"]), row["place_id"], row.get("order_id"))

    def lot(self, lot_id: int) -> Lot | None:
        return self.lots.get(lot_id)

    def contents(self, spot: Spot):
        found = ((item, n) for (at, item), n in self.stock.items() if at == spot and n)
        return tuple(Content(item, spot, n) for item, n in sorted(found))

    def order(self, order_id: int) -> Order:
        row = self.rows[Doc.ORDER][order_id]
        return Order(
            order_id,
            row["number"],
            OrderState(row["state"]),
            task_id=row["task_id"],
            ship_by=row["ship_by"],
            priority=row["priority"],
            waits=row["waits"],
        )

    def order_lines(self, order_id: int):
        rows = self.rows[Doc.LINE].items()
        return tuple(OrderLine(id_, **row) for id_, row in rows if row["order_id"] == order_id)

    def parcel(self, parcel_id: int) -> Parcel:
        row = {k: v for k, v in self.rows[Doc.PARCEL][parcel_id].items() if k != "override_reason"}
        return Parcel(**{"id": parcel_id, **row, "state": ParcelState(row["state"])})

    # packing
    def waiting(self, most=50):
        orders = [self.order(id_) for id_ in self.rows[Doc.ORDER]]
        free = [o for o in orders if o.state in ("picked", "packing") and o.task_id is None]
        return tuple(Waiting(o.number, tuple(t.code for t in self.totes_of(o.id))) for o in free)[:most]

    def waiting_for(self, product_id: int, not_by: int = 0):
        orders = [self.order(id_) for id_ in self.rows[Doc.ORDER] if not_by not in self.pickers_of(id_)]
        free = [o for o in orders if o.state in ("picked", "packing") and o.task_id is None]
        has = [o for o in free if any(c.item.product_id == product_id for c in self.stock_in_totes(o.id))]
        return min(has, key=lambda o: (not o.ship_by, o.ship_by, -o.priority)).id if has else None

    def holder(self, task_id: int) -> str:
        return self.holders.get(task_id, "")

    def is_on_hold(self, order_id: int) -> bool:
        return order_id in self.held_orders

    def totes_of(self, order_id: int):
        rows = self.rows[Doc.PLATE].items()
        ids = (id_ for id_, row in rows if row.get("order_id") == order_id and row["kind"] != "carton")
        return tuple(self.plate(id_) for id_ in ids)

    def stock_in_totes(self, order_id: int):
        return tuple(
            content
            for tote in self.totes_of(order_id)
            for content in self.contents(Spot(tote.place_id or 0, tote.id))
        )

    def products_of(self, order_id: int):
        return {line.product_id: self.products[line.product_id] for line in self.order_lines(order_id)}

    def codes_of(self, order_id: int):
        return {
            line.product_id: tuple(self.barcodes[line.product_id].items())
            for line in self.order_lines(order_id)
        }

    def parcels_of(self, order_id: int):
        ids = (id_ for id_, row in self.rows[Doc.PARCEL].items() if row["order_id"] == order_id)
        return tuple(p for p in map(self.parcel, ids) if p.state is not ParcelState.VOID)

    def parcel_items(self, parcel_id: int):
        return tuple(
            PackedItem(
                id_,
                row["line_id"],
                Item(row["product_id"], row["lot_id"], row["serial"]),
                row["quantity"],
            )
            for id_, row in self.rows[Doc.PARCEL_ITEM].items()
            if row["parcel_id"] == parcel_id
        )

    def parcel_by_code(self, code: str):
        return next((p for p in self.all_parcels() if code in (p.number, p.sscc, p.tracking)), None)

    def all_parcels(self):
        return [self.parcel(id_) for id_ in self.rows[Doc.PARCEL]]

    def label_of(self, parcel_id: int):
        rows = [(i, r) for i, r in self.rows[Doc.LABEL].items() if r["parcel_id"] == parcel_id]
        if not rows:
            return None
        id_, row = rows[-1]
        return Label(id_, row["key"], row["state"], row.get("tracking", ""), row.get("why", ""))

    def override_reason(self, parcel_id: int) -> str:
        return self.rows[Doc.PARCEL][parcel_id].get("override_reason", "")

    def prints(self, kind: str, document: str, ref: int) -> int:
        return sum((p.kind, p.document, p.ref) == (kind, document, ref) for p in self.papers)

    def cartons(self):
        return tuple(self.boxes)

    def box_for(self, units, without=frozenset()):
        return next((box for box in self.boxes if box.code not in without), None) if units else None

    def picked_from(self, line_ids):
        return (SHELF,) if line_ids else ()

    def outgoing(self, order_id: int) -> Outgoing:
        return self.out

    def homes_of(self, product_id: int, most=5):
        return (self.place(SHELF),)

    # shipping
    def ready(self, carrier: str, most: int = 500):
        found = [p for p in self.all_parcels() if p.state is ParcelState.VERIFIED and p.manifest_id is None]
        packed = [p for p in found if self.order(p.order_id).state is OrderState.PACKED]
        return tuple(p for p in packed if carrier in ("", p.carrier))[:most]

    def ready_count(self, carrier: str) -> int:
        return len(self.ready(carrier))

    def ready_carriers(self):
        carriers = {p.carrier for p in self.ready("")}
        return tuple(sorted(carriers | {m.carrier for m in self.open_manifests()}))

    def manifest(self, manifest_id: int):
        row = self.rows[Doc.MANIFEST][manifest_id]
        return ship.Manifest(
            manifest_id, row["number"], row["carrier"], row["dock_id"], row["state"], row.get("closed_us", 0)
        )

    def open_manifests(self):
        found = map(self.manifest, self.rows[Doc.MANIFEST])
        return tuple(m for m in found if m.state == "open")

    def load_of(self, manifest_id: int):
        return tuple(p for p in self.all_parcels() if p.manifest_id == manifest_id)

    def loaded_count(self, manifest_id: int) -> int:
        return len(self.load_of(manifest_id))

    def loaded_stock(self, manifest_id: int):
        plates = [self.plate(p.plate_id) for p in self.load_of(manifest_id)]
        return tuple(c for plate in plates for c in self.contents(Spot(plate.place_id or 0, plate.id)))

    def loaded_lines(self, manifest_id: int):
        counts: dict[int, int] = defaultdict(int)
        ids = {p.id for p in self.load_of(manifest_id)}
        for row in self.rows[Doc.PARCEL_ITEM].values():
            if row["parcel_id"] in ids:
                counts[row["line_id"]] += row["quantity"]
        return {line: n for line, n in counts.items() if n}

    def loaded_orders(self, manifest_id: int):
        orders = {p.order_id for p in self.load_of(manifest_id)}
        found = []
        for order_id in sorted(orders):
            others = [
                p
                for p in self.all_parcels()
                if p.order_id == order_id
                and p.manifest_id != manifest_id
                and p.state not in ("void", "shipped")
            ]
            found.append(ship.Leaving(self.order(order_id), self.order_lines(order_id), len(others)))
        return tuple(found)

    # --- scanning ------------------------------------------------------------------------------------
    def find(self, raw: str) -> Scanned:
        """What a code is; the same road as the station's, over these few tables."""
        if raw.startswith("!"):
            return read_word(raw) or Said(raw, Word.HELP)
        for place in self.places:
            if place.code == raw:
                return PlaceScan(raw, place)
        for id_, row in self.rows[Doc.PLATE].items():
            if row["code"] == raw:
                return PlateScan(raw, self.plate(id_))
        for id_, row in self.rows[Doc.ORDER].items():
            if row["number"] == raw:
                return OrderScan(raw, id_)
        if (parcel := self.parcel_by_code(raw)) is not None:
            return ParcelScan(raw, parcel.id, "number")
        for box in self.boxes:
            if box.code == raw:
                return CartonScan(raw, box)
        for id_, codes in self.barcodes.items():
            if raw in codes:
                return ProductScan(raw, self.products[id_], codes[raw])
        return UnknownScan(raw)
