"""What is typed, and what is told of it, is seen: beside the touch keyboard, in large type, in the dark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from fulfill.store.views.desk_journal import Entry, EntryStory
from fulfill.store.views.desk_stock import Lies
from tests.ui.build_house import Room
from tests.ui.desk_room import opened, shop  # noqa: F401 - fixtures
from ui.desks import importing_words, journal_words, stock_words
from ui.desks.carriers_card import Pairs
from ui.desks.kit import Fact, Facts
from ui.desks.kit_columns import wish
from ui.desks.people import PeoplePage
from ui.parts.forms import Field, PathLine
from ui.theme.dress import dress
from ui.theme.look import look
from ui.theme.tokens import Scheme

_DAY = date(2026, 11, 22)
_ENTRY = Entry(
    1, 0, "scan", "Ida", "PACK-1", "vendor", "scan_supplier", "LEAFCO", "ok", "list_made", "The list is made"
)


@pytest.fixture(autouse=True)
def plain(qapp: Any) -> Any:
    look().choose(Scheme.LIGHT, 100)
    yield
    look().choose(Scheme.LIGHT, 100)


def is_seen(field: QWidget) -> bool:
    """Whether no part of it is hidden."""
    return field.isVisible() and field.visibleRegion().boundingRect() == field.rect()


@pytest.mark.usefixtures("window_listens")
def test_the_field_that_the_keyboard_types_into_is_seen(room: Room) -> None:
    page = PeoplePage(room.host)
    dress(page)
    page.resize(1144, 482)
    room.show(page)
    room.press(page, 4)
    page.card.pin.setFocus()
    # Whoever chose the roles has scrolled down to them, and then wants to type.
    area = page.card.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not is_seen(page.card.pin)
    room.press(page, 8)
    room.wait(lambda: page.touch.isVisible() and is_seen(page.card.pin))
    assert not page.card.acts["badge"].isVisible()
    room.press(page, 8)
    assert not page.touch.isVisible()


@pytest.mark.usefixtures("window_listens")
def test_what_the_keyboard_types_goes_somewhere(room: Room) -> None:
    page = PeoplePage(room.host)
    room.show(page)
    page.table.view.setFocus()
    room.press(page, 8)
    assert isinstance(page.focusWidget(), QLineEdit)


def test_how_a_person_stands_is_told_in_the_colour_of_the_scheme_that_is_worn(
    opened: Any,  # noqa: F811
    shop: Any,  # noqa: F811
) -> None:
    page, _window = opened(PeoplePage, shop)
    page.table.choose_first()
    state = page.card.state
    assert (state.text(), state.tone, state.styleSheet()) == ("Ready", "ok", "")


def test_fields_stand_under_one_another_as_soon_as_the_type_is_large(qtbot: Any) -> None:
    left, right = Field("Postcode", QLineEdit()), Field("Weight", QLineEdit("1,000 g"))
    pairs = Pairs((left, right))
    qtbot.addWidget(pairs)
    pairs.resize(250, 300)
    pairs.show()
    assert right.x() > left.x()
    look().choose(percent=150)
    qtbot.waitUntil(lambda: right.x() == left.x())
    assert right.y() > left.y()
    metrics = QFontMetrics(right.control.font())
    assert right.control.width() > metrics.horizontalAdvance("1,000 g")


def test_a_number_that_is_too_long_for_its_room_stands_on_two_lines(qtbot: Any) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(310, 300)
    facts.show()
    sscc = "095200000000000011"
    for percent, lines in ((100, 1), (150, 2)):
        look().choose(percent=percent)
        facts.show_facts((Fact("SSCC", sscc),))
        value = [each for each in facts.findChildren(QLabel) if "0952" in each.text()][-1]
        assert len(value.text().split("\u200b")) == lines
        assert value.text().replace("\u200b", "") == sscc


def test_the_lot_comes_first_where_the_end_of_a_line_may_go_and_its_day_has_a_column() -> None:
    lies = Lies("TEA", "Tea", "A-01", "forward", "T-07", "L-26", "2028-04-26", "", 1, 0, 0, is_blocked=False)
    assert stock_words.finer(lies).startswith("L-26")
    assert stock_words.expiry(lies.expires_on)


def test_an_answer_in_the_journal_keeps_more_room_than_what_was_scanned() -> None:
    columns = {each.name: each for each in journal_words.columns([_DAY])}
    row = replace(_ENTRY, scan="4006381333931" * 4, message="Scan the label of the box that is packed. " * 3)
    least = {name: wish(columns[name], (row,), None).least for name in ("scan", "message")}
    assert least["message"] > least["scan"]
    assert wish(columns["at"], (row,), None).rank == 0, "a journal without its times is none"


def test_what_a_programmer_calls_it_stands_apart_from_what_is_told() -> None:
    told = journal_words.facts(EntryStory(_ENTRY, "", "", "", 0, 1, "0" * 64, 0, 0, ()), _DAY)
    said = {fact.label: fact.text for fact in told}
    assert (said["Outcome"], said["Where"]) == ("Right", "PACK-1 · Suppliers")
    assert told[-1].text == "list_made · scan_supplier"
    assert [fact.label for fact in told if "_" in fact.text] == ["Code"]


def test_the_roles_of_who_scanned_are_called_as_at_the_desk_of_people() -> None:
    told = journal_words.facts(EntryStory(_ENTRY, "", "counter|returns", "", 0, 1, "0" * 64, 0, 0, ()), _DAY)
    said = {fact.label: fact.text for fact in told}
    assert said["Who"].endswith("Counter, Returns clerk")


def test_what_ends_a_list_begins_with_a_capital_as_its_other_lines_do() -> None:
    lines = importing_words.reasons([(2, "no such product")], 4)
    assert [line.title for line in lines] == ["Line 2", "And 3 more"]


def test_the_end_of_a_folder_is_seen_and_the_beginning_of_all_else(qtbot: Any) -> None:
    folder, other = Field("Folder", PathLine()), Field("Name", QLineEdit())
    for field in (folder, other):
        qtbot.addWidget(field)
        field.put("/srv/station/papers")
    ends = [field.control.cursorPosition() for field in (folder, other)]  # type: ignore[attr-defined]
    assert ends == [len("/srv/station/papers"), 0]
