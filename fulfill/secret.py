"""The PIN that goes with a badge scanned in mid-work: tried by itself, and never written down.

A badge that has a PIN waits until `!pin 1234` follows; any other input lets it go. The wrong ones are
counted as they are at the door (`fulfill.store.logins`), outside of the transaction of the work.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from fulfill.clock import microseconds
from fulfill.errors import Refused
from fulfill.messages import Message, every_flow
from fulfill.people import Person
from fulfill.scan import BadgeScan, ScanEvent
from fulfill.store import logins, lookup
from fulfill.store.logins import Entry, Tried
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse, person_by_badge

MASKED = "!pin"
_PIN = re.compile(r"\s*!pin\b\s*(.*?)\s*", re.IGNORECASE | re.DOTALL)


def masked(raw: str) -> str:
    """The input as it may be shown and kept."""
    return MASKED if _PIN.fullmatch(raw) else raw


def wrong(tried: Tried, name: str) -> Message:
    """What is said of a PIN that did not open."""
    match tried.entry:
        case Entry.WRONG:
            return every_flow.wrong_pin(name)
        case Entry.LOCKED:
            return every_flow.pin_locked(name, tried.wait_s)
        case _:
            return every_flow.badge_locked(name)


@dataclass(slots=True)
class Secret:
    """Of one seat: whose badge waits for its PIN.

    Attributes:
        badge: the code as it was scanned; "" when none waits.
        opened: the person whose PIN came with the present input; 0: nobody's.
    """

    badge: str = ""
    opened: int = 0

    def hear(self, warehouse: Warehouse, event: ScanEvent) -> tuple[ScanEvent, Message | None]:
        """The input as the work gets it, and why not where a PIN did not open: then nothing was done."""
        self.opened = 0
        given = _PIN.fullmatch(event.raw)
        if given is None:
            self.badge = ""
            return event, None
        hidden = ScanEvent(event.id, MASKED, event.at)
        if not self.badge:
            return hidden, every_flow.no_badge_waits()
        with warehouse.database.read() as session:
            found = person_by_badge(session, self.badge) or person_by_badge(session, self.badge.upper())
        if found is None:
            return hidden, every_flow.no_badge_waits()
        person = found[0]
        tried = logins.try_pin(warehouse.database, person, given[1], microseconds(event.at))
        if tried.entry is not Entry.OPEN:
            return hidden, wrong(tried, person.name)
        self.opened = person.id
        return ScanEvent(event.id, self.badge, event.at), None

    def check(
        self, session: Session, scanned: BadgeScan, seated: Person, asks: Callable[[str], Message]
    ) -> None:
        """Raise Refused where the badge's PIN is still to come; an own badge the work itself speaks of."""
        person = scanned.person
        if person.id not in (seated.id, self.opened) and lookup.has_pin(session, person.id):
            self.badge = scanned.raw
            raise Refused(asks(person.name))
