"""Carries out what turns change besides stock: rows made, altered and counted, and their codes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from fulfill.documents import Add, Alter, Change, Doc, Field, Make, Unmake
from fulfill.errors import Refused
from fulfill.messages import every_flow
from fulfill.store.failures import RuleBroken
from fulfill.store.session import Session
from fulfill.store.statements import Sql

# The columns whose values can be scanned, and as what.
CODED: dict[Doc, tuple[str, tuple[str, ...]]] = {
    Doc.PLATE: ("plate", ("code",)),
    Doc.PARCEL: ("parcel", ("number", "sscc", "tracking")),
    Doc.MANIFEST: ("manifest", ("number",)),
    Doc.PALLET: ("pallet", ("sscc",)),
    Doc.RECEIPT: ("receipt", ("number",)),
    Doc.RMA: ("rma", ("number",)),
    Doc.PURCHASE: ("purchase_order", ("number",)),
    Doc.VENDOR_RETURN: ("vendor_return", ("number",)),
    Doc.WORK_ORDER: ("work_order", ("number",)),
}
_WORDS = {
    Doc.ORDER: "This order",
    Doc.LINE: "This order line",
    Doc.PLATE: "This tote",
    Doc.PARCEL: "This parcel",
    Doc.MANIFEST: "This manifest",
    Doc.HANDOVER: "This hand-over",
    Doc.PALLET: "This pallet",
    Doc.ON_PALLET: "This pallet",
    Doc.RMA: "This return",
    Doc.VENDOR_RETURN: "This return to the supplier",
    Doc.WORK_ORDER: "This work order",
}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
ADD_CODE = Sql(
    "insert into code (code, kind, ref, eaches) values (:code, :kind, :ref, :eaches) on conflict do nothing"
)
DROP_CODE = Sql("delete from code where code = :code and kind = :kind and ref = :ref")


def carry_out(session: Session, changes: Iterable[Change]) -> None:
    """Carry out changes in their order. Raises Refused where a document is not as expected any more."""
    for change in changes:
        try:
            _carry_out(session, change)
        except RuleBroken as broken:
            raise Refused(every_flow.changed_meanwhile(_words(change.doc))) from broken


def _carry_out(session: Session, change: Change) -> None:
    match change:
        case Make(doc, id_, fields):
            session.run(_insert(doc, tuple(fields)), id=id_, **fields)
            _code(session, doc, id_, {}, fields)
        case Unmake(doc, id_, fields):
            _expect_one(doc, session.run(_delete(doc), id=id_))
            _code(session, doc, id_, fields, {})
        case Alter(doc, id_, before, after):
            assert before.keys() == after.keys(), change
            names = tuple((name, before[name] is None) for name in before)
            values = {f"old_{name}": value for name, value in before.items() if value is not None}
            new = {f"new_{name}": value for name, value in after.items()}
            _expect_one(doc, session.run(_update(doc, names), id=id_, **values, **new))
            _code(session, doc, id_, before, after)
        case Add(doc, id_, amounts):
            _expect_one(doc, session.run(_add(doc, tuple(amounts)), id=id_, **amounts))


def _words(doc: Doc) -> str:
    return _WORDS.get(doc, "This document")


def _expect_one(doc: Doc, changed: int) -> None:
    if changed != 1:
        raise Refused(every_flow.changed_meanwhile(_words(doc)))


def _code(
    session: Session, doc: Doc, id_: int, before: dict[str, Field] | object, after: dict[str, Field] | object
) -> None:
    if doc not in CODED:
        return
    kind, columns = CODED[doc]
    assert isinstance(before, dict), before
    assert isinstance(after, dict), after
    for column in columns:
        old, new = before.get(column) or "", after.get(column) or ""
        if old == new:
            continue
        if old:
            session.run(DROP_CODE, code=str(old), kind=kind, ref=id_)
        if new:
            session.run(ADD_CODE, code=str(new), kind=kind, ref=id_, eaches=1)


def _plain(doc: Doc, names: Iterable[str]) -> None:
    # The tables themselves are not asked: importing them would cost a starting station a quarter second.
    assert all(_NAME.fullmatch(name) for name in names), (doc, names)


# Table and column names come from flows and from what they left for undo, never from outside.
@cache
def _insert(doc: Doc, names: tuple[str, ...]) -> Sql:
    _plain(doc, names)
    columns = ", ".join(("id", *names))
    values = ", ".join(f":{name}" for name in ("id", *names))
    return Sql(f"insert into {doc.value} ({columns}) values ({values})")


@cache
def _delete(doc: Doc) -> Sql:
    return Sql(f"delete from {doc.value} where id = :id")


@cache
def _update(doc: Doc, names: tuple[tuple[str, bool], ...]) -> Sql:
    _plain(doc, [name for name, _ in names])
    sets = ", ".join(f"{name} = :new_{name}" for name, _ in names)
    asks = " and ".join(f"{name} is null" if is_null else f"{name} = :old_{name}" for name, is_null in names)
    return Sql(f"update {doc.value} set {sets} where id = :id and {asks}")


@cache
def _add(doc: Doc, names: tuple[str, ...]) -> Sql:
    _plain(doc, names)
    sets = ", ".join(f"{name} = {name} + :{name}" for name in names)
    return Sql(f"update {doc.value} set {sets} where id = :id")
