"""Putting the book right from a desk: one quantity at one place, against the place for losses."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.ledger import QUANTITY_MAX, Move, Reason
from fulfill.messages import Message, every_flow, stop
from fulfill.places import LOSS_CODE, Spot
from fulfill.store import ledger_book
from fulfill.store.session import Session
from fulfill.store.statements import Sql

REASON_MAX = 200
_PRODUCT = Sql("select id from product where sku = :sku")
_PLACE = Sql("select id, is_outside from place where code = :code")
_PLATE = Sql("select id, place_id from plate where code = :code")
_LOT = Sql("select id from lot where product_id = :product and code = :code and expires_on = :expires_on")
_THERE = Sql(
    "select on_hand, held from balance where product_id = :product and place_id = :place"
    " and plate_id = :plate and lot_id = :lot and serial = :serial"
)
_SERIAL_AT = Sql(
    "select l.code from balance b join place l on l.id = b.place_id where b.product_id = :product"
    " and b.serial = :serial and b.is_outside = 0 and b.on_hand > 0"
)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What the book said (`was`) and what is there (`now`), in eaches, of one product at one place.

    `plate` is the code of the tote it lies in, "" for none; lot, expiry (ISO day) and serial as booked.
    """

    sku: str
    place: str
    was: int
    now: int
    plate: str = ""
    lot: str = ""
    expires_on: str = ""
    serial: str = ""


def adjust(
    session: Session, what: Adjustment, reason: str, seq: int, now_us: int, outside: frozenset[int]
) -> tuple[list[Move], str]:
    """Post the difference under operation `seq`; the moves, and what was done. Raises Refused."""
    _check(what, reason)
    item, spot = _key(session, what)
    key = {"product": item.product_id, "place": spot.place_id, "plate": spot.plate_id, "lot": item.lot_id}
    on_hand, held = session.one(_THERE, **key, serial=item.serial) or (0, 0)
    if on_hand != what.was:
        raise Refused(every_flow.changed_meanwhile(f"The stock of {what.sku} at {what.place}"))
    if what.now < held:
        raise Refused(_promised(what, held))
    if item.serial and what.now:
        elsewhere = session.value(_SERIAL_AT, product=item.product_id, serial=item.serial)
        if elsewhere and elsewhere != what.place:
            raise Refused(every_flow.serial_elsewhere(item.serial, elsewhere))
    loss = Spot(session.one(_PLACE, code=LOSS_CODE)[0])  # type: ignore[index]  # every warehouse has it
    change = what.now - what.was
    move = (
        Move(item, change, loss, spot, Reason.COUNT)
        if change > 0
        else Move(item, -change, spot, loss, Reason.COUNT)
    )
    ledger_book.post(session, [move], seq, now_us, outside)
    return [move], f"{what.sku} at {what.place}: {what.was} became {what.now}. {reason}"


def _check(what: Adjustment, reason: str) -> None:
    if not reason:
        raise Refused(stop("reason_wanted", "Say why: a number that changes without a reason helps nobody"))
    if len(reason) > REASON_MAX:
        raise Refused(
            stop(
                "reason_too_long",
                "Say it in {most} characters, not {count}",
                most=REASON_MAX,
                count=len(reason),
            )
        )
    if not 0 <= what.now <= QUANTITY_MAX:
        raise Refused(
            stop(
                "bad_count",
                "{count} cannot be there. Give a number from 0 to {most}",
                count=what.now,
                most=QUANTITY_MAX,
            )
        )
    if what.serial and what.now > 1:
        raise Refused(
            stop(
                "serial_once",
                "Serial {serial} can be there once, not {count} times",
                serial=what.serial,
                count=what.now,
            )
        )
    if what.now == what.was:
        raise Refused(
            stop("nothing_to_adjust", "The book says {count} already. Nothing was changed", count=what.was)
        )


def _key(session: Session, what: Adjustment) -> tuple[Item, Spot]:
    """The stock that is meant; raises Refused for what is not here."""
    product = session.value(_PRODUCT, sku=what.sku)
    place = session.one(_PLACE, code=what.place)
    if product is None or place is None or place[1]:
        raise Refused(
            stop(
                "no_such_stock",
                "There is no {sku} to adjust at {place}. Look it up again",
                sku=what.sku,
                place=what.place,
            )
        )
    plate_id = lot_id = 0
    if what.plate:
        plate = session.one(_PLATE, code=what.plate)
        if plate is None or plate[1] != place[0]:
            raise Refused(every_flow.changed_meanwhile(f"The place of {what.plate}"))
        plate_id = plate[0]
    if what.lot or what.expires_on:
        lot_id = session.value(_LOT, product=product, code=what.lot, expires_on=what.expires_on)
        if lot_id is None:
            raise Refused(
                stop(
                    "no_such_lot",
                    "There is no lot {lot} of {sku}. Look it up again",
                    lot=what.lot,
                    sku=what.sku,
                )
            )
    return Item(product, lot_id, what.serial), Spot(place[0], plate_id)


def _promised(what: Adjustment, held: int) -> Message:
    return stop(
        "promised_to_orders",
        "{held} of {sku} at {place} are promised to orders, so {now} cannot be booked."
        " Put those orders on hold first, or count the place: a count lifts the promises",
        held=held,
        sku=what.sku,
        place=what.place,
        now=what.now,
    )
