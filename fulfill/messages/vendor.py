"""Sentences of a return to a supplier: opening it, its list, and the supplier's number."""

from __future__ import annotations

from fulfill.messages import Message, done, many, ok, stop, warn


def listed_for(number: str, supplier: str, pieces: int) -> Message:
    return ok(
        "list_made",
        "{number} for {supplier}: {units} may go back and are on the list",
        number=number,
        supplier=supplier,
        units=many(pieces, "piece"),
    )


def list_grew(number: str, pieces: int) -> Message:
    return ok("list_grew", "{number}: {units} came onto the list", number=number, units=many(pieces, "piece"))


def goes_on(number: str, state: str) -> Message:
    return ok("vendor_goes_on", "{number} is {state}; it goes on here", number=number, state=state)


def is_over(number: str, state: str) -> Message:
    return stop(
        "vendor_is_over",
        "{number} is {state}: nothing more is to be done with it. Scan a supplier or another return",
        number=number,
        state=state,
    )


def nothing_to_send(supplier: str, name: str) -> Message:
    return stop(
        "nothing_to_send",
        "Nothing here may go back to {supplier} ({name}): no goods for it lie at a vendor place, and none are"
        " expired, recalled, damaged on delivery or delivered too many. Scan another supplier",
        supplier=supplier,
        name=name,
    )


def nothing_more(supplier: str) -> Message:
    return stop(
        "nothing_more",
        "All that may go back to {supplier} is on a return already. Give the supplier's number, or say"
        " !cancel",
        supplier=supplier,
    )


def not_a_candidate(what: str) -> Message:
    return stop(
        "not_a_candidate",
        "{what} may not go back to a supplier: it is not at a vendor place, expired, recalled, damaged on"
        " delivery or delivered too many, or nobody knows who supplied it. Scan a supplier, or bring it to a"
        " vendor place first",
        what=what,
    )


def several_suppliers(what: str, suppliers: str) -> Message:
    return stop(
        "several_suppliers",
        "{what} came from several suppliers: {suppliers}. Scan the code of the one that it goes back to",
        what=what,
        suppliers=suppliers,
    )


def several_returns(supplier: str, numbers: str) -> Message:
    return stop(
        "several_vendor_returns",
        "Several returns to {supplier} are under way: {numbers}. Scan the number of one",
        supplier=supplier,
        numbers=numbers,
    )


def left_as_is(number: str, state: str) -> Message:
    return done(
        "left_as_it_is",
        "{number} waits as it is: {state}. Scan its number to go on",
        number=number,
        state=state,
    )


def line_chosen(what: str, count: int) -> Message:
    return ok("line_chosen", "{what}: {count} are on the list", what=what, count=count)


def back_on_list(what: str, count: int) -> Message:
    return ok("back_on_list", "{what}: {count} are on the list again", what=what, count=count)


def off_the_list(what: str) -> Message:
    return ok("off_the_list", "{what} is off the list and stays here", what=what)


def not_listed(what: str, number: str) -> Message:
    return stop(
        "not_listed",
        "{number} does not list {what}. Lay it aside, and scan what the list names",
        number=number,
        what=what,
    )


def gone_from_list(what: str, place: str) -> Message:
    return stop(
        "gone_from_list",
        "{what} lies no longer free at {place}. Scan another product, or say !done",
        what=what,
        place=place,
    )


def choose_first() -> Message:
    return stop("choose_first", "No line of the list is chosen. Scan the product first")


def not_so_many(what: str, count: int, most: int) -> Message:
    return stop(
        "not_so_many",
        "{count} × {what} cannot go back: {most} may. Say !qty {most} or fewer",
        count=count,
        what=what,
        most=most,
    )


def list_is_empty(number: str) -> Message:
    return stop(
        "list_is_empty",
        "Nothing is left on the list of {number}. Scan a product to put it back on, or say !void",
        number=number,
    )


def requested(number: str, supplier: str, pieces: int) -> Message:
    return ok(
        "vendor_requested",
        "{number}: the request for {units} is printed and lies in the outbox for {supplier}",
        number=number,
        units=many(pieces, "piece"),
        supplier=supplier,
    )


def confirm_no_number(number: str) -> Message:
    return warn(
        "confirm_no_number",
        "Does the supplier take {number} back without a number of their own? Say !skip again: ours will stand"
        " on the label",
        number=number,
    )


def is_that_the_number(what: str, raw: str) -> Message:
    return warn(
        "is_that_the_number",
        "That is {what}. If the supplier's own number is really {raw}, scan it again",
        what=what,
        raw=raw,
    )


def bad_number(number: str) -> Message:
    return stop(
        "bad_number",
        "“{number}” cannot be the supplier's number: expected are 1 to 30 plain letters, digits and"
        " signs, and"
        " not our own number. Type it as it stands in the supplier's letter",
        number=number,
    )


def confirm_same_number(number: str, other: str) -> Message:
    return warn(
        "confirm_same_number",
        "{other} has the number {number} already. If the supplier gave it twice, scan it again",
        number=number,
        other=other,
    )


def authorised(number: str, authorisation: str) -> Message:
    return ok(
        "vendor_authorised",
        "{number} may go back as {authorisation}",
        number=number,
        authorisation=authorisation,
    )


def goes_without(number: str) -> Message:
    return ok("goes_without", "{number} may go back under our own number", number=number)
