"""What the hazard of a product says, and which marks its box must bear.

A product's `hazard` is the office's own text: "UN3481", "LQ", "UN1950 LQ", "UN 1263, limited quantity". Read
out of it are the UN numbers, and whether the goods go as a limited quantity.

Marks: ADR 3.4.7 (limited quantities) and ADR 5.2.1.9 (lithium and sodium ion batteries, special provision
188).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_UN = re.compile(r"\bUN[\s-]?([0-9]{4})\b", re.IGNORECASE)
_LIMITED = re.compile(r"\b(?:LQ|LTD\.?\s?QTY|LIMITED\s+QUANTIT(?:Y|IES))\b", re.IGNORECASE)
# Lithium ion, lithium metal, sodium ion: as such, and with or in equipment (ADR 3.2, table A).
BATTERIES = frozenset("UN3480 UN3481 UN3090 UN3091 UN3551 UN3552".split())


class Mark(StrEnum):
    """A mark on the outside of a box."""

    LIMITED = "limited_quantity"
    BATTERY = "battery"


@dataclass(frozen=True, slots=True)
class Hazard:
    """What was read: UN numbers in the order of the text, and whether it is a limited quantity."""

    numbers: tuple[str, ...] = ()
    is_limited: bool = False


def read(text: str) -> Hazard:
    """A product's hazard; nothing is read out of a text without a UN number and without LQ."""
    numbers = dict.fromkeys(f"UN{digits}" for digits in _UN.findall(text))
    return Hazard(tuple(numbers), _LIMITED.search(text) is not None)


def marks(hazards: Iterable[str]) -> tuple[Mark, ...]:
    """The marks that a box with these goods must bear."""
    found = [read(text) for text in hazards]
    kinds = (
        (Mark.LIMITED, any(each.is_limited for each in found)),
        (Mark.BATTERY, bool(batteries(each for each in hazards_of(found)))),
    )
    return tuple(mark for mark, is_wanted in kinds if is_wanted)


def batteries(numbers: Iterable[str]) -> tuple[str, ...]:
    """The UN numbers that stand on a battery mark, each once, in their own order."""
    return tuple(sorted(BATTERIES & set(numbers)))


def hazards_of(found: Iterable[Hazard]) -> tuple[str, ...]:
    """All UN numbers of several goods."""
    return tuple(dict.fromkeys(number for each in found for number in each.numbers))
