"""Sentences of putting away."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn


def ask_source() -> Message:
    return ok("ask_source", "Scan a pallet or tote that came in, or the place where goods wait")


def ask_product(place: str) -> Message:
    return ok("ask_product", "Scan the product that you take from {place}", place=place)


def ask_lot(sku: str, place: str) -> Message:
    return ok(
        "ask_lot", "Several lots of {sku} lie at {place}: scan the lot that you take", sku=sku, place=place
    )


def ask_serial(sku: str) -> Message:
    return ok("ask_serial", "Scan the serial of the {sku} that you take", sku=sku)


def ask_place(what: str, place: str) -> Message:
    return ok("ask_place", "Bring {what} to {place} and scan it there", what=what, place=place)


def ask_any_place(what: str) -> Message:
    return ok(
        "no_place_found",
        "No place is free for {what}: find one yourself and scan it, or say !cancel",
        what=what,
    )


def taken(what: str, where: str) -> Message:
    return ok("taken", "{what} from {where}", what=what, where=where)


def put_away(what: str, place: str) -> Message:
    return done("put_away", "{what} now lies at {place}", what=what, place=place)


def nothing_waits() -> Message:
    return done(
        "no_work", "No goods wait to be put away at a dock, stage or returns place. Receive some first"
    )


def confirm_other_place(place: str, suggested: str) -> Message:
    return warn(
        "confirm_other_place",
        "{place} will do, but {suggested} was proposed. Scan {place} again to put it there",
        place=place,
        suggested=suggested,
    )


def not_a_source(what: str, where: str) -> Message:
    return stop(
        "not_a_source",
        "{what} is at {where}, where nothing waits to be put away. "
        "Scan goods at a dock, stage or returns place, or use the flow move",
        what=what,
        where=where,
    )


def nothing_here(place: str) -> Message:
    return stop(
        "nothing_here",
        "No loose goods wait at {place}. Scan another place, or a pallet that stands there",
        place=place,
    )


def not_here(sku: str, place: str) -> Message:
    return stop(
        "not_here",
        "No {sku} waits loose at {place}. Scan a product that lies there, or say !cancel",
        sku=sku,
        place=place,
    )


def not_this_one(what: str, place: str) -> Message:
    return stop(
        "not_this_one", "{what} does not wait at {place}. Scan one that lies there", what=what, place=place
    )


def not_more(sku: str, free: int, place: str) -> Message:
    return stop(
        "not_more",
        "Not more than {free} of {sku} wait at {place}. Say fewer",
        sku=sku,
        free=free,
        place=place,
    )


def goods_are_held(what: str) -> Message:
    return stop(
        "goods_are_held", "Goods on {what} are promised to an order. Ask a supervisor what to do", what=what
    )


def plate_is_gone(what: str) -> Message:
    return stop(
        "plate_is_gone", "{what} has been taken away meanwhile. Say !cancel and look it up", what=what
    )
