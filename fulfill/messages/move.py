"""Sentences of moving stock within the building."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop


def ask_source() -> Message:
    return ok("ask_source", "Scan the place, pallet or tote that you take from")


def ask_product(where: str) -> Message:
    return ok("ask_product", "Scan the product that you take from {where}", where=where)


def ask_product_or_place(where: str) -> Message:
    return ok(
        "ask_product_or_place",
        "Scan a product on {where}, or the place where the whole of it goes",
        where=where,
    )


def ask_lot(sku: str, where: str) -> Message:
    return ok(
        "ask_lot", "Several lots of {sku} are at {where}: scan the lot that you take", sku=sku, where=where
    )


def ask_serial(sku: str) -> Message:
    return ok("ask_serial", "Scan the serial of the {sku} that you take", sku=sku)


def ask_more(count: int, sku: str) -> Message:
    return ok(
        "ask_more",
        "{count} × {sku}: scan more of it, or say !qty and the number; then scan where it goes",
        count=count,
        sku=sku,
    )


def ask_place(count: int, sku: str) -> Message:
    return ok("ask_place", "Scan the place where the {count} × {sku} go", count=count, sku=sku)


def source_taken(where: str) -> Message:
    return ok("source_taken", "Taking from {where}", where=where)


def counted(count: int, sku: str) -> Message:
    return ok("counted", "{count} × {sku} taken", count=count, sku=sku)


def dropped(sku: str) -> Message:
    return ok("dropped", "{sku} stays where it is", sku=sku)


def reason_noted(reason: str) -> Message:
    return ok("reason_noted", "The reason is: {reason}", reason=reason)


def moved(what: str, source: str, target: str) -> Message:
    return done("moved", "{what} moved from {source} to {target}", what=what, source=source, target=target)


def not_a_place_of_ours(place: str) -> Message:
    return stop(
        "outside_place",
        "{place} is no place that goods are carried to. Scan a place in the building",
        place=place,
    )


def nothing_free(where: str) -> Message:
    return stop(
        "nothing_free", "Nothing lies free at {where}. Scan another place, or say !cancel", where=where
    )


def not_here(what: str, where: str) -> Message:
    return stop(
        "not_here",
        "No {what} lies free at {where}. Scan what lies there, or say !cancel",
        what=what,
        where=where,
    )


def not_more(sku: str, free: int, held: int, where: str) -> Message:
    return stop(
        "not_more",
        "Not more than {free} of {sku} are free at {where}; {held} are held for orders. Take fewer",
        sku=sku,
        free=free,
        held=held,
        where=where,
    )


def one_at_a_time(sku: str, now: str) -> Message:
    return stop(
        "one_at_a_time",
        "That is {sku}, but you carry {now}. Scan where that goes first, or say !cancel",
        sku=sku,
        now=now,
    )


def same_place(where: str) -> Message:
    return stop("same_place", "{where} is where it lies already. Scan another place", where=where)


def guarded(place: str, kind: str) -> Message:
    return stop(
        "guarded_place",
        "What lies at {place} is {kind} goods: only a supervisor may bring it back to good stock. "
        "Call one, or scan a damaged, quarantine or scrap place",
        place=place,
        kind=kind,
    )


def bad_reason(found: str, known: str) -> Message:
    return stop(
        "bad_reason",
        "“{found}” is no reason for a move. Say !reason and one of: {known}",
        found=found,
        known=known,
    )


def plate_held(plate: str) -> Message:
    return stop(
        "goods_are_held",
        "Goods on {plate} are held for orders: it cannot go as a whole. Scan a product",
        plate=plate,
    )


def gone(where: str) -> Message:
    return stop(
        "gone_meanwhile", "{where} has been taken away meanwhile. Say !cancel and look it up", where=where
    )
