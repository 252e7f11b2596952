"""What the picker is asked at each step; computed afresh, so that a resume asks the same thing."""

from __future__ import annotations

from collections import Counter

from fulfill.catalog import Item
from fulfill.facts import Content
from fulfill.flows.pick.closing import drop_places
from fulfill.flows.pick.removing import things_in
from fulfill.flows.pick.task import WORDS, Pick, PickFacts, PickTask, Step
from fulfill.flows.pick.walk import Now, look
from fulfill.messages import Message
from fulfill.messages import pick as messages
from fulfill.turn import Expect, Kind, Question


def ask(task: PickTask, facts: PickFacts) -> Question:
    """`done` and `left` count eaches of this walk."""
    now = look(task, facts)
    prompt, expects = _asked(now, facts)
    words = Expect(Kind.WORD, tuple(f"!{word}" for word in WORDS[now.task.step]))
    done = now.task.taken + now.task.counted
    left = sum(pick.hold.quantity for pick in now.picks) - now.task.counted
    return Question(now.task.step, prompt, (*expects, words), now.task.document, done, left)


def _asked(now: Now, facts: PickFacts) -> tuple[Message, tuple[Expect, ...]]:
    match now.task.step:
        case Step.SCAN_TOTE:
            return _tote(now.task)
        case Step.SCAN_DROP:
            codes = tuple(place.code for place in drop_places(facts))
            totes = dict.fromkeys(facts.plate(t).code for load in now.task.loads for t in load.totes)
            return messages.drop_at(", ".join(totes), _some(codes)), (Expect(Kind.PLACE, codes),)
        case Step.REMOVE_TOTE | Step.REMOVE_PRODUCT | Step.REMOVE_PLACE:
            return _removal(now, facts)
        case _:
            assert now.pick is not None, now.task
            return _picking(now, now.pick, facts)


def _tote(task: PickTask) -> tuple[Message, tuple[Expect, ...]]:
    if task.is_shared:
        wanting = sum(load.wants_tote for load in task.loads)
        return messages.scan_tote_for_all(wanting), (Expect(Kind.TOTE),)
    at, load = next((i, load) for i, load in enumerate(task.loads, 1) if load.wants_tote)
    prompt = (
        messages.scan_another_tote(load.number)
        if load.is_full
        else messages.scan_tote(load.number, at, len(task.loads))
    )
    return prompt, (Expect(Kind.TOTE),)


def _picking(now: Now, pick: Pick, facts: PickFacts) -> tuple[Message, tuple[Expect, ...]]:
    task, hold = now.task, pick.hold
    wanted = hold.quantity - task.counted
    match task.step:
        case Step.SCAN_PLACE:
            return messages.go_to(pick.place, wanted, pick.sku), (Expect(Kind.PLACE, (pick.place,)),)
        case Step.SCAN_SERIAL:
            serials = serials_here(now, facts)
            prompt = messages.scan_serial(pick.sku, pick.name, hold.item.serial)
            return prompt, (Expect(Kind.SERIAL, serials, 1),)
        case Step.SCAN_LOT:
            lot = lot_code(hold.item, facts)
            return messages.scan_lot(pick.sku, pick.place, lot), (Expect(Kind.LOT, (lot,)),)
        case Step.SCAN_TOTE_INTO:
            tote = facts.plate(now.load.totes[-1]).code
            prompt = messages.put_into(task.counted, pick.sku, tote, now.load.number)
            return prompt, (Expect(Kind.TOTE, (tote,)),)
        case _:
            plate = facts.plate(hold.spot.plate_id).code if hold.spot.plate_id else ""
            prompt = messages.take(wanted, pick.sku, pick.name, lot_code(hold.item, facts), plate)
            codes = facts.codes_within(hold.item.product_id, wanted)
            return prompt, (Expect(Kind.PRODUCT, codes, wanted),)


def _removal(now: Now, facts: PickFacts) -> tuple[Message, tuple[Expect, ...]]:
    removal = now.task.removal
    assert removal is not None, now.task
    if now.task.step is Step.REMOVE_TOTE:
        codes = tuple(facts.plate(t).code for load in now.task.loads for t in load.totes)
        return messages.remove_from(", ".join(codes)), (Expect(Kind.TOTE, codes),)
    if now.task.step is Step.REMOVE_PRODUCT:
        prompt = messages.remove_what(facts.plate(removal.tote_id).code)
        totes = [removal.tote_id]
        if now.task.is_shared:
            totes = [tote for load in now.task.loads for tote in load.totes]
        things = {content.item: content for tote in totes for content in things_in(tote, facts)}
        return prompt, _removable(tuple(things.values()), facts)
    assert removal.item is not None, now.task
    load = next(load for load in now.task.loads if removal.tote_id in load.totes)
    source = facts.picked_from(load.order_id, removal.item)
    code = facts.place(source.place_id).code if source else ""
    prompt = messages.put_back(removal.quantity, facts.product(removal.item.product_id).sku, code)
    return prompt, (Expect(Kind.PLACE, (code,) if code else ()),)


def _removable(things: tuple[Content, ...], facts: PickFacts) -> tuple[Expect, ...]:
    """Everything in the tote by the finest code that it bears."""
    keys = Counter(content.item.product_id for content in things)
    plain = [c.item for c in things if not c.item.serial and keys[c.item.product_id] == 1]
    finer = [c.item for c in things if not c.item.serial and keys[c.item.product_id] > 1]
    expects = (
        Expect(Kind.PRODUCT, tuple(code for item in plain for code in facts.product_codes(item.product_id))),
        Expect(Kind.LOT, tuple(code for item in finer if (code := lot_code(item, facts)))),
        Expect(Kind.SERIAL, tuple(c.item.serial for c in things if c.item.serial)),
    )
    return tuple(e for e in expects if e.codes)


def serials_here(now: Now, facts: PickFacts) -> tuple[str, ...]:
    """The serials that would do: the promised one first, then what this walk or nobody wants at that spot."""
    assert now.pick is not None
    hold = now.pick.hold
    if not hold.item.serial:
        return ()
    ours = {pick.hold.item for pick in now.picks if pick.hold.spot == hold.spot}
    others = (
        content.item.serial
        for content in facts.contents(hold.spot)
        if content.item.product_id == hold.item.product_id and content.item.serial
        if content.held < content.on_hand or content.item in ours
    )
    return tuple(dict.fromkeys((hold.item.serial, *others)))


def lot_code(item: Item, facts: PickFacts) -> str:
    lot = facts.lot(item.lot_id) if item.lot_id else None
    return lot.code if lot else ""


def _some(codes: tuple[str, ...]) -> str:
    return ", ".join(codes[:3]) + (" …" if len(codes) > 3 else "")
