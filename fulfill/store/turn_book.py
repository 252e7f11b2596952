"""Carries a turn out, and takes it back: entries, documents, outbox and the memory that undo needs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from fulfill.catalog import Item
from fulfill.documents import Add, Alter, Change, Doc, Field, Make, Unmake, inverse
from fulfill.ledger import Entry, Hold, Lift, Move, Promise, Reason
from fulfill.places import Spot
from fulfill.store import document_book, label_book, ledger_book, outbox, recall
from fulfill.store.recall import Recalled
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.turn import Turn

_JSON = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
_MOVES = Sql(
    "select seq, product_id, lot_id, serial, quantity, source_place_id, source_plate_id, target_place_id,"
    " target_plate_id, hold_id from move where operation_seq = :operation order by seq desc"
)


def carry_out(
    session: Session,
    turn: Turn[Any],
    operation_seq: int,
    now_us: int,
    outside: frozenset[int],
    station_id: int,
) -> tuple[list[Move], dict[str, Any]]:
    """Write a turn down. Its moves (for the chain), and what undo must know.

    Documents first: stock is promised to lines and lies on plates that this very turn may make.
    """
    document_book.carry_out(session, turn.documents)
    moves = ledger_book.post(session, turn.moves, operation_seq, now_us, outside)
    keys = outbox.put(
        session, turn.effects, turn.papers, operation_seq=operation_seq, station_id=station_id, now_us=now_us
    )
    memory: dict[str, Any] = {}
    if turn.documents:
        memory["documents"] = [_dump_change(change) for change in turn.documents]
    promises = [entry for entry in turn.moves if not isinstance(entry, Move)]
    if promises:
        memory["promises"] = [_dump_promise(entry) for entry in promises]
    if keys:
        memory["outbox"] = keys
    return moves, memory


def take_back(
    session: Session,
    memory: dict[str, Any],
    operation_seq: int,
    *,
    by: int,
    what: str,
    now_us: int,
    outside: frozenset[int],
) -> tuple[list[Move], Recalled]:
    """The opposite of what one operation did, under the operation `by`.

    The moves for the chain, and what was outside already and is void now. Raises Refused where
    something has gone out that cannot come back, or has changed since.
    """
    recalled = recall.take_back(session, memory.get("outbox", ()), what, by=by, now_us=now_us)
    entries: list[Entry] = [_opposite(_load_promise(raw)) for raw in reversed(memory.get("promises", ()))]
    for seq, product, lot, serial, quantity, *spots, hold in session.all(_MOVES, operation=operation_seq):
        source, target = Spot(*spots[:2]), Spot(*spots[2:])
        item = Item(product, lot, serial)
        entries.append(Move(item, quantity, target, source, Reason.REVERSE, hold, reverses=seq))
    # A promise that the moves fulfilled must stand again before it can be lifted.
    entries.sort(key=lambda entry: not isinstance(entry, Move))
    moves = ledger_book.post(session, entries, by, now_us, outside)
    document_book.carry_out(session, _inverses(session, memory, recalled))
    return moves, recalled


def _inverses(session: Session, memory: dict[str, Any], recalled: Recalled) -> Iterator[Change]:
    """What takes the documents back, each made when the one before it is carried out.

    A label that a carrier was asked for stays in the book, so that it is given back for certain; its
    parcel and carton then stay with it, the parcel void.
    """
    cartons: set[Field] = set()
    for raw in reversed(memory.get("documents", ())):
        match inverse(_load_change(raw)):
            case Unmake(Doc.LABEL, id_) if id_ in recalled.labels:
                pass
            case Unmake(Doc.PARCEL, id_, fields) if label_book.has_any(session, id_):
                cartons.add(fields["plate_id"])
                yield Alter(Doc.PARCEL, id_, {"state": fields["state"]}, {"state": "void"})
            case Unmake(Doc.PLATE, id_) if id_ in cartons:
                pass
            case change:
                yield change


def _opposite(entry: Promise | Lift) -> Lift:
    if isinstance(entry, Promise):
        return Lift(entry.hold, entry.hold.quantity)
    return Lift(entry.hold, -entry.quantity)


def _dump_promise(entry: Entry) -> list[Any]:
    assert not isinstance(entry, Move)
    hold = entry.hold
    quantity = entry.quantity if isinstance(entry, Lift) else None
    item, spot = hold.item, hold.spot
    key = [item.product_id, item.lot_id, item.serial, spot.place_id, spot.plate_id]
    return [quantity, hold.id, hold.order_id, hold.line_id, hold.quantity, *key]


def _load_promise(raw: list[Any]) -> Promise | Lift:
    lifted, hold_id, order_id, line_id, quantity, product, lot, serial, place, plate = raw
    hold = Hold(hold_id, order_id, line_id, Item(product, lot, serial), Spot(place, plate), quantity)
    return Promise(hold) if lifted is None else Lift(hold, lifted)


def _dump_change(change: Change) -> list[Any]:
    match change:
        case Make(doc, id_, fields):
            # A picture is kept once: to take it away again nobody needs to know how it looks.
            plain = {name: value for name, value in fields.items() if not isinstance(value, bytes)}
            return ["make", doc, id_, plain]
        case Unmake(doc, id_, fields):
            return ["unmake", doc, id_, dict(fields)]
        case Alter(doc, id_, before, after):
            return ["alter", doc, id_, dict(before), dict(after)]
        case Add(doc, id_, amounts):
            return ["add", doc, id_, dict(amounts)]


def _load_change(raw: list[Any]) -> Change:
    kind, doc, id_, *rest = raw
    fields: dict[str, Field] = rest[0]
    match kind:
        case "make":
            return Make(Doc(doc), id_, fields)
        case "unmake":
            return Unmake(Doc(doc), id_, fields)
        case "alter":
            return Alter(Doc(doc), id_, fields, rest[1])
        case _:
            return Add(Doc(doc), id_, rest[0])


def dump(memory: dict[str, Any]) -> str:
    return _JSON.encode(memory)


def load(text: str) -> dict[str, Any]:
    memory: dict[str, Any] = json.loads(text)
    return memory
