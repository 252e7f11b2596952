"""What is done at a desk, as operations that run once: the same id again gets the answer it got.

A scan is an operation of the station's; here are those of the commands. Each writes one link of its
station's chain, in the transaction of what it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from fulfill.clock import day_here, microseconds
from fulfill.errors import Refused
from fulfill.facts import StationProfile
from fulfill.ledger import Move
from fulfill.messages import every_flow
from fulfill.people import Act, Person, format_roles
from fulfill.ports import Clock, Ids
from fulfill.store import codes, journal
from fulfill.store.journal import Operation
from fulfill.store.session import Session
from fulfill.store.warehouse import Warehouse

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """Who does something where; what every command needs."""

    warehouse: Warehouse
    person: Person
    station: StationProfile
    clock: Clock
    ids: Ids


@dataclass(slots=True)
class Doing:
    """One operation under way: its number, its time, and what it does to stock and tells."""

    session: Session
    seq: int
    now_us: int
    today: str
    moves: list[Move] = field(default_factory=list)
    said: str = ""
    is_idle: bool = False


def run(desk: Desk, act: Act, kind: str, payload: str, do: Callable[[Doing], T], *, event: str = "") -> T:
    """Do one operation in one transaction; kept only if `do` returns.

    `event` is the operation's own id; where it has been done before, `do` is asked again only to read
    (it must notice that by itself) and a different payload under it is refused. Raises Refused.
    """
    event = event or desk.ids.fresh()
    hashed = journal.payload_hash(kind, payload)

    def attempt(session: Session) -> T:
        now = desk.clock.now()
        person = codes.person(session, desk.person.id)
        if not person.may(act):
            raise Refused(every_flow.not_allowed(person.name, format_roles(person.roles), act))
        told = journal.told(session, event)
        if told is not None and told.payload_hash != hashed:
            raise Refused(every_flow.changed_meanwhile("This operation"))
        doing = Doing(session, journal.next_seq(session), microseconds(now), day_here(now).isoformat())
        result = do(doing)
        if told is None and not doing.is_idle:
            operation = Operation(
                seq=doing.seq,
                event=event,
                kind=kind,
                station_id=desk.station.id,
                at_us=doing.now_us,
                person_id=person.id,
                roles=format_roles(person.roles),
                scan=payload[: codes.LENGTH_MAX],
                level="ok",
                code=kind,
                message=doing.said,
                payload_hash=hashed,
            )
            journal.append(session, desk.warehouse.key, operation, doing.moves)
            session.commit()
        return result

    return desk.warehouse.database.run(attempt)
