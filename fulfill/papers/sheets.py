"""Sheets of many barcodes: the command sheet of a bench, and place or tote labels on office paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fulfill.papers import labels, pdf_label, symbols
from fulfill.papers.layout import Align, Label
from fulfill.papers.model import CommandSheet, LabelSheet, Sheet
from fulfill.papers.page import GREY, MARGIN, Draw, Pages, copy_mark, footer_line

if TYPE_CHECKING:
    from fulfill.papers.pdf import Canvas

COMMAND_TALL = 76.0
LABEL_DPI = 300


def commands(paper: CommandSheet, sheet: Sheet) -> bytes:
    """Two columns of command barcodes with what each does. Raises CannotEncode."""
    pages = Pages(sheet)
    pages.y = pages.block(MARGIN, MARGIN, pages.inside, (paper.title,), 20, bold=True) + 8
    wide = pages.inside / 2
    for at, command in enumerate(paper.commands):
        if at % 2 == 0 and at:
            pages.y += COMMAND_TALL
        if at % 2 == 0:
            pages.need(COMMAND_TALL)
        x = MARGIN + (at % 2) * wide
        pages.line(x + 8, pages.y + 14, command.caption, _size(command.caption, wide - 16), bold=True)
        pages.bars(symbols.code128(command.word), x, pages.y + 20, 34, wide, dots=4)
    pages.y += COMMAND_TALL

    def footer(pages: Pages, page: int, of: int) -> None:
        copy_mark(pages, paper.copy)
        footer_line(pages, paper.title, f"Page {page} of {of}")

    return pages.finish(paper.title, footer)


def _size(text: str, room: float) -> float:
    from fulfill.papers import fonts

    size = 12.0
    while size > 6 and fonts.width(fonts.shown(text), size, bold=True) > room:
        size -= 0.5
    return size


def many(paper: LabelSheet, sheet: Sheet) -> bytes:
    """The labels in rows, each as it would come out of a label printer of 300 dpi.

    Raises CannotEncode.
    """
    pages = Pages(sheet)
    pages.y = MARGIN
    drawn = [labels.label(item, LABEL_DPI) for item in paper.labels]
    point = 72 / LABEL_DPI
    x, tall = 0.0, 0.0
    edge = 9.0  # two labels of 4 inches stand side by side on A4
    for item in drawn:
        wide, high = item.width * point, item.height * point
        if x and x + wide > pages.width - 2 * edge:
            pages.y, x, tall = pages.y + tall + 2, 0.0, 0.0
        if pages.y + high > pages.bottom:
            pages.new_page()
            x, tall = 0.0, 0.0
        pages.drawn[-1].append(_placed(item, edge + x, pages.y, pages.height))
        x += wide
        tall = max(tall, high)

    def footer(pages: Pages, page: int, of: int) -> None:
        pages.line(MARGIN, pages.height - MARGIN + 8, paper.title, 8, grey=GREY)
        pages.line(
            pages.width - MARGIN,
            pages.height - MARGIN + 8,
            f"Page {page} of {of}",
            8,
            grey=GREY,
            align=Align.RIGHT,
        )

    return pages.finish(paper.title or "Labels", footer)


def _placed(item: Label, x: float, y: float, page_height: float) -> Draw:
    point = 72 / LABEL_DPI
    left = round(x / point)
    bottom = round((page_height - y) / point) - item.height

    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.setFillGray(0)
        canvas.setStrokeGray(0)
        canvas.scale(point, point)
        canvas.translate(left, bottom)
        pdf_label.draw(canvas, item)
        canvas.setStrokeGray(0.7)
        canvas.setLineWidth(1)
        canvas.rect(0, 0, item.width, item.height, stroke=1, fill=0)
        canvas.restoreState()

    return draw
