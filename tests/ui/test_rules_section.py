"""Rules of returns at their desk: what is typed is tried at once, kept whole, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fulfill import rule_desk
from fulfill.plan import inspection_file
from tests.ui.build_house import Room, nameless, touch
from ui.desks.settings import SettingsPage
from ui.desks.settings_rules import RulesSection
from ui.parts.touchkeys import TouchKeys
from ui.theme.look import look

pytestmark = pytest.mark.usefixtures("window_listens")
GRADE_E = '[[grade]]\ncode = "E"\nname = "for the bin"\n\n[conditions]'


def opened(room: Room) -> tuple[SettingsPage, RulesSection]:
    page = SettingsPage(room.host)
    room.show(page, "rules")
    section = page.section
    assert isinstance(section, RulesSection)
    room.wait(lambda: bool(section.meaning.lines))
    return page, section


def in_force(room: Room, name: str) -> tuple[int, str]:
    def read(house: object) -> tuple[int, str]:
        with room.house.warehouse.database.read() as session:
            return rule_desk.text_of(session, name)

    return room.do(read)


def typed(room: Room, section: RulesSection, old: str, new: str) -> None:
    """Another word in the text, as if typed, and tried after the pause."""
    name = section.kind.value
    editor = section.texts[name].editor
    editor.put(editor.toPlainText().replace(old, new, 1))
    room.wait(lambda: not section._wait.isActive())
    room.settle()


def test_a_new_grade_is_tried_shown_and_kept_as_a_version(room: Room) -> None:
    page, section = opened(room)
    assert not room.key(page, 12).is_on
    typed(room, section, "[conditions]", GRADE_E)
    assert section.text.note.text() == ""
    assert any(line.title == "for the bin" for line in section.meaning.lines)
    assert in_force(room, "inspection") == (0, inspection_file.built_in_text())
    room.press(page, 12)
    version, text = in_force(room, "inspection")
    assert version == 1
    assert text == inspection_file.built_in_text().replace("[conditions]", GRADE_E, 1), "to its last newline"
    assert not section.changes()
    assert section.version.count() == 2
    assert "Administrator" in section.version.itemText(0)


def test_a_text_that_cannot_be_used_is_refused_by_its_line_and_stays_in_the_editor(room: Room) -> None:
    page, section = opened(room)
    before = section.meaning.lines
    typed(room, section, 'propose = "restock"', 'propose = "burn"')
    wrong = section.text.text
    line = section.text.editor.marked
    assert "burn" in section.text.note.text()
    assert f"Line {line}" in section.text.note.text()
    lines = wrong.splitlines()
    assert line <= lines.index('propose = "burn"') + 1 < line + 10
    assert section.meaning.lines == before
    assert section.stale.text()
    room.press(page, 12)
    assert "burn" in room.host.last
    assert section.text.text == wrong
    assert in_force(room, "inspection")[0] == 0
    typed(room, section, 'propose = "burn"', 'propose = "restock"')
    assert section.text.editor.marked == 0
    assert section.text.note.text() == section.stale.text() == ""


def test_both_texts_and_the_options_are_saved_whole_or_not_at_all(room: Room) -> None:
    page, section = opened(room)
    section.put("returns.scan_label", "always")
    typed(room, section, "[conditions]", GRADE_E)
    section.kind.choose("money")
    typed(room, section, "days = 0", "days = soon")
    room.press(page, 12)
    assert room.shop.value("select count(*) from setting where name = 'returns.scan_label'") == 0
    assert in_force(room, "inspection")[0] == 0
    typed(room, section, "days = soon", "days = 30")
    assert any("30 days" in str(line.title) for line in section.meaning.lines)
    room.press(page, 12)
    assert in_force(room, "money")[0] == 1
    assert room.shop.value("select value from setting where name = 'returns.scan_label'") == "always"
    assert in_force(room, "inspection")[0] == 1


def test_an_older_version_comes_back_into_the_editor_and_what_was_typed_is_asked_about(room: Room) -> None:
    page, section = opened(room)
    typed(room, section, "[conditions]", GRADE_E)
    room.press(page, 12)
    room.settle()
    touch(section.built_in)
    room.settle()
    assert section.text.text == inspection_file.built_in_text()
    assert in_force(room, "inspection")[0] == 1, "only saving puts it into force"
    assert room.host.asked == []
    room.host.says_yes = False
    section.version.setCurrentIndex(0)
    section.take_back()
    room.settle()
    assert room.host.asked
    assert section.text.text == inspection_file.built_in_text()
    room.host.says_yes = True
    section.take_back()
    room.settle()
    assert GRADE_E in section.text.text
    assert not section.changes()


def test_what_is_typed_outlives_a_look_at_the_other_text_and_another_language(room: Room) -> None:
    page, section = opened(room)
    typed(room, section, "[conditions]", GRADE_E)
    section.kind.choose("money")
    section.kind.choose("inspection")
    assert GRADE_E in section.text.text
    draft = page.draft()
    again = SettingsPage(room.host)
    again.take_draft(draft)
    room.show(again, "rules")
    other = again.section
    assert isinstance(other, RulesSection)
    assert GRADE_E in other.text.text
    assert set(other.changes()) == {"inspection"}


def test_the_tree_of_a_category_is_read_question_by_question(room: Room) -> None:
    _page, section = opened(room)
    choices = [section.category.itemData(at) for at in range(section.category.count())]
    electric = next(at for at, word in enumerate(choices) if "electr" in word.lower())
    section.category.setCurrentIndex(electric)
    rows = [(line.indent, str(line.title)) for line in section.meaning.lines]
    at = rows.index((0, "How is it?"))
    # Asked once, though three answers lead to it; its own answers stand under it.
    assert [row for row in rows if row[1].startswith("Is everything in the box")] == [
        (2, "Is everything in the box that was sold with it?")
    ]
    assert rows.index((1, "Opened")) > at
    assert (4, "Switch it on: does it work?") in rows
    damaged = next(line for line in section.meaning.lines if line.title == "Damaged")
    assert "photo" in str(damaged.detail)
    assert damaged.figure == "grade D"
    again = next(line for line in section.meaning.lines if line.title == "Worn")
    assert "Is everything in the box" in str(again.detail)
    assert not any("hygiene" in str(line.title).lower() for line in section.meaning.lines)


def test_the_rules_stand_in_sentences_and_their_text_comes_by_a_key(room: Room) -> None:
    _page, section = opened(room)
    assert section.meaning.isVisible()
    assert not section.text.isVisible()
    touch(section.unfold)
    assert section.text.isVisible()
    assert section.meaning.isVisible(), "what is typed is read beside it"
    touch(section.unfold)
    assert not section.text.isVisible()


def test_a_text_with_something_wrong_in_it_is_never_out_of_sight(room: Room) -> None:
    _page, section = opened(room)
    assert not section.text.isVisible()
    typed(room, section, 'propose = "restock"', 'propose = "burn"')
    assert section.text.isVisible()
    assert "burn" in section.text.note.text()


def test_in_very_large_text_the_sentences_give_way_to_the_text_and_come_back(room: Room) -> None:
    _page, section = opened(room)
    look().choose(percent=200)
    try:
        touch(section.unfold)
        assert section.text.isVisible()
        assert not section.meaning.isVisible()
        touch(section.unfold)
        assert section.meaning.isVisible()
    finally:
        look().choose(percent=100)


def test_who_may_not_change_them_reads_them(room: Room) -> None:
    room.do(lambda house: house.log_in("SUE"))
    page, section = opened(room)
    assert section.text.editor.isReadOnly()
    assert not section.built_in.isEnabled()
    assert "administrator" in section.note.text()
    assert not room.key(page, 12).is_on


def test_a_text_is_typed_by_touch_signs_and_all(room: Room) -> None:
    page, section = opened(room)
    touch(section.unfold)
    editor = section.text.editor
    editor.clear()
    room.press(page, 8)
    keys = page.findChild(TouchKeys)
    assert isinstance(keys, TouchKeys)
    keys._show_set(0)
    editor.setFocus()
    room.wait(editor.hasFocus)
    keys.shift()
    keys.shift()
    caps = {keys._at(row, column) for _button, row, column in keys._letters}
    assert set('[]{}="#') <= caps
    for key in "[[", "a", "]]", "⏎", "x", "⌫", "b":
        for char in [key] if key in "⏎⌫" else key:
            keys.press(char)
    assert editor.toPlainText() == "[[a]]\nb"


def test_tab_leaves_the_editor_and_every_control_has_a_name(room: Room) -> None:
    page, section = opened(room)
    touch(section.unfold)
    editor = section.text.editor
    editor.setFocus()
    room.wait(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert not editor.hasFocus()
    assert editor.accessibleName()
    assert section.meaning.accessibleName()
    assert nameless(page) == []


def test_one_page_is_scrolled_and_no_list_inside_it_until_the_text_stands_beside(room: Room) -> None:
    _page, section = opened(room)
    room.wait(lambda: section.meaning.height() > 400)
    assert section.area.verticalScrollBar().maximum() == 0
    assert section.area.height() >= section.meaning.height()
    touch(section.unfold)
    room.wait(lambda: section.area.height() < section.meaning.height())
    touch(section.unfold)
    room.wait(lambda: section.area.height() >= section.meaning.height())
