"""Sentences of receiving."""

from __future__ import annotations

from fulfill.messages import Level, Message, done, many, ok, stop, warn

# --- prompts ----------------------------------------------------------------------------------------


def ask_document() -> Message:
    return ok("ask_document", "Scan the purchase order, or say !next for a delivery without one")


def ask_product(document: str) -> Message:
    return ok("ask_product", "{document}: scan a product, or say !done when that is all", document=document)


def ask_done(document: str) -> Message:
    return ok("ask_done", "{document} is complete: say !done", document=document)


def ask_more(sku: str, count: int, left: int) -> Message:
    return ok(
        "ask_more",
        "{count} × {sku}, {left} still to come: scan on, or say !qty and the number, then scan where to",
        sku=sku,
        count=count,
        left=left,
    )


def ask_place(count: int, sku: str) -> Message:
    return ok("ask_place", "Put {count} × {sku} down: scan a pallet, tote or place", count=count, sku=sku)


def ask_place_damaged(count: int, sku: str) -> Message:
    return ok(
        "ask_place_damaged",
        "Put {count} damaged {sku} aside: scan a damaged or quarantine place",
        count=count,
        sku=sku,
    )


def ask_lot(sku: str) -> Message:
    return ok("ask_lot", "Scan the lot of {sku}, or give its code with !lot", sku=sku)


def ask_expiry(sku: str, lot: str) -> Message:
    return ok(
        "ask_expiry",
        "Give the last valid day of lot {lot} of {sku}: scan it, or type it with !expiry, as 2027-03-31",
        sku=sku,
        lot=lot,
    )


def ask_serial(sku: str, count: int) -> Message:
    if not count:
        return ok("ask_serial", "{sku}: scan the serial of the first one", sku=sku)
    return ok(
        "ask_serial",
        "{sku}: scan the next serial ({count} so far), or the place where they go",
        sku=sku,
        count=count,
    )


# --- what happened ----------------------------------------------------------------------------------


def opened(document: str, units: int) -> Message:
    return ok("opened", "{document}: {units} to come", document=document, units=many(units, "unit"))


def opened_again(document: str, units: int) -> Message:
    return ok(
        "opened_again",
        "{document} is open again: {units} to come",
        document=document,
        units=many(units, "unit"),
    )


def opened_unknown() -> Message:
    return ok("opened_unknown", "A delivery without a purchase order")


def counted(count: int, sku: str) -> Message:
    return ok("counted", "{count} × {sku} counted", count=count, sku=sku)


def dropped(sku: str) -> Message:
    return ok("dropped", "{sku} is not counted any more", sku=sku)


def lot_taken(lot: str, expires_on: str) -> Message:
    return ok(
        "lot_taken",
        "Lot {lot} is noted{until}",
        lot=lot,
        until=f", good until {expires_on}" if expires_on else "",
    )


def serial_taken(serial: str, count: int) -> Message:
    return ok("serial_taken", "Serial {serial}: {count} so far", serial=serial, count=count)


def now_damaged(count: int, sku: str) -> Message:
    return ok("now_damaged", "{count} × {sku} are noted as damaged", count=count, sku=sku)


def now_sound(count: int, sku: str) -> Message:
    return ok("now_sound", "{count} × {sku} are noted as sound again", count=count, sku=sku)


def received(count: int, sku: str, where: str, receipt: str) -> Message:
    return ok(
        "received",
        "{count} × {sku} received into {where} on {receipt}",
        count=count,
        sku=sku,
        where=where,
        receipt=receipt,
    )


def received_after_all(count: int, sku: str, where: str, receipt: str, document: str) -> Message:
    return ok(
        "received_after_all",
        "{count} × {sku} received into {where} on {receipt}. "
        "{document} was closed without it and is open again",
        count=count,
        sku=sku,
        where=where,
        receipt=receipt,
        document=document,
    )


def closed(receipt: str, units: int) -> Message:
    return done(
        "receipt_closed", "{receipt} is closed: {units} received", receipt=receipt, units=many(units, "unit")
    )


def closed_complete(receipt: str, units: int, document: str) -> Message:
    return done(
        "purchase_received",
        "{receipt} is closed: {units} received, and {document} is complete",
        receipt=receipt,
        units=many(units, "unit"),
        document=document,
    )


def closed_short(receipt: str, units: int, document: str, missing: str) -> Message:
    return done(
        "receipt_closed_short",
        "{receipt} is closed: {units} received. {document} stays open for {missing}",
        receipt=receipt,
        units=many(units, "unit"),
        document=document,
        missing=missing,
    )


def closed_without(receipt: str, units: int, document: str, missing: str, reason: str = "") -> Message:
    return done(
        "receipt_and_purchase_closed_short",
        "{receipt} is closed: {units} received. {document} is closed without {missing}{why}",
        receipt=receipt,
        units=many(units, "unit"),
        document=document,
        missing=missing,
        why=_in_brackets(reason),
    )


def short(document: str, missing: str, reason: str) -> Message:
    return done(
        "purchase_closed_short",
        "{document} is closed without {missing}{why}",
        document=document,
        missing=missing,
        why=_in_brackets(reason),
    )


def _in_brackets(reason: str) -> str:
    return f" ({reason})" if reason else ""


def nothing_received(document: str) -> Message:
    return done(
        "nothing_received", "{document}: nothing was received, nothing was changed", document=document
    )


# --- confirmations ----------------------------------------------------------------------------------


def confirm_surplus(sku: str, count: int, document: str, left: int) -> Message:
    return warn(
        "confirm_surplus",
        "{count} × {sku} are more than the {left} that {document} still awaits. "
        "Scan it again to take the surplus",
        sku=sku,
        count=count,
        document=document,
        left=left,
    )


def confirm_not_ordered(sku: str, document: str) -> Message:
    return warn(
        "confirm_not_ordered",
        "{sku} does not stand on {document}. Scan it again to take it as surplus, or leave it out",
        sku=sku,
        document=document,
    )


def confirm_short(document: str, missing: str, said: str) -> Message:
    return warn(
        "confirm_short",
        "{document} still awaits {missing}. Say {said} again to close it all the same",
        document=document,
        missing=missing,
        said=said,
    )


def confirm_open_again(document: str, missing: str) -> Message:
    return warn(
        "confirm_open_again",
        "{document} was closed without {missing}. Did more come? Scan it again to open it again",
        document=document,
        missing=missing,
    )


def confirm_expired(lot: str, sku: str, expires_on: str) -> Message:
    return warn(
        "confirm_expired",
        "Lot {lot} of {sku} was good until {expires_on} only. Scan it again to receive it none the less",
        lot=lot,
        sku=sku,
        expires_on=expires_on,
    )


def confirm_all(first: Message, second: Message) -> Message:
    return Message(Level.WARN, first.code, "{first}. {second}", {"first": first.text, "second": second.text})


def confirm_new_plate(plate: str) -> Message:
    return warn(
        "confirm_new_plate",
        "No pallet, tote or place bears the code {plate}. Scan it again to make it a new pallet",
        plate=plate,
    )


# --- refusals ---------------------------------------------------------------------------------------


def purchase_not_open(document: str, state: str) -> Message:
    return stop(
        "purchase_not_open",
        "{document} is {state} and awaits nothing. Scan another purchase order, or say !next",
        document=document,
        state=state,
    )


def too_many(sku: str, count: int, left: int, document: str) -> Message:
    return stop(
        "too_many",
        "{document} awaits not more than {left} of {sku}; that would be {count}. "
        "Put the surplus aside and call a supervisor",
        sku=sku,
        count=count,
        left=left,
        document=document,
    )


def product_blocked(sku: str) -> Message:
    return stop(
        "product_blocked", "{sku} is blocked and is not received. Put it aside and call a supervisor", sku=sku
    )


def place_first(count: int, sku: str, what: str) -> Message:
    return stop(
        "place_first",
        "That is {what}, but {count} × {sku} are counted and lie nowhere yet. "
        "Scan where they go first, or say !qty 0 to drop them",
        count=count,
        sku=sku,
        what=what,
    )


def nothing_counted(word: str) -> Message:
    return stop(
        "nothing_counted", "Nothing is counted yet that !{word} could mean. Scan a product first", word=word
    )


def other_expiry(lot: str, sku: str, known: str, scanned: str) -> Message:
    return stop(
        "other_expiry",
        "Lot {lot} of {sku} is good until {known}, but this says {scanned}. "
        "Look at the goods: scan the right lot, or call a supervisor",
        lot=lot,
        sku=sku,
        known=known,
        scanned=scanned,
    )


def lot_blocked(lot: str, sku: str) -> Message:
    return stop(
        "lot_blocked",
        "Lot {lot} of {sku} is blocked. Say !damaged and scan it again to put it aside",
        lot=lot,
        sku=sku,
    )


def serial_twice(serial: str) -> Message:
    return stop("serial_twice", "Serial {serial} is counted already. Scan the next one", serial=serial)


def one_by_one(sku: str) -> Message:
    return stop("one_by_one", "Each {sku} has its own serial. Scan the serials one by one", sku=sku)


def nothing_captured(sku: str, what: str) -> Message:
    return stop(
        "nothing_captured", "{sku} has no {what} yet. Scan its {what} before the place", sku=sku, what=what
    )
