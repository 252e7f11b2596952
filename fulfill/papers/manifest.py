"""The manifest: what was handed to the carrier, signed by the driver or with lines to sign."""

from __future__ import annotations

from fulfill.papers import symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import Manifest, Sheet
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.texts import number, weight

SIGNED_HIGH = 46.0


def write(manifest: Manifest, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the number fits no barcode."""
    if manifest.lading is not None:
        from fulfill.papers import lading

        return lading.write(manifest, manifest.lading, sheet)
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
    count = number(len(manifest.rows), "en")
    signatures(
        pages, manifest, f"Handed over and taken: {count} parcel{'' if len(manifest.rows) == 1 else 's'}."
    )

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
    facts = [
        ("Closed", f"{manifest.closed_at:%Y-%m-%d %H:%M} UTC"), ("Dock", manifest.dock),
        ("Station", manifest.station), ("By", manifest.person),
        ("Parcels", number(len(manifest.rows), "en")), ("Weight", weight(total_g, "en")),
    ]  # fmt: skip
    if manifest.taken is not None and manifest.taken.trailer:
        facts.append(("Trailer", manifest.taken.trailer))
    grid(pages, facts)


def grid(pages: Pages, facts: list[tuple[str, str]]) -> None:
    """Labels and values, three in a row; a long value makes its row taller."""
    wide = pages.inside / 3
    for first in range(0, len(facts), 3):
        ends = []
        for at, (label, value) in enumerate(facts[first : first + 3]):
            x = MARGIN + at * wide
            pages.line(x, pages.y + 9, label, 8.5, grey=GREY)
            ends.append(pages.block(x + 46, pages.y, wide - 54, (value or "-",), 9.5, bold=True) + 4)
        pages.y = max(ends)
    pages.y += 6


def signatures(pages: Pages, manifest: Manifest, said: str) -> None:
    """Two lines to sign on, with what `said` of the load; what a driver signed on a screen stands there."""
    taken = manifest.taken
    pages.need(150 if taken is not None and taken.remark else 128)
    pages.y += 18
    pages.y = pages.block(MARGIN, pages.y, pages.inside, (said,), 10)
    if taken is not None and taken.remark:
        pages.y = pages.block(MARGIN, pages.y + 3, pages.inside, (f"Remark: {taken.remark}",), 10)
    pages.y += SIGNED_HIGH + 4
    half = pages.inside / 2 - 14
    right = MARGIN + half + 28
    by_us = by_driver = "name, signature, date and time"
    if taken is not None and taken.driver:
        by_us = ", at ".join(each for each in (manifest.person, manifest.station) if each) or by_us
        by_driver = taken.driver
        if taken.signed_at is not None:
            by_driver += f", signed on screen {taken.signed_at:%Y-%m-%d %H:%M} UTC"
    if taken is not None and taken.signature is not None:
        pages.logo(taken.signature, right, pages.y - SIGNED_HIGH - 2, half * 0.7, SIGNED_HIGH)
    for x, who, says in (
        (MARGIN, "Handed over by", by_us),
        (right, f"Taken by (driver, {manifest.carrier})", by_driver),
    ):
        pages.fill(x, pages.y, half, 0.8)
        pages.block(x, pages.y + 3, half, (f"{who}: {says}",), 8.5, grey=GREY)
    pages.y += 30
