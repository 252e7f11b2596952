"""Who is here: in by a scan, by keys, by touch; a PIN where it is wanted; shut out with the seconds told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fulfill import people_desk
from fulfill.messages import Level
from fulfill.people import Person
from tests.ui.build_house import Room, nameless, open_shop, touch, type_in
from ui.screens.lock import LockPage
from ui.theme.dress import is_changing
from ui.theme.look import look
from ui.theme.tokens import Scheme


@pytest.fixture
def room(tmp_path: Path, qtbot: object) -> Iterator[Room]:
    shop = open_shop(tmp_path)
    people_desk.set_pin(shop.desk(), shop.person("IDA").id, "2718")
    made = Room(shop, qtbot, badge="")
    yield made
    made.close()
    shop.close()


@pytest.fixture
def page(room: Room) -> LockPage:
    made = LockPage(room.host)
    made.came = []  # type: ignore[attr-defined]
    made.logged_in.connect(made.came.append)  # type: ignore[attr-defined]
    room.show(made)
    return made


def came(page: LockPage) -> list[Person]:
    return page.came  # type: ignore[attr-defined,no-any-return]


def test_one_scan_of_a_badge_is_enough(room: Room, page: LockPage) -> None:
    assert page.question.fact == "Scan your badge"
    assert page.scanned("PIA")
    room.settle()
    assert [person.name for person in came(page)] == ["Pia"]
    assert room.house.person == came(page)[0]


def test_a_house_to_practise_in_tells_its_badge_and_no_other_does(room: Room, page: LockPage) -> None:
    room.settle()
    assert "BOSS" not in page.subtitle
    (room.shop.folder / ".practice").touch()
    page.entered()
    room.settle()
    assert page.subtitle == "Your badge is BOSS"


def test_a_badge_that_came_with_the_call_counts(room: Room, page: LockPage) -> None:
    page.entered("SUE")
    room.settle()
    assert [person.name for person in came(page)] == ["Sue"]


def test_a_badge_can_be_typed_and_a_wrong_one_stays_to_be_mended(room: Room, page: LockPage) -> None:
    type_in(page.badge_field, "PIX", enter=True)
    room.settle()
    assert came(page) == []
    assert "PIX" in room.host.last
    assert page.badge_field.text() == "PIX"
    page.badge_field.clear()
    type_in(page.badge_field, "pia", enter=True)
    room.settle()
    assert len(came(page)) == 1


def test_a_badge_can_be_typed_by_touch_alone(room: Room, page: LockPage) -> None:
    touch(page.letters)
    for letter in "PIA":
        touch(next(b for b in page.pad.findChildren(QPushButton) if b.text() == letter))
    touch(next(b for b in page.pad.findChildren(QPushButton) if b.objectName() == "main"))
    room.settle()
    assert [person.name for person in came(page)] == ["Pia"]


def test_a_pin_is_given_by_touch_and_never_shown(room: Room, page: LockPage) -> None:
    page.scanned("IDA")
    room.settle()
    assert page.question.fact == "Ida"
    assert page.pin.isVisible()
    assert page.asks == "Type your PIN, then press Enter"
    assert page.focusWidget() is page.pin.field
    for digit in "2718":
        touch(next(b for b in page.pin.findChildren(QPushButton) if b.text() == digit))
    assert page.pin.field.displayText() != "2718"
    keys = page.keys()
    next(key for key in keys if key.f == 12).act()
    room.settle()
    assert [person.name for person in came(page)] == ["Ida"]
    assert page.pin.field.text() == ""


def test_a_badge_that_was_right_takes_the_refusal_before_it_away(room: Room, page: LockPage) -> None:
    page.scanned("NOBODY")
    room.settle()
    assert room.host.told[-1].level is Level.STOP
    page.scanned("IDA")
    room.settle()
    assert (room.host.told[-1].level, room.host.last) == (Level.OK, "Type your PIN, then press Enter")


def test_a_pin_is_given_by_keys_and_esc_goes_back(room: Room, page: LockPage) -> None:
    page.scanned("IDA")
    room.settle()
    type_in(page.pin.field, "1111", enter=True)
    room.settle()
    assert "not the PIN of Ida" in room.host.last
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.question.fact == "Scan your badge"
    assert page.asks == "", "a badge can be scanned"
    page.scanned("IDA")
    room.settle()
    type_in(page.pin.field, "2718")
    room.press(page, 12)
    assert [person.name for person in came(page)] == ["Ida"]


def test_another_badge_is_taken_while_a_pin_is_wanted(room: Room, page: LockPage) -> None:
    page.scanned("IDA")
    room.settle()
    page.scanned("PIA")
    room.settle()
    assert [person.name for person in came(page)] == ["Pia"]


def test_too_many_wrong_pins_are_told_with_the_seconds_that_count_down(room: Room, page: LockPage) -> None:
    page.scanned("IDA")
    room.settle()
    for _ in range(6):
        type_in(page.pin.field, "0000", enter=True)
        room.settle()
    assert "Try again in" in room.host.last
    first = page.question.accessibleName()
    assert " s to wait" in first
    room.wait(lambda: page.question.accessibleName() != first)
    assert came(page) == []


def test_a_switched_off_badge_is_told_so(room: Room, page: LockPage) -> None:
    people_desk.switch(room.shop.desk(), room.shop.person("REX").id, is_active=False)
    page.scanned("REX")
    room.settle()
    assert "switched off" in room.host.last
    assert came(page) == []


def test_everything_has_a_name_and_the_place_is_shown(page: LockPage) -> None:
    assert nameless(page) == []
    assert "S1" in page.place.text()


def test_the_field_of_the_badge_is_as_high_in_the_dark(room: Room, page: LockPage) -> None:
    before = page.badge_field.height()
    assert before == look().px(56)
    try:
        look().choose(Scheme.DARK, 100)
        room.wait(lambda: not is_changing())
        room.settle()
        assert page.badge_field.height() == before
    finally:
        look().choose(Scheme.SYSTEM, 100)
