"""Putting away as a screen shows it: what waits longest, what is carried, and the one place for it."""

from __future__ import annotations

from collections.abc import Mapping

from fulfill.catalog import Product
from fulfill.facts import Content, by_day
from fulfill.flows.putaway.asking import ask
from fulfill.flows.putaway.carrying import carried, loose
from fulfill.flows.putaway.placing import is_barred, proposed_place
from fulfill.flows.putaway.task import SHOWN_MAX, PutawayFacts, PutawayTask, Step, Waiting
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_putaway as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

HOMES_MAX = 6
_Question = tuple[Message, Said, Size, Message, Tone]


def show(task: PutawayTask, facts: PutawayFacts) -> Scene:
    """A scene for each step; `left` counts the eaches that are carried."""
    question = ask(task, facts)
    if task.step is Step.SCAN_SOURCE:
        return _waiting(question, facts)
    load = carried(task, facts) if task.step is Step.SCAN_PLACE else loose(task, facts)
    if task.step is Step.SCAN_LOT:
        load = by_day(load, facts)
    verb, fact, size, hint, tone = _asked(task, load, question, facts)
    here = facts.place(task.place_id).code
    products = facts.products(content.item.product_id for content in load[:SHOWN_MAX])
    is_one = bool(task.product_id) or (len(load) == 1)
    rows = (
        () if is_one and task.step in (Step.SCAN_PRODUCT, Step.SCAN_PLACE) else _rows(load, products, facts)
    )
    return Scene(
        facts.plate(task.plate_id).code if task.plate_id else says.putting_away(),
        says.from_place(here),
        verb,
        fact,
        size,
        hint,
        tone,
        _goods(task, load, fact if size is Size.CODE else "", facts) if is_one else None,
        rows,
        (says.on_it() if task.plate_id else says.lies_here()) if rows else None,
        _panels(task, load, facts),
        question.done,
        question.left,
    )


def _waiting(question: Question, facts: PutawayFacts) -> Scene:
    """Nothing is taken yet: what waits, and of that the one that waits longest."""
    right = {code for expect in question.expects for code in expect.codes}
    found = [each for each in facts.waiting(SHOWN_MAX) if each.code in right]
    products = facts.products(each.product_id for each in found)
    rows = tuple(_waiting_row(each, products, is_first=each is found[0]) for each in found)
    return Scene(
        says.putting_away(),
        says.waiting_count(len(rows)),
        says.fetch() if found else says.scan(),
        found[0].code if found else question.prompt,
        Size.CODE if found else Size.SENTENCE,
        says.longest_first() if found else says.nothing_left(),
        rows=rows,
        rows_title=says.waits() if rows else None,
        done=question.done,
        left=question.left,
    )


def _waiting_row(each: Waiting, products: Mapping[int, Product], *, is_first: bool) -> Row:
    product = products.get(each.product_id)
    is_one = each.kinds == 1 and product is not None
    return Row(
        each.code,
        product.name if is_one and product else says.kinds(each.kinds),
        str(each.units),
        "" if each.place == each.code else each.place,
        is_current=is_first,
        sku=product.sku if is_one and product else "",
        image=product.image if is_one and product else "",
    )


def _asked(
    task: PutawayTask, load: tuple[Content, ...], question: Question, facts: PutawayFacts
) -> _Question:
    if not load:
        return says.gone(), question.prompt, Size.SENTENCE, says.look_it_up(), Tone.STOP
    if task.step is Step.SCAN_PRODUCT:
        if len(load) > 1:
            return says.take(), question.prompt, Size.SENTENCE, says.take_one(), Tone.QUIET
        name, free = facts.product(load[0].item.product_id).name, load[0].on_hand - load[0].held
        return says.take(), f"{free} × {name}", Size.NAME, says.then_scan(), Tone.QUIET
    if task.step is Step.SCAN_PLACE:
        return _place(task, load, question, facts)
    name = facts.product(task.product_id).name
    if task.step is Step.SCAN_LOT:
        return says.scan_lot_of(), name, Size.NAME, says.several_lots(), Tone.QUIET
    return says.scan_serial_of(), name, Size.NAME, says.several_serials(), Tone.QUIET


def _place(
    task: PutawayTask, load: tuple[Content, ...], question: Question, facts: PutawayFacts
) -> _Question:
    place = proposed_place(task, facts)
    if place is None:
        return says.find_a_place(), question.prompt, Size.SENTENCE, says.none_is_free(), Tone.LOOK
    if is_barred(load, facts):
        return says.bring_to(), place.code, Size.CODE, says.goes_aside(), Tone.LOOK
    homes = facts.places_with(load[0].item.product_id)
    hint = says.lies_there() if any(home.id == place.id for home in homes) else says.is_empty()
    return says.bring_to(), place.code, Size.CODE, hint, Tone.QUIET


def _goods(task: PutawayTask, load: tuple[Content, ...], place: Said, facts: PutawayFacts) -> Goods | None:
    """The product in hand, as far as it is known which one; nothing of goods that are gone."""
    if not load:
        return None
    item = load[0].item
    product = facts.product(item.product_id)
    is_known = len(load) == 1
    is_put = task.step is Step.SCAN_PLACE
    free = sum(content.on_hand if is_put else content.on_hand - content.held for content in load)
    there = free if task.plate_id else sum(each.on_hand - each.held for each in loose(task, facts))
    return Goods(
        product.sku,
        product.name,
        product.image,
        says.put_away() if is_put else says.take(),
        0 if task.step in (Step.SCAN_LOT, Step.SCAN_SERIAL) else free,
        of=there if is_put and there > free else 0,
        details=_stamps(load[0], facts) if is_known else (),
        warning=scene_details.hazard(product.hazard) if product.hazard else None,
        chip_label=says.to_place() if place else None,
        chip=str(place),
    )


def _rows(load: tuple[Content, ...], products: Mapping[int, Product], facts: PutawayFacts) -> tuple[Row, ...]:
    """What lies at the source, or on the plate that is carried."""
    rows = []
    for content in load[:SHOWN_MAX]:
        product = products[content.item.product_id]
        stamps = _stamps(content, facts)
        rows.append(
            Row(
                product.name,
                stamps[0] if stamps else product.sku,
                str(content.on_hand - content.held),
                sku=product.sku,
                image=product.image,
            )
        )
    more = len(load) - len(rows)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else tuple(rows)


def _stamps(content: Content, facts: PutawayFacts) -> tuple[Message, ...]:
    lot = facts.lot(content.item.lot_id)
    return scene_details.stamps(lot.code if lot else "", lot.expires_on if lot else "", content.item.serial)


def _panels(task: PutawayTask, load: tuple[Content, ...], facts: PutawayFacts) -> tuple[Panel, ...]:
    """On the way: where the product lies already."""
    if task.step is not Step.SCAN_PLACE or not load:
        return ()
    homes = facts.places_with(load[0].item.product_id)[:HOMES_MAX]
    rows = tuple(Row(place.code, scene_details.place_kind(place.kind)) for place in homes)
    return (Panel(says.where_it_lies(), rows=rows),) if rows else ()
