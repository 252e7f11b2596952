"""The picking scan once more, written as a fair SQLAlchemy ORM program would: a twin to be measured against.

It reads and writes the rows that our scan does (its event, person, task, code, product, holds, plate,
move, balances, order line, journal with hash and key), in one unit of work over a warm session factory,
with the same settings of the same database. It decides only what this scan needs: no undo of others'
work, no lots, no words, no ambiguous codes.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event, func, select
from sqlalchemy.orm import Session, joinedload, registry, relationship, sessionmaker
from sqlalchemy.pool import StaticPool

from fulfill.store import embedded, tables
from tests.benchmarks.replaying import Statement

mapper = registry()


class Operation:
    pass


class Task:
    pass


class Person:
    pass


class Code:
    pass


class Product:
    pass


class Place:
    pass


class Plate:
    pass


class HoldRow:
    pass


class Balance:
    pass


class OrderLine:
    pass


class MoveRow:
    pass


def _map() -> None:
    pairs = (
        (Operation, tables.operation), (Task, tables.task), (Person, tables.person), (Code, tables.code),
        (Product, tables.product), (Place, tables.place), (Plate, tables.plate), (Balance, tables.balance),
        (OrderLine, tables.order_line), (MoveRow, tables.move),
    )  # fmt: skip
    for kind, its_table in pairs:
        mapper.map_imperatively(kind, its_table)
    mapper.map_imperatively(
        HoldRow,
        tables.hold,
        properties={
            "product": relationship(Product),
            "place": relationship(Place),
            "line": relationship(OrderLine),
        },
    )


_map()


class OrmStation:
    """Answers a product's scan of a one-tote walk, through an ORM session of its own for each scan."""

    def __init__(self, file: Path, secret: bytes) -> None:
        raw = self.raw = embedded.connect(file)
        engine = create_engine("sqlite://", module=embedded.MODULE, creator=lambda: raw, poolclass=StaticPool)

        @event.listens_for(engine, "begin")
        def _begin(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        self.sessions = sessionmaker(engine, expire_on_commit=False)
        self._secret = secret

    def replay(self, statements: list[Statement]) -> None:
        """What lies between two measured scans is done as it was told."""
        self.raw.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            self.raw.execute(sql, values).fetchall()
        self.raw.commit()

    def take(
        self, raw: str, event_id: str, now_us: int, person_id: int, station_id: int, task_id: int
    ) -> str:
        """Take one unit into the tote; the answer as JSON."""
        with self.sessions() as session:
            told = session.scalars(select(Operation).where(Operation.event == event_id)).first()
            if told is not None:
                return str(told.answer)
            seq = (session.scalar(select(func.max(Operation.seq))) or 0) + 1
            person, task = session.get_one(Person, person_id), session.get_one(Task, task_id)
            assert person.is_active, person.badge
            body = json.loads(task.body)
            product = self._product(session, raw)
            load = body["loads"][0]
            holds = self._open_holds(session, load["order_id"])
            hold = next(each for each in holds if each.id == body["hold_id"])
            assert hold.product_id == product.id, raw
            tote = session.get_one(Plate, load["totes"][-1])
            self._move(session, hold, tote, seq, now_us)
            left = [each for each in holds if each.quantity > 0]
            answer = self._go_on(session, task, body, left, raw, tote)
            self._write(session, seq, event_id, now_us, person, station_id, task, raw, answer)
            session.commit()
            return answer

    def _product(self, session: Session, raw: str) -> Any:
        codes = session.scalars(select(Code).where(Code.code.in_([raw, raw.upper()]))).all()
        found = next(each for each in codes if each.kind == "product")
        return session.get_one(Product, found.ref)

    def _open_holds(self, session: Session, order_id: int) -> list[Any]:
        wanted = (
            select(HoldRow)
            .where(HoldRow.order_id == order_id, HoldRow.quantity > 0)
            .options(joinedload(HoldRow.product), joinedload(HoldRow.place))
        )
        found = session.scalars(wanted).all()
        return sorted(
            found, key=lambda each: (each.place.sequence, each.place.code, each.product.sku, each.id)
        )

    def _move(self, session: Session, hold: Any, tote: Any, seq: int, now_us: int) -> None:
        walking = session.scalars(select(Place).where(Place.code == "~WALKING")).one()
        move = MoveRow()
        move.operation_seq, move.product_id, move.quantity = seq, hold.product_id, 1
        move.source_place_id, move.source_plate_id = hold.place_id, hold.plate_id
        move.target_place_id, move.target_plate_id = walking.id, tote.id
        move.reason, move.hold_id = "pick", hold.id
        session.add(move)
        key = (hold.product_id, hold.place_id, hold.plate_id, hold.lot_id, hold.serial)
        source = session.get_one(Balance, key)
        source.on_hand -= 1
        source.held -= 1
        target = session.get(Balance, (hold.product_id, walking.id, tote.id, hold.lot_id, hold.serial))
        if target is None:
            target = Balance()
            target.product_id, target.place_id, target.plate_id = hold.product_id, walking.id, tote.id
            target.lot_id, target.serial, target.held, target.is_outside = hold.lot_id, hold.serial, 0, 0
            target.on_hand, target.since_us = 1, source.since_us
            session.add(target)
        else:
            target.on_hand += 1
        if source.on_hand == 0:
            session.delete(source)
        hold.quantity -= 1
        hold.line.held -= 1
        hold.line.picked += 1

    def _go_on(
        self, session: Session, task: Any, body: dict[str, Any], left: list[Any], raw: str, tote: Any
    ) -> str:
        body |= {"counted": 0, "taken": body["taken"] + 1}
        codes: list[str] = []
        if not left:
            body |= {"hold_id": 0, "step": "scan_drop"}
            benches = session.scalars(select(Place).where(Place.kind == "bench").limit(50)).all()
            codes = [each.code for each in benches]
        else:
            after = left[0]
            is_here = after.place_id == body["place_id"]
            body |= {"hold_id": after.id, "step": "scan_product" if is_here else "scan_place"}
            if is_here:
                found = session.scalars(
                    select(Code).where(Code.kind == "product", Code.ref == after.product_id)
                )
                codes = [each.code for each in found]
            else:
                codes = [after.place.code]
        task.body, task.step, task.version = json.dumps(body), body["step"], task.version + 1
        task.units_done, task.units_left = body["taken"], sum(each.quantity for each in left)
        shown = {
            "id": str(task.id), "flow": "pick", "document": task.document,
            "done": task.units_done, "left": task.units_left,
        }  # fmt: skip
        return json.dumps(
            {
                "scan": raw, "level": "ok", "code": "picked", "message": f"1 × {raw} is in {tote.code}",
                "prompt": f"Go on with {', '.join(codes)}", "step": task.step,
                "expects": [{"kind": "product", "codes": codes, "quantity": 1}], "task": shown, "papers": [],
            }
        )  # fmt: skip

    def _write(  # noqa: PLR0917 - a row has many columns
        self, session: Session, seq: int, event_id: str, now_us: int, person: Any, station_id: int, task: Any,
        raw: str, answer: str,
    ) -> None:  # fmt: skip
        last = session.scalars(
            select(Operation)
            .where(Operation.station_id == station_id)
            .order_by(Operation.chain_seq.desc())
            .limit(1)
        ).first()
        made = Operation()
        made.seq, made.event, made.kind, made.station_id = seq, event_id, "scan", station_id
        made.chain_seq = last.chain_seq + 1 if last else 1
        made.at_us, made.person_id, made.roles, made.flow = now_us, person.id, person.roles, "pick"
        made.task_id, made.step, made.scan, made.level, made.code = task.id, task.step, raw, "ok", "picked"
        made.message, made.answer, made.undo = "taken", answer, json.dumps({"task": task.body})
        made.payload_hash = hashlib.sha256(f"{raw}\x1fpick".encode()).hexdigest()
        link = json.dumps([last.digest if last else "0" * 64, seq, event_id, raw, answer, made.undo])
        made.digest = hashlib.sha256(link.encode()).hexdigest()
        made.key_id, made.mac = "twin", hmac.digest(self._secret, made.digest.encode(), "sha256").hex()
        session.add(made)
