"""A list with little room, as in large text on a small screen, shows rows first; nothing else is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from tests.ui.build_desks import FakeWindow
from ui.desks.kit import Column, DeskTable, Detail, Empty
from ui.desks.kit_columns import title_wide
from ui.desks.kit_said import Act
from ui.desks.kit_view import row_height
from ui.theme.dress import dress
from ui.theme.look import look


@dataclass(frozen=True)
class Row:
    number: str


class Window(FakeWindow):
    def __init__(self) -> None:
        self.told, self.went = [], []


COLUMNS = (
    Column[Row]("order", "Order", lambda row: row.number, 130, is_strong=True, is_wide=True),
    Column[Row]("state", "State", lambda _row: "Waiting", 160),
)
ROWS = [Row(f"SO-{number}") for number in range(9)]


@pytest.fixture(autouse=True)
def plain(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    look().choose(percent=100)
    yield
    look().choose(percent=100)


@pytest.fixture
def made(qtbot: Any) -> Callable[[int, list[Row]], DeskTable]:
    def make(high: int, rows: list[Row]) -> DeskTable:
        window = QWidget()
        dress(window)
        qtbot.addWidget(window)
        table = DeskTable(Window(), "orders", "Orders", COLUMNS, lambda row: row.number)  # type: ignore[arg-type]
        table.setParent(window)
        window.resize(660, high)
        table.resize(660, high)
        window.show()
        table.show_rows(rows)
        live()
        return table

    return make


def live() -> None:
    for _ in range(10):
        QApplication.processEvents()


def in_sight(table: DeskTable) -> int:
    """How many rows are seen whole."""
    view = table.view
    return (view.height() - view.horizontalHeader().height()) // row_height()


def test_a_low_list_shows_three_rows_and_its_foot_is_a_key_in_its_head(made: Any) -> None:
    look().choose(percent=200)
    table = made(270, ROWS)
    assert in_sight(table) == 3
    assert not table.count.isVisible()
    key, head = table.foot.more, table.view.horizontalHeader()
    assert key.isVisible()
    assert key.geometry().bottom() <= head.mapTo(table, head.rect().bottomLeft()).y()
    assert min(key.width(), key.height()) >= 48


def test_the_last_title_stands_before_the_key_in_the_head_and_not_under_it(made: Any) -> None:
    look().choose(percent=200)
    table = made(270, ROWS)
    head, last = table.view.horizontalHeader(), len(COLUMNS) - 1
    begins = head.mapTo(table, QPoint(head.sectionViewportPosition(last), 0)).x()
    assert begins + title_wide(COLUMNS[last]) <= table.foot.more.geometry().left() + 2


def test_where_not_even_one_row_stands_whole_most_of_it_is_seen(made: Any) -> None:
    look().choose(percent=200)
    table = made(130, ROWS)
    seen = table.view.viewport().height()
    assert not table.count.isVisible()
    assert seen >= row_height() * 0.8


def test_the_key_in_the_head_tells_how_many_and_offers_what_the_foot_does(made: Any) -> None:
    look().choose(percent=200)
    table = made(270, ROWS)
    table.foot.more.setFocus()
    QTest.keyClick(table.foot.more, Qt.Key.Key_Space)
    (menu,) = table.foot.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["9 shown", "Columns", "Export"]
    menu.actions()[1].trigger()
    columns = [each for each in table.findChildren(QMenu) if each is not menu]
    assert len(columns) == 1
    for each in (menu, *columns):
        each.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_list_with_room_and_one_whose_rows_all_fit_have_their_foot(made: Any) -> None:
    table = made(400, ROWS)
    assert table.count.isVisible()
    assert not table.foot.more.isVisible()
    look().choose(percent=200)
    assert made(270, ROWS[:1]).count.isVisible()


def test_a_list_that_grows_again_has_its_foot_again(made: Any) -> None:
    look().choose(percent=200)
    table = made(270, ROWS)
    table.parentWidget().resize(660, 600)
    table.resize(660, 600)
    live()
    assert table.count.isVisible()
    assert not table.foot.more.isVisible()


def test_no_act_of_the_chosen_one_is_cut_when_the_text_grows(qtbot: Any) -> None:
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    detail = Detail("Order", Empty("info", "Nothing", ""))
    detail.setParent(window)
    detail.add_tab("story", "Story", QLabel("story"))
    window.resize(420, 410)
    detail.resize(420, 410)
    window.show()
    detail.show_head("10064", "Noortje de Vries, Utrecht", "10064")
    acts = [Act(word, lambda: None) for word in ("Hold", "Ship in part", "Cancel")]
    detail.set_acts(*acts)
    live()
    before = len(detail.buttons)
    look().choose(percent=200)
    live()
    for button in detail.buttons:
        assert button.width() >= min(button.sizeHint().width(), 380), button.text()
    assert shown_words(detail) == ["Hold", "⋯"]
    look().choose(percent=100)
    live()
    assert len(detail.buttons) == before, "with room they stand side by side again"


def shown_words(detail: Detail) -> list[str]:
    return [button.text() for button in detail.findChildren(QPushButton) if button in detail.buttons]


def test_in_large_text_the_second_line_of_a_card_goes_on_under_its_code(qtbot: Any) -> None:
    look().choose(percent=200)
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    detail = Detail("Order", Empty("info", "Nothing", ""))
    detail.setParent(window)
    window.resize(420, 410)
    detail.resize(420, 410)
    window.show()
    detail.show_head("10064", "Noortje de Vries, Utrecht", "10064")
    live()
    wide = QFontMetrics(detail.subtitle.font()).horizontalAdvance("Noortje de Vries, Utrecht")
    assert detail.subtitle.width() >= wide
    assert detail.subtitle.y() > detail.code.geometry().bottom()
