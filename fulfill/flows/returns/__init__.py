r"""Returns: find out whose goods these are, judge each piece, and put it where its disposition belongs.

    scan_return --RMA, parcel, tracking, order, serial, customer, or !next: blind--> scan_product
            \-- several orders fit --> choose_order --order, !answer--> scan_product
    scan_product --piece--> (scan_serial | scan_lot) --> answer_condition
                  \-- !done: missing ones are told, !done again --> closed
    answer_condition --!answer--> confirm_disposition --place of the proposed kind--> scan_product
                                        |-- !yes ------------------> scan_place --place--> scan_product
                                        \-- !answer --> give_reason --!reason--^

A piece is taken in as soon as it is known (customer -> returns place) and leaves the returns place
only with a disposition; nothing in between can be promised to anybody. One piece is finished before
the next. The rules that grade and propose are data, in `plan/disposition.py`.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.flows.returns import closing, judging, opening, placing, taking
from fulfill.flows.returns.asking import ask
from fulfill.flows.returns.showing import show
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, ShippedLot, Step, Unit
from fulfill.messages import every_flow
from fulfill.messages import returns as say
from fulfill.people import Act
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
        case Said(word=Word.PHOTO | Word.NOTE | Word.WEIGHT) if task.step not in opening.STEPS:
            return closing.keep_evidence(task, scanned)
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
        case Step.ANSWER_CONDITION:
            return judging.take_condition(task, scanned, facts)
        case Step.CONFIRM_DISPOSITION:
            return judging.take_disposition(task, scanned, facts)
        case Step.GIVE_REASON:
            return judging.take_reason(task, scanned, facts)
        case Step.SCAN_PLACE:
            return _put(task, scanned, facts)


def _put(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step scan_place; !no goes back to what becomes of the piece."""
    assert task.unit is not None, task
    assert task.unit.chosen is not None, task
    product = facts.product(task.unit.product_id)
    if isinstance(scanned, PlaceScan):
        return placing.place_unit(task, scanned.place, judging.verdict_of(task.unit, facts), facts)
    if isinstance(scanned, Said) and scanned.word is Word.NO:
        unit = replace(task.unit, chosen=None, override="")
        verdict = judging.verdict_of(unit, facts)
        back = replace(task, step=Step.CONFIRM_DISPOSITION, unit=unit)
        return Turn(back, say.decide_again(product.sku, verdict.proposed))
    kinds = placing.kinds_for(task.unit.chosen)
    return Turn(
        task,
        refuse(
            scanned,
            f"a {kinds} place for {product.sku}",
            f"Scan a {kinds} place; !no decides again",
            placing.PLACE_WORDS,
        ),
    )
