"""A walk on paper, for the day when the screens are dark: in walking order, with a box to tick."""

from __future__ import annotations

from fulfill.papers import symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import PickList, Sheet
from fulfill.papers.page import MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.texts import number


def write(walk: PickList, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the code fits no barcode."""
    pages = Pages(sheet)
    room = pages.inside * 0.5
    pages.bars(
        symbols.code128(walk.code), pages.width - MARGIN - room + 9.6, MARGIN, 34, room, align=Align.RIGHT
    )
    pages.y = pages.block(MARGIN, MARGIN, pages.inside * 0.48, ("Pick list",), 22, bold=True)
    told = [walk.title, walk.person, f"{walk.printed_at:%Y-%m-%d %H:%M} UTC" if walk.printed_at else ""]
    pages.y = pages.block(MARGIN, pages.y, pages.inside * 0.48, tuple(part for part in told if part), 10)
    pages.y = max(pages.y, MARGIN + 52) + 8
    with_tote = any(row.tote or row.order for row in walk.rows)
    columns = [Column("Place", 20, bold=True), Column("Pick", 9, Align.RIGHT, bold=True), Column("SKU", 18)]
    columns += [
        Column("Product", 34),
        *([Column("Tote / order", 20)] if with_tote else []),
        Column("Done", 8),
    ]
    rows = []
    for row in walk.rows:
        name = f"{row.name} · Lot {row.lot}" if row.lot else row.name
        into = " / ".join(part for part in (row.tote, row.order) if part)
        rows.append(
            (row.place, number(row.quantity, "en"), row.sku, name, *([into] if with_tote else []), "____")
        )
    pages.table(tuple(columns), rows, size=10.5, pad=5.5)
    pages.need(40)
    pieces = number(sum(row.quantity for row in walk.rows), "en")
    pages.line(MARGIN, pages.y + 22, f"{len(walk.rows)} stops, {pieces} pieces", 11, bold=True)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, walk.copy)
        footer_line(pages, f"Pick list {walk.code}", f"Page {page} of {of}")

    return pages.finish(f"Pick list {walk.code}", footer)
