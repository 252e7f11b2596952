"""What is it worth, and what becomes of it: an answer, the rule's proposal, a person's word against it."""

from __future__ import annotations

from dataclasses import replace

from fulfill.catalog import Product
from fulfill.describe import describe, refuse
from fulfill.documents import Alter, Doc
from fulfill.flows.returns.placing import place_unit
from fulfill.flows.returns.task import OVERRIDE_REASONS, ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import Message
from fulfill.messages import returns as say
from fulfill.returned import Case, Condition, Disposition, Verdict
from fulfill.scan import PlaceScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn

_ALWAYS = (Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)
CONDITION_WORDS = (Word.ANSWER, *_ALWAYS)
DISPOSITION_WORDS = (Word.YES, Word.ANSWER, *_ALWAYS)
REASON_WORDS = (Word.REASON, Word.ANSWER, Word.NO, *_ALWAYS)


def case_of(unit: Unit, product: Product, facts: ReturnsFacts) -> Case:
    """The unit in hand, as the rules see it."""
    assert unit.condition is not None, unit
    lot = facts.lot(unit.lot_id) if unit.lot_id else None
    return Case(
        unit.condition,
        unit.reason,
        product.category,
        is_hazardous=bool(product.hazard),
        is_expired=bool(lot and lot.is_expired(facts.today)),
        is_blocked=product.is_blocked or bool(lot and lot.is_blocked),
        is_matched=bool(unit.rma_line_id and unit.order_line_id),
    )


def verdict_of(unit: Unit, facts: ReturnsFacts) -> Verdict:
    return facts.judge(case_of(unit, facts.product(unit.product_id), facts))


def _answer(scanned: Scanned) -> str | None:
    """The answer given: by the word, or as a plain scan of a choice from a printed sheet."""
    match scanned:
        case Said(word=Word.ANSWER, argument=text) | UnknownScan(raw=text):
            return text.strip().lower()
        case _:
            return None


def _refuse(
    scanned: Scanned, product: Product, expected: str, way_out: str, words: tuple[Word, ...]
) -> Message:
    if isinstance(scanned, ProductScan):
        return say.finish_this_first(describe(scanned), product.sku, expected)
    return refuse(scanned, expected, way_out, words)


def take_condition(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step answer_condition. The grade follows from the answer, and the piece gets its label."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    choices = ", ".join(Condition)
    answer = _answer(scanned)
    if answer is None:
        way_out = f"Say !answer with one of: {choices}"
        return Turn(task, _refuse(scanned, product, "how the piece is", way_out, CONDITION_WORDS))
    if answer not in tuple(Condition):
        return Turn(task, say.no_such_answer(answer, choices))
    unit = replace(unit, condition=Condition(answer))
    verdict = verdict_of(unit, facts)
    judged = Alter(
        Doc.RETURN_UNIT,
        unit.id,
        {"condition": "", "grade": "", "disposition": ""},
        {"condition": answer, "grade": str(verdict.grade), "disposition": ""},
    )
    return Turn(
        replace(task, step=Step.CONFIRM_DISPOSITION, unit=unit),
        say.graded(product.sku, verdict.grade, verdict.proposed),
        documents=(judged,),
        papers=(PaperWanted(PaperKind.ITEM_LABEL, task.rma, unit.id),),
    )


def take_disposition(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step confirm_disposition: !yes, another choice, or at once the place of the proposed kind."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    verdict = verdict_of(unit, facts)
    if isinstance(scanned, PlaceScan):
        agreed = replace(task, unit=replace(unit, chosen=verdict.proposed))
        turn = place_unit(agreed, scanned.place, verdict, facts)
        return turn if turn.moves else replace(turn, task=task)
    if isinstance(scanned, Said) and scanned.word is Word.YES:
        return _agree(task, unit, verdict.proposed, product)
    answer = _answer(scanned)
    choices = ", ".join(verdict.allowed)
    if answer is None:
        way_out = f"Say !yes, scan a place for {verdict.proposed}, or !answer with one of: {choices}"
        expected = f"what becomes of the piece ({verdict.proposed} is proposed)"
        return Turn(task, _refuse(scanned, product, expected, way_out, DISPOSITION_WORDS))
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
    agreed = replace(task, step=Step.SCAN_PLACE, unit=replace(unit, chosen=chosen, override=""))
    return Turn(agreed, say.agreed(product.sku, chosen))


def take_reason(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step give_reason: nobody decides against the rule without a reason from the list."""
    assert task.unit is not None, task
    assert task.unit.chosen is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    choices = ", ".join(OVERRIDE_REASONS)
    match scanned:
        case Said(word=Word.NO):
            back = replace(task, step=Step.CONFIRM_DISPOSITION, unit=replace(unit, chosen=None))
            return Turn(back, say.kept_proposal(verdict_of(unit, facts).proposed))
        case Said(word=Word.REASON | Word.ANSWER, argument=text) | UnknownScan(raw=text):
            reason = text.strip().lower()
        case _:
            way_out = f"Say !reason with one of: {choices}; !no keeps the proposal"
            expected = f"the reason for {unit.chosen}"
            return Turn(task, _refuse(scanned, product, expected, way_out, REASON_WORDS))
    if reason not in OVERRIDE_REASONS:
        return Turn(task, say.no_such_reason(text.strip(), choices))
    agreed = replace(task, step=Step.SCAN_PLACE, unit=replace(unit, override=reason))
    return Turn(agreed, say.agreed(product.sku, task.unit.chosen))
