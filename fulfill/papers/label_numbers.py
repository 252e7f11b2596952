"""Whether a carrier's label bears the number that was bought: read from its fields, not from its dots.

A label for another parcel is the one mistake that no scan at the bench finds before the parcel is away. Only
a label in ZPL with barcodes of its own can be asked; a PDF, or a label that is one picture, says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fulfill import tracking as numbers
from fulfill.papers import zpl_codes, zpl_read

_SPELLINGS_MOST = 12
_SHOWN_MOST = 3
_SHORTEST = 6


@dataclass(frozen=True, slots=True)
class Borne:
    """What a label says of a number.

    Attributes:
        is_there: it stands in a barcode or in a text.
        barcodes: what its barcodes say, the longest first, as a person may read it.
    """

    is_there: bool
    barcodes: tuple[str, ...]


def borne(content: bytes, number: str) -> Borne | None:
    """What the label says of the number; None where it cannot be asked."""
    if b"^" not in content or not (wanted := _spellings(number)):
        return None
    labels = zpl_read.read(content)
    codes = [zpl_codes.content(code) for label in labels for code in label.codes if _is_encodable(code)]
    if not codes:
        return None
    texts = [text for label in labels for text in label.texts]
    # A number may be set in groups, each a field of its own.
    squeezed = [_squeezed(each) for each in (*codes, *texts)]
    together = "".join(_squeezed(each) for each in texts)
    is_there = any(each in found for each in wanted for found in (*squeezed, together))
    shown = sorted({_readable(each) for each in codes} - {""}, key=lambda each: (-len(each), each))
    return Borne(is_there, tuple(shown[:_SHOWN_MOST]))


def _is_encodable(code: object) -> bool:
    try:
        return bool(zpl_codes.content(code))  # type: ignore[arg-type]
    except ValueError:
        return False


def _spellings(number: str) -> tuple[str, ...]:
    """The number without what may stand between its signs, in all forms in which a label can hold it."""
    matches = numbers.recognise(number)
    found = [*numbers.spellings(number, matches, _SPELLINGS_MOST), number, *(each.serial for each in matches)]
    short = [_squeezed(each) for each in found]
    # Zeros in front are the shop's as often as the carrier's.
    bare = [each.lstrip("0") for each in short]
    return tuple(dict.fromkeys(each for each in (*short, *bare) if len(each) >= _SHORTEST))


def _squeezed(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _readable(text: str) -> str:
    return "".join(each for each in text.replace(zpl_codes.GS, " ") if each.isprintable())[:48].strip()
