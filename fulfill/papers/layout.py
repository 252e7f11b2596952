"""A label as printer dots: what stands where, before anybody knows whether it becomes PDF or ZPL.

A dot is 1/203 or 1/300 inch. x grows to the right, y downwards, both from the upper left corner.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import Enum

from fulfill.papers import fonts
from fulfill.papers.symbols import CannotEncode, Symbol, Symbology

SMALLEST_MODULE_MM = (
    0.25  # GS1's least X-dimension for general scanning; hand scanners read it at arm's length
)
SMALLEST_TEXT_MM = 1.6
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


class Align(Enum):
    """Where a line's x is."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of one size, each at its own left, centre or right `x`; `y` is the first baseline.

    `room` is how wide a line may be before it is broken or set smaller, in dots.
    """

    x: int
    y: int
    lines: tuple[str, ...]
    size: int
    leading: int
    bold: bool = False
    align: Align = Align.LEFT
    room: int = 0


@dataclass(frozen=True, slots=True)
class Fill:
    """A black rectangle; thin ones are lines."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Bars:
    """A barcode. `x` is the first bar, not the quiet zone; `module` is dots per module."""

    x: int
    y: int
    symbol: Symbol
    module: int
    height: int

    @property
    def width(self) -> int:
        return len(self.symbol.modules) * self.module


class Ink(Enum):
    """Red, green and blue from 0 to 1. A label printer has black alone."""

    BLACK = (0.0, 0.0, 0.0)
    WHITE = (1.0, 1.0, 1.0)
    RED = (0.85, 0.0, 0.07)


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled shape of straight sides; its corners in dots."""

    points: tuple[tuple[int, int], ...]
    ink: Ink = Ink.BLACK


Element = Text | Fill | Bars | Shape


@dataclass(frozen=True, slots=True)
class Label:
    """One label, ready for a renderer. `cut` holds the texts that had to be shortened to fit."""

    width: int
    height: int
    dpi: int
    elements: tuple[Element, ...]
    cut: tuple[str, ...] = ()

    @property
    def bars(self) -> tuple[Bars, ...]:
        return tuple(element for element in self.elements if isinstance(element, Bars))


@dataclass(slots=True)
class Drawing:
    """Puts a label together in millimetres and lands on whole dots."""

    width_mm: float
    height_mm: float
    dpi: int
    elements: list[Element] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)

    def dots(self, mm: float) -> int:
        return round(mm * self.dpi / 25.4)

    def label(self) -> Label:
        return Label(
            self.dots(self.width_mm),
            self.dots(self.height_mm),
            self.dpi,
            tuple(self.elements),
            tuple(self.cut),
        )

    def fill(self, x: float, y: float, width: float, height: float) -> None:
        """A rectangle in mm, at least one dot thick."""
        self.elements.append(
            Fill(self.dots(x), self.dots(y), max(1, self.dots(width)), max(1, self.dots(height)))
        )

    def shape(self, points: tuple[tuple[float, float], ...], ink: Ink = Ink.BLACK) -> None:
        """A filled shape; its corners in mm."""
        self.elements.append(Shape(tuple((self.dots(x), self.dots(y)) for x, y in points), ink))

    def frame(self, x: float, y: float, width: float, height: float, line: float = 0.4) -> None:
        self.fill(x, y, width, line)
        self.fill(x, y + height - line, width, line)
        self.fill(x, y, line, height)
        self.fill(x + width - line, y, line, height)

    def text(
        self, x: float, y: float, width: float, height: float, text: str | tuple[str, ...], *,
        size: float, bold: bool = False, align: Align = Align.LEFT,
    ) -> float:  # fmt: skip
        """Write into a box (mm), at most as large as `size`, so that all of it fits; answers the size.

        What does not fit at the smallest size is shortened with an ellipsis and noted in `cut`.
        """
        paragraphs = (text,) if isinstance(text, str) else text
        room, tall = self.dots(width), self.dots(height)
        dots, floor = self.dots(size), self.dots(SMALLEST_TEXT_MM)
        lines = _lines(paragraphs, dots, room, bold=bold)
        while dots > floor and len(lines) > _most(dots, tall):
            dots -= max(1, dots // 24)
            lines = _lines(paragraphs, dots, room, bold=bold)
        most = _most(dots, tall)
        if len(lines) > most:
            self.cut.append(" ".join(paragraphs))
            lines = [*lines[: most - 1], _shortened(lines[most - 1], dots, room, bold=bold)]
        at = self.dots(x) + {Align.LEFT: 0, Align.CENTRE: room // 2, Align.RIGHT: room}[align]
        if lines:
            first = self.dots(y) + round(dots * fonts.ASCENT)
            self.elements.append(Text(at, first, tuple(lines), dots, _leading(dots), bold, align, room))
        return dots * 25.4 / self.dpi

    def bars(
        self, symbol: Symbol, x: float, y: float, width: float, height: float, *, most_mm: float = 0.6,
        caption: float = 3.2,
    ) -> None:  # fmt: skip
        """A barcode in the middle of a box (mm), as coarse as fits, its text below; quiet zones are inside.

        Raises CannotEncode when even the smallest readable module is too wide for the box.
        """
        module = self.module(symbol, width, most_mm)
        left, right = symbol.symbology.quiet_modules
        room = self.dots(width) - (left + right + len(symbol.modules)) * module
        first = self.dots(x) + room // 2 + left * module
        below = caption * 1.25 if caption else 0.0
        if symbol.symbology is Symbology.EAN13:
            # Label printers let the guard bars hang five modules into the caption (ISO/IEC 15420).
            below += 5 * module * 25.4 / self.dpi
        bars = Bars(first, self.dots(y), symbol, module, self.dots(height - below))
        self.elements.append(bars)
        if caption:
            self.text(
                x, y + height - caption * 1.05, width, caption * 1.3, symbol.caption,
                size=caption, align=Align.CENTRE,
            )  # fmt: skip

    def module(self, symbol: Symbol, width: float, most_mm: float) -> int:
        """Dots per module: the most that fit the width, whole dots only."""
        least = math.ceil(SMALLEST_MODULE_MM * self.dpi / 25.4 - 0.01)
        most = max(least, math.floor(most_mm * self.dpi / 25.4 + 0.01))
        fits = min(most, self.dots(width) // symbol.width_modules)
        if fits < least:
            need = symbol.width_modules * least * 25.4 / self.dpi
            raise CannotEncode(
                f"The barcode {symbol.caption} needs {need:.0f} mm at {self.dpi} dpi and has {width:.0f} mm. "
                "Use a shorter code or a wider label."
            )
        return fits


def _most(size: int, tall: int) -> int:
    """How many lines of this size a box holds; the last one needs no leading below it."""
    return max(1, (tall - size) // _leading(size) + 1)


def _leading(size: int) -> int:
    return round(size * 1.18)


def _lines(paragraphs: tuple[str, ...], size: int, room: int, *, bold: bool) -> list[str]:
    return [line for text in paragraphs for line in fonts.wrap(text, size, room, bold=bold)]


def _shortened(line: str, size: int, room: int, *, bold: bool) -> str:
    while line and fonts.width(line + ELLIPSIS, size, bold=bold) > room:
        line = line[:-1]
    return line + ELLIPSIS
