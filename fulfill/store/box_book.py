"""Boxes chosen ahead, and remembered: what an order will be packed in is known before it is on a bench.

A load is what of which sizes goes into which boxes; its digest is the key. Thousands of orders have far
fewer loads, and what was chosen for one of them holds for all, today and tomorrow, at every station.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final

from fulfill.plan import box as advice
from fulfill.plan.box import Box, Choice, Rooms, Things, Unit, load_of
from fulfill.plan.several import share_out
from fulfill.store.engine import Database
from fulfill.store.session import Session
from fulfill.store.statements import Sql, Values

# Another way of choosing chooses otherwise: what an earlier one chose is then not asked for any more.
METHOD: Final = 2
# So many loads are kept; the oldest go when a wave is boxed ahead.
LOADS_MAX: Final = 100_000
# A box is proposed by trying; beyond this many eaches nobody packs one box by one.
UNITS_MOST: Final = 200
_AT_A_TIME: Final = 200

_ONE = Sql("select choice from box_memo where load = :load")
_SOME = Sql(
    "select load, choice from box_memo where load in (select value from json_each(:loads))",
    postgresql="select load, choice from box_memo"
    " where load in (select json_array_elements_text(cast(:loads as json)))",
)
_KEEP = Sql(
    "insert into box_memo (load, choice, made_us) values (:load, :choice, :made_us)"
    " on conflict (load) do nothing"
)
_COUNT = Sql("select count(*) from box_memo")
_FORGET = Sql(
    "delete from box_memo where load in (select load from box_memo order by made_us, load limit :most)"
)
_BOXES = Sql(
    "select code, length_mm, width_mm, height_mm, tare_g, max_weight_g, price_minor from carton order by code"
)
_ORDERS = (
    "select o.id from orders o where o.state in ('released', 'picking', 'picked') and o.id > :after{asked}"
    " order by o.id limit :most"
)
_NEXT = Sql(_ORDERS.format(asked=""))
_ASKED = Sql(
    _ORDERS.format(asked=" and o.number in (select value from json_each(:numbers))"),
    postgresql=_ORDERS.format(
        asked=" and o.number in (select json_array_elements_text(cast(:numbers as json)))"
    ),
)
_UNITS = (
    "select l.order_id, d.sku, d.length_mm, d.width_mm, d.height_mm, d.weight_g,"
    " coalesce(h.is_upright, 0), coalesce(h.is_fragile, 0),"
    " sum(l.held + l.picked - l.packed) from order_line l join product d on d.id = l.product_id"
    " left join handling h on h.id = d.id"
    " where l.order_id in ({ids}) group by l.order_id, d.id, d.sku, d.length_mm, d.width_mm, d.height_mm,"
    " d.weight_g, h.is_upright, h.is_fragile having sum(l.held + l.picked - l.packed) > 0 order by l.order_id"
)
_UNITS_OF = Sql(
    _UNITS.format(ids="select value from json_each(:ids)"),
    postgresql=_UNITS.format(ids="select cast(json_array_elements_text(cast(:ids as json)) as bigint)"),
)


def chosen(session: Session, things: Things, rooms: Rooms) -> Choice | None:
    """What was chosen for this load before, here or ahead; else it is chosen now. Writes nothing."""
    if not advice.remembered.knows(things, rooms):
        found = session.value(_ONE, load=load_key(things, rooms))
        known = _read(found, things, rooms) if found is not None else _UNKNOWN
        if known is not _UNKNOWN:
            advice.remembered.keep(things, rooms, known.choice)
    return advice.remembered(things, rooms)


@dataclass(frozen=True, slots=True)
class Known:
    """A choice as it was kept; `choice` None: no box was found."""

    choice: Choice | None


_UNKNOWN: Final = Known(None)


@dataclass(slots=True)
class Boxed:
    """What was boxed ahead. `orders` in all; `loads` of them were tried, the others known."""

    orders: int = 0
    loads: int = 0
    last: int = 0
    fresh: dict[str, str] = field(default_factory=dict)


def box_ahead(database: Database, now_us: int, numbers: Sequence[str] | None = None) -> Boxed:
    """Choose boxes for the orders that are released and not packed yet, or for those named among them."""
    told = Boxed()
    asked = None if numbers is None else json.dumps(list(numbers))
    while box_next(database, now_us, told, asked):
        pass
    return told


def box_next(
    database: Database, now_us: int, told: Boxed, asked: str | None = None, most: int = _AT_A_TIME
) -> bool:
    """The next orders after `told.last`; False when there are none. Tries outside of any transaction."""
    with database.read() as session:
        if asked is None:
            ids = [row[0] for row in session.all(_NEXT, after=told.last, most=most)]
        else:
            ids = [row[0] for row in session.all(_ASKED, after=told.last, most=most, numbers=asked)]
        if not ids:
            return False
        boxes = [Box(*row) for row in session.all(_BOXES)]
        loads = list(_loads(session, ids))
        known = _known(session, [load_of(units, boxes) for units in loads])
    told.last = ids[-1]
    told.orders += len(loads)
    ahead = _Ahead(known)
    for units in loads:
        share_out(units, boxes, ahead.choose)
    told.loads += len(ahead.fresh)
    if ahead.fresh:
        rows: list[Values] = [
            {"load": load, "choice": choice, "made_us": now_us}
            for load, choice in sorted(ahead.fresh.items())
        ]
        database.run(lambda session: _keep(session, rows))
    return True


class _Ahead:
    """`choose` over what the book knows; what it does not is tried, and waits to be written down."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known
        self.fresh: dict[str, str] = {}

    def choose(self, things: Things, rooms: Rooms) -> Choice | None:
        load = load_key(things, rooms)
        kept = self.fresh.get(load) or self._known.get(load)
        if kept is not None and (known := _read(kept, things, rooms)) is not _UNKNOWN:
            return known.choice
        choice = advice.choose(things, rooms)
        self.fresh[load] = json.dumps(choice or [], separators=(",", ":"))
        return choice


def load_key(things: Things, rooms: Rooms) -> str:
    """The digest of a load: of the sizes and ways of its things, of the rooms, and of our method."""
    said = json.dumps([METHOD, things, rooms], separators=(",", ":"))
    return hashlib.sha256(said.encode("ascii")).hexdigest()


def _read(kept: str, things: Things, rooms: Rooms) -> Known:
    """A choice from its JSON; `_UNKNOWN` where it cannot be one for this load."""
    try:
        found = json.loads(kept)
        if found == []:
            return Known(None)
        number, spots = found
        laid = tuple((int(a), int(b), int(c), int(d), int(e), int(f)) for a, b, c, d, e, f in spots)
    except (ValueError, TypeError):
        return _UNKNOWN
    if not isinstance(number, int) or not 0 <= number < len(rooms) or len(laid) != len(things):
        return _UNKNOWN
    return Known((number, laid))


def _known(session: Session, loads: Iterable[tuple[Things, Rooms]]) -> dict[str, str]:
    keys = sorted({load_key(*load) for load in loads})
    return {str(load): str(choice) for load, choice in session.all(_SOME, loads=json.dumps(keys))}


def _loads(session: Session, ids: Sequence[int]) -> Iterator[list[Unit]]:
    """What of each order is still to be packed, a list of units for each that has any."""
    rows = session.all(_UNITS_OF, ids=json.dumps(list(ids)))
    for _, group in groupby(rows, key=itemgetter(0)):
        units = [
            Unit(str(sku), length, width, height, weight, int(count), bool(upright), bool(fragile))
            for _, sku, length, width, height, weight, upright, fragile, count in group
        ]
        if sum(unit.quantity for unit in units) <= UNITS_MOST:
            yield units


def _keep(session: Session, rows: Sequence[Values]) -> None:
    session.run_many(_KEEP, rows)
    too_many = int(session.value(_COUNT) or 0) - LOADS_MAX
    if too_many > 0:
        session.run(_FORGET, most=too_many)
    session.commit()
