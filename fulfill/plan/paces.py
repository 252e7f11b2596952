"""How long this station's work takes, from its own journal: breaks left out, half-seen work left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fulfill.plan.forecast import (
    PACK_SUPPOSED,
    PICK_SUPPOSED,
    Hands,
    Pace,
    Paces,
    pace_of,
)

PICK, PACK = "pick", "pack"
# Longer between two scans is a break, not work.
PAUSE_US = 180 * 1_000_000
# Who has scanned within this time is at work.
PRESENT_US = 20 * 60 * 1_000_000


@dataclass(frozen=True, slots=True)
class Worked:
    """One accepted input of somebody.

    Attributes:
        at_us: when, in microseconds. task: the work it belongs to.
        lines: how many lines it took off a shelf. totes: into how many totes. units: eaches it packed.
    """

    person: int
    flow: str
    task: int
    at_us: int
    lines: int = 0
    units: int = 0
    totes: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Piece:
    """One task of one person, as far as it is seen."""

    person: int
    flow: str
    is_whole: bool
    spent_us: int = 0
    lines: int = 0
    units: int = 0
    totes: frozenset[int] = frozenset()


def paces(worked: Iterable[Worked]) -> Paces:
    """The paces of picking and packing; `worked` by time, oldest first."""
    pieces = _pieces(worked)
    picked = [
        (max(1, each.lines // len(each.totes)), each.spent_us / len(each.totes) / 1e6)
        for each in pieces
        if each.flow == PICK and each.totes
    ]
    packed = [(each.units, each.spent_us / 1e6) for each in pieces if each.flow == PACK]
    return Paces(_latest(picked, PICK_SUPPOSED), _latest(packed, PACK_SUPPOSED))


def hands(worked: Iterable[Worked], now_us: int) -> Hands:
    """Who is at work now; one of each where nobody is, for the work will not be left."""
    here = {(each.flow, each.person) for each in worked if now_us - each.at_us <= PRESENT_US}
    return Hands(max(1, sum(flow == PICK for flow, _ in here)), max(1, sum(flow == PACK for flow, _ in here)))


def _latest(samples: list[tuple[int, float]], supposed: Pace) -> Pace:
    return pace_of(reversed(samples), supposed)


def _pieces(worked: Iterable[Worked]) -> list[_Piece]:
    """Whole tasks: neither those that were under way when the journal begins nor those that still are."""
    last: dict[int, Worked] = {}
    open_: dict[int, _Piece] = {}
    found: list[_Piece] = []
    for each in worked:
        before = last.get(each.person)
        piece = open_.get(each.person)
        if piece is None or before is None or before.task != each.task:
            if piece is not None and piece.is_whole:
                found.append(piece)
            piece = open_[each.person] = _Piece(each.person, each.flow, is_whole=before is not None)
        if before is not None and 0 <= each.at_us - before.at_us <= PAUSE_US:
            # The way to the work belongs to it.
            piece.spent_us += each.at_us - before.at_us
        piece.lines += each.lines
        piece.units += each.units
        piece.totes |= each.totes
        last[each.person] = each
    return found
