"""What a packer reads: from the first scan of a tote to the label scanned back on the parcel."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fulfill.messages import Message, done, many, ok, warn

SHOWN_MOST = 10
_SIDES = re.compile(r"(\d+)x(\d+)x(\d+)")


def listed(names: Iterable[str], most: int = SHOWN_MOST, between: str = ", ") -> str:
    """So many names and "and 4 more": a list that stays one sentence however long it is."""
    every = list(names)
    shown = between.join(every[:most])
    return f"{shown} and {len(every) - most} more" if len(every) > most else shown


# --- prompts -------------------------------------------------------------------------------------------
def scan_start(count: int) -> Message:
    return ok(
        "scan_start", "Scan a tote, an order or a product to pack (orders that wait: {count})", count=count
    )


def scan_product(sku: str, name: str, left: int, parcel: str, box: str) -> Message:
    return ok(
        "scan_product",
        "Scan each unit into parcel {parcel}, box {box}: next {left} of {sku} ({name})",
        sku=sku,
        name=name,
        left=left,
        parcel=parcel,
        box=box or "of your choice",
    )


def say_done(parcel: str) -> Message:
    return ok("say_done", "Everything is in parcel {parcel}: say !done to close it", parcel=parcel)


def scan_lot(sku: str) -> Message:
    return ok("scan_lot", "Scan the lot that stands on this unit of {sku}", sku=sku)


def scan_serial(sku: str) -> Message:
    return ok("scan_serial", "Scan the serial number of this unit of {sku}", sku=sku)


def scan_out(parcel: str) -> Message:
    return ok(
        "scan_out", "Scan each unit that you take out of parcel {parcel}, then say !done", parcel=parcel
    )


def scan_damaged() -> Message:
    return ok("scan_damaged", "Scan the damaged unit, or say !no")


def give_weight(parcel: str, expected_g: int) -> Message:
    return ok(
        "give_weight",
        "Weigh parcel {parcel} and say !weight (about {expected_g} g expected)",
        parcel=parcel,
        expected_g=expected_g,
    )


def give_weight_unknown(parcel: str) -> Message:
    return ok("give_weight_unknown", "Weigh parcel {parcel} and say !weight with its grams", parcel=parcel)


def scan_label(parcels: str) -> Message:
    return ok("scan_label", "Stick the label on and scan it on the parcel: {parcels}", parcels=parcels)


def wait_for_label(parcels: str) -> Message:
    return ok(
        "wait_for_label", "Wait for the label, then stick it on and scan it: {parcels}", parcels=parcels
    )


def scan_put_back(sku: str, quantity: int, tote: str) -> Message:
    return ok(
        "scan_put_back",
        "Take {quantity} × {sku} from tote {tote} back to a shelf and scan that place",
        sku=sku,
        quantity=quantity,
        tote=tote,
    )


# --- starting ------------------------------------------------------------------------------------------
def opened(order: str, units: int, parcel: str, notes: str) -> Message:
    return ok(
        "order_opened",
        "Order {order}: {units} to pack into parcel {parcel}.{notes}",
        order=order,
        units=many(units, "unit"),
        parcel=parcel,
        notes=f" {notes}" if notes else "",
    )


# --- units ---------------------------------------------------------------------------------------------
def packed(quantity: int, sku: str, left: int, order: str, known: str = "") -> Message:
    """`known` is what to mind with these goods, and goes on behind the sentence; or ""."""
    return ok(
        "packed_unit",
        "{quantity} × {sku} packed; {left} of order {order} to go{known}",
        quantity=quantity,
        sku=sku,
        left=many(left, "unit"),
        order=order,
        known=known,
    )


def which_lot(sku: str, lots: str) -> Message:
    return ok("which_lot", "{sku} was picked in several lots: {lots}. Scan the lot", sku=sku, lots=lots)


def which_serial(sku: str) -> Message:
    return ok("which_serial", "{sku} is counted by serial number. Scan the serial number", sku=sku)


def count_stands(count: int, sku: str) -> Message:
    return ok("count_stands", "{count} × {sku}, as counted", count=count, sku=sku)


def dropped() -> Message:
    return ok("dropped", "Left as it was")


def taken_out(quantity: int, sku: str, tote: str) -> Message:
    return ok(
        "taken_out",
        "{quantity} × {sku} taken out, back into tote {tote}",
        quantity=quantity,
        sku=sku,
        tote=tote,
    )


def taking_out() -> Message:
    return ok("taking_out", "Now scan the units that come out")


def taking_out_ended() -> Message:
    return ok("taking_out_ended", "Units scanned now are packed again")


# --- box and weight ------------------------------------------------------------------------------------
def box_taken(box: str, parcel: str) -> Message:
    return ok("box_taken", "Parcel {parcel} goes into box {box}", box=box, parcel=parcel)


def weighed(parcel: str, weight_g: int) -> Message:
    return ok("weighed", "Parcel {parcel} weighs {weight_g} g", parcel=parcel, weight_g=weight_g)


def weight_differs(weight_g: int, expected_g: int, why: str) -> Message:
    """`why` is the likeliest explanation, of `messages.pack_weight`."""
    return warn(
        "weight_differs",
        "{weight_g} g is not the {expected_g} g expected: {why}. "
        "Say the same again to keep it, or !remove to take something out",
        weight_g=weight_g,
        expected_g=expected_g,
        why=why,
    )


def weigh_now(parcel: str) -> Message:
    return ok("weigh_now", "Everything is in parcel {parcel}. Weigh it now", parcel=parcel)


def weigh_again(parcel: str, weight_g: int, expected_g: int) -> Message:
    return ok(
        "weigh_again",
        "Parcel {parcel} was given as {weight_g} g, but {expected_g} g is expected now. Weigh it again",
        parcel=parcel,
        weight_g=weight_g,
        expected_g=expected_g,
    )


# --- closing -------------------------------------------------------------------------------------------
def sides_of(box: str) -> str:
    """The sides of a box of the packer's own ("300x200x100") as they are shown; "" for a box with a code."""
    found = _SIDES.fullmatch(box)
    return f"{' × '.join(found.groups())} mm" if found else ""


def parcel_closed(parcel: str, box: str, weight_g: int) -> Message:
    if sides := sides_of(box):
        return ok(
            "parcel_closed",
            "Parcel {parcel} is closed ({sides}, {weight_g} g); its slip prints, its label follows",
            parcel=parcel,
            sides=sides,
            weight_g=weight_g,
        )
    if not box:
        return ok(
            "parcel_closed",
            "Parcel {parcel} is closed (no box of ours, {weight_g} g); its slip prints, its label follows",
            parcel=parcel,
            weight_g=weight_g,
        )
    return ok(
        "parcel_closed",
        "Parcel {parcel} is closed (box {box}, {weight_g} g); its slip prints, its label follows",
        parcel=parcel,
        box=box,
        weight_g=weight_g,
    )


def next_parcel(closed: str, parcel: str) -> Message:
    return ok(
        "next_parcel",
        "Parcel {closed} is closed; its slip prints, its label follows. Go on into parcel {parcel}",
        closed=closed,
        parcel=parcel,
    )


def verified(parcel: str, left: int) -> Message:
    return ok(
        "label_verified", "The label is on parcel {parcel}; {left} more to scan", parcel=parcel, left=left
    )


def order_packed(order: str, parcels: int) -> Message:
    return done(
        "order_packed",
        "Order {order} is packed. Parcels ready to ship: {parcels}",
        order=order,
        parcels=parcels,
    )


# --- side roads ----------------------------------------------------------------------------------------
def confirm_short(packed_count: int, total: int, missing: str) -> Message:
    return warn(
        "confirm_short",
        "{left} of {total} units are not packed: {missing}. Say !done again to finish short, or scan them",
        left=total - packed_count,
        total=total,
        missing=missing,
    )


def put_back_now(order: str) -> Message:
    return ok("put_back_now", "Order {order} ends short. What is left in its totes goes back", order=order)


def put_back(quantity: int, sku: str, place: str) -> Message:
    return ok("put_back", "{quantity} × {sku} put back to {place}", quantity=quantity, sku=sku, place=place)


def other_place(place: str, suggested: str) -> Message:
    return warn(
        "other_place",
        "{place} is not where this is kept ({suggested}). Scan {place} again to put it there all the same",
        place=place,
        suggested=suggested,
    )


def confirm_missing(quantity: int, sku: str) -> Message:
    return warn(
        "confirm_missing",
        "Is it certain that {quantity} × {sku} are not in the tote? Say it again to write them off as "
        "missing",
        quantity=quantity,
        sku=sku,
    )


def missing(quantity: int, sku: str) -> Message:
    return ok(
        "missing",
        "{quantity} × {sku} written off as missing; its shelf will be counted",
        quantity=quantity,
        sku=sku,
    )


def damaged_now() -> Message:
    return ok("damaged_now", "Now scan the one that is damaged")


def damaged(sku: str, place: str) -> Message:
    return ok("damaged", "1 × {sku} goes to {place} as damaged", sku=sku, place=place)


def nothing_to_ship(order: str) -> Message:
    return done(
        "nothing_to_ship",
        "Nothing of order {order} is left to pack. It waits for a supervisor, and its totes are free",
        order=order,
    )


def cancelled(order: str) -> Message:
    return done(
        "pack_cancelled", "Order {order} is back among the picked ones; nothing was packed", order=order
    )


def reprinted(what: str, document: str, copy: int) -> Message:
    return ok(
        "reprinted",
        "{what} of {document} prints again, marked as copy {copy}",
        what=what,
        document=document,
        copy=copy,
    )


def confirm_void(parcel: str, tracking: str) -> Message:
    return warn(
        "confirm_void",
        "The label of parcel {parcel} ({tracking}) will be cancelled with the carrier. Say !void again to "
        "do so",
        parcel=parcel,
        tracking=tracking or "no tracking number",
    )


def voided(parcel: str, fresh: str) -> Message:
    return ok(
        "voided",
        "Parcel {parcel} is void: take its label off. Its goods are now in parcel {fresh}; say !done to "
        "close it",
        parcel=parcel,
        fresh=fresh,
    )


def reopened(parcel: str) -> Message:
    return ok("reopened", "Parcel {parcel} is open again; say !done to close it", parcel=parcel)


def box_explained(box: str, parcel: str) -> Message:
    return ok("box_explained", "Kept why parcel {parcel} goes into {box}", box=box, parcel=parcel)
