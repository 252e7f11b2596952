"""What a packer is in the midst of, and what packing asks about the warehouse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Carton, Item, Product
from fulfill.facts import Content, Facts
from fulfill.orders import Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.places import Place, Plate


class Step(StrEnum):
    """What is asked for now; the values are part of the line protocol."""

    SCAN_START = "scan_start"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_OUT = "scan_out"
    SCAN_DAMAGED = "scan_damaged"
    GIVE_WEIGHT = "give_weight"
    SCAN_PUT_BACK = "scan_put_back"
    SCAN_LABEL = "scan_label"


@dataclass(frozen=True, slots=True)
class PackTask:
    """One order at a bench; before the first scan it has no order (id 0).

    Attributes:
        parcel_id: the open parcel; 0 once all are closed.
        product_id, lot_id, count: the product scanned last, and how many of it in a row: what !qty sets.
        pending: eaches of `product_id` that wait for their lot.
        box: code of the box proposed for the open parcel, "" when none fits.
        keeps_weight: the packer insisted on a weight that is not the expected one.
        opens_next: another parcel is opened once this one is weighed.
    """

    step: Step = Step.SCAN_START
    order_id: int = 0
    order: str = ""
    parcel_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    count: int = 0
    pending: int = 0
    box: str = ""
    keeps_weight: bool = False
    opens_next: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order that waits to be packed, and the codes of the totes with its goods.

    Attributes:
        ship_by: ISO day, "" where none is set. units: eaches picked and not packed.
    """

    number: str
    totes: tuple[str, ...] = ()
    ship_by: str = ""
    service: str = ""
    country: str = ""
    units: int = 0


@dataclass(frozen=True, slots=True)
class PackedItem:
    """A row of a parcel's contents; `quantity` in eaches, 0 when all was taken out again."""

    id: int
    line_id: int
    item: Item
    quantity: int


@dataclass(frozen=True, slots=True)
class Label:
    """The newest label of a parcel; `state` is asked, bought, void or refused, `why` the carrier's reason."""

    id: int
    key: str
    state: str
    tracking: str = ""
    why: str = ""


class PackFacts(Facts, Protocol):
    """What packing asks besides."""

    def waiting(self, most: int = 50) -> tuple[Waiting, ...]:
        """Orders that are picked and in nobody's hands, the most urgent first."""
        ...

    def waiting_for(self, product_id: int) -> int | None:
        """The picked order to pack this product for: earliest ship date, fully picked, priority, age."""
        ...

    def holder(self, task_id: int) -> str:
        """Who works on a task ("Ann at pack-2"); "" when that task is not open any more."""
        ...

    def is_on_hold(self, order_id: int) -> bool: ...
    def totes_of(self, order_id: int) -> tuple[Plate, ...]: ...
    def stock_in_totes(self, order_id: int) -> tuple[Content, ...]:
        """What lies in the totes bound to an order, sorted by item."""
        ...

    def products_of(self, order_id: int) -> Mapping[int, Product]: ...
    def codes_of(self, order_id: int) -> Mapping[int, tuple[tuple[str, int], ...]]:
        """Every barcode and the eaches it stands for, by product of the order; single units first."""
        ...

    def parcels_of(self, order_id: int) -> tuple[Parcel, ...]:
        """All parcels of an order by piece, void ones left out."""
        ...

    def parcel_items(self, parcel_id: int) -> tuple[PackedItem, ...]: ...
    def parcel_by_code(self, code: str) -> Parcel | None: ...
    def label_of(self, parcel_id: int) -> Label | None: ...
    def override_reason(self, parcel_id: int) -> str: ...
    def prints(self, kind: str, document: str, ref: int) -> int:
        """How often this paper was asked for."""
        ...

    def cartons(self) -> tuple[Carton, ...]: ...
    def box_for(self, units: tuple[tuple[Product, int], ...]) -> Carton | None:
        """The smallest box type into which these units fit, or None."""
        ...

    def picked_from(self, line_ids: tuple[int, ...]) -> tuple[int, ...]:
        """Ids of the places from which these order lines were picked."""
        ...

    def picture(self, file: str) -> Picture | PhotoTrouble:
        """The picture in a file, small enough to be kept; or why there is none."""
        ...

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        """Shelves on which this product lies, forward places first."""
        ...
