"""A worker at the small warehouse: scans, and keeps the station's rules about warnings and refusals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fulfill.flows import pack
from fulfill.messages import Level
from fulfill.scan import Scanned
from fulfill.turn import Turn
from tests.rules.outbound_floor import Floor


@dataclass
class Worker:
    """Scans, and confirms nothing by itself: the station's rules about warnings and refusals."""

    floor: Floor
    flow: Any = pack
    task: Any = None
    asked_again: str = ""

    def __post_init__(self) -> None:
        if self.task is None:
            self.task = self.flow.begin(self.floor).task

    def scan(self, raw: str | Scanned) -> Turn[Any]:
        scanned = self.floor.find(raw) if isinstance(raw, str) else raw
        self.floor.confirmed = scanned.raw == self.asked_again
        turn = self.flow.step(self.task, scanned, self.floor)
        self.asked_again = scanned.raw if turn.message.level is Level.WARN else ""
        if turn.message.level in (Level.STOP, Level.WARN):
            assert turn == Turn(self.task, turn.message), "a refusal changes nothing"
            return turn
        self.floor.carry_out(turn)
        self.task = turn.task
        if self.task is None or turn.given_back:
            self.task = self.flow.begin(self.floor).task
        return turn

    def all(self, *raws: str) -> Turn[Any]:
        turn = None
        for raw in raws:
            turn = self.scan(raw)
        assert turn is not None
        return turn

    @property
    def question(self):
        return self.flow.ask(self.task, self.floor)


def expects(question, kind) -> list:
    return [each for each in question.expects if each.kind == kind]
