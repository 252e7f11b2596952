"""Sheets of office paper: text, rules, barcodes and tables in points from the upper left corner.

What is drawn is kept until the number of pages is known, for "page 1 of 3".
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from fulfill.papers import fonts, pdf_label, symbols
from fulfill.papers.layout import Align
from fulfill.papers.model import Sheet
from fulfill.papers.symbols import CannotEncode, Symbol

if TYPE_CHECKING:
    from fulfill.papers.pdf import Canvas

MARGIN = 45.0
FOOTER = 42.0
# Modules and positions are multiples of 1/300 inch: whole dots at 300, 600 and 1200 dpi.
DOT = 72 / 300
GREY = 0.42
PALE = 0.93
OWN_SIZE = 7.5

Draw = Callable[["Canvas"], None]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: heading, share of the width, and how its cells stand."""

    heading: str
    share: float
    align: Align = Align.LEFT
    bold: bool = False


@dataclass(slots=True)
class Pages:
    """The pages of one paper while it is drawn. `y` is how far down the present page is filled."""

    sheet: Sheet
    on_new_page: Callable[[Pages], None] | None = None
    drawn: list[list[Draw]] = field(default_factory=lambda: [[]])
    y: float = MARGIN

    @property
    def width(self) -> float:
        return self.sheet.value[0]

    @property
    def height(self) -> float:
        return self.sheet.value[1]

    @property
    def inside(self) -> float:
        return self.width - 2 * MARGIN

    @property
    def bottom(self) -> float:
        return self.height - MARGIN - FOOTER / 2

    def new_page(self) -> None:
        self.drawn.append([])
        self.y = MARGIN
        if self.on_new_page:
            self.on_new_page(self)

    def need(self, height: float) -> None:
        """Begin a new page unless `height` points are left on this one."""
        if self.y + height > self.bottom:
            self.new_page()

    def line(
        self, x: float, y: float, text: str, size: float, *, bold: bool = False, align: Align = Align.LEFT,
        grey: float = 0.0,
    ) -> None:  # fmt: skip
        """One line at a baseline; what is too long for it is the caller's to wrap."""
        drawn = fonts.shown(text)
        wide = fonts.width(drawn, size, bold=bold)
        left = x - {Align.LEFT: 0.0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[align]

        def draw(canvas: Canvas) -> None:
            canvas.setFillGray(grey)
            if bold:
                canvas.setStrokeGray(grey)
            canvas.text(left, self.height - y, drawn, size, bold=bold)

        self.drawn[-1].append(draw)

    def block(
        self, x: float, y: float, width: float, texts: tuple[str, ...], size: float, *, bold: bool = False,
        align: Align = Align.LEFT, grey: float = 0.0,
    ) -> float:  # fmt: skip
        """Wrapped lines from the top `y`; answers where they end. For short texts: it begins no page."""
        for text in texts:
            for part in fonts.wrap(text, size, width, bold=bold):
                self.line(x, y + size, part, size, bold=bold, align=align, grey=grey)
                y += size * 1.32
        return y

    def fill(self, x: float, y: float, width: float, height: float, grey: float = 0.0) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.setFillGray(grey)
            canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

        self.drawn[-1].append(draw)

    def rule(self, y: float, thick: float = 0.6, grey: float = 0.0) -> None:
        self.fill(MARGIN, y, self.inside, thick, grey)

    def bars(
        self, symbol: Symbol, x: float, y: float, height: float, room: float, *, dots: int = 4,
        caption: bool = True, align: Align = Align.LEFT,
    ) -> float:  # fmt: skip
        """A barcode with its quiet zones in `room` points, as coarse as fits up to `dots`; answers its width.

        Raises CannotEncode when the code is too long for the room.
        """
        while dots > 2 and symbol.width_modules * dots * DOT > room:
            dots -= 1
        total = symbol.width_modules * dots * DOT
        if total > room:
            raise CannotEncode(
                f"The barcode {symbol.caption} is too long for this paper. Use a shorter code."
            )
        start = x + {Align.LEFT: 0.0, Align.CENTRE: (room - total) / 2, Align.RIGHT: room - total}[align]
        first = round(start / DOT) + symbol.symbology.quiet_modules[0] * dots

        def draw(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.setFillGray(0)
            canvas.scale(DOT, DOT)
            low, high = (self.height - y - height) / DOT, height / DOT
            canvas.rects(
                (first + at * dots, low, wide * dots, high) for at, wide in pdf_label.runs(symbol.modules)
            )
            canvas.restoreState()

        self.drawn[-1].append(draw)
        if caption:
            middle = (first + len(symbol.modules) * dots / 2) * DOT
            self.line(middle, y + height + 10, symbol.caption, 8.5, align=Align.CENTRE)
        return total

    def qr(self, text: str, x: float, y: float, edge: float) -> None:
        """A QR code with its quiet zone of four modules, `edge` points wide. Raises CannotEncode."""
        rows = symbols.qr(text)
        module = edge / (len(rows) + 8)

        def draw(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.setFillGray(0)
            canvas.translate(x + 4 * module, self.height - y - 4 * module)
            canvas.scale(module, module)
            canvas.rects(
                (at, -number, wide, 1)
                for number, row in enumerate(rows, 1)
                for at, wide in pdf_label.runs(row)
            )
            canvas.restoreState()

        self.drawn[-1].append(draw)

    def logo(self, content: bytes, x: float, y: float, width: float, height: float) -> bool:
        """A PNG or JPEG fitted into a box, upper left; False (and nothing drawn) when it is no picture."""
        picture = _picture(content)
        if picture is None:
            return False
        wide, high = picture.size
        scale = min(width / wide, height / high)

        def draw(canvas: Canvas) -> None:
            top = self.height - y - high * scale
            canvas.drawImage(picture, x, top, wide * scale, high * scale)

        self.drawn[-1].append(draw)
        return True

    def table(
        self, columns: tuple[Column, ...], rows: Sequence[tuple[str, ...]], size: float = 9, pad: float = 5
    ) -> None:
        """Rows with wrapped cells from `y` on; the heading stands again on each page, nothing is cut off."""
        shares = sum(column.share for column in columns)
        widths = [self.inside * column.share / shares for column in columns]
        self.need(3 * (size * 1.32 + 2 * pad))
        self._heading(columns, widths, size, pad)
        for row in rows:
            cells = [
                fonts.wrap(text, size, width - 8, bold=column.bold)
                for text, width, column in zip(row, widths, columns, strict=True)
            ]
            self._row(cells, columns, widths, size, pad)

    def _heading(self, columns: tuple[Column, ...], widths: list[float], size: float, pad: float) -> None:
        cells = [
            fonts.wrap(column.heading, size - 1, width - 8, bold=True)
            for column, width in zip(columns, widths, strict=True)
        ]
        tall = max(len(cell) for cell in cells) * size * 1.32 + pad * 1.4
        self.fill(MARGIN, self.y, self.inside, tall, PALE)
        for cell, column, left, width in zip(cells, columns, _lefts(widths), widths, strict=True):
            for number, text in enumerate(cell):
                at = self.y + pad * 0.7 + size + number * size * 1.32
                self.line(_x(column, left, width), at, text, size - 1, bold=True, align=column.align)
        self.y += tall

    def _row(
        self,
        cells: list[list[str]],
        columns: tuple[Column, ...],
        widths: list[float],
        size: float,
        pad: float,
    ) -> None:
        lines = max(1, *(len(cell) for cell in cells))
        step = size * 1.32
        if self.y + lines * step + 2 * pad > self.bottom:
            self.new_page()
            self._heading(columns, widths, size, pad)
        self.y += pad
        for number in range(lines):
            if self.y + step > self.bottom:
                # One row longer than a page goes on in its columns on the next one.
                self.new_page()
                self._heading(columns, widths, size, pad)
                self.y += pad
            for cell, column, left, width in zip(cells, columns, _lefts(widths), widths, strict=True):
                if number < len(cell):
                    at = self.y + size
                    self.line(
                        _x(column, left, width), at, cell[number], size, bold=column.bold, align=column.align
                    )
            self.y += step
        self.y += pad
        self.rule(self.y, 0.4, 0.75)

    def finish(self, title: str, footer: Footer) -> bytes:
        """Draw it all. `footer(pages, page, of)` writes onto the page that is last in `drawn`."""
        from fulfill.papers.pdf import Canvas

        canvas = Canvas(fonts.shown(title), self.sheet.value)
        self.draw_into(canvas, footer)
        return canvas.getpdfdata()

    def draw_into(self, canvas: Canvas, footer: Footer) -> None:
        """Its pages behind those that the canvas has already."""
        pages, count = self.drawn, len(self.drawn)
        for number, ops in enumerate(pages, 1):
            self.drawn = [ops]
            footer(self, number, count)
            for draw in ops:
                draw(canvas)
            canvas.showPage()


Footer = Callable[[Pages, int, int], None]


@lru_cache(maxsize=4)
def _picture(content: bytes) -> Any:
    """A logo read once, however many papers bear it; None where the bytes are no picture."""
    from PIL import Image

    try:
        picture = Image.open(io.BytesIO(content))
        picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return picture


def _lefts(widths: list[float]) -> list[float]:
    lefts = [MARGIN]
    for width in widths[:-1]:
        lefts.append(lefts[-1] + width)
    return lefts


def _x(column: Column, left: float, width: float) -> float:
    return left + {Align.LEFT: 4.0, Align.CENTRE: width / 2, Align.RIGHT: width - 4}[column.align]


def footer_line(pages: Pages, left: str, right: str, own: str = "") -> None:
    """The last lines of a page: what paper it is, its number, and below them a line of the shop's own."""
    at = pages.height - MARGIN + 8
    pages.rule(at - 12, 0.4, 0.6)
    pages.line(MARGIN, at, left, 8, grey=GREY)
    pages.line(pages.width - MARGIN, at, right, 8, grey=GREY, align=Align.RIGHT)
    for number, text in enumerate(fonts.wrap(own, OWN_SIZE, pages.inside)[:2]):
        pages.line(pages.width / 2, at + 12 + number * 9.5, text, OWN_SIZE, grey=GREY, align=Align.CENTRE)


def copy_mark(pages: Pages, copy: int, words: str = "") -> None:
    """COPY n, or these words, in the middle of the page's upper edge; nothing on an original."""
    if copy:
        pages.line(pages.width / 2, MARGIN - 14, words or f"COPY {copy}", 13, bold=True, align=Align.CENTRE)
