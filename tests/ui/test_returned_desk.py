"""The desk of returns: what waits longest stands first, and one return shows all that is known of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from fulfill import evidence
from fulfill.messages import Level
from tests.ui.desk_room import (  # noqa: F401 - fixtures
    change,
    facts,
    give_reason,
    opened,
    parcel,
    press,
    shipped,
    shop,
)
from ui.desks.home import HomePage
from ui.desks.kit_why import WhyDialog
from ui.desks.returned import ReturnedPage
from ui.desks.returned_pay import PayDialog
from ui.desks.returned_photos import PhotoDialog

HEAD = "rma,order,sku,quantity,reason,expires_on\n"


@pytest.fixture
def rita(shipped):  # noqa: F811
    return shipped.seat("returns", "RITA", "returns")


def photo(shop, name="box.png"):  # noqa: F811
    file = shop.folder / name
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0x3366CC)
    assert image.save(str(file))
    return file


def numbers(page):
    return [row.number for row in page.table.model.rows]


def cell(page, row, column):
    return page.table.model.columns[[each.name for each in page.table.model.columns].index(column)].text(
        page.table.model.rows[row]
    )


def test_what_was_taken_in_and_not_decided_stands_first_with_its_age(opened, shipped, rita):  # noqa: F811
    shipped.seat("ship", "SUE", "dock 2").scan("DOCK-1", parcel(shipped, "1002"), "!done", "!done")
    shipped.take("returns", HEAD + "R-0,1002,PEN,1,UNWANTED_ITEM,2099-01-01\n")
    rita.scan("R-1", "PEN")
    shipped.clock.at += timedelta(days=3)
    page, _window = opened(ReturnedPage, shipped)
    assert numbers(page) == ["R-1", "R-0"], "what is here comes before what is awaited"
    assert (cell(page, 0, "waits"), cell(page, 1, "waits")) == ("3 days", "")
    assert cell(page, 0, "state") == "undecided"
    assert "1 undecided" in page.subtitle
    page.entered("undecided")
    assert numbers(page) == ["R-1"]
    rita.scan("!answer sealed", "!yes", "A-02")
    page.refresh()
    assert numbers(page) == []
    assert "undecided" in page._empty._title.text()


def test_hours_and_minutes_are_told_as_such(opened, shipped, rita):  # noqa: F811
    rita.scan("R-1", "PEN")
    shipped.clock.at += timedelta(minutes=5)
    page, _window = opened(ReturnedPage, shipped)
    assert cell(page, 0, "waits") == "5 min"
    shipped.clock.at += timedelta(hours=47)
    page.refresh()
    assert cell(page, 0, "waits") == "47 h"


def test_a_return_shows_its_parcel_its_answers_and_its_photos(opened, qtbot, shipped, rita):  # noqa: F811
    change(shipped, "update product set category = 'clothing' where sku = 'PEN'")
    rita.scan("R-1", "!weight 145", "!answer dented", f"!photo {photo(shipped)}")
    rita.scan("PEN", "!answer opened", "!answer no", f"!photo {photo(shipped, 'tear.png')}", "!yes", "Q-1")
    page, _window = opened(ReturnedPage, shipped)
    told = facts(page)
    assert told["Weight that came"] == "145 g"
    assert told["Weight sent"]
    assert told["Outside"] == "the box is dented"
    assert "Are all tags on it" in page.units.lines[0].detail
    assert "stains and smells? no" in page.units.lines[0].detail
    buttons = page.photos.buttons
    assert [button.text() for button in buttons] == ["Parcel", "PEN"]
    assert all(not button.icon().isNull() for button in buttons)
    assert all("Rita" in button.accessibleName() for button in buttons)
    assert min(min(button.minimumWidth(), button.minimumHeight()) for button in buttons) >= 48
    buttons[0].click()
    dialog = page.findChildren(PhotoDialog)[-1]
    assert dialog.picture.pixmap().width() == 64
    assert not dialog.before.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Right)
    assert "PEN" in dialog.windowTitle()
    assert not dialog.after.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_photo_that_is_damaged_in_the_book_says_so(opened, shipped, rita):  # noqa: F811
    rita.scan("R-1", f"!photo {photo(shipped)}")
    change(shipped, "update photo set bytes = :no", no=b"no picture")
    page, _window = opened(ReturnedPage, shipped)
    assert page.photos.buttons[0].text() == "cannot be shown"
    page.photos.open(0)
    assert "cannot be shown" in page.findChildren(PhotoDialog)[-1].picture.text()


def test_the_second_person_is_named(opened, shipped, rita):  # noqa: F811
    change(shipped, "update order_line set unit_price_minor = 45000")
    rita.scan("R-1", "PEN", "!answer sealed", "!answer scrap", "!reason customer_wish", "SUE", "X-1")
    page, _window = opened(ReturnedPage, shipped)
    assert "Sue agreed" in page.units.lines[0].detail
    assert "customer_wish" in page.units.lines[0].detail


@pytest.mark.parametrize(("word", "state"), [("Pay back …", "asked"), ("Refuse the claim …", "rejected")])
def test_money_that_waits_is_decided_once(opened, qtbot, shipped, rita, word, state):  # noqa: F811
    change(shipped, "update order_line set unit_price_minor = 990")
    change(shipped, "update orders set currency = 'EUR'")
    rita.scan("R-1", "PEN", "!answer damaged", "!yes", "X-1", "!done")
    assert shipped.value("select refund from return_unit") == "review"
    page, window = opened(ReturnedPage, shipped)
    page.entered("review")
    assert numbers(page) == ["R-1"]
    assert cell(page, 0, "state") == "money to decide"
    press(qtbot, page, word)
    if state == "rejected":
        give_reason(qtbot, page, "broken by the customer")
    else:
        page.findChildren(WhyDialog)[-1].go.click()
    assert shipped.value("select refund from return_unit") == state
    assert window.told[-1].level is Level.DONE
    assert shipped.value("select count(*) from outbox where key like 'refund:%'") == 1
    assert numbers(page) == []


@pytest.mark.parametrize(
    ("how", "typed", "told", "minor"),
    [
        ("credit", "", "9.90 credit", 990),
        ("credit", "4,50", "4.50 credit", 450),
        ("pay", "1.00", "back 1.00", 100),
    ],
)
def test_a_supervisor_gives_less_or_credit(opened, qtbot, shipped, rita, how, typed, told, minor):  # noqa: F811
    window, dialog = at_the_money(opened, qtbot, shipped, rita)
    dialog.how.choose(how)
    dialog._take_how(())
    qtbot.keyClicks(dialog.amount, typed)
    qtbot.keyClicks(dialog.reason, "kindness")
    dialog.go.click()
    assert window.told[-1].level is Level.DONE
    assert told in window.told[-1].text.replace("EUR ", "").replace("€", "")
    assert shipped.value("select refund from return_unit") == "asked"
    payload = shipped.value("select payload from outbox where key like 'refund:%'")
    assert f'"amount_minor": {minor}' in payload or f'"amount_minor":{minor}' in payload


@pytest.mark.parametrize(("how", "typed", "why"), [("pay", "99", "more than"), ("exchange", "", "exchange")])
def test_what_the_terms_forbid_loses_nothing(opened, qtbot, shipped, rita, how, typed, why):  # noqa: F811
    window, dialog = at_the_money(opened, qtbot, shipped, rita)
    dialog.how.choose(how)
    dialog._take_how(())
    qtbot.keyClicks(dialog.amount, typed)
    qtbot.keyClicks(dialog.reason, "kindness")
    dialog.go.click()
    assert dialog.isVisible()
    assert why in dialog.notice.text
    assert (dialog.amount.text(), dialog.reason.text()) == (typed, "kindness")
    assert window.told[-1].level is Level.STOP
    assert shipped.value("select refund from return_unit") == "review"


def at_the_money(opened, qtbot, shipped, rita):  # noqa: F811
    change(shipped, "update order_line set unit_price_minor = 990")
    change(shipped, "update orders set currency = 'EUR'")
    rita.scan("R-1", "PEN", "!answer damaged", "!yes", "X-1", "!done")
    page, window = opened(ReturnedPage, shipped)
    page.entered("review")
    press(qtbot, page, "Pay back …")
    return window, page.findChildren(PayDialog)[-1]


def test_evidence_is_written_and_holds(opened, qtbot, shipped, rita, tmp_path, monkeypatch):  # noqa: F811
    rita.scan("R-1", "PEN", "!answer sealed", "!yes", "A-02", "!done")
    page, window = opened(ReturnedPage, shipped, "R-1")
    file = tmp_path / "told.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(file), ""))
    press(qtbot, page, "Evidence …")
    assert window.told[-1].level is Level.DONE
    report = evidence.check(file.read_bytes())
    assert report.is_intact
    assert report.digest[:16] in window.told[-1].text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "a.zip"), ""))
    press(qtbot, page, "Evidence …")
    assert window.told[-1].level is Level.STOP
    assert "no folder" in window.told[-1].text


def test_home_tells_that_something_lies_undecided_and_for_how_long(opened, shipped, rita):  # noqa: F811
    page, _window = opened(HomePage, shipped)
    tile = page.desks["returned"]
    assert tile.accessibleName() == "Returns"
    rita.scan("R-1", "PEN")
    shipped.clock.at += timedelta(hours=5)
    page.refresh()
    assert "1 undecided" in tile.accessibleName()
    assert "5 h" in tile.accessibleName()
    rita.scan("!answer sealed", "!yes", "A-02")
    page.refresh()
    assert tile.accessibleName() == "Returns"
