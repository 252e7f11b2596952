"""A rate table from rows of text, and back.

The columns, all text:

    service       ECONOMY; letters, digits, dash, underscore
    name          for people
    zone          for people and for the sorting code: DE, EU1, ROW
    countries     ISO 3166-1 alpha-2 codes joined by "|"; "*" is every country that no other row of the
                  service names, and "-XX" beside it takes one out
    postcode_from, postcode_to   empty: the whole country; only from: all postcodes that begin so; both,
                  of equal length: from ... to, compared over that length. One country in the row only.
    weight_to_g   the row covers parcels up to this weight, in grams, inclusive
    price         decimal, in `currency`; one currency in the whole table
    currency      ISO 4217
    cutoff        HH:MM, local time of the station: handed over later, it leaves a working day later
    routing       the carrier's sorting hub, for the code on the label
    transit_days  working days on the way
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import Final

from fulfill.plan.rates import Rate, RateTable, plain_postcode

COLUMNS: Final = tuple(
    "service name zone countries postcode_from postcode_to "
    "weight_to_g price currency cutoff routing transit_days".split()
)
WEIGHT_MAX_G: Final = 10_000_000
REST: Final = "*"

_FIRST_ROW: Final = 2  # the header is row 1
# ISO 4217: minor unit digits, where they are not 2.
_EXPONENTS: Final = {"JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row cannot be used; rows count from 1, which is the header."""

    row: int
    why: str


def parse_rates(rows: Iterable[Mapping[str, str]]) -> RateTable | tuple[RowFault, ...]:
    """The table, or every faulty row with its reason: a table with a hole would quote wrong prices."""
    rates: list[Rate] = []
    faults: list[RowFault] = []
    seen: dict[tuple[str, str, int, int], list[tuple[Rate, int]]] = defaultdict(list)
    currency = ""
    for number, row in enumerate(rows, _FIRST_ROW):
        try:
            rate = _rate(row)
            currency = currency or rate.currency
            _check_currency(rate, currency)
            _check_overlap(rate, number, seen)
        except _Unfit as reason:
            faults.append(RowFault(number, str(reason)))
        else:
            rates.append(rate)
    if not rates and not faults:
        faults.append(RowFault(1, "the table has no rates"))
    return tuple(faults) or RateTable(tuple(rates))


def rows_of(table: RateTable) -> Iterator[dict[str, str]]:
    """The rows that `parse_rates` reads back as the same table."""
    for rate in table.rates:
        digits = _EXPONENTS.get(rate.currency, 2)
        areas = sorted(rate.countries) or [REST, *(f"-{code}" for code in sorted(rate.excluded))]
        cells = (
            rate.service, rate.name, rate.zone, "|".join(areas), rate.postcode_from, rate.postcode_to,
            str(rate.weight_to_g), str(Decimal(rate.price_minor).scaleb(-digits)), rate.currency,
            f"{rate.cutoff:%H:%M}", rate.routing, str(rate.transit_days),
        )  # fmt: skip
        yield dict(zip(COLUMNS, cells, strict=True))


class _Unfit(ValueError):  # noqa: N818 - an answer, named like one
    """Why one row cannot be used."""


def _rate(row: Mapping[str, str]) -> Rate:
    cell = _Cells(row)
    countries, excluded = _countries(cell.text("countries"))
    postcode_from, postcode_to = _postcodes(cell.optional("postcode_from"), cell.optional("postcode_to"))
    if postcode_from and len(countries) != 1:
        raise _Unfit("postcodes mean something in one country only; countries names not exactly one")
    currency = cell.matching("currency", r"[A-Z]{3}", "an ISO 4217 code as EUR")
    return Rate(
        service=cell.matching("service", r"[A-Z0-9][A-Z0-9_-]*", "capitals and digits, as EXPRESS"),
        name=cell.text("name"),
        zone=cell.matching("zone", r"[A-Z0-9][A-Z0-9-]*", "capitals and digits, as EU1"),
        countries=countries,
        excluded=excluded,
        postcode_from=postcode_from,
        postcode_to=postcode_to,
        weight_to_g=cell.whole("weight_to_g", 1, WEIGHT_MAX_G),
        price_minor=_minor(cell.text("price"), currency),
        currency=currency,
        cutoff=_clock_time(cell.text("cutoff")),
        routing=cell.matching("routing", r"[A-Z0-9]{1,8}", "up to 8 capitals and digits", optional=True),
        transit_days=cell.whole("transit_days", 0, 365),
    )


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one row, each through its gate."""

    row: Mapping[str, str]

    def optional(self, column: str) -> str:
        return (self.row.get(column) or "").strip()

    def text(self, column: str) -> str:
        found = self.optional(column)
        if not found:
            raise _Unfit(f"{column} is missing")
        return found

    def matching(self, column: str, pattern: str, expected: str, *, optional: bool = False) -> str:
        if optional and not self.optional(column):
            return ""
        found = self.text(column)
        if not re.fullmatch(pattern, found):
            raise _Unfit(f"{column} is {found!r}; expected {expected}")
        return found

    def whole(self, column: str, low: int, high: int) -> int:
        found = self.matching(column, r"[0-9]{1,9}", f"a whole number from {low} to {high}")
        if not low <= int(found) <= high:
            raise _Unfit(f"{column} is {found}; expected a whole number from {low} to {high}")
        return int(found)


def _countries(text: str) -> tuple[frozenset[str], frozenset[str]]:
    codes = [code.strip() for code in text.split("|")]
    is_rest = codes[0] == REST
    named = [code.removeprefix("-") if is_rest else code for code in codes[1 if is_rest else 0 :]]
    wrong = [code for code in named if not re.fullmatch(r"[A-Z]{2}", code)]
    if wrong or (is_rest and not all(code.startswith("-") for code in codes[1:])):
        raise _Unfit(f"countries is {text!r}; expected codes as DE|AT, or *, or *|-XX")
    return (frozenset(), frozenset(named)) if is_rest else (frozenset(named), frozenset())


def _postcodes(first: str, last: str) -> tuple[str, str]:
    first, last = plain_postcode(first), plain_postcode(last)
    if last and not first:
        raise _Unfit("postcode_to stands without postcode_from")
    last = last or first
    if len(first) != len(last) or first > last:
        raise _Unfit(
            f"the postcodes {first} to {last} are no range; write both equally long, the lower first"
        )
    return first, last


def _minor(text: str, currency: str) -> int:
    digits = _EXPONENTS.get(currency, 2)
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]+)?", text) or len(text.partition(".")[2]) > digits:
        raise _Unfit(f"price is {text!r}; expected a price as 4.90 with at most {digits} decimals")
    return int(Decimal(text).scaleb(digits))


def _clock_time(text: str) -> time:
    found = re.fullmatch(r"([01][0-9]|2[0-3]):([0-5][0-9])", text)
    if not found:
        raise _Unfit(f"cutoff is {text!r}; expected a time as 16:30")
    return time(int(found.group(1)), int(found.group(2)))


def _check_currency(rate: Rate, currency: str) -> None:
    if rate.currency != currency:
        raise _Unfit(f"the currency is {rate.currency}, but the table began in {currency}")


def _check_overlap(
    rate: Rate, number: int, seen: dict[tuple[str, str, int, int], list[tuple[Rate, int]]]
) -> None:
    """Two rows that price the same parcel would make the answer a matter of their order."""
    keys = [
        (rate.service, country, len(rate.postcode_from), rate.weight_to_g)
        for country in sorted(rate.countries) or [REST]
    ]
    for key in keys:
        for other, row in seen[key]:
            if rate.postcode_from <= other.postcode_to and other.postcode_from <= rate.postcode_to:
                raise _Unfit(
                    f"row {row} already prices {rate.service} to {key[1]} up to {rate.weight_to_g} g"
                )
    for key in keys:
        seen[key].append((rate, number))
