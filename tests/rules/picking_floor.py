"""A warehouse in memory for the rules of picking: it carries turns out as strictly as the store does.

Stock never goes below what is held, holds never below nothing, lines never above what was ordered, and
an Alter that expects something else than it finds is a defect.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from fulfill.catalog import Item, Lot, Product
from fulfill.documents import Add, Alter, Change, Doc, Make
from fulfill.facts import Content, StationProfile
from fulfill.flows.pick import Free, Pick, PickTask
from fulfill.ledger import Entry, Hold, Lift, Move, Promise
from fulfill.orders import Order, OrderLine, OrderState
from fulfill.people import Person, Role
from fulfill.places import (
    OUTSIDE,
    SELLABLE,
    SYSTEM_PLACES,
    Place,
    PlaceKind,
    Plate,
    PlateKind,
    Spot,
)
from fulfill.turn import Turn
from tests.rules.known import Known

TODAY = "2026-03-15"
IDA = Person(1, "B1", "Ida", frozenset({Role.PICKER}))


@dataclass
class Floor(Known):
    """The facts, and the makers of a small warehouse."""

    most: int = 4
    confirmed: bool = False
    barcodes: dict[str, tuple[int, int]] = field(default_factory=dict)
    stock: Counter[tuple[Spot, Item]] = field(default_factory=Counter)
    held: Counter[tuple[Spot, Item]] = field(default_factory=Counter)
    holds: dict[int, Hold] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    lines: dict[int, OrderLine] = field(default_factory=dict)
    counts: list[dict[str, Any]] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    operator: Person = IDA
    now_us: int = 1_000
    today: str = TODAY
    event: str = "e"
    task_id: int = 7

    def __post_init__(self) -> None:
        for code, kind in SYSTEM_PLACES.items():
            self.add_place(code, kind)

    # --- making -----------------------------------------------------------------------------------
    def add_place(self, code: str, kind: PlaceKind = PlaceKind.FORWARD, **rest: Any) -> Place:
        rest = {"sequence": len(self.places), **rest}
        place = Place(len(self.places) + 1, code, kind, **rest)
        self.places[place.id] = place
        return place

    def add_product(self, sku: str, case: int = 0, **rest: Any) -> Product:
        product = Product(len(self.products) + 1, sku, sku.title(), **rest)
        self.products[product.id] = product
        self.barcodes[sku] = (product.id, 1)
        if case:
            self.barcodes[f"{sku}-CASE"] = (product.id, case)
        return product

    def add_tote(self, code: str, place: Place | None = None, kind: PlateKind = PlateKind.TOTE) -> Plate:
        plate = Plate(len(self.plates) + 1, code, kind, place.id if place else None)
        self.plates[plate.id] = plate
        return plate

    def add_lot(self, product: Product, code: str, expires_on: str = "", **rest: Any) -> Lot:
        lot = Lot(len(self.lots) + 1, product.id, code, expires_on, **rest)
        self.lots[lot.id] = lot
        return lot

    def put(self, product: Product, place: Place, count: int, **rest: Any) -> Item:
        item = Item(product.id, rest.get("lot_id", 0), rest.get("serial", ""))
        self.stock[Spot(place.id, rest.get("plate_id", 0)), item] += count
        return item

    def add_order(self, number: str, *wanted: tuple[Item, Place, int], **rest: Any) -> Order:
        """A released order with a line and a hold for each (item, place, quantity)."""
        order = Order(len(self.orders) + 1, number, OrderState.RELEASED, **rest)
        self.orders[order.id] = order
        for item, place, quantity in wanted:
            line_id = len(self.lines) + 1
            sku = self.products[item.product_id].sku
            line = OrderLine(line_id, order.id, line_id, sku, item.product_id, quantity, held=quantity)
            self.lines[line_id] = line
            hold = Hold(self.number("hold"), order.id, line_id, item, Spot(place.id), quantity)
            self._promise(hold)
        return order

    def lift(self, hold_id: int) -> None:
        """Somebody at a desk takes a promise back."""
        hold = self.holds[hold_id]
        line = self.lines[hold.line_id]
        self._shrink(hold, hold.quantity)
        self.lines[line.id] = replace(
            line, held=line.held - hold.quantity, cancelled=line.cancelled + hold.quantity
        )

    # --- the facts --------------------------------------------------------------------------------
    @property
    def station(self) -> StationProfile:
        return StationProfile(1, "S1", pick_orders_max=self.most)

    def product_codes(self, product_id: int) -> tuple[str, ...]:
        return self.codes_within(product_id, 10**9)

    def contents(self, spot: Spot) -> tuple[Content, ...]:
        return tuple(c for c in self._all() if c.spot == spot)

    def contents_of_place(self, place_id: int, most: int = 500) -> tuple[Content, ...]:
        return tuple(c for c in self._all() if c.spot.place_id == place_id)[:most]

    def stock_of(self, item: Item, spot: Spot) -> Content | None:
        return next((c for c in self.contents(spot) if c.item == item), None)

    def serial_now(self, product_id: int, serial: str) -> Content | None:
        inside = (c for c in self._all() if self.places[c.spot.place_id].kind not in OUTSIDE)
        return next(
            (
                c
                for c in inside
                if (c.item.product_id, c.item.serial) == (product_id, serial) and c.on_hand > 0
            ),
            None,
        )

    def order(self, order_id: int) -> Order:
        return self.orders[order_id]

    def order_lines(self, order_id: int) -> tuple[OrderLine, ...]:
        return tuple(line for line in self.lines.values() if line.order_id == order_id)

    def released_orders(self, most: int) -> tuple[Order, ...]:
        released = [o for o in self.orders.values() if o.state is OrderState.RELEASED]
        return tuple(sorted(released, key=lambda o: (not o.ship_by, o.ship_by, -o.priority, o.id))[:most])

    def open_picks(self, order_ids: tuple[int, ...]) -> tuple[Pick, ...]:
        found = []
        for hold in self.holds.values():
            if hold.order_id in order_ids and hold.quantity > 0:
                place, product = self.places[hold.spot.place_id], self.products[hold.item.product_id]
                found.append(
                    Pick(hold, place.code, place.sequence, product.sku, product.name, product.tracking)
                )
        return tuple(sorted(found, key=lambda p: (p.sequence, p.place, p.sku, p.hold.order_id, p.hold.id)))

    def free_stock(self, product_id: int, not_at_place: int) -> tuple[Free, ...]:
        found = []
        for c in self._all():
            place, lot = self.places[c.spot.place_id], self.lots.get(c.item.lot_id)
            if c.item.product_id != product_id or c.on_hand <= c.held or place.kind not in SELLABLE:
                continue
            if place.id == not_at_place or self.is_in_doubt(place.id) or place.is_blocked:
                continue
            if lot and (lot.is_blocked or lot.is_expired(self.today)):
                continue
            until = lot.expires_on if lot else ""
            found.append((not until, until, place.sequence, c))
        return tuple(
            Free(c.item, c.spot, c.on_hand - c.held, self.places[c.spot.place_id].code, sequence)
            for _, _, sequence, c in sorted(found, key=lambda f: (*f[:3], f[3].item))
        )

    def is_in_doubt(self, place_id: int) -> bool:
        return any(c["place_id"] == place_id and c["state"] == "open" for c in self.counts)

    def codes_within(self, product_id: int, eaches: int) -> tuple[str, ...]:
        return tuple(c for c, (p, n) in self.barcodes.items() if p == product_id and n <= eaches)

    def picked_from(self, order_id: int, item: Item) -> Spot | None:
        holds = (h for h in self.holds.values() if h.order_id == order_id and h.item == item)
        return next((h.spot for h in holds), None)

    def _all(self) -> list[Content]:
        return [
            Content(item, spot, on_hand, self.held[spot, item])
            for (spot, item), on_hand in sorted(self.stock.items())
            if on_hand
        ]

    # --- carrying out -----------------------------------------------------------------------------
    def carry_out(self, turn: Turn[PickTask]) -> None:
        for change in turn.documents:
            self._change(change)
        touched = set()
        for entry in turn.moves:
            touched |= self._post(entry)
        for spot, item in touched:
            on_hand, held = self.stock[spot, item], self.held[spot, item]
            is_outside = self.places[spot.place_id].is_outside
            assert is_outside or on_hand >= held >= 0, (spot, item, on_hand, held)

    def _post(self, entry: Entry) -> set[tuple[Spot, Item]]:
        match entry:
            case Move():
                self.stock[entry.source, entry.item] -= entry.quantity
                self.stock[entry.target, entry.item] += entry.quantity
                self.moves.append(entry)
                if entry.hold_id is not None:
                    self._shrink(self.holds[entry.hold_id], entry.quantity)
                    assert (self.holds[entry.hold_id].spot, self.holds[entry.hold_id].item) == (
                        entry.source,
                        entry.item,
                    )
                return {(entry.source, entry.item), (entry.target, entry.item)}
            case Promise(hold):
                self._promise(hold)
                return {(hold.spot, hold.item)}
            case Lift(hold, quantity):
                self._shrink(self.holds[hold.id], quantity)
                return {(hold.spot, hold.item)}

    def _promise(self, hold: Hold) -> None:
        assert hold.id not in self.holds
        self.holds[hold.id] = hold
        self.held[hold.spot, hold.item] += hold.quantity

    def _shrink(self, hold: Hold, quantity: int) -> None:
        assert hold.quantity >= quantity, (hold, quantity)
        self.holds[hold.id] = replace(hold, quantity=hold.quantity - quantity)
        self.held[hold.spot, hold.item] -= quantity

    def _change(self, change: Change) -> None:
        tables: dict[Doc, dict[int, Any]] = {
            Doc.ORDER: self.orders,
            Doc.PLATE: self.plates,
            Doc.LINE: self.lines,
        }
        match change:
            case Alter(doc, id_, before, after):
                found = tables[doc][id_]
                assert before.keys() == after.keys()
                assert {name: getattr(found, name) for name in before} == dict(before), (found, before)
                values: dict[str, Any] = dict(after)
                if doc is Doc.ORDER and "state" in values:
                    values["state"] = OrderState(values["state"])
                tables[doc][id_] = replace(found, **values)
            case Add(Doc.LINE, id_, amounts):
                line = self.lines[id_]
                line = replace(line, **{name: getattr(line, name) + n for name, n in amounts.items()})
                assert min(line.held, line.picked, line.short) >= 0, line
                assert line.picked + line.held + line.short + line.cancelled <= line.ordered, line
                self.lines[id_] = line
            case Make(Doc.COUNT_REQUEST, _, fields):
                self.counts.append(dict(fields))
            case _:
                raise AssertionError(change)

    def check(self) -> None:
        """What must hold after every turn."""
        promised: Counter[tuple[Spot, Item]] = Counter()
        by_line: Counter[int] = Counter()
        for hold in self.holds.values():
            promised[hold.spot, hold.item] += hold.quantity
            by_line[hold.line_id] += hold.quantity
        assert +promised == +self.held
        assert all(by_line[line.id] == line.held for line in self.lines.values())
