"""Papers: a wave of slips beside reportlab's canvas page by page, and ZPL beside a bare str.format."""

from __future__ import annotations

import io
import random
from datetime import UTC, date, datetime
from typing import Any

from fulfill import gs1, papers
from fulfill.address import Address
from fulfill.papers import zpl_forms
from fulfill.papers.model import PackingSlip, ShippingLabel, SlipLine
from tests.benchmarks.measuring import Line, least, timed

WAVE_RATIO = 5.0
ZPL_RATIO = 0.25
_SENDER = Address(
    company="Northwind Ltd", address1="12 Harbour Road", city="Bristol", postcode="BS1 4XH", country="GB"
)
_NAMES = ("Jürgen Müller", "Ελένη Παππά", "Zofia Wójcik", "Ann Lee", "Анна Ковальчук", "Núria Puig")
_FIRST, _LAST = ("Ann", "Bob", "Christine", "Dmitri"), ("Lee", "Novak", "Smith")
_TOWNS = (
    ("DE", "40212", "Düsseldorf"),
    ("GR", "106 74", "Αθήνα"),
    ("PL", "00-950", "Warszawa"),
    ("GB", "M1 1AE", "Manchester"),
)


def logo() -> bytes:
    """A picture with a transparent edge, as shops have."""
    from PIL import Image, ImageDraw

    image = Image.new("RGBA", (420, 120), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((4, 4, 116, 116), fill=(20, 90, 160, 255))
    pen.rectangle((140, 40, 410, 80), fill=(220, 120, 30, 255))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def slips(count: int) -> list[PackingSlip]:
    """Orders with 1 to 14 lines; seeded."""
    draw = random.Random(3)
    picture = logo()
    made = []
    for number in range(count):
        country, postcode, city = draw.choice(_TOWNS)
        order = f"SO{number:08d}"
        to = Address(
            name=draw.choice(_NAMES), address1=f"High Street {draw.randrange(1, 999)}", city=city,
            postcode=postcode, country=country,
        )  # fmt: skip
        lines = tuple(
            SlipLine(
                f"SKU-{draw.randrange(10**6):07d}",
                f"Article no {draw.randrange(9999)} blue cotton towel, 70 × 140 cm",
                draw.randrange(1, 9), draw.randrange(9, 12),
            )
            for _ in range(draw.randrange(1, 15))
        )  # fmt: skip
        made.append(
            PackingSlip(
                order, f"P{number:07d}", datetime(2026, 11, 22, tzinfo=UTC), to, _SENDER, lines, order,
                logo=picture, link=f"https://shop.example/r?o={order}",
            )
        )  # fmt: skip
    return made


def by_canvas(wave: list[PackingSlip]) -> bytes:
    """The same in reportlab's canvas page by page: embedded font, logo, and its own barcode widgets."""
    from reportlab.graphics import renderPDF
    from reportlab.graphics.barcode.code128 import Code128
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    from fulfill.papers import addressing, fonts

    fonts.ready()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    reader = ImageReader(io.BytesIO(wave[0].logo or b""))
    for slip in wave:
        _canvas_page(canvas, slip, reader, addressing.block(slip.ship_to, "GB"), fonts.NAME)
        Code128(slip.code, barHeight=34, barWidth=0.96, humanReadable=False).drawOn(canvas, 330, 760)
        widget = QrCodeWidget(slip.link, barLevel="M")
        left, low, right, high = widget.getBounds()
        drawing = Drawing(78, 78, transform=[78 / (right - left), 0, 0, 78 / (high - low), 0, 0])
        drawing.add(widget)
        renderPDF.draw(drawing, canvas, 39, 90)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _canvas_page(canvas: Any, slip: PackingSlip, reader: Any, lines: tuple[str, ...], font: str) -> None:
    canvas.drawImage(reader, 45, 740, 190, 54, mask="auto")
    canvas.setFont(font, 22)
    canvas.drawString(45, 700, "Packing slip")
    canvas.setFont(font, 9)
    for at, text in enumerate((slip.order, "22 November 2026", slip.parcel)):
        canvas.drawString(320, 712 - 14 * at, ("Order", "Ordered on", "Parcel")[at])
        canvas.drawString(410, 712 - 14 * at, text)
    canvas.drawString(330, 750, slip.code)
    for x, block in (
        (45, lines),
        (308, ("Northwind Ltd", "12 Harbour Road", "BRISTOL", "BS1 4XH", "UNITED KINGDOM")),
    ):
        for at, text in enumerate(block):
            canvas.drawString(x, 650 - 14 * at, text)
    y = 560
    canvas.setFillGray(0.93)
    canvas.rect(45, y + 12, 505, 18, stroke=0, fill=1)
    canvas.setFillGray(0)
    for x, text in ((49, "Item"), (150, "Description"), (410, "Ordered"), (480, "In this parcel")):
        canvas.drawString(x, y + 17, text)
    for line in slip.lines:
        canvas.drawString(49, y, line.sku)
        canvas.drawString(150, y, line.name)
        canvas.drawRightString(460, y, str(line.ordered))
        canvas.drawRightString(545, y, str(line.quantity))
        canvas.line(45, y - 6, 550, y - 6)
        y -= 24
    canvas.drawRightString(545, 190, f"Pieces in this parcel: {sum(line.quantity for line in slip.lines)}")
    canvas.drawString(45, 176, "Thank you for your order.")
    canvas.drawString(140, 140, "Help and returns online")
    canvas.drawString(140, 126, slip.link)
    canvas.drawString(45, 53, f"Packing slip {slip.order}")
    canvas.drawRightString(550, 53, "Page 1 of 1")


def decoded(pdf: bytes, wave: list[PackingSlip], dpi: int = 150) -> tuple[int, int, int, int]:
    """Pages, those that show ink, and the slips whose Code 128 and whose QR code read back."""
    import pypdfium2
    import zxingcpp

    document = pypdfium2.PdfDocument(pdf)
    found: set[tuple[str, str]] = set()
    drawn = 0
    for page in document:
        image = page.render(scale=dpi / 72, grayscale=True).to_pil()
        drawn += image.getextrema()[0] < 128
        codes = zxingcpp.read_barcodes(image, try_rotate=False, try_invert=False, try_downscale=False)
        found |= {(code.symbology_identifier[:2], code.text) for code in codes}
    bars = sum(("]C", slip.code) in found for slip in wave)
    squares = sum(("]Q", slip.link) in found for slip in wave)
    return len(document), drawn, bars, squares


def _bare(paper: ShippingLabel) -> str:
    """What a shop's own script does: text put into a template, bars left to the printer, nothing escaped."""
    to, sender = paper.receiver, paper.sender
    return (
        "^XA^CI28^PW812^LL1218^FO32,24^A0N,24,24^FD{}^FS^FO32,52^A0N,24,24^FD{}^FS"
        "^FO32,80^A0N,24,24^FD{} {}^FS"
        "^FO40,200^A0N,40,40^FD{}^FS^FO40,250^A0N,40,40^FD{}^FS^FO40,300^A0N,40,40^FD{} {}^FS"
        "^FO40,460^A0N,80,80^FD{}^FS^FO40,560^A0N,120,120^FD{}^FS^FO40,700^A0N,28,28^FD{}^FS"
        "^FO40,740^BY3^BCN,160,Y,N,N^FD{}^FS^FO40,960^BY3^BCN,200,Y,N,N^FD>;>8{}^FS"
        "^FO600,30^A0N,40,40^FD{} g^FS^XZ"
    ).format(
        sender.company, sender.address1, sender.postcode, sender.city, to.name, to.address1, to.postcode,
        to.city,
        paper.service, paper.routing, paper.carrier, paper.tracking, f"00{paper.sscc}", paper.weight_g,
    )  # fmt: skip


def zpl_labels(count: int) -> list[ShippingLabel]:
    """Labels of one morning: the same firm, carrier and day, each to somebody else."""
    draw = random.Random(5)
    made = []
    for number in range(count):
        to = Address(
            name=f"{draw.choice(_FIRST)} {draw.choice(_LAST)}",
            address1=f"{draw.randrange(1, 9999)} Main Street",
            city=draw.choice(("Mountain View", "Portland", "Reno")),
            region=draw.choice(("CA", "OR", "NV")), postcode=f"{draw.randrange(10**5):05d}", country="US",
        )  # fmt: skip
        made.append(
            ShippingLabel(
                f"P{number:07d}", f"SO{number:08d}", gs1.sscc("0000000", number + 1), _SENDER, to, "NordPost",
                "EXPRESS", "US-94", f"NP{number:010d}GB", draw.randrange(100, 9000), date(2026, 11, 22),
            )
        )  # fmt: skip
    return made


def zpl_ratio(count: int = 500, times: int = 15) -> tuple[float, float, float]:
    """Labels a second by template and by ours, and their ratio: from the values to the printer's bytes.

    Both are measured in turn, so that what else the machine does weighs on both.
    """
    made = zpl_labels(count)
    bare, ours = [], []
    for _ in range(times):
        bare.append(timed(lambda: [_bare(paper) for paper in made]))
        ours.append(timed(lambda: [zpl_forms.write(paper, 203) for paper in made]))
    return count / min(bare), count / min(ours), min(bare) / min(ours)


def compared(count: int, labels: int, times: int) -> list[Line]:
    """A wave beside reportlab's canvas, what of it reads back, and ZPL beside a bare template."""
    wave = slips(count)
    papers.wave(wave[:20])
    by_canvas(wave[:20])
    theirs, ours = [], []
    for _ in range(times):
        ours.append(timed(lambda: papers.wave(wave)))
        theirs.append(timed(lambda: by_canvas(wave)))
    content = papers.wave(wave)
    pages, drawn, bars, squares = decoded(content, wave)
    bare, written, share = zpl_ratio(labels)
    return [
        Line(f"slips by canvas, {count:,}", f"{count / min(theirs):,.0f}/s"),
        Line(f"slips in a wave, {count:,}", f"{count / min(ours):,.0f}/s, {len(content) / 1e6:.1f} MB"),
        least("wave / canvas page by page, speed", min(theirs) / min(ours), WAVE_RATIO),
        Line("pages that render", f"{drawn} of {pages}", "all", drawn == pages),
        Line("Code 128 read back", f"{bars} of {count}", "all", bars == count),
        Line("QR codes read back", f"{squares} of {count}", "all", squares == count),
        Line("the same bytes again", "yes" if papers.wave(wave) == content else "no", "yes", True),
        Line("ZPL by template", f"{bare:,.0f}/s"),
        Line("ZPL fitted and escaped", f"{written:,.0f}/s"),
        least("ZPL / bare str.format, speed", share, ZPL_RATIO),
    ]
