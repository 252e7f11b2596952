"""Where a place stands, read from its code: "A-03-2" is aisle A, bay 3, level 2.

Codes are free text and every building has its own. What cannot be read still gets a place on a map.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_PART = re.compile(r"[^\W\d_]+|\d+")
_NUMBER_MAX = 9  # digits: a longer number is a name, not a count of bays


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """`aisle` as it is written; bay, level and position from 1, or 0 where the code has none."""

    aisle: str
    bay: int = 0
    level: int = 0
    position: int = 0


@lru_cache(maxsize=16_384)
def address(code: str) -> Address:
    """Read a code: one letter or word is the aisle, then numbers; a code of numbers has its aisle first."""
    parts = [part for part in _PART.findall(code) if not part.isdecimal() or len(part) <= _NUMBER_MAX]
    words = [part for part in parts if not part.isdecimal()]
    numbers = [int(part) for part in parts if part.isdecimal()]
    if not words:
        aisle = next((part for part in parts if part.isdecimal()), code)
        numbers = numbers[1:]
    elif len(numbers) > 3:
        # "AISLE-03-07-2-1": the word says only what is counted.
        first = next(part for part in parts if part.isdecimal())
        aisle, numbers = f"{words[0]} {first}", numbers[1:]
    else:
        aisle = words[0]
        numbers += [sum(ord(letter) for letter in word.upper()) % 64 for word in words[1:] if len(word) == 1]
    bay, level, position = (*numbers, 0, 0, 0)[:3]
    return Address(aisle.upper(), bay, level, position)


def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts "A2" before "A10"."""
    parts = _PART.findall(text)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def aisles_between(aisles: list[str], most: int) -> list[str]:
    """The aisles with those that stand between them ("A", "C" gives "A", "B", "C"), in order.

    Only single letters and plain numbers have known neighbours; beyond `most` nothing is put between.
    """
    ordered = sorted(set(aisles), key=natural)
    if all(len(one) == 1 and "A" <= one <= "Z" for one in ordered) and ordered:
        filled = [chr(at) for at in range(ord(ordered[0]), ord(ordered[-1]) + 1)]
    elif all(one.isdecimal() for one in ordered) and ordered:
        first, last = int(ordered[0]), int(ordered[-1])
        wide = len(ordered[0])
        filled = [str(at).zfill(wide) for at in range(first, min(last, first + most) + 1)]
    else:
        return ordered
    return filled if len(filled) <= most and set(ordered) <= set(filled) else ordered
