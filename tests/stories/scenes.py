"""What every scene of every flow must keep, held at each step of a story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from fulfill.answer import Answer
from fulfill.messages import Message
from fulfill.scene import Scene, Size
from fulfill.store.session import Session
from fulfill.store.statements import Sql
from fulfill.store.warehouse import Warehouse


def messages_in(piece: Any) -> Iterator[Message]:
    """All messages anywhere in a scene."""
    if isinstance(piece, Message):
        yield piece
    elif isinstance(piece, tuple):
        for each in piece:
            yield from messages_in(each)
    elif is_dataclass(piece):
        for each in fields(piece):
            yield from messages_in(getattr(piece, each.name))


def texts_in(piece: Any) -> Iterator[str]:
    """All that a person reads in a scene."""
    if isinstance(piece, Message):
        yield piece.text
    elif isinstance(piece, str):
        yield piece
    elif isinstance(piece, tuple):
        for each in piece:
            yield from texts_in(each)
    elif is_dataclass(piece):
        for each in fields(piece):
            yield from texts_in(getattr(piece, each.name))


def text(said: Message | str | None) -> str:
    return said.text if isinstance(said, Message) else said or ""


def codes(answer: Answer) -> set[str]:
    return {code for expect in answer.expects for code in expect.codes}


_NO_BAR = ("scan_out", "clear_pallet", "scan_driver", "sign")


def seen(seat: Any, *scans: str) -> Scene:
    """Scan, and look: the scene, which is held against the answer before it is handed out."""
    if scans:
        answer = (seat.scan if hasattr(seat, "scan") else seat.say)(*scans)
        assert answer.level in ("ok", "done"), answer.message
    before = _written(seat)
    scene = seat.station.scene()
    assert scene is not None, seat.last
    assert _written(seat) == before, "a look writes nothing"
    holds(scene, seat.last)
    return scene


def _written(seat: Any) -> list[tuple[Any, ...]]:
    with seat.station._warehouse.database.read() as session:
        counters = session.all(Sql("select name, value from counter order by name"))
        return [*session.all(Sql("select count(*) from operation")), *counters]


def holds(scene: Scene, answer: Answer) -> None:
    """The rules that all scenes keep."""
    for name in ("title", "subtitle", "verb", "fact", "hint"):
        assert text(getattr(scene, name)), (name, scene)
    for message in messages_in(scene):
        assert "{" not in message.text, message
    assert len(scene.panels) <= 3
    for panel in scene.panels:
        assert panel.rows or panel.walk or panel.box or panel.bars or text(panel.fact), panel
    for row in (*scene.rows, *(row for panel in scene.panels for row in panel.rows)):
        assert text(row.title), row
    assert sum(row.is_current for row in scene.rows) <= 1
    assert bool(scene.rows) == (scene.rows_title is not None)
    if scene.size is Size.CODE and answer.step != "scan_product":
        assert text(scene.fact) in codes(answer), (scene.fact, answer.expects)
    if scene.size is Size.SENTENCE:
        assert text(scene.fact) == answer.prompt
    if answer.task is not None:
        _counts_what_is_asked(scene, answer)


def _counts_what_is_asked(scene: Scene, answer: Answer) -> None:
    """The bar is of the whole work, and never full while a piece is in hand or parcels come off."""
    assert answer.task is not None
    done, whole = answer.task.done, answer.task.done + answer.task.left
    if answer.task.flow == "ship" and answer.step in _NO_BAR:
        assert (scene.done, scene.left) == (0, 0)
    elif answer.task.flow == "returns" and scene.goods is not None:
        assert scene.done + scene.left == whole
        assert scene.done <= done
    else:
        assert (scene.done, scene.left) == (done, answer.task.left)


def change(warehouse: Warehouse, statement: str, **values: str | int) -> None:
    """Change the book behind everybody's back, as another station or the office may have done."""

    def do(session: Session) -> None:
        session.run(Sql(statement), **values)
        session.commit()

    warehouse.database.run(do)
