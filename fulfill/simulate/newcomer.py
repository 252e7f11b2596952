"""Somebody who comes into a warehouse that is at work, and sees what stands there."""

from __future__ import annotations

from collections import deque
from datetime import date
from pathlib import Path
from random import Random

from fulfill.ports import PrintJob
from fulfill.simulate.outside import Pile
from fulfill.simulate.sight import ComingBack, Sight
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse

# Far from the numbers that were given before: a new pallet or piece must bear a new one.
_NUMBERS_FROM = 50_000
_ANNOUNCED = Sql(
    "select r.number, r.order_id, l.product_id, p.sku, l.expected - l.received - l.missing"
    " from rma r join rma_line l on l.rma_id = r.id join product p on p.id = l.product_id"
    " where r.state = 'open' and l.expected > l.received + l.missing order by r.id, l.id"
)
_SENT_UNITS = Sql(
    "select i.serial, coalesce(t.code, '') from parcel_item i join parcel p on p.id = i.parcel_id"
    " left join lot t on t.id = i.lot_id where p.order_id = :order and i.product_id = :product"
    " and p.state = 'shipped' and i.quantity > 0 order by i.id"
)


def look_around(warehouse: Warehouse, rng: Random, today: date) -> Sight:
    """The eyes of a robot in a warehouse that others have worked; announced returns stand at the door."""
    sight = Sight(warehouse, Pile(), rng, today, _pallets=_NUMBERS_FROM, _serials=_NUMBERS_FROM)
    sight.open_eyes()
    with warehouse.database.read() as session:
        sight.back = _at_the_door(session, sight)
    return sight


def see_papers(pile: Pile, folder: Path) -> None:
    """Look at what lies in the printer's folder, where each file bears the name of its job."""
    for file in sorted(folder.glob("label-*")):
        if file.stem not in pile.sheets:
            pile.add(PrintJob(file.stem, "", b""))


def _at_the_door(session: Session, sight: Sight) -> deque[ComingBack]:
    boxes: dict[str, list[tuple[str, str]]] = {}
    for rma, order, product, sku, quantity in session.all(_ANNOUNCED):
        sent = session.all(_SENT_UNITS, order=order, product=product)
        code = (sight.gtin_of.get(product) or sku)[-13:]
        for at in range(quantity):
            serial, lot = sent[min(at, len(sent) - 1)] if sent else ("", "")
            boxes.setdefault(rma, []).append((code, serial or lot))
    return deque(ComingBack(rma, tuple(pieces)) for rma, pieces in boxes.items())
