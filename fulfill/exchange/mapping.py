"""Which of a file's columns are ours: for lists that other programs write, with headers of their own.

A map is kept as TOML, and can be written by hand:

    name = "Shop export"
    kind = "orders"
    days = "day_first"                  # only where days are written with slashes
    [columns]
    order = "Bestellnummer"
    name = ["Vorname", "Nachname"]      # several are put together with a space
    [always]
    country = "DE"                      # where their cell is empty, or they have no such column
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.exchange.columns import HEADS, LINES, Column, Memo
from fulfill.exchange.tidying import Days, Tidy, tidy_for
from fulfill.records import Kind
from fulfill.units import BadValue, shown

TEXT_MAX = 60_000
NAME_MAX = 60
_REASONS = frozenset(("reason", "reject_reason"))
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Widened(list[str]):
    """The cells of a row, and after them those of our columns that were made of them."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What stands for each of our columns in lists of one header.

    Attributes:
        columns: (ours, theirs …); several of theirs are put together with a space.
        always: (ours, text) where their cell is empty or there is none.
        days: which number comes first where days are written with slashes.
        header: their column names, in lower case, that it was made for; () when nobody knows.
    """

    kind: Kind
    columns: tuple[tuple[str, tuple[str, ...]], ...]
    always: tuple[tuple[str, str], ...] = ()
    days: Days = Days.UNTOLD
    name: str = ""
    header: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Our columns that must be filled and have nothing that fills them."""
        told = {ours for ours, _ in self.columns} | {ours for ours, _ in self.always}
        return tuple(each.name for each in fields_of(self.kind) if each.needed and each.name not in told)

    def fills(self, names: Sequence[str]) -> tuple[tuple[str, Callable[[Sequence[str]], str]], ...]:
        """Each of our columns with what makes its cell of a row whose header is `names`.

        Raises UnusableInput for a column that this header lacks.
        """
        at = {name: place for place, name in enumerate(names)}
        wanted = {each: None for _, theirs in self.columns for each in theirs}
        if lost := [each for each in wanted if each.lower() not in at]:
            raise UnusableInput(
                f"The map {shown(self.name)} wants the column {shown(lost[0])}, which is not there; "
                f"this file has {shown(', '.join(each for each in names if each))}. Choose its columns anew."
            )
        always, found = dict(self.always), dict(self.columns)
        return tuple(
            (
                each.name,
                _filler(
                    [at[theirs.lower()] for theirs in found.get(each.name, ())],
                    tidy_for(each.name, " ".join(found.get(each.name, ())), self.days),
                    always.get(each.name, ""),
                ),
            )
            for each in fields_of(self.kind)
            if each.name in found or each.name in always
        )


def _filler(places: Sequence[int], tidy: Tidy, otherwise: str) -> Callable[[Sequence[str]], str]:
    if len(places) == 1:
        place, known = places[0], Memo(tidy)
        return lambda row: known[row[place]] or otherwise
    return lambda row: tidy(" ".join(text for at in places if (text := row[at].strip()))) or otherwise


def fields_of(kind: Kind) -> tuple[Column, ...]:
    """Our columns of one kind of list; those that must be filled come first."""
    columns = (*HEADS[kind], *LINES.get(kind, ()))
    return (*(each for each in columns if each.needed), *(each for each in columns if not each.needed))


def signature(names: Iterable[str]) -> str:
    """What two files of the same program have in common: their column names, in any order.

    The column that a rejects file adds is none of them, so that a mended one is read like its file.
    """
    told = "\x1f".join(sorted({name.strip().lower() for name in names} - _REASONS - {""}))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def to_toml(found: ColumnMap) -> str:
    """The map as text, as `from_toml` reads it."""
    lines = [f"name = {_quoted(found.name)}", f"kind = {_quoted(found.kind)}"]
    if found.days:
        lines.append(f"days = {_quoted(found.days)}")
    if found.header:
        lines.append(f"header = [{', '.join(map(_quoted, found.header))}]")
    lines.append("[columns]")
    for ours, theirs in found.columns:
        told = _quoted(theirs[0]) if len(theirs) == 1 else f"[{', '.join(map(_quoted, theirs))}]"
        lines.append(f"{ours} = {told}")
    if found.always:
        lines += ["[always]", *(f"{ours} = {_quoted(text)}" for ours, text in found.always)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    told = "".join(
        _ESCAPES.get(each) or (each if each.isprintable() else f"\\U{ord(each):08x}") for each in text
    )
    return f'"{told}"'


def from_toml(text: str, called: str) -> ColumnMap:
    """The map in a text; `called` names it in words. Raises UnusableInput, with what is wrong."""
    if len(text) > TEXT_MAX:
        raise UnusableInput(f"{called} is longer than {TEXT_MAX:,} characters, which no map of columns is.")
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInput(f"{called} is no TOML: {error}.") from error
    if told.get("kind") not in list(Kind):
        raise UnusableInput(
            f"{called}: kind is {shown(str(told.get('kind')))}; expected one of {', '.join(Kind)}."
        )
    kind = Kind(told["kind"])
    try:
        days = Days(str(told.get("days", "")))
    except ValueError as error:
        raise UnusableInput(f"{called}: days is not known; expected day_first or month_first.") from error
    name = str(told.get("name", ""))[:NAME_MAX]
    header = told.get("header", [])
    columns, always = _table(told, "columns", called), _table(told, "always", called)
    found = ColumnMap(
        kind,
        tuple((ours, _theirs(ours, theirs, called)) for ours, theirs in columns.items()),
        tuple((ours, str(text)) for ours, text in always.items() if str(text)),
        days,
        name,
        tuple(str(each) for each in header) if isinstance(header, list) else (),
    )
    check(found, called)
    return found


def check(found: ColumnMap, called: str) -> None:
    """Raises UnusableInput for a column that is not ours, a needed one with nothing, a text no gate takes."""
    known = {each.name: each for each in fields_of(found.kind)}
    told = [ours for ours, _ in (*found.columns, *found.always)]
    if strange := [ours for ours in told if ours not in known]:
        raise UnusableInput(
            f"{called}: a list of {found.kind} has no column {shown(strange[0])}; it has {', '.join(known)}."
        )
    if found.missing:
        raise UnusableInput(
            f"{called}: nothing fills {', '.join(found.missing)}, which a list of {found.kind} must have. "
            "Name a column for each, or a text under [always]."
        )
    for ours, text in found.always:
        try:
            known[ours].gate(text)
        except BadValue as bad:
            raise UnusableInput(f"{called}: {ours} cannot always be that. {bad}") from bad


def _table(told: Mapping[str, Any], name: str, called: str) -> Mapping[str, Any]:
    table = told.get(name, {})
    if not isinstance(table, dict):
        raise UnusableInput(f'{called}: {name} is no table; expected [{name}] and lines like sku = "…".')
    return table


def _theirs(ours: str, theirs: object, called: str) -> tuple[str, ...]:
    told = theirs if isinstance(theirs, list) else [theirs]
    names = [each.strip() for each in told if isinstance(each, str)]
    if not names or len(names) < len(told) or not all(names):
        raise UnusableInput(
            f"{called}: {ours} names no column; expected one in quotation marks, or a list of them."
        )
    return tuple(names)
