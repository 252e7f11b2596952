"""What stands out does so by more than its colour, and nothing lies over what says how the work stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fulfill.answer import Answer
from fulfill.messages import Level, Message, kit_prompts, ok, returns_prompts
from fulfill.scene import Goods, Size
from fulfill.tone import Tone
from tests.ui.drawn import painted, stops
from ui.crash import Report
from ui.page import Key
from ui.parts import goods, paint
from ui.parts.crash_card import CrashCard
from ui.parts.drawings import WalkMap
from ui.parts.goods import GoodsCard
from ui.parts.head import Head
from ui.parts.keyrow import KeyRow
from ui.parts.pad import Asked, Pad
from ui.parts.question import QuestionView
from ui.parts.rail import Entry, RailButton
from ui.screens.presets import preset
from ui.theme.dress import is_changing
from ui.theme.look import look
from ui.theme.tokens import COLOURS, Scheme


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def scheme(request, qapp):
    look().choose(scheme=request.param, percent=150)
    yield request.param
    look().choose(scheme=Scheme.LIGHT, percent=100)


def test_the_open_entry_of_the_rail_has_a_surface_of_its_own(qtbot, scheme):
    entry = RailButton(Entry("pick", "Pick", "pick", ""), lambda: None)
    qtbot.addWidget(entry)
    entry.setChecked(True)
    seen = painted(entry, (88, 76)).pixelColor(44, 4).name()
    assert seen not in (COLOURS[scheme].rail.lower(), "#000000")


def test_a_key_that_cannot_be_pressed_has_no_edge(qtbot, scheme):
    row = KeyRow()
    qtbot.addWidget(row)
    row.show_keys((Key(3, "Undo changes", lambda: None), Key(4, "Go", lambda: None)))
    row.buttons[0].setEnabled(False)
    painted(row, (900, 66))
    ground = COLOURS[scheme].bg.lower()
    edges = [button.grab().toImage().pixelColor(60, 0).name() for button in row.buttons]
    assert edges[0] == ground != edges[1]


def test_large_text_leaves_a_low_map_its_letters_and_its_ticks(qtbot, scheme):
    walk = WalkMap(look().colours)
    qtbot.addWidget(walk)
    walk.set_walk(stops("A-01-1 A-03-1 C-04-1 E-06-1", now=2))
    image = painted(walk, (440, 92))
    done = walk.block(0, 0, 0)
    assert walk._label_high() > 0
    within = {
        image.pixelColor(x, y).name()
        for x in range(int(done.left()) + 2, int(done.right()) - 2)
        for y in range(int(done.top()) + 1, int(done.bottom()))
    }
    assert len(within) > 2
    under = range(int(walk.point((0, 0)).y() + 12), 92)
    assert len({image.pixelColor(x, y).name() for x in range(440) for y in under}) > 2


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 600)])
def test_the_card_of_a_fault_leaves_the_head_in_sight(qtbot, size):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    head = Head()
    layout.addWidget(head)
    layout.addStretch(1)
    window.resize(*size)
    window.show()
    card = CrashCard(window)
    card.show_report(Report("ab12", "text"))
    at = QRect(head.mapTo(window, head.rect().topLeft()), head.size())
    assert not card.geometry().intersects(at)
    assert card.geometry().bottom() < size[1]


def test_a_title_alone_stands_in_the_middle_of_the_head(qtbot):
    head = Head()
    qtbot.addWidget(head)
    head.resize(1112, head.height())
    titles = head._titles
    titles.resize(400, head.height())
    head.show_head("Parcels", "", 0, 0)
    title, _below = titles.lines()
    assert abs(title.center().y() - titles.rect().center().y()) <= 1
    head.show_head("Orders", "4 waiting", 0, 0)
    title, below = titles.lines()
    assert abs(title.united(below).center().y() - titles.rect().center().y()) <= 1


@pytest.mark.parametrize("chip", ["T-13", ""])
@pytest.mark.parametrize("high", [200, 243, 400])
def test_a_number_of_goods_is_never_bare(qtbot, scheme, monkeypatch, chip, high):
    card = GoodsCard()
    qtbot.addWidget(card)
    told = (ok("a", "Lot LTEA0022, good until 26/04/2028"),)
    named = {"verb": ok("t", "Take"), "chip": chip, "chip_label": ok("i", "Into tote")}
    card.show_goods(Goods("TEA-002", "Earl Grey tea, 250 g", details=told, quantity=1, **named))
    card.resize(640, high)
    lines: list[tuple[QRect, str]] = []
    line = goods.paint.line

    def seen(painter, rect, text, *rest):
        lines.append((rect, text))
        return line(painter, rect, text, *rest)

    monkeypatch.setattr(goods.paint, "line", seen)
    painted(card, (640, high))
    (verb,) = (rect for rect, text in lines if text == "TAKE")
    others = [rect for rect, text in lines if text in ("Into tote", "T-13")]
    assert not any(verb.intersects(other) for other in others)
    assert card.rect().contains(verb)


def test_the_name_of_a_key_is_never_broken_over_two_lines_nor_spoken_as_one_word(qtbot):
    text = "It shows what is wrong; press F6\u00a0No\u00a0photo if nobody can take one here"
    assert paint.one_line(text) == text
    question = QuestionView()
    qtbot.addWidget(question)
    question.show_question("", text, Size.SENTENCE, "", Tone.PLAIN)
    assert question.accessibleName() == text.replace("\u00a0", " ")


GRADES = ("A", "B", "C", "fail")


def asking(asked: Message) -> Answer:
    return Answer(None, Level.OK, "ok", "", asked.text, "scan_component", (), None, asked=asked)


def shown(pad: Pad, gives=lambda _text: None, **asked) -> Pad:
    pad.resize(460, 400)
    pad.ask(Asked("How is it now?", **asked), gives)
    return pad


def test_enter_takes_the_answer_that_holds_if_none_is_given(qtbot):
    grades = ", ".join(GRADES)
    assert preset(asking(kit_prompts.take_material("B-01-01", "B", grades)), GRADES) == "B"
    assert preset(asking(kit_prompts.take_material("B-01-01", "Z", grades)), GRADES) == ""
    assert preset(asking(kit_prompts.scan_target("TEA-013", "B")), GRADES) == ""
    proposed = returns_prompts.confirm_disposition("TEA-013", "B", "scrap", "it is broken", "scrap")
    assert preset(asking(proposed), ("restock", "scrap")) == "scrap"
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    choices = tuple((code, code) for code in GRADES)
    for first, expected in (("B", "B"), ("", "A")):
        pad = shown(Pad(around), choices=choices, first=first)
        assert pad.focusWidget().accessibleName() == expected
        marked = [each.accessibleName() for each in pad.findChildren(QPushButton) if each.property("preset")]
        assert marked == [first] * bool(first)


def test_choices_beside_which_a_number_can_be_typed_bear_none(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    pad = shown(Pad(around), choices=(("3.33 EUR", "The whole 3.33 EUR"),), is_numbered=False)
    assert pad._first.text() == "The whole 3.33 EUR"


def test_a_pad_fits_itself_to_a_window_of_another_size_and_keeps_what_was_typed(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    given: list[str] = []
    choosing, typing = Pad(around), shown(Pad(around), given.append)
    shown(choosing, choices=(("yes", "Yes"), ("no", "No")))
    typing.field.setText("2026")
    try:
        before = choosing._first.maximumHeight()
        look().fit(1920, 1080)
        qtbot.waitUntil(lambda: not is_changing())
        assert choosing._first.maximumHeight() == round(before * 1.5)
        assert typing.field.text() == "2026"
        typing.give()
    finally:
        look().fit(1280, 720)
    assert given == ["2026"]


def test_nought_stands_under_eight_on_every_pad_of_numbers(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    signs = (".", "kg", "g")
    for above in (None, lambda _field: QWidget()):
        pad = Pad(around)
        pad.resize(468, 482)
        pad.ask(Asked("Weight", unit="g", signs=signs, above=above), lambda _text: None)
        pad.layout().activate()
        keys = {each.text(): each.mapTo(pad, each.rect().center()) for each in pad.findChildren(QPushButton)}
        assert keys["0"].x() == keys["8"].x() == keys["2"].x()
        assert keys["0"].y() > keys["2"].y()
        assert keys["kg"].x() > keys["9"].x()
