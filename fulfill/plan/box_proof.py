"""Proof that few things do not go into a box, by all the ways in which they can lie beside each other.

Two things that do not overlap are apart along some axis, one before the other: six ways for a pair. What is
before another must end before that begins; so every choice narrows where each thing can begin and end, and
which ways up it can lie, until nothing is left (relations instead of places: Fekete and Schepers, A
combinatorial characterization of higher-dimensional orthogonal packing, 2004; the narrowing is that of
disjunctive scheduling). Support and fragility are left out: what does not go in without these rules does
not go in with them. The effort is counted in choices, never timed.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final, TypeAlias

from fulfill.plan.box_bounds import cannot_hold, overflows
from fulfill.plan.packing_spaces import Sides, Thing, orientations_within

# Beyond this many things nothing is refuted in any time that a packer would wait.
THINGS_MAX: Final = 12

_AXES: Final = (0, 1, 2)
# The six ways of a pair as bits: axis 0, 1, 2 with the first thing before, then with the second before.
_ALL: Final = 0b111111
_BITS: Final = tuple(range(6))
_COUNT: Final = tuple(mask.bit_count() for mask in range(_ALL + 1))

_Ways: TypeAlias = tuple[Sides, ...]


class Verdict(Enum):
    """What the proof says: the things go in without support, they do not, or it was given up."""

    FITS = "fits"
    REFUTED = "refuted"
    OPEN = "open"


def prove(things: Sequence[Thing], room: Sides, choices: int) -> Verdict:
    """Whether the things go into the room at all; gives up after so many choices."""
    if cannot_hold(things, room) or overflows(things, room):
        return Verdict.REFUTED
    return relate(things, room, choices)


def relate(things: Sequence[Thing], room: Sides, choices: int) -> Verdict:
    """The same by relations alone: no bound is asked first."""
    if len(things) > THINGS_MAX:
        return Verdict.OPEN
    return _Proof(things, room, choices).verdict()


class _State:
    """Where each thing may begin at the earliest and end at the latest, along each axis."""

    __slots__ = ("early", "late", "least", "pairs", "ways")

    def __init__(
        self,
        early: list[list[int]],
        late: list[list[int]],
        least: list[list[int]],
        pairs: list[int],
        ways: list[_Ways],
    ) -> None:
        self.early = early
        self.late = late
        self.least = least
        self.pairs = pairs
        self.ways = ways

    def copy(self) -> _State:
        return _State(
            [list(row) for row in self.early],
            [list(row) for row in self.late],
            [list(row) for row in self.least],
            list(self.pairs),
            list(self.ways),
        )


class _Proof:
    def __init__(self, things: Sequence[Thing], room: Sides, choices: int) -> None:
        self._things = sorted(things, key=lambda thing: (-thing.volume, thing))
        self._room = room
        self._left = choices
        count = len(things)
        self._pairs = [(i, j) for i in range(count) for j in range(i + 1, count)]

    def verdict(self) -> Verdict:
        state = self._begin()
        if not self._narrow(state):
            return Verdict.REFUTED
        is_found = self._search(state)
        if is_found:
            return Verdict.FITS
        return Verdict.OPEN if self._left < 0 else Verdict.REFUTED

    def _begin(self) -> _State:
        things, room, count = self._things, self._room, len(self._things)
        ways = [orientations_within(_plain(thing), room) for thing in things]
        pairs = []
        for i, j in self._pairs:
            # Of things that are alike the one that begins first along the first axis may be called first.
            pairs.append(_ALL & ~0b001000 if _plain(things[i]) == _plain(things[j]) else _ALL)
        return _State(
            [[0] * count for _ in _AXES],
            [[room[axis]] * count for axis in _AXES],
            [[0] * count for _ in _AXES],
            pairs,
            ways,
        )

    # --- narrowing --------------------------------------------------------------------------------------
    def _narrow(self, state: _State) -> bool:
        """Draw every consequence of what is chosen; False when something cannot lie anywhere any more."""
        is_changed = True
        while is_changed:
            if not self._narrow_ways(state):
                return False
            changed = self._narrow_pairs(state)
            if changed is None:
                return False
            is_changed = changed
        return True

    def _narrow_ways(self, state: _State) -> bool:
        early, late, least, room = state.early, state.late, state.least, self._room
        e0, e1, e2 = early
        l0, l1, l2 = late
        for i, ways in enumerate(state.ways):
            x, y, z = l0[i] - e0[i], l1[i] - e1[i], l2[i] - e2[i]
            kept = tuple(way for way in ways if way[0] <= x and way[1] <= y and way[2] <= z)
            if not kept:
                return False
            state.ways[i] = kept
            for axis in _AXES:
                least[axis][i] = min(way[axis] for way in kept)
        # The mirror image of a packing is one, too: the middle of the largest thing may be taken to lie in
        # the half that is nearer to the corner, along every axis.
        for axis in _AXES:
            most = max(way[axis] for way in state.ways[0])
            late[axis][0] = min(late[axis][0], (room[axis] + most) // 2)
        return True

    def _narrow_pairs(self, state: _State) -> bool | None:
        """Strike out ways that are impossible; whether anything moved, or None when a pair has none left."""
        early, late, least, pairs = state.early, state.late, state.least, state.pairs
        is_moved = False
        for at, (i, j) in enumerate(self._pairs):
            mask = pairs[at]
            if not mask:
                continue  # apart for good, and said so to both
            for bit in _BITS:
                if mask >> bit & 1:
                    axis = bit % 3
                    first, second = (i, j) if bit < 3 else (j, i)
                    begin, end = early[axis], late[axis]
                    if begin[first] + least[axis][first] > end[second] - least[axis][second]:
                        mask &= ~(1 << bit)
                    elif end[first] <= begin[second]:
                        mask = -1  # they are apart wherever they lie
                        break
            if mask == 0:
                return None
            if mask == -1:
                pairs[at] = 0
                continue
            pairs[at] = mask
            if _COUNT[mask] == 1 and self._apart(state, at):
                is_moved = True
        return is_moved

    def _apart(self, state: _State, at: int) -> bool:
        """Push a pair apart along the one way that is left; whether that moved anything."""
        bit = state.pairs[at].bit_length() - 1
        axis = bit % 3
        i, j = self._pairs[at]
        first, second = (i, j) if bit < 3 else (j, i)
        begin, end, least = state.early[axis], state.late[axis], state.least[axis]
        is_moved = False
        if begin[second] < begin[first] + least[first]:
            begin[second] = begin[first] + least[first]
            is_moved = True
        if end[first] > end[second] - least[second]:
            end[first] = end[second] - least[second]
            is_moved = True
        return is_moved

    # --- choosing ---------------------------------------------------------------------------------------
    def _search(self, state: _State) -> bool:
        """Try every way of the pair or the thing that has fewest left; the state is narrowed."""
        choice = self._choice(state)
        if choice is None:
            return True
        is_pair, at = choice
        bits = [1 << bit for bit in _BITS if is_pair and state.pairs[at] >> bit & 1]
        options: Sequence[int | Sides] = bits if is_pair else state.ways[at]
        for option in options:
            self._left -= 1
            if self._left < 0:
                return False
            tried = state.copy()
            if is_pair:
                assert isinstance(option, int)
                tried.pairs[at] = option
                self._apart(tried, at)
            else:
                assert isinstance(option, tuple)
                tried.ways[at] = (option,)
            if self._narrow(tried) and self._search(tried):
                return True
        return False

    def _choice(self, state: _State) -> tuple[bool, int] | None:
        """What has fewest ways left, the pair before the single thing; None when all is settled."""
        best: tuple[int, int, bool, int] | None = None
        for at, mask in enumerate(state.pairs):
            ways = _COUNT[mask]
            if ways > 1 and (best is None or ways < best[0]):
                best = (ways, 0, True, at)
        for at, kept in enumerate(state.ways):
            if len(kept) > 1 and (best is None or len(kept) < best[0]):
                best = (len(kept), 1, False, at)
        return None if best is None else (best[2], best[3])


def _plain(thing: Thing) -> Thing:
    """The thing by its size alone: fragility plays no part here, nor which side is which when it may turn."""
    if thing.is_upright:
        low, high = sorted(thing[:2])
        return Thing(low, high, thing.height, is_upright=True)
    low, middle, high = sorted(thing[:3])
    return Thing(low, middle, high)
