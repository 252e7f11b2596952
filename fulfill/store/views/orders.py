"""Orders with their lines; one order with all that became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fulfill.places import tote_shown
from fulfill.plan import cutoffs
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.views import parcels
from fulfill.store.views.shapes import Listed, View, moment, pages, plain
from fulfill.store.warehouse import setting

_HEAD = (
    'o.id, o.number as "order", o.state, o.channel, o.ship_by, o.priority, o.waits, o.service, o.payment,'
    " o.partial, o.on_hold, o.country, o.currency, o.ordered_at_us"
)
_ORDERS = Sql(f"select {_HEAD} from orders o where o.id > :after order by o.id limit :most")
_LINE = (
    "l.order_id, l.line, l.sku, d.name, l.ordered, l.held, l.picked, l.packed, l.shipped, l.short,"
    " l.cancelled, l.unit_price_minor"
)
_LINES = Sql(
    f"select {_LINE} from order_line l left join product d on d.id = l.product_id"
    " where l.order_id between :first and :last order by l.order_id, l.line"
)
_ONE = Sql(
    f"select {_HEAD}, o.name, o.company, o.address1, o.address2, o.city, o.region, o.postcode, o.phone,"
    " o.email, o.note, o.gift_note, o.language from orders o where o.number = :number"
)
_HELD = Sql(
    "select l.code as place, e.code as lpn, d.sku, t.code as lot, h.serial, h.quantity from hold h"
    " join place l on l.id = h.place_id join product d on d.id = h.product_id"
    " left join plate e on e.id = h.plate_id left join lot t on t.id = h.lot_id"
    " where h.order_id = :id and h.quantity > 0 order by l.sequence, l.code, d.sku, h.id"
)
_TOTES = Sql("select code from plate where order_id = :id and kind <> 'carton' order by code")
_PARCELS = Sql("select number from parcel where order_id = :id order by piece, id")
_GONE = frozenset({"shipped", "cancelled"})
_ADDRESS = "name company address1 address2 city region postcode country phone email".split()


def orders(session: Session, today: str) -> Iterator[Listed]:  # noqa: ARG001 - every list takes the day
    """Every order in the order in which they came; its lines are counted in eaches."""
    rates = setting(session, "rates")
    for page in pages(session, _ORDERS):
        lines = _lines(session, page[0]["id"], page[-1]["id"])
        for row in page:
            yield _order(row, lines[row["id"]], rates)


def order(session: Session, number: str, today: str) -> Listed | None:
    """One order: where it goes, what is promised to it, its totes and its parcels."""
    for row in session.rows(_ONE, number=number):
        id_ = row["id"]
        shown = _order(row, _lines(session, id_, id_)[id_], setting(session, "rates"))
        shown["ship_to"] = plain({name: row[name] for name in _ADDRESS})
        shown |= plain({name: row[name] for name in ("note", "gift_note", "language")})
        shown["holds"] = [plain(held) for held in session.rows(_HELD, id=id_)]
        shown["totes"] = [tote_shown(code) for (code,) in session.all(_TOTES, id=id_)]
        numbers = [code for (code,) in session.all(_PARCELS, id=id_)]
        shown["parcels"] = [parcels.parcel(session, code, today) for code in numbers]
        return shown
    return None


def _order(row: Listed, lines: list[Listed], rates: str) -> Listed:
    """`truck`: until when on its day it must be ready, "15:30"; None: no truck is known, or it has left."""
    shown = plain(row, "channel")
    minute = None if row["state"] in _GONE else cutoffs.truck(rates, row["service"])
    return {
        "order": shown["order"],
        "state": shown["state"],
        "channel": shown["channel"],
        "ship_by": shown["ship_by"],
        "priority": shown["priority"],
        "waits": shown["waits"],
        "lines": lines,
        "service": shown["service"],
        "payment": shown["payment"],
        "partial": shown["partial"],
        "on_hold": bool(shown["on_hold"]),
        "country": shown["country"],
        "currency": shown["currency"],
        "ordered_at": moment(shown["ordered_at_us"]),
        "truck": None if minute is None else cutoffs.clock_text(minute),
    }


def _lines(session: Session, first: int, last: int) -> defaultdict[int, list[Listed]]:
    lines: defaultdict[int, list[Listed]] = defaultdict(list)
    for row in session.rows(_LINES, first=first, last=last):
        lines[row.pop("order_id")].append(row)
    return lines


_FIELDS = "line sku name ordered held picked packed shipped short cancelled unit_price_minor"
ORDERS = View(
    orders,
    ("order", "state", "channel", "waits"),
    ("order", "state", "ship_by", "truck", "priority", "waits", "lines"),
    ("lines", tuple(_FIELDS.split())),
)
