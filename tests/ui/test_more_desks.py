"""The desks of places, parcels, papers, returns and the journal, and home: by keys and clicks."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from fulfill import desk as desks
from fulfill.messages import Level
from fulfill.store.statements import Sql
from fulfill.store.warehouse import save_profile, station_profile
from tests.build import Shop
from tests.stories.test_pack_story import packer, picked
from tests.ui.build_desks import FakeWindow
from ui.app import application
from ui.desks.home import HomePage
from ui.desks.journal import JournalPage
from ui.desks.kit_why import WhyDialog
from ui.desks.papers import PapersPage
from ui.desks.parcels import ParcelsPage
from ui.desks.places import PlacesPage
from ui.desks.returned import ReturnedPage


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
    assert page.printing.said == ("Papers want you", "0 failed, 1 in doubt", "1")
    change(shipped, "update paper set state = 'printed' where id = 1")
    change(shipped, "update outbox set state = 'parked' where kind = 'buy_label'")
    page.refresh()
    qtbot.mouseClick(page.printing, Qt.MouseButton.LeftButton)
    assert window.went == [("papers", "outbox")]


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
    press(qtbot, page, "Print again")
    give_reason(qtbot, page, "for the driver")
    assert shipped.value("select count(*) from paper where kind = 'manifest' and copy = 1") == 1
    page.lines.opened.emit(parcel(shipped, "1001"))
    assert page.detail.title.text() == parcel(shipped, "1001")
    page.scanned("M0000001")
    assert page.detail.title.text() == "M0000001"


# --- papers ---------------------------------------------------------------------------------------------


def test_what_is_in_doubt_stands_first_and_is_answered(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'doubtful', why = 'broke off' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped)
    assert page.subtitle == "1 want you"
    assert "Look at the printer" in page.detail.notice.text
    press(qtbot, page, "It came out")
    assert shipped.value("select state from paper where id = :id", id=slip) == "printed"
    assert page.subtitle == "Nothing wants you"
    assert window.told[-1].level is Level.OK


def test_a_paper_that_failed_is_tried_again_or_sent_to_another_printer(opened, qtbot, shipped, tmp_path):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'failed', why = 'no paper' where id = :id", id=slip)
    spare = set_printer(shipped, "paper", tmp_path / "spare")
    page, window = opened(PapersPage, shipped)
    press(qtbot, page, "Print elsewhere")
    menu = page.findChildren(QMenu)[-1]
    menu.actions()[0].trigger()
    menu.close()
    shipped.relay.pump()
    assert shipped.rows("select state, printer from paper where id = :id", id=slip) == [("printed", spare)]
    assert window.papers == 1


def test_a_paper_that_waits_can_be_cancelled_after_asking(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'waiting', why = 'off' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped)
    press(qtbot, page, "Not wanted any more")
    assert window.asked
    assert shipped.value("select state from paper where id = :id", id=slip) == "refused"


def test_any_paper_can_be_seen(opened, qtbot, shipped):
    page, _ = opened(PapersPage, shipped, "1001")
    for kind in ("slip", "label"):
        row = next(row for row in page.table.model.rows if row.kind == kind)
        page.table.choose(str(row.id))
        press(qtbot, page, "Show it")
        qtbot.waitUntil(lambda: bool(page.preview.pages), timeout=15_000)
        assert page.preview.pages[0].width() > 500
        qtbot.keyClick(page.preview, Qt.Key.Key_Escape)
        assert page.stack.currentWidget() is page.table


def test_the_outbox_says_why_a_label_was_not_bought_and_tries_again(opened, qtbot, shipped):
    change(
        shipped,
        "update outbox set state = 'parked', outcome = '{\"why\": \"no such service\"}'"
        " where id = (select min(id) from outbox where kind = 'buy_label')",
    )
    page, window = opened(PapersPage, shipped, "outbox")
    assert "no such service" in page.detail.notice.text
    press(qtbot, page, "Show parcel or order")
    assert window.went == [("scan", parcel(shipped, "1001"))]
    press(qtbot, page, "Try again now")
    assert shipped.value("select count(*) from outbox where state = 'parked'") == 0


def test_somebody_who_may_not_reprint_is_told_so(opened, qtbot, shipped):
    slip = shipped.value("select min(id) from paper where kind = 'slip'")
    change(shipped, "update paper set state = 'doubtful' where id = :id", id=slip)
    page, window = opened(PapersPage, shipped, badge="COY")
    press(qtbot, page, "It came out")
    assert window.told[-1].level is Level.STOP
    assert shipped.value("select state from paper where id = :id", id=slip) == "doubtful"


# --- returns --------------------------------------------------------------------------------------------


def test_a_return_shows_what_was_sent_beside_what_came(opened, qtbot, shipped):
    shipped.seat("returns", "RITA", "returns").scan("R-1", "PEN", "!answer sealed", "!yes")
    page, window = opened(ReturnedPage, shipped)
    assert page.detail.title.text() == "R-1"
    assert [line.title for line in page.sent.lines] == ["PEN"]
    assert "sealed" in page.units.lines[0].detail
    press(qtbot, page, "Take it in")
    assert window.went == [("returns", ""), ("scan", "R-1")]


def test_a_return_is_found_by_its_parcel_and_nothing_else_is_guessed(opened, shipped):
    page, window = opened(ReturnedPage, shipped)
    page.scanned(parcel(shipped, "1001"))
    assert [row.number for row in page.table.model.rows] == ["R-1"]
    page.scanned("A-01")
    assert window.went == [("stock", "A-01")]


# --- the journal ----------------------------------------------------------------------------------------


def test_the_journal_is_filtered_by_clicks_and_words(opened, qtbot, shipped):
    packer(shipped).scan("NONSENSE")
    page, _ = opened(JournalPage, shipped)
    assert page.table.model.rows[0].scan == "NONSENSE"
    qtbot.mouseClick(page.levels.button("stop"), Qt.MouseButton.LeftButton)
    assert [row.scan for row in page.table.model.rows] == ["NONSENSE"]
    assert page.detail.notice.text
    page.levels.button("all").click()
    page.flow.choose("ship")
    assert {row.flow for row in page.table.model.rows} == {"ship"}
    page.people.setCurrentText("Rita")
    assert page.table.model.rows == ()


def test_an_entry_tells_its_moves_and_is_exported(opened, shipped, tmp_path):
    page, _ = opened(JournalPage, shipped)
    seq = shipped.value("select max(operation_seq) from move")
    page.table.choose(str(seq))
    assert [line.title for line in page.moves.lines] == ["PEN"]
    page.table.write_to(tmp_path / "journal.csv")
    with (tmp_path / "journal.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(page.table.model.rows)
    assert "Answer" in rows[0]


def test_the_chain_is_checked_beside_the_window(opened, qtbot, shipped):
    desks.release(shipped.desk("SUE", "S1"))
    page, window = opened(JournalPage, shipped)
    key(page, 4).act()
    assert not key(page, 4).is_on
    qtbot.waitUntil(lambda: "holds" in page.verdict.text, timeout=15_000)
    assert key(page, 4).is_on
    assert window.told[-1].level is Level.DONE


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
