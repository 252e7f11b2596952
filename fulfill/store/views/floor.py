"""What the warehouse is made of, who works in it, and what they are at."""

from __future__ import annotations

from collections.abc import Iterator

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_PRODUCTS = Sql(
    "select id, sku, name, gtin, barcodes, weight_g, length_mm, width_mm, height_mm, tracking,"
    " price_minor, currency, category, country_of_origin, hs_code, hazard, supplier, supplier_sku, image,"
    " is_blocked, coalesce((select h.is_upright from handling h where h.id = product.id), 0) as this_side_up,"
    " coalesce((select h.is_fragile from handling h where h.id = product.id), 0) as fragile,"
    " (select coalesce(sum(b.on_hand), 0) from balance b where b.product_id = product.id"
    " and b.is_outside = 0) as on_hand, (select coalesce(sum(b.held), 0) from balance b"
    " where b.product_id = product.id and b.is_outside = 0) as held"
    " from product where id > :after order by id limit :most"
)
_PLACES = Sql(
    "select id, code, kind, zone, aisle, bay, level, position, sequence, max_weight_g, max_units, is_outside,"
    " is_blocked, (select coalesce(sum(b.on_hand), 0) from balance b where b.place_id = place.id) as on_hand"
    " from place where id > :after order by id limit :most"
)
_PEOPLE = Sql(
    "select badge, name, roles, is_active, case when pin_hash = '' then 0 else 1 end as has_pin, failures,"
    " locked_until_us from person order by id"
)
_TASKS = Sql(
    "select t.id, t.flow, t.document, t.state, p.badge as person, s.name as station, t.step,"
    ' t.units_done as done, t.units_left as "left", t.started_us from task t'
    " left join person p on p.id = t.person_id left join station s on s.id = t.station_id"
    " where t.id > :after order by t.id limit :most"
)
_SCANS = Sql(
    "select o.seq as id, o.at_us, s.name as station, p.badge as person, o.flow, o.step, o.scan, o.level,"
    " o.code, o.message, o.task_id as task from operation o join station s on s.id = o.station_id"
    " left join person p on p.id = o.person_id where o.kind = 'scan' and o.seq > :after"
    " order by o.seq limit :most"
)


def products(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """The catalog; prices in the currency's minor unit, `on_hand` and `held` in eaches."""
    for page in pages(session, _PRODUCTS):
        for row in page:
            shown = plain({name: value for name, value in row.items() if name != "id"})
            for name in ("is_blocked", "this_side_up", "fragile"):
                shown[name] = bool(shown[name])
            yield shown


def places(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Every place, those outside the building too (`is_outside`: what left counts there as on hand)."""
    for page in pages(session, _PLACES):
        for row in page:
            shown = plain({name: value for name, value in row.items() if name != "id"})
            shown["is_outside"], shown["is_blocked"] = bool(shown["is_outside"]), bool(shown["is_blocked"])
            yield shown


def people(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Who works here. Whether somebody has a PIN is told, the PIN never."""
    for row in session.rows(_PEOPLE):
        yield {
            "badge": row["badge"],
            "name": row["name"],
            "roles": row["roles"].split("|") if row["roles"] else [],
            "is_active": bool(row["is_active"]),
            "has_pin": bool(row["has_pin"]),
            "wrong_pins": row["failures"],
            "locked_until": moment(row["locked_until_us"]),
        }


def tasks(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Work, open and ended; `done` and `left` as the flow counts."""
    for page in pages(session, _TASKS):
        for row in page:
            task, started_us = row.pop("id"), row.pop("started_us")
            yield {"task": task, **plain(row), "started_at": moment(started_us)}


def scans(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """The journal of every scan, the refused ones too."""
    for page in pages(session, _SCANS):
        for row in page:
            seq, at_us = row.pop("id"), row.pop("at_us")
            yield {"at": moment(at_us), **plain(row, "scan"), "seq": seq}


PRODUCTS = View(
    products,
    ("sku", "gtin", "category", "supplier"),
    ("sku", "name", "gtin", "tracking", "weight_g", "on_hand", "held"),
)
PLACES = View(places, ("code", "kind", "zone"), ("code", "kind", "zone", "sequence", "on_hand", "is_blocked"))
PEOPLE = View(people, ("badge", "name"), ("badge", "name", "roles", "is_active", "has_pin"))
TASKS = View(
    tasks,
    ("task", "flow", "document", "state", "person", "station"),
    ("task", "flow", "document", "state", "person", "station", "step", "done", "left"),
)
SCANS = View(
    scans,
    ("station", "person", "flow", "step", "scan", "level", "code"),
    ("at", "station", "person", "flow", "scan", "level", "code", "message"),
)
