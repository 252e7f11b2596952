"""The end of a return: what is missing is told before it is recorded; and giving it back unfinished."""

from __future__ import annotations

from fulfill.documents import Alter, Change, Doc
from fulfill.flows.returns.money import nothing_for_missing
from fulfill.flows.returns.opening import outcome_of, place_of, undecided
from fulfill.flows.returns.photos import keep
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask, Step
from fulfill.messages import every_flow
from fulfill.messages import returns as say
from fulfill.returned import RmaLine, RmaState, advance_rma
from fulfill.scan import Said, Word
from fulfill.turn import Turn
from fulfill.units import BadValue, free_text, quantity

EVIDENCE = {Word.PHOTO: "FILE", Word.NOTE: "TEXT", Word.WEIGHT: "GRAMS"}


def close(task: ReturnsTask, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """No more pieces. A return from which nothing came at all is recorded too: the box was empty."""
    if not task.rma_id:
        return Turn(task, say.nothing_taken_in())
    waiting = undecided(task.rma_id, facts)
    if waiting is not None:
        sku = facts.product(waiting.product_id).sku
        return Turn(task, say.still_undecided(task.document, sku, place_of(waiting, facts)))
    lines = [line for line in facts.rma_lines(task.rma_id) if line.left]
    if lines and not facts.confirmed:
        return Turn(task, say.missing(task.document, _list(lines, facts)))
    changes: list[Change] = [
        Alter(
            Doc.RMA_LINE,
            line.id,
            {"received": line.received, "missing": line.missing},
            {"received": line.received, "missing": line.missing + line.left},
        )
        for line in lines
    ]
    changes += nothing_for_missing(task.rma_id, lines, facts)
    changes += finished(task, facts)
    outcome = outcome_of(task.rma_id, facts)
    if lines:
        outcome += f", now missing: {_list(lines, facts)}"
    return Turn(None, say.finished(task.document, outcome), documents=tuple(changes))


def finished(task: ReturnsTask, facts: ReturnsFacts) -> list[Change]:
    """What closes the return, when every line has ended."""
    return [advance_rma(facts.rma(task.rma_id), RmaState.RECEIVED)]


def _list(lines: list[RmaLine], facts: ReturnsFacts) -> str:
    return ", ".join(f"{line.left} × {facts.product(line.product_id).sku}" for line in lines)


def cancel(task: ReturnsTask) -> Turn[ReturnsTask]:
    """Give it back. A piece in hand keeps its task; else all that counts stands in the return."""
    if (task.unit is not None and task.unit.id) or task.step is Step.PUT_BACK:
        return Turn(task, every_flow.given_back(task.document), given_back=True)
    if task.rma_id:
        return Turn(None, say.left_open(task.document, task.units), cancelled=True)
    # Nothing is begun yet: no return is named as given up.
    what = task.rma or task.order or "Taking returns in"
    return Turn(None, every_flow.cancelled(what), cancelled=True)


def keep_evidence(task: ReturnsTask, said: Said, facts: ReturnsFacts) -> Turn[ReturnsTask]:
    """A note or a weight: the journal keeps it with this step; a photo: the book, with the piece."""
    form = f"!{said.word} {EVIDENCE[said.word]}"
    try:
        text = free_text(said.argument)
        if said.word is Word.WEIGHT:
            quantity(text, least=1)
    except BadValue:
        return Turn(task, every_flow.bad_argument(said.word, said.argument, form))
    if not text:
        return Turn(task, every_flow.bad_argument(said.word, "", form))
    assert task.step is not Step.SCAN_RETURN, task
    if said.word is Word.PHOTO:
        return keep(task, text, facts)
    return Turn(task, say.noted(f"{said.word} {text}", task.document))
