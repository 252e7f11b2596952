"""A move as a screen shows it: what is free at the source, and what is carried."""

from __future__ import annotations

from fulfill.facts import Content, by_day
from fulfill.flows.move.asking import ask
from fulfill.flows.move.carrying import free_at
from fulfill.flows.move.task import SHOWN_MAX, MoveFacts, MoveTask, Step
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_move as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

HOMES_MAX = 6
_Question = tuple[Message, Said, Size, Message]


def show(task: MoveTask, facts: MoveFacts) -> Scene:
    """A scene for each step; `left` counts the eaches that are carried."""
    question = ask(task, facts)
    if task.step is Step.SCAN_SOURCE:
        return Scene(
            says.moving(),
            says.on_your_own(),
            says.scan(),
            question.prompt,
            hint=says.held_stays(),
            done=question.done,
            left=question.left,
        )
    free = by_day(free_at(task, facts), facts) if task.product_id else free_at(task, facts)
    verb, fact, size, hint = _asked(task, free, question, facts)
    rows = _rows(free, facts) if not task.count else ()
    return Scene(
        facts.plate(task.plate_id).code if task.plate_id else says.moving(),
        _subtitle(task, facts),
        verb,
        fact,
        size,
        hint,
        goods=_goods(task, free, facts) if task.product_id else None,
        rows=rows,
        rows_title=says.lies_here() if rows else None,
        panels=_panels(task, facts),
        done=question.done,
        left=question.left,
    )


def _subtitle(task: MoveTask, facts: MoveFacts) -> Message:
    place = facts.place(task.place_id).code
    return says.because(place, task.reason) if task.reason else says.from_place(place)


def _asked(task: MoveTask, free: tuple[Content, ...], question: Question, facts: MoveFacts) -> _Question:
    if not task.product_id:
        hint = says.or_whole() if task.plate_id else says.then_scan()
        return says.take(), question.prompt, Size.SENTENCE, hint
    name = facts.product(task.product_id).name
    if task.step is Step.SCAN_LOT:
        return says.scan_lot_of(), name, Size.NAME, says.several_lots()
    if task.step is Step.SCAN_SERIAL:
        return says.scan_serial_of(), name, Size.NAME, says.several_serials()
    left = sum(content.on_hand - content.held for content in free) - task.count
    is_open = task.step is Step.SCAN_PRODUCT and left > 0
    hint = says.more_or_place(left) if is_open else says.scan_where()
    return says.you_carry(), f"{task.count} × {name}", Size.NAME, hint


def _goods(task: MoveTask, free: tuple[Content, ...], facts: MoveFacts) -> Goods:
    """The product in hand: how many of those that are free; while its lot or serial is asked, no number."""
    product, lot = facts.product(task.product_id), facts.lot(task.lot_id)
    there = sum(content.on_hand - content.held for content in free)
    return Goods(
        product.sku,
        product.name,
        product.image,
        says.carried() if task.count else says.take(),
        task.count,
        there if task.count and there > task.count else 0,
        scene_details.stamps(lot.code if lot else "", lot.expires_on if lot else "", task.serial),
        scene_details.hazard(product.hazard) if product.hazard else None,
    )


def _rows(free: tuple[Content, ...], facts: MoveFacts) -> tuple[Row, ...]:
    """What may be taken from the source; what is promised is told beside it."""
    products = facts.products(content.item.product_id for content in free[:SHOWN_MAX])
    rows = []
    for content in free[:SHOWN_MAX]:
        product, lot = products[content.item.product_id], facts.lot(content.item.lot_id)
        stamps = scene_details.stamps(
            lot.code if lot else "", lot.expires_on if lot else "", content.item.serial
        )
        rows.append(
            Row(
                product.name,
                stamps[0] if stamps else product.sku,
                str(content.on_hand - content.held),
                says.held(content.held) if content.held else "",
                sku=product.sku,
                image=product.image,
            )
        )
    more = len(free) - len(rows)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else tuple(rows)


def _panels(task: MoveTask, facts: MoveFacts) -> tuple[Panel, ...]:
    """With goods in hand: where else the product lies already."""
    if not task.count:
        return ()
    homes = (place for place in facts.places_with(task.product_id) if place.id != task.place_id)
    rows = tuple(Row(place.code, scene_details.place_kind(place.kind)) for place in homes)[:HOMES_MAX]
    return (Panel(says.where_it_lies(), rows=rows),) if rows else ()
