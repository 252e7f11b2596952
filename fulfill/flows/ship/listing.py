"""Parcels as rows of a list, those that should have left marked."""

from __future__ import annotations

from fulfill.flows.ship.task import Seen, ShipFacts
from fulfill.messages import scene_details
from fulfill.scene import Row
from fulfill.tone import Tone

# A trailer holds more than anybody reads: the rest is told as a number.
ROWS_MAX = 50


def listed(seen: tuple[Seen, ...], count: int, facts: ShipFacts, tone: Tone = Tone.PLAIN) -> tuple[Row, ...]:
    """The first parcels, and how many more there are."""
    rows = tuple(row_of(each, tone if tone is Tone.DONE else tone_of(each.ship_by, facts)) for each in seen)
    more = count - len(rows)
    return (*rows, Row(scene_details.and_more(more), tone=Tone.QUIET)) if more > 0 else rows


def row_of(seen: Seen, tone: Tone) -> Row:
    known = (seen.order, seen.carrier, seen.service, seen.country)
    return Row(seen.number, " · ".join(each for each in known if each), end=seen.ship_by, tone=tone)


def tone_of(ship_by: str, facts: ShipFacts) -> Tone:
    return Tone.LOOK if ship_by and ship_by < facts.today else Tone.PLAIN
