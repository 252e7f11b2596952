"""The papers' own rows: what became of each."""

from __future__ import annotations

from fulfill.store.session import Session
from fulfill.store.statements import Sql

_SET = Sql(
    "update paper set state = :state, file = :file, printer = :printer, why = :why where id = :id"
    " and state not in ('verified', 'refused')"
)
_WAITS = Sql("update paper set why = :why, printer = :printer where id = :id and state = 'waiting'")


def settle(
    session: Session, paper_id: int, state: str, *, file: str = "", printer: str = "", why: str = ""
) -> None:
    """Write down what became of a paper, for good or until a person answers."""
    session.run(_SET, id=paper_id, state=state, file=file, printer=printer, why=why)


def waits(session: Session, paper_id: int, printer: str, why: str) -> None:
    """A paper still waits, and why: shown to whoever waits for it."""
    session.run(_WAITS, id=paper_id, printer=printer, why=why)
