"""Who works: one worker is a person at a station in a flow, led by a robot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from fulfill.answer import Answer
from fulfill.facts import StationProfile
from fulfill.floor import Flow
from fulfill.messages import Level
from fulfill.people import Person
from fulfill.ports import Clock, Ids
from fulfill.robot import Act, Deed, Robot
from fulfill.robot.mishaps import Mishap
from fulfill.scan import ScanEvent
from fulfill.simulate.sight import Sight
from fulfill.station import Station
from fulfill.store.warehouse import Warehouse

PAUSE_S, REST_S = 15.0, 240.0


@dataclass(slots=True)
class Tally:
    """What happened at all stations together."""

    scans: int = 0
    refusals: Counter[str] = field(default_factory=Counter)
    mishaps: Counter[str] = field(default_factory=Counter)
    flows: Counter[str] = field(default_factory=Counter)
    troubles: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Worker:
    """One seat. `next_at_s` is when the worker acts again, in virtual seconds."""

    name: str
    warehouse: Warehouse
    flow: Flow
    person: Person
    profile: StationProfile
    robot: Robot
    rng: Random
    clock: Clock
    ids: Ids
    sight: Sight
    tally: Tally
    station: Station | None = None
    answer: Answer | None = None
    event: ScanEvent | None = None
    rest_s: float = REST_S
    is_idle: bool = False

    def act(self, mates: list[Worker]) -> float:
        """One input, or a rest; how many seconds until the next."""
        if self.station is None or self.answer is None:
            return self._sit_down()
        deed = self.robot.next(self.answer)
        if deed.mishap is not None:
            self.tally.mishaps[deed.mishap] += 1
        match deed.act:
            case Act.WAIT:
                self.answer = self.station.refresh(self.answer)
                return PAUSE_S
            case Act.IDLE:
                self.is_idle = True
                self.leave()
                return self.rest_s * (0.5 + self.rng.random())
            case Act.LEAVE:
                self.leave()
                return self.rng.uniform(300, 2400)
            case Act.SWAP:
                return self._swap(mates)
            case Act.AGAIN:
                return self._deliver_again()
        return self.say(deed)

    def leave(self) -> None:
        """Get up as after a crash: nothing is said, nothing is remembered."""
        self.station = self.answer = self.event = None
        self.robot.forget()

    def _sit_down(self) -> float:
        self.station = Station(self.warehouse, self.flow, self.profile, self.person, self.clock, self.ids)
        self._hear(self.station.begin())
        self.is_idle = False
        return 2.0

    def say(self, deed: Deed) -> float:
        """Send one input; how many seconds it took."""
        assert self.station is not None
        self.event = ScanEvent(self.ids.fresh(), deed.raw, self.clock.now())
        was_step = self.answer.step if self.answer else ""
        self._hear(self.station.handle(self.event))
        self.person = self.station.person
        self.tally.scans += 1
        self.tally.flows[self.flow.name] += 1
        if was_step == "scan_drop" and self.answer is not None and self.answer.level is Level.DONE:
            self._lose_something()
        return self.rng.uniform(3, 9)

    def _lose_something(self) -> None:
        # A unit falls off the cart now and then: the packer will miss it.
        if self.robot.is_careless and self.rng.random() < 0.04:
            totes = [f"T-{n:02d}" for n in range(1, 41)]
            self.rng.shuffle(totes)
            next((tote for tote in totes if self.sight.drop_one(tote)), None)

    def _deliver_again(self) -> float:
        """The scanner sends the same event once more: it must be told the same, and nothing may happen."""
        if self.station is None or self.event is None:
            return 1.0
        before = self.answer
        again = self.station.handle(self.event)
        if before is not None and (again.code, again.step) != (before.code, before.step):
            told = f"delivered twice got {before.code}, then {again.code}"
            self.tally.troubles.append(f"{self.name}: the event {self.event.raw!r} {told}")
        return 1.0

    def _swap(self, mates: list[Worker]) -> float:
        """Two people of a flow change seats by scanning their badges there."""
        others = [each for each in mates if each is not self and each.station is not None]
        if not others or self.station is None:
            self.leave()
            return 60.0
        other = self.rng.choice(others)
        mine, theirs = self.person, other.person
        for worker, person in ((self, theirs), (other, mine)):
            if person.id == worker.person.id or worker.station is None:
                continue
            worker.robot.forget()
            worker.say(Deed(Act.SAY, person.badge))
        return 20.0

    def _hear(self, answer: Answer) -> None:
        self.answer = answer
        if answer.level is Level.STOP:
            self.tally.refusals[answer.code] += 1
        if answer.code == "trouble":
            raw = self.event.raw if self.event else "begin"
            self.tally.troubles.append(f"{self.name}: {raw!r} in {self.flow.name}: {answer.message}")


def rates_for(rates: Mapping[Mishap, float], flow: str) -> Mapping[Mishap, float]:
    """Which mishaps a flow knows: nobody shorts a shelf while receiving."""
    if flow in ("receive", "putaway", "move", "count", "returns"):
        # Few scans are made there, so that each mishap must be likelier to be seen at all.
        return {mishap: chance * 1.5 for mishap, chance in rates.items()}
    return rates
