"""What a screen says around a walk: where to go, what to take, what lies in which tote."""

from __future__ import annotations

from fulfill.messages import Message, many, ok


def cart(count: int) -> Message:
    return ok("pick_cart", "Cart of {count} orders", count=count)


# --- totes ---------------------------------------------------------------------------------------------
def free_tote_for() -> Message:
    return ok("pick_free_tote_for", "Free tote for order")


def one_for_all() -> Message:
    return ok("pick_one_for_all", "They share it: at the bench each item finds its order")


def another_tote_for() -> Message:
    return ok("pick_another_tote_for", "Another tote for order")


def scan_an_empty_one(at: int, of: int) -> Message:
    return ok("pick_scan_an_empty_one", "Scan one that stands empty ({at} of {of})", at=at, of=of)


def last_is_full(tote: str) -> Message:
    return ok("pick_last_is_full", "{tote} is full: scan one that stands empty", tote=tote)


def put_into() -> Message:
    return ok("pick_put_into", "Put into")


def then_scan_tote(order: str) -> Message:
    return ok("pick_then_scan_tote", "Then scan the tote of order {order}", order=order)


def put() -> Message:
    return ok("pick_put", "Put")


def into_tote() -> Message:
    return ok("pick_into_tote", "Into tote")


def out_of_tote() -> Message:
    return ok("pick_out_of_tote", "Out of tote")


# --- places and goods ----------------------------------------------------------------------------------
def go_to() -> Message:
    return ok("pick_go_to", "Go to")


def then_scan_place() -> Message:
    return ok("pick_then_scan_place", "Then scan the place")


def then_scan_place_or(plate: str) -> Message:
    return ok("pick_then_scan_place_or", "Then scan the place, or {plate} that stands there", plate=plate)


def take() -> Message:
    return ok("pick_take", "Take")


def scan_it() -> Message:
    return ok("pick_scan_it", "Scan it; a case counts as what is in it")


def from_plate(plate: str) -> Message:
    return ok("pick_from_plate", "From {plate}", plate=plate)


def counted(count: int, of: int) -> Message:
    return ok("pick_counted", "{count} of {of} counted: scan the next, or type how many", count=count, of=of)


def scan_lot() -> Message:
    return ok("pick_scan_lot", "Scan the lot")


def several_lots(place: str) -> Message:
    return ok("pick_several_lots", "Several lots lie at {place}: this one is wanted", place=place)


def scan_serial() -> Message:
    return ok("pick_scan_serial", "Scan the serial")


def scan_serial_of() -> Message:
    return ok("pick_scan_serial_of", "Scan the serial of")


def another_will_do(count: int) -> Message:
    return ok("pick_another_will_do", "Another one that lies here will do too ({count} more)", count=count)


def take_this_one() -> Message:
    return ok("pick_take_this_one", "Take this very one, with this serial")


def book_has_none() -> Message:
    return ok("pick_book_has_none", "The book has no serial for it yet: it gets the one you scan")


# --- the end and the way back --------------------------------------------------------------------------
def bring_to() -> Message:
    return ok("pick_bring_to", "Bring to")


def drop() -> Message:
    return ok("pick_drop", "Put down")


def all_picked(totes: str) -> Message:
    return ok("pick_all_picked", "All is picked: scan where {totes} stands", totes=totes or "it")


def or_to(places: str) -> Message:
    return ok("pick_or_to", "Or to {places}: scan where the totes stand", places=places)


def take_out() -> Message:
    return ok("pick_take_out", "Take out of")


def which_tote() -> Message:
    return ok("pick_which_tote", "!done leaves everything as it is")


def scan_what_leaves() -> Message:
    return ok("pick_scan_what_leaves", "Scan what you take out; !done leaves the tote as it is")


def put_back_at() -> Message:
    return ok("pick_put_back_at", "Put back at")


def put_back() -> Message:
    return ok("pick_put_back", "Put back")


def it_came_from_there() -> Message:
    return ok(
        "pick_it_came_from_there", "It came from there: scan the place, or the next one that you take out"
    )


def any_shelf() -> Message:
    return ok("pick_any_shelf", "Any shelf for goods will do: scan it")


# --- lists ---------------------------------------------------------------------------------------------
def walk() -> Message:
    return ok("pick_walk", "Walk")


def places_left(count: int) -> Message:
    return ok("pick_places_left", "{places} to go", places=many(count, "place"))


def all_places_done() -> Message:
    return ok("pick_all_places_done", "All places are done")


def on_this_walk() -> Message:
    return ok("pick_on_this_walk", "On this walk")


def totes() -> Message:
    return ok("pick_totes", "Totes")


def orders() -> Message:
    return ok("pick_orders", "Orders of this walk")


def in_the_tote() -> Message:
    return ok("pick_in_the_tote", "In the tote")


def last_of_all() -> Message:
    return ok("pick_last_of_all", "Later")
