"""Books of rules that a warehouse has edited: every version is kept, the newest is gone by."""

from __future__ import annotations

from functools import lru_cache

from fulfill.plan.inspection import Book
from fulfill.plan.inspection_file import BadBook, built_in, built_in_text, read
from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql

INSPECTION = "inspection"
_NEWEST = Sql("select version, body from rule_book where name = :name order by version desc limit 1")
_VERSION = Sql("select version, body from rule_book where name = :name and version = :version")
_ADD = Sql(
    "insert into rule_book (id, name, version, body, made_us, person_id)"
    " values (:id, :name, :version, :body, :made_us, :person)"
)
_VERSIONS = Sql(
    "select b.version, b.made_us, coalesce(p.name, '') from rule_book b"
    " left join person p on p.id = b.person_id where b.name = :name order by b.version desc"
)


def newest(session: Session, name: str = INSPECTION) -> tuple[int, str]:
    """The version and the text that the warehouse goes by; version 0 is the program's own."""
    row = session.one(_NEWEST, name=name)
    return (int(row[0]), str(row[1])) if row else (0, built_in_text())


def text_of(session: Session, version: int, name: str = INSPECTION) -> str | None:
    """The text of one version, or None where there is none."""
    if version == 0:
        return built_in_text()
    row = session.one(_VERSION, name=name, version=version)
    return str(row[1]) if row else None


def book(session: Session, version: int | None = None) -> Book:
    """The book of inspection by its version; without one the newest."""
    if version == 0:
        return built_in()
    if version is None:
        number, text = newest(session)
    else:
        number, text = version, text_of(session, version) or built_in_text()
    return _read(number, text)


def add(session: Session, text: str, now_us: int, person_id: int, name: str = INSPECTION) -> int:
    """Keep a new version, which is gone by from now on; its number. Raises BadBook."""
    read(text)
    number, known = newest(session, name)
    if known == text:
        return number
    session.run(
        _ADD,
        id=next_number(session, "rule_book"),
        name=name,
        version=number + 1,
        body=text,
        made_us=now_us,
        person=person_id,
    )
    return number + 1


def versions(session: Session, name: str = INSPECTION) -> list[tuple[int, int, str]]:
    """Each version with its time in microseconds and whose it is, newest first."""
    return [(int(row[0]), int(row[1]), str(row[2])) for row in session.all(_VERSIONS, name=name)]


@lru_cache(maxsize=8)
def _read(version: int, text: str) -> Book:
    try:
        return read(text, version)
    except BadBook:
        # A book that an older program took and this one does not: the program's own is always good.
        return built_in()
