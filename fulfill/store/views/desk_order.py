"""One order with its whole story: what it wants, where it stands, who did what to it and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from fulfill.places import tote_shown
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views.desk_orders import OrderSeen, seen


class What(StrEnum):
    """What happened to an order."""

    CAME = "came"
    DESK = "desk"
    PICKED = "picked"
    PACKED = "packed"
    LABELLED = "labelled"
    COPIED = "copied"
    LEFT = "left"
    CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True)
class Happened:
    """One event: `about` is a document, a channel or a carrier; `told` the goods or a sentence."""

    at_us: int
    what: What
    who: str = ""
    about: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class LineSeen:
    """One line of an order; quantities in eaches."""

    sku: str
    name: str
    ordered: int
    held: int
    picked: int
    packed: int
    shipped: int
    short: int
    cancelled: int
    returned: int


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """A paper of the order; `copy` 0 is the first print."""

    id: int
    kind: str
    document: str
    state: str
    copy: int
    why: str
    reason: str
    at_us: int
    who: str


@dataclass(frozen=True, slots=True)
class ParcelSeen:
    """A parcel of the order."""

    number: str
    state: str
    carrier: str
    service: str
    tracking: str
    manifest: str
    left_us: int
    weight_g: int


@dataclass(frozen=True, slots=True)
class HeldSeen:
    """What is promised to the order, and where it lies."""

    sku: str
    quantity: int
    place: str
    tote: str
    lot: str
    serial: str


@dataclass(frozen=True, slots=True)
class OrderStory:
    """Everything a desk tells about one order. `address` is as on the label, a part a line."""

    seen: OrderSeen
    address: tuple[str, ...]
    phone: str
    email: str
    note: str
    gift_note: str
    payment: str
    partial: str
    channel: str
    lines: tuple[LineSeen, ...]
    held: tuple[HeldSeen, ...]
    totes: tuple[str, ...]
    parcels: tuple[ParcelSeen, ...]
    papers: tuple[PaperSeen, ...]
    events: tuple[Happened, ...]


_ORDER = Sql(
    "select o.id, o.number, o.name, o.company, o.city, o.country, o.ship_by, o.service, o.state, o.waits,"
    " o.on_hold, (select count(*) from order_line l where l.order_id = o.id), o.address1, o.address2,"
    " o.region, o.postcode, o.phone, o.email, o.note, o.gift_note, o.payment, o.partial, o.channel,"
    " o.ordered_at_us from orders o where o.number = :number"
)
_LINES = Sql(
    "select l.sku, coalesce(d.name, ''), l.ordered, l.held, l.picked, l.packed, l.shipped, l.short,"
    " l.cancelled, l.returned from order_line l left join product d on d.id = l.product_id"
    " where l.order_id = :id order by l.line limit 500"
)
_HELD = Sql(
    "select d.sku, h.quantity, l.code, coalesce(e.code, ''), coalesce(t.code, ''), h.serial from hold h"
    " join place l on l.id = h.place_id join product d on d.id = h.product_id"
    " left join plate e on e.id = h.plate_id left join lot t on t.id = h.lot_id"
    " where h.order_id = :id and h.quantity > 0 order by l.sequence, l.code, d.sku, h.id limit 200"
)
_TOTES = Sql("select code from plate where order_id = :id and kind <> 'carton' order by code")
_PARCELS = Sql(
    "select c.number, c.state, c.carrier, c.service, c.tracking, coalesce(m.number, ''),"
    " coalesce(m.closed_us, 0), c.weight_g from parcel c left join manifest m on m.id = c.manifest_id"
    " where c.order_id = :id order by c.piece, c.id limit 200"
)
_PAPERS = Sql(
    "select a.id, a.kind, a.document, a.state, a.copy, a.why, a.reason, a.asked_us, coalesce(p.name, '')"
    " from paper a left join operation o on o.seq = a.operation_seq left join person p on p.id = o.person_id"
    " where a.document = :document order by a.id limit 200"
)
_PICKED = Sql(
    "select o.at_us, coalesce(p.name, ''), coalesce(o.task_id, 0), m.quantity, d.sku, s.code from hold h"
    " join move m on m.hold_id = h.id join operation o on o.seq = m.operation_seq"
    " join product d on d.id = m.product_id join place s on s.id = m.source_place_id"
    " left join person p on p.id = o.person_id where h.order_id = :id and m.reverses is null"
    " and not exists (select 1 from move r where r.reverses = m.seq) order by m.seq limit 500"
)
_DESK = Sql(
    "select o.at_us, coalesce(p.name, ''), o.message from operation o"
    " left join person p on p.id = o.person_id"
    " where o.scan = :number and o.kind <> 'scan' order by o.seq limit 200"
)
_BACK = Sql(
    "select r.opened_us, r.number, r.state, (select count(*) from return_unit u where u.rma_id = r.id)"
    " from rma r where r.order_id = :id order by r.id limit 50"
)


def story(session: Session, number: str, today: str) -> OrderStory | None:
    """One order by its number; None where there is none."""
    row = session.one(_ORDER, number=number)
    if row is None:
        return None
    order_id = row[0]
    one = seen(row[1:12], today)
    address1, address2, region, postcode, phone, email, note, gift, payment, partial, channel, at_us = row[
        12:
    ]
    town = " ".join(part for part in (postcode, one.city, region) if part)
    address = (one.company, one.name, address1, address2, town, one.country)
    parcels = tuple(ParcelSeen(*each) for each in session.all(_PARCELS, id=order_id))
    documents = dict.fromkeys((number, *(parcel.number for parcel in parcels)))
    papers = tuple(
        PaperSeen(*each) for each in (p for d in documents for p in session.all(_PAPERS, document=d))
    )
    came = Happened(at_us, What.CAME, about=channel)
    events = [*_events(session, order_id, number), *_of_papers(papers), *_left(parcels)]
    return OrderStory(
        one, tuple(part for part in address if part), phone, email, note, gift, payment, partial, channel,
        tuple(LineSeen(*each) for each in session.all(_LINES, id=order_id)),
        tuple(HeldSeen(*each) for each in session.all(_HELD, id=order_id)),
        tuple(tote_shown(each[0]) for each in session.all(_TOTES, id=order_id)),
        parcels, papers, (came, *sorted(events, key=lambda event: event.at_us)),
    )  # fmt: skip


def _events(session: Session, order_id: int, number: str) -> Iterator[Happened]:
    for at_us, who, message in session.all(_DESK, number=number):
        yield Happened(at_us, What.DESK, who, told=message)
    walks: dict[tuple[str, int], tuple[int, list[str]]] = {}
    for at_us, who, task, quantity, sku, place in session.all(_PICKED, id=order_id):
        walks.setdefault((who, task), (at_us, []))[1].append(f"{quantity} × {sku} ({place})")
    for (who, _task), (at_us, goods) in walks.items():
        yield Happened(at_us, What.PICKED, who, told=", ".join(goods))
    for at_us, rma, state, units in session.all(_BACK, id=order_id):
        yield Happened(at_us, What.CAME_BACK, about=rma, told=f"{state}, {units}" if units else state)


def _of_papers(papers: tuple[PaperSeen, ...]) -> Iterator[Happened]:
    for paper in papers:
        if paper.copy:
            yield Happened(paper.at_us, What.COPIED, paper.who, paper.kind, paper.reason)
        elif paper.kind == "slip":
            yield Happened(paper.at_us, What.PACKED, paper.who)
        elif paper.kind == "label":
            yield Happened(paper.at_us, What.LABELLED, paper.who, paper.document)


def _left(parcels: tuple[ParcelSeen, ...]) -> Iterator[Happened]:
    for parcel in parcels:
        if parcel.left_us:
            yield Happened(parcel.left_us, What.LEFT, about=parcel.manifest, told=parcel.number)
