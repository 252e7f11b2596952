"""What is being carried, and what putting away asks about the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Product
from fulfill.facts import Facts
from fulfill.places import Place, PlaceKind
from fulfill.turn import Turn

SOURCES = (PlaceKind.DOCK, PlaceKind.STAGE, PlaceKind.RETURNS)
SHELVES = (PlaceKind.FORWARD, PlaceKind.RESERVE)
ASIDE = (PlaceKind.QUARANTINE, PlaceKind.DAMAGED)
SHOWN_MAX = 20


class Step(StrEnum):
    """Where the worker is; the values are part of the line protocol."""

    SCAN_SOURCE = "scan_source"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_PLACE = "scan_place"


@dataclass(frozen=True, slots=True)
class PutawayTask:
    """What is being carried: a whole plate, or `quantity` eaches (0: all that is free) of one key."""

    step: Step = Step.SCAN_SOURCE
    place_id: int = 0
    plate_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    serial: str = ""
    quantity: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Goods that wait: on the plate `code` at `place`, or loose at the place `code`.

    Attributes:
        kinds: how many different products. product_id: one of them. units: eaches of all.
    """

    code: str
    place: str
    kinds: int
    product_id: int
    units: int


class PutawayFacts(Facts, Protocol):
    """What putting away asks besides."""

    def plates_waiting(self, most: int = SHOWN_MAX) -> tuple[str, ...]:
        """Codes of plates with goods at docks, stages and returns places that belong to no order."""
        ...

    def places_waiting(self, most: int = SHOWN_MAX) -> tuple[str, ...]:
        """Codes of docks, stages and returns places with loose goods that are not held."""
        ...

    def places_with(self, product_id: int, most: int = SHOWN_MAX) -> tuple[Place, ...]:
        """Forward and reserve places where the product lies: forward first, then by sequence."""
        ...

    def empty_places(self, kind: PlaceKind, most: int = SHOWN_MAX) -> tuple[Place, ...]:
        """Places of a kind with nothing in them and not blocked, by sequence."""
        ...

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...

    def waiting(self, most: int) -> tuple[Waiting, ...]:
        """What `plates_waiting` and `places_waiting` are about, what waits longest first."""
        ...


Answer = Turn[PutawayTask]
