"""Shipping labels as ZPL, quickly: a label that only differs in its words is not laid out again.

The first label of its kind is laid out and written the usual way, with marks in place of what differs from
parcel to parcel. Between the marks the format stands as text; the next label of that kind fills them in. What
comes out is the same to the byte as `zpl.write(shipping.label(paper, dpi))`; a text that needs smaller
letters, another line, an escape or a picture goes the usual way.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter

from fulfill.address import Address
from fulfill.papers import addressing, fonts, shipping, symbols, zpl
from fulfill.papers.layout import Label, Text
from fulfill.papers.model import ShippingLabel
from fulfill.papers.texts import weight

# Signs of a keyboard that ^FD takes as they are.
_PLAIN = re.compile(r"[ -\]`-}\n]*+")
_CLASSES = str.maketrans("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "5" * 10 + "K" * 26)
_FIELDS = ("name", "company", "address1", "address2", "city", "region", "postcode", "phone")
_ORDER, _WEIGHT, _TRACKED, _UNIT, _BARS = range(len(_FIELDS), len(_FIELDS) + 5)
_MARK = re.compile(r"(?i)qz(\d)zq")
_GRAMS, _GRAMS_SHOWN = 98_760, "98.76 kg"
_SSCC, _SSCC_CODE = "376130321109103420", ">;>800"
_WIDEST = 255
_PER_EM = 240  # widths are whole, and no sign is wider than a byte holds


class NotPlain(Exception):  # noqa: N818 - an answer, named like one
    """The label goes the usual way."""


@dataclass(frozen=True, slots=True)
class _Form:
    """The format of one kind of label.

    Attributes:
        pieces: the format, and an empty text where each value stands. pick: the values in that order.
        upper: values that stand in capitals.
        lines: the width of a line's own words, the values in it and its room, in `_PER_EM`.
        cuts: takes the tracking number apart at the codes of its bars.
    """

    pieces: list[str]
    pick: Callable[[tuple[str, ...]], tuple[str, ...]]
    upper: tuple[int, ...]
    lines: tuple[tuple[int, tuple[int, ...], int], ...]
    cuts: Callable[[str], tuple[str, ...]]


def write(paper: ShippingLabel, dpi: int) -> bytes:
    """The label as `zpl.write` gives it. Raises CannotEncode and FieldTooLong as that does."""
    try:
        return _filled(paper, dpi)
    except (NotPlain, KeyError):
        return zpl.write(shipping.label(paper, dpi))


def _filled(paper: ShippingLabel, dpi: int) -> bytes:
    """Raises NotPlain or KeyError where the label must be laid out."""
    to, tracking, sscc = paper.receiver, paper.tracking, paper.sscc
    values = [
        to.name, to.company, to.address1, to.address2, to.city, to.region, to.postcode, to.phone, paper.order,
        _weight(paper.weight_g), tracking,
    ]  # fmt: skip
    kind = tracking.translate(_CLASSES)
    if not tracking or kind.strip("5K") or not _is_plain("\n".join(values)) or not _is_sscc(sscc):
        raise NotPlain
    form = _form(
        paper.sender, to.country, tuple(map(bool, values)), kind, paper.carrier,
        paper.service, paper.routing, paper.ship_date, paper.piece, paper.copy, dpi,
    )  # fmt: skip
    for at in form.upper:
        values[at] = values[at].upper()
    widths = _widths()
    for own, inside, most in form.lines:
        wide = own
        for at in inside:
            # As wide as so many of the widest sign: short words need no more than that.
            wide += len(values[at]) * _WIDEST
        if wide > most and own + sum([sum(values[at].encode().translate(widths)) for at in inside]) > most:
            raise NotPlain
    written = form.pieces.copy()
    written[1::2] = form.pick((*values, sscc, *form.cuts(tracking)))
    return "".join(written).encode()


def _is_plain(lines: str) -> bool:
    """Whether ^FD takes all lines as they are: no command signs, no blank that would be left out."""
    return (
        _PLAIN.fullmatch(lines) is not None
        and "  " not in lines
        and " \n" not in lines
        and "\n " not in lines
        and lines[:1] != " "
        and lines[-1:] != " "
    )


def _is_sscc(text: str) -> bool:
    """As `gs1.is_sscc`, of which it is the shorter way."""
    if len(text) != 18 or not (text.isascii() and text.isdecimal()):
        return False
    digits = text.encode()
    return (3 * sum(digits[0:17:2]) + sum(digits[1:17:2]) + digits[17] - (3 * 9 + 8 + 1) * 48) % 10 == 0


@lru_cache(maxsize=1)
def _widths() -> bytes:
    """How wide each sign of a keyboard is, with what bold adds, rounded up to a `_PER_EM` of an em."""
    wide = [fonts.width(chr(code), 1) + fonts.BOLD_SPACING for code in range(32, 127)]
    return bytes([*[255] * 32, *(math.ceil(each * _PER_EM) for each in wide), *[255] * 129])


@lru_cache(maxsize=8192)
def _weight(weight_g: int) -> str:
    return weight(weight_g, "en")


@lru_cache(maxsize=512)
def _form(  # noqa: PLR0913, PLR0917 - all that a kind of label is
    sender: Address, country: str, there: tuple[bool, ...], tracking: str, carrier: str, service: str,
    routing: str, ship_date: date, piece: tuple[int, int], copy: int, dpi: int,
) -> _Form:  # fmt: skip
    """Raises NotPlain where the marks cannot be told from other words."""
    marked = {name: f"qz{at}zq" for at, name in enumerate(_FIELDS) if there[at]}
    _check_country(country, marked)
    paper = ShippingLabel(
        "", f"qz{_ORDER}zq" if there[_ORDER] else "", _SSCC, sender, Address(country=country, **marked),
        carrier, service, routing, tracking, _GRAMS, ship_date, piece, copy,
    )  # fmt: skip
    label = shipping.label(paper, dpi)
    if label.cut:
        raise NotPlain
    written = zpl.write(label).decode()
    bars = zpl.invocation(symbols.code128(tracking))
    found = _found(written, tracking, bars)
    codes, cuts = _cuts(bars, tracking)
    pieces: list[str] = []
    order: list[int] = []
    at = 0
    for begin, end, value in found:
        if value == _BARS:
            before = written[at:begin]
            for number, code in enumerate(codes):
                pieces += [before + code, ""]
                order.append(_BARS + number)
                before = ""
        else:
            pieces += [written[at:begin], ""]
            order.append(value)
        at = end
    pieces.append(written[at:])
    upper = tuple(number for number in range(len(_FIELDS)) if f"QZ{number}ZQ" in written)
    pick = itemgetter(*order)
    return _Form(pieces, pick, upper, _lines(label, tracking), cuts)


def _check_country(country: str, marked: dict[str, str]) -> None:
    """Where an order has no room for a city or a postcode, the block looks for it among the words."""
    order = addressing.order_of(country)
    if ("city" in marked and "%C" not in order) or ("postcode" in marked and "%Z" not in order):
        raise NotPlain


def _found(written: str, tracking: str, bars: str) -> list[tuple[int, int, int]]:
    """Begin, end and value of each place to be filled in, in their order."""
    places = [(hit.start(), hit.end(), int(hit[1])) for hit in _MARK.finditer(written)]
    for text, value, before in (
        (f"^FD{_GRAMS_SHOWN}^FS", _WEIGHT, 3),
        (f"^FD{tracking}^FS", _TRACKED, 3),
        (f"^FD{bars}^FS", _BARS, 3),
        (f"^FD{_SSCC_CODE}{_SSCC}^FS", _UNIT, 3 + len(_SSCC_CODE)),
        (f"^FD(00){_SSCC}^FS", _UNIT, 7),
    ):
        if written.count(text) != 1:
            raise NotPlain
        begin = written.index(text)
        places.append((begin + before, begin + len(text) - 3, value))
    return sorted(places)


def _lines(label: Label, tracking: str) -> tuple[tuple[int, tuple[int, ...], int], ...]:
    widths = _widths()
    kept = []
    for text in label.elements:
        if not isinstance(text, Text):
            continue
        for line in text.lines:
            values = [int(number) for number in _MARK.findall(line)]
            own = sum(_MARK.sub("", line).encode().translate(widths)) if values else 0
            values += [_TRACKED] if line == tracking else []
            values += [_WEIGHT] if line == _GRAMS_SHOWN else []
            if values:
                kept.append((own, tuple(values), math.floor(text.room / text.size * _PER_EM)))
    return tuple(kept)


def _cuts(bars: str, tracking: str) -> tuple[list[str], Callable[[str], tuple[str, ...]]]:
    """The codes of the bars' field data (">" and a sign), and what takes the number apart between them."""
    codes, parts, at, number = [], [], 0, 0
    while at < len(bars):
        begin = at
        while bars[at : at + 1] == ">":
            at += 2
        code, first = bars[begin:at], number
        while at < len(bars) and bars[at] != ">":
            at, number = at + 1, number + 1
        codes.append(code)
        parts.append(slice(first, number))
    if number != len(tracking):
        raise NotPlain
    # With one part alone an itemgetter gives no tuple: a second one, of nothing, is added.
    return [*codes, ""], itemgetter(*parts, slice(0, 0))
