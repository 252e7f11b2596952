"""The post's customs declarations: CN 22 as a label of 4 x 6 inches, CN 23 on a sheet; English and French.

Fields are those of the Universal Postal Union's forms (UPU Convention Manual, forms CN 22 and CN 23).
"""

from __future__ import annotations

from fulfill.customs import CN22_ROWS_MAX, Good, hs
from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.model import Sheet
from fulfill.papers.outbound import CustomsForm
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.parties import parties
from fulfill.units import amount_text

WIDTH_MM, HEIGHT_MM = 101.6, 152.4
EDGE = 4.0
INSIDE = WIDTH_MM - 2 * EDGE
_OPENED = "May be opened officially · Peut être ouvert d'office"
_KINDS = (
    "Gift · Cadeau", "Documents", "Sale of goods · Vente", "Sample · Échantillon", "Returned goods · Retour",
    "Other · Autre",
)  # fmt: skip
_SOLD = 2
_CERTIFIES = (
    "I, the undersigned, whose name and address are given on the item, certify that the particulars given in "
    "this declaration are correct and that this item does not contain any dangerous article or articles "
    "prohibited by legislation or by postal or customs regulations."
)
# What stands in a column: its left edge, its width (mm), its heading, and how it stands.
_COLUMNS = (
    (EDGE, 40.0, "Quantity and description\nQuantité et désignation", Align.LEFT),
    (44.6, 12.2, "Net weight\nPoids net", Align.RIGHT),
    (58.2, 16.4, "Value\nValeur", Align.RIGHT),
    (76.8, 12.4, "HS code\nN° SH", Align.LEFT),
    (89.5, 8.1, "Origin\nOrigine", Align.LEFT),
)
_ROW_MM = 9.8
_ROWS_AT = 53.0


def label(paper: CustomsForm, dpi: int) -> Label:
    """CN 22. Raises CannotEncode for a number that fits no barcode."""
    drawing = Drawing(WIDTH_MM, HEIGHT_MM, dpi)
    _head(drawing, paper)
    _parties(drawing, paper)
    _kinds(drawing)
    _table(drawing, paper)
    _signed(drawing, paper)
    drawing.bars(symbols.code128(paper.code), 0, 134.5, WIDTH_MM, 16.4, most_mm=0.38, caption=3.0)
    return drawing.label()


def _head(drawing: Drawing, paper: CustomsForm) -> None:
    drawing.text(EDGE, 3, 62, 5.4, "CUSTOMS DECLARATION", size=4.8, bold=True)
    drawing.text(EDGE, 8.4, 62, 3.6, "DÉCLARATION EN DOUANE", size=3)
    drawing.text(EDGE, 12.2, 62, 3, _OPENED, size=2.3)
    drawing.text(68, 2.6, WIDTH_MM - EDGE - 68, 8.4, "CN 22", size=8, bold=True, align=Align.RIGHT)
    told = f"COPY {paper.copy}" if paper.copy else f"Parcel {paper.parcel}"
    drawing.text(62, 12.0, WIDTH_MM - EDGE - 62, 3.2, told, size=2.8, bold=True, align=Align.RIGHT)
    drawing.fill(EDGE, 16, INSIDE, 0.5)


def _parties(drawing: Drawing, paper: CustomsForm) -> None:
    half = INSIDE / 2 - 1.5
    numbers = [f"EORI {paper.eori}"] if paper.eori else []
    numbers += [f"IOSS {paper.ioss}"] if paper.ioss else []
    for x, title, address, other, more in (
        (EDGE, "From · De", paper.sender, paper.receiver.country, numbers),
        (EDGE + half + 3, "To · À", paper.receiver, paper.sender.country, []),
    ):
        drawing.text(x, 17.2, half, 2.6, title, size=2.2, bold=True)
        lines = (*addressing.block(address, other), *more)
        drawing.text(x, 19.9, half, 15.4, lines, size=2.7)
    drawing.fill(EDGE, 36, INSIDE, 0.3)


def _kinds(drawing: Drawing) -> None:
    """What kind of parcel it is: whatever a shop sends was sold."""
    third = INSIDE / 3
    for at, text in enumerate(_KINDS):
        x, y = EDGE + (at % 3) * third, 37.2 + 4.2 * (at // 3)
        drawing.frame(x, y, 2.8, 2.8, 0.25)
        if at == _SOLD:
            drawing.text(x, y - 0.25, 2.8, 3.4, "X", size=3.2, bold=True, align=Align.CENTRE)
        drawing.text(x + 3.8, y + 0.1, third - 4.2, 2.9, text, size=2.4)
    drawing.fill(EDGE, 46, INSIDE, 0.3)


def _table(drawing: Drawing, paper: CustomsForm) -> None:
    for x, wide, heading, align in _COLUMNS:
        drawing.text(x, 46.9, wide, 5.6, tuple(heading.split("\n")), size=2.1, align=align)
    y = _ROWS_AT
    for good in paper.goods[:CN22_ROWS_MAX]:
        drawing.fill(EDGE, y, INSIDE, 0.15)
        cells = (
            f"{good.quantity} × {good.name}", _kilograms(good.net_g),
            amount_text(good.total_minor, paper.currency), hs(good.hs_code), good.origin,
        )  # fmt: skip
        for (x, wide, _, align), text in zip(_COLUMNS, cells, strict=True):
            drawing.text(x, y + 0.9, wide, _ROW_MM - 1.3, text, size=2.7, align=align)
        y += _ROW_MM
    y = _ROWS_AT + CN22_ROWS_MAX * _ROW_MM
    drawing.fill(EDGE, y, INSIDE, 0.5)
    value = sum(good.total_minor for good in paper.goods)
    drawing.text(EDGE, y + 1.2, 36, 5.4, ("Total weight (gross)", "Poids total (brut)"), size=2.2)
    total = (
        (44.6, 12.2, _kilograms(paper.weight_g), Align.RIGHT),
        (58.2, 16.4, amount_text(value, paper.currency), Align.RIGHT),
    )
    for x, wide, text, align in total:
        drawing.text(x, y + 1.2, wide, 5.4, text, size=2.9, bold=True, align=align)
    drawing.text(76.8, y + 1.2, 20.8, 5.4, ("Total value", "Valeur totale"), size=2.2)
    drawing.fill(EDGE, y + 7.6, INSIDE, 0.5)


def _signed(drawing: Drawing, paper: CustomsForm) -> None:
    y = _ROWS_AT + CN22_ROWS_MAX * _ROW_MM + 8.6
    drawing.text(EDGE, y, INSIDE, 9.2, _CERTIFIES, size=2.05)
    drawing.text(EDGE, y + 10.4, 34, 3, "Date and sender's signature", size=2.2)
    drawing.text(EDGE, y + 13.2, 34, 3, "Date et signature de l'expéditeur", size=2.2)
    drawing.text(40, y + 10.6, 57, 4.4, f"{paper.made_on:%Y-%m-%d}   {paper.person}", size=3.4, bold=True)
    drawing.fill(40, y + 16.2, 57.6, 0.25)


def write(paper: CustomsForm, sheet: Sheet) -> bytes:
    """CN 23 on one sheet or more. Raises CannotEncode."""
    pages = Pages(sheet)
    _cn23_head(pages, paper)
    columns = (
        Column("Detailed description of contents · Désignation", 36),
        Column("Quantity · Quantité", 11, Align.RIGHT),
        Column("Net weight · Poids net", 13, Align.RIGHT), Column("Value · Valeur", 16, Align.RIGHT),
        Column("HS tariff number · N° tarifaire SH", 15), Column("Origin · Origine", 10),
    )  # fmt: skip
    rows = [_cn23_row(good, paper.currency) for good in paper.goods]
    pages.table(columns, rows, size=9, pad=4)
    _cn23_totals(pages, paper)
    _cn23_foot(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, paper.copy)
        footer_line(pages, f"CN 23  ·  Parcel {paper.parcel}  ·  Order {paper.order}", f"Page {page} of {of}")

    return pages.finish(f"CN 23 {paper.parcel}", footer)


def _cn23_row(good: Good, currency: str) -> tuple[str, ...]:
    return (
        f"{good.name} ({good.sku})", str(good.quantity), _kilograms(good.net_g),
        amount_text(good.total_minor, currency), hs(good.hs_code), good.origin,
    )  # fmt: skip


def _cn23_head(pages: Pages, paper: CustomsForm) -> None:
    room = pages.inside * 0.46
    left = pages.width - MARGIN - room + 9.6
    pages.line(pages.width - MARGIN, MARGIN + 18, "CN 23", 24, bold=True, align=Align.RIGHT)
    pages.bars(symbols.code128(paper.code), left, MARGIN + 27, 28, room, dots=3, align=Align.RIGHT)
    half = pages.inside / 2 - 12
    y = pages.block(MARGIN, MARGIN, pages.inside * 0.5, ("Customs declaration",), 20, bold=True)
    y = pages.block(MARGIN, y, half, ("Déclaration en douane",), 12)
    y = pages.block(MARGIN, y + 2, half, (_OPENED,), 8.5, grey=GREY)
    pages.y = max(y, MARGIN + 67) + 6
    pages.rule(pages.y, 1.2)
    pages.y += 12
    parties(pages, paper, "From · De", "To · À", half)
    pages.y += 12


def _cn23_totals(pages: Pages, paper: CustomsForm) -> None:
    pages.need(60)
    pages.y += 8
    value = sum(good.total_minor for good in paper.goods)
    for label, text in (
        ("Total gross weight · Poids brut total", _kilograms(paper.weight_g)),
        ("Total value · Valeur totale", amount_text(value, paper.currency)),
    ):
        pages.line(pages.width - MARGIN - 110, pages.y + 10, label, 8.5, grey=GREY, align=Align.RIGHT)
        pages.line(pages.width - MARGIN - 4, pages.y + 10, text, 11, bold=True, align=Align.RIGHT)
        pages.y += 17


def _cn23_foot(pages: Pages, paper: CustomsForm) -> None:
    pages.need(170)
    pages.y += 8
    pages.rule(pages.y, 0.6)
    pages.y += 10
    pages.line(MARGIN, pages.y + 8, "Category of item · Catégorie de l'envoi", 8.5, grey=GREY)
    pages.y += 15
    third = pages.inside / 3
    for at, text in enumerate(_KINDS):
        x, y = MARGIN + (at % 3) * third, pages.y + 16 * (at // 3)
        _box(pages, x, y, 9)
        if at == _SOLD:
            pages.line(x + 4.5, y + 8, "X", 10, bold=True, align=Align.CENTRE)
        pages.line(x + 14, y + 8, text, 9.5)
    pages.y += 42
    told = "If undeliverable: return to sender · En cas de non-livraison : retour à l'expéditeur"
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (told,), 9) + 6
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (_CERTIFIES,), 8.5, grey=GREY) + 30
    signed = f"{paper.made_on:%Y-%m-%d}   {paper.person}"
    pages.line(MARGIN, pages.y - 6, signed, 11, bold=True)
    pages.fill(MARGIN, pages.y, pages.inside / 2, 0.8)
    told = "Date and sender's signature · Date et signature de l'expéditeur"
    pages.y = pages.block(MARGIN, pages.y + 3, pages.inside, (told,), 8.5, grey=GREY)


def _box(pages: Pages, x: float, y: float, edge: float) -> None:
    for left, top, wide, high in (
        (x, y, edge, 0.7), (x, y + edge - 0.7, edge, 0.7), (x, y, 0.7, edge), (x + edge - 0.7, y, 0.7, edge),
    ):  # fmt: skip
        pages.fill(left, top, wide, high)


def _kilograms(grams: int) -> str:
    """Customs forms say kilograms throughout, to the gram."""
    return f"{grams // 1000}.{grams % 1000:03d} kg"
