"""Places and plates: where stock can lie. A spot is a place and perhaps a licence plate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What a place is for. The last five stand outside the building: stock there left or never came."""

    DOCK = "dock"
    STAGE = "stage"
    RESERVE = "reserve"
    FORWARD = "forward"
    BENCH = "bench"
    RETURNS = "returns"
    QUARANTINE = "quarantine"
    DAMAGED = "damaged"
    VENDOR = "vendor"
    SCRAP = "scrap"
    SUPPLIER = "supplier"
    CUSTOMER = "customer"
    LOSS = "loss"
    MAKING = "making"
    SCRAPPED = "scrapped"


OUTSIDE = frozenset(
    {PlaceKind.SUPPLIER, PlaceKind.CUSTOMER, PlaceKind.LOSS, PlaceKind.MAKING, PlaceKind.SCRAPPED}
)
# Only from here is stock promised to orders.
SELLABLE = frozenset({PlaceKind.FORWARD, PlaceKind.RESERVE})

# The system's own places, made by `fulfill init`: their codes begin with a character no label has.
SUPPLIER_CODE = "~SUPPLIER"
CUSTOMER_CODE = "~CUSTOMER"
LOSS_CODE = "~LOSS"
MAKING_CODE = "~MAKING"
SCRAPPED_CODE = "~SCRAPPED"
# Where a tote is while its picker walks: inside the building, at no address.
WALKING_CODE = "~WALKING"
SYSTEM_PLACES = {
    SUPPLIER_CODE: PlaceKind.SUPPLIER,
    CUSTOMER_CODE: PlaceKind.CUSTOMER,
    LOSS_CODE: PlaceKind.LOSS,
    MAKING_CODE: PlaceKind.MAKING,
    SCRAPPED_CODE: PlaceKind.SCRAPPED,
    WALKING_CODE: PlaceKind.STAGE,
}


@dataclass(frozen=True, slots=True)
class Place:
    """An address in the building or outside it.

    Attributes:
        sequence: rank in the walk through the building; lower comes first.
        max_units, max_weight_g: 0 means no limit.
    """

    id: int
    code: str
    kind: PlaceKind
    zone: str = ""
    sequence: int = 0
    max_weight_g: int = 0
    max_units: int = 0
    is_blocked: bool = False

    @property
    def is_outside(self) -> bool:
        return self.kind in OUTSIDE


class PlateKind(StrEnum):
    """A handling unit with a licence plate: totes are reused, cartons shipped, pallets carry."""

    TOTE = "tote"
    CART = "cart"
    CARTON = "carton"
    PALLET = "pallet"


# Many orders of one unit may lie in one tote: the tote itself stands for one of them, and a plate that
# nobody sees for each other one. Its code begins like those of the system's places: "~T-9.2".
_SHARE = re.compile(r"~(\S+)\.\d+")


def share_code(tote: str, at: int) -> str:
    """The code of the plate that stands for the order number `at` in a tote."""
    return f"~{tote}.{at}"


def tote_shown(code: str) -> str:
    """A tote as people know it."""
    found = _SHARE.fullmatch(code)
    return found[1] if found else code


@dataclass(frozen=True, slots=True)
class Plate:
    """A licence plate: where it stands (None: put away empty), and whose goods it holds."""

    id: int
    code: str
    kind: PlateKind
    place_id: int | None = None
    order_id: int | None = None


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """The ledger's account: a place and, where `plate_id` is not 0, the plate that stands there."""

    place_id: int
    plate_id: int = 0
