"""What a packer is in the midst of, and what packing asks about the warehouse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from fulfill.catalog import Carton, Item, Product
from fulfill.facts import Content, Facts
from fulfill.flows.pack.going_out import Outgoing
from fulfill.orders import Order, Parcel
from fulfill.photo import PhotoTrouble, Picture
from fulfill.places import Place, Plate
from fulfill.plan.bench import Bench, barred
from fulfill.plan.weights import Learned, Subject


class Step(StrEnum):
    """What is asked for now; the values are part of the line protocol."""

    SCAN_START = "scan_start"
    SCAN_PRODUCT = "scan_product"
    SCAN_LOT = "scan_lot"
    SCAN_SERIAL = "scan_serial"
    SCAN_OUT = "scan_out"
    SCAN_DAMAGED = "scan_damaged"
    GIVE_WEIGHT = "give_weight"
    SCAN_PUT_BACK = "scan_put_back"
    SCAN_LABEL = "scan_label"
    # Only where a setting, a rule or a tote of many orders asks for them.
    SCAN_ITEM = "scan_item"
    SCAN_BADGE = "scan_badge"
    SCAN_SURPLUS = "scan_surplus"
    SCAN_INSERT = "scan_insert"


# Steps at which something comes out of the parcel.
OUTWARD = frozenset({Step.SCAN_OUT, Step.SCAN_DAMAGED, Step.SCAN_SURPLUS})


@dataclass(frozen=True, slots=True)
class PackTask:
    """One order at a bench; before the first scan it has no order (id 0).

    Attributes:
        parcel_id: the open parcel; 0 once all are closed.
        product_id, lot_id, count: the product scanned last, and how many of it in a row: what !qty sets.
        pending: eaches of `product_id` that wait for their lot.
        box: code of the box proposed for the open parcel, "" when none fits.
        keeps_weight: the packer insisted on a weight that is not the expected one.
        opens_next: another parcel is opened once this one is weighed.
        inserts: names of what was laid into the order's box besides goods, or was said not to be there.
        tote_id, tote: the tote with many orders of one unit that is worked off; 0 where there is none.
        asked_order: the order in other hands that is to be taken over; 0 where none is.
    """

    step: Step = Step.SCAN_START
    order_id: int = 0
    order: str = ""
    parcel_id: int = 0
    product_id: int = 0
    lot_id: int = 0
    count: int = 0
    pending: int = 0
    box: str = ""
    keeps_weight: bool = False
    opens_next: bool = False
    inserts: tuple[str, ...] = ()
    tote_id: int = 0
    tote: str = ""
    asked_order: int = 0


class Tickers(StrEnum):
    """Who may count a unit that has no barcode by hand."""

    PACKERS = "packers"
    SUPERVISORS = "supervisors"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class BenchRules:
    """What the warehouse has set for its benches.

    Attributes:
        four_eyes: who picked an order does not pack it.
        scans_surplus_out: a unit too many is scanned out before anything else goes on.
        takes_over: an order in other hands is taken over with a supervisor's badge.
    """

    four_eyes: bool = False
    scans_surplus_out: bool = False
    takes_over: bool = False
    ticks: Tickers = Tickers.PACKERS
    bench: Bench = field(default_factory=Bench)

    def barred_boxes(self, order: Order) -> frozenset[str]:
        """Codes of the box types in which an order cannot go."""
        return barred(self.bench, order.service, order.country)


@dataclass(frozen=True, slots=True)
class Sharing:
    """What stands for the orders that lie in one tote, each bound to its order.

    Attributes:
        tote_id: the tote itself. plates: it and the plates that stand for further orders in it.
    """

    tote_id: int
    plates: tuple[Plate, ...] = ()

    @property
    def is_shared(self) -> bool:
        return any(each.id != self.tote_id for each in self.plates)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order that waits to be packed, and the codes of the totes with its goods.

    Attributes:
        ship_by: ISO day, "" where none is set. units: eaches picked and not packed.
        truck: until when today, or on its day, it must be ready ("15:30"), "" where its service has no such
            time. minutes_left: until then; below 0 it has left, None where no time is known.
    """

    number: str
    totes: tuple[str, ...] = ()
    ship_by: str = ""
    service: str = ""
    country: str = ""
    units: int = 0
    truck: str = ""
    minutes_left: int | None = None


@dataclass(frozen=True, slots=True)
class PackedItem:
    """A row of a parcel's contents; `quantity` in eaches, 0 when all was taken out again."""

    id: int
    line_id: int
    item: Item
    quantity: int


@dataclass(frozen=True, slots=True)
class Label:
    """The newest label of a parcel; `state` is asked, bought, void or refused, `why` the carrier's reason."""

    id: int
    key: str
    state: str
    tracking: str = ""
    why: str = ""


class PackFacts(Facts, Protocol):
    """What packing asks besides."""

    def waiting(self, most: int = 50) -> tuple[Waiting, ...]:
        """Orders that are picked and in nobody's hands, the most urgent first."""
        ...

    def waiting_for(self, product_id: int, not_by: int = 0) -> int | None:
        """The picked order to pack this product for: ship date, truck, fully picked, priority, age.

        With `not_by` none that this person picked.
        """
        ...

    def waiting_in(self, tote_id: int, product_id: int, not_by: int = 0) -> int | None:
        """The same among the orders of one unit that share a tote."""
        ...

    def sharing(self, tote_id: int) -> Sharing: ...

    def truck_of(self, order: Order) -> str:
        """Until when an order must be ready on its day ("15:30"), "" where its service has no such time."""
        ...

    def bench_rules(self) -> BenchRules: ...
    def pickers_of(self, order_id: int) -> frozenset[int]:
        """Ids of the people who picked what lies in its totes."""
        ...

    def is_first_order(self, order_id: int) -> bool:
        """Whether its customer, by e-mail or by name and postcode, has no earlier order here."""
        ...

    def others_pack(self) -> int:
        """How many others have an order in hand now."""
        ...

    def task_left(self, task_id: int) -> PackTask | None:
        """Where somebody else stands with an order; None where that work is not open any more."""
        ...

    def holder(self, task_id: int) -> str:
        """Who works on a task ("Ann at pack-2"); "" when that task is not open any more."""
        ...

    def is_given_back(self, task_id: int) -> bool:
        """Whether a task is open and nobody has it."""
        ...

    def is_on_hold(self, order_id: int) -> bool: ...
    def totes_of(self, order_id: int) -> tuple[Plate, ...]: ...
    def stock_in_totes(self, order_id: int) -> tuple[Content, ...]:
        """What lies in the totes bound to an order, sorted by item."""
        ...

    def products_of(self, order_id: int) -> Mapping[int, Product]: ...
    def codes_of(self, order_id: int) -> Mapping[int, tuple[tuple[str, int], ...]]:
        """Every barcode and the eaches it stands for, by product of the order; single units first."""
        ...

    def parcels_of(self, order_id: int) -> tuple[Parcel, ...]:
        """All parcels of an order by piece, void ones left out."""
        ...

    def parcel_items(self, parcel_id: int) -> tuple[PackedItem, ...]: ...
    def parcel_by_code(self, code: str) -> Parcel | None: ...
    def label_of(self, parcel_id: int) -> Label | None: ...
    def override_reason(self, parcel_id: int) -> str: ...
    def prints(self, kind: str, document: str, ref: int) -> int:
        """How often this paper was asked for."""
        ...

    def outgoing(self, order_id: int) -> Outgoing:
        """Whether an order crosses a customs border, and the papers that the house wants with each parcel."""
        ...

    def cartons(self) -> tuple[Carton, ...]: ...
    def box_for(
        self, units: tuple[tuple[Product, int], ...], without: frozenset[str] = frozenset()
    ) -> Carton | None:
        """The smallest box type into which these units fit, or None."""
        ...

    def picked_from(self, line_ids: tuple[int, ...]) -> tuple[int, ...]:
        """Ids of the places from which these order lines were picked."""
        ...

    def picture(self, file: str) -> Picture | PhotoTrouble:
        """The picture in a file, small enough to be kept; or why there is none."""
        ...

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        """Shelves on which this product lies, forward places first."""
        ...

    def known_weights(self, order_id: int) -> Mapping[Subject, Learned]:
        """What parcels have taught of an order's products and of every box type."""
        ...

    def lookalikes(self, product_ids: tuple[int, ...], most: int = 30) -> tuple[Product, ...]:
        """Products that are easily taken for these: kept beside them, or of a like name."""
        ...

    def false_alarms(self) -> int:
        """Of a thousand right parcels, how many may be suspected for their weight."""
        ...
