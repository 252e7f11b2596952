"""Home and the orders' desk tell which orders will miss their truck, while something can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.build import Shop
from tests.ui.desk_room import opened, shop  # noqa: F401 - fixtures
from ui.desks.home import HomePage
from ui.desks.orders import OrdersPage

RATES = (
    "service,name,zone,countries,postcode_from,postcode_to,weight_to_g,price,currency,cutoff,routing,"
    "transit_days\nEXPRESS,Express,UK,GB,,,30000,9.00,GBP,12:00,LON,1\n"
)


def at(shop: Shop, hour: int, minute: int) -> None:  # noqa: F811 - a fixture
    shop.clock.at = shop.clock.at.astimezone().replace(hour=hour, minute=minute, second=0)


def furnished(shop: Shop) -> None:  # noqa: F811 - a fixture
    """Four orders of today that nobody has picked, and a truck at twelve."""
    from fulfill.store.warehouse import set_setting

    def keep(session) -> None:
        set_setting(session, "rates", RATES)
        session.commit()

    shop.warehouse.database.run(keep)
    today = shop.clock.at.astimezone().date().isoformat()
    for number in ("1001", "1002", "1003", "1004"):
        shop.order(number, ("PEN", 2), service="EXPRESS", ship_by=today)
    shop.release()


def test_home_warns_of_the_orders_that_will_miss_the_truck_and_leads_to_them(opened, qtbot, shop):  # noqa: F811
    furnished(shop)
    at(shop, 9, 0)
    page, window = opened(HomePage, shop)
    assert page.truck.said == ("Express 12:00", "In 3 h 0 min", "")
    at(shop, 11, 57)
    page.refresh()
    title, words, figure = page.truck.said
    assert (title, figure) == ("Express 12:00", "2")
    assert words == "In 3 min · will miss it at this pace"
    qtbot.mouseClick(page.truck, Qt.MouseButton.LeftButton)
    assert window.went == [("orders", "missing")]


def test_home_counts_what_the_last_truck_left_behind(opened, shop):  # noqa: F811
    furnished(shop)
    at(shop, 14, 0)
    page, _ = opened(HomePage, shop)
    assert page.truck.said == ("All trucks have left", "They leave on the next working day", "4")


def test_the_desk_of_orders_shows_those_alone(opened, shop):  # noqa: F811
    furnished(shop)
    at(shop, 11, 57)
    page, _ = opened(OrdersPage, shop, "missing")
    late = [row.number for row in page.table.model.rows]
    assert late == ["1003", "1004"]
    assert page.chips.button("missing").isChecked()
