"""Two programs at one station: both write its chain, neither hears of it."""

from __future__ import annotations

import threading

from fulfill.operations import Desk, Doing, run
from fulfill.people import Act
from fulfill.store.check import check
from tests.build import CountedIds, Shop


def test_two_programs_at_one_station_write_one_chain(database_url, tmp_path):
    shop = Shop.open(database_url, tmp_path)
    errors: list[BaseException] = []

    def work(name: str) -> None:
        desk = shop.desk(station="bench")
        mine = Desk(desk.warehouse, desk.person, desk.station, desk.clock, CountedIds(name))
        try:
            for number in range(30):
                run(mine, Act.READ, "note", str(number), _note)
        except BaseException as error:  # noqa: BLE001 - told by the assertion below
            errors.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert shop.value("select count(*) from operation where kind = 'note'") == 90
    assert check(shop.warehouse).ok
    shop.close()


def _note(doing: Doing) -> None:
    doing.said = "a note"
