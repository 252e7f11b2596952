"""Orders held, let go and cancelled: every promise lifted, every counter right, in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence

from fulfill.address import Address
from fulfill.catalog import Item
from fulfill.errors import Refused
from fulfill.ledger import Hold, Lift
from fulfill.messages import Message, stop
from fulfill.places import Spot
from fulfill.store import ledger_book
from fulfill.store.intake.orders import missing_in
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_UNKNOWN = Sql(
    "select value from json_each(:numbers) where value not in (select number from orders)",
    postgresql="select n from json_array_elements_text(cast(:numbers as json)) as n"
    " where n not in (select number from orders)",
)
_ORDER = Sql("select id, state, task_id from orders where number = :number")
_STANDS = Sql("select state, on_hold, task_id from orders where number = :number")
_HOLDS = Sql(
    "select id, order_id, line_id, product_id, lot_id, serial, place_id, plate_id, quantity from hold"
    " where order_id = :order and quantity > 0 order by id"
)
_UNHELD = Sql("update order_line set held = 0, short = 0 where order_id = :order")
_SHIPPED = Sql("select coalesce(sum(shipped), 0) from order_line where order_id = :order")
_UNDER_WAY = Sql("select coalesce(sum(picked - shipped), 0) from order_line where order_id = :order")
_CANCEL_LINES = Sql(
    "update order_line set cancelled = ordered - picked, held = 0, short = 0 where order_id = :order"
)
_SET = Sql(
    "update orders set state = :state, waits = :waits, on_hold = :on_hold where id = :order and state = :was"
)
_PARTIAL = Sql("update orders set partial = :partial where id = :order")
_ADDRESS = Sql(
    "select name, company, address1, address2, city, region, postcode, country from orders where id = :order"
)
# Nobody works on it; of a part-shipped order it is the rest that is held, let go or cancelled.
_AT_REST = ("waiting", "released", "part_shipped")
_WAYS_OUT = {
    "picked": "Have its goods put back at packing first",
    "packed": "Void its parcels at packing first, with !void",
    "shipped": "What comes back is taken in as a return",
    "cancelled": "Import it again under another number",
}
_WAY_OUT = "Give its work back at the station with !cancel first"


def unknown(session: Session, numbers: Sequence[str]) -> list[str]:
    """Those of the numbers that no order has."""
    return [row[0] for row in session.all(_UNKNOWN, numbers=json.dumps(list(numbers)))] if numbers else []


def hold(session: Session, number: str, now_us: int) -> str:
    """Put an order on hold before it is picked; a sentence for the journal."""
    order, state = _find(session, number, "put on hold")
    _lift_all(session, order, now_us)
    session.run(_UNHELD, order=order)
    rests = "part_shipped" if session.value(_SHIPPED, order=order) else "waiting"
    session.run(_SET, order=order, state=rests, waits="on hold", on_hold=1, was=state)
    return f"order {number} is on hold"


def stop_settled(session: Session, number: str, now_us: int) -> str:
    """Keep an order from leaving that its shop has closed; what was done, "" where there is nothing to do."""
    row = session.one(_STANDS, number=number)
    if row is None:
        return ""
    state, on_hold, task_id = row
    if state not in _AT_REST or task_id is not None:
        ended = state in ("shipped", "cancelled")
        return "" if ended else f"Here it is {state}: give its work back at the station, then cancel it."
    if on_hold:
        return "Here it is on hold."
    hold(session, number, now_us)
    return "Here it is put on hold: cancel it, or let it go with resume."


def resume(session: Session, number: str) -> str:
    """Take an order off hold; the next release looks at it again."""
    order, state = _find(session, number, "let go")
    # Payment and products are looked at by every release; an address only here and when a file comes.
    missing = missing_in(Address(*(session.one(_ADDRESS, order=order) or ())))
    waits = f"address incomplete: {', '.join(missing)}" if missing else ""
    session.run(_SET, order=order, state=state, waits=waits, on_hold=0, was=state)
    return f"order {number} may go again"


def cancel(session: Session, number: str, now_us: int) -> str:
    """Cancel an order of which nothing is under way; of one that left in part, the rest."""
    order, state = _find(session, number, "cancelled")
    if session.value(_UNDER_WAY, order=order):
        raise Refused(_too_late(number, state, "cancelled"))
    _lift_all(session, order, now_us)
    session.run(_CANCEL_LINES, order=order)
    has_left = bool(session.value(_SHIPPED, order=order))
    ends = "shipped" if has_left else "cancelled"
    session.run(_SET, order=order, state=ends, waits="", on_hold=0, was=state)
    return f"the rest of order {number} is cancelled" if has_left else f"order {number} is cancelled"


def set_partial(session: Session, number: str, partial: str) -> str:
    """Set it to leave only "complete", or with what is "available"."""
    order, _ = _find(session, number, "changed")
    session.run(_PARTIAL, order=order, partial=partial)
    return f"order {number} leaves {'only whole' if partial == 'complete' else 'with what there is'}"


def _find(session: Session, number: str, what: str) -> tuple[int, str]:
    row = session.one(_ORDER, number=number)
    if row is None:
        raise Refused(stop("unknown_order", "There is no order {order}. Check the number", order=number))
    order, state, task_id = row
    if state not in _AT_REST or task_id is not None:
        raise Refused(_too_late(number, state, what))
    return order, state


def _too_late(number: str, state: str, what: str) -> Message:
    return stop(
        "too_late",
        "Order {order} is {state} and cannot be {what} from here. {way_out}",
        order=number,
        state=state,
        what=what,
        way_out=_WAYS_OUT.get(state, _WAY_OUT),
    )


def _lift_all(session: Session, order: int, now_us: int) -> None:
    entries = []
    for hold_id, order_id, line_id, product, lot, serial, place, plate, quantity in session.all(
        _HOLDS, order=order
    ):
        hold = Hold(hold_id, order_id, line_id, Item(product, lot, serial), Spot(place, plate), quantity)
        entries.append(Lift(hold, quantity))
    # Lifting touches no outside place and posts no move, so it needs no operation of its own.
    ledger_book.post(session, entries, 0, now_us, frozenset())
