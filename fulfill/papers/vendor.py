"""Papers for a supplier: the request to take goods back, the list in a carton, the debit note, the label."""

from __future__ import annotations

from fulfill.papers import addressing, symbols
from fulfill.papers.layout import Align, Drawing, Label
from fulfill.papers.model import Sheet, VendorLabel, VendorPaper, VendorRow, VendorSheet
from fulfill.papers.office import reason, say
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.texts import number, weight
from fulfill.units import amount_text

WIDTH_MM, HEIGHT_MM = 101.6, 152.4
EDGE = 4.0
INSIDE = WIDTH_MM - 2 * EDGE
_TITLES = {
    VendorPaper.REQUEST: "request",
    VendorPaper.SLIP: "packing_list",
    VendorPaper.DEBIT: "debit_note",
}


def write(paper: VendorSheet, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the number fits no barcode."""
    pages = Pages(sheet)
    title = say(_TITLES[paper.kind], paper.language)
    _head(pages, paper, title)
    _table(pages, paper)
    _after(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, paper.copy, say("copy", paper.language, number=paper.copy))
        footer_line(pages, f"{title}  {paper.number}", say("page", paper.language, page=page, pages=of))

    return pages.finish(f"{title} {paper.number}", footer)


def _head(pages: Pages, paper: VendorSheet, title: str) -> None:
    room = pages.inside * 0.5
    code = paper.authorisation or paper.number
    left = pages.width - MARGIN - room + 9.6
    pages.bars(symbols.code128(code), left, MARGIN, 34, room, align=Align.RIGHT)
    end = pages.block(MARGIN, MARGIN, pages.inside * 0.48, (title,), 22, bold=True)
    pages.y = max(end, MARGIN + 54) + 6
    half, spoken = pages.inside / 2 - 12, paper.language
    ends: list[float] = []
    for x, label, address, other in (
        (MARGIN, "to", paper.supplier, paper.sender.country),
        (MARGIN + pages.inside * 0.52, "from", paper.sender, paper.supplier.country),
    ):
        pages.line(x, pages.y + 8, say(label, spoken), 8.5, grey=GREY)
        lines = addressing.block(address, other)
        ends.append(pages.block(x, pages.y + 13, half, lines, 10.5 if label == "to" else 9.5))
    pages.y = max(ends) + 8
    facts = [
        (say("our_number", spoken), paper.number),
        (say("your_number", spoken), paper.authorisation or "-"),
        (say("date", spoken), f"{paper.made_on:%Y-%m-%d}"),
    ]
    facts += [(say("carton", spoken), str(paper.carton))] if paper.carton else []
    facts += [("SSCC", paper.sscc)] if paper.sscc else []
    facts += [(say("carrier_number", spoken), paper.tracking)] if paper.tracking else []
    for label, value in facts:
        pages.line(MARGIN, pages.y + 9, label, 8.5, grey=GREY)
        pages.y = pages.block(MARGIN + 92, pages.y, pages.inside - 92, (value,), 9.5, bold=True) + 2
    pages.y += 4
    pages.rule(pages.y, 1.2)
    asks = say(f"ask_{_TITLES[paper.kind]}", spoken)
    pages.y = pages.block(MARGIN, pages.y + 10, pages.inside, (asks,), 9.5) + 8


def _table(pages: Pages, paper: VendorSheet) -> None:
    spoken = paper.language
    wides = (("article", 22), ("description", 40), ("reason", 15), ("received", 14))
    columns = [Column(say(name, spoken), wide) for name, wide in wides]
    is_priced = paper.kind is not VendorPaper.SLIP
    columns.append(Column(say("pieces", spoken), 10, Align.RIGHT, bold=True))
    if is_priced:
        columns += [
            Column(say("each", spoken), 12, Align.RIGHT), Column(say("amount", spoken), 14, Align.RIGHT)
        ]  # fmt: skip
    rows = []
    for row in paper.rows:
        code = f"{row.sku} / {row.supplier_sku}" if row.supplier_sku else row.sku
        why = reason(row.why, spoken)
        cells = (code, _described(row, spoken), why, row.receipt, number(row.quantity, spoken))
        if is_priced:
            cells = (*cells, _money(row.unit_cost_minor, paper), _money(_amount(row), paper))  # type: ignore[assignment]
        rows.append(cells)
    pages.table(tuple(columns), rows, size=9, pad=4)


def _amount(row: VendorRow) -> int:
    return row.quantity * row.unit_cost_minor


def _money(minor: int, paper: VendorSheet) -> str:
    return amount_text(minor, paper.currency).split(" ")[0] if minor else "-"


def _described(row: VendorRow, spoken: str) -> str:
    more = [say("lot", spoken, lot=row.lot)] if row.lot else []
    more += [say("expires", spoken, day=row.expires_on)] if row.expires_on else []
    more += [say("serial", spoken, serial=row.serial)] if row.serial else []
    return " · ".join([row.name, *more])


def _after(pages: Pages, paper: VendorSheet) -> None:
    pages.need(60)
    pages.y += 12
    spoken = paper.language
    pieces = number(sum(row.quantity for row in paper.rows), spoken)
    texts = [say("all_pieces", spoken, count=pieces)]
    if paper.kind is not VendorPaper.SLIP:
        total = amount_text(sum(map(_amount, paper.rows)), paper.currency)
        texts.append(say("total", spoken, amount=total))
        if any(not row.unit_cost_minor for row in paper.rows):
            texts.append(say("no_price", spoken))
    for text in texts:
        pages.line(pages.width - MARGIN - 4, pages.y + 10, text, 10.5, bold=True, align=Align.RIGHT)
        pages.y += 16
    if paper.note:
        pages.y = pages.block(MARGIN, pages.y + 8, pages.inside, (paper.note,), 9.5)


def label(paper: VendorLabel, dpi: int) -> Label:
    """4 x 6 inches: the supplier's number largest, as bars and letters; the carton's SSCC lowest.

    Raises CannotEncode.
    """
    drawing, spoken = Drawing(WIDTH_MM, HEIGHT_MM, dpi), paper.language
    sender = addressing.block(paper.sender, paper.supplier.country)
    if sender:
        drawing.text(EDGE, 3.2, 20, 2.6, say("from", spoken).upper(), size=2.4, bold=True)
    drawing.text(EDGE, 6.2, 52, 15, sender, size=2.8)
    right, wide = 60.0, WIDTH_MM - EDGE - 60.0
    drawing.text(
        right,
        3.0,
        wide,
        6,
        f"{say('carton', spoken).upper()} {paper.piece}",
        size=5.4,
        bold=True,
        align=Align.RIGHT,
    )
    drawing.text(right, 9.6, wide, 3.4, weight(paper.weight_g, spoken), size=3.4, align=Align.RIGHT)
    drawing.text(right, 13.6, wide, 3.4, paper.number, size=3.2, align=Align.RIGHT)
    if paper.copy:
        drawing.text(
            right,
            17.4,
            wide,
            4,
            say("copy", spoken, number=paper.copy),
            size=3.8,
            bold=True,
            align=Align.RIGHT,
        )
    drawing.fill(EDGE, 21.8, INSIDE, 0.4)
    drawing.text(EDGE, 23, 60, 2.6, say("return_to_supplier", spoken), size=2.4, bold=True)
    lines = addressing.block(paper.supplier, paper.sender.country)
    drawing.text(EDGE + 4, 26.4, INSIDE - 4, 28, lines, size=5, bold=True)
    drawing.fill(EDGE, 55.5, INSIDE, 0.8)
    title = say("authorisation" if paper.authorisation else "our_number", spoken).upper()
    code = paper.authorisation or paper.number
    drawing.text(EDGE, 57, INSIDE, 3.2, title, size=3, bold=True)
    drawing.text(EDGE, 61, INSIDE, 16, code, size=14, bold=True, align=Align.CENTRE)
    drawing.bars(symbols.code128(code), 0, 79, WIDTH_MM, 26, most_mm=0.51, caption=3.6)
    drawing.fill(EDGE, 107, INSIDE, 0.4)
    drawing.bars(symbols.sscc(paper.sscc), 0, 110, WIDTH_MM, 38, most_mm=0.51, caption=4.0)
    return drawing.label()
