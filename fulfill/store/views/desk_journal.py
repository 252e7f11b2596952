"""The journal as a desk reads it: newest first, filtered, in portions; and whether its chain holds."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.store.check.journal import Chains
from fulfill.store.journal import ChainKey
from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql

PAGE = 200
# The journal has no index of what it says: a portion looks through so many entries, then asks to go on.
WALKED = 30_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: "" and 0 are everything. `text` stands in the scan, the message or the document."""

    person: int = 0
    flow: str = ""
    level: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: who sent what where, and what came of it."""

    seq: int
    at_us: int
    kind: str
    who: str
    station: str
    flow: str
    step: str
    scan: str
    level: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Portion:
    """A portion of the journal. `before` is where the next one begins, 0 where the journal ends."""

    entries: tuple[Entry, ...]
    before: int


@dataclass(frozen=True, slots=True)
class MoveOf:
    """One move of an entry."""

    sku: str
    quantity: int
    source: str
    target: str
    reason: str
    lot: str
    serial: str


@dataclass(frozen=True, slots=True)
class EntryStory:
    """One entry with its whole answer (JSON as the station gave it), its moves and its link of the chain."""

    entry: Entry
    answer: str
    roles: str
    event: str
    task: int
    chain_seq: int
    digest: str
    undoes: int
    undone_by: int
    moves: tuple[MoveOf, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the chain of one station holds: how many links, the first fault in words, and unproved ones."""

    station: str
    links: int
    fault: str
    linked_only: int


_COLUMNS = (
    "select o.seq, o.at_us, o.kind, coalesce(p.name, ''), s.name, o.flow, o.step, o.scan, o.level, o.code,"
    " o.message from operation o join station s on s.id = o.station_id"
    " left join person p on p.id = o.person_id"
)
_PORTION = Sql(
    f"{_COLUMNS} where o.seq < :before and o.seq >= :after and (:person = 0 or o.person_id = :person)"
    " and (:flow = '' or o.flow = :flow) and (:level = '' or o.level = :level)"
    " and (:text = '' or lower(o.scan) like :text escape '!' or lower(o.message) like :text escape '!')"
    " order by o.seq desc limit :most"
)
_LAST = Sql("select coalesce(max(seq), 0) from operation")
_ONE = Sql(f"{_COLUMNS} where o.seq = :seq")
_MORE = Sql(
    "select o.answer, o.roles, o.event, coalesce(o.task_id, 0), o.chain_seq, o.digest,"
    " coalesce(o.undoes, 0), coalesce((select u.seq from operation u where u.undoes = o.seq), 0)"
    " from operation o where o.seq = :seq"
)
_MOVES = Sql(
    "select d.sku, m.quantity, a.code, b.code, m.reason, coalesce(t.code, ''), m.serial from move m"
    " join product d on d.id = m.product_id join place a on a.id = m.source_place_id"
    " join place b on b.id = m.target_place_id left join lot t on t.id = m.lot_id"
    " where m.operation_seq = :seq order by m.seq limit 200"
)
_PEOPLE = Sql("select id, name from person order by name limit 500")
_STATION = Sql("select name from station where id = :id")


def portion(session: Session, wanted: Wanted, before: int = 0) -> Portion:
    """The newest entries before an entry's number (0: the newest of all), at most `PAGE` of them."""
    top = before or int(session.value(_LAST)) + 1
    after = max(top - WALKED, 0)
    text = wanted.text.strip().lower()
    for char in "!%_":
        text = text.replace(char, f"!{char}")
    rows = session.all(
        _PORTION,
        before=top,
        after=after,
        person=wanted.person,
        flow=wanted.flow,
        level=wanted.level,
        text=f"%{text}%" if text else "",
        most=PAGE,
    )
    entries = tuple(Entry(*row) for row in rows)
    if len(entries) == PAGE:
        return Portion(entries, entries[-1].seq)
    return Portion(entries, after if after > 1 else 0)


def story(session: Session, seq: int) -> EntryStory | None:
    """One entry by its number."""
    row, more = session.one(_ONE, seq=seq), session.one(_MORE, seq=seq)
    if row is None or more is None:
        return None
    return EntryStory(*(Entry(*row), *more, tuple(MoveOf(*each) for each in session.all(_MOVES, seq=seq))))


def people(session: Session) -> tuple[tuple[int, str], ...]:
    """Who may stand in the journal: id and name."""
    return tuple((row[0], row[1]) for row in session.all(_PEOPLE))


def verdict(session: Session, key: ChainKey, station_id: int) -> Verdict:
    """Follow the chain of one station from its first link to its last, and recompute each."""
    if session.dialect is Dialect.POSTGRESQL:
        # A server's limit for a scan's statement is no limit for this.
        session.script(["set local statement_timeout = 0"])
    chains = Chains(key)
    links, fault = chains.station(session, station_id)
    return Verdict(str(session.value(_STATION, id=station_id)), links, fault, chains.linked_only)
