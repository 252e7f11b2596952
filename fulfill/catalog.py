"""What is kept and sold: products, lots, box types."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tracking(StrEnum):
    """What must be captured with each unit."""

    NONE = "none"
    LOT = "lot"
    LOT_EXPIRY = "lot+expiry"
    SERIAL = "serial"

    @property
    def by_lot(self) -> bool:
        return self in (Tracking.LOT, Tracking.LOT_EXPIRY)


@dataclass(frozen=True, slots=True)
class Product:
    """A product; weights in g, lengths in mm, price in minor units; 0 where not known.

    Attributes:
        is_upright: it is packed this side up: its height stays upright. is_fragile: nothing may stand on it.
    """

    id: int
    sku: str
    name: str
    gtin: str = ""
    tracking: Tracking = Tracking.NONE
    weight_g: int = 0
    length_mm: int = 0
    width_mm: int = 0
    height_mm: int = 0
    price_minor: int = 0
    currency: str = ""
    category: str = ""
    country_of_origin: str = ""
    hs_code: str = ""
    hazard: str = ""
    supplier: str = ""
    image: str = ""
    is_blocked: bool = False
    is_upright: bool = False
    is_fragile: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """A batch of a product. `expires_on` is ISO text, the last valid day, or "" where there is none."""

    id: int
    product_id: int
    code: str
    expires_on: str = ""
    is_blocked: bool = False

    def is_expired(self, today: str) -> bool:
        """Whether `today` (ISO text) is past the last valid day."""
        return bool(self.expires_on) and today > self.expires_on


@dataclass(frozen=True, slots=True)
class Carton:
    """A box type. Inner lengths in mm; `tare_g` its own weight; `max_weight_g` 0 means no limit."""

    id: int
    code: str
    name: str
    length_mm: int
    width_mm: int
    height_mm: int
    tare_g: int = 0
    max_weight_g: int = 0
    price_minor: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """What exactly lies somewhere: a product, and its lot and serial where it is tracked by them."""

    product_id: int
    lot_id: int = 0
    serial: str = ""
