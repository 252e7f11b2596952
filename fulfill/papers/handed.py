"""What papers of a hand-over say beside the parcels: who took them, on what they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fulfill.address import Address


@dataclass(frozen=True, slots=True)
class TakenBy:
    """The driver. `signature` is a PNG, None where nobody signed; `signed_at` is None then too."""

    driver: str = ""
    trailer: str = ""
    remark: str = ""
    signature: bytes | None = None
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """One handling unit of a bill of lading: a pallet, or a parcel that stands on none."""

    code: str
    sscc: str
    parcels: int
    weight_g: int
    is_pallet: bool = True


@dataclass(frozen=True, slots=True)
class Hazard:
    """Dangerous goods in a load: what they are ("UN1950"), in how many parcels, and what those weigh."""

    name: str
    parcels: int
    weight_g: int


@dataclass(frozen=True, slots=True)
class Lading:
    """What makes a bill of lading of a manifest."""

    sender: Address
    units: tuple[Unit, ...]
    hazards: tuple[Hazard, ...] = ()
