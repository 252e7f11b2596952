"""What returning asks: returns, what came back, and what was shipped in the first place."""

from __future__ import annotations

import json
from collections.abc import Iterable

from fulfill.flows.returns.accepting import MADE_HERE
from fulfill.flows.returns.task import Announced, Sender, Sent, ShippedLot
from fulfill.places import Place
from fulfill.plan.inspection import Book
from fulfill.returned import (
    Condition,
    Disposition,
    RefundState,
    ReturnUnit,
    Rma,
    RmaLine,
    RmaState,
)
from fulfill.store import finding, rule_books
from fulfill.store.facts import place_of
from fulfill.store.facts_returns_money import MoneyBackFacts
from fulfill.store.facts_returns_parcel import ParcelFirstFacts
from fulfill.store.session import Row
from fulfill.store.statements import Sql

_RMA_COLUMNS = "r.id, r.number, r.order_id, r.state, r.expires_on, r.is_blind, r.fingerprint, r.opened_us"
_RMA = Sql(f"select {_RMA_COLUMNS} from rma r where r.id = :id")
_RMA_BY_NUMBER = Sql(f"select {_RMA_COLUMNS} from rma r where r.number = :number")
# Newest first: the old ones are closed, and would all be read before the first open one.
_OPEN = Sql("select number from rma where state = 'open' order by id desc limit :most")
_OPEN_OF = Sql(
    f"select {_RMA_COLUMNS} from rma r where r.order_id = :order and r.state = 'open' order by r.id"
)
_LINES = Sql(
    "select id, rma_id, order_line_id, product_id, expected, received, missing, reason"
    " from rma_line where rma_id = :rma order by id"
)
_UNITS = Sql(
    "select u.id, u.rma_id, u.rma_line_id, u.order_line_id, u.product_id, u.lot_id, u.serial, u.reason,"
    " u.condition, u.grade, u.disposition, u.refund, u.place_id, coalesce(i.book, 0), coalesce(i.answers, '')"
    " from return_unit u left join inspection i on i.id = u.id where u.rma_id = :rma order by u.id"
)
_RETURNED = Sql("select count(*) from return_unit where order_line_id = :line")
_SHIPPED_ITEMS = (
    "from parcel_item i join parcel p on p.id = i.parcel_id"
    " where i.line_id = :line and p.state = 'shipped' and i.quantity > 0"
)
_SHIPPED_LOTS = Sql(
    "select s.lot_id, s.quantity,"
    " (select count(*) from return_unit u where u.order_line_id = :line and u.lot_id = s.lot_id)"
    " from (select i.lot_id as lot_id, cast(sum(i.quantity) as bigint) as quantity"
    f" {_SHIPPED_ITEMS} group by i.lot_id) s order by s.lot_id"
)
_SHIPPED_SERIALS = Sql(
    f"select i.serial {_SHIPPED_ITEMS} and i.serial <> '' and not exists (select 1 from return_unit u"
    " where u.order_line_id = i.line_id and u.serial = i.serial) order by i.serial limit :most"
)
_SHIPPED_SERIAL = Sql(
    "select i.line_id, i.lot_id from parcel_item i join parcel p on p.id = i.parcel_id"
    " where i.product_id = :product and i.serial = :serial and i.serial <> '' and i.quantity > 0"
    " and p.order_id = :order and p.state = 'shipped' order by i.id desc limit 1"
)
_RETURNED_ON = Sql(
    f"select {_RMA_COLUMNS} from return_unit u join rma r on r.id = u.rma_id"
    " where u.order_line_id = :line and u.serial = :serial order by u.id desc limit 1"
)
_PIECES = Sql("select code from code where kind = 'product' and ref = :id and eaches = 1")
_PLACE = "l.id, l.code, l.kind, l.zone, l.sequence, l.max_weight_g, l.max_units, l.is_blocked"
_HOMES = Sql(
    f"select {_PLACE} from balance b join place l on l.id = b.place_id where b.product_id = :product"
    " and b.is_outside = 0 and b.on_hand > 0 and l.kind in ('forward', 'reserve')"
    f" group by {_PLACE} order by l.kind, l.sequence, l.code limit :most"
)
_ANNOUNCED = Sql(
    "select r.number, coalesce(o.number, ''), r.expires_on, cast(coalesce(sum(l.expected), 0) as bigint),"
    " cast(coalesce(sum(l.received), 0) as bigint), r.opened_us, r.is_blind"
    " from (select * from rma where state = 'open' order by id desc limit :most) r"
    " left join orders o on o.id = r.order_id left join rma_line l on l.rma_id = r.id"
    " group by r.id, r.number, o.number, r.expires_on, r.opened_us, r.is_blind order by r.id desc"
)
_UNDECIDED = Sql(
    "select r.number, u.id, u.rma_id, u.rma_line_id, u.order_line_id, u.product_id, u.lot_id, u.serial,"
    " u.reason, u.condition, u.grade, u.disposition, u.refund, u.place_id,"
    " coalesce(i.book, 0), coalesce(i.answers, '')"
    " from rma r join return_unit u on u.rma_id = r.id left join inspection i on i.id = u.id"
    " where r.state = 'open' and u.disposition = '' order by r.id desc, u.id limit :most"
)
_SENT = Sql(
    "select i.line_id, i.product_id, i.lot_id, i.serial, cast(sum(i.quantity) as bigint)"
    " from parcel p join parcel_item i on i.parcel_id = p.id"
    " where p.order_id = :order and p.state = 'shipped' and i.quantity > 0"
    " group by i.line_id, i.product_id, i.lot_id, i.serial"
    " order by i.line_id, i.lot_id, i.serial limit :most"
)

_PAID = Sql("select unit_price_minor from order_line where id = :line")
_SCANS_LABELS = Sql("select value from setting where name = 'returns.scan_label'")
_WITH_SERIAL = Sql(
    "select distinct p.order_id from parcel_item i join parcel p on p.id = i.parcel_id"
    " where i.serial = :serial and i.serial <> '' and i.quantity > 0 and p.state = 'shipped'"
    " order by p.order_id desc limit :most"
)
_PIECE_WITH_SERIAL = Sql(
    "select distinct p.order_id from parcel_item i join parcel p on p.id = i.parcel_id"
    " where i.product_id = :product and i.serial = :serial and i.serial <> '' and i.quantity > 0"
    " and p.state = 'shipped' order by p.order_id desc limit :most"
)
_HAS_LEFT = "state in ('part_shipped','shipped')"
_BY_NAME = Sql(
    # The plus keeps SQLite from walking all that ever left.
    f"select id from orders where name >= :first and name < :last and +{_HAS_LEFT}"
    " order by id desc limit :most",
    postgresql=f"select id from orders where name ~>=~ :first and name ~<~ :last and {_HAS_LEFT}"
    " order by id desc limit :most",
)
_AFTER_ANY = "\U0010ffff"
_SENDER = Sql("select id, number, name, city from orders where id = :id")


class StoreReturnsFacts(MoneyBackFacts, ParcelFirstFacts):
    """`ReturnsFacts` over the open transaction."""

    def rma(self, rma_id: int) -> Rma:
        row = self.session.one(_RMA, id=rma_id)
        assert row is not None, rma_id
        return rma_of(row)

    def rma_by_number(self, number: str) -> Rma | None:
        row = self.session.one(_RMA_BY_NUMBER, number=number)
        return rma_of(row) if row else None

    def rma_lines(self, rma_id: int) -> tuple[RmaLine, ...]:
        return tuple(RmaLine(*row) for row in self.session.all(_LINES, rma=rma_id))

    def open_rmas(self, most: int = 50) -> tuple[str, ...]:
        return tuple(row[0] for row in self.session.all(_OPEN, most=most))

    def open_rmas_of(self, order_id: int) -> tuple[Rma, ...]:
        return tuple(rma_of(row) for row in self.session.all(_OPEN_OF, order=order_id))

    def units_of(self, rma_id: int) -> tuple[ReturnUnit, ...]:
        return tuple(unit_of(row) for row in self.session.all(_UNITS, rma=rma_id))

    def returned(self, order_line_id: int) -> int:
        return int(self.session.value(_RETURNED, line=order_line_id))

    def shipped_lots(self, order_line_id: int) -> tuple[ShippedLot, ...]:
        rows = self.session.all(_SHIPPED_LOTS, line=order_line_id)
        return tuple(ShippedLot(int(lot), int(shipped), int(back)) for lot, shipped, back in rows)

    def shipped_serials(self, order_line_id: int, most: int = 50) -> tuple[str, ...]:
        return tuple(row[0] for row in self.session.all(_SHIPPED_SERIALS, line=order_line_id, most=most))

    def shipped_serial(self, order_id: int, product_id: int, serial: str) -> tuple[int, int] | None:
        row = self.session.one(_SHIPPED_SERIAL, order=order_id, product=product_id, serial=serial)
        return (int(row[0]), int(row[1])) if row else None

    def sent_with_serial(self, serial: str, product_id: int, most: int) -> tuple[int, ...]:
        if product_id:
            rows = self.session.all(_PIECE_WITH_SERIAL, product=product_id, serial=serial, most=most)
        else:
            rows = self.session.all(_WITH_SERIAL, serial=serial, most=most)
        return tuple(int(row[0]) for row in rows)

    def sent_to(self, who: str, most: int) -> tuple[int, ...]:
        if "@" in who:
            return tuple(row[0] for row in self.session.all(finding.SENT_TO, email=who, most=most))
        # A name is looked for as it was typed, and with Capital Letters: an index knows no more.
        found: set[int] = set()
        for text in {who, who.title(), who.upper()}:
            rows = self.session.all(_BY_NAME, first=text, last=text + _AFTER_ANY, most=most)
            found.update(row[0] for row in rows)
        return tuple(sorted(found, reverse=True))[:most]

    def senders(self, order_ids: Iterable[int]) -> tuple[Sender, ...]:
        rows = (self.session.one(_SENDER, id=order_id) for order_id in order_ids)
        return tuple(Sender(*row) for row in rows if row)

    def returned_on(self, order_line_id: int, serial: str) -> Rma | None:
        row = self.session.one(_RETURNED_ON, line=order_line_id, serial=serial)
        return rma_of(row) if row else None

    def book(self, version: int | None = None) -> Book:
        return rule_books.book(self.session, version)

    def paid_minor(self, order_line_id: int) -> int:
        return int(self.session.value(_PAID, line=order_line_id) or 0) if order_line_id else 0

    def scans_labels(self) -> bool:
        wanted = self.session.value(_SCANS_LABELS) or "auto"
        if wanted != "auto":
            return bool(wanted == "always")
        printers = self.station.printers
        printer = printers.get("item_label") or printers.get("label") or ""
        # A folder puts out nothing that could be stuck on anything.
        return bool(printer) and not printer.startswith("folder:")

    def piece_codes(self, product_id: int) -> tuple[str, ...]:
        pieces = {row[0] for row in self.session.all(_PIECES, id=product_id)}
        return tuple(code for code in self.product_codes(product_id) if code in pieces)

    def homes_of(self, product_id: int, most: int = 5) -> tuple[Place, ...]:
        return tuple(place_of(row) for row in self.session.all(_HOMES, product=product_id, most=most))

    def announced(self, most: int) -> tuple[Announced, ...]:
        return tuple(Announced(*row) for row in self.session.all(_ANNOUNCED, most=most))

    def undecided_units(self, most: int) -> tuple[tuple[str, ReturnUnit], ...]:
        return tuple((row[0], unit_of(row[1:])) for row in self.session.all(_UNDECIDED, most=most))

    def sent_items(self, order_id: int, most: int) -> tuple[Sent, ...]:
        return tuple(Sent(*row) for row in self.session.all(_SENT, order=order_id, most=most))


def rma_of(row: Row) -> Rma:
    """A return from _RMA_COLUMNS."""
    id_, number, order_id, state, expires_on, is_blind, fingerprint, opened_us = row
    return Rma(
        int(id_),
        str(number),
        None if order_id is None else int(order_id),
        RmaState(str(state)),
        str(expires_on),
        is_blind=bool(is_blind),
        is_ours=fingerprint == MADE_HERE,
        opened_us=int(opened_us),
    )


def unit_of(row: Row) -> ReturnUnit:
    """A returned piece from the columns of _UNITS; what is not decided yet is "" there and None here."""
    values = list(row)
    for at, kind in ((8, Condition), (10, Disposition), (11, RefundState)):
        values[at] = kind(row[at]) if row[at] else None
    values[14] = tuple((str(asked), str(reply)) for asked, reply in json.loads(row[14] or "[]"))
    return ReturnUnit(*values)
