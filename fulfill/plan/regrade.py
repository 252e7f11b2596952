"""As which product a piece is sold after work was done on it: a list that each warehouse keeps as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from fulfill.errors import UnusableInput
from fulfill.works import WorkGrade, WorkKind

_VERSION = 1


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


@cache
def standard() -> Regrade:
    """The list that comes with the program."""
    return read(files("resources").joinpath("returns/regrade.toml").read_text("utf-8"))


def read(text: str) -> Regrade:
    """The list from its TOML; raises UnusableInput with the line or the name that cannot be used."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusableInput(f"The list of grades cannot be read: {error}") from error
    if found.get("version") != _VERSION:
        raise UnusableInput(f"The list of grades has version {found.get('version')}; expected {_VERSION}")
    products = _table(found, "product")
    return Regrade(
        frozenset(_grade(each, "same") for each in _list(found, "same")),
        {_kind(kind): _grade(grade, f"usual.{kind}") for kind, grade in _table(found, "usual").items()},
        _by_grade(_table(found, "ending"), "ending"),
        {sku: _by_grade(_table(products, sku), f"product.{sku}") for sku in products},
    )


def _table(found: Mapping[str, Any], name: str) -> dict[str, Any]:
    part = found.get(name, {})
    if not isinstance(part, dict):
        raise UnusableInput(f"In the list of grades, {name} is no table of names and values")
    return part


def _list(found: Mapping[str, Any], name: str) -> list[Any]:
    part = found.get(name, [])
    if not isinstance(part, list):
        raise UnusableInput(f'In the list of grades, {name} is no list, as ["A"]')
    return part


def _by_grade(part: Mapping[str, Any], where: str) -> dict[WorkGrade, str]:
    return {_grade(grade, where): str(text) for grade, text in part.items()}


def _grade(text: Any, where: str) -> WorkGrade:
    if text not in tuple(WorkGrade):
        raise UnusableInput(f"In the list of grades, {where} says {text!r}; expected {', '.join(WorkGrade)}")
    return WorkGrade(text)


def _kind(text: str) -> WorkKind:
    if text not in tuple(WorkKind):
        raise UnusableInput(f"In the list of grades, usual says {text!r}; expected {', '.join(WorkKind)}")
    return WorkKind(text)
