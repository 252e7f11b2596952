"""How far this machine's clock is from what the others go by: times of a journal should follow each other."""

from __future__ import annotations

from fulfill.store.session import Session
from fulfill.store.statements import Dialect, Sql

# A file has no clock of its own: what was written last must not lie in the future.
_TIME = Sql(
    "",
    sqlite="select at_us from operation order by seq desc limit 1",
    postgresql="select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)",
)


def behind_us(session: Session, now_us: int) -> int:
    """How far this machine, where it is `now_us`, is behind the server (µs); negative where it is ahead.

    Beside a file: how far it is behind the newest entry, 0 where it is not.
    """
    found = session.one(_TIME)
    if found is None:
        return 0
    behind = int(found[0]) - now_us
    return behind if session.dialect is Dialect.POSTGRESQL else max(behind, 0)
