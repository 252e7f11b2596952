"""How goods go back to their supplier by somebody who sees only what is expected."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from fulfill.robot.seen import Seen
from fulfill.robot.world import World
from fulfill.turn import Kind

if TYPE_CHECKING:
    from fulfill.robot.ways import Memory

IDLE = "\0idle"
_FEW = 2
_MANY = 6


def vendor(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    """The supplier's letters and the labels in hand are believed; what cannot be found is short."""
    if seen.has(Kind.DOCUMENT):
        codes = seen.codes(Kind.DOCUMENT)
        # What can only be looked at, as a return that waits for other goods, must not fill a whole shift.
        memory.moves += 1
        return rng.choice(codes) if codes and memory.moves < 40 else IDLE
    if seen.has(Kind.ANSWER):
        return f"!answer {seen.codes(Kind.ANSWER)[0]}" if memory.refusals <= _FEW else "!cancel"
    if seen.has(Kind.ANY):
        return f"RA-{rng.randrange(1_000_000):06d}"
    if seen.has(Kind.PARCEL):
        return seen.codes(Kind.PARCEL)[memory.refusals % len(seen.codes(Kind.PARCEL))]
    if seen.has(Kind.LOT) or (seen.has(Kind.SERIAL) and not seen.has(Kind.PRODUCT)):
        return _finer(seen, memory)
    if any(expect.codes for expect in seen.all(Kind.PRODUCT)):
        return _pack(seen, world, memory, rng)
    if seen.has(Kind.WEIGHT):
        boxes = seen.codes(Kind.CARTON)
        return rng.choice(boxes) if boxes and not memory.refusals and rng.random() < 0.7 else "!done"
    for word in ("!done", "!void", "!cancel"):
        if seen.takes(word) and memory.refusals < _MANY:
            return word
    return "!cancel" if seen.takes("!cancel") else "!undo"


def _finer(seen: Seen, memory: Memory) -> str:
    """A lot or serial that the list names, as a barcode or said as such."""
    codes = seen.codes(Kind.LOT) or seen.codes(Kind.SERIAL)
    if not codes or memory.refusals > _FEW:
        return "!no"
    word = "!lot" if seen.takes("!lot") else "!serial"
    return f"{word} {codes[0]}" if memory.refusals else codes[0]


def _pack(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    """A piece of the list; refused, first its place is told, then it is not to be found."""
    if memory.refusals >= _MANY and seen.takes("!short"):
        return "!short"
    places = seen.codes(Kind.PLACE)
    if memory.refusals % _FEW and places:
        memory.at = places[memory.refusals % len(places)]
        return memory.at
    expect = seen.all(Kind.PRODUCT)[0]
    fitting = [code for code in expect.codes if world.eaches(code) <= (expect.quantity or 1)]
    return rng.choice(fitting or expect.codes)
