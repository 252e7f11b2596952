"""A carrier that misbehaves by a seed, and remembers what it was paid for."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from fulfill.ports import CarrierRefused, CarrierUnknown, LabelBought, LabelRequest


class Mishap(StrEnum):
    """What goes wrong with one call of `buy`.

    NONE: nothing. BEFORE: no answer, and nothing was bought. AFTER: bought, but the answer is lost.
    LATE: the right answer after a long time. TWICE: the network delivers the request two times.
    REFUSES: the carrier says no. WRONG_PARCEL: bought, but the answer is another parcel's label.
    """

    NONE = "none"
    BEFORE = "before"
    AFTER = "after"
    LATE = "late"
    TWICE = "twice"
    REFUSES = "refuses"
    WRONG_PARCEL = "wrong_parcel"


# Two answers in five are lost: worse than any real network, and what the relay has to live with.
ROUGH: Mapping[Mishap, int] = {
    Mishap.NONE: 40,
    Mishap.BEFORE: 15,
    Mishap.AFTER: 25,
    Mishap.LATE: 5,
    Mishap.TWICE: 5,
    Mishap.REFUSES: 5,
    Mishap.WRONG_PARCEL: 5,
}


@dataclass(slots=True)
class FakeCarrier:
    """Implements `fulfill.ports.Carrier`, badly.

    Attributes:
        seed: the same seed and the same calls give the same mishaps.
        weights: how often each mishap comes; empty is never.
        script: mishaps of the first calls, in order, before chance takes over.
        knows_keys: False is a carrier that sells again whatever key comes: only `find` saves money there.
        wait: called with the seconds that a late answer takes; a virtual clock fits here.
        bought: every label paid for, in order, voided ones included: what the bill will say.
        voided: the tracking numbers that were given back.
        calls: the keys that `buy` was called with.
    """

    seed: int = 0
    weights: Mapping[Mishap, int] = field(default_factory=dict)
    script: Iterable[Mishap] = ()
    knows_keys: bool = True
    wait: Callable[[float], None] = lambda _: None
    late_s: float = 30.0
    code: str = "FAKE"
    bought: list[LabelBought] = field(default_factory=list)
    voided: set[str] = field(default_factory=set)
    calls: list[str] = field(default_factory=list)
    _dice: random.Random = field(init=False)
    _scripted: list[Mishap] = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)
        self._scripted = list(self.script)

    def buy(self, request: LabelRequest) -> LabelBought:
        self.calls.append(request.key)
        mishap = self._next()
        match mishap:
            case Mishap.BEFORE:
                raise CarrierUnknown("The carrier did not answer within 30 s.")
            case Mishap.REFUSES:
                raise CarrierRefused("The carrier does not take this parcel today.")
            case Mishap.TWICE:
                self._sell(request)
            case Mishap.LATE:
                self.wait(self.late_s)
            case _:
                pass
        label = self._sell(request)
        if mishap is Mishap.AFTER:
            raise CarrierUnknown("The connection broke before the carrier's answer came.")
        return self._of_another_parcel(label) if mishap is Mishap.WRONG_PARCEL else label

    def find(self, key: str) -> LabelBought | None:
        return next(iter(self.paid_for(key)), None)

    def void(self, tracking: str) -> bool:
        if all(label.tracking != tracking for label in self.bought):
            return False
        self.voided.add(tracking)
        return True

    def paid_for(self, key: str) -> list[LabelBought]:
        """The labels of a key that were bought and not given back: one is right, two is a loss."""
        return [label for label in self.bought if label.key == key and label.tracking not in self.voided]

    def _next(self) -> Mishap:
        if self._scripted:
            return self._scripted.pop(0)
        if not self.weights:
            return Mishap.NONE
        return self._dice.choices(list(self.weights), list(self.weights.values()))[0]

    def _sell(self, request: LabelRequest) -> LabelBought:
        if self.knows_keys and (known := self.find(request.key)):
            return known
        label = LabelBought(
            key=request.key,
            carrier=self.code,
            service=request.service or "STANDARD",
            tracking=f"FAKE{len(self.bought) + 1:08d}",
            routing=f"{request.receiver.country}-1",
            cost_minor=490,
            currency="EUR",
        )
        self.bought.append(label)
        return label

    def _of_another_parcel(self, label: LabelBought) -> LabelBought:
        others = [other for other in self.bought if other.key != label.key]
        return others[-1] if others else replace(label, key=f"{label.key}-other", tracking="FAKE00000000")
