"""Pick: one order, or a cart of several with a tote each, in walk order.

    begin: claims released orders
      scan_tote (an order each) --> scan_place --> scan_product --+--> scan_tote_into --> next place ...
                                         ^          |  several lots: scan_lot    (several totes only)
                                         |          |  serials: scan_serial instead
                                         +----------+--> ... all picked --> scan_drop --> done

    !short  the rest is not there: promised elsewhere at once, or short; the place is to be counted
    !skip   this pick comes last        !damaged  a unit goes to the damaged place, another is promised
    !full   another tote for the same order      !remove  out of a tote, back to a shelf
    !cancel gives the work back

Where the station walks with orders of one unit together, one tote takes them all, and the bench finds each
item's order (`singles`).

Goods are promised (held) before the walk. A pick is one move from the shelf into the tote, made only
when place, product, quantity and tote were all right. A quantity guard, a tote guard and a finer
question wherever a code could mean two things stand between.
"""

from __future__ import annotations

from dataclasses import replace

from fulfill.documents import Alter
from fulfill.flows.pick import aside, closing, removing, singles, steps
from fulfill.flows.pick.asking import ask
from fulfill.flows.pick.showing import show
from fulfill.flows.pick.task import WORDS, Free, Load, Pick, PickFacts, PickTask, Step, Taken
from fulfill.flows.pick.walk import Now, look
from fulfill.messages import Level, every_flow
from fulfill.messages import pick as messages
from fulfill.orders import Order, OrderState, advance_order
from fulfill.people import Act
from fulfill.scan import Said, Scanned, Word
from fulfill.turn import Turn

__all__ = [
    "ACT", "AGAIN", "NAME", "Free", "Load", "Pick", "PickFacts", "PickTask", "Step", "Taken", "ask", "begin",
    "show", "step",
]  # fmt: skip

NAME = "pick"
ACT = Act.PICK
AGAIN = False
_CANDIDATES = 64


def begin(facts: PickFacts) -> Turn[PickTask]:
    """Claim what is due first: as many orders as this station walks with, all of one priority."""
    most = max(1, facts.station.pick_orders_max)
    due = facts.released_orders(max(most, facts.station.pick_singles, _CANDIDATES))
    same = [order for order in due if order.priority == due[0].priority]
    batch, is_shared = singles.batch(same, most, facts)
    if not batch:
        return Turn(None, every_flow.no_work(NAME))
    task = PickTask(tuple(Load(order.id, order.number) for order in batch), is_shared=is_shared)
    claims = tuple(_claim(order, facts.task_id) for order in batch)
    return Turn(task, messages.claimed(task.document, len(batch)), documents=claims)


def _claim(order: Order, task_id: int) -> Alter:
    """Two stations cannot both win: the change names the order as nobody's."""
    change = advance_order(order, OrderState.PICKING)
    return replace(
        change,
        before={**change.before, "task_id": None},
        after={**change.after, "task_id": task_id},
    )


def step(task: PickTask, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    """Decide about one input. A refusal gives the task back as it was."""
    turn = _step(look(task, facts), scanned, facts)
    if turn.message.level in (Level.STOP, Level.WARN):
        return Turn(task, turn.message)
    return turn


def _step(now: Now, scanned: Scanned, facts: PickFacts) -> Turn[PickTask]:
    if isinstance(scanned, Said) and scanned.word in WORDS[now.task.step]:
        turn = _said(now, scanned, facts)
        if turn is not None:
            return turn
    match now.task.step:
        case Step.SCAN_TOTE:
            return steps.scan_tote(now, scanned, facts)
        case Step.SCAN_PLACE:
            return steps.scan_place(now, scanned, facts)
        case Step.SCAN_PRODUCT:
            return steps.scan_product(now, scanned, facts)
        case Step.SCAN_LOT:
            return steps.scan_lot(now, scanned, facts)
        case Step.SCAN_SERIAL:
            return steps.scan_serial(now, scanned, facts)
        case Step.SCAN_TOTE_INTO:
            return steps.scan_tote_into(now, scanned, facts)
        case Step.SCAN_DROP:
            return closing.scan_drop(now, scanned, facts)
        case Step.REMOVE_TOTE | Step.REMOVE_PRODUCT | Step.REMOVE_PLACE:
            return removing.removing(now, scanned, facts)


def _said(now: Now, said: Said, facts: PickFacts) -> Turn[PickTask] | None:
    """The side actions; None for a word that the step itself takes."""
    match said.word:
        case Word.SHORT:
            return aside.short(now, facts)
        case Word.SKIP:
            return aside.skip(now, facts)
        case Word.DAMAGED:
            return aside.damaged(now, said.argument, facts)
        case Word.FULL:
            return aside.full(now, facts)
        case Word.REMOVE:
            return removing.begin_removal(now, facts)
        case Word.CANCEL:
            return closing.cancel(now, facts)
        case Word.DONE if now.task.step is Step.SCAN_TOTE:
            return closing.no_more_totes(now, facts)
        case _:
            return None
