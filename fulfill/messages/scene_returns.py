"""What a screen says around a return: what was sent, what came back, what becomes of it."""

from __future__ import annotations

from fulfill.messages import Message, ok


def returns() -> Message:
    return ok("returns_returns", "Returns")


def blind() -> Message:
    return ok("returns_blind", "A return without paper")


def announced_count(count: int) -> Message:
    return ok("returns_announced_count", "Announced and still open: {count}", count=count)


def of_order(order: str) -> Message:
    return ok("returns_of_order", "Order {order}", order=order)


def of_order_until(order: str, day: str) -> Message:
    return ok("returns_of_order_until", "Order {order}, may come back until {day}", order=order, day=day)


def unannounced(order: str) -> Message:
    return ok("returns_unannounced", "Order {order}; nobody announced it", order=order)


def of_nobody() -> Message:
    return ok("returns_of_nobody", "Nobody knows yet whose goods these are")


# --- what to do ----------------------------------------------------------------------------------------
def scan() -> Message:
    return ok("returns_scan", "Scan")


def what_came() -> Message:
    return ok("returns_what_came", "Return, parcel or order")


def any_paper_will_do() -> Message:
    return ok(
        "returns_any_paper_will_do",
        "Any code in the box or on it will do; else type the customer's name or e-mail",
    )


def choose() -> Message:
    return ok("returns_choose", "Choose")


def newest_first() -> Message:
    return ok("returns_newest_first", "The newest first")


def orders_that_fit() -> Message:
    return ok("returns_orders_that_fit", "Orders that fit")


def still_to_come() -> Message:
    return ok("returns_still_to_come", "Still to come")


def scan_any() -> Message:
    return ok("returns_scan_any", "Scan any piece that came, one at a time")


def scan_next() -> Message:
    return ok("returns_scan_next", "Scan next")


def close() -> Message:
    return ok("returns_close", "Close the return")


def look_for_more() -> Message:
    return ok("returns_look_for_more", "Look into the box once more before you close it")


def scan_serial_of() -> Message:
    return ok("returns_scan_serial_of", "Scan the serial of")


def scan_lot_of() -> Message:
    return ok("returns_scan_lot_of", "Scan the lot of")


def is_it_ours() -> Message:
    return ok("returns_is_it_ours", "It tells whether this is the piece that was sent")


def how_is() -> Message:
    return ok("returns_how_is", "How is it?")


def judge_it() -> Message:
    return ok("returns_judge_it", "Unpack it and choose what fits best")


def customer_says(reason: str) -> Message:
    return ok("returns_customer_says", "The customer says: {reason}", reason=reason)


def not_awaited() -> Message:
    return ok("returns_not_awaited", "This piece is not on the return: it is kept apart")


def put_at() -> Message:
    return ok("returns_put_at", "Put it at")


def decide() -> Message:
    return ok("returns_decide", "Decide")


def agree(grade: str, why: str) -> Message:
    return ok(
        "returns_agree",
        "Grade {grade}, because {why}. Agreed? Scan the place, or say !yes",
        grade=grade,
        why=why,
    )


def look_then_answer() -> Message:
    return ok("returns_look_then_answer", "Look at the piece, then answer")


def look_closer() -> Message:
    return ok("returns_look_closer", "Look closer")


def ask(question: str) -> Message:
    return ok("returns_ask", "“{question}”", question=question)


def take_photo_of() -> Message:
    return ok("returns_take_photo_of", "Take a photo of")


def show_what_is_wrong() -> Message:
    return ok("returns_show_what_is_wrong", "It shows what is wrong; say !no if nobody can take one here")


def second_person() -> Message:
    return ok("returns_second_person", "A second person")


def scan_second_badge() -> Message:
    return ok("returns_scan_second_badge", "Scan their badge")


def worth_so_much() -> Message:
    return ok(
        "returns_worth_so_much",
        "This goes against the rule, and at this value a second person must agree",
    )


def stick_and_scan() -> Message:
    return ok("returns_stick_and_scan", "Stick this label on the piece, then scan it")


def why_so() -> Message:
    return ok("returns_why_so", "Why so")


def against_the_rule(chosen: str, proposed: str) -> Message:
    return ok(
        "returns_against_the_rule",
        "You chose {chosen} where the rule says {proposed}",
        chosen=chosen,
        proposed=proposed,
    )


def any_place_of(kinds: str) -> Message:
    return ok("returns_any_place_of", "It may go to any {kinds} place", kinds=kinds)


def then_the_place(kinds: str) -> Message:
    """The piece gets its label first."""
    return ok("returns_then_the_place", "After that bring it to any {kinds} place", kinds=kinds)


def then_to(place: str, kinds: str) -> Message:
    return ok("returns_then_to", "Then bring it to {place}, or any {kinds} place", place=place, kinds=kinds)


# --- goods and lists -----------------------------------------------------------------------------------
def came_back() -> Message:
    return ok("returns_came_back", "Came back")


def becomes() -> Message:
    return ok("returns_becomes", "Outcome")


def expired() -> Message:
    return ok("returns_expired", "Past its last valid day")


def blocked() -> Message:
    return ok("returns_blocked", "Blocked: it must not be sold")


def announced() -> Message:
    return ok("returns_announced", "Announced")


def awaited() -> Message:
    return ok("returns_awaited", "On this return")


def of_the_order() -> Message:
    return ok("returns_of_the_order", "Came back, of what was sent")


def was_sent() -> Message:
    return ok("returns_was_sent", "Was sent")


def in_hand() -> Message:
    return ok("returns_in_hand", "In your hands")


def missing(count: int) -> Message:
    return ok("returns_missing", "Missing: {count}", count=count)


def reason(code: str) -> Message:
    """Why the customer sends it back, as one word of ours or as the shop wrote it."""
    return ok("returns_reason", "{reason}", reason=code.replace("_", " ") or "other")


def outcome(disposition: str) -> Message:
    """What became of a piece, as one word beside it."""
    return ok("returns_outcome", "{outcome}", outcome=disposition or "other")


def not_judged() -> Message:
    return ok("returns_not_judged", "Not judged yet")


def to_put_away() -> Message:
    return ok("returns_to_put_away", "To be put away")


def until(day: str) -> Message:
    return ok("returns_until", "Back by {day}", day=day)


def left_undecided() -> Message:
    return ok("returns_left_undecided", "Taken in, not decided")


def takes_it() -> Message:
    return ok("returns_takes_it", "Places that take it")
