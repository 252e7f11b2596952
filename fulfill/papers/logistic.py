"""The GS1 logistic label of a carton or a pallet, 4 x 6 inches.

After the GS1 Logistic Label Guideline: who and where at the top, what is in it as text under the data titles
of the General Specifications, the barcodes below, that of the SSCC lowest. Content (02) and count (37) share
a symbol, best before (17) and lot (10) another; an SSCC is always there, the others only where all of the
goods are of one product, and of one lot. Bars are 31.75 mm high where two symbols share the label, and the
width of a module is 0.495 mm or more wherever the code leaves room for it.
"""

from __future__ import annotations

import math

from fulfill import gs1
from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.outbound import LogisticLabel
from fulfill.papers.symbols import Symbol
from fulfill.papers.texts import weight

WIDTH_MM, HEIGHT_MM = 101.6, 152.4
EDGE = 4.0
INSIDE = WIDTH_MM - 2 * EDGE
BARS_MM = 31.8
SMALLER_MM = 22.0
MANY = 3
GAP_MM = 1.6
CAPTION_MM = 3.4
MODULE_MM = 0.495
_COUNT_MOST = 99_999_999  # AI 37 holds eight digits


def label(paper: LogisticLabel, dpi: int) -> Label:
    """Raises CannotEncode for an SSCC, a GTIN or a lot that fits no barcode."""
    drawing = Drawing(WIDTH_MM, HEIGHT_MM, dpi)
    found = symbols_of(paper)
    # A third symbol takes its room from those of the content; the SSCC is scanned at every hand-over.
    beside = BARS_MM if len(found) < MANY else SMALLER_MM
    below = CAPTION_MM * 1.25
    blocks = [*((symbol, beside + below) for symbol in reversed(found[1:])), (found[0], BARS_MM + below)]
    y = top = HEIGHT_MM - 2.0 - sum(tall + GAP_MM for _, tall in blocks)
    _who(drawing, paper, top)
    for symbol, tall in blocks:
        # Rounded up to whole dots: 4 at 203 dpi (0.50 mm), 6 at 300 dpi (0.51 mm).
        module = math.ceil(MODULE_MM * dpi / 25.4) * 25.4 / dpi
        drawing.bars(symbol, 0, y, WIDTH_MM, tall, most_mm=module, caption=CAPTION_MM)
        y += tall + GAP_MM
    return drawing.label()


def symbols_of(paper: LogisticLabel) -> tuple[Symbol, ...]:
    """The symbols of the label, the SSCC first."""
    found = [symbols.sscc(paper.sscc)]
    if _is_of_one_product(paper):
        found.append(symbols.gs1_128([("02", gs1.gtin14(paper.gtin)), ("37", str(paper.count))]))
        more = [
            *([("17", f"{paper.expires_on:%y%m%d}")] if paper.expires_on else []),
            *([("10", paper.lot)] if paper.lot else []),
        ]
        if more:
            found.append(symbols.gs1_128(more))
    return tuple(found)


def _is_of_one_product(paper: LogisticLabel) -> bool:
    return gs1.is_gtin(paper.gtin) and 0 < paper.count <= _COUNT_MOST


def _who(drawing: Drawing, paper: LogisticLabel, bottom: float) -> None:
    half = INSIDE / 2 - 1.5
    right = EDGE + half + 3
    rows = _facts(paper)
    facts_tall = 4.6 * (1 + math.ceil(len(rows) / 2))
    tall = bottom - facts_tall - 9.5
    for x, title, address, other in (
        (EDGE, "FROM", paper.sender, paper.receiver.country),
        (right, "TO", paper.receiver, paper.sender.country),
    ):
        drawing.text(x, 3, half, 2.6, title, size=2.3, bold=True)
        lines = addressing.block(address, other)
        drawing.text(x, 5.8, half, tall, lines, size=3.6, bold=title == "TO")
    if paper.copy:
        drawing.text(right, 3, half, 3, f"COPY {paper.copy}", size=2.8, bold=True, align=Align.RIGHT)
    y = bottom - facts_tall - 2.4
    drawing.fill(EDGE, y - 1.2, INSIDE, 0.4)
    drawing.text(EDGE, y + 0.7, 17, 2.6, "SSCC", size=2.2)
    drawing.text(EDGE + 17.5, y, INSIDE - 17.5, 4.2, paper.sscc, size=3.4, bold=True)
    for at, (title, value) in enumerate(rows, 2):
        x = EDGE if at % 2 == 0 else right
        line = y + 4.6 * (at // 2)
        drawing.text(x, line + 0.7, 17, 2.6, title, size=2.2)
        drawing.text(x + 17.5, line, half - 17.5, 4.2, value, size=3.4, bold=True)


def _facts(paper: LogisticLabel) -> list[tuple[str, str]]:
    number, of = paper.piece
    rows = []
    if _is_of_one_product(paper):
        rows += [("CONTENT", gs1.gtin14(paper.gtin)), ("COUNT", str(paper.count))]
    elif not paper.parcels:
        rows.append(("CONTENT", "mixed goods"))
    rows += [("BATCH/LOT", paper.lot)] if paper.lot else []
    rows += [("EXPIRY", f"{paper.expires_on:%Y-%m-%d}")] if paper.expires_on else []
    rows += [("PARCELS", str(paper.parcels))] if paper.parcels else [("CARTON", f"{number} / {of}")]
    rows += [("WEIGHT", weight(paper.weight_g, "en"))] if paper.weight_g else []
    rows += [("ORDER", paper.order)] if paper.order else []
    rows += [("CARRIER", paper.carrier)] if paper.carrier else []
    return rows
