"""Why an order is worked on now, the same for its picker and its packer: where it goes and until when."""

from __future__ import annotations

from fulfill.messages import Message, ok


def why_now(service: str, country: str, ship_by: str, today: str, truck: str = "") -> Message:
    """Service, country and the day to ship (ISO text) with its truck ("15:30"), as far as they are known."""
    where = " · ".join(each for each in (service, country) if each)
    if truck and ship_by == today:
        return by_truck(where, truck)
    if ship_by and ship_by < today:
        return late(where, ship_by) if where else only_late(ship_by)
    if ship_by:
        return leaves_by(where, ship_by) if where else only_leaves_by(ship_by)
    return goes_to(where) if where else no_day()


def by_truck(where: str, at: str) -> Message:
    return ok("order_by_truck", "{where}, today's truck leaves at {at}", where=where, at=at)


def leaves_by(where: str, day: str) -> Message:
    return ok("order_leaves_by", "{where}, ship by {day}", where=where, day=day)


def late(where: str, day: str) -> Message:
    return ok("order_late", "{where}, late: should have left by {day}", where=where, day=day)


def goes_to(where: str) -> Message:
    return ok("order_goes_to", "{where}, no day to ship is set", where=where)


def only_leaves_by(day: str) -> Message:
    return ok("order_only_leaves_by", "Ship by {day}", day=day)


def only_late(day: str) -> Message:
    return ok("order_only_late", "Late: should have left by {day}", day=day)


def was_due(day: str) -> Message:
    return ok("order_was_due", "Was due {day}", day=day)


def no_day() -> Message:
    return ok("order_no_day", "No day to ship is set")


def cancelled() -> Message:
    return ok("order_cancelled", "Cancelled meanwhile")


def note() -> Message:
    return ok("order_note", "Note on the order")


def gift_note() -> Message:
    return ok("order_gift_note", "Gift note")
