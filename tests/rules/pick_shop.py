"""A small shop to pick in, and two carts."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.places import PlaceKind
from tests.rules.picking_floor import Floor


@dataclass
class Shop(Floor):
    """Shelves A-01, A-02, B-01 and a reserve, a bench, a cage; mugs everywhere, pens at A-02."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.a1, self.a2 = self.add_place("A-01"), self.add_place("A-02")
        self.b1 = self.add_place("B-01", PlaceKind.RESERVE)
        self.bench = self.add_place("PACK-01", PlaceKind.BENCH)
        self.cage = self.add_place("CAGE", PlaceKind.DAMAGED)
        self.mug = self.add_product("MUG", case=6)
        self.pen = self.add_product("PEN")
        self.mugs = self.put(self.mug, self.a1, 5)
        self.pens = self.put(self.pen, self.a2, 5)
        self.t1, self.t2, self.t3 = (self.add_tote(f"T-{n}") for n in (1, 2, 3))
