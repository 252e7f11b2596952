"""A worker at the small warehouse: scans, and keeps the station's rules about warnings and refusals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fulfill.catalog import Carton
from fulfill.flows import pack
from fulfill.messages import Level
from fulfill.orders import Parcel
from fulfill.scan import Scanned
from fulfill.turn import Turn
from tests.rules.outbound_floor import Floor

SMALL = Carton(1, "BOX-S", "Small", 200, 150, 100, tare_g=50, max_weight_g=1000)
LARGE = Carton(2, "BOX-L", "Large", 400, 300, 200, tare_g=150)


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


def packing(floor: Floor, *wants, **more) -> Worker:
    """A worker with the only order there is at the bench."""
    floor.add_order("1001", *wants, **more)
    worker = Worker(floor)
    worker.scan("1001")
    return worker


def only(floor: Floor) -> Parcel:
    """The only parcel of the only order."""
    (parcel,) = floor.parcels_of(1)
    return parcel


def floor_with_boxes() -> Floor:
    """Mugs and pens, and two boxes for them."""
    floor = Floor(boxes=[SMALL, LARGE])
    floor.mug = floor.add_product("MUG", weight_g=300)
    floor.pen = floor.add_product("PEN", weight_g=20)
    return floor
