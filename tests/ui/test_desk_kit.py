"""What all desks share: find, filter, table, story, detail."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu

from fulfill.tone import Tone
from ui.desks.kit import (
    Act,
    Chip,
    Chips,
    Column,
    DeskTable,
    Detail,
    Empty,
    Event,
    FindField,
    Latest,
    Line,
    Lines,
    Story,
)
from ui.desks.kit_view import type_of
from ui.page import Told
from ui.theme import tokens
from ui.theme.look import font_at, look


@dataclass(frozen=True, slots=True)
class Row:
    number: str
    lines: int
    state: str = "picking"


class Direct:
    """A worker that answers at once, or when it is told to."""

    def __init__(self) -> None:
        self.held: list[object] = []
        self.holds = False

    def ask(self, work, then=None, failed=None, **_options) -> None:
        if self.holds:
            self.held.append(lambda: then(work(None)))
        else:
            then(work(None))


class FakeHost:
    def __init__(self) -> None:
        self.worker = Direct()
        self.told: list[Told] = []

    def tell(self, told: Told) -> None:
        self.told.append(told)


COLUMNS = (
    Column[Row]("order", "Order", lambda row: row.number, 130, is_strong=True, is_wide=True),
    Column[Row](
        "lines", "Lines", lambda row: str(row.lines), 90, is_figure=True,
        sort=lambda row: row.lines, value=lambda row: row.lines,
    ),
    Column[Row]("state", "State", lambda row: row.state, 160, tone=lambda row: Tone.NOW),
)  # fmt: skip


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


@pytest.fixture
def host():
    return FakeHost()


@pytest.fixture
def table(qtbot, host):
    made = DeskTable(host, "orders", "Orders", COLUMNS, lambda row: row.number)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_rows([Row("SO-2", 10), Row("SO-1", 9), Row("SO-3", 1)], 12_431)
    return made


def shown(table):
    return [row.number for row in table.model.rows]


def test_the_model_is_a_model(qtbot, table):
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.model.order_by("lines")
    table.show_rows([Row("SO-9", 1)])
    table.show_rows([])


def test_a_line_tells_how_many_of_all_are_shown(table):
    assert table.count.text() == "3 of 12,431 shown"


def test_a_title_orders_up_then_down_then_as_the_rows_came(qtbot, table):
    header = table.view.horizontalHeader()
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_Right)
    orders = []
    for _ in range(3):
        qtbot.keyClick(header, Qt.Key.Key_Return)
        orders.append(shown(table))
    assert orders == [["SO-3", "SO-1", "SO-2"], ["SO-2", "SO-1", "SO-3"], ["SO-2", "SO-1", "SO-3"]]


def test_the_chosen_row_stays_chosen_when_ordered_and_read_again(qtbot, table):
    table.choose("SO-1")
    table.model.order_by("lines")
    assert table.current == Row("SO-1", 9)
    with qtbot.waitSignal(table.chosen) as told:
        table.show_rows([Row("SO-7", 1), Row("SO-1", 4)])
    assert told.args == [Row("SO-1", 4)]


def test_a_chosen_row_that_is_gone_is_told(qtbot, table):
    table.choose("SO-1")
    with qtbot.waitSignal(table.chosen) as told:
        table.show_rows([Row("SO-7", 1)])
    assert told.args == [None]


def test_arrows_choose_and_enter_opens(qtbot, table):
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args == [table.current]


def test_what_is_copied_is_never_a_formula_and_keeps_its_lines(qtbot, table):
    table.show_rows([Row("=1+1", 3, "a\tb\nc")])
    table.view.selectAll()
    table.view.setFocus()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Order\tLines\tState\n'=1+1\t3\ta b c"


def test_an_export_writes_what_is_shown_in_its_order(table, host, tmp_path: Path):
    table.show_rows([Row("=2+2", 10), Row("SO-1", 9)])
    table.model.order_by("lines")
    table.write_to(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Order", "Lines", "State"], ["SO-1", "9", "picking"], ["'=2+2", "10", "picking"],
        ]  # fmt: skip
    assert host.told[-1].text == "2 rows written to out.csv"


def test_a_column_keeps_the_width_it_was_given(qtbot, table, host):
    table.view.setColumnWidth(1, 211)
    again = DeskTable(host, "orders", "Orders", COLUMNS, lambda row: row.number)
    qtbot.addWidget(again)
    again.resize(900, 400)
    again.show()
    assert again.view.columnWidth(1) == 211


def test_no_name_is_taken_for_markup_in_a_tool_tip(table):
    table.show_rows([Row("<b>ACME</b>", 1)])
    tip = table.model.data(table.model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;ACME" in tip


def test_finding_waits_for_the_fingers_and_not_for_enter(qtbot):
    find = FindField("Find")
    qtbot.addWidget(find)
    told = []
    find.wanted.connect(told.append)
    qtbot.keyClicks(find, "SO-1")
    assert told == []
    qtbot.waitUntil(lambda: told == ["SO-1"], timeout=1000)
    qtbot.keyClicks(find, "0")
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert told == ["SO-1", "SO-10"]
    qtbot.keyClick(find, Qt.Key.Key_Escape)
    assert told == ["SO-1", "SO-10", ""]
    assert find.text() == ""


def test_one_filter_at_a_time_by_keys_and_by_click(qtbot):
    chips = Chips("State", (Chip("all", "All"), Chip("late", "Late", 31), Chip("held", "On hold")))
    qtbot.addWidget(chips)
    chips.resize(600, 50)
    chips.show()
    told = []
    chips.changed.connect(told.append)
    assert chips.button("late").text() == "Late 31"
    qtbot.mouseClick(chips.button("late"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(chips.button("late"), Qt.Key.Key_Right)
    qtbot.keyClick(chips.button("held"), Qt.Key.Key_Space)
    assert told == [("late",), ("held",)]
    assert not chips.button("late").isChecked()


def test_filters_without_room_stand_under_more_and_the_chosen_one_is_seen(qtbot):
    chips = Chips("State", tuple(Chip(f"n{n}", f"Number {n}") for n in range(9)))
    qtbot.addWidget(chips)
    chips.resize(320, 50)
    chips.show()
    assert not chips.button("n8").isVisible()
    qtbot.mouseClick(chips._more, Qt.MouseButton.LeftButton)
    menu = chips.findChild(QMenu)
    action = next(each for each in menu.actions() if each.text() == "Number 8")
    action.trigger()
    menu.close()
    assert chips.one == "n8"
    assert chips.button("n8").isVisible()


def test_filters_that_go_together(qtbot):
    chips = Chips("Kinds", (Chip("a", "A"), Chip("b", "B")), is_exclusive=False)
    qtbot.addWidget(chips)
    chips.resize(400, 50)
    chips.show()
    for name in ("a", "b", "a"):
        qtbot.mouseClick(chips.button(name), Qt.MouseButton.LeftButton)
    assert chips.chosen == ("b",)


def test_a_story_is_as_high_as_what_it_tells(qtbot):
    story = Story()
    qtbot.addWidget(story)
    story.resize(300, 100)
    story.show_events((Event("08:02", "Came in"),))
    short = story.height()
    story.show_events((Event("08:02", "Came in"), Event("08:40", "Picked by Tom", "a long detail " * 20)))
    assert story.height() > 2 * short
    assert "08:40, Picked by Tom" in story.accessibleDescription()


def test_a_line_with_a_key_opens_by_enter_and_by_click(qtbot):
    lines = Lines()
    qtbot.addWidget(lines)
    lines.resize(300, 100)
    lines.show()
    lines.show_lines((Line("Sum"), Line("P-1", key="P-1"), Line("P-2", key="P-2")))
    told = []
    lines.opened.connect(told.append)
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    qtbot.mouseClick(lines, Qt.MouseButton.LeftButton, pos=lines.rect().center())
    assert told == ["P-2", "P-1"]


def test_a_detail_shows_two_acts_and_the_others_under_more(qtbot):
    detail = Detail("The order", Empty("orders", "None chosen", "Choose one"))
    qtbot.addWidget(detail)
    detail.resize(360, 480)
    detail.show()
    assert detail.is_clear
    done = []
    detail.add_tab("story", "Story", Story())
    detail.show_head("SO-1", "Wien")
    detail.set_acts(
        Act("Release", lambda: done.append("release"), is_main=True),
        Act("Hold", lambda: done.append("hold")),
        Act("Cancel", lambda: done.append("cancel")),
    )
    assert not detail.is_clear
    qtbot.mouseClick(detail.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(detail.buttons[2], Qt.MouseButton.LeftButton)
    menu = detail.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert done == ["release", "cancel"]


def test_an_answer_that_was_overtaken_is_dropped(qtbot, host):
    latest = Latest(host, None)
    came = []
    host.worker.holds = True
    latest.ask(lambda _house: "old", came.append)
    latest.ask(lambda _house: "new", came.append)
    for answer in reversed(host.worker.held):
        answer()
    assert came == ["new"]


def test_in_large_text_only_the_long_cell_is_smaller_and_never_below_the_small_size():
    weight, usual = tokens.REGULAR, look().type_px(tokens.BODY)
    name = "Bergström & Sønner"
    assert type_of(name, 10, weight) == usual, "at the usual size it is cut"
    before = look().scheme
    look().choose(before, 150)
    try:
        large, small = look().type_px(tokens.BODY), look().type_px(tokens.SMALL)
        whole = QFontMetrics(font_at(large, weight)).horizontalAdvance(name)
        assert type_of(name, whole, weight) == large
        assert small < type_of(name, whole * 9 // 10, weight) < large
        assert type_of(name, 10, weight) == small
    finally:
        look().choose(before, 100)


def test_a_state_begins_with_a_capital_where_it_is_shown_and_not_where_it_is_exported(table):
    state = table.model.columns[2]
    row = Row("SO-1", 1, "at packing")
    assert (state.shown(row), state.exported(row)) == ("At packing", "at packing")
    assert table.model.columns[0].shown(Row("so-1", 1)) == "so-1"
