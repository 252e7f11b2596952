"""Sentences of the returns flow."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn

# --- finding the return ---------------------------------------------------------------------------------


def opened(document: str, left: int) -> Message:
    return ok("return_opened", "{document} is open; pieces awaited: {left}", document=document, left=left)


def opened_for_order(order: str) -> Message:
    return ok(
        "return_of_order",
        "Nobody announced a return of order {order}. Scan what came back; it gets a return number then",
        order=order,
    )


def blind() -> Message:
    return ok(
        "blind_return",
        "A return without any paper. Scan what came back; all of it is kept apart until matched",
    )


def several_fit(said: str, count: int) -> Message:
    return ok("several_orders_fit", "{count} orders fit {said}", count=count, said=said)


def too_many_fit(said: str, most: int) -> Message:
    return ok(
        "too_many_orders_fit",
        "More than {most} orders fit {said}; the newest are shown. !no searches again with more letters",
        most=most,
        said=said,
    )


def search_again() -> Message:
    return ok("search_again", "It is another one, then. Search again")


def closed(document: str, outcome: str) -> Message:
    return stop(
        "return_closed",
        "{document} is closed: {outcome}. For more goods scan the order on the slip, or say !next",
        document=document,
        outcome=outcome,
    )


def expired(document: str, expires_on: str) -> Message:
    return warn(
        "return_expired",
        "{document} was valid until {expires_on}. Scan it again to take the goods in all the same",
        document=document,
        expires_on=expires_on,
    )


def expired_not_allowed(document: str, expires_on: str, name: str) -> Message:
    return stop(
        "return_expired_refused",
        "{document} was valid until {expires_on}, and {name} may not take it in."
        " Scan a supervisor's badge, or set the goods aside",
        document=document,
        expires_on=expires_on,
        name=name,
    )


def not_shipped(order: str, state: str) -> Message:
    return stop(
        "not_shipped_yet",
        "Nothing of order {order} has been shipped (it is {state}), so nothing of it can come back."
        " Check the number, or say !next for a return without paper",
        order=order,
        state=state,
    )


def parcel_not_shipped(parcel: str, state: str) -> Message:
    return stop(
        "parcel_not_shipped",
        "Parcel {parcel} has not left the building (it is {state}), so it cannot come back."
        " Scan the order on the slip, or say !next for a return without paper",
        parcel=parcel,
        state=state,
    )


def all_returned(order: str) -> Message:
    return stop(
        "all_returned",
        "Everything that was shipped on order {order} has come back already."
        " Check the number, or say !next for a return without paper",
        order=order,
    )


def several_returns(order: str, numbers: str) -> Message:
    return stop(
        "several_returns",
        "Order {order} has several open returns: {numbers}. Scan the code of the one that this is",
        order=order,
        numbers=numbers,
    )


def undecided(document: str, sku: str, place: str) -> Message:
    return warn(
        "undecided_unit",
        "A {sku} of {document} lies undecided at {place}. Scan the same code again to decide it now",
        document=document,
        sku=sku,
        place=place,
    )


def go_on_deciding(sku: str) -> Message:
    return ok("decide_unit", "Take the {sku} that waits, and decide it", sku=sku)


# --- taking a piece in ------------------------------------------------------------------------------------


def one_piece(raw: str, sku: str, eaches: int) -> Message:
    return stop(
        "one_piece",
        "{raw} stands for {eaches} pieces of {sku}. Take them in one by one: scan the piece's own barcode",
        raw=raw,
        sku=sku,
        eaches=eaches,
    )


def not_on_return(sku: str, document: str) -> Message:
    return warn(
        "not_on_return",
        "{sku} is not expected on {document} (any more)."
        " Scan it again to take it in as an extra piece, which is kept apart",
        sku=sku,
        document=document,
    )


def more_than_shipped(sku: str, order: str, shipped: int, returned: int) -> Message:
    return stop(
        "more_than_shipped",
        "{sku}: {shipped} were shipped on order {order} and {returned} came back, so not one more can."
        " Set it aside, and take it in as a return without paper (!next) when this one is done",
        sku=sku,
        order=order,
        shipped=shipped,
        returned=returned,
    )


def serial_not_ours(serial: str, sku: str, order: str) -> Message:
    return stop(
        "serial_not_ours",
        "Serial {serial} of {sku} was not shipped on order {order}. Scan the serial on the piece itself;"
        " if that is it, set it aside and take it in as a return without paper (!next)",
        serial=serial,
        sku=sku,
        order=order,
    )


def serial_returned(serial: str, sku: str, rma: str, day: str) -> Message:
    return stop(
        "already_returned",
        "Serial {serial} of {sku} came back already, on {rma} of {day}."
        " Scan the serial on the piece itself, or set it aside for a supervisor",
        serial=serial,
        sku=sku,
        rma=rma,
        day=day,
    )


def wrong_serial_code(raw: str, sku: str) -> Message:
    return stop(
        "not_a_serial",
        "“{raw}” cannot be the serial number of {sku}. Scan the serial, or say !serial with it",
        raw=raw,
        sku=sku,
    )


def lot_not_shipped(lot: str, sku: str, order: str) -> Message:
    return stop(
        "lot_not_shipped",
        "Lot {lot} of {sku} was not shipped on order {order}, or is all back. Scan the lot on the piece;"
        " if that is it, set it aside and take it in as a return without paper (!next)",
        lot=lot,
        sku=sku,
        order=order,
    )


def unknown_lot(lot: str, sku: str) -> Message:
    return warn(
        "unknown_lot",
        "Lot {lot} of {sku} was never here. Scan it again to write it down as it stands",
        lot=lot,
        sku=sku,
    )


def no_returns_place() -> Message:
    return stop(
        "no_returns_place",
        "There is no open place of kind returns, where goods wait until they are decided."
        " Import a places file with such a place (code, kind returns), then scan again",
    )


def returns_places_full() -> Message:
    return stop(
        "returns_place_full", "Every place of kind returns is full. Put decided goods away, then scan again"
    )


def needs_serial(sku: str) -> Message:
    return ok("needs_serial", "{sku} has serial numbers", sku=sku)


def needs_lot(sku: str) -> Message:
    return ok("needs_lot", "{sku} has lots, and this piece could be of several", sku=sku)


def taken_in(sku: str, document: str, place: str) -> Message:
    return ok(
        "taken_in",
        "{sku} is taken in on {document}; until it is decided, its place is {place}",
        sku=sku,
        document=document,
        place=place,
    )


# --- judging it -----------------------------------------------------------------------------------------


def no_such_answer(answer: str, choices: str) -> Message:
    return stop(
        "no_such_answer",
        "“{answer}” is none of the answers. Say !answer with one of: {choices}",
        answer=answer,
        choices=choices,
    )


def no_such_reason(reason: str, choices: str) -> Message:
    return stop(
        "no_such_reason",
        "“{reason}” is none of the reasons. Say !reason with one of: {choices}",
        reason=reason,
        choices=choices,
    )


def finish_this_first(what: str, sku: str, expected: str) -> Message:
    return stop(
        "finish_this_first",
        "That is {what}, but {sku} is not decided yet. Expected: {expected}. Then scan the next piece",
        what=what,
        sku=sku,
        expected=expected,
    )


def graded(sku: str, grade: str, proposed: str) -> Message:
    return ok(
        "graded", "{sku} is grade {grade}; proposed: {proposed}", sku=sku, grade=grade, proposed=proposed
    )


def forbidden(sku: str, chosen: str, why: str, choices: str) -> Message:
    return stop(
        "disposition_forbidden",
        "{sku} cannot go to {chosen}, because {why}. Say !answer with one of: {choices}",
        sku=sku,
        chosen=chosen,
        why=why,
        choices=choices,
    )


def say_why(chosen: str) -> Message:
    return ok("say_why", "{chosen} is chosen: now give the reason", chosen=chosen)


def agreed(sku: str, chosen: str) -> Message:
    return ok("disposition_chosen", "{sku} goes to {chosen}", sku=sku, chosen=chosen)


def kept_proposal(proposed: str) -> Message:
    return ok("proposal_kept", "The proposal stands: {proposed}", proposed=proposed)


# --- putting it away ----------------------------------------------------------------------------------------


def wrong_place(place: str, kind: str, chosen: str, kinds: str) -> Message:
    return stop(
        "wrong_place",
        "{place} is a {kind} place. Expected for {chosen}: a {kinds} place."
        " Scan one of those, or decide otherwise with !answer",
        place=place,
        kind=kind,
        chosen=chosen,
        kinds=kinds,
    )


def place_blocked(place: str) -> Message:
    return stop("place_blocked", "{place} is blocked. Scan another place of its kind", place=place)


def place_full(place: str, sku: str) -> Message:
    return stop(
        "place_full",
        "{place} is full: one more {sku} is over its limit. Scan another place of its kind",
        place=place,
        sku=sku,
    )


def put_away(sku: str, place: str, chosen: str) -> Message:
    return ok("unit_placed", "{sku} lies at {place}: {chosen}", sku=sku, place=place, chosen=chosen)


# --- the end ------------------------------------------------------------------------------------------------


def nothing_taken_in() -> Message:
    return stop(
        "nothing_taken_in", "Nothing has been taken in yet. Scan what came back, or give up with !cancel"
    )


def still_undecided(document: str, sku: str, place: str) -> Message:
    return stop(
        "still_undecided",
        "{document} cannot be closed: a {sku} lies undecided at {place}."
        " Whoever took it in decides it, or !cancel and scan {document} again",
        document=document,
        sku=sku,
        place=place,
    )


def missing(document: str, what: str) -> Message:
    return warn(
        "units_missing",
        "{document} still awaits {what}. Say !done again to record them as missing and close it",
        document=document,
        what=what,
    )


def finished(document: str, outcome: str) -> Message:
    return done("return_done", "{document} is closed: {outcome}", document=document, outcome=outcome)


def left_open(document: str, units: int) -> Message:
    return done(
        "return_left_open",
        "{document} stays open; pieces taken in: {units}. Scan its code to go on",
        document=document,
        units=units,
    )


def noted(what: str, document: str) -> Message:
    return ok("noted", "{what} is kept with {document}", what=what, document=document)


def decide_again(sku: str, proposed: str) -> Message:
    return ok("decide_again", "Decide again about {sku}; proposed: {proposed}", sku=sku, proposed=proposed)
