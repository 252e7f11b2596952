"""In which order the blocks in a box are painted, so that the near ones hide the far ones.

The eye is at the front corner, above: x and y lead away from it, z towards it. A plane between two groups
of blocks puts one group wholly behind the other (a binary space partition: Fuchs, Kedem and Naylor, "On
visible surface generation by a priori tree structures", 1980). Where no plane passes, a block is cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from fulfill.scene import Block

Edges = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A block or a part of one: its low and high corner in mm; `number` is its block's, from 0."""

    low: Edges
    high: Edges
    number: int


def pieces_of(blocks: Sequence[Block]) -> list[Piece]:
    """The blocks as whole pieces."""
    return [
        Piece(
            (one.x, one.y, one.z),
            (one.x + max(one.length, 0), one.y + max(one.width, 0), one.z + max(one.height, 0)),
            at,
        )
        for at, one in enumerate(blocks)
    ]


def far_to_near(pieces: list[Piece]) -> list[Piece]:
    """The pieces in the order of painting; cut ones come more than once, in parts."""
    done: list[Piece] = []
    # A pile instead of recursion: a hundred flat things in a stack are a deep tree.
    waiting = [pieces]
    while waiting:
        group = waiting.pop()
        if len(group) < 2:
            done += group
            continue
        halves = _parted(group) or _cut(group)
        if halves is None:
            done += sorted(group, key=lambda one: one.number)
            continue
        far, near = halves
        waiting += [near, far]
    return done


def _span(one: Piece, axis: int) -> tuple[float, float]:
    return one.low[axis], one.high[axis]


def _parted(group: list[Piece]) -> tuple[list[Piece], list[Piece]] | None:
    """The group in two by a plane that cuts nothing: (far, near); None where there is none."""
    best: tuple[list[Piece], list[Piece]] | None = None
    for axis in range(3):
        ordered = sorted(group, key=partial(_span, axis=axis))
        reach = ordered[0].high[axis]
        for at in range(1, len(ordered)):
            if ordered[at].low[axis] >= reach:
                low, high = ordered[:at], ordered[at:]
                halves = (low, high) if axis == 2 else (high, low)
                if best is None or _balance(halves) < _balance(best):
                    best = halves
            reach = max(reach, ordered[at].high[axis])
    return best


def _balance(halves: tuple[list[Piece], list[Piece]]) -> int:
    return abs(len(halves[0]) - len(halves[1]))


def _cut(group: list[Piece]) -> tuple[list[Piece], list[Piece]] | None:
    """The group in two by a plane along a side of one piece, through another."""
    for piece in group:
        for axis in range(3):
            for plane in (piece.low[axis], piece.high[axis]):
                if any(one.low[axis] < plane < one.high[axis] for one in group):
                    low = [_below(one, axis, plane) for one in group if one.low[axis] < plane]
                    high = [_above(one, axis, plane) for one in group if one.high[axis] > plane]
                    if low and high:
                        return (low, high) if axis == 2 else (high, low)
    return None


def _below(one: Piece, axis: int, plane: int) -> Piece:
    return Piece(one.low, _with(one.high, axis, min(one.high[axis], plane)), one.number)


def _above(one: Piece, axis: int, plane: int) -> Piece:
    return Piece(_with(one.low, axis, max(one.low[axis], plane)), one.high, one.number)


def _with(edges: Edges, axis: int, value: int) -> Edges:
    changed = [*edges]
    changed[axis] = value
    return changed[0], changed[1], changed[2]
