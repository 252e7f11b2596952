"""Parcels as rows of a list, those that should have left marked."""

from __future__ import annotations

from fulfill.flows.ship.task import Seen, ShipFacts
from fulfill.messages import scene_details, scene_orders
from fulfill.scene import Row, Said
from fulfill.tone import Tone

# A trailer holds more than anybody reads: the rest is told as a number.
ROWS_MAX = 50


def listed(seen: tuple[Seen, ...], count: int, facts: ShipFacts, tone: Tone = Tone.PLAIN) -> tuple[Row, ...]:
    """The first parcels, and how many more there are."""
    rows = tuple(row_of(each, facts, tone) for each in seen)
    more = count - len(rows)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else rows


def row_of(seen: Seen, facts: ShipFacts, tone: Tone = Tone.PLAIN) -> Row:
    known = (seen.order, seen.carrier, seen.service, seen.country)
    tone = tone if tone is Tone.DONE else tone_of(seen.ship_by, facts)
    told = " · ".join(each for each in known if each)
    return Row(seen.number, told, end=leaves(seen.ship_by, facts), tone=tone)


def tone_of(ship_by: str, facts: ShipFacts) -> Tone:
    return Tone.LOOK if ship_by and ship_by < facts.today else Tone.PLAIN


def leaves(ship_by: str, facts: ShipFacts) -> Said:
    """By which day it leaves, or should have left; a day alone could be any."""
    if not ship_by:
        return ""
    is_late = tone_of(ship_by, facts) is Tone.LOOK
    return scene_orders.was_due(ship_by) if is_late else scene_orders.only_leaves_by(ship_by)
