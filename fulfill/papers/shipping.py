"""The shipping label, 4 x 6 inches, in the zones that carriers know: from, to, service, carrier, SSCC.

Service and routing are set as large as they fit: they are read from two metres. The SSCC follows the GS1
Logistic Label Guideline: GS1-128, module of 0.495 mm or more, bars of 31.75 mm or more, lowest on the label.
"""

from __future__ import annotations

import math

from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.model import ShippingLabel
from fulfill.papers.texts import weight

WIDTH_MM, HEIGHT_MM = 101.6, 152.4
EDGE = 4.0
INSIDE = WIDTH_MM - 2 * EDGE
SSCC_BARS_MM = 31.75
SSCC_MODULE_MM = 0.495
SSCC_MODULE_MOST_MM = 0.51


def label(paper: ShippingLabel, dpi: int) -> Label:
    """Raises CannotEncode for an SSCC that is wrong or a tracking number that fits no barcode."""
    drawing = Drawing(WIDTH_MM, HEIGHT_MM, dpi)
    _header(drawing, paper)
    drawing.fill(EDGE, 21.5, INSIDE, 0.4)
    _receiver(drawing, paper)
    drawing.fill(EDGE, 55.5, INSIDE, 0.8)
    _service(drawing, paper)
    drawing.fill(EDGE, 85.6, INSIDE, 0.8)
    drawing.text(EDGE, 87.2, 60, 3.4, paper.carrier or "CARRIER", size=3.4, bold=True)
    drawing.text(64, 87.2, WIDTH_MM - EDGE - 64, 3.4, "TRACKING", size=3, align=Align.RIGHT)
    drawing.bars(symbols.code128(paper.tracking), EDGE - 3, 91.2, INSIDE + 6, 20, most_mm=0.51, caption=4.2)
    drawing.fill(EDGE, 112.2, INSIDE, 0.4)
    _licence_plate(drawing, paper)
    return drawing.label()


def _header(drawing: Drawing, paper: ShippingLabel) -> None:
    sender = addressing.block(paper.sender, "" if _abroad(paper) else paper.receiver.country)
    if sender:
        drawing.text(EDGE, 3.2, 20, 2.6, "FROM", size=2.4, bold=True)
    drawing.text(EDGE, 6.2, 52, 15, sender, size=2.8)
    right = 60.0
    width = WIDTH_MM - EDGE - right
    number, of = paper.piece
    drawing.text(right, 3.0, width, 6.4, f"{number} / {of}", size=6.4, bold=True, align=Align.RIGHT)
    if paper.copy:
        drawing.frame(right - 1, 3.0, 21, 6.2)
        drawing.text(right, 4.0, 19, 4.2, f"COPY {paper.copy}", size=4.2, bold=True, align=Align.CENTRE)
    drawing.text(
        right, 10.0, width, 3.4, weight(paper.weight_g, "en"), size=3.4, bold=True, align=Align.RIGHT
    )
    drawing.text(right, 14.0, width, 3.2, f"{paper.ship_date:%Y-%m-%d}", size=2.8, align=Align.RIGHT)
    drawing.text(right, 17.4, width, 3.2, f"Order {paper.order}", size=2.8, align=Align.RIGHT)


def _receiver(drawing: Drawing, paper: ShippingLabel) -> None:
    lines = addressing.block(paper.receiver, paper.sender.country)
    drawing.text(EDGE, 22.8, 40, 2.6, "SHIP TO", size=2.4, bold=True)
    phone = paper.receiver.phone.strip()
    if phone:
        drawing.text(40, 22.8, WIDTH_MM - EDGE - 40, 2.8, f"Tel. {phone}", size=2.6, align=Align.RIGHT)
    drawing.text(EDGE + 4, 26.2, INSIDE - 4, 28.6, lines, size=5.4, bold=True)


def _service(drawing: Drawing, paper: ShippingLabel) -> None:
    if not paper.routing:
        drawing.text(EDGE, 58.5, INSIDE, 24, paper.service, size=20, bold=True, align=Align.CENTRE)
        return
    drawing.text(EDGE, 57.0, INSIDE, 11.4, paper.service, size=11, bold=True)
    drawing.text(EDGE, 68.8, INSIDE, 16.4, paper.routing, size=17, bold=True)


def _licence_plate(drawing: Drawing, paper: ShippingLabel) -> None:
    symbol = symbols.sscc(paper.sscc)
    # The module is rounded up to whole dots: 4 at 203 dpi (0.50 mm), 6 at 300 dpi (0.51 mm).
    module = math.ceil(SSCC_MODULE_MM * drawing.dpi / 25.4) * 25.4 / drawing.dpi
    drawing.bars(symbol, 0, 113.8, WIDTH_MM, SSCC_BARS_MM + 5.0, most_mm=module, caption=4.0)


def _abroad(paper: ShippingLabel) -> bool:
    return paper.sender.country != paper.receiver.country
