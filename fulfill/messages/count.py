"""Sentences of counting. Before the end none of them may tell what should be there."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn


def ask_place() -> Message:
    return ok("ask_place", "Scan the place that you count")


def ask_product(place: str) -> Message:
    return ok(
        "ask_product",
        "Scan everything that lies at {place}; say !done when that is all, or if it is empty",
        place=place,
    )


def ask_lot(sku: str) -> Message:
    return ok("ask_lot", "Scan the lot of {sku}, or give its code with !lot", sku=sku)


def ask_expiry(sku: str, lot: str) -> Message:
    return ok(
        "ask_expiry",
        "Lot {lot} of {sku} is new: give its last valid day with !expiry, as 2027-03-31",
        lot=lot,
        sku=sku,
    )


def ask_serial(sku: str) -> Message:
    return ok("ask_serial", "Scan the serial of each {sku}; say !done when that is all", sku=sku)


def started(place: str) -> Message:
    return ok("count_started", "Counting {place}", place=place)


def counted(count: int, sku: str) -> Message:
    return ok("counted", "{count} × {sku} counted", count=count, sku=sku)


def serial_counted(serial: str, count: int, sku: str) -> Message:
    return ok(
        "serial_counted", "Serial {serial}: {count} × {sku} counted", serial=serial, count=count, sku=sku
    )


def on_plate(plate: str) -> Message:
    return ok("on_plate", "What you scan now lies on {plate}", plate=plate)


def counts_right(place: str) -> Message:
    return done("count_right", "{place} is counted: all as booked", place=place)


def posted(place: str, differences: str, lifted: str) -> Message:
    return done(
        "count_posted",
        "{place} is counted. Corrected: {differences}{lifted}",
        place=place,
        differences=differences,
        lifted=f". No longer held: {lifted}" if lifted else "",
    )


def second_count(place: str) -> Message:
    return done(
        "second_count",
        "{place} differs too much to be booked on one count. Somebody else must count it again",
        place=place,
    )


def moved_meanwhile(place: str) -> Message:
    return ok(
        "moved_meanwhile",
        "Stock at {place} moved while you counted, so nothing was booked: count it again from the start",
        place=place,
    )


def confirm_differences(place: str, differences: str) -> Message:
    return warn(
        "confirm_differences",
        "{place} differs much: {differences}. Say !done again to book it, or go on counting",
        place=place,
        differences=differences,
    )


def not_countable(place: str) -> Message:
    return stop(
        "not_countable", "{place} is no place that is counted. Scan a place in the building", place=place
    )


def other_counter(place: str) -> Message:
    return stop(
        "other_counter",
        "You counted {place} last time: somebody else must count it now. Scan another place",
        place=place,
    )


def plate_elsewhere(plate: str, where: str) -> Message:
    return stop(
        "plate_elsewhere",
        "{plate} is booked at {where}. Carry it there, or move it with the flow move; then go on counting",
        plate=plate,
        where=where,
    )


def plate_of_order(plate: str) -> Message:
    return stop(
        "plate_of_order",
        "{plate} holds an order's goods, which are not counted here. Leave it out",
        plate=plate,
    )


def nothing_counted() -> Message:
    return stop("nothing_counted", "Scan a product before you say how many. If the place is empty, say !done")


def serial_twice(serial: str) -> Message:
    return stop("serial_twice", "Serial {serial} is counted already. Scan the next one", serial=serial)


def one_by_one(sku: str) -> Message:
    return stop("one_by_one", "Each {sku} has its own serial. Scan the serials one by one", sku=sku)


def other_expiry(lot: str, sku: str, known: str, scanned: str) -> Message:
    return stop(
        "other_expiry",
        "Lot {lot} of {sku} is good until {known}, but this says {scanned}. "
        "Scan the right lot, or call a supervisor",
        lot=lot,
        sku=sku,
        known=known,
        scanned=scanned,
    )


def serial_held(serial: str, where: str) -> Message:
    return stop(
        "serial_held",
        "Serial {serial} is promised to an order at {where}. Leave it out, or call a supervisor",
        serial=serial,
        where=where,
    )
