"""GS1 identities: check digits, GTIN and SSCC, and what a GS1 barcode says.

Source: GS1 General Specifications (check digit 7.9, element strings 3 and 7.8, dates 7.12) and the GS1
Digital Link standard. The table of application identifiers is biip's, imported only when a code looks
like GS1: the import costs a quarter of a second.

Never "try GS1 first": a bin label 21ABC123 would pass for a serial and an EAN-8 96385074 for an internal
number. `parse` answers None for a code that does not show that it is GS1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from biip.gs1_element_strings import GS1ElementString

GS = "\x1d"
LENGTH_MAX = 512

_DIGITS = re.compile(r"[0-9]+")
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_GS1_AIM = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
_TYPEABLE = re.compile(r"[ -~\x1d]*")
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^()]+|(?:(?!\([0-9]{2,4}\)).)+)", re.DOTALL)
_BARE = re.compile(r"01[0-9]{14}|02[0-9]{14}|00[0-9]{18}")
# Ends like a date or a fixed element: a separator may have been lost on the way.
_SWALLOWED_TAIL = re.compile(r".+(?:1[1-7][0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])|01[0-9]{14})")
_DATE_AIS = ("17", "7003", "15", "16")
_COUNT_AIS = ("37", "30")


class BadElement(ValueError):  # noqa: N818 - a reading of a code, named like one
    """The code is GS1, but what it says cannot be trusted.

    Attributes:
        code: check_digit, date, ambiguous, conflict or unreadable.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


@dataclass(frozen=True, slots=True)
class Element:
    """What one GS1 barcode says; "" or None for what it does not.

    Attributes:
        gtin: AI 01, 14 digits: the product that was scanned.
        content_gtin: AI 02, 14 digits: the product inside the logistic unit.
        lot: AI 10. serial: AI 21. sscc: AI 00, 18 digits.
        expires_on: last valid day: AI 17, else the day of 7003, else best before (15), else sell by (16).
        count: AI 37 (pieces inside) or AI 30 (variable count).
    """

    gtin: str = ""
    content_gtin: str = ""
    lot: str = ""
    expires_on: date | None = None
    serial: str = ""
    count: int | None = None
    sscc: str = ""


def check_digit(digits: str) -> int:
    """The check digit that follows `digits` (weights 3, 1 from the right). ValueError on non-digits."""
    if not _DIGITS.fullmatch(digits):
        raise ValueError(f"A check digit is computed from the digits 0 to 9, not from {digits[:40]!r}.")
    total = sum(int(digit) * (1 if at % 2 else 3) for at, digit in enumerate(reversed(digits)))
    return -total % 10


def is_checked(code: str) -> bool:
    """Whether the last digit of an all-digit code is its check digit."""
    return len(code) > 1 and _DIGITS.fullmatch(code) is not None and check_digit(code[:-1]) == int(code[-1])


def is_gtin(code: str) -> bool:
    """Whether this is a GTIN-8, -12, -13 or -14 with its right check digit; all zeros is none."""
    return len(code) in (8, 12, 13, 14) and is_checked(code) and code.strip("0") != ""


def gtin14(code: str) -> str:
    """The GTIN as 14 digits, the way it is kept and compared. Raises BadElement for what is no GTIN."""
    if not is_gtin(code):
        raise BadElement("check_digit", _no_gtin(code))
    return code.zfill(14)


def is_sscc(code: str) -> bool:
    """Whether this is a serial shipping container code: 18 digits, the last one the check digit."""
    return len(code) == 18 and is_checked(code)


def sscc(prefix: str, serial: int) -> str:
    """The SSCC of one logistic unit.

    `prefix` is the extension digit followed by the GS1 company prefix (5 to 13 digits together); `serial`
    fills the rest up to 17 digits. Raises ValueError when it does not fit.
    """
    if not _DIGITS.fullmatch(prefix) or not 5 <= len(prefix) <= 13:
        raise ValueError(
            f"An SSCC prefix has 5 to 13 digits (extension digit, company prefix), not {prefix!r}."
        )
    room = 17 - len(prefix)
    if not 0 <= serial < 10**room:
        raise ValueError(f"SSCC serial {serial} needs more than the {room} digits left after {prefix}.")
    payload = f"{prefix}{serial:0{room}d}"
    return f"{payload}{check_digit(payload)}"


def plain(raw: str) -> str:
    """The code without the symbology identifier (]E0, ]C0, …) that a scanner may put before it."""
    return raw[3:] if _AIM.match(raw) and len(raw) > 3 else raw


def is_half_read(raw: str) -> bool:
    """Whether a code bears the marks of GS1 (its symbology, a separator) and does not read to its end."""
    if raw[:3] not in _GS1_AIM and GS not in raw:
        return False
    try:
        return parse(raw) is None
    except BadElement:
        return True


def parse(raw: str) -> Element | None:
    """What a GS1 barcode says, or None for a code that does not show that it is GS1.

    GS1 are: scans with a GS1 symbology identifier (]C1 ]d2 ]Q3 ]e0 ]J1), codes with a group separator,
    bracketed text that begins with (AI), Digital Link URIs, and bare digits that begin with 00, 01 or 02,
    hold a right check digit and read as elements to their end. Plain EAN, UPC and short codes are None.
    Raises BadElement when the code is GS1 and wrong: check digit, date, conflicting or swallowed elements.
    """
    if len(raw) > LENGTH_MAX or not _TYPEABLE.fullmatch(raw):
        return None
    is_marked = raw[:3] in _GS1_AIM
    text = raw[3:] if is_marked else plain(raw)
    if text[:8].lower().startswith(("http://", "https://")):
        return _digital_link(text)
    if text.startswith("("):
        return _bracketed(text)
    if is_marked or GS in text:
        return _gather(_split(text), may_swallow=GS not in text)
    if not _BARE.match(text) or not is_checked(text[2:20] if text.startswith("00") else text[2:16]):
        return None
    try:
        return _gather(_split(text), may_swallow=True)
    except BadElement as bad:
        if bad.code == "unreadable":
            return None
        raise


def _split(text: str) -> list[tuple[str, str, GS1ElementString]]:
    """Element strings from left to right; an element of variable length must reach a separator or the end."""
    from biip.gs1_element_strings import GS1ElementString

    found: list[tuple[str, str, GS1ElementString]] = []
    rest = text.strip().lstrip(GS)
    if not rest:
        raise BadElement("unreadable", "The GS1 barcode is empty. Scan it again, or type the code below it.")
    while rest:
        element = _element(GS1ElementString.extract, rest)
        rest = rest[len(element.ai.ai) + len(element.value) :]
        if rest and element.ai.separator_required and not rest.startswith(GS):
            raise BadElement("unreadable", _unreadable(element.ai.ai + element.value + rest))
        found.append((element.ai.ai, element.value, element))
        rest = rest.lstrip(GS)
    return found


def _bracketed(text: str) -> Element | None:
    """(01)…(10)… as printed below a barcode. Text that only happens to begin with a bracket is None."""
    from biip.gs1_element_strings import GS1ElementString

    if not re.match(r"\([0-9]{2,4}\)", text):
        return None
    pairs = _BRACKETED.findall(text)
    if "".join(f"({ai}){value}" for ai, value in pairs) != text:
        raise BadElement("unreadable", _unreadable(text))
    found = []
    for ai, value in pairs:
        element = _element(GS1ElementString.parse, ai + value.strip())
        if element.ai.ai != ai:
            raise BadElement("unreadable", _unreadable(text))
        found.append((ai, element.value, element))
    return _gather(found, may_swallow=False)


def _digital_link(text: str) -> Element | None:
    """A Digital Link URI; any other address on the web is None."""
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    if not re.search(r"/(?:00|01)/[0-9]{8,18}(?:[/?#]|$)", text):
        return None
    try:
        link = GS1DigitalLinkURI.parse(text)
    except (ParseError, ValueError) as error:
        raise BadElement("unreadable", _unreadable(text)) from error
    return _gather([(each.ai.ai, each.value, each) for each in link.element_strings], may_swallow=False)


def _element(read: Callable[[str], GS1ElementString], text: str) -> GS1ElementString:
    from biip import ParseError

    try:
        return read(text)
    except (ParseError, ValueError, IndexError, ArithmeticError) as error:
        if "date/time" in str(error):
            raise BadElement("date", f"{_shown(text)} holds a date that is not in the calendar.") from error
        raise BadElement("unreadable", _unreadable(text)) from error


def _gather(found: list[tuple[str, str, GS1ElementString]], *, may_swallow: bool) -> Element:
    values: dict[str, str] = {}
    dates: dict[str, date] = {}
    for ai, value, element in found:
        if not value.isascii():
            raise BadElement("unreadable", _unreadable(value))
        if values.setdefault(ai, value) != value:
            raise BadElement("conflict", f"The barcode says ({ai}) twice: {values[ai]} and {value}.")
        if ai in ("00", "01", "02") and not is_checked(value):
            raise BadElement("check_digit", _wrong_digit(ai, value))
        if may_swallow and element.ai.separator_required and _SWALLOWED_TAIL.fullmatch(value):
            raise BadElement("ambiguous", _ambiguous(ai, value))
        if element.date is not None:
            dates[ai] = element.date
    return Element(
        gtin=values.get("01", ""),
        content_gtin=values.get("02", ""),
        lot=values.get("10", ""),
        expires_on=next((dates[ai] for ai in _DATE_AIS if ai in dates), None),
        serial=values.get("21", ""),
        count=next((int(values[ai]) for ai in _COUNT_AIS if ai in values), None),
        sscc=values.get("00", ""),
    )


def _shown(text: str) -> str:
    return text.replace(GS, "<GS>")[:60]


def _unreadable(text: str) -> str:
    return f"{_shown(text)} is marked as GS1 but does not read to its end. Scan it again, or type the code."


def _wrong_digit(ai: str, value: str) -> str:
    expected = check_digit(value[:-1])
    return f"({ai}){value} ends with check digit {value[-1]}, expected {expected}. Scan it again."


def _ambiguous(ai: str, value: str) -> str:
    return (
        f"({ai}){value} may be two elements whose separator was lost. "
        "Set the scanner to send the group separator, or type lot and date one by one."
    )


def _no_gtin(code: str) -> str:
    if _DIGITS.fullmatch(code) and len(code) in (8, 12, 13, 14):
        return f"GTIN {code} ends with check digit {code[-1]}, expected {check_digit(code[:-1])}."
    return f"{code[:48]!r} is no GTIN; expected 8, 12, 13 or 14 digits."
