"""Time and ids that come from the seed alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

DAY = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)


class VirtualClock:
    """Stands still until it is told to go on."""

    def __init__(self, start: datetime = DAY) -> None:
        self.start = start
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.seconds)


class SeededIds:
    """Ids that look random and are the same in every run of the seed."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng

    def fresh(self) -> str:
        return f"{self._rng.getrandbits(128):032x}"
