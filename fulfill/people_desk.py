"""What an administrator changes about people: who works here, in which roles, with which PIN.

Each change is an operation in the journal. A PIN is never in it, nor anywhere else but as its hash.
"""

from __future__ import annotations

from collections.abc import Callable

from fulfill import operations, units
from fulfill.errors import Refused
from fulfill.messages import stop
from fulfill.operations import Desk, Doing
from fulfill.people import Act, Role, format_roles
from fulfill.store import logins, people_book
from fulfill.store.people_book import PersonRow

PIN_LEAST, PIN_MOST = 4, 12


def add(desk: Desk, badge: str, name: str, roles: frozenset[Role], pin: str = "") -> int:
    """Somebody new; their id. Raises Refused, with what is wrong in words."""
    badge, name = badge_of(badge), name_of(name)
    _some_role(roles, name)
    hashed = _hashed(pin)

    def do(doing: Doing) -> int:
        taken = people_book.taken_by(doing.session, badge)
        if taken is not None:
            code, kind = taken
            raise Refused(
                stop(
                    "badge_taken",
                    "The code {taken} is {what} already. Give {name} another badge",
                    taken=code,
                    what="somebody's badge" if kind == "badge" else f"a {kind}'s",
                    name=name,
                )
            )
        doing.said = f"{name} works here now, as {format_roles(roles)}"
        return people_book.add(doing.session, badge, name, roles, hashed)

    return operations.run(desk, Act.SETTINGS, "person_add", f"{badge} {name} {format_roles(roles)}", do)


def change(desk: Desk, person_id: int, name: str, roles: frozenset[Role]) -> None:
    """Another name, other roles. The last administrator stays one. Raises Refused."""
    name = name_of(name)
    _some_role(roles, name)

    def do(doing: Doing, person: PersonRow) -> None:
        if Role.ADMINISTRATOR not in roles:
            _keep_an_administrator(doing, person)
        people_book.change(doing.session, person.id, name, roles, is_active=person.is_active)
        doing.said = f"{name} is {format_roles(roles)} now"

    _on(desk, "person_change", person_id, f"{name} {format_roles(roles)}", do)


def switch(desk: Desk, person_id: int, *, is_active: bool) -> None:
    """Let a badge in, or no longer; what its owner did stays in the journal. Raises Refused."""

    def do(doing: Doing, person: PersonRow) -> None:
        if not is_active:
            _keep_an_administrator(doing, person)
        people_book.change(doing.session, person.id, person.name, person.roles, is_active=is_active)
        doing.said = f"the badge of {person.name} is switched {'on' if is_active else 'off'}"

    _on(desk, "person_switch", person_id, "on" if is_active else "off", do)


def set_pin(desk: Desk, person_id: int, pin: str) -> None:
    """A new PIN, or none where it is "". Raises Refused."""
    hashed = _hashed(pin)

    def do(doing: Doing, person: PersonRow) -> None:
        people_book.set_pin(doing.session, person.id, hashed)
        doing.said = f"{person.name} has {'a new' if hashed else 'no'} PIN now"

    _on(desk, "person_pin", person_id, "set" if hashed else "cleared", do)


def unlock(desk: Desk, person_id: int) -> None:
    """Forget the wrong PINs of a badge: a supervisor may too. Raises Refused."""

    def do(doing: Doing, person: PersonRow) -> None:
        logins.unlock(doing.session, person.badge)
        doing.said = f"badge {person.badge} is unlocked"

    act = Act.OVERRIDE if desk.person.may(Act.OVERRIDE) else Act.SETTINGS
    _on(desk, "unlock", person_id, "", do, act)


def badge_of(text: str) -> str:
    """A badge's code. Raises Refused."""
    try:
        return units.code(text.strip())
    except units.BadValue as bad:
        raise Refused(stop("bad_badge", "The badge cannot be used: {why}", why=str(bad))) from bad


def name_of(text: str) -> str:
    """A person's name. Raises Refused."""
    try:
        return units.name(text)
    except units.BadValue as bad:
        raise Refused(stop("bad_name", "The name cannot be used: {why}", why=str(bad))) from bad


def pin_of(text: str) -> str:
    """A PIN that a number pad can give; "" for none. Raises Refused."""
    pin = text.strip()
    if pin and not (pin.isascii() and pin.isdigit() and PIN_LEAST <= len(pin) <= PIN_MOST):
        raise Refused(
            stop(
                "bad_pin", "A PIN has {least} to {most} digits, nothing else", least=PIN_LEAST, most=PIN_MOST
            )
        )
    return pin


def _hashed(text: str) -> str:
    from fulfill.store.pins import hash_pin

    pin = pin_of(text)
    return hash_pin(pin) if pin else ""


def _some_role(roles: frozenset[Role], name: str) -> None:
    if not roles:
        raise Refused(
            stop(
                "no_role",
                "{name} needs at least one role. To keep somebody out, switch the badge off",
                name=name,
            )
        )


def _keep_an_administrator(doing: Doing, person: PersonRow) -> None:
    is_one = person.is_active and Role.ADMINISTRATOR in person.roles
    if is_one and not people_book.has_other_administrator(doing.session, person.id):
        raise Refused(
            stop(
                "last_administrator",
                "{name} is the last administrator: without one, nobody could change anything here."
                " Make somebody else an administrator first",
                name=person.name,
            )
        )


def _on(
    desk: Desk,
    kind: str,
    person_id: int,
    what: str,
    do: Callable[[Doing, PersonRow], None],
    act: Act = Act.SETTINGS,
) -> None:
    def doing_it(doing: Doing) -> None:
        person = people_book.one(doing.session, person_id)
        if person is None:
            raise Refused(stop("unknown_person", "There is nobody with the number {id}", id=person_id))
        do(doing, person)

    operations.run(desk, act, kind, f"{person_id} {what}".strip(), doing_it)
