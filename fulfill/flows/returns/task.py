"""What a returns clerk is in the midst of, and what returning asks about the warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Product
from fulfill.facts import Facts
from fulfill.flows.returns.money_facts import MoneyFacts
from fulfill.flows.returns.parcel_facts import ParcelFacts
from fulfill.places import Place, PlaceKind
from fulfill.plan.inspection import Book
from fulfill.returned import Condition, Disposition, ReturnUnit, Rma, RmaLine
from fulfill.turn import Expect, Kind


class Step(StrEnum):
    """Where in the return; the values are the names that the line protocol prints."""

    SCAN_RETURN = "scan_return"
    CHOOSE_ORDER = "choose_order"
    SCAN_PRODUCT = "scan_product"
    SCAN_SERIAL = "scan_serial"
    SCAN_LOT = "scan_lot"
    ANSWER_CONDITION = "answer_condition"
    ANSWER_QUESTION = "answer_question"
    TAKE_PHOTO = "take_photo"
    CONFIRM_DISPOSITION = "confirm_disposition"
    GIVE_REASON = "give_reason"
    APPROVE = "approve"
    SCAN_PLACE = "scan_place"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class Unit:
    """The piece in the operator's hands. `id` 0: it is not taken in yet.

    Attributes:
        is_extra: a person agreed that it is not on this return; it is kept apart.
        suspicious: why it cannot be what was sent; "" where nothing speaks against it.
        lot, expires_on: what its barcode said, until the lot is known.
        book, answers: the version of the book of inspection, and (question, reply) as they were given.
        is_labelled: its own label was scanned, so that it is on it.
        chosen: the disposition that it shall get; with an override, `override` is its reason code.
        approver_id: the second person who agreed to it; 0: none was needed.
    """

    product_id: int
    id: int = 0
    rma_line_id: int = 0
    order_line_id: int = 0
    lot_id: int = 0
    serial: str = ""
    lot: str = ""
    expires_on: str = ""
    reason: str = ""
    is_extra: bool = False
    suspicious: str = ""
    place_id: int = 0
    condition: Condition | None = None
    grade: str = ""
    book: int = 0
    answers: tuple[tuple[str, str], ...] = ()
    is_labelled: bool = False
    chosen: Disposition | None = None
    override: str = ""
    approver_id: int = 0


@dataclass(frozen=True, slots=True)
class ReturnsTask:
    """One return. `rma_id` 0: none is opened yet; `order_id` 0: nobody knows whose goods these are.

    `found`: the orders by their ids that a customer's name or a serial number left to choose from.
    `parcel_id`: the parcel in which it left, where its label was scanned. `put_first`, `puts_all`: of a
    parcel that comes back whole, the product that is put away next, and that one place takes all.
    """

    step: Step = Step.SCAN_RETURN
    rma_id: int = 0
    rma: str = ""
    order_id: int = 0
    order: str = ""
    is_blind: bool = False
    is_ours: bool = False
    units: int = 0
    unit: Unit | None = None
    found: tuple[int, ...] = ()
    parcel_id: int = 0
    put_first: int = 0
    puts_all: bool = False

    @property
    def document(self) -> str:
        """The number people know this return by."""
        return self.rma or self.order or "This return"


@dataclass(frozen=True, slots=True)
class ShippedLot:
    """Eaches of one lot (0: none) of an order line that were shipped, and that came back."""

    lot_id: int
    shipped: int
    returned: int

    @property
    def left(self) -> int:
        return self.shipped - self.returned


@dataclass(frozen=True, slots=True)
class Announced:
    """An open return as a list shows it; eaches. `order` is "" where none is known.

    `opened_us`: since when it has been open, microseconds since 1970 UTC; 0: nobody knows.
    """

    number: str
    order: str
    expires_on: str
    expected: int
    received: int
    opened_us: int = 0
    is_blind: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """Eaches of one order line, lot and serial that left in parcels."""

    line_id: int
    product_id: int
    lot_id: int
    serial: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Sender:
    """An order of which something was shipped, and who may have sent it back."""

    order_id: int
    order: str
    name: str
    city: str


class ReturnsFacts(Facts, MoneyFacts, ParcelFacts, Protocol):
    """What returning asks besides."""

    def rma(self, rma_id: int) -> Rma: ...
    def rma_lines(self, rma_id: int) -> tuple[RmaLine, ...]: ...
    def rma_by_number(self, number: str) -> Rma | None: ...
    def open_rmas(self, most: int = 50) -> tuple[str, ...]:
        """Numbers of returns that may still come in, newest first."""
        ...

    def open_rmas_of(self, order_id: int) -> tuple[Rma, ...]: ...
    def units_of(self, rma_id: int) -> tuple[ReturnUnit, ...]: ...
    def returned(self, order_line_id: int) -> int:
        """Eaches of an order line that came back, over all returns."""
        ...

    def shipped_lots(self, order_line_id: int) -> tuple[ShippedLot, ...]: ...
    def shipped_serials(self, order_line_id: int, most: int = 50) -> tuple[str, ...]:
        """Serials of an order line that were shipped and did not come back."""
        ...

    def shipped_serial(self, order_id: int, product_id: int, serial: str) -> tuple[int, int] | None:
        """The line of this order on which the serial was shipped, and its lot; None: it was not."""
        ...

    def sent_with_serial(self, serial: str, product_id: int, most: int) -> tuple[int, ...]:
        """Orders with which a serial was shipped, newest first; of any product for `product_id` 0."""
        ...

    def sent_to(self, who: str, most: int) -> tuple[int, ...]:
        """Shipped orders of a customer, newest first: the whole e-mail, or how the name begins."""
        ...

    def senders(self, order_ids: Iterable[int]) -> tuple[Sender, ...]:
        """These orders, in this order."""
        ...

    def returned_on(self, order_line_id: int, serial: str) -> Rma | None:
        """The return with which a serial of this order line came back, or None."""
        ...

    def book(self, version: int | None = None) -> Book:
        """The book of inspection that this warehouse goes by, or went by as `version`."""
        ...

    def paid_minor(self, order_line_id: int) -> int:
        """What was paid for one piece of an order line, in minor units; 0 for line 0."""
        ...

    def scans_labels(self) -> bool:
        """Whether a piece's label must be scanned: a setting, else whether this station can print one."""
        ...

    def piece_codes(self, product_id: int) -> tuple[str, ...]:
        """The barcodes of a product that stand for one piece."""
        ...

    def load_of(self, place_id: int) -> tuple[int, int]:
        """Eaches and grams that lie at a place, loose and on plates."""
        ...

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        """Forward and reserve places where this product lies now, forward first."""
        ...

    def products(self, product_ids: Iterable[int]) -> Mapping[int, Product]:
        """These products by id, read together."""
        ...

    def announced(self, most: int) -> tuple[Announced, ...]:
        """The returns of `open_rmas`, in its order."""
        ...

    def undecided_units(self, most: int) -> tuple[tuple[str, ReturnUnit], ...]:
        """Pieces that were taken in and not decided, with their return's number, newest return first."""
        ...

    def sent_items(self, order_id: int, most: int) -> tuple[Sent, ...]:
        """What left for this order, by line."""
        ...


# Where a unit of each disposition may be put; the first kind is the usual one.
TAKES: dict[Disposition, tuple[PlaceKind, ...]] = {
    Disposition.RESTOCK: (PlaceKind.FORWARD, PlaceKind.RESERVE),
    Disposition.REFURBISH: (PlaceKind.QUARANTINE,),
    Disposition.REPACKAGE: (PlaceKind.QUARANTINE,),
    Disposition.QUARANTINE: (PlaceKind.QUARANTINE,),
    Disposition.VENDOR: (PlaceKind.VENDOR,),
    Disposition.DONATE: (PlaceKind.SCRAP, PlaceKind.DAMAGED),
    Disposition.RECYCLE: (PlaceKind.SCRAP, PlaceKind.DAMAGED),
    Disposition.SCRAP: (PlaceKind.SCRAP, PlaceKind.DAMAGED),
}

# Why a person may decide otherwise than the rule; a closed list, so that overrides can be counted.
OVERRIDE_REASONS = (
    "customer_wish",
    "not_worth_it",
    "repairable",
    "packaging_damaged",
    "contaminated",
    "vendor_agreement",
    "supervisor_decision",
)


def words(*names: str) -> Expect:
    return Expect(Kind.WORD, tuple(f"!{name}" for name in names))


def is_full(place: Place, weight_g: int, facts: ReturnsFacts) -> bool:
    """Whether one more piece of `weight_g` is more than the place may hold."""
    if not (place.max_units or place.max_weight_g):
        return False
    units, grams = facts.load_of(place.id)
    return bool(
        (place.max_units and units + 1 > place.max_units)
        or (place.max_weight_g and grams + weight_g > place.max_weight_g)
    )
