"""Parcels that cross a customs border: which do, what must be known of their goods, and which form they need.

Who shares a border stands in resources/customs/territories.toml. The forms are the Universal Postal Union's:
CN 22 up to 300 SDR (and up to 2 kg, the most of a small packet), CN 23 beyond (UPU Convention Manual, RL 152
and the forms' own notes); a commercial invoice goes with either.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from fulfill import units
from fulfill.address import Address

CN22_GRAMS_MAX = 2_000
# As many kinds of goods as the small form has lines for; with more the fuller form is used.
CN22_ROWS_MAX = 5
_HS = re.compile(r"[0-9]{6}(?:[0-9]{2}){0,3}")
_BREAKS = re.compile(r"[\s.\-]+")


class Form(StrEnum):
    """The post's customs declaration."""

    CN22 = "cn22"
    CN23 = "cn23"


class Gap(StrEnum):
    """What customs ask of a product and nobody knows; the values are columns of the products file."""

    HS_CODE = "hs_code"
    ORIGIN = "country_of_origin"
    WEIGHT = "weight_g"
    PRICE = "price"
    CURRENCY = "currency"


@dataclass(frozen=True, slots=True)
class Good:
    """One kind of goods in a parcel; weight and value are of one piece, 0 or "" where nobody knows them."""

    sku: str
    name: str
    quantity: int
    weight_g: int
    value_minor: int
    hs_code: str
    origin: str

    @property
    def total_minor(self) -> int:
        return self.quantity * self.value_minor

    @property
    def net_g(self) -> int:
        return self.quantity * self.weight_g


@dataclass(frozen=True, slots=True)
class Row:
    """Goods as the book has them: what the order says one piece cost, and what the catalogue says."""

    sku: str
    name: str
    quantity: int
    weight_g: int
    sold_minor: int
    listed_minor: int
    listed_currency: str
    hs_code: str
    origin: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A product and what its declaration lacks."""

    sku: str
    gaps: tuple[Gap, ...]


def territories(country: str, postcode: str = "") -> frozenset[str]:
    """The customs territories that a place belongs to; one of its own where the country shares none."""
    known = {name for name, rule in _rules().items() if _is_in(rule, country, _bare(postcode))}
    return frozenset(known or {f"{country}:{_part(country, _bare(postcode))}"})


def crosses(sender: Address, receiver: Address) -> bool:
    """Whether goods between them need a customs form; False where one of the countries is not known."""
    if not sender.country or not receiver.country:
        return False
    ours = territories(sender.country, sender.postcode)
    return ours.isdisjoint(territories(receiver.country, receiver.postcode))


def hs(text: str) -> str:
    """The digits of a Harmonized System code (6 to 12 of them), "" where it is none."""
    digits = _BREAKS.sub("", text)
    return digits if _HS.fullmatch(digits) else ""


def declared(currency: str, rows: Iterable[Row]) -> tuple[str, tuple[Good, ...]]:
    """The currency of a declaration and its goods, equal ones in one line.

    A piece is worth what it was sold for; where the order says no price (a shop that sends none, a piece for
    free) what the catalogue asks for it, if that is in the same currency. The order's currency holds, else
    that of the first product that has one.
    """
    known = tuple(rows)
    money = currency or next((row.listed_currency for row in known if row.listed_currency), "")
    found: dict[tuple[str, int], Good] = {}
    for row in known:
        listed = row.listed_minor if row.listed_currency in ("", money) else 0
        value = row.sold_minor or listed
        key = row.sku, value
        before = found[key].quantity if key in found else 0
        count = before + row.quantity
        found[key] = Good(row.sku, row.name, count, row.weight_g, value, row.hs_code, row.origin)
    return money, tuple(found.values())


def missing(goods: Iterable[Good], currency: str) -> tuple[Missing, ...]:
    """Products whose declaration cannot be written yet, each once, and what they lack."""
    found: dict[str, tuple[Gap, ...]] = {}
    for good in goods:
        gaps = (
            *([] if hs(good.hs_code) else [Gap.HS_CODE]),
            *([] if good.origin else [Gap.ORIGIN]),
            *([] if good.weight_g else [Gap.WEIGHT]),
            *([] if good.value_minor else [Gap.PRICE]),
            *([] if currency else [Gap.CURRENCY]),
        )
        if gaps:
            found.setdefault(good.sku, gaps)
    return tuple(Missing(sku, gaps) for sku, gaps in found.items())


def form(goods: Iterable[Good], currency: str, gross_g: int) -> Form:
    """The smaller form where it will do; the fuller one wherever that cannot be told."""
    rows = tuple(goods)
    value = sum(good.total_minor for good in rows)
    is_small = gross_g <= CN22_GRAMS_MAX and len(rows) <= CN22_ROWS_MAX
    return Form.CN22 if is_small and _is_within_limit(value, currency) else Form.CN23


def _is_within_limit(value_minor: int, currency: str) -> bool:
    book = _sdr()
    rate = book["rates"].get(currency)
    amount = float(units.amount_text(value_minor, currency).split(" ")[0])
    return rate is not None and amount <= book["limit"] * rate


def _is_in(rule: dict[str, Any], country: str, postcode: str) -> bool:
    if any(each["country"] == country and _begins(each, postcode) for each in rule.get("also", ())):
        return True
    return country in rule["countries"] and not any(
        each["country"] == country and _begins(each, postcode) for each in rule.get("without", ())
    )


def _begins(part: dict[str, Any], postcode: str) -> bool:
    return postcode.startswith(tuple(part["postcodes"]))


def _part(country: str, postcode: str) -> str:
    """Which of a country's parts outside of its territory it is: within one, nothing is declared."""
    for rule in _rules().values():
        for each in rule.get("without", ()):
            if each["country"] == country and _begins(each, postcode):
                return next(str(begin) for begin in each["postcodes"] if postcode.startswith(begin))
    return ""


def _bare(postcode: str) -> str:
    """A postcode without its spaces and its country: "FIN-22100" and "22 100" begin alike."""
    text = postcode.upper().replace(" ", "")
    return re.sub(r"^[A-Z]{1,3}-", "", text)


@cache
def _rules() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files("resources").joinpath("customs/territories.toml").read_text("utf-8"))


@cache
def _sdr() -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath("customs/sdr.toml").read_text("utf-8"))
