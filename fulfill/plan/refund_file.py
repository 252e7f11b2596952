"""Reads the terms of money from TOML, and says in words and by line what is wrong with them.

Nothing of malformed terms is taken: whoever edits them keeps the last good ones until the new ones are right.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from fulfill.errors import UnusableInput
from fulfill.plan.refund import Payer, ShippingBack, Term, Terms
from fulfill.returned import Claim, Condition, Decision, Disposition

E = TypeVar("E", bound=StrEnum)
VERSION = 1
_AT = re.compile(r"\s*\(at line (\d+), column \d+\)")
_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_SIZE_MAX = 100_000
_DECISIONS = (Decision.REFUND, Decision.REVIEW, Decision.REJECT)


class BadTerms(UnusableInput):
    """Terms that cannot be used. `line` counts from 1; 0: no single line is to blame."""

    def __init__(self, why: str, line: int = 0) -> None:
        self.why, self.line = why, line
        super().__init__(f"Line {line}: {why}" if line else why)


@cache
def built_in_text() -> str:
    """The terms that come with the program, as their file stands."""
    return files("resources").joinpath("returns/money.toml").read_text("utf-8")


@cache
def built_in() -> Terms:
    return read(built_in_text())


@lru_cache(maxsize=8)
def in_force(text: str) -> Terms:
    """The terms of a warehouse's own text; "" and a text that an older program took: the program's own."""
    try:
        return read(text) if text else built_in()
    except BadTerms:
        return built_in()


def read(text: str) -> Terms:
    """The terms of a text. Raises BadTerms with the reason and the line."""
    if len(text) > _SIZE_MAX:
        raise BadTerms(f"The terms are larger than {_SIZE_MAX:,} characters")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        at = _AT.search(str(bad))
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadTerms(f"this is no TOML: {_AT.sub('', str(bad)).rstrip('.')}", line) from bad
    return _Reader(text.splitlines(), data).terms()


class _Table:
    """One table of the file: where it begins, and what stands in it."""

    def __init__(self, lines: list[str], data: Any, first: int, what: str) -> None:
        self._lines, self._first, self._what = lines, first, what
        if not isinstance(data, dict):
            raise BadTerms(f"{what} must be a table", first)
        self.data: Mapping[str, Any] = data

    def bad(self, name: str, why: str) -> BadTerms:
        """Blame the line of a key, or that of the table where the key is not there."""
        quoted = rf"[\"']?{re.escape(name)}[\"']?"
        key = re.compile(rf"\s*(?:{quoted}\s*=|\[+\s*{quoted}\s*\])")
        for at in range(self._first, len(self._lines)):
            if key.match(self._lines[at]):
                return BadTerms(f"{self._what}: {why}", at + 1)
            # A table ends where the next begins; the file itself holds them all.
            if self._first and self._lines[at].lstrip().startswith("["):
                break
        return BadTerms(f"{self._what}: {why}", self._first)

    def known(self, *names: str) -> None:
        for name in self.data:
            if name not in names:
                raise self.bad(name, f"there is no “{name}” here. Known: {', '.join(names)}")

    def whole(self, name: str, most: int) -> int:
        value = self.data.get(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise self.bad(name, f"“{name}” must be a whole number from 0 to {most}")
        return value

    def yes(self, name: str) -> bool:
        value = self.data.get(name, False)
        if not isinstance(value, bool):
            raise self.bad(name, f"“{name}” must be true or false")
        return value

    def text(self, name: str) -> str:
        value = self.data.get(name, "")
        if not isinstance(value, str):
            raise self.bad(name, f"“{name}” must be a text")
        return value

    def texts(self, name: str, default: Iterable[str] = ()) -> tuple[str, ...]:
        value = self.data.get(name, list(default))
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            raise self.bad(name, f"“{name}” must be a list of texts")
        return tuple(value)

    def one_of(self, kind: Iterable[E], name: str, value: str) -> E:
        for each in kind:
            if each == value:
                return each
        raise self.bad(name, f"“{name}” cannot be “{value}”. Known: {', '.join(kind)}")

    def set_of(self, kind: type[E], name: str, default: Iterable[str] = ()) -> frozenset[E]:
        return frozenset(self.one_of(tuple(kind), name, each) for each in self.texts(name, default))


class _Reader:
    def __init__(self, lines: list[str], data: dict[str, Any]) -> None:
        self._lines, self._data = lines, data

    def terms(self) -> Terms:
        top = _Table(self._lines, self._data, 0, "the terms")
        top.known("version", "shipping", "postage", "late", "fault", "term")
        if self._data.get("version") != VERSION:
            raise top.bad("version", f"“version” must be {VERSION}: this program knows no other")
        shipping, postage = self._table("shipping"), self._table("postage")
        late, fault = self._table("late"), self._table("fault")
        shipping.known("back_when")
        postage.known("payer", "label", "currency")
        late.known("days", "even_announced")
        fault.known("claims")
        return Terms(
            self._terms(),
            shipping.set_of(ShippingBack, "back_when", ShippingBack),
            postage.one_of(Payer, "payer", postage.text("payer") or Payer.BY_FAULT),
            postage.whole("label", 10**9),
            self._currency(postage),
            late.whole("days", 36_500),
            late.yes("even_announced"),
            fault.set_of(Claim, "claims", Terms().our_fault),
        )

    def _table(self, name: str) -> _Table:
        head = re.compile(rf"\s*\[\s*{name}\s*\]")
        at = next((n for n, line in enumerate(self._lines, 1) if head.match(line)), 1)
        return _Table(self._lines, self._data.get(name, {}), at, f"[{name}]")

    def _terms(self) -> tuple[Term, ...]:
        found: dict[str, Term] = {}
        for table in self._term_tables():
            term = self._term(table)
            if term.name in found:
                raise table.bad("name", f"there are two terms “{term.name}”")
            found[term.name] = term
        return tuple(found.values())

    def _term_tables(self) -> list[_Table]:
        found = self._data.get("term", [])
        if not isinstance(found, list):
            raise BadTerms("write [[term]], with two brackets on each side")
        heads = [n for n, line in enumerate(self._lines, 1) if re.match(r"\s*\[\[\s*term\s*\]\]", line)]
        return [
            _Table(self._lines, data, heads[at] if at < len(heads) else 1, f"[[term]] {at + 1}")
            for at, data in enumerate(found)
        ]

    @staticmethod
    def _currency(postage: _Table) -> str:
        value = postage.text("currency")
        if value and not re.fullmatch(r"[A-Z]{3}", value):
            raise postage.bad("currency", f"“currency” is “{value}”; write three capital letters like EUR")
        return value

    @staticmethod
    def _term(table: _Table) -> Term:
        columns = ("conditions", "claims", "categories", "dispositions")
        table.known("name", *columns, "decision", "fee_permille")
        name = table.text("name")
        if not _NAME.fullmatch(name):
            raise table.bad("name", "“name” must be of small letters, digits and _")
        decision = table.text("decision")
        return Term(
            name,
            table.set_of(Condition, "conditions"),
            table.set_of(Claim, "claims"),
            tuple(word.lower() for word in table.texts("categories")),
            table.set_of(Disposition, "dispositions"),
            table.one_of(_DECISIONS, "decision", decision) if decision else None,
            table.whole("fee_permille", 1000),
        )
