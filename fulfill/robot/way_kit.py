"""How a returned piece is worked on by somebody who sees only what is expected."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from fulfill.robot.seen import Seen
from fulfill.robot.world import World
from fulfill.turn import Expect, Kind

if TYPE_CHECKING:
    from fulfill.robot.ways import Memory

IDLE = "\0idle"
_FEW = 2
_GRADES = (("A", 5), ("B", 2), ("C", 1), ("fail", 2))
_MATERIAL, _BY_HAND = 0.3, 0.1


def kit(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    """An order where one waits; now and then a piece without one, and a part from a shelf."""
    if memory.refusals > _FEW and seen.takes("!cancel"):
        memory.told = memory.counted = 0
        return "!cancel"
    if seen.has(Kind.DOCUMENT) or (seen.takes("!next") and not seen.has(Kind.ANSWER)):
        return _begin(seen, memory, rng)
    if finer := seen.codes(Kind.SERIAL) or seen.codes(Kind.LOT):
        return finer[memory.refusals % len(finer)]
    if seen.has(Kind.ANSWER):
        return _at_bench(seen, world, memory, rng)
    if products := [each for each in seen.all(Kind.PRODUCT) if each.codes]:
        return _one_of(products, memory, rng)
    if places := seen.codes(Kind.PLACE):
        memory.told = memory.counted = 0
        return places[memory.refusals % len(places)]
    return "!void" if seen.takes("!void") else "!cancel"


def _begin(seen: Seen, memory: Memory, rng: Random) -> str:
    memory.told = memory.counted = 0
    numbers = seen.codes(Kind.DOCUMENT)
    if numbers:
        return rng.choice(numbers)
    memory.moves += 1
    return "!next" if memory.moves == 1 and rng.random() < _BY_HAND else IDLE


def _at_bench(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    """Perhaps one part, then the grade, then the end."""
    if not seen.takes("!done"):
        # As what it is sold nobody here knows: it is as good as new, then; or which work it is.
        return "!answer A" if "A" in seen.codes(Kind.ANSWER) else "!next"
    if not memory.counted:
        memory.counted = 1
        if rng.random() < _MATERIAL and (place := world.stocked_place()):
            return place
    products = [each for each in seen.all(Kind.PRODUCT) if each.codes]
    if products and memory.counted == 1:
        memory.counted = 2
        return _one_of(products, memory, rng)
    if not memory.told:
        memory.told = 1
        grades = rng.choices([grade for grade, _ in _GRADES], [weight for _, weight in _GRADES])
        return f"!answer {grades[0]}"
    memory.told = 0
    return "!done"


def _one_of(products: list[Expect], memory: Memory, rng: Random) -> str:
    codes = rng.choice(products).codes
    return codes[memory.refusals % len(codes)]
