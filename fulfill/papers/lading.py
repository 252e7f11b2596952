"""The bill of lading of a load that goes as freight: handling units with their SSCC, weights, hazards.

Its parts follow the VICS standard bill of lading (GS1 US): ship from, carrier and trailer, handling units,
hazardous material marked, weights, and the signatures of shipper and carrier.
"""

from __future__ import annotations

from fulfill.papers import addressing, symbols
from fulfill.papers.handed import Lading, Unit
from fulfill.papers.layout import Align
from fulfill.papers.manifest import grid, signatures
from fulfill.papers.model import Manifest, Sheet
from fulfill.papers.page import GREY, MARGIN, Column, Pages, copy_mark, footer_line
from fulfill.papers.texts import number, weight

TITLE = "Bill of lading"


def write(manifest: Manifest, lading: Lading, sheet: Sheet) -> bytes:
    """PDF of one or more pages. Raises CannotEncode when the number fits no barcode."""
    pages = Pages(sheet)
    _head(pages, manifest, lading)
    columns = (
        Column("Handling unit", 20, bold=True), Column("SSCC", 26), Column("Kind", 12),
        Column("Parcels", 11, Align.RIGHT), Column("Weight", 14, Align.RIGHT),
    )  # fmt: skip
    pages.table(columns, [_row(unit) for unit in lading.units], size=9, pad=3.6)
    _totals(pages, lading)
    pallets = sum(unit.is_pallet for unit in lading.units)
    loose = len(lading.units) - pallets
    said = (
        f"Received in apparent good order: {_many(pallets, 'pallet')} and {_many(loose, 'loose parcel')}, "
        f"{weight(sum(unit.weight_g for unit in lading.units), 'en')} in all."
    )
    signatures(pages, manifest, said)

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, manifest.copy)
        footer_line(pages, f"{TITLE} {manifest.number}  ·  {manifest.carrier}", f"Page {page} of {of}")

    return pages.finish(f"{TITLE} {manifest.number}", footer)


def _many(count: int, one: str) -> str:
    return f"{number(count, 'en')} {one}{'' if count == 1 else 's'}"


def _head(pages: Pages, manifest: Manifest, lading: Lading) -> None:
    room = pages.inside * 0.5
    left = pages.width - MARGIN - room + 9.6
    pages.bars(symbols.code128(manifest.number), left, MARGIN, 34, room, align=Align.RIGHT)
    end = pages.block(MARGIN, MARGIN, pages.inside * 0.48, (TITLE,), 22, bold=True)
    pages.y = max(end, MARGIN + 54) + 6
    half = pages.inside / 2 - 12
    pages.line(MARGIN, pages.y + 8, "Ship from", 8.5, grey=GREY)
    sender = addressing.block(lading.sender) or ("-",)
    ends = [pages.block(MARGIN, pages.y + 13, half, sender, 9.5)]
    right = MARGIN + pages.inside * 0.52
    pages.line(right, pages.y + 8, "Carrier", 8.5, grey=GREY)
    ends.append(pages.block(right, pages.y + 13, half, (manifest.carrier,), 16, bold=True))
    pages.y = max(ends) + 10
    taken = manifest.taken
    trailer = taken.trailer if taken is not None else ""
    facts = [
        ("Closed", f"{manifest.closed_at:%Y-%m-%d %H:%M} UTC"),
        ("Dock", manifest.dock),
        ("Trailer", trailer),
        ("Driver", taken.driver if taken is not None else ""),
        ("Station", manifest.station),
        ("By", manifest.person),
    ]
    grid(pages, facts)


def _row(unit: Unit) -> tuple[str, ...]:
    kind = "Pallet" if unit.is_pallet else "Parcel"
    return unit.code, unit.sscc, kind, number(unit.parcels, "en"), weight(unit.weight_g, "en")


def _totals(pages: Pages, lading: Lading) -> None:
    pages.need(40 + 16 * len(lading.hazards))
    pages.y += 10
    parcels = sum(unit.parcels for unit in lading.units)
    total = weight(sum(unit.weight_g for unit in lading.units), "en")
    said = f"{_many(len(lading.units), 'handling unit')}, {_many(parcels, 'parcel')}, {total}"
    pages.line(pages.width - MARGIN - 4, pages.y + 10, said, 10.5, bold=True, align=Align.RIGHT)
    pages.y += 18
    if not lading.hazards:
        pages.line(MARGIN, pages.y + 9, "Hazardous material: none is known.", 9.5)
        pages.y += 14
        return
    pages.line(MARGIN, pages.y + 9, "HAZARDOUS MATERIAL (X)", 9.5, bold=True)
    pages.y += 15
    for hazard in lading.hazards:
        text = f"X  {hazard.name}, {_many(hazard.parcels, 'parcel')}, {weight(hazard.weight_g, 'en')}"
        pages.y = pages.block(MARGIN, pages.y, pages.inside, (text,), 9.5) + 2
