"""The first row of a desk: Ctrl+F goes to the find field; a second line comes before anything is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.app import application
from ui.desks.kit import Chip, Chips, FindField, FindRow
from ui.theme.look import look


@pytest.fixture
def page(qtbot):
    application()
    made = QWidget()
    qtbot.addWidget(made)
    kinds = QComboBox()
    kinds.addItems(["All kinds of places there are"])
    row = FindRow(FindField("Number, name or place"), Chips("Filter", (Chip("all", "All"),)), kinds)
    QVBoxLayout(made).addWidget(row)
    made.resize(900, 200)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_ctrl_f_goes_to_the_find_field(page):
    page.findChild(QComboBox).setFocus()
    QTest.keyClick(page.findChild(QComboBox), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.findChild(FindField)


def test_filters_go_to_a_second_line_before_a_list_is_cut(qtbot, page):
    kinds, chips = page.findChild(QComboBox), page.findChild(Chips)
    assert chips.y() == kinds.y() == 0
    page.resize(420, 200)
    qtbot.waitUntil(lambda: chips.y() > kinds.geometry().bottom())
    assert kinds.width() >= kinds.sizeHint().width()


def test_lists_that_are_as_wide_as_the_row_have_a_line_of_their_own_and_none_is_cut(qtbot, page):
    kinds, chips, finder = page.findChild(QComboBox), page.findChild(Chips), page.findChild(FindField)
    page.resize(350, 200)
    qtbot.waitUntil(lambda: kinds.y() > finder.geometry().bottom())
    assert chips.y() == finder.y() == 0
    assert chips.x() > finder.geometry().right()
    assert kinds.geometry().right() < page.findChild(FindRow).width()


def test_a_hint_without_room_is_another_word_and_never_half_of_one(qtbot):
    application()
    finder = FindField("Number, name or place")
    qtbot.addWidget(finder)
    finder.show()
    for wide, hint in ((400, "Number, name or place"), (120, "Find"), (400, "Number, name or place")):
        finder.resize(wide, 48)
        qtbot.waitUntil(lambda hint=hint: finder.placeholderText() == hint)
        assert finder.accessibleName() == "Number, name or place"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_field_is_emptied_by_a_cross_that_a_glove_hits_and_everybody_sees(qtbot, percent):
    application()
    look().choose(percent=percent)
    try:
        finder = FindField("Number, name or place")
        qtbot.addWidget(finder)
        finder.resize(400, 60)
        finder.show()
        assert finder.cross.isHidden()
        finder.setText("a name that is longer than the whole of the field in which it stands")
        assert finder.cross.isVisible()
        assert min(finder.cross.width(), finder.cross.height()) >= 48
        assert finder.cross.icon_side >= look().type_px(17)
        assert finder.cross.geometry().right() < finder.width()
        with qtbot.waitSignal(finder.wanted) as told:
            finder.setText("MUG")
        with qtbot.waitSignal(finder.wanted) as told:
            QTest.mouseClick(finder.cross, Qt.MouseButton.LeftButton)
        assert told.args == [""]
        assert finder.cross.isHidden()
    finally:
        look().choose(percent=100)
