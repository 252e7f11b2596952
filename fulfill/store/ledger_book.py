"""The ledger: moves posted and balances changed in one transaction.

A balance is changed by a conditional UPDATE, never by a value computed here, and the rows of one
posting are taken in one sorted order, so that two stations cannot lock each other out for good.
"""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.ledger import Entry, Hold, Lift, Move, Promise, Reason
from fulfill.messages import Message, every_flow
from fulfill.places import Spot
from fulfill.store.failures import RuleBroken
from fulfill.store.session import Session
from fulfill.store.statements import Sql

Key = tuple[int, int, int, int, str]  # product, place, plate, lot, serial

_KEY = (
    "product_id = :product and place_id = :place and plate_id = :plate and lot_id = :lot and serial = :serial"
)
_INSERT_MOVE = Sql(
    "insert into move (operation_seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id,"
    " target_place_id, target_plate_id, reason, hold_id, reverses) values (:operation, :product,"
    " :lot, :serial,"
    " :quantity, :source_place, :source_plate, :target_place, :target_plate, :reason, :hold, :reverses)"
)
# What arrives keeps the age it had where it came from: FIFO counts from the day it came into the house.
_INCREASE = Sql(
    "insert into balance (product_id, place_id, plate_id, lot_id, serial, on_hand, held, is_outside,"
    " since_us)"
    " values (:product, :place, :plate, :lot, :serial, :change, 0, :outside, coalesce((select since_us"
    " from balance where product_id = :product and place_id = :from_place and plate_id = :from_plate"
    " and lot_id = :lot and serial = :serial and is_outside = 0), :now))"
    " on conflict (product_id, place_id, plate_id, lot_id, serial) do update"
    " set on_hand = balance.on_hand + excluded.on_hand"
)
_CHANGE = Sql(
    f"update balance set on_hand = on_hand + :change, held = held + :held where {_KEY}"
    " and (is_outside = 1 or on_hand + :change >= held + :held) and held + :held >= 0"
    " returning on_hand, held"
)
_CLEAR = Sql(f"delete from balance where {_KEY} and on_hand = 0 and held = 0")
_FREE = Sql(f"select on_hand - held from balance where {_KEY}")
_NAMES = Sql("select p.sku, l.code from product p, place l where p.id = :product and l.id = :place")
_TAKE_HOLD = Sql(
    f"update hold set quantity = quantity - :quantity where id = :id and quantity >= :quantity and {_KEY}"
)
_INSERT_HOLD = Sql(
    "insert into hold (id, order_id, line_id, product_id, place_id, plate_id, lot_id, serial, quantity)"
    " values (:id, :order, :line, :product, :place, :plate, :lot, :serial, :quantity)"
)


class _Delta:
    """What one posting does to one balance row."""

    __slots__ = ("came_from", "change", "held")

    def __init__(self) -> None:
        self.change = 0
        self.held = 0
        self.came_from: Spot | None = None


def post(
    session: Session, entries: Iterable[Entry], operation_seq: int, now_us: int, outside: frozenset[int]
) -> list[Move]:
    """Post entries under one operation; the moves among them, in order.

    `outside` holds the ids of the places outside the building, whose balances may be negative.
    Raises Refused (short_stock, changed_meanwhile) where the book says no; then nothing may be kept.
    """
    deltas: dict[Key, _Delta] = {}
    moves: list[Move] = []
    for entry in entries:
        match entry:
            case Move():
                _add_move(session, entry, operation_seq, deltas)
                moves.append(entry)
            case Promise(hold):
                _insert_hold(session, hold)
                _delta(deltas, hold.item, hold.spot).held += hold.quantity
            case Lift(hold, quantity):
                _take_hold(session, hold.id, hold.item, hold.spot, quantity)
                _delta(deltas, hold.item, hold.spot).held -= quantity
    _apply(session, deltas, now_us, outside)
    return moves


def _delta(deltas: dict[Key, _Delta], item: Item, spot: Spot) -> _Delta:
    key = (item.product_id, spot.place_id, spot.plate_id, item.lot_id, item.serial)
    found = deltas.get(key)
    if found is None:
        found = deltas[key] = _Delta()
    return found


def _add_move(session: Session, move: Move, operation_seq: int, deltas: dict[Key, _Delta]) -> None:
    item, source, target = move.item, move.source, move.target
    session.run(
        _INSERT_MOVE,
        operation=operation_seq,
        product=item.product_id,
        lot=item.lot_id,
        serial=item.serial,
        quantity=move.quantity,
        source_place=source.place_id,
        source_plate=source.plate_id,
        target_place=target.place_id,
        target_plate=target.plate_id,
        reason=move.reason,
        hold=move.hold_id,
        reverses=move.reverses,
    )
    _delta(deltas, item, source).change -= move.quantity
    arrival = _delta(deltas, item, target)
    arrival.change += move.quantity
    arrival.came_from = source
    if move.hold_id is None:
        return
    if move.reason is Reason.REVERSE:
        # The promise that the first move fulfilled stands again.
        _take_hold(session, move.hold_id, item, target, -move.quantity)
        arrival.held += move.quantity
    else:
        _take_hold(session, move.hold_id, item, source, move.quantity)
        _delta(deltas, item, source).held -= move.quantity


def _insert_hold(session: Session, hold: Hold) -> None:
    session.run(
        _INSERT_HOLD,
        id=hold.id,
        order=hold.order_id,
        line=hold.line_id,
        quantity=hold.quantity,
        **_where(_key(hold.item, hold.spot)),
    )


def _take_hold(session: Session, hold_id: int, item: Item, spot: Spot, quantity: int) -> None:
    taken = session.run(_TAKE_HOLD, id=hold_id, quantity=quantity, **_where(_key(item, spot)))
    if taken != 1:
        raise Refused(every_flow.changed_meanwhile("This promise of stock"))


def _key(item: Item, spot: Spot) -> Key:
    return (item.product_id, spot.place_id, spot.plate_id, item.lot_id, item.serial)


def _where(key: Key) -> dict[str, int | str]:
    product, place, plate, lot, serial = key
    return {"product": product, "place": place, "plate": plate, "lot": lot, "serial": serial}


def _apply(session: Session, deltas: dict[Key, _Delta], now_us: int, outside: frozenset[int]) -> None:
    # A serial leaves before it arrives: it may be in one place inside the building only.
    order = sorted(
        deltas.items(), key=lambda pair: (pair[0][0], bool(pair[0][4]) and pair[1].change > 0, pair[0])
    )
    emptied: list[Key] = []
    for key, delta in order:
        if not delta.change and not delta.held:
            continue
        is_outside = key[1] in outside
        if delta.change > 0 or is_outside:
            _increase(session, key, delta, now_us, is_outside=is_outside)
            if not delta.held:
                continue
            # Goods arrive before they are promised, in a statement of its own: a row that is only
            # inserted to meet the one that is there would be refused for what it lacks by itself.
            delta.change = 0
        left = session.one(_CHANGE, change=delta.change, held=delta.held, **_where(key))
        if left is None:
            raise Refused(_why_not(session, key, delta))
        if left == (0, 0):
            emptied.append(key)
    for key in emptied:
        session.run(_CLEAR, **_where(key))


def _increase(session: Session, key: Key, delta: _Delta, now_us: int, *, is_outside: bool) -> None:
    came_from = delta.came_from or Spot(0)
    try:
        session.run(
            _INCREASE,
            change=delta.change,
            outside=int(is_outside),
            now=now_us,
            from_place=came_from.place_id,
            from_plate=came_from.plate_id,
            **_where(key),
        )
    except RuleBroken as broken:
        if not key[4]:
            raise
        raise Refused(every_flow.serial_elsewhere(key[4], "another place")) from broken


def _why_not(session: Session, key: Key, delta: _Delta) -> Message:
    free = session.value(_FREE, **_where(key)) or 0
    sku, place = session.one(_NAMES, product=key[0], place=key[1]) or ("?", "?")
    return every_flow.short_stock(sku, place, max(delta.held, -delta.change), max(free, 0))
