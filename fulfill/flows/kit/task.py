"""What somebody at the kit bench is in the midst of, and what the work asks about the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Item, Product
from fulfill.facts import Content, Facts
from fulfill.places import Place
from fulfill.plan.regrade import Regrade
from fulfill.turn import Turn
from fulfill.works import WorkOrder, WorkPart


class Step(StrEnum):
    """Where in the work; the values are the names that the line protocol prints."""

    SCAN_WORK = "scan_work"
    SCAN_PIECE = "scan_piece"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    MAKE_ORDER = "make_order"
    SCAN_COMPONENT = "scan_component"
    SCAN_TARGET = "scan_target"
    SCAN_LABEL = "scan_label"
    SCAN_PLACE = "scan_place"


@dataclass(frozen=True, slots=True)
class KitTask:
    """One work order in hand. `work_id` 0: none is taken up yet.

    Attributes:
        is_new: `!next` was said: what is scanned next gets an order of its own.
        has_piece: the piece itself has gone in.
        place_id: the place that was scanned last, to take from.
        product_id, lot_id, serial, eaches: what was scanned there, as far as it is known which one it is.
        part_id: the part that `!qty` is about.
    """

    step: Step = Step.SCAN_WORK
    work_id: int = 0
    number: str = ""
    is_new: bool = False
    has_piece: bool = False
    place_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    serial: str = ""
    eaches: int = 0
    part_id: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open order as a list shows it; `person` has it now, or ""."""

    number: str
    kind: str
    sku: str
    name: str
    image: str
    place: str
    opened_us: int
    person: str = ""


class KitFacts(Facts, Protocol):
    """What the work asks besides."""

    def work(self, work_id: int) -> WorkOrder | None: ...
    def parts_of(self, work_id: int) -> tuple[WorkPart, ...]: ...
    def open_works(self, most: int) -> tuple[Waiting, ...]:
        """Orders that may be taken up or are worked on, the oldest first."""
        ...

    def works_about(self, product_id: int, place_id: int) -> tuple[WorkOrder, ...]:
        """Open orders whose piece is this product, at this place (0: anywhere), the oldest first."""
        ...

    def work_of_unit(self, unit_id: int) -> WorkOrder | None:
        """The open order about a returned piece."""
        ...

    def piece_now(self, item: Item, place_id: int) -> Content | None:
        """Where a free piece of this very item waits: at this place if it can be, else at another such."""
        ...

    def holder(self, task_id: int) -> str:
        """Who works on this task now; "" where nobody does."""
        ...

    def unit_place(self, unit_id: int) -> int | None:
        """Where a returned piece was put last."""
        ...

    def product_by_sku(self, sku: str) -> Product | None: ...
    def lot_like(self, product_id: int, code: str, expires_on: str) -> int:
        """The id of a product's lot with this code and last day, 0 where there is none."""
        ...

    def regrade(self) -> Regrade:
        """As what each grade is sold here."""
        ...

    def copies_of(self, document: str) -> int:
        """How many labels of this document were asked for."""
        ...

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        """Forward and reserve places where the product lies: forward first, then by sequence."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...


Answer = Turn[KitTask]
