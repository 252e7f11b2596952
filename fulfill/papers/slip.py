"""The packing slip: what a customer finds on top of the goods, in the customer's language."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.papers import addressing, fonts, symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import PackingSlip, Sheet, SlipLine
from fulfill.papers.page import GREY, MARGIN, PALE, Column, Footer, Pages, copy_mark, footer_line
from fulfill.papers.texts import day, number, say

QR_EDGE = 78.0


def write(slip: PackingSlip, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the order's code fits no barcode."""
    return _laid(slip, sheet).finish(f"{say('packing_slip', slip.language)} {slip.order}", _footer(slip))


def wave(slips: Iterable[PackingSlip], sheet: Sheet, title: str) -> bytes:
    """Many slips in one file, in their order: the typeface and the logo are in it once."""
    from fulfill.papers.pdf import Canvas

    canvas = Canvas(fonts.shown(title), sheet.value)
    for slip in slips:
        _laid(slip, sheet).draw_into(canvas, _footer(slip))
    return canvas.getpdfdata()


def _laid(slip: PackingSlip, sheet: Sheet) -> Pages:
    pages = Pages(sheet)
    _head(pages, slip)
    _addresses(pages, slip)
    _gift(pages, slip)
    pages.y += 8
    _lines(pages, slip)
    _after(pages, slip)
    return pages


def _footer(slip: PackingSlip) -> Footer:
    lang = slip.language

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, slip.copy)
        left = f"{say('packing_slip', lang)}  {slip.order}  ·  {say('parcel', lang)} {slip.parcel}"
        footer_line(pages, left, say("page", lang, page=page, pages=of), slip.footer)

    return footer


def letterhead(pages: Pages, logo: bytes | None, name: str) -> None:
    """The shop's logo, or its name in large letters where there is no picture."""
    if not (logo and pages.logo(logo, MARGIN, MARGIN, 190, 56)):
        pages.block(MARGIN, MARGIN, 250, (name,), 19, bold=True)


def _head(pages: Pages, slip: PackingSlip) -> None:
    lang = slip.language
    letterhead(pages, slip.logo, slip.sender.company or slip.sender.name)
    room = pages.inside / 2
    pages.bars(
        symbols.code128(slip.code),
        pages.width - MARGIN - room + 9.6,
        MARGIN,
        34,
        room,
        dots=4,
        align=Align.RIGHT,
    )
    pages.y = MARGIN + 74
    title = say("packing_slip", lang)
    end = pages.block(MARGIN, pages.y, pages.inside * 0.5, (title,), 22, bold=True)
    facts = [(say("order", lang), slip.order)]
    if slip.ordered_at:
        facts.append((say("ordered_on", lang), day(slip.ordered_at, lang)))
    parcel = slip.parcel
    if slip.n_of[1] > 1:
        parcel += f"  ({say('parcel_of', lang, number=slip.n_of[0], count=slip.n_of[1])})"
    facts.append((say("parcel", lang), parcel))
    y = pages.y + 2
    left = MARGIN + pages.inside * 0.52
    for label, value in facts:
        pages.line(left, y + 9, label, 8.5, grey=GREY)
        y = pages.block(left + 90, y, pages.inside * 0.48 - 90, (value,), 9, bold=True) + 3
    pages.y = max(end, y) + 8
    pages.rule(pages.y, 1.2)
    pages.y += 12


def _addresses(pages: Pages, slip: PackingSlip) -> None:
    lang = slip.language
    half = pages.inside / 2 - 12
    ends: list[float] = []
    for x, title, address, other in (
        (MARGIN, say("ship_to", lang), slip.ship_to, slip.sender.country),
        (MARGIN + pages.inside * 0.52, say("sender", lang), slip.sender, slip.ship_to.country),
    ):
        bold = address is slip.ship_to
        lines = addressing.block(address, other)
        if not lines:
            continue
        pages.line(x, pages.y + 8, title, 8.5, grey=GREY)
        ends.append(pages.block(x, pages.y + 13, half, lines, 11 if bold else 9.5))
    pages.y = max(ends) + 6


def _gift(pages: Pages, slip: PackingSlip) -> None:
    """The gift message stands before the goods, in a quiet box, however long it is."""
    if not slip.gift_note.strip():
        return
    size = 11.0
    lines = [
        line for part in slip.gift_note.splitlines() for line in fonts.wrap(part, size, pages.inside - 28)
    ]
    title = say("gift_note", slip.language)
    while lines:
        if pages.y + 60 > pages.bottom:
            pages.new_page()
        fits = max(1, int((pages.bottom - pages.y - 32) // (size * 1.32)))
        part, lines = lines[:fits], lines[fits:]
        pages.fill(MARGIN, pages.y, pages.inside, 26 + len(part) * size * 1.32 + 6, PALE)
        pages.line(MARGIN + 14, pages.y + 16, title, 8.5, grey=GREY)
        pages.y = pages.block(MARGIN + 14, pages.y + 21, pages.inside - 28, tuple(part), size) + 12


def _lines(pages: Pages, slip: PackingSlip) -> None:
    lang = slip.language
    shows_ordered = any(line.ordered for line in slip.lines)
    columns = [Column(say("sku", lang), 20), Column(say("description", lang), 50)]
    if shows_ordered:
        columns.append(Column(say("ordered", lang), 13, Align.RIGHT))
    columns.append(Column(say("quantity", lang), 14, Align.RIGHT, bold=True))
    rows = []
    for line in slip.lines:
        cells = [line.sku, _described(line, lang)]
        if shows_ordered:
            cells.append(number(line.ordered, lang) if line.ordered else "")
        rows.append((*cells, number(line.quantity, lang)))
    pages.table(tuple(columns), rows, size=9.5)


def _described(line: SlipLine, lang: str) -> str:
    more = [f"{say('lot', lang)} {line.lot}"] if line.lot else []
    more += [f"{say('serial', lang)} {line.serial}"] if line.serial else []
    return " · ".join([line.name, *more])


def _after(pages: Pages, slip: PackingSlip) -> None:
    lang = slip.language
    pages.need(70)
    pages.y += 10
    total = number(sum(line.quantity for line in slip.lines), lang)
    pages.line(
        pages.width - MARGIN - 4,
        pages.y + 10,
        f"{say('pieces', lang)}: {total}",
        10,
        bold=True,
        align=Align.RIGHT,
    )
    pages.y += 28
    if slip.note.strip():
        pages.line(MARGIN, pages.y, say("note", lang), 8.5, grey=GREY)
        pages.y += 4
        for part in slip.note.splitlines():
            for text in fonts.wrap(part, 10, pages.inside):
                pages.need(16)
                pages.y = pages.block(MARGIN, pages.y, pages.inside, (text,), 10)
        pages.y += 10
    pages.need(34)
    if any(line.quantity < line.ordered for line in slip.lines):
        pages.y = pages.block(MARGIN, pages.y, pages.inside, (say("other_parcels", lang),), 9.5)
    pages.block(MARGIN, pages.y, pages.inside, (slip.thanks or say("thanks", lang),), 9.5)
    if slip.link:
        _link(pages, slip)


def _link(pages: Pages, slip: PackingSlip) -> None:
    """A QR code for whoever holds the slip and a telephone."""
    pages.need(QR_EDGE + 44)
    top = pages.y + 24
    pages.qr(slip.link, MARGIN - 6, top, QR_EDGE)
    x = MARGIN + QR_EDGE + 4
    room = pages.inside - QR_EDGE - 4
    y = pages.block(x, top + 10, room, (say("online", slip.language),), 9.5, bold=True)
    pages.block(x, y, room, (slip.link,), 8.5, grey=GREY)
    pages.y = top + QR_EDGE
