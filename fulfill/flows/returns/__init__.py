r"""Returns: find out whose goods these are, judge each piece, and put it where its disposition belongs.

    scan_return --RMA, parcel, tracking, order, serial, customer, or !next: blind--> scan_product
            \-- several orders fit --> choose_order --order, !answer--> scan_product
    scan_product --piece--> (scan_serial | scan_lot) --> answer_condition
                  \-- !done: missing ones are told, !done again --> closed
                  \-- undelivered, !yes: all of it at once --> put_back --places--> closed
    answer_condition --!answer--> (answer_question --!answer or weight--> | take_photo --!photo-->)*
                     --> confirm_disposition
    confirm_disposition --place of the proposed kind--------------------------> scan_product
                        |-- its label, or !yes --> scan_place --(label) place--> scan_product
                        \-- !answer --> give_reason --!reason--> (approve --badge-->) scan_place

A piece is taken in as soon as it is known (customer -> returns place) and leaves the returns place
only with a disposition; nothing in between can be promised to anybody. One piece is finished before
the next. The questions, and the rules that grade and propose, are data: `plan/inspection.py`.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.returns import (
    closing,
    deciding,
    judging,
    opening,
    parcel_first,
    placing,
    putting_back,
    taking,
)
from fulfill.flows.returns.asking import ask
from fulfill.flows.returns.showing import show
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, ShippedLot, Step, Unit
from fulfill.messages import every_flow
from fulfill.messages import returns as say
from fulfill.messages import returns_inspecting as says
from fulfill.people import Act
from fulfill.returned import label_of
from fulfill.scan import PlaceScan, Said, Scanned, Word
from fulfill.turn import Turn

__all__ = [
    "ACT",
    "AGAIN",
    "NAME",
    "ReturnsFacts",
    "ReturnsTask",
    "ShippedLot",
    "Step",
    "Unit",
    "ask",
    "begin",
    "show",
    "step",
]

NAME = "returns"
ACT = Act.RETURNS
AGAIN = True


def begin(facts: ReturnsFacts) -> Turn[ReturnsTask]:  # noqa: ARG001 - every flow begins with the facts at hand
    """Ready for the first scan; nothing is claimed by looking."""
    return Turn(ReturnsTask(), every_flow.ready(NAME))


def step(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """Decide about one input; see the picture above."""
    match scanned:
        case Said(word=Word.CANCEL):
            return closing.cancel(task)
        case Said(word=Word.PHOTO | Word.NOTE | Word.WEIGHT as word) if _is_evidence(task, word, facts):
            return closing.keep_evidence(task, scanned, facts)
        case _:
            pass
    match task.step:
        case Step.SCAN_RETURN:
            return opening.find_return(task, scanned, facts)
        case Step.CHOOSE_ORDER:
            return opening.choose_order(task, scanned, facts)
        case Step.SCAN_PRODUCT:
            return taking.take_product(task, scanned, facts)
        case Step.SCAN_SERIAL:
            return taking.take_serial(task, scanned, facts)
        case Step.SCAN_LOT:
            return taking.take_lot(task, scanned, facts)
        case Step.ANSWER_CONDITION | Step.ANSWER_QUESTION:
            return judging.take_answer(task, scanned, facts)
        case Step.TAKE_PHOTO:
            return judging.take_photo(task, scanned, facts)
        case Step.CONFIRM_DISPOSITION:
            return deciding.take_disposition(task, scanned, facts)
        case Step.GIVE_REASON:
            return deciding.take_reason(task, scanned, facts)
        case Step.APPROVE:
            return deciding.take_approval(task, scanned, facts)
        case Step.PUT_BACK:
            return putting_back.take(task, scanned, facts)
        case Step.SCAN_PLACE:
            return _put(task, scanned, facts)


def _is_evidence(task: ReturnsTask, word: Word, facts: ReturnsFacts) -> bool:
    """Whether this photo, note or weight is kept beside the work, and is not what the work asks for."""
    if task.step in opening.STEPS or (word is Word.PHOTO and task.step is Step.TAKE_PHOTO):
        return False
    if word is not Word.WEIGHT:
        return True
    return not (judging.asks_weight(task, facts) or parcel_first.is_unopened(task, facts))


def _put(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_place; !no goes back to what becomes of the piece."""
    assert task.unit is not None, task
    assert task.unit.chosen is not None, task
    product = facts.product(task.unit.product_id)
    if isinstance(scanned, PlaceScan):
        return placing.place_unit(task, scanned.place, judging.verdict_of(task.unit, facts), facts)
    if judging.is_own_label(scanned, task.unit):
        labelled = replace(task, unit=replace(task.unit, is_labelled=True))
        return Turn(labelled, says.label_is_on(label_of(task.unit.id), product.sku))
    if isinstance(scanned, Said) and scanned.word is Word.NO:
        unit = replace(task.unit, chosen=None, override="", approver_id=0)
        verdict = judging.verdict_of(unit, facts)
        back = replace(task, step=Step.CONFIRM_DISPOSITION, unit=unit)
        return Turn(back, say.decide_again(product.sku, verdict.proposed))
    kinds = placing.kinds_for(task.unit.chosen)
    return Turn(
        task,
        refuse(
            scanned,
            f"a {kinds} place for {product.sku}",
            f"Scan a {kinds} place, or say !no",
            placing.PLACE_WORDS,
        ),
    )
