"""What a packer reads when a scan is refused: what it was, what was expected, and the way out."""

from __future__ import annotations

from fulfill.messages import Message, stop


def not_picked(order: str, state: str) -> Message:
    return stop(
        "not_picked",
        "Order {order} is {state}, not picked yet. Expected: an order that is picked. Scan another tote or "
        "order",
        order=order,
        state=state,
    )


def packed_already(order: str, state: str) -> Message:
    return stop(
        "packed_already",
        "Order {order} is {state} already. Expected: an order to pack. Scan another one, or see !where "
        "{order}",
        order=order,
        state=state,
    )


def on_hold(order: str) -> Message:
    return stop(
        "on_hold",
        "Order {order} is on hold. Leave its tote and scan another one, or ask a supervisor to lift the hold",
        order=order,
    )


def in_other_hands(order: str, who: str) -> Message:
    return stop(
        "in_other_hands",
        "Order {order} is being packed by {who}. Scan another one, or ask them to give it back with !cancel",
        order=order,
        who=who,
    )


def tote_empty(tote: str) -> Message:
    return stop(
        "tote_empty",
        "Tote {tote} holds no order's goods. Expected: a tote that was picked. Scan another tote, or the "
        "order",
        tote=tote,
    )


def order_empty(order: str) -> Message:
    return stop(
        "order_empty",
        "Nothing of order {order} is picked and waiting to be packed. Scan another order, or see !where "
        "{order}",
        order=order,
    )


def nobody_waits(sku: str) -> Message:
    return stop(
        "nobody_waits",
        "No picked order waits for {sku}. Expected: a unit out of a picked tote. Scan the tote or the order",
        sku=sku,
    )


def no_bench() -> Message:
    return stop(
        "no_bench",
        "This station has no packing bench. Import a place of kind bench, or name one in the station's "
        "settings",
    )


def not_in_order(sku: str, order: str, wanted: str) -> Message:
    return stop(
        "not_in_order",
        "{sku} is not in order {order}. Expected: {wanted}. Lay it aside and scan the right one",
        sku=sku,
        order=order,
        wanted=wanted,
    )


def surplus(sku: str, packed_count: int, order: str) -> Message:
    return stop(
        "surplus",
        "All {packed} of {sku} for order {order} are packed: this unit is too many. Keep it out of the "
        "parcel and "
        "bring it to returns or quarantine; if it is one of those counted, say !remove and scan it out",
        sku=sku,
        packed=packed_count,
        order=order,
    )


def too_many(most: int, sku: str, scanned: int) -> Message:
    return stop(
        "too_many",
        "Not more than {most} of {sku}: that would be {scanned}. Scan single units, or say !qty {most}",
        most=most,
        sku=sku,
        scanned=scanned,
    )


def too_many_out(most: int, sku: str) -> Message:
    return stop(
        "too_many_out",
        "Not more than {most} of {sku} in this parcel. Scan what is in it, or say !done",
        most=most,
        sku=sku,
    )


def not_in_totes(sku: str, there: int, totes: str) -> Message:
    return stop(
        "not_in_totes",
        "The book has {there} of {sku} in the totes of this order ({totes}). Lay this one aside, or say "
        "!short {sku}",
        sku=sku,
        there=there,
        totes=totes or "none",
    )


def wrong_lot(lot: str, sku: str, lots: str) -> Message:
    return stop(
        "wrong_lot",
        "Lot {lot} of {sku} was not picked for this order. Expected: {lots}. Scan one of these, or say !no",
        lot=lot,
        sku=sku,
        lots=lots,
    )


def wrong_serial(serial: str, sku: str, serials: str) -> Message:
    return stop(
        "wrong_serial",
        "Serial {serial} of {sku} was not picked for this order. Expected: {serials}. Scan one of these, "
        "or say !no",
        serial=serial,
        sku=sku,
        serials=serials,
    )


def no_tote(order: str) -> Message:
    return stop(
        "no_tote",
        "The totes of order {order} are free again, so nothing can be taken out here. Say !done to close "
        "the parcel",
        order=order,
    )


def finer(sku: str) -> Message:
    return stop(
        "scan_finer",
        "There are several lots or serial numbers of {sku} here. Scan the code that carries the lot or "
        "serial",
        sku=sku,
    )


def no_count_yet() -> Message:
    return stop("no_count_yet", "!qty sets the count of the product just scanned. Scan a unit first")


def serial_one_by_one(sku: str) -> Message:
    return stop(
        "serial_one_by_one", "{sku} is counted by serial number. Scan each unit instead of !qty", sku=sku
    )


def parcel_empty(parcel: str) -> Message:
    return stop("parcel_empty", "Parcel {parcel} is still empty. Scan a unit into it first", parcel=parcel)


def not_in_parcel(sku: str, parcel: str, inside: str) -> Message:
    return stop(
        "not_in_parcel",
        "{sku} is not in parcel {parcel}. Expected: {inside}. Scan one of these, or say !done",
        sku=sku,
        parcel=parcel,
        inside=inside,
    )


def box_too_weak(box: str, limit_g: int, contents_g: int) -> Message:
    return stop(
        "box_too_weak",
        "Box {box} carries {limit_g} g and this makes {contents_g} g. Scan a stronger box, or say !next "
        "for another",
        box=box,
        limit_g=limit_g,
        contents_g=contents_g,
    )


def nothing_for_next(order: str) -> Message:
    return stop(
        "nothing_for_next",
        "Nothing of order {order} is left for another parcel. Say !remove to take units out first, or !done",
        order=order,
    )


def label_not_bought(parcel: str, why: str) -> Message:
    return stop(
        "label_not_bought",
        "The label of parcel {parcel} is not bought yet{why}. Wait a moment and scan it again, or say "
        "!void to "
        "open the parcel once the carrier has refused",
        parcel=parcel,
        why=f" ({why})" if why else "",
    )


def other_parcel(found: str, order: str, wanted: str) -> Message:
    return stop(
        "other_parcel",
        "That is the label of parcel {found} (order {order}). Expected: {wanted}. Stick the right label "
        "on, scan it",
        found=found,
        order=order,
        wanted=wanted,
    )


def label_of_void(parcel: str, wanted: str) -> Message:
    return stop(
        "label_void",
        "Parcel {parcel} is void, so is its label. Expected: {wanted}. Take the old label off, scan the "
        "new one",
        parcel=parcel,
        wanted=wanted,
    )


def verified_already(parcel: str, wanted: str) -> Message:
    return stop(
        "verified_already",
        "The label of parcel {parcel} is scanned back already. Expected: {wanted}. Scan that one",
        parcel=parcel,
        wanted=wanted,
    )


def parcel_still_open(parcel: str) -> Message:
    return stop(
        "parcel_still_open",
        "Parcel {parcel} is still open, so it has no label. Finish it with its units, !next or !done",
        parcel=parcel,
    )


def all_packed(sku: str, wanted: str) -> Message:
    return stop(
        "all_packed",
        "The parcel is closed: this unit of {sku} is too many. Expected: the label of {wanted}. Bring the "
        "unit to "
        "returns or quarantine, then scan the label",
        sku=sku,
        wanted=wanted,
    )


def nothing_packed(order: str) -> Message:
    return stop(
        "nothing_packed",
        "Nothing of order {order} is packed, so there is nothing to finish. Scan a unit, or give it back "
        "with !cancel",
        order=order,
    )


def not_a_shelf(place: str, kind: str, suggested: str) -> Message:
    return stop(
        "not_a_shelf",
        "{place} is a {kind}, where nothing can be put back. Expected: {suggested}. Scan a shelf",
        place=place,
        kind=kind,
        suggested=suggested,
    )


def not_waiting(sku: str, wanted: str) -> Message:
    return stop(
        "not_waiting",
        "{sku} is not among what is left to pack. Expected: {wanted}. Say !short with one of these",
        sku=sku,
        wanted=wanted or "nothing any more",
    )


def no_damaged_place() -> Message:
    return stop(
        "no_damaged_place",
        "There is no place for damaged goods. Import a place of kind damaged first, then say !damaged again",
    )


def reprint_needs_reason() -> Message:
    return stop(
        "reprint_needs_reason",
        "A copy needs its reason. Say !reprint with it, for example: !reprint label torn",
    )


def void_too_soon(parcel: str) -> Message:
    return stop(
        "void_too_soon",
        "The carrier has not answered about the label of parcel {parcel}. Wait a moment, then say !void "
        "again",
        parcel=parcel,
    )


def void_too_late(parcel: str, state: str) -> Message:
    return stop(
        "void_too_late",
        "Parcel {parcel} is {state} and can no more be opened here. Unload it first (ship, !remove), if it "
        "can be",
        parcel=parcel,
        state=state,
    )


def void_which(argument: str) -> Message:
    return stop(
        "void_which",
        "!void cannot tell which parcel is meant by “{argument}”. Say it with the parcel's number: !void "
        "P0000001",
        argument=argument,
    )


def parcel_here(parcel: str, order: str, state: str) -> Message:
    return stop(
        "parcel_here",
        "That is parcel {parcel} of order {order}, {state}. Expected: a tote, an order or a product to "
        "pack. Scan "
        "one; or open this parcel again with !void {parcel}",
        parcel=parcel,
        order=order,
        state=state,
    )


def no_box_to_explain(parcel: str) -> Message:
    return stop(
        "no_box_to_explain",
        "Parcel {parcel} is in the proposed box. Expected a note on another one: scan that box first",
        parcel=parcel,
    )
