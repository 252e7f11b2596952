"""The dots of one piece of a ZPL label, lying straight: 255 where it prints, in an 8-bit Pillow image."""

from __future__ import annotations

import re
from typing import Any

from fulfill.papers import zpl_codes
from fulfill.papers.zpl_mask import DOTS_MAX, Mask, new, whole
from fulfill.papers.zpl_pieces import Box, Code, Diagonal, Font, Oval, Picture
from fulfill.papers.zpl_text import head, line_mask

_MAXICODE_MM = (28, 27)
_NO_ROOM = 4
_OVER = 100


def box(what: Box, most: int) -> Mask:
    """A frame, a line, or a filled box: its line grows inwards."""
    from PIL import ImageDraw

    wide, high = _within(what.width, most), _within(what.height, most)
    image = new(wide, high)
    pen = ImageDraw.Draw(image)
    radius = what.rounding * min(wide, high) // 16
    line = min(what.thick, (min(wide, high) + 1) // 2)
    if radius:
        pen.rounded_rectangle((0, 0, wide - 1, high - 1), radius, fill=None, outline=255, width=line)
    else:
        pen.rectangle((0, 0, wide - 1, high - 1), fill=None, outline=255, width=line)
    return whole(image)


def _within(side: int, most: int) -> int:
    """What reaches over the whole label is cut there; its far edge stays out of sight."""
    return min(side, most + _OVER)


def oval(what: Oval, most: int) -> Mask:
    from PIL import ImageDraw

    wide, high = _within(what.width, most), _within(what.height, most)
    image = new(wide, high)
    line = min(what.thick, (min(wide, high) + 1) // 2)
    ImageDraw.Draw(image).ellipse((0, 0, wide - 1, high - 1), fill=None, outline=255, width=line)
    return whole(image)


def diagonal(what: Diagonal, most: int) -> Mask:
    """A slanting line as wide as its line is thick, measured along the width."""
    from PIL import ImageDraw

    wide, high = _within(what.width, most), _within(what.height, most)
    line = min(what.thick, wide)
    image = new(wide, high)
    corners = [(wide - line, 0), (wide - 1, 0), (line - 1, high - 1), (0, high - 1)]
    if what.is_falling:
        corners = [(0, 0), (line - 1, 0), (wide - 1, high - 1), (wide - line, high - 1)]
    ImageDraw.Draw(image).polygon(corners, fill=255)
    return whole(image)


def picture(what: Picture, most: int) -> Mask | None:
    from PIL import Image

    wide, high = what.width * what.by[0], what.height * what.by[1]
    if wide * high > DOTS_MAX or what.width > most * 8:
        return None
    image: Any = Image.frombytes("1", (what.width, what.height), what.data).convert("L")
    return whole(image if what.by == (1, 1) else image.resize((wide, high), Image.Resampling.NEAREST))


def linear(what: Code, most: int) -> Mask | None:
    """Bars, and where it is asked for what they say, below or above; raises CannotEncode."""
    from PIL import ImageDraw

    found = zpl_codes.bars(what)
    if what.kind in zpl_codes.TWO_WIDTHS:
        widths = zpl_codes.wide_to_narrow(found, what.ratio, what.module)
    else:
        widths = [len(run) * what.module for run in re.findall(r"1+|0+", found)]
    first = 1 if what.kind in ("B3", "BK", "B1") else 0
    high = _number(what, first, what.height)
    wide = sum(widths)
    if wide * high > DOTS_MAX or wide > most * 8:
        return None
    image = new(wide, high)
    pen = ImageDraw.Draw(image)
    at = 0
    for place, run in enumerate(widths):
        if place % 2 == 0:
            pen.rectangle((at, 0, at + run - 1, high - 1), fill=255)
        at += run
    return _with_line(what, image, first + 1)


def _with_line(what: Code, bars: Any, at: int) -> Mask:
    """The bars with their line of text; as with the printer the bars stay where they are told to be."""
    shown = {"Y": True, "N": False}.get(_option(what, at), what.kind != "B4")
    is_above = _option(what, at + 1) == "Y"
    if not shown:
        return whole(bars)
    font = what.font or Font("A", 9 * what.module, 5 * what.module)
    text = _caption(what)
    line = line_mask(text, font)
    if line is None:
        return whole(bars)
    line = line.crop((0, head(font), line.width, line.height))
    if line.width > bars.width:
        line = line.resize((bars.width, line.height))
    gap = max(_NO_ROOM, what.module * 2)
    image = new(bars.width, bars.height + gap + line.height)
    top = line.height + gap if is_above else 0
    image.paste(bars, (0, top))
    image.paste(line, ((bars.width - line.width) // 2, 0 if is_above else bars.height + gap))
    return Mask(image, (0, top, bars.width, bars.height), top + bars.height)


def _caption(what: Code) -> str:
    said = zpl_codes.content(what).replace(zpl_codes.GS, "")
    return f"*{said}*" if what.kind == "B3" else said


def matrix(what: Code, most: int) -> Mask | None:
    """A code of modules at the size that it is ordered; raises CannotEncode."""
    from PIL import Image

    rows = zpl_codes.modules(what)
    across, down = _module_size(what, len(rows))
    wide, high = len(rows[0]) * across, len(rows) * down
    if wide * high > DOTS_MAX or wide > most * 8:
        return None
    flat = b"".join(bytes(255 if each == "1" else 0 for each in row) for row in rows)
    image = Image.frombytes("L", (len(rows[0]), len(rows)), flat)
    return whole(image.resize((wide, round(high)), Image.Resampling.NEAREST))


def _module_size(what: Code, rows: int) -> tuple[int, int]:
    if what.kind == "BQ":
        size = _number(what, 1, 3)
        return min(size, 100), min(size, 100)
    if what.kind in ("B7", "BF"):
        # The builder draws each row of a stacked code several modules high.
        each = _number(what, 0, 0) or max(what.height // max(rows // 3, 1), 3)
        return what.module, max(each // 3, 1)
    size = _number(what, 0, 4)
    return min(size, 400), min(size, 400)


def code_frame(what: Code, dpi: int) -> Mask:
    """A frame with the name and the content of a barcode that cannot be built here."""
    if what.kind == "BD":
        wide, high = (round(mm * dpi / 25.4) for mm in _MAXICODE_MM)
    else:
        wide, high = min(max(len(what.data) * 11 * what.module, 120), dpi * 4), _number(what, 0, what.height)
    high = max(high, 40)
    image = box(Box(wide, high, 2), max(wide, high)).image
    said = "".join(each if each.isprintable() else " " for each in what.data)
    size = 16 if dpi <= 203 else 24
    at = 6
    for text in (zpl_codes.name_of(what), *(said[begin : begin + 24] for begin in range(0, len(said), 24))):
        line = line_mask(text, Font("0", size, size))
        if line is None or at + line.height > high - 4:
            continue
        image.paste(line.crop((0, 0, min(line.width, wide - 12), line.height)), (6, at))
        at += line.height
    return whole(image, is_frame=True)


def _option(what: Code, at: int) -> str:
    return what.options[at][:1] if at < len(what.options) else ""


def _number(what: Code, at: int, default: int) -> int:
    found = re.match(r"[0-9]{1,5}", what.options[at]) if at < len(what.options) else None
    return max(int(found[0]), 1) if found else max(default, 1)
