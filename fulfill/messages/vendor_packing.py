"""Sentences of packing goods for their supplier, and of handing the cartons over."""

from __future__ import annotations

from fulfill.messages import Message, done, many, ok, stop, warn


def packed(count: int, sku: str, left: int) -> Message:
    return ok(
        "vendor_packed",
        "{count} × {sku} in the carton; left: {units}",
        count=count,
        sku=sku,
        units=many(left, "piece"),
    )


def last_packed(count: int, sku: str) -> Message:
    return ok("vendor_last_packed", "{count} × {sku} in the carton: that was the last", count=count, sku=sku)


def all_packed(sku: str, number: str) -> Message:
    return stop(
        "all_packed",
        "All {sku} of {number} are packed already. Lay this one back, and scan what the list names",
        sku=sku,
        number=number,
    )


def needs_serial(sku: str) -> Message:
    return ok("needs_serial", "{sku}: scan the serial of this very piece", sku=sku)


def needs_lot(sku: str) -> Message:
    return ok("needs_lot", "{sku}: scan the lot of these pieces", sku=sku)


def not_this_one(code: str, sku: str, there: str) -> Message:
    return stop(
        "not_this_one",
        "{found} of {sku} is not on this return; expected: {there}. Scan one of them, or say !no",
        found=code,
        sku=sku,
        there=there or "none",
    )


def which_place(sku: str, places: str) -> Message:
    return stop(
        "which_place",
        "{sku} of this return lies at {places}. Scan the place where this one was, then the goods again",
        sku=sku,
        places=places,
    )


def put_back(sku: str) -> Message:
    return ok("vendor_put_back", "{sku} is not packed", sku=sku)


def too_many(sku: str, count: int, left: int) -> Message:
    return stop(
        "vendor_too_many",
        "{count} × {sku} are too many: {left} are left on the list. Scan a smaller unit, or say !qty",
        count=count,
        sku=sku,
        left=left,
    )


def is_promised(sku: str, place: str, free: int, held: int) -> Message:
    return stop(
        "vendor_promised",
        "{held} of the {sku} at {place} are promised to orders, {free} are free. Say !skip, or ask a"
        " supervisor"
        " to take the promise back",
        held=held,
        sku=sku,
        place=place,
        free=free,
    )


def not_lying_there(sku: str, place: str, count: int, there: int) -> Message:
    return stop(
        "not_lying_there",
        "By the book {place} has {there} of {sku} free, not {count}. Scan the place where you found it"
        " first, or"
        " say !short",
        place=place,
        there=there,
        sku=sku,
        count=count,
    )


def not_there(place: str) -> Message:
    return stop("not_a_shelf", "Nothing is fetched from {place}. Scan a place in the building", place=place)


def looks_at(place: str) -> Message:
    return ok("looks_at", "The goods are taken from {place}", place=place)


def nothing_counted() -> Message:
    return stop("nothing_counted", "Nothing was scanned whose number could be set. Scan a product first")


def fewer_by_undo(sku: str, count: int, there: int) -> Message:
    return stop(
        "fewer_by_undo",
        "{there} of {sku} are in the carton, more than {count}. Say !undo to take the last ones out",
        there=there,
        sku=sku,
        count=count,
    )


def nothing_left() -> Message:
    return stop("nothing_left", "Nothing is left on the list. Say !done, or !void to give the return up")


def short(count: int, sku: str, place: str) -> Message:
    return ok(
        "vendor_short",
        "{count} × {sku} are not at {place}: off the list, and {place} is to be counted",
        count=count,
        sku=sku,
        place=place,
    )


def nothing_else_first() -> Message:
    return stop("nothing_else_first", "Nothing else is left to pack first. Scan it, or say !short or !done")


def later(sku: str) -> Message:
    return ok("vendor_later", "{sku} comes last", sku=sku)


def confirm_enough(left: int) -> Message:
    return warn(
        "confirm_enough",
        "Not packed yet: {units} of the list. Say !done again to leave that here and off the list",
        units=many(left, "piece"),
    )


def nothing_packed() -> Message:
    return stop("nothing_packed", "There is no carton with anything in it. Scan a product of the list first")


def all_in_cartons() -> Message:
    return stop("all_in_cartons", "Every carton is closed, and pieces are left. Scan them, or say !short")


def no_place_for_cartons() -> Message:
    return stop(
        "no_place_for_cartons",
        "There is no place where a carton for a supplier could stand. Import a place of the kind"
        " vendor or bench",
    )


def carton_full() -> Message:
    return ok("carton_full", "This carton is full")


def weighed(weight_g: int) -> Message:
    return ok("vendor_weighed", "{weight_g} g", weight_g=weight_g)


def too_heavy(box: str, weight_g: int, most_g: int) -> Message:
    return stop(
        "vendor_too_heavy",
        "{weight_g} g are too much for {box}, which bears {most_g} g. Scan a stronger box type, or say !done",
        weight_g=weight_g,
        box=box,
        most_g=most_g,
    )


def carton_closed(piece: int, number: str) -> Message:
    return ok(
        "carton_closed",
        "Carton {piece} of {number} is closed: its label and its list are printed",
        piece=piece,
        number=number,
    )


def printed_again(copy: int) -> Message:
    return ok("vendor_printed_again", "The label is printed again, copy {copy}", copy=copy)


def next_carton(left: int) -> Message:
    return ok(
        "next_carton", "The label is right. Left for the next carton: {units}", units=many(left, "piece")
    )


def all_labelled(number: str, cartons: int) -> Message:
    return ok(
        "all_labelled",
        "{number} is packed, cartons: {cartons}. The debit note is printed",
        number=number,
        cartons=cartons,
    )


def noted(note: str) -> Message:
    return ok("vendor_noted", "Noted: {note}", note=note)


def tracked(tracking: str) -> Message:
    return ok("vendor_tracked", "It travels as {tracking}", tracking=tracking)


def shipped(number: str, supplier: str, owed: str) -> Message:
    return done(
        "vendor_shipped",
        "{number} has left for {supplier}, who owes {owed}. Scan {number} when they answer",
        number=number,
        supplier=supplier,
        owed=owed,
    )


def shipped_unpriced(number: str, supplier: str) -> Message:
    return done(
        "vendor_shipped_unpriced",
        "{number} has left for {supplier}. Scan {number} when they answer",
        number=number,
        supplier=supplier,
    )


def confirm_give_up(number: str, pieces: int, places: str) -> Message:
    if not pieces:
        return warn("confirm_give_up", "{number} is given up when you say !void again", number=number)
    return warn(
        "confirm_give_up_packed",
        "{number} is given up when you say !void again; what is packed ({units}) goes back to {places}",
        number=number,
        units=many(pieces, "piece"),
        places=places,
    )


def given_up(number: str, places: str) -> Message:
    if not places:
        return done("vendor_given_up", "{number} is cancelled", number=number)
    return done(
        "vendor_given_up_packed",
        "{number} is cancelled. Put what was packed back to {places}",
        number=number,
        places=places,
    )
