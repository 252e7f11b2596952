"""Reads the book of inspection from TOML, and says in words and by line what is wrong with one.

Nothing of a malformed book is taken: whoever edits it keeps the last good one until the new one is right.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

from fulfill.errors import UnusableInput
from fulfill.plan.inspection import Asking, Book, Grade, Reply, Rule, Tree
from fulfill.returned import Claim, Condition, Disposition

E = TypeVar("E", bound=Enum)
_CODE = re.compile(r"[a-z0-9][a-z0-9_]{0,31}")
_GRADE = re.compile(r"[A-Za-z0-9][A-Za-z0-9+-]{0,7}")
_AT = re.compile(r"\(at line (\d+), column \d+\)")
_TEXT_MAX = 160
_SIZE_MAX = 200_000
_FLAGS = {
    "hazard": "is_hazardous",
    "expired": "is_expired",
    "blocked": "is_blocked",
    "matched": "is_matched",
}


class BadBook(UnusableInput):
    """A book that cannot be used. `line` counts from 1; 0: no single line is to blame."""

    def __init__(self, why: str, line: int = 0) -> None:
        self.why, self.line = why, line
        super().__init__(f"Line {line}: {why}" if line else why)


@cache
def built_in_text() -> str:
    """The book that comes with the program, as its file stands."""
    return files("resources").joinpath("returns/inspection.toml").read_text("utf-8")


@cache
def built_in() -> Book:
    return read(built_in_text())


def read(text: str, version: int = 0) -> Book:
    """The book of a text. Raises BadBook with the reason and the line."""
    if len(text) > _SIZE_MAX:
        raise BadBook(f"The book is larger than {_SIZE_MAX:,} characters")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as bad:
        at = _AT.search(str(bad))
        why = _AT.sub("", str(bad)).strip().rstrip(".")
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadBook(f"this is no TOML: {why}", line) from bad
    return _Reader(text, data).book(version)


class _Part:
    """One table of the file, which knows the line it begins at."""

    def __init__(self, data: Any, line: int, what: str) -> None:
        if not isinstance(data, dict):
            raise BadBook(f"{what} must be a table", line)
        self.data, self.line, self.what = data, line, what

    def bad(self, why: str) -> BadBook:
        return BadBook(f"{self.what}: {why}", self.line)

    def known(self, *names: str) -> None:
        odd = sorted(set(self.data) - set(names))
        if odd:
            raise self.bad(f"there is no “{odd[0]}” here. Known: {', '.join(names)}")

    def text(self, name: str, *, pattern: re.Pattern[str] | None = None, default: str | None = None) -> str:
        value = self.data.get(name, default)
        if value is None:
            raise self.bad(f"“{name}” is missing")
        if not isinstance(value, str) or len(value) > _TEXT_MAX or not value.isprintable():
            raise self.bad(f"“{name}” must be a text of one line, at most {_TEXT_MAX} characters")
        if pattern is not None and value != default and not pattern.fullmatch(value):
            raise self.bad(f"“{name}” is “{value}”, which is no code: small letters, digits and _ only")
        return value

    def whole(self, name: str, most: int = 10**12) -> int:
        value = self.data.get(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise self.bad(f"“{name}” must be a whole number from 0 to {most}")
        return value

    def yes(self, name: str) -> bool:
        value = self.data.get(name, False)
        if not isinstance(value, bool):
            raise self.bad(f"“{name}” must be true or false")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            raise self.bad(f"“{name}” must be a list of texts")
        return tuple(value)

    def pairs(self, name: str) -> tuple[tuple[str, str], ...]:
        value = self.data.get(name, {})
        if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
            raise self.bad(f"“{name}” must be a table of texts")
        return tuple(value.items())

    def one_of(self, kind: type[E], name: str, value: str) -> E:
        try:
            return kind(value)
        except ValueError:
            names = ", ".join(str(each.value) for each in kind)
            raise self.bad(f"“{name}” is “{value}”. Known: {names}") from None


class _Reader:
    def __init__(self, text: str, data: dict[str, Any]) -> None:
        self._lines = text.splitlines()
        self._data = data

    def book(self, version: int) -> Book:
        top = _Part(self._data, 1, "the book")
        top.known("second_person_above", "grade", "conditions", "question", "tree", "rule")
        grades = tuple(self._grade(part) for part in self._parts("grade"))
        codes = [grade.code for grade in grades]
        self._no_twice("grade", codes)
        conditions = self._conditions(codes)
        questions = tuple(self._question(part, codes) for part in self._parts("question"))
        self._no_twice("question", [question.id for question in questions])
        self._follow(questions)
        trees = self._trees({question.id: question for question in questions})
        rules = tuple(self._rule(part, codes, questions) for part in self._parts("rule"))
        self._no_twice("rule", [rule.name for rule in rules])
        return Book(
            grades, questions, trees, rules, conditions, top.whole("second_person_above"), version=version
        )

    def _parts(self, name: str) -> list[_Part]:
        found = self._data.get(name)
        if not isinstance(found, list) or not found:
            raise BadBook(f"there is no [[{name}]] in the book")
        lines = self._lines_of(name)
        return [
            _Part(data, lines[at] if at < len(lines) else 1, f"{name} {at + 1}")
            for at, data in enumerate(found)
        ]

    def _lines_of(self, name: str) -> list[int]:
        head = re.compile(rf"\s*\[\[\s*{name}\s*\]\]")
        return [at for at, line in enumerate(self._lines, 1) if head.match(line)]

    def _no_twice(self, name: str, codes: list[str]) -> None:
        for at, code in enumerate(codes):
            if code in codes[:at]:
                raise BadBook(f"{name} {at + 1}: “{code}” stands here twice", self._lines_of(name)[at])

    def _grade(self, part: _Part) -> Grade:
        part.known("code", "name", "restock")
        code = part.text("code")
        if not _GRADE.fullmatch(code):
            raise part.bad("“code” must be one to eight letters, digits, + or -")
        return Grade(code, part.text("name", default=""), part.yes("restock"))

    def _conditions(self, grades: list[str]) -> tuple[tuple[Condition, str], ...]:
        at = next((n for n, line in enumerate(self._lines, 1) if line.strip() == "[conditions]"), 1)
        part = _Part(self._data.get("conditions", {}), at, "conditions")
        part.known(*(str(each) for each in Condition))
        for condition in Condition:
            self._known_grade(part, part.text(str(condition)), grades)
        return tuple((condition, part.text(str(condition))) for condition in Condition)

    @staticmethod
    def _known_grade(part: _Part, grade: str, grades: list[str]) -> None:
        if grade and grade not in grades:
            raise part.bad(f"there is no grade “{grade}”. Known: {', '.join(grades)}")

    def _question(self, part: _Part, grades: list[str]) -> Asking:
        part.known("id", "ask", "answers", "by_weight")
        id_ = part.text("id", pattern=_CODE)
        part.what = f"question “{id_}”"
        answers = part.data.get("answers")
        if not isinstance(answers, list) or not answers:
            raise part.bad("“answers” is missing")
        replies = tuple(self._reply(_Part(each, part.line, part.what), grades) for each in answers)
        codes = [reply.code for reply in replies]
        if len(set(codes)) != len(codes):
            raise part.bad("an answer stands there twice")
        return Asking(id_, part.text("ask"), replies, part.yes("by_weight"))

    def _reply(self, part: _Part, grades: list[str]) -> Reply:
        part.known("code", "condition", "grade", "then", "photo", "from_permille")
        condition = part.text("condition", default="")
        grade = part.text("grade", default="")
        self._known_grade(part, grade, grades)
        return Reply(
            part.text("code", pattern=_CODE),
            part.one_of(Condition, "condition", condition) if condition else None,
            grade,
            part.text("then", default=""),
            part.yes("photo"),
            part.whole("from_permille", 10_000),
        )

    def _follow(self, questions: tuple[Asking, ...]) -> None:
        """Every question that is named is there, and none leads back to itself."""
        ways = {q.id: {r.then for r in q.replies if r.then} for q in questions}
        lines = dict(zip(ways, self._lines_of("question"), strict=False))
        for id_, nexts in ways.items():
            for then in sorted(nexts - ways.keys()):
                raise BadBook(f"question “{id_}”: there is no question “{then}” to go on with", lines[id_])
        for id_, begins in ways.items():
            seen, edge = set[str](), set(begins)
            while edge:
                seen |= edge
                edge = {then for each in edge for then in ways[each]} - seen
            if id_ in seen:
                raise BadBook(f"question “{id_}” leads back to itself, so it would never end", lines[id_])

    def _trees(self, questions: Mapping[str, Asking]) -> tuple[Tree, ...]:
        trees = []
        for part in self._parts("tree"):
            part.known("categories", "first", "then", "photos")
            first = part.text("first")
            if first not in questions:
                raise part.bad(f"there is no question “{first}” to begin with")
            start = questions[first]
            if start.by_weight or not all(reply.condition for reply in start.replies):
                raise part.bad(f"each answer of its first question “{first}” must say a condition")
            then, photos = part.pairs("then"), part.texts("photos")
            for code in (*(each for each, _ in then), *photos):
                if start.reply(code) is None:
                    raise part.bad(f"“{code}” is no answer of the question “{first}”")
            for _, id_ in then:
                if id_ not in questions or id_ == first:
                    raise part.bad(f"there is no question “{id_}” to go on with")
            words = tuple(word.lower() for word in part.texts("categories"))
            trees.append(Tree(first, words, then, photos))
        if trees[-1].categories:
            raise BadBook("the last [[tree]] must be for every category: leave its “categories” out")
        return tuple(trees)

    def _rule(self, part: _Part, grades: list[str], questions: tuple[Asking, ...]) -> Rule:
        columns = ("grades", "claims", "conditions", "categories", "answers", "value_from", "value_to")
        part.known("name", "propose", "allow", "why", *columns, *_FLAGS)
        name = part.text("name", pattern=_CODE)
        part.what = f"rule “{name}”"
        for grade in part.texts("grades"):
            self._known_grade(part, grade, grades)
        given = part.pairs("answers")
        for id_, code in given:
            if not any(each.id == id_ and each.reply(code) for each in questions):
                raise part.bad(f"there is no question “{id_}” with an answer “{code}”")
        proposes = part.one_of(Disposition, "propose", part.text("propose"))
        others = tuple(part.one_of(Disposition, "allow", each) for each in part.texts("allow"))
        if len({proposes, *others}) != 1 + len(others):
            raise part.bad("a disposition stands there twice")
        return Rule(
            name,
            proposes,
            others,
            part.text("why"),
            frozenset(part.texts("grades")),
            frozenset(part.one_of(Claim, "claims", each) for each in part.texts("claims")),
            frozenset(part.one_of(Condition, "conditions", each) for each in part.texts("conditions")),
            tuple(word.lower() for word in part.texts("categories")),
            given,
            part.whole("value_from"),
            part.whole("value_to"),
            **{field: part.yes(name) for name, field in _FLAGS.items() if name in part.data},
        )
