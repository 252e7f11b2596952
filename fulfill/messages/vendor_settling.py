"""Sentences about what a supplier owes for goods that went back."""

from __future__ import annotations

from fulfill.messages import Message, done, many, ok, stop, warn


def awaits_already(number: str, state: str) -> Message:
    return stop(
        "awaits_already",
        "{number} is {state} already. Give the credit as an amount, or say !done when nothing more comes",
        number=number,
        state=state,
    )


def awaits_credit(number: str) -> Message:
    return ok("awaits_credit", "{number}: the supplier owes a credit", number=number)


def credited_already(number: str) -> Message:
    return stop(
        "credited_already",
        "Part of {number} is credited already: other goods cannot come for all of it. Give the rest as an"
        " amount, or say !done",
        number=number,
    )


def awaits_replacement(number: str, purchase: str, pieces: int) -> Message:
    return ok(
        "awaits_replacement",
        "{number}: other goods come instead ({units}); receive them as {purchase}",
        number=number,
        units=many(pieces, "piece"),
        purchase=purchase,
    )


def no_credit_awaited(number: str, state: str) -> Message:
    return stop(
        "no_credit_awaited",
        "{number} is {state}: no credit is awaited for it. Scan the return that the credit note names",
        number=number,
        state=state,
    )


def other_currency(number: str, found: str, expected: str) -> Message:
    return stop(
        "other_currency",
        "{number} was charged in {expected}, not in {found}. Ask the supplier for a credit in {expected}",
        number=number,
        found=found,
        expected=expected,
    )


def credit_note_known(reference: str, number: str) -> Message:
    return stop(
        "credit_note_known",
        "Credit note {reference} was entered for {number} already. Check the number of the note",
        reference=reference,
        number=number,
    )


def confirm_less(number: str, credited: str, owed: str, missing: str) -> Message:
    return warn(
        "confirm_less",
        "{number}: the credit of {credited} is {missing} less than the {owed} still owed. Say it again"
        " to keep"
        " it; the rest stays open",
        number=number,
        credited=credited,
        owed=owed,
        missing=missing,
    )


def confirm_more(number: str, credited: str, owed: str, beyond: str) -> Message:
    return warn(
        "confirm_more",
        "{number}: the credit of {credited} is {beyond} more than the {owed} still owed. Say it again"
        " to keep it"
        " and close",
        number=number,
        credited=credited,
        owed=owed,
        beyond=beyond,
    )


def credited_in_part(number: str, credited: str, missing: str) -> Message:
    return ok(
        "credited_in_part",
        "{number}: {credited} credited, {missing} still open",
        number=number,
        credited=credited,
        missing=missing,
    )


def credited(number: str, credited: str) -> Message:
    return done(
        "vendor_credited", "{number}: {credited} credited; it is closed", number=number, credited=credited
    )


def credit_missing(number: str, missing: str) -> Message:
    return warn(
        "credit_missing",
        "{number}: {missing} are not credited. Say !done again to give them up and close it",
        number=number,
        missing=missing,
    )


def goods_missing(number: str, purchase: str, received: int, ordered: int) -> Message:
    return warn(
        "goods_missing",
        "{number}: {received} of {units} came as {purchase}. Say !done again to close it all the same",
        number=number,
        received=received,
        units=many(ordered, "piece"),
        purchase=purchase,
    )


def closed(number: str) -> Message:
    return done("vendor_closed", "{number} is closed", number=number)


def written_off(number: str) -> Message:
    return done("vendor_written_off", "{number} is closed; what was still owed is given up", number=number)


def owes_first(number: str) -> Message:
    return stop(
        "owes_first",
        "Nobody said what the supplier gives for {number}. Say !answer credit or !answer replacement first",
        number=number,
    )
