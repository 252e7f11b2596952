"""The outlook of the day: which orders will miss their truck, read from the database as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import lru_cache

from fulfill.adapters.house_carrier import house_table, read_table
from fulfill.clock import microseconds
from fulfill.plan import paces, rates
from fulfill.plan.forecast import Due, Hands, Job, Paces, Stage, Truck, by_truck, forecast, hands_needed
from fulfill.plan.rates import RateTable
from fulfill.store.session import Session
from fulfill.store.views import due
from fulfill.store.warehouse import setting


@dataclass(frozen=True, slots=True)
class Outlook:
    """How the day will go.

    Attributes:
        dues: the orders that are to leave, the most urgent first. trucks: by time.
        now: by the clock on the wall.
    """

    now: datetime
    dues: tuple[Due, ...]
    trucks: tuple[Truck, ...]
    hands: Hands
    paces: Paces

    @property
    def missing(self) -> tuple[Due, ...]:
        """Those that will miss their truck."""
        return tuple(each for each in self.dues if each.over_s)

    def needed(self) -> Hands | None:
        """With how many hands none is late that can be on time; None where none are enough. Takes long."""
        if not self.missing:
            return self.hands
        return hands_needed([due.job for due in self.dues], self.now, self.hands, self.paces)


def outlook(session: Session, now: datetime, *, most: int = due.ORDERS_MOST) -> Outlook:
    """The outlook at `now` (aware; trucks go by this machine's wall clock) of the `most` urgent orders."""
    local = now.astimezone()
    wall = local.replace(tzinfo=None)
    trucks = _Trucks(table_of(session))
    jobs = [_job(each, trucks, wall) for each in due.open_orders(session, local.date().isoformat(), most)]
    worked = due.worked(session)
    pace, hands = paces.paces(worked), paces.hands(worked, microseconds(now))
    dues = forecast(jobs, wall, hands, pace)
    return Outlook(wall, dues, by_truck(dues), hands, pace)


def table_of(session: Session) -> RateTable:
    """The carrier's table that this house uses."""
    return _table(setting(session, "rates"))


def _job(order: due.OpenOrder, trucks: _Trucks, wall: datetime) -> Job:
    stage = Stage.READY if order.is_closed else Stage.PICK if order.lines else Stage.PACK
    service = trucks.service(order)
    at = trucks.at(service)
    truck = wall.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0) if at else None
    # As the pickers and the packers take them: by day, then by truck.
    urgency = (
        order.ship_by or "~",
        f"{truck:%H:%M}" if truck else "~",
        f"{-order.priority + 10**9:010}",
        f"{order.ordered_at_us:020}",
    )
    return Job(order.number, stage, truck, service, order.lines, order.units, urgency)


class _Trucks:
    """Which service takes an order, and when its truck goes; each address is looked up once."""

    def __init__(self, table: RateTable) -> None:
        self._table = table
        self._named: dict[tuple[str, str, str], str] = {}
        self._at: dict[str, time | None] = {}

    def service(self, order: due.OpenOrder) -> str:
        """What the order asks for, else the cheapest that goes there; "" where none does."""
        key = (order.service, order.country, order.postcode)
        if key not in self._named:
            self._named[key] = rates.service_named(self._table, order.service) or next(
                (each.service for each in rates.quote(self._table, order.country, order.postcode, 1)), ""
            )
        return self._named[key]

    def at(self, service: str) -> time | None:
        if service not in self._at:
            self._at[service] = rates.cutoff(self._table, service) if service else None
        return self._at[service]


@lru_cache(maxsize=2)
def _table(text: str) -> RateTable:
    return read_table(text) if text else house_table()
