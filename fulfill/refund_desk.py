"""Refunds that wait for a person, decided at a desk: the shop is told once, and never a second time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fulfill import operations, units
from fulfill.errors import Refused
from fulfill.messages import refunds as say
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.plan.disposition import claim_of
from fulfill.plan.refund import Settled, decide, lowered
from fulfill.plan.settling import Carried, carry_later, piece_of
from fulfill.returned import Decision, RefundState
from fulfill.store import document_book, outbox
from fulfill.store.facts_returns_money import claimed, terms
from fulfill.store.refund_book import Waiting, waiting

# What a person may say, and what it is.
CHOICES: Mapping[str, Decision] = {
    "pay": Decision.REFUND,
    "credit": Decision.CREDIT,
    "exchange": Decision.EXCHANGE,
    "reject": Decision.REJECT,
}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided, in minor units of `currency`."""

    settled: Settled
    currency: str


def decide_refund(desk: Desk, unit_id: int, choice: str, *, amount: str = "", note: str = "") -> Decided:
    """Decide about one piece; what comes of it. For supervisors.

    `choice` is one of CHOICES. `amount` is at most what the terms say, in the order's currency ("9.90");
    "" is just that. `note` says why; a refusal needs one, since the customer will ask.

    Raises Refused, with the way out, also where the piece does not wait for a person any more.
    """
    decision = CHOICES.get(choice)
    if decision is None:
        raise Refused(say.no_such_choice(choice, ", ".join(CHOICES)))
    try:
        note = units.line(note, length_max=500)
    except units.BadValue as bad:
        raise Refused(say.bad_note(str(bad).rstrip("."))) from bad
    if decision is Decision.REJECT and not note:
        raise Refused(say.note_needed(unit_id))
    if amount and not decision.pays:
        raise Refused(say.no_amount(choice))

    def do(doing: Doing) -> Decided:
        found = waiting(doing.session, unit_id)
        if found is None:
            raise Refused(say.not_waiting(unit_id))
        done, carried = _decided(doing, found, decision, amount, note)
        changes = (*carried.documents, found.decided(carried.state))
        document_book.carry_out(doing.session, changes)
        outbox.put(
            doing.session,
            carried.effects,
            (),
            operation_seq=doing.seq,
            station_id=desk.station.id,
            now_us=doing.now_us,
        )
        doing.said = (
            f"piece {unit_id} of return {found.rma}: {done.settled.decision} {done.settled.amount_minor}"
        )
        return done

    payload = f"{unit_id} {choice} {amount} {note}".strip()
    return operations.run(desk, Act.OVERRIDE, "refund", payload, do)


def _decided(
    doing: Doing, found: Waiting, decision: Decision, amount: str, note: str
) -> tuple[Decided, Carried]:
    claim = claimed(doing.session, found.unit_id, doing.now_us)
    if decision is Decision.EXCHANGE and not claim.can_exchange:
        raise Refused(say.no_exchange(found.rma))
    piece = piece_of(
        claim, found.case(doing.today), claim_of(found.reason), found.disposition, RefundState.REVIEW
    )
    settled = decide(piece, claim.account, terms(doing.session), decision)
    if amount:
        settled = _with_amount(settled, amount, claim.currency)
    return Decided(settled, claim.currency), carry_later(claim, piece, settled, found.why, note)


def _with_amount(settled: Settled, amount: str, currency: str) -> Settled:
    try:
        minor = units.money_minor(amount, currency)
    except units.BadValue as bad:
        raise Refused(say.bad_amount(str(bad).rstrip("."))) from bad
    if minor > settled.amount_minor:
        most = units.amount_text(settled.amount_minor, currency)
        raise Refused(say.too_much(units.amount_text(minor, currency), most))
    return lowered(settled, minor)
