"""The small labels: places, totes, products, badges, returned items, returns that nobody announced."""

from __future__ import annotations

from fulfill.papers import customs_forms, logistic, return_label, shipping, symbols, vendor
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.model import (
    BadgeLabel,
    IssueLabel,
    ItemLabel,
    LabelPaper,
    PlaceLabel,
    ProductLabel,
    ReturnLabel,
    ShippingLabel,
    ToteLabel,
    VendorLabel,
)
from fulfill.papers.outbound import CustomsForm, LogisticLabel

EDGE = 3.0


def label(paper: LabelPaper | CustomsForm, dpi: int = 203) -> Label:
    """The label of a paper, on whole dots of a printer of 203 or 300 dpi. Raises CannotEncode."""
    match paper:
        case ShippingLabel():
            return shipping.label(paper, dpi)
        case PlaceLabel():
            return _plate(paper.code, paper.caption, paper.copy, dpi)
        case ToteLabel():
            return _plate(paper.code, paper.kind.upper(), paper.copy, dpi)
        case ProductLabel():
            return _product(paper, dpi)
        case BadgeLabel():
            return _badge(paper, dpi)
        case ItemLabel():
            return _item(paper, dpi)
        case IssueLabel():
            return _issue(paper, dpi)
        case ReturnLabel():
            return return_label.label(paper, dpi)
        case VendorLabel():
            return vendor.label(paper, dpi)
        case LogisticLabel():
            return logistic.label(paper, dpi)
        case CustomsForm():
            return customs_forms.label(paper, dpi)


def _copy_mark(drawing: Drawing, copy: int) -> float:
    """The mark in the upper right corner, and the width (mm) that it takes from the line beside it."""
    if not copy:
        return 0.0
    drawing.text(
        drawing.width_mm - EDGE - 20, EDGE, 20, 4, f"COPY {copy}", size=3.4, bold=True, align=Align.RIGHT
    )
    return 22.0


def _plate(code: str, caption: str, copy: int, dpi: int) -> Label:
    """4 x 2 inches: the code as large as it goes, to be read from the aisle, and its barcode."""
    drawing = Drawing(101.6, 50.8, dpi)
    inside = drawing.width_mm - 2 * EDGE
    taken = _copy_mark(drawing, copy)
    drawing.text(EDGE, EDGE, inside - taken, 4.4, caption, size=3.6)
    drawing.text(EDGE, 7.4, inside, 17.5, code, size=17, bold=True, align=Align.CENTRE)
    drawing.bars(symbols.code128(code), 0, 26.4, drawing.width_mm, 22, most_mm=0.65, caption=0)
    return drawing.label()


def _product(paper: ProductLabel, dpi: int) -> Label:
    """4 x 2 inches: name, SKU, what is known of the unit, barcode."""
    drawing = Drawing(101.6, 50.8, dpi)
    inside = drawing.width_mm - 2 * EDGE
    taken = _copy_mark(drawing, paper.copy)
    drawing.text(EDGE, EDGE, inside - taken, 11, paper.name, size=4.4, bold=True)
    drawing.text(EDGE, 14.6, inside, 4.6, f"SKU {paper.sku}", size=3.8)
    facts = [
        *([f"LOT {paper.lot}"] if paper.lot else []),
        *([f"EXP {paper.expires_on:%Y-%m-%d}"] if paper.expires_on else []),
        *([f"SN {paper.serial}"] if paper.serial else []),
    ]
    if facts:
        drawing.text(EDGE, 19.4, inside, 5, "   ".join(facts), size=4, bold=True)
    symbol = symbols.product(paper.barcode or paper.sku, paper.lot, paper.expires_on, paper.serial)
    drawing.bars(symbol, 0, 25.8, drawing.width_mm, 23, most_mm=0.38, caption=3.2)
    return drawing.label()


def _badge(paper: BadgeLabel, dpi: int) -> Label:
    """A card of 85.6 x 54 mm (ISO/IEC 7810 ID-1)."""
    drawing = Drawing(85.6, 54, dpi)
    inside = drawing.width_mm - 2 * EDGE
    taken = _copy_mark(drawing, paper.copy)
    drawing.text(EDGE, EDGE, inside - taken, 4.4, paper.role.upper(), size=3.4)
    drawing.text(EDGE, 8.4, inside, 17, paper.name, size=8, bold=True)
    drawing.bars(symbols.code128(paper.badge), 0, 27, drawing.width_mm, 24, most_mm=0.5, caption=3.4)
    return drawing.label()


def _item(paper: ItemLabel, dpi: int) -> Label:
    """4 x 2 inches: where the item goes stands largest."""
    drawing = Drawing(101.6, 50.8, dpi)
    inside = drawing.width_mm - 2 * EDGE
    taken = _copy_mark(drawing, paper.copy)
    drawing.text(EDGE, EDGE, inside - taken, 4, paper.title or f"RETURN {paper.rma}", size=3.4, bold=True)
    verdict = "  ".join(part for part in (paper.disposition.upper(), paper.grade) if part)
    drawing.text(EDGE, 7.4, inside, 9, verdict, size=8.5, bold=True)
    drawing.text(EDGE, 17.2, inside, 8.6, (f"SKU {paper.sku}", paper.name), size=3.4)
    drawing.bars(symbols.code128(paper.code), 0, 26.4, drawing.width_mm, 22.6, most_mm=0.5, caption=3.4)
    return drawing.label()


def _issue(paper: IssueLabel, dpi: int) -> Label:
    """4 x 3 inches, framed, so that it is not taken for a shelf label."""
    drawing = Drawing(101.6, 76.2, dpi)
    inside = drawing.width_mm - 4 * EDGE
    drawing.frame(1.5, 1.5, drawing.width_mm - 3, drawing.height_mm - 3, 1.0)
    _copy_mark(drawing, paper.copy)
    drawing.text(2 * EDGE, 5, inside - 20, 10, "ISSUE", size=10, bold=True)
    since = f"Found {paper.found_at:%Y-%m-%d %H:%M} UTC" + (f" by {paper.person}" if paper.person else "")
    drawing.text(2 * EDGE, 16.5, inside, 4, since, size=3.2)
    drawing.text(2 * EDGE, 21.5, inside, 22, paper.what, size=5, bold=True)
    drawing.bars(
        symbols.code128(paper.code), EDGE, 46, drawing.width_mm - 2 * EDGE, 25, most_mm=0.5, caption=3.8
    )
    return drawing.label()
