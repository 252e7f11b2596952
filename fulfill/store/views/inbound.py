"""What came in: deliveries, and what customers sent back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.shapes import Listed, View, moment, pages, plain

_RECEIPTS = Sql(
    "select r.id, r.number as receipt, o.number as po, s.code as supplier, r.state, r.opened_us"
    " from receipt r left join purchase_order o on o.id = r.purchase_id"
    " left join supplier s on s.id = o.supplier_id"
    " where r.id > :after order by r.id limit :most"
)
_RECEIVED = Sql(
    "select i.receipt_id, d.sku, i.quantity, t.code as lot, t.expires_on, i.serial, i.condition"
    " from receipt_line i join product d on d.id = i.product_id left join lot t on t.id = i.lot_id"
    " where i.receipt_id between :first and :last and i.quantity > 0 order by i.receipt_id, i.id"
)
_RMA = (
    'select r.id, r.number as rma, o.number as "order", r.state, r.expires_on, r.is_blind, r.opened_us,'
    " x.number as exchange_order from rma r left join orders o on o.id = r.order_id"
    " left join exchange e on e.id = r.id left join orders x on x.id = e.order_id"
)
_RETURNS = Sql(f"{_RMA} where r.id > :after order by r.id limit :most")
_ONE = Sql(f"{_RMA} where r.number = :number")
_UNITS = Sql(
    "select u.rma_id, d.sku, u.serial, t.code as lot, u.reason, u.condition, u.grade, u.disposition,"
    " p.code as place, u.refund, u.override_reason, i.answers, a.name as approved_by, q.why as suspicious,"
    " u.id as unit, s.decision, s.amount_minor, s.fee_minor, s.shipping_minor, s.currency,"
    " s.why as refund_why, s.note as refund_note from return_unit u join product d on d.id = u.product_id"
    " left join lot t on t.id = u.lot_id left join place p on p.id = u.place_id"
    " left join inspection i on i.id = u.id left join person a on a.id = i.approver_id"
    " left join return_doubt q on q.id = u.id left join settlement s on s.id = u.id"
    " where u.rma_id between :first and :last order by u.rma_id, u.id"
)
_CLOSED = Sql(
    "select h.id as rma_id, h.kind, p.number as sent_in, h.weight_g, h.outside, h.is_unweighed"
    " from return_parcel h left join parcel p on p.id = h.parcel_id where h.id between :first and :last"
)
_PHOTOS = Sql(
    "select h.rma_id, d.sku, u.serial, h.name, h.sha256, h.width, h.height, h.at_us, p.name as person"
    " from photo h left join return_unit u on u.id = h.unit_id left join product d on d.id = u.product_id"
    " left join person p on p.id = h.person_id where h.rma_id between :first and :last order by h.id"
)
_EXPECTED = Sql(
    "select l.rma_id, d.sku, l.expected, l.received, l.missing, l.reason, w.wording, w.resolution,"
    " x.sku as exchange_sku from rma_line l join product d on d.id = l.product_id"
    " left join return_wish w on w.id = l.id left join product x on x.id = w.exchange_product_id"
    " where l.rma_id between :first and :last order by l.rma_id, l.id"
)


def receipts(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Deliveries and what was counted in them, in eaches."""
    for page in pages(session, _RECEIPTS):
        lines = _grouped(session, _RECEIVED, "receipt_id", page)
        for row in page:
            shown = plain(row)
            yield {
                **{name: shown[name] for name in ("receipt", "po", "supplier", "state")},
                "opened_at": moment(row["opened_us"]),
                "lines": lines[row["id"]],
            }


def returns(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Permissions to return, what was announced, and each unit that came back."""
    for page in pages(session, _RETURNS):
        yield from _returns(session, page)


def one_return(session: Session, number: str, today: str) -> Listed | None:  # noqa: ARG001 - as every list
    """One return by its number."""
    return next(_returns(session, list(session.rows(_ONE, number=number))), None)


def _returns(session: Session, page: list[Listed]) -> Iterator[Listed]:
    units = _grouped(session, _UNITS, "rma_id", page)
    lines = _grouped(session, _EXPECTED, "rma_id", page)
    closed = _grouped(session, _CLOSED, "rma_id", page)
    photos = _grouped(session, _PHOTOS, "rma_id", page)
    for row in page:
        shown = plain(row)
        yield {
            **{name: shown[name] for name in ("rma", "order", "state")},
            "units": units[row["id"]],
            "lines": lines[row["id"]],
            "expires_on": shown["expires_on"],
            "is_blind": bool(row["is_blind"]),
            "opened_at": moment(row["opened_us"]),
            "exchange_order": shown["exchange_order"],
            "parcel": next((_parcel(seen) for seen in closed[row["id"]]), None),
            "photos": [
                {name: value for name, value in photo.items() if name != "at_us"}
                | {"at": moment(photo["at_us"])}
                for photo in photos[row["id"]]
            ],
        }


def _parcel(seen: Listed) -> Listed:
    """What was seen of a parcel before it was opened."""
    return {name: bool(value) if name == "is_unweighed" else value for name, value in seen.items()}


def _grouped(session: Session, sql: Sql, by: str, page: list[Listed]) -> defaultdict[int, list[Listed]]:
    found: defaultdict[int, list[Listed]] = defaultdict(list)
    if page:
        for row in session.rows(sql, first=page[0]["id"], last=page[-1]["id"]):
            found[row.pop(by)].append(plain(_in_words(row)))
    return found


def _in_words(row: Listed) -> Listed:
    """A unit's answers as one text, "condition=opened, works=no"."""
    if row.get("answers"):
        row["answers"] = ", ".join(f"{asked}={reply}" for asked, reply in json.loads(row["answers"]))
    return row


RECEIPTS = View(
    receipts,
    ("receipt", "po", "supplier", "state"),
    ("receipt", "po", "supplier", "state", "opened_at", "lines"),
    ("lines", tuple("sku quantity lot expires_on serial condition".split())),
)
_FIELDS = "sku serial lot reason condition grade disposition place refund override_reason answers approved_by"
RETURNS = View(
    returns,
    ("rma", "order", "state"),
    ("rma", "order", "state", "expires_on", "lines", "units"),
    ("units", tuple(_FIELDS.split())),
)
