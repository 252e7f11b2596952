"""A label made void from a desk: by the very steps of packing, so that there is one way to do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from fulfill.answer import Answer
from fulfill.floor import Flow, flow_named
from fulfill.flows.pack import PackTask
from fulfill.messages import Level, every_flow
from fulfill.operations import Desk
from fulfill.scan import ScanEvent
from fulfill.station import Station
from fulfill.turn import Turn

Stamp = tuple[str, datetime]


def void(desk: Desk, parcel: str, first: Stamp, second: Stamp) -> Answer:
    """As `!void PARCEL` twice at packing; who asked stands in front of an open parcel afterwards.

    `first` and `second` are the ids and times of the two inputs: the same again get the same answers.
    Refused, in words in the answer, where packing refuses it.
    """
    station = Station(desk.warehouse, _pack(), desk.station, desk.person, desk.clock, desk.ids)
    station.begin()
    answer = station.handle(ScanEvent(first[0], f"!void {parcel}", first[1]))
    if answer.level is Level.WARN:
        answer = station.handle(ScanEvent(second[0], f"!void {parcel}", second[1]))
    return answer


def _pack() -> Flow:
    """Packing that also begins where no order waits: what is made void is packed already."""

    def begin(_facts: Any) -> Turn[PackTask]:
        return Turn(PackTask(), every_flow.ready("pack"))

    return replace(flow_named("pack"), begin=begin)
