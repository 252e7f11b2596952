"""Scales that send the Toledo continuous output: a frame some times a second, unasked.

Source: Mettler-Toledo IND131/IND331 and IND560 technical manuals, appendix "Standard continuous output":

    STX A B C WWWWWW TTTTTT CR [CHK]

    A  bits 0-2: the last digit is worth ten to the power of 2 minus this; 5 always 1, 6 always 0
    B  bit 0 net; 1 negative; 2 out of range; 3 in motion; 4 kg (else lb); 5 always 1; 6 zero not captured yet
    C  bits 0-2: 0 as in B, 1 g, 2 t, 3 oz, above: others; 4 expanded by ten; 5 always 1
    W  the weight shown, T the tare: six digits without a point; spaces may stand for leading zeros
    CHK  makes the sum of all characters, itself included, 0 in its lower seven bits; a scale may leave it out
"""

from __future__ import annotations

from typing import Final

from fulfill.messages import scale as says
from fulfill.weighing import Reading, State, Unit, weighed

_STX, _CR = 0x02, 0x0D
_FRAME: Final = 17
_ALWAYS: Final = 0x20
_NET, _NEGATIVE, _OUT, _MOTION, _KG, _NO_ZERO = (1 << bit for bit in (0, 1, 2, 3, 4, 6))
_EXPANDED: Final = 0x10
_UNITS: Final = {1: Unit.G, 2: Unit.T, 3: Unit.OZ}
_OTHERS: Final = {4: "ozt", 5: "dwt", 6: "ton", 7: "?"}


class ToledoFrames:
    """Cuts what comes over the line into frames. Whether they carry a checksum it learns from them."""

    ask = b""

    def __init__(self) -> None:
        self._waiting = bytearray()
        self._sums = False

    def feed(self, data: bytes) -> list[Reading]:
        """The readings that these bytes finish; a disturbed frame is left out."""
        found: list[Reading] = []
        # Eight bits read from a line of seven with parity: the eighth says nothing of ours.
        self._waiting += bytes(byte & 0x7F for byte in data)
        while (start := self._waiting.find(_STX)) >= 0:
            del self._waiting[:start]
            if len(self._waiting) < _FRAME + 1:
                # A frame is known as whole when its checksum, or the next frame, has begun.
                if self._is_broken():
                    del self._waiting[0]
                    continue
                return found
            frame, after = bytes(self._waiting[:_FRAME]), bytes(self._waiting[_FRAME : _FRAME + 2])
            taken = 0 if self._is_broken() else self._length(frame, after)
            if taken > len(self._waiting):
                return found
            del self._waiting[: taken or 1]
            if not taken:
                continue
            if (reading := read_frame(frame)) is not None:
                found.append(reading)
        self._waiting.clear()
        return found

    def forget(self) -> None:
        """The line was cut: what had begun will not be finished."""
        self._waiting.clear()
        self._sums = False

    def _is_broken(self) -> bool:
        """Whether what waits can no longer become a frame: another begins inside it."""
        inside = self._waiting[1:_FRAME]
        return any(byte < 0x20 for byte in inside[:15]) or (len(inside) == 16 and inside[15] != _CR)

    def _length(self, frame: bytes, after: bytes) -> int:
        """How many bytes the frame takes with its checksum; 0 where it is disturbed.

        More than there are, where the next byte will tell.
        """
        is_next = after[0] == _STX
        if (sum(frame) + after[0]) & 0x7F == 0:
            if is_next and not self._sums and len(after) == 1:
                # A checksum may look like the beginning of the next frame: that would then stand behind it.
                return _FRAME + 2
            if not is_next or self._sums or after[1] == _STX:
                self._sums = True
                return _FRAME + 1
        # Once the scale was seen to send checksums, a frame without one has lost it.
        return _FRAME if is_next and not self._sums else 0


def read_frame(frame: bytes) -> Reading | None:
    """The seventeen characters from STX to CR; None for what is no frame."""
    if len(frame) != _FRAME or frame[0] != _STX or frame[-1] != _CR:
        return None
    a, b, c = frame[1:4]
    if not (a & b & c & _ALWAYS) or a & 0x40:
        return None
    if b & _OUT:
        return Reading(0, State.UNDER_ZERO if b & _NEGATIVE else State.OVERLOAD)
    if b & _NO_ZERO:
        return Reading(0, State.ERROR, why=says.rezero())
    if c & _EXPANDED:
        return Reading(0, State.ERROR, why=says.expanded())
    weight, tare = _digits(frame[4:10]), _digits(frame[10:16])
    if weight is None or tare is None:
        return None
    described = c & 0x07
    if described in _OTHERS:
        return Reading(0, State.ERROR, why=says.unit_unknown(_OTHERS[described]))
    unit = _UNITS.get(described) or (Unit.KG if b & _KG else Unit.LB)
    state = State.MOTION if b & _MOTION else State.STABLE
    digits = -weight if b & _NEGATIVE else weight
    return weighed(digits, 2 - (a & 0x07), unit, state, tare if b & _NET else 0)


def _digits(field: bytes) -> int | None:
    """Six digits, spaces for leading zeros."""
    text = field.lstrip(b" ") or b"0"
    return int(text) if text.isdigit() else None
