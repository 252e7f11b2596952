"""Who comes in, and into which warehouse."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fulfill.errors import Refused, UnusableInput

if TYPE_CHECKING:
    from fulfill.facts import StationProfile
    from fulfill.operations import Desk
    from fulfill.people import Act, Person
    from fulfill.store.warehouse import Warehouse

_FILE = "warehouse.db"


def database(call: argparse.Namespace) -> str:
    """The database that the call names, or the environment, or the one in the user's data folder."""
    named = call.database or os.environ.get("FULFILL_DATABASE")
    if named:
        return str(named)
    from platformdirs import user_data_path

    return str(user_data_path("fulfill") / _FILE)


@contextmanager
def warehouse(call: argparse.Namespace) -> Iterator[Warehouse]:
    """The warehouse, closed afterwards. Raises StoreUnavailable."""
    from fulfill.store.warehouse import open_warehouse

    opened = open_warehouse(database(call))
    try:
        yield opened
    finally:
        opened.close()


def station(call: argparse.Namespace, opened: Warehouse) -> StationProfile:
    """The seat of the call, under its own name or the machine's."""
    import socket

    from fulfill.store.warehouse import station_profile
    from fulfill.units import BadValue, name

    wanted = call.station or os.environ.get("FULFILL_STATION") or socket.gethostname() or "station"
    try:
        return station_profile(opened, name(str(wanted)))
    except BadValue as error:
        raise UnusableInput(f"The station's name cannot be used: {error}") from error


def desk(call: argparse.Namespace, opened: Warehouse, act: Act) -> Desk:
    """Who works where, once they have shown that they may."""
    return desk_of(call, opened, person(call, opened), act)


def desk_of(call: argparse.Namespace, opened: Warehouse, who: Person, act: Act) -> Desk:
    """The same for somebody who is known already. Raises Refused."""
    from fulfill.clock import RandomIds, SystemClock
    from fulfill.messages import every_flow
    from fulfill.operations import Desk
    from fulfill.people import format_roles

    if not who.may(act):
        raise Refused(every_flow.not_allowed(who.name, format_roles(who.roles), act))
    return Desk(opened, who, station(call, opened), SystemClock(), RandomIds())


def person(call: argparse.Namespace, opened: Warehouse) -> Person:
    """Who works: by badge, and by PIN where they have one. Raises UnusableInput, in words."""
    badge = call.badge or os.environ.get("FULFILL_BADGE") or ""
    who, has_pin = _by_badge(opened, badge.strip()) if badge.strip() else _the_only_one(opened)
    if not who.is_active:
        raise UnusableInput(f"The badge of {who.name} is switched off. Ask an administrator")
    if has_pin:
        _ask_pin(opened, who)
    return who


def _by_badge(opened: Warehouse, badge: str) -> tuple[Person, bool]:
    from fulfill.store.warehouse import person_by_badge
    from fulfill.units import shown

    if badge.isprintable():
        with opened.database.read() as session:
            found = person_by_badge(session, badge) or person_by_badge(session, badge.upper())
        if found is not None:
            return found[0], bool(found[1])
    raise UnusableInput(f"Nobody here has the badge {shown(badge)}. See who there is: fulfill show people")


def _the_only_one(opened: Warehouse) -> tuple[Person, bool]:
    from fulfill.store import logins, lookup

    with opened.database.read() as session:
        there = logins.active_people(session)
        if len(there) == 1:
            return there[0], lookup.has_pin(session, there[0].id)
    raise UnusableInput(
        f"Who works? {len(there)} people have a badge here: say which with --badge CODE or FULFILL_BADGE"
    )


def _ask_pin(opened: Warehouse, who: Person) -> None:
    from fulfill.clock import SystemClock, microseconds
    from fulfill.store import logins
    from fulfill.store.logins import Entry

    pin = os.environ.get("FULFILL_PIN") or _typed(who)
    tried = logins.try_pin(opened.database, who, pin, microseconds(SystemClock().now()))
    match tried.entry:
        case Entry.OPEN:
            return
        case Entry.WRONG:
            raise UnusableInput(f"That is not the PIN of {who.name}. Nothing was done: call again")
        case Entry.LOCKED:
            raise UnusableInput(
                f"Too many wrong PINs for {who.name}. Try again in {tried.wait_s} s, or have a supervisor "
                f"unlock the badge: fulfill people unlock {who.badge}"
            )
        case Entry.CLOSED:
            raise UnusableInput(
                f"Too many wrong PINs: the badge of {who.name} is locked until a supervisor or an "
                f"administrator unlocks it: fulfill people unlock {who.badge}"
            )


def _typed(who: Person) -> str:
    if not sys.stdin.isatty():
        raise UnusableInput(f"{who.name} has a PIN. Give it in FULFILL_PIN, or call from a terminal")
    import getpass

    try:
        return getpass.getpass(f"PIN of {who.name}: ")
    except EOFError as error:
        raise UnusableInput("No PIN was given, so nothing was done") from error
