"""As which product a piece is sold after work was done on it: a list that each warehouse keeps as data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.works import WorkGrade, WorkKind

_VERSION = 1
_PARTS = ("version", "same", "usual", "ending", "product")
_AT_LINE = re.compile(r"\(at line (\d+)")


class BadList(UnusableInput):
    """A list that cannot be used. `line` counts from 1; 0: no single line is to blame."""

    def __init__(self, why: str, line: int = 0) -> None:
        self.why, self.line = why, line
        super().__init__(f"Line {line}: {why}" if line else why)


@dataclass(frozen=True, slots=True)
class Regrade:
    """The list.

    Attributes:
        same: grades that go back as the same product.
        usual: the grade of a kind of work where none was said.
        endings: what is added to the SKU for a grade. products: SKU, then grade to SKU.
    """

    same: frozenset[WorkGrade]
    usual: Mapping[WorkKind, WorkGrade]
    endings: Mapping[WorkGrade, str]
    products: Mapping[str, Mapping[WorkGrade, str]]

    def skus(self, sku: str, grade: WorkGrade) -> tuple[str, ...]:
        """The SKUs under which this grade of `sku` may be sold, the best first; it is not looked up here."""
        if grade is WorkGrade.FAIL or grade in self.same:
            return (sku,)
        named = self.products.get(sku, {}).get(grade, "")
        ending = self.endings.get(grade, "")
        return tuple(dict.fromkeys(each for each in (named, sku + ending if ending else "") if each))


def built_in_text() -> str:
    """The list that comes with the program, as its file stands."""
    return files("resources").joinpath("returns/regrade.toml").read_text("utf-8")


@cache
def standard() -> Regrade:
    """The list that comes with the program."""
    return read(built_in_text())


def read(text: str) -> Regrade:
    """The list from its TOML. Raises BadList with the reason and the line."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        raise BadList(f"this is no TOML: {error}", int(at[1]) if at else len(text.splitlines())) from error
    return _Reader(text).list_of(found)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what the TOML says, with the text at hand to find the line that is to blame."""

    text: str

    def list_of(self, found: Mapping[str, Any]) -> Regrade:
        for name in found:
            if name not in _PARTS:
                self.refuse(f"{name} is not known here; expected {', '.join(_PARTS)}", name)
        if found.get("version") != _VERSION:
            self.refuse(f"the version is {found.get('version')}; expected {_VERSION}", "version")
        same = found.get("same", [])
        if not isinstance(same, list):
            self.refuse('same is no list, as ["A"]', "same")
        products = self.table(found, "product")
        return Regrade(
            frozenset(self.grade(each, "same") for each in same),
            {self.kind(kind): self.grade(value, kind) for kind, value in self.table(found, "usual").items()},
            self.by_grade(self.table(found, "ending"), "ending"),
            {sku: self.by_grade(self.table(products, sku), sku) for sku in products},
        )

    def refuse(self, why: str, word: str) -> None:
        lines = self.text.splitlines()
        has = (at for at, line in enumerate(lines, 1) if word in line.partition("#")[0])
        raise BadList(why, next(has, 0))

    def table(self, found: Mapping[str, Any], name: str) -> dict[str, Any]:
        part = found.get(name, {})
        if not isinstance(part, dict):
            self.refuse(f"{name} is no table of names and values", name)
        return dict(part)

    def by_grade(self, part: Mapping[str, Any], where: str) -> dict[WorkGrade, str]:
        for grade, sku in part.items():
            if not isinstance(sku, str) or not sku.strip():
                self.refuse(f"{where} {grade} is {sku!r}; expected a text in quotes", f"{grade} =")
        return {self.grade(grade, where): sku.strip() for grade, sku in part.items()}

    def grade(self, text: Any, where: str) -> WorkGrade:
        if text not in tuple(WorkGrade):
            self.refuse(f"{where} says {text!r}; expected one of {', '.join(WorkGrade)}", str(text))
        return WorkGrade(text)

    def kind(self, text: str) -> WorkKind:
        if text not in tuple(WorkKind):
            self.refuse(f"usual says {text!r}; expected one of {', '.join(WorkKind)}", text)
        return WorkKind(text)
