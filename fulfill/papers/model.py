"""What is to be printed, as frozen values: one class per paper. Text is text, never markup."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from fulfill.address import Address
from fulfill.papers.handed import Lading, TakenBy
from fulfill.papers.outbound import CarrierLabel, CustomsForm, HazardMark, Invoice, LogisticLabel


class Sheet(Enum):
    """A sheet of office paper: width and height in points (1/72 inch)."""

    A4 = (595.2756, 841.8898)
    LETTER = (612.0, 792.0)


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line of a packing slip. `quantity` is in this parcel, `ordered` in the whole order (eaches)."""

    sku: str
    name: str
    quantity: int
    ordered: int = 0
    lot: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class PackingSlip:
    """The customer's list of what is in one parcel.

    Attributes:
        n_of: which parcel of how many, (1, 2).
        code: what the barcode says (the order, so that a return begins with one scan).
        language: the customer's, as "de" or "de-AT"; English where we have no words for it.
        logo: PNG or JPEG bytes of the shop's logo.
        thanks, footer: the shop's own words in place of ours at the end, and at the foot of each page.
        link: what the QR code says (a page of the shop for this order); no QR code where it is empty.
        copy: 0 for the original, else the number of the copy.
    """

    order: str
    parcel: str
    ordered_at: datetime | None
    ship_to: Address
    sender: Address
    lines: tuple[SlipLine, ...]
    code: str
    n_of: tuple[int, int] = (1, 1)
    note: str = ""
    gift_note: str = ""
    language: str = "en"
    logo: bytes | None = None
    copy: int = 0
    thanks: str = ""
    footer: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class ShippingLabel:
    """The label that the carrier reads, 4 x 6 inches. `sscc` is 18 digits, `piece` is (1, 2) of two."""

    parcel: str
    order: str
    sscc: str
    sender: Address
    receiver: Address
    carrier: str
    service: str
    routing: str
    tracking: str
    weight_g: int
    ship_date: date
    piece: tuple[int, int] = (1, 1)
    copy: int = 0


@dataclass(frozen=True, slots=True)
class PickRow:
    """One stop of a pick list: where, what, how many eaches, for which order and tote."""

    place: str
    sku: str
    name: str
    quantity: int
    order: str = ""
    tote: str = ""
    lot: str = ""


@dataclass(frozen=True, slots=True)
class PickList:
    """A walk on paper: rows in walking order; the barcode says `code` (the task)."""

    code: str
    rows: tuple[PickRow, ...]
    title: str = ""
    printed_at: datetime | None = None
    person: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class PlaceLabel:
    """A place in the building; `caption` is what a person calls it (zone, kind)."""

    code: str
    caption: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class ToteLabel:
    """A tote, cart or pallet."""

    code: str
    kind: str = "tote"
    copy: int = 0


@dataclass(frozen=True, slots=True)
class ProductLabel:
    """A product; with lot, expiry or serial the barcode says them too (GS1-128), else EAN-13 or Code 128.

    Attributes:
        barcode: GTIN of 8 to 14 digits, or any code of printable ASCII; the SKU where empty.
    """

    sku: str
    name: str
    barcode: str = ""
    lot: str = ""
    expires_on: date | None = None
    serial: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class BadgeLabel:
    """Who works here. `badge` is the code that a scanner reads."""

    name: str
    badge: str
    role: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class Command:
    """One command barcode: the word of the line protocol and what it does."""

    word: str
    caption: str


@dataclass(frozen=True, slots=True)
class CommandSheet:
    """The words of the line protocol as barcodes, for a wall or a bench."""

    commands: tuple[Command, ...]
    title: str = "Command barcodes"
    copy: int = 0


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One parcel on a manifest."""

    parcel: str
    order: str
    tracking: str
    weight_g: int
    receiver: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of one hand-over, signed or with lines to sign; with `lading`, its bill of lading."""

    number: str
    carrier: str
    dock: str
    closed_at: datetime
    station: str
    person: str
    rows: tuple[ManifestRow, ...]
    copy: int = 0
    taken: TakenBy | None = None
    lading: Lading | None = None


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One line of the order that may come back; `quantity` was delivered (eaches)."""

    sku: str
    name: str
    quantity: int


@dataclass(frozen=True, slots=True)
class ReturnForm:
    """What the customer fills in and puts into the box; the barcode says `code` (RMA or order).

    `instructions` are the shop's own words in place of our steps, a line each; `footer` stands on each page.
    """

    code: str
    order: str
    customer: Address
    return_to: Address
    lines: tuple[ReturnLine, ...]
    rma: str = ""
    until: date | None = None
    language: str = "en"
    logo: bytes | None = None
    copy: int = 0
    instructions: str = ""
    footer: str = ""


@dataclass(frozen=True, slots=True)
class ItemLabel:
    """The plate of one item, stuck on before the next is taken. `title` says what it is, else its return."""

    code: str
    rma: str
    sku: str
    name: str
    grade: str = ""
    disposition: str = ""
    copy: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class IssueLabel:
    """The label of a return that nobody announced: what is known, since when, and its code."""

    code: str
    what: str
    found_at: datetime
    person: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class ReturnLabel:
    """What a customer sticks on a parcel that comes back, 4 x 6 inches: its code finds the return."""

    code: str
    order: str
    return_to: Address
    customer: Address
    until: date | None = None
    language: str = "en"
    copy: int = 0


class VendorPaper(Enum):
    """The papers for a supplier: asking to take goods back, what is in a carton, what is charged."""

    REQUEST = "request"
    SLIP = "slip"
    DEBIT = "debit"


@dataclass(frozen=True, slots=True)
class VendorRow:
    """Eaches of one item that go back; `unit_cost_minor` 0 where nobody knows what one cost."""

    sku: str
    supplier_sku: str
    name: str
    quantity: int
    lot: str = ""
    expires_on: str = ""
    serial: str = ""
    why: str = ""
    receipt: str = ""
    unit_cost_minor: int = 0


@dataclass(frozen=True, slots=True)
class VendorSheet:
    """A paper for a supplier; the barcode says their own number, else ours. `carton` 0: about all of them."""

    kind: VendorPaper
    number: str
    supplier: Address
    sender: Address
    rows: tuple[VendorRow, ...]
    made_on: date
    authorisation: str = ""
    currency: str = ""
    tracking: str = ""
    note: str = ""
    carton: int = 0
    sscc: str = ""
    copy: int = 0
    language: str = "en"


@dataclass(frozen=True, slots=True)
class VendorLabel:
    """The label of a carton that goes back to its supplier, 4 x 6 inches."""

    number: str
    supplier: Address
    sender: Address
    piece: int
    sscc: str
    weight_g: int
    authorisation: str = ""
    copy: int = 0
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Many place or tote labels on sheets of office paper, to cut or to peel."""

    labels: tuple[PlaceLabel | ToteLabel | ProductLabel | BadgeLabel, ...]
    title: str = ""


LabelPaper = (
    ShippingLabel
    | PlaceLabel
    | ToteLabel
    | ProductLabel
    | BadgeLabel
    | ItemLabel
    | IssueLabel
    | ReturnLabel
    | VendorLabel
    | LogisticLabel
)
PagePaper = PackingSlip | PickList | CommandSheet | Manifest | ReturnForm | LabelSheet | VendorSheet | Invoice
Paper = LabelPaper | PagePaper | CustomsForm | HazardMark | CarrierLabel
