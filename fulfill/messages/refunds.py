"""Sentences about refunds that a person decides."""

from __future__ import annotations

from fulfill.messages import Message, stop


def no_such_choice(choice: str, choices: str) -> Message:
    return stop(
        "no_such_refund_choice",
        "{choice} is no decision about a refund. Say one of: {choices}",
        choice=choice,
        choices=choices,
    )


def note_needed(unit: int) -> Message:
    return stop(
        "refund_note_needed",
        "The claim for piece {unit} is to be refused, and no reason is given."
        " Say why in a note: the customer will ask",
        unit=unit,
    )


def bad_note(why: str) -> Message:
    return stop("bad_refund_note", "The note cannot be kept: {why}. Type it again", why=why)


def no_amount(choice: str) -> Message:
    return stop(
        "refund_without_amount",
        "An amount is given, but {choice} pays nothing. Leave the amount out, or decide to pay",
        choice=choice,
    )


def bad_amount(why: str) -> Message:
    return stop("bad_refund_amount", "The amount cannot be used: {why}. Type it like 9.90", why=why)


def too_much(amount: str, most: str) -> Message:
    return stop(
        "refund_too_much",
        "{amount} is more than the {most} that may go back for this piece. Give that or less",
        amount=amount,
        most=most,
    )


def not_waiting(unit: int) -> Message:
    return stop(
        "refund_not_waiting",
        "Piece {unit} does not wait for a decision about its refund: there is none, or it is decided."
        " Look at the list of refunds",
        unit=unit,
    )


def no_exchange(rma: str) -> Message:
    return stop(
        "no_exchange_waits",
        "No exchange waits for this piece of return {rma}. Pay it, give a credit, or refuse it",
        rma=rma,
    )
