"""What the returns flow asks for, step by step."""

from __future__ import annotations

from fulfill.messages import Message, ok


def scan_return() -> Message:
    return ok(
        "scan_return",
        "Scan the return's, parcel's or tracking code, or the order; type the customer, or say !next",
    )


def choose_order() -> Message:
    return ok("choose_order", "Which order is it? Scan or choose its number; for another one say !no")


def scan_product(document: str, left: int) -> Message:
    return ok("scan_product", "{document}: scan the next piece; {left} awaited", document=document, left=left)


def scan_any_product(document: str) -> Message:
    return ok(
        "scan_any_product",
        "{document}: scan the next piece, or !done when there is no more",
        document=document,
    )


def all_here(document: str) -> Message:
    return ok(
        "all_here", "{document}: every expected piece is here. Say !done to close it", document=document
    )


def scan_serial(sku: str) -> Message:
    return ok("scan_serial", "Scan the serial number of this {sku}", sku=sku)


def scan_lot(sku: str) -> Message:
    return ok("scan_lot", "Scan the lot of this {sku}", sku=sku)


def answer_condition(sku: str, name: str, choices: str) -> Message:
    return ok(
        "answer_condition",
        "How is this {sku} ({name})? Say !answer with one of: {choices}",
        sku=sku,
        name=name,
        choices=choices,
    )


def confirm_disposition(sku: str, grade: str, proposed: str, why: str, kinds: str) -> Message:
    return ok(
        "confirm_disposition",
        "{sku} is grade {grade}: {proposed}, because {why}. Scan a {kinds} place to put it there,"
        " or say !answer with something else",
        sku=sku,
        grade=grade,
        proposed=proposed,
        why=why,
        kinds=kinds,
    )


def give_reason(sku: str, chosen: str, proposed: str, reasons: str) -> Message:
    return ok(
        "give_reason",
        "Why {chosen} and not {proposed} for {sku}? Say !reason with one of: {reasons}; !no keeps {proposed}",
        sku=sku,
        chosen=chosen,
        proposed=proposed,
        reasons=reasons,
    )


def scan_place(sku: str, chosen: str, kinds: str) -> Message:
    return ok(
        "scan_place", "Put {sku} away to {chosen}: scan a {kinds} place", sku=sku, chosen=chosen, kinds=kinds
    )
