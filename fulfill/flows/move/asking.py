"""What to scan next, and every code that would do."""

from __future__ import annotations

from fulfill.facts import by_day
from fulfill.flows.move.carrying import free_at, source_name
from fulfill.flows.move.task import SHOWN_MAX, MoveFacts, MoveTask, Step
from fulfill.messages import Message
from fulfill.messages import move as say
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question


def ask(task: MoveTask, facts: MoveFacts) -> Question:
    prompt, expects = _asked(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in takes_of(task)))
    document = source_name(task, facts) if task.place_id else ""
    return Question(task.step, prompt, (*expects, words), document, 0, task.count)


def takes_of(task: MoveTask) -> tuple[Word, ...]:
    match task.step:
        case Step.SCAN_SOURCE:
            return ()
        case Step.SCAN_LOT:
            return (Word.LOT, Word.CANCEL)
        case Step.SCAN_SERIAL:
            return (Word.SERIAL, Word.CANCEL)
        case _ if task.count:
            return (Word.QTY, Word.DAMAGED, Word.REASON, Word.CANCEL)
    return (Word.DAMAGED, Word.REASON, Word.CANCEL)


def expected_at(task: MoveTask) -> tuple[str, str]:
    match task.step:
        case Step.SCAN_LOT:
            return "the lot", "Scan the lot that you take, or say !cancel"
        case Step.SCAN_SERIAL:
            return "the serial", "Scan the serial that you take, or say !cancel"
        case _ if task.count:
            return "a place, a pallet or a tote", "Scan where it goes, or say !cancel"
    return "a product", "Scan what you take, or say !cancel"


def _asked(task: MoveTask, facts: MoveFacts) -> tuple[Message, tuple[Expect, ...]]:
    if task.step is Step.SCAN_SOURCE:
        return say.ask_source(), (Expect(Kind.PLACE), Expect(Kind.TOTE))
    where = source_name(task, facts)
    if not task.product_id:
        found = dict.fromkeys(content.item.product_id for content in free_at(task, facts))
        products = tuple(
            Expect(Kind.PRODUCT, facts.product_codes(product_id)) for product_id in list(found)[:SHOWN_MAX]
        )
        if task.plate_id:
            return say.ask_product_or_place(where), (*products, Expect(Kind.PLACE))
        return say.ask_product(where), products
    sku, contents = facts.product(task.product_id).sku, free_at(task, facts)
    if task.step is Step.SCAN_LOT:
        ordered = by_day(contents, facts)
        lots = [facts.lot(lot_id) for lot_id in dict.fromkeys(content.item.lot_id for content in ordered)]
        return say.ask_lot(sku, where), (Expect(Kind.LOT, tuple(lot.code for lot in lots if lot)),)
    if task.step is Step.SCAN_SERIAL:
        serials = tuple(content.item.serial for content in contents)
        return say.ask_serial(sku), (Expect(Kind.SERIAL, serials),)
    targets = (Expect(Kind.PLACE), Expect(Kind.TOTE))
    left = sum(content.on_hand - content.held for content in contents) - task.count
    if task.step is Step.SCAN_PRODUCT and left > 0:
        more = Expect(Kind.PRODUCT, facts.product_codes(task.product_id), left)
        return say.ask_more(task.count, sku), (more, *targets)
    return say.ask_place(task.count, sku), targets
