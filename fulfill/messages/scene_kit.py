"""What a screen says around a work order."""

from __future__ import annotations

from fulfill.messages import Message, ok


def works() -> Message:
    return ok("kit_works", "Work orders")


def waiting_count(count: int) -> Message:
    return ok("kit_waiting_count", "Waiting: {count}", count=count)


def scan() -> Message:
    return ok("kit_scan", "Scan")


def any_will_do() -> Message:
    return ok("kit_any_will_do", "The list shows which pieces wait, and where")


def none_waits() -> Message:
    return ok("kit_none_waits", "No work order waits")


def or_its_label() -> Message:
    return ok("kit_or_its_label", "Scan its barcode, its lot or serial, or its own label")


def order(work: str) -> Message:
    return ok("kit_order", "Work order {work}", work=work)


def open_ones() -> Message:
    return ok("kit_open_ones", "Open, the oldest first")


def days(count: int) -> Message:
    return ok("kit_days", "{count} days", count=count)


def today() -> Message:
    return ok("kit_today", "Today")


def works_on_it(name: str) -> Message:
    return ok("kit_works_on_it", "{name} has it", name=name)


def kind(kind: str) -> Message:
    """What is done: refurbish, repackage, or anything else as a kit."""
    match kind:
        case "refurbish":
            return ok("kit_refurbish", "Refurbish")
        case "repackage":
            return ok("kit_repackage", "Repackage")
        case _:
            return ok("kit_assemble", "Assemble")


def take_from() -> Message:
    return ok("kit_take_from", "Take it from")


def then_scan_it() -> Message:
    return ok("kit_then_scan_it", "Then scan it")


def which_piece() -> Message:
    return ok("kit_which_piece", "Which piece is it?")


def what_to_do() -> Message:
    return ok("kit_what_to_do", "What is to be done?")


def no_order_yet() -> Message:
    return ok("kit_no_order_yet", "It has no work order yet: choose what it gets, or say !no")


def scan_lot_of() -> Message:
    return ok("kit_scan_lot_of", "Scan the lot of")


def scan_serial_of() -> Message:
    return ok("kit_scan_serial_of", "Scan the serial of")


def tells_which() -> Message:
    return ok("kit_tells_which", "It tells which of the pieces there you have in hand")


def work_on() -> Message:
    return ok("kit_work_on", "Work on")


def parts_then_done() -> Message:
    return ok("kit_parts_then_done", "New parts: scan the place where they lie; !done when it is ready")


def sold_as() -> Message:
    return ok("kit_sold_as", "Sold as?")


def scan_its_product() -> Message:
    return ok("kit_scan_its_product", "Scan a barcode of the product of that grade")


def stick_on() -> Message:
    return ok("kit_stick_on", "Stick on the piece's label")


def label_of_the_piece() -> Message:
    return ok("kit_label_of_the_piece", "Scan the label on the piece, not the paper of the work order")


def put_at() -> Message:
    return ok("kit_put_at", "Put it at")


def any_place_of(kinds: str) -> Message:
    return ok("kit_any_place_of", "Any {kinds} place will do", kinds=kinds)


def never_sold(why: str) -> Message:
    return ok("kit_never_sold", "Never for sale: {why}", why=why)


def the_piece() -> Message:
    return ok("kit_the_piece", "The piece")


def grade() -> Message:
    return ok("kit_grade", "Grade")


def on_the_bench() -> Message:
    return ok("kit_on_the_bench", "On the bench")


def from_place(place: str) -> Message:
    return ok("kit_from_place", "From {place}", place=place)


def lies_here() -> Message:
    return ok("kit_lies_here", "Lies there")


def takes_it() -> Message:
    return ok("kit_takes_it", "Other places that take it")
