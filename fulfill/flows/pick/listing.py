"""The lists beside the question of a walk: what is taken and what is still to take, the totes, the map."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.flows.pick.task import Load, Pick, PickFacts, PickTask, Taken
from fulfill.flows.pick.walk import Now, upcoming
from fulfill.messages import Message, scene_orders
from fulfill.messages import scene_pick as says
from fulfill.orders import Order, OrderState
from fulfill.places import Plate
from fulfill.scene import Panel, Row, Said, Stop
from fulfill.tone import Tone


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that a scene of this walk shows, read once.

    Attributes:
        ahead: the open picks in walk order. taken: what lies in the totes, in walk order.
    """

    now: Now
    ahead: tuple[Pick, ...]
    taken: tuple[Taken, ...]
    orders: dict[int, Order]
    totes: dict[int, Plate]
    today: str

    @property
    def task(self) -> PickTask:
        return self.now.task

    def tote_of(self, order_id: int) -> str:
        """The code of the tote in use for an order, "" before one is bound."""
        totes = self.task.load_of(order_id).totes
        return self.totes[totes[-1]].code if totes else ""

    def codes(self, load: Load) -> str:
        return ", ".join(self.totes[tote].code for tote in load.totes)


def see(now: Now, facts: PickFacts) -> Seen:
    totes = tuple(tote for load in now.task.loads for tote in load.totes)
    return Seen(
        now,
        upcoming(now.task, now.picks, facts),
        facts.taken(totes),
        {order.id: order for order in facts.heads(now.task.order_ids)},
        {tote.id: tote for tote in facts.totes(totes)},
        facts.today,
    )


# --- the walk ------------------------------------------------------------------------------------------
def picks(seen: Seen) -> tuple[Row, ...]:
    """What is in the totes, then what is still to take; each with its place, how many, and its tote."""
    done = tuple(
        Row(
            each.place or each.sku,
            each.name,
            str(each.quantity),
            seen.totes[each.tote_id].code,
            Tone.DONE,
            sku=each.sku,
            image=each.image,
        )
        for each in seen.taken
    )
    return (*done, *(_open(pick, seen) for pick in seen.ahead))


def _open(pick: Pick, seen: Seen) -> Row:
    hold, task = pick.hold, seen.task
    is_now = hold.id == task.hold_id
    is_late = hold.id in task.skipped
    end: Said = says.last_of_all() if is_late and not is_now else seen.tote_of(hold.order_id)
    counted = task.counted if is_now else 0
    return Row(
        pick.place,
        pick.name,
        f"{counted} / {hold.quantity}" if counted else str(hold.quantity),
        end,
        Tone.NOW if is_now else Tone.PLAIN,
        is_now,
        pick.sku,
        pick.image,
    )


def route(seen: Seen) -> Panel:
    """Every place of the walk once: where goods were taken, where the picker goes now, what follows."""
    stops: dict[str, Stop] = {}
    for each in seen.taken:
        if each.place:
            stops[each.place] = Stop(each.place, each.sequence, Tone.DONE)
    for pick in seen.ahead:
        stops[pick.place] = Stop(pick.place, pick.sequence)
    left = len({pick.place for pick in seen.ahead})
    here = seen.now.pick
    if here is not None:
        stops[here.place] = Stop(here.place, here.sequence, Tone.NOW)
    note = says.places_left(left) if left else says.all_places_done()
    walk = tuple(sorted(stops.values(), key=lambda stop: (stop.sequence, stop.place)))
    return Panel(says.walk(), note=note, walk=walk)


# --- orders and totes ----------------------------------------------------------------------------------
def orders(seen: Seen, asked: Load | None = None) -> tuple[Row, ...]:
    """The orders of the walk: taken of all, and the totes that they lie in."""
    return tuple(_order(load, seen, is_current=load is asked) for load in seen.task.loads)


def _order(load: Load, seen: Seen, *, is_current: bool) -> Row:
    order = seen.orders[load.order_id]
    inside = sum(each.quantity for each in seen.taken if each.tote_id in load.totes)
    left = sum(pick.hold.quantity for pick in seen.ahead if pick.hold.order_id == order.id)
    is_off = order.state is OrderState.CANCELLED
    why: Message = (
        scene_orders.cancelled()
        if is_off
        else scene_orders.why_now(order.service, order.country, order.ship_by, seen.today)
    )
    tone = Tone.LOOK if is_off else Tone.NOW if is_current else Tone.PLAIN if left else Tone.DONE
    return Row(order.number, why, f"{inside} / {inside + left}", seen.codes(load), tone, is_current)


def totes(seen: Seen, current: int = 0) -> tuple[Row, ...]:
    """Each tote with its order and how many eaches lie in it; `current` is the tote that is wanted."""
    rows = []
    for load in seen.task.loads:
        for tote in load.totes:
            inside = sum(each.quantity for each in seen.taken if each.tote_id == tote)
            tone = Tone.NOW if tote == current else Tone.PLAIN
            rows.append(Row(seen.totes[tote].code, load.number, str(inside), "", tone, tote == current))
    return tuple(rows)


def inside(seen: Seen, tote_id: int) -> tuple[Row, ...]:
    """What lies in one tote, and where it came from."""
    return tuple(
        Row(each.name, each.sku, str(each.quantity), each.place, sku=each.sku, image=each.image)
        for each in seen.taken
        if each.tote_id == tote_id or seen.task.is_shared
    )
