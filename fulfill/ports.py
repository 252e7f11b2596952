"""Every outside thing on one page: time, ids, printers, carriers, scales, partners.

Adapters make these real; tests and the simulation bring their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from datetime import time

    from fulfill.address import Address
    from fulfill.messages import Message
    from fulfill.weighing import Reading


class Clock(Protocol):
    """Wall time in UTC; shown and stored, never used to order moves."""

    def now(self) -> datetime: ...


class Ids(Protocol):
    """Fresh ids, unique for ever: one per event, operation or key."""

    def fresh(self) -> str: ...


class SendState(StrEnum):
    """What became of a print job.

    SENT: every byte was taken. REFUSED: not one byte was, so trying again is safe.
    DOUBTFUL: some bytes left and the rest is unknown; a person is asked before it is sent again.
    """

    SENT = "sent"
    REFUSED = "refused"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper for one printer.

    Attributes:
        name: file-name-safe name of the paper, without ending; unique per paper.
        media_type: "application/pdf", "application/zpl" or "image/svg+xml".
    """

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SendOutcome:
    """How a send ended. `where` is the file written or the queue's job id; `why` is for a person."""

    state: SendState
    where: str = ""
    why: str = ""


class Printer(Protocol):
    """Takes papers. `send` blocks for at most its own time-outs and never raises for a printer's fault."""

    @property
    def name(self) -> str: ...

    def takes(self, media_type: str) -> bool: ...

    def send(self, job: PrintJob) -> SendOutcome: ...


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One product in a parcel, as a carrier asks about it. Weight in g and value in minor units, per each."""

    sku: str
    name: str
    quantity: int
    weight_g: int = 0
    value_minor: int = 0
    hs_code: str = ""
    country_of_origin: str = ""
    hazard: str = ""


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """What a carrier must know to sell one label.

    Attributes:
        key: the parcel's own key, the same for life: a carrier that knows it answers what it sold before.
        length_mm, width_mm, height_mm: outside of the parcel; 0 when not known.
        service: the service asked for, or "" for the carrier's cheapest that goes there.
        currency: of the contents' values; "" where they are not known.
    """

    key: str
    parcel: str
    order: str
    sscc: str
    sender: Address
    receiver: Address
    weight_g: int
    length_mm: int
    width_mm: int
    height_mm: int
    service: str
    asked_at: datetime
    currency: str = ""
    contents: tuple[Enclosed, ...] = ()

    @property
    def value_minor(self) -> int:
        """What the contents are worth, in minor units of `currency`."""
        return sum(each.value_minor * each.quantity for each in self.contents)

    @property
    def is_hazardous(self) -> bool:
        return any(each.hazard for each in self.contents)


@dataclass(frozen=True, slots=True)
class LabelBought:
    """One label, paid for.

    Attributes:
        routing: the carrier's sorting code, printed large; "" where there is none.
        cost_minor: price in the currency's minor unit. currency: "" where the carrier told no price.
        label: the carrier's own label bytes, or b"" when the house label is printed.
        shipment: the carrier's own number of the shipment, where it is another than the tracking number.
        meta: what else the carrier wants to hear again when it makes its manifest, as JSON.
    """

    key: str
    carrier: str
    service: str
    tracking: str
    routing: str
    cost_minor: int
    currency: str
    label: bytes = b""
    media_type: str = ""
    shipment: str = ""
    meta: str = ""


class CarrierRefused(Exception):  # noqa: N818 - an answer, named like one
    """The carrier said no; the text says why and is shown to a person."""


class CarrierUnknown(Exception):  # noqa: N818 - an answer, named like one
    """No clear answer came: the label may or may not have been bought. Ask again under the same key."""


class CarrierAway(CarrierUnknown):
    """For certain nothing was done: the carrier was not reached, or said to come later (`wait_s`)."""

    def __init__(self, why: str, wait_s: int = 0) -> None:
        super().__init__(why)
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class CarrierRate:
    """What one carrier asks for a parcel by one of its services, and what it promises.

    Attributes:
        transit_days: working days on the way; None where the carrier promises none.
        cutoff: handed over later, local time, it leaves a working day later; None where not known.
    """

    carrier: str
    service: str
    name: str
    price_minor: int
    currency: str
    transit_days: int | None = None
    cutoff: time | None = None


@runtime_checkable
class QuotesRates(Protocol):
    """A carrier that tells what a parcel would cost."""

    def rates(self, request: LabelRequest) -> tuple[CarrierRate, ...]:
        """Its services that take the parcel, whichever the request names. Raises as `buy` does."""
        ...


@dataclass(frozen=True, slots=True)
class TrackEvent:
    """One thing that happened to a parcel on its way; `at` is the carrier's local time as text."""

    at: str
    what: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Tracked:
    """Where a parcel is; the newest event first. `expected`: the day it should arrive, ISO text, or ""."""

    tracking: str
    is_delivered: bool
    expected: str
    events: tuple[TrackEvent, ...]


@runtime_checkable
class Switchable(Protocol):
    """A carrier that a person may switch off: then it sells nothing new, and answers for what it sold."""

    @property
    def is_off(self) -> bool: ...


@runtime_checkable
class TracksParcels(Protocol):
    """A carrier that tells where a parcel is."""

    def track(self, tracking: str) -> Tracked:
        """Raises as `buy` does; CarrierRefused where it does not know the number."""
        ...


@runtime_checkable
class VoidsShipments(Protocol):
    """A carrier that voids by its own number of the shipment."""

    def void_shipment(self, tracking: str, shipment: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One parcel on a manifest, with what the carrier told about it when its label was bought."""

    tracking: str
    shipment: str
    meta: str


@dataclass(frozen=True, slots=True)
class ManifestAsked:
    """What a carrier must know to make its own manifest: our number of it, and the parcels that left."""

    number: str
    sender: Address
    parcels: tuple[HandedOver, ...]


@dataclass(frozen=True, slots=True)
class ManifestMade:
    """The carrier's own manifest or scan form; `content` is b"" where it gives only a number."""

    reference: str
    content: bytes = b""
    media_type: str = ""


@runtime_checkable
class MakesManifests(Protocol):
    """A carrier that may want its own manifest of what it is handed."""

    @property
    def makes_manifests(self) -> bool: ...

    def manifest(self, asked: ManifestAsked) -> ManifestMade:
        """Raises as `buy` does."""
        ...


@runtime_checkable
class NamesServices(Protocol):
    """A carrier that finds its own service in the words that a shop uses for it."""

    def service_named(self, wanted: str) -> str:
        """Its code; "" where none is like it and the carrier may choose."""
        ...


class Carrier(Protocol):
    """Sells labels. `buy` with a key it has seen returns the same label; it raises the errors above.

    `find` returns None only where for certain nothing was sold under the key; a carrier that cannot tell
    raises CarrierUnknown.
    """

    @property
    def code(self) -> str: ...

    def buy(self, request: LabelRequest) -> LabelBought: ...

    def find(self, key: str) -> LabelBought | None: ...

    def void(self, tracking: str) -> bool: ...


class ScaleLink(StrEnum):
    """Whether the scale can be heard.

    OPENING: not tried yet. THERE: it says weights. AWAY: unplugged, or not found. DENIED: this user may not
    read it. IN_USE: another program does. SILENT: plugged in, and not a byte comes. GARBLED: bytes come, and
    none of them is a weight. NO_DRIVER: what reads a serial line is not installed.
    """

    OPENING = "opening"
    THERE = "there"
    AWAY = "away"
    DENIED = "denied"
    IN_USE = "in_use"
    SILENT = "silent"
    GARBLED = "garbled"
    NO_DRIVER = "no_driver"


@dataclass(frozen=True, slots=True)
class ScaleSeen:
    """What is known of the scale now. `reading` is None unless it is THERE; `number` counts what happened."""

    link: ScaleLink
    reading: Reading | None
    number: int


class Scale(Protocol):
    """A scale, listened to from the moment it is opened until `close`. Nothing here raises or hangs."""

    @property
    def name(self) -> str: ...

    def now(self) -> ScaleSeen:
        """What is known now; answers at once."""
        ...

    def wait(self, after: int, timeout_s: float) -> ScaleSeen:
        """What is known once something happened after number `after`, or when the time is over."""
        ...

    def words(self) -> Message:
        """What a person is told now."""
        ...

    def close(self) -> None: ...
