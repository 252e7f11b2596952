"""What the own book of inspection says is said in every language, a warehouse's own words as they stand."""

from __future__ import annotations

from dataclasses import replace

from fulfill.flows.returns.task import OVERRIDE_REASONS
from fulfill.plan.disposition import judge
from fulfill.plan.inspection_file import built_in
from fulfill.returned import Case, Condition
from fulfill.scene import Goods
from ui import phrases
from ui.parts.goods import GoodsCard
from ui.returns_said import INSPECTION


def test_every_question_answer_grade_and_reason_of_the_own_book_is_known_to_the_languages():
    book = built_in()
    said = {question.text for question in book.questions}
    said |= {reply.code for question in book.questions for reply in question.replies}
    said |= {grade.name for grade in book.grades} | {rule.why for rule in book.rules}
    said.add(judge(Case(Condition.SEALED), replace(book, rules=())).why)
    assert said <= set(INSPECTION)


def test_a_question_of_the_warehouse_passes_as_it_was_written():
    assert phrases.value("Is the <b>bear</b> whole?") == "Is the <b>bear</b> whole?"


def test_every_reason_to_decide_otherwise_is_known_to_the_languages():
    assert {reason.replace("_", " ") for reason in OVERRIDE_REASONS} <= set(phrases.PHRASES)


def test_what_becomes_of_a_piece_stands_on_the_card_in_the_language_of_the_screen(qtbot, monkeypatch):
    monkeypatch.setattr(phrases, "value", {"restock": "wieder ins Regal"}.__getitem__)
    card = GoodsCard()
    qtbot.addWidget(card)
    card.show_goods(Goods("MUG-RED", "Red mug", chip="restock"))
    assert "Wieder ins Regal" in card.accessibleName()
