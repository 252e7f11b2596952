"""What a receiver is in the midst of, and what receiving asks about the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Product
from fulfill.facts import Facts
from fulfill.turn import Expect, Kind

# A purchase order is open until all of it is received, or until somebody says that the rest is not coming.
OPEN, RECEIVED, CLOSED_SHORT = "open", "received", "short"


class Step(StrEnum):
    """Where in a delivery the receiver is; the values are part of the line protocol."""

    SCAN_DOCUMENT = "scan_document"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    GIVE_EXPIRY = "give_expiry"
    SCAN_SERIAL = "scan_serial"
    SCAN_PLACE = "scan_place"


class Condition(StrEnum):
    """How goods came; damaged ones go aside and are never promised to orders."""

    SOUND = "sound"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Batch:
    """Units of one product (and lot) that are counted and lie nowhere yet.

    Attributes:
        is_surplus: a person agreed to more than is ordered, or to what is not ordered at all.
        is_said: the count was given as a number, so no more scans are awaited.
    """

    product_id: int
    count: int = 0
    lot: str = ""
    expires_on: str = ""
    serials: tuple[str, ...] = ()
    condition: Condition = Condition.SOUND
    is_surplus: bool = False
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class ReceiveTask:
    """One delivery. `purchase_id` 0: without purchase order. `receipt_id` 0: nothing is received yet.

    Attributes:
        plates: ids of the plates that this receipt was put on.
        units: eaches received so far.
    """

    step: Step = Step.SCAN_DOCUMENT
    purchase_id: int = 0
    purchase: str = ""
    receipt_id: int = 0
    receipt: str = ""
    batch: Batch | None = None
    plates: tuple[int, ...] = ()
    units: int = 0

    @property
    def document(self) -> str:
        """The number people know this delivery by."""
        return self.purchase or self.receipt or "The delivery"


@dataclass(frozen=True, slots=True)
class Purchase:
    """A purchase order; `state` is open, received (all of it came) or short (the rest is not coming)."""

    id: int
    number: str
    state: str


@dataclass(frozen=True, slots=True)
class Due:
    """A purchase order as a list shows it; eaches.

    Attributes:
        due_on: the first day (ISO) on which one of its lines is expected that still awaits goods, or "".
    """

    number: str
    supplier: str
    due_on: str
    ordered: int
    received: int


@dataclass(frozen=True, slots=True)
class PurchaseLine:
    """Eaches ordered, and received by all receipts so far."""

    id: int
    product_id: int
    ordered: int
    received: int

    @property
    def awaited(self) -> int:
        return max(0, self.ordered - self.received)


class ReceiveFacts(Facts, Protocol):
    """What receiving asks besides."""

    def purchase(self, purchase_id: int) -> Purchase: ...
    def purchase_lines(self, purchase_id: int) -> tuple[PurchaseLine, ...]: ...
    def open_purchases(self, most: int = 50) -> tuple[str, ...]:
        """Numbers of the purchase orders that still await goods, newest first."""
        ...

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...

    def dues(self, most: int) -> tuple[Due, ...]:
        """The purchase orders of `open_purchases`, those that are due first before the others."""
        ...

    def due(self, purchase_id: int) -> Due: ...


def awaited(task: ReceiveTask, product_id: int, facts: ReceiveFacts) -> int | None:
    """Eaches that the purchase order still awaits of a product; None where nobody said how many."""
    if not task.purchase_id:
        return None
    lines = [line for line in facts.purchase_lines(task.purchase_id) if line.product_id == product_id]
    return sum(line.awaited for line in lines) if lines else None


def words(*names: str) -> Expect:
    return Expect(Kind.WORD, tuple(f"!{name}" for name in names))
