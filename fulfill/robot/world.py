"""What a worker sees with their own eyes: the things, not the book about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Lying:
    """Units that lie somewhere. `code` is a barcode on them; `plate` what they stand on, or ""."""

    code: str
    quantity: int
    lot: str = ""
    expires_on: str = ""
    serial: str = ""
    plate: str = ""


class World(Protocol):
    """The warehouse itself. Codes in, codes out; "" where there is no such thing."""

    def free_tote(self) -> str:
        """An empty tote that belongs to no order."""
        ...

    def pallet(self) -> str:
        """A fresh pallet's plate."""
        ...

    def shelf(self) -> str:
        """Some place where goods may be stored."""
        ...

    def stocked_place(self) -> str:
        """Some place with goods that nobody waits for."""
        ...

    def lies_at(self, place: str) -> tuple[Lying, ...]:
        """All that is at a place, what stands on plates last."""
        ...

    def reachable(self, where: str, codes: tuple[str, ...]) -> int:
        """Units of the product that bears one of these codes, at a place or in a tote and its sisters."""
        ...

    def eaches(self, code: str) -> int:
        """How many units a barcode stands for; 1 for any code that says nothing of it."""
        ...

    def batch(self, code: str) -> tuple[str, str]:
        """Lot and last valid day that are printed on the delivered units of this barcode."""
        ...

    def fresh_serial(self, code: str) -> str:
        """The serial on the next delivered unit of this barcode."""
        ...

    def label(self, codes: tuple[str, ...]) -> str:
        """One of these codes that is on a label which has come out of a printer."""
        ...

    def arrival(self, documents: tuple[str, ...]) -> str:
        """What the driver hands over: one of these purchase orders, "!next" for goods without one."""
        ...

    def delivered(self, codes: tuple[str, ...]) -> int:
        """Units of this product that came and are not put down yet."""
        ...

    def stray(self) -> str:
        """A product's barcode that came without a purchase order."""
        ...

    def parcel_back(self, documents: tuple[str, ...]) -> str:
        """What is on a parcel that came back: a return, an order, a tracking number, "!next" for nothing."""
        ...

    def piece_back(self, codes: tuple[str, ...]) -> str:
        """The barcode of the next piece in that parcel."""
        ...

    def serial_back(self, codes: tuple[str, ...]) -> str:
        """The serial number (or lot) on that piece."""
        ...

    def other(self, kind: str, codes: tuple[str, ...]) -> str:
        """A code of this kind ("place", "product", "tote") that is none of these."""
        ...
