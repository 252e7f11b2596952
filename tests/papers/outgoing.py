"""Papers that go with a parcel, with defaults."""

from __future__ import annotations

from datetime import date

from fulfill.address import Address
from fulfill.customs import Form, Good
from fulfill.hazards import Mark
from fulfill.papers.outbound import CustomsForm, HazardMark, Invoice, LogisticLabel
from tests.papers.making import AMERICAN, GERMAN

DAY = date(2026, 11, 22)
SSCC = "376130321109103420"
LONG = Address(
    name="Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst",
    company="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH",
    address1="Bürgermeister-Wohlfarth-Straße 1234, Hinterhaus, dritter Aufgang links",
    address2="c/o Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Trading",
    city="Hellschen-Heringsand-Unterschaar",
    postcode="25764",
    country="DE",
    phone="+49 4833 1234567",
)
GOODS = (
    Good("MUG-1", "Stoneware mug “Harbour”, 300 ml", 2, 340, 1290, "691200", "PT"),
    Good("TEA", "Earl Grey, 100 g", 12, 120, 790, "0902.30", "IN"),
)
_BLANKET = "Hand-woven blanket of new wool with fringes, "
MANY = tuple(
    Good(f"SKU-{n:04d}", f"{_BLANKET * (1 + n % 3)}{n}", n + 1, 900, 4900, "63012090", "NO")
    for n in range(40)
)
_BOTH = {
    "parcel": "P0001001",
    "order": "W-20417",
    "sender": GERMAN,
    "receiver": AMERICAN,
    "goods": GOODS,
    "currency": "EUR",
    "weight_g": 2480,
    "made_on": DAY,
    "person": "Zofia Kowalczyk",
    "eori": "DE123456789012345",
}


def form(**changes):
    return CustomsForm(**({"form": Form.CN22, "code": "RR473124829DE"} | _BOTH | changes))


def invoice(**changes):
    own = {"number": "P0001001", "carrier": "NordPost", "tracking": "RR473124829DE", "vat": "DE123456789"}
    return Invoice(**(own | _BOTH | changes))


def logistic(**changes):
    values = {
        "sscc": SSCC, "sender": GERMAN, "receiver": AMERICAN, "order": "W-20417", "gtin": "4006381333931",
        "count": 24, "lot": "L2611A", "expires_on": date(2027, 1, 31), "name": "Earl Grey", "weight_g": 3480,
        "piece": (1, 2), "carrier": "NordPost",
    }  # fmt: skip
    return LogisticLabel(**(values | changes))


LQ = HazardMark(Mark.LIMITED, (), "P0001001")
BATTERY = HazardMark(Mark.BATTERY, ("UN3481",), "P0001001")
