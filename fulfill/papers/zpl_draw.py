"""Draws a label in ZPL dot by dot, for looking at: a printer's own typefaces are shown by ours.

What is drawn is what the label asks for; the shapes of its letters are not the printer's, their size is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fulfill.papers import zpl_codes
from fulfill.papers.symbols import CannotEncode
from fulfill.papers.zpl_ink import box, code_frame, diagonal, linear, matrix, oval, picture
from fulfill.papers.zpl_mask import Mask
from fulfill.papers.zpl_pieces import Box, Code, Diagonal, Oval, Picture, Placed, Text, Turn, ZplLabel
from fulfill.papers.zpl_text import text_mask

# Four by six inches where the label does not tell; more where something stands further out.
_WIDTH_IN, _LENGTH_IN = 4, 6
_WIDEST_IN, _LONGEST_IN = 9, 16
SIDE_MAX = 6_000
_AREA_MAX = 16_000_000
# All that is laid onto one label, together: some fifty whole labels over each other.
_BUDGET = 60_000_000
_EACH = 2_000


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn label.

    Attributes:
        image: an 8-bit grey Pillow image, one pixel a dot.
        left_out: what does not stand on it, by name. cut: barcodes that its edge cuts, by name.
    """

    image: Any
    left_out: tuple[str, ...]
    cut: tuple[str, ...]


@dataclass(slots=True)
class _Sheet:
    image: Any
    left_out: dict[str, None]
    cut: dict[str, None]
    budget: int = _BUDGET
    follow: tuple[int, int] = (0, 0)


def draw(label: ZplLabel, dpi: int = 203) -> Drawing:
    """The label at so many dots per inch; nothing in it makes this fail, or take long."""
    from PIL import Image, ImageOps

    size = _size(label, dpi)
    sheet = _Sheet(Image.new("L", size, 255), dict.fromkeys(label.left_out), {})
    for placed in label.pieces:
        _lay(sheet, placed, dpi)
    image = sheet.image
    if label.is_mirrored:
        image = ImageOps.mirror(image)
    if label.is_upside_down:
        image = image.rotate(180)
    return Drawing(image, tuple(sheet.left_out), tuple(sheet.cut))


def _size(label: ZplLabel, dpi: int) -> tuple[int, int]:
    """As the label tells it, else as much as is needed of a usual one."""
    right = max((_reach(each, 0) for each in label.pieces), default=0)
    bottom = max((_reach(each, 1) for each in label.pieces), default=0)
    wide = label.width or min(max(_WIDTH_IN * dpi, right), _WIDEST_IN * dpi)
    high = label.length or min(max(_LENGTH_IN * dpi, bottom), _LONGEST_IN * dpi)
    wide = min(max(wide, 8), SIDE_MAX)
    return wide, min(max(high, 8), SIDE_MAX, _AREA_MAX // wide)


def _reach(placed: Placed, side: int) -> int:
    """How far a field reaches at least: where it begins, and its size where it is known without drawing."""
    start = (placed.x, placed.y)[side] or 0
    what = placed.what
    if isinstance(what, Box | Oval | Diagonal):
        return start + (what.width, what.height)[side]
    if isinstance(what, Picture):
        return start + (what.width * what.by[0], what.height * what.by[1])[side]
    return start + 40


def _lay(sheet: _Sheet, placed: Placed, dpi: int) -> None:
    if sheet.budget <= 0:
        sheet.left_out["…"] = None
        return
    try:
        mask = _mask(sheet, placed, dpi)
    except CannotEncode:
        mask = code_frame(placed.what, dpi) if isinstance(placed.what, Code) else None
    sheet.budget -= _EACH
    if mask is None:
        return
    sheet.budget -= mask.image.width * mask.image.height
    if isinstance(placed.what, Code) and mask.is_frame:
        sheet.left_out[zpl_codes.name_of(placed.what)] = None
    left, top = _corner(sheet, placed, mask)
    turned = mask.turned(placed.turn)
    if isinstance(placed.what, Code) and _is_cut(sheet, turned, (left, top)):
        sheet.cut[zpl_codes.name_of(placed.what)] = None
    _ink(sheet, turned, (left, top), placed)


def _is_cut(sheet: _Sheet, mask: Mask, corner: tuple[int, int]) -> bool:
    near_x, near_y, wide, high = mask.room
    left, top = corner[0] + near_x, corner[1] + near_y
    return left < 0 or top < 0 or left + wide > sheet.image.width or top + high > sheet.image.height


def _mask(sheet: _Sheet, placed: Placed, dpi: int) -> Mask | None:
    """The piece's own dots, lying straight; None where it is too large to be part of a label."""
    what = placed.what
    most = max(sheet.image.size)
    match what:
        case Box():
            return box(what, most)
        case Oval():
            return oval(what, most)
        case Diagonal():
            return diagonal(what, most)
        case Picture():
            made = picture(what, most)
        case Text():
            made = text_mask(what, most)
        case Code():
            if zpl_codes.is_linear(what):
                made = linear(what, most)
            elif zpl_codes.is_two(what):
                made = matrix(what, most)
            else:
                made = code_frame(what, dpi)
    if made is None:
        sheet.left_out[_too_large(what)] = None
    return made


def _too_large(what: object) -> str:
    if isinstance(what, Code):
        return zpl_codes.name_of(what)
    return "^GF" if isinstance(what, Picture) else "^FD"


def _corner(sheet: _Sheet, placed: Placed, mask: Mask) -> tuple[int, int]:
    """Where the upper left of the turned dots goes."""
    _, top, wide, high = mask.room
    turned = mask.turned(placed.turn)
    near_x, near_y, room_wide, _ = turned.room
    x, y = placed.x, placed.y
    if x is None or y is None:
        x, y = sheet.follow
    if placed.is_set:
        up, down = mask.base - top, high - (mask.base - top)
        shift = {
            Turn.N: (0, -up),
            Turn.R: (-down, 0),
            Turn.I: (-wide, -down),
            Turn.B: (-up, -wide),
        }[placed.turn]
        sheet.follow = (x + wide, y) if placed.turn is Turn.N else (x, y)
        if placed.is_right:
            ahead = {Turn.N: (-wide, 0), Turn.R: (0, -wide), Turn.I: (wide, 0), Turn.B: (0, wide)}[
                placed.turn
            ]
            shift = shift[0] + ahead[0], shift[1] + ahead[1]
        return x + shift[0] - near_x, y + shift[1] - near_y
    sheet.follow = (x + room_wide, y + high)
    if placed.is_right:
        x -= room_wide
    return x - near_x, y - near_y


def _ink(sheet: _Sheet, mask: Mask, corner: tuple[int, int], placed: Placed) -> None:
    from PIL import ImageOps

    image: Any = mask.image
    wide, high = sheet.image.size
    left, top = max(corner[0], 0), max(corner[1], 0)
    right, bottom = min(corner[0] + image.width, wide), min(corner[1] + image.height, high)
    if left >= right or top >= bottom:
        return
    dots = image.crop((left - corner[0], top - corner[1], right - corner[0], bottom - corner[1]))
    if placed.is_reversed:
        under = sheet.image.crop((left, top, right, bottom))
        sheet.image.paste(ImageOps.invert(under), (left, top), dots)
        return
    is_white = isinstance(placed.what, Box | Oval | Diagonal) and placed.what.is_white
    sheet.image.paste(255 if is_white else 0, (left, top, right, bottom), dots)
