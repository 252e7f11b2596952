"""The rules that a warehouse edits itself: read, tried and kept, every version of them.

A text that cannot be used is refused with its reason and line, and the last good one stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fulfill import operations
from fulfill.errors import UnusableInput
from fulfill.operations import Desk, Doing
from fulfill.people import Act
from fulfill.plan import bench_file, inspection_file, refund_file, regrade, service_rule_file
from fulfill.store import rule_books
from fulfill.store.session import Session


@dataclass(frozen=True, slots=True)
class Rules:
    """One kind of rules: what it is about, the text that comes with the program, and who reads it."""

    name: str
    about: str
    built_in: Callable[[], str]
    read: Callable[[str], object]


KINDS = {
    rules.name: rules
    for rules in (
        Rules(
            "inspection",
            "what is asked about returned goods, their grades, and what becomes of them",
            inspection_file.built_in_text,
            inspection_file.read,
        ),
        Rules(
            "money",
            "what a returned piece brings its customer",
            refund_file.built_in_text,
            refund_file.read,
        ),
        Rules(
            "regrade",
            "as which product a reworked piece is sold",
            regrade.built_in_text,
            regrade.read,
        ),
        Rules(
            "packing",
            "what is wanted at the packing benches: inserts, units scanned one by one, numbers captured",
            bench_file.built_in_text,
            bench_file.read,
        ),
        Rules(
            "service",
            "who sells the label of a parcel, and by which service",
            service_rule_file.built_in_text,
            service_rule_file.read,
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text cannot be used. `line` counts from 1; 0: no single line is to blame."""

    why: str
    line: int = 0


def kind_of(name: str) -> Rules:
    """A kind by its name; raises UnusableInput with those that there are."""
    if name not in KINDS:
        raise UnusableInput(f"There are no rules {name[:40]!r}. Rules: {', '.join(KINDS)}")
    return KINDS[name]


def text_of(session: Session, name: str) -> tuple[int, str]:
    """The version in force and its text; version 0 is the one that comes with the program."""
    version, text = rule_books.newest(session, name)
    return (version, text) if version else (0, kind_of(name).built_in())


def problem_of(name: str, text: str) -> Problem | None:
    """What is wrong with a text; None: it can be used."""
    try:
        kind_of(name).read(text)
    except UnusableInput as bad:
        return Problem(getattr(bad, "why", str(bad)), getattr(bad, "line", 0))
    return None


def take(desk: Desk, name: str, text: str) -> int:
    """Keep a text as the newest version and return its number; the same text again is no new one.

    Raises UnusableInput, with the reason and the line, where the text cannot be used.
    """
    rules = kind_of(name)
    rules.read(text)

    def do(doing: Doing) -> int:
        version, known = text_of(doing.session, name)
        if known == text:
            doing.is_idle = True
            return version
        number = rule_books.add(doing.session, name, text, doing.now_us, desk.person.id)
        doing.said = f"the rules of {name} are version {number} now"
        return number

    return operations.run(desk, Act.SETTINGS, "rules", f"{name} {text}", do)
