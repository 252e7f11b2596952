"""One return as a desk sees it in detail: its closed parcel, each piece that came, and its photos."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from fulfill.store.session import Session
from fulfill.store.statements import Sql

_UNITS_MOST, _PHOTOS_MOST = 200, 60
_UNITS = Sql(
    "select u.id, d.sku, d.name, coalesce(t.code, ''), u.serial, u.reason, u.condition, u.grade,"
    " u.disposition, u.override_reason, u.refund, coalesce(p.code, ''), coalesce(a.name, ''),"
    " coalesce(q.why, ''), coalesce(s.decision, ''), coalesce(s.amount_minor, 0), coalesce(s.currency, ''),"
    " coalesce(s.came_us, 0), coalesce(i.book, 0), coalesce(i.answers, '') from return_unit u"
    " join product d on d.id = u.product_id left join lot t on t.id = u.lot_id"
    " left join place p on p.id = u.place_id left join inspection i on i.id = u.id"
    " left join person a on a.id = i.approver_id left join return_doubt q on q.id = u.id"
    f" left join settlement s on s.id = u.id where u.rma_id = :id order by u.id limit {_UNITS_MOST}"
)
# Which parcel it was is known where its label was scanned, or where the order left in one alone.
_CLOSED = Sql(
    "select c.kind, c.weight_g, c.is_unweighed, c.outside, coalesce(k.number, ''), coalesce(k.weight_g, 0)"
    " from return_parcel c left join parcel k on k.id = coalesce(c.parcel_id, (select max(p.id) from parcel p"
    " join rma r on r.order_id = p.order_id where r.id = c.id and p.state = 'shipped' having count(*) = 1))"
    " where c.id = :id"
)
_PHOTOS = Sql(
    "select h.id, coalesce(h.unit_id, 0), coalesce(d.sku, ''), h.name, h.width, h.height, h.at_us,"
    " coalesce(p.name, ''), h.rma_id is null from photo h left join return_unit u on u.id = h.unit_id"
    " left join product d on d.id = u.product_id left join person p on p.id = h.person_id"
    " where h.rma_id = :id or h.parcel_id in (select k.id from parcel k join rma r on r.order_id = k.order_id"
    f" where r.id = :id and k.state = 'shipped') order by h.id limit {_PHOTOS_MOST}"
)
_PICTURE = Sql("select bytes from photo where id = :id")


@dataclass(frozen=True, slots=True)
class CameUnit:
    """One unit that came: how it looked, its grade, what becomes of it, where it lies, its refund.

    Attributes:
        agreed: the second person who agreed to it, or "". doubt: why it is suspicious, or "".
        decision, amount_minor, currency: what was told about its money.
        came_us: when it was taken in; 0: nobody wrote it down.
        answers: each question as it was put and the code of its answer.
    """

    id: int
    sku: str
    name: str
    lot: str
    serial: str
    reason: str
    condition: str
    grade: str
    disposition: str
    override_reason: str
    refund: str
    place: str
    agreed: str = ""
    doubt: str = ""
    decision: str = ""
    amount_minor: int = 0
    currency: str = ""
    came_us: int = 0
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedParcel:
    """What was seen of a parcel before it was opened, beside the one that was sent; grams, 0: not weighed."""

    kind: str
    weight_g: int
    is_unweighed: bool
    outside: str
    sent: str
    sent_g: int


@dataclass(frozen=True, slots=True)
class PhotoSeen:
    """One photo without its picture; `unit_id` 0 and `sku` "": of the parcel, perhaps as it was packed."""

    id: int
    unit_id: int
    sku: str
    name: str
    width: int
    height: int
    at_us: int
    who: str
    is_of_packing: bool = False


def units(session: Session, rma_id: int) -> tuple[CameUnit, ...]:
    """Each piece that came, in the order in which they came."""
    found = []
    for row in session.all(_UNITS, id=rma_id):
        *told, book, answers = row
        found.append(replace(CameUnit(*told), answers=_answers(session, int(book), str(answers))))
    return tuple(found)


def closed_parcel(session: Session, rma_id: int) -> ClosedParcel | None:
    """What was seen before it was opened; None where nothing was written down."""
    row = session.one(_CLOSED, id=rma_id)
    if row is None:
        return None
    kind, weight_g, is_unweighed, outside, sent, sent_g = row
    return ClosedParcel(kind, int(weight_g), bool(is_unweighed), outside, sent, int(sent_g))


def photos(session: Session, rma_id: int) -> tuple[PhotoSeen, ...]:
    """Its photos, oldest first."""
    return tuple(PhotoSeen(*row) for row in session.all(_PHOTOS, id=rma_id))


def picture(session: Session, photo_id: int) -> bytes | None:
    """The picture of a photo, as it is kept; None where there is none."""
    row = session.one(_PICTURE, id=photo_id)
    return bytes(row[0]) if row else None


def _answers(session: Session, book: int, kept: str) -> tuple[tuple[str, str], ...]:
    """Answers with their questions as they were put by the book of that day."""
    if not kept:
        return ()
    # Late: the first screen counts returns too, and needs no reader of rules.
    from fulfill.store import rule_books

    asked = {each.id: each.text for each in rule_books.book(session, book).questions}
    return tuple((asked.get(id_, id_), code) for id_, code in json.loads(kept))
