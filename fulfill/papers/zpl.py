"""A label as ZPL II for a label printer.

Barcodes are the printer's own (^BC, ^BE), with every code set switch spelled out, so that they have the
width that the layout reckoned with. Text of plain ASCII is the printer's font 0. Whatever is not ASCII is
sent as a picture of our own typeface (^GF): which letters font 0 has depends on the printer's firmware.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from fulfill.papers import fonts
from fulfill.papers.layout import Align, Bars, Fill, Ink, Label, Shape, Text
from fulfill.papers.symbols import Symbol, Symbology, code128_values

MEDIA_TYPE = "application/zpl"
BAND_BYTES = 8192  # of one picture
FIELD_BYTES_MAX = 3072  # ZPL II Programming Guide, ^FD
# Font 0 is condensed: about 0.86 of the width of our typeface in bold, which is what it looks like.
_FONT0_WIDTH = 0.86
# ZPL II Programming Guide, ^BC, "Code 128 Invocation Characters": what ^FD takes for values above 94.
_START = {103: ">9", 104: ">:", 105: ">;"}
_SWITCH = {99: ">5", 100: ">6", 101: ">7", 102: ">8"}
_SPECIAL = {"^": "><", ">": ">0", "~": ">="}


class FieldTooLong(ValueError):  # noqa: N818 - an answer, named like one
    """A text is longer than a printer takes in one field."""


def write(label: Label) -> bytes:
    """The whole format, ^XA to ^XZ, UTF-8. Raises FieldTooLong."""
    commands = [f"^XA^CI28^PW{label.width}^LL{label.height}^LH0,0^LS0^PON"]
    shapes = [element for element in label.elements if isinstance(element, Shape)]
    if shapes:
        commands += _shapes(shapes)
    for element in label.elements:
        match element:
            case Text():
                commands += _text(element, label.width)
            case Fill():
                thick = min(element.width, element.height)
                commands.append(f"^FO{element.x},{element.y}^GB{element.width},{element.height},{thick}^FS")
            case Bars():
                commands.append(_bars(element))
            case Shape():
                pass  # one picture of all of them, above
    commands.append("^XZ\n")
    return "\n".join(commands).encode()


def field(text: str) -> str:
    """A text as field data behind ^FH: nothing in it can be taken for a command. Raises FieldTooLong."""
    data = "".join(_hex(char) for char in text)
    if len(data.encode()) > FIELD_BYTES_MAX:
        raise FieldTooLong(
            f"A text of {len(text)} characters does not fit one field of a label printer "
            f"({FIELD_BYTES_MAX} bytes): {text[:40]!r}… Shorten it."
        )
    return f"^FH_^FD{data}^FS"


def _hex(char: str) -> str:
    if char in "^~_" or ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0:
        return "".join(f"_{byte:02X}" for byte in char.encode())
    return char


def _text(text: Text, page_width: int) -> list[str]:
    if all(line.isascii() for line in text.lines):
        return [
            _native(text, line, text.y + number * text.leading, page_width)
            for number, line in enumerate(text.lines)
        ]
    return [_picture(text, line, text.y + number * text.leading) for number, line in enumerate(text.lines)]


def _native(text: Text, line: str, baseline: int, page_width: int) -> str:
    font = f"^A0N,{text.size},{text.size}"
    if text.align is not Align.CENTRE:
        return f"^FT{text.x},{baseline},{int(text.align is Align.RIGHT)}{font}{field(line)}"
    if "\\" in line:
        # A block would take a backslash for its own sign; the middle is then reckoned.
        left = text.x - round(fonts.width(line, text.size) * _FONT0_WIDTH / 2)
        return f"^FT{left},{baseline},0{font}{field(line)}"
    half = min(text.x, page_width - text.x)
    return f"^FT{text.x - half},{baseline}{font}^FB{2 * half},1,0,C,0{field(line)}"


def _picture(text: Text, line: str, baseline: int) -> str:
    from PIL import Image, ImageDraw

    stroke = text.size * fonts.BOLD_STROKE / 2 if text.bold else 0.0
    wide = round(fonts.width(line, text.size, bold=text.bold)) + 2
    above, below = round(text.size * 1.1), round(text.size * 0.32)
    image = Image.new("L", (wide, above + below), 255)
    pen = ImageDraw.Draw(image)
    spacing = fonts.BOLD_SPACING * text.size if text.bold else 0.0
    at = 0.0
    for char in line:
        pen.text((at, above), char, font=_pillow_font(text.size), fill=0, anchor="ls", stroke_width=stroke)
        at += fonts.width(char, text.size) + spacing
    left = {Align.LEFT: 0, Align.CENTRE: wide // 2, Align.RIGHT: wide}[text.align]
    bits = image.point(lambda level: 255 if level < 140 else 0).convert("1")
    rows = (wide + 7) // 8
    data = bits.tobytes().hex().upper()
    size = len(data) // 2
    return f"^FO{text.x - left},{max(0, baseline - above)}^GFA,{size},{size},{rows},{data}^FS"


def _shapes(shapes: list[Shape]) -> list[str]:
    """All shapes as one picture in their order, white over black, in bands that every printer takes."""
    from PIL import Image, ImageDraw

    left = min(x for shape in shapes for x, _ in shape.points)
    top = min(y for shape in shapes for _, y in shape.points)
    wide = max(x for shape in shapes for x, _ in shape.points) - left + 1
    high = max(y for shape in shapes for _, y in shape.points) - top + 1
    image = Image.new("1", (wide, high), 0)
    pen = ImageDraw.Draw(image)
    for shape in shapes:
        corners = [(x - left, y - top) for x, y in shape.points]
        pen.polygon(corners, fill=0 if shape.ink is Ink.WHITE else 1)
    rows = (wide + 7) // 8
    data = image.tobytes()
    lines = [data[at : at + rows].hex().upper() for at in range(0, len(data), rows)]
    most = max(1, BAND_BYTES // rows)
    return [
        _band(left, top + first, rows, lines[first : first + most]) for first in range(0, len(lines), most)
    ]


def _band(left: int, top: int, rows: int, lines: list[str]) -> str:
    size = rows * len(lines)
    return f"^FO{left},{top}^GFA,{size},{size},{rows},{packed_rows(lines)}^FS"


def packed_rows(rows: list[str]) -> str:
    """Hex rows in the short form of ^GF (ZPL II Programming Guide, "Alternative Data Compression Scheme")."""
    written, before = [], ""
    for row in rows:
        if row == before:
            written.append(":")
            continue
        before = row
        if not row.strip("0"):
            written.append(",")
        elif not row.strip("F"):
            written.append("!")
        else:
            zeros = len(row) - len(row.rstrip("0"))
            body = row[: len(row) - zeros] if zeros > 1 else row
            short = re.sub(r"(.)\1{2,}", lambda run: _times(len(run[0])) + run[1], body)
            written.append(short + ("," if zeros > 1 else ""))
    return "".join(written)


def _times(count: int) -> str:
    """How often the next digit stands: z is 400, g to y are 20 to 380, G to Y 1 to 19."""
    word = "z" * (count // 400)
    count %= 400
    word += chr(ord("f") + count // 20) if count >= 20 else ""
    return word + (chr(ord("F") + count % 20) if count % 20 else "")


@lru_cache(maxsize=64)
def _pillow_font(size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(fonts.font_file()), size, layout_engine=ImageFont.Layout.BASIC)


def _bars(bars: Bars) -> str:
    head = f"^BY{bars.module},3,{bars.height}^FO{bars.x},{bars.y}"
    if bars.symbol.symbology is Symbology.EAN13:
        # The printer reckons the check digit itself, and lets the guard bars hang lower.
        return f"{head}^BEN,{bars.height},N,N^FD{bars.symbol.content[:12]}^FS"
    return f"{head}^BCN,{bars.height},N,N,N,N^FH_^FD{invocation(bars.symbol)}^FS"


def invocation(symbol: Symbol) -> str:
    """The symbol characters of a Code 128 in ^FD's own words, set switches and FNC1 included."""
    values = code128_values(symbol)
    code_set = values[0]
    written = [_START[code_set]]
    for value in values[1:]:
        if value == 102 or (value in _SWITCH and (code_set == 105) <= (value > 99)):
            written.append(_SWITCH[value])
            code_set = {99: 105, 100: 104, 101: 103}.get(value, code_set)
        elif code_set == 105:
            written.append(f"{value:02d}")
        else:
            char = chr(value + 32)
            written.append(_SPECIAL.get(char, f"_{ord(char):02X}" if char == "_" else char))
    return "".join(written)


def texts(zpl: bytes) -> tuple[str, ...]:
    """The texts of the fields that `field` wrote, read back."""
    found = re.findall(r"\^A0N[^^]*(?:\^FB[^^]*)?\^FH_\^FD(.*?)\^FS", zpl.decode(), re.DOTALL)
    return tuple(
        re.sub(rb"_([0-9A-F]{2})", lambda hit: bytes([int(hit[1], 16)]), text.encode()).decode()
        for text in found
    )
