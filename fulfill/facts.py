"""What every flow may ask about the warehouse; each flow adds its own questions in its own module.

Facts are read inside the transaction that will write the turn. The store makes them real; a rule's
test brings a handful of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fulfill.catalog import Item, Lot, Product
from fulfill.documents import Doc
from fulfill.orders import Order, OrderLine, Parcel
from fulfill.people import Person
from fulfill.places import Place, PlaceKind, Plate, Spot

_NO_DAY = "9999"


@dataclass(frozen=True, slots=True)
class StationProfile:
    """One seat: its name, its printers by kind of paper (one-line specs), its bench and options.

    Attributes:
        bench: code of the place where this station packs; "" takes the first bench there is.
        pick_orders_max: how many orders (and totes) one walk may take.
        pick_singles: how many orders of one unit one walk brings in one tote; 0: each has its own tote.
        weighs: the station demands a weight for each parcel.
        sheet: "A4" or "LETTER".
        scale: one-line spec of its scale; "" where weights are typed.
    """

    id: int
    name: str
    printers: Mapping[str, str] = field(default_factory=dict)
    bench: str = ""
    pick_orders_max: int = 4
    pick_singles: int = 0
    weighs: bool = False
    sheet: str = "A4"
    dpi: int = 203
    scale: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """One key of stock at a spot: eaches on hand and, of these, promised to orders."""

    item: Item
    spot: Spot
    on_hand: int
    held: int = 0
    since_us: int = 0


class Facts(Protocol):
    """The common questions.

    Attributes:
        operator: who scans. event: id of this input. now_us: microseconds since 1970 UTC.
        today: ISO day at the site. confirmed: this is the second scan of the same code, after a warn.
        task_id: id of the task this turn belongs to.
    """

    @property
    def operator(self) -> Person: ...
    @property
    def station(self) -> StationProfile: ...
    @property
    def now_us(self) -> int: ...
    @property
    def today(self) -> str: ...
    @property
    def event(self) -> str: ...
    @property
    def confirmed(self) -> bool: ...
    @property
    def task_id(self) -> int: ...

    def number(self, doc: Doc | str) -> int:
        """The next id of a kind of document; taken back if the turn is refused."""
        ...

    def sscc(self) -> str:
        """A fresh SSCC, 18 digits with check digit."""
        ...

    def product(self, product_id: int) -> Product: ...
    def product_codes(self, product_id: int) -> tuple[str, ...]: ...
    def place(self, place_id: int) -> Place: ...
    def place_by_code(self, code: str) -> Place | None: ...
    def places_of_kind(self, kind: PlaceKind, most: int = 50) -> tuple[Place, ...]: ...
    def plate(self, plate_id: int) -> Plate: ...
    def lot(self, lot_id: int) -> Lot | None: ...
    def lot_by_code(self, product_id: int, code: str) -> Lot | None: ...
    def contents(self, spot: Spot) -> tuple[Content, ...]:
        """What lies at exactly this spot, sorted by item."""
        ...

    def contents_of_place(self, place_id: int, most: int = 500) -> tuple[Content, ...]:
        """What lies at a place, loose and on plates."""
        ...

    def stock_of(self, item: Item, spot: Spot) -> Content | None: ...
    def serial_now(self, product_id: int, serial: str) -> Content | None:
        """Where inside the building this serial is, or None."""
        ...

    def order(self, order_id: int) -> Order: ...
    def order_lines(self, order_id: int) -> tuple[OrderLine, ...]: ...
    def parcel(self, parcel_id: int) -> Parcel: ...


def by_day(found: tuple[Content, ...], facts: Facts) -> tuple[Content, ...]:
    """What expires first stands first, what never does last; where that is equal, in the order found."""
    lots = {each.item.lot_id: facts.lot(each.item.lot_id) for each in found if each.item.lot_id}
    days = {lot_id: lot.expires_on for lot_id, lot in lots.items() if lot is not None}
    return tuple(sorted(found, key=lambda each: days.get(each.item.lot_id, "") or _NO_DAY))


def marked(
    contents: tuple[Content, ...], product: Product, lot: str, serial: str, facts: Facts
) -> tuple[Content, ...]:
    """Those of one product's keys that bear this lot and this serial; "" where it was not captured."""
    if lot and product.tracking.by_lot:
        known = facts.lot_by_code(product.id, lot)
        contents = tuple(each for each in contents if known is not None and each.item.lot_id == known.id)
    if serial:
        contents = tuple(each for each in contents if each.item.serial == serial)
    return contents
