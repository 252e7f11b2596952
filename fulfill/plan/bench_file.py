"""Reads the rules of packing from TOML, and says in words and by line what is wrong with them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from fulfill.errors import UnusableInput
from fulfill.plan.bench import BarredBox, Bench, Capture, Captured, Goods, Insert, ScanEach

T = TypeVar("T")
VERSION = 1
_SIZE_MAX = 100_000
_AT = re.compile(r"\s*\(at line (\d+), column \d+\)")
_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_GOODS = ("skus", "categories")
_KEYS = {
    "insert": ("name", "says", "code", *_GOODS, "countries", "channels", "services", "currency", "value_from",
               "first_order", "gift"),
    "scan_each": (*_GOODS, "badges"),
    "capture": ("what", *_GOODS),
    "box": ("codes", "services", "countries"),
}  # fmt: skip


class BadBench(UnusableInput):
    """Rules that cannot be used. `line` counts from 1; 0: no single line is to blame."""

    def __init__(self, why: str, line: int = 0) -> None:
        self.why, self.line = why, line
        super().__init__(f"Line {line}: {why}" if line else why)


@cache
def built_in_text() -> str:
    """The rules that come with the program, as their file stands."""
    return files("resources").joinpath("packing/bench.toml").read_text("utf-8")


@lru_cache(maxsize=8)
def in_force(text: str) -> Bench:
    """The rules of a warehouse's own text; "" and a text that an older program took: none."""
    try:
        return read(text) if text else Bench()
    except BadBench:
        return Bench()


def read(text: str) -> Bench:
    """The rules of a text. Raises BadBench with the reason and the line."""
    if len(text) > _SIZE_MAX:
        raise BadBench(f"The rules are larger than {_SIZE_MAX:,} characters")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        at = _AT.search(str(bad))
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadBench(f"this is no TOML: {_AT.sub('', str(bad)).rstrip('.')}", line) from bad
    lines = text.splitlines()
    for name in data:
        if name not in ("version", *_KEYS):
            raise BadBench(
                f"there is no “{name}” here. Known: version, {', '.join(_KEYS)}", _line(lines, name)
            )
    if data.get("version") != VERSION:
        why = f"“version” must be {VERSION}: this program knows no other"
        raise BadBench(why, _line(lines, "version"))
    bench = Bench(
        _each(lines, data, "insert", _insert),
        _each(lines, data, "scan_each", lambda table: ScanEach(table.goods(), table.texts("badges"))),
        _each(lines, data, "capture", _capture),
        _each(lines, data, "box", _box),
    )
    _refuse_twins(lines, bench)
    return bench


def _line(lines: list[str], name: str) -> int:
    key = re.compile(rf"\s*\[*\s*{re.escape(name)}\b")
    return next((at for at, line in enumerate(lines, 1) if key.match(line)), 0)


def _each(lines: list[str], data: Mapping[str, Any], name: str, make: Callable[[_Table], T]) -> tuple[T, ...]:
    found = data.get(name, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise BadBench(f"write [[{name}]], with two brackets on each side", _line(lines, name))
    return tuple(make(table) for table in _tables(lines, found, name))


def _tables(lines: list[str], found: list[dict[str, Any]], name: str) -> Iterator[_Table]:
    head = re.compile(rf"\s*\[\[\s*{name}\s*\]\]")
    heads = [at for at, line in enumerate(lines, 1) if head.match(line)]
    for at, data in enumerate(found):
        table = _Table(lines, data, heads[at] if at < len(heads) else 1, f"[[{name}]] {at + 1}")
        table.known(_KEYS[name])
        yield table


class _Table:
    """One rule of the file: where it begins, and what stands in it."""

    def __init__(self, lines: list[str], data: Mapping[str, Any], first: int, what: str) -> None:
        self._lines, self._data, self._first, self._what = lines, data, first, what

    def bad(self, name: str, why: str) -> BadBench:
        key = re.compile(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=")
        for at in range(self._first, len(self._lines)):
            if key.match(self._lines[at]):
                return BadBench(f"{self._what}: {why}", at + 1)
            if self._lines[at].lstrip().startswith("["):
                break
        return BadBench(f"{self._what}: {why}", self._first)

    def known(self, names: tuple[str, ...]) -> None:
        for name in self._data:
            if name not in names:
                raise self.bad(name, f"there is no “{name}” here. Known: {', '.join(names)}")

    def text(self, name: str) -> str:
        value = self._data.get(name, "")
        if not isinstance(value, str) or len(value) > 200 or not value.isprintable():
            raise self.bad(name, f"“{name}” must be a text in one line of at most 200 letters")
        return value.strip()

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.bad(name, f'“{name}” must be a list of texts, as ["A", "B"]')
        return tuple(each.strip() for each in value)

    def yes(self, name: str) -> bool:
        value = self._data.get(name, False)
        if not isinstance(value, bool):
            raise self.bad(name, f"“{name}” must be true or false")
        return value

    def whole(self, name: str) -> int:
        value = self._data.get(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 10**12:
            raise self.bad(name, f"“{name}” must be a whole number, in cents")
        return value

    def goods(self) -> Goods:
        return Goods(self.texts("skus"), tuple(each.lower() for each in self.texts("categories")))


def _insert(table: _Table) -> Insert:
    name, says, currency = table.text("name"), table.text("says"), table.text("currency")
    if not _NAME.fullmatch(name):
        raise table.bad("name", "“name” must be of small letters, digits and _")
    if not says:
        raise table.bad("says", "“says” must tell what is laid into the box")
    if (currency or table.whole("value_from")) and not _CURRENCY.fullmatch(currency):
        raise table.bad("currency", "“currency” must be three capital letters like EUR, beside “value_from”")
    return Insert(
        name,
        says,
        table.text("code"),
        table.goods(),
        tuple(each.upper() for each in table.texts("countries")),
        tuple(each.lower() for each in table.texts("channels")),
        tuple(each.upper() for each in table.texts("services")),
        currency,
        table.whole("value_from"),
        table.yes("first_order"),
        table.yes("gift"),
    )


def _capture(table: _Table) -> Capture:
    what = table.text("what")
    if what not in tuple(Captured):
        raise table.bad("what", f"“what” is “{what}”; expected one of {', '.join(Captured)}")
    return Capture(Captured(what), table.goods())


def _box(table: _Table) -> BarredBox:
    services = tuple(each.upper() for each in table.texts("services"))
    countries = tuple(each.upper() for each in table.texts("countries"))
    if not table.texts("codes"):
        raise table.bad("codes", '“codes” must name the box types, as ["BOX-XL"]')
    if not services and not countries:
        raise table.bad("services", "“services” or “countries” must say where these boxes cannot go")
    return BarredBox(table.texts("codes"), services, countries)


def _refuse_twins(lines: list[str], bench: Bench) -> None:
    seen: set[str] = set()
    for insert in bench.inserts:
        for mark in (insert.name, insert.code):
            if mark and mark in seen:
                at = [n for n, line in enumerate(lines, 1) if f'"{mark}"' in line]
                raise BadBench(f"there are two inserts “{mark}”", at[-1] if at else 0)
        seen |= {insert.name, insert.code}
