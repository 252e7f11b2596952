"""The truck of each order at the bench: what leaves first comes first, and what is late is red."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fulfill.clock import day_here
from fulfill.plan import cutoffs
from fulfill.store import views
from fulfill.store.statements import Sql
from fulfill.tone import Tone
from tests.build import Shop
from tests.stories.scenes import text
from tests.stories.test_pack_story import packer, picked


@pytest.fixture
def shop(sqlite_url: str, tmp_path: Path) -> Iterator[Shop]:
    opened = Shop.open(sqlite_url, tmp_path)
    yield opened
    opened.close()


def at(shop: Shop, hour: int, minute: int = 0) -> str:
    """Set the clock to this hour here; the day."""
    here = shop.clock.at.astimezone()
    shop.clock.at = here.replace(hour=hour, minute=minute, second=0)
    return day_here(shop.clock.at).isoformat()


def waiting(shop: Shop) -> list[tuple[str, str, Tone]]:
    return [(row.title, text(row.end), row.tone) for row in packer(shop).station.scene().rows]


def test_of_one_day_the_order_whose_truck_leaves_first_comes_first(shop):
    today = at(shop, 8)
    hours = cutoffs.cutoffs("")
    late, early = sorted(("STANDARD", "EXPRESS"), key=hours.__getitem__, reverse=True)
    for tote, (number, service) in enumerate((("1", late), ("2", early), ("3", "")), 1):
        picked(shop, number, ("PEN", 1), tote=f"T-{tote}", ship_by=today, service=service)
    rows = waiting(shop)
    # Where the carrier may choose, the first truck of all counts.
    first = cutoffs.clock_text(min(hours.values()))
    assert [row[0] for row in rows] == ["3", "2", "1"]
    assert rows[0][1] == f"Truck at {first}" < rows[1][1] < rows[2][1]
    assert packer(shop, "SUE").scan("PEN").task.document == rows[0][0], "a product finds the same order"


def test_when_its_truck_has_left_an_order_is_red(shop):
    today = at(shop, 8)
    picked(shop, "1", ("PEN", 1), ship_by=today, service="EXPRESS")
    ((_, hour, tone),) = waiting(shop)
    assert tone is Tone.PLAIN
    at(shop, 23, 50)
    assert waiting(shop) == [("1", f"{hour.removeprefix('Truck at ')}, truck has left", Tone.STOP)]
    shop.clock.at += timedelta(days=1)
    assert waiting(shop) == [("1", f"Was due {today}", Tone.STOP)]


def test_the_parcel_names_its_truck_on_its_day(shop):
    today = at(shop, 8)
    picked(shop, "1", ("PEN", 2), ship_by=today, service="EXPRESS")
    pia = packer(shop)
    pia.scan("T-1")
    assert "EXPRESS · GB, today's truck leaves at " in text(pia.station.scene().subtitle)


def test_every_list_of_orders_names_the_truck_of_those_that_are_still_here(shop):
    today = at(shop, 8)
    for tote, (number, service) in enumerate((("1", "EXPRESS"), ("2", "anything")), 1):
        picked(shop, number, ("PEN", 1), tote=f"T-{tote}", ship_by=today, service=service)
    hours = cutoffs.cutoffs("")
    express, first = cutoffs.clock_text(hours["EXPRESS"]), cutoffs.clock_text(min(hours.values()))
    with shop.warehouse.database.read() as session:
        listed = {row["order"]: row["truck"] for row in views.listed(session, "orders", today)}
        one = views.single(session, "order", "1", today)
    assert (listed["1"], listed["2"]) == (express, first)
    assert one is not None
    assert one["truck"] == express
    shop.warehouse.database.run(gone)
    with shop.warehouse.database.read() as session:
        assert {row["truck"] for row in views.listed(session, "orders", today)} == {None}


def gone(session):
    session.run(Sql("update orders set state = 'shipped'"))
    session.commit()
