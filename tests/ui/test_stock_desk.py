"""The stock desk, by scans, keys and clicks: what is it, where is it, put it right, print its label."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt

from tests.build import Shop
from tests.ui.build_desks import FakeWindow
from ui.desks.kit_columns import wish
from ui.desks.kit_words import whole_day
from ui.desks.stock import StockPage


@pytest.fixture
def shop(sqlite_url, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    made = Shop.open(sqlite_url, tmp_path)
    made.order("SO-1", ("MUG", 2), ship_by="2026-11-24").release()
    yield made
    made.close()


@pytest.fixture
def window(shop):
    return FakeWindow(shop)


@pytest.fixture
def page(qtbot, window):
    made = StockPage(window)
    qtbot.addWidget(made)
    made.resize(1144, 520)
    made.show()
    made.entered()
    return made


def find(qtbot, page, text):
    page.finder.clear()
    qtbot.keyClicks(page.finder, text)
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)


def rows(page):
    return [(lies.place, lies.sku, lies.on_hand, lies.held) for lies in page.table.model.rows]


def click(qtbot, page, text):
    button = next(each for each in page.detail.buttons if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_before_anything_is_scanned_the_desk_says_what_it_is_for(page):
    assert page.stack.currentWidget() is page.first
    assert "Scan a product" in page.first.accessibleName()


def test_a_typed_product_tells_where_it_lies_and_for_whom(qtbot, page, window):
    find(qtbot, page, "MUG")
    assert rows(page) == [("A-01", "MUG", 10, 2), ("B-01", "MUG", 50, 0)]
    assert page.detail.subtitle.text() == "Product · Red mug · 60 in the building"
    assert page.promises.lines[0].title == "Order SO-1"
    page.promises.opened.emit("SO-1")
    assert window.went[-1] == ("orders", "SO-1")


def test_a_scan_of_a_place_shows_what_lies_there(page):
    assert page.scanned("B-01")
    assert rows(page) == [("B-01", "MUG", 50, 0)]
    assert page.finder.text() == "B-01"


def test_an_order_and_a_parcel_open_at_their_own_desks(qtbot, page, window):
    page.scanned("SO-1")
    click(qtbot, page, "Open order")
    assert window.went[-1] == ("orders", "SO-1")


def test_enter_goes_from_a_product_to_its_place_and_back(qtbot, page):
    find(qtbot, page, "MUG")
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert page.detail.title.text() == "A-01"


def test_a_beginning_that_many_have_shows_all_of_them(qtbot, page):
    find(qtbot, page, "G")
    assert [hit.code for hit in page.hits.model.rows] == ["GAS", "TEA"]
    page.hits.choose("product 3 TEA")
    assert page.detail.title.text() == "TEA"
    page.hits.view.setFocus()
    qtbot.keyClick(page.hits.view, Qt.Key.Key_Return)
    assert rows(page) == [("A-02", "TEA", 5, 0), ("A-02", "TEA", 5, 0)]


def test_what_nobody_knows_is_said_with_the_way_out(qtbot, page):
    find(qtbot, page, "XYZ")
    assert page.hits.empty.accessibleName().startswith("Nothing here is called XYZ")


def test_a_serial_and_a_lot_are_found(qtbot, page):
    find(qtbot, page, "S2")
    assert rows(page) == [("A-01", "CAM", 1, 0)]
    find(qtbot, page, "L1")
    assert rows(page) == [("A-02", "TEA", 5, 0)]


def test_a_quantity_is_put_right_with_a_reason_by_keys(qtbot, page, shop, window):
    find(qtbot, page, "MUG")
    page._adjust()
    dialog = page._dialog
    assert not dialog.book.isEnabled()
    dialog.count.selectAll()
    qtbot.keyClicks(dialog.count, "7")
    assert not dialog.book.isEnabled()
    qtbot.keyClicks(dialog.reason, "Broken in the aisle")
    assert dialog.book.text() == "Book 7 instead of 10"
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert shop.on_hand("A-01", "MUG") == 7
    assert window.told[-1].text == "MUG at A-01: 10 became 7. Broken in the aisle"
    assert rows(page)[0] == ("A-01", "MUG", 7, 2)


def test_a_refusal_keeps_what_was_typed(qtbot, page, shop):
    find(qtbot, page, "MUG")
    page._adjust()
    dialog = page._dialog
    for _ in range(9):
        qtbot.mouseClick(dialog.less, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.reasons.button("Lost"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.book, Qt.MouseButton.LeftButton)
    assert "promised to orders" in dialog.notice.text
    assert (dialog.count.value(), dialog.reason.text()) == (1, "Lost")
    assert shop.on_hand("A-01", "MUG") == 10
    qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)


def test_who_is_no_supervisor_is_told(qtbot, page, shop, window):
    window.house.log_in("COY")
    find(qtbot, page, "MUG")
    page._adjust()
    page._dialog.wanted.emit(7, "Broken")
    assert shop.on_hand("A-01", "MUG") == 10
    assert window.told[-1].level == "stop"


def test_a_label_goes_to_the_printer(qtbot, page, shop, window, tmp_path):
    page.scanned("B-01")
    click(qtbot, page, "Print label")
    qtbot.waitUntil(lambda: any(told.text.startswith("Sent: ") for told in window.told), timeout=20_000)


def test_moves_are_told_newest_first(qtbot, page):
    find(qtbot, page, "MUG")
    told = [str(event.what) for event in page.story.events]
    assert told == ["50 × MUG imported", "10 × MUG imported"]


def test_what_a_picker_carries_is_told_in_words_and_leads_to_the_tote(qtbot, page, shop):
    picker = shop.seat("pick", "IDA", "cart", pick_orders_max=1)
    picker.scan("T-1", "A-01", "MUG", "MUG")
    find(qtbot, page, "MUG")
    where = page.table.model.columns[0]
    shown = [where.text(lies) for lies in page.table.model.rows]
    assert "With Ida" in shown
    assert not any(text.startswith("~") for text in shown)
    page.table.choose(page.table.model.rows[shown.index("With Ida")].key)
    page.table.view.setFocus()
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    assert page.detail.title.text() == "T-1"


def test_the_lot_comes_first_and_its_last_day_has_a_column_of_its_own(qtbot, page):
    find(qtbot, page, "MUG")
    lies = replace(page.table.model.rows[0], lot="L-1", plate="T-13", expires_on="2028-04-27", since_us=1)
    said = {column.name: column.shown(lies) for column in page.table.model.columns}
    assert said["finer"] == "L-1 · T-13"
    assert said["expires"] == whole_day(date(2028, 4, 27))
    assert said["since"][:1].isupper() or said["since"][:1].isdigit()


def test_what_tells_rows_apart_stays_longer_than_what_all_of_them_say(qtbot, page):
    find(qtbot, page, "MUG")
    lies = replace(page.table.model.rows[0], sku="MUG", lot="")
    rows = [replace(lies, lot="L-1"), replace(lies, lot="L-2")]
    ranks = {column.name: wish(column, rows, None).rank for column in page.table.model.columns}
    assert ranks["place"] == ranks["status"] == 0
    assert 0 < ranks["finer"] < min(ranks[name] for name in ("sku", "on_hand", "held", "since"))
