"""Scales that speak MT-SICS, the standard interface command set of Mettler-Toledo.

Source: MT-SICS Reference Manual, level 0, command SI (weight value at once, stable or not):

    SI CR LF                      asked
    S S WWWWWWWWWW UUU CR LF      stable; ten characters, right-aligned, with sign and point; then the unit
    S D WWWWWWWWWW UUU CR LF      not stable
    S + / S -                     overload / underload
    S I                           it cannot weigh now (taring, booting)
    ES / ET / EL                  unknown command / disturbed line / wrong parameter

Digits that are not certified may stand in square brackets.
"""

from __future__ import annotations

import re
from typing import Final

from fulfill.messages import scale as says
from fulfill.weighing import Reading, State, Unit, weighed

ASK: Final = b"SI\r\n"
_LONGEST = 80
_WEIGHT = re.compile(r"S ([SD]) (.{9,13}) ([A-Za-z:]{1,5}) *")
_FIELD = 10
_NUMBER = re.compile(r" *(-?)([0-9]+)(?:\.([0-9]*))?")
_UNITS: Final = {unit.value: unit for unit in Unit}


class SicsAnswers:
    """Cuts what comes over the line into answers."""

    ask = ASK

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, data: bytes) -> list[Reading]:
        """The readings that these bytes finish; what is no answer is left out."""
        found: list[Reading] = []
        for byte in data:
            # A line of seven bits with parity, read as eight, has its parity in the eighth.
            seven = byte & 0x7F
            if seven == 0x0A:
                if (reading := read_answer(self._waiting.decode("ascii").rstrip("\r"))) is not None:
                    found.append(reading)
                self._waiting.clear()
            else:
                self._waiting.append(seven)
                # Noise without an end: only its tail can still become an answer's end, and that is no weight.
                del self._waiting[:-_LONGEST]
        return found

    def forget(self) -> None:
        """The line was cut: what had begun will not be finished."""
        self._waiting.clear()


def read_answer(line: str) -> Reading | None:
    """One answer without its CR LF; None for "not now" (S I, ET) and for what is none."""
    match line.rstrip(" "):
        case "S +":
            return Reading(0, State.OVERLOAD)
        case "S -":
            return Reading(0, State.UNDER_ZERO)
        case "ES" | "EL":
            return Reading(0, State.ERROR, why=says.not_understood())
    found = _WEIGHT.fullmatch(line)
    if found is None:
        return None
    state, field, unit = found.groups()
    plain = field.replace("[", "").replace("]", "")
    # The width is the only check that this protocol has: where a character was lost on the way, it is short.
    if _FIELD not in (len(field), len(plain)):
        return None
    number = _NUMBER.fullmatch(plain)
    if number is None:
        return None
    if unit not in _UNITS:
        return Reading(0, State.ERROR, why=says.unit_unknown(unit))
    sign, whole, decimals = number.group(1), number.group(2), number.group(3) or ""
    digits = int(sign + whole + decimals)
    return weighed(digits, -len(decimals), _UNITS[unit], State.STABLE if state == "S" else State.MOTION)
