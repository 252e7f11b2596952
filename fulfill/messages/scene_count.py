"""What a screen says around a count; blind, so nothing here tells what the book says."""

from __future__ import annotations

from fulfill.messages import Message, ok


def counting() -> Message:
    return ok("count_counting", "Counting")


def asked_for(count: int) -> Message:
    return ok("count_asked_for", "Places that somebody wants counted: {count}", count=count)


def blind() -> Message:
    return ok("count_blind", "Count what you see: nobody tells you what should be there")


def on_plate(plate: str) -> Message:
    return ok("count_on_plate", "What you scan now is counted on {plate}", plate=plate)


# --- what to do ----------------------------------------------------------------------------------------
def go_to() -> Message:
    return ok("count_go_to", "Go to")


def then_scan_place() -> Message:
    return ok("count_then_scan_place", "Then scan the place; any other place may be counted too")


def scan() -> Message:
    return ok("count_scan", "Scan")


def nobody_asked() -> Message:
    return ok("count_nobody_asked", "Nobody asked for a count: choose a place yourself")


def count_all_at() -> Message:
    return ok("count_count_all_at", "Count all at")


def each_or_number() -> Message:
    return ok("count_each_or_number", "Scan each product once, then type how many; !done when that is all")


def scan_lot_of() -> Message:
    return ok("count_scan_lot_of", "Scan the lot of")


def on_the_goods() -> Message:
    return ok("count_on_the_goods", "It stands on the goods or on their case; you can type it too")


def give_day_of() -> Message:
    return ok("count_give_day_of", "Give the last valid day of")


def day_of_lot(lot: str) -> Message:
    return ok("count_day_of_lot", "Lot {lot} is new: type the day on the goods, like 2027-03-31", lot=lot)


def scan_serial_of() -> Message:
    return ok("count_scan_serial_of", "Scan the serial of")


def each_its_own() -> Message:
    return ok("count_each_its_own", "Each unit has its own; scan another product to go on with that")


# --- goods and lists -----------------------------------------------------------------------------------
def counted() -> Message:
    return ok("count_counted", "Counted")


def in_hand() -> Message:
    return ok("count_in_hand", "In your hands")


def counted_here() -> Message:
    return ok("count_counted_here", "Counted here")


def so_far() -> Message:
    return ok("count_so_far", "Counted so far")


def kinds(count: int) -> Message:
    return ok("count_kinds", "Kinds of goods: {count}", count=count)


def in_zone(zone: str) -> Message:
    return ok("count_in_zone", "Zone {zone}", zone=zone)


def to_be_counted() -> Message:
    return ok("count_to_be_counted", "To be counted")


def second_person() -> Message:
    return ok("count_second_person", "Second count, by another person")


def came_up_short() -> Message:
    return ok("count_came_up_short", "A picker found too few")
