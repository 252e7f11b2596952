"""Dangerous goods marks: the limited quantity diamond and the battery mark.

Limited quantities, ADR 3.4.7.1: a square set on its point, sides of 100 mm (50 mm at least where the box has
no room for more), a line of 2 mm (1 mm when reduced), the upper and lower parts black. Batteries, ADR
5.2.1.9.2: 100 mm by 100 mm, a red hatched edge of 5 mm, the group of batteries with one that burns, the UN
numbers below in letters of 12 mm.

On a sheet of paper both come in full size. On a label of four inches the diamond is the reduced one; the
battery mark needs red, which a label printer has not.
"""

from __future__ import annotations

from fulfill.hazards import Mark
from fulfill.papers.layout import Align, Drawing, Ink, Label
from fulfill.papers.model import Sheet
from fulfill.papers.outbound import HazardMark

Corner = tuple[float, float]
Box = tuple[float, float, float, float]

SHEET_DPI = 300
FULL_MM = 100.0
REDUCED_MM = 66.0
LABEL_MM = (101.6, 152.4)
_EDGE_MM = 5.0
_STRIPE_MM = 3.6
_LETTERS_MM = 17.2  # cap height of 0.714 em: 12 mm
_MM_PER_POINT = 25.4 / 72
_CUT = "Cut out along the outer edge and stick it on the box, all of it on one face."
_RULE = {
    Mark.LIMITED: "Limited quantity mark, ADR 3.4.7.1",
    Mark.BATTERY: "Battery mark, ADR 5.2.1.9.2 (in red and black)",
}


def sheet(paper: HazardMark, size: Sheet) -> Label:
    """The mark in full size in the middle of a sheet, to be cut out."""
    wide, high = (edge * _MM_PER_POINT for edge in size.value)
    drawing = Drawing(wide, high, SHEET_DPI)
    middle = wide / 2
    if paper.mark is Mark.LIMITED:
        _diamond(drawing, (middle, 110), FULL_MM, 2.0)
    else:
        _battery(drawing, (middle - FULL_MM / 2, 60), paper.numbers)
    _below(drawing, paper, 20, 205, wide - 40)
    return drawing.label()


def label(paper: HazardMark, dpi: int) -> Label:
    """The reduced diamond on a label of 4 x 6 inches."""
    drawing = Drawing(*LABEL_MM, dpi)
    _diamond(drawing, (LABEL_MM[0] / 2, 56), REDUCED_MM, 1.5)
    _below(drawing, paper, 6, 116, LABEL_MM[0] - 12)
    return drawing.label()


def _below(drawing: Drawing, paper: HazardMark, x: float, y: float, wide: float) -> None:
    told = f"Parcel {paper.parcel}" + (f"   COPY {paper.copy}" if paper.copy else "")
    drawing.text(x, y, wide, 6, told, size=4.6, bold=True, align=Align.CENTRE)
    drawing.text(x, y + 8, wide, 12, (_RULE[paper.mark], _CUT), size=3.2, align=Align.CENTRE)


def _diamond(drawing: Drawing, centre: Corner, side: float, line: float) -> None:
    """White square on its point in a black line, its upper and lower parts black."""
    half = side / 2**0.5
    inner = half - line * 2**0.5
    drawing.shape(_square(centre, half))
    drawing.shape(_square(centre, inner), Ink.WHITE)
    x, y = centre
    for sign in (-1, 1):
        depth = inner / 2
        tip = y + sign * inner
        base = tip - sign * depth
        # One dot and a half larger: no white thread may be left between the part and the line.
        more = 0.2
        corners = ((x, tip + sign * more), (x - depth - more, base), (x + depth + more, base))
        drawing.shape(corners)


def _square(centre: Corner, half: float) -> tuple[Corner, ...]:
    x, y = centre
    return (x, y - half), (x + half, y), (x, y + half), (x - half, y)


def _battery(drawing: Drawing, corner: Corner, numbers: tuple[str, ...]) -> None:
    x, y = corner
    side = FULL_MM + 0.2  # a hair more: dots are rounded
    for band in (
        (x, y, side, _EDGE_MM),
        (x, y + side - _EDGE_MM, side, _EDGE_MM),
        (x, y + _EDGE_MM, _EDGE_MM, side - 2 * _EDGE_MM),
        (x + side - _EDGE_MM, y + _EDGE_MM, _EDGE_MM, side - 2 * _EDGE_MM),
    ):
        _hatch(drawing, band, corner, side)
    _symbol(drawing, (x + side / 2, y + 12))
    rows = max(1, len(numbers))
    room = side - 2 * _EDGE_MM - 4
    tall = min(rows * _LETTERS_MM * 1.2, 44.0)
    top = y + 48 + (44.0 - tall) / 2
    drawing.text(
        x + _EDGE_MM + 2, top, room, tall, numbers or ("UN",), size=_LETTERS_MM, bold=True, align=Align.CENTRE
    )


def _hatch(drawing: Drawing, band: Box, corner: Corner, side: float) -> None:
    """Red stripes that rise to the right, the same all round the mark."""
    x, y = corner
    step = 2 * _STRIPE_MM
    for number in range(int(2 * side / step) + 1):
        begin = x + y + number * step
        low, high = y - side, y + 2 * side
        stripe = [
            (begin - low, low), (begin + _STRIPE_MM - low, low),
            (begin + _STRIPE_MM - high, high), (begin - high, high),
        ]  # fmt: skip
        if cut := _clipped(stripe, band):
            drawing.shape(tuple(cut), Ink.RED)


def _clipped(points: list[Corner], box: Box) -> list[Corner]:
    """A convex shape within a box (Sutherland and Hodgman)."""
    x, y, wide, high = box
    for axis, edge, sign in ((0, x, 1), (0, x + wide, -1), (1, y, 1), (1, y + high, -1)):
        kept: list[Corner] = []
        for at, point in enumerate(points):
            before = points[at - 1]
            ins, was = (sign * (each[axis] - edge) >= 0 for each in (point, before))
            if ins is not was:
                share = (edge - before[axis]) / (point[axis] - before[axis])
                kept.append(
                    (before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1]))
                )
            if ins:
                kept.append(point)
        points = kept
    return points


def _symbol(drawing: Drawing, top: Corner) -> None:
    """Three batteries side by side; the first is broken and burns."""
    x, y = top
    base = y + 34
    for left, high in ((x - 2, 20.0), (x + 12, 20.0)):
        _cell(drawing, left, base, 11.0, high)
    _broken(drawing, x - 25, base)


def _cell(drawing: Drawing, left: float, base: float, wide: float, high: float) -> None:
    drawing.fill(left, base - high, wide, high)
    drawing.fill(left + wide / 2 - 2, base - high - 2.6, 4, 2.8)


def _broken(drawing: Drawing, left: float, base: float) -> None:
    """A battery with a crack through it, its upper part shifted, and a flame over it."""
    wide, high = 14.0, 20.0
    crack = ((0.0, -9.0), (4.0, -11.5), (7.0, -7.5), (10.5, -11.0), (14.0, -8.5))
    lower = ((left, base), *((left + dx, base + dy) for dx, dy in crack), (left + wide, base))
    upper = (
        *((left + dx, base + dy - 2.2) for dx, dy in crack),
        (left + wide, base - high), (left, base - high),
    )  # fmt: skip
    drawing.shape(lower)
    drawing.shape(upper)
    middle = left + wide / 2
    flame = (
        (-5.5, 0.0), (-7.5, -4.0), (-5.0, -8.5), (-4.0, -5.5), (-1.5, -13.0), (1.0, -8.0), (2.5, -10.0),
        (4.0, -6.0), (5.6, -8.5), (7.0, -4.0), (5.5, 0.0), (2.5, 0.0), (3.2, -3.0), (0.6, -5.6), (-2.4, -2.8),
        (-2.0, 0.0),
    )  # fmt: skip
    drawing.shape(tuple((middle + dx, base - high - 1.0 + dy) for dx, dy in flame))
