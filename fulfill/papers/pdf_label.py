"""A label as PDF: vector rectangles on the printer's own grid, one page per label."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from typing import Any

from fulfill.papers import fonts
from fulfill.papers.layout import Align, Bars, Fill, Label, Text

MEDIA_TYPE = "application/pdf"


def write(labels: Sequence[Label], title: str = "") -> bytes:
    """One page per label, of the label's true size; the same labels give the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.ready()
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    canvas.setTitle(fonts.shown(title))
    canvas.setAuthor("fulfill")
    for label in labels:
        point = 72 / label.dpi
        canvas.setPageSize((_points(label.width, label.dpi), _points(label.height, label.dpi)))
        # Numbers in the page are whole dots, so that no bar is rounded on its way.
        canvas.scale(point, point)
        draw(canvas, label)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _points(dots: int, dpi: int) -> float:
    # Rounded down: a page a hair too wide becomes one dot more, and the whole label is stretched to it.
    return math.floor(dots * 72 / dpi * 10_000) / 10_000


def draw(canvas: Any, label: Label) -> None:
    """Draw a label on a canvas whose unit is a dot and whose origin is the label's lower left corner."""
    for element in label.elements:
        match element:
            case Text():
                _text(canvas, element, label.height)
            case Fill():
                top = label.height - element.y - element.height
                canvas.rect(element.x, top, element.width, element.height, stroke=0, fill=1)
            case Bars():
                _bars(canvas, element, label.height)


def runs(modules: str) -> Iterator[tuple[int, int]]:
    """The bars of a module string as (first module, width in modules)."""
    at = 0
    while at < len(modules):
        end = at
        while end < len(modules) and modules[end] == modules[at]:
            end += 1
        if modules[at] == "1":
            yield at, end - at
        at = end


def _bars(canvas: Any, bars: Bars, page_height: int) -> None:
    bottom = page_height - bars.y - bars.height
    path = canvas.beginPath()
    for first, wide in runs(bars.symbol.modules):
        path.rect(bars.x + first * bars.module, bottom, wide * bars.module, bars.height)
    canvas.drawPath(path, stroke=0, fill=1)


def _text(canvas: Any, text: Text, page_height: int) -> None:
    for number, line in enumerate(text.lines):
        wide = fonts.width(line, text.size, bold=text.bold)
        left = {Align.LEFT: 0.0, Align.CENTRE: wide / 2, Align.RIGHT: wide}[text.align]
        string(
            canvas,
            text.x - left,
            page_height - text.y - number * text.leading,
            line,
            text.size,
            bold=text.bold,
        )


def string(canvas: Any, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
    """One line of text from the left, bold by outline; `text` is what `fonts.shown` gave."""
    run = canvas.beginText(x, y)
    run.setFont(fonts.NAME, size)
    # Render mode and spacing outlive a text object in PDF: they are kept inside a saved state.
    canvas.saveState()
    if bold:
        canvas.setLineWidth(size * fonts.BOLD_STROKE)
        canvas.setLineJoin(1)
        run.setTextRenderMode(2)
        run.setCharSpace(size * fonts.BOLD_SPACING)
    run.textOut(text)
    canvas.drawText(run)
    canvas.restoreState()
