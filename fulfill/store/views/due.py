"""What is to leave today, and how the last work went: what a forecast is made of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from fulfill.plan.paces import PACK, PICK, Worked
from fulfill.store.session import Session
from fulfill.store.statements import Sql

ORDERS_MOST = 20_000
# A hundred orders of work: enough to know a pace by, and read in a moment.
INPUTS_MOST = 3_000
_LEFT = "l.ordered - l.short - l.cancelled"
# Walked by the index on (state, ship_by); "" is before every day: an order without a day leaves as it can.
_OPEN = Sql(
    "select o.id, o.number, o.state, o.ship_by, o.service, o.priority, o.ordered_at_us,"
    " o.country, o.postcode,"
    f" coalesce(sum(case when {_LEFT} > l.picked then 1 else 0 end), 0),"
    f" coalesce(sum(case when {_LEFT} > l.packed then {_LEFT} - l.packed else 0 end), 0)"
    " from orders o join order_line l on l.order_id = o.id"
    " where o.state in ('released', 'picking', 'picked', 'packing', 'packed') and o.ship_by <= :today"
    " group by o.id, o.number, o.state, o.ship_by, o.service, o.priority, o.ordered_at_us,"
    " o.country, o.postcode"
    " order by case when o.ship_by = '' then 1 else 0 end, o.ship_by, o.priority desc, o.ordered_at_us, o.id"
    " limit :most"
)
_TO_LOAD = Sql(
    "select distinct order_id, service from parcel where state in ('packed', 'labelled', 'verified')"
)
_NEWEST = Sql("select coalesce(max(seq), 0) from operation")
_INPUTS = Sql(
    "select seq, person_id, flow, task_id, at_us from operation where seq > :after and kind = 'scan'"
    " and flow in ('pick', 'pack') and level in ('ok', 'done') and task_id is not null order by seq"
)
_MOVED = Sql(
    "select operation_seq, reason, quantity, target_plate_id from move where operation_seq > :after"
    " and reason in ('pick', 'pack')"
)


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order that is to leave by today.

    Attributes:
        ship_by: ISO day, or "". service: what its parcel was sold, else what the order asks for.
        lines: still to pick. units: still to pack. is_closed: its parcels wait for the truck.
    """

    number: str
    ship_by: str
    service: str
    priority: int
    ordered_at_us: int
    country: str
    postcode: str
    lines: int
    units: int
    is_closed: bool


def open_orders(session: Session, today: str, most: int = ORDERS_MOST) -> list[OpenOrder]:
    """The orders of today and before, the most urgent first."""
    to_load = {int(order): str(service) for order, service in session.all(_TO_LOAD)}
    found = []
    for row in session.all(_OPEN, today=today, most=most):
        id_, number, state, day, service, priority, at_us, country, postcode, lines, units = row
        is_closed = state == "packed"
        if is_closed and id_ not in to_load:
            continue  # on the truck already
        found.append(
            OpenOrder(
                number,
                day,
                to_load.get(id_) or service,
                int(priority),
                int(at_us),
                country,
                postcode,
                int(lines),
                int(units),
                is_closed,
            )
        )
    return found


def worked(session: Session) -> list[Worked]:
    """The newest accepted inputs of picking and packing, oldest first."""
    after = int(session.value(_NEWEST)) - INPUTS_MOST
    lines: defaultdict[int, int] = defaultdict(int)
    units: defaultdict[int, int] = defaultdict(int)
    totes: defaultdict[int, set[int]] = defaultdict(set)
    for seq, reason, quantity, plate in session.all(_MOVED, after=after):
        if reason == PICK:
            lines[seq] += 1
            totes[seq].add(int(plate))
        else:
            units[seq] += int(quantity)
    return [
        Worked(
            int(person),
            PICK if flow == PICK else PACK,
            int(task),
            int(at_us),
            lines.get(seq, 0),
            units.get(seq, 0),
            frozenset(totes.get(seq, ())),
        )
        for seq, person, flow, task, at_us in session.all(_INPUTS, after=after)
        if person is not None
    ]
