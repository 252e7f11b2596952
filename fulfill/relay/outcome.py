"""What came of a row of the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fulfill.store.outbox import Due
from fulfill.store.warehouse import Warehouse


@dataclass(frozen=True, slots=True)
class Outcome:
    """Done, parked (a person must look), or to be tried again.

    Attributes:
        is_patient: it is tried for as long as it takes, and never put before a person for having waited.
        wait_us: how long to wait before the next try; 0 takes the next longer one of the usual row.
    """

    state: str
    told: Mapping[str, str] = field(default_factory=dict)
    wait_us: int = 0
    is_patient: bool = False


def done(**told: str) -> Outcome:
    return Outcome("done", told)


def parked(why: str) -> Outcome:
    return Outcome("parked", {"why": why})


def again(why: str, wait_us: int = 0, *, is_patient: bool = False) -> Outcome:
    return Outcome("waiting", {"why": why}, wait_us, is_patient)


@dataclass(frozen=True, slots=True)
class Errand:
    """One claimed row: where it belongs and when it was taken."""

    warehouse: Warehouse
    row: Due
    now: datetime
    now_us: int
