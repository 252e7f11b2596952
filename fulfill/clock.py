"""The machine's clock and fresh ids: the one place that reads wall time."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime


class SystemClock:
    """`ports.Clock` by this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class RandomIds:
    """`ports.Ids` by random UUIDs."""

    def fresh(self) -> str:
        return uuid.uuid4().hex


def microseconds(at: datetime) -> int:
    """Microseconds since 1970 UTC."""
    return int(at.timestamp() * 1_000_000)
