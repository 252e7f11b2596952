"""Sentences about a parcel that the carrier brings back, because nobody took it."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn


def undelivered(document: str, parcel: str) -> Message:
    return ok(
        "return_undelivered",
        "{document}: parcel {parcel} comes back undelivered. Unopened, as we packed it: say !yes."
        " Else scan its first piece",
        document=document,
        parcel=parcel,
    )


def is_it_unopened(document: str) -> Message:
    return ok(
        "return_is_unopened",
        "{document}: unopened, as we packed it? Then say !yes; else scan its first piece",
        document=document,
    )


def undelivered_which(document: str) -> Message:
    return ok(
        "return_undelivered_which",
        "{document} comes back undelivered, and several parcels went out. Scan the tracking code of this one",
        document=document,
    )


def whose_undelivered() -> Message:
    return stop(
        "undelivered_of_nobody",
        "Without its order nobody knows what is in it. Say !undo, and scan the tracking code on its label",
    )


def this_parcel(parcel: str) -> Message:
    return ok("undelivered_parcel", "It is parcel {parcel}, then", parcel=parcel)


def another_orders_parcel(parcel: str, order: str) -> Message:
    return stop(
        "parcel_of_another_order",
        "Parcel {parcel} is not of order {order}. Finish this return first, or give up with !cancel",
        parcel=parcel,
        order=order,
    )


def which_parcel(document: str, parcels: str) -> Message:
    return stop(
        "which_parcel",
        "Several parcels went out for {document}: {parcels}. Scan the tracking code of this one, then !yes",
        document=document,
        parcels=parcels,
    )


def nothing_left(parcel: str) -> Message:
    return stop(
        "parcel_all_returned",
        "Everything that was in parcel {parcel} has come back already."
        " Check the label, or scan piece by piece what lies in it",
        parcel=parcel,
    )


def not_untouched(document: str, outside: str) -> Message:
    return stop(
        "parcel_not_untouched",
        "{document} is not as we packed it (outside: {state}). Scan its pieces one by one",
        document=document,
        state=outside,
    )


def weighs_otherwise(document: str, off_g: int) -> Message:
    return warn(
        "undelivered_weight_differs",
        "{document} is {off_g} g off what we packed. Open it and scan its pieces, or say !yes again to take"
        " it in as packed all the same",
        document=document,
        off_g=off_g,
    )


def too_many_at_once(parcel: str, count: int, most: int) -> Message:
    return stop(
        "too_many_at_once",
        "Parcel {parcel} holds {count} pieces; at most {most} are taken in at once. Scan them one by one",
        parcel=parcel,
        count=count,
        most=most,
    )


def taken_whole(parcel: str, count: int, place: str) -> Message:
    return ok(
        "parcel_taken_in",
        "Parcel {parcel} is taken in as packed: {count} pieces, grade as new; until they are put away,"
        " their place is {place}",
        parcel=parcel,
        count=count,
        place=place,
    )


def put_back(count: int, sku: str, chosen: str, kinds: str) -> Message:
    return ok(
        "put_back",
        "Put {count} × {sku} away to {chosen}: scan a {kinds} place",
        count=count,
        sku=sku,
        chosen=chosen,
        kinds=kinds,
    )


def put_back_why(count: int, sku: str, chosen: str, kinds: str, why: str) -> Message:
    return ok(
        "put_back_why",
        "Put {count} × {sku} away to {chosen}, because {why}: scan a {kinds} place",
        count=count,
        sku=sku,
        chosen=chosen,
        kinds=kinds,
        why=why,
    )


def put_back_all(count: int, chosen: str, kinds: str) -> Message:
    return ok(
        "put_back_all",
        "Put all {count} pieces away to {chosen}: scan one {kinds} place for all of them",
        count=count,
        chosen=chosen,
        kinds=kinds,
    )


def one_place_for_all() -> Message:
    return ok("one_place_for_all", "One place for all of them")


def this_one_next(sku: str, count: int) -> Message:
    return ok("put_back_next", "{count} × {sku} next", sku=sku, count=count)


def not_in_parcel(sku: str, document: str) -> Message:
    return stop(
        "not_to_put_back",
        "{sku} is none of the pieces of {document} that are to be put away. Scan one of those, or a place",
        sku=sku,
        document=document,
    )


def they_lie_at(count: int, sku: str, place: str) -> Message:
    return ok("pieces_placed", "{count} × {sku} lie at {place}", count=count, sku=sku, place=place)


def all_lie_at(count: int, place: str) -> Message:
    return ok("all_placed", "Pieces now at {place}: {count}", count=count, place=place)


def place_took(count: int, place: str, left: int) -> Message:
    return ok(
        "place_took_some",
        "{place} takes {count} of them and is full then. Scan another place for the other {left}",
        place=place,
        count=count,
        left=left,
    )


def back_whole(document: str, count: int) -> Message:
    return done(
        "parcel_back_whole",
        "{document} is closed; pieces received and put away: {count}",
        document=document,
        count=count,
    )
