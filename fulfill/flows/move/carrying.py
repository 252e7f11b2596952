"""What can be taken at the source, as far as the task has narrowed it."""

from __future__ import annotations

from fulfill.facts import Content
from fulfill.flows.move.task import MoveFacts, MoveTask
from fulfill.places import Place, Spot


def source_name(task: MoveTask, facts: MoveFacts) -> str:
    if task.plate_id:
        plate = facts.plate(task.plate_id)
        return f"{plate.kind} {plate.code}"
    return facts.place(task.place_id).code


def is_ours(place: Place) -> bool:
    return not place.is_outside and not place.code.startswith("~")


def free_at(task: MoveTask, facts: MoveFacts) -> tuple[Content, ...]:
    """What is free at the source, as far as the task has narrowed it."""
    return tuple(
        content
        for content in facts.contents(Spot(task.place_id, task.plate_id))
        if content.on_hand > content.held
        and task.product_id in (0, content.item.product_id)
        and task.lot_id in (0, content.item.lot_id)
        and task.serial in ("", content.item.serial)
    )
