"""What people do from a desk: release orders, hold them, let them go, cancel them; put stock right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fulfill import operations
from fulfill.clock import microseconds
from fulfill.errors import Refused
from fulfill.messages import every_flow, stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.store import box_book, orders_book, stock_desk
from fulfill.store import release as releases
from fulfill.store.box_book import Boxed
from fulfill.store.failures import RuleBroken
from fulfill.store.release import Released
from fulfill.store.stock_desk import Adjustment

_TRIES = 3


def release(desk: Desk, numbers: Sequence[str] | None = None) -> Released:
    """Promise stock to all waiting orders, or to those named. Raises Refused for a number nobody knows."""

    def do(doing: Doing) -> Released:
        unknown = orders_book.unknown(doing.session, numbers or ())
        if unknown:
            raise Refused(
                stop("unknown_order", "There is no order {order}. Check the number", order=unknown[0])
            )
        told = releases.release(doing.session, doing.today, numbers)
        doing.said = f"{len(told.released)} orders released, {len(told.waiting)} wait"
        return told

    for tries in range(_TRIES):
        try:
            return operations.run(desk, Act.RELEASE, "release", " ".join(numbers or ()), do)
        except RuleBroken as broken:
            # Somebody moved free stock away between our reading and our promise: look again.
            if tries == _TRIES - 1:
                raise Refused(every_flow.changed_meanwhile("The stock for these orders")) from broken
    raise AssertionError("unreachable")


def box_ahead(desk: Desk, numbers: Sequence[str] | None = None) -> Boxed:
    """Choose the boxes of orders that are released and not packed yet, or of those named among them.

    No operation of the journal: it is remembered, not done, and a bench that comes first chooses the same.
    """
    now_us = microseconds(desk.clock.now())
    return box_book.box_ahead(desk.warehouse.database, now_us, numbers)


def hold_order(desk: Desk, number: str) -> None:
    """Keep an order from being released; what was promised to it is free again."""
    _change(desk, "hold", number, lambda doing: orders_book.hold(doing.session, number, doing.now_us))


def resume_order(desk: Desk, number: str) -> None:
    """Let an order go that was on hold."""
    _change(desk, "resume", number, lambda doing: orders_book.resume(doing.session, number))


def cancel_order(desk: Desk, number: str) -> None:
    """Cancel an order that nobody has begun to pick; refused afterwards, with the way out."""
    _change(desk, "cancel", number, lambda doing: orders_book.cancel(doing.session, number, doing.now_us))


def set_partial(desk: Desk, number: str, *, complete: bool) -> None:
    """Whether an order leaves only whole, or with what there is."""
    _change(
        desk,
        "partial",
        number,
        lambda doing: orders_book.set_partial(doing.session, number, "complete" if complete else "available"),
    )


def adjust_stock(desk: Desk, what: Adjustment, reason: str) -> str:
    """Put what the book says of one kind of stock at one place right, with the reason; a sentence for people.

    For supervisors: without a recount, a number is only as good as who gives it. Raises Refused where
    it changed since it was looked at, where promises stand against it, and without a reason.
    """
    reason = " ".join(reason.split())

    def do(doing: Doing) -> str:
        outside = desk.warehouse.outside
        moves, said = stock_desk.adjust(doing.session, what, reason, doing.seq, doing.now_us, outside)
        doing.moves += moves
        doing.said = said
        return said

    payload = f"{what.sku} {what.place} {what.was}>{what.now} {reason}"
    return operations.run(desk, Act.OVERRIDE, "adjust", payload, do)


def _change(desk: Desk, kind: str, number: str, do: Callable[[Doing], str]) -> None:
    def doing_it(doing: Doing) -> None:
        doing.said = do(doing)

    operations.run(desk, Act.RELEASE, f"order_{kind}", number, doing_it)
