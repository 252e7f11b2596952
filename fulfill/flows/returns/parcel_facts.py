"""What is asked about a returned parcel before it is opened, and the values that answer it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.photo import PhotoTrouble, Picture


class Outside(StrEnum):
    """How a returned parcel looks before anybody opens it. OTHER_BOX: it is not the box that we sent."""

    OK = "ok"
    DENTED = "dented"
    TORN = "torn"
    WET = "wet"
    OPENED = "opened"
    OTHER_BOX = "other_box"


UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Arrived:
    """What was written down of a returned parcel before it was opened.

    Attributes:
        is_kept: there is a row of it already. kind: "" or "undelivered" (the carrier brings it back).
        parcel_id: the parcel in which we sent it, 0 where that is not known.
        weight_g: 0 where it was not weighed. is_unweighed: a person said that it cannot be.
    """

    is_kept: bool = False
    kind: str = ""
    parcel_id: int = 0
    weight_g: int = 0
    is_unweighed: bool = False
    outside: Outside | None = None


@dataclass(frozen=True, slots=True)
class Packed:
    """Eaches of one order line, lot and serial in a parcel."""

    line_id: int
    product_id: int
    lot_id: int
    serial: str
    quantity: int


@dataclass(frozen=True, slots=True)
class SentParcel:
    """A parcel that left for an order: its weight on our scale, what it should weigh, its box; grams.

    `photos` of it were taken at packing.
    """

    id: int
    number: str
    weight_g: int
    expected_g: int
    tare_g: int
    items: tuple[Packed, ...]
    photos: int = 0


@dataclass(frozen=True, slots=True)
class PhotoKept:
    """A photo in the book; `unit_id` 0: it is of the parcel."""

    id: int
    unit_id: int
    sha256: str
    name: str
    width: int
    height: int
    size: int
    at_us: int
    person: str


class ParcelFacts(Protocol):
    """What the steps before opening ask."""

    def arrived(self, rma_id: int) -> Arrived: ...

    def weighs_first(self) -> bool:
        """Whether this warehouse wants each returned parcel weighed before it is opened."""
        ...

    def takes_suspicious(self) -> bool:
        """Whether a piece that cannot be what was sent is taken into quarantine; else it is refused."""
        ...

    def sent_parcels(self, order_id: int, most: int = 20) -> tuple[SentParcel, ...]:
        """The parcels that left for an order, oldest first."""
        ...

    def photos_of(self, rma_id: int, most: int = 50) -> tuple[PhotoKept, ...]: ...

    def picture(self, file: str) -> Picture | PhotoTrouble:
        """Read the file of a photo, now."""
        ...
