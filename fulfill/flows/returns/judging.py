"""How is it: one question after the other, as the book of inspection has them for its category.

The answers make the condition and the grade; the last one prints the piece's own label.
"""

from __future__ import annotations

import json
from dataclasses import replace

from fulfill.catalog import Product
from fulfill.describe import describe, refuse
from fulfill.documents import Alter, Doc, Make
from fulfill.flows.returns.closing import keep_evidence
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import Level, Message, every_flow
from fulfill.messages import returns as say
from fulfill.messages import returns_inspecting as says
from fulfill.plan.disposition import judge
from fulfill.plan.inspection import Asking, Findings, answered, by_weight, question_now
from fulfill.returned import Case, Verdict, label_of
from fulfill.scan import ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import PaperKind, PaperWanted, Turn
from fulfill.units import BadValue, quantity

ALWAYS = (Word.CANCEL, Word.PHOTO, Word.NOTE, Word.WEIGHT)
CONDITION_WORDS = (Word.ANSWER, *ALWAYS)
PHOTO_WORDS = (Word.PHOTO, Word.NO, Word.CANCEL, Word.NOTE)
# What stands among the answers of a piece of which a photo was wanted and could not be taken.
NO_PHOTO = ("photo", "none")


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
        grade=unit.grade,
        answers=unit.answers,
        value_minor=facts.paid_minor(unit.order_line_id) or product.price_minor,
    )


def verdict_of(unit: Unit, facts: ReturnsFacts) -> Verdict:
    return judge(case_of(unit, facts.product(unit.product_id), facts), facts.book(unit.book))


def question_of(unit: Unit, product: Product, facts: ReturnsFacts) -> Asking | None:
    """What is asked about the piece now; None when all is answered."""
    given = tuple(answer for answer in unit.answers if answer != NO_PHOTO)
    return question_now(facts.book(unit.book), product.category, Findings(given, unit.condition, unit.grade))


def answer_of(scanned: Scanned) -> str | None:
    """The answer given: by the word, or as a plain scan of a choice from a printed sheet."""
    match scanned:
        case Said(word=Word.ANSWER, argument=text) | UnknownScan(raw=text):
            return text.strip().lower()
        case _:
            return None


def is_own_label(scanned: Scanned, unit: Unit) -> bool:
    return isinstance(scanned, ProductScan) and scanned.raw.strip().upper() == label_of(unit.id)


def refuse_for(
    scanned: Scanned, product: Product, expected: str, way_out: str, words: tuple[Word, ...]
) -> Message:
    if isinstance(scanned, ProductScan):
        return say.finish_this_first(describe(scanned), product.sku, expected)
    return refuse(scanned, expected, way_out, words)


def asks_weight(task: ReturnsTask, facts: ReturnsFacts) -> bool:
    """Whether the question that is asked now is one that the scale answers."""
    if task.step is not Step.ANSWER_QUESTION or task.unit is None:
        return False
    product = facts.product(task.unit.product_id)
    question = question_of(task.unit, product, facts)
    return question is not None and question.by_weight and product.weight_g > 0


def take_answer(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The steps answer_condition and answer_question."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    if not unit.answers:
        unit = replace(unit, book=facts.book().version)
    question = question_of(unit, product, facts)
    assert question is not None, unit
    choices = ", ".join(reply.code for reply in question.replies)
    code = answer_of(scanned)
    if isinstance(scanned, Said) and scanned.word is Word.WEIGHT and asks_weight(task, facts):
        try:
            grams = quantity(scanned.argument.strip(), least=1)
        except BadValue:
            return Turn(task, every_flow.bad_argument("weight", scanned.argument, "!weight GRAMS"))
        code = by_weight(question, grams, product.weight_g).code
    if code is None:
        way_out = f"Say !answer with one of: {choices}"
        expected = "how the piece is" if task.step is Step.ANSWER_CONDITION else "the answer about the piece"
        return Turn(task, refuse_for(scanned, product, expected, way_out, CONDITION_WORDS))
    findings = Findings(unit.answers, unit.condition, unit.grade)
    found = answered(facts.book(unit.book), product.category, findings, code)
    if found is None:
        return Turn(task, say.no_such_answer(code, choices))
    known, wants_photo = found
    unit = replace(unit, answers=known.given, condition=known.condition, grade=known.grade)
    if wants_photo:
        asking = replace(task, step=Step.TAKE_PHOTO, unit=unit)
        return Turn(asking, says.photo_wanted(product.sku, code))
    return _go_on(task, unit, product, facts)


def take_photo(task: ReturnsTask, scanned: Scanned, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The step take_photo: a photo is kept, or nobody can take one, which is kept as well."""
    assert task.unit is not None, task
    unit, product = task.unit, facts.product(task.unit.product_id)
    match scanned:
        case Said(word=Word.PHOTO):
            turn = keep_evidence(task, scanned, facts)
            if turn.message.level is Level.STOP:
                return turn
            after = _go_on(task, unit, product, facts)
            return replace(after, message=turn.message, documents=(*turn.documents, *after.documents))
        case Said(word=Word.NO):
            return _go_on(task, replace(unit, answers=(*unit.answers, NO_PHOTO)), product, facts)
        case _:
            way_out = "Say !photo with the file of the photo; !no if nobody can take one here"
            return Turn(
                task, refuse_for(scanned, product, f"a photo of the {product.sku}", way_out, PHOTO_WORDS)
            )


def _go_on(task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """The next question, or what all answers make of the piece, and its label."""
    question = question_of(unit, product, facts)
    if question is not None:
        return Turn(replace(task, step=Step.ANSWER_QUESTION, unit=unit), says.noted(unit.answers[-1][1]))
    assert unit.condition is not None, unit
    verdict = verdict_of(unit, facts)
    judged = Alter(
        Doc.RETURN_UNIT,
        unit.id,
        {"condition": "", "grade": "", "disposition": ""},
        {"condition": str(unit.condition), "grade": verdict.grade, "disposition": ""},
    )
    answers = json.dumps(unit.answers, ensure_ascii=False)
    asked = Make(Doc.INSPECTION, unit.id, {"book": unit.book, "answers": answers})
    return Turn(
        replace(task, step=Step.CONFIRM_DISPOSITION, unit=replace(unit, grade=verdict.grade)),
        say.graded(product.sku, verdict.grade, verdict.proposed),
        documents=(judged, asked),
        papers=(PaperWanted(PaperKind.ITEM_LABEL, task.rma, unit.id),),
    )
