"""What the floors of tests know by number or by code: the facts that every flow asks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from fulfill.catalog import Lot, Product
from fulfill.documents import Doc
from fulfill.places import Place, PlaceKind, Plate


@dataclass
class Known:
    """Products, places, plates and lots by their ids."""

    products: dict[int, Product] = field(default_factory=dict)
    places: dict[int, Place] = field(default_factory=dict)
    plates: dict[int, Plate] = field(default_factory=dict)
    lots: dict[int, Lot] = field(default_factory=dict)
    numbers: Counter[str] = field(default_factory=Counter)

    def number(self, doc: Doc | str) -> int:
        self.numbers[str(doc)] += 1
        return self.numbers[str(doc)]

    def sscc(self) -> str:
        return "000000000000000000"

    def product(self, product_id: int) -> Product:
        return self.products[product_id]

    def place(self, place_id: int) -> Place:
        return self.places[place_id]

    def place_by_code(self, code: str) -> Place | None:
        return next((each for each in self.places.values() if each.code == code), None)

    def places_of_kind(self, kind: PlaceKind, most: int = 50) -> tuple[Place, ...]:
        return tuple(each for each in self.places.values() if each.kind is kind)[:most]

    def plate(self, plate_id: int) -> Plate:
        return self.plates[plate_id]

    def lot(self, lot_id: int) -> Lot | None:
        return self.lots.get(lot_id)

    def lot_by_code(self, product_id: int, code: str) -> Lot | None:
        of_it = (lot for lot in self.lots.values() if lot.product_id == product_id)
        return next((lot for lot in of_it if lot.code == code), None)
