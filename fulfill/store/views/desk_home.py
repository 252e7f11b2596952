"""What the first screen tells beside the board: which services still have parcels to go, and stuck work."""

from __future__ import annotations

from dataclasses import dataclass

from fulfill.places import WALKING_CODE
from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 1000
# Walked by the index on state, so that a million parcels that left cost nothing.
_GOING = Sql(
    "select service, sum(there) from ("
    + " union all ".join(
        f"select service, count(*) as there from (select service from parcel where state = '{state}'"
        f" limit {MOST}) {state}_ones group by service"
        for state in ("packed", "labelled", "verified", "loaded")
    )
    + ") parts group by service"
)
_WANTED = "from paper where state in ('waiting', 'failed', 'doubtful') and"
# A printer that does not answer leaves its papers waiting, with the reason why.
_STUCK_PAPERS = Sql(
    f"select (select count(*) from (select 1 {_WANTED} state = 'failed' limit {MOST}) f)"
    f" + (select count(*) from (select 1 {_WANTED} state = 'waiting' and why <> '' limit {MOST}) w),"
    f" (select count(*) from (select 1 {_WANTED} state = 'doubtful' limit {MOST}) d)"
)
_STUCK_OUTBOX = Sql(
    "select count(*) from (select 1 from outbox where state = 'parked' and kind <> 'print' limit 1000) p"
)

# One look at the first row of each: nothing for a house that has them.
_BEGUN = Sql(
    "select exists (select 1 from product),"
    f" exists (select 1 from place where is_outside = 0 and code <> '{WALKING_CODE}'),"
    " exists (select 1 from move), exists (select 1 from orders)"
)
_NEEDED = ("products", "places", "stock", "orders")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Papers that did not print, papers that may have, and labels and messages that want a person."""

    failed: int
    doubtful: int
    parked: int


def going(session: Session) -> dict[str, int]:
    """Parcels that are closed and have not left, by the carrier's service."""
    return {service: int(count) for service, count in session.all(_GOING)}


def lacks(session: Session) -> str:
    """What a new house has none of yet, the first of what it needs in its order; "" once it has all."""
    there = session.one(_BEGUN)
    assert there is not None
    return next((name for name, has in zip(_NEEDED, there, strict=True) if not has), "")


def trouble(session: Session) -> Trouble:
    """What wants a person; each count at most `MOST`."""
    row = session.one(_STUCK_PAPERS)
    assert row is not None
    return Trouble(int(row[0]), int(row[1]), int(session.value(_STUCK_OUTBOX)))
