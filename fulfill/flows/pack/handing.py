"""An order in other hands: who has it, how it is taken over, and what the one who had it is told."""

from __future__ import annotations

from dataclasses import replace

from fulfill.describe import refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.pack.task import PackFacts, PackTask, Step
from fulfill.flows.pack.work import Draft, load, stay
from fulfill.messages import Message
from fulfill.messages import pack_bench as says
from fulfill.messages import pack_refusals as refusals
from fulfill.orders import Order
from fulfill.people import Act
from fulfill.scan import BadgeScan, Said, Scanned, Word
from fulfill.turn import Turn

WORDS = (Word.NO, Word.CANCEL)


def of_other_hands(task: PackTask, order: Order, facts: PackFacts) -> Turn[PackTask] | None:
    """What becomes of a scan of an order that somebody packs; None: nobody does."""
    who = facts.holder(order.task_id) if order.task_id is not None else ""
    if not who or order.task_id == facts.task_id:
        return None
    assert order.task_id is not None, order
    if facts.is_given_back(order.task_id):
        return _take(task, order, facts)
    if not facts.bench_rules().takes_over:
        return stay(task, refusals.in_other_hands(order.number, who))
    if not facts.confirmed:
        return stay(task, says.take_over(order.number, who))
    if facts.operator.may(Act.OVERRIDE):
        return _take(task, order, facts)
    asking = replace(task, step=Step.SCAN_BADGE, asked_order=order.id)
    return stay(asking, says.who_allows(order.number, who))


def badge_step(task: PackTask, scanned: Scanned, facts: PackFacts) -> Turn[PackTask]:
    """The badge of somebody who may decide that an order changes hands."""
    order = facts.order(task.asked_order)
    match scanned:
        case Said(word=Word.NO | Word.CANCEL):
            return stay(_back(task), says.left_with_them(order.number))
        case BadgeScan(person=person):
            if not person.may(Act.OVERRIDE):
                return stay(task, says.may_not_hand_over(person.name, order.number))
            return _take(task, order, facts)
        case _:
            expected = f"a supervisor's badge, to take order {order.number} over"
            return stay(task, refuse(scanned, expected, "Scan it, or say !no", WORDS))


def is_gone(task: PackTask, order: Order, facts: PackFacts) -> bool:
    """Whether somebody else has taken over what this task is about."""
    return bool(task.order_id) and order.task_id != facts.task_id


def gone(draft: Draft) -> Turn[PackTask]:
    """The scan of somebody whose order is in other hands by now: it counts for nothing, and they know why."""
    order = draft.work.order
    return Turn(None, says.gone(order.number, _who(order, draft.facts)), cancelled=True)


def gone_prompt(order: Order, facts: PackFacts) -> Message:
    return says.gone_prompt(order.number, _who(order, facts))


def _who(order: Order, facts: PackFacts) -> str:
    who = facts.holder(order.task_id) if order.task_id is not None else ""
    return who or "somebody else"


def _back(task: PackTask) -> PackTask:
    return replace(task, step=Step.SCAN_ITEM if task.tote_id else Step.SCAN_START, asked_order=0)


def _take(task: PackTask, order: Order, facts: PackFacts) -> Turn[PackTask]:
    """Go on exactly where the other one stood; their own station tells them at their next scan."""
    left = facts.task_left(order.task_id) if order.task_id is not None else None
    if left is None or left.order_id != order.id or order.task_id is None:
        # It was finished or given back in this very moment: as it stands now, it is scanned anew.
        return stay(_back(task), says.left_with_them(order.number))
    draft = Draft(load(order.id, left.parcel_id, facts), facts)
    if facts.is_given_back(order.task_id):
        draft.documents.append(
            Alter(
                Doc.TASK,
                order.task_id,
                {"state": "open", "person_id": None},
                {"state": "cancelled", "person_id": None},
            )
        )
    draft.hold_order(facts.task_id)
    return draft.turn(left, says.taken_over(order.number, draft.work.units_packed, draft.work.units_left))
