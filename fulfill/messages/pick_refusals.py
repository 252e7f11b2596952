"""Why a picker's scan was refused: what was scanned, what was expected, and the way out."""

from __future__ import annotations

from fulfill.messages import Message, stop


def wrong_place(place: str, expected: str, sku: str) -> Message:
    return stop(
        "wrong_place",
        "That is place {place}. Expected: {expected}, where {sku} lies. Go to {expected} and scan it",
        place=place,
        expected=expected,
        sku=sku,
    )


def wrong_product(sku: str, name: str, expected: str, place: str) -> Message:
    return stop(
        "wrong_product",
        "That is {sku} ({name}). Expected: {expected} from {place}. Put it back and take {expected}",
        sku=sku,
        name=name,
        expected=expected,
        place=place,
    )


def place_first(sku: str, place: str) -> Message:
    return stop(
        "place_first",
        "That is product {sku}. Expected: place {place}. Scan the place first, then the product",
        sku=sku,
        place=place,
    )


def too_many(found: int, most: int, sku: str) -> Message:
    return stop(
        "too_many",
        "That makes {found}. Expected: not more than {most} × {sku}. Put back what is too much",
        found=found,
        most=most,
        sku=sku,
    )


def scan_one_first(sku: str) -> Message:
    return stop(
        "scan_one_first",
        "No {sku} was scanned yet. Expected: at least one scan. Scan one, then say how many",
        sku=sku,
    )


def nothing_counted(sku: str) -> Message:
    return stop(
        "nothing_counted",
        "No {sku} was scanned yet. Expected: one at least. Scan it, or say !short or !skip",
        sku=sku,
    )


def in_hand(quantity: int, sku: str) -> Message:
    return stop(
        "in_hand",
        "You hold {quantity} × {sku}. Expected: that they go into a tote first. Say !done and scan the tote",
        quantity=quantity,
        sku=sku,
    )


def wrong_tote(tote: str, order: str, expected: str, wanted_for: str) -> Message:
    whose = f", which is for order {order}" if order else ""
    return stop(
        "wrong_tote",
        "That is tote {tote}{whose}. Expected: tote {expected} of order {wanted_for}. Put it into {expected}",
        tote=tote,
        whose=whose,
        expected=expected,
        wanted_for=wanted_for,
    )


def tote_taken(tote: str, owner: str, order: str) -> Message:
    return stop(
        "tote_taken",
        "Tote {tote} belongs to order {owner}. Expected: a free tote for order {order}. Scan another one",
        tote=tote,
        owner=owner,
        order=order,
    )


def tote_not_empty(tote: str, what: str, order: str) -> Message:
    return stop(
        "tote_not_empty",
        "Tote {tote} still holds {what}. Expected: an empty tote for order {order}. Empty it or scan another",
        tote=tote,
        what=what,
        order=order,
    )


def not_a_tote(what: str, order: str) -> Message:
    return stop(
        "not_a_tote",
        "That is {what}. Expected: a free tote for order {order}. Scan a tote",
        what=what,
        order=order,
    )


def lot_not_here(lot: str, sku: str, place: str, wanted: str) -> Message:
    return stop(
        "lot_not_here",
        "Lot {lot} of {sku} is not at {place}. Expected: lot {wanted}. Scan that, or say !short",
        lot=lot,
        sku=sku,
        place=place,
        wanted=wanted,
    )


def lot_promised(lot: str, sku: str, wanted: str) -> Message:
    return stop(
        "lot_promised",
        "Lot {lot} of {sku} is promised to other orders. Expected: lot {wanted}. Scan that, or say !short",
        lot=lot,
        sku=sku,
        wanted=wanted,
    )


def lot_barred(lot: str, sku: str, why: str) -> Message:
    return stop(
        "lot_barred",
        "Lot {lot} of {sku} {why}. Expected: goods that may be sold. Leave it, and say !short",
        lot=lot,
        sku=sku,
        why=why,
    )


def lot_wanted(sku: str, lot: str) -> Message:
    return stop(
        "lot_wanted",
        "That is product {sku}, and several lots lie here. Expected: lot {lot}. Scan the lot",
        sku=sku,
        lot=lot,
    )


def expiry_differs(lot: str, found: str, known: str) -> Message:
    return stop(
        "expiry_differs",
        "The code says lot {lot} lasts until {found}. Expected: {known}. Leave it, and say !short",
        lot=lot,
        found=found,
        known=known,
    )


def serial_wanted(sku: str, serial: str) -> Message:
    return stop(
        "serial_wanted",
        "That is product {sku}. Expected: its serial{serial}. Scan the serial on the unit",
        sku=sku,
        serial=f", for instance {serial}" if serial else "",
    )


def serial_not_here(serial: str, sku: str, where: str, place: str) -> Message:
    return stop(
        "serial_not_here",
        "Serial {serial} of {sku} is at {where} in the book. Expected: one from {place}. Scan another unit",
        serial=serial,
        sku=sku,
        where=where,
        place=place,
    )


def serial_unknown(serial: str, sku: str, expected: str, place: str) -> Message:
    return stop(
        "serial_unknown",
        "No {sku} with serial {serial} is in stock. Expected: a serial at {place}, such as {expected}. "
        "Scan another unit, or say !short",
        serial=serial,
        sku=sku,
        expected=expected,
        place=place,
    )


def serial_promised(serial: str, sku: str, expected: str) -> Message:
    return stop(
        "serial_promised",
        "Serial {serial} of {sku} is promised to another order. Expected: {expected}. Take that unit",
        serial=serial,
        sku=sku,
        expected=expected,
    )


def last_line(sku: str, place: str) -> Message:
    return stop(
        "last_line",
        "Only {sku} at {place} is left. Expected: a pick that can come before it. Take it, or say !short",
        sku=sku,
        place=place,
    )


def no_damaged_place() -> Message:
    return stop(
        "no_damaged_place",
        "There is no place of kind damaged. Expected: one to put it. Say !short, and tell a supervisor",
    )


def nothing_to_remove() -> Message:
    return stop(
        "nothing_to_remove",
        "The totes are empty. Expected: something picked to take out. Go on with the walk",
    )


def not_in_tote(what: str, tote: str) -> Message:
    return stop(
        "not_in_tote",
        "That is {what}. Expected: something that lies in {tote}. Scan that, or say !done",
        what=what,
        tote=tote,
    )


def say_which(sku: str, choices: str) -> Message:
    return stop(
        "say_which",
        "That is product {sku}, and several kinds lie in the tote. Expected: {choices}. Scan one of these",
        sku=sku,
        choices=choices,
    )


def not_for_stock(place: str, kind: str, expected: str) -> Message:
    return stop(
        "not_for_stock",
        "{place} is a {kind} place. Expected: {expected} or another shelf. Scan one of these",
        place=place,
        kind=kind,
        expected=expected or "the shelf it came from",
    )


def not_a_drop(place: str, kind: str, expected: str) -> Message:
    return stop(
        "not_a_drop",
        "{place} is a {kind} place. Expected: a stage or bench: {expected}. Scan one of these",
        place=place,
        kind=kind,
        expected=expected or "none is set up, call a supervisor",
    )


def totes_first(order: str) -> Message:
    return stop(
        "totes_first",
        "There is no order here to leave for later. Scan a free tote for order {order}, or say !cancel",
        order=order,
    )
