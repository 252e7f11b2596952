"""The label for a parcel that comes back, 4 x 6 inches: where it goes, from whom, and the return's code."""

from __future__ import annotations

from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.model import ReturnLabel
from fulfill.papers.texts import day, say

_WIDTH_MM, _HEIGHT_MM = 101.6, 152.4
_EDGE = 4.0
_INSIDE = _WIDTH_MM - 2 * _EDGE


def label(paper: ReturnLabel, dpi: int) -> Label:
    """Raises CannotEncode for a number that fits no barcode."""
    lang = paper.language
    drawing = Drawing(_WIDTH_MM, _HEIGHT_MM, dpi)
    if paper.copy:
        drawing.text(70, 4, _WIDTH_MM - _EDGE - 70, 4.2, f"COPY {paper.copy}", size=4.2, align=Align.RIGHT)
    drawing.text(_EDGE, 4, 62, 10, say("return_label", lang), size=9, bold=True)
    drawing.fill(_EDGE, 17, _INSIDE, 0.8)
    drawing.text(_EDGE, 19, 60, 3.4, say("return_to", lang), size=3, bold=True)
    where = addressing.block(paper.return_to, paper.customer.country)
    drawing.text(_EDGE + 4, 24, _INSIDE - 4, 36, where, size=6.4, bold=True)
    drawing.fill(_EDGE, 63, _INSIDE, 0.8)
    drawing.text(_EDGE, 65, 60, 3.4, say("customer", lang), size=3, bold=True)
    customer = addressing.block(paper.customer, paper.return_to.country)
    drawing.text(_EDGE + 4, 69.5, _INSIDE - 4, 20, customer, size=3.6)
    drawing.fill(_EDGE, 91, _INSIDE, 0.4)
    facts = (f"{say('rma', lang)} {paper.code}", f"{say('order', lang)} {paper.order}")
    drawing.text(_EDGE, 93, _INSIDE, 11, facts, size=4.6, bold=True)
    if paper.until is not None:
        until = f"{say('return_by', lang)}: {day(paper.until, lang)}"
        drawing.text(_EDGE, 105.5, _INSIDE, 4.4, until, size=3.8)
    drawing.bars(symbols.code128(paper.code), 0, 112, _WIDTH_MM, 36, most_mm=0.6, caption=5)
    return drawing.label()
