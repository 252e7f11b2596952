"""What a picker's walk remembers between two scans, and what it asks the warehouse."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Item, Tracking
from fulfill.facts import Facts
from fulfill.ledger import Hold
from fulfill.orders import Order
from fulfill.places import Plate, Spot
from fulfill.scan import Word


class Step(StrEnum):
    """Where in the walk; the values are the names that the line protocol gives."""

    SCAN_TOTE = "scan_tote"
    SCAN_PLACE = "scan_place"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_TOTE_INTO = "scan_tote_into"
    SCAN_DROP = "scan_drop"
    REMOVE_TOTE = "remove_tote"
    REMOVE_PRODUCT = "remove_product"
    REMOVE_PLACE = "remove_place"


W = Word
_LEAVE = (W.DONE, W.CANCEL)
# The words that each step takes, besides those that the station takes anywhere.
WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_TOTE: (W.DONE, W.CANCEL),
    Step.SCAN_PLACE: (W.SHORT, W.SKIP, W.FULL, W.REMOVE, W.CANCEL),
    Step.SCAN_PRODUCT: (W.QTY, W.DONE, W.SHORT, W.SKIP, W.DAMAGED, W.FULL, W.REMOVE, W.CANCEL),
    Step.SCAN_LOT: (W.LOT, W.NO, W.SHORT, W.SKIP, W.CANCEL),
    Step.SCAN_SERIAL: (W.SERIAL, W.SHORT, W.SKIP, W.DAMAGED, W.FULL, W.REMOVE, W.CANCEL),
    Step.SCAN_TOTE_INTO: (W.QTY, W.DAMAGED, W.FULL, W.CANCEL),
    Step.SCAN_DROP: (W.REMOVE, W.CANCEL),
    Step.REMOVE_TOTE: _LEAVE,
    Step.REMOVE_PRODUCT: _LEAVE,
    Step.REMOVE_PLACE: (W.QTY, *_LEAVE),
}


@dataclass(frozen=True, slots=True)
class Load:
    """One order of the cart and the totes bound to it; the last tote is the one in use."""

    order_id: int
    number: str
    totes: tuple[int, ...] = ()
    is_full: bool = False

    @property
    def wants_tote(self) -> bool:
        return self.is_full or not self.totes


@dataclass(frozen=True, slots=True)
class Removal:
    """What is being taken out again: from which tote, what, how many eaches."""

    tote_id: int = 0
    item: Item | None = None
    quantity: int = 0


@dataclass(frozen=True, slots=True)
class PickTask:
    """A walk. All quantities in eaches.

    Attributes:
        hold_id: the promise being fulfilled now, 0 before the first and after the last.
        place_id: where the picker stands, 0 before the first place is scanned.
        counted: scanned of this hold and not yet in a tote.
        is_ready: what is counted goes into the tote next.
        pending: scanned, but its lot is still to be said.
        serial: read off a unit whose serial the book does not know yet.
        taken: put into totes on this walk so far.
        skipped: holds put last, in the order in which they were skipped.
        is_shared: the orders have one unit each, and one tote takes them all.
    """

    loads: tuple[Load, ...]
    step: Step = Step.SCAN_TOTE
    hold_id: int = 0
    place_id: int = 0
    counted: int = 0
    is_ready: bool = False
    pending: int = 0
    serial: str = ""
    taken: int = 0
    skipped: tuple[int, ...] = ()
    removal: Removal | None = None
    is_shared: bool = False

    @property
    def order_ids(self) -> tuple[int, ...]:
        return tuple(load.order_id for load in self.loads)

    @property
    def has_several_totes(self) -> bool:
        return not self.is_shared and sum(len(load.totes) for load in self.loads) > 1

    @property
    def document(self) -> str:
        return ", ".join(load.number for load in self.loads)

    def load_of(self, order_id: int) -> Load:
        return next(load for load in self.loads if load.order_id == order_id)


@dataclass(frozen=True, slots=True)
class Pick:
    """An open hold with what a walk needs to know of its place and product."""

    hold: Hold
    place: str
    sequence: int
    sku: str
    name: str
    tracking: Tracking = Tracking.NONE
    image: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What lies in a tote of the walk: `quantity` eaches of `item`, and from which place it came.

    `place` is "" where no promise tells it (`sequence` is 0 then).
    """

    tote_id: int
    item: Item
    quantity: int
    sku: str
    name: str
    image: str = ""
    place: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Free:
    """Stock that may be promised: `quantity` eaches of `item` that nobody holds."""

    item: Item
    spot: Spot
    quantity: int
    place: str
    sequence: int


class PickFacts(Facts, Protocol):
    """What picking asks besides."""

    def released_orders(self, most: int) -> tuple[Order, ...]:
        """Released orders with something to pick: by day to ship ("" last), priority (higher first), age."""
        ...

    def open_picks(self, order_ids: tuple[int, ...]) -> tuple[Pick, ...]:
        """The open holds of these orders, sorted by place (sequence, code), sku, order, id."""
        ...

    def free_stock(self, product_id: int, not_at_place: int) -> tuple[Free, ...]:
        """Stock that may be promised now, earliest expiry first, then longest there.

        Left out: `not_at_place` (0: none), places that are in doubt, places that are blocked or
        not for sale, blocked and expired lots, totes.
        """
        ...

    def is_in_doubt(self, place_id: int) -> bool:
        """Whether a count after a short pick is open for this place: nothing is promised from it."""
        ...

    def codes_within(self, product_id: int, eaches: int) -> tuple[str, ...]:
        """The product's barcodes that stand for at most so many eaches."""
        ...

    def picked_from(self, order_id: int, item: Item) -> Spot | None:
        """Where this order's picked goods lay, as its latest hold on such an item says."""
        ...

    def shares(self, tote: Plate) -> tuple[Plate, ...]:
        """The plates that stand for further orders in a tote, by their number; bound to an order or not."""
        ...

    def heads(self, order_ids: tuple[int, ...]) -> tuple[Order, ...]:
        """These orders, sorted by id."""
        ...

    def totes(self, tote_ids: tuple[int, ...]) -> tuple[Plate, ...]:
        """These totes, sorted by id."""
        ...

    def taken(self, tote_ids: tuple[int, ...]) -> tuple[Taken, ...]:
        """What lies in these totes, sorted by place (sequence, code), sku, tote."""
        ...
