# ruff: noqa: F811 - fixtures are asked for by their names
"""Home, places and parcels, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fulfill.messages import Level
from tests.ui.desk_room import (  # noqa: F401
    change,
    facts,
    give_reason,
    key,
    opened,
    parcel,
    press,
    set_printer,
    shipped,
    shop,
)
from ui.desks.home import HomePage
from ui.desks.journal import JournalPage
from ui.desks.papers import PapersPage
from ui.desks.parcels import ParcelsPage
from ui.desks.places import PlacesPage
from ui.desks.returned import ReturnedPage

# --- home -----------------------------------------------------------------------------------------------


def test_home_tells_what_waits_and_opens_it(opened, qtbot, shipped):
    shipped.order("1003", ("MUG", 1), ship_by="2026-11-20").release()
    shipped.order("1004", ("MUG", 1), payment="pending")
    page, window = opened(HomePage, shipped)
    assert (page.flows["pick"].count, page.flows["ship"].count, page.flows["returns"].count) == (1, 1, 1)
    assert page.late.said[2] == "1"
    assert page.held_up.said[2] == "1"
    qtbot.mouseClick(page.late, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.held_up, Qt.Key.Key_Return)
    qtbot.mouseClick(page.flows["pick"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.desks["papers"], Qt.MouseButton.LeftButton)
    assert window.went == [("orders", "late"), ("orders", "waiting"), ("pick", ""), ("papers", "")]


def test_home_leads_to_papers_that_want_somebody(opened, qtbot, shipped):
    page, window = opened(HomePage, shipped)
    assert page.printing.said[2] == ""
    change(shipped, "update paper set state = 'doubtful' where id = 1")
    page.refresh()
    assert page.printing.said == ("Papers need you", "0 failed, 1 in doubt", "1")
    change(shipped, "update paper set state = 'printed' where id = 1")
    change(shipped, "update outbox set state = 'parked' where kind = 'buy_label'")
    page.refresh()
    qtbot.mouseClick(page.printing, Qt.MouseButton.LeftButton)
    assert window.went == [("papers", "outbox")]


def test_home_tells_a_new_house_how_to_begin_step_by_step(opened, qtbot, shop, monkeypatch):
    page, window = opened(HomePage, shop)
    assert page.truck.said[:2] == ("No order is here yet", "Next: import your orders")
    monkeypatch.setattr("fulfill.store.views.desk_home.lacks", lambda _session: "products")
    page.refresh()
    assert page.truck.said[:2] == ("Nothing is here yet", "Begin here: import your products")
    qtbot.mouseClick(page.truck, Qt.MouseButton.LeftButton)
    assert window.went == [("import", "")]
    monkeypatch.undo()
    shop.order("1001", ("MUG", 1))
    page.refresh()
    assert "import" not in page.truck.said[1]


def test_every_desk_on_home_is_large_enough_for_a_finger(opened, shipped):
    page, _ = opened(HomePage, shipped)
    for tile in (*page.desks.values(), *page.flows.values(), page.truck, page.printing):
        assert tile.height() >= 64, tile.accessibleName()
        assert tile.accessibleName()


def test_home_asks_nothing_while_it_is_not_shown(opened, shipped):
    page, _ = opened(HomePage, shipped)
    assert page._again.isActive()
    page.left()
    assert not page._again.isActive()


# --- places ---------------------------------------------------------------------------------------------


def test_a_scanned_place_is_chosen_and_tells_what_lies_there(opened, shop):
    shop.order("1001", ("MUG", 2)).release()
    page, window = opened(PlacesPage, shop)
    assert page.scanned("A-01")
    assert page.detail.title.text() == "A-01"
    assert "MUG" in [line.title for line in page.lies.lines]
    assert [line.title for line in page.held.lines] == ["1001"]
    page.scanned("MUG")
    assert window.went == [("stock", "MUG")]


def test_a_place_is_blocked_with_a_reason_and_opened_again(opened, qtbot, shop):
    page, window = opened(PlacesPage, shop, "A-02")
    press(qtbot, page, "Block")
    give_reason(qtbot, page, "wet floor")
    assert shop.value("select is_blocked from place where code = 'A-02'") == 1
    assert page.detail.notice.text == "A-02 is blocked: wet floor"
    assert window.told[-1].level is Level.OK
    page.chips.button("blocked").click()
    assert page.map.current == "A-02"
    press(qtbot, page, "Open again")
    assert shop.value("select is_blocked from place where code = 'A-02'") == 0


def test_only_a_supervisor_may_block(opened, shop):
    page, _ = opened(PlacesPage, shop, "A-02", badge="COY")
    assert not key(page, 3).is_on
    assert key(page, 4).is_on


def test_a_count_is_asked_and_asking_again_is_refused_in_words(opened, shop):
    page, window = opened(PlacesPage, shop, "A-02")
    key(page, 4).act()
    assert "To count" in facts(page)
    key(page, 4).act()
    assert window.told[-1].level is Level.STOP
    assert "already" in window.told[-1].text


def test_a_place_is_found_while_one_types(opened, qtbot, shop):
    page, _ = opened(PlacesPage, shop)
    qtbot.keyClicks(page.finder, "b-0")
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)
    assert page.detail.title.text() == "B-01"


def test_a_label_of_the_place_is_printed(opened, qtbot, shop, tmp_path):
    set_printer(shop, "label", tmp_path / "labels")
    page, window = opened(PlacesPage, shop, "A-02")
    key(page, 6).act()
    qtbot.waitUntil(lambda: any("Sent" in told.text for told in window.told))
    assert [file.stem for file in (tmp_path / "labels").iterdir()] == ["place-A-02"]


def test_a_house_without_places_says_how_they_come_in(opened, qtbot, shop):
    page, window = opened(PlacesPage, shop)
    page._show_places(())
    button = page.empty.findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.went == [("import", "")]


# --- parcels --------------------------------------------------------------------------------------------


def test_a_parcel_is_found_by_its_tracking_code_and_leads_to_its_order(opened, qtbot, shipped):
    page, window = opened(ParcelsPage, shipped)
    number = parcel(shipped, "1001")
    page.scanned(shipped.value("select tracking from parcel where number = :n", n=number))
    assert page.detail.title.text() == number
    assert facts(page)["Order"] == "1001"
    assert [line.title for line in page.lines.lines] == ["PEN"]
    press(qtbot, page, "Show order")
    assert window.went == [("orders", "1001")]


def test_a_copy_of_the_label_needs_a_reason_and_is_counted(opened, qtbot, shipped):
    page, window = opened(ParcelsPage, shipped, parcel(shipped, "1002"))
    key(page, 6).act()
    give_reason(qtbot, page, "does not read")
    assert shipped.rows("select copy, reason from paper where kind = 'label' and copy > 0") == [
        (1, "does not read")
    ]
    assert window.papers == 1


def test_a_label_is_made_void_as_at_packing(opened, qtbot, shipped):
    number = parcel(shipped, "1002")
    page, window = opened(ParcelsPage, shipped, number)
    page.host.stamp = lambda: (shipped.ids.fresh(), shipped.clock.now())
    press(qtbot, page, "Void label")
    assert window.asked
    shipped.relay.pump()
    assert shipped.value("select state from parcel where number = :n", n=number) == "void"
    assert shipped.order_state("1002") == "packing"
    assert ("pack", "") in window.went


def test_what_has_left_cannot_be_made_void(opened, shipped):
    page, _ = opened(ParcelsPage, shipped, parcel(shipped, "1001"))
    assert "Void label" not in [act.text for act in page.detail.acts]


def test_a_manifest_tells_who_closed_it_and_is_printed_again(opened, qtbot, shipped):
    page, _ = opened(ParcelsPage, shipped, "manifests")
    assert page.detail.title.text() == "M0000001"
    assert "Sue" in facts(page)["Closed"]
    press(qtbot, page, "Print copy")
    give_reason(qtbot, page, "for the driver")
    assert shipped.value("select count(*) from paper where kind = 'manifest' and copy = 1") == 1
    page.lines.opened.emit(parcel(shipped, "1001"))
    assert page.detail.title.text() == parcel(shipped, "1001")
    page.scanned("M0000001")
    assert page.detail.title.text() == "M0000001"


# --- all of them ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [PlacesPage, ParcelsPage, PapersPage, ReturnedPage, JournalPage, HomePage])
def test_an_empty_house_and_a_busy_one_are_shown_without_a_word(opened, shop, kind):
    page, window = opened(kind, shop)
    page.refresh()
    assert window.told == []
    assert page.title
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
            assert button.height() >= 40, button.text()
