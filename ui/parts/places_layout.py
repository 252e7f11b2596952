"""A whole warehouse as racks seen from the front: an aisle a band, a bay a column, a level a row."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from ui.parts.place_codes import Address, address, natural


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place on the map: `fill` is 0 for empty, 1 for full, more than 1 for too full."""

    code: str
    kind: str = ""
    zone: str = ""
    sequence: int = 0
    fill: float = 0.0
    is_blocked: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A place and where it is drawn, in cells: column from the left, row from the top of the whole map."""

    place: MapPlace
    column: int
    row: int


@dataclass(slots=True)
class Band:
    """One aisle: `top` is its first row in the map, its highest level; `columns` how many it has.

    `bays` are the numbers of its bays, each with the first column of it.
    """

    name: str
    top: int
    rows: int
    columns: int
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    bays: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Layout:
    """All bands from top to bottom, every place in exactly one cell.

    Rows are counted through all bands; bands are set apart by the one who draws.
    """

    bands: list[Band]
    cells: list[Cell]
    at: dict[str, int]
    tops: list[int]

    @property
    def columns(self) -> int:
        return max((band.columns for band in self.bands), default=0)

    def band_of(self, row: int) -> int:
        """The number of the band that a row belongs to."""
        return max(bisect_right(self.tops, row) - 1, 0)


def layout_of(places: Sequence[MapPlace]) -> Layout:
    """Lay out the places: aisles in the order of the walk, bays from the left, level 1 at the bottom."""
    aisles: dict[str, list[tuple[Address, MapPlace]]] = {}
    for place in places:
        where = address(place.code)
        aisles.setdefault(where.aisle, []).append((where, place))
    ordered = sorted(aisles, key=lambda name: (min(one.sequence for _at, one in aisles[name]), natural(name)))
    layout = Layout([], [], {}, [])
    top = 0
    for name in ordered:
        band = _band(name, top, aisles[name])
        layout.bands.append(band)
        layout.tops.append(top)
        layout.cells += sorted(band.cells.values(), key=lambda cell: (cell.column, -cell.row))
        top += band.rows
    layout.at = {cell.place.code: at for at, cell in enumerate(layout.cells)}
    return layout


def _band(name: str, top: int, members: list[tuple[Address, MapPlace]]) -> Band:
    columns = sorted({(where.bay, where.position) for where, _place in members})
    levels = sorted({where.level for where, _place in members}, reverse=True)
    band = Band(name, top, len(levels), len(columns))
    # Two codes that read the same ("A-1" and "A-01") are two places: the later one gets a column of its own.
    for where, place in sorted(members, key=lambda one: (one[0], natural(one[1].code), one[1].code)):
        column, row = bisect_left(columns, (where.bay, where.position)), levels.index(where.level)
        if (column, row) in band.cells:
            column = band.columns
            band.columns += 1
        band.cells[column, row] = Cell(place, column, top + row)
    numbers = [bay for bay, _position in columns]
    band.bays = tuple((bay, numbers.index(bay)) for bay in dict.fromkeys(numbers) if bay)
    return band


def beside(layout: Layout, code: str, across: int, down: int) -> str:
    """The next place in a direction (one of -1, 0, 1 each); the same one at the edge of the building."""
    here = layout.cells[layout.at[code]]
    number = layout.band_of(here.row)
    band = layout.bands[number]
    if across:
        same = sorted(cell.column for cell in band.cells.values() if cell.row == here.row)
        at = same.index(here.column) + across
        if 0 <= at < len(same):
            return band.cells[same[at], here.row - band.top].place.code
        return code
    for row in range(here.row + down, band.top + band.rows if down > 0 else band.top - 1, down):
        found = band.cells.get((here.column, row - band.top))
        if found is not None:
            return found.place.code
    number += down
    if 0 <= number < len(layout.bands):
        return _nearest(layout.bands[number], here.column, from_top=down > 0)
    return code


def _nearest(band: Band, column: int, *, from_top: bool) -> str:
    row_first = 1 if from_top else -1
    found = min(band.cells.values(), key=lambda cell: (abs(cell.column - column), row_first * cell.row))
    return found.place.code


def end_of_aisle(layout: Layout, code: str, *, last: bool) -> str:
    """The first or the last place of an aisle, on the same level where there is one."""
    here = layout.cells[layout.at[code]]
    band = layout.bands[layout.band_of(here.row)]
    side = -1 if last else 1
    return min(band.cells.values(), key=lambda cell: (cell.row != here.row, side * cell.column)).place.code
