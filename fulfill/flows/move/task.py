"""What a worker carries on their own account, and what moving asks about the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Product
from fulfill.facts import Facts
from fulfill.ledger import Reason
from fulfill.places import Place, PlaceKind
from fulfill.turn import Turn

SHOWN_MAX = 20
GUARDED = frozenset(
    {PlaceKind.QUARANTINE, PlaceKind.DAMAGED, PlaceKind.RETURNS, PlaceKind.VENDOR, PlaceKind.SCRAP}
)
REASONS = (Reason.MOVE, Reason.REPLENISH, Reason.DAMAGED, Reason.DISPOSE)


class Step(StrEnum):
    """Where the worker is; the values are part of the line protocol."""

    SCAN_SOURCE = "scan_source"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_PLACE = "scan_place"


@dataclass(frozen=True, slots=True)
class MoveTask:
    """What is carried: `count` eaches of one key from a place, or from a plate that stands there.

    Attributes:
        scanned: eaches of the product scan that still waits for its lot or serial.
        reason: "" lets the target's kind decide.
    """

    step: Step = Step.SCAN_SOURCE
    place_id: int = 0
    plate_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    serial: str = ""
    count: int = 0
    scanned: int = 0
    reason: str = ""


class MoveFacts(Facts, Protocol):
    """What moving asks besides."""

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...

    def places_with(self, product_id: int, most: int = 20) -> tuple[Place, ...]:
        """Forward and reserve places where the product lies: forward first, then by sequence."""
        ...


Answer = Turn[MoveTask]
