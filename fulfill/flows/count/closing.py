"""The end of a count: what was seen is held against the book, and the differences are posted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from fulfill.catalog import Item
from fulfill.documents import Add, Alter, Change, Doc, Field, Make
from fulfill.facts import Content
from fulfill.flows.count.task import CountFacts, CountTask, Step, booked, fingerprint
from fulfill.ledger import Entry, Lift, Move, Reason
from fulfill.messages import count as say
from fulfill.orders import OrderState, advance_order
from fulfill.people import Act
from fulfill.places import LOSS_CODE, Spot
from fulfill.turn import Turn

# One count is enough below these: more units than the first, or more than the second and the percentage.
UNITS_MAX = 20
UNITS_FEW = 5
PERCENT_MAX = 10
SHOWN_MAX = 5

Key = tuple[Spot, Item]


def close(task: CountTask, facts: CountFacts) -> Turn[CountTask]:
    """`!done`: posts the differences, asks for a second person, or for a new start."""
    place = facts.place(task.place_id)
    now = fingerprint(task.place_id, facts)
    if facts.has_moved(task.place_id, task.mark) or now != task.fingerprint:
        fresh = CountTask(Step.SCAN_PRODUCT, task.place_id, facts.last_move(), now)
        return Turn(fresh, say.moved_meanwhile(place.code))
    book = booked(task.place_id, facts)
    lots: list[Change] = []
    seen = _seen(task, facts, lots)
    differences = {key: seen[key] for key in seen}
    for content in book:
        key = (content.spot, content.item)
        differences[key] = differences.get(key, 0) - content.on_hand
    differences = {key: change for key, change in sorted(differences.items()) if change}
    requests = facts.requests_at(task.place_id)
    closing: list[Change] = [
        Alter(Doc.COUNT_REQUEST, each.id, {"state": "open"}, {"state": "done"}) for each in requests
    ]
    if not differences:
        return Turn(None, say.counts_right(place.code), documents=tuple(closing))
    told = _told(differences, facts)
    if _is_large(differences, book):
        is_second = any(each.reason.startswith("recount") for each in requests)
        if not is_second and not facts.operator.may(Act.OVERRIDE):
            again = _recount(task, facts)
            return Turn(None, say.second_count(place.code), documents=(*closing, again))
        if not facts.confirmed:
            return Turn(task, say.confirm_differences(place.code, told))
    moves: list[Entry] = []
    lifted: Counter[int] = Counter()
    for (spot, item), change in differences.items():
        misplaced = _elsewhere(item, change, differences, facts)
        if misplaced is not None and misplaced.held:
            where = facts.place(misplaced.spot.place_id).code
            return Turn(task, say.serial_held(item.serial, where))
        if misplaced is not None:
            moves.append(Move(item, 1, misplaced.spot, spot, Reason.COUNT))
        else:
            moves += _entries(spot, item, change, book, facts, closing, lifted)
    closing += _back_to_waiting(lifted, facts)
    numbers = ", ".join(facts.order(order_id).number for order_id in lifted)
    message = say.posted(place.code, told, numbers)
    return Turn(None, message, moves=tuple(moves), documents=(*lots, *closing))


def may_count(task: CountTask, place_id: int, facts: CountFacts) -> bool:
    """Whether this person may be the one: a recount is for somebody else, or for a supervisor."""
    assert task.step is Step.SCAN_PLACE, task
    if facts.operator.may(Act.OVERRIDE):
        return True
    mine = f"recount {facts.operator.id}"
    return all(request.reason != mine for request in facts.requests_at(place_id))


def _recount(task: CountTask, facts: CountFacts) -> Make:
    """A request that names who has counted, so that somebody else comes."""
    fields: dict[str, Field] = {
        "place_id": task.place_id,
        "reason": f"recount {facts.operator.id}",
        "state": "open",
        "asked_us": facts.now_us,
    }
    return Make(Doc.COUNT_REQUEST, facts.number(Doc.COUNT_REQUEST), fields)


def _elsewhere(item: Item, change: int, differences: dict[Key, int], facts: CountFacts) -> Content | None:
    """Where else a serial that turned up here is booked, unless this very count corrects that."""
    if not item.serial or change < 0:
        return None
    now = facts.serial_now(item.product_id, item.serial)
    return None if now is None or (now.spot, now.item) in differences else now


def _loss(facts: CountFacts) -> int:
    loss = facts.place_by_code(LOSS_CODE)
    assert loss is not None, "every warehouse has its outside places"
    return loss.id


def _seen(task: CountTask, facts: CountFacts, lots: list[Change]) -> Counter[Key]:
    """What was counted, by the book's keys; lots that are new are made on the way."""
    seen: Counter[Key] = Counter()
    made: dict[tuple[int, str], int] = {}
    for tally in task.tallies:
        lot_id = 0
        if tally.lot:
            named = (tally.product_id, tally.lot)
            known = facts.lot_by_code(*named)
            lot_id = known.id if known else made.get(named, 0)
            if not lot_id:
                lot_id = made[named] = facts.number(Doc.LOT)
                fields: dict[str, Field] = {
                    "product_id": tally.product_id,
                    "code": tally.lot,
                    "expires_on": tally.expires_on,
                }
                lots.append(Make(Doc.LOT, lot_id, fields))
        seen[Spot(task.place_id, tally.plate_id), Item(tally.product_id, lot_id, tally.serial)] += tally.count
    return seen


def _entries(
    spot: Spot,
    item: Item,
    change: int,
    book: tuple[Content, ...],
    facts: CountFacts,
    changes: list[Change],
    lifted: Counter[int],
) -> list[Entry]:
    """The move of one difference; what is missing and promised is taken from the youngest promises."""
    loss = Spot(_loss(facts))
    if change > 0:
        return [Move(item, change, loss, spot, Reason.COUNT)]
    entries: list[Entry] = []
    content = next(each for each in book if (each.spot, each.item) == (spot, item))
    lacking = max(0, content.held - (content.on_hand + change))
    for hold in facts.holds_at(item, spot):
        taken = min(lacking, hold.quantity)
        if taken:
            entries.append(Lift(hold, taken))
            changes.append(Add(Doc.LINE, hold.line_id, {"held": -taken, "short": taken}))
            lifted[hold.order_id] += taken
            lacking -= taken
    entries.append(Move(item, -change, spot, loss, Reason.COUNT))
    return entries


def _back_to_waiting(lifted: Counter[int], facts: CountFacts) -> list[Change]:
    """An order that lost all it was promised has nothing to be picked: it waits for stock again."""
    changes: list[Change] = []
    for order_id, count in lifted.items():
        order = facts.order(order_id)
        if order.state is not OrderState.RELEASED or _held(order_id, facts) > count:
            continue
        change = advance_order(order, OrderState.WAITING)
        before, after = {**change.before, "waits": order.waits}, {**change.after, "waits": "short"}
        changes.append(replace(change, before=before, after=after))
    return changes


def _held(order_id: int, facts: CountFacts) -> int:
    return sum(line.held for line in facts.order_lines(order_id))


def _is_large(differences: dict[Key, int], book: tuple[Content, ...]) -> bool:
    units = sum(abs(change) for change in differences.values())
    there = sum(content.on_hand for content in book)
    return units > UNITS_MAX or (units > UNITS_FEW and units * 100 > there * PERCENT_MAX)


def _told(differences: dict[Key, int], facts: CountFacts) -> str:
    by_product: Counter[int] = Counter()
    for (_, item), change in differences.items():
        by_product[item.product_id] += change
    parts = [
        f"{change:+d} {sku}" if change else f"other lots of {sku}"
        for change, sku in ((change, facts.product(each).sku) for each, change in by_product.items())
    ]
    more = f" and {len(parts) - SHOWN_MAX} more products" if len(parts) > SHOWN_MAX else ""
    return ", ".join(parts[:SHOWN_MAX]) + more
