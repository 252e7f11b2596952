"""Papers with defaults, and the eyes of the tests: drawing and reading what was printed."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pypdfium2
import zplkit
import zxingcpp
from PIL import Image

from fulfill.address import Address
from fulfill.papers.model import (
    BadgeLabel,
    IssueLabel,
    ItemLabel,
    PackingSlip,
    PlaceLabel,
    ProductLabel,
    ReturnLabel,
    ShippingLabel,
    SlipLine,
    ToteLabel,
)

SENDER = Address(
    company="Northwind Ltd", address1="12 Harbour Road", city="Bristol", postcode="BS1 4XH", country="GB"
)
GERMAN = Address(
    name="Jürgen Müller", address1="Königsallee 92a", city="Düsseldorf", postcode="40212", country="DE"
)
AMERICAN = Address(
    name="Ann Lee", address1="1600 Main St", city="Mountain View", region="CA", postcode="94043", country="US"
)
GREEK = Address(name="Ελένη Παππά", address1="Σοφίας 12", city="Αθήνα", postcode="106 74", country="GR")
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def shipping(**changes):
    values = {
        "parcel": "P-1001", "order": "W-20417", "sscc": "376130321109103420", "sender": SENDER,
        "receiver": AMERICAN, "carrier": "NordPost", "service": "EXPRESS 12:00", "routing": "US-94-D17",
        "tracking": "NP1234567890GB", "weight_g": 1250, "ship_date": date(2026, 11, 22), "piece": (1, 2),
    }  # fmt: skip
    return ShippingLabel(**(values | changes))


def slip(**changes):
    values = {
        "order": "W-20417", "parcel": "P-1001", "ordered_at": NOW, "ship_to": GERMAN, "sender": SENDER,
        "lines": (SlipLine("MUG-1", "Blue mug", 2, 3, lot="L26"), SlipLine("TEA", "Earl Grey", 12, 12)),
        "code": "W-20417",
    }  # fmt: skip
    return PackingSlip(**(values | changes))


LABELS = {
    "shipping": (shipping(), {("]C0", "NP1234567890GB"), ("]C1", "00376130321109103420")}),
    "shipping to Greece": (
        shipping(receiver=GREEK, copy=2),
        {("]C0", "NP1234567890GB"), ("]C1", "00376130321109103420")},
    ),
    "place": (PlaceLabel("A-01-03", "Zone A"), {("]C0", "A-01-03")}),
    "tote": (ToteLabel("TOTE>^~_0042"), {("]C0", "TOTE>^~_0042")}),
    "product": (ProductLabel("MUG-1", "Blue mug", "4006381333931"), {("]E0", "4006381333931")}),
    "product, UPC": (ProductLabel("MUG-1", "Blue mug", "036000291452"), {("]E0", "0036000291452")}),
    "product, case": (ProductLabel("MUG-1", "Blue mug", "14006381333938"), {("]C1", "0114006381333938")}),
    "product with a lot": (
        ProductLabel("YOG", "Γιαούρτι", "4006381333931", "L2611A", date(2027, 1, 31), "77"),
        {("]C1", "0104006381333931" + "17270131" + "10L2611A\x1d" + "2177")},
    ),
    "product without a GTIN": (ProductLabel("MUG-1", "Blue mug"), {("]C0", "MUG-1")}),
    "badge": (BadgeLabel("Zofia Kowalczyk", "B-1007", "packer"), {("]C0", "B-1007")}),
    "item": (ItemLabel("RI-000123", "RMA-77", "MUG-1", "Blue mug", "B", "restock"), {("]C0", "RI-000123")}),
    "return": (
        ReturnLabel("RMA-77001", "1001", SENDER, GREEK, date(2027, 1, 31), "de"),
        {("]C0", "RMA-77001")},
    ),
    "issue": (IssueLabel("ISS-0009", "No papers in the box", NOW, "Zofia"), {("]C0", "ISS-0009")}),
}


def draw(pdf: bytes, dpi: float, page: int = 0) -> Image.Image:
    return pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / 72).to_pil().convert("L")


def draw_zpl(zpl: bytes, dpi: int, width: int, height: int) -> Image.Image:
    options = zplkit.Options(dpi=dpi, width=width, height=height)
    return Image.open(io.BytesIO(zplkit.render(zpl, options=options).labels[0].png())).convert("L")


def read(image: Image.Image) -> set[tuple[str, str]]:
    found = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    return {(code.symbology_identifier, code.text) for code in found}


def text_of(pdf: bytes) -> str:
    """All text of all pages, whitespace as single spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def squeezed(text: str) -> str:
    return "".join(text.split())
