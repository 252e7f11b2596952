"""What to scan next, and every code that would do."""

from __future__ import annotations

from fulfill.facts import by_day
from fulfill.flows.putaway.carrying import carried, loose, what_of
from fulfill.flows.putaway.placing import proposed_place
from fulfill.flows.putaway.task import SHOWN_MAX, PutawayFacts, PutawayTask, Step
from fulfill.messages import Message
from fulfill.messages import putaway as say
from fulfill.scan import Word
from fulfill.turn import Expect, Kind, Question


def ask(task: PutawayTask, facts: PutawayFacts) -> Question:
    prompt, expects = _asked(task, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in takes_of(task)))
    document = facts.plate(task.plate_id).code if task.plate_id else ""
    left = sum(content.on_hand for content in carried(task, facts)) if task.step is Step.SCAN_PLACE else 0
    return Question(task.step, prompt, (*expects, words), document, 0, left)


def takes_of(task: PutawayTask) -> tuple[Word, ...]:
    match task.step:
        case Step.SCAN_SOURCE:
            return ()
        case Step.SCAN_LOT:
            return (Word.LOT, Word.CANCEL)
        case Step.SCAN_SERIAL:
            return (Word.SERIAL, Word.CANCEL)
        case Step.SCAN_PLACE if not task.plate_id and not task.serial:
            return (Word.QTY, Word.CANCEL)
    return (Word.CANCEL,)


def _asked(task: PutawayTask, facts: PutawayFacts) -> tuple[Message, tuple[Expect, ...]]:
    if task.step is Step.SCAN_SOURCE:
        plates = Expect(Kind.TOTE, facts.plates_waiting(SHOWN_MAX))
        places = Expect(Kind.PLACE, facts.places_waiting(SHOWN_MAX))
        return say.ask_source(), tuple(each for each in (plates, places) if each.codes) or (plates, places)
    here = facts.place(task.place_id)
    if task.step is Step.SCAN_PRODUCT:
        found = dict.fromkeys(content.item.product_id for content in loose(task, facts))
        products = [facts.product_codes(product_id) for product_id in list(found)[:SHOWN_MAX]]
        return say.ask_product(here.code), tuple(Expect(Kind.PRODUCT, codes) for codes in products)
    if task.step is Step.SCAN_PLACE:
        what, place = what_of(task, facts), proposed_place(task, facts)
        if not carried(task, facts):
            # Somebody took it away meanwhile: no place is right any more, and the words lead out.
            return say.plate_is_gone(what), ()
        if place is None:
            return say.ask_any_place(what), (Expect(Kind.PLACE),)
        return say.ask_place(what, place.code), (Expect(Kind.PLACE, (place.code,)),)
    sku, contents = facts.product(task.product_id).sku, loose(task, facts)
    if task.step is Step.SCAN_SERIAL:
        serials = tuple(dict.fromkeys(content.item.serial for content in contents))
        return say.ask_serial(sku), (Expect(Kind.SERIAL, serials),)
    ordered = by_day(contents, facts)
    lots = [facts.lot(lot_id) for lot_id in dict.fromkeys(content.item.lot_id for content in ordered)]
    return say.ask_lot(sku, here.code), (Expect(Kind.LOT, tuple(lot.code for lot in lots if lot)),)
