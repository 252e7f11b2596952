"""Takes records from files into the database: created, updated or unchanged, never twice.

Each kind has one function `take(session, records, ...) -> list[Outcome]`, called with some thousand
records at a time inside one transaction; a record that the warehouse cannot take is refused with its
reason, the others are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of a record."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one record; `reason` is said where it was rejected."""

    fate: Fate
    reason: str = ""


CREATED, UPDATED, UNCHANGED = Outcome(Fate.CREATED), Outcome(Fate.UPDATED), Outcome(Fate.UNCHANGED)


def rejected(reason: str) -> Outcome:
    return Outcome(Fate.REJECTED, reason)
