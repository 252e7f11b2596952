"""What a screen says around a move on a person's own account."""

from __future__ import annotations

from fulfill.messages import Message, ok


def moving() -> Message:
    return ok("move_moving", "Moving stock")


def on_your_own() -> Message:
    return ok("move_on_your_own", "Any free goods, from any place to any other")


def from_place(place: str) -> Message:
    return ok("move_from_place", "From {place}", place=place)


def because(place: str, reason: str) -> Message:
    return ok("move_because", "From {place}, noted as {reason}", place=place, reason=reason)


# --- what to do ----------------------------------------------------------------------------------------
def scan() -> Message:
    return ok("move_scan", "Scan")


def held_stays() -> Message:
    return ok("move_held_stays", "What is promised to orders stays where it is")


def take() -> Message:
    return ok("move_take", "Take")


def then_scan() -> Message:
    return ok("move_then_scan", "One product at a time; what is promised to orders stays")


def or_whole() -> Message:
    return ok("move_or_whole", "Scan a product, or a place to bring all of it there")


def scan_lot_of() -> Message:
    return ok("move_scan_lot_of", "Scan the lot of")


def scan_serial_of() -> Message:
    return ok("move_scan_serial_of", "Scan the serial of")


def several_lots() -> Message:
    return ok("move_several_lots", "Several lots lie here: the first to expire stands first")


def several_serials() -> Message:
    return ok("move_several_serials", "Any of those that lie here: take one and scan it")


def you_carry() -> Message:
    return ok("move_you_carry", "You carry")


def more_or_place(left: int) -> Message:
    return ok("move_more_or_place", "Scan more of it ({left} are left), or where you put it", left=left)


def scan_where() -> Message:
    return ok("move_scan_where", "Scan the place, pallet or tote where you put it")


# --- goods and lists -----------------------------------------------------------------------------------
def carried() -> Message:
    return ok("move_carried", "Carried")


def lies_here() -> Message:
    return ok("move_lies_here", "Free to be moved")


def held(count: int) -> Message:
    return ok("move_held", "Promised: {count}", count=count)


def where_it_lies() -> Message:
    return ok("move_where_it_lies", "Already lies at")
