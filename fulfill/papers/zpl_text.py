"""The texts of a ZPL label: Noto Sans in the size and the width of the printer's own typefaces.

Source: ZPL II Programming Guide, "Fonts and Bar Codes": the matrix of each typeface in dots. Those by letter
have one width for all signs and are enlarged by whole numbers; 0 is scalable, and bold and narrow. A letter
that the printer does not have is A.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from fulfill.papers import fonts
from fulfill.papers.zpl_mask import DOTS_MAX, Mask, new
from fulfill.papers.zpl_pieces import Block, Font, Text

# Height and width of the matrix, and the gap behind each sign.
_MATRIX = {
    "A": (9, 5, 1), "B": (11, 7, 2), "C": (18, 10, 2), "D": (18, 10, 2), "E": (28, 15, 5), "F": (26, 13, 3),
    "G": (60, 40, 8), "H": (21, 13, 6), "P": (20, 18, 0), "Q": (28, 24, 0), "R": (35, 31, 0),
    "S": (40, 35, 0), "T": (48, 42, 0), "U": (59, 53, 0), "V": (80, 71, 0),
}  # fmt: skip
_SCALABLE = "0PQRSTUV"
_CAPITALS_ONLY = "BH"
_CAPITAL = 0.714  # of the type size: Noto Sans
_TOP = 0.75  # of a field's height: where its base line lies
_LARGEST = 1_500
_SIGNS_MOST = 2_000
_LINES_MOST = 200
_BOLD, _PLAIN = (700, 75), (500, 75)
_DRAWN_SIZE = 64


def text_mask(what: Text, most: int) -> Mask | None:
    """The dots of a field of text; None where it is larger than any label."""
    if what.block is not None and what.block.width:
        return _block_mask(what, what.block, most)
    line = line_mask(what.text, what.font)
    if line is None:
        return None
    high, above = _sides(what.font)[0], head(what.font)
    return Mask(line, (0, above, line.width, high), above + round(high * _TOP))


def line_mask(text: str, font: Font) -> Any:
    """One line with room for what hangs below, `head` for accents above it; None where it is too large."""
    text = _shown(text).upper() if font.name in _CAPITALS_ONLY else _shown(text)
    high, _ = _sides(font)
    wide = round(line_width(text, font))
    room = head(font) + round(high * 1.05)
    if wide <= 0 or wide * room > DOTS_MAX or not text.strip():
        return None if wide * room > DOTS_MAX else new(max(wide, 1), room)
    # Large letters are drawn in their own size, small ones too: only the width is pulled.
    size = max(int(high * _TOP / _CAPITAL), 4)
    drawn = _drawn(text, font, size)
    return drawn if drawn.width == wide else drawn.resize((wide, drawn.height))


def _drawn(text: str, font: Font, size: int) -> Any:
    from PIL import ImageDraw

    high, _ = _sides(font)
    face = _face(size, is_bold=_is_scalable(font))
    base, room = head(font) + round(high * _TOP), head(font) + round(high * 1.05)
    if _is_scalable(font):
        image = new(round(face.getlength(text)), room)
        ImageDraw.Draw(image).text((0, base), text, font=face, fill=255, anchor="ls")
        return image
    cell = max(round(size * 0.62), 1)
    image = new(cell * len(text), room)
    pen = ImageDraw.Draw(image)
    for at, sign in enumerate(text):
        pen.text((at * cell + cell / 2, base), sign, font=face, fill=255, anchor="ms")
    return image


def head(font: Font) -> int:
    """Dots over a line's letters, for what stands on them."""
    return -(-_sides(font)[0] // 4)


def line_width(text: str, font: Font) -> float:
    """How wide a line is, in dots."""
    high, wide = _sides(font)
    if _is_scalable(font):
        em = _face(_DRAWN_SIZE, is_bold=True).getlength(text) / _DRAWN_SIZE
        return float(em) * high * _TOP / _CAPITAL * (wide / high)
    _, base, gap = _MATRIX.get(font.name, _MATRIX["A"])
    return len(text) * (base + gap) * wide / base


def _sides(font: Font) -> tuple[int, int]:
    """Height and width of the letters in dots: one follows the other, matrices grow by whole numbers."""
    if _is_scalable(font):
        default = _MATRIX.get(font.name, (15, 12, 0))
        high, wide = font.height, font.width
        if not high and not wide:
            high, wide = default[0], default[0]
        return min(high or wide, _LARGEST), min(wide or high, _LARGEST)
    high, wide, _ = _MATRIX.get(font.name, _MATRIX["A"])
    by_height = max(round(font.height / high), 1) if font.height else 0
    by_width = max(round(font.width / wide), 1) if font.width else 0
    most = _LARGEST // high
    return min(by_height or by_width or 1, most) * high, min(by_width or by_height or 1, most) * wide


def _is_scalable(font: Font) -> bool:
    return font.name in _SCALABLE


def _shown(text: str) -> str:
    """What a printer can show of it, on one line."""
    return "".join(each if each.isprintable() else " " for each in text[:_SIGNS_MOST])


@lru_cache(maxsize=64)
def _face(size: int, *, is_bold: bool) -> Any:
    from PIL import ImageFont

    face = ImageFont.truetype(str(fonts.font_file()), size, layout_engine=ImageFont.Layout.BASIC)
    weight, width = _BOLD if is_bold else _PLAIN
    axes = face.get_variation_axes()
    wanted: list[float] = [width if b"idth" in axis["name"] else weight for axis in axes]
    face.set_variation_by_axes(wanted)
    return face


# --- several lines -----------------------------------------------------------------------------------


def _block_mask(what: Text, block: Block, most: int) -> Mask | None:
    """The text in its room, broken at blanks; what has none left is printed over the last line."""
    high, _ = _sides(what.font)
    pitch = max(high + block.spacing, 1)
    wide = min(block.width, most * 2)
    lines = _broken(what.text, what.font, wide, block.indent)
    count = min(block.lines, _LINES_MOST, max(len(lines), 1))
    above = head(what.font)
    room = above + (count - 1) * pitch + round(high * 1.05)
    if wide * room > DOTS_MAX:
        return None
    image = new(wide, room)
    for at, line in enumerate(lines[:_LINES_MOST]):
        row = min(at, count - 1) * pitch
        indent = block.indent if at else 0
        is_last = at == len(lines) - 1
        mask = _aligned(line, what.font, block.align, wide - indent, is_last=is_last)
        if mask is not None:
            image.paste(255, (indent + mask[1], row), mask[0])
    # The base line of a placed block (^FT) is that of the last line there is room for.
    base = above + (min(block.lines, _LINES_MOST) - 1) * pitch + round(high * _TOP)
    return Mask(image, (0, above, wide, (count - 1) * pitch + high), base)


def _aligned(line: str, font: Font, align: str, room: int, *, is_last: bool) -> tuple[Any, int] | None:
    words = line.split()
    if align == "J" and not is_last and len(words) > 1:
        return _spread(words, font, room), 0
    mask = line_mask(line, font)
    if mask is None:
        return None
    spare = room - mask.width
    return mask, {"C": spare // 2, "R": spare}.get(align, 0)


def _spread(words: list[str], font: Font, room: int) -> Any:
    """The words over the whole line."""
    masks = [mask for word in words if (mask := line_mask(word, font)) is not None]
    spare = max(room - sum(mask.width for mask in masks), 0)
    image = new(max(room, 1), max((mask.height for mask in masks), default=1))
    at = 0.0
    for mask in masks:
        image.paste(255, (round(at), 0), mask)
        at += mask.width + spare / max(len(masks) - 1, 1)
    return image


def _broken(text: str, font: Font, wide: int, indent: int) -> list[str]:
    lines: list[str] = []
    for paragraph in text[:_SIGNS_MOST].split("\n")[:_LINES_MOST]:
        line = ""
        for word in paragraph.split(" "):
            joined = f"{line} {word}" if line else word
            room = wide - (indent if lines else 0)
            if line and line_width(_shown(joined), font) > room:
                lines.append(line)
                joined = word
            line = joined
        lines.append(line)
    while len(lines) > 1 and not lines[-1].strip():
        lines.pop()
    return lines


__all__ = ["line_mask", "line_width", "text_mask"]
