"""Sentences of the kit flow: refurbishing and repackaging by work orders."""

from __future__ import annotations

from fulfill.messages import Message, done, ok, stop, warn


# --- which order ---------------------------------------------------------------------------------------
def new_order_wanted() -> Message:
    return ok("new_order_wanted", "A new order: scan the place where the piece lies")


def looking_at(place: str) -> Message:
    return ok("looking_at", "You are at {place}", place=place)


def no_piece_waits_there(place: str, kind: str, kinds: str) -> Message:
    return stop(
        "no_piece_waits_there",
        "{place} is a {kind} place; pieces that are worked on wait at a {kinds} place. Scan such a place, "
        "or the label of the piece",
        place=place,
        kind=kind,
        kinds=kinds,
    )


def nothing_waits(place: str) -> Message:
    return stop("nothing_waits", "Nothing lies free at {place}. Scan another place", place=place)


def order_is_over(work: str, state: str) -> Message:
    return stop(
        "order_is_over",
        "{work} is {state} already. Scan another order, or the place where the next piece waits",
        work=work,
        state=state,
    )


def held_by(work: str, name: str) -> Message:
    return stop(
        "held_by",
        "{name} works on {work} now. Scan another order, or ask {name} to give it back with !cancel",
        work=work,
        name=name,
    )


def order_is_gone(work: str) -> Message:
    return stop("order_is_gone", "{work} was taken back or ended by someone else. Say !cancel", work=work)


def no_order_about(what: str) -> Message:
    return stop(
        "no_order_about",
        "No work order is about {what}. Scan the place where the piece lies, or say !next to make an order",
        what=what,
    )


def no_order_yet(sku: str, place: str) -> Message:
    return ok("no_order_yet", "No work order is open for {sku} at {place}", sku=sku, place=place)


def has_order(sku: str, place: str, work: str) -> Message:
    return stop(
        "has_order",
        "Every {sku} at {place} has its order already. Scan {work} to work on it",
        sku=sku,
        place=place,
        work=work,
    )


def which_one(sku: str, place: str) -> Message:
    return stop(
        "which_one",
        "Several lots or serials of {sku} lie at {place}. Say which: give its lot or its serial",
        sku=sku,
        place=place,
    )


def no_order_made() -> Message:
    return ok("no_order_made", "No order was made")


def no_such_kind(said: str, kinds: str) -> Message:
    return stop(
        "no_such_kind",
        "“{said}” is no kind of work. Say !answer with one of: {kinds}",
        said=said,
        kinds=kinds,
    )


def taken_up(work: str, sku: str) -> Message:
    return ok("taken_up", "{work} is yours: {sku}", work=work, sku=sku)


# --- the piece and the material --------------------------------------------------------------------------
def piece_in(sku: str, work: str) -> Message:
    return ok("piece_in", "{sku} is on the bench for {work}", sku=sku, work=work)


def piece_gone(work: str, sku: str) -> Message:
    return stop(
        "piece_gone",
        "The {sku} of {work} waits at no place now. Look it up with !where {sku}, or say !cancel",
        work=work,
        sku=sku,
    )


def lies_elsewhere(sku: str, place: str, scanned: str) -> Message:
    return stop(
        "lies_elsewhere",
        "{sku} lies at {place}, not at {scanned}. Take it there and scan it",
        sku=sku,
        place=place,
        scanned=scanned,
    )


def wrong_piece(found: str, wanted: str) -> Message:
    return stop(
        "wrong_piece",
        "That is {found}; this work is about {wanted}. Put it back and scan {wanted}",
        found=found,
        wanted=wanted,
    )


def not_this_piece(work: str, found: str, wanted: str) -> Message:
    return stop(
        "not_this_piece",
        "{work} is about {wanted}, not about {found}. Put it back and scan the right one",
        work=work,
        found=found,
        wanted=wanted,
    )


def another_label(label: str, other: str, work: str) -> Message:
    if other:
        return stop(
            "another_label",
            "{label} is the piece of {other}, not of {work}. Put it back and scan the right one",
            label=label,
            other=other,
            work=work,
        )
    return stop(
        "not_its_label",
        "{label} is another piece than that of {work}. Put it back and scan the right one",
        label=label,
        work=work,
    )


def not_at_place(what: str, place: str) -> Message:
    return stop(
        "not_at_place",
        "No {what} lies free at {place}. Scan what lies there, or another place",
        what=what,
        place=place,
    )


def ask_serial(sku: str) -> Message:
    return ok("serial_wanted", "Which {sku} is it? Scan its serial", sku=sku)


def ask_lot(sku: str) -> Message:
    return ok("lot_wanted", "Several lots of {sku} lie there: scan the lot", sku=sku)


def not_a_place_of_ours(place: str) -> Message:
    return stop(
        "outside_place",
        "{place} is no place that goods are taken from. Scan a place in the building",
        place=place,
    )


def taking_from(place: str) -> Message:
    return ok("taking_from", "Taking material from {place}", place=place)


def place_first(sku: str) -> Message:
    return stop("place_first", "From where do you take {sku}? Scan its place first, then {sku}", sku=sku)


def material_in(count: int, sku: str) -> Message:
    return ok("material_in", "{count} × {sku} went in", count=count, sku=sku)


def material_blocked(sku: str) -> Message:
    return stop("material_blocked", "{sku} is blocked and goes into nothing. Take other material", sku=sku)


def material_expired(sku: str, day: str) -> Message:
    return stop(
        "material_expired",
        "This {sku} was good until {day} and goes into nothing. Take a fresher lot",
        sku=sku,
        day=day,
    )


def nothing_to_count() -> Message:
    return stop(
        "nothing_to_count",
        "!qty counts the material that was scanned last, and there is none. Scan its place first",
    )


def one_serial(sku: str) -> Message:
    return stop("one_serial", "One serial is one {sku}. Scan the next serial instead", sku=sku)


def all_out(work: str, places: str) -> Message:
    return ok(
        "all_out", "Lay everything of {work} back to {places}; the order waits", work=work, places=places
    )


def take_out_first(work: str) -> Message:
    return stop(
        "take_out_first",
        "{work} has goods on the bench. Say !remove to put them back first, then !void ends it",
        work=work,
    )


def ended(work: str, place: str) -> Message:
    if place:
        return done("work_ended_at", "{work} is ended; its piece stays at {place}", work=work, place=place)
    return done("work_ended", "{work} is ended", work=work)


def left_as_it_is(work: str) -> Message:
    return done(
        "left_as_it_is", "{work} stays as it is, with what is on the bench; scan it to go on", work=work
    )


# --- what it became --------------------------------------------------------------------------------------
def no_such_grade(said: str, grades: str) -> Message:
    return stop(
        "no_such_grade", "“{said}” is no grade. Say !answer with one of: {grades}", said=said, grades=grades
    )


def graded(work: str, grade: str) -> Message:
    return ok("work_graded", "{work}: grade {grade}", work=work, grade=grade)


def ask_target(sku: str, grade: str) -> Message:
    return ok("target_wanted", "{sku} of grade {grade} is sold as another product", sku=sku, grade=grade)


def confirm_target(sku: str, grade: str, target: str, name: str) -> Message:
    return warn(
        "confirm_target",
        "No list says that {sku} of grade {grade} is sold as {target} ({name}). Scan it again to say so",
        sku=sku,
        grade=grade,
        target=target,
        name=name,
    )


def not_as_itself(sku: str, grade: str) -> Message:
    return stop(
        "not_as_itself",
        "Grade {grade} is not sold as {sku}: that is for pieces as new. Scan the product of that grade",
        sku=sku,
        grade=grade,
    )


def tracked_otherwise(sku: str, how: str, target: str, other: str) -> Message:
    return stop(
        "tracked_otherwise",
        "{sku} is tracked by {how} and {target} by {other}: what is known of the piece would be lost. "
        "Scan a product that is tracked alike",
        sku=sku,
        how=how,
        target=target,
        other=other,
    )


def target_barred(sku: str) -> Message:
    return stop(
        "target_barred", "{sku} is blocked or hazardous: nothing becomes that. Scan another product", sku=sku
    )


def made(sku: str, grade: str) -> Message:
    return ok("made", "{sku}, grade {grade}", sku=sku, grade=grade)


def made_barred(sku: str, why: str) -> Message:
    return ok("made_barred", "{sku} may never be sold again: {why}", sku=sku, why=why)


def label_is_on(sku: str, kinds: str) -> Message:
    return ok("label_is_on", "{sku} has its label; it goes to a {kinds} place", sku=sku, kinds=kinds)


def printed_again(work: str) -> Message:
    return ok("printed_again", "The label of {work} is printed once more", work=work)


def back_to_work(work: str) -> Message:
    return ok("back_to_work", "{work} goes on; a label that came out is void", work=work)


def never_for_sale(sku: str, place: str, why: str, kinds: str) -> Message:
    return stop(
        "never_for_sale",
        "{sku} may not go to {place}, where orders are picked from: {why}. Scan a {kinds} place",
        sku=sku,
        place=place,
        why=why,
        kinds=kinds,
    )


def finished(work: str, sku: str, grade: str, place: str) -> Message:
    return done(
        "work_done",
        "{work}: {sku}, grade {grade}, is at {place}",
        work=work,
        sku=sku,
        grade=grade,
        place=place,
    )


def failed(work: str, sku: str, place: str) -> Message:
    return done(
        "work_failed", "{work}: {sku} could not be saved and is at {place}", work=work, sku=sku, place=place
    )
