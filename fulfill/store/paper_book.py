"""The papers' own rows: what became of each."""

from __future__ import annotations

from fulfill.store.session import Session
from fulfill.store.statements import Sql

_SET = Sql(
    "update paper set state = :state, file = :file, printer = :printer, why = :why where id = :id"
    " and state not in ('verified', 'refused')"
)
_GET = Sql("select kind, document, copy, state from paper where id = :id")
_TAKE_BACK = Sql("update paper set state = 'refused', why = :why where id = :id and state <> 'refused'")
# A paper that was taken back with the work that asked for it must never come out (again).
TAKEN_BACK = "taken back"
VOID = "taken back: whatever came out is void"
_WAITS = Sql("update paper set why = :why, printer = :printer where id = :id and state = 'waiting'")


def settle(
    session: Session, paper_id: int, state: str, *, file: str = "", printer: str = "", why: str = ""
) -> None:
    """Write down what became of a paper, for good or until a person answers."""
    session.run(_SET, id=paper_id, state=state, file=file, printer=printer, why=why)


def waits(session: Session, paper_id: int, printer: str, why: str) -> None:
    """A paper still waits, and why: shown to whoever waits for it."""
    session.run(_WAITS, id=paper_id, printer=printer, why=why)


def take_back(session: Session, paper_id: int, *, is_out: bool) -> str:
    """Make a paper void; in words what to throw away, or "" where it certainly never came out.

    `is_out` says that it is on its way to the printer at this moment.
    """
    row = session.one(_GET, id=paper_id)
    assert row is not None, paper_id
    kind, document, copy, state = row
    is_out = is_out or state not in ("waiting", "refused")
    session.run(_TAKE_BACK, id=paper_id, why=VOID if is_out else TAKEN_BACK)
    if not is_out:
        return ""
    named = f"the {kind.replace('_', ' ')} of {document}"
    return f"copy {copy} of {named}" if copy else named
