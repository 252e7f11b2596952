"""What becomes of it: the rule's proposal, a person's word against it, a second person's agreement."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Product
from fulfill.flows.returns.judging import ALWAYS, answer_of, case_of, is_own_label, refuse_for, verdict_of
from fulfill.flows.returns.placing import place_unit
from fulfill.flows.returns.task import OVERRIDE_REASONS, ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import returns as say
from fulfill.messages import returns_inspecting as says
from fulfill.people import Act
from fulfill.plan.disposition import needs_second_person
from fulfill.returned import Disposition
from fulfill.scan import BadgeScan, PlaceScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Turn

DISPOSITION_WORDS = (Word.YES, Word.ANSWER, *ALWAYS)
REASON_WORDS = (Word.REASON, Word.ANSWER, Word.NO, *ALWAYS)
APPROVE_WORDS = (Word.NO, *ALWAYS)


def take_disposition(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step confirm_disposition: its label, !yes, another choice, or a place for the proposal."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    verdict = verdict_of(unit, facts)
    if isinstance(scanned, PlaceScan):
        agreed = replace(task, unit=replace(unit, chosen=verdict.proposed))
        turn = place_unit(agreed, scanned.place, verdict, facts)
        return turn if turn.moves else replace(turn, task=task)
    if is_own_label(scanned, unit):
        return _agree(task, replace(unit, is_labelled=True), verdict.proposed, product)
    if isinstance(scanned, Said) and scanned.word is Word.YES:
        return _agree(task, unit, verdict.proposed, product)
    answer = answer_of(scanned)
    choices = ", ".join(verdict.allowed)
    if answer is None:
        way_out = f"Say !yes, scan its label or a place for {verdict.proposed}, or !answer one of: {choices}"
        expected = f"what becomes of the piece ({verdict.proposed} is proposed)"
        return Turn(task, refuse_for(scanned, product, expected, way_out, DISPOSITION_WORDS))
    if answer not in tuple(Disposition):
        return Turn(task, say.no_such_answer(answer, choices))
    chosen = Disposition(answer)
    if chosen is verdict.proposed:
        return _agree(task, unit, chosen, product)
    if chosen not in verdict.allowed:
        return Turn(task, say.forbidden(product.sku, chosen, verdict.why, choices))
    asking = replace(task, step=Step.GIVE_REASON, unit=replace(unit, chosen=chosen))
    return Turn(asking, say.say_why(chosen))


def _agree(task: ReturnsTask, unit: Unit, chosen: Disposition, product: Product) -> Turn[ReturnsTask]:
    unit = replace(unit, chosen=chosen, override="", approver_id=0)
    return Turn(replace(task, step=Step.SCAN_PLACE, unit=unit), say.agreed(product.sku, chosen))


def take_reason(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step give_reason: nobody decides against the rule without a reason from the list."""
    assert task.unit is not None, task
    assert task.unit.chosen is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    choices = ", ".join(OVERRIDE_REASONS)
    match scanned:
        case Said(word=Word.NO):
            return _keep_proposal(task, unit, facts)
        case Said(word=Word.REASON | Word.ANSWER, argument=text) | UnknownScan(raw=text):
            reason = text.strip().lower()
        case _:
            way_out = f"Say !reason with one of: {choices}; !no keeps the proposal"
            expected = f"the reason for {unit.chosen}"
            return Turn(task, refuse_for(scanned, product, expected, way_out, REASON_WORDS))
    if reason not in OVERRIDE_REASONS:
        return Turn(task, say.no_such_reason(text.strip(), choices))
    unit = replace(unit, override=reason)
    book, proposed = facts.book(unit.book), verdict_of(unit, facts).proposed
    if needs_second_person(case_of(unit, product, facts), task.unit.chosen, proposed, book):
        return Turn(replace(task, step=Step.APPROVE, unit=unit), says.second_person(product.sku))
    agreed = replace(task, step=Step.SCAN_PLACE, unit=unit)
    return Turn(agreed, say.agreed(product.sku, task.unit.chosen))


def take_approval(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step approve: the badge of somebody else who may decide against the rules."""
    assert task.unit is not None, task
    assert task.unit.chosen is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    match scanned:
        case Said(word=Word.NO):
            return _keep_proposal(task, unit, facts)
        case BadgeScan(person=person):
            if person.id == facts.operator.id:
                return Turn(task, says.own_badge(person.name, product.sku))
            if not person.may(Act.OVERRIDE):
                return Turn(task, says.may_not_approve(person.name, product.sku))
            agreed = replace(task, step=Step.SCAN_PLACE, unit=replace(unit, approver_id=person.id))
            return Turn(agreed, says.approved(person.name, product.sku, task.unit.chosen))
        case _:
            way_out = "Scan the badge of a supervisor beside you; !no keeps the proposal"
            expected = f"the badge of a second person, for {unit.chosen}"
            return Turn(task, refuse_for(scanned, product, expected, way_out, APPROVE_WORDS))


def _keep_proposal(task: ReturnsTask, unit: Unit, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    unit = replace(unit, chosen=None, override="", approver_id=0)
    back = replace(task, step=Step.CONFIRM_DISPOSITION, unit=unit)
    return Turn(back, say.kept_proposal(verdict_of(unit, facts).proposed))
