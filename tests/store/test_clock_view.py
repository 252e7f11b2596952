"""A clock that is wrong is seen beside a server's, and beside a file by its newest entry."""

from __future__ import annotations

import time

from fulfill.store.statements import Dialect
from fulfill.store.views import clock
from tests.build import Shop

_HOUR = 3_600_000_000


def test_a_clock_is_held_against_the_servers_or_the_newest_entry(database_url, tmp_path):
    shop = Shop.open(database_url, tmp_path)
    try:
        with shop.warehouse.database.read() as session:
            is_server = session.dialect is Dialect.POSTGRESQL
            newest = shop.value("select max(at_us) from operation")
            truth = time.time_ns() // 1000 if is_server else newest
            late, right, early = (clock.behind_us(session, truth + off) for off in (-_HOUR, 0, _HOUR))
    finally:
        shop.close()
    assert abs(late - _HOUR) < 10_000_000
    assert abs(right) < 10_000_000
    # A file that nobody has written to for an hour says nothing about the clock.
    assert abs(early + _HOUR) < 10_000_000 if is_server else early == 0
