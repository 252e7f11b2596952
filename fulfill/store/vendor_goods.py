"""What may go back to its supplier: where it lies, why, with which delivery it came, and until when.

Stock at vendor places; lots that are expired or stopped; products that are stopped (a recall); what came
damaged; and what a supplier delivered beyond the purchase order. What is promised to orders, or on the list
of a return already, is no candidate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fulfill.catalog import Item
from fulfill.clock import day_here
from fulfill.places import Spot
from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql
from fulfill.vendor_return import Candidate, Why

DAYS_NAME = "vendor_days"
DAYS_USUAL = 30
# A list that nobody reads to its end need not be read from the database either.
MOST = 1_000
_KEY = "b.product_id, b.lot_id, b.serial, b.place_id, b.plate_id, b.on_hand - b.held"
_FREE = "b.is_outside = 0 and b.on_hand > b.held and coalesce(t.kind, '') <> 'carton'"
_FROM = "join place l on l.id = b.place_id left join plate t on t.id = b.plate_id"
_STORED = "l.kind in ('forward', 'reserve', 'quarantine', 'damaged')"
_ORDER = "order by l.sequence, l.code, b.product_id, b.lot_id, b.serial limit :most"
_IN_CAGE = Sql(f"select {_KEY} from balance b {_FROM} where l.kind = 'vendor' and {_FREE} {_ORDER}")
_BAD_LOTS = Sql(
    f"select {_KEY}, o.is_blocked from lot o join balance b on b.product_id = o.product_id"
    f" and b.lot_id = o.id {_FROM} where ((o.expires_on <> '' and o.expires_on < :today) or o.is_blocked = 1)"
    f" and {_STORED} and {_FREE} {_ORDER}"
)
_STOPPED = Sql(
    f"select {_KEY} from product d join balance b on b.product_id = d.id {_FROM}"
    f" where d.is_blocked = 1 and {_STORED} and {_FREE} {_ORDER}"
)
_CAME_DAMAGED = (
    "exists (select 1 from receipt_line i where i.product_id = b.product_id and i.lot_id = b.lot_id"
    " and i.serial = b.serial and i.condition = 'damaged' and i.quantity > 0)"
)
_DAMAGED = Sql(
    f"select {_KEY} from balance b {_FROM} where l.kind in ('damaged', 'quarantine') and {_FREE}"
    f" and {_CAME_DAMAGED} {_ORDER}"
)
_TOO_MANY = Sql(
    "select p.id, p.product_id, p.received - p.ordered - coalesce((select sum(v.planned) from vendor_line v"
    " join vendor_return r on r.id = v.return_id where v.purchase_line_id = p.id"
    " and v.reason = 'over_delivered' and r.state <> 'cancelled'), 0)"
    " from purchase_line p where p.received > p.ordered order by p.id desc limit :most"
)
_OF_LINE = Sql(
    f"select {_KEY} from balance b {_FROM} where b.product_id = :product and l.kind in ('forward', 'reserve')"
    f" and {_FREE} and exists (select 1 from receipt_line i where i.purchase_line_id = :line"
    " and i.lot_id = b.lot_id and i.serial = b.serial and i.quantity > 0)"
    " order by case l.kind when 'reserve' then 0 else 1 end, b.since_us desc, l.sequence, l.code, b.lot_id,"
    " b.serial, b.plate_id limit :most"
)
_LISTED = Sql(
    "select v.product_id, v.lot_id, v.serial, v.place_id, v.plate_id, v.planned - v.picked from vendor_line v"
    " join vendor_return r on r.id = v.return_id where v.planned > v.picked"
    " and r.state in ('draft', 'requested', 'authorised', 'picking', 'packed')"
)
_ORIGIN = Sql(
    "select r.id, r.number, r.opened_us, i.purchase_line_id, coalesce(p.unit_cost_minor, 0),"
    " coalesce(p.currency, ''), o.supplier_id from receipt_line i join receipt r on r.id = i.receipt_id"
    " left join purchase_line p on p.id = i.purchase_line_id"
    " left join purchase_order o on o.id = r.purchase_id where i.product_id = :product and i.quantity > 0"
    " and (:lot = 0 or i.lot_id = :lot) and (:serial = '' or i.serial = :serial)"
    " order by case when p.id is null then 1 else 0 end, i.id desc limit 1"
)
_OF_PURCHASE_LINE = Sql(
    "select r.id, r.number, r.opened_us, p.id, p.unit_cost_minor, p.currency, o.supplier_id"
    " from purchase_line p join purchase_order o on o.id = p.purchase_id"
    " join receipt_line i on i.purchase_line_id = p.id join receipt r on r.id = i.receipt_id"
    " where p.id = :line order by i.id desc limit 1"
)
_SUPPLIER = Sql("select s.id from product d join supplier s on s.code = d.supplier where d.id = :product")
_CODE = Sql("select code from supplier where id = :id")
_DAYS = Sql("select value from setting where name = :name")
_LOT_STATE = Sql("select expires_on, is_blocked from lot where id = :id")
_PRODUCT_STOPPED = Sql("select is_blocked from product where id = :id")
_CAME = Sql(
    "select 1 from receipt_line where product_id = :product and lot_id = :lot and serial = :serial"
    " and condition = 'damaged' and quantity > 0 limit 1"
)


@dataclass(frozen=True, slots=True)
class Origin:
    """The delivery that an item came with, as far as it is known."""

    receipt_id: int | None = None
    receipt: str = ""
    opened_us: int = 0
    purchase_line_id: int | None = None
    unit_cost_minor: int = 0
    currency: str = ""
    supplier_id: int = 0


@dataclass(frozen=True, slots=True)
class _Found:
    item: Item
    spot: Spot
    free: int
    why: Why
    purchase_line_id: int = 0


def days_of(text: str) -> tuple[int, dict[str, int]]:
    """The setting "30|ACME=14": days to send goods back, and those of suppliers that give others.

    Raises ValueError for anything else.
    """
    usual, own = DAYS_USUAL, {}
    for part in filter(None, (each.strip() for each in text.split("|"))):
        code, is_own, days = part.rpartition("=")
        if not (days.strip().isascii() and days.strip().isdigit() and len(days.strip()) <= 4):
            raise ValueError(part)
        if is_own:
            own[code.strip()] = int(days)
        else:
            usual = int(days)
    return usual, own


def candidates(session: Session, today: str) -> list[Candidate]:
    """All that may go back, the most urgent first; `supplier_id` 0 where nobody knows who supplied it."""
    deadlines = _Deadlines(session)
    left: Counter[tuple[Item, Spot]] = Counter()
    for row in session.all(_LISTED):
        left[_item(row), _spot(row)] -= int(row[5])
    seen: set[tuple[Item, Spot]] = set()
    made: list[Candidate] = []
    for found in _found(session, today):
        key = (found.item, found.spot)
        if key in seen:
            continue
        free = found.free if found.purchase_line_id else found.free + left[key]
        if free <= 0:
            continue
        seen.add(key)
        made.append(_candidate(session, found, free, deadlines))
    # What came too many is looked for last: stock that goes back for another reason counts as some of it.
    return sorted(made, key=lambda each: (each.due_on or "9999", each.supplier_id))


def _found(session: Session, today: str) -> Iterator[_Found]:
    for row in session.all(_IN_CAGE, most=MOST):
        yield _Found(_item(row), _spot(row), int(row[5]), _why_in_cage(session, row, today))
    for row in session.all(_BAD_LOTS, today=today, most=MOST):
        yield _Found(_item(row), _spot(row), int(row[5]), Why.RECALLED if row[6] else Why.EXPIRED)
    for row in session.all(_STOPPED, most=MOST):
        yield _Found(_item(row), _spot(row), int(row[5]), Why.RECALLED)
    for row in session.all(_DAMAGED, most=MOST):
        yield _Found(_item(row), _spot(row), int(row[5]), Why.DAMAGED)
    yield from _too_many(session)


def _too_many(session: Session) -> Iterator[_Found]:
    """Of each line that more came for than was ordered, so many pieces that came with it."""
    listed = Counter[tuple[Item, Spot]]()
    for row in session.all(_LISTED):
        listed[_item(row), _spot(row)] += int(row[5])
    for line_id, product_id, excess in session.all(_TOO_MANY, most=MOST):
        wanted = int(excess)
        if wanted <= 0:
            continue
        for row in session.all(_OF_LINE, product=product_id, line=line_id, most=MOST):
            key = (_item(row), _spot(row))
            count = min(wanted, int(row[5]) - listed[key])
            if count > 0:
                yield _Found(*key, count, Why.OVER_DELIVERED, int(line_id))
                wanted -= count
            if not wanted:
                break


def _why_in_cage(session: Session, row: Row, today: str) -> Why:
    """Somebody brought it there; the book may know more exactly why."""
    if session.value(_PRODUCT_STOPPED, id=row[0]):
        return Why.RECALLED
    if row[1] and (lot := session.one(_LOT_STATE, id=row[1])):
        if lot[1]:
            return Why.RECALLED
        if lot[0] and str(lot[0]) < today:
            return Why.EXPIRED
    came = session.one(_CAME, product=row[0], lot=row[1], serial=row[2])
    return Why.DAMAGED if came else Why.DEFECTIVE


def _candidate(session: Session, found: _Found, free: int, deadlines: _Deadlines) -> Candidate:
    origin = origin_of(session, found.item, found.purchase_line_id)
    is_traced = bool(found.item.lot_id or found.item.serial or found.purchase_line_id)
    supplier_id = origin.supplier_id if is_traced else 0
    # A lot or serial tells whose delivery it was; of other goods the product says who supplies it.
    supplier_id = supplier_id or int(session.value(_SUPPLIER, product=found.item.product_id) or 0)
    supplier_id = supplier_id or origin.supplier_id
    return Candidate(
        supplier_id,
        found.item,
        found.spot,
        free,
        found.why,
        origin.receipt_id,
        origin.receipt,
        origin.purchase_line_id,
        origin.unit_cost_minor,
        origin.currency if origin.unit_cost_minor else "",
        deadlines.of(supplier_id, origin.opened_us),
    )


def origin_of(session: Session, item: Item, purchase_line_id: int = 0) -> Origin:
    """The last delivery of this very item, one of a purchase order first; of a given line, that one."""
    if purchase_line_id:
        row = session.one(_OF_PURCHASE_LINE, line=purchase_line_id)
    else:
        row = session.one(_ORIGIN, product=item.product_id, lot=item.lot_id, serial=item.serial)
    if row is None:
        return Origin()
    receipt_id, number, opened_us, line_id, cost, currency, supplier_id = row
    return Origin(
        int(receipt_id),
        str(number),
        int(opened_us),
        int(line_id) if line_id else None,
        int(cost),
        str(currency),
        int(supplier_id or 0),
    )


class _Deadlines:
    """The last day on which a supplier takes goods back, by the setting."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._usual, self._own = days_of(session.value(_DAYS, name=DAYS_NAME) or "")
        self._days: dict[int, int] = {}

    def of(self, supplier_id: int, opened_us: int) -> str:
        if not opened_us:
            return ""
        if supplier_id not in self._days:
            code = self._session.value(_CODE, id=supplier_id) if self._own and supplier_id else ""
            self._days[supplier_id] = self._own.get(code or "", self._usual)
        came = day_here(datetime.fromtimestamp(opened_us / 1_000_000, UTC))
        return (came + timedelta(days=self._days[supplier_id])).isoformat()


def _item(row: Row) -> Item:
    return Item(int(row[0]), int(row[1]), str(row[2]))


def _spot(row: Row) -> Spot:
    return Spot(int(row[3]), int(row[4]))
