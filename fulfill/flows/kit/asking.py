"""What to do next, and every code that would do: computed afresh from the task at each step."""

from __future__ import annotations

from collections.abc import Iterable

from fulfill.facts import Content
from fulfill.flows.kit import finding, making, parts
from fulfill.flows.kit.task import KitFacts, KitTask, Step
from fulfill.messages import Message
from fulfill.messages import kit_prompts as say
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question
from fulfill.works import WAITS_AT, WorkGrade, WorkOrder

SHOWN_MAX = 20
_Asked = tuple[Message, tuple[Expect, ...]]


def ask(task: KitTask, facts: KitFacts) -> Question:
    prompt, expects = _ask(task, facts)
    return Question(str(task.step), prompt, expects, task.number, 0, 1 if task.work_id else 0)


def _words(words: Iterable[Word]) -> Expect:
    return Expect(Kind.WORD, tuple(f"!{word}" for word in words))


def _ask(task: KitTask, facts: KitFacts) -> _Asked:
    if task.step is Step.SCAN_WORK:
        return _any_work(task, facts)
    if task.step is Step.MAKE_ORDER:
        sku = facts.product(task.product_id).sku
        answers = Expect(Kind.ANSWER, tuple(str(kind) for kind in finding.KINDS))
        prompt = say.make_order(sku, facts.place(task.place_id).code, ", ".join(finding.KINDS))
        return prompt, (answers, _words(finding.FRESH_WORDS))
    work = facts.work(task.work_id) if task.work_id else None
    if task.work_id and (work is None or work.task_id != facts.task_id):
        return say.is_gone(task.number), (_words((Word.CANCEL,)),)
    if task.step in (Step.SCAN_LOT, Step.SCAN_SERIAL):
        return _finer(task, facts)
    if work is None:
        return _piece_at(task, facts)
    if not task.has_piece:
        return _piece_of(work, facts)
    return _at_bench(task, work, facts)


def _any_work(task: KitTask, facts: KitFacts) -> _Asked:
    places = tuple(place.code for kind in WAITS_AT for place in facts.places_of_kind(kind, SHOWN_MAX))
    if task.is_new:
        return say.place_of_new(), (Expect(Kind.PLACE, places), _words((Word.CANCEL,)))
    numbers = tuple(each.number for each in facts.open_works(SHOWN_MAX) if not each.person)
    documents = (Expect(Kind.DOCUMENT, numbers),) if numbers else ()
    return say.scan_work(), (*documents, Expect(Kind.PLACE, places), _words(finding.FIND_WORDS))


def _piece_at(task: KitTask, facts: KitFacts) -> _Asked:
    """A place was scanned: what lies there."""
    found = dict.fromkeys(content.item.product_id for content in parts.free_at(task, facts))
    products = tuple(Expect(Kind.PRODUCT, facts.product_codes(each), 1) for each in list(found)[:SHOWN_MAX])
    where = facts.place(task.place_id).code
    return say.scan_piece_at(where), (*products, Expect(Kind.PLACE), _words(finding.words_at(task)))


def _piece_of(work: WorkOrder, facts: KitFacts) -> _Asked:
    product = facts.product(work.item.product_id)
    content = facts.piece_now(work.item, work.place_id or 0)
    words = _words(finding.PIECE_WORDS)
    if content is None:
        return say.piece_is_missing(product.sku, work.number), (words,)
    where = facts.place(content.spot.place_id).code
    own = (f"U{work.unit_id:07d}",) if work.unit_id else ()
    expects: tuple[Expect, ...] = (Expect(Kind.PRODUCT, (*own, *facts.product_codes(product.id)), 1),)
    if work.item.serial:
        expects = (*expects, Expect(Kind.SERIAL, (work.item.serial,)))
    return say.fetch_piece(product.sku, where), (*expects, words)


def _finer(task: KitTask, facts: KitFacts) -> _Asked:
    sku = facts.product(task.product_id).sku
    words = _words(finding.words_at(task))
    contents = _choices(task, facts)
    if task.step is Step.SCAN_SERIAL:
        serials = tuple(dict.fromkeys(each.item.serial for each in contents if each.item.serial))
        return say.scan_serial(sku), (Expect(Kind.SERIAL, serials), words)
    lots = (facts.lot(lot_id) for lot_id in dict.fromkeys(each.item.lot_id for each in contents))
    return say.scan_lot(sku), (Expect(Kind.LOT, tuple(lot.code for lot in lots if lot)), words)


def _choices(task: KitTask, facts: KitFacts) -> tuple[Content, ...]:
    if task.has_piece:
        return parts.free_at(task, facts)
    if task.work_id and (work := facts.work(task.work_id)) is not None:
        content = facts.piece_now(work.item, work.place_id or 0)
        return (content,) if content else ()
    return finding.candidates(task, facts)


def _at_bench(task: KitTask, work: WorkOrder, facts: KitFacts) -> _Asked:
    sku = facts.product(work.item.product_id).sku
    grades = Expect(Kind.ANSWER, tuple(str(each) for each in WorkGrade))
    match task.step:
        case Step.SCAN_TARGET:
            grade = making.usual(work, facts)
            return say.scan_target(sku, grade), (
                Expect(Kind.PRODUCT), grades, _words(making.TARGET_WORDS),
            )  # fmt: skip
        case Step.SCAN_LABEL:
            sku = facts.product(work.result.product_id).sku
            return say.scan_label(sku, work.label), (
                Expect(Kind.PRODUCT, (work.label,), 1), _words(making.LABEL_WORDS),
            )  # fmt: skip
        case Step.SCAN_PLACE:
            sku = facts.product(work.result.product_id).sku
            kinds = " or ".join(making.kinds_for(work, facts))
            places = Expect(Kind.PLACE, making.places_for(work, facts))
            return say.scan_place(sku, kinds), (places, _words(making.PLACE_WORDS))
        case _:
            grade = making.usual(work, facts)
            words, place = _words(making.COMPONENT_WORDS), Expect(Kind.PLACE)
            if not task.place_id:
                return say.work_on(sku, grade, making.GRADES), (grades, place, words)
            there = dict.fromkeys(each.item.product_id for each in parts.free_at(_plain(task), facts))
            products = tuple(
                Expect(Kind.PRODUCT, facts.product_codes(each)) for each in list(there)[:SHOWN_MAX]
            )
            where = facts.place(task.place_id).code
            return say.take_material(where, grade, making.GRADES), (grades, *products, place, words)


def _plain(task: KitTask) -> KitTask:
    """The place that is taken from, whatever was scanned there last."""
    return KitTask(place_id=task.place_id)
