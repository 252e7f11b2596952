"""What a screen says around putting away: what waits, what is carried, and where it goes."""

from __future__ import annotations

from fulfill.messages import Message, ok


def putting_away() -> Message:
    return ok("putaway_putting_away", "Putting away")


def waiting_count(count: int) -> Message:
    return ok("putaway_waiting_count", "Waiting at docks, stages and returns places: {count}", count=count)


def from_place(place: str) -> Message:
    return ok("putaway_from_place", "From {place}", place=place)


# --- what to do ----------------------------------------------------------------------------------------
def fetch() -> Message:
    return ok("putaway_fetch", "Fetch from")


def longest_first() -> Message:
    return ok("putaway_longest_first", "Scan it. It waits longest; any other that waits will do too")


def scan() -> Message:
    return ok("putaway_scan", "Scan")


def nothing_left() -> Message:
    return ok("putaway_nothing_left", "Nothing waits any more")


def take_one() -> Message:
    return ok("putaway_take_one", "Take one product at a time, all of it that you can carry")


def take() -> Message:
    return ok("putaway_take", "Take")


def then_scan() -> Message:
    return ok("putaway_then_scan", "Then scan the product")


def scan_lot_of() -> Message:
    return ok("putaway_scan_lot_of", "Scan the lot of")


def scan_serial_of() -> Message:
    return ok("putaway_scan_serial_of", "Scan the serial of")


def several_lots() -> Message:
    return ok("putaway_several_lots", "Several lots lie here: the first to expire stands first")


def several_serials() -> Message:
    return ok("putaway_several_serials", "Any of those that lie here: take one and scan it")


def bring_to() -> Message:
    return ok("putaway_bring_to", "Bring to")


def lies_there() -> Message:
    return ok("putaway_lies_there", "More of it is kept there. Scan the place when you are there")


def is_empty() -> Message:
    return ok("putaway_is_empty", "It is empty. Scan the place when you are there")


def goes_aside() -> Message:
    return ok("putaway_goes_aside", "Blocked: it goes aside. Scan the place when you are there")


def find_a_place() -> Message:
    return ok("putaway_find_a_place", "Find a place")


def none_is_free() -> Message:
    return ok("putaway_none_is_free", "The rules know no place that has room for it")


def gone() -> Message:
    return ok("putaway_gone", "Stop")


def look_it_up() -> Message:
    return ok("putaway_look_it_up", "Nothing of it is left where you took it: cancel, then look it up")


# --- goods and lists -----------------------------------------------------------------------------------
def put_away() -> Message:
    return ok("putaway_put_away", "Put away")


def to_place() -> Message:
    return ok("putaway_to_place", "To")


def waits() -> Message:
    return ok("putaway_waits", "Waits to be put away")


def kinds(count: int) -> Message:
    return ok("putaway_kinds", "Different products: {count}", count=count)


def lies_here() -> Message:
    return ok("putaway_lies_here", "Lies here")


def on_it() -> Message:
    return ok("putaway_on_it", "What you carry")


def where_it_lies() -> Message:
    return ok("putaway_where_it_lies", "Already lies at")
