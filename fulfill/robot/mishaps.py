"""What goes wrong on a floor: each mishap turns the right input into what a tired hand does instead."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from random import Random
from types import MappingProxyType

from fulfill.robot.seen import Seen
from fulfill.robot.world import World
from fulfill.turn import Kind


class Mishap(StrEnum):
    """Kinds of trouble; the values stand in the report of a simulation."""

    WRONG_CODE = "wrong_code"
    WRONG_PLACE = "wrong_place"
    WRONG_PRODUCT = "wrong_product"
    WRONG_TOTE = "wrong_tote"
    GARBLED = "garbled"
    MERGED = "merged"
    SCANNED_TWICE = "scanned_twice"
    DELIVERED_TWICE = "delivered_twice"
    OVER_COUNT = "over_count"
    SKIPPED = "skipped"
    UNDONE = "undone"
    CANCELLED = "cancelled"
    SAID_SHORT = "said_short"
    DAMAGED = "damaged"
    TOTE_FULL = "tote_full"
    REMOVED = "removed"
    LOOKED_UP = "looked_up"
    WALKED_AWAY = "walked_away"
    TOOK_OVER = "took_over"
    # The parcel is closed and its label printed, and it is all taken back.
    LABEL_UNDONE = "label_undone"
    # The shelf or the tote really lacks it: these come from the world, not from a hand.
    SHELF_EMPTY = "shelf_empty"
    TOTE_LACKS = "tote_lacks"


_OFTEN, _SELDOM, _RARE = 0.012, 0.006, 0.003
# Chances per input, in each of which the mishap is possible at all.
USUAL: Mapping[Mishap, float] = MappingProxyType(
    {
        Mishap.WRONG_CODE: _SELDOM,
        Mishap.WRONG_PLACE: _OFTEN,
        Mishap.WRONG_PRODUCT: _OFTEN,
        Mishap.WRONG_TOTE: _OFTEN,
        Mishap.GARBLED: _SELDOM,
        Mishap.MERGED: _SELDOM,
        Mishap.SCANNED_TWICE: _OFTEN,
        Mishap.DELIVERED_TWICE: _OFTEN,
        Mishap.OVER_COUNT: _SELDOM,
        Mishap.SKIPPED: _SELDOM,
        Mishap.UNDONE: _SELDOM,
        Mishap.CANCELLED: _RARE,
        Mishap.SAID_SHORT: _RARE,
        Mishap.DAMAGED: _RARE,
        Mishap.TOTE_FULL: _RARE,
        Mishap.REMOVED: _RARE,
        Mishap.LOOKED_UP: _RARE,
        Mishap.WALKED_AWAY: _RARE,
        Mishap.TOOK_OVER: 0.0015,
        Mishap.LABEL_UNDONE: 0.02,
    }
)
NONE: Mapping[Mishap, float] = MappingProxyType({})


def happens(rates: Mapping[Mishap, float], rng: Random) -> Mishap | None:
    """At most one mishap for this input; one draw, so that switching one off leaves the others alone."""
    drawn = rng.random()
    for mishap in Mishap:
        drawn -= rates.get(mishap, 0.0)
        if drawn < 0:
            return mishap
    return None


def spoil(mishap: Mishap, right: str, last: str, seen: Seen, world: World, rng: Random) -> str:
    """The input that is sent instead of the right one; "" where this mishap cannot happen here."""
    if (word := _WORDS.get(mishap)) is not None:
        return _word(word, seen) if mishap is not Mishap.LABEL_UNDONE or seen.takes("!reprint") else ""
    if (kind := _KINDS.get(mishap)) is not None:
        codes = seen.codes(kind)
        return world.other(str(kind), codes) if codes else ""
    return _by_hand(mishap, right, last, rng)


_KINDS = {
    Mishap.WRONG_PLACE: Kind.PLACE,
    Mishap.WRONG_PRODUCT: Kind.PRODUCT,
    Mishap.WRONG_TOTE: Kind.TOTE,
}
_WORDS = {
    Mishap.OVER_COUNT: "!qty 999",
    Mishap.SKIPPED: "!skip",
    Mishap.CANCELLED: "!cancel",
    Mishap.SAID_SHORT: "!short",
    Mishap.DAMAGED: "!damaged",
    Mishap.TOTE_FULL: "!full",
    Mishap.REMOVED: "!remove",
    Mishap.UNDONE: "!undo",
    Mishap.LABEL_UNDONE: "!undo",
}


def _word(word: str, seen: Seen) -> str:
    name = word.split(maxsplit=1)[0]
    if name == "!short" and not seen.takes("!skip"):
        # At the bench a lie about a unit would leave it in the tote for ever; on the walk a count finds it.
        return ""
    return word if name == "!undo" or seen.takes(name) else ""


def _by_hand(mishap: Mishap, right: str, last: str, rng: Random) -> str:
    match mishap:
        case Mishap.WRONG_CODE:
            return f"NOBODY-{rng.randrange(10_000)}"
        case Mishap.GARBLED:
            at = rng.randrange(max(1, len(right)))
            return right[:at] + rng.choice("\x00\x1b#~é?") + right[at + 1 :]
        case Mishap.MERGED:
            return f"{last}{right}" if last else ""
        case Mishap.SCANNED_TWICE | Mishap.DELIVERED_TWICE:
            return last
        case Mishap.LOOKED_UP:
            return f"!where {last or right}"
        case Mishap.WALKED_AWAY | Mishap.TOOK_OVER:
            return right
    return ""
