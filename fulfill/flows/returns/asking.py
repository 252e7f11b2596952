"""What to do next, and every code that would do: computed afresh from the task at each step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fulfill.catalog import Product
from fulfill.flows.returns import deciding, judging, opening, parcel_first, placing, putting_back, taking
from fulfill.flows.returns.task import OVERRIDE_REASONS, ReturnsFacts, ReturnsTask, Step, Unit
from fulfill.messages import Message
from fulfill.messages import returns_inspecting as says
from fulfill.messages import returns_parcel as first
from fulfill.messages import returns_prompts as say
from fulfill.messages import returns_undelivered as whole
from fulfill.returned import label_of
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question

LINES_MAX = 100


def ask(task: ReturnsTask, facts: ReturnsFacts) -> Question:
    prompt, expects = _ask(task, facts)
    left = 0
    if task.rma_id and not task.is_ours:
        left = sum(line.left for line in facts.rma_lines(task.rma_id))
    document = "" if task.step in opening.STEPS else task.rma or task.order
    return Question(str(task.step), prompt, expects, document, task.units, left)


def _words(words: Iterable[Word]) -> Expect:
    return Expect(Kind.WORD, tuple(f"!{word}" for word in words))


def _ask(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Message, tuple[Expect, ...]]:
    match task.step:
        case Step.SCAN_RETURN:
            return say.scan_return(), _any_paper(facts)
        case Step.CHOOSE_ORDER:
            numbers = tuple(sender.order for sender in facts.senders(task.found))
            choices = (Expect(Kind.ORDER, numbers), Expect(Kind.ANSWER, numbers))
            return say.choose_order(), (*choices, _words(opening.CHOICE_WORDS))
        case Step.SCAN_PRODUCT:
            return _products(task, facts)
        case Step.PUT_BACK:
            return _put_back(task, facts)
        case _:
            return _about_unit(task, facts)


def _any_paper(facts: ReturnsFacts) -> tuple[Expect, ...]:
    open_ones = facts.open_rmas()
    documents = (Expect(Kind.DOCUMENT, open_ones),) if open_ones else ()
    return (
        *documents,
        Expect(Kind.TRACKING),
        Expect(Kind.PARCEL),
        Expect(Kind.ORDER),
        _words(opening.WORDS),
    )


def _products(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Message, tuple[Expect, ...]]:
    """The codes of what is awaited; on a blind return any product; when all is here, only the end."""
    words = _words(taking.words_now(task, facts))
    if parcel_first.must_weigh(task, facts):
        return _weigh(task, facts), (Expect(Kind.WEIGHT, (), _about(task, facts)), words)
    if task.is_blind:
        return say.scan_any_product(task.document), (Expect(Kind.PRODUCT, (), 1), words)
    if task.is_ours:
        lines = [line for line in facts.order_lines(task.order_id)[:LINES_MAX] if line.product_id]
        wanted = [line.product_id for line in lines if line.shipped > facts.returned(line.id)]
        prompt = say.scan_any_product(task.document)
    else:
        awaited = [line for line in facts.rma_lines(task.rma_id) if line.left]
        wanted = [line.product_id for line in awaited[:LINES_MAX]]
        prompt = say.scan_product(task.document, sum(line.left for line in awaited))
    codes = tuple(code for each in dict.fromkeys(wanted) if each for code in facts.piece_codes(each))
    if not wanted:
        return say.all_here(task.document), (words,)
    if Word.YES in taking.words_now(task, facts):
        prompt = whole.is_it_unopened(task.document)
    return prompt, (Expect(Kind.PRODUCT, codes, 1), words)


def _about(task: ReturnsTask, facts: ReturnsFacts) -> int | None:
    """The grams that are expected of a closed parcel; None where nobody knows."""
    return parcel_first.judgement(task, facts, 1, None).expected_g or None


def _weigh(task: ReturnsTask, facts: ReturnsFacts) -> Message:
    about = _about(task, facts)
    if about:
        return first.weigh_first_about(task.document, about)
    return first.weigh_first(task.document)


def _put_back(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Message, tuple[Expect, ...]]:
    """A place for the pieces at hand, or a piece of those that are to be put first."""
    waiting = putting_back.piles(task, facts)
    if not waiting:
        # A colleague has put the last of them away meanwhile.
        return _products(replace(task, step=Step.SCAN_PRODUCT), facts)
    codes = dict.fromkeys(code for pile in waiting for code in facts.piece_codes(pile.product.id))
    every = (Expect(Kind.ANSWER, (putting_back.ALL,)),) if putting_back.may_put_all(task, facts) else ()
    return putting_back.prompt(task, facts), (
        Expect(Kind.PLACE, putting_back.suggestions(waiting[0], facts)),
        Expect(Kind.PRODUCT, tuple(codes)),
        *every,
        _words(putting_back.WORDS),
    )


def _about_unit(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Message, tuple[Expect, ...]]:
    unit = task.unit
    assert unit is not None, task
    product = facts.product(unit.product_id)
    match task.step:
        case Step.SCAN_SERIAL:
            lines = taking.open_lines(task, product.id, facts)
            serials = tuple(serial for line in lines for serial in facts.shipped_serials(line.id))
            return say.scan_serial(product.sku), (Expect(Kind.SERIAL, serials), _words(taking.SERIAL_WORDS))
        case Step.SCAN_LOT:
            lines = taking.open_lines(task, product.id, facts)
            lots = [lot.lot_id for line in lines for lot in facts.shipped_lots(line.id) if lot.left > 0]
            codes = tuple(lot.code for each in dict.fromkeys(lots) if (lot := facts.lot(each)))
            return say.scan_lot(product.sku), (Expect(Kind.LOT, codes), _words(taking.LOT_WORDS))
        case Step.ANSWER_CONDITION | Step.ANSWER_QUESTION:
            return _question(task, unit, product, facts)
        case Step.TAKE_PHOTO:
            return says.take_photo(product.sku), (_words(judging.PHOTO_WORDS),)
        case Step.CONFIRM_DISPOSITION:
            verdict = judging.verdict_of(unit, facts)
            kinds = placing.kinds_for(verdict.proposed)
            answers = Expect(Kind.ANSWER, tuple(str(each) for each in verdict.allowed))
            places = placing.places_for(verdict.proposed, unit, facts)
            prompt = say.confirm_disposition(product.sku, verdict.grade, verdict.proposed, verdict.why, kinds)
            words = _words(deciding.DISPOSITION_WORDS)
            return prompt, (answers, Expect(Kind.PLACE, places), _label(unit), words)
        case Step.GIVE_REASON:
            assert unit.chosen is not None, unit
            proposed = judging.verdict_of(unit, facts).proposed
            prompt = say.give_reason(product.sku, unit.chosen, proposed, ", ".join(OVERRIDE_REASONS))
            return prompt, (Expect(Kind.ANSWER, OVERRIDE_REASONS), _words(deciding.REASON_WORDS))
        case Step.APPROVE:
            assert unit.chosen is not None, unit
            return says.approve(product.sku, unit.chosen), (
                Expect(Kind.BADGE),
                _words(deciding.APPROVE_WORDS),
            )
        case _:
            assert unit.chosen is not None, unit
            kinds = placing.kinds_for(unit.chosen)
            places = placing.places_for(unit.chosen, unit, facts)
            words = _words(placing.PLACE_WORDS)
            if unit.is_labelled or not facts.scans_labels():
                prompt = say.scan_place(product.sku, unit.chosen, kinds)
                return prompt, (Expect(Kind.PLACE, places), words)
            prompt = says.scan_label(product.sku, label_of(unit.id), unit.chosen, kinds)
            return prompt, (_label(unit), Expect(Kind.PLACE, places), words)


def _label(unit: Unit) -> Expect:
    return Expect(Kind.ANY, (label_of(unit.id),))


def _question(
    task: ReturnsTask, unit: Unit, product: Product, facts: ReturnsFacts
) -> tuple[Message, tuple[Expect, ...]]:
    question = judging.question_of(unit, product, facts)
    assert question is not None, task
    codes = tuple(reply.code for reply in question.replies)
    answers, words = Expect(Kind.ANSWER, codes), _words(judging.CONDITION_WORDS)
    if task.step is Step.ANSWER_CONDITION:
        return say.answer_condition(product.sku, product.name, ", ".join(codes)), (answers, words)
    if judging.asks_weight(task, facts):
        weight = Expect(Kind.WEIGHT, (), product.weight_g)
        return says.weigh_it(product.sku, question.text, product.weight_g), (weight, answers, words)
    return says.answer_question(product.sku, question.text, ", ".join(codes)), (answers, words)
