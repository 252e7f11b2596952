"""The journal: one row per input or command, chained by hashes, one chain per station.

`digest` is SHA-256 over the digest before it and the whole operation with its moves: anyone can
recompute it. `mac` is HMAC-SHA-256 of the digest under a key that lies outside the database: whoever
edits the file can rebuild the digests, but not the macs.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from fulfill.ledger import Move
from fulfill.store.session import Session
from fulfill.store.statements import Sql

FIRST = "0" * 64
_JSON = json.JSONEncoder(separators=(",", ":"), ensure_ascii=True)
_NEXT_SEQ = Sql(
    "select coalesce(max(seq), 0) + 1 from operation",
    postgresql="select nextval(pg_get_serial_sequence('operation', 'seq'))",
)
_HEAD = Sql(
    "select chain_seq, digest from operation where station_id = :station order by chain_seq desc limit 1"
)
_AT = Sql("select at_us from operation where seq >= :seq order by seq limit 1")
_LAST = Sql("select coalesce(max(seq), 0) from operation")
_STEPS, _DAY_US = 64, 86_400_000_000
_BY_EVENT = Sql("select seq, payload_hash, answer from operation where event = :event")
COLUMNS = (
    "seq, event, kind, station_id, chain_seq, at_us, person_id, roles, flow, task_id, step, scan, level,"
    " code, message, answer, undo, undoes, payload_hash"
)
_NAMES = tuple(name.strip() for name in COLUMNS.split(","))
_VALUES = attrgetter(*_NAMES)
_INSERT = Sql(
    f"insert into operation ({COLUMNS}, digest, key_id, mac) values (:seq, :event, :kind, :station_id,"
    " :chain_seq, :at_us, :person_id, :roles, :flow, :task_id, :step, :scan, :level, :code, :message,"
    " :answer, :undo, :undoes, :payload_hash, :digest, :key_id, :mac)"
)


@dataclass(frozen=True, slots=True)
class ChainKey:
    """The key of this machine's chains; `id` names it without telling it."""

    id: str
    secret: bytes


@dataclass(slots=True)
class Operation:
    """One input or command, as it is written, its fields named like the columns.

    Attributes:
        undo: "" where nothing can or need be taken back.
        chain_seq: its place in its station's chain; set when it is appended.
    """

    seq: int
    event: str
    kind: str
    station_id: int
    at_us: int
    person_id: int | None = None
    roles: str = ""
    flow: str = ""
    task_id: int | None = None
    step: str = ""
    scan: str = ""
    level: str = ""
    code: str = ""
    message: str = ""
    answer: str = ""
    undo: str = ""
    undoes: int | None = None
    payload_hash: str = ""
    chain_seq: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What an event was answered before."""

    seq: int
    payload_hash: str
    answer: str


def payload_hash(*parts: str) -> str:
    """One hash of what an operation was asked to do: the same id with another payload is a conflict."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def next_seq(session: Session) -> int:
    seq: int = session.value(_NEXT_SEQ)
    return seq


def told(session: Session, event: str) -> Told | None:
    """The answer to this event, if it came before."""
    row = session.one(_BY_EVENT, event=event)
    return Told(*row) if row else None


def begins_at(session: Session, since_us: int) -> int:
    """The first entry of the journal that can be of a period: entries are numbered as time goes on.

    A clock that was put back makes some entries older than those before them; a day is left for that.
    """
    wanted = since_us - _DAY_US
    first, last = 0, int(session.value(_LAST))
    for _ in range(_STEPS):
        if first >= last:
            break
        middle = (first + last) // 2
        at_us = session.value(_AT, seq=middle)
        if at_us is None or int(at_us) >= wanted:
            last = middle
        else:
            first = middle + 1
    return first


def append(session: Session, key: ChainKey, operation: Operation, moves: Iterable[Move] = ()) -> None:
    """Write an operation as the next link of its station's chain."""
    head = session.one(_HEAD, station=operation.station_id) or (0, FIRST)
    operation.chain_seq = head[0] + 1
    values: tuple[int | str | None, ...] = _VALUES(operation)
    link = digest(head[1], values, [canonical(move) for move in moves])
    session.run(
        _INSERT,
        **dict(zip(_NAMES, values, strict=True)),
        digest=link,
        key_id=key.id,
        mac=mac(key, link),
    )


def canonical(move: Move) -> tuple[int | str | None, ...]:
    """A move as the chain covers it; the order of the columns of `move`."""
    return (
        move.item.product_id,
        move.item.lot_id,
        move.item.serial,
        move.quantity,
        move.source.place_id,
        move.source.plate_id,
        move.target.place_id,
        move.target.plate_id,
        str(move.reason),
        move.hold_id,
        move.reverses,
    )


def digest(
    before: str, operation: tuple[int | str | None, ...], moves: list[tuple[int | str | None, ...]]
) -> str:
    """The hash of one link: over the link before, the operation's columns and its moves."""
    body = _JSON.encode([before, operation, moves])
    return hashlib.sha256(body.encode("ascii")).hexdigest()


def mac(key: ChainKey, link: str) -> str:
    return hmac.digest(key.secret, link.encode("ascii"), "sha256").hex()
