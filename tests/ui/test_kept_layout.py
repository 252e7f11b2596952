"""Lists are found as they were left: their order, their columns, and the border beside them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMenu, QWidget

from tests.ui.test_desk_kit import COLUMNS, FakeHost, Row
from ui.desks.kit import DeskTable, Sides
from ui.page import Page


@pytest.fixture
def made(qtbot: Any) -> Any:
    """Makes the same list anew, as a program that is started again does."""

    def make() -> DeskTable:
        table = DeskTable(FakeHost(), "orders", "Orders", COLUMNS, lambda row: row.number)  # type: ignore[arg-type]
        qtbot.addWidget(table)
        table.resize(700, 400)
        table.show()
        table.show_rows([Row("SO-2", 10), Row("SO-1", 9), Row("SO-3", 1)])
        return table

    return make


def test_a_list_keeps_its_order(made: Any, qtbot: Any) -> None:
    header = made().view.horizontalHeader()
    qtbot.keyClick(header, Qt.Key.Key_Right)
    qtbot.keyClick(header, Qt.Key.Key_Return)
    qtbot.keyClick(header, Qt.Key.Key_Return)
    again = made()
    assert [row.lines for row in again.model.rows] == [10, 9, 1]
    assert (again.model.sorted_by, again.model.is_descending) == ("lines", True)


def chosen(table: DeskTable, words: str) -> None:
    table.chooser.click()
    menu = table.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_column_that_is_not_wanted_stays_away_until_it_is_wanted_again(made: Any, qtbot: Any) -> None:
    table = made()
    chosen(table, "Lines")
    assert table.view.isColumnHidden(1)
    assert made().view.isColumnHidden(1)
    chosen(table, "As at first")
    assert not made().view.isColumnHidden(1)


def test_what_names_a_row_cannot_be_left_out(made: Any) -> None:
    table = made()
    table.chooser.click()
    menu = table.findChild(QMenu)
    assert [action.isEnabled() for action in menu.actions()][:3] == [False, True, True]
    menu.close()


def test_a_column_that_was_asked_for_is_shown_where_there_is_no_room(made: Any) -> None:
    table = made()
    table.resize(260, 400)
    assert table.view.isColumnHidden(1)
    chosen(table, "Lines")
    assert not table.view.isColumnHidden(1)


def test_the_border_beside_a_list_stays_where_it_was_left(qtbot: Any) -> None:
    def shown() -> Sides:
        page = Page(FakeHost())  # type: ignore[arg-type]
        page.name = "orders"
        qtbot.addWidget(page)
        sides = Sides(QWidget(), QWidget())
        sides.setParent(page)
        sides.resize(1000, 300)
        page.resize(1000, 300)
        page.show()
        pages.append(page)
        return sides

    pages: list[Page] = []
    first = shown()
    first.moveSplitter(400, 1)
    left = first.sizes()[0]
    assert abs(shown().sizes()[0] - left) < 10
