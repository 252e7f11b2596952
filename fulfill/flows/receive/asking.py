"""What to scan next, and every code that would do."""

from __future__ import annotations

from fulfill.flows.receive import stowing
from fulfill.flows.receive.task import Condition, ReceiveFacts, ReceiveTask, Step, awaited, words
from fulfill.messages import Message
from fulfill.messages import receive as say
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question

LINES_SHOWN_MAX = 50
_COUNTING = (Word.QTY, Word.DAMAGED, Word.CANCEL)
_WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_DOCUMENT: (Word.NEXT, Word.CANCEL),
    Step.SCAN_LOT: (Word.LOT, *_COUNTING),
    Step.GIVE_EXPIRY: (Word.EXPIRY, *_COUNTING),
    Step.SCAN_SERIAL: (Word.SERIAL, *_COUNTING),
    Step.SCAN_PLACE: _COUNTING,
}


def ask(task: ReceiveTask, facts: ReceiveFacts) -> Question:
    prompt, expects = _asked(task, facts)
    left = 0
    if task.purchase_id:
        left = sum(line.awaited for line in facts.purchase_lines(task.purchase_id))
    return Question(task.step, prompt, expects, task.purchase or task.receipt, task.units, left)


def takes_of(task: ReceiveTask, facts: ReceiveFacts) -> tuple[Word, ...]:
    if task.step is Step.SCAN_PRODUCT:
        if task.batch:
            return _COUNTING
        lines = facts.purchase_lines(task.purchase_id) if task.purchase_id else ()
        is_awaited = any(line.awaited for line in lines)
        return (Word.DONE, Word.SHORT, Word.CANCEL) if is_awaited else (Word.DONE, Word.CANCEL)
    return _WORDS[task.step]


def _asked(task: ReceiveTask, facts: ReceiveFacts) -> tuple[Message, tuple[Expect, ...]]:
    said = words(*takes_of(task, facts))
    batch = task.batch
    if task.step is Step.SCAN_DOCUMENT:
        documents = Expect(Kind.DOCUMENT, facts.open_purchases(LINES_SHOWN_MAX))
        return say.ask_document(), (documents, Expect(Kind.PRODUCT), said)
    if batch is None:
        return _asked_product(task, facts, said)
    sku = facts.product(batch.product_id).sku
    codes = facts.product_codes(batch.product_id)
    places = Expect(Kind.PLACE, stowing.likely_places(batch.condition, facts))
    put_down = (places, Expect(Kind.TOTE)) if batch.count else ()
    wanted = awaited(task, batch.product_id, facts)
    left = None if wanted is None else max(0, wanted - batch.count)
    match task.step:
        case Step.SCAN_LOT:
            return say.ask_lot(sku), (Expect(Kind.LOT), said)
        case Step.GIVE_EXPIRY:
            return say.ask_expiry(sku, batch.lot), (said,)
        case Step.SCAN_SERIAL:
            return say.ask_serial(sku, batch.count), (Expect(Kind.SERIAL, (), left), *put_down, said)
        case Step.SCAN_PRODUCT if left:
            more = Expect(Kind.PRODUCT, codes, left)
            return say.ask_more(sku, batch.count, left), (more, *put_down, said)
    prompt = say.ask_place_damaged if batch.condition is Condition.DAMAGED else say.ask_place
    more = Expect(Kind.PRODUCT, codes)
    if task.step is Step.SCAN_PRODUCT:
        return prompt(batch.count, sku), (*put_down, more, said)
    return prompt(batch.count, sku), (*put_down, said)


def _asked_product(
    task: ReceiveTask, facts: ReceiveFacts, said: Expect
) -> tuple[Message, tuple[Expect, ...]]:
    if not task.purchase_id:
        return say.ask_product(task.document), (Expect(Kind.PRODUCT), said)
    awaits: dict[int, int] = {}
    for line in facts.purchase_lines(task.purchase_id):
        if line.awaited and (line.product_id in awaits or len(awaits) < LINES_SHOWN_MAX):
            awaits[line.product_id] = awaits.get(line.product_id, 0) + line.awaited
    if not awaits:
        return say.ask_done(task.document), (said,)
    products = (Expect(Kind.PRODUCT, facts.product_codes(each), count) for each, count in awaits.items())
    return say.ask_product(task.document), (*products, said)
