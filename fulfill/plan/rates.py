"""What a parcel costs with a carrier: a table of rates, asked by destination and weight.

The narrowest area that holds the address decides for each service: the longest postcode prefix, then the
country, then the rest of the world. A service that takes an area up to 10 kg does not fall back to the
wider area for 11 kg.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from fulfill.messages import Message, stop


@dataclass(frozen=True, slots=True)
class Rate:
    """One row. `countries` is empty where the row is for the rest of the world, less `excluded`."""

    service: str
    name: str
    zone: str
    countries: frozenset[str]
    excluded: frozenset[str]
    postcode_from: str
    postcode_to: str
    weight_to_g: int
    price_minor: int
    currency: str
    cutoff: time
    routing: str
    transit_days: int

    def narrowness(self, country: str, postcode: str) -> int | None:
        """How closely the row's area holds the address; None when it does not."""
        if not self.countries:
            return None if country in self.excluded else 0
        if country not in self.countries:
            return None
        length = len(self.postcode_from)
        head = postcode[:length]
        if length and not (len(head) == length and self.postcode_from <= head <= self.postcode_to):
            return None
        return 1 + length


@dataclass(frozen=True, slots=True)
class RateTable:
    """Every rate of one carrier, in the order of its rows."""

    rates: tuple[Rate, ...]

    @property
    def services(self) -> tuple[str, ...]:
        """Service codes in the order of their first rows."""
        return tuple(dict.fromkeys(rate.service for rate in self.rates))


@dataclass(frozen=True, slots=True)
class Quote:
    """One price for one parcel.

    Attributes:
        routing: the sorting code for the label: country, hub and the head of the postcode.
    """

    service: str
    name: str
    zone: str
    price_minor: int
    currency: str
    cutoff: time
    routing: str
    transit_days: int


def quote(table: RateTable, country: str, postcode: str, weight_g: int) -> tuple[Quote, ...]:
    """What each service asks for the parcel: cheapest first, then fastest, then by code; () when none goes.

    `country` is ISO 3166-1 alpha-2; `postcode` is as the address has it, spaces and dashes do not count;
    `weight_g` is the whole parcel's, above 0.
    """
    country, postcode = country.strip().upper(), plain_postcode(postcode)
    if weight_g <= 0 or not _is_country(country):
        return ()
    quotes = []
    for rates in _narrowest(table, country, postcode).values():
        bands = [rate for rate in rates if weight_g <= rate.weight_to_g]
        if bands:
            rate = min(bands, key=lambda band: band.weight_to_g)
            quotes.append(_quote(rate, country, postcode))
    return tuple(sorted(quotes, key=lambda each: (each.price_minor, each.transit_days, each.service)))


def choose(
    table: RateTable, service_wanted: str, country: str, postcode: str, weight_g: int
) -> Quote | Message:
    """The quote of the wanted service ("": the cheapest that goes there), or why there is none."""
    wanted = service_wanted.strip().upper()
    services = ", ".join(table.services)
    if wanted and wanted not in table.services:
        return stop(
            "carrier_service_unknown",
            "There is no service {service}. There are {services}",
            service=service_wanted.strip(),
            services=services,
        )
    if weight_g <= 0:
        return stop(
            "carrier_weight_missing",
            "A parcel of {weight_g} g cannot be priced. Weigh it first",
            weight_g=weight_g,
        )
    if not _is_country(country.strip().upper()):
        return stop(
            "carrier_country_missing",
            "The address has no country code of two letters, but {country!r}. Correct the address",
            country=country.strip(),
        )
    for each in quote(table, country, postcode, weight_g):
        if wanted in ("", each.service):
            return each
    return _why_none(table, wanted, country.strip().upper(), plain_postcode(postcode), weight_g)


def service_named(table: RateTable, wanted: str) -> str:
    """The code of the service that a shop calls `wanted`; "" where none is like it: the cheapest will do.

    A code or a name that stands in the shop's words counts ("Express Shipping" is EXPRESS), longest first.
    """
    words = _as_words(wanted)
    known = [(_as_words(text), rate.service) for rate in table.rates for text in (rate.service, rate.name)]
    for text, service in sorted(known, key=lambda each: -len(each[0])):
        if text in words:
            return service
    return ""


def service_words(setting: str) -> dict[str, str]:
    """A shop's words to our code, from "Free Shipping=ECONOMY|Next day=EXPRESS". Raises ValueError."""
    pairs = [part.partition("=") for part in setting.split("|") if part.strip()]
    if any(not (words.strip() and code.strip()) for words, _, code in pairs):
        raise ValueError(setting)
    return {_as_words(words): code.strip().upper() for words, _, code in pairs}


def service_in_our_words(setting: str, wanted: str) -> str:
    """What the setting makes of a shop's words; the words themselves where it says nothing about them."""
    return service_words(setting).get(_as_words(wanted), wanted)


def _as_words(text: str) -> str:
    """Lower case, a space around each word, so that a name is found whole or not at all."""
    words = re.findall(r"[^\W_]+", text.casefold())
    return f" {' '.join(words)} "


def cutoff(table: RateTable, service: str) -> time | None:
    """Until when a parcel of the service leaves today, wherever it goes; None for an unknown service.

    The earliest of its zones: who keeps it is never late. A quote has its own zone's cut-off.
    """
    wanted = service.strip().upper()
    return min((rate.cutoff for rate in table.rates if rate.service == wanted), default=None)


def plain_postcode(text: str) -> str:
    """The postcode in capitals, without spaces and dashes."""
    return re.sub(r"[\s-]+", "", text).upper()


def _is_country(code: str) -> bool:
    # The rest of the world is every country, but not a hole in the address.
    return re.fullmatch(r"[A-Z]{2}", code) is not None


def _narrowest(table: RateTable, country: str, postcode: str) -> dict[str, list[Rate]]:
    """Per service, the rates of the narrowest area that holds the address."""
    found: dict[str, list[Rate]] = {}
    depth: dict[str, int] = {}
    for rate in table.rates:
        narrowness = rate.narrowness(country, postcode)
        if narrowness is None:
            continue
        best = depth.get(rate.service, -1)
        if narrowness > best:
            depth[rate.service], found[rate.service] = narrowness, [rate]
        elif narrowness == best:
            found[rate.service].append(rate)
    return found


def _quote(rate: Rate, country: str, postcode: str) -> Quote:
    letters = re.match(r"[A-Z]{1,2}", postcode)
    head = letters.group() if letters else postcode[:2]
    return Quote(
        service=rate.service,
        name=rate.name,
        zone=rate.zone,
        price_minor=rate.price_minor,
        currency=rate.currency,
        cutoff=rate.cutoff,
        routing="-".join(part for part in (country, rate.routing, head) if part),
        transit_days=rate.transit_days,
    )


def _why_none(table: RateTable, wanted: str, country: str, postcode: str, weight_g: int) -> Message:
    there = _narrowest(table, country, postcode)
    if not there:
        return stop(
            "carrier_country_not_served",
            "This carrier does not go to {country}. Choose another carrier, or correct the address",
            country=country,
        )
    if wanted and wanted not in there:
        return stop(
            "carrier_service_not_there",
            "{service} does not go to {country}. There are {services}",
            service=wanted,
            country=country,
            services=", ".join(there),
        )
    rates = there[wanted] if wanted else [rate for rates in there.values() for rate in rates]
    return stop(
        "carrier_too_heavy",
        "The parcel weighs {weight_g} g; {service} takes at most {limit_g} g to {country}. "
        "Pack it into more parcels, or choose another service",
        weight_g=weight_g,
        service=wanted or "this carrier",
        limit_g=max(rate.weight_to_g for rate in rates),
        country=country,
    )
