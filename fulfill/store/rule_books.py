"""Books of rules that a warehouse has edited: every version is kept, the newest is gone by."""

from __future__ import annotations

from functools import lru_cache

from fulfill.plan.inspection import Book
from fulfill.plan.inspection_file import BadBook, built_in, read
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
_LIKE = Sql(
    "select b.name, b.body from rule_book b where b.name >= :first and b.name < :after"
    " and b.version = (select max(n.version) from rule_book n where n.name = b.name) order by b.name"
)


def newest(session: Session, name: str = INSPECTION) -> tuple[int, str]:
    """The version and the text that the warehouse goes by; version 0, "": the program's own."""
    row = session.one(_NEWEST, name=name)
    return (int(row[0]), str(row[1])) if row else (0, "")


def newest_like(session: Session, prefix: str) -> list[tuple[str, str]]:
    """Name and newest text of each book whose name begins so."""
    after = f"{prefix[:-1]}{chr(ord(prefix[-1]) + 1)}"
    return [(str(row[0]), str(row[1])) for row in session.all(_LIKE, first=prefix, after=after)]


def text_of(session: Session, version: int, name: str = INSPECTION) -> str | None:
    """The text of one version of the warehouse's own, or None where there is none."""
    row = session.one(_VERSION, name=name, version=version)
    return str(row[1]) if row else None


def book(session: Session, version: int | None = None) -> Book:
    """The book of inspection by its version; without one the newest."""
    number, text = newest(session) if version is None else (version, text_of(session, version) or "")
    return _read(number, text) if number and text else built_in()


def add(session: Session, name: str, text: str, now_us: int, person_id: int) -> int:
    """Keep a new version of a text that its reader took, gone by from now on; its number."""
    number, _ = newest(session, name)
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
