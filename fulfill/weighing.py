"""What a scale says, as whole grams; and when the weight of a parcel is settled. Pure: no port, no clock.

Conversion is exact (Fraction): 1 lb is 453.59237 g and 1 oz a sixteenth of it, by the international yard and
pound agreement of 1959 (NIST Handbook 44, appendix C). Only the last step rounds, to the nearest whole gram;
half a gram goes away from zero, so that a parcel of 20.5 g is 21 g.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final

from fulfill.messages import Message
from fulfill.messages import scale as says

NEAR_G: Final = 2
"""Within so much of nothing the platform is empty: a scale's zero wanders by a division or two."""

AGREEING: Final = 2
"""So many readings in a row, each called stable and all the same, settle a weight: a line without a
checksum may bring one wrong digit, but hardly the same wrong digit twice."""

GRAMS_MAX: Final = 9_999_999


class State(StrEnum):
    """What the scale says of its weight. ERROR: it has no weight to give; the reading says why."""

    STABLE = "stable"
    MOTION = "motion"
    OVERLOAD = "overload"
    UNDER_ZERO = "under_zero"
    ERROR = "error"


class Unit(StrEnum):
    """Units of weight as scales print them."""

    MG = "mg"
    G = "g"
    KG = "kg"
    T = "t"
    OZ = "oz"
    LB = "lb"


_POUND_G = Fraction(45359237, 100000)
_GRAMS: Final = {
    Unit.MG: Fraction(1, 1000),
    Unit.G: Fraction(1),
    Unit.KG: Fraction(1000),
    Unit.T: Fraction(1_000_000),
    Unit.OZ: _POUND_G / 16,
    Unit.LB: _POUND_G,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of a scale.

    Attributes:
        grams: what it shows, in whole grams; 0 where the state brings no weight.
        shown: the same as the scale shows it, "1.234 kg"; "" without a weight.
        tared_g: what the scale itself takes off (its own tare); 0 where it takes nothing, or does not tell.
        step_g: the worth of the last digit shown, at least 1.
        why: for ERROR, what is wrong; None elsewhere.
    """

    grams: int
    state: State
    shown: str = ""
    tared_g: int = 0
    step_g: int = 1
    why: Message | None = None

    @property
    def gross_g(self) -> int:
        """What lies on the platform, the scale's own tare included."""
        return self.grams + self.tared_g

    @property
    def has_weight(self) -> bool:
        return self.state in (State.STABLE, State.MOTION)

    @property
    def near_g(self) -> int:
        """How far from zero this scale still counts as empty."""
        return max(NEAR_G, self.step_g)

    def words(self) -> Message:
        match self.state:
            case State.STABLE:
                return says.stable(self.gross_g)
            case State.MOTION:
                return says.moving(self.gross_g)
            case State.OVERLOAD:
                return says.overload()
            case State.UNDER_ZERO:
                return says.under_zero()
            case State.ERROR:
                return self.why or says.broken()


def grams_of(amount: Fraction | int, unit: Unit) -> int:
    """Whole grams, the nearest; half a gram goes away from zero."""
    exact = amount * _GRAMS[unit]
    rounded = (abs(exact) * 2 + 1) // 2
    return int(rounded) if exact >= 0 else -int(rounded)


def weighed(digits: int, exponent: int, unit: Unit, state: State, tared: int = 0) -> Reading | None:
    """The reading of `digits` times ten to the `exponent` in a unit; `tared` is in the same digits.

    A weight under zero is UNDER_ZERO whatever the scale calls it, unless its own tare explains it. None for
    a weight that no bench scale can have: the line was disturbed.
    """
    if not -9 <= exponent <= 6:
        return None
    one = Fraction(10) ** exponent
    grams, tared_g = grams_of(digits * one, unit), grams_of(tared * one, unit)
    if abs(grams) > GRAMS_MAX or not 0 <= tared_g <= GRAMS_MAX:
        return None
    step_g = max(1, grams_of(one, unit))
    if state in (State.STABLE, State.MOTION) and grams + tared_g < -max(NEAR_G, step_g):
        state = State.UNDER_ZERO
    return Reading(grams, state, _shown(digits, exponent, unit), tared_g, step_g)


class Phase(StrEnum):
    """WAITING: nothing is known. LEFTOVER: the last parcel is still on it. EMPTY: nothing is on it.

    LIVE: something is on it, and its weight is not settled. LOCKED: the weight of this parcel.
    """

    WAITING = "waiting"
    LEFTOVER = "leftover"
    EMPTY = "empty"
    LIVE = "live"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Settled:
    """The weight of one parcel after the other: live until it is stable, then locked.

    A parcel never gets the weight of the last: after `taken` nothing is locked before the platform was
    seen empty (or with an empty box on it, clearly lighter than what was locked). Every method answers
    with the next value and changes nothing.

    Attributes:
        tare_g: the weight of the parcel's box, of which `net_g` is free; 0 where it is not known.
        locked_g: the settled weight, box included; 0 where there is none.
        reading: the last one; None before the first, and where the scale fell silent.
    """

    phase: Phase = Phase.WAITING
    tare_g: int = 0
    locked_g: int = 0
    reading: Reading | None = None
    agreed: int = 0
    last_g: int = 0
    is_left: bool = True

    @property
    def grams(self) -> int:
        """What to show: the locked weight, else the live one; 0 where there is none."""
        if self.phase is Phase.LOCKED:
            return self.locked_g
        return self.reading.gross_g if self.reading is not None and self.reading.has_weight else 0

    @property
    def net_g(self) -> int:
        """The weight of what is in the box."""
        return max(0, self.grams - self.tare_g)

    @property
    def differs(self) -> bool:
        """Whether something else than what was locked lies on it now, and lies still."""
        now = self.reading
        if self.phase is not Phase.LOCKED or now is None or now.state is not State.STABLE or self.is_left:
            return False
        return abs(now.gross_g - self.locked_g) > now.near_g

    def heard(self, reading: Reading) -> Settled:
        """The next reading of the scale."""
        same = self.reading is not None and (self.reading.gross_g, self.reading.state) == (
            reading.gross_g,
            reading.state,
        )
        agreed = (self.agreed + 1 if same else 1) if reading.state is State.STABLE else 0
        is_left = self.is_left or self._is_off(reading)
        next_one = replace(self, reading=reading, agreed=agreed, is_left=is_left)
        if self.phase is Phase.LOCKED:
            return next_one
        if not is_left:
            return replace(next_one, phase=Phase.LEFTOVER)
        if reading.has_weight and reading.gross_g <= reading.near_g:
            return replace(next_one, phase=Phase.EMPTY)
        if agreed < AGREEING:
            return replace(next_one, phase=Phase.LIVE)
        locked = reading.gross_g
        return replace(next_one, phase=Phase.LOCKED, locked_g=locked, last_g=locked, is_left=False)

    def silent(self) -> Settled:
        """The scale says nothing any more: what it said last is no live weight. A locked one stays."""
        phase = self.phase if self.phase is Phase.LOCKED else Phase.WAITING
        return replace(self, phase=phase, reading=None, agreed=0)

    def taken(self) -> Settled:
        """The parcel has its weight, locked or typed; what is on the scale now is the last parcel."""
        last = self.locked_g or self.grams
        # Where a weight was typed, the parcel may lie on the scale all the same, unless it was seen empty.
        is_left = self.is_left if self.phase is Phase.LOCKED else self.phase is Phase.EMPTY
        phase = Phase.LEFTOVER if not is_left else Phase.WAITING
        return replace(self, phase=phase, tare_g=0, locked_g=0, agreed=0, last_g=last, is_left=is_left)

    def unlocked(self) -> Settled:
        """The same parcel is weighed again: something was put in or taken out."""
        if self.phase is not Phase.LOCKED:
            return self
        return replace(self, phase=Phase.WAITING, locked_g=0, agreed=0, is_left=True)

    def with_tare(self, tare_g: int) -> Settled:
        """The parcel goes into a box of this weight; 0 where it is not known."""
        return replace(self, tare_g=max(0, tare_g))

    def words(self) -> Message:
        """What to tell the worker now."""
        if self.phase is Phase.LOCKED:
            if self.differs and self.reading is not None:
                return says.changed(self.locked_g, self.reading.gross_g)
            return says.locked(self.locked_g)
        if self.reading is None:
            return says.waiting()
        if not self.reading.has_weight:
            return self.reading.words()
        match self.phase:
            case Phase.LEFTOVER:
                return says.leftover()
            case Phase.EMPTY:
                return says.empty()
            case _:
                return says.moving(self.reading.gross_g)

    def _is_off(self, reading: Reading) -> bool:
        """Whether this reading shows that the last parcel is no longer on the platform."""
        if reading.state is State.UNDER_ZERO:
            return True
        if not reading.has_weight:
            return False
        near = reading.near_g
        if reading.gross_g <= near:
            return True
        is_box = (
            self.tare_g > 0 and self.phase is not Phase.LOCKED and abs(reading.gross_g - self.tare_g) <= near
        )
        # A box as heavy as the last parcel was tells nothing, nor does a tare key: it may be that parcel.
        return (is_box or abs(reading.grams) <= near) and reading.gross_g < self.last_g - 2 * near


def _shown(digits: int, exponent: int, unit: Unit) -> str:
    """The digits with their decimal point, as on the scale's own display."""
    if exponent >= 0:
        return f"{digits * 10**exponent} {unit}"
    sign, text = "-" if digits < 0 else "", f"{abs(digits):0{1 - exponent}d}"
    return f"{sign}{text[:exponent]}.{text[exponent:]} {unit}"
