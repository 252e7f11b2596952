"""The commercial invoice of one parcel: what customs hold against the declaration."""

from __future__ import annotations

from fulfill.customs import hs
from fulfill.papers import symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import Sheet
from fulfill.papers.outbound import Invoice
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.parties import parties
from fulfill.papers.texts import number
from fulfill.units import amount_text

_TRUE = (
    "The value and the origin of the goods are as stated above. The goods were sold to the consignee; the "
    "prices are those that were agreed and paid."
)


def write(paper: Invoice, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the number fits no barcode."""
    pages = Pages(sheet)
    _head(pages, paper)
    columns = (
        Column("Article", 17), Column("Description", 32), Column("HS code", 13), Column("Origin", 9),
        Column("Quantity", 10, Align.RIGHT), Column("Each", 14, Align.RIGHT),
        Column("Amount", 15, Align.RIGHT),
    )  # fmt: skip
    rows = [
        (
            good.sku, good.name, hs(good.hs_code), good.origin, number(good.quantity, "en"),
            _amount(good.value_minor, paper.currency), _amount(good.total_minor, paper.currency),
        )
        for good in paper.goods
    ]  # fmt: skip
    pages.table(columns, rows, size=9, pad=4)
    _totals(pages, paper)
    _signed(pages, paper)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, paper.copy)
        footer_line(pages, f"Commercial invoice {paper.number}", f"Page {page} of {of}")

    return pages.finish(f"Commercial invoice {paper.number}", footer)


def _amount(minor: int, currency: str) -> str:
    """The number alone: the currency stands once, at the total."""
    return amount_text(minor, currency).split(" ")[0]


def _head(pages: Pages, paper: Invoice) -> None:
    room = pages.inside * 0.46
    left = pages.width - MARGIN - room + 9.6
    pages.bars(symbols.code128(paper.parcel), left, MARGIN, 30, room, dots=3, align=Align.RIGHT)
    y = pages.block(MARGIN, MARGIN, pages.inside * 0.5, ("Commercial invoice",), 22, bold=True)
    pages.y = max(y, MARGIN + 48) + 6
    pages.rule(pages.y, 1.2)
    pages.y += 12
    half = pages.inside / 2 - 12
    parties(pages, paper, "Exporter", "Consignee", half)
    pages.y += 10
    _facts(pages, paper)


def _facts(pages: Pages, paper: Invoice) -> None:
    facts = [
        ("Invoice", paper.number), ("Date", f"{paper.made_on:%Y-%m-%d}"), ("Order", paper.order),
        ("Parcel", paper.parcel), ("Carrier", f"{paper.carrier} {paper.tracking}".strip() or "-"),
        ("Terms", paper.incoterm), ("Reason", "Sale of goods"), ("Currency", paper.currency),
    ]  # fmt: skip
    wide = pages.inside / 2
    ends = [pages.y]
    for at, (label, value) in enumerate(facts):
        if at % 2 == 0:
            pages.y = max(ends)
        x = MARGIN + (at % 2) * pages.inside * 0.52
        pages.line(x, pages.y + 9, label, 8.5, grey=GREY)
        ends.append(pages.block(x + 58, pages.y, wide - 76, (value,), 9.5, bold=True) + 2)
    pages.y = max(ends) + 8


def _totals(pages: Pages, paper: Invoice) -> None:
    pages.need(90)
    pages.y += 8
    net = sum(good.net_g for good in paper.goods)
    value = sum(good.total_minor for good in paper.goods)
    pieces = sum(good.quantity for good in paper.goods)
    for label, text, size in (
        ("Total", amount_text(value, paper.currency), 13.0),
        ("Pieces", number(pieces, "en"), 9.5),
        ("Net weight", _kilograms(net), 9.5),
        ("Gross weight, 1 parcel", _kilograms(paper.weight_g), 9.5),
    ):
        step = size * 1.5
        pages.line(pages.width - MARGIN - 120, pages.y + size, label, 8.5, grey=GREY, align=Align.RIGHT)
        pages.line(pages.width - MARGIN - 4, pages.y + size, text, size, bold=True, align=Align.RIGHT)
        pages.y += step


def _signed(pages: Pages, paper: Invoice) -> None:
    pages.need(110)
    pages.y = pages.block(MARGIN, pages.y + 16, pages.inside, (_TRUE,), 9.5) + 40
    half = pages.inside / 2 - 14
    for x, text, told in (
        (MARGIN, f"{paper.made_on:%Y-%m-%d}   {paper.person}", "Date and name"),
        (MARGIN + half + 28, "", "Signature and stamp"),
    ):
        if text.strip():
            pages.line(x, pages.y - 6, text, 10.5, bold=True)
        pages.fill(x, pages.y, half, 0.8)
        pages.block(x, pages.y + 3, half, (told,), 8.5, grey=GREY)
    pages.y += 20


def _kilograms(grams: int) -> str:
    return f"{grams // 1000}.{grams % 1000:03d} kg"
