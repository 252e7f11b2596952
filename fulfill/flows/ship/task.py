"""What a shipper is in the midst of, and what shipping asks about the warehouse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from fulfill.facts import Content, Facts
from fulfill.orders import Order, OrderLine, Parcel
from fulfill.places import Place, PlaceKind
from fulfill.scan import Word

# Of a full trailer the first so many are named as expected: the journal keeps each answer, and a list of
# every code left would make it grow with the square of the load.
PARCELS_MOST = 100


class Step(StrEnum):
    """What is asked for now; the values are part of the line protocol."""

    SCAN_DOCK = "scan_dock"
    SCAN_PARCEL = "scan_parcel"
    SCAN_OUT = "scan_out"


@dataclass(frozen=True, slots=True)
class ShipTask:
    """One loading. `carrier` "" until the first parcel pins it; `dock_id` 0 where there is no dock at all.

    Attributes:
        manifest_id: 0 until the first parcel is loaded.
    """

    step: Step = Step.SCAN_DOCK
    carrier: str = ""
    dock_id: int = 0
    manifest_id: int = 0


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


WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_DOCK: (Word.CANCEL,),
    Step.SCAN_PARCEL: (Word.DONE, Word.REMOVE, Word.CANCEL),
    Step.SCAN_OUT: (Word.DONE, Word.REMOVE, Word.CANCEL),
}


def current(task: ShipTask, facts: ShipFacts) -> ShipTask:
    """The task without a manifest that another station has closed meanwhile."""
    if not task.manifest_id or facts.manifest(task.manifest_id).state == "open":
        return task
    return replace(task, manifest_id=0, step=Step.SCAN_PARCEL)


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
