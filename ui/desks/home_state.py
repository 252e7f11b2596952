"""What the home screen tells, read in one go in the database's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from ui.words import tr

if TYPE_CHECKING:
    from fulfill.plan.rates import RateTable
    from fulfill.store.views.board import Board
    from fulfill.store.views.desk_home import Trouble
    from ui.house import House

# So many most urgent orders: those behind them take nothing from them, and it takes some 10 ms.
_FORECAST_MOST = 1000
_NOBODY: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Truck:
    """One service's cut-off of today; `left_min` below 0 when it has passed.

    `parcels` are closed and wait for it; `missed` orders will not be ready for it, by the forecast.
    """

    service: str
    name: str
    at: time
    left_min: int
    parcels: int
    missed: int = 0


@dataclass(frozen=True, slots=True)
class HomeState:
    """All that is shown. `undecided` returns are here and nobody has decided; the longest for so long.

    `lacks` is what a new house has none of yet, and needs before the others.
    """

    board: Board
    trouble: Trouble
    trucks: tuple[Truck, ...]
    undecided: int = 0
    undecided_us: int = 0
    lacks: str = ""


def read(house: House) -> HomeState:
    """The state now; counts are limited, so that it costs little however large the house is."""
    from fulfill.clock import microseconds
    from fulfill.outlook import outlook
    from fulfill.store.views import board, desk_home, desk_returns
    from fulfill.store.warehouse import setting

    with house.warehouse.database.read() as session:
        counts = board.board(session, house.today)
        going = desk_home.going(session)
        stuck = desk_home.trouble(session)
        lacks = desk_home.lacks(session)
        undecided, since_us = desk_returns.undecided(session)
        rates = setting(session, "rates")
        day = outlook(session, house.clock.now(), most=_FORECAST_MOST)
    now = house.clock.now().astimezone()
    missed = Counter(due.job.service for due in day.missing)
    waits_us = microseconds(now) - since_us if since_us else 0
    found = trucks(_table(rates), going, now, missed)
    return HomeState(counts, stuck, found, undecided, waits_us, lacks)


def trucks(
    table: RateTable, going: dict[str, int], now: datetime, missed: Mapping[str, int] = _NOBODY
) -> tuple[Truck, ...]:
    """The cut-offs of today by time: those to come first, then those that passed with parcels left here.

    `now` is local: cut-offs are times of the station's wall clock.
    """
    from fulfill.plan.rates import cutoff

    found = []
    names = {rate.service: rate.name for rate in reversed(table.rates)}
    for service in table.services:
        at = cutoff(table, service)
        if at is None:
            continue
        left = (at.hour - now.hour) * 60 + at.minute - now.minute
        found.append(Truck(service, names[service], at, left, going.get(service, 0), missed.get(service, 0)))
    return tuple(sorted(found, key=lambda truck: (truck.left_min < 0, truck.left_min)))


def next_truck(found: tuple[Truck, ...]) -> Truck | None:
    """The one that one must hurry for: the next with parcels to go, else the next."""
    to_come = [truck for truck in found if truck.left_min >= 0]
    return next(
        (truck for truck in to_come if truck.parcels or truck.missed), to_come[0] if to_come else None
    )


def first_step(lacks: str) -> tuple[str, str]:
    """What a new house is told: what is missing, and how it comes in."""
    return {
        "products": (tr("Nothing is here yet"), tr("Begin here: import your products")),
        "places": (tr("No place is here yet"), tr("Next: import your places")),
        "stock": (tr("No stock is here yet"), tr("Next: import what lies where")),
        "orders": (tr("No order is here yet"), tr("Next: import your orders")),
    }[lacks]


def left_text(minutes: int) -> str:
    """In how long: "in 25 min", "in 2 h 5 min"."""
    if minutes < 60:
        return tr("in {minutes} min", minutes=minutes)
    return tr("in {hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


@lru_cache(maxsize=2)
def _table(rates: str) -> RateTable:
    from fulfill.adapters.house_carrier import house_table, read_table

    return read_table(rates) if rates else house_table()
