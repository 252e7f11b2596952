"""A worker made of rules: reads what an answer expects, looks at the things, and says the next line.

The robot knows nothing that a person at the station would not know: the answer, the papers in its
hands, and what it sees (`World`). It never reads the database. What it should do next must always
follow from `expects`; if it cannot tell, that is a fault of the flow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.robot import mishaps, ways
from fulfill.robot.mishaps import Mishap
from fulfill.robot.seen import Seen
from fulfill.robot.ways import IDLE, WAIT, Memory
from fulfill.robot.world import Lying, World

__all__ = ["Act", "Deed", "Lying", "Mishap", "Robot", "World"]

# So many refusals in a row mean that the way out was not in the answer.
STUCK_AFTER = 12
_CONFIRMS = 0.85


class Act(StrEnum):
    """What a worker does next."""

    SAY = "say"
    AGAIN = "again"
    WAIT = "wait"
    LEAVE = "leave"
    SWAP = "swap"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Deed:
    """One act. SAY sends `raw` as a new event; AGAIN delivers the last event once more, under its id.

    WAIT: nothing can be done now. LEAVE: the work is left as it is, and taken up later. SWAP: somebody
    else takes this seat. IDLE: there is no work here at present.
    """

    act: Act
    raw: str = ""
    mishap: Mishap | None = None


class Robot:
    """One worker in one flow.

    Attributes:
        stuck: the answers at which the robot was refused too often in a row; must stay empty.
    """

    def __init__(
        self, flow: str, world: World, rng: Random, rates: Mapping[Mishap, float] = mishaps.NONE
    ) -> None:
        self.flow = flow
        self.stuck: list[Answer] = []
        self._world = world
        self._rng = rng
        self._rates = rates
        self._memory = Memory()
        self._last = ""
        self._refusals = 0
        self._is_waiting = False

    def next(self, answer: Answer) -> Deed:
        """What to do after this answer."""
        if not self._is_waiting:
            self._notice(answer)
        if answer.is_the_end or not answer.expects:
            return Deed(Act.IDLE)
        if self._refusals >= STUCK_AFTER:
            return self._give_up(answer)
        right = self._right(answer)
        self._is_waiting = right == WAIT
        if right in (WAIT, IDLE):
            return Deed(Act.WAIT if right == WAIT else Act.IDLE)
        deed = self._mishap(right, Seen(answer)) or Deed(Act.SAY, right, self._memory.found)
        self._memory.found = None
        if deed.act is Act.SAY:
            self._last = deed.raw
        return deed

    @property
    def is_careless(self) -> bool:
        """Whether mishaps happen to this worker at all."""
        return bool(self._rates)

    def be_careful(self) -> None:
        """From now on no mishaps."""
        self._rates = mishaps.NONE

    def forget(self) -> None:
        """A new shift: nothing is in the hands and nothing is remembered."""
        self._memory, self._last, self._refusals, self._is_waiting = Memory(), "", 0, False

    def _notice(self, answer: Answer) -> None:
        is_refused = answer.level is Level.STOP
        self._refusals = self._refusals + 1 if is_refused else 0
        self._memory.refusals = self._refusals
        self._memory.hear(answer, self._world)

    def _right(self, answer: Answer) -> str:
        if answer.level is Level.WARN and answer.scan and self._rng.random() < _CONFIRMS:
            return answer.scan
        return ways.WAYS[self.flow](Seen(answer), self._world, self._memory, self._rng)

    def _give_up(self, answer: Answer) -> Deed:
        self.stuck.append(answer)
        self._refusals = 0
        self._memory = Memory()
        return Deed(Act.SAY, "!cancel" if Seen(answer).takes("!cancel") else "!undo")

    def _mishap(self, right: str, seen: Seen) -> Deed | None:
        mishap = mishaps.happens(self._rates, self._rng)
        if mishap is None:
            return None
        raw = mishaps.spoil(mishap, right, self._last, seen, self._world, self._rng)
        if not raw:
            return None
        match mishap:
            case Mishap.DELIVERED_TWICE:
                return Deed(Act.AGAIN, raw, mishap)
            case Mishap.WALKED_AWAY:
                return Deed(Act.LEAVE, "", mishap)
            case Mishap.TOOK_OVER:
                return Deed(Act.SWAP, "", mishap)
        return Deed(Act.SAY, raw, mishap)
