"""What an input can be: the same meaning in every flow; the task then decides what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fulfill import gs1
from fulfill.catalog import Carton, Product
from fulfill.people import Person
from fulfill.places import Place, Plate


@dataclass(frozen=True, slots=True)
class ScanEvent:
    """One physical input. `id` is the same when the same event is delivered again; `at` is UTC."""

    id: str
    raw: str
    at: datetime


class Word(StrEnum):
    """The words of the line protocol, each also a button, a key and a command barcode."""

    QTY = "qty"
    SHORT = "short"
    SKIP = "skip"
    DAMAGED = "damaged"
    FULL = "full"
    NEXT = "next"
    DONE = "done"
    UNDO = "undo"
    CANCEL = "cancel"
    YES = "yes"
    NO = "no"
    HOLD = "hold"
    REMOVE = "remove"
    REPRINT = "reprint"
    VOID = "void"
    WEIGHT = "weight"
    ANSWER = "answer"
    REASON = "reason"
    PHOTO = "photo"
    SIGN = "sign"
    NOTE = "note"
    DIMS = "dims"
    LOT = "lot"
    EXPIRY = "expiry"
    SERIAL = "serial"
    HELP = "help"
    WHERE = "where"


class DocKind(StrEnum):
    """Documents that have a code of their own besides orders and parcels."""

    PURCHASE = "purchase_order"
    RECEIPT = "receipt"
    RMA = "rma"
    MANIFEST = "manifest"
    SUPPLIER = "supplier"
    VENDOR_RETURN = "vendor_return"
    WORK_ORDER = "work_order"
    TRAILER = "trailer"
    PALLET = "pallet"


@dataclass(frozen=True, slots=True)
class Said:
    """A word, with whatever stood behind it."""

    raw: str
    word: Word
    argument: str = ""


@dataclass(frozen=True, slots=True)
class PlaceScan:
    """A place by the code on its label."""

    raw: str
    place: Place


@dataclass(frozen=True, slots=True)
class PlateScan:
    """A tote, cart, carton or pallet by its licence plate."""

    raw: str
    plate: Plate


@dataclass(frozen=True, slots=True)
class ProductScan:
    """A product by any of its barcodes; `eaches` is what this barcode stands for (a case may be 12).

    Lot, expiry (ISO text) and serial are there when the code carried them (GS1).
    """

    raw: str
    product: Product
    eaches: int = 1
    lot: str = ""
    expires_on: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class OrderScan:
    """An order by its number, as the packing slip bears it."""

    raw: str
    order_id: int


@dataclass(frozen=True, slots=True)
class ParcelScan:
    """A parcel by its number, SSCC or tracking number. `via` tells which: "number", "sscc", "tracking"."""

    raw: str
    parcel_id: int
    via: str


@dataclass(frozen=True, slots=True)
class VoidLabelScan:
    """A label that was made void when its parcel was opened again; `parcel` is the parcel's number."""

    raw: str
    parcel: str


@dataclass(frozen=True, slots=True)
class CartonScan:
    """A box type."""

    raw: str
    carton: Carton


@dataclass(frozen=True, slots=True)
class BadgeScan:
    """Somebody's badge."""

    raw: str
    person: Person


@dataclass(frozen=True, slots=True)
class DocumentScan:
    """A document by its number; `ref` is its id."""

    raw: str
    kind: DocKind
    ref: int


@dataclass(frozen=True, slots=True)
class AmbiguousScan:
    """A code with more than one meaning; `options` names them for a person.

    The station has looked whether only one of the `meanings` would be right now; none or several would.
    """

    raw: str
    options: tuple[str, ...]
    meanings: tuple[Scanned, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """A code that nothing here bears. `why` says more where more is known (a broken check digit …).

    `looks` is only what it seems to be (some courier's tracking number): it may be anything else as well.
    """

    raw: str
    why: str = ""
    looks: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether it may be a number by itself, a serial or a lot.

        It is none where it was misread, or names goods that nobody here knows. Half of a GS1 code is told
        apart from both later (`fulfill.seat.whole`).
        """
        return not self.why or gs1.is_half_read(self.raw)


Scanned = (
    Said
    | PlaceScan
    | PlateScan
    | ProductScan
    | OrderScan
    | ParcelScan
    | VoidLabelScan
    | CartonScan
    | BadgeScan
    | DocumentScan
    | AmbiguousScan
    | UnknownScan
)
