"""Who knows their PIN: wrong ones are counted before they are tried, and lock the badge for a while.

Five wrong ones lock it for a minute, each further one for twice as long, up to a quarter of an hour;
ten lock it until somebody unlocks it. The count stands in the database before the PIN is looked at:
killing the program does not win another guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fulfill.people import Act, Person
from fulfill.store import codes, pins
from fulfill.store.engine import Database
from fulfill.store.session import Session
from fulfill.store.statements import Sql

FREE_TRIES = 5
TRIES_MAX = 10
_FIRST_US = 60_000_000
_LONGEST_US = 15 * 60_000_000
_STANDING = Sql("select pin_hash, failures, locked_until_us from person where id = :id")
_COUNT = Sql("update person set failures = failures + 1, locked_until_us = :until where id = :id")
_CLEAR = Sql("update person set failures = 0, locked_until_us = 0 where id = :id")
_CLEAR_BADGE = Sql("update person set failures = 0, locked_until_us = 0 where badge = :badge")
_ACTIVE = Sql("select id from person where is_active = 1 order by id")


class Entry(StrEnum):
    """How a try ended. LOCKED lasts for a while, CLOSED until somebody unlocks the badge."""

    OPEN = "open"
    WRONG = "wrong"
    LOCKED = "locked"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Tried:
    """How a try ended. `wait_s` is how long a locked badge stays so, in seconds."""

    entry: Entry
    wait_s: int = 0


def try_pin(database: Database, person: Person, pin: str, now_us: int) -> Tried:
    """Whether this is the person's PIN; takes some 100 ms on purpose."""

    def count(session: Session) -> tuple[str, Tried | None]:
        hashed, failures, until_us = session.one(_STANDING, id=person.id) or ("", 0, 0)
        if failures >= TRIES_MAX and _can_be_unlocked(session, person):
            return "", Tried(Entry.CLOSED)
        if until_us > now_us:
            return "", Tried(Entry.LOCKED, -(-(until_us - now_us) // 1_000_000))
        session.run(_COUNT, id=person.id, until=now_us + _lock_us(failures + 1))
        session.commit()
        return hashed, None

    hashed, answer = database.run(count)
    if answer is not None:
        return answer
    if not pins.is_pin(pin, hashed):
        return Tried(Entry.WRONG)

    def clear(session: Session) -> None:
        session.run(_CLEAR, id=person.id)
        session.commit()

    database.run(clear)
    return Tried(Entry.OPEN)


def unlock(session: Session, badge: str) -> bool:
    """Let a badge in again; False where nobody has it. Not committed here."""
    return session.run(_CLEAR_BADGE, badge=badge) == 1


def active_people(session: Session) -> list[Person]:
    return [codes.person(session, row[0]) for row in session.all(_ACTIVE)]


def _lock_us(failures: int) -> int:
    beyond = failures - FREE_TRIES
    return 0 if beyond < 0 else min(_FIRST_US << min(beyond, 10), _LONGEST_US)


def _can_be_unlocked(session: Session, person: Person) -> bool:
    """Somebody else may unlock it; else the longest wait is the worst, or nobody could ever come in again."""
    others = (one for one in active_people(session) if one.id != person.id)
    return any(one.may(Act.SETTINGS) or one.may(Act.OVERRIDE) for one in others)
