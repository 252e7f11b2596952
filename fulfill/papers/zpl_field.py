"""One field of a ZPL label while it is being written, and the numbers and letters in it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from fulfill.papers.zpl_pieces import Block, Box, Code, Diagonal, Font, Oval, Picture, Piece, Text, Turn

# The programming guide allows 3,072 bytes in a field; some labels hold a little more.
DATA_MAX = 4_000
_SYMBOLS = str.maketrans("ABCDE", "®©™\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}")
_CHARSETS = {
    27: "cp1252",
    28: "utf-8",
    29: "utf-16-be",
    30: "utf-16-le",
    31: "cp1250",
    33: "cp1251",
    34: "cp1253",
    35: "cp1254",
    36: "cp1255",
}


@dataclass(slots=True)
class Field:
    """What a field has been told so far.

    Attributes:
        shape: what a graphic command left in it. code: a barcode's command, options and ^BY.
        escape: the sign of ^FH; b"" without it. number: of ^FN.
    """

    x: int | None = 0
    y: int | None = 0
    turn: Turn = Turn.N
    is_open: bool = False
    is_placed: bool = False
    is_set: bool = False
    is_right: bool = False
    is_reversed: bool = False
    is_symbol: bool = False
    font: Font | None = None
    block: Block | None = None
    shape: Box | Oval | Diagonal | Picture | None = None
    code: tuple[str, tuple[str, ...], tuple[int, float, int]] | None = None
    data: bytes | None = None
    escape: bytes = b""
    number: int | None = None

    def piece(self, charset: str, font: Font) -> Piece | None:
        """The text or the barcode that it holds; None for an empty one."""
        text = decoded(unescaped(self.data or b"", self.escape), charset)
        if self.code is not None:
            kind, options, (module, ratio, height) = self.code
            return Code(kind, text, options, module, ratio, height, self.font) if text else None
        if self.is_symbol:
            return Text(text.translate(_SYMBOLS), self.font or font)
        if self.block is not None and self.block.width:
            return Text(_lines(text), self.font or font, self.block)
        return Text(text, self.font or font) if text.strip() else None


def parts(body: bytes) -> list[str]:
    """What belongs to a command, without blanks around it; never empty."""
    return [each.strip() for each in body[:2000].decode("latin-1").upper().split(",")]


def number(given: list[str], at: int, default: int, least: int, most: int) -> int:
    """A whole number of the parts, within its bounds; `default` where there is none."""
    if at >= len(given) or not (found := re.match(r"[+-]?[0-9]{1,9}", given[at])):
        return default
    return min(max(int(found[0]), least), most)


def encoding(known: int) -> str:
    """The character set of a ^CI number; what is not known is the printer's first one, code page 850."""
    return _CHARSETS.get(known, "cp850")


def unescaped(data: bytes, sign: bytes) -> bytes:
    """The bytes of a field, with those that ^FH wrote as two hexadecimal digits."""
    data = data[:DATA_MAX]
    if not sign:
        return data
    return re.sub(re.escape(sign) + rb"([0-9A-Fa-f]{2})", lambda hit: bytes([int(hit[1], 16)]), data)


def decoded(data: bytes, charset: str) -> str:
    """The field's text; line ends, which a printer passes over, are no part of it."""
    text = codecs.decode(data, charset, "replace")
    return re.sub(r"[\r\n\x00]", "", text)


def written(name: str) -> str:
    """A command's or a picture's name as a person may see it: printable signs only."""
    return "".join(each if " " < each <= "~" or each == " " else "?" for each in name)[:48]


def _lines(text: str) -> str:
    """The text of a block: backslash and & end a line, two backslashes are one."""
    return re.sub(r"\\([&\\])", lambda hit: "\n" if hit[1] == "&" else "\\", text)
