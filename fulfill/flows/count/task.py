"""What a counter has counted so far, and what counting asks about the warehouse."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Item, Product
from fulfill.facts import Content, Facts
from fulfill.ledger import Hold
from fulfill.places import PlateKind, Spot


class Step(StrEnum):
    """Where in a count the worker is; the values are part of the line protocol."""

    SCAN_PLACE = "scan_place"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    GIVE_EXPIRY = "give_expiry"
    SCAN_SERIAL = "scan_serial"


@dataclass(frozen=True, slots=True)
class Tally:
    """`count` eaches seen of one key; `plate_id` 0 is loose. The lot by its code: it may be new."""

    plate_id: int
    product_id: int
    lot: str = ""
    expires_on: str = ""
    serial: str = ""
    count: int = 0

    @property
    def key(self) -> tuple[int, int, str, str]:
        return (self.plate_id, self.product_id, self.lot, self.serial)


@dataclass(frozen=True, slots=True)
class CountTask:
    """One place being counted.

    Attributes:
        mark, fingerprint: the last move there was, and what lay here, when the count began: told to nobody,
            they show at the end whether stock moved meanwhile.
        plate_id: the plate whose goods are being scanned; 0: loose ones.
        waiting: a scan that still lacks its lot, day or serial.
    """

    step: Step = Step.SCAN_PLACE
    place_id: int = 0
    mark: int = 0
    fingerprint: int = 0
    plate_id: int = 0
    tallies: tuple[Tally, ...] = ()
    waiting: Tally | None = None


@dataclass(frozen=True, slots=True)
class CountRequest:
    """Somebody asks for a count. `reason` "recount 7": person 7 counted, and another one must."""

    id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place that somebody wants counted, and why."""

    place: str
    zone: str
    reason: str


class CountFacts(Facts, Protocol):
    """What counting asks besides."""

    def requested_places(self, most: int = 20) -> tuple[str, ...]:
        """Codes of places with an open request, oldest first."""
        ...

    def requests_at(self, place_id: int) -> tuple[CountRequest, ...]:
        """The open requests for a place."""
        ...

    def last_move(self) -> int:
        """Seq of the newest move of all; 0 where there is none."""
        ...

    def has_moved(self, place_id: int, since: int) -> bool:
        """Whether any move after the seq `since` came from or went to this place."""
        ...

    def holds_at(self, item: Item, spot: Spot) -> tuple[Hold, ...]:
        """Open holds on exactly this stock, the youngest first."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...

    def wanted(self, most: int = 20) -> tuple[Wanted, ...]:
        """The places of `requested_places`, in its order, each once."""
        ...


def booked(place_id: int, facts: CountFacts) -> tuple[Content, ...]:
    """What the book says lies here, but for what is packed or picked for orders."""
    plates: dict[int, bool] = {0: True}
    found = facts.contents_of_place(place_id, most=1_000_000)
    for content in found:
        if content.spot.plate_id not in plates:
            plate = facts.plate(content.spot.plate_id)
            plates[plate.id] = plate.order_id is None and plate.kind is not PlateKind.CARTON
    return tuple(content for content in found if plates[content.spot.plate_id])


def fingerprint(place_id: int, facts: CountFacts) -> int:
    """A number that changes when what lies here changes."""
    rows = [(content.item, content.spot, content.on_hand) for content in booked(place_id, facts)]
    return zlib.crc32(repr(sorted(rows)).encode())
