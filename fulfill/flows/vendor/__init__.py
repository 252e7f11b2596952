"""Vendor: what is defective, expired, recalled or too many goes back to its supplier, who owes for it.

scan_supplier --> check_list --!done--> give_authorisation --number--> scan_candidate (scan_lot, scan_serial)
                                                                            | all, !full, !done
    <-- done <--!done-- hand_over <--all labelled-- scan_label <-- scan_carton
later, by the return's number: settle --credit--> give_credit --amount--> closed

A return lives in the book, not in the task: whoever scans its number goes on where it stands. Until it is
handed over all can be undone, or given up with !void; from then on the goods are the supplier's.
"""

from __future__ import annotations

from fulfill.flows.vendor import listing, opening, picking, sending, settling, taking
from fulfill.flows.vendor.asking import ask
from fulfill.flows.vendor.showing import show
from fulfill.flows.vendor.task import (
    WORDS,
    Answer,
    Offer,
    Owed,
    Packed,
    Step,
    VendorFacts,
    VendorTask,
    current,
    is_here,
)
from fulfill.messages import Level, every_flow
from fulfill.messages import vendor as say
from fulfill.people import Act
from fulfill.scan import Said, Scanned, Word
from fulfill.turn import Turn

__all__ = [
    "ACT", "AGAIN", "NAME", "Offer", "Owed", "Packed", "Step", "VendorFacts", "VendorTask", "ask", "begin",
    "show", "step",
]  # fmt: skip

NAME = "vendor"
ACT = Act.VENDOR
AGAIN = True
_STEPS = {
    Step.SCAN_SUPPLIER: opening.open_return,
    Step.CHECK_LIST: listing.check_list,
    Step.GIVE_AUTHORISATION: listing.give_authorisation,
    Step.SCAN_CANDIDATE: picking.pick,
    Step.SCAN_LOT: picking.finer,
    Step.SCAN_SERIAL: picking.finer,
    Step.SCAN_CARTON: sending.close_carton,
    Step.SCAN_LABEL: sending.scan_label,
    Step.HAND_OVER: sending.hand_over,
    Step.SETTLE: settling.settle,
    Step.GIVE_CREDIT: settling.settle,
}


def begin(facts: VendorFacts) -> Answer:  # noqa: ARG001 - every flow begins with its facts
    """Nothing is claimed: the supplier, or the number of a return, tells what is to be done."""
    return Turn(VendorTask(), every_flow.ready(NAME))


def step(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    """Decide about one input. A refusal gives the task back as it was."""
    turn = _step(current(task, facts), scanned, facts)
    if turn.message.level in (Level.STOP, Level.WARN):
        return Turn(task, turn.message)
    return turn


def _step(task: VendorTask, scanned: Scanned, facts: VendorFacts) -> Answer:
    if isinstance(scanned, Said):
        if scanned.word not in WORDS[task.step]:
            return Turn(task, every_flow.word_not_here(scanned.word, WORDS[task.step]))
        if task.return_id and scanned.word is Word.CANCEL:
            vendor = facts.vendor_return(task.return_id)
            return Turn(None, say.left_as_is(vendor.number, str(vendor.state)))
        if scanned.word is Word.VOID and is_here(facts.vendor_return(task.return_id)):
            return taking.give_up(task, facts)
    return _STEPS[task.step](task, scanned, facts)
