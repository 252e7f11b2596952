"""What a picker reads: the prompts of the walk, what was done, and what wants a second scan."""

from __future__ import annotations

from fulfill.messages import Message, done, many, ok, warn

# --- prompts ------------------------------------------------------------------------------------------


def scan_tote(order: str, at: int, of: int) -> Message:
    return ok("scan_tote", "Scan a free tote for order {order} ({at} of {of})", order=order, at=at, of=of)


def scan_tote_for_all(orders: int) -> Message:
    return ok(
        "scan_tote_for_all",
        "Scan one free tote for {orders} of one unit each",
        orders=many(orders, "order"),
    )


def scan_another_tote(order: str) -> Message:
    return ok("scan_another_tote", "Scan another free tote for order {order}", order=order)


def go_to(place: str, quantity: int, sku: str) -> Message:
    return ok("go_to", "Go to {place} for {quantity} × {sku}", place=place, quantity=quantity, sku=sku)


def take(quantity: int, sku: str, name: str, lot: str, plate: str) -> Message:
    of = f", lot {lot}" if lot else ""
    on = f", from {plate}" if plate else ""
    return ok(
        "take",
        "Take {quantity} × {sku} {name}{of}{on}",
        quantity=quantity,
        sku=sku,
        name=name,
        of=of,
        on=on,
    )


def scan_serial(sku: str, name: str, serial: str) -> Message:
    this = f" {serial}" if serial else ""
    return ok("scan_serial", "Take 1 × {sku} {name} and scan its serial{this}", sku=sku, name=name, this=this)


def scan_lot(sku: str, place: str, lot: str) -> Message:
    return ok(
        "scan_lot",
        "Several lots of {sku} lie at {place}: scan the lot, {lot} is wanted",
        sku=sku,
        place=place,
        lot=lot,
    )


def put_into(quantity: int, sku: str, tote: str, order: str) -> Message:
    return ok(
        "put_into",
        "Put {quantity} × {sku} into tote {tote} (order {order})",
        quantity=quantity,
        sku=sku,
        tote=tote,
        order=order,
    )


def drop_at(totes: str, places: str) -> Message:
    return ok("drop_at", "All is picked. Bring {totes} to {places} and scan it", totes=totes, places=places)


def remove_from(totes: str) -> Message:
    return ok("remove_from", "Scan the tote to take out of: {totes}", totes=totes)


def remove_what(tote: str) -> Message:
    return ok("remove_what", "Scan what you take out of {tote}; !done leaves the tote as it is", tote=tote)


def put_back(quantity: int, sku: str, place: str) -> Message:
    return ok(
        "put_back",
        "Put {quantity} × {sku} back to {place}",
        quantity=quantity,
        sku=sku,
        place=place or "a place",
    )


# --- what was done ------------------------------------------------------------------------------------


def claimed(orders: str, count: int) -> Message:
    return ok("claimed", "{count} to pick: {orders}", count=_orders(count), orders=orders)


def bound(tote: str, order: str) -> Message:
    return ok("tote_bound", "Tote {tote} is for order {order}", tote=tote, order=order)


def bound_many(tote: str, orders: int) -> Message:
    return ok(
        "tote_bound_many",
        "Tote {tote} takes {orders}, one unit each",
        tote=tote,
        orders=many(orders, "order"),
    )


def at_place(place: str) -> Message:
    return ok("at_place", "You are at {place}", place=place)


def counted(counted: int, wanted: int, sku: str) -> Message:
    return ok("counted", "{counted} of {wanted} × {sku} taken", counted=counted, wanted=wanted, sku=sku)


def lot_needed(sku: str) -> Message:
    return ok("lot_needed", "{sku} is right; now its lot", sku=sku)


def picked(quantity: int, sku: str, tote: str) -> Message:
    return ok("picked", "{quantity} × {sku} in tote {tote}", quantity=quantity, sku=sku, tote=tote)


def skipped(place: str, sku: str) -> Message:
    return ok("skipped", "{sku} at {place} comes last", place=place, sku=sku)


def shorted(quantity: int, sku: str, place: str, elsewhere: str, missing: int) -> Message:
    found = f" Take it from {elsewhere} instead." if elsewhere else ""
    lost = f" {missing} not in stock: the order waits for it." if missing else ""
    return ok(
        "short",
        "{quantity} × {sku} not at {place}; a count is asked for.{found}{lost}",
        quantity=quantity,
        sku=sku,
        place=place,
        found=found,
        lost=lost,
    )


def damaged(
    quantity: int, sku: str, place: str, elsewhere: str, missing: int, *, is_here: bool = False
) -> Message:
    """`is_here`: more of it lies where the damaged ones were; then `elsewhere` names that place as well."""
    found = f" Take it from {elsewhere} instead." if elsewhere else ""
    if is_here:
        found = f" Take another one from {elsewhere}."
    lost = f" {missing} not in stock: the order waits for it." if missing else ""
    return ok(
        "damaged",
        "Bring the damaged {quantity} × {sku} to {place}.{found}{lost}",
        quantity=quantity,
        sku=sku,
        place=place,
        found=found,
        lost=lost,
    )


def tote_full(tote: str) -> Message:
    return ok("tote_full", "Tote {tote} is full and stays with its order", tote=tote)


def removing() -> Message:
    return ok("removing", "Taking goods out of a tote")


def kept() -> Message:
    return ok("kept", "Nothing more is taken out")


def removed(quantity: int, sku: str, tote: str, place: str) -> Message:
    return ok(
        "removed",
        "{quantity} × {sku} out of {tote}, back at {place}; it will be asked for again",
        quantity=quantity,
        sku=sku,
        tote=tote,
        place=place,
    )


def dropped(orders: str, totes: str, place: str) -> Message:
    return done(
        "dropped",
        "Picked: {orders}. {totes} at {place}",
        orders=orders,
        totes=totes or "Nothing",
        place=place,
    )


def nothing_found(orders: str) -> Message:
    return done("nothing_found", "Nothing could be picked for {orders}; it waits for stock", orders=orders)


# --- confirmed by a second scan -----------------------------------------------------------------------


def confirm_lot(lot: str, wanted: str) -> Message:
    return warn(
        "confirm_lot",
        "That is lot {lot}, wanted is lot {wanted}. Scan it again to take it instead",
        lot=lot,
        wanted=wanted,
    )


def confirm_later_lot(lot: str, expires: str, wanted: str, wanted_expires: str) -> Message:
    return warn(
        "confirm_later_lot",
        "That is lot {lot} (until {expires}); lot {wanted} (until {wanted_expires}) should go first. "
        "Scan it again to take it all the same",
        lot=lot,
        expires=expires or "no day",
        wanted=wanted,
        wanted_expires=wanted_expires,
    )


def confirm_new_serial(serial: str, sku: str) -> Message:
    return warn(
        "confirm_new_serial",
        "No serial is in the book for this {sku}. Scan {serial} again to give it this one",
        serial=serial,
        sku=sku,
    )


def confirm_other_place(place: str, expected: str) -> Message:
    return warn(
        "confirm_other_place",
        "That is {place}; it came from {expected}. Scan {place} again to put it there",
        place=place,
        expected=expected or "elsewhere",
    )


def _orders(count: int) -> str:
    return "1 order" if count == 1 else f"{count} orders"


def left_for_later(numbers: str) -> Message:
    return ok("left_for_later", "Order {numbers} waits for the next walk", numbers=numbers)
