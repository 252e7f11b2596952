"""What to scan next; blind, so that no code and no number of the book is among it."""

from __future__ import annotations

from fulfill.flows.count.task import CountFacts, CountTask, Step
from fulfill.messages import Message
from fulfill.messages import count as say
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question

WORDS: dict[Step, tuple[Word, ...]] = {
    Step.SCAN_PLACE: (),
    Step.SCAN_PRODUCT: (Word.QTY, Word.DONE, Word.CANCEL),
    Step.SCAN_LOT: (Word.LOT, Word.QTY, Word.CANCEL),
    Step.GIVE_EXPIRY: (Word.EXPIRY, Word.QTY, Word.CANCEL),
    Step.SCAN_SERIAL: (Word.SERIAL, Word.DONE, Word.CANCEL),
}


def ask(task: CountTask, facts: CountFacts) -> Question:
    """Blind: nothing here is read from what the book says of the place."""
    prompt, expects = _asked(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in WORDS[task.step]))
    document = facts.place(task.place_id).code if task.place_id else ""
    counted = sum(tally.count for tally in task.tallies)
    return Question(task.step, prompt, (*expects, words), document, counted, 0)


def _asked(task: CountTask, facts: CountFacts) -> tuple[Message, tuple[Expect, ...]]:
    if task.step is Step.SCAN_PLACE:
        return say.ask_place(), (Expect(Kind.PLACE, facts.requested_places()),)
    products = (Expect(Kind.PRODUCT), Expect(Kind.TOTE))
    if task.waiting is None:
        return say.ask_product(facts.place(task.place_id).code), products
    sku = facts.product(task.waiting.product_id).sku
    match task.step:
        case Step.SCAN_LOT:
            return say.ask_lot(sku), (Expect(Kind.LOT),)
        case Step.GIVE_EXPIRY:
            return say.ask_expiry(sku, task.waiting.lot), ()
    return say.ask_serial(sku), (Expect(Kind.SERIAL), *products)
