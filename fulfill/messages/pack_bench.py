"""What a packer reads about the rules of the bench: four eyes, trainees, surplus, inserts, other hands."""

from __future__ import annotations

from fulfill.messages import Message, many, ok, stop, warn


# --- who may -------------------------------------------------------------------------------------------
def picked_it_yourself(name: str, order: str) -> Message:
    return stop(
        "picked_it_yourself",
        "{name} picked order {order}, so somebody else must pack it. Scan another order, or leave this one to"
        " another packer",
        name=name,
        order=order,
    )


def trainee_scans_each(name: str) -> Message:
    return stop(
        "trainee_scans_each",
        "{name} is learning: each unit is scanned by itself, and no number is typed. Scan every single unit",
        name=name,
    )


def trainee_may_not(name: str, word: str) -> Message:
    return stop(
        "trainee_may_not",
        "{name} is learning and may not say {word} yet. Call somebody who packs here, or scan the next unit",
        name=name,
        word=word,
    )


def trainee_packs_all(name: str, order: str) -> Message:
    return stop(
        "trainee_packs_all",
        "{name} is learning: no label before every unit of order {order} is scanned. Scan the rest, or call"
        " somebody who packs here",
        name=name,
        order=order,
    )


def trainee_weighs_again(name: str) -> Message:
    return stop(
        "trainee_weighs_again",
        "{name} is learning and may not keep a weight that does not fit. Look for the wrong unit and weigh"
        " again, or call somebody who packs here",
        name=name,
    )


def scan_each_unit(sku: str) -> Message:
    return stop(
        "scan_each_unit",
        "Units of {sku} are scanned one by one here: no number and no case stands for them. Scan each unit",
        sku=sku,
    )


def may_not_tick(name: str) -> Message:
    return stop(
        "may_not_tick",
        "{name} may not count units by hand here. Scan the unit, or type its code; else call a supervisor",
        name=name,
    )


# --- units ---------------------------------------------------------------------------------------------
def surplus_found(eaches: int, sku: str, packed_count: int) -> Message:
    return ok(
        "surplus_found",
        "Too many: {packed} of {sku} are packed already, this makes {eaches} more than ordered. Take it out"
        " of the box and scan it as it leaves",
        packed=packed_count,
        sku=sku,
        eaches=eaches,
    )


def surplus_left(left: int, sku: str) -> Message:
    return ok("surplus_left", "{units} of {sku} still to scan out", units=many(left, "unit"), sku=sku)


def surplus_out(sku: str) -> Message:
    return ok(
        "surplus_out", "The {sku} too many is out: bring it to returns or quarantine, and go on", sku=sku
    )


def scan_surplus(count: int, sku: str) -> Message:
    return ok(
        "scan_surplus",
        "{units} of {sku} too many: take it out of the box and scan it",
        units=many(count, "unit"),
        sku=sku,
    )


def no_serial(number: str, sku: str) -> Message:
    return stop(
        "no_serial",
        "“{number}” cannot be the serial number of a {sku}. Expected: the number that stands on this one"
        " unit. Scan that, or say !no",
        number=number,
        sku=sku,
    )


def box_not_taken(box: str, service: str, country: str) -> Message:
    return stop(
        "box_not_taken",
        "Box {box} does not go with {service} to {country}. Expected: a box that does. Scan another box",
        box=box,
        service=service or "this service",
        country=country or "this country",
    )


# --- besides the goods -----------------------------------------------------------------------------------
def lay_in(says: str) -> Message:
    return ok("lay_in", "All goods are in. Now lay in: {says}", says=says)


def scan_insert(says: str) -> Message:
    return ok("scan_insert", "Lay in {says} and scan it. If there is none: say !short", says=says)


def confirm_insert(says: str) -> Message:
    return ok("confirm_insert", "Lay in {says}, then say !yes. If there is none: say !short", says=says)


def no_insert(says: str) -> Message:
    return warn(
        "no_insert",
        "Is there really no {says} at hand? Say !short again to close the parcel without it",
        says=says,
    )


# --- other hands -----------------------------------------------------------------------------------------
def take_over(order: str, who: str) -> Message:
    return warn(
        "take_over",
        "Order {order} is being packed by {who}. Scan it again to take it over, or scan another one",
        order=order,
        who=who,
    )


def who_allows(order: str, who: str) -> Message:
    return ok(
        "who_allows", "Only a supervisor's badge takes order {order} over from {who}", order=order, who=who
    )


def scan_badge(order: str) -> Message:
    return ok(
        "scan_supervisor", "Scan a supervisor's badge to take order {order} over, or say !no", order=order
    )


def may_not_hand_over(name: str, order: str) -> Message:
    return stop(
        "may_not_hand_over",
        "{name} may not hand order {order} over. Scan a supervisor's badge, or say !no",
        name=name,
        order=order,
    )


def left_with_them(order: str) -> Message:
    return ok("left_with_them", "Order {order} stays as it is. Scan a tote or an order", order=order)


def taken_over(order: str, packed_count: int, left: int) -> Message:
    return ok(
        "taken_over",
        "Order {order} is yours now: {packed} packed, {left} to go. Look into the box before you go on",
        order=order,
        packed=packed_count,
        left=many(left, "unit"),
    )


def gone(order: str, who: str) -> Message:
    return ok(
        "order_gone",
        "Order {order} is in the hands of {who} now. This scan changed nothing: scan another tote or order",
        order=order,
        who=who,
    )


def gone_prompt(order: str, who: str) -> Message:
    return ok(
        "order_gone_prompt",
        "Order {order} was taken over by {who}: leave the box to them, and say !cancel",
        order=order,
        who=who,
    )


# --- totes of many orders ----------------------------------------------------------------------------------
def batch_opened(tote: str, orders: int) -> Message:
    return ok(
        "batch_opened",
        "Tote {tote}: {orders} of one unit. Scan any item out of it",
        tote=tote,
        orders=many(orders, "order"),
    )


def scan_item(tote: str, orders: int) -> Message:
    return ok(
        "scan_item",
        "Scan the next item out of tote {tote} ({orders} left)",
        tote=tote,
        orders=many(orders, "order"),
    )


def not_in_batch(sku: str, tote: str) -> Message:
    return stop(
        "not_in_batch",
        "No order in tote {tote} waits for {sku}. Lay it aside and scan another item, tote or order",
        tote=tote,
        sku=sku,
    )
