"""Who works here, as an administrator sees and changes it. Nothing here commits."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.people import Role, format_roles, parse_roles
from fulfill.store import codes
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 1_000
_COLUMNS = (
    "id, badge, name, roles, is_active, case when pin_hash = '' then 0 else 1 end, failures, locked_until_us"
)
_ALL = Sql(f"select {_COLUMNS} from person order by is_active desc, name, id limit {MOST}")
_ONE = Sql(f"select {_COLUMNS} from person where id = :id")
_TAKEN = Sql("select code, kind from code where code = :badge or code = :upper order by code limit 1")
_ADD = Sql(
    "insert into person (id, badge, name, roles, pin_hash) values (:id, :badge, :name, :roles, :pin_hash)"
)
_CHANGE = Sql("update person set name = :name, roles = :roles, is_active = :is_active where id = :id")
_SET_PIN = Sql("update person set pin_hash = :pin_hash, failures = 0, locked_until_us = 0 where id = :id")
_OTHERS = Sql("select roles from person where is_active = 1 and id <> :id")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody with a badge. The PIN itself is told to nobody.

    Attributes:
        failures: wrong PINs in a row. locked_until_us: microseconds since 1970 UTC, 0 for never.
    """

    id: int
    badge: str
    name: str
    roles: frozenset[Role]
    is_active: bool
    has_pin: bool
    failures: int = 0
    locked_until_us: int = 0


def everybody(session: Session) -> list[PersonRow]:
    """Those who work here first, by name; those whose badge is switched off last."""
    return [_row(row) for row in session.all(_ALL)]


def one(session: Session, person_id: int) -> PersonRow | None:
    row = session.one(_ONE, id=person_id)
    return _row(row) if row else None


def taken_by(session: Session, badge: str) -> tuple[str, str] | None:
    """What this code, or the same in capitals, means already: the code and its kind."""
    row = session.one(_TAKEN, badge=badge, upper=badge.upper())
    return (str(row[0]), str(row[1])) if row else None


def add(session: Session, badge: str, name: str, roles: frozenset[Role], pin_hash: str) -> int:
    """A new person; their id."""
    person_id = next_number(session, "person")
    session.run(_ADD, id=person_id, badge=badge, name=name, roles=format_roles(roles), pin_hash=pin_hash)
    codes.set_codes(session, "badge", person_id, {badge: 1})
    return person_id


def change(session: Session, person_id: int, name: str, roles: frozenset[Role], *, is_active: bool) -> None:
    session.run(_CHANGE, id=person_id, name=name, roles=format_roles(roles), is_active=int(is_active))


def set_pin(session: Session, person_id: int, pin_hash: str) -> None:
    """A new PIN, or none (""); what was typed wrong before is forgotten."""
    session.run(_SET_PIN, id=person_id, pin_hash=pin_hash)


def has_other_administrator(session: Session, person_id: int) -> bool:
    """Whether anybody else who may still come in is an administrator."""
    others = (parse_roles(row[0]) for row in session.all(_OTHERS, id=person_id))
    return any(Role.ADMINISTRATOR in roles for roles in others)


def _row(row: tuple[object, ...]) -> PersonRow:
    person_id, badge, name, roles, is_active, has_pin, failures, until_us = row
    return PersonRow(
        int(str(person_id)),
        str(badge),
        str(name),
        parse_roles(str(roles)),
        bool(is_active),
        bool(has_pin),
        int(str(failures)),
        int(str(until_us)),
    )
