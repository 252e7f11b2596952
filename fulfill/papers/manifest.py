"""The manifest: what was handed to the carrier, with lines to sign."""

from __future__ import annotations

from fulfill.papers import symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import Manifest, Sheet
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.texts import number, weight


def write(manifest: Manifest, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the number fits no barcode."""
    pages = Pages(sheet)
    _head(pages, manifest)
    rows = [
        (str(at), row.parcel, row.order, row.tracking, row.receiver, weight(row.weight_g, "en"))
        for at, row in enumerate(manifest.rows, 1)
    ]
    columns = (
        Column("#", 5, Align.RIGHT), Column("Parcel", 17), Column("Order", 16),
        Column("Tracking", 27, bold=True), Column("Receiver", 23), Column("Weight", 12, Align.RIGHT),
    )  # fmt: skip
    pages.table(columns, rows, size=8.5, pad=3.2)
    _signatures(pages, manifest)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, manifest.copy)
        footer_line(pages, f"Manifest {manifest.number}  ·  {manifest.carrier}", f"Page {page} of {of}")

    return pages.finish(f"Manifest {manifest.number}", footer)


def _head(pages: Pages, manifest: Manifest) -> None:
    room = pages.inside * 0.5
    pages.bars(
        symbols.code128(manifest.number),
        pages.width - MARGIN - room + 9.6,
        MARGIN,
        34,
        room,
        align=Align.RIGHT,
    )
    end = pages.block(MARGIN, MARGIN, pages.inside * 0.48, ("Manifest",), 22, bold=True)
    pages.y = max(end, MARGIN + 34)
    pages.y = pages.block(MARGIN, pages.y, pages.inside * 0.48, (manifest.carrier,), 16, bold=True) + 8
    total_g = sum(row.weight_g for row in manifest.rows)
    facts = (
        ("Closed", f"{manifest.closed_at:%Y-%m-%d %H:%M} UTC"), ("Dock", manifest.dock),
        ("Station", manifest.station), ("By", manifest.person),
        ("Parcels", number(len(manifest.rows), "en")), ("Weight", weight(total_g, "en")),
    )  # fmt: skip
    wide = pages.inside / 3
    ends: list[float] = []
    for at, (label, value) in enumerate(facts):
        x, y = MARGIN + (at % 3) * wide, (pages.y if at < 3 else _first_row_end(ends))
        pages.line(x, y + 9, label, 8.5, grey=GREY)
        ends.append(pages.block(x + 46, y, wide - 54, (value or "-",), 9.5, bold=True) + 4)
    pages.y = max(ends) + 6


def _first_row_end(ends: list[float]) -> float:
    """Where the first row of facts ends."""
    return max(ends[:3])


def _signatures(pages: Pages, manifest: Manifest) -> None:
    pages.need(128)
    pages.y += 18
    count = number(len(manifest.rows), "en")
    text = f"Handed over and taken: {count} parcel{'' if len(manifest.rows) == 1 else 's'}."
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (text,), 10) + 44
    half = pages.inside / 2 - 14
    for x, who in (
        (MARGIN, "Handed over by"),
        (MARGIN + half + 28, f"Taken by (driver, {manifest.carrier})"),
    ):
        pages.fill(x, pages.y, half, 0.8)
        pages.block(x, pages.y + 3, half, (f"{who}: name, signature, date and time",), 8.5, grey=GREY)
    pages.y += 30
