"""A picker who does as `expects` says, and the inputs that a floor knows."""

from __future__ import annotations

from collections import Counter

from fulfill import saved
from fulfill.flows import pick
from fulfill.flows.pick import PickTask
from fulfill.messages import Level, Message
from fulfill.places import (
    WALKING_CODE,
    Plate,
)
from fulfill.scan import PlaceScan, PlateScan, ProductScan, Said, Scanned, UnknownScan, Word
from fulfill.turn import Question, Turn
from tests.rules.picking_floor import Floor


class Walker:
    """A picker: says codes, gets answers, and holds what the station would hold."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.task: PickTask | None = None
        self.turn: Turn[PickTask] = Turn(None, Message(Level.OK, "", ""))
        self._confirming = ""

    def begin(self) -> Walker:
        self._take(pick.begin(self.floor))
        return self

    def ask(self) -> Question:
        assert self.task is not None
        return pick.ask(self.task, self.floor)

    def say(self, *raws: str) -> Message:
        """Scan one after the other; the last answer."""
        for raw in raws:
            self.scan(self.read(raw))
        return self.turn.message

    def scan(self, scanned: Scanned) -> Message:
        assert self.task is not None, "the work has ended"
        self.floor.confirmed = bool(self._confirming) and scanned.raw == self._confirming
        turn = pick.step(self.task, scanned, self.floor)
        self.floor.confirmed = False
        self._confirming = scanned.raw if turn.message.level is Level.WARN else ""
        if turn.message.level in (Level.STOP, Level.WARN):
            assert turn == Turn(self.task, turn.message), "a refusal changes nothing"
            self.turn = turn
        else:
            self._take(turn)
        return turn.message

    def _take(self, turn: Turn[PickTask]) -> None:
        self.floor.carry_out(turn)
        self.floor.check()
        # The station keeps the task as text between two scans: so does this one.
        task = saved.load(PickTask, saved.dump(turn.task)) if turn.task else None
        assert task == turn.task
        self.turn, self.task = turn, task

    def read(self, raw: str) -> Scanned:
        floor = self.floor
        if raw.startswith("!"):
            word, _, argument = raw[1:].partition(" ")
            return Said(raw, Word(word), argument)
        if raw in floor.barcodes:
            product_id, eaches = floor.barcodes[raw]
            return ProductScan(raw, floor.products[product_id], eaches)
        if place := floor.place_by_code(raw):
            return PlaceScan(raw, place)
        for plate in floor.plates.values():
            if plate.code == raw:
                return PlateScan(raw, plate)
        return UnknownScan(raw)

    @property
    def step(self) -> str:
        return self.ask().step

    def expected(self) -> tuple[str, tuple[str, ...], int | None]:
        """The first thing that is expected: kind, codes, quantity."""
        first = self.ask().expects[0]
        return first.kind, first.codes, first.quantity

    def inside(self, tote: Plate) -> dict[str, int]:
        """What lies in a tote, by sku, wherever it stands."""
        found: Counter[str] = Counter()
        for (spot, item), on_hand in self.floor.stock.items():
            if spot.plate_id == tote.id and on_hand:
                found[self.floor.products[item.product_id].sku] += on_hand
        return dict(found)


def walking(floor: Floor) -> int:
    place = floor.place_by_code(WALKING_CODE)
    assert place is not None
    return place.id


def raws(floor: Floor) -> list[str]:
    """Every code that this warehouse knows."""
    return [
        *floor.barcodes,
        *(p.code for p in floor.places.values()),
        *(t.code for t in floor.plates.values()),
    ]


__all__ = ["Floor", "Walker", "raws", "walking"]
