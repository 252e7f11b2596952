"""A return as a screen shows it before it is opened, and the pieces of one that goes back whole."""

from __future__ import annotations

from datetime import UTC, date, datetime

from fulfill.clock import day_here
from fulfill.flows.returns.listing import chip_tone
from fulfill.flows.returns.parcel_facts import Arrived
from fulfill.flows.returns.parcel_first import (
    is_undelivered,
    is_unopened,
    judgement,
    must_weigh,
    parcel_of,
    weight_said,
)
from fulfill.flows.returns.putting_back import Pile, piles
from fulfill.flows.returns.task import ReturnsFacts, ReturnsTask
from fulfill.messages import Message
from fulfill.messages import scene_returns as says
from fulfill.messages import scene_returns_parcel as say
from fulfill.plan.return_weight import Finding
from fulfill.returned import Disposition
from fulfill.scene import Goods, Panel, Row
from fulfill.tone import Tone


def hint(task: ReturnsTask, facts: ReturnsFacts) -> tuple[Message, Tone] | None:
    """What to mind while the parcel is closed; None where it is open, or nothing is to be said."""
    if not is_unopened(task, facts):
        return None
    arrived = facts.arrived(task.rma_id)
    if arrived.weight_g:
        said = judgement(task, facts, arrived.weight_g, arrived.outside)
        if said.is_suspicious:
            return weight_said(task.document, arrived.weight_g, said), Tone.LOOK
    if is_undelivered(task, facts):
        return say.comes_back_whole(), Tone.NOW
    if must_weigh(task, facts):
        about = judgement(task, facts, 1, None).expected_g
        return (say.weigh_about(about) if about else say.weigh_and_look()), Tone.QUIET
    return (_next_look(arrived), Tone.QUIET) if facts.weighs_first() else None


def _next_look(arrived: Arrived) -> Message:
    """What is still to be done before it is opened; what was done is asked no more."""
    return say.look_outside() if arrived.outside is None else say.open_it()


def before_opening(task: ReturnsTask, facts: ReturnsFacts) -> Panel | None:
    """What it weighed when it left beside what it weighs now, its outside, how many photos there are."""
    if not is_unopened(task, facts):
        return None
    arrived = facts.arrived(task.rma_id)
    parcel = parcel_of(task, facts)
    photos = len(facts.photos_of(task.rma_id))
    rows: list[Row] = []
    if parcel is not None and parcel.weight_g:
        rows.append(Row(say.at_packing(), parcel.number, say.grams(parcel.weight_g)))
    if parcel is not None and parcel.photos:
        rows.append(Row(say.photos_at_packing(), parcel.number, str(parcel.photos)))
    if arrived.weight_g:
        rows.append(_now(task, arrived, facts))
    elif rows:
        rows.append(Row(say.now(), say.not_weighed()))
    if arrived.outside is not None:
        rows.append(Row(say.looks_outside(str(arrived.outside))))
    if photos:
        rows.append(Row(say.photos(), figure=str(photos)))
    if not rows:
        return None
    tone = Tone.LOOK if any(row.tone is Tone.LOOK for row in rows) else Tone.QUIET
    return Panel(say.before_opening(), tone=tone, rows=tuple(rows))


def _now(task: ReturnsTask, arrived: Arrived, facts: ReturnsFacts) -> Row:
    said = judgement(task, facts, arrived.weight_g, arrived.outside)
    tone = {Finding.FITS: Tone.DONE, Finding.UNKNOWN: Tone.PLAIN}.get(said.finding, Tone.LOOK)
    about = say.should_be(said.expected_g) if said.expected_g else ""
    return Row(say.now(), about, say.grams(arrived.weight_g), tone=tone)


def pile_of(task: ReturnsTask, facts: ReturnsFacts) -> Goods:
    """The pieces that are to be put away now."""
    waiting = piles(task, facts)
    pile = waiting[0]
    alike = [each for each in waiting if each.chosen is pile.chosen] if task.puts_all else [pile]
    count = sum(len(each.units) for each in alike)
    product = pile.product
    return Goods(
        product.sku,
        product.name,
        product.image,
        say.put_back_verb(),
        count,
        warning=_warning(pile, facts),
        chip_label=says.becomes(),
        chip=str(pile.chosen),
        chip_tone=chip_tone(pile.chosen),
    )


def _warning(pile: Pile, facts: ReturnsFacts) -> Message | None:
    if pile.chosen is Disposition.RESTOCK:
        return None
    lots = [facts.lot(unit.lot_id) for unit in pile.units]
    if pile.product.is_blocked or any(lot is not None and lot.is_blocked for lot in lots):
        return says.blocked()
    if any(lot is not None and lot.is_expired(facts.today) for lot in lots):
        return says.expired()
    return None


def waits(opened_us: int, facts: ReturnsFacts) -> Message | None:
    """For how many days a return has been open; None where nobody knows."""
    if not opened_us:
        return None
    began = day_here(datetime.fromtimestamp(opened_us / 1_000_000, UTC))
    days = (date.fromisoformat(facts.today) - began).days
    if days <= 0:
        return say.waits_today()
    return say.waits_one_day() if days == 1 else say.waits_days(days)
