"""What lies where, and every move that brought it there."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill.places import tote_shown
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_STOCK = Sql(
    "select l.code as place, e.code as lpn, d.sku, t.code as lot, t.expires_on, b.serial, l.kind,"
    " b.on_hand, b.held, d.name, l.zone, b.since_us, d.is_blocked + l.is_blocked + coalesce(t.is_blocked, 0)"
    " as blocks from balance b join place l on l.id = b.place_id join product d on d.id = b.product_id"
    " left join plate e on e.id = b.plate_id left join lot t on t.id = b.lot_id"
    " where b.is_outside = 0 and b.on_hand <> 0"
    " order by l.sequence, l.code, d.sku, e.code, t.expires_on, t.code, b.serial"
)
_MOVES = Sql(
    "select m.seq as id, o.at_us, d.sku, m.quantity, t.code as lot, m.serial, s.code as source,"
    " r.code as target, m.reason, o.event as cause, m.reverses, n.name as station, p.badge as person,"
    " e.code as source_lpn, f.code as target_lpn, o.seq as operation, o.flow"
    " from move m join operation o on o.seq = m.operation_seq join product d on d.id = m.product_id"
    " join place s on s.id = m.source_place_id join place r on r.id = m.target_place_id"
    " join station n on n.id = o.station_id left join lot t on t.id = m.lot_id"
    " left join plate e on e.id = m.source_plate_id left join plate f on f.id = m.target_plate_id"
    " left join person p on p.id = o.person_id where m.seq > :after order by m.seq limit :most"
)
# What stock at a kind of place can be used for; at the others, the kind says it.
_STATUS = {
    "forward": "available",
    "reserve": "available",
    "dock": "received",
    "stage": "staged",
    "bench": "packing",
    "returns": "returned",
}


def stock(session: Session, today: str) -> Iterator[Listed]:
    """One row per key with something on hand inside the building; quantities in eaches."""
    for row in session.rows(_STOCK):
        kind, blocks, since_us = row.pop("kind"), row.pop("blocks"), row.pop("since_us")
        shown = plain(row)
        expires_on = shown["expires_on"]
        status = _STATUS.get(kind, kind)
        if expires_on and expires_on < today:
            status = "expired"
        elif blocks:
            status = "blocked"
        yield {
            "place": shown["place"],
            "lpn": tote_shown(shown["lpn"]) if shown["lpn"] else None,
            "sku": shown["sku"],
            "lot": shown["lot"],
            "expires_on": expires_on,
            "serial": shown["serial"],
            "status": status,
            "on_hand": shown["on_hand"],
            "held": shown["held"],
            "name": shown["name"],
            "zone": shown["zone"],
            "kind": kind,
            "since": moment(since_us),
        }


def moves(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """The ledger: every move there ever was, in its order."""
    for page in pages(session, _MOVES):
        for row in page:
            seq, at_us = row.pop("id"), row.pop("at_us")
            for name in ("source_lpn", "target_lpn"):
                row[name] = tote_shown(row[name]) if row[name] else None
            yield {"seq": seq, "at": moment(at_us), **plain(row)}


STOCK = View(
    stock,
    ("place", "lpn", "sku", "lot", "serial", "status"),
    ("place", "lpn", "sku", "lot", "expires_on", "serial", "status", "on_hand", "held"),
)
MOVES = View(
    moves,
    ("sku", "lot", "serial", "source", "target", "source_lpn", "target_lpn", "reason", "cause", "person"),
    ("seq", "at", "sku", "quantity", "lot", "serial", "source", "target", "reason", "station", "person"),
)
