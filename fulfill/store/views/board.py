"""What waits in each flow, and what wants a person: counted up to a limit, so that it stays cheap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fulfill.store.session import Session
from fulfill.store.statements import Sql

MOST = 1000
# What putting away offers: a place with loose goods, or a plate, is one each, as on its screen (see
# `facts_putaway`). Pieces that came back and are not judged yet are not to be put away.
_WAITS = "p.kind in ('dock', 'stage', 'returns') and p.code not like '~%'"
_UNDECIDED = (
    "(select count(*) from rma r join return_unit u on u.rma_id = r.id where p.kind = 'returns'"
    " and r.state = 'open' and u.place_id = p.id and u.disposition = '' and u.product_id = b.product_id"
    " and u.lot_id = b.lot_id and u.serial = b.serial)"
)
_TO_PUT_AWAY = (
    f"select 1 from place p where {_WAITS} and exists (select 1 from balance b where b.place_id = p.id"
    f" and b.plate_id = 0 and b.on_hand > b.held and b.on_hand - b.held > {_UNDECIDED})"
    " union all select 1 from (select distinct l.id from place p join balance b on b.place_id = p.id"
    f" and b.plate_id <> 0 join plate l on l.id = b.plate_id where {_WAITS} and b.on_hand > 0"
    " and l.order_id is null and l.kind <> 'carton') as plates"
)
_OPEN = "'waiting', 'released', 'picking', 'picked', 'packing'"

# A paper that its printer did not take: it is tried again, and somebody should look at the printer.
_HELD = "from paper where state in ('waiting', 'failed', 'doubtful') and state = 'waiting' and why <> ''"


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
            _TO_PUT_AWAY,
            "select 1 from count_request where state = 'open'",
            "select 1 from work_order where state in ('open', 'made')",
            "select 1 from orders where state = 'waiting'",
            f"select 1 from orders where ship_by <> '' and ship_by < :today and state in ({_OPEN})",
            "select 1 from outbox where state in ('waiting', 'claimed')",
            "select 1 from outbox where state = 'parked'",
            f"select 1 {_HELD}",
        )
    )
)
_HELD_HERE = Sql(
    f"select kind, document, why {_HELD} and coalesce(station_id, 0) = :station order by id desc limit 1"
)


@dataclass(frozen=True, slots=True)
class Board:
    """Counts, each at most `MOST`.

    Attributes:
        waiting: by flow, how many pieces of its work wait. held_up: orders that wait for something.
        late: orders whose day to leave has passed. going_out: papers, labels and messages on their way.
        parked: those that want a person. held: papers whose printer does not take them.
    """

    waiting: Mapping[str, int]
    held_up: int
    late: int
    going_out: int
    parked: int
    held: int


def board(session: Session, today: str) -> Board:
    """The counts as they are now; `today` is an ISO day at the site."""
    row = session.one(_WAITING, today=today)
    assert row is not None
    flows = ("pick", "pack", "ship", "returns", "receive", "putaway", "count", "kit")
    counts = [int(count) for count in row]
    return Board(dict(zip(flows, counts[:8], strict=True)), *counts[8:])


def held_here(session: Session, station: int) -> tuple[str, str, str] | None:
    """The newest paper of a station that its printer does not take: kind, document, why; None for none."""
    row = session.one(_HELD_HERE, station=station)
    return (row[0], row[1], row[2]) if row is not None else None
