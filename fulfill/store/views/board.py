"""What waits in each flow, and what wants a person: counted up to a limit, so that it stays cheap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 1000
_AT_THE_DOCK = (
    "select 1 from balance b join place p on p.id = b.place_id where p.kind = 'dock' and b.on_hand > 0"
)
_OPEN = "'waiting', 'released', 'picking', 'picked', 'packing'"


def _some(inner: str) -> str:
    return f"(select count(*) from ({inner} limit {MOST}) as few)"


_WAITING = Sql(
    "select "
    + ", ".join(
        _some(inner)
        for inner in (
            "select 1 from orders where state = 'released'",
            "select 1 from orders where state = 'picked'",
            "select 1 from parcel where state = 'verified'",
            "select 1 from rma where state = 'open'",
            "select 1 from purchase_order where state = 'open'",
            _AT_THE_DOCK,
            "select 1 from count_request where state = 'open'",
            "select 1 from orders where state = 'waiting'",
            f"select 1 from orders where ship_by <> '' and ship_by < :today and state in ({_OPEN})",
            "select 1 from outbox where state in ('waiting', 'claimed')",
            "select 1 from outbox where state = 'parked'",
        )
    )
)


@dataclass(frozen=True, slots=True)
class Board:
    """Counts, each at most `MOST`.

    Attributes:
        waiting: by flow, how many pieces of its work wait. held_up: orders that wait for something.
        late: orders whose day to leave has passed. going_out: papers, labels and messages on their way.
        parked: those that want a person.
    """

    waiting: Mapping[str, int]
    held_up: int
    late: int
    going_out: int
    parked: int


def board(session: Session, today: str) -> Board:
    """The counts as they are now; `today` is an ISO day at the site."""
    row = session.one(_WAITING, today=today)
    assert row is not None
    flows = ("pick", "pack", "ship", "returns", "receive", "putaway", "count")
    counts = [int(count) for count in row]
    return Board(dict(zip(flows, counts[:7], strict=True)), *counts[7:])
