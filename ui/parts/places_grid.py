"""Where every place of the map is on the screen, and which place is under a point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import floor

from PySide6.QtCore import QPoint, QRect

from ui.parts.places_layout import Cell, Layout

_AIR = 2  # px between two places


@dataclass(frozen=True, slots=True)
class Grid:
    """The layout in px of the viewport.

    Attributes:
        names: width of the aisles' names on the left. wide, high: of a cell. gap: between two aisles.
        left, top: how far the map is scrolled.
    """

    layout: Layout
    names: int
    wide: float
    high: float
    gap: int
    left: int = 0
    top: int = 0

    @property
    def whole(self) -> tuple[int, int]:
        """Width and height of the map without scrolling."""
        bands = self.layout.bands
        along = self.band_top(len(bands) - 1) + bands[-1].rows * self.high + self.gap / 2 if bands else 0
        return round(self.names + self.layout.columns * self.wide + self.gap), round(along)

    def band_top(self, number: int) -> float:
        """Top of a band in the whole map."""
        return self.gap + self.layout.tops[number] * self.high + number * self.gap

    def rect(self, cell: Cell) -> QRect:
        """A cell in the viewport, without the air around it."""
        top, high = self.row_edges(cell.row)
        left, wide = self.column_edges(cell.column)
        return QRect(left, top, wide, high)

    # Edges are on whole pixels: the gaps between the racks are then all alike.

    def column_edges(self, column: int) -> tuple[int, int]:
        """Left edge and width."""
        start = self.names + column * self.wide - self.left
        return floor(start), max(floor(start + self.wide) - floor(start) - _AIR, 2)

    def heads(self, number: int, wide: int) -> Iterator[tuple[int, QRect]]:
        """The numbers of an aisle's bays and where they stand above it; `wide` is what one needs (px).

        Where there is no room for each of them, every second, fifth or tenth stands there.
        """
        bottom, bays = round(self.band_top(number)) - self.top, self.layout.bands[number].bays
        lefts = [self.column_edges(column)[0] for _bay, column in bays]
        room = min((right - left for left, right in pairwise(lefts)), default=wide)
        step = next((each for each in (1, 2, 5, 10, 20, 50) if each * room >= wide), 100)
        for (bay, _column), left in zip(bays, lefts, strict=True):
            if step == 1 or bay % step == 0 or bay == bays[0][0]:
                # Over the middle of its rack, and of more than one where the number is wider than it is.
                over = max(wide, room) if step > 1 else room
                yield bay, QRect(left + (room - over) // 2, bottom - self.gap, over, self.gap)

    def row_edges(self, row: int) -> tuple[int, int]:
        """Top edge and height of a row, counted through all bands."""
        number = self.layout.band_of(row)
        start = self.band_top(number) + (row - self.layout.tops[number]) * self.high - self.top
        return floor(start), max(floor(start + self.high) - floor(start) - _AIR, 2)

    def place_at(self, at: QPoint) -> str:
        """The code under a point of the viewport, or ""; the names of aisles are no places."""
        number = self.band_at(at.y() + self.top)
        if number < 0 or at.x() < self.names:
            return ""
        column = int((at.x() + self.left - self.names) // self.wide)
        row = int((at.y() + self.top - self.band_top(number)) // self.high)
        found = self.layout.bands[number].cells.get((column, row))
        return found.place.code if found is not None else ""

    def band_at(self, y: float) -> int:
        """The last band that begins at or above a height of the whole map; -1 above all."""
        return bisect_right(range(len(self.layout.bands)), y, key=self.band_top) - 1

    def bands_seen(self, above: int, below: int) -> range:
        """The bands of which something stands between two heights of the viewport, their heads with them."""
        return range(max(self.band_at(self.top + above), 0), self.band_at(self.top + below + self.gap) + 1)

    def columns_seen(self, width: int) -> range:
        """The columns of which something stands in a viewport of this width."""
        last = int((self.left + width - self.names) // self.wide) + 1
        return range(int(self.left // self.wide), min(last, self.layout.columns - 1) + 1)
