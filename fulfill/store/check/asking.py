"""A rule of the warehouse as questions to its database: each finds what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 50


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that breaks a rule; `what` says it in codes and numbers that people know."""

    rule: str
    what: str


@dataclass(frozen=True, slots=True)
class Question:
    """A statement that finds what breaks a rule, and the sentence to say of each row found.

    The sentence takes the row's columns by number: "{0} at {1}".
    """

    sql: Sql
    says: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule under its stable name. `counts` is how many things it is held over."""

    name: str
    counts: Sql
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """A rule that no single statement can hold: `look` tells how many things it saw, and what is wrong."""

    name: str
    look: Callable[[Session], tuple[int, Iterator[str]]]


def ask(says: str, sql: str, *, postgresql: str | None = None) -> Question:
    """A question whose answers are capped, with the number of all of them in the last column."""
    return Question(Sql(_capped(sql), postgresql=_capped(postgresql) if postgresql else None), says)


def _capped(sql: str) -> str:
    return f"select f.*, count(*) over () from ({sql}) f limit {MOST}"


def rule(name: str, of: str, *questions: Question) -> Rule:
    """`of` is the table whose rows the rule is held over, with a condition perhaps."""
    return Rule(name, Sql(f"select count(*) from {of}"), questions)


def answers(session: Session, question: Question, values: dict[str, int]) -> Iterator[str]:
    """What breaks a rule, in words; beyond MOST only how many more."""
    asked = {name: values[name] for name in question.sql.names}
    rows = session.all(question.sql, **asked)
    for row in rows:
        yield question.says.format(*row)
    if rows and rows[0][-1] > len(rows):
        yield f"… and {rows[0][-1] - len(rows)} more"
