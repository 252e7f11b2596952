"""What this station does on the side rests while somebody waits for an answer.

A process beside the window shares one number with it: until when it is to rest. On a machine with two
processors even little work beside a scan doubles the time that the slowest answers take.
"""

from __future__ import annotations

import time
from typing import Final, Protocol

# From the scan on; an answer that takes longer is not waited for any more.
_ANSWER_S: Final = 0.25
# From the answer on, until it is painted.
_PAINT_S: Final = 0.03
# Somebody who scans without a pause stops nothing for good.
_REST_MOST_S: Final = 0.3
_LOOK_S: Final = 0.002
# After an answer, a hand is on its way to the next code; without a scan for so long, nobody is at work.
_HAND_S: Final = 0.02
_NOBODY_S: Final = 2.0


class Until(Protocol):
    """A moment (s, by the machine's monotonic clock) in memory that two processes share."""

    value: float


_beside: list[Until] = []


def begin(until: Until) -> None:
    """From now on, this one is told."""
    _beside.append(until)


def end(until: Until) -> None:
    if until in _beside:
        _beside.remove(until)


def scanned() -> None:
    _tell(_ANSWER_S)


def answered(_told: object = None) -> None:
    _tell(_PAINT_S)


def _tell(seconds: float) -> None:
    if _beside:
        moment = time.monotonic() + seconds
        for until in _beside:
            until.value = moment


def rest(until: Until) -> None:
    """Wait until nobody waits any more, in the process beside; never longer than a third of a second."""
    most = time.monotonic() + _REST_MOST_S
    while time.monotonic() < min(until.value, most):
        time.sleep(_LOOK_S)


def is_calm(until: Until) -> bool:
    """Whether what keeps the disk busy for some ms is done best now: after an answer, or with nobody here."""
    since = time.monotonic() - until.value
    return 0 <= since < _HAND_S or since > _NOBODY_S
