"""What to do next while goods go back to their supplier."""

from __future__ import annotations

from fulfill.messages import Message, many, ok


def scan_supplier() -> Message:
    return ok("ask_supplier", "Scan the supplier, a return's number, or a piece that goes back")


def nothing_waits() -> Message:
    return ok(
        "ask_supplier_none", "Nothing may go back to a supplier now. Scan a return's number to look at it"
    )


def check_list(pieces: int, supplier: str) -> Message:
    return ok(
        "ask_list",
        "{units} for {supplier}: scan what is to stay here and take it off the list with !remove; then "
        "!done asks the supplier",
        units=many(pieces, "piece"),
        supplier=supplier,
    )


def give_authorisation(supplier: str) -> Message:
    return ok(
        "ask_authorisation",
        "Scan or type the number under which {supplier} takes the goods back; say !skip if they give none",
        supplier=supplier,
    )


def take(count: int, what: str, place: str) -> Message:
    return ok(
        "ask_take", "Take {count} × {what} from {place} and scan it", count=count, what=what, place=place
    )


def nothing_to_take() -> Message:
    return ok("ask_nothing", "Nothing is left to pack: say !void to give the return up")


def scan_lot(sku: str) -> Message:
    return ok("ask_vendor_lot", "Scan the lot of the {sku}", sku=sku)


def scan_serial(sku: str) -> Message:
    return ok("ask_vendor_serial", "Scan the serial of the {sku}", sku=sku)


def scan_carton() -> Message:
    return ok("ask_carton", "Close the carton: scan its box type, or say !done for any other packing")


def scan_label(piece: int) -> Message:
    return ok("ask_label", "Stick the label on carton {piece} and scan it there", piece=piece)


def hand_over(cartons: int) -> Message:
    return ok(
        "ask_hand_over",
        "Hand {cartons} cartons over: scan the tracking number if there is one, then say !done",
        cartons=cartons,
    )


def hand_one_over() -> Message:
    return ok(
        "ask_hand_one_over", "Hand the carton over: scan the tracking number if there is one, then say !done"
    )


def settle(supplier: str, owed: str) -> Message:
    return ok(
        "ask_settle",
        "What does {supplier} give for {owed}? Say !answer with one of: credit, replacement",
        supplier=supplier,
        owed=owed,
    )


def await_goods(purchase: str, received: int, ordered: int) -> Message:
    return ok(
        "ask_goods",
        "{received} of {units} came as {purchase}; say !done when nothing more comes",
        received=received,
        units=many(ordered, "piece"),
        purchase=purchase,
    )


def give_credit(owed: str) -> Message:
    return ok(
        "ask_credit",
        "What is credited of {owed}? Say !answer with the amount and the number of the credit note, or"
        " !answer replacement",
        owed=owed,
    )


def settle_unpriced(supplier: str) -> Message:
    return ok(
        "ask_settle_unpriced",
        "What does {supplier} give for the goods? Say !answer with one of: credit, replacement",
        supplier=supplier,
    )


def give_credit_unpriced() -> Message:
    return ok(
        "ask_credit_unpriced",
        "How much is credited? Say !answer with the amount and the number of the credit note, or"
        " !answer replacement",
    )
