"""Which truck an order must make: until when today its service's parcels must be ready."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files

from fulfill.plan.rate_rows import parse_rates
from fulfill.plan.rates import RateTable, cutoff


@cache
def _house_rates() -> str:
    return files("resources").joinpath("carriers/house.csv").read_text("utf-8")


@lru_cache(maxsize=4)
def cutoffs(rates: str) -> Mapping[str, int]:
    """Until when today a parcel must be ready, in minutes of the day, by service in capitals.

    `rates` is the warehouse's own rate table, "" where it goes by the one that comes with the program; a
    service is found by its code and by its name. A table that cannot be read tells nothing.
    """
    table = parse_rates(csv.DictReader((rates or _house_rates()).splitlines()))
    if not isinstance(table, RateTable):
        return {}
    found: dict[str, int] = {}
    for rate in table.rates:
        at = cutoff(table, rate.service)
        if at is not None:
            for name in (rate.service, rate.name):
                found.setdefault(name.strip().upper(), at.hour * 60 + at.minute)
    return found


def truck(rates: str, service: str) -> int | None:
    """The minute of the day of an order's truck, whatever its shop calls the service; None without a table.

    Where the carrier may choose, the first truck counts: whoever keeps that one is never late.
    """
    known = cutoffs(rates)
    return known.get(service.strip().upper(), min(known.values(), default=None))


def clock_text(minutes: int) -> str:
    """Minutes of the day as people write them: "15:30"."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def minutes_left(ship_by: str, at_minute: int, now: datetime) -> int | None:
    """From now (local) until the truck of the day `ship_by` (ISO); None where no day is set."""
    try:
        days = (date.fromisoformat(ship_by) - now.date()).days
    except ValueError:
        return None
    return days * 1440 + at_minute - now.hour * 60 - now.minute
