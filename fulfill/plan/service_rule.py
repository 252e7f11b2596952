"""Who sells the label of a parcel and by which service: rules read from the top, the first that fits decides.

Deciding takes two steps, since asking carriers for their prices lies between them: `plan` says who may sell
the label and how to pick, `decide` picks among what they ask. Both are pure: the same parcel at the same
time with the same rates is sent the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum
from typing import Final

from fulfill.messages import Message
from fulfill.messages import carriers as says
from fulfill.ports import CarrierRate

ANY: Final = "*"
WEEK: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FAR: Final = 10_000


class Pick(StrEnum):
    """How one of several is taken. Only the first needs no rates."""

    FIRST = "first"
    CHEAPEST = "cheapest"
    FASTEST = "fastest"


@dataclass(frozen=True, slots=True)
class Option:
    """A carrier, or `ANY`, and its service; "" is the one that fits the order's words, else its choice."""

    carrier: str
    service: str = ""


@dataclass(frozen=True, slots=True)
class ParcelSeen:
    """What rules may ask about a parcel.

    Attributes:
        wanted: the service in the words of the order. value_minor: of the contents; 0 where not known.
        at: local time of the station, at which the label is asked for.
    """

    country: str
    weight_g: int
    value_minor: int
    is_hazardous: bool
    wanted: str
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """One rule; what is empty, None or 0 does not matter. Limits include both ends, `before` does not."""

    name: str
    options: tuple[Option, ...]
    pick: Pick = Pick.FIRST
    countries: frozenset[str] = frozenset()
    not_countries: frozenset[str] = frozenset()
    weight_from: int = 0
    weight_to: int = 0
    value_from: int = 0
    value_to: int = 0
    hazard: bool | None = None
    wanted: tuple[str, ...] = ()
    channels: frozenset[str] = frozenset()
    after: time | None = None
    before: time | None = None
    days: frozenset[int] = frozenset()
    within_days: int = 0
    at_most: int = 0
    falls_back: bool = False

    def fits(self, parcel: ParcelSeen) -> bool:
        return (
            (not self.countries or parcel.country in self.countries)
            and parcel.country not in self.not_countries
            and _between(parcel.weight_g, self.weight_from, self.weight_to)
            and _between(parcel.value_minor, self.value_from, self.value_to)
            and self.hazard in (None, parcel.is_hazardous)
            and (not self.wanted or any(_holds(parcel.wanted, word) for word in self.wanted))
            and (not self.channels or parcel.channel.casefold() in self.channels)
            and self._is_time(parcel.at)
        )

    def _is_time(self, at: datetime) -> bool:
        now = at.time()
        return (
            (self.after is None or now >= self.after)
            and (self.before is None or now < self.before)
            and (not self.days or at.weekday() in self.days)
        )


@dataclass(frozen=True, slots=True)
class ServiceBook:
    """All rules, in their order. `price_above_percent`: from when on a person looks at a price."""

    rules: tuple[ServiceRule, ...]
    price_above_percent: int = 5


@dataclass(frozen=True, slots=True)
class Plan:
    """Who may sell the label by one rule; no carrier twice with the same service."""

    rule: ServiceRule
    options: tuple[Option, ...]

    @property
    def needs_rates(self) -> bool:
        return self.rule.pick is not Pick.FIRST

    @property
    def carriers(self) -> str:
        """Their codes, for people."""
        return ", ".join(dict.fromkeys(option.carrier for option in self.options))


@dataclass(frozen=True, slots=True)
class Choice:
    """Who sells it. `quoted_minor` is 0 where nobody was asked; `limit_minor` 0: the rule sets none."""

    carrier: str
    service: str
    rule: str
    quoted_minor: int = 0
    currency: str = ""
    limit_minor: int = 0


def plans(book: ServiceBook, parcel: ParcelSeen, carriers: Sequence[str]) -> tuple[Plan, ...] | Message:
    """The rules that decide: the first that fits, and what it falls back on. `carriers` by preference."""
    found: list[Plan] = []
    missing: list[str] = []
    for rule in book.rules:
        if not rule.fits(parcel):
            continue
        options = _here(rule.options, carriers)
        if options:
            found.append(Plan(rule, options))
            if not rule.falls_back:
                break
            continue
        missing += [each.carrier for each in rule.options]
        if not rule.falls_back:
            break
    if found:
        return tuple(found)
    if missing:
        return says.rule_without_carrier(", ".join(dict.fromkeys(missing)))
    return says.no_rule(parcel.country or "?")


def named(plan: Plan, services: Mapping[str, str]) -> Plan:
    """The plan with the service that each carrier finds in the order's words, where the rule names none."""
    options = tuple(
        each if each.service else replace(each, service=services.get(each.carrier, ""))
        for each in plan.options
    )
    return replace(plan, options=tuple(dict.fromkeys(options)))


def decide(plan: Plan, rates: Iterable[CarrierRate], at: datetime) -> Choice | Message:
    """The choice among what the carriers ask; why there is none, where none fits."""
    rule = plan.rule
    if rule.pick is Pick.FIRST:
        first = plan.options[0]
        return Choice(first.carrier, first.service, rule.name, limit_minor=rule.at_most)
    allowed = [rate for rate in rates if any(_is(rate, option) for option in plan.options)]
    # Prices in different currencies cannot be compared: those of the first carrier that answered count.
    ranked = {code: at for at, code in enumerate(dict.fromkeys(option.carrier for option in plan.options))}
    allowed.sort(key=lambda rate: ranked[rate.carrier])
    allowed = [rate for rate in allowed if rate.currency == allowed[0].currency]
    if not allowed:
        return says.none_takes_it(rule.name, plan.carriers)
    in_time = [rate for rate in allowed if not rule.within_days or days(rate, at) <= rule.within_days]
    if not in_time:
        return says.none_in_time(rule.name, plan.carriers, rule.within_days)
    cheap = [rate for rate in in_time if not rule.at_most or rate.price_minor <= rule.at_most]
    if not cheap:
        return says.none_cheap_enough(rule.name, plan.carriers)
    best = min(cheap, key=lambda rate: _order(rule.pick, rate, at))
    return Choice(best.carrier, best.service, rule.name, best.price_minor, best.currency, rule.at_most)


def compared(rates: Iterable[CarrierRate], pick: Pick, at: datetime) -> list[CarrierRate]:
    """Rates as people compare them: by price or by promise, the better one first."""
    return sorted(rates, key=lambda rate: _order(pick, rate, at))


def days(rate: CarrierRate, at: datetime) -> int:
    """Working days until it is there, counted from today; a promise that is not known is very long."""
    if rate.transit_days is None:
        return _FAR
    is_late = rate.cutoff is not None and at.time() > rate.cutoff
    return rate.transit_days + (1 if is_late else 0)


def is_dear(paid_minor: int, choice: Choice, percent: int) -> bool:
    """Whether a person must look at a price: over the quoted one by more than `percent`, or the limit."""
    over_quote = choice.quoted_minor > 0 and paid_minor * 100 > choice.quoted_minor * (100 + percent)
    return over_quote or 0 < choice.limit_minor < paid_minor


def _order(pick: Pick, rate: CarrierRate, at: datetime) -> tuple[int | str, ...]:
    promise = days(rate, at)
    first = (promise, rate.price_minor) if pick is Pick.FASTEST else (rate.price_minor, promise)
    return (*first, rate.carrier, rate.service)


def _here(options: Iterable[Option], carriers: Sequence[str]) -> tuple[Option, ...]:
    found: list[Option] = []
    for option in options:
        if option.carrier == ANY:
            found += [Option(code, option.service) for code in carriers]
        elif option.carrier in carriers:
            found.append(option)
    return tuple(dict.fromkeys(found))


def _is(rate: CarrierRate, option: Option) -> bool:
    return rate.carrier == option.carrier and option.service in ("", rate.service)


def _between(value: int, low: int, high: int) -> bool:
    return value >= low and (not high or value <= high)


def _holds(text: str, words: str) -> bool:
    return f" {_plain(words)} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
