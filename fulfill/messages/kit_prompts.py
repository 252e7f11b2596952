"""What the kit flow asks for: one sentence each."""

from __future__ import annotations

from fulfill.messages import Message, ok


def scan_work() -> Message:
    return ok(
        "ask_work",
        "Scan a work order, the label of a piece, or the place where it waits; !next makes a new order",
    )


def place_of_new() -> Message:
    return ok("ask_place_of_new", "Scan the place where the piece lies that gets an order")


def scan_piece_at(place: str) -> Message:
    return ok("ask_piece_at", "Scan the piece that you take from {place}", place=place)


def fetch_piece(sku: str, place: str) -> Message:
    return ok("ask_piece", "Take {sku} from {place} and scan it", sku=sku, place=place)


def piece_is_missing(sku: str, work: str) -> Message:
    return ok(
        "ask_missing_piece",
        "{sku} for {work} waits at no place now: !cancel leaves the order, !void ends it",
        sku=sku,
        work=work,
    )


def scan_lot(sku: str) -> Message:
    return ok("ask_lot_here", "Scan the lot of {sku}", sku=sku)


def scan_serial(sku: str) -> Message:
    return ok("ask_serial_here", "Scan the serial of {sku}", sku=sku)


def make_order(sku: str, place: str, kinds: str) -> Message:
    return ok(
        "ask_kind",
        "No order is open for {sku} at {place}. Say !next to refurbish it, or !answer with one of: {kinds}",
        sku=sku,
        place=place,
        kinds=kinds,
    )


def work_on(sku: str, grade: str, grades: str) -> Message:
    return ok(
        "ask_component",
        "Work on {sku}. New parts: scan their place. Which grade is it now ({grade} if you do not answer)? "
        "Say !answer with one of: {grades}; then !done",
        sku=sku,
        grade=grade,
        grades=grades,
    )


def take_material(place: str, grade: str, grades: str) -> Message:
    return ok(
        "ask_material",
        "Scan what you take from {place}. Which grade is the piece now ({grade} if you do not answer)? "
        "Say !answer with one of: {grades}; then !done",
        place=place,
        grade=grade,
        grades=grades,
    )


def scan_target(sku: str, grade: str) -> Message:
    return ok(
        "ask_target_code",
        "What is {sku} of grade {grade} sold as? Scan a barcode of that product, or !answer another grade",
        sku=sku,
        grade=grade,
    )


def scan_label(sku: str, label: str) -> Message:
    return ok("ask_label", "Stick the piece's label {label} on {sku} and scan it there", sku=sku, label=label)


def scan_place(sku: str, kinds: str) -> Message:
    return ok("ask_place_for", "Scan the {kinds} place where you put {sku}", sku=sku, kinds=kinds)


def is_gone(work: str) -> Message:
    return ok("ask_gone", "{work} is no longer yours to work on: say !cancel", work=work)
