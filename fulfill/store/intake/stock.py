"""Stock from files: the quantity is what lies there; the difference becomes a move with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from fulfill.catalog import Item, Tracking
from fulfill.ledger import Move, Reason
from fulfill.places import LOSS_CODE, Spot
from fulfill.records import StockRecord
from fulfill.store import ledger_book
from fulfill.store.facts import next_number
from fulfill.store.intake import CREATED, UNCHANGED, UPDATED, Outcome, rejected
from fulfill.store.intake.lists import ids_by_code, rows_among
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_LOT = Sql("select id, expires_on from lot where product_id = :product and code = :code")
_ADD_LOT = Sql("insert into lot (id, product_id, code, expires_on) values (:id, :product, :code, :expires)")
_THERE = Sql(
    "select on_hand, held from balance where product_id = :product and place_id = :place and plate_id = 0"
    " and lot_id = :lot and serial = :serial"
)
_LOSS = Sql("select id from place where code = :code")
_SERIAL_AT = Sql(
    "select l.code from balance b join place l on l.id = b.place_id where b.product_id = :product"
    " and b.serial = :serial and b.is_outside = 0 and b.on_hand > 0"
)


class StockTaker:
    """Takes stock rows of one operation; its moves are collected for the journal's chain."""

    def __init__(self, session: Session, operation_seq: int, now_us: int, outside: frozenset[int]) -> None:
        self.session = session
        self.moves: list[Move] = []
        self._operation_seq = operation_seq
        self._now_us = now_us
        self._outside = outside
        self._loss: int = session.value(_LOSS, code=LOSS_CODE)

    def take(self, records: Sequence[StockRecord]) -> list[Outcome]:
        places = {
            row[0]: row[1:]
            for row in rows_among(
                self.session, "select code, id, is_outside from place", "code", (r.place for r in records)
            )
        }
        products = ids_by_code(self.session, "product", "sku", (r.sku for r in records))
        tracking = {
            row[0]: Tracking(row[1])
            for row in rows_among(
                self.session, "select sku, tracking from product", "sku", (r.sku for r in records)
            )
        }
        outcomes = []
        for record in records:
            if record.place not in places or places[record.place][1]:
                outcomes.append(rejected(f"there is no place {record.place}: import places first"))
            elif record.sku not in products:
                outcomes.append(rejected(f"there is no product {record.sku}: import products first"))
            else:
                outcomes.append(
                    self._take(record, places[record.place][0], products[record.sku], tracking[record.sku])
                )
        return outcomes

    def _take(self, record: StockRecord, place: int, product: int, tracking: Tracking) -> Outcome:
        reason = _unfit(record, tracking)
        if reason:
            return rejected(reason)
        lot = self._lot(record, product)
        if isinstance(lot, Outcome):
            return lot
        item, spot = Item(product, lot, record.serial), Spot(place)
        row = self.session.one(_THERE, product=product, place=place, lot=lot, serial=record.serial)
        there, held = row or (0, 0)
        change = record.quantity - there
        if not change:
            return UNCHANGED
        if record.quantity < held:
            return rejected(
                f"{held} of {record.sku} at {record.place} are promised to orders: count the place instead"
            )
        if record.serial and change > 0:
            elsewhere = self.session.value(_SERIAL_AT, product=product, serial=record.serial)
            if elsewhere:
                return rejected(f"serial {record.serial} is in stock at {elsewhere} already")
        loss = Spot(self._loss)
        move = (
            Move(item, change, loss, spot, Reason.IMPORT)
            if change > 0
            else Move(item, -change, spot, loss, Reason.IMPORT)
        )
        # Everything that could refuse it was asked before; if it is refused all the same, so is the portion.
        ledger_book.post(self.session, [move], self._operation_seq, self._now_us, self._outside)
        self.moves.append(move)
        return CREATED if row is None else UPDATED

    def _lot(self, record: StockRecord, product: int) -> int | Outcome:
        """The lot's id, made where it is new; or what becomes of the row: none of a new lot is nothing."""
        expires = record.expires_on.isoformat() if record.expires_on else ""
        if not record.lot and not expires:
            return 0
        for lot_id, known in self.session.all(_LOT, product=product, code=record.lot):
            if known == expires or (record.lot and not expires):
                return int(lot_id)
            if record.lot:
                return rejected(
                    f"lot {record.lot} of {record.sku} expires on {known or 'no day'}, not on {expires}"
                )
        if not record.quantity:
            return UNCHANGED
        lot_id = next_number(self.session, "lot")
        self.session.run(_ADD_LOT, id=lot_id, product=product, code=record.lot, expires=expires)
        return lot_id


def _unfit(record: StockRecord, tracking: Tracking) -> str:
    """Why this row lacks what its product is tracked by, or has what it is not."""
    if tracking is Tracking.SERIAL and not record.serial:
        return f"{record.sku} is tracked by serial: one row per serial"
    if tracking is Tracking.SERIAL and record.quantity > 1:
        return f"serial {record.serial} of {record.sku} can be there once, not {record.quantity} times"
    if tracking is not Tracking.SERIAL and record.serial:
        return f"{record.sku} is not tracked by serial: leave the column empty"
    if tracking.by_lot and not record.lot:
        return f"{record.sku} is tracked by lot: name the lot"
    if tracking is Tracking.LOT_EXPIRY and not record.expires_on:
        return f"{record.sku} is tracked by lot and expiry: name the day it expires on"
    if tracking in (Tracking.NONE, Tracking.SERIAL) and (record.lot or record.expires_on):
        return f"{record.sku} is not tracked by lot: leave lot and expires_on empty"
    return ""
