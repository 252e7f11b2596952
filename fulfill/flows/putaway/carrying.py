"""What is taken: as it is now, however the task has narrowed it."""

from __future__ import annotations

from dataclasses import replace

from fulfill.facts import Content
from fulfill.flows.putaway.task import SOURCES, PutawayFacts, PutawayTask, Step
from fulfill.places import Place, Spot


def is_source(place: Place) -> bool:
    return place.kind in SOURCES and not place.code.startswith("~")


def loose(task: PutawayTask, facts: PutawayFacts) -> tuple[Content, ...]:
    """What is free at the source, as far as the task has narrowed it."""
    return tuple(
        content
        for content in facts.contents(Spot(task.place_id))
        if content.on_hand > content.held
        and task.product_id in (0, content.item.product_id)
        and task.lot_id in (0, content.item.lot_id)
        and task.serial in ("", content.item.serial)
    )


def carried(task: PutawayTask, facts: PutawayFacts) -> tuple[Content, ...]:
    """Exactly what is carried, as it is now; nothing when it was taken away meanwhile."""
    if task.plate_id:
        return facts.contents(Spot(task.place_id, task.plate_id))
    found = loose(task, facts)[:1]
    free = sum(content.on_hand - content.held for content in found)
    quantity = task.quantity or free
    return tuple(replace(content, on_hand=quantity, held=0) for content in found if quantity <= free)


def what_of(task: PutawayTask, facts: PutawayFacts) -> str:
    if task.plate_id:
        plate = facts.plate(task.plate_id)
        return f"{plate.kind} {plate.code}"
    if not task.product_id:
        return "Putting away"
    sku = facts.product(task.product_id).sku
    if task.step is not Step.SCAN_PLACE:
        return sku
    return f"{sum(content.on_hand for content in carried(task, facts))} of {sku}"
