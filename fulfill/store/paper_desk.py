"""What a person answers about papers: it came out, print it again, make a copy, it is not wanted."""

from __future__ import annotations

import json
from dataclasses import dataclass

from fulfill.errors import Refused
from fulfill.messages import stop
from fulfill.store import outbox
from fulfill.store.paper_book import TAKEN_BACK
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.turn import PaperKind, PaperWanted

_GET = Sql("select id, kind, document, ref, state, why from paper where id = :id")
_LAST_COPY = Sql(
    "select max(copy) from paper where kind = :kind and document = :document and ref = :ref"
    " and state <> 'refused'"
)
_SET = Sql("update paper set state = :state, why = :why where id = :id")
_END = Sql("update outbox set state = 'done' where key = :key and state <> 'claimed'")
_AGAIN = Sql(
    "update outbox set state = 'waiting', lease_until_us = 0, next_at_us = :now where key = :key"
    " and state <> 'claimed'"
)
_ERRAND = Sql(
    "update outbox set state = 'waiting', lease_until_us = 0, next_at_us = :now"
    " where id = :id and state in ('waiting', 'parked') and kind <> 'print'"
)
_PAYLOAD = Sql("update outbox set payload = :payload where key = :key and state = 'waiting'")
_PARKED = Sql(
    "update outbox set state = 'waiting', lease_until_us = 0, next_at_us = :now"
    " where state = 'parked' and kind not in ('print', 'print_batch')"
)


@dataclass(frozen=True, slots=True)
class _Paper:
    id: int
    kind: str
    document: str
    ref: int
    state: str
    why: str


def came_out(session: Session, paper_id: int) -> str:
    """Somebody saw it: the paper is there."""
    paper = _get(session, paper_id, ("doubtful", "sent", "failed"), "called printed")
    _end(session, paper)
    session.run(_SET, id=paper.id, state="printed", why="")
    return f"{_named(paper)} is printed"


def again(session: Session, paper_id: int, now_us: int) -> str:
    """It did not come out: send it once more."""
    paper = _get(session, paper_id, ("doubtful", "failed", "refused", "waiting"), "sent once more")
    if session.run(_AGAIN, key=_key(paper), now=now_us) != 1:
        raise _busy(paper)
    session.run(_SET, id=paper.id, state="waiting", why="")
    return f"{_named(paper)} goes to the printer once more"


def elsewhere(session: Session, paper_id: int, printer: str, now_us: int) -> str:
    """It is sent to this printer (a one-line spec) in place of its station's own."""
    told = again(session, paper_id, now_us)
    payload = json.dumps({"paper_id": paper_id, "printer": printer})
    session.run(_PAYLOAD, key=f"paper:{paper_id}", payload=payload)
    return f"{told}: {printer}"


def cancel(session: Session, paper_id: int) -> str:
    """It is not wanted any more."""
    paper = _get(session, paper_id, ("waiting", "doubtful", "failed"), "cancelled")
    _end(session, paper)
    session.run(_SET, id=paper.id, state="refused", why="cancelled")
    return f"{_named(paper)} is cancelled"


def copy(session: Session, paper_id: int, reason: str, seq: int, station_id: int, now_us: int) -> str:
    """One more of a paper that came out, counted and marked as a copy."""
    paper = _get(session, paper_id, ("sent", "printed", "verified", "doubtful"), "copied")
    last = session.value(_LAST_COPY, kind=paper.kind, document=paper.document, ref=paper.ref) or 0
    wanted = PaperWanted(PaperKind(paper.kind), paper.document, paper.ref, int(last) + 1, reason)
    outbox.put(session, (), (wanted,), operation_seq=seq, station_id=station_id, now_us=now_us)
    return f"Copy {int(last) + 1} of {_named(paper)} goes to the printer"


def retry_parked(session: Session, now_us: int) -> int:
    """Whatever was put before a person, papers apart, is tried again under its own key; how many."""
    return session.run(_PARKED, now=now_us)


def retry_errand(session: Session, errand_id: int, now_us: int) -> str:
    """One label or message, papers apart, is tried again under its own key. Raises Refused."""
    if session.run(_ERRAND, id=errand_id, now=now_us) != 1:
        raise Refused(stop("errand_cannot", "That is under way or done already. Look again in a moment"))
    return "It is tried once more"


def _get(session: Session, paper_id: int, states: tuple[str, ...], what: str) -> _Paper:
    row = session.one(_GET, id=paper_id)
    if row is None:
        raise Refused(
            stop("unknown_paper", "There is no paper {paper}. See: fulfill show papers", paper=paper_id)
        )
    paper = _Paper(*row)
    if paper.state not in states or paper.why.startswith(TAKEN_BACK):
        raise Refused(
            stop(
                "paper_cannot",
                "{paper} is {state} and cannot be {what}. Look it up with: fulfill show papers {id}",
                paper=_named(paper),
                state=f"{paper.state} ({paper.why})" if paper.why else paper.state,
                what=what,
                id=paper.id,
            )
        )
    return paper


def _end(session: Session, paper: _Paper) -> None:
    if session.run(_END, key=_key(paper)) != 1:
        raise _busy(paper)


def _busy(paper: _Paper) -> Refused:
    return Refused(
        stop("paper_on_its_way", "{paper} is on its way to the printer. Wait a minute", paper=_named(paper))
    )


def _key(paper: _Paper) -> str:
    return f"paper:{paper.id}"


def _named(paper: _Paper) -> str:
    return f"paper {paper.id} ({paper.kind} {paper.document})"
