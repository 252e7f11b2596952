"""The papers as a desk sees them: what waits, what went wrong, what came out; and the rest of the outbox."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from fulfill.store import batch_rows
from fulfill.store.paper_book import TAKEN_BACK
from fulfill.store.session import Row, Session
from fulfill.store.statements import Sql

MOST = 200
COUNT_MOST = 1000


class Show(StrEnum):
    """The filters of the papers' desk."""

    TROUBLE = "trouble"
    WAITING = "waiting"
    PRINTED = "printed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """One paper. `copy` is 0 for the first print; `is_parked`: a person must look before the next try."""

    id: int
    kind: str
    document: str
    state: str
    copy: int
    reason: str
    why: str
    printer: str
    file: str
    asked_us: int
    station: str
    station_id: int
    who: str
    attempts: int
    is_parked: bool

    @property
    def is_taken_back(self) -> bool:
        return self.why.startswith(TAKEN_BACK)

    @property
    def is_trouble(self) -> bool:
        """It wants a person: it failed, it may have come out, or its printer does not take it."""
        if self.is_taken_back:
            return False
        return (
            self.state in ("failed", "doubtful")
            or self.is_parked
            or (self.state == "waiting" and bool(self.why))
        )


@dataclass(frozen=True, slots=True)
class PapersFound:
    """A screen of papers; `is_more`: there are older ones."""

    rows: tuple[PaperSeen, ...]
    is_more: bool


@dataclass(frozen=True, slots=True)
class Errand:
    """A row of the outbox that is no paper: a label to buy or to give back, a message to a shop.

    `about` names the parcel, order or return; `why` tells what went wrong the last time. `is_in_doubt`: the
    carrier may have sold the label, and a person must look there.
    """

    id: int
    kind: str
    state: str
    about: str
    attempts: int
    asked_us: int
    next_at_us: int
    why: str
    is_in_doubt: bool = False


_WANTED = "from paper where state in ('waiting', 'failed', 'doubtful')"
_IDS = {
    Show.TROUBLE: Sql(
        f"select id from (select id {_WANTED} and state in ('failed', 'doubtful')"
        f" union select id {_WANTED} and state = 'waiting' and why <> ''"
        " union select cast(substr(key, 7) as bigint) as id from outbox where state = 'parked'"
        " and kind = 'print') t order by id desc limit :most"
    ),
    Show.WAITING: Sql(f"select id {_WANTED} and state = 'waiting' order by id desc limit :most"),
    Show.PRINTED: Sql(
        "select id from paper where state in ('sent', 'printed', 'verified') order by id desc limit :most"
    ),
    Show.ALL: Sql("select id from paper order by id desc limit :most"),
}
_COLUMNS = (
    "select a.id, a.kind, a.document, a.state, a.copy, a.reason, a.why, a.printer, a.file, a.asked_us,"
    " coalesce(s.name, ''), coalesce(a.station_id, 0), coalesce(p.name, ''), coalesce(x.attempts, 0),"
    " case when x.state = 'parked' then 1 else 0 end from paper a"
    " left join station s on s.id = a.station_id left join operation o on o.seq = a.operation_seq"
    " left join person p on p.id = o.person_id left join outbox x on x.key = 'paper:' || a.id where a.id in"
)
_SEEN = Sql(
    f"{_COLUMNS} (select value from json_each(:ids)) order by a.id desc",
    postgresql=f"{_COLUMNS} (select cast(n as bigint) from json_array_elements_text(cast(:ids as json)) as n)"
    " order by a.id desc",
)
_BY_DOCUMENT = Sql("select id from paper where document = :document order by id desc limit :most")
_BY_ID = Sql("select id from paper where id = :id")
_DOCUMENTS = Sql(
    "select o.number, k.number from code c join orders o on c.kind = 'order' and o.id = c.ref"
    " left join parcel k on k.order_id = o.id where c.code in (:text, :upper)"
    " union select o.number, k.number from code c join parcel k on c.kind = 'parcel' and k.id = c.ref"
    " join orders o on o.id = k.order_id where c.code in (:text, :upper)"
)
_ERRANDS = Sql(
    "select id, kind, state, payload, attempts, next_at_us, outcome from outbox where kind <> 'print'"
    " and state = 'parked' order by id desc limit 200"
)
_UNDER_WAY = Sql(
    "select id, kind, state, payload, attempts, next_at_us, outcome from outbox where kind <> 'print'"
    " and state in ('waiting', 'claimed') order by next_at_us, id limit 200"
)
# All of it went to the printer; whether all of it came out is seen only there.
_BATCH_DONE = Sql(
    "select id, kind, state, payload, attempts, next_at_us, outcome from outbox where key = :key"
    " and state = 'done'"
)
_BATCHES_MOST = 5
_IN_DOUBT = Sql(
    "select 1 from outbox b join label l on l.key = b.key join label_choice c on c.id = l.id"
    " where b.id = :id and c.is_sent = 1 and l.state in ('asked', 'void')"
)
_PARCEL = Sql("select number from parcel where id = :id")
_ORDER = Sql("select number from orders where id = :id")
_RMA = Sql("select number from rma where id = :id")


def listed(session: Session, show: Show) -> PapersFound:
    """The newest papers of a filter."""
    ids = [row[0] for row in session.all(_IDS[show], most=MOST + 1)]
    return PapersFound(_seen(session, ids[:MOST]), len(ids) > MOST)


def found(session: Session, text: str) -> PapersFound:
    """Papers by their own number, by their document, or by any code of their order or parcel."""
    text = text.strip()
    upper = text.upper()
    documents = dict.fromkeys((text, upper))
    for pair in session.all(_DOCUMENTS, text=text, upper=upper):
        documents |= dict.fromkeys(each for each in pair if each)
    ids: dict[int, None] = {}
    if text.isascii() and text.isdigit() and len(text) < 19:
        ids |= dict.fromkeys(row[0] for row in session.all(_BY_ID, id=int(text)))
    for document in documents:
        rows = session.all(_BY_DOCUMENT, document=document, most=MOST + 1)
        ids |= dict.fromkeys(row[0] for row in rows)
    return PapersFound(_seen(session, list(ids)[:MOST]), len(ids) > MOST)


def one(session: Session, paper_id: int) -> PaperSeen | None:
    """One paper by its number."""
    rows = _seen(session, [paper_id])
    return rows[0] if rows else None


def tallies(session: Session) -> dict[Show, int]:
    """How many papers want a person, and how many wait; each at most `COUNT_MOST`."""
    return {show: len(session.all(_IDS[show], most=COUNT_MOST)) for show in (Show.TROUBLE, Show.WAITING)}


def errands(session: Session) -> tuple[Errand, ...]:
    """Labels, messages and batches that want a person, then those under way, then the last batches."""
    rows = [*session.all(_ERRANDS), *session.all(_UNDER_WAY)]
    for key in batch_rows.newest_keys(session, _BATCHES_MOST):
        rows += session.all(_BATCH_DONE, key=key)
    return tuple(_errand(session, row) for row in rows)


def _seen(session: Session, ids: list[int]) -> tuple[PaperSeen, ...]:
    rows = session.all(_SEEN, ids=json.dumps(ids))
    return tuple(PaperSeen(*(*row[:14], bool(row[14]))) for row in rows)


def _errand(session: Session, row: Row) -> Errand:
    id_, kind, state, payload, attempts, next_at_us, outcome = row
    told = json.loads(payload or "{}")
    came = json.loads(outcome or "{}")
    about = ""
    for name, sql in (("parcel_id", _PARCEL), ("order_id", _ORDER), ("rma_id", _RMA)):
        if name in told and not about:
            about = str(session.value(sql, id=int(told[name])) or "")
    about = about or str(told.get("rma") or told.get("order") or "")
    if kind == "print_batch":
        about = f"{told['title']}, {told['done']} / {len(json.loads(told['pieces']))}"
    return Errand(
        id_,
        kind,
        state,
        about,
        attempts,
        int(told.get("asked_us") or 0),
        next_at_us,
        str(came.get("why") or ""),
        state == "parked" and session.value(_IN_DOUBT, id=id_) is not None,
    )
