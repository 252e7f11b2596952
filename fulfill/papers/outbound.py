"""The papers that go out with a parcel beside its slip and label, as frozen values like those of `model`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fulfill.address import Address
from fulfill.customs import Form, Good
from fulfill.hazards import Mark


@dataclass(frozen=True, slots=True)
class CustomsForm:
    """The post's customs declaration, CN 22 (a label) or CN 23 (a sheet).

    Attributes:
        goods: what is in the parcel; weights in g and values in minor units of `currency`, each of one piece.
        weight_g: of the whole parcel, its box included.
        code: what the barcode says: the carrier's number, else the parcel's.
        person: who signs for the sender.
    """

    form: Form
    parcel: str
    order: str
    code: str
    sender: Address
    receiver: Address
    goods: tuple[Good, ...]
    currency: str
    weight_g: int
    made_on: date
    person: str = ""
    eori: str = ""
    vat: str = ""
    ioss: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class Invoice:
    """The commercial invoice of one parcel, for customs; fields as of `CustomsForm`.

    Attributes:
        incoterm: who pays what on the way (Incoterms 2020), like DAP.
        postage_minor: what the carriage cost, 0 where it is not charged.
    """

    number: str
    parcel: str
    order: str
    sender: Address
    receiver: Address
    goods: tuple[Good, ...]
    currency: str
    weight_g: int
    made_on: date
    carrier: str = ""
    tracking: str = ""
    incoterm: str = "DAP"
    person: str = ""
    eori: str = ""
    vat: str = ""
    ioss: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class LogisticLabel:
    """The GS1 logistic label of a carton or a pallet, 4 x 6 inches.

    Attributes:
        sscc: 18 digits, AI 00.
        gtin, count: what is in it where that is one product only, AI 02 and 37; "" and 0 for mixed goods.
        lot, expires_on: AI 10 and 17, where all of it is of one lot.
        parcels: how many parcels are on a pallet; 0 for a carton.
        piece: which carton of how many.
    """

    sscc: str
    sender: Address
    receiver: Address
    order: str = ""
    gtin: str = ""
    count: int = 0
    lot: str = ""
    expires_on: date | None = None
    name: str = ""
    weight_g: int = 0
    parcels: int = 0
    piece: tuple[int, int] = (1, 1)
    carrier: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class HazardMark:
    """A mark for the outside of a box; `numbers` are the UN numbers that stand on a battery mark."""

    mark: Mark
    numbers: tuple[str, ...] = ()
    parcel: str = ""
    copy: int = 0


@dataclass(frozen=True, slots=True)
class CarrierLabel:
    """A label as the carrier drew it: its bytes go to the printer untouched, so no copy mark stands on it."""

    parcel: str
    tracking: str
    content: bytes
    media_type: str
    copy: int = 0
