"""What a shipper is in the midst of, and what shipping asks about the warehouse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from fulfill.facts import Content, Facts
from fulfill.orders import Order, OrderLine, Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.places import Place, PlaceKind
from fulfill.scan import Word
from fulfill.signature import Signature, SignatureTrouble

# Of a full trailer the first so many are named as expected: the journal keeps each answer, and a list of
# every code left would make it grow with the square of the load.
PARCELS_MOST = 100


class Step(StrEnum):
    """What is asked for now; the values are part of the line protocol."""

    SCAN_DOCK = "scan_dock"
    SCAN_PARCEL = "scan_parcel"
    SCAN_OUT = "scan_out"
    FILL_PALLET = "fill_pallet"
    CLEAR_PALLET = "clear_pallet"
    SCAN_DRIVER = "scan_driver"
    SIGN = "sign"


class Asks(StrEnum):
    """What a driver is asked for when a manifest is closed; each asks for what the one before asks for too.

    NOTHING: `!done` closes it. DRIVER: a name. SIGNATURE: it may be left out, and is then said to be.
    REQUIRED: without a signature nothing is closed.
    """

    NOTHING = "nothing"
    DRIVER = "driver"
    SIGNATURE = "signature"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class ShipTask:
    """One loading. `carrier` "" until the first parcel pins it; `dock_id` 0 where there is no dock at all.

    Attributes:
        manifest_id: 0 until the first parcel is loaded.
        pallet_id: the pallet that is being built or cleared; 0 otherwise.
        trailer_id: the trailer that was scanned before there was a manifest; 0 otherwise.
        driver, driver_by: who takes the parcels, and how that is known ("typed", "badge").
        count: parcels that were loaded when the driver was asked: what is signed for.
    """

    step: Step = Step.SCAN_DOCK
    carrier: str = ""
    dock_id: int = 0
    manifest_id: int = 0
    pallet_id: int = 0
    trailer_id: int = 0
    driver: str = ""
    driver_by: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """`state` is open or closed; `closed_us` 0 while it is open."""

    id: int
    number: str
    carrier: str
    dock_id: int | None
    state: str
    closed_us: int = 0


@dataclass(frozen=True, slots=True)
class Leaving:
    """An order with parcels on a manifest; `others` counts those in the house that are not on it."""

    order: Order
    lines: tuple[OrderLine, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Trailer:
    """What goes behind a truck: `carrier` "" for anybody's; a limit of 0 is none (g, litres, parcels)."""

    id: int
    code: str
    carrier: str = ""
    max_weight_g: int = 0
    max_volume_l: int = 0
    max_parcels: int = 0


@dataclass(frozen=True, slots=True)
class Measures:
    """What parcels come to: grams, cubic millimetres of their boxes, and how many; unsized ones apart."""

    weight_g: int = 0
    volume_mm3: int = 0
    parcels: int = 0
    unsized: int = 0


@dataclass(frozen=True, slots=True)
class Pallet:
    """One journey of a pallet; `state` is open, loaded or shipped, `carrier` "" until its first parcel."""

    id: int
    plate_id: int
    code: str
    sscc: str
    carrier: str
    state: str
    manifest_id: int | None = None


@dataclass(frozen=True, slots=True)
class Handover:
    """What is known of the hand-over of a manifest so far."""

    trailer_id: int | None = None
    driver: str = ""
    driver_by: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class InPart:
    """An order of which some parcels are loaded and some are not."""

    order: str
    loaded: int
    parcels: int


@dataclass(frozen=True, slots=True)
class ClosedToday:
    """A manifest that left today; `at_us` is when, `driver` "" where nobody was asked."""

    number: str
    carrier: str
    parcels: int
    driver: str
    is_signed: bool
    at_us: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A parcel as a loader looks for it; `ship_by` is an ISO day or ""."""

    number: str
    order: str
    carrier: str
    service: str
    country: str
    ship_by: str


@dataclass(frozen=True, slots=True)
class CarrierLoad:
    """Parcels of one carrier; `ship_by` is the first day of those that are ready, or ""."""

    carrier: str
    ready: int
    loaded: int
    ship_by: str


class ShipFacts(Facts, Protocol):
    """What shipping asks besides. `carrier` "" means any carrier."""

    def ready(self, carrier: str, most: int = PARCELS_MOST) -> tuple[Parcel, ...]:
        """Parcels whose label was scanned back, of packed orders, on no manifest; by number."""
        ...

    def ready_count(self, carrier: str) -> int: ...
    def ready_carriers(self) -> tuple[str, ...]:
        """Carriers with parcels that are ready or on an open manifest."""
        ...

    def manifest(self, manifest_id: int) -> Manifest: ...
    def open_manifests(self) -> tuple[Manifest, ...]: ...
    def load_of(self, manifest_id: int) -> tuple[Parcel, ...]: ...
    def loaded_count(self, manifest_id: int) -> int: ...
    def loaded_stock(self, manifest_id: int) -> tuple[Content, ...]:
        """What lies in all parcels of a manifest."""
        ...

    def loaded_lines(self, manifest_id: int) -> Mapping[int, int]:
        """Eaches in the parcels of a manifest, by order line."""
        ...

    def loaded_orders(self, manifest_id: int) -> tuple[Leaving, ...]: ...
    def missing_seen(self, carrier: str, most: int) -> tuple[Seen, ...]:
        """The ready ones as `ready` has them, those that must leave first before the others."""
        ...

    def loaded_seen(self, manifest_id: int, most: int) -> tuple[Seen, ...]: ...
    def carrier_loads(self) -> tuple[CarrierLoad, ...]:
        """For each of `ready_carriers`, those first whose parcels must leave first."""
        ...

    def driver_asks(self) -> Asks:
        """What this house asks of a driver."""
        ...

    def wants_carrier_manifest(self) -> bool:
        """Whether this house asks carriers for a manifest of their own behind each close."""
        ...

    def handover(self, manifest_id: int) -> Handover | None:
        """None until something was written down."""
        ...

    def trailer(self, trailer_id: int) -> Trailer: ...
    def measures(self, manifest_id: int) -> Measures:
        """All parcels of a manifest."""
        ...

    def measures_of(self, parcel_ids: tuple[int, ...]) -> Measures: ...
    def in_part(self, manifest_id: int, most: int) -> tuple[InPart, ...]:
        """Orders of which parcels are loaded there and others stay in the house."""
        ...

    def closed_since(self, since_us: int, most: int) -> tuple[ClosedToday, ...]:
        """Manifests that were closed since then, the last one first."""
        ...

    def pallet(self, pallet_id: int) -> Pallet: ...
    def pallet_on(self, plate_id: int) -> Pallet | None:
        """The journey that a pallet is on, built or loaded; None where it is free."""
        ...

    def pallet_of(self, parcel_id: int) -> Pallet | None:
        """The pallet that a parcel stands on."""
        ...

    def stood_on_one(self, parcel_id: int) -> bool:
        """Whether a parcel stands, or stood, on a pallet."""
        ...

    def parcels_on(self, pallet_id: int) -> tuple[Parcel, ...]: ...
    def pallets_open(self, carrier: str, most: int) -> tuple[Pallet, ...]:
        """Pallets with parcels on them that are not loaded yet; of any carrier with ""."""
        ...

    def pallets_loaded(self, manifest_id: int) -> tuple[Pallet, ...]: ...
    def photos_of(self, manifest_id: int) -> int:
        """How many photos of the load there are."""
        ...

    def picture(self, file: str) -> Picture | PhotoTrouble: ...
    def signature(self, file: str) -> Signature | SignatureTrouble: ...


WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_DOCK: (Word.CANCEL,),
    Step.SCAN_PARCEL: (Word.DONE, Word.REMOVE, Word.PHOTO, Word.NOTE, Word.CANCEL),
    Step.SCAN_OUT: (Word.DONE, Word.REMOVE, Word.CANCEL),
    Step.FILL_PALLET: (Word.DONE, Word.REMOVE, Word.CANCEL),
    Step.CLEAR_PALLET: (Word.DONE, Word.REMOVE, Word.CANCEL),
    Step.SCAN_DRIVER: (Word.ANSWER, Word.NO, Word.PHOTO, Word.NOTE, Word.CANCEL),
    Step.SIGN: (Word.SIGN, Word.SKIP, Word.NO, Word.PHOTO, Word.NOTE, Word.CANCEL),
}


def current(task: ShipTask, facts: ShipFacts) -> ShipTask:
    """The task without a manifest that another station has closed meanwhile."""
    if not task.manifest_id or facts.manifest(task.manifest_id).state == "open":
        return task
    return replace(task, manifest_id=0, trailer_id=0, pallet_id=0, driver="", count=0, step=Step.SCAN_PARCEL)


def open_at(dock_id: int, carrier: str, facts: ShipFacts) -> Manifest | None:
    found = facts.open_manifests()
    return next((m for m in found if (m.dock_id or 0, m.carrier) == (dock_id, carrier)), None)


def carrier_named(raw: str, carriers: tuple[str, ...]) -> str:
    """The carrier that a scanned or typed text names, in whatever case; "" where it names none."""
    wanted = raw.strip().casefold()
    return next((each for each in carriers if each.casefold() == wanted and wanted), "")


def docks_of(facts: ShipFacts) -> tuple[Place, ...]:
    return tuple(each for each in facts.places_of_kind(PlaceKind.DOCK) if not each.is_blocked)


def when(manifest: Manifest) -> str:
    closed = datetime.fromtimestamp(manifest.closed_us / 1_000_000, UTC)
    return closed.strftime("on %Y-%m-%d at %H:%M UTC")
