"""A label as PDF: vector rectangles on the printer's own grid, one page per label."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from fulfill.papers import fonts
from fulfill.papers.layout import Align, Bars, Fill, Label, Shape, Text

if TYPE_CHECKING:
    from fulfill.papers.pdf import Canvas

MEDIA_TYPE = "application/pdf"


def write(labels: Sequence[Label], title: str = "") -> bytes:
    """One page per label, of the label's true size; the same labels give the same bytes."""
    from fulfill.papers.pdf import Canvas

    canvas = Canvas(fonts.shown(title))
    for label in labels:
        point = 72 / label.dpi
        canvas.setPageSize((_points(label.width, label.dpi), _points(label.height, label.dpi)))
        # Numbers in the page are whole dots, so that no bar is rounded on its way.
        canvas.scale(point, point)
        draw(canvas, label)
        canvas.showPage()
    return canvas.getpdfdata()


def _points(dots: int, dpi: int) -> float:
    # Rounded down: a page a hair too wide becomes one dot more, and the whole label is stretched to it.
    return math.floor(dots * 72 / dpi * 10_000) / 10_000


def draw(canvas: Canvas, label: Label) -> None:
    """Draw a label on a canvas whose unit is a dot and whose origin is the label's lower left corner."""
    for element in label.elements:
        match element:
            case Text():
                _text(canvas, element, label.height)
            case Fill():
                top = label.height - element.y - element.height
                canvas.rect(element.x, top, element.width, element.height, stroke=0, fill=1)
            case Shape():
                canvas.saveState()
                canvas.setFillColorRGB(*element.ink.value)
                canvas.polygon([(x, label.height - y) for x, y in element.points])
                canvas.restoreState()
            case Bars():
                _bars(canvas, element, label.height)


@lru_cache(maxsize=512)
def runs(modules: str) -> tuple[tuple[int, int], ...]:
    """The bars of a module string as (first module, width in modules)."""
    found = []
    at = 0
    while at < len(modules):
        end = at
        while end < len(modules) and modules[end] == modules[at]:
            end += 1
        if modules[at] == "1":
            found.append((at, end - at))
        at = end
    return tuple(found)


def _bars(canvas: Canvas, bars: Bars, page_height: int) -> None:
    bottom = page_height - bars.y - bars.height
    module = bars.module
    canvas.rects(
        (bars.x + first * module, bottom, wide * module, bars.height)
        for first, wide in runs(bars.symbol.modules)
    )


def _text(canvas: Canvas, text: Text, page_height: int) -> None:
    for number, line in enumerate(text.lines):
        wide = fonts.width(line, text.size, bold=text.bold)
        left = {Align.LEFT: 0.0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[text.align]
        y = page_height - text.y - number * text.leading
        canvas.text(text.x - left, y, line, text.size, bold=text.bold)
