"""The orders' desk, by keys and clicks: find, see, release, hold, cancel, copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt

from tests.build import Shop
from tests.ui.build_desks import FakeWindow
from tests.ui.desk_room import press
from ui.desks.kit_why import WhyDialog
from ui.desks.orders import OrdersPage


@pytest.fixture
def shop(sqlite_url, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    made = Shop.open(sqlite_url, tmp_path)
    made.order("SO-1", ("MUG", 2), ("PEN", 1), ship_by="2026-11-20", service="express")
    made.order("SO-2", ("PEN", 1))
    made.order("SO-3", ("MUG", 1), payment="pending")
    yield made
    made.close()


@pytest.fixture
def window(shop):
    return FakeWindow(shop)


@pytest.fixture
def page(qtbot, window):
    made = OrdersPage(window)
    qtbot.addWidget(made)
    made.resize(1144, 520)
    made.show()
    made.entered()
    return made


def shown(page):
    return [row.number for row in page.table.model.rows]


def cell(page, number, column):
    row = next(row for row in page.table.model.rows if row.number == number)
    return next(each for each in page.table.model.columns if each.name == column).text(row)


def test_the_desk_opens_with_the_newest_and_says_what_is_late(page):
    assert shown(page) == ["SO-3", "SO-2", "SO-1"]
    assert page.subtitle == "1 late · 3 waiting"
    assert cell(page, "SO-1", "ship_by") == "late: Fri 20 Nov · express"
    assert page.detail.title.text() == "SO-3"


def test_down_goes_from_the_words_into_the_rows_that_were_found(qtbot, page):
    next(key for key in page._keys if key.f == 2).act()
    page.finder.set_text_now("SO")
    qtbot.keyClick(page.finder, Qt.Key.Key_Down)
    assert page.focusWidget() is page.table.view
    first = page.table.current
    qtbot.keyClick(page.table.view, Qt.Key.Key_Up)
    assert page.table.current != first


def test_a_desk_is_searched_by_touch_alone(qtbot, page):
    page.type_code()
    assert page.takes_codes
    assert page.touch.isVisible()
    for letter in "so-2":
        page.touch.press(letter)
    page.finder.set_text_now(page.finder.text())
    assert shown(page) == ["SO-2"]
    assert page.rect().contains(page.touch.geometry())
    assert page.detail.isHidden()
    page.touch.press("⏎")
    assert not page.touch.isVisible()
    assert page.detail.isVisible()
    page.type_code()
    page.left()
    assert not page.touch.isVisible()


def test_f2_and_typing_find_an_order_and_esc_shows_all_again(qtbot, page):
    next(key for key in page._keys if key.f == 2).act()
    qtbot.keyClicks(page.finder, "SO-2")
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)
    assert shown(page) == ["SO-2"]
    assert page.detail.title.text() == "SO-2"
    qtbot.keyClick(page.finder, Qt.Key.Key_Escape)
    assert len(shown(page)) == 3


def test_nothing_found_says_what_to_do(qtbot, page):
    qtbot.keyClicks(page.finder, "nobody")
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)
    assert page.table.empty.isVisible()
    assert page.table.empty.accessibleName().startswith("Nothing found for nobody")


def test_a_filter_shows_only_its_orders(qtbot, page):
    qtbot.mouseClick(page.chips.button("late"), Qt.MouseButton.LeftButton)
    assert shown(page) == ["SO-1"]


def test_the_same_words_are_found_again_after_a_filter(qtbot, page):
    for _ in range(2):
        qtbot.keyClicks(page.finder, "SO-2")
        qtbot.keyClick(page.finder, Qt.Key.Key_Return)
        assert shown(page) == ["SO-2"]
        qtbot.mouseClick(page.chips.button("waiting"), Qt.MouseButton.LeftButton)
        assert page.finder.text() == ""
        assert len(shown(page)) == 3


def test_an_order_that_waits_says_why_and_how_to_mend_it(page):
    assert page.table.choose("SO-2")
    assert "Release now" in page.detail.notice.text
    page._release_all()
    page.table.choose("SO-3")
    assert page.detail.notice.text.startswith("It is not paid yet")
    assert cell(page, "SO-3", "state") == "waits: unpaid"


def test_release_hold_and_resume_from_the_detail(qtbot, page, shop, window):
    page.table.choose("SO-1")
    press(qtbot, page, "Release now")
    assert shop.order_state("SO-1") == "released"
    assert window.told[-1].text == "Order SO-1 can be picked now"
    press(qtbot, page, "Hold")
    assert cell(page, "SO-1", "state") == "on hold"
    press(qtbot, page, "Resume")
    assert shop.order_state("SO-1") == "waiting"
    assert any("on hold" in str(event.what) for event in page.story.events)


def test_cancelling_asks_first(qtbot, page, shop, window):
    page.table.choose("SO-2")
    press(qtbot, page, "Cancel order")
    assert window.asked[0][1] == "Cancel order"
    assert shop.order_state("SO-2") == "cancelled"
    assert page.detail.acts == ()


def test_an_order_may_leave_with_what_there_is(qtbot, page, shop):
    page.table.choose("SO-2")
    press(qtbot, page, "Ship in parts")
    assert shop.value("select partial from orders where number = 'SO-2'") == "available"
    press(qtbot, page, "Only whole")
    assert shop.value("select partial from orders where number = 'SO-2'") == "complete"


def test_who_may_not_is_told_and_nothing_is_done(qtbot, shop, page, window):
    window.house.log_in("PIA")
    page.table.choose("SO-2")
    press(qtbot, page, "Hold")
    assert window.told[-1].level == "stop"
    assert shop.order_state("SO-2") == "waiting"
    assert page.detail.title.text() == "SO-2"


def test_a_scan_shows_its_order_and_what_is_no_order_goes_to_stock(page, window):
    assert page.scanned("SO-2")
    assert page.detail.title.text() == "SO-2"
    page.scanned("A-01")
    assert window.went[-1] == ("stock", "A-01")


def test_a_copy_of_a_slip_asks_why(qtbot, page, shop, window):
    page._print_slip()
    assert "no slip" in window.told[-1].text
    shop.release("SO-2")
    picker = shop.seat("pick")
    while shop.order_state("SO-2") != "picked":
        picker.scan(next(iter(picker.last.expects[0].codes), "T-1"))
        assert len(picker.answers) < 30, picker.last
    packer = shop.seat("pack")
    packer.scan("T-1", "PEN", "BOX-S", "!weight 110", "!done")
    page.scanned("SO-2")
    slips = "select count(*) from paper where kind = 'slip' and copy > 0"
    assert page._slip() is not None, packer.last
    page._print_slip()
    why = page.findChildren(WhyDialog)[-1]
    assert not why.go.isEnabled(), "nothing is printed without a reason"
    qtbot.mouseClick(why.reasons.button("It is lost"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(why.go, Qt.MouseButton.LeftButton)
    assert shop.value(slips) == 1
    assert window.papers == 1
    assert any(str(event.what) == "Copy of the packing slip" for event in page.story.events)
