"""A warehouse in memory for the rules of receiving, putting away, moving and counting.

It carries turns out as the station would (refuses nothing itself, but asserts that nothing goes below
what is there and held), and asks again after a warning.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import Any

from fulfill.catalog import Item, Lot, Product
from fulfill.documents import Add, Alter, Doc, Make
from fulfill.facts import Content, StationProfile
from fulfill.ledger import Hold, Lift, Move
from fulfill.messages import Level
from fulfill.orders import Order, OrderState
from fulfill.people import Person, Role
from fulfill.places import OUTSIDE, SYSTEM_PLACES, Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.scan import (
    DocKind,
    DocumentScan,
    PlaceScan,
    PlateScan,
    ProductScan,
    Said,
    Scanned,
    UnknownScan,
    Word,
)
from tests.rules.known import Known

TODAY = "2026-03-15"
IDA = Person(1, "B1", "Ida", frozenset({Role.RECEIVER, Role.COUNTER}))
SEAT = StationProfile(1, "S1")


@dataclass
class Floor(Known):
    operator: Person = IDA
    confirmed: bool = False
    stock: Counter[tuple[Spot, Item]] = field(default_factory=Counter)
    held: Counter[tuple[Spot, Item]] = field(default_factory=Counter)
    holds: dict[int, Hold] = field(default_factory=dict)
    docs: dict[Doc, dict[int, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    moves: list[Move] = field(default_factory=list)
    task_id: int = 7
    today: str = TODAY
    now_us: int = 1_000
    event: str = "e"
    station: StationProfile = SEAT

    def __post_init__(self) -> None:
        for code, kind in SYSTEM_PLACES.items():
            self.add_place(code, kind)

    # --- making -----------------------------------------------------------------------------------
    def add_place(self, code: str, kind: PlaceKind, **rest: Any) -> Place:
        place = Place(len(self.places) + 1, code, kind, sequence=len(self.places), **rest)
        self.places[place.id] = place
        return place

    def add_product(self, sku: str, **rest: Any) -> Product:
        product = Product(len(self.products) + 1, sku, sku.title(), **rest)
        self.products[product.id] = product
        return product

    def add_plate(self, code: str, place: Place | None = None, kind: PlateKind = PlateKind.PALLET) -> Plate:
        plate = Plate(self.number(Doc.PLATE), code, kind, place.id if place else None)
        self.plates[plate.id] = plate
        return plate

    def add_lot(self, product: Product, code: str, expires_on: str = "", **rest: Any) -> Lot:
        lot = Lot(self.number(Doc.LOT), product.id, code, expires_on, **rest)
        self.lots[lot.id] = lot
        return lot

    def put(self, product: Product, place: Place, count: int, **rest: Any) -> Item:
        item = Item(product.id, rest.get("lot_id", 0), rest.get("serial", ""))
        self.stock[Spot(place.id, rest.get("plate_id", 0)), item] += count
        return item

    def add_purchase(self, number: str, lines: dict[Product, int]) -> int:
        purchase_id = self.number(Doc.PURCHASE)
        self.docs[Doc.PURCHASE][purchase_id] = {"number": number, "state": "open"}
        for product, ordered in lines.items():
            self.docs[Doc.PURCHASE_LINE][self.number(Doc.PURCHASE_LINE)] = {
                "purchase_id": purchase_id,
                "product_id": product.id,
                "ordered": ordered,
                "received": 0,
            }
        return purchase_id

    def hold(self, order: int, product: Product, place: Place, quantity: int) -> Hold:
        hold = Hold(self.number("hold"), order, order * 10, Item(product.id), Spot(place.id), quantity)
        self.holds[hold.id] = hold
        self.held[hold.spot, hold.item] += quantity
        self.docs[Doc.ORDER][order] = {"number": f"O-{order}", "state": "released", "waits": ""}
        self.docs[Doc.LINE][order * 10] = {"held": quantity, "short": 0}
        return hold

    def as_supervisor(self) -> None:
        self.operator = replace(self.operator, roles=frozenset({Role.SUPERVISOR}))

    # --- the common facts ---------------------------------------------------------------------------

    def product_codes(self, product_id: int) -> tuple[str, ...]:
        return (self.products[product_id].sku,)

    def contents(self, spot: Spot) -> tuple[Content, ...]:
        return tuple(each for each in self.contents_of_place(spot.place_id) if each.spot == spot)

    def contents_of_place(self, place_id: int, most: int = 500) -> tuple[Content, ...]:
        found = [
            Content(item, spot, count, self.held[spot, item])
            for (spot, item), count in self.stock.items()
            if spot.place_id == place_id and count
        ]
        return tuple(sorted(found, key=lambda each: (each.item, each.spot)))[:most]

    def stock_of(self, item: Item, spot: Spot) -> Content | None:
        count = self.stock[spot, item]
        return Content(item, spot, count, self.held[spot, item]) if count else None

    def serial_now(self, product_id: int, serial: str) -> Content | None:
        for (spot, item), count in self.stock.items():
            is_inside = self.places[spot.place_id].kind not in OUTSIDE
            if count > 0 and is_inside and (item.product_id, item.serial) == (product_id, serial):
                return Content(item, spot, count, self.held[spot, item])
        return None

    def order(self, order_id: int) -> Order:
        return Order(order_id, self.docs[Doc.ORDER][order_id]["number"], OrderState.RELEASED)

    # --- questions of several flows -----------------------------------------------------------------
    def load_of(self, place_id: int) -> tuple[int, int]:
        found = self.contents_of_place(place_id)
        weight = sum(c.on_hand * self.products[c.item.product_id].weight_g for c in found)
        return sum(c.on_hand for c in found), weight

    # --- carrying out -------------------------------------------------------------------------------
    def scan(self, flow: Any, task: Any, *codes: str) -> Any:
        """The last turn after these scans; each must be accepted unless it is the last."""
        turn = None
        for at, code in enumerate(codes):
            self.confirmed = turn is not None and turn.message.level is Level.WARN and codes[at - 1] == code
            turn = flow.step(task, self.find(code), self)
            if turn.message.level in (Level.OK, Level.DONE):
                self.carry_out(turn)
                task = turn.task
            else:
                assert turn.task == task, "a refusal leaves the task alone"
                repeated = at + 1 < len(codes) and codes[at + 1] == code
                assert at + 1 == len(codes) or repeated, turn.message.text
        self.confirmed = False
        if task is not None:
            flow.ask(task, self)
        return turn

    def find(self, code: str) -> Scanned:
        """A GS1 scan is written SKU|lot|expiry|serial here, a case SKU*12."""
        if code.startswith("!"):
            word, _, argument = code[1:].partition(" ")
            return Said(code, Word(word), argument)
        sku, *rest = code.split("|")
        sku, _, eaches = sku.partition("*")
        for product in self.products.values():
            if product.sku == sku:
                return ProductScan(code, product, int(eaches or 1), *rest)
        for place in self.places.values():
            if place.code == code:
                return PlaceScan(code, place)
        for plate in self.plates.values():
            if plate.code == code:
                return PlateScan(code, plate)
        for ref, purchase in self.docs[Doc.PURCHASE].items():
            if purchase["number"] == code:
                return DocumentScan(code, DocKind.PURCHASE, ref)
        return UnknownScan(code)

    def carry_out(self, turn: Any) -> None:
        for entry in turn.moves:
            match entry:
                case Move():
                    self.moves.append(entry)
                    self.stock[entry.source, entry.item] -= entry.quantity
                    self.stock[entry.target, entry.item] += entry.quantity
                case Lift(hold, quantity):
                    left = self.holds[hold.id].quantity - quantity
                    assert left >= 0, entry
                    self.holds[hold.id] = replace(hold, quantity=left)
                    self.held[hold.spot, hold.item] -= quantity
                case _:
                    raise AssertionError(entry)
        for change in turn.documents:
            self._change(change)
        self.assert_sound()

    def assert_sound(self) -> None:
        for (spot, item), count in self.stock.items():
            if self.places[spot.place_id].kind not in OUTSIDE:
                assert count >= self.held[spot, item] >= 0, (spot, item, count)
                assert not item.serial or count <= 1, (spot, item)
        for item in {item for _, item in self.stock}:
            if item.serial:
                inside = [s for (s, i), n in self.stock.items() if i == item and n > 0]
                assert len([s for s in inside if self.places[s.place_id].kind not in OUTSIDE]) <= 1

    def _change(self, change: Any) -> None:
        match change:
            case Make(doc, id_, fields):
                assert id_ not in self.docs[doc], change
                self.docs[doc][id_] = dict(fields)
                if doc is Doc.LOT:
                    self.lots[id_] = Lot(id_, **fields)
                if doc is Doc.PLATE:
                    self.plates[id_] = Plate(
                        id_, fields["code"], PlateKind(fields["kind"]), fields["place_id"]
                    )
            case Alter(Doc.PLATE, id_, before, after):
                assert self.plates[id_].place_id == before["place_id"], change
                self.plates[id_] = replace(self.plates[id_], **after)
            case Alter(Doc.LOT, id_, before, after):
                self.lots[id_] = replace(self.lots[id_], **after)
            case Alter(doc, id_, before, after):
                assert {name: self.docs[doc][id_][name] for name in before} == dict(before), change
                self.docs[doc][id_].update(after)
            case Add(doc, id_, amounts):
                for name, amount in amounts.items():
                    self.docs[doc][id_][name] += amount
                    assert self.docs[doc][id_][name] >= 0, change

    # --- reading ------------------------------------------------------------------------------------
    def on_hand(self, place: Place, product: Product) -> int:
        return sum(
            n for (s, i), n in self.stock.items() if (s.place_id, i.product_id) == (place.id, product.id)
        )
