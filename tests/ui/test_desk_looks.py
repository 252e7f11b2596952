"""How the desks look, as far as a rule can tell: edges are seen, halves are equal, words are whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tests.ui.build_desks import FakeWindow
from tests.ui.desk_room import opened, shop  # noqa: F401 - fixtures
from tests.ui.seeing import contrast
from ui.app import application, speak
from ui.desks import stock_words
from ui.desks.kit import Facts, Notice
from ui.desks.kit_detail import Detail
from ui.desks.kit_said import Empty
from ui.desks.orders import OrdersPage
from ui.desks.people import PeoplePage
from ui.desks.stock import StockPage
from ui.parts.forms import Choice, Field, Form
from ui.parts.printer_choice import PrinterChoice
from ui.retold import retold
from ui.screens.help import HelpPage
from ui.theme.dress import dress
from ui.theme.look import look
from ui.theme.tokens import COLOURS, Scheme

SCHEMES = tuple(COLOURS)


@pytest.fixture(autouse=True)
def plain(qapp):
    application()
    here = QLocale()
    look().choose(Scheme.LIGHT, 100)
    yield
    look().choose(Scheme.LIGHT, 100)
    QLocale.setDefault(here)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_where_a_field_begins_is_seen_in_every_look(qtbot, scheme):
    colours = COLOURS[scheme]
    assert all(contrast(colours.edge, getattr(colours, ground)) >= 3 for ground in ("bg", "card"))
    look().choose(scheme, 100)
    field = QLineEdit()
    qtbot.addWidget(field)
    dress(field)
    field.resize(200, 48)
    seen = field.grab().toImage()
    # The border is one pixel: at half the height the first one is all of it.
    assert seen.pixelColor(0, 24).name().upper() == colours.edge


def test_two_fields_side_by_side_are_equally_wide(qtbot):
    form = Form()
    qtbot.addWidget(form)
    fields = [Field(f"Field {at}", Choice((("a", "A word"),))) for at in range(5)]
    for field in fields:
        form.add(field, 3)
    form.resize(880, 300)
    form.show()
    widths = {field.width() for field in fields}
    assert max(widths) - min(widths) <= 1


def test_a_folder_stands_right_under_its_label_whatever_another_way_has_to_say(qtbot):
    choice = PrinterChoice("Labels", is_label=True)
    qtbot.addWidget(choice)
    choice.put("folder:/srv/papers")
    choice.set_queues(())
    choice.resize(430, 400)
    choice.show()
    field = choice.folder_field
    below = field.label.mapTo(field, QPoint(0, field.label.height())).y()
    assert field.control.y() - below <= 8


def test_a_choice_that_is_too_long_ends_in_dots_and_is_told_whole(qtbot):
    choice = Choice((("a", "Everything that stands in this column of the file"),))
    qtbot.addWidget(choice)
    choice.resize(220, 48)
    choice.grab()
    assert choice.toolTip() == "Everything that stands in this column of the file"
    choice.resize(620, 48)
    choice.grab()
    assert choice.toolTip() == ""


def test_until_when_goods_are_good_is_said_as_on_every_desk():
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Ireland))
    assert stock_words.expiry("2028-02-12") == "12/02/2028", "as a flow shows it"
    assert stock_words.expiry("") == ""


def test_the_column_of_promises_is_there_where_something_is_promised(qtbot, shop, opened):  # noqa: F811
    shop.order("SO-1", ("MUG", 2), ship_by="2026-11-24").release()
    page, _window = opened(StockPage, shop)
    names = [column.name for column in page.table.model.columns]

    def hidden(sku: str) -> bool:
        page.entered(sku)
        return page.table.view.isColumnHidden(names.index("held"))

    assert (hidden("MUG"), hidden("PEN")) == (False, True)


def test_the_list_of_people_tells_their_roles(qtbot, shop, opened):  # noqa: F811
    page, _window = opened(PeoplePage, shop)
    names = [column.name for column in page.table.model.columns]
    assert not page.table.view.isColumnHidden(names.index("roles"))


def test_the_open_page_of_the_manual_is_marked_in_its_list(qtbot):
    page = HelpPage(FakeWindow.__new__(FakeWindow))
    qtbot.addWidget(page)
    page.resize(1144, 520)
    page.show()
    page.entered("orders")
    qtbot.waitUntil(lambda: page.shown == "orders")
    marked = page.list.visualItemRect(page.list.currentItem())
    seen = page.list.viewport().grab().toImage()
    at = marked.right() - 12
    assert seen.pixelColor(at, marked.center().y()).name().upper() == look().colours.chip
    assert seen.pixelColor(at, marked.center().y() - marked.height()).name().upper() == look().colours.card


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_each_row_of_a_table_in_the_manual_has_a_hairline_and_no_frame(qtbot, scheme):
    look().choose(scheme, 100)
    page = HelpPage(FakeWindow.__new__(FakeWindow))
    qtbot.addWidget(page)
    page.entered("keys")
    qtbot.waitUntil(lambda: page.shown == "keys")
    tables = page.sheet.document().rootFrame().childFrames()
    assert tables
    for table in tables:
        assert table.format().border() == 0
        cell = table.cellAt(table.rows() - 1, 0).format().toTableCellFormat()
        assert (cell.bottomBorder(), cell.rightBorder()) == (1, 0)
        assert cell.bottomBorderBrush().color().name().upper() == look().colours.line


def test_why_it_stands_still_is_whole_where_there_is_little_room(qtbot):
    look().choose(percent=150)
    room = QWidget()
    column = QVBoxLayout(room)
    detail = Detail("The chosen one", Empty("info", "Nothing", ""))
    facts = Facts()
    detail.add_tab("facts", "Facts", facts)
    column.addWidget(detail)
    qtbot.addWidget(room)
    room.resize(320, 400)
    detail.show_head("NOSUCH", "19:41:34")
    said = "Nothing here bears the code NOSUCH. Expected: place C-04-03."
    detail.notice.show_text(said)
    room.show()
    assert isinstance(detail.notice, Notice)
    label = detail.notice.findChild(QLabel)
    assert label.text() == said
    assert label.height() >= label.heightForWidth(label.width())


def test_a_filter_that_another_desk_asks_for_shows_one_of_its_own_orders(shop, opened):  # noqa: F811
    shop.order("SO-1", ("MUG", 2)).release()
    shop.order("SO-2", ("MUG", 500)).release()
    page, _window = opened(OrdersPage, shop, "SO-1")
    page.entered("waiting")
    assert [row.number for row in page.table.model.rows] == ["SO-2"]
    assert page.detail.title.text() == "SO-2"


def test_what_an_import_did_is_told_in_the_readers_language():
    speak(application(), "de")
    try:
        assert retold("774 of 774 stock created or updated") == "774 von 774 Beständen angelegt oder geändert"
    finally:
        speak(application(), "en")


def test_what_is_scrolled_by_keys_shows_that_it_has_them(qtbot):
    room = QWidget()
    dress(room)
    area = QScrollArea(room)
    area.setObjectName("story")
    area.setGeometry(0, 0, 200, 200)
    qtbot.addWidget(room)
    room.resize(220, 220)
    room.show()
    room.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    assert room.grab().toImage().pixelColor(1, 100).name().upper() == look().colours.accent


def test_whoever_comes_to_the_people_is_in_their_list_at_once(shop, opened):  # noqa: F811
    page, _window = opened(PeoplePage, shop)
    assert page.focusWidget() is page.table.view
