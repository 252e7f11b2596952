"""A warehouse in memory for the rules of returns: what was shipped, what came back, and where it lies."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from typing import Any

from fulfill.catalog import Item, Product
from fulfill.documents import Doc
from fulfill.flows import returns
from fulfill.flows.returns.accepting import MADE_HERE
from fulfill.flows.returns.task import Sender, ShippedLot
from fulfill.orders import Order, OrderLine, OrderState, Parcel, ParcelState
from fulfill.people import Person, Role
from fulfill.places import CUSTOMER_CODE, Place, PlaceKind, Plate, PlateKind, Spot
from fulfill.plan.inspection import Book
from fulfill.plan.inspection_file import built_in
from fulfill.plan.refund import Terms
from fulfill.plan.settling import Claimed
from fulfill.returned import (
    Condition,
    Disposition,
    RefundState,
    ReturnUnit,
    Rma,
    RmaLine,
    RmaState,
)
from fulfill.scan import DocKind, DocumentScan, OrderScan, ParcelScan, Scanned
from tests.rules.parcel_floor import ParcelFloor

_KEPT = {each.name for each in fields(ReturnUnit)} - {"id"}
RITA = Person(2, "B2", "Rita", frozenset({Role.RETURNS}))


@dataclass
class Desk(ParcelFloor):
    """The floor of a returns clerk: `ship` makes an order that left, `announce` a return of it."""

    operator: Person = RITA
    orders: dict[int, Order] = field(default_factory=dict)
    lines: dict[int, OrderLine] = field(default_factory=dict)
    parcels: dict[int, Parcel] = field(default_factory=dict)
    shipped: list[tuple[int, Item, int, int]] = field(default_factory=list)
    effects: list[Any] = field(default_factory=list)
    terms: Terms = Terms()  # noqa: RUF009 - frozen
    papers: list[Any] = field(default_factory=list)
    inspection: Book = field(default_factory=built_in)
    wants_labels: bool = False

    def ship(self, number: str, *items: tuple[Product, int] | tuple[Product, int, Any], **rest: Any) -> Order:
        """An order of which everything has left: (product, quantity) or (product, 1, serial or lot id)."""
        order_id = self.number(Doc.ORDER)
        order = Order(order_id, number, OrderState.SHIPPED, currency="EUR", **rest)
        self.orders[order_id] = order
        plate = Plate(self.number(Doc.PLATE), f"C{order_id}", PlateKind.CARTON, None, order_id)
        self.plates[plate.id] = plate
        parcel_id = self.number(Doc.PARCEL)
        self.parcels[parcel_id] = Parcel(
            parcel_id,
            f"P{number}",
            order_id,
            plate.id,
            1,
            f"S{number}",
            ParcelState.SHIPPED,
            tracking=f"T{number}",
        )
        customer = self.place_by_code(CUSTOMER_CODE)
        assert customer is not None
        for at, (product, quantity, *what) in enumerate(items, 1):
            lot = what[0] if what and isinstance(what[0], int) else 0
            serial = what[0] if what and isinstance(what[0], str) else ""
            item = Item(product.id, lot, serial)
            same = [
                line
                for line in self.lines.values()
                if (line.order_id, line.product_id) == (order_id, product.id)
            ]
            if same and what:
                line = replace(
                    same[0], shipped=same[0].shipped + quantity, ordered=same[0].ordered + quantity
                )
            else:
                line_id = self.number(Doc.LINE)
                line = OrderLine(
                    line_id, order_id, at, product.sku, product.id, quantity,
                    picked=quantity, packed=quantity, shipped=quantity, unit_price_minor=1290,
                )  # fmt: skip
            self.lines[line.id] = line
            self.shipped.append((line.id, item, plate.id, quantity))
            self.stock[Spot(customer.id), item] += quantity
        return order

    def announce(self, number: str, order: Order, *what: tuple[Product, int], **rest: Any) -> int:
        rma_id = self.number(Doc.RMA)
        head = {"number": number, "order_id": order.id, "state": "open", "expires_on": "", "is_blind": 0}
        reason = rest.pop("reason", "")
        self.docs[Doc.RMA][rma_id] = {**head, "opened_us": 0, "fingerprint": "f", **rest}
        for product, expected in what:
            line = next(x for x in self.order_lines(order.id) if x.product_id == product.id)
            self.docs[Doc.RMA_LINE][self.number(Doc.RMA_LINE)] = {
                "rma_id": rma_id, "order_line_id": line.id, "product_id": product.id,
                "expected": expected, "received": 0, "missing": 0, "reason": reason,
            }  # fmt: skip
        return rma_id

    # --- facts --------------------------------------------------------------------------------------
    def order(self, order_id: int) -> Order:
        return self.orders[order_id]

    def order_lines(self, order_id: int) -> tuple[OrderLine, ...]:
        return tuple(line for line in self.lines.values() if line.order_id == order_id)

    def parcel(self, parcel_id: int) -> Parcel:
        return self.parcels[parcel_id]

    def rma(self, rma_id: int) -> Rma:
        row = self.docs[Doc.RMA][rma_id]
        return Rma(
            rma_id,
            row["number"],
            row["order_id"],
            RmaState(row["state"]),
            row.get("expires_on", ""),
            bool(row["is_blind"]),
            row["fingerprint"] == MADE_HERE,
            row["opened_us"],
        )

    def rma_lines(self, rma_id: int) -> tuple[RmaLine, ...]:
        rows = self.docs[Doc.RMA_LINE].items()
        return tuple(RmaLine(id_, **row) for id_, row in rows if row["rma_id"] == rma_id)

    def rma_by_number(self, number: str) -> Rma | None:
        return next((self.rma(i) for i, row in self.docs[Doc.RMA].items() if row["number"] == number), None)

    def open_rmas(self, most: int = 50) -> tuple[str, ...]:
        return tuple(row["number"] for row in self.docs[Doc.RMA].values() if row["state"] == "open")

    def open_rmas_of(self, order_id: int) -> tuple[Rma, ...]:
        rmas = [self.rma(i) for i in self.docs[Doc.RMA]]
        return tuple(rma for rma in rmas if rma.order_id == order_id and rma.state is RmaState.OPEN)

    def units_of(self, rma_id: int) -> tuple[ReturnUnit, ...]:
        return tuple(unit for unit in self.units() if unit.rma_id == rma_id)

    def units(self) -> list[ReturnUnit]:
        kinds = {"condition": Condition, "disposition": Disposition, "refund": RefundState}
        found = []
        for id_, row in self.docs[Doc.RETURN_UNIT].items():
            typed = {name: kind(row[name]) if row.get(name) else None for name, kind in kinds.items()}
            rest = {name: value for name, value in row.items() if name in _KEPT - kinds.keys()}
            asked = self.docs[Doc.INSPECTION].get(id_, {})
            rest["answers"] = tuple(tuple(pair) for pair in json.loads(asked.get("answers") or "[]"))
            rest["book"] = asked.get("book", 0)
            found.append(ReturnUnit(id_, **rest, **typed))
        return found

    def returned(self, order_line_id: int) -> int:
        return sum(unit.order_line_id == order_line_id for unit in self.units())

    def shipped_lots(self, order_line_id: int) -> tuple[ShippedLot, ...]:
        lots: dict[int, int] = {}
        for line_id, item, _, quantity in self.shipped:
            if line_id == order_line_id:
                lots[item.lot_id] = lots.get(item.lot_id, 0) + quantity
        back = [unit.lot_id for unit in self.units() if unit.order_line_id == order_line_id]
        return tuple(ShippedLot(lot, count, back.count(lot)) for lot, count in sorted(lots.items()))

    def shipped_serials(self, order_line_id: int, most: int = 50) -> tuple[str, ...]:
        back = {unit.serial for unit in self.units() if unit.order_line_id == order_line_id}
        return tuple(
            i.serial for line, i, _, _ in self.shipped if line == order_line_id and i.serial not in back
        )

    def shipped_serial(self, order_id: int, product_id: int, serial: str) -> tuple[int, int] | None:
        for line_id, item, _, _ in self.shipped:
            if self.lines[line_id].order_id == order_id and (item.product_id, item.serial) == (
                product_id,
                serial,
            ):
                return line_id, item.lot_id
        return None

    def sent_with_serial(self, serial: str, product_id: int, most: int) -> tuple[int, ...]:
        found = {
            self.lines[line].order_id
            for line, item, _, _ in self.shipped
            if serial and item.serial == serial and product_id in (0, item.product_id)
        }
        return tuple(sorted(found, reverse=True))[:most]

    def sent_to(self, who: str, most: int) -> tuple[int, ...]:
        left = {self.lines[line].order_id for line, *_ in self.shipped}
        fits = [each for each in left if f"customer of {self.orders[each].number}".startswith(who.casefold())]
        return tuple(sorted(fits, reverse=True))[:most]

    def senders(self, order_ids: Iterable[int]) -> tuple[Sender, ...]:
        orders = [self.orders[each] for each in order_ids]
        return tuple(Sender(each.id, each.number, f"Customer of {each.number}", "London") for each in orders)

    def returned_on(self, order_line_id: int, serial: str) -> Rma | None:
        same = [u for u in self.units() if (u.order_line_id, u.serial) == (order_line_id, serial)]
        return self.rma(same[0].rma_id) if same else None

    def book(self, version: int | None = None) -> Book:
        return self.inspection

    def paid_minor(self, order_line_id: int) -> int:
        return self.lines[order_line_id].unit_price_minor if order_line_id else 0

    def scans_labels(self) -> bool:
        return self.wants_labels

    def money_terms(self) -> Terms:
        return self.terms

    def claimed(self, unit_id: int) -> Claimed:
        row, rmas = self.docs[Doc.RETURN_UNIT][unit_id], self.docs[Doc.RMA]
        line = self.lines.get(row["order_line_id"])
        known = {"rma": rmas[row["rma_id"]]["number"], "sku": self.products[row["product_id"]].sku}
        if line is None:
            return Claimed(unit_id, order="", is_kept=True, **known)
        order = self.orders[line.order_id]
        return Claimed(
            unit_id, order=order.number, currency=order.currency, channel=order.channel, reason=row["reason"],
            price_minor=line.unit_price_minor, is_kept=True, **known,
        )  # fmt: skip

    def exchange_of(self, rma_id: int) -> None:
        return None

    def piece_codes(self, product_id: int) -> tuple[str, ...]:
        return self.product_codes(product_id)

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        kinds = (PlaceKind.FORWARD, PlaceKind.RESERVE)
        places = [place for place in self.places.values() if place.kind in kinds]
        return tuple(p for p in places if self.on_hand(p, self.products[product_id]))[:most]

    # --- scanning -----------------------------------------------------------------------------------
    def find(self, code: str) -> Scanned:
        for rma_id, row in self.docs[Doc.RMA].items():
            if row["number"] == code:
                return DocumentScan(code, DocKind.RMA, rma_id)
        for order in self.orders.values():
            if order.number == code:
                return OrderScan(code, order.id)
        for parcel in self.parcels.values():
            if code in (parcel.number, parcel.tracking):
                return ParcelScan(code, parcel.id, "tracking" if code == parcel.tracking else "number")
        return super().find(code)

    def carry_out(self, turn: Any) -> None:
        for change in turn.documents:
            if getattr(change, "doc", None) is Doc.LINE:
                self.docs[Doc.LINE].setdefault(change.id, {"returned": 0})
            # The table's own defaults.
            if getattr(change, "doc", None) is Doc.SETTLEMENT and hasattr(change, "fields"):
                amounts = ("price_minor", "fee_minor", "shipping_minor", "postage_minor", "amount_minor")
                texts = dict.fromkeys(("decision", "currency", "why", "note"), "")
                change.fields.update({**dict.fromkeys((*amounts, "decided_us"), 0), **texts})
            if getattr(change, "doc", None) is Doc.RMA_LINE and hasattr(change, "fields"):
                change.fields.update({"missing": 0, "reason": ""})
            if getattr(change, "doc", None) is Doc.RETURN_UNIT and hasattr(change, "fields"):
                names = ("condition", "grade", "disposition", "override_reason", "refund")
                change.fields.update(dict.fromkeys(names, "") | change.fields)
            if getattr(change, "doc", None) is Doc.INSPECTION and hasattr(change, "fields"):
                change.fields.update({"is_labelled": 0, "approver_id": None} | change.fields)
        self.effects += turn.effects
        self.papers += turn.papers
        super().carry_out(turn)

    def work(self, *codes: str, task: Any = None) -> Any:
        """The last turn of these scans, from the beginning or from `task`."""
        return self.scan(returns, task or returns.begin(self).task, *codes)

    def unit(self) -> ReturnUnit:
        return self.units()[-1]

    def kept(self, name: str) -> Any:
        """A field of the last piece as it stands in its row."""
        return list(self.docs[Doc.RETURN_UNIT].values())[-1][name]


def desk() -> Desk:
    """A, B: places to pick from; and one place of each kind that returns need."""
    made = Desk()
    for code, kind in (
        ("RET", PlaceKind.RETURNS),
        ("A", PlaceKind.FORWARD),
        ("B", PlaceKind.RESERVE),
        ("Q", PlaceKind.QUARANTINE),
        ("V", PlaceKind.VENDOR),
        ("X", PlaceKind.SCRAP),
        ("D", PlaceKind.DOCK),
    ):
        made.add_place(code, kind)
    return made
