"""The machine's clock and fresh ids: the one place that reads wall time."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


class SystemClock:
    """`ports.Clock` by this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class RandomIds:
    """`ports.Ids` by random UUIDs."""

    def fresh(self) -> str:
        # As RFC 9562, 5.4 has it; the standard library's module takes longer to load than our first paint.
        drawn = bytearray(os.urandom(16))
        drawn[6] = drawn[6] & 0x0F | 0x40
        drawn[8] = drawn[8] & 0x3F | 0x80
        return drawn.hex()


def day_here(at: datetime) -> date:
    """The calendar's day where this machine stands: what is due, late or past its date goes by it.

    At a site far from Greenwich the day of UTC changes in the middle of a shift.
    """
    return at.astimezone().date()


def here(at: datetime) -> datetime:
    """A moment by the clock on the wall where this machine stands: cut-offs go by it."""
    return at.astimezone()


def microseconds(at: datetime) -> int:
    """Microseconds since 1970 UTC."""
    return int(at.timestamp() * 1_000_000)
