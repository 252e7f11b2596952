"""What a new worker does who reads only the screen: types numbers and days, touches what is listed."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fulfill.answer import Answer
from fulfill.messages import Level, Message, every_flow
from fulfill.scan import Word
from fulfill.scene import Row, Scene
from fulfill.turn import Expect, Kind
from tests.build import Shop
from tests.ui.build import Bench, opened
from tests.ui.judging import sound
from tests.ui.story import Story, open_shop_with_purchase
from ui.screens import presets, typed, words
from ui.screens.captions import CAPTIONS, IDLE
from ui.screens.flow import FlowPage
from ui.words import say


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop_with_purchase(tmp_path)
    yield made
    made.close()


def page(bench: Bench) -> FlowPage:
    shown = bench.window.current
    assert isinstance(shown, FlowPage)
    return shown


def keys(bench: Bench) -> dict[int, str]:
    return {key.f: key.text for key in page(bench)._keys}


def test_a_number_that_is_no_code_becomes_the_quantity_by_enter(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "count").tell("A-01", "MUG")
        told = bench.scan("17")
        assert told.level is Level.WARN
        assert "17" in told.text
        assert page(bench).pad.field is not None
        assert page(bench).pad.field.text() == "17"
        told = bench.press("Return")
        assert told is not None
        assert told.text == "17 × MUG counted"
    sound(shop)


def test_a_number_typed_at_receiving_makes_no_pallet_of_it_by_enter(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        Story(bench, "receive").tell("PO-1", "MUG")
        bench.scan("7")
        bench.press("Return")
        bench.scan("DOCK-1")
        assert shop.on_hand("DOCK-1", "MUG") == 7
        assert not shop.rows("select code from plate where code = '7'")
    sound(shop)


def test_a_place_whose_code_is_a_number_is_still_scanned(shop: Shop, qtbot: Any) -> None:
    shop.take("places", "code,kind,zone,sequence\n101,dock,D,900\n")
    with opened(shop, qtbot) as bench:
        Story(bench, "receive").tell("PO-1", "MUG")
        assert bench.scan("101").level is Level.OK
        assert shop.on_hand("101", "MUG") == 1


def test_a_last_day_is_typed_by_its_own_key_as_it_stands_on_the_goods(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        story = Story(bench, "receive")
        story.tell("PO-1", "TEA")
        assert keys(bench)[4] == "Type lot"
        story.tell("L9")
        assert keys(bench)[4] == "Type expiry"
        told = bench.scan("31.13.2099")
        assert told.level is Level.STOP
        assert "!" not in told.text
        assert "Say it as" not in told.text
        assert bench.scan("31.01.2099").level is Level.OK
        story.tell("DOCK-1")
        assert shop.rows("select expires_on from lot where code = 'L9'") == [("2099-01-31",)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31.12.2027", "2027-12-31"),
        ("1.2.2027", "2027-02-01"),
        ("12/2027", "2027-12-31"),
        ("2.2028", "2028-02-29"),
        ("2027-06", "2027-06-30"),
        ("2027-12-31", "2027-12-31"),
        ("13.2027", "13.2027"),
        ("31-12-2027", "2027-12-31"),
        ("2027/12/31", "2027-12-31"),
        ("2027.1.5", "2027-01-05"),
        ("31 Dec 2027", "2027-12-31"),
        ("5. January 2027", "2027-01-05"),
        ("27.12.31", "27.12.31"),
        ("31.12.27", "31.12.27"),
        ("next week", "next week"),
    ],
)
def test_days_as_they_are_printed_on_goods_are_read(text: str, meant: str) -> None:
    assert typed.day(text) == meant


def test_a_day_is_asked_for_in_the_form_in_which_days_are_shown() -> None:
    before = QLocale()
    try:
        for name, shown in (("de_DE", "31.03.2027"), ("en_GB", "31/03/2027"), ("es_ES", "31/3/2027")):
            QLocale.setDefault(QLocale(name))
            text = say(Message(Level.OK, "x", "Type the day, like 2027-03-31: {lot}", {"lot": "2027-03-31"}))
            assert text == f"Type the day, like {shown}: 2027-03-31", "a lot stays as it is written"
            assert shown in words.prompt("expiry")
            assert typed.day(shown) == "2027-03-31"
        assert typed.day("31 marzo 2027") == "2027-03-31"
    finally:
        QLocale.setDefault(before)


def test_a_choice_says_what_the_list_says_of_it_and_asks_one_thing_only() -> None:
    listed = Scene("Returns", rows=(Row("10011", "Ana Ruiz", end="Lugo"), Row("10005", "Eva Gil")))
    asked = presets.offered(
        ("10011", "10005"), answered("choose_order", "Which order is it?"), listed, "returns"
    )
    assert asked.choices == (("10011", "10011\nAna Ruiz, Lugo"), ("10005", "10005\nEva Gil"))
    assert asked.prompt == "Whose is it?", "the order is asked for in large type beside it"
    three = (
        "Work on TEA. New parts: scan their place. Which grade is it now (B if you do not answer)? "
        "Say !answer with one of: A"
    )
    asked = presets.offered(("A", "fail"), answered("scan_component", three), None, "kit")
    assert asked.prompt == "Which grade is it now (B if you do not answer)?"
    assert asked.choices == (("A", "A"), ("fail", "Fail"))
    owed = "What does Leaf & Co. Ltd give for 3.33 EUR? Say !answer with one of: credit, replacement"
    asked = presets.offered(("credit",), answered("settle", owed), None, "vendor")
    assert asked.prompt == "What does Leaf & Co. Ltd give for 3.33 EUR?", "a point in it ends no sentence"


def answered(step: str, prompt: str) -> Answer:
    return Answer(None, Level.OK, "x", "x", prompt, step, (), None)


def pointed_at(part: QWidget, point: QPoint) -> Qt.CursorShape:
    """The cursor there, as a mouse would bring it."""
    none, at = Qt.KeyboardModifier.NoModifier, QPointF(point)
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, none)
    QApplication.sendEvent(part, moved)
    return part.cursor().shape()


def test_orders_on_a_list_are_chosen_by_touch_and_goods_are_not(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("receive")
        rows = page(bench).rows
        assert str(rows.rows[0].title) == "PO-1"
        on_first = QPoint(rows.width() // 2, rows._pad() + rows._row_high() // 2)
        assert pointed_at(rows, on_first) is Qt.CursorShape.PointingHandCursor
        QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=on_first)
        bench.settle()
        assert page(bench).title == "PO-1"
        told = len(bench.told)
        QTest.mouseClick(rows, Qt.MouseButton.LeftButton, pos=on_first)
        bench.settle()
        assert len(bench.told) == told
        assert pointed_at(rows, on_first) is Qt.CursorShape.ArrowCursor


def test_only_documents_and_orders_can_be_chosen_without_a_scan() -> None:
    rows = (Row("PO-1"), Row("A-01"), Row("MUG"), Row("PO-2"))
    said = every_flow.ready("receive")
    expects = (
        Expect(Kind.DOCUMENT, ("PO-1",)),
        Expect(Kind.PLACE, ("A-01",)),
        Expect(Kind.PRODUCT, ("MUG",)),
    )
    answer = Answer(None, said.level, said.code, said.text, "", "scan_document", expects, None)
    assert typed.to_choose(answer, rows) == {"PO-1"}


def test_a_key_says_what_it_does_at_this_step(shop: Shop, qtbot: Any) -> None:
    with opened(shop, qtbot) as bench:
        bench.go("receive")
        assert "Give back" not in keys(bench).values(), "nothing is begun"
        Story(bench, "move").tell("B-01", "MUG")
        page(bench).press(words.BY_WORD[Word.QTY])
        bench.press("Escape")
        said = [*keys(bench).values()]
        assert "Give back" not in said
    assert words.named(Word.NO, "returns", "approve") == "Keep proposal"
    assert words.on_keys("Or say !no", "returns", "take_photo") == "Or press F6\u00a0No\u00a0photo"
    assert words.named(Word.NO) == "No"


@pytest.mark.parametrize(("flow", "step"), sorted({*CAPTIONS, *IDLE}))
def test_every_step_with_captions_is_a_step_of_its_flow(flow: str, step: str) -> None:
    steps = import_module(f"fulfill.flows.{flow}.task").Step
    assert step in {str(each) for each in steps}


def test_away_from_the_work_is_never_the_first_of_the_further_words(shop: Shop, qtbot: Any) -> None:
    shop.take("places", "code,kind,zone,sequence\nRET-9,returns,R,901\n")
    with opened(shop, qtbot) as bench:
        Story(bench, "move").tell("B-01")
        bench.press("F8")
        assert len(page(bench).pad.choices) > 1
        assert page(bench).pad.choices[-1] == "cancel"
        assert page(bench).pad.choices.count("cancel") == 1


def test_an_answer_begins_with_a_capital_on_its_button_and_a_code_stays_as_it_is() -> None:
    asked = words.choice_of(("wrong_item", "vendor", "restock", "so-1001"), "Which? Say !answer one")
    assert [shown for _, shown in asked.choices] == ["Wrong item", "Supplier", "Restock", "so-1001"]
    assert [code for code, _ in asked.choices] == ["wrong_item", "vendor", "restock", "so-1001"]


def test_where_an_amount_is_asked_a_typed_digit_is_no_choice(shop: Shop) -> None:
    asked = words.choice_of(("3.33 EUR", "replacement"), "What is credited?", "vendor", "give_credit")
    assert asked.choices == (("3.33 EUR", "The whole 3.33 EUR"), ("replacement", "Replacement"))
    assert not words.picks_by_number("vendor", "give_credit")
    assert words.picks_by_number("vendor", "settle")
