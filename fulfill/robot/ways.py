"""How each flow's work is done by somebody who sees only what is expected, and the things themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from random import Random

from fulfill.answer import Answer
from fulfill.messages import Level
from fulfill.robot.mishaps import Mishap
from fulfill.robot.seen import Seen
from fulfill.robot.way_kit import kit
from fulfill.robot.way_vendor import vendor
from fulfill.robot.world import Lying, World
from fulfill.turn import Expect, Kind

WAIT, IDLE = "\0wait", "\0idle"
# After so many looks at an empty printer a packer asks for the label again.
WAITS_MAX = 60
_FEW = 2
# How a driver of the practice shop signs.
_SIGNATURE = files("resources").joinpath("practice/signature.json")
# Nobody asked for a count: now and then one is made all the same.
_COUNTS_UNASKED = 0.15
_CONDITIONS = (("sealed", 5), ("opened", 4), ("worn", 2), ("incomplete", 1), ("damaged", 1), ("defective", 1))


@dataclass(slots=True)
class Memory:
    """What a worker keeps in mind between two answers.

    Attributes:
        at: the place or tote that was scanned last and taken. counted: units of `codes` so far.
        found: what the worker ran into just now that was no mistake of theirs.
        seen_here: what is still to be counted at a place; None before the first look.
    """

    at: str = ""
    codes: tuple[str, ...] = ()
    counted: int = 0
    product: str = ""
    waits: int = 0
    refusals: int = 0
    moves: int = 0
    found: Mishap | None = None
    seen_here: list[Lying] | None = None
    now: Lying | None = None
    told: int = 0

    def hear(self, answer: Answer, world: World) -> None:
        """Learn from an answer whether the last input was taken."""
        if answer.level in (Level.STOP, Level.WARN) or answer.scan is None:
            return
        if answer.code in ("undone", "resumed", "welcome", "moved_meanwhile"):
            self.codes, self.counted, self.seen_here, self.now = (), 0, None, None
        elif answer.scan in self.codes:
            self.counted += world.eaches(answer.scan)
        if answer.scan and not answer.scan.startswith("!") and answer.scan not in self.codes:
            self.waits = 0


def _words_only(seen: Seen, *wanted: str) -> str:
    """The first of these words that the step takes; `!undo` is taken anywhere and leads out of anything."""
    return next((word for word in wanted if seen.takes(word)), "!undo")


def _some(codes: tuple[str, ...], memory: Memory) -> str:
    """The first that would do; after a refusal the next one."""
    return codes[memory.refusals % len(codes)]


def _finer(seen: Seen, memory: Memory, code: str) -> str:
    """A lot or serial: its barcode, and where that means something else here, the code said as such."""
    word = "!lot" if seen.takes("!lot") else "!serial"
    return f"{word} {code}" if memory.refusals and seen.takes(word) else code


def _fresh(memory: Memory, codes: tuple[str, ...]) -> None:
    if memory.codes != codes:
        memory.codes, memory.counted = codes, 0


def _scan_units(seen: Seen, expect: Expect, there: int, world: World, memory: Memory, rng: Random) -> str:
    """One barcode, or the whole count at once where one unit was scanned already."""
    _fresh(memory, expect.codes)
    wanted = min(expect.quantity or 1, there)
    if memory.counted and wanted > _FEW and seen.takes("!qty") and not memory.refusals:
        memory.product = ""
        return f"!qty {memory.counted + wanted}"
    fitting = [code for code in expect.codes if world.eaches(code) <= wanted]
    code = (
        max(fitting or expect.codes, key=world.eaches)
        if rng.random() < 0.5
        else rng.choice(fitting or expect.codes)
    )
    memory.product = code
    return code


# --- outbound -----------------------------------------------------------------------------------------
def pick(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.PLACE):
        codes = seen.codes(Kind.PLACE)
        memory.at = rng.choice(codes[:3]) if codes else world.shelf()
        return memory.at
    if seen.has(Kind.TOTE):
        codes = seen.codes(Kind.TOTE)
        return (rng.choice(codes) if codes else world.free_tote()) or WAIT
    if seen.has(Kind.LOT) and not seen.has(Kind.PRODUCT):
        return _some(seen.codes(Kind.LOT), memory)
    if seen.has(Kind.SERIAL):
        codes = seen.codes(Kind.SERIAL)
        if codes and (not memory.at or not seen.takes("!short") or world.reachable(memory.at, codes)):
            return _some(codes, memory)
        memory.found = Mishap.SHELF_EMPTY
        return _words_only(seen, "!short")
    if not seen.has(Kind.PRODUCT):
        return _words_only(seen, "!done", "!cancel")
    expect = seen.all(Kind.PRODUCT)[0]
    if not seen.takes("!short"):
        return _some(expect.codes, memory)
    _fresh(memory, expect.codes)
    there = world.reachable(memory.at, expect.codes) - memory.counted if memory.at else 999
    if there <= 0 or not expect.codes:
        memory.found = Mishap.SHELF_EMPTY
        return "!short"
    return _scan_units(seen, expect, there, world, memory, rng)


def pack(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.TOTE) or seen.has(Kind.ORDER):
        totes = seen.codes(Kind.TOTE)
        memory.at = rng.choice(totes) if totes and rng.random() < 0.8 else ""
        return memory.at or rng.choice(seen.codes(Kind.ORDER) or totes)
    if seen.has(Kind.PLACE):
        codes = seen.codes(Kind.PLACE)
        return _some(codes, memory) if codes else world.shelf()
    if seen.has(Kind.LOT) or seen.has(Kind.SERIAL):
        if memory.refusals > _FEW and (boxes := seen.codes(Kind.CARTON)):
            return rng.choice(boxes) if memory.refusals % _FEW else "!no"
        return _some(seen.codes(Kind.LOT) or seen.codes(Kind.SERIAL), memory)
    if seen.has(Kind.WEIGHT):
        grams = seen.all(Kind.WEIGHT)[0].quantity or 400
        return f"!weight {grams}"
    if seen.has(Kind.PRODUCT):
        return _pack_unit(seen, world, memory, rng)
    if seen.takes("!done"):
        return "!done"
    return _scan_back(seen, world, memory)


def _pack_unit(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    expect = seen.all(Kind.PRODUCT)[0]
    is_packing = seen.takes("!short")
    if is_packing and memory.at and not world.reachable(memory.at, expect.codes):
        memory.found = Mishap.TOTE_LACKS
        return "!short"
    if not is_packing:
        # Taking out, or aside: one unit is enough.
        return _some(expect.codes, memory) if memory.refusals < _FEW else _words_only(seen, "!done", "!no")
    boxes = seen.codes(Kind.CARTON)
    if boxes and (memory.refusals > _FEW or rng.random() < 0.02):
        return rng.choice(boxes)
    if rng.random() < 0.01 and memory.counted:
        return "!next"
    return _scan_units(seen, expect, expect.quantity or 1, world, memory, rng)


def _scan_back(seen: Seen, world: World, memory: Memory) -> str:
    """The label is awaited from the printer; when none comes, it is asked for again, or given up."""
    codes = seen.codes(Kind.PARCEL)
    label = world.label(codes)
    if label and not memory.refusals:
        memory.waits = 0
        return label
    memory.waits += 1
    if memory.waits < WAITS_MAX:
        return WAIT
    memory.waits = WAITS_MAX - 10
    if not memory.refusals:
        return "!reprint nothing came out"
    if memory.refusals == 1 and seen.takes("!void"):
        return "!void"
    return _words_only(seen, "!cancel")


def ship(seen: Seen, world: World, memory: Memory, rng: Random) -> str:  # noqa: ARG001 - one shape for all
    if seen.answer.step == "scan_driver":
        return "!answer Dana Fuhrmann" if memory.refusals < _FEW else "!cancel"
    if seen.takes("!sign"):
        return f"!sign {_SIGNATURE}" if not memory.refusals else _words_only(seen, "!skip", "!cancel")
    if seen.answer.step == "scan_parcel" and seen.has(Kind.TOTE) and not memory.refusals:
        return seen.codes(Kind.TOTE)[0]
    if seen.has(Kind.DOCK):
        return rng.choice(seen.codes(Kind.DOCK))
    if seen.has(Kind.ANY):
        return rng.choice(seen.codes(Kind.ANY))
    codes = seen.codes(Kind.PARCEL)
    if codes and (memory.refusals < _FEW or memory.refusals % _FEW):
        return rng.choice(codes)
    return _words_only(seen, "!done", "!cancel") if memory.refusals < _FEW else "!cancel"


# --- inbound ------------------------------------------------------------------------------------------
def receive(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.DOCUMENT):
        return world.arrival(seen.codes(Kind.DOCUMENT)) or IDLE
    if seen.has(Kind.LOT):
        return _finer(seen, memory, world.batch(memory.product)[0])
    if seen.takes("!expiry"):
        return f"!expiry {world.batch(memory.product)[1]}"
    if seen.has(Kind.SERIAL) and (serial := _next_serial(seen, world, memory)):
        return serial
    products = seen.all(Kind.PRODUCT)
    is_placing = seen.has(Kind.PLACE)
    for expect in products:
        if not expect.codes and not is_placing and memory.moves < _FEW:
            memory.moves += 1
            memory.product = world.stray()
            return memory.product
        there = world.delivered(expect.codes) - (memory.counted if memory.codes == expect.codes else 0)
        if expect.quantity and there > 0 and memory.refusals < _FEW:
            return _scan_units(seen, expect, there, world, memory, rng)
    memory.codes, memory.counted = (), 0
    if is_placing:
        codes = seen.codes(Kind.PLACE)
        return world.pallet() if rng.random() < 0.4 and seen.has(Kind.TOTE) else _some(codes, memory)
    memory.moves = 0
    return _words_only(seen, "!done", "!cancel")


def _next_serial(seen: Seen, world: World, memory: Memory) -> str:
    wanted = seen.all(Kind.SERIAL)[0].quantity
    if wanted == 0 or (wanted is None and seen.has(Kind.PLACE)):
        return ""
    return world.fresh_serial(memory.product)


def putaway(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.TOTE):
        return _some(seen.codes(Kind.TOTE), memory) if seen.codes(Kind.TOTE) else IDLE
    if seen.has(Kind.LOT) or seen.has(Kind.SERIAL):
        codes = seen.codes(Kind.LOT) or seen.codes(Kind.SERIAL)
        return _some(codes, memory) if codes else _words_only(seen, "!cancel")
    if seen.has(Kind.PRODUCT):
        return _some(rng.choice(seen.all(Kind.PRODUCT)).codes, memory)
    if seen.has(Kind.PLACE):
        codes = seen.codes(Kind.PLACE)
        if not seen.takes("!cancel"):
            return _some(codes, memory) if codes else IDLE
        return codes[0] if codes and memory.refusals < _FEW else world.shelf()
    return _words_only(seen, "!cancel")


def move(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.LOT) or seen.has(Kind.SERIAL):
        codes = seen.codes(Kind.LOT) or seen.codes(Kind.SERIAL)
        return _some(codes, memory) if codes else _words_only(seen, "!cancel")
    products = [each for each in seen.all(Kind.PRODUCT) if each.codes]
    is_target = seen.has(Kind.PLACE) and seen.has(Kind.TOTE) and seen.takes("!qty")
    if seen.has(Kind.PLACE) and not is_target and not products:
        if seen.takes("!cancel"):
            return world.shelf()
        memory.moves += 1
        memory.at = world.stocked_place()
        return memory.at if memory.at and memory.moves <= 1 + rng.randrange(3) else _rest(memory)
    if is_target and (not products or rng.random() < 0.5):
        return world.shelf()
    if products:
        return _some(rng.choice(products).codes, memory)
    return _words_only(seen, "!cancel")


def _rest(memory: Memory) -> str:
    memory.moves = 0
    return IDLE


# --- counting and returns -----------------------------------------------------------------------------
def count(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.PLACE):
        memory.seen_here, memory.now = None, None
        codes = seen.codes(Kind.PLACE)
        memory.at = rng.choice(codes) if codes else ""
        if not codes and not memory.moves and rng.random() < _COUNTS_UNASKED:
            memory.moves, memory.at = 1, world.stocked_place()
        return memory.at or IDLE
    if seen.has(Kind.LOT) and memory.now:
        return _finer(seen, memory, memory.now.lot or "NO-LOT")
    if seen.takes("!expiry"):
        return f"!expiry {(memory.now.expires_on if memory.now else '') or '2030-01-31'}"
    if memory.seen_here is None:
        memory.seen_here, memory.now = list(world.lies_at(memory.at)) if memory.at else None, None
        if memory.seen_here is None:
            # Somebody else began it: what they saw is in their head.
            return _words_only(seen, "!cancel")
    return _count_next(seen, memory)


def _count_next(seen: Seen, memory: Memory) -> str:
    assert memory.seen_here is not None
    now = memory.now
    if now is not None and now.quantity > 1 and not memory.told and not now.serial:
        memory.told = 1
        return f"!qty {now.quantity}"
    if now is not None and now.serial and seen.has(Kind.SERIAL) and not memory.told:
        memory.told = 1
        return now.serial
    if not memory.seen_here or memory.refusals > _FEW:
        return _words_only(seen, "!done", "!cancel")
    following = memory.seen_here[0]
    if following.plate and (now is None or now.plate != following.plate):
        memory.now = Lying("", 0, plate=following.plate)
        memory.told = 1
        return following.plate
    memory.now, memory.told = memory.seen_here.pop(0), 0
    is_next_serial = following.serial and now is not None and now.code == following.code
    if is_next_serial and seen.has(Kind.SERIAL):
        memory.told = 1
        return following.serial
    return following.code


def returns(seen: Seen, world: World, memory: Memory, rng: Random) -> str:
    if seen.has(Kind.TRACKING):
        return world.parcel_back(seen.codes(Kind.DOCUMENT)) or IDLE
    if seen.has(Kind.SERIAL) or seen.has(Kind.LOT):
        codes = seen.codes(Kind.SERIAL) or seen.codes(Kind.LOT)
        if codes and memory.refusals:
            return _some(codes, memory)
        return _finer(seen, memory, world.serial_back(codes))
    if seen.has(Kind.ANSWER):
        return _judge(seen, memory, rng)
    if labels := seen.codes(Kind.ANY):
        return labels[0]
    if seen.has(Kind.PLACE):
        codes = seen.codes(Kind.PLACE)
        return _some(codes, memory) if codes else world.shelf()
    if seen.takes("!no") and (seen.has(Kind.BADGE) or seen.takes("!photo")) and not seen.has(Kind.PRODUCT):
        return "!no"  # No robot has a camera, nor a supervisor beside it.
    if seen.has(Kind.WEIGHT):
        # A robot's scale reads what was expected, and nothing of what nobody can expect.
        expected = next(each.quantity for each in seen.all(Kind.WEIGHT))
        return f"!weight {expected}" if expected else "!skip"
    if (
        seen.has(Kind.PRODUCT)
        and memory.refusals < _FEW
        and (piece := world.piece_back(seen.codes(Kind.PRODUCT)))
    ):
        return piece
    return _words_only(seen, "!done", "!cancel") if memory.refusals < _FEW else "!cancel"


def _judge(seen: Seen, memory: Memory, rng: Random) -> str:
    answers = seen.codes(Kind.ANSWER)
    places = seen.codes(Kind.PLACE)
    if seen.takes("!reason"):
        return f"!reason {rng.choice(answers)}"
    if not seen.has(Kind.PLACE):
        names, weights = zip(*_CONDITIONS, strict=True)
        wanted = rng.choices(names, weights)[0]
        return f"!answer {wanted if wanted in answers else rng.choice(answers)}"
    if (labels := seen.codes(Kind.ANY)) and rng.random() < 0.5:
        return labels[0]
    if places and rng.random() < 0.7:
        return _some(places, memory)
    return "!yes" if rng.random() < 0.7 else f"!answer {rng.choice(answers)}"


Way = Callable[[Seen, World, Memory, Random], str]
WAYS: dict[str, Way] = {
    "receive": receive,
    "putaway": putaway,
    "move": move,
    "count": count,
    "pick": pick,
    "pack": pack,
    "ship": ship,
    "returns": returns,
    "kit": kit,
    "vendor": vendor,
}
