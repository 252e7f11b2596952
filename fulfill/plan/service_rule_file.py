"""Reads the rules of carriers and services from TOML, and says in words and by line what is wrong with them.

Nothing of malformed rules is taken: whoever edits them keeps the last good ones until the new ones are right.
"""

from __future__ import annotations

import re
import tomllib
from datetime import time
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final

from fulfill.errors import UnusableInput
from fulfill.plan.service_rule import ANY, WEEK, Option, Pick, ServiceBook, ServiceRule

VERSION: Final = 1
_AT = re.compile(r"\s*\(at line (\d+), column \d+\)")
_HEAD = re.compile(r"\s*\[\[\s*rule\s*\]\]")
_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_CARRIER = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,19}")
_SERVICE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_SIZE_MAX: Final = 100_000
_PARTS: Final = (
    "name", "use", "pick", "countries", "not_countries", "weight_from", "weight_to", "value_from", "value_to",
    "hazard", "wanted", "channels", "after", "before", "days", "within_days", "at_most", "fallback",
)  # fmt: skip


class BadRules(UnusableInput):
    """Rules that cannot be used. `line` counts from 1; 0: no single line is to blame."""

    def __init__(self, why: str, line: int = 0) -> None:
        self.why, self.line = why, line
        super().__init__(f"Line {line}: {why}" if line else why)


@cache
def built_in_text() -> str:
    """The rules that come with the program, as their file stands."""
    return files("resources").joinpath("carriers/service.toml").read_text("utf-8")


@cache
def built_in() -> ServiceBook:
    return read(built_in_text())


@lru_cache(maxsize=8)
def in_force(text: str) -> ServiceBook:
    """The rules of a warehouse's own text; "" and a text that an older program took: the program's own."""
    try:
        return read(text) if text else built_in()
    except BadRules:
        return built_in()


def read(text: str) -> ServiceBook:
    """The rules of a text. Raises BadRules with the reason and the line."""
    if len(text) > _SIZE_MAX:
        raise BadRules(f"The rules are larger than {_SIZE_MAX:,} characters")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        at = _AT.search(str(bad))
        why = _AT.sub("", str(bad)).strip().rstrip(".")
        raise BadRules(f"this is no TOML: {why}", int(at[1]) if at else text.count("\n") + 1) from bad
    lines = text.splitlines()
    top = _Part(data, lines, 1, len(lines), "the rules")
    top.known("version", "price_above_percent", "rule")
    if data.get("version") != VERSION:
        raise BadRules(f"“version” must be {VERSION}", top.line_of("version"))
    rules = _rules(data.get("rule"), lines)
    if not _catches_all(rules[-1]):
        raise BadRules(
            f"the last rule, “{rules[-1].name}”, must fit every parcel: leave its conditions out",
            _heads(lines)[-1],
        )
    percent = top.whole("price_above_percent", 1000) if "price_above_percent" in data else 5
    return ServiceBook(rules, percent)


def _rules(found: Any, lines: list[str]) -> tuple[ServiceRule, ...]:
    if not isinstance(found, list) or not found:
        raise BadRules("there is no [[rule]]")
    heads = [*_heads(lines), len(lines) + 1]
    rules: list[ServiceRule] = []
    for at, data in enumerate(found):
        # Rules written as one inline list have no heads: then the first line is as good as any.
        first, last = (heads[at], heads[at + 1] - 1) if len(heads) > len(found) else (1, len(lines))
        part = _Part(data, lines, first, last, f"rule {at + 1}")
        rule = _rule(part)
        if rule.name in {each.name for each in rules}:
            raise part.bad(f"“{rule.name}” stands here twice", "name")
        rules.append(rule)
    return tuple(rules)


def _heads(lines: list[str]) -> list[int]:
    return [at for at, line in enumerate(lines, 1) if _HEAD.match(line)] or [1]


class _Part:
    """One table of the file, which knows the lines it stands on."""

    def __init__(self, data: Any, lines: list[str], first: int, last: int, what: str) -> None:
        if not isinstance(data, dict):
            raise BadRules(f"{what} must be a table", first)
        self.data, self._lines, self._first, self._last, self.what = data, lines, first, last, what

    def line_of(self, name: str) -> int:
        """The line that a name stands on; the table's first where it stands nowhere by itself."""
        begins = re.compile(rf"\s*\"?{re.escape(name)}\"?\s*=")
        within = range(self._first, min(self._last, len(self._lines)) + 1)
        return next((at for at in within if begins.match(self._lines[at - 1])), self._first)

    def bad(self, why: str, name: str = "") -> BadRules:
        return BadRules(f"{self.what}: {why}", self.line_of(name) if name else self._first)

    def known(self, *names: str) -> None:
        odd = sorted(set(self.data) - set(names))
        if odd:
            raise self.bad(f"there is no “{odd[0]}” here. Known: {', '.join(names)}", odd[0])

    def text(self, name: str, pattern: re.Pattern[str], expected: str) -> str:
        value = self.data.get(name)
        if value is None:
            raise self.bad(f"“{name}” is missing")
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self.bad(f"“{name}” must be {expected}", name)
        return value

    def whole(self, name: str, most: int = 10**12) -> int:
        value = self.data.get(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise self.bad(f"“{name}” must be a whole number from 0 to {most}", name)
        return value

    def yes(self, name: str) -> bool | None:
        value = self.data.get(name)
        if value is not None and not isinstance(value, bool):
            raise self.bad(f"“{name}” must be true or false", name)
        return value

    def texts(self, name: str, pattern: re.Pattern[str] | None = None, expected: str = "") -> tuple[str, ...]:
        value = self.data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise self.bad(f"“{name}” must be a list of texts", name)
        wrong = [each for each in value if pattern is not None and not pattern.fullmatch(each)]
        if wrong:
            raise self.bad(f"“{name}” has “{wrong[0]}”; expected {expected}", name)
        return tuple(value)

    def clock(self, name: str) -> time | None:
        if name not in self.data:
            return None
        text = self.text(name, _CLOCK, 'a time as "15:00"')
        return time(int(text[:2]), int(text[3:]))


def _rule(part: _Part) -> ServiceRule:
    name = part.text("name", _NAME, "small letters, digits and _")
    part.what = f"rule “{name}”"
    part.known(*_PARTS)
    pick = part.data.get("pick", str(Pick.FIRST))
    if pick not in set(Pick):
        raise part.bad(f"“pick” is “{pick}”. Known: {', '.join(Pick)}", "pick")
    rule = ServiceRule(
        name=name,
        options=_options(part),
        pick=Pick(pick),
        countries=frozenset(part.texts("countries", _COUNTRY, "codes as DE")),
        not_countries=frozenset(part.texts("not_countries", _COUNTRY, "codes as DE")),
        weight_from=part.whole("weight_from"),
        weight_to=part.whole("weight_to"),
        value_from=part.whole("value_from"),
        value_to=part.whole("value_to"),
        hazard=part.yes("hazard"),
        wanted=part.texts("wanted"),
        channels=frozenset(each.casefold() for each in part.texts("channels")),
        after=part.clock("after"),
        before=part.clock("before"),
        days=frozenset(
            WEEK.index(day) for day in part.texts("days", re.compile("|".join(WEEK)), "mon … sun")
        ),
        within_days=part.whole("within_days", 365),
        at_most=part.whole("at_most"),
        falls_back=bool(part.yes("fallback")),
    )
    _check(part, rule)
    return rule


def _check(part: _Part, rule: ServiceRule) -> None:
    for low, high in (("weight_from", "weight_to"), ("value_from", "value_to")):
        if 0 < getattr(rule, high) < getattr(rule, low):
            raise part.bad(f"“{high}” is less than “{low}”, so no parcel would fit", high)
    if rule.after is not None and rule.before is not None and rule.after >= rule.before:
        raise part.bad("“before” is not later than “after”, so it would never fit", "before")
    if rule.pick is Pick.FIRST and rule.within_days:
        raise part.bad(
            "“within_days” needs prices and promises: say pick = “cheapest” or “fastest”", "within_days"
        )
    if rule.countries & rule.not_countries:
        raise part.bad("a country stands in both “countries” and “not_countries”", "not_countries")


def _options(part: _Part) -> tuple[Option, ...]:
    found = []
    for text in part.texts("use"):
        carrier, slash, service = text.partition("/")
        if not (carrier == ANY or _CARRIER.fullmatch(carrier)) or (slash and not _SERVICE.fullmatch(service)):
            raise part.bad(f"“use” has “{text}”; expected *, a carrier as UPS, or UPS/ups_standard", "use")
        found.append(Option(carrier, service))
    if not found:
        raise part.bad("“use” is missing: say at least one carrier, or *", "use")
    return tuple(dict.fromkeys(found))


def _catches_all(rule: ServiceRule) -> bool:
    bare = ServiceRule(
        rule.name, rule.options, rule.pick, within_days=rule.within_days, at_most=rule.at_most,
        falls_back=rule.falls_back,
    )  # fmt: skip
    return rule == bare
