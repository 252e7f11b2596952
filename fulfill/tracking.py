"""Tracking numbers of the couriers: whose one is, what of a barcode is the number, and its check digit.

A courier's label bears more than the number that its customers know: a postal code before it, the account,
a service. `recognise` finds the number inside, in every spelling under which a shop may keep its parcel.

How the numbers are built stands in resources/carriers/tracking.toml, the arithmetic here. Sources: UPU S10;
USPS Publication 199; GS1 General Specifications 7.9; ISO/IEC 7064 (MOD 37,36); the couriers' own public
label specifications. Some of these sums are blind: mod 7 to 1 for 8, UPS to 0 for 5 at every second
character, FedEx and S10 to two of their eleven remainders. A right check digit is no proof.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from fulfill import gs1

LENGTH_MAX = 48
POST = "postal"
_MOST_NAMES = 2
_BLANK = re.compile(r"[\s\x1d]+")
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_S10 = (8, 6, 4, 2, 3, 5, 9, 7)
_FEDEX = (1, 3, 7)


@dataclass(frozen=True, slots=True)
class Match:
    """One courier whose tracking number a code can be.

    Attributes:
        courier: its name as people say it; for an S10 number the country's post, or POST.
        form: which of the courier's numbers this is, the `name` in tracking.toml.
        number: the tracking number itself, without what the barcode puts around it.
        serial: the digits (and letters) that the check digit is worked out from.
        is_right: whether the check digit is; None where this kind of number has none.
        is_vague: so many digits, and nothing else: many codes that are no tracking number look like this.
        spellings: all forms under which a parcel may be known here, the number itself first.
    """

    courier: str
    form: str
    number: str
    serial: str
    is_right: bool | None
    is_vague: bool
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whose tracking number an unknown code looks like, and whether its check digit is wrong.

    Attributes:
        couriers: one, or the first two of several.
        is_right: False where the check digit is wrong.
        is_vague: the form alone does not tell that it is a tracking number.
    """

    couriers: tuple[str, ...]
    is_right: bool
    is_vague: bool


@dataclass(frozen=True, slots=True)
class _Form:
    courier: str
    name: str
    pattern: re.Pattern[str]
    check: Callable[[str], str] | None
    before: str
    is_vague: bool


def recognise(raw: str) -> tuple[Match, ...]:
    """Every courier's number that this scan can be, the surest first; () for none.

    Spaces, small letters, a scanner's symbology identifier and GS1 separators are no part of a number.
    """
    text = squeezed(raw)
    if not text:
        return ()
    found = [match for form in _forms() if (match := _match(form, text)) is not None]
    return tuple(sorted(found, key=_doubt))


def squeezed(raw: str) -> str:
    """The code as its courier writes it; "" for what is no such code at all."""
    if len(raw) > LENGTH_MAX * 2 or not raw.isascii():
        return ""
    text = _BLANK.sub("", gs1.plain(raw.strip())).upper()
    return text if 8 <= len(text) <= LENGTH_MAX else ""


def spellings(raw: str, matches: tuple[Match, ...], most: int) -> tuple[str, ...]:
    """The codes under which the parcel may be known here, the likeliest first, at most so many.

    A wrong check digit is no hindrance: what a parcel of ours bears is its number, whatever the sum.
    """
    found = [each for match in matches for each in match.spellings]
    return tuple(dict.fromkeys([*found, squeezed(raw)]))[:most]


def verdict(raw: str, matches: tuple[Match, ...]) -> Verdict | None:
    """What can be said of a number that no parcel bears; None where it need not be a tracking number.

    A vague form speaks only where its check digit is right, or where no other courier's number looks
    like it; never over a GTIN or an SSCC, which goods and pallets bear.
    """
    text = squeezed(raw)
    is_goods = gs1.is_gtin(text) or gs1.is_sscc(text)
    telling = [match for match in matches if not (match.is_vague and is_goods)]
    if not telling:
        return None
    good = [each for each in telling if each.is_right or (each.is_right is None and not each.is_vague)]
    if good:
        sure = [each for each in good if not each.is_vague] or good
        return Verdict(_names(sure), is_right=True, is_vague=sure[0].is_vague)
    wrong = [each for each in telling if each.is_right is False]
    sure = [each for each in wrong if not each.is_vague]
    if sure:
        return Verdict(_names(sure), is_right=False, is_vague=False)
    names = _names(telling)
    return Verdict(names, is_right=False, is_vague=True) if wrong and len(names) == 1 else None


def _names(matches: list[Match]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match.courier for match in matches))[:_MOST_NAMES]


def _doubt(match: Match) -> int:
    return (match.is_right is False) * 4 + match.is_vague * 2 + (match.is_right is None)


def _match(form: _Form, text: str) -> Match | None:
    found = form.pattern.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict()
    courier = form.courier
    if "country" in parts:
        named = _posts().get(parts["country"])
        if named is None:
            return None
        courier = named
    number, serial = parts.get("number") or text, parts["serial"] or ""
    is_right = None
    if form.check is not None:
        is_right = form.check(form.before + serial) == parts["check"]
    also = parts.get("also") or ""
    known = [number, text, also, form.before + number]
    return Match(
        courier,
        form.name,
        number,
        serial,
        is_right,
        form.is_vague,
        tuple(dict.fromkeys(each for each in known if each)),
    )


def _value(letter: str) -> int:
    """A letter's digit in a UPS number: A is 2, B is 3 … H is 9, I is 0, and so on."""
    return int(letter) if letter.isdigit() else (ord(letter) - ord("A") + 2) % 10


def doubled(serial: str) -> str:
    """UPS, OnTrac: every second character counts twice, the first one once; filled up to a full ten."""
    total = sum(_value(each) * (2 if at % 2 else 1) for at, each in enumerate(serial))
    return str(-total % 10)


def luhn(serial: str) -> str:
    """ISO/IEC 7812: every second digit from the right twice, its own digits added up."""
    twice = (int(each) * 2 if at % 2 == 0 else int(each) for at, each in enumerate(reversed(serial)))
    return str(-sum(each - 9 if each > 9 else each for each in twice) % 10)


def gs1_digit(serial: str) -> str:
    """USPS, FedEx Ground, Canada Post, SSCC: weights 3 and 1 from the right."""
    return str(gs1.check_digit(serial))


def fedex(serial: str) -> str:
    """Weights 1, 3, 7 from the right, the remainder of eleven; ten is written 0."""
    total = sum(int(each) * _FEDEX[at % 3] for at, each in enumerate(reversed(serial)))
    return str(total % 11 % 10)


def mod7(serial: str) -> str:
    """DHL Express: the remainder of seven."""
    return str(int(serial) % 7)


def s10(serial: str) -> str:
    """UPU S10: eight weights, what is missing to a full eleven; ten is written 0 and eleven 5."""
    missing = 11 - sum(int(each) * weight for each, weight in zip(serial, _S10, strict=True)) % 11
    return {10: "0", 11: "5"}.get(missing, str(missing))


def identcode(serial: str) -> str:
    """Deutsche Post Identcode and Leitcode: weights 4 and 9 from the right."""
    total = sum(int(each) * (9 if at % 2 else 4) for at, each in enumerate(reversed(serial)))
    return str(-total % 10)


def iso7064(serial: str) -> str:
    """DPD: ISO/IEC 7064 MOD 37,36, a digit or a letter."""
    carry = 36
    for each in serial:
        carry = (carry + _LETTERS.index(each)) % 36 or 36
        carry = carry * 2 % 37
    return _LETTERS[(37 - carry) % 36]


CHECKS: dict[str, Callable[[str], str]] = {
    "doubled": doubled,
    "fedex": fedex,
    "gs1": gs1_digit,
    "identcode": identcode,
    "iso7064": iso7064,
    "luhn": luhn,
    "mod7": mod7,
    "s10": s10,
}


@cache
def _book() -> dict[str, object]:
    return tomllib.loads(files("resources").joinpath("carriers/tracking.toml").read_text("utf-8"))


@cache
def examples() -> tuple[tuple[str, str, str], ...]:
    """Courier, form and an example of each kind of number."""
    forms = _book()["format"]
    assert isinstance(forms, list)
    return tuple((str(each["courier"]), str(each["name"]), str(each["example"])) for each in forms)


@cache
def _forms() -> tuple[_Form, ...]:
    forms = _book()["format"]
    assert isinstance(forms, list)
    return tuple(
        _Form(
            each["courier"],
            each["name"],
            re.compile(each["pattern"], re.ASCII),
            CHECKS[each["check"]] if "check" in each else None,
            each.get("before", ""),
            each.get("is_vague", False),
        )
        for each in forms
    )


@cache
def _posts() -> dict[str, str]:
    """The name of each country's post; POST where few people know it by another."""
    posts = _book()["posts"]
    assert isinstance(posts, dict)
    return {country: posts["names"].get(country, POST) for country in posts["countries"].split()}
