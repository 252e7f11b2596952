"""Parcels and what is in them, the manifests they leave on, and what was put on paper."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_PARCEL = (
    'select c.id, c.number as parcel, o.number as "order", c.sscc, c.carrier, c.service, c.tracking,'
    " c.carton, c.weight_g, c.expected_g, c.state, m.number as manifest, c.piece, c.cost_minor, c.currency,"
    " c.override_reason, e.code as lpn from parcel c join orders o on o.id = c.order_id"
    " join plate e on e.id = c.plate_id left join manifest m on m.id = c.manifest_id"
)
_PARCELS = Sql(f"{_PARCEL} where c.id > :after order by c.id limit :most")
_ONE = Sql(
    f"{_PARCEL} where c.number = :code or c.sscc = :code or (c.tracking = :code and c.tracking <> '')"
    " order by c.id desc limit 1"
)
_CONTENTS = Sql(
    "select i.parcel_id, d.sku, i.quantity, t.code as lot, i.serial, l.line from parcel_item i"
    " join product d on d.id = i.product_id join order_line l on l.id = i.line_id"
    " left join lot t on t.id = i.lot_id where i.parcel_id between :first and :last and i.quantity > 0"
    " order by i.parcel_id, l.line, i.id"
)
_MANIFESTS = Sql(
    "select m.id, m.number as manifest, m.carrier, p.code as dock, m.state, m.opened_us, m.closed_us,"
    " t.code as trailer, h.driver, h.signed_us, h.remark,"
    " (select count(*) from pallet a where a.manifest_id = m.id) as pallets,"
    " (select count(*) from manifest_photo f where f.manifest_id = m.id) as photos"
    " from manifest m left join place p on p.id = m.dock_id left join handover h on h.id = m.id"
    " left join trailer t on t.id = h.trailer_id where m.id > :after order by m.id limit :most"
)
_LOADED = Sql(
    "select manifest_id, number from parcel where manifest_id between :first and :last "
    " order by manifest_id, id"
)
_PAPERS = Sql(
    "select a.id, a.kind, a.document, a.file, a.printer, a.state, a.copy, a.reason, a.why, a.asked_us,"
    " s.name as station, (select count(*) from paper b where b.document = a.document and b.kind = a.kind"
    " and b.ref = a.ref and b.copy > 0) as copies from paper a left join station s on s.id = a.station_id"
    " where a.id > :after order by a.id limit :most"
)


def parcels(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Every parcel; weights in grams, cost in the currency's minor unit."""
    for page in pages(session, _PARCELS):
        contents = _contents(session, page[0]["id"], page[-1]["id"])
        for row in page:
            yield _parcel(row, contents[row["id"]])


def parcel(session: Session, code: str, today: str) -> Listed | None:  # noqa: ARG001 - as every list
    """One parcel by its number, its SSCC or its tracking code."""
    for row in session.rows(_ONE, code=code):
        return _parcel(row, _contents(session, row["id"], row["id"])[row["id"]])
    return None


def _parcel(row: Listed, contents: list[Listed]) -> Listed:
    shown = plain({name: value for name, value in row.items() if name != "id"})
    return {**shown, "contents": contents}


def _contents(session: Session, first: int, last: int) -> defaultdict[int, list[Listed]]:
    found: defaultdict[int, list[Listed]] = defaultdict(list)
    for row in session.rows(_CONTENTS, first=first, last=last):
        found[row.pop("parcel_id")].append(plain(row))
    return found


def manifests(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """The carriers' lists with the numbers of their parcels."""
    for page in pages(session, _MANIFESTS):
        loaded: defaultdict[int, list[str]] = defaultdict(list)
        for manifest_id, number in session.all(_LOADED, first=page[0]["id"], last=page[-1]["id"]):
            loaded[manifest_id].append(number)
        for row in page:
            shown = plain(row)
            yield {
                **{name: shown[name] for name in ("manifest", "carrier", "dock", "state")},
                "opened_at": moment(row["opened_us"]),
                "closed_at": moment(row["closed_us"]),
                "parcels": loaded[row["id"]],
                **{name: shown[name] for name in ("trailer", "driver", "remark", "pallets", "photos")},
                "signed_at": moment(row["signed_us"] or 0),
            }


def papers(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """What was put on paper. `copy` is 0 for the first print; `copies` is how many copies there are."""
    for page in pages(session, _PAPERS):
        for row in page:
            paper, asked_us = row.pop("id"), row.pop("asked_us")
            yield {"paper": paper, **plain(row), "asked_at": moment(asked_us)}


PARCELS = View(
    parcels,
    ("parcel", "order", "sscc", "tracking", "manifest", "state", "carrier"),
    ("parcel", "order", "carrier", "service", "tracking", "carton", "weight_g", "state", "manifest"),
    ("contents", ("line", "sku", "quantity", "lot", "serial")),
)
MANIFESTS = View(
    manifests,
    ("manifest", "carrier", "dock", "state"),
    ("manifest", "carrier", "dock", "state", "closed_at", "parcels"),
)
PAPERS = View(
    papers,
    ("paper", "kind", "document", "state", "printer"),
    ("paper", "kind", "document", "state", "printer", "file", "copy", "why"),
)
