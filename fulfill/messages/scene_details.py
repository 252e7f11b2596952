"""What stands beside a product on a screen, the same in every flow: its lot, its serial, what to mind."""

from __future__ import annotations

from fulfill.messages import Message, ok


def stamps(lot: str = "", expires_on: str = "", serial: str = "") -> tuple[Message, ...]:
    """Lot, last valid day and serial, as far as there are any."""
    found: list[Message] = []
    if lot and expires_on:
        found.append(lot_until(lot, expires_on))
    elif lot:
        found.append(lot_only(lot))
    elif expires_on:
        found.append(until(expires_on))
    if serial:
        found.append(serial_number(serial))
    return tuple(found)


def lot_only(lot: str) -> Message:
    return ok("detail_lot", "Lot {lot}", lot=lot)


def lot_until(lot: str, day: str) -> Message:
    return ok("detail_lot_until", "Lot {lot}, good until {day}", lot=lot, day=day)


def until(day: str) -> Message:
    return ok("detail_until", "Good until {day}", day=day)


def serial_number(serial: str) -> Message:
    return ok("detail_serial", "Serial {serial}", serial=serial)


def hazard(hazard: str) -> Message:
    return ok("detail_hazard", "Hazardous ({hazard}): handle it with care", hazard=hazard)


def and_more(count: int) -> Message:
    return ok("detail_more", "{count} more", count=count)


def place_kind(kind: str) -> Message:
    """What a place is for, as one word beside its code."""
    return ok("place_kind", "{kind}", kind="forward pick" if kind == "forward" else kind or "place")
