"""An open warehouse: its database, its outside places, its key; made new by `create`."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace

from fulfill.clock import SystemClock, microseconds
from fulfill.errors import NoWarehouse, UnusableInput
from fulfill.facts import StationProfile
from fulfill.people import Person, Role, format_roles
from fulfill.places import OUTSIDE, SYSTEM_PLACES
from fulfill.store import codes, journal, schema
from fulfill.store.engine import Database, open_engine
from fulfill.store.facts import next_number
from fulfill.store.keys import chain_key
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_SET = Sql(
    "insert into setting (name, value) values (:name, :value)"
    " on conflict (name) do update set value = excluded.value"
)
_SETTING = Sql("select value from setting where name = :name")
_ADD_PLACE = Sql("insert into place (id, code, kind, is_outside) values (:id, :code, :kind, :outside)")
_ADD_PERSON = Sql(
    "insert into person (id, badge, name, roles, pin_hash) values (:id, :badge, :name, :roles, :pin)"
)
_OUTSIDE = Sql("select id from place where is_outside = 1")
_STATION = Sql("select id, profile from station where name = :name")
_ADD_STATION = Sql(
    "insert into station (id, name, profile) values (:id, :name, :profile) on conflict do nothing"
)
_SET_PROFILE = Sql("update station set profile = :profile where id = :id")
_PERSON = Sql("select id, pin_hash from person where badge = :badge")


@dataclass(slots=True)
class Warehouse:
    """What every command works on.

    Attributes:
        id: made once, names the warehouse for ever (its key, its backups).
        outside: ids of the places outside the building.
    """

    database: Database
    id: str
    outside: frozenset[int]
    key: journal.ChainKey

    def close(self) -> None:
        self.database.close()


def create(url: str, *, badge: str, name: str = "Administrator", sscc_prefix: str = "0000000") -> Warehouse:
    """A new, empty warehouse with its outside places and one administrator who has every role."""
    database = open_engine(url, create=True)
    try:
        _refuse_a_second(database)
        schema.make(database)
        now = SystemClock().now()

        def fill(session: Session) -> None:
            _fill(session, badge, name, sscc_prefix, microseconds(now))
            session.commit()

        database.run(fill)
    except BaseException:
        database.close()
        raise
    database.close()
    return open_warehouse(url)


def open_warehouse(url: str) -> Warehouse:
    """Open a warehouse that is there; raises StoreUnavailable where it is missing, newer or damaged."""
    database = open_engine(url)
    try:
        schema.bring_up_to_date(database)
        return _look_in(database)
    except BaseException:
        database.close()
        raise


def _refuse_a_second(database: Database) -> None:
    with database.read() as session:
        if schema.is_there(session):
            raise UnusableInput(
                f"{database.where} already holds a warehouse. Work with it, or name another database"
            )


def _look_in(database: Database) -> Warehouse:
    with database.read() as session:
        warehouse_id = session.value(_SETTING, name="warehouse_id")
        if warehouse_id is None:
            raise NoWarehouse(database.where)
        outside = frozenset(row[0] for row in session.all(_OUTSIDE))
    return Warehouse(database, warehouse_id, outside, chain_key(warehouse_id))


def setting(session: Session, name: str, default: str = "") -> str:
    value = session.value(_SETTING, name=name)
    return default if value is None else str(value)


def set_setting(session: Session, name: str, value: str) -> None:
    session.run(_SET, name=name, value=value)


def station_profile(warehouse: Warehouse, name: str) -> StationProfile:
    """The profile of a station; a name that is new is written down with the defaults."""

    def find(session: Session) -> StationProfile:
        row = session.one(_STATION, name=name)
        if row is None:
            session.run(_ADD_STATION, id=next_number(session, "station"), name=name, profile="{}")
            row = session.one(_STATION, name=name)
            assert row is not None
        session.commit()
        return replace(StationProfile(row[0], name), **json.loads(row[1] or "{}"))

    return warehouse.database.run(find)


def save_profile(warehouse: Warehouse, profile: StationProfile) -> None:
    """Keep a station's options; its id and name stay."""
    body = {key: value for key, value in asdict(profile).items() if key not in {"id", "name"}}

    def save(session: Session) -> None:
        session.run(_SET_PROFILE, id=profile.id, profile=json.dumps(body))
        session.commit()

    warehouse.database.run(save)


def person_by_badge(session: Session, badge: str) -> tuple[Person, str] | None:
    """A person and the hash of their PIN ("" where they have none)."""
    row = session.one(_PERSON, badge=badge)
    return (codes.person(session, row[0]), row[1]) if row else None


def _fill(session: Session, badge: str, name: str, sscc_prefix: str, now_us: int) -> None:
    for code, kind in SYSTEM_PLACES.items():
        session.run(
            _ADD_PLACE, id=next_number(session, "place"), code=code, kind=kind, outside=int(kind in OUTSIDE)
        )
    person_id = next_number(session, "person")
    session.run(
        _ADD_PERSON,
        id=person_id,
        badge=badge,
        name=name,
        roles=format_roles(frozenset(Role) - {Role.TRAINEE}),
        pin="",
    )
    codes.set_codes(session, "badge", person_id, {badge: 1})
    set_setting(session, "warehouse_id", secrets.token_hex(8))
    set_setting(session, "sscc_prefix", sscc_prefix)
    set_setting(session, "made_us", str(now_us))
