"""What a file says, one frozen record per kind; fields are named like the columns of our own CSV.

Quantities in eaches, weights in g, lengths in mm, money in minor units of its currency. What the file does
not say is "" or 0, and None for a day or a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fulfill.address import Address
from fulfill.catalog import Tracking
from fulfill.people import Role
from fulfill.places import PlaceKind, PlateKind
from fulfill.returned import Wish


class Kind(StrEnum):
    """What a file is about; the values are the words of `--kind`."""

    PRODUCTS = "products"
    PLACES = "places"
    STOCK = "stock"
    ORDERS = "orders"
    PURCHASE_ORDERS = "purchase_orders"
    RETURNS = "returns"
    CARTONS = "cartons"
    TOTES = "totes"
    SUPPLIERS = "suppliers"
    PEOPLE = "people"
    TRAILERS = "trailers"


class Payment(StrEnum):
    """Whether the money has come; cod is paid at the door."""

    PAID = "paid"
    PENDING = "pending"
    COD = "cod"


@dataclass(frozen=True, slots=True)
class ProductRecord:
    """`barcodes` are (code, eaches) pairs; `gtin` is 14 digits or ""."""

    sku: str
    name: str
    gtin: str = ""
    barcodes: tuple[tuple[str, int], ...] = ()
    weight_g: int = 0
    length_mm: int = 0
    width_mm: int = 0
    height_mm: int = 0
    tracking: Tracking = Tracking.NONE
    price: int = 0
    currency: str = ""
    category: str = ""
    country_of_origin: str = ""
    hs_code: str = ""
    hazard: str = ""
    supplier: str = ""
    supplier_sku: str = ""
    image: str = ""
    this_side_up: bool = False
    fragile: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """An address in the building."""

    code: str
    kind: PlaceKind
    zone: str = ""
    aisle: str = ""
    bay: str = ""
    level: str = ""
    position: str = ""
    sequence: int = 0
    max_weight_g: int = 0
    max_units: int = 0


@dataclass(frozen=True, slots=True)
class StockRecord:
    """What lies at a place: the quantity found there, not a difference."""

    place: str
    sku: str
    quantity: int
    lot: str = ""
    expires_on: date | None = None
    serial: str = ""


@dataclass(frozen=True, slots=True)
class OrderLineRecord:
    """`title` is what the shop calls the product, for a person who looks for an unknown SKU."""

    sku: str
    quantity: int
    unit_price: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """One order, its lines in the file's order.

    Attributes:
        priority: larger is more urgent; 0 is normal.
        shipping_price: what was paid for shipping, in minor units.
        partial: "complete" (all lines together); no file says otherwise yet.
    """

    order: str
    lines: tuple[OrderLineRecord, ...]
    address: Address
    service: str = ""
    priority: int = 0
    channel: str = ""
    payment: Payment = Payment.PAID
    currency: str = ""
    ordered_at: datetime | None = None
    ship_by: date | None = None
    note: str = ""
    gift_note: str = ""
    partial: str = "complete"
    shipping_price: int = 0


@dataclass(frozen=True, slots=True)
class PurchaseLineRecord:
    """One product that a supplier was asked for."""

    sku: str
    quantity: int
    expected_on: date | None = None
    unit_cost: int = 0


@dataclass(frozen=True, slots=True)
class PurchaseOrderRecord:
    """What one supplier was asked for."""

    po: str
    supplier: str
    lines: tuple[PurchaseLineRecord, ...]
    currency: str = ""


@dataclass(frozen=True, slots=True)
class ReturnLineRecord:
    """One product that may come back.

    Attributes:
        reason: as the shop or the customer says it, in any words or codes.
        resolution: what the customer asks for; None: nothing but the money.
        exchange_sku: what is sent instead; "": with an exchange the same product again.
        comment: the customer's own words, beside the reason.
    """

    sku: str
    quantity: int
    reason: str = ""
    resolution: Wish | None = None
    exchange_sku: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ReturnRecord:
    """A permission to return. `return_tracking` is the number on the carrier's label, where it is known."""

    rma: str
    order: str
    lines: tuple[ReturnLineRecord, ...]
    expires_on: date | None = None
    return_tracking: str = ""


@dataclass(frozen=True, slots=True)
class CartonRecord:
    """A box type; lengths are inside."""

    code: str
    length_mm: int
    width_mm: int
    height_mm: int
    name: str = ""
    tare_g: int = 0
    max_weight_g: int = 0
    price: int = 0


@dataclass(frozen=True, slots=True)
class ToteRecord:
    """A reusable handling unit."""

    code: str
    kind: PlateKind = PlateKind.TOTE


@dataclass(frozen=True, slots=True)
class TrailerRecord:
    """What parcels are loaded into; a limit of 0 is none, `carrier` "" is anybody's."""

    code: str
    carrier: str = ""
    max_weight_g: int = 0
    max_volume_l: int = 0
    max_parcels: int = 0


@dataclass(frozen=True, slots=True)
class SupplierRecord:
    """Who sends goods, and where they go back to."""

    code: str
    name: str
    gln: str = ""
    email: str = ""
    lead_time_days: int = 0
    returns_address: Address = Address()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """Who works here; `pin` is as typed, to be hashed and never kept."""

    badge: str
    name: str
    role: tuple[Role, ...]
    pin: str = ""


Record = (
    ProductRecord
    | PlaceRecord
    | StockRecord
    | OrderRecord
    | PurchaseOrderRecord
    | ReturnRecord
    | CartonRecord
    | ToteRecord
    | SupplierRecord
    | PersonRecord
    | TrailerRecord
)


@dataclass(frozen=True, slots=True)
class Group:
    """One record and the lines of the file that it was made of.

    Attributes:
        rows: line numbers, the header being line 1; for JSON the number of the document.
        raw_rows: the cells as they stood there, for the rejects file.
    """

    record: Record
    rows: tuple[int, ...]
    raw_rows: tuple[list[str], ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """One row that was left out.

    Attributes:
        is_settled: there is nothing to mend: the shop has cancelled, refunded or fulfilled it.
        key: number of the order that is settled, "" where that is not known.
    """

    line_no: int
    raw_row: list[str]
    reason: str
    is_settled: bool = False
    key: str = ""


Read = Group | Rejected
