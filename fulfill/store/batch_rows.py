"""Batches of papers: one row of the outbox each; it says what is printed in which order, and how far it is.

A batch goes to one printer in the order of its list. What was sent is written down after each piece, so that
whoever goes on later begins behind it; after a jam a person says from which piece on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fulfill.errors import Refused
from fulfill.messages import stop
from fulfill.store.facts import next_number
from fulfill.store.outbox import Due
from fulfill.store.session import Session
from fulfill.store.statements import Sql

KIND = "print_batch"
# Beyond this a batch is no list any more that anybody watches.
PIECES_MOST = 5_000
_GET = Sql("select id, key, state, payload, outcome from outbox where id = :id and kind = 'print_batch'")
_BY_KEY = Sql("select id, key, state, payload, outcome from outbox where key = :key")
_COUNT = Sql("select value from counter where name = 'batch'")
_PROGRESS = Sql(
    "update outbox set payload = :payload, lease_until_us = :until"
    " where id = :id and state = 'claimed' and attempts = :attempts"
)
_RESUME = Sql(
    "update outbox set state = 'waiting', payload = :payload, outcome = '', lease_until_us = 0,"
    " next_at_us = :now where id = :id and state <> 'claimed'"
)
_STOP = Sql("update outbox set state = 'done', outcome = :outcome where id = :id and state <> 'claimed'")


@dataclass(frozen=True, slots=True)
class Piece:
    """One paper of a batch: its kind, the code or number it is about, and the document's id and copy.

    `ref` is 0 for labels that are known by their code: places, totes, products, badges.
    """

    kind: str
    code: str
    ref: int = 0
    copy: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as it stands. `done` pieces were sent; `state` is that of its row; `why` what holds it up."""

    id: int
    title: str
    station_id: int
    printer: str
    pieces: tuple[Piece, ...]
    done: int
    state: str
    why: str


def payload(title: str, station_id: int, pieces: Sequence[Piece], printer: str = "") -> dict[str, str | int]:
    """What a row keeps of a new batch."""
    return {
        "title": title, "station_id": station_id, "printer": printer, "done": 0,
        "pieces": json.dumps([[piece.kind, piece.code, piece.ref, piece.copy] for piece in pieces]),
    }  # fmt: skip


def read(row: Due) -> Batch:
    """A batch out of the row that a relay took."""
    return _batch(row.id, "claimed", row.payload, "")


def progress(session: Session, row: Due, done: int, until_us: int) -> bool:
    """So many pieces are out; the claim goes on until then. False where another has taken the row over."""
    now = json.dumps({**row.payload, "done": done})
    return session.run(_PROGRESS, id=row.id, payload=now, until=until_us, attempts=row.attempts + 1) == 1


def fresh_key(session: Session) -> str:
    """The key of a new batch. They are counted: the newest are found without looking through all rows."""
    return f"batch:{next_number(session, 'batch')}"


def newest_keys(session: Session, most: int = 20) -> list[str]:
    last = int(session.value(_COUNT) or 0)
    return [f"batch:{number}" for number in range(last, max(0, last - most), -1)]


def newest(session: Session, most: int = 20) -> list[Batch]:
    rows = (session.one(_BY_KEY, key=key) for key in newest_keys(session, most))
    return [_of_row(row) for row in rows if row is not None]


def get(session: Session, batch_id: int) -> Batch:
    """Raises Refused where there is none."""
    row = session.one(_GET, id=batch_id)
    if row is None:
        raise Refused(
            stop("unknown_batch", "There is no batch {batch}. See: fulfill papers batches", batch=batch_id)
        )
    return _of_row(row)


def resume(session: Session, batch_id: int, first: int, now_us: int) -> str:
    """Print on from piece `first` (1 is the first of the list). Raises Refused."""
    batch = get(session, batch_id)
    if not 1 <= first <= len(batch.pieces):
        raise Refused(
            stop(
                "no_such_piece",
                "Batch {batch} has pieces 1 to {count}, not {first}. Say the first one that is to be printed",
                batch=batch.id,
                count=len(batch.pieces),
                first=first,
            )
        )
    row = session.one(_GET, id=batch_id)
    assert row is not None, batch_id
    kept = json.dumps({**json.loads(row[3]), "done": first - 1})
    if session.run(_RESUME, id=batch_id, payload=kept, now=now_us) != 1:
        raise _busy(batch)
    return f"batch {batch.id} ({batch.title}) is printed from piece {first} of {len(batch.pieces)} on"


def end(session: Session, batch_id: int) -> str:
    """Print no more of it. Raises Refused."""
    batch = get(session, batch_id)
    if session.run(_STOP, id=batch_id, outcome=json.dumps({"why": "stopped"})) != 1:
        raise _busy(batch)
    return f"batch {batch.id} ({batch.title}) is stopped after piece {batch.done} of {len(batch.pieces)}"


def _busy(batch: Batch) -> Refused:
    return Refused(
        stop(
            "batch_on_its_way",
            "Batch {batch} is being printed at this moment. Wait a minute, or switch the printer off first",
            batch=batch.id,
        )
    )


def _of_row(row: Any) -> Batch:
    id_, _, state, kept, outcome = row
    return _batch(id_, state, json.loads(kept), str(json.loads(outcome or "{}").get("why") or ""))


def _batch(id_: int, state: str, kept: dict[str, Any], why: str) -> Batch:
    pieces = tuple(Piece(kind, code, ref, copy) for kind, code, ref, copy in json.loads(kept["pieces"]))
    return Batch(id_, kept["title"], kept["station_id"], kept["printer"], pieces, kept["done"], state, why)
