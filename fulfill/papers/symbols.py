r"""Linear barcodes as strings of modules, "1" a bar and "0" a space, by python-barcode.

GS1-128 puts its own FNC1 in front and wants \\xf1 as a separator (GS1 General Specifications 5.4);
readers answer with a group separator (0x1D) in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any

from fulfill import gs1

GS = "\x1d"
_FNC1 = "\xf1"
_PRINTABLE = re.compile(r"[ -~]+")
# GS1 General Specifications, table 7.8.5-2: element strings of predefined length take no separator.
_PREDEFINED = frozenset("00 01 02 03 04 11 12 13 14 15 16 17 18 19 20 31 32 33 34 35 36 41".split())


class CannotEncode(ValueError):  # noqa: N818 - an answer, named like one
    """The content does not fit the barcode; the text says why and is shown to a person."""


class Symbology(Enum):
    """A symbology by the identifier that a reader reports (ISO/IEC 15424), with its quiet zone in modules."""

    CODE128 = "]C0"
    GS1_128 = "]C1"
    EAN13 = "]E0"

    @property
    def quiet_modules(self) -> tuple[int, int]:
        """Left and right quiet zone: 10 modules, for EAN-13 11 and 7 (ISO/IEC 15420)."""
        return (11, 7) if self is Symbology.EAN13 else (10, 10)


@dataclass(frozen=True, slots=True)
class Symbol:
    """One barcode.

    Attributes:
        content: what a reader gives: plain text, 0x1D between GS1 elements.
        caption: what stands below for a person.
        modules: "1101…", from the first bar to the last.
    """

    symbology: Symbology
    content: str
    caption: str
    modules: str

    @property
    def width_modules(self) -> int:
        """Bars and both quiet zones."""
        return len(self.modules) + sum(self.symbology.quiet_modules)


@lru_cache(maxsize=1024)
def code128(content: str, caption: str = "") -> Symbol:
    """Code 128 of printable ASCII. Raises CannotEncode for anything else, as most scanners garble it."""
    if not _PRINTABLE.fullmatch(content):
        wrong = sorted({char for char in content if not _PRINTABLE.fullmatch(char)})
        found = ", ".join(f"U+{ord(char):04X}" for char in wrong) or "nothing"
        raise CannotEncode(
            f"A Code 128 barcode takes the characters of a plain keyboard (space to ~); {content!r} has "
            f"{found}. Give the thing a code of plain letters and digits."
        )
    return Symbol(Symbology.CODE128, content, caption or content, _build("code128", content))


def gs1_128(elements: Iterable[tuple[str, str]]) -> Symbol:
    """GS1-128 of (AI, value) pairs, in the given order. Raises CannotEncode for what GS1 does not allow."""
    pairs = tuple(elements)
    encoded = ""
    for at, (ai, value) in enumerate(pairs):
        if not _PRINTABLE.fullmatch(value) or " " in value:
            raise CannotEncode(
                f"GS1 element ({ai}) takes letters, digits and signs without spaces: {value!r}."
            )
        last = at == len(pairs) - 1
        encoded += ai + value + ("" if last or ai[:2] in _PREDEFINED else _FNC1)
    if not encoded or len(encoded) > 48:
        # Section 5.4.1: a GS1-128 symbol holds at most 48 data characters.
        raise CannotEncode(f"A GS1-128 barcode holds 1 to 48 characters, this one would hold {len(encoded)}.")
    caption = "".join(f"({ai}){value}" for ai, value in pairs)
    return Symbol(Symbology.GS1_128, encoded.replace(_FNC1, GS), caption, _build("gs1_128", encoded))


def sscc(digits: str) -> Symbol:
    """The licence plate of a logistic unit, AI 00. Raises CannotEncode unless 18 digits with check digit."""
    if not gs1.is_sscc(digits):
        raise CannotEncode(f"An SSCC is 18 digits, the last one its check digit; {digits!r} is not one.")
    return gs1_128([("00", digits)])


def product(barcode: str, lot: str = "", expires_on: date | None = None, serial: str = "") -> Symbol:
    """The best barcode for a product: GS1-128 where there is more to say than a GTIN, EAN-13, or Code 128."""
    if not gs1.is_gtin(barcode):
        return code128(barcode)
    gtin = gs1.gtin14(barcode)
    more = [
        *([("17", f"{expires_on:%y%m%d}")] if expires_on else []),
        *([("10", lot)] if lot else []),
        *([("21", serial)] if serial else []),
    ]
    if more:
        return gs1_128([("01", gtin), *more])
    if len(barcode) in (12, 13) or (len(barcode) == 14 and gtin.startswith("0") and int(gtin[:6]) != 0):
        return ean13(gtin[1:])
    return code128(barcode) if len(barcode) == 8 else gs1_128([("01", gtin)])


def ean13(digits: str) -> Symbol:
    """EAN-13. Raises CannotEncode unless 13 digits with their check digit."""
    if len(digits) != 13 or not gs1.is_gtin(digits):
        raise CannotEncode(f"An EAN-13 is 13 digits, the last one its check digit; {digits!r} is not one.")
    return Symbol(Symbology.EAN13, digits, digits, _build("ean13", digits))


@lru_cache(maxsize=1024)
def qr(content: str) -> tuple[str, ...]:
    """The rows of a QR code (ISO/IEC 18004), "1" a dark module, without its quiet zone of four modules.

    Raises CannotEncode for what fits none.
    """
    import zxingcpp

    try:
        code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        image: Any = code.to_image(scale=1, add_quiet_zones=False)
    except (ValueError, RuntimeError) as error:
        raise CannotEncode(f"A QR code cannot hold this text of {len(content)} characters.") from error
    flat = memoryview(image).tobytes()
    edge = image.shape[1]
    return tuple(
        "".join("0" if level else "1" for level in flat[at : at + edge]) for at in range(0, len(flat), edge)
    )


def code128_values(symbol: Symbol) -> tuple[int, ...]:
    """The symbol characters from start code to the last one before the check character."""
    from barcode.charsets import code128 as table

    patterns = [symbol.modules[at : at + 11] for at in range(0, len(symbol.modules) - 13, 11)]
    return tuple(table.CODES.index(pattern) for pattern in patterns)[:-1]


def _build(kind: str, content: str) -> str:
    import barcode

    made: Any = barcode.get(kind, content)
    if kind == "code128" and content[:2].isdigit():
        # python-barcode takes a first pair 99 for its own switch of the code set, and leaves it out.
        made._try_to_optimize = lambda encoded: encoded  # noqa: SLF001
    modules: str = made.build()[0]
    return modules
