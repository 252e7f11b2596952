"""What an administrator sets: the options of a station and of the warehouse."""

from __future__ import annotations

import json
from dataclasses import asdict

from fulfill.facts import StationProfile
from fulfill.store.session import Session
from fulfill.store.statements import Sql

_SETTINGS = Sql("select name, value from setting order by name")
_STATIONS = Sql("select name from station order by name")
_PLACE_KIND = Sql("select kind from place where code = :code")
_SET_PROFILE = Sql("update station set profile = :profile where id = :id")


def settings(session: Session) -> dict[str, str]:
    return dict(session.all(_SETTINGS))


def place_kind(session: Session, code: str) -> str | None:
    """The kind of a place; None where there is no such place."""
    found: str | None = session.value(_PLACE_KIND, code=code)
    return found


def stations(session: Session) -> list[str]:
    return [row[0] for row in session.all(_STATIONS)]


def set_profile(session: Session, profile: StationProfile) -> None:
    """Keep a station's options; its id and name stay. Not committed here."""
    body = {key: value for key, value in asdict(profile).items() if key not in {"id", "name"}}
    session.run(_SET_PROFILE, id=profile.id, profile=json.dumps(body))
