"""The count as a screen shows it: only what this counter has seen, never what the book says."""

from __future__ import annotations

from fulfill.flows.count.asking import ask
from fulfill.flows.count.task import CountFacts, CountTask, Step, Tally
from fulfill.messages import Message, scene_details
from fulfill.messages import scene_count as says
from fulfill.scene import Goods, Panel, Row, Said, Scene, Size
from fulfill.tone import Tone
from fulfill.turn import Question

TALLIES_MAX = 50
_Question = tuple[Message, Said, Size, Message]


def show(task: CountTask, facts: CountFacts) -> Scene:
    """A scene for each step; `done` counts eaches seen, and nobody knows how many are left."""
    question = ask(task, facts)
    if task.step is Step.SCAN_PLACE:
        return _places(question, facts)
    verb, fact, size, hint = _asked(task, facts)
    rows = _tallies(task, facts)
    so_far = Panel(says.so_far(), str(question.done), says.kinds(len(task.tallies)))
    return Scene(
        facts.place(task.place_id).code,
        says.blind(),
        verb,
        fact,
        size,
        hint,
        goods=_goods(task, facts),
        rows=rows,
        rows_title=says.counted_here() if rows else None,
        panels=(so_far,),
        done=question.done,
        left=question.left,
    )


def _zone(zone: str) -> Message | str:
    return says.in_zone(zone) if zone else ""


def _places(question: Question, facts: CountFacts) -> Scene:
    """No place is chosen yet: the ones that somebody wants counted, the oldest wish first."""
    wanted = facts.wanted()
    rows = tuple(
        Row(each.place, _reason(each.reason), end=_zone(each.zone), is_current=each is wanted[0])
        for each in wanted
    )
    return Scene(
        says.counting(),
        says.asked_for(len(rows)),
        says.go_to() if wanted else says.scan(),
        wanted[0].place if wanted else question.prompt,
        Size.CODE if wanted else Size.SENTENCE,
        says.then_scan_place() if wanted else says.nobody_asked(),
        rows=rows,
        rows_title=says.to_be_counted() if rows else None,
        done=question.done,
        left=question.left,
    )


def _reason(reason: str) -> Said:
    """Who counted first is nobody's business; other reasons stand as they were noted."""
    if reason.startswith("recount"):
        return says.second_person()
    return says.came_up_short() if reason == "short" else reason


def _asked(task: CountTask, facts: CountFacts) -> _Question:
    waiting = task.waiting
    if waiting is None:
        hint = says.on_plate(facts.plate(task.plate_id).code) if task.plate_id else says.each_or_number()
        return says.count_all_at(), facts.place(task.place_id).code, Size.CODE, hint
    name = facts.product(waiting.product_id).name
    match task.step:
        case Step.SCAN_LOT:
            return says.scan_lot_of(), name, Size.NAME, says.on_the_goods()
        case Step.GIVE_EXPIRY:
            return says.give_day_of(), name, Size.NAME, says.day_of_lot(waiting.lot)
    return says.scan_serial_of(), name, Size.NAME, says.each_its_own()


def _goods(task: CountTask, facts: CountFacts) -> Goods | None:
    """What was scanned last: a number said now is about this."""
    last = task.waiting or (task.tallies[-1] if task.tallies else None)
    if last is None:
        return None
    product = facts.product(last.product_id)
    count, serial = last.count, last.serial
    if task.step is Step.SCAN_SERIAL:
        mine = [tally for tally in task.tallies if tally.product_id == last.product_id]
        count, serial = sum(tally.count for tally in mine), mine[-1].serial if mine else ""
    return Goods(
        product.sku,
        product.name,
        product.image,
        # What still lacks its lot or day is not among what was counted.
        says.in_hand() if task.step in (Step.SCAN_LOT, Step.GIVE_EXPIRY) else says.counted(),
        count,
        details=scene_details.stamps(last.lot, last.expires_on, serial),
    )


def _tallies(task: CountTask, facts: CountFacts) -> tuple[Row, ...]:
    """What was counted, the last one first."""
    shown = task.tallies[: -TALLIES_MAX - 1 : -1]
    products = facts.products(tally.product_id for tally in shown)
    plates = {tally.plate_id: "" for tally in shown}
    plates = {id_: facts.plate(id_).code if id_ else "" for id_ in plates}
    rows: list[Row] = []
    for at, tally in enumerate(shown):
        product = products[tally.product_id]
        is_last = at == 0 and task.waiting is None
        rows.append(
            Row(
                product.name,
                _stamp(tally) or product.sku,
                str(tally.count),
                plates[tally.plate_id],
                Tone.PLAIN,
                is_last,
                product.sku,
                product.image,
            )
        )
    more = len(task.tallies) - len(shown)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else tuple(rows)


def _stamp(tally: Tally) -> Message | None:
    return next(iter(scene_details.stamps(tally.lot, tally.expires_on, tally.serial)), None)
