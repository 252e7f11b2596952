"""A warehouse in which every step of every flow can be come upon: for pictures of all screens.

The house rules that ask for more than is usual are switched on, and what a person would have in their
hands is looked up: goods of each kind of tracking, parcels that are on their way, a name that two bear.
Some orders are brought in that have a bit of everything.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from fulfill import desk as desks
from fulfill import intake, people_desk, rule_desk
from fulfill.operations import Desk
from fulfill.plan import inspection_file
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse, person_by_badge, save_profile, set_setting, station_profile

_LYING = Sql(
    "select p.code, pr.sku, count(*), sum(b.on_hand - b.held)"
    " from balance b join place p on p.id = b.place_id"
    " join product pr on pr.id = b.product_id where b.plate_id = 0 and p.kind = :kind"
    " and b.on_hand > b.held and pr.tracking = :tracking and b.held = 0 group by p.code, pr.sku"
    " order by 3 desc, 1, 2"
)
_TAKEN = Sql(
    "select min(pl.code) from orders o join plate pl on pl.order_id = o.id and pl.kind = 'tote'"
    " where o.state = 'packing' group by o.id order by o.id"
)
_PICKED = Sql(
    "select o.number from orders o join order_line l on l.order_id = o.id where o.state = 'picked'"
    " group by o.id, o.number having sum(l.ordered) > 1 order by sum(l.ordered) desc, o.id"
)
_SENT = Sql(
    "select p.number, o.name from parcel p join orders o on o.id = p.order_id where p.state = 'shipped'"
    " order by p.id"
)
_FREE = Sql(
    "select code from plate t where kind = 'tote' and order_id is null and code not like '~%' and not exists"
    " (select 1 from balance b where b.plate_id = t.id and b.on_hand > 0 and b.is_outside = 0) order by code"
)
GUARDED, _PIN = "B-ANNA", "2580"
_LETTERS = 3
_MANY, _ONES = 10_901, (("10902", "PEN-002"), ("10903", "MUG-002"), ("10904", "TOY-003"))
_SERIAL, _TWICE = "PEN-001", "MUG-001"
_ORDERED = {_SERIAL, _TWICE, *(sku for _order, sku in _ONES)}
_ON = {"pack.surplus": "scan_out", "pack.take_over": "badge", "returns.scan_label": "always"}
_BENCH = f"""version = 1
[[insert]]
name = "thank_you"
says = "the thank-you card"
[[capture]]
what = "serial"
skus = ["{_SERIAL}"]
"""


@dataclass(frozen=True, slots=True)
class Lying:
    """Free goods of one product at a place."""

    place: str
    sku: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Stage:
    """What is at hand.

    Attributes:
        picked: orders of several units. taken: totes of orders that somebody else packs.
        lots, serials: on the shelves, those of several lots first. plain: goods without any.
        docked: goods with lots at the dock. parcels: shipped ones. totes: free ones.
        name: how the names of two customers begin; "" where none do.
    """

    picked: tuple[str, ...]
    taken: tuple[str, ...]
    lots: tuple[Lying, ...]
    serials: tuple[Lying, ...]
    plain: tuple[Lying, ...]
    docked: tuple[Lying, ...]
    parcels: tuple[str, ...]
    totes: tuple[str, ...]
    name: str


def dress(warehouse: Warehouse, desk: Desk, station: str) -> Stage:
    """Switch everything on, bring in some orders, and look around."""
    with warehouse.database.read() as session:
        found = _look(session)
    rule_desk.take(desk, "packing", _BENCH)
    strict = inspection_file.built_in_text().replace("second_person_above = 20000", "second_person_above = 1")
    rule_desk.take(desk, "inspection", strict)
    warehouse.database.run(_switch_on)
    with warehouse.database.read() as session:
        guarded = person_by_badge(session, GUARDED)
    if guarded is not None:
        people_desk.set_pin(desk, guarded[0].id, _PIN)
    save_profile(warehouse, replace(station_profile(warehouse, station), weighs=True, pick_singles=9))
    _bring_in_orders(desk, found)
    return found


def _bring_in_orders(desk: Desk, found: Stage) -> None:
    lines = [(str(_MANY), found.lots[0].sku, 2), (str(_MANY), _TWICE, 3), (str(_MANY), _SERIAL, 1)]
    lines += [(order, sku, 1) for order, sku in _ONES]
    today, where = desk.clock.now().date().isoformat(), "Ada Lindgren,Lindenallee 3,Jena,DE,07743"
    rows = ["order,sku,quantity,name,address1,city,country,postcode,ship_by,priority"]
    rows += [f"{order},{sku},{count},{where},{today},9" for order, sku, count in lines]
    with tempfile.TemporaryDirectory(prefix="fulfill-stage-") as name:
        file = Path(name) / "orders.csv"
        file.write_text("\n".join(rows) + "\n", encoding="utf-8")
        intake.take_file(desk, file)
    desks.release(desk)


def _switch_on(session: Session) -> None:
    for name, value in _ON.items():
        set_setting(session, name, value)
    session.commit()


def _look(session: Session) -> Stage:
    sent = session.all(_SENT)
    return Stage(
        tuple(row[0] for row in session.all(_PICKED)),
        tuple(row[0] for row in session.all(_TAKEN)),
        _lying(session, "forward", "lot+expiry"),
        _lying(session, "forward", "serial"),
        tuple(each for each in _lying(session, "forward", "none") if each.sku not in _ORDERED),
        _lying(session, "dock", "lot+expiry"),
        tuple(row[0] for row in sent),
        tuple(row[0] for row in session.all(_FREE)),
        _shared([str(row[1]) for row in sent]),
    )


def _lying(session: Session, kind: str, tracking: str) -> tuple[Lying, ...]:
    rows = session.all(_LYING, kind=kind, tracking=tracking)
    return tuple(Lying(place, sku, int(free)) for place, sku, _lots, free in rows)


def _shared(names: list[str]) -> str:
    """The letters with which two names begin."""
    begun: set[str] = set()
    for name in names:
        if (first := name[:_LETTERS].casefold()) in begun:
            return name[:_LETTERS]
        begun.add(first)
    return ""
