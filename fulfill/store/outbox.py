"""The outbox: what is to happen outside, written in the transaction that decided it.

A row has its own key for ever. The relay claims a row for a while (a lease), acts outside of any
transaction, and writes down what came of it; a claim that was not finished is taken up again, under
the same key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from fulfill.store.facts import next_number
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.turn import Effect, PaperWanted

PRINT = "print"
_ADD = Sql(
    "insert into outbox (id, key, kind, payload, next_at_us) values (:id, :key, :kind, :payload, :now)"
    # What was taken back before anybody acted on it may be asked for again, under the same key.
    " on conflict (key) do update set state = 'waiting', outcome = '', payload = excluded.payload,"
    " next_at_us = excluded.next_at_us where outbox.outcome = '{\"undone\": true}'"
)
_ADD_PAPER = Sql(
    "insert into paper (id, kind, document, ref, copy, reason, operation_seq, asked_us, station_id)"
    " values (:id, :kind, :document, :ref, :copy, :reason, :operation, :now, :station)"
)
_NOW = (
    "select id, key, kind, payload, attempts, state from outbox where state in ('waiting', 'claimed')"
    " and next_at_us <= :now and lease_until_us <= :now{which} order by id limit :most"
)
_DUE = {
    None: Sql(_NOW.format(which="")),
    True: Sql(_NOW.format(which=" and kind in ('print', 'print_batch')")),
    False: Sql(_NOW.format(which=" and kind not in ('print', 'print_batch')")),
}
_ID = Sql("select id from outbox where key = :key")
_CLAIM = Sql(
    "update outbox set state = 'claimed', attempts = attempts + 1, lease_until_us = :until"
    " where id = :id and state in ('waiting', 'claimed') and lease_until_us <= :now and attempts = :attempts"
)
_FINISH = Sql(
    "update outbox set state = :state, outcome = :outcome, next_at_us = :next_at, lease_until_us = 0"
    # Whoever outlived its lease must not write over what the next one does.
    " where id = :id and state = 'claimed' and attempts = :attempts"
)
_STATE = Sql(
    "select kind, state, payload from outbox where key = :key",
    # Whoever takes it back and the relay that carries it out see each other's word, not an older one.
    postgresql="select kind, state, payload from outbox where key = :key for update",
)
_PAYLOAD = Sql("update outbox set payload = :payload where key = :key")
_TOLD = Sql("select outcome from outbox where key = :key")
_END = Sql("update outbox set state = 'done' where key = :key and state in ('waiting', 'parked')")
_HASTEN = Sql(
    "update outbox set state = 'waiting', next_at_us = :now where key = :key"
    " and state in ('waiting', 'parked')"
)
_STRIKE = Sql(
    "update outbox set state = 'done', outcome = '{\"undone\": true}' where key = :key"
    " and state = 'waiting' and attempts = 0"
)


@dataclass(frozen=True, slots=True)
class Due:
    """A row that wants doing; `was_claimed` when somebody began it and did not finish."""

    id: int
    key: str
    kind: str
    payload: dict[str, Any]
    attempts: int
    was_claimed: bool


def put(
    session: Session,
    effects: Iterable[Effect],
    papers: Iterable[PaperWanted],
    *,
    operation_seq: int,
    station_id: int,
    now_us: int,
) -> list[str]:
    """Queue what a turn wants outside; the keys of the rows."""
    keys = []
    for effect in effects:
        _put(session, effect.key, effect.kind, {**effect.payload, "asked_us": now_us}, now_us)
        keys.append(effect.key)
    for paper in papers:
        paper_id = next_number(session, "paper")
        session.run(
            _ADD_PAPER,
            id=paper_id,
            kind=paper.kind,
            document=paper.document,
            ref=paper.ref,
            copy=paper.copy,
            reason=paper.reason,
            operation=operation_seq,
            now=now_us,
            station=station_id,
        )
        key = f"paper:{paper_id}"
        _put(session, key, PRINT, {"paper_id": paper_id}, now_us)
        keys.append(key)
    return keys


def _put(session: Session, key: str, kind: str, payload: dict[str, Any], now_us: int) -> None:
    session.run(
        _ADD, id=next_number(session, "outbox"), key=key, kind=kind, payload=json.dumps(payload), now=now_us
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a row has come."""

    kind: str
    state: str
    payload: dict[str, Any]


def standing(session: Session, key: str) -> Standing | None:
    """How far a row has come, and nobody carries it further while this transaction lasts."""
    row = session.one(_STATE, key=key)
    return Standing(row[0], row[1], json.loads(row[2])) if row else None


def told(session: Session, key: str) -> str:
    """Why a row waits, or how it ended, in words; "" where nobody has said."""
    outcome = session.value(_TOLD, key=key)
    return str(json.loads(outcome).get("why", "")) if outcome else ""


def strike(session: Session, key: str) -> bool:
    """Take a row back that nothing has been done about; False where something has."""
    return session.run(_STRIKE, key=key) == 1


def end(session: Session, key: str) -> None:
    """Nothing more is to be done; a row that is being carried out right now ends by itself."""
    session.run(_END, key=key)


def hasten(session: Session, key: str, now_us: int) -> None:
    """Carry a row out again as soon as may be, also one that was put before a person."""
    session.run(_HASTEN, key=key, now=now_us)


def begin_anew(session: Session, key: str, now_us: int) -> None:
    """As `hasten`, and as if it were first asked for now: how long it is waited for counts from here."""
    row = standing(session, key)
    if row is not None:
        session.run(_PAYLOAD, key=key, payload=json.dumps({**row.payload, "asked_us": now_us}))
        hasten(session, key, now_us)


def due(session: Session, now_us: int, most: int = 500, *, papers: bool | None = None) -> list[Due]:
    """Rows that want doing now, oldest first; `papers` True: only those to print, False: only the others."""
    return [
        Due(id_, key, kind, json.loads(payload), attempts, state == "claimed")
        for id_, key, kind, payload, attempts, state in session.all(_DUE[papers], now=now_us, most=most)
    ]


def id_of(session: Session, key: str) -> int:
    """The number of a row that is there."""
    found: int = session.value(_ID, key=key)
    return found


def claim(session: Session, row: Due, now_us: int, lease_us: int) -> bool:
    """Take a row for `lease_us`; False where another relay was faster."""
    taken = session.run(_CLAIM, id=row.id, now=now_us, until=now_us + lease_us, attempts=row.attempts)
    return taken == 1


def finish(session: Session, row: Due, state: str, outcome: dict[str, Any], next_at_us: int = 0) -> bool:
    """Write down what came of it: "done", "parked" (a person must look), or "waiting" until `next_at_us`."""
    changed = session.run(
        _FINISH,
        id=row.id,
        state=state,
        outcome=json.dumps(outcome),
        next_at=next_at_us,
        attempts=row.attempts + 1,
    )
    return changed == 1
