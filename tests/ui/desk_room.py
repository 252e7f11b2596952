"""The desks of places, parcels, papers, returns and the journal, and home: by keys and clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu

from fulfill.store.statements import Sql
from fulfill.store.warehouse import save_profile, station_profile
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked
from tests.ui.build_desks import FakeWindow
from ui.app import application
from ui.desks.kit_why import WhyDialog


@pytest.fixture
def shop(sqlite_url, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    made = Shop.open(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def shipped(shop):
    """Order 1001 has left; 1002 is packed; R-1 may come back."""
    for number in ("1001", "1002"):
        picked(shop, number, ("PEN", 1))
        pia = packer(shop)
        pia.scan(number, "PEN")
        pia.scan(parcel(shop, number))
    shop.seat("ship", "SUE", "dock").scan("DOCK-1", parcel(shop, "1001"), "!done", "!done")
    shop.take(
        "returns", "rma,order,sku,quantity,reason,expires_on\nR-1,1001,PEN,1,UNWANTED_ITEM,2099-01-01\n"
    )
    return shop


@pytest.fixture
def opened(qtbot, shop):
    """Opens a page of a shop as the window would show it; with the fake window in front of it."""

    def make(kind, shop, about="", badge="SUE"):
        application()
        window = FakeWindow(shop, badge)
        page = kind(window)
        qtbot.addWidget(page)
        page.resize(1144, 520)
        page.show()
        page.entered(about)
        pages.append(page)
        return page, window

    pages = []
    yield make
    for page in pages:
        page.left()


def set_printer(shop, kind, folder):
    """This station prints that kind into a folder."""
    folder.mkdir(exist_ok=True)
    profile = station_profile(shop.warehouse, "S1")
    save_profile(shop.warehouse, replace(profile, printers={kind: f"folder:{folder}"}))
    return f"folder:{folder}"


def parcel(shop, order):
    return shop.value(
        "select max(p.number) from parcel p join orders o on o.id = p.order_id where o.number = :n", n=order
    )


def change(shop, sql, **values):
    def do(session):
        session.run(Sql(sql), **values)
        session.commit()

    shop.warehouse.database.run(do)


def press(qtbot, page, text):
    """The button of an act at the foot of the detail, or its word under "More"."""
    for button in page.detail.buttons:
        if button.text() == text:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    qtbot.mouseClick(page.detail.buttons[-1], Qt.MouseButton.LeftButton)
    menu = page.detail.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def give_reason(qtbot, page, reason):
    dialog = page.findChildren(WhyDialog)[-1]
    assert not dialog.go.isEnabled(), "nothing goes without a reason"
    qtbot.keyClicks(dialog.reason, reason)
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    return dialog


def facts(page):
    return {fact.label: fact.text for fact in page.facts.facts}


def key(page, f):
    return next(each for each in page._keys if each.f == f)
