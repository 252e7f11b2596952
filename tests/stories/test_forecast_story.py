"""Which orders miss their truck, on the real store: from what waits, who works, and how long work took."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fulfill.outlook import Outlook, outlook
from fulfill.plan.forecast import PACK_SUPPOSED, Hands, Stage
from fulfill.store.check import check
from fulfill.store.session import Session
from fulfill.store.warehouse import set_setting
from tests.build import Seat, Shop

RATES = (
    "service,name,zone,countries,postcode_from,postcode_to,weight_to_g,price,currency,cutoff,routing,"
    "transit_days\nECONOMY,Economy,UK,GB,,,30000,4.00,GBP,15:00,LON,2\n"
    "EXPRESS,Express,UK,GB,,,30000,9.00,GBP,12:00,LON,1\n"
)


def keep_rates(session: Session) -> None:
    set_setting(session, "rates", RATES)
    session.commit()


@pytest.fixture
def shop(database_url: str, tmp_path: Path) -> Iterator[Shop]:
    made = Shop.open(database_url, tmp_path)
    made.warehouse.database.run(keep_rates)
    yield made
    assert check(made.warehouse).violations == []
    made.close()


def at(shop: Shop, hour: int, minute: int = 0) -> Outlook:
    """The outlook at a time by the clock on the wall; the shop's clock goes on from there."""
    moment = shop.clock.at.astimezone().replace(hour=hour, minute=minute, second=0, microsecond=0)
    shop.clock.at = moment
    with shop.warehouse.database.read() as session:
        return outlook(session, moment)


def today(shop: Shop) -> str:
    return shop.clock.at.astimezone().date().isoformat()


def picked(shop: Shop, number: str, tote: str) -> None:
    picker = shop.seat("pick", "IDA", station="P1")
    picker.scan(tote)
    for _ in range(4):
        if picker.last.step == "scan_place":
            picker.scan(picker.codes("place")[0])
        elif picker.last.step == "scan_product":
            picker.scan(*picker.codes("product")[:1])
    if picker.last.step == "scan_drop" or picker.codes("place"):
        picker.scan("STAGE-1")
    assert shop.order_state(number) == "picked", picker.last


def test_what_asks_for_express_has_the_earlier_truck_and_the_rest_the_cheapest(shop: Shop) -> None:
    shop.order("1", ("PEN", 1), service="EXPRESS", ship_by=today(shop))
    shop.order("2", ("PEN", 1)).release()
    found = at(shop, 9)
    assert [(due.job.order, due.job.service, due.job.stage) for due in found.dues] == [
        ("1", "EXPRESS", Stage.PICK),
        ("2", "ECONOMY", Stage.PICK),
    ]
    assert [f"{truck.at:%H:%M}" for truck in found.trucks] == ["12:00", "15:00"]
    assert found.missing == ()
    assert found.hands == Hands(1, 1)


def test_an_order_of_another_day_is_not_forecast(shop: Shop) -> None:
    later = (shop.clock.at + timedelta(days=2)).date().isoformat()
    shop.order("1", ("PEN", 1), ship_by=later).release()
    assert at(shop, 9).dues == ()


def test_shortly_before_the_truck_it_is_missed_and_after_it_all_are(shop: Shop) -> None:
    shop.order("1", ("PEN", 3), service="EXPRESS", ship_by=today(shop)).release()
    assert at(shop, 11, 30).missing == ()
    (late,) = at(shop, 11, 59).missing
    assert 0 < late.over_s < 180
    (late,) = at(shop, 12, 30).missing
    assert late.over_s > 1800


def test_many_orders_ask_for_more_hands(shop: Shop) -> None:
    for number in range(12):
        shop.order(f"{number:02}", ("PEN", 2), service="EXPRESS", ship_by=today(shop))
    shop.release()
    found = at(shop, 11, 50)
    assert found.missing
    needed = found.needed()
    assert needed is not None
    assert needed.packers > 1


def test_a_picked_order_waits_for_the_packer_alone(shop: Shop) -> None:
    shop.order("1", ("PEN", 1), service="EXPRESS", ship_by=today(shop)).release()
    picked(shop, "1", "T-1")
    (due,) = at(shop, 9).dues
    assert (due.job.stage, due.job.units) == (Stage.PACK, 1)
    assert due.ready_at - at_nine(shop) == timedelta(seconds=PACK_SUPPOSED.seconds(1))


def at_nine(shop: Shop) -> datetime:
    return shop.clock.at.astimezone().replace(hour=9, minute=0, second=0, microsecond=0, tzinfo=None)


def test_who_scans_is_at_work(shop: Shop) -> None:
    shop.order("1", ("PEN", 1)).release()
    seats = [shop.seat("pick", badge, station=badge) for badge in ("IDA", "SUE")]
    first: Seat = seats[0]
    first.scan("T-1")
    with shop.warehouse.database.read() as session:
        found = outlook(session, shop.clock.now())
    assert found.hands == Hands(1, 1)
    with shop.warehouse.database.read() as session:
        much_later = outlook(session, shop.clock.at + timedelta(hours=2))
    assert much_later.hands == Hands(1, 1)
